/** tree-sitter's tree as plain objects: read once, then every check is a pure function, and no memory waits to be freed. */
import type { TreeCursor } from "web-tree-sitter";
import type { Language } from "../../../syntax/languages.ts";
import { parse } from "../../../syntax/parse.ts";
import type { Role } from "./role.ts";
import { roleOf } from "./roles.ts";

export interface Syntax {
  kind: string;
  role: Role | undefined;
  named: boolean;
  /** The parent's name for it. */
  field: string | undefined;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** 1-based. */
  line: number;
  endLine: number;
  children: Syntax[];
  parent: Syntax | undefined;
  /** An `ERROR` or missing node. */
  broken: boolean;
  /** The whole file. */
  source: string;
}

/** One patch is read by several checks, and several patches are for one text. */
const recent = new Map<string, Promise<Syntax>>();
const REMEMBERED = 6;
/** Characters: the tree of a longer text takes more memory than it takes time to read it again. */
const MEMORABLE = 400_000;

/** Shared between those who ask for the same text: read it, never change it. */
export function plainTree(language: Language, source: string): Promise<Syntax> {
  if (source.length > MEMORABLE) return readTree(language, source);
  const key = `${language}\0${source}`;
  const known = recent.get(key) ?? readTree(language, source);
  recent.delete(key);
  recent.set(key, known);
  const [oldest] = recent.keys();
  if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
  return known;
}

async function readTree(language: Language, source: string): Promise<Syntax> {
  const tree = await parse(language, source);
  try {
    return convert(tree.walk(), language, source);
  } finally {
    tree.delete();
  }
}

/** Without recursion: sources may nest thousands of levels deep. */
function convert(cursor: TreeCursor, language: Language, source: string): Syntax {
  const root = nodeAt(cursor, undefined, language, source);
  let parent = root;
  let descend = true;
  for (;;) {
    if (descend && cursor.gotoFirstChild()) {
      parent = attach(cursor, parent, language, source);
    } else if (cursor.gotoNextSibling()) {
      parent = attach(cursor, parent.parent ?? root, language, source);
      descend = true;
    } else if (cursor.gotoParent()) {
      if (parent.parent === undefined) break;
      parent = parent.parent;
      descend = false;
    } else break;
  }
  cursor.delete();
  return root;
}

function attach(cursor: TreeCursor, parent: Syntax, language: Language, source: string): Syntax {
  const node = nodeAt(cursor, parent, language, source);
  parent.children.push(node);
  return node;
}

function nodeAt(cursor: TreeCursor, parent: Syntax | undefined, language: Language, source: string): Syntax {
  const kind = cursor.nodeType;
  return {
    kind,
    role: roleOf(language, kind, cursor.nodeIsNamed),
    named: cursor.nodeIsNamed,
    field: cursor.currentFieldName ?? undefined,
    start: cursor.startIndex,
    end: cursor.endIndex,
    line: cursor.startPosition.row + 1,
    endLine: cursor.endPosition.row + 1,
    children: [],
    parent,
    broken: kind === "ERROR" || cursor.nodeIsMissing,
    source,
  };
}

export function textOf(node: Syntax): string {
  return node.source.slice(node.start, node.end);
}

export function childOf(node: Syntax, ...fields: readonly string[]): Syntax | undefined {
  for (const field of fields) {
    const child = node.children.find((candidate) => candidate.field === field);
    if (child !== undefined) return child;
  }
  return undefined;
}

/** The node and everything below it, in the order of the text; `into` says whether to look below a node. */
export function* within(node: Syntax, into: (node: Syntax) => boolean = () => true): Generator<Syntax> {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    if (next !== node && !into(next)) continue;
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child !== undefined) open.push(child);
    }
  }
}

export function ofRole(node: Syntax, ...roles: readonly Role[]): Syntax[] {
  const wanted = new Set<Role | undefined>(roles);
  return [...within(node)].filter(({ role }) => wanted.has(role));
}

export function ancestors(node: Syntax): Syntax[] {
  const chain: Syntax[] = [];
  for (let at = node.parent; at !== undefined; at = at.parent) chain.push(at);
  return chain;
}

export function enclosing(node: Syntax, ...roles: readonly Role[]): Syntax | undefined {
  return ancestors(node).find(({ role }) => role !== undefined && roles.includes(role));
}
