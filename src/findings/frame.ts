/** The source lines that are shown with a finding. */
import type { Frame, Region } from "../model/finding.ts";
import type { Masker } from "./mask.ts";
import { lastLine } from "../model/region.ts";
import { sameRegion } from "./region.ts";

const CONTEXT = 2;
/** Of a longer region, only its first lines are shown, and nothing after it. */
const MAX_FLAGGED = 12;
/** UTF-16 units of a line; what is cut away is marked by an ellipsis. */
const MAX_WIDTH = 240;
/** Shown before the region in a line that is cut. */
const LEAD = 60;

/** A line's part `[from, from + MAX_WIDTH)`. */
interface Cut {
  text: string;
  move(offset: number): number;
}

/** The flagged lines with two before and two after, masked, long lines cut around the region. */
export function frameOf(lineCount: number, region: Region, masker: Masker): Frame {
  const firstLine = Math.max(1, region.startLine - CONTEXT);
  const lines: string[] = [];
  const shown: Region = { ...region };
  for (let number = firstLine; number <= lastShown(lineCount, region); number++) {
    const masked = masker.line(number);
    const flaggedStart = number === region.startLine ? masked.move(region.startColumn - 1, "start") : 0;
    const cut = cutAround(masked.text, flaggedStart);
    lines.push(detached(cut.text));
    if (number === region.startLine) shown.startColumn = cut.move(flaggedStart) + 1;
    if (number === region.endLine) shown.endColumn = cut.move(masked.move(region.endColumn - 1, "end")) + 1;
  }
  return { firstLine, lines, ...(sameRegion(shown, region) ? {} : { region: shown }) };
}

/** V8 keeps the whole text that a part was cut from in memory, which here would be every file with a finding. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

function lastShown(lineCount: number, region: Region): number {
  const last = lastLine(region);
  const isLong = last - region.startLine >= MAX_FLAGGED;
  return isLong ? region.startLine + MAX_FLAGGED - 1 : Math.min(lineCount, last + CONTEXT);
}

function cutAround(line: string, offset: number): Cut {
  if (line.length <= MAX_WIDTH) return { text: line, move: (at) => Math.min(at, line.length) };
  const from = boundary(line, Math.max(0, Math.min(offset - LEAD, line.length - MAX_WIDTH)));
  const to = boundary(line, Math.min(line.length, from + MAX_WIDTH));
  const before = from > 0 ? "…" : "";
  const text = `${before}${line.slice(from, to)}${to < line.length ? "…" : ""}`;
  return { text, move: (at) => Math.max(from, Math.min(at, to)) - from + before.length };
}

/** Not within a surrogate pair. */
function boundary(line: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(line[at] ?? "") && at > 0 ? at - 1 : at;
}
