/** Questions about nodes that are the same for every grammar. */
import type { Node } from "web-tree-sitter";
import type { Region } from "../../model/finding.ts";

/** Half-open range of UTF-16 indices. */
export interface Span {
  start: number;
  end: number;
}

export function span(node: Node): Span {
  return { start: node.startIndex, end: node.endIndex };
}

export function isField(parent: Node, field: string, child: Node): boolean {
  return parent.childForFieldName(field)?.id === child.id;
}

/** The innermost such node from `node` upwards, or the outermost of all. */
export function enclosing(node: Node, isScope: (candidate: Node) => boolean): Node {
  let scope = node;
  while (scope.parent !== null && !isScope(scope)) scope = scope.parent;
  return scope;
}

/** tree-sitter counts rows and columns from 0, in UTF-16 units; a region from 1. */
export function regionOf({ startPosition, endPosition }: Node): Region {
  return {
    startLine: startPosition.row + 1,
    startColumn: startPosition.column + 1,
    endLine: endPosition.row + 1,
    endColumn: endPosition.column + 1,
  };
}
