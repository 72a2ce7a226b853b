/**
 * Where a value comes from, as far as one file tells: the light, flow-insensitive taint analysis that decides whether
 * a rule fires and how sure it is. Of all values that may reach an expression the most dangerous one counts.
 */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "./bindings.ts";
import type { Declaration } from "./declarations.ts";
import type { Names } from "./names.ts";
import { argumentsOf, isFunction, propertyName, unwrap } from "./pattern.ts";
import type { Sources } from "./sources.ts";
import {
  ARGV,
  BUILDING_METHODS,
  CHOOSING,
  CONSTANT_KINDS,
  COMPOSED_KINDS,
  COUNTING_MEMBERS,
  ENVIRONMENT,
  HARMLESS_CALLS,
  ITERATORS,
  PASSING_CALLS,
  PASSING_METHODS,
  SANITIZER,
  WHITELIST_REPLACE,
} from "./vocabulary.ts";

/** From harmless to dangerous: the index is the rank. `constant` also stands for numbers and for sanitized values. */
export const ORIGINS = ["constant", "environment", "unknown", "parameter", "request"] as const;
export type Origin = (typeof ORIGINS)[number];

export interface Origins {
  /** @param sanitizers dotted names of functions that make a value safe for the rule that asks */
  originOf(expression: Node, sanitizers: readonly string[]): Origin;
}

interface Knowledge {
  bindings: Bindings;
  names: Names;
  sources: Sources;
}

/** One question under way. */
interface Evaluation extends Knowledge {
  sanitizers: readonly string[];
  /** Node ids on the way down: a value that depends on itself adds nothing to itself. */
  active: Set<number>;
  known: Map<number, Origin>;
}

const MAX_DEPTH = 25;

function worst(given: readonly Origin[]): Origin {
  return ORIGINS.findLast((origin) => given.includes(origin)) ?? "constant";
}

function all(evaluation: Evaluation, nodes: readonly (Node | null | undefined)[], depth: number): Origin {
  return worst(nodes.flatMap((node) => (node ? at(evaluation, node, depth + 1) : [])));
}

/** A callback's parameter holds what its caller gives it: an array's elements, or nobody knows. */
function ofParameter(evaluation: Evaluation, owner: Node, depth: number): Origin {
  const call = owner.parent?.type === "arguments" ? owner.parent.parent : null;
  if (call === null) return "parameter";
  const callee = call.childForFieldName("function") ?? call;
  const receiver = callee.childForFieldName("object");
  const iterates = receiver !== null && ITERATORS.test(propertyName(callee) ?? "");
  return iterates ? at(evaluation, receiver, depth + 1) : "unknown";
}

function ofImport(evaluation: Evaluation, node: Node): Origin {
  const name = evaluation.names.nameOf(node) ?? "";
  return ENVIRONMENT.test(name) || HARMLESS_CALLS.test(name) ? "environment" : "unknown";
}

function initialValue(declaration: Declaration): Node | undefined {
  if (declaration.kind !== "variable") return undefined;
  // `for (const index in [...])` counts.
  return declaration.path[0] === "<key>" && declaration.init?.type === "array" ? undefined : declaration.init;
}

function ofBinding(evaluation: Evaluation, node: Node, { declaration, assignments }: Binding, depth: number): Origin {
  const assigned = assignments.map(({ value }) => value);
  switch (declaration.kind) {
    case "variable":
      return all(evaluation, [initialValue(declaration), ...assigned], depth);
    case "parameter":
      return worst([ofParameter(evaluation, declaration.owner, depth), all(evaluation, assigned, depth)]);
    case "definition":
      return "constant";
    default:
      return ofImport(evaluation, node);
  }
}

function ofIdentifier(evaluation: Evaluation, node: Node, depth: number): Origin {
  if (node.text === "undefined" || node.text === "NaN") return "constant";
  const binding = evaluation.bindings.resolve(node);
  if (binding !== undefined) return ofBinding(evaluation, node, binding, depth);
  return ENVIRONMENT.test(node.text) ? "environment" : "unknown";
}

