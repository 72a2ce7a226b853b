/** Changed lines from a patch, and what two changes have in common. */
import type { ChangedLines } from "../model/scan.ts";

type Range = readonly [first: number, last: number];

/** By `OLD..NEW` object ids: names in a patch can be ambiguous, ids cannot. */
export type LinesByPair = Map<string, Range[]>;

/** Longer than any header that matters; the rest of a line is passed over. */
const HEADER_LENGTH = 256;
const [NEWLINE, AT, LETTER_I] = [0x0a, 0x40, 0x69];

/** @param chunks a patch without context lines, with whole object ids and quoted file names */
export async function linesOfPatch(chunks: AsyncIterable<Buffer>): Promise<LinesByPair> {
  const lines: LinesByPair = new Map();
  let pair = "";
  for await (const header of headersOf(chunks)) {
    pair = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(header)?.[1] ?? pair;
    const range = hunkRange(header);
    if (range) lines.set(pair, withRange(lines.get(pair) ?? [], range));
  }
  return lines;
}

/** Of one file's hunks, as a forge shows them: with context lines, without the headers before the first hunk. */
export function linesOfHunks(patch: string): Range[] {
  let ranges: Range[] = [];
  let next = 0;
  let [added, removed] = [0, 0];
  const endRun = () => {
    if (added > 0) ranges = withRange(ranges, [next - added, next - 1]);
    else if (removed > 0) ranges = withRange(ranges, [Math.max(next - 1, 1), next]);
    [added, removed] = [0, 0];
  };
  for (const line of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (line.startsWith("+")) [next, added] = [next + 1, added + 1];
    else if (line.startsWith("-")) removed += 1;
    else if (!line.startsWith("\\")) {
      endRun();
      next = start === undefined ? next + 1 : Number(start);
    }
  }
  endRun();
  return ranges;
}

/** Lines that both changes changed; ranges are sorted and disjoint. */
export function intersect(a: ChangedLines, b: ChangedLines): ChangedLines {
  if (a === "all") return b;
  if (b === "all") return a;
  const common: Range[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [first, last] = [Math.max(a[i]![0], b[j]![0]), Math.min(a[i]![1], b[j]![1])];
    if (first <= last) common.push([first, last]);
    if (a[i]![1] < b[j]![1]) i += 1;
    else j += 1;
  }
  return common;
}

/**
 * Content lines start with `+`, `-` or `\`, so a line that starts with `@@` or `index` is a header, whatever the files
 * hold. A chunk may end anywhere: `head` is what is known of the current line, undefined if it is none.
 */
async function* headersOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let head: string | undefined = "";
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const newline = chunk.indexOf(NEWLINE, at);
      const end = newline < 0 ? chunk.length : newline;
      if (head === "" && chunk[at] !== AT && chunk[at] !== LETTER_I) head = undefined;
      if (head !== undefined) head += chunk.toString("latin1", at, Math.min(end, at + HEADER_LENGTH));
      if (newline >= 0) {
        if (head !== undefined) yield head;
        head = "";
      }
      at = end + 1;
    }
  }
}

/**
 * The new lines of a hunk. Where lines were only taken away, both neighbours count as changed: what is missing between
 * them may be a safe argument, or the comment that silenced a finding.
 */
function hunkRange(header: string): Range | undefined {
  const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(header);
  if (!match) return undefined;
  const [start, count] = [Number(match[1]), Number(match[2] ?? 1)];
  return count > 0 ? [start, start + count - 1] : [Math.max(start, 1), start + 1];
}

/** Hunks come in order; the neighbours of a deletion may touch the next one. The same pair may come twice. */
function withRange(ranges: Range[], [first, last]: Range): Range[] {
  const before = ranges.at(-1);
  if (before && first < before[0]) return ranges;
  if (before && first <= before[1] + 1) ranges[ranges.length - 1] = [before[0], Math.max(before[1], last)];
  else ranges.push([first, last]);
  return ranges;
}
