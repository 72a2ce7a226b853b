/**
 * Checks that a value has passed before it is used: `if name not in ALLOWED: abort(404)`. What they look at must be all of the
 * value, and what they let through must be less than everything; beyond that whoever checks is believed to have thought of it.
 */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { mentions, type Question, tells } from "./conditions.ts";
import { staysInFolder } from "./confinement.ts";
import { leaves } from "./flow.ts";
import type { Functions } from "./functions.ts";
import { argumentsOf, parameterName } from "./nodes.ts";
import { wholeOf } from "./whole.ts";

export interface Guards {
  /** @param sanitizers functions and methods (`*.startswith`) whose answer vouches for a value, for the rule that asks */
  isGuarded(identifier: Node, sanitizers: readonly string[]): boolean;
}

/** Checks that call checks that call checks. */
const MAX_CALLS = 3;

function conditionOf(statement: Node): Node | null {
  return statement.childForFieldName("condition");
}

/** `if`s and conditional expressions around the use. */
function isInsideGuard(use: Node, question: Question): boolean {
  let child = use;
  for (let node = use.parent; node !== null; child = node, node = node.parent) {
    const condition = conditionOf(node);
    if (/^(?:if|elif|while)_(?:statement|clause)$/.test(node.type) && condition !== null) {
      if (node.childForFieldName("consequence")?.id === child.id || node.childForFieldName("body")?.id === child.id) {
        if (tells(condition, "holds", question)) return true;
      } else if (child.type === "else_clause" && tells(condition, "fails", question)) return true;
    }
    if (node.type === "conditional_expression") {
      const [yes, asked, no] = node.namedChildren;
      if (asked && yes?.id === child.id && tells(asked, "holds", question)) return true;
      if (asked && no?.id === child.id && tells(asked, "fails", question)) return true;
    }
    if (node.type === "boolean_operator" && node.childForFieldName("right")?.id === child.id) {
      const left = node.childForFieldName("left");
      const sense = node.childForFieldName("operator")?.text === "and" ? "holds" : "fails";
      if (left !== null && tells(left, sense, question)) return true;
    }
    if (node.type === "function_definition") return false;
  }
  return false;
}

/** `if bad(x): return`, `assert good(x)`, `validate(x)` before the use, in a block around it, for the value that it has there. */
function isAfterGuard(use: Node, question: Question): boolean {
  for (let node: Node = use; node.parent !== null && node.type !== "function_definition"; node = node.parent) {
    if (node.parent.type !== "block" && node.parent.type !== "module") continue;
    for (let before = node.previousNamedSibling; before !== null; before = before.previousNamedSibling) {
      if (refuses(before, question)) return true;
      if (isReplaced(before, question)) return false;
    }
  }
  return false;
}

/** `x = request.args["other"]`: what was said of it before was said of another. */
function isReplaced(statement: Node, { name }: Question): boolean {
  const assignment = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  if (assignment?.type !== "assignment" || assignment.childForFieldName("left")?.text !== name) return false;
  const value = assignment.childForFieldName("right");
  return value !== null && !mentions(value, name);
}

function refuses(statement: Node, question: Question): boolean {
  if (statement.type === "if_statement") {
    const condition = conditionOf(statement);
    return (
      condition !== null &&
      (leaves(statement.childForFieldName("consequence")) || replaces(statement, question.name)) &&
      tells(condition, "fails", question)
    );
  }
  if (statement.type === "assert_statement")
    return statement.firstNamedChild !== null && tells(statement.firstNamedChild, "holds", question);
  const expression = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  const call = expression?.type === "assignment" ? expression.childForFieldName("right") : expression;
  if (call?.type === "call") return isCheck(call, question);
  if (statement.type !== "try_statement") return false;
  const body = statement.childForFieldName("body")?.namedChildren ?? [];
  const handlers = statement.namedChildren.filter(({ type }) => type === "except_clause");
  return (
    handlers.every((handler) => leaves(handler.namedChildren.at(-1))) && body.some((inner) => refuses(inner, question))
  );
}

/** `if x not in ALLOWED: x = DEFAULT`. */
function replaces(statement: Node, name: string): boolean {
  const body = statement.childForFieldName("consequence")?.namedChildren ?? [];
  return body.some(
    (inner) =>
      inner.firstNamedChild?.type === "assignment" && inner.firstNamedChild.childForFieldName("left")?.text === name,
  );
}

const NAMED_CHECK =
  /(?:^|[._])_?(?:validate|verify|check|ensure|assert|require)_\w+$|(?:^|[._])(?:validate|relative_to)$/i;

/** A call for its own sake that raises where the value is not right. */
function isCheck(call: Node, question: Question): boolean {
  const callee = call.childForFieldName("function");
  const text = callee?.text ?? "";
  if (callee === null) return false;
  if (/(?:^|\.)relative_to$/.test(text)) return staysInFolder(call, question);
  if (call.parent?.type === "assignment") return false;
  if (!NAMED_CHECK.test(text) && !question.sanitizers.includes(text)) return false;
  const definition = question.functions.definitionOf(callee);
  if (definition !== undefined) return question.doesCheck(definition, call);
  return [...argumentsOf(call).positional, ...argumentsOf(call).named.values()].some(question.isValue);
}

/** A function that raises where its parameter is not right, or answers `True` only where it is. */
function checksParameter(definition: Node, question: Question): boolean {
  const body = definition.childForFieldName("body");
  if (body === null) return false;
  const raises = body.namedChildren.some((statement) => refuses(statement, question));
  const answers = question.functions.resultsOf(definition);
  if (raises && answers.every(({ type }) => type !== "false")) return true;
  const positive = answers.filter(({ type }) => type !== "false" && type !== "none");
  return (
    positive.length > 0 &&
    positive.every(
      (answer) => isInsideGuard(answer, question) || isAfterGuard(answer, question) || tells(answer, "holds", question),
    )
  );
}

export function guards(bindings: Bindings, functions: Functions): Guards {
  const ask = (name: string, sanitizers: readonly string[], calls: number): Question => {
    const question: Question = {
      name,
      sanitizers,
      bindings,
      functions,
      isValue: wholeOf(name, bindings),
      doesCheck: (definition, call) =>
        calls < MAX_CALLS &&
        functions.argumentsFor(definition, call).some(({ parameter, value }) => {
          const inner = value && question.isValue(value) ? parameterName(parameter) : undefined;
          return inner !== undefined && checksParameter(definition, ask(inner, sanitizers, calls + 1));
        }),
    };
    return question;
  };
  return {
    isGuarded(identifier, sanitizers) {
      const question = ask(identifier.text, sanitizers, 0);
      return isInsideGuard(identifier, question) || isAfterGuard(identifier, question);
    },
  };
}
