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

/** Other statements may be put before it: nothing but space stands before it on its line. */
export function startsItsLine(text: string, { startIndex }: Node): boolean {
  return /^[ \t\uFEFF]*$/.test(text.slice(text.lastIndexOf("\n", startIndex - 1) + 1, startIndex));
}

/** It has its lines to itself, but for a comment at the end. */
export function standsAlone(text: string, node: Node): boolean {
  return startsItsLine(text, node) && /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.test(text.slice(node.endIndex));
}

/** Removes an item of a list, of arguments or of an object, with the comma that goes with it. */
export function withoutListItem(text: string, node: Node): TextEdit {
  const [before, after] = [node.previousSibling, node.nextSibling];
  if (before?.type === ",") return { start: before.startIndex, end: node.endIndex, text: "" };
  if (after?.type !== ",") return { start: node.startIndex, end: node.endIndex, text: "" };
  const space = /^[ \t]*/.exec(text.slice(after.endIndex))?.[0].length ?? 0;
  return { start: node.startIndex, end: after.endIndex + space, text: "" };
}

/** One step of indentation, as the file has it. */
export const indentUnit = (text: string, usual: string): string => /^(\t| {2,8})\S/m.exec(text)?.[1] ?? usual;

/** Whether one of these names gets another value between two places: what was read at the first may differ at the second. */
export function isChangedBetween(scope: Node, codes: readonly string[], start: number, end: number): boolean {
  const names = new Set(codes.flatMap((code) => code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []));
  return [...descendants(scope)].some((node) => {
    if (node.startIndex < start || node.endIndex > end) return false;
    const isChange = /assign|update_expression|^for_|named_expression|delete/.test(node.type);
    const target = isChange
      ? (node.childForFieldName("left") ?? node.childForFieldName("name") ?? node.childForFieldName("argument") ?? node)
      : undefined;
    return (
      target !== undefined &&
      [...descendants(target)].some(({ text, childCount }) => childCount === 0 && names.has(text))
    );
  });
}
