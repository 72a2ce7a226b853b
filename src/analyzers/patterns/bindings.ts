/**
 * Which declaration an identifier means, and what is assigned to it.
 *
 * The text gives the places where a name occurs, and the tree is asked only about these: a file's scopes are never
 * built as a whole, which would cost more than all rules together.
 */
import type { Node, Tree } from "web-tree-sitter";
import type { Assignment, Declaration } from "./declaration.ts";

export interface Binding {
  declaration: Declaration;
  /** Where its name stands. */
  leaf: Node;
  /** Values assigned after the declaration, or by other declarations of the same variable, in the order of the text. */
  assignments: readonly PlacedAssignment[];
}

export interface PlacedAssignment extends Assignment {
  /** The name that is assigned to. */
  at: Node;
}

export interface Bindings {
  /** @returns nothing for names that the file does not declare: globals */
  resolve(identifier: Node): Binding | undefined;
  /** All places where the name stands as a word and not as a member. */
  occurrences(name: string): readonly Node[];
}

/** How a language declares. */
export interface BindingSyntax {
  /** Finds every identifier that is no member. Global. */
  names: RegExp;
  /** Ends where a name that is declared, and then called at once, begins: `def f(`. */
  defines: RegExp;
  /** @param leaf any leaf of the tree; only names in declaring places declare */
  declarationAt(leaf: Node): Declaration | undefined;
  /** @param leaf a leaf that declares nothing */
  assignmentAt(leaf: Node): Assignment | undefined;
  /** Whether a name that stands at `at` can mean the declaration: a method does not see its class's names. */
  sees?(declaration: Declaration, at: Node): boolean;
}

interface Declared {
  at: Node;
  declaration: Declaration;
}

interface Occurrences {
  declared: Declared[];
  assigned: PlacedAssignment[];
}

/** Where each name stands. */
function indexNames(text: string, names: RegExp): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const { 0: name, index: at } of text.matchAll(names)) {
    const offsets = index.get(name);
    if (offsets === undefined) index.set(name, [at]);
    else offsets.push(at);
  }
  return index;
}

/** Most names are those of functions that are called: neither declared there nor assigned to, as the text alone tells. */
function isOnlyCalled(text: string, start: number, end: number, defines: RegExp): boolean {
  let next = end;
  while (text[next] === " ") next += 1;
  return text[next] === "(" && !defines.test(text.slice(Math.max(0, start - DEFINING), start));
}

/** Characters before a name in which it is told that it is defined. */
const DEFINING = 40;

function sizeOf({ scope }: Declaration): number {
  return scope.end - scope.start;
}

function hasNoValue({ kind, ...rest }: Declaration): boolean {
  return kind === "variable" && (rest as { init?: Node }).init === undefined;
}

/** A variable's further declarations in its scope assign to it. */
function redeclared(all: readonly Declared[], { at, declaration }: Declared): PlacedAssignment[] {
  return all.flatMap(({ at: leaf, declaration: other }) => {
    const isSame = other.scope.start === declaration.scope.start && other.scope.end === declaration.scope.end;
    if (leaf.id === at.id || !isSame || other.kind !== "variable" || other.init === undefined) return [];
    return [{ at: leaf, value: other.init, path: other.path }];
  });
}

export function bindings(tree: Tree, text: string, syntax: BindingSyntax): Bindings {
  const names = new Map<string, Occurrences>();
  const leaves = new Map<string, Node[]>();
  let index: Map<string, number[]> | undefined;
  const known = new Map<Declaration, Binding>();

  /** The innermost scope wins; of several in one scope, the first that has a value. */
  const innermost = (declared: readonly Declared[], at: Node): Declared | undefined => {
    let best: Declared | undefined;
    for (const candidate of declared) {
      const { declaration } = candidate;
      if (at.startIndex < declaration.scope.start || at.startIndex >= declaration.scope.end) continue;
      if (syntax.sees?.(declaration, at) === false) continue;
      const size = sizeOf(declaration);
      const bestSize = best === undefined ? Infinity : sizeOf(best.declaration);
      if (size < bestSize || (size === bestSize && best !== undefined && hasNoValue(best.declaration)))
        best = candidate;
    }
    return best;
  };

  const leavesAt = (name: string, offsets: readonly number[]): Node[] =>
    offsets.flatMap((offset) => {
      const leaf = tree.rootNode.descendantForIndex(offset, offset + name.length);
      return leaf?.startIndex === offset && leaf.endIndex === offset + name.length ? leaf : [];
    });

  const offsetsOf = (name: string): readonly number[] => (index ??= indexNames(text, syntax.names)).get(name) ?? [];

  const collect = (name: string): Occurrences => {
    const found: Occurrences = { declared: [], assigned: [] };
    const open = offsetsOf(name).filter((offset) => !isOnlyCalled(text, offset, offset + name.length, syntax.defines));
    for (const leaf of leavesAt(name, open)) {
      const declaration = syntax.declarationAt(leaf);
      if (declaration !== undefined) found.declared.push({ at: leaf, declaration });
      const assignment = declaration === undefined ? syntax.assignmentAt(leaf) : undefined;
      if (assignment !== undefined) found.assigned.push({ at: leaf, ...assignment });
    }
    return found;
  };

  const lookUp = (name: string): Occurrences => {
    let occurrences = names.get(name);
    if (occurrences === undefined) names.set(name, (occurrences = collect(name)));
    return occurrences;
  };

  return {
    occurrences(name) {
      let found = leaves.get(name);
      if (found === undefined) leaves.set(name, (found = leavesAt(name, offsetsOf(name))));
      return found;
    },
    resolve(identifier) {
      const { declared, assigned } = lookUp(identifier.text);
      const best = innermost(declared, identifier);
      if (best === undefined) return undefined;
      let binding = known.get(best.declaration);
      if (binding === undefined) {
        const own = assigned.filter(({ at }) => innermost(declared, at)?.declaration === best.declaration);
        const assignments = [...redeclared(declared, best), ...own].toSorted(
          (a, b) => a.at.startIndex - b.at.startIndex,
        );
        known.set(best.declaration, (binding = { declaration: best.declaration, leaf: best.at, assignments }));
      }
      return binding;
    },
  };
}
