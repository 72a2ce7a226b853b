/**
 * What an expression over constants comes to: numbers, texts, truth values and what Python computes of them. Enough to tell
 * which way a condition goes that the program itself decides.
 */
import type { Node } from "web-tree-sitter";
import { argumentsOf, stringValue, unwrap } from "./nodes.ts";

export type Constant = number | string | boolean | null;

/** @returns the one value that a name has where it stands; nothing where it may have several */
export type ValueOfName = (identifier: Node) => Node | undefined;

const MAX_DEPTH = 20;

type Result = { is: Constant } | undefined;

export function isTrue(value: Constant): boolean {
  return value !== null && value !== false && value !== 0 && value !== "";
}

function numeral(written: string): Result {
  const value = Number(written.replaceAll("_", ""));
  return Number.isFinite(value) ? { is: value } : undefined;
}

/** Escapes are left alone: what they stand for depends on the prefix. */
function text(node: Node): Result {
  const value = stringValue(node);
  return value === undefined || value.includes("\\") ? undefined : { is: value };
}

function arithmetic(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "//":
      return Math.floor(left / right);
    case "%":
      return left - right * Math.floor(left / right);
    case "**":
      return left ** right;
    default:
      return undefined;
  }
}

/** Numbers only as far as they are exact. */
function combined(operator: string, left: Constant, right: Constant): Result {
  if (typeof left === "string" && typeof right === "string" && operator === "+") return { is: left + right };
  if (typeof left === "string" || typeof right === "string" || left === null || right === null) return undefined;
  const value = arithmetic(operator, Number(left), Number(right));
  return value !== undefined && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { is: value } : undefined;
}

function equals(left: Constant, right: Constant): boolean {
  const isNumeric = [left, right].every((one) => typeof one === "number" || typeof one === "boolean");
  return isNumeric ? Number(left) === Number(right) : left === right;
}

/** `<0`, `0`, `>0`; nothing for what Python does not order. */
function ordered(left: Constant, right: Constant): number | undefined {
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : Number(left > right);
  if (typeof left === "string" || typeof right === "string" || left === null || right === null) return undefined;
  return Number(left) - Number(right);
}

function compared(operator: string, left: Constant, right: Constant): boolean | undefined {
  if (operator === "==" || operator === "is") return equals(left, right);
  if (operator === "!=" || operator === "is not") return !equals(left, right);
  if (operator === "in" || operator === "not in")
    return typeof left === "string" && typeof right === "string"
      ? right.includes(left) === (operator === "in")
      : undefined;
  const order = ordered(left, right);
  if (order === undefined) return undefined;
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[operator];
}

/** The operator of a comparison of two: what stands between them. */
function operatorOf(comparison: Node): string | undefined {
  const { children } = comparison;
  return children.length === 3 ? children[1]?.text.replace(/\s+/g, " ") : undefined;
}

export function evaluate(expression: Node, valueOfName: ValueOfName, depth = 0): Result {
  const node = unwrap(expression);
  const at = (inner: Node | null | undefined): Result => (inner ? evaluate(inner, valueOfName, depth + 1) : undefined);
  const both = (left: Node | null, right: Node | null, combine: (a: Constant, b: Constant) => Result): Result => {
    const [a, b] = [at(left), at(right)];
    return a === undefined || b === undefined ? undefined : combine(a.is, b.is);
  };
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  const operator = node.childForFieldName("operator")?.text ?? "";
  if (depth > MAX_DEPTH) return undefined;
  switch (node.type) {
    case "integer":
    case "float":
      return numeral(node.text);
    case "true":
      return { is: true };
    case "false":
      return { is: false };
    case "none":
      return { is: null };
    case "string":
    case "concatenated_string":
      return text(node);
    case "identifier":
      return at(valueOfName(node));
    case "unary_operator": {
      const value = at(node.childForFieldName("argument"));
      return operator === "-" && typeof value?.is === "number" ? { is: -value.is } : undefined;
    }
    case "not_operator": {
      const value = at(node.childForFieldName("argument"));
      return value && { is: !isTrue(value.is) };
    }
    case "boolean_operator":
      return ofBoolean(at(left), operator, () => at(right));
    case "binary_operator":
      return both(left, right, (a, b) => combined(operator, a, b));
    case "comparison_operator":
      return both(node.namedChild(0), node.namedChild(1), (a, b) => {
        const is = compared(operatorOf(node) ?? "", a, b);
        return is === undefined ? undefined : { is };
      });
    case "subscript":
      return both(node.childForFieldName("value"), node.childForFieldName("subscript"), characterOf);
    case "call":
      return ofLength(node, at);
    default:
      return undefined;
  }
}

function ofBoolean(left: Result, operator: string, right: () => Result): Result {
  if (left === undefined) return undefined;
  return isTrue(left.is) === (operator === "and") ? right() : left;
}

function characterOf(whole: Constant, index: Constant): Result {
  const character = typeof whole === "string" && typeof index === "number" ? whole.at(index) : undefined;
  return character === undefined ? undefined : { is: character };
}

function ofLength(call: Node, at: (node: Node | undefined) => Result): Result {
  if (call.childForFieldName("function")?.text !== "len") return undefined;
  const value = at(argumentsOf(call).positional[0]);
  return typeof value?.is === "string" ? { is: value.is.length } : undefined;
}
