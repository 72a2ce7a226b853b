/** Changes of one text, joined line by line. */
import { diffArrays } from "diff";

/** Replaces the base's lines `[start, end)`, counted from 0. */
export interface Hunk {
  start: number;
  end: number;
  lines: string[];
}

/** A hunk of the joined text, and those that it was made of. */
export interface Joined extends Hunk {
  of: readonly Hunk[];
}

/** What several hunks that meet are together; `undefined` where nobody can tell. */
export type Resolve = (base: readonly string[], meeting: readonly Hunk[]) => Hunk | undefined;

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

/** Equal for hunks that do the same. */
export const keyOf = ({ start, end, lines }: Hunk) => `${start} ${end} ${lines.join("")}`;

/** What is inserted before a line comes before what replaces it; the rest only so that the order of the patches plays no part. */
const byPlace = (a: Hunk, b: Hunk) => a.start - b.start || a.end - b.end || (keyOf(a) < keyOf(b) ? -1 : 1);

/** Of hunks in order: whether lines of the base, or the place of an insertion, are common to both. Neighbours are not. */
const meets = (before: Hunk, next: Hunk) =>
  next.start < before.end || (next.start === before.start && next.end === before.end);

/**
 * The hunks of all, in order; what several made alike counts once.
 *
 * @param lists each made of the same base
 * @param resolve asked about hunks that meet
 * @returns `undefined` on conflict
 */
export function unite(
  base: readonly string[],
  lists: readonly (readonly Hunk[])[],
  resolve: Resolve = () => undefined,
): Joined[] | undefined {
  const all = [...new Map(lists.flat().map((hunk) => [keyOf(hunk), hunk])).values()].toSorted(byPlace);
  const groups: { end: Hunk; of: Hunk[] }[] = [];
  for (const hunk of all) {
    const last = groups.at(-1);
    if (last === undefined || !meets(last.end, hunk)) groups.push({ end: hunk, of: [hunk] });
    else {
      last.of.push(hunk);
      if (hunk.end > last.end.end) last.end = hunk;
    }
  }
  const joined = groups.map(({ of }) => {
    const [only, ...others] = of;
    const hunk = others.length === 0 ? only : resolve(base, of);
    return hunk && { ...hunk, of };
  });
  return joined.every((hunk) => hunk !== undefined) ? joined : undefined;
}

/** @param hunks in order, none meeting another */
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
 * Three-way merge by lines: changes of the same lines conflict, as do different insertions at one place; changes of neighbouring
 * lines do not, unlike in `git merge-file`; the same change made on both sides counts once.
 *
 * @returns `undefined` on conflict
 */
export function merge(base: string, ours: string, theirs: string): string | undefined {
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  const lines = linesOf(base);
  const hunks = unite(lines, [hunksOf(lines, linesOf(ours)), hunksOf(lines, linesOf(theirs))]);
  return hunks && applied(lines, hunks);
}

/** Whether the two have changes next to each other, without a line between them that neither has changed. */
export function areNeighbours(base: string, ours: string, theirs: string): boolean {
  const lines = linesOf(base);
  const [mine, yours] = [hunksOf(lines, linesOf(ours)), hunksOf(lines, linesOf(theirs))];
  return mine.some((a) => yours.some((b) => keyOf(a) !== keyOf(b) && a.start <= b.end && b.start <= a.end));
}
