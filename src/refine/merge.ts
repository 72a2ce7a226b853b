/** Changes of one text, joined line by line. */
import { diffArrays } from "diff";

/** Replaces the base's lines `[start, end)`, counted from 0. */
export interface Hunk {
  start: number;
  end: number;
  lines: string[];
}

/** A line keeps its end, so that `\r\n` and a missing last newline are part of what is compared. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

export function hunksOf(base: readonly string[], changed: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { added, removed, value, count } of diffArrays([...base], [...changed])) {
    const last = hunks.at(-1);
    const touching = last !== undefined && last.end === at;
    if (added && touching) last.lines.push(...value);
    else if (added) hunks.push({ start: at, end: at, lines: value });
    else if (removed && touching) last.end = at += count;
    else if (removed) hunks.push({ start: at, end: (at += count), lines: [] });
    else at += count;
  }
  return hunks;
}

const sameHunk = (a: Hunk, b: Hunk) => a.start === b.start && a.end === b.end && a.lines.join("") === b.lines.join("");

/** Neighbouring lines too: a change of one line next to a change of another was made without knowing of it. */
const meet = (a: Hunk, b: Hunk) => a.start <= b.end && b.start <= a.end;

/** The hunks of both, those that both made once; `undefined` where they meet. */
function unite(some: readonly Hunk[], others: readonly Hunk[]): Hunk[] | undefined {
  const fresh = others.filter((other) => !some.some((hunk) => sameHunk(hunk, other)));
  if (fresh.some((other) => some.some((hunk) => meet(hunk, other)))) return undefined;
  return [...some, ...fresh].toSorted((a, b) => a.start - b.start);
}

/** @param hunks in order, not touching */
export function applied(base: readonly string[], hunks: readonly Hunk[]): string {
  let at = 0;
  let text = "";
  for (const { start, end, lines } of hunks) {
    text += base.slice(at, start).join("") + lines.join("");
    at = end;
  }
  return text + base.slice(at).join("");
}

/**
 * Three-way merge by lines, as `git merge-file` decides it: changes of the same or of neighbouring lines conflict, the same
 * change made on both sides counts once.
 *
 * @returns `undefined` on conflict
 */
export function merge(base: string, ours: string, theirs: string): string | undefined {
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  const lines = linesOf(base);
  const hunks = unite(hunksOf(lines, linesOf(ours)), hunksOf(lines, linesOf(theirs)));
  return hunks && applied(lines, hunks);
}
