/** What a grammar could not read, and which grammar reads a text best. */
import type { Node, Tree } from "web-tree-sitter";
import type { Language } from "../../syntax/languages.ts";
import type { Engine } from "./engine.ts";
import type { Parsed } from "./parsed.ts";

export interface SyntaxProblem {
  /** 1-based. */
  line: number;
  message: string;
}

function isProblem(node: Node): boolean {
  return node.isError || node.isMissing;
}

/** The outermost nodes that the grammar could not read. Without recursion: trees may be thousands of levels deep. */
export function problemNodes(tree: Tree): Node[] {
  const problems: Node[] = [];
  const open = tree.rootNode.hasError ? [tree.rootNode] : [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isProblem(node)) problems.push(node);
    else open.push(...node.children.filter((child) => isProblem(child) || child.hasError).toReversed());
  }
  return problems;
}

/** @param node what the grammar could not read */
export function syntaxProblem(node: Node): SyntaxProblem {
  const message = node.isMissing ? `\`${node.type}\` is missing here` : "this is not valid here";
  return { line: node.startPosition.row + 1, message };
}

/** Parses with the first grammar that finds no error, or with the first one. */
export async function parseBest(engine: Engine, grammars: readonly Language[], text: string): Promise<Parsed> {
  let first: Parsed | undefined;
  for (const grammar of grammars) {
    const parsed = await engine.parse(grammar, text);
    if (!parsed.tree.rootNode.hasError) {
      first?.free();
      return parsed;
    }
    if (first === undefined) first = parsed;
    else parsed.free();
  }
  if (first === undefined) throw new Error("no grammar was given");
  return first;
}
