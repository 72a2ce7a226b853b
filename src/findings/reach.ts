/**
 * How far a region reaches for merging. Some analyzers flag a call's callee (`subprocess.run`), others an argument of
 * it: both mean the call, though the regions share nothing.
 */
import type { Region } from "../model/finding.ts";

/** A call that is longer is not followed to its end. */
const MAX_UNITS = 1000;
const MAX_LINES = 12;

const OPENING = "([{";
const CLOSING = ")]}";

/** The region, extended to the closing bracket of the argument list that follows it directly, if one does. */
export function reachOf(lines: readonly string[], region: Region): Region {
  const end = callEnd(lines, region);
  return end === undefined ? region : { ...region, ...end };
}

function callEnd(lines: readonly string[], region: Region): Pick<Region, "endLine" | "endColumn"> | undefined {
  if (lines[region.endLine - 1]?.[region.endColumn - 1] !== "(") return undefined;
  let depth = 0;
  let units = 0;
  const beyond = Math.min(region.endLine + MAX_LINES, lines.length + 1);
  for (let number = region.endLine; number < beyond; number++) {
    const line = lines[number - 1] ?? "";
    for (let at = number === region.endLine ? region.endColumn - 1 : 0; at < line.length; at++) {
      depth += depthChange(line[at] ?? "");
      if (depth === 0) return { endLine: number, endColumn: at + 2 };
      units += 1;
      if (units > MAX_UNITS) return undefined;
    }
  }
  return undefined;
}

function depthChange(char: string): number {
  if (OPENING.includes(char)) return 1;
  return CLOSING.includes(char) ? -1 : 0;
}
