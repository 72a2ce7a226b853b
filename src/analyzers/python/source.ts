/** One Python file, looked at as far as somebody asks: lines, tokens, imports and calls, each computed once. */
import type { Region } from "../../model/finding.ts";
import { findCalls, type Call } from "./calls.ts";
import { bindings, findImports, type ImportedName } from "./imports.ts";
import { lastAtMost } from "./search.ts";
import { tokenize, type Comment, type Token } from "./tokens.ts";

/** Inclusive, 1-based. */
export interface LineRange {
  from: number;
  to: number;
}

export interface PythonSource {
  text: string;
  /** Offsets at which lines start. */
  lineStarts(): number[];
  tokens(): Token[];
  comments(): Comment[];
  imports(): ImportedName[];
  /** Ordered by their start. */
  calls(): Call[];
  /** The lines of the statement, or of a compound statement's head, that the offset lies in or before. */
  statementLines(offset: number): LineRange;
  /** A dotted name with its first part replaced by what an import bound it to. */
  qualify(dotted: string): string;
  /** 1-based. */
  lineOf(offset: number): number;
  offsetOf(line: number, column: number): number;
  region(start: number, end: number): Region;
}

function once<T>(compute: () => T): () => T {
  let value: { of: T } | undefined;
  return () => (value ??= { of: compute() }).of;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Offsets from the first token of each logical line to the break that ends it. */
function logicalLines(text: string, tokens: Token[]): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start: number | undefined;
  for (const token of tokens) {
    start ??= token.start;
    if (token.kind !== "newline") continue;
    lines.push({ start, end: token.start });
    start = undefined;
  }
  if (start !== undefined) lines.push({ start, end: text.length });
  return lines;
}

export function pythonSource(text: string): PythonSource {
  const lineStarts = once(() => lineStartsOf(text));
  const scanned = once(() => tokenize(text));
  const imports = once(() => findImports(text, scanned().tokens));
  const bound = once(() => bindings(imports()));
  const qualify = (dotted: string): string => {
    const head = /^[^.]*/.exec(dotted)![0];
    return (bound().get(head) ?? head) + dotted.slice(head.length);
  };
  const statements = once(() => logicalLines(text, scanned().tokens));
  const statementLines = (offset: number): LineRange => {
    const index = lastAtMost(statements(), ({ end }) => end, offset - 1) + 1;
    const { start, end } = statements()[index] ?? { start: offset, end: offset };
    return { from: lineOf(start), to: lineOf(end) };
  };
  const lineOf = (offset: number): number => lastAtMost(lineStarts(), (start) => start, offset) + 1;
  const columnOf = (offset: number): number => offset - lineStarts()[lineOf(offset) - 1]! + 1;
  return {
    text,
    lineStarts,
    tokens: () => scanned().tokens,
    comments: () => scanned().comments,
    imports,
    calls: once(() => findCalls(text, scanned().tokens, qualify)),
    statementLines,
    qualify,
    lineOf,
    offsetOf: (line, column) => (lineStarts()[line - 1] ?? text.length) + column - 1,
    region: (start, end) => ({
      startLine: lineOf(start),
      startColumn: columnOf(start),
      endLine: lineOf(end),
      endColumn: columnOf(end),
    }),
  };
}
