/** Where the result of a call comes from. */
import type { Node } from "web-tree-sitter";
import type { Origin } from "../../patterns/origins.ts";
import type { Evaluation } from "./evaluation.ts";
import { argumentsOf, memberName, unwrap } from "./nodes.ts";
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

function isSafe(evaluation: Evaluation, callee: Node, name: string): boolean {
  const method = memberName(callee);
  return (
    HARMLESS_CALLS.test(name) ||
    SANITIZER.test(callee.text) ||
    evaluation.sanitizers.includes(name) ||
    (method !== undefined && evaluation.sanitizers.includes(`*.${method}`))
  );
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
  const inner: Evaluation = { ...evaluation, given, calls: evaluation.calls + 1, known: new Map() };
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
  const name = evaluation.names.nameOf(callee) ?? callee.text;
  if (isSafe(evaluation, callee, name)) return "constant";
  if (ARGV.test(`${name}()`)) return "parameter";
  if (ENVIRONMENT.test(name)) return "environment";
  if (/^re\.sub$|\.sub$/.test(name) && WHITELIST_PATTERN.test(positional[0]?.text ?? "")) return "constant";
  const own = ofOwnFunction(evaluation, callee, node, depth);
  if (own !== undefined) return own;
  if (PASSING_CALLS.test(name)) return evaluation.all(evaluation, args, depth);
  if (callee.type === "attribute" && !evaluation.names.nameOf(callee)?.match(/^\w+(?:\.\w+)*$/))
    return ofMethod(evaluation, callee, args, depth);
  if (callee.type === "attribute" && PASSING_METHODS.test(memberName(callee) ?? ""))
    return ofMethod(evaluation, callee, args, depth);
  return ofUnknownCall(evaluation, callee, args, depth);
}
