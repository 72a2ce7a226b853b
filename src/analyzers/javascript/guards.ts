/**
 * Checks that a value has passed before it is used: `if (!ALLOWED.has(x)) return;`, `/^\w+$/.test(x) ? use(x) : …`.
 * The walk goes outwards from the use and asks each condition on its way, which is dominance for structured code.
 */
import type { Node } from "web-tree-sitter";
import { isField } from "../patterns/nodes.ts";
import type { Bindings } from "../patterns/bindings.ts";
import { callHolds, checked, type Question, STANDS_FOR } from "./conditions.ts";
import type { Functions } from "./functions.ts";
import { argumentsOf, propertyName, unwrap } from "./pattern.ts";
import { sequenceOf } from "./sequences.ts";

/** Which checks count: those of an allow-list always, others where the rule names them among its sanitizers. */
export interface Guards {
  isGuarded(expression: Node, sanitizers: readonly string[]): boolean;
}

const EXITS = new Set(["return_statement", "throw_statement", "continue_statement", "break_statement"]);
const SEQUENCES = new Set(["statement_block", "program", "switch_case", "switch_default"]);
/** Of nesting; checks stand near what they protect. */
const MAX_LEVELS = 80;
/** Of one list of statements, the nearest. */
const MAX_CHECKS = 200;

function exits(statement: Node | null): boolean {
  if (statement === null) return false;
  if (EXITS.has(statement.type)) return true;
  if (statement.type === "statement_block") return exits(statement.lastNamedChild);
  return statement.type === "expression_statement" && statement.text.startsWith("process.exit(");
}

/** A statement after which the value is checked, or the rest does not run. */
function settles(statement: Node, question: Question): boolean {
  if (statement.type === "if_statement") {
    const condition = statement.childForFieldName("condition");
    return (
      condition !== null && exits(statement.childForFieldName("consequence")) && checked(condition, false, question)
    );
  }
  const call = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  if (call === null || unwrap(call).type !== "call_expression") return false;
  const callee = unwrap(call).childForFieldName("function");
  const [first] = argumentsOf(unwrap(call));
  if (callee !== null && /^assert(?:\.ok|\.equal|\.strictEqual)?$|^invariant$/.test(callee.text)) {
    return first !== undefined && checked(first, true, question);
  }
  return /^(?:assert|validate|check|ensure|verify)[A-Z]/.test(callee?.text ?? "") && callHolds(unwrap(call), question);
}

function branchChecks(parent: Node, child: Node, question: Question): boolean {
  const condition = parent.childForFieldName("condition");
  if (condition === null || condition.id === child.id) return false;
  return checked(condition, isField(parent, "consequence", child), question);
}

function logicChecks(parent: Node, child: Node, question: Question): boolean {
  const operator = parent.childForFieldName("operator")?.text;
  const left = parent.childForFieldName("left");
  if (left === null || left.id === child.id || (operator !== "&&" && operator !== "||")) return false;
  return checked(left, operator === "&&", question);
}

function caseChecks(parent: Node, question: Question): boolean {
  const value = parent.childForFieldName("value");
  const subject = parent.parent?.parent?.childForFieldName("value");
  return value !== null && /^(?:string|number)$/.test(value.type) && question.isValue(subject && unwrap(subject));
}

function levelChecks(parent: Node, child: Node, question: Question): boolean {
  switch (parent.type) {
    case "if_statement":
    case "ternary_expression":
      return branchChecks(parent, child, question);
    case "binary_expression":
      return logicChecks(parent, child, question);
    case "switch_case":
      return caseChecks(parent, question) || siblingsCheck(parent, child, question);
    default:
      return SEQUENCES.has(parent.type) && siblingsCheck(parent, child, question);
  }
}

function siblingsCheck(parent: Node, child: Node, question: Question): boolean {
  const { checks, assignments } = sequenceOf(parent);
  const before = checks.filter(({ startIndex }) => startIndex < child.startIndex).slice(-MAX_CHECKS);
  const last = before.findLast((sibling) => settles(sibling, question));
  if (last === undefined) return false;
  const later = assignments.get(question.text) ?? [];
  return !later.some((assignment) => isBetween(assignment, last, child) && isReplaced(assignment, question));
}