function ofMember(evaluation: Evaluation, node: Node, depth: number): Origin {
  if (COUNTING_MEMBERS.test(propertyName(node) ?? "")) return "constant";
  const name = evaluation.names.nameOf(node) ?? "";
  if (ENVIRONMENT.test(name)) return "environment";
  if (ARGV.test(name)) return "parameter";
  if (HARMLESS_CALLS.test(name)) return "constant";
  const object = node.childForFieldName("object");
  return object === null || object.type === "this" ? "unknown" : at(evaluation, object, depth + 1);
}

function ofMethod(evaluation: Evaluation, callee: Node, args: readonly Node[], depth: number): Origin {
  const object = callee.childForFieldName("object");
  const method = propertyName(callee) ?? "";
  if (COUNTING_MEMBERS.test(method)) return "constant";
  if (!PASSING_METHODS.test(method)) return "unknown";
  if (method.startsWith("replace") && WHITELIST_REPLACE.test(args[0]?.text ?? "")) return "constant";
  const parts = BUILDING_METHODS.test(method) ? args.filter((arg) => !isFunction(arg)) : [];
  return all(evaluation, [object, ...parts], depth);
}

function ofCall(evaluation: Evaluation, node: Node, depth: number): Origin {
  const constructs = node.type === "new_expression";
  const callee = unwrap(node.childForFieldName(constructs ? "constructor" : "function") ?? node);
  const args = argumentsOf(node);
  const name = evaluation.names.nameOf(callee) ?? propertyName(callee) ?? "";
  const safe = evaluation.sanitizers.includes(name) || HARMLESS_CALLS.test(name) || SANITIZER.test(callee.text);
  if (safe) return "constant";
  if (PASSING_CALLS.test(constructs ? `${name}()` : name)) return all(evaluation, args, depth);
  return callee.type === "member_expression" ? ofMethod(evaluation, callee, args, depth) : "unknown";
}

function ofStructure(evaluation: Evaluation, node: Node, depth: number): Origin {
  const fields = (...names: string[]): Origin =>
    all(
      evaluation,
      names.map((name) => node.childForFieldName(name)),
      depth,
    );
  switch (node.type) {
    case "identifier":
    case "shorthand_property_identifier":
      return ofIdentifier(evaluation, node, depth);
    case "member_expression":
    case "subscript_expression":
      return ofMember(evaluation, node, depth);
    case "call_expression":
    case "new_expression":
      return ofCall(evaluation, node, depth);
    case "binary_expression": {
      const operator = node.childForFieldName("operator")?.text ?? "";
      // What `&&` takes from its left side is falsy.
      if (operator === "&&") return fields("right");
      return CHOOSING.has(operator) ? fields("left", "right") : "constant";
    }
    case "ternary_expression":
      return fields("consequence", "alternative");
    case "assignment_expression":
      return fields("right");
    case "pair":
      return fields("value");
    default:
      return COMPOSED_KINDS.has(node.type) ? all(evaluation, node.namedChildren, depth) : "unknown";
  }
}

function at(evaluation: Evaluation, expression: Node, depth: number): Origin {
  const { active, known } = evaluation;
  const node = unwrap(expression);
  if (CONSTANT_KINDS.has(node.type) || active.has(node.id)) return "constant";
  if (depth > MAX_DEPTH) return "unknown";
  const seen = known.get(node.id);
  if (seen !== undefined) return seen;
  active.add(node.id);
  const origin = evaluation.sources.isRequest(node) ? "request" : ofStructure(evaluation, node, depth);
  active.delete(node.id);
  known.set(node.id, origin);
  return origin;
}

export function origins(bindings: Bindings, names: Names, sources: Sources): Origins {
  return {
    originOf: (expression, sanitizers) =>
      at({ bindings, names, sources, sanitizers, active: new Set(), known: new Map() }, expression, 0),
  };
}
