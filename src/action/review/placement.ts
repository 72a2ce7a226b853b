/** Where a comment stands in the pull request's difference, and whether its patch can be a suggestion there. */
import type { Finding } from "../../model/finding.ts";
import type { LineEdit } from "../../model/repair.ts";
import { escapeControl } from "../../report/escape.ts";
import { lastLine } from "../../report/region.ts";
import { hunkAround, type ShownHunk } from "./hunks.ts";
import type { LineMap } from "./lines.ts";

/** `startLine` is absent where it would be `line`. */
export interface Placement {
  path: string;
  startLine?: number;
  line: number;
  /** What these lines become: exact. */
  suggestion?: string[];
}

/** Longer ones nobody reads in a comment. */
const MOST_LINES = 60;

/** @param edits of a patch that may be suggested, in lines of the scanned file; `undefined` where none may be */
export function placementOf(
  finding: Finding,
  edits: readonly LineEdit[] | undefined,
  hunks: readonly ShownHunk[],
  toHead: LineMap,
): Placement | undefined {
  return (edits && suggestionAt(finding.path, edits, hunks, toHead)) ?? besideCode(finding, hunks, toHead);
}

/** The last of its lines that the difference shows, from the first in the same hunk. */
function besideCode(finding: Finding, hunks: readonly ShownHunk[], toHead: LineMap): Placement | undefined {
  const shown: number[] = [];
  for (let line = finding.startLine; line <= lastLine(finding); line += 1) {
    const there = toHead(line);
    if (there !== undefined && hunkAround(hunks, there) !== undefined) shown.push(there);
  }
  const [last] = shown.slice(-1);
  if (last === undefined) return undefined;
  const first = shown.find((line) => hunkAround(hunks, line, last) !== undefined) ?? last;
  return { path: finding.path, ...spanOf(first, last) };
}

function spanOf(first: number, last: number): Pick<Placement, "startLine" | "line"> {
  return first < last ? { startLine: first, line: last } : { line: last };
}

/** All edits at once, as GitHub applies a suggestion: it replaces the lines that the comment stands beside. */
function suggestionAt(
  path: string,
  edits: readonly LineEdit[],
  hunks: readonly ShownHunk[],
  toHead: LineMap,
): Placement | undefined {
  if (edits.length === 0 || edits.some((edit) => edit.path !== path)) return undefined;
  const moved = edits.map((edit) => movedTo(edit, toHead));
  if (!moved.every((edit) => edit !== undefined)) return undefined;
  for (const widen of [0, -1]) {
    const first = Math.min(...moved.map(({ start, end }) => (start === end ? start + widen : start)));
    const last = Math.max(...moved.map(({ start, end }) => (start === end ? start + widen : end - 1)));
    const hunk = hunkAround(hunks, first, last);
    if (hunk === undefined || last - first >= MOST_LINES) continue;
    const suggestion = rewritten(hunk, first, last, moved);
    const touched = hunk.lines.slice(first - hunk.first, last - hunk.first + 1);
    if ([...suggestion, ...touched].every(isPlain)) return { path, ...spanOf(first, last), suggestion };
  }
  return undefined;
}

interface Edit {
  start: number;
  /** Exclusive; equal to `start` where lines are only added. */
  end: number;
  lines: string[];
}

/** Its lines must stand together at the head as they did where it was made. */
function movedTo({ startLine, endLine, text }: LineEdit, toHead: LineMap): Edit | undefined {
  const start = toHead(startLine) ?? (startLine === endLine ? after(startLine, toHead) : undefined);
  if (start === undefined) return undefined;
  for (let line = startLine; line < endLine; line += 1) {
    if (toHead(line) !== start + line - startLine) return undefined;
  }
  return { start, end: start + endLine - startLine, lines: text === "" ? [] : text.replace(/\n$/, "").split("\n") };
}

function after(line: number, toHead: LineMap): number | undefined {
  const above = line > 1 ? toHead(line - 1) : undefined;
  return above === undefined ? undefined : above + 1;
}

function rewritten(hunk: ShownHunk, first: number, last: number, edits: readonly Edit[]): string[] {
  const result: string[] = [];
  for (let line = first; line <= last + 1; line += 1) {
    const starting = edits.filter(({ start }) => start === line);
    result.push(...starting.flatMap(({ lines }) => lines));
    const replaced = edits.some(({ start, end }) => start <= line && line < end);
    if (line <= last && !replaced) result.push(hunk.lines[line - hunk.first] ?? "");
  }
  return result;
}

/** What a reader cannot see must not be applied with a click. */
function isPlain(line: string): boolean {
  return escapeControl(line) === line;
}
