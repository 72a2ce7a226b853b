/** The literals that a text is put together from, wherever they stand. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { reaching } from "./flow.ts";
import { argumentsOf } from "./nodes.ts";

const MAX_DEPTH = 10;

export function texts(bindings: Bindings): { textsOf(expression: Node): readonly Node[] } {
  const collect = (node: Node, depth: number): Node[] => {
    if (depth > MAX_DEPTH) return [];
    if (node.type === "string" || node.type === "concatenated_string") return [node];
    if (node.type === "identifier") {
      const binding = bindings.resolve(node);
      const values = binding === undefined ? [] : reaching(binding, node, bindings).values;
      return values.flatMap(({ value }) => collect(value, depth + 1));
    }
    if (node.type === "call") {
      const object = node.childForFieldName("function")?.childForFieldName("object");
      return [...(object ? [object] : []), ...argumentsOf(node).positional].flatMap((part) => collect(part, depth + 1));
    }
    const isText = /^(?:binary_operator|parenthesized_expression|conditional_expression)$/.test(node.type);
    return isText ? node.namedChildren.flatMap((part) => collect(part, depth + 1)) : [];
  };
  return { textsOf: (expression) => collect(expression, 0) };
}
