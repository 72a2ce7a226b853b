/**
 * Identity of a finding: the family of weakness, the path, and the flagged lines' code without white space. Neither
 * line numbers, nor the surroundings, nor the analyzer or its rule take part, so that it survives line shifts, reindentation,
 * other line endings, moves within the file, and switching on a second analyzer. See `docs/findings.md`.
 */
import { createHash } from "node:crypto";
import type { Region } from "../model/finding.ts";
import { lastLine } from "../model/region.ts";

/** Of a longer region, only its first lines say which it is. */
const MAX_LINES = 20;
/** Of a longer line, only what stands around the region: a minified file is one line. */
const MAX_WIDTH = 400;
const AROUND = 80;
const HEX_DIGITS = 24;

/** What identical copies share: a baseline counts by it. */
export function fingerprintBase(family: string, path: string, code: string): string {
  const text = [family, path, code].join("\0");
  return createHash("sha256").update(text).digest("hex").slice(0, HEX_DIGITS);
}

/** `base:n`, n being the occurrence among identical copies in document order: unique within a run. */
export function numberedFingerprints(bases: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return bases.map((base) => {
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return `${base}:${count}`;
  });
}

/** What copies share of a finding's `base:n`. */
export function baseOf(fingerprint: string): string {
  return fingerprint.replace(/:\d+$/, "");
}

/** The whole lines that a region touches, without white space. */
export function flaggedCode(lines: readonly string[], region: Region): string {
  const last = Math.min(lastLine(region), region.startLine + MAX_LINES - 1);
  const parts: string[] = [];
  for (let number = region.startLine; number <= last; number++) {
    parts.push(nearRegion(lines[number - 1] ?? "", number, region));
  }
  return parts.join("").replaceAll(/\s+/g, "");
}

function nearRegion(line: string, number: number, region: Region): string {
  if (line.length <= MAX_WIDTH) return line;
  const start = number === region.startLine ? region.startColumn - 1 : 0;
  const end = number === region.endLine ? region.endColumn - 1 : line.length;
  const from = Math.max(0, start - AROUND);
  return line.slice(from, Math.min(end + AROUND, from + MAX_WIDTH));
}
