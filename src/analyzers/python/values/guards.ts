/**
 * Checks that a value has passed before it is used: `if name not in ALLOWED: abort(404)`. Generous on purpose: whoever
 * checks has thought of it, and a finding there costs trust.
 */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { leaves } from "./flow.ts";
import { argumentsOf, memberName, unwrap } from "./nodes.ts";
import { refusesCharacters, refusesText } from "./refusals.ts";

export interface Guards {
  /** @param sanitizers functions and methods (`*.startswith`) whose answer vouches for a value, for the rule that asks */
  isGuarded(identifier: Node, sanitizers: readonly string[]): boolean;
}

const PREDICATE_METHODS = /^(?:isdigit|isalnum|isalpha|isidentifier|isnumeric|isdecimal|fullmatch)$/;
const PREDICATE =
  /(?:^|[._])(?:is|has)_?\w*(?:safe|valid|allowed|permitted|trusted|whitelisted|internal|public|known)\w*$|(?:^|[._])_?(?:allowed|validate|verify|check|ensure|assert)(?:_\w+)?$/i;
/** Looks at the value, not at the list: `fullmatch`, or `match` up to the end. */
const FULL_PATTERN = /(?:\$|\\Z)["']+$/;

type Sense = "holds" | "fails";

function mentions(node: Node, name: string): boolean {
  if (node.type === "identifier") return node.text === name;
  return node.text.includes(name) && node.descendantsOfType("identifier").some((leaf) => leaf?.text === name);
}

function vouches(call: Node, name: string, sanitizers: readonly string[]): boolean {
  const callee = call.childForFieldName("function");
  if (callee === null || !mentions(call, name)) return false;
  const method = memberName(callee);
  const { positional } = argumentsOf(call);
  const own = callee.childForFieldName("object");
  const text = callee.text;
  if (method !== undefined && own !== null && mentions(own, name))
    return PREDICATE_METHODS.test(method) || sanitizers.includes(`*.${method}`);
  if (/(?:^|\.)(?:fullmatch)$/.test(text)) return true;
  if (/(?:^|\.)match$/.test(text)) {
    const pattern = positional.length > 1 ? positional[0]?.text : undefined;
    return pattern === undefined || FULL_PATTERN.test(pattern);
  }
  const last = text.slice(text.lastIndexOf(".") + 1);
  return PREDICATE.test(text) || sanitizers.some((one) => one === text || one.endsWith(`.${last}`));
}

/** `x in C`, `x == "a"`, and `x not in C` for the other sense; the right side must be no text to search in. */
function compares(comparison: Node, name: string, sense: Sense): boolean {
  const [left, ...rest] = comparison.namedChildren;
  const right = rest.at(-1);
  if (left === undefined || right === undefined || !mentions(left, name)) return false;
  const operator = comparison.text
    .slice(left.endIndex - comparison.startIndex, right.startIndex - comparison.startIndex)
    .trim();
  if (left.type === "string" || (right.type === "string" && operator.endsWith("in"))) return false;
  if (operator === (sense === "holds" ? "in" : "not in")) return true;
  return (
    operator === (sense === "holds" ? "==" : "!=") && right.type !== "none" && !mentions(right, name) && !isEmpty(right)
  );
}

function isEmpty({ text }: Node): boolean {
  return /^(?:""|''|0|-1)$/.test(text);
}

/** Whether the condition, where it holds (or fails), tells that the value is one that was foreseen. */
function tells(condition: Node, name: string, sense: Sense, sanitizers: readonly string[]): boolean {
  const node = unwrap(condition);
  switch (node.type) {
    case "not_operator": {
      const inner = node.childForFieldName("argument");
      return inner !== null && tells(inner, name, sense === "holds" ? "fails" : "holds", sanitizers);
    }
    case "boolean_operator": {
      const both = node.childForFieldName("operator")?.text === (sense === "holds" ? "and" : "or");
      const sides = [node.childForFieldName("left"), node.childForFieldName("right")].flatMap((side) => side ?? []);
      const told = (side: Node): boolean => tells(side, name, sense, sanitizers);
      return both ? sides.some(told) : sides.every(told);
    }
    case "comparison_operator":
      return (
        compares(node, name, sense) ||
        (sense === "fails" && refusesText(node, name, sanitizers)) ||
        node
          .descendantsOfType("call")
          .some((call) => call !== null && sanitizers.length > 0 && vouchesByValue(call, name))
      );
    case "call":
      return sense === "holds" ? vouches(node, name, sanitizers) : refusesCharacters(node, name, sanitizers);
    case "named_expression":
      return (
        node.childForFieldName("value") !== null && tells(node.childForFieldName("value")!, name, sense, sanitizers)
      );
    default:
      return false;
  }
}

/** `os.path.commonpath([base, x]) == base`. */
function vouchesByValue(call: Node, name: string): boolean {
  return /common(?:path|prefix)$/.test(call.childForFieldName("function")?.text ?? "") && mentions(call, name);
}

function conditionOf(statement: Node): Node | null {
  return statement.childForFieldName("condition");
}

/** `if`s and conditional expressions around the use. */
function isInsideGuard(use: Node, name: string, sanitizers: readonly string[]): boolean {
  let child = use;
  for (let node = use.parent; node !== null; child = node, node = node.parent) {
    const condition = conditionOf(node);
    if (/^(?:if|elif|while)_(?:statement|clause)$/.test(node.type) && condition !== null) {
      if (node.childForFieldName("consequence")?.id === child.id || node.childForFieldName("body")?.id === child.id) {
        if (tells(condition, name, "holds", sanitizers)) return true;
      } else if (child.type === "else_clause" && tells(condition, name, "fails", sanitizers)) return true;
    }
    if (node.type === "conditional_expression") {
      const [yes, asked, no] = node.namedChildren;
      if (asked && yes?.id === child.id && tells(asked, name, "holds", sanitizers)) return true;
      if (asked && no?.id === child.id && tells(asked, name, "fails", sanitizers)) return true;
    }
    if (node.type === "boolean_operator" && node.childForFieldName("right")?.id === child.id) {
      const left = node.childForFieldName("left");
      const sense = node.childForFieldName("operator")?.text === "and" ? "holds" : "fails";
      if (left !== null && tells(left, name, sense, sanitizers)) return true;
    }
    if (node.type === "function_definition") return false;
  }
  return false;
}

/** `if bad(x): return`, `assert good(x)`, `validate(x)` before the use, in a block around it. */
function isAfterGuard(use: Node, name: string, sanitizers: readonly string[]): boolean {
  for (let node: Node = use; node.parent !== null && node.type !== "function_definition"; node = node.parent) {
    if (node.parent.type !== "block" && node.parent.type !== "module") continue;
    for (let before = node.previousNamedSibling; before !== null; before = before.previousNamedSibling) {
      if (refuses(before, name, sanitizers)) return true;
    }
  }
  return false;
}

function refuses(statement: Node, name: string, sanitizers: readonly string[]): boolean {
  if (statement.type === "if_statement") {
    const condition = conditionOf(statement);
    return (
      condition !== null &&
      (leaves(statement.childForFieldName("consequence")) || replaces(statement, name)) &&
      tells(condition, name, "fails", sanitizers)
    );
  }
  const expression = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  if (expression?.type === "call") return isCheck(expression, name, sanitizers);
  if (statement.type !== "try_statement") return false;
  const body = statement.childForFieldName("body")?.namedChildren ?? [];
  const handlers = statement.namedChildren.filter(({ type }) => type === "except_clause");
  return (
    handlers.every((handler) => leaves(handler.namedChildren.at(-1))) &&
    body.some(
      (inner) => refuses(inner, name, sanitizers) || (/\.relative_to\(/.test(inner.text) && mentions(inner, name)),
    )
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

/** A call for its own sake that raises where the value is not right. */
function isCheck(call: Node, name: string, sanitizers: readonly string[]): boolean {
  const text = call.childForFieldName("function")?.text ?? "";
  const named = /(?:^|[._])_?(?:validate|verify|check|ensure|assert|require)_\w+$|(?:^|[._])(?:validate|relative_to)$/i;
  return (named.test(text) || sanitizers.includes(text)) && mentions(call, name);
}

export function guards(bindings: Bindings): Guards {
  /** The value itself, and what was made of it: `host = urlparse(url).netloc`. */
  const derived = (identifier: Node): string[] => {
    const own = identifier.text;
    return [own, ...derivedNames(bindings, identifier)];
  };
  return {
    isGuarded: (identifier, sanitizers) =>
      derived(identifier).some(
        (name) => isInsideGuard(identifier, name, sanitizers) || isAfterGuard(identifier, name, sanitizers),
      ),
  };
}

/** Names that are assigned from the value in the same block and before the use. */
function derivedNames(bindings: Bindings, identifier: Node): string[] {
  const found = bindings.occurrences(identifier.text).flatMap((leaf) => {
    if (leaf.startIndex >= identifier.startIndex) return [];
    let node = leaf.parent;
    while (node !== null && node.type !== "assignment" && node.type !== "block") node = node.parent;
    const left = node?.type === "assignment" ? node.childForFieldName("left") : null;
    return left?.type === "identifier" && left.text !== identifier.text ? [left.text] : [];
  });
  return [...new Set(found)];
}
