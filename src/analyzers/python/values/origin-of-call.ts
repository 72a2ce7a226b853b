/** Where the result of a call comes from. */
import type { Node } from "web-tree-sitter";
import type { Origin } from "../../patterns/origins.ts";
import type { Evaluation } from "./evaluation.ts";
import { argumentsOf, memberName, unwrap } from "./nodes.ts";
import { isWrongCure } from "../../patterns/cures.ts";
import { REWRITES, rewrites } from "./rewriting.ts";
import {
  ARGV,
  BUILDING_METHODS,
  COUNTING_MEMBERS,
  ENVIRONMENT,
  HARMLESS_CALLS,
  LOOKUP,
  PASSING_CALLS,
  PASSING_METHODS,
  SANITIZER,
  WHITELIST_PATTERN,
} from "./vocabulary.ts";

const MAX_CALLS = 3;
const SAFE_BY_NAME = [HARMLESS_CALLS, SANITIZER];
/** `quote(name, safe="")` */
const WRITTEN_SAFE = /\bsafe\s*=\s*(?:""|'')/;

/** By its name, which says nothing where the file itself gives that name to something of its own. */
function isSafe(evaluation: Evaluation, callee: Node, name: string): boolean {
  const method = memberName(callee);
  return (
    HARMLESS_CALLS.test(name) ||
    SANITIZER.test(evaluation.names.nameOf(callee) === undefined ? nameBy(evaluation, callee) : name) ||
    (method !== undefined && evaluation.sanitizers.includes(`*.${method}`))
  );
}

/** A variable of the file is called what it is called here only. */
function nameBy({ bindings }: Evaluation, callee: Node): string {
  const declaration = callee.type === "identifier" ? bindings.resolve(callee)?.declaration : undefined;
  return declaration?.kind === "variable" ? "" : callee.text;
}

/** `html.unescape(html.escape(x))`: what went in comes out. */
function undoneBy(name: string, args: readonly Node[]): readonly Node[] | undefined {
  const [inner] = args.map(unwrap);
  if (inner?.type !== "call" || !/unquote|unescape|decode/.test(name)) return undefined;
  const callee = inner.childForFieldName("function")?.text ?? "";
  return /(?<!un)(?:quote|escape|encode)\w*$/.test(callee) ? argumentsOf(inner).positional : undefined;
}

/** Follows a function of the file: what it returns, with what this call hands to it. */
function ofOwnFunction(evaluation: Evaluation, callee: Node, call: Node, depth: number): Origin | undefined {
  const definition = evaluation.functions.definitionOf(callee);
  if (definition === undefined) return undefined;
  if (evaluation.calls >= MAX_CALLS || evaluation.active.has(definition.id)) return "unknown";
  const given = new Map(
    evaluation.functions
      .argumentsFor(definition, call)
      .map(({ parameter, value }): [number, Origin] => [
        parameter.id,
        value === undefined ? "constant" : evaluation.all(evaluation, [value], depth),
      ]),
  );
  evaluation.active.add(definition.id);
  const isCure = SANITIZER.test(callee.text) && !evaluation.sanitizers.includes(REWRITES);
  const sanitizers = isCure ? [...evaluation.sanitizers, REWRITES] : evaluation.sanitizers;
  const inner: Evaluation = { ...evaluation, sanitizers, given, calls: evaluation.calls + 1, known: new Map() };
  const origin = evaluation.all(inner, evaluation.functions.resultsOf(definition), depth);
  evaluation.active.delete(definition.id);
  return origin;
}

function ofMethod(evaluation: Evaluation, callee: Node, args: readonly Node[], depth: number): Origin {
  const object = callee.childForFieldName("object");
  const method = memberName(callee) ?? "";
  if (COUNTING_MEMBERS.test(method)) return "constant";
  if (!PASSING_METHODS.test(method)) return "unknown";
  const item = method === "get" && object ? evaluation.containers.itemOf(object, args) : undefined;
  if (item !== undefined) return evaluation.all(evaluation, [item], depth);
  const parts = BUILDING_METHODS.test(method) ? args : [];
  return evaluation.all(evaluation, [object, ...parts], depth);
}

/** A function that nobody here knows may hand on what it is given; one that looks something up does not. */
function ofUnknownCall(evaluation: Evaluation, callee: Node, args: readonly Node[], depth: number): Origin {
  if (LOOKUP.test(callee.text)) return "unknown";
  return evaluation.all(evaluation, args, depth) === "request" ? "parameter" : "unknown";
}

export function ofCall(evaluation: Evaluation, node: Node, depth: number): Origin {
  const callee = unwrap(node.childForFieldName("function") ?? node);
  const { positional, named } = argumentsOf(node);
  const args = [...positional, ...named.values()];
  const name = (evaluation.names.nameOf(callee) ?? callee.text).replace(/^builtins\./, "");
  if (evaluation.sanitizers.includes(name)) return "constant";
  const own = ofOwnFunction(evaluation, callee, node, depth);
  if (own !== undefined) return own;
  if (
    isWrongCure(name, evaluation.sanitizers) &&
    !WRITTEN_SAFE.test(node.text) &&
    SAFE_BY_NAME.some((one) => one.test(name))
  )
    return evaluation.all(evaluation, args, depth);
  const undone = undoneBy(name, args);
  if (undone !== undefined) return evaluation.all(evaluation, undone, depth);
  if (isSafe(evaluation, callee, name) || rewrites(node, callee, evaluation.sanitizers)) return "constant";
  if (ARGV.test(`${name}()`)) return "parameter";
  if (ENVIRONMENT.test(name)) return "environment";
  if (/^re\.sub$|\.sub$/.test(name) && WHITELIST_PATTERN.test(positional[0]?.text ?? "")) return "constant";
  if (PASSING_CALLS.test(name)) return evaluation.all(evaluation, args, depth);
  if (callee.type === "attribute" && !evaluation.names.nameOf(callee)?.match(/^\w+(?:\.\w+)*$/))
    return ofMethod(evaluation, callee, args, depth);
  if (callee.type === "attribute" && PASSING_METHODS.test(memberName(callee) ?? ""))
    return ofMethod(evaluation, callee, args, depth);
  return ofUnknownCall(evaluation, callee, args, depth);
}
