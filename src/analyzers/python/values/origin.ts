/**
 * Where a value comes from, as far as one file tells: the light taint analysis that decides whether a rule fires and how
 * sure it is. Of all values that may reach an expression the most dangerous one counts; functions of the same file are
 * followed, into their results and back to their callers.
 */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "../../patterns/bindings.ts";
import { type Origin, worst } from "../../patterns/origins.ts";
import type { Attributes } from "./attributes.ts";
import { reaching } from "./flow.ts";
import type { Functions } from "./functions.ts";
import type { Guards } from "./guards.ts";
import type { Names } from "./names.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "./nodes.ts";
import type { Sources } from "./sources.ts";
import {
  ARGV,
  BUILDING_METHODS,
  COMPOSED_KINDS,
  CONSTANT_KINDS,
  COUNTING_MEMBERS,
  ENVIRONMENT,
  HARMLESS_CALLS,
  LOOKUP,
  PASSING_CALLS,
  PASSING_METHODS,
  SANITIZER,
  WHITELIST_PATTERN,
} from "./vocabulary.ts";

export interface Origins {
  /** @param sanitizers dotted names of functions that make a value safe for the rule that asks, `*.name` for methods */
  originOf(expression: Node, sanitizers: readonly string[]): Origin;
}

export interface Knowledge {
  bindings: Bindings;
  names: Names;
  sources: Sources;
  attributes: Attributes;
  functions: Functions;
  guards: Guards;
}

/** One question under way. */
interface Evaluation extends Knowledge {
  sanitizers: readonly string[];
  /** Node ids on the way down: a value that depends on itself adds nothing to itself. */
  active: Set<number>;
  known: Map<number, Origin>;
  /** What the parameters of the function that is followed hold, by the node id of their declaration. */
  given: ReadonlyMap<number, Origin>;
  /** Functions followed so far, inwards. */
  calls: number;
}

const MAX_DEPTH = 25;
const MAX_CALLS = 3;

function all(evaluation: Evaluation, nodes: readonly (Node | null | undefined)[], depth: number): Origin {
  return worst(nodes.flatMap((node) => (node ? at(evaluation, node, depth + 1) : [])));
}

/** What the file itself passes counts; a name with an underscore says that nobody else does. */
function ofParameter(evaluation: Evaluation, { declaration }: Binding, depth: number): Origin {
  if (declaration.kind !== "parameter") return "unknown";
  const { owner, parameter } = declaration;
  const given = evaluation.given.get(parameter.id);
  if (given !== undefined) return given;
  if (evaluation.sources.isConverted?.(declaration) === true) return "constant";
  const passed = evaluation.functions.passedTo(owner, parameter);
  const own = passed.isPrivate && passed.values.length > 0 ? [] : (["parameter"] as const);
  return worst([...own, all(evaluation, passed.values, depth)]);
}

function ofBinding(evaluation: Evaluation, node: Node, binding: Binding, depth: number): Origin {
  const { declaration } = binding;
  if (declaration.kind === "definition") return "constant";
  if (declaration.kind === "import") return ofGlobal(evaluation, node);
  if (declaration.kind === "catch") return "unknown";
  const { values, initial } = reaching(binding, node);
  const key = keyOf(node);
  const counting = values.filter(({ path }) => key === undefined || !path[0]?.startsWith(".") || path[0] === `.${key}`);
  const held = all(
    evaluation,
    counting.map(({ value }) => value),
    depth,
  );
  return declaration.kind === "parameter" && initial ? worst([held, ofParameter(evaluation, binding, depth)]) : held;
}

/** The constant key that is read: `"a"` for `d` in `d["a"]`. */
function keyOf(node: Node): string | undefined {
  const { parent } = node;
  if (parent?.type !== "subscript" || parent.childForFieldName("value")?.id !== node.id) return undefined;
  const key = parent.childForFieldName("subscript");
  return key === null ? undefined : stringValue(key);
}

function ofGlobal(evaluation: Evaluation, node: Node): Origin {
  const name = evaluation.names.nameOf(node) ?? node.text;
  if (ARGV.test(name)) return "parameter";
  return ENVIRONMENT.test(name) || HARMLESS_CALLS.test(name) ? "environment" : "unknown";
}

function ofIdentifier(evaluation: Evaluation, node: Node, depth: number): Origin {
  const binding = evaluation.bindings.resolve(node);
  if (binding === undefined) return ofGlobal(evaluation, node);
  const origin = ofBinding(evaluation, node, binding, depth);
  if (origin === "constant" || origin === "environment") return origin;
  return evaluation.guards.isGuarded(node, evaluation.sanitizers) ? "constant" : origin;
}

function ofAttribute(evaluation: Evaluation, node: Node, depth: number): Origin {
  const member = memberName(node) ?? "";
  if (COUNTING_MEMBERS.test(member)) return "constant";
  const object = node.childForFieldName("object");
  if (object === null) return "unknown";
  if (object.text === "self" || object.text === "cls") {
    const values = evaluation.attributes.valuesOf(node);
    return values.length === 0 ? "unknown" : all(evaluation, values, depth);
  }
  const name = evaluation.names.nameOf(node) ?? "";
  if (ARGV.test(name)) return "parameter";
  if (ENVIRONMENT.test(name)) return "environment";
  return at(evaluation, object, depth + 1);
}

/** A literal's own value where the key is known. */
function ofSubscript(evaluation: Evaluation, node: Node, depth: number): Origin {
  const name = evaluation.names.nameOf(node) ?? "";
  if (ARGV.test(name)) return "parameter";
  if (ENVIRONMENT.test(name)) return "environment";
  return all(evaluation, [node.childForFieldName("value")], depth);
}

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
        value === undefined ? "constant" : at(evaluation, value, depth + 1),
      ]),
  );
  evaluation.active.add(definition.id);
  const inner: Evaluation = { ...evaluation, given, calls: evaluation.calls + 1, known: new Map() };
  const origin = all(inner, evaluation.functions.resultsOf(definition), depth);
  evaluation.active.delete(definition.id);
  return origin;
}

