import { expect, test } from "vitest";
import { fileText, regionIn, type SarifRegion } from "../../../src/analyzers/sarif/region.ts";

const TEXT = "first\nab😀cd\r\nlast";
const FILE = fileText(Buffer.from(TEXT), TEXT);

const place = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});

test.for<[string, SarifRegion, ReturnType<typeof place>]>([
  ["none: the file's first line", {}, place(1, 1, 1, 6)],
  ["a line: to its end", { startLine: 2 }, place(2, 1, 2, 7)],
  ["a column without an end: to the line's end", { startLine: 2, startColumn: 4 }, place(2, 5, 2, 7)],
  ["code points behind an astral one", { startLine: 2, startColumn: 4, endColumn: 5 }, place(2, 5, 2, 6)],
  ["several lines", { startLine: 1, startColumn: 3, endLine: 3, endColumn: 2 }, place(1, 3, 3, 2)],
  ["an end before the start: to the line's end", { startLine: 1, startColumn: 4, endColumn: 2 }, place(1, 4, 1, 6)],
  ["columns behind the line", { startLine: 1, startColumn: 99, endColumn: 100 }, place(1, 6, 1, 6)],
  ["an end behind the file", { startLine: 3, endLine: 99 }, place(3, 1, 3, 5)],
  ["an offset in characters", { charOffset: 8, charLength: 2 }, place(2, 3, 2, 6)],
  ["an offset in bytes", { byteOffset: 8, byteLength: 4 }, place(2, 3, 2, 5)],
  ["an offset behind the file: its first line", { charOffset: 1000 }, place(1, 1, 1, 6)],
])("%s", ([, region, expected]) => {
  expect(regionIn(region, FILE, "unicodeCodePoints")).toEqual(expected);
});

test("columns in UTF-16 units are taken as they are", () => {
  expect(regionIn({ startLine: 2, startColumn: 5, endColumn: 6 }, FILE, "utf16CodeUnits")).toEqual(place(2, 5, 2, 6));
});

test("a line behind the file's end is none", () => {
  expect(regionIn({ startLine: 4 }, FILE, "utf16CodeUnits")).toBeUndefined();
});
