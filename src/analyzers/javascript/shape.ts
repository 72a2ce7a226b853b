/** The literal text of a value, with `${}` where it is computed: `SELECT * FROM users WHERE id = ${}`. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import type { Functions } from "./functions.ts";
import { argumentsOf, propertyName, unwrap } from "./pattern.ts";
import { assignedGlobally } from "./values.ts";

export interface Shapes {
  shapeOf(expression: Node): string;
}

const HOLE = "${}";
const MAX_DEPTH = 20;
const KEEPS_TEXT = new Set(["trim", "toString", "replace", "replaceAll", "toLowerCase", "toUpperCase"]);

export function shapes(bindings: Bindings, functions: Functions): Shapes {
  const ofGlobal = (node: Node, depth: number): string => {
    const [only, ...more] = assignedGlobally(node.text, bindings);
    return only === undefined || more.length > 0 ? HOLE : shapeAt(only, depth + 1);
  };

  const ofIdentifier = (node: Node, depth: number): string => {
    const binding = bindings.resolve(node);
    if (binding === undefined) return ofGlobal(node, depth);
    if (binding.declaration.kind !== "variable" || binding.declaration.path.length > 0) return HOLE;
    const values = [binding.declaration.init, ...binding.assignments.map(({ value }) => value)];
    return values.map((value) => (value === undefined ? "" : shapeAt(value, depth + 1))).join("");
  };

  /** What a function of this file returns. */
  const ofResult = (callee: Node, depth: number): string => {
    const called = functions.functionOf(callee);
    const [only, ...more] = called === undefined ? [] : functions.returnsOf(called);
    return only === undefined || more.length > 0 ? HOLE : shapeAt(only, depth + MAX_DEPTH / 4);
  };

  const ofCall = (node: Node, depth: number): string => {
    const callee = node.childForFieldName("function");
    const object = callee?.childForFieldName("object");
    const method = callee === null ? undefined : propertyName(callee);
    const args = argumentsOf(node);
    if (method === "format" && args[0] !== undefined) return shapeAt(args[0], depth + 1).replace(/%[sdijoO]/g, HOLE);
    if (!object || method === undefined) return ofResult(callee ?? node, depth);
    if (KEEPS_TEXT.has(method)) return shapeAt(object, depth + 1);
    if (method === "concat") return [object, ...args].map((part) => shapeAt(part, depth + 1)).join("");
    if (method === "join" && object.type === "array") {
      return object.namedChildren
        .map((part) => shapeAt(part, depth + 1))
        .join(args[0] ? shapeAt(args[0], depth + 1) : ",");
    }
    return HOLE;
  };

  const shapeAt = (expression: Node, depth: number): string => {
    const node = unwrap(expression);
    if (depth > MAX_DEPTH) return HOLE;
    switch (node.type) {
      case "string":
        return node.text.slice(1, -1);
      case "number":
      case "true":
      case "false":
      case "null":
      case "string_fragment":
      case "escape_sequence":
        return node.text;
      case "template_string":
        return node.namedChildren.map((part) => shapeAt(part, depth + 1)).join("");
      case "template_substitution":
        return node.namedChildren.map((part) => shapeAt(part, depth + 1)).join("");
      case "binary_expression": {
        const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
        if (left === null || right === null || node.childForFieldName("operator")?.text !== "+") return HOLE;
        return shapeAt(left, depth + 1) + shapeAt(right, depth + 1);
      }
      case "identifier":
        return ofIdentifier(node, depth);
      case "call_expression":
        return ofCall(node, depth);
      default:
        return HOLE;
    }
  };

  return { shapeOf: (expression) => shapeAt(expression, 0) };
}
