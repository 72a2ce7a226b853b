/** Lines of a text, and regions that fit it. */
import type { Region } from "./finding.ts";

/** Every line ending counts, as in Python, JavaScript and GitHub's line hash. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The last line that a region touches: one that ends at the first column of a line does not touch it. */
export function lastLine(region: Region): number {
  return region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
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
