/**
 * Which declaration an identifier means, and what is assigned to it.
 *
 * The text gives the places where a name occurs, and the tree is asked only about these: a file's scopes are never
 * built as a whole, which would cost more than all rules together.
 */
import type { Node, Tree } from "web-tree-sitter";
import { type Declaration, declarationAt, assignmentAt, type Assignment } from "./declarations.ts";

export interface Binding {
  declaration: Declaration;
  /** Values assigned after the declaration. */
  assignments: readonly Assignment[];
}

export interface Bindings {
  /** @returns nothing for names that the file does not declare: globals */
  resolve(identifier: Node): Binding | undefined;
}

interface Occurrences {
  declarations: Declaration[];
  assignments: { at: Node; assignment: Assignment }[];
}

const NAME = /(?<![\w$\u0080-\uFFFF.]|\\u)[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]*|(?<=\.\.\.)[A-Za-z_$][\w$]*/g;

/** Where each name stands as a word and not as a member. */
function indexNames(text: string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const { 0: name, index: at } of text.matchAll(NAME)) {
    const offsets = index.get(name);
    if (offsets === undefined) index.set(name, [at]);
    else offsets.push(at);
  }
  return index;
}

/** The innermost scope wins; of several `var` in one scope, the one that has a value. */
function innermost(declarations: readonly Declaration[], at: number): Declaration | undefined {
  let best: Declaration | undefined;
  for (const declaration of declarations) {
    const { start, end } = declaration.scope;
    if (at < start || at >= end) continue;
    const size = end - start;
    const bestSize = best === undefined ? Infinity : best.scope.end - best.scope.start;
    if (size < bestSize || (size === bestSize && best?.kind === "variable" && best.init === undefined))
      best = declaration;
  }
  return best;
}

export function bindings(tree: Tree, text: string): Bindings {
  const names = new Map<string, Occurrences>();
  let index: Map<string, number[]> | undefined;
  const known = new Map<Declaration, Binding>();

  const collect = (name: string): Occurrences => {
    const occurrences: Occurrences = { declarations: [], assignments: [] };
    index ??= indexNames(text);
    for (const offset of index.get(name) ?? []) {
      const leaf = tree.rootNode.descendantForIndex(offset, offset + name.length);
      if (leaf === null || leaf.startIndex !== offset || leaf.endIndex !== offset + name.length) continue;
      const declaration = declarationAt(leaf);
      if (declaration !== undefined) occurrences.declarations.push(declaration);
      const assignment = declaration === undefined ? assignmentAt(leaf) : undefined;
      if (assignment !== undefined) occurrences.assignments.push({ at: leaf, assignment });
    }
    return occurrences;
  };

  const lookUp = (name: string): Occurrences => {
    let occurrences = names.get(name);
    if (occurrences === undefined) names.set(name, (occurrences = collect(name)));
    return occurrences;
  };

  return {
    resolve(identifier) {
      const { declarations, assignments } = lookUp(identifier.text);
      const declaration = innermost(declarations, identifier.startIndex);
      if (declaration === undefined) return undefined;
      let binding = known.get(declaration);
      if (binding === undefined) {
        const own = assignments.filter(({ at }) => innermost(declarations, at.startIndex) === declaration);
        known.set(declaration, (binding = { declaration, assignments: own.map(({ assignment }) => assignment) }));
      }
      return binding;
    },
  };
}
