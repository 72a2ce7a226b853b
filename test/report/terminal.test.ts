import { expect, test } from "vitest";
import type { Frame } from "../../src/model/finding.ts";
import { terminal } from "../../src/report/terminal.ts";
import { renderFrame } from "../../src/report/terminal/frame.ts";
import { paintFor } from "../../src/report/terminal/paint.ts";
import { textWidth, wrap } from "../../src/report/terminal/width.ts";
import { emptyRun, EVERYTHING, finding } from "./everything.ts";
import { golden } from "./golden.ts";

const PLAIN = { colour: false, verbosity: "normal", width: 80 } as const;
const STYLES = /\u001b\[\d+m/g;

test.each(["normal", "verbose", "quiet"] as const)("a run with everything, %s", (verbosity) => {
  const text = terminal.render(EVERYTHING, { ...PLAIN, verbosity });
  expect(text).toBe(golden(`everything.${verbosity}.txt`, text));
});

test.each(["normal", "verbose", "quiet"] as const)("colours change nothing but the colours, %s", (verbosity) => {
  const coloured = terminal.render(EVERYTHING, { ...PLAIN, verbosity, colour: true });
  expect(coloured.replace(STYLES, "")).toBe(terminal.render(EVERYTHING, { ...PLAIN, verbosity }));
  expect(STYLES.test(coloured)).toBe(verbosity !== "quiet");
});

test("a clean run is one line, and none when quiet", () => {
  expect(terminal.render(emptyRun(), PLAIN)).toBe("✔ nothing blocks · 120 files checked\n");
  expect(terminal.render(emptyRun(), { ...PLAIN, verbosity: "quiet" })).toBe("");
});

test("a tolerated gap never reads as clean", () => {
  const analyzers = [
    { name: "shell", version: "1", status: "failed", files: 0, detections: 0, failure: "gone", onError: "warn" },
  ] as const;
  const text = terminal.render(emptyRun({ analyzers: [...analyzers] }), PLAIN);
  expect(text).toContain("▲ analyzer shell failed: gone");
  expect(text).toMatch(/\n▲ nothing blocks · 1 analyzer failed · 120 files checked\n$/);
});

test("a rule's help is told once", () => {
  const text = terminal.render(
    emptyRun({ findings: [finding(), finding({ path: "b.py" })], rules: EVERYTHING.rules, exitCode: 1 }),
    PLAIN,
  );
  expect(text.split("  why      ")).toHaveLength(2);
});

/** What is to be copied, and the summary, stay in one line whatever the width. */
const UNBROKEN = /:\d+:\d+ · |^ {2}provenfix|^✖ \d|https:/;

test.each([60, 80, 120])("everything else fits in %i columns", (width) => {
  const rows = terminal.render(EVERYTHING, { ...PLAIN, width }).split("\n");
  expect(rows.filter((row) => textWidth(row) > width && !UNBROKEN.test(row))).toEqual([]);
});

/** The frame of one line, what stands under it being exactly under it. */
function underlined(line: string, from: number, to: number, width = 80): string[] {
  const region = { startLine: 1, startColumn: from + 1, endLine: 1, endColumn: to + 1 };
  return frameOf({ firstLine: 1, lines: [line] }, region, width);
}

function frameOf(frame: Frame, region: Partial<Parameters<typeof renderFrame>[0]>, width = 80): string[] {
  return renderFrame(finding({ ...region, frame }), paintFor(false), width);
}

test.each([
  ["ASCII", "x = eval(y)", 4, 11, "x = eval(y)", "    ^^^^^^^"],
  ["tabs", "\tx\t= eval(y)", 5, 12, "    x   = eval(y)", "          ^^^^^^^"],
  ["wide characters before", "名前 = eval(y)", 5, 12, "名前 = eval(y)", "       ^^^^^^^"],
  ["wide characters inside", "f(名前)", 2, 4, "f(名前)", "  ^^^^"],
  ["an emoji of several code points", "'👩‍💻' + eval(y)", 10, 17, "'👩‍💻' + eval(y)", "       ^^^^^^^"],
  ["combining marks", "e\u0301 = eval(y)", 5, 12, "e\u0301 = eval(y)", "    ^^^^^^^"],
  ["escaped controls", "\u001b[2J; eval(y)", 6, 13, "\\x1b[2J; eval(y)", "         ^^^^^^^"],
  ["bidirectional overrides", "a\u202eb", 1, 2, "a\\u202eb", " ^^^^^^"],
  ["an empty region", "abc", 1, 1, "abc", " ^"],
  ["an empty region at the end", "abc", 3, 3, "abc", "   ^"],
  ["a region that claims more than the line", "abc", 1, 99, "abc", " ^^"],
  ["a runner's command", "##[error]", 0, 3, "##\\x5berror]", "^^^^^^"],
])("underline: %s", (_, line, from, to, shown, carets) => {
  expect(underlined(line, from, to)).toEqual([`❯ 1 │ ${shown}`, `    │ ${carets}`]);
});

test("a long line is cut around its region", () => {
  const [source, carets] = underlined(`${"a ".repeat(500)}eval(y)${" b".repeat(500)}`, 1000, 1007, 60);
  expect(textWidth(source!)).toBeLessThanOrEqual(60);
  expect(source).toMatch(/^❯ 1 │ ….*eval\(y\).*…$/);
  expect(carets!.indexOf("^")).toBe(source!.indexOf("eval"));
  expect(carets!.trimEnd().length).toBe(source!.indexOf("eval") + 7);
});

test("a region that is longer than the screen keeps its start in sight", () => {
  const [source, carets] = underlined(`x = ${"y".repeat(300)}`, 4, 304, 60);
  expect(source).toMatch(/y…$/);
  expect(textWidth(carets!)).toBeLessThanOrEqual(60);
});

test("a masked or cut line has its own region", () => {
  const region = { startLine: 1, startColumn: 7, endLine: 1, endColumn: 11 };
  const rows = frameOf(
    { firstLine: 1, lines: ["key = ****"], region },
    { startLine: 1, startColumn: 7, endLine: 1, endColumn: 47 },
  );
  expect(rows).toEqual(["❯ 1 │ key = ****", "    │       ^^^^"]);
});

test("each line of a region is underlined, without its indentation", () => {
  const frame = { firstLine: 9, lines: ["f(", "    a,", "", ")  # end"] };
  expect(frameOf(frame, { startLine: 9, startColumn: 1, endLine: 12, endColumn: 2 })).toEqual([
    "❯  9 │ f(",
    "     │ ^^",
    "❯ 10 │     a,",
    "     │     ^^",
    "  11 │",
    "❯ 12 │ )  # end",
    "     │ ^",
  ]);
});

test("a region that ends before a line's first column leaves that line alone", () => {
  const frame = { firstLine: 1, lines: ["abc", "def"] };
  expect(frameOf(frame, { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 })).toEqual([
    "❯ 1 │ abc",
    "    │ ^^^",
    "  2 │ def",
  ]);
});

test("the middle of a long region is left out", () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line${index + 1}`);
  const rows = frameOf({ firstLine: 1, lines }, { startLine: 1, startColumn: 1, endLine: 30, endColumn: 7 });
  expect(rows.filter((row) => row.includes("⋮"))).toHaveLength(1);
  expect(rows.filter((row) => row.includes("line"))).toHaveLength(6);
});

test("wrapping keeps words whole", () => {
  expect(wrap("名前 名前 名前", 9)).toEqual(["名前 名前", "名前"]);
  expect(wrap("see https://example.org/long now", 10)).toEqual(["see", "https://example.org/long", "now"]);
  expect(wrap("one\n\ntwo", 10)).toEqual(["one", "", "two"]);
});
