/** YAML text → plain data, and the way back from a place in the data to line and column. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Document, Node, Pair, YAMLMap } from "yaml";

export interface Place {
  /** 1-based. */
  line: number;
  column: number;
}

export interface Problem extends Place {
  message: string;
}

export type DataPath = readonly PropertyKey[];

export interface ConfigDocument {
  /** Empty values (`exclude:` with nothing behind it) are `undefined`: as good as absent. */
  data: unknown;
  /** Where the value at a path stands; with `key`, the key itself. Falls back to the nearest thing around it. */
  place(path: DataPath, key?: string): Place;
}

export type Parsed = { kind: "document"; document: ConfigDocument } | { kind: "problems"; problems: Problem[] };

/** An alias bomb ends at this many node visits by alias (the `yaml` package's own default). */
const MAX_ALIASES = 100;

function syntaxMessage(error: { code: string; message: string }): string {
  if (error.code === "RESOURCE_EXHAUSTION") return "nested too deeply";
  if (error.code === "DUPLICATE_KEY") return "this key is here a second time";
  if (error.code === "MULTIPLE_DOCS") return "a second document starts here; write one";
  return `not valid YAML: ${error.message.split("\n")[0]}`;
}

function pairOf(map: YAMLMap, key: PropertyKey): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function childOf(node: unknown, step: PropertyKey): unknown {
  if (isMap(node)) return pairOf(node, step)?.value;
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

/** The nodes from the document's top down to a path, as far as they exist. */
function nodesTo(document: Document, path: DataPath): Node[] {
  const chain: Node[] = [];
  let node: unknown = document.contents;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (!node) return chain;
    chain.push(node as Node);
    node = childOf(node, step);
  }
  return node ? [...chain, node as Node] : chain;
}

function startOf(chain: readonly Node[], key: string | undefined): number {
  const last = chain.at(-1);
  const keyNode = key !== undefined && isMap(last) ? pairOf(last, key)?.key : undefined;
  return (keyNode as Node | undefined)?.range?.[0] ?? last?.range?.[0] ?? 0;
}

type At = (offset: number) => Place;

function problemAt(at: At, node: Node | null | undefined, message: string): Problem {
  return { ...at(node?.range?.[0] ?? 0), message };
}

/** What would only show as nonsense in the data: keys that are lists, maps or empty, and aliases of nothing. */
function nodeProblems(document: Document, at: At): Problem[] {
  const problems: Problem[] = [];
  let aliases = 0;
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value !== null) return;
      problems.push(problemAt(at, (pair.key ?? pair.value) as Node | null, "a key must be a word"));
    },
    Alias(_, alias) {
      if (++aliases > MAX_ALIASES) {
        problems.push(problemAt(at, alias, `more than ${MAX_ALIASES} aliases`));
        return visit.BREAK;
      }
      if (!alias.resolve(document))
        problems.push(problemAt(at, alias, `no anchor &${alias.source} stands before this`));
      return undefined;
    },
  });
  return problems;
}

/** All that the parser says, but one per place: one slip makes it stumble over every bracket around it. */
function syntaxProblems(document: Document.Parsed, at: At): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, column } = at(error.pos[0]);
    if (!problems.has(line)) problems.set(line, { line, column, message: syntaxMessage(error) });
  }
  return [...problems.values()];
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === null ? null : withoutNulls(item)));
  if (value === null) return undefined;
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutNulls(item)]));
}

function toData(document: Document): { data: unknown } | { message: string } {
  try {
    return { data: withoutNulls(document.toJS({ maxAliasCount: MAX_ALIASES })) };
  } catch (error) {
    return { message: `cannot be read as data: ${(error as Error).message}` };
  }
}

/** All syntax problems at once, or the document. Never throws for bad text. */
export function parseConfigDocument(text: string): Parsed {
  const lines = new LineCounter();
  const at: At = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const syntax = syntaxProblems(yaml, at);
  const problems = syntax.length > 0 ? syntax : nodeProblems(yaml, at);
  if (problems.length > 0) return { kind: "problems", problems };
  const result = toData(yaml);
  if ("message" in result) return { kind: "problems", problems: [{ line: 1, column: 1, message: result.message }] };
  const place = (path: DataPath, key?: string) => at(startOf(nodesTo(yaml, path), key));
  return { kind: "document", document: { data: result.data, place } };
}
