/** A parsed file: questions to its tree, and ast-grep's matches in it. */
import type { SgNode, SgRoot } from "@ast-grep/wasm";
import type { Language as TreeLanguage, Node, Tree } from "web-tree-sitter";
import type { Language } from "../../syntax/languages.ts";

/** Set while ast-grep matches, when all that it parses are patterns. */
export interface PatternMode {
  matching: boolean;
  /** A pattern's tree, which nobody frees. */
  parse(language: TreeLanguage, text: string): Tree | null;
}

/** A place that a rule matched, its metavariables by name. */
export interface Match {
  node: Node;
  captures: ReadonlyMap<string, Node>;
}

/** A parsed file. Its memory lies outside the garbage collector's reach: `free` it. */
export interface Parsed {
  grammar: Language;
  tree: Tree;
  /** Which kinds will be asked for: one walk through the tree finds them all. */
  expect(kinds: readonly string[]): void;
  /** All nodes of these kinds, in the order of the text. */
  nodesOf(kinds: readonly string[]): Node[];
  /** The one expression that a pattern is; nothing where it is none, or the file was parsed without ast-grep. */
  patternTree(pattern: string): Node | undefined;
  /**
   * @param matcher an ast-grep rule with its constraints
   * @param names the metavariables to bring along
   * @param nodes asked one by one; the whole tree is searched where they are not given
   */
  find(matcher: object, names: readonly string[], nodes?: readonly Node[]): Match[];
  free(): void;
}

/** The same node in the tree-sitter tree; several nodes may span the same text, the id tells them apart. */
function innerNode(tree: Tree, found: SgNode): Node | undefined {
  const range = found.range();
  const [from, to] = [range.start, range.end];
  const id = found.id();
  let node = tree.rootNode.descendantForIndex(from.index, to.index);
  for (const handle of [from, to, range]) handle.free();
  while (node !== null && node.id !== id) node = node.parent;
  return node ?? undefined;
}

function toMatch(tree: Tree, found: SgNode, names: readonly string[]): Match | undefined {
  const captures = new Map<string, Node>();
  for (const name of names) {
    const capture = found.getMatch(name);
    if (capture === undefined) continue;
    const inner = innerNode(tree, capture);
    if (inner !== undefined) captures.set(name, inner);
    capture.free();
  }
  const node = innerNode(tree, found);
  found.free();
  return node && { node, captures };
}

/**
 * ast-grep's handles for nodes of the tree-sitter tree. They can only be reached from the root, child by child;
 * that is still far cheaper than to let ast-grep search the tree once for every rule.
 */
function handles(root: SgRoot, tree: Tree): { of(node: Node): SgNode | undefined; free(): void } {
  const known = new Map<number, SgNode>();
  const indices = new Map<number, Map<number, number>>();
  const indexIn = (parent: Node, child: Node): number => {
    let own = indices.get(parent.id);
    if (own === undefined) indices.set(parent.id, (own = new Map(parent.children.map(({ id }, index) => [id, index]))));
    return own.get(child.id) ?? -1;
  };
  return {
    of(node) {
      let at = tree.rootNode;
      let handle = known.get(at.id) ?? root.root();
      known.set(at.id, handle);
      // Downwards: to find a node's parent, tree-sitter goes down from the root each time.
      while (at.id !== node.id) {
        const next = at.childWithDescendant(node);
        const child = next && (known.get(next.id) ?? handle.child(indexIn(at, next)));
        if (!next || !child) return undefined;
        known.set(next.id, child);
        [handle, at] = [child, next];
      }
      return handle;
    },
    free: () => known.forEach((handle) => handle.free()),
  };
}

function kindIndex(tree: Tree): Pick<Parsed, "expect" | "nodesOf"> {
  const byKinds = new Map<string, Node[]>();
  let expected = new Set<string>();
  let all: { node: Node; kind: string }[] | undefined;
  const walked = (kinds: Iterable<string>): { node: Node; kind: string }[] =>
    tree.rootNode.descendantsOfType([...kinds]).map((node) => ({ node, kind: node.type }));
  return {
    expect(kinds) {
      expected = new Set(kinds);
      all = undefined;
    },
    nodesOf(kinds) {
      const key = kinds.join();
      let nodes = byKinds.get(key);
      if (nodes !== undefined) return nodes;
      const among = kinds.every((kind) => expected.has(kind)) ? (all ??= walked(expected)) : walked(kinds);
      nodes = among.filter(({ kind }) => kinds.includes(kind)).map(({ node }) => node);
      byKinds.set(key, nodes);
      return nodes;
    },
  };
}

const noPatternTree = (): undefined => undefined;

function findWithoutPatterns(): never {
  throw new Error("a pattern was asked of a file that was parsed without ast-grep");
}

/** For rules that look at calls alone, which need no ast-grep. */
export function parsedTree(grammar: Language, tree: Tree): Parsed {
  return {
    grammar,
    tree,
    ...kindIndex(tree),
    patternTree: noPatternTree,
    find: findWithoutPatterns,
    free: () => tree.delete(),
  };
}

/** The expression that is all of a tree. */
function expressionOf(tree: Tree | null): Node | undefined {
  if (tree === null || tree.rootNode.hasError) return undefined;
  const [statement, ...others] = tree.rootNode.namedChildren;
  if (statement?.type !== "expression_statement" || others.length > 0) return undefined;
  const [expression, ...more] = statement.children;
  return more.length === 0 ? expression : undefined;
}

/** `find` also looks into the node; only the node itself counts. */
function matchAt(handle: SgNode | undefined, matcher: object): SgNode | undefined {
  const found = handle?.find(matcher);
  if (found === undefined || found.id() === handle?.id()) return found;
  found.free();
  return undefined;
}

/** To search this much of a tree costs as much as to ask one node. */
const CHARACTERS_PER_NODE = 1000;

/** @param expando what stands for `$` in patterns */
export function parsedFile(grammar: Language, root: SgRoot, patterns: PatternMode, expando: string): Parsed {
  const tree: Tree = root.getInnerTree();
  const handle = handles(root, tree);
  const size = tree.rootNode.endIndex;
  const searchAll = (matcher: object, nodes: readonly Node[] | undefined): SgNode[] => {
    const wanted = nodes && new Set(nodes.map(({ id }) => id));
    const found = handle.of(tree.rootNode)?.findAll(matcher) ?? [];
    return found.filter((match) => {
      const counts = wanted === undefined || wanted.has(match.id());
      if (!counts) match.free();
      return counts;
    });
  };
  const search = (matcher: object, nodes: readonly Node[] | undefined): SgNode[] => {
    patterns.matching = true;
    try {
      if (nodes === undefined || nodes.length > size / CHARACTERS_PER_NODE) return searchAll(matcher, nodes);
      return nodes.flatMap((node) => matchAt(handle.of(node), matcher) ?? []);
    } finally {
      patterns.matching = false;
    }
  };
  return {
    grammar,
    tree,
    ...kindIndex(tree),
    patternTree: (pattern) => expressionOf(patterns.parse(tree.language, pattern.replaceAll("$", expando))),
    find: (matcher, names, nodes) => search(matcher, nodes).flatMap((found) => toMatch(tree, found, names) ?? []),
    free() {
      handle.free();
      root.free();
      tree.delete();
    },
  };
}
