/**
 * Where a value comes from, as far as one file tells: the light taint analysis that decides whether a rule fires and how
 * sure it is. Of all values that may reach an expression the most dangerous one counts; functions of the same file are
 * followed, into their results and back to their callers.
 */
import type { Node } from "web-tree-sitter";
import type { Binding } from "../../patterns/bindings.ts";
import { type Origin, worst } from "../../patterns/origins.ts";
import type { Evaluation, Knowledge } from "./evaluation.ts";
import { branchesOf, reaching } from "./flow.ts";
import { memberName, stringValue, unwrap } from "./nodes.ts";
import { ofCall } from "./origin-of-call.ts";
import { ARGV, COMPOSED_KINDS, CONSTANT_KINDS, COUNTING_MEMBERS, ENVIRONMENT, HARMLESS_CALLS } from "./vocabulary.ts";

export interface Origins {
  /** @param sanitizers dotted names of functions that make a value safe for the rule that asks, `*.name` for methods */
  originOf(expression: Node, sanitizers: readonly string[]): Origin;
}

const MAX_DEPTH = 25;

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
  const { values, initial } = reaching(binding, node, evaluation.bindings);
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
  const values = evaluation.attributes.valuesOf(node);
  if (values.length > 0) return all(evaluation, values, depth);
  if (object.text === "self" || object.text === "cls") return "unknown";
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
  const value = node.childForFieldName("value");
  const keys = node.childrenForFieldName("subscript").flatMap((key) => key ?? []);
  return all(evaluation, [(value && evaluation.containers.itemOf(value, keys)) ?? value], depth);
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
    case "conditional_expression": {
      const truth = branchesOf(evaluation.bindings).truthOf(node.namedChildren[1]!);
      return truth === undefined ? children(0, 2) : children(truth ? 0 : 2);
    }
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
      at(
        { ...knowledge, sanitizers, active: new Set(), known: new Map(), given: new Map(), calls: 0, all },
        expression,
        0,
      ),
  };
}