function isBetween({ startIndex }: Node, after: Node, before: Node): boolean {
  return startIndex > after.startIndex && startIndex < before.startIndex;
}

/** `x = req.query.other`: what was said of it before was said of another. */
function isReplaced(assignment: Node, { text }: Question): boolean {
  return assignment.childForFieldName("right")?.text.includes(text) === false;
}

/** @param within the function whose checks count; all around the expression where there is none */
function isGuardedAt(expression: Node, question: Question, within?: Node): boolean {
  let child = expression;
  for (let level = 0; level < MAX_LEVELS && child.parent !== null && child.id !== within?.id; level++) {
    if (levelChecks(child.parent, child, question)) return true;
    child = child.parent;
  }
  return false;
}

/** A function that throws where its parameter is not right, or answers with something true only where it is. */
function checksParameter(definition: Node, question: Question, functions: Functions): boolean {
  const body = definition.childForFieldName("body");
  if (body === null) return false;
  const refuses = body.namedChildren.some((statement) => settles(statement, question));
  const answers = functions
    .returnsOf(definition)
    .map(unwrap)
    .filter(({ type }) => !/^(?:false|null|undefined)$/.test(type));
  if (answers.length === 0) return refuses;
  return answers.every((answer) => isGuardedAt(answer, question, definition) || checked(answer, true, question));
}

/** What says less than all of the value: its end, its length, what is left of it. */
const PARTIAL = /basename|extname|dirname|\.(?:slice|split|replace\w*|substr\w*|pop|shift|at|charAt|length)\b/;

/** Checks that call checks that call checks. */
const MAX_CALLS = 3;

export function guards(bindings: Bindings, functions: Functions): Guards {
  /** `const target = path.resolve(root, x)` is made from `x`: what is checked of it is checked of `x`. */
  const isMadeFrom = (candidate: Node, text: string): boolean => {
    const binding = candidate.type === "identifier" ? bindings.resolve(candidate) : undefined;
    const init = binding?.declaration.kind === "variable" ? binding.declaration.init : undefined;
    return (
      init !== undefined &&
      init.text.includes(text) &&
      !PARTIAL.test(without(init.text, text)) &&
      /^(?:await )?(?:new URL|[\w.]*(?:resolve|join|normalize|parse|URL|relative|String|realpath\w*)\()/.test(init.text)
    );
  };
  const ask = (text: string, sanitizers: readonly string[], calls: number): Question => {
    const isValue = (candidate: Node | null | undefined): boolean => {
      if (!candidate) return false;
      const node = unwrap(candidate);
      if (node.text === text) return true;
      const object = node.type === "member_expression" ? node.childForFieldName("object") : null;
      if (object !== null && STANDS_FOR.test(propertyName(node) ?? "")) return isValue(object);
      return isMadeFrom(node, text);
    };
    const doesCheck = (call: Node): boolean | undefined => {
      const definition = functions.functionOf(call.childForFieldName("function") ?? call);
      if (definition === undefined) return undefined;
      const given = argumentsOf(call).findIndex((argument) => isValue(argument));
      const name = parameterNames(definition)[given];
      if (name === undefined || calls >= MAX_CALLS) return false;
      return checksParameter(definition, ask(name, sanitizers, calls + 1), functions);
    };
    return { bindings, isValue, doesCheck, text, sanitizers };
  };
  return { isGuarded: (expression, sanitizers) => isGuardedAt(expression, ask(expression.text, sanitizers, 0)) };
}

function without(text: string, part: string): string {
  return text.replaceAll(new RegExp(`(?<![\\w$])${part.replace(/[^\w\s]/g, "\\$&")}(?![\\w$])`, "g"), "");
}

function parameterNames(definition: Node): readonly string[] {
  const single = definition.childForFieldName("parameter");
  const list = single === null ? (definition.childForFieldName("parameters")?.namedChildren ?? []) : [single];
  return list.map((one) => (one.childForFieldName("pattern") ?? one).text);
}
