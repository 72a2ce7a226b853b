/** SARIF regions (§3.30) → ours: 1-based, end exclusive, columns in UTF-16 code units. */
import type { Region } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Json } from "./narrow.ts";

export type ColumnKind = "utf16CodeUnits" | "unicodeCodePoints";

/** Numbers that can be what they claim to be; absent where the tool gave none. */
export interface SarifRegion {
  startLine?: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
  charOffset?: number;
  charLength?: number;
  byteOffset?: number;
  byteLength?: number;
}

const FROM_ONE = ["startLine", "startColumn", "endLine", "endColumn"] as const;
const FROM_ZERO = ["charOffset", "charLength", "byteOffset", "byteLength"] as const;
const MOST = 2 ** 31;

/** @param wrong told of each number that is none: a line 0, a column 1.5 */
export function sarifRegion(region: Json, wrong: (key: string, value: unknown) => void): SarifRegion {
  const read: SarifRegion = {};
  for (const key of [...FROM_ONE, ...FROM_ZERO]) {
    const value = region[key];
    const least = key.startsWith("start") || key.startsWith("end") ? 1 : 0;
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value < MOST) read[key] = value;
    // -1 is how SARIF's own libraries write that an offset is absent.
    else if (value !== undefined && value !== null && value !== -1) wrong(key, value);
  }
  return read;
}

export interface FileText {
  bytes: Buffer;
  /** Decoded, without a byte order mark. */
  text: string;
  /** Without their ends. */
  lines: readonly string[];
}

export function fileText(bytes: Buffer, text: string): FileText {
  return { bytes, text, lines: splitLines(text) };
}

/**
 * A region without lines or offsets means the whole file, and stands at its first line. Undefined where it starts behind
 * the file's end: the tool saw other bytes.
 */
export function regionIn(region: SarifRegion, file: FileText, columns: ColumnKind): Region | undefined {
  if (region.startLine === undefined) return regionOfOffsets(region, file, columns) ?? firstLine(file);
  const { startLine, startColumn = 1 } = region;
  if (startLine > file.lines.length) return undefined;
  const endLine = Math.min(Math.max(region.endLine ?? startLine, startLine), file.lines.length);
  const [first, last] = [file.lines[startLine - 1] ?? "", file.lines[endLine - 1] ?? ""];
  const start = unitColumn(first, startColumn, columns);
  const end = region.endColumn === undefined ? last.length + 1 : unitColumn(last, region.endColumn, columns);
  const backwards = endLine === startLine && end < start;
  return { startLine, startColumn: start, endLine, endColumn: backwards ? last.length + 1 : end };
}

function firstLine({ lines }: FileText): Region {
  return { startLine: 1, startColumn: 1, endLine: 1, endColumn: (lines[0]?.length ?? 0) + 1 };
}

/** @returns the column in UTF-16 code units, at most just behind the line's end */
function unitColumn(line: string, column: number, columns: ColumnKind): number {
  const units = columns === "utf16CodeUnits" ? column - 1 : unitsOf(line, column - 1);
  return Math.min(units, line.length) + 1;
}

/** The UTF-16 length of the first `points` code points. */
function unitsOf(text: string, points: number): number {
  let at = 0;
  let point = 0;
  for (; point < points && at < text.length; point++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at + points - point;
}

function regionOfOffsets(region: SarifRegion, file: FileText, columns: ColumnKind): Region | undefined {
  const { charOffset, charLength = 0, byteOffset, byteLength = 0 } = region;
  const toUnits = columns === "utf16CodeUnits" ? (at: number) => at : (at: number) => unitsOf(file.text, at);
  if (charOffset !== undefined) return between(file, toUnits(charOffset), toUnits(charOffset + charLength));
  if (byteOffset === undefined) return undefined;
  // The decoder leaves a byte order mark out, as the text does.
  const units = (at: number) => new TextDecoder().decode(file.bytes.subarray(0, at)).length;
  return between(file, units(byteOffset), units(byteOffset + byteLength));
}

function between({ text }: FileText, from: number, to: number): Region | undefined {
  if (from > text.length) return undefined;
  const start = positionOf(text, from);
  const end = positionOf(text, Math.max(from, to));
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function positionOf(text: string, at: number): { line: number; column: number } {
  const before = splitLines(text.slice(0, at));
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
