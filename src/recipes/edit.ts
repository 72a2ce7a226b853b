/** Small edits on a syntax tree, and the questions that most recipes ask. Offsets are UTF-16 units. */
import type { Node } from "web-tree-sitter";
import type { RecipeResult, TextEdit } from "./recipe.ts";

export const refused = (reason: string): RecipeResult => ({ kind: "refused", reason });

export const edited = (explanation: string, ...edits: readonly (TextEdit | readonly TextEdit[])[]): RecipeResult => ({
  kind: "edits",
  edits: edits.flat(),
  explanation,
});

export const replace = ({ startIndex, endIndex }: Node, text: string): TextEdit => ({
  start: startIndex,
  end: endIndex,
  text,
});

export const insertAt = (offset: number, text: string): TextEdit => ({ start: offset, end: offset, text });

/** The node itself or the nearest one around it of these kinds. */
export function around(node: Node, ...kinds: readonly string[]): Node | undefined {
  for (let at: Node | null = node; at !== null; at = at.parent) if (kinds.includes(at.type)) return at;
  return undefined;
}

/** The nearest statement: a child of a block or of the file. */
export function statementOf(node: Node, blocks: readonly string[]): Node {
  let at = node;
  while (at.parent !== null && !blocks.includes(at.parent.type)) at = at.parent;
  return at;
}

/** Indentation of the line on which a node starts. */
export function indentOf(text: string, node: Node): string {
  const lineStart = text.lastIndexOf("\n", node.startIndex - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, node.startIndex))?.[0] ?? "";
}

/** What the file uses, so that an edit looks like the code around it. */
export const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

export function namedChildren(node: Node): Node[] {
  return node.namedChildren.filter((child) => child.type !== "comment");
}

/** The whole tree below and with the node, in the order of the text. */
export function* descendants(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

/** Nodes of a kind around the flagged code, the nearest first, then those in it. */
export function nodesNear(node: Node, ...kinds: readonly string[]): Node[] {
  const outside: Node[] = [];
  for (let at: Node | null = node; at !== null; at = at.parent) if (kinds.includes(at.type)) outside.push(at);
  const inside = [...descendants(node)].filter((each) => kinds.includes(each.type) && each.id !== node.id);
  return [...outside, ...inside];
}

export const isWithin = (node: Node, { startIndex, endIndex }: Node): boolean =>
  node.startIndex >= startIndex && node.endIndex <= endIndex;
