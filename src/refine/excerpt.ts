/** What of a file a model is shown: the code around a finding, the imports, and the declarations and members that it uses. */
import type { Region } from "../model/finding.ts";
import { declarationOf } from "./declaration.ts";
import type { Code } from "./gate/tree/code.ts";
import type { Definition } from "./gate/tree/definitions.ts";
import { isBinding, readNames } from "./gate/tree/names.ts";
import { ofRole, type Syntax, textOf, within } from "./gate/tree/plain.ts";
import { type Lines, usedMembers } from "./members.ts";
import type { NamedSpan } from "./reply.ts";

/** UTF-16 offsets of whole lines, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Excerpt {
  /** In order, not touching. Nothing outside of them may be edited. */
  spans: Span[];
  /** The lines of each span, and how many were left out between them. */
  text: string;
  /** 1-based, of the file: `1-4, 17-40`. */
  lines: string;
  /** Functions that are shown whole. */
  functions: NamedSpan[];
}

/** A used function that is longer is shown by its first lines. */
const LONGEST_DECLARATION = 40;
/** Around a statement that stands in no function. */
const LINES_AROUND = 12;

export function excerptOf(code: Code, region: Region): Excerpt {
  const { root } = code;
  const holder = functionAround(code, region);
  const around = aroundFinding(code, region, holder);
  const imports = ofRole(root, "import").map((node) => linesOf(code, node.line, node.endLine));
  const used = usedDeclarations(code, around);
  const members = holder === undefined ? [] : usedMembers(code, holder).map((lines) => shortened(code, lines));
  const spans = united([around, ...imports, ...used, ...members]);
  return { spans, ...shown(code, spans), functions: wholeFunctions(code, spans) };
}

/** The innermost one that has a name. */
function functionAround(code: Code, { startLine, endLine }: Region): Definition | undefined {
  return code.definitions.findLast(
    ({ kind, node, local }) => kind === "function" && !local && node.line <= startLine && node.endLine >= endLine,
  );
}

/** What stands in no function is shown with the statements about it. */
function aroundFinding(code: Code, { startLine, endLine }: Region, holder: Definition | undefined): Span {
  if (holder !== undefined) return spanOf(code, holder.node);
  return linesOf(code, startLine - LINES_AROUND, endLine + LINES_AROUND);
}

function spanOf(code: Code, node: Syntax): Span {
  const outer = declarationOf(node);
  return linesOf(code, outer.line, outer.endLine);
}

/** Statements of the top level that bind a name which the shown code reads. */
function usedDeclarations(code: Code, around: Span): Span[] {
  const read = new Set(
    [...within(code.root)]
      .filter(({ start, end, children }) => children.length > 0 && start >= around.start && end <= around.end)
      .flatMap((node) => [...readNames(node)]),
  );
  return code.root.children
    .filter(({ named, role, end, start }) => named && role !== "import" && (end <= around.start || start >= around.end))
    .filter((statement) => [...declaredNames(code, statement)].some((name) => read.has(name)))
    .map(({ line, endLine }) => shortened(code, { first: line, last: endLine }));
}

function shortened(code: Code, { first, last }: Lines): Span {
  return linesOf(code, first, Math.min(last, first + LONGEST_DECLARATION - 1));
}

/** A definition declares its own name only; what functions within a statement bind is theirs. */
function declaredNames(code: Code, statement: Syntax): Set<string> {
  const own = code.definitions.find(({ node }) => node === statement || declarationOf(node) === statement);
  if (own !== undefined) return new Set([own.own]);
  const outside = [...within(statement, ({ role }) => role !== "function")];
  return new Set(outside.filter(isBinding).map(textOf));
}

function linesOf({ text }: Code, first: number, last: number): Span {
  return { start: offsetOfLine(text, Math.max(first, 1)), end: offsetOfLine(text, last + 1) };
}

function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

function united(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) joined.push({ ...span });
  }
  return joined;
}

function shown({ text }: Code, spans: readonly Span[]): { text: string; lines: string } {
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const parts: string[] = [];
  const lines: string[] = [];
  let next = 1;
  for (const { start, end } of spans) {
    const [first, last] = [lineAt(start), lineAt(Math.max(end - 1, start))];
    if (first > next) parts.push(`[… ${first - next} lines are not shown …]`);
    parts.push(text.slice(start, end).replace(/\r?\n$/, ""));
    lines.push(first === last ? `${first}` : `${first}-${last}`);
    next = last + 1;
  }
  return { text: parts.join("\n"), lines: lines.join(", ") };
}

function wholeFunctions(code: Code, spans: readonly Span[]): NamedSpan[] {
  return code.definitions.flatMap(({ kind, own, node }) => {
    const { start, end } = declarationOf(node);
    const isWhole = kind === "function" && spans.some((span) => start >= span.start && end <= span.end);
    return isWhole ? [{ name: own, start, end }] : [];
  });
}
