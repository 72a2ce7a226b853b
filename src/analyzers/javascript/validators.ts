/** Patterns and named functions that a value is asked by. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { admits, isChoice } from "../redos/admits.ts";
import type { Names } from "./names.ts";
import { argumentsOf, unwrap } from "./pattern.ts";
import { WHITELIST_REPLACE } from "./vocabulary.ts";

const LITERAL = /^\/(.*)\/([a-z]*)$/s;
/** Names what may be in a text from its beginning to its end. */
const WHOLE_TEXT = /^\^(?!.*(?<!\\)\.[*+]).*\$$/s;
/** By rule: characters that a pattern must not let through together. What no rule says is: all of them. */
const DANGERS: readonly (readonly [sanitizer: string, dangers: readonly string[]])[] = [
  ["path.basename", ["./", ".\\"]],
  ["shescape.quote", [";", "|", "&", "$", "`", "\n", "<", ">"]],
  ["escape-html", ["<"]],
];
const ALL = ["</'\";|&$`"];

/** Among a rule's sanitizers: replacing what is dangerous counts too. For the body of a function that says it does that. */
const REWRITES = "rewrites";

/** By rule: what a replacement must name, so that it takes the danger out. */
const REPLACED: readonly (readonly [sanitizer: string, characters: RegExp])[] = [
  ["path.basename", /[/\\]{2}|\[[^\]]*[/\\]/],
  ["shescape.quote", /'|\$.*`|`.*\$/],
  ["escape-html", /</],
];

/** @param what the first argument of `replace`, as it stands */
function rewrites(what: string, sanitizers: readonly string[]): boolean {
  if (!sanitizers.includes(REWRITES)) return false;
  const inner = what.replace(/^["'`/]|["'`/][a-z]*$/g, "");
  const dangerous = REPLACED.find(([sanitizer]) => sanitizers.includes(sanitizer))?.[1] ?? /[^\w\s]/;
  return dangerous.test(inner);
}

/** A rule that names `replace:X` among its sanitizers takes the replacement of every `X` for one. */
export function cleans(method: string, what: string, sanitizers: readonly string[]): boolean {
  if (WHITELIST_REPLACE.test(what)) return true;
  const every = method === "replaceAll" || /\/\w*g\w*$/.test(what);
  if (every && rewrites(what, sanitizers)) return true;
  return every && sanitizers.some((one) => one.startsWith("replace:") && what.includes(one.slice("replace:".length)));
}

/** A function of the file that is named like a cure is one if its body replaces something, or asks another. */
export function forCure<E extends { sanitizers: readonly string[] }>(evaluation: E): E {
  return { ...evaluation, sanitizers: [...evaluation.sanitizers, REWRITES] };
}

/** `const escapeHtml = String` is called what it is called here only. */
export function nameBy(callee: Node, { bindings, names }: { bindings: Bindings; names: Names }): string {
  const declaration = callee.type === "identifier" ? bindings.resolve(callee)?.declaration : undefined;
  const init = declaration?.kind === "variable" && declaration.path.length === 0 ? declaration.init : undefined;
  const isAlias = init?.type === "identifier" || init?.type === "member_expression";
  return isAlias ? (names.nameOf(init) ?? init.text) : callee.text;
}

/** The literal itself, or that of a constant. */
function literalOf(given: Node | null | undefined, bindings: Bindings): string | undefined {
  if (!given) return undefined;
  const node = unwrap(given);
  const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
  const init = binding?.declaration.kind === "variable" && binding.assignments.length === 0 && binding.declaration.init;
  const regex = init || node;
  return regex.type === "regex" ? regex.text : undefined;
}

/** `decodeURIComponent(encodeURIComponent(x))`: what went in comes out. */
export function undoneBy(callee: string, args: readonly Node[]): readonly Node[] | undefined {
  const inner = args[0] && unwrap(args[0]);
  if (inner?.type !== "call_expression" || !/decode|unescape/i.test(callee)) return undefined;
  const isCure = /(?<!un)(?:encode|escape)\w*$/i.test(inner.childForFieldName("function")?.text ?? "");
  return isCure ? argumentsOf(inner) : undefined;
}

/** Whether a text that matches is one that was foreseen: the pattern covers all of it, and does not take everything. */
export function holdsBack(
  pattern: Node | null | undefined,
  bindings: Bindings,
  sanitizers: readonly string[],
): boolean {
  const [, source, flags] = LITERAL.exec(literalOf(pattern, bindings) ?? "") ?? [];
  if (source === undefined || flags === undefined || flags.includes("m")) return false;
  if (!WHOLE_TEXT.test(source) || isChoice(source, flags)) return false;
  const dangers = DANGERS.find(([sanitizer]) => sanitizers.includes(sanitizer))?.[1] ?? ALL;
  return !admits(source, flags, dangers);
}
