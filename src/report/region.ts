/** Reading a region whose end is exclusive. */
import type { Finding, Region } from "../model/finding.ts";

/** A region that ends at the first column of a line does not touch that line. */
export function lastLine(region: Region): number {
  return region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
}

/**
 * UTF-16 offsets `[from, to)` of what the region covers of one line, without its indentation; undefined if nothing. Only
 * a region that is empty as a whole has an empty part.
 */
export function markedPart(region: Region, number: number, line: string): [from: number, to: number] | undefined {
  if (number < region.startLine || number > lastLine(region)) return undefined;
  const from = number === region.startLine ? region.startColumn - 1 : line.search(/\S|$/);
  const to = number === region.endLine ? region.endColumn - 1 : line.trimEnd().length;
  if (to <= from && region.endLine > region.startLine) return undefined;
  return [from, Math.max(from, to)];
}

/** Where the finding stands in its frame, whose lines may be masked or cut. */
export function regionInFrame(finding: Finding): Region {
  return finding.frame.region ?? finding;
}
