/** Offsets in a text ↔ lines and columns. */
import type { Region } from "../../model/finding.ts";

/** The offset at which each line begins; `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

/** 0-based number of the line that the offset is in. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The region of the UTF-16 offsets, end exclusive. */
export function regionOf(starts: readonly number[], start: number, end: number): Region {
  const first = lineAt(starts, start);
  const last = lineAt(starts, end);
  return {
    startLine: first + 1,
    startColumn: start - (starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (starts[last] ?? 0) + 1,
  };
}
