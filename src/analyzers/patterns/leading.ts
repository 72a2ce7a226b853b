/** What a text begins with: the part of an address that names the host, of a path the folder. */
import type { Node } from "web-tree-sitter";

/** How a language puts texts together. */
export interface TextSyntax {
  unwrap(node: Node): Node;
  /** A scheme, slashes or nothing: what follows names the host. */
  isScheme(node: Node): boolean;
  /** The parts of a text in their order, or nothing where it is not put together. */
  partsOf(node: Node): readonly Node[] | undefined;
  /** What a name stands for. */
  valueOf(node: Node): Node | undefined;
}

const MAX_DEPTH = 20;

/** The expression itself where nothing more is known. */
export function leadingBy({ unwrap, isScheme, partsOf, valueOf }: TextSyntax): (expression: Node) => Node {
  /** @returns nothing where all of it is a scheme */
  const firstOf = (expression: Node, depth: number): Node | undefined => {
    const node = unwrap(expression);
    if (isScheme(node)) return undefined;
    if (depth > MAX_DEPTH) return node;
    const value = valueOf(node);
    if (value !== undefined && (partsOf(unwrap(value)) ?? unwrap(value).type === "string"))
      return firstOf(value, depth + 1);
    const parts = partsOf(node);
    if (parts === undefined) return node;
    for (const part of parts) {
      const first = firstOf(part, depth + 1);
      if (first !== undefined) return first;
    }
    return undefined;
  };
  return (expression) => firstOf(expression, 0) ?? expression;
}
