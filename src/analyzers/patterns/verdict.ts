/** Answers about a node, of which some are open, and how they go together. */
import type { Node } from "web-tree-sitter";

/** Nothing where only ast-grep knows. */
export type Verdict = boolean | undefined;
/** Metavariables by name; of use only where the verdict is `true`. */
export type Captures = Map<string, Node>;
export type Outline = (node: Node, captures: Captures) => Verdict;

/** The tree of a pattern: its one expression, or nothing where it is none. */
export type PatternTree = (pattern: string) => Node | undefined;

export interface Context {
  constraints: Record<string, Outline>;
  treeOf: PatternTree;
}

export const unknown: Outline = () => undefined;

/** All must hold. */
export function both(outlines: readonly Outline[]): Outline {
  if (outlines.every((outline) => outline === unknown)) return unknown;
  if (outlines.length === 1 && outlines[0] !== undefined) return outlines[0];
  return (node, captures) => {
    let verdict: Verdict = true;
    for (const outline of outlines) {
      const found = outline(node, captures);
      if (found === false) return false;
      if (found === undefined) verdict = undefined;
    }
    return verdict;
  };
}

export function inField(field: string, outline: Outline): Outline {
  return (node, captures) => {
    const child = node.childForFieldName(field);
    return child === null ? false : outline(child, captures);
  };
}