function ofMethod(evaluation: Evaluation, callee: Node, args: readonly Node[], depth: number): Origin {
  const object = callee.childForFieldName("object");
  const method = memberName(callee) ?? "";
  if (COUNTING_MEMBERS.test(method)) return "constant";
  if (!PASSING_METHODS.test(method)) return "unknown";
  const parts = BUILDING_METHODS.test(method) ? args : [];
  return all(evaluation, [object, ...parts], depth);
}

/** A function that nobody here knows may hand on what it is given; one that looks something up does not. */
function ofUnknownCall(evaluation: Evaluation, callee: Node, args: readonly Node[], depth: number): Origin {
  if (LOOKUP.test(callee.text)) return "unknown";
  return all(evaluation, args, depth) === "request" ? "parameter" : "unknown";
}

function ofCall(evaluation: Evaluation, node: Node, depth: number): Origin {
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
  if (PASSING_CALLS.test(name)) return all(evaluation, args, depth);
  if (callee.type === "attribute" && !evaluation.names.nameOf(callee)?.match(/^\w+(?:\.\w+)*$/))
    return ofMethod(evaluation, callee, args, depth);
  if (callee.type === "attribute" && PASSING_METHODS.test(memberName(callee) ?? ""))
    return ofMethod(evaluation, callee, args, depth);
  return ofUnknownCall(evaluation, callee, args, depth);
}

/** `"%d" % x` and `f"{x:d}"` let only numbers through. */
const NUMBERS_ONLY = /%(?!%)[-#0 +]*\d*(?:\.\d+)?[a-zA-Z]/g;

function ofBinary(evaluation: Evaluation, node: Node, depth: number): Origin {
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  const operator = node.childForFieldName("operator")?.text ?? "";
  if (!["+", "%", "*", "/", "|"].includes(operator)) return "constant";
  if (operator === "%" && left !== null) {
    const directives = stringValue(left)?.match(NUMBERS_ONLY);
    if (directives?.every((directive) => /[dioxXfFeEgGc]$/.test(directive))) return "constant";
  }
  return all(evaluation, [left, right], depth);
}

function ofInterpolation(evaluation: Evaluation, node: Node, depth: number): Origin {
  const format = node.namedChildren.find(({ type }) => type === "format_specifier")?.text ?? "";
  return /^:[^{}]*[dfxXobeEgGn%]$/.test(format)
    ? "constant"
    : all(evaluation, [node.childForFieldName("expression")], depth);
}

function ofStructure(evaluation: Evaluation, node: Node, depth: number): Origin {
  const children = (...indices: number[]): Origin =>
    all(
      evaluation,
      indices.map((index) => node.namedChildren[index]),
      depth,
    );
  switch (node.type) {
    case "identifier":
      return ofIdentifier(evaluation, node, depth);
    case "attribute":
      return ofAttribute(evaluation, node, depth);
    case "subscript":
      return ofSubscript(evaluation, node, depth);
    case "call":
      return ofCall(evaluation, node, depth);
    case "binary_operator":
      return ofBinary(evaluation, node, depth);
    case "boolean_operator":
      // What `and` takes from its left side is empty.
      return node.childForFieldName("operator")?.text === "and" ? children(1) : children(0, 1);
    case "conditional_expression":
      return children(0, 2);
    case "interpolation":
      return ofInterpolation(evaluation, node, depth);
    case "keyword_argument":
    case "named_expression":
    case "pair":
      return all(evaluation, [node.childForFieldName("value")], depth);
    case "as_pattern":
      return children(0);
    default:
      return COMPOSED_KINDS.has(node.type) ? ofComposed(evaluation, node, depth) : "unknown";
  }
}

/** Of a comprehension only what it puts out: its loop is followed by the names in that. */
function ofComposed(evaluation: Evaluation, node: Node, depth: number): Origin {
  const parts =
    node.type.endsWith("comprehension") || node.type === "generator_expression"
      ? [node.firstNamedChild]
      : node.namedChildren;
  return all(evaluation, parts, depth);
}

function at(evaluation: Evaluation, expression: Node, depth: number): Origin {
  const { active, known } = evaluation;
  const node = unwrap(expression);
  if (CONSTANT_KINDS.has(node.type) || active.has(node.id)) return "constant";
  if (depth > MAX_DEPTH) return "unknown";
  const seen = known.get(node.id);
  if (seen !== undefined) return seen;
  active.add(node.id);
  const request = evaluation.sources.requestOf(node);
  const isValue = request !== undefined && !COUNTING_MEMBERS.test(memberName(node) ?? "");
  const origin = isValue ? ofRequest(evaluation, node, request) : ofStructure(evaluation, node, depth);
  active.delete(node.id);
  known.set(node.id, origin);
  return origin;
}

/** A handler's parameter may have been checked, and a rule may not mind a member: `request.path` for redirects. */
function ofRequest({ guards, sanitizers }: Evaluation, node: Node, chain: string): Origin {
  const isGuarded = node.type === "identifier" && guards.isGuarded(node, sanitizers);
  return isGuarded || sanitizers.some((one) => chain === one || chain.startsWith(`${one}.`)) ? "constant" : "request";
}

export function origins(knowledge: Knowledge): Origins {
  return {
    originOf: (expression, sanitizers) =>
      at({ ...knowledge, sanitizers, active: new Set(), known: new Map(), given: new Map(), calls: 0 }, expression, 0),
  };
}
