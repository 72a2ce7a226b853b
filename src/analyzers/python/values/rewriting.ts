/** What a function of the file that is named like a cure has to do to a text, so that it is one. */
import type { Node } from "web-tree-sitter";
import { argumentsOf, memberName, stringValue } from "./nodes.ts";

/** Among a rule's sanitizers: replacing what is dangerous counts too. For the body of a function that says it does that. */
export const REWRITES = "rewrites";

/** By rule: the characters of which one at least must be replaced. */
const DANGEROUS: readonly (readonly [sanitizer: string, characters: RegExp])[] = [
  ["os.path.basename", /[/\\]/],
  ["shlex.quote", /'/],
  ["html.escape", /</],
  ["text:\\n", /\\[nr]/],
];
const ANY = /[^\w\s]|\\/;

function replaces(call: Node, method: string, sanitizers: readonly string[]): boolean {
  const dangerous = DANGEROUS.find(([sanitizer]) => sanitizers.includes(sanitizer))?.[1] ?? ANY;
  const [first] = argumentsOf(call).positional;
  const text = first === undefined ? undefined : stringValue(first);
  if (method === "replace") return text !== undefined && dangerous.test(text);
  return method === "sub" && text !== undefined && dangerous.test(text);
}

/** `"".join(c for c in text if c in LETTERS)` */
function picks(call: Node): boolean {
  const [generator] = argumentsOf(call).positional;
  if (!/^(?:generator_expression|list_comprehension)$/.test(generator?.type ?? "")) return false;
  return generator?.firstNamedChild?.type === "call" || generator?.text.includes(" if ") === true;
}

/** @param call a method's, or `re.sub(…)` */
export function rewrites(call: Node, callee: Node, sanitizers: readonly string[]): boolean {
  if (!sanitizers.includes(REWRITES)) return false;
  const method = memberName(callee) ?? "";
  return method === "translate" || (method === "join" && picks(call)) || replaces(call, method, sanitizers);
}
