/**
 * Where a value comes from, as far as one file tells: the light, flow-insensitive taint analysis that decides whether
 * a rule fires and how sure it is. Of all values that may reach an expression the most dangerous one counts.
 */
import type { Node } from "web-tree-sitter";
import type { Binding } from "../patterns/bindings.ts";
import { isWrongCure } from "../patterns/cures.ts";
import { type Origin, worst } from "../patterns/origins.ts";
import { type Evaluation, evaluations, type Knowledge } from "./evaluation.ts";
import { mappedBy } from "./functions.ts";
import { guards } from "./guards.ts";
import { givenTo } from "./given.ts";
import { argumentsOf, isFunction, propertyName, unwrap } from "./pattern.ts";
import {
  assignedGlobally,
  initialValue,
  isCheckable,
  isDerived,
  isNumeric,
  type Parameter,
  reaching,
} from "./values.ts";
import { cleans, forCure, nameBy, undoneBy } from "./validators.ts";
import {
  ARGV,
  BUILDING_METHODS,
  CHOOSING,
  CONSTANT_KINDS,
  COMPOSED_KINDS,
  COUNTING_MEMBERS,
  ENVIRONMENT,
  HARMLESS_CALLS,
  LOCAL_PATHS,
  MAPPING_METHODS,
  PASSING_CALLS,
  PASSING_METHODS,
  SANITIZER,
} from "./vocabulary.ts";

export interface Origins {
  /** @param sanitizers dotted names of functions that make a value safe for the rule that asks */
  originOf(expression: Node, sanitizers: readonly string[]): Origin;
}

const MAX_DEPTH = 25;
/** A field that is set to a field is not followed further. */
const FIELD_DEPTH = 20;
const SETTLED: ReadonlySet<Origin> = new Set(["constant", "environment"]);
/** Calls inside calls that are looked into. */
const MAX_CALLS = 3;

function all(evaluation: Evaluation, nodes: readonly (Node | null | undefined)[], depth: number): Origin {
  return worst(nodes.flatMap((node) => (node ? at(evaluation, node, depth + 1) : [])));
}

function ofParameter(evaluation: Evaluation, declaration: Parameter, depth: number): Origin {
  const mask = evaluation.masks.get(declaration.owner.id);
  if (mask !== undefined) return mask;
  if (isNumeric(declaration)) return "constant";
  const { values, others } = givenTo(declaration, evaluation.functions);
  return worst([...(others === undefined ? [] : [others]), all(evaluation, values, depth)]);
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
  if (ENVIRONMENT.test(node.text)) return "environment";
  const assigned = assignedGlobally(node.text, evaluation.bindings);
  return assigned.length === 0 ? "unknown" : worst(["unknown", all(evaluation, assigned, depth)]);
}

/** Others may write to it as well: unknown, unless an attacker's data is among what its class writes, or constants alone. */
function ofField(evaluation: Evaluation, name: string, written: readonly Node[], depth: number): Origin {
  const found = all(evaluation, written, depth + FIELD_DEPTH);
  if (found === "request") return found;
  return SETTLED.has(found) && evaluation.fields.areAll(name, written) ? found : "unknown";
}

function ofMember(evaluation: Evaluation, node: Node, depth: number): Origin {
  const property = propertyName(node) ?? "";
  if (COUNTING_MEMBERS.test(property)) return "constant";
  const name = evaluation.names.nameOf(node) ?? "";
  if (ENVIRONMENT.test(name)) return "environment";
  if (ARGV.test(name)) return "parameter";
  if (HARMLESS_CALLS.test(name)) return "constant";
  const object = node.childForFieldName("object");
  if (object === null) return "unknown";
  if (object.type === "this") return ofField(evaluation, property, evaluation.fields.valuesOf(node), depth);
  const holder = evaluation.methods.holderOf(object);
  if (holder?.type === "class_body") {
    return ofField(evaluation, property, evaluation.fields.valuesIn(holder, property), depth);
  }
  const members = evaluation.objects.membersOf(object, property);
  if (members !== undefined && property !== "") {
    return members.length === 0 ? "unknown" : all(evaluation, members, depth);
  }
  return at(evaluation, object, depth + 1);
}

function ofMethod(evaluation: Evaluation, callee: Node, args: readonly Node[], depth: number): Origin {
  const object = callee.childForFieldName("object");
  const method = propertyName(callee) ?? "";
  if (COUNTING_MEMBERS.test(method)) return "constant";
  if (method === "exec" && object?.type === "regex") return all(evaluation, args, depth);
  // It replaces every element.
  if (method === "fill" && args.length === 1) return all(evaluation, args, depth);
  if (!PASSING_METHODS.test(method)) return "unknown";
  if (method.startsWith("replace") && cleans(method, args[0]?.text ?? "", evaluation.sanitizers)) return "constant";
  const [first] = args;
  if (first !== undefined && MAPPING_METHODS.test(method)) {
    const mapped = mappedBy(first, evaluation.functions);
    if (mapped !== undefined) return all(evaluation, mapped, depth);
    if (HARMLESS_CALLS.test(first.text) || SANITIZER.test(first.text)) return "constant";
  }
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
  const called = evaluation.functions.functionOf(callee);
  const isCure = SANITIZER.test(called === undefined ? nameBy(callee, evaluation) : callee.text);
  if (LOCAL_PATHS.test(name)) return "environment";
  const safe = evaluation.sanitizers.includes(name) || HARMLESS_CALLS.test(name);
  const isWrong = (safe || isCure) && isWrongCure(callee.text, evaluation.sanitizers);
  const kept = undoneBy(callee.text, args) ?? (isWrong ? args : undefined);
  if (kept !== undefined) return all(evaluation, kept, depth);
  if (safe || (isCure && called === undefined)) return "constant";
  if (called !== undefined) return ofResult(isCure ? forCure(evaluation) : evaluation, called, args, depth);
  if (name === "Array.from") return all(evaluation, mappedBy(args[1], evaluation.functions) ?? args, depth);
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
  const seen = known.get(node.id);
  if (seen !== undefined) return seen;
  if (depth > MAX_DEPTH || !evaluation.spend()) return "unknown";
  active.add(node.id);
  const found =
    !isDerived(node) && evaluation.sources.isRequest(node) ? "request" : ofStructure(evaluation, node, depth);
  active.delete(node.id);
  const checked = isCheckable(node, found) && evaluation.guards.isGuarded(node, evaluation.sanitizers);
  const origin = checked ? "constant" : found;
  known.set(node.id, origin);
  return origin;
}

export function origins(facts: Omit<Knowledge, "guards">): Origins {
  const question = evaluations({ ...facts, guards: guards(facts.bindings, facts.functions) });
  return { originOf: (expression, sanitizers) => at(question(sanitizers), expression, 0) };
}
