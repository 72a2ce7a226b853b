/** Regions and lines: the end of a region is exclusive, lines and columns are 1-based. */
import type { ChangedLines } from "../model/scan.ts";
import type { Region } from "../model/finding.ts";

/** Every line ending counts, as in Python, JavaScript and GitHub's line hash. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The last line that a region touches: one that ends at the first column of a line does not touch it. */
export function lastLine(region: Region): number {
  return region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
}

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

/** A region within the text, whatever the analyzer said: columns past a line's end are moved to it. */
export function clampRegion(region: Region, lines: readonly string[]): Region {
  const startLine = clamp(region.startLine, 1, lines.length);
  const startColumn = clamp(region.startColumn, 1, lengthOf(lines, startLine) + 1);
  const endLine = clamp(region.endLine, startLine, lines.length);
  const end = region.endLine > lines.length ? Infinity : region.endColumn;
  const endColumn = clamp(end, endLine === startLine ? startColumn : 1, lengthOf(lines, endLine) + 1);
  return { startLine, startColumn, endLine, endColumn };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function lengthOf(lines: readonly string[], line: number): number {
  return lines[line - 1]?.length ?? 0;
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
