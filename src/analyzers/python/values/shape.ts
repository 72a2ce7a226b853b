/**
 * The literal text of a value, with `${}` where it is computed: `SELECT * FROM users WHERE id = ${}`. Numbers, `True`,
 * `False` and `None` stand as they are written; so do names of constants, dotted.
 */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { reaching } from "./flow.ts";
import { argumentsOf, memberName, unwrap } from "./nodes.ts";

export interface Shapes {
  shapeOf(expression: Node): string;
}

const HOLE = "${}";
const MAX_DEPTH = 20;
const KEEPS_TEXT = /^(?:strip|lstrip|rstrip|encode|decode|lower|upper|replace|format_map|expandtabs|dedent)$/;
const DIRECTIVE = /%(?:\(\w*\))?[-#0 +]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[a-zA-Z]/g;

export function shapes(bindings: Bindings): Shapes {
  const each = (nodes: readonly Node[], depth: number, between = ""): string =>
    nodes.map((node) => shapeAt(node, depth + 1)).join(between);

  const ofIdentifier = (node: Node, depth: number): string => {
    const binding = bindings.resolve(node);
    if (binding?.declaration.kind === "definition") return node.text;
    if (binding?.declaration.kind !== "variable") return HOLE;
    const { values, initial } = reaching(binding, node, bindings);
    if (initial && values.length === 0) return HOLE;
    const texts = values
      .filter(({ path }) => path.length === 0 || path[0] === "+=")
      .map(({ value }) => shapeAt(value, depth + 1));
    return texts.length === 0 ? HOLE : texts.join("");
  };

  const ofCall = (node: Node, depth: number): string => {
    const callee = node.childForFieldName("function");
    const object = callee?.childForFieldName("object");
    const method = callee === null ? undefined : memberName(callee);
    const { positional } = argumentsOf(node);
    const [first] = positional;
    if (callee?.type === "identifier") {
      // `text("…")` of SQLAlchemy and its like, and `str(…)`.
      return first !== undefined && positional.length === 1 ? shapeAt(first, depth + 1) : HOLE;
    }
    if (!object || method === undefined) return HOLE;
    if (method === "format")
      return shapeAt(object, depth + 1)
        .replace(/\{[^{}]*\}/g, HOLE)
        .replaceAll("$${}", HOLE);
    if (KEEPS_TEXT.test(method)) return shapeAt(object, depth + 1);
    if (method === "join" && first !== undefined) {
      const items = ["list", "tuple"].includes(unwrap(first).type) ? unwrap(first).namedChildren : [first];
      return each(items, depth, shapeAt(object, depth + 1));
    }
    return first !== undefined && positional.length === 1 && method === "text" ? shapeAt(first, depth + 1) : HOLE;
  };

  const ofBinary = (node: Node, depth: number): string => {
    const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
    const operator = node.childForFieldName("operator")?.text;
    if (left === null || right === null) return HOLE;
    if (operator === "+") return each([left, right], depth);
    return operator === "%" ? shapeAt(left, depth + 1).replace(DIRECTIVE, HOLE) : HOLE;
  };

  const shapeAt = (expression: Node, depth: number): string => {
    const node = unwrap(expression);
    if (depth > MAX_DEPTH) return HOLE;
    switch (node.type) {
      case "string":
        return each(node.namedChildren, depth);
      case "string_start":
      case "string_end":
        return "";
      case "string_content":
      case "integer":
      case "float":
      case "true":
      case "false":
      case "none":
      case "unary_operator":
        return node.text;
      case "concatenated_string":
        return each(node.namedChildren, depth);
      case "binary_operator":
        return ofBinary(node, depth);
      case "identifier":
        return ofIdentifier(node, depth);
      case "attribute":
        return /^[\w.]+\.[A-Z_\d]+$/.test(node.text) ? node.text : HOLE;
      case "list":
      case "tuple":
      case "set":
        return node.namedChildren.length === 0 ? node.text : each(node.namedChildren, depth, ",");
      case "call":
        return ofCall(node, depth);
      default:
        return HOLE;
    }
  };

  return { shapeOf: (expression) => shapeAt(expression, 0) };
}
