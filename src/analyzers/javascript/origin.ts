/**
 * Where a value comes from, as far as one file tells: the light, flow-insensitive taint analysis that decides whether
 * a rule fires and how sure it is. Of all values that may reach an expression the most dangerous one counts.
 */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "../patterns/bindings.ts";
import { type Origin, ORIGINS, worst } from "../patterns/origins.ts";
import { argumentsAt, type Functions } from "./functions.ts";
import { type Guards, guards } from "./guards.ts";
import type { Names } from "./names.ts";
import type { Objects } from "./objects.ts";
import { argumentsOf, isFunction, propertyName, unwrap } from "./pattern.ts";
import { initialValue, isNumeric, type Parameter, parameterIndex, reaching } from "./values.ts";
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

export interface Origins {
  /** @param sanitizers dotted names of functions that make a value safe for the rule that asks */
  originOf(expression: Node, sanitizers: readonly string[]): Origin;
}

interface Knowledge {
  bindings: Bindings;
  names: Names;
  sources: Sources;
  guards: Guards;
  objects: Objects;
  functions: Functions;
}

/** One question under way. */
interface Evaluation extends Knowledge {
  sanitizers: readonly string[];
  /** Node ids on the way down: a value that depends on itself adds nothing to itself. */
  active: Set<number>;
  known: Map<number, Origin>;
  /** Functions whose call is looked into, with what their parameters hold there. */
  masks: ReadonlyMap<number, Origin>;
}

const MAX_DEPTH = 25;
/** Calls inside calls that are looked into. */
const MAX_CALLS = 3;

function all(evaluation: Evaluation, nodes: readonly (Node | null | undefined)[], depth: number): Origin {
  return worst(nodes.flatMap((node) => (node ? at(evaluation, node, depth + 1) : [])));
}

/** A callback's parameter holds what its caller gives it: an array's elements, or nobody knows. */
function ofCallback(evaluation: Evaluation, call: Node, depth: number): Origin {
  const callee = call.childForFieldName("function") ?? call;
  const receiver = callee.childForFieldName("object");
  const iterates = receiver !== null && ITERATORS.test(propertyName(callee) ?? "");
  return iterates ? at(evaluation, receiver, depth + 1) : "unknown";
}

function ofParameter(evaluation: Evaluation, declaration: Parameter, depth: number): Origin {
  const { owner } = declaration;
  const mask = evaluation.masks.get(owner.id);
  if (mask !== undefined) return mask;
  if (isNumeric(declaration)) return "constant";
  const call = owner.parent?.type === "arguments" ? owner.parent.parent : null;
  if (call !== null) return ofCallback(evaluation, call, depth);
  const { calls, open } = evaluation.functions.callersOf(owner);
  const { index, rest } = parameterIndex(declaration);
  const given = calls.flatMap((caller) => argumentsAt(caller, index, rest));
  return worst([...(open ? (["parameter"] as const) : []), all(evaluation, given, depth)]);
}

function ofImport(evaluation: Evaluation, node: Node): Origin {
  const name = evaluation.names.nameOf(node) ?? "";
  return ENVIRONMENT.test(name) || HARMLESS_CALLS.test(name) ? "environment" : "unknown";
}

function ofBinding(evaluation: Evaluation, node: Node, binding: Binding, depth: number): Origin {
  const { declaration } = binding;
  const { initial, assigned } = reaching(binding, node);
  const written = evaluation.objects.writesTo(node, binding).map(({ value }) => value);
  const later = (): Origin => all(evaluation, [...assigned, ...written], depth);
  switch (declaration.kind) {
    case "variable":
      return worst([initial ? all(evaluation, [initialValue(declaration)], depth) : "constant", later()]);
    case "parameter":
      return worst([initial ? ofParameter(evaluation, declaration, depth) : "constant", later()]);
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
  if (object === null || object.type === "this") return "unknown";
  const members = evaluation.objects.membersOf(object, propertyName(node) ?? "");
  if (members !== undefined && propertyName(node) !== undefined) {
    return members.length === 0 ? "unknown" : all(evaluation, members, depth);
  }
  return at(evaluation, object, depth + 1);
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

/** What a function of this file returns when it is given these arguments. */
function ofResult(evaluation: Evaluation, called: Node, args: readonly Node[], depth: number): Origin {
  const { masks } = evaluation;
  if (masks.size >= MAX_CALLS || masks.has(called.id)) return "unknown";
  const given = all(evaluation, args, depth);
  const inside = { ...evaluation, known: new Map(), masks: new Map([...masks, [called.id, given]]) };
  return all(inside, evaluation.functions.returnsOf(called), depth);
}

function ofCall(evaluation: Evaluation, node: Node, depth: number): Origin {
  const constructs = node.type === "new_expression";
  const callee = unwrap(node.childForFieldName(constructs ? "constructor" : "function") ?? node);
  const args = argumentsOf(node);
  const name = evaluation.names.nameOf(callee) ?? propertyName(callee) ?? "";
  const safe = evaluation.sanitizers.includes(name) || HARMLESS_CALLS.test(name) || SANITIZER.test(callee.text);
  if (safe) return "constant";
  const called = evaluation.functions.functionOf(callee);
  if (called !== undefined) return ofResult(evaluation, called, args, depth);
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

const CHECKABLE = new Set(["identifier", "member_expression", "subscript_expression"]);
const WORTH_CHECKING = ORIGINS.indexOf("unknown");

function isChecked({ guards: checks, sanitizers }: Evaluation, node: Node, found: Origin): boolean {
  return ORIGINS.indexOf(found) >= WORTH_CHECKING && CHECKABLE.has(node.type) && checks.isGuarded(node, sanitizers);
}

function at(evaluation: Evaluation, expression: Node, depth: number): Origin {
  const { active, known } = evaluation;
  const node = unwrap(expression);
  if (CONSTANT_KINDS.has(node.type) || active.has(node.id)) return "constant";
  if (depth > MAX_DEPTH) return "unknown";
  const seen = known.get(node.id);
  if (seen !== undefined) return seen;
  active.add(node.id);
  const found = evaluation.sources.isRequest(node) ? "request" : ofStructure(evaluation, node, depth);
  active.delete(node.id);
  const origin = isChecked(evaluation, node, found) ? "constant" : found;
  known.set(node.id, origin);
  return origin;
}

export function origins(
  bindings: Bindings,
  names: Names,
  sources: Sources,
  objects: Objects,
  functions: Functions,
): Origins {
  const knowledge = { bindings, names, sources, objects, functions, guards: guards(bindings) };
  return {
    originOf: (expression, sanitizers) =>
      at({ ...knowledge, sanitizers, active: new Set(), known: new Map(), masks: new Map() }, expression, 0),
  };
}
