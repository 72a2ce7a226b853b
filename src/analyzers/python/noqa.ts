/**
 * `noqa` and `ruff:` comments. Ruff obeys them silently; to list what they hide, it is asked a second time with the comments
 * disarmed, and this reading of them tells which comment hid what. Our own checks obey this reading.
 */
import type { LineRange, PythonSource } from "./source.ts";

/** Holds on its line range. */
export interface Directive extends LineRange {
  /** 1-based line of the comment. */
  line: number;
  text: string;
  kind: "noqa" | "ruff";
  codes: "all" | ReadonlySet<string>;
}

const MAY_HOLD_NOQA = /noqa|ruff\s*:/i;

const NOQA = /#\s*(?<file>(?:ruff|flake8)\s*:\s*)?noqa(?![\w-])(?<colon>\s*:(?<codes>(?:[\s,]*[A-Z]+\d+\b)*))?/i;
const RUFF = /#\s*ruff\s*:\s*(?<action>ignore|file-ignore|disable|enable)\s*\[(?<codes>[^\]]*)\]/;

function codesOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s,]+/).filter((code) => code !== ""));
}

function isOwnLine(source: PythonSource, offset: number): boolean {
  const lineStart = source.lineStarts()[source.lineOf(offset) - 1]!;
  return source.text.slice(lineStart, offset).trim() === "";
}

function noqaDirective(source: PythonSource, start: number, text: string): Directive | undefined {
  const { index, groups } = NOQA.exec(text) ?? { index: 0 };
  if (groups === undefined) return undefined;
  const codes = groups["colon"] === undefined ? "all" : codesOf(groups["codes"] ?? "");
  if (codes !== "all" && codes.size === 0) return undefined;
  const line = source.lineOf(start);
  const isFile = groups["file"] !== undefined;
  if (isFile && (index > 0 || !isOwnLine(source, start))) return undefined;
  return { line, text, kind: "noqa", codes, from: isFile ? 1 : line, to: isFile ? Infinity : line };
}

function enabledAgain(source: PythonSource, start: number, codes: string): number {
  const later = source.comments().find((comment) => {
    const match = comment.start > start ? RUFF.exec(source.text.slice(comment.start, comment.end)) : null;
    return match?.groups?.["action"] === "enable" && match.groups["codes"] === codes;
  });
  return later === undefined ? Infinity : source.lineOf(later.start);
}

function ruffScope(source: PythonSource, start: number, action: string, codes: string): LineRange | undefined {
  const line = source.lineOf(start);
  if (!isOwnLine(source, start)) return action === "ignore" ? { from: line, to: line } : undefined;
  if (action === "file-ignore") return { from: 1, to: Infinity };
  if (action === "disable") return { from: line, to: enabledAgain(source, start, codes) };
  return source.statementLines(start);
}

function ruffDirective(source: PythonSource, start: number, text: string): Directive | undefined {
  const { action, codes } = RUFF.exec(text)?.groups ?? {};
  if (action === undefined || action === "enable" || codes === undefined) return undefined;
  const scope = ruffScope(source, start, action, codes);
  return scope && { line: source.lineOf(start), text, kind: "ruff", codes: codesOf(codes), ...scope };
}

export function findDirectives(source: PythonSource): Directive[] {
  if (!MAY_HOLD_NOQA.test(source.text)) return [];
  return source.comments().flatMap(({ start, end }) => {
    const text = source.text.slice(start, end);
    if (!MAY_HOLD_NOQA.test(text)) return [];
    return noqaDirective(source, start, text) ?? ruffDirective(source, start, text) ?? [];
  });
}

/** The same text with every such comment disarmed; every position stays what it was. */
export function disarm(source: PythonSource): string {
  if (!MAY_HOLD_NOQA.test(source.text)) return source.text;
  let disarmed = "";
  let from = 0;
  for (const { start, end } of source.comments()) {
    const comment = source.text.slice(start, end);
    if (!MAY_HOLD_NOQA.test(comment)) continue;
    disarmed += `${source.text.slice(from, start)}#${"-".repeat(comment.length - 1)}`;
    from = end;
  }
  return disarmed + source.text.slice(from);
}

/** Strings over several lines, and breaks after a backslash: a comment can stand only where they end. */
function continuedLines(source: PythonSource): LineRange[] {
  const strings = source.tokens().filter(({ kind }) => kind === "string");
  const spans = strings.map(({ start, end }) => ({ from: source.lineOf(start), to: source.lineOf(end) }));
  const breaks = [...source.text.matchAll(/\\(?:\r\n?|\n)/g)].map(({ index }) => source.lineOf(index));
  return [
    ...spans.filter(({ from, to }) => from < to),
    ...breaks.map((line) => ({ from: line, to: line + 1 })),
  ].toSorted((a, b) => a.from - b.from);
}

/** Where a `noqa` for this line stands. */
function silencedAt(continued: readonly LineRange[], line: number): number {
  let at = line;
  for (const { from, to } of continued) {
    if (from > at) break;
    if (to > at) at = to;
  }
  return at;
}

/** Finds the directive that silences a rule on a line. */
export function noqaFinder(
  source: PythonSource,
  directives: readonly Directive[],
): (code: string, line: number) => Directive | undefined {
  if (directives.length === 0) return () => undefined;
  const continued = continuedLines(source);
  return (code, line) => {
    const end = silencedAt(continued, line);
    return directives.find(({ codes, from, to }) => (codes === "all" || codes.has(code)) && from <= end && line <= to);
  };
}
