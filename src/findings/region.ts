/** Regions and lines: the end of a region is exclusive, lines and columns are 1-based. */
import { lastLine } from "../model/region.ts";
import type { ChangedLines } from "../model/scan.ts";
import type { Region } from "../model/finding.ts";

/** Negative where the first position is before the second. */
export function comparePositions(line: number, column: number, otherLine: number, otherColumn: number): number {
  return line - otherLine || column - otherColumn;
}

export function compareStarts(a: Region, b: Region): number {
  return comparePositions(a.startLine, a.startColumn, b.startLine, b.startColumn);
}

export function compareEnds(a: Region, b: Region): number {
  return comparePositions(a.endLine, a.endColumn, b.endLine, b.endColumn);
}

/** Whether two regions share a character, or start at the same one: an empty region overlaps what it stands in. */
export function overlap(a: Region, b: Region): boolean {
  return compareStarts(a, b) === 0 || (startsBeforeEnd(a, b) && startsBeforeEnd(b, a));
}

function startsBeforeEnd(a: Region, b: Region): boolean {
  return comparePositions(a.startLine, a.startColumn, b.endLine, b.endColumn) < 0;
}

export function sameRegion(a: Region, b: Region): boolean {
  return compareStarts(a, b) === 0 && compareEnds(a, b) === 0;
}

/** Smallest first: by lines, then by columns. */
export function compareSizes(a: Region, b: Region): number {
  const lines = a.endLine - a.startLine - (b.endLine - b.startLine);
  return lines || a.endColumn - a.startColumn - (b.endColumn - b.startColumn);
}

/** A line is taken to be longer than any column: good enough to tell which of two regions is more like a third. */
const LINE = 10_000;

/** The Jaccard index: what two regions share, of all that they reach. Between 0 and 1; at most 0 where they do not overlap. */
export function likeness(a: Region, b: Region): number {
  const starts = [a, b].map(({ startLine, startColumn }) => startLine * LINE + startColumn);
  const ends = [a, b].map(({ endLine, endColumn }) => endLine * LINE + endColumn);
  const all = Math.max(...ends) - Math.min(...starts);
  return all === 0 ? 1 : (Math.min(...ends) - Math.max(...starts)) / all;
}

/** Whether a region touches a changed line. Binary search: a file may have thousands of ranges. */
export function touches(region: Region, changed: ChangedLines): boolean {
  if (changed === "all") return true;
  let low = 0;
  let high = changed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changed[middle]?.[1] ?? 0) < region.startLine) low = middle + 1;
    else high = middle;
  }
  return (changed[low]?.[0] ?? Infinity) <= lastLine(region);
}
