import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { detection, only, regionOf, run } from "./support.ts";

/** What a reporter would underline in the first flagged line. */
function underlined({ frame, ...finding }: Finding): string {
  const region = frame.region ?? finding;
  const line = frame.lines[region.startLine - frame.firstLine] ?? "";
  return line.slice(region.startColumn - 1, region.endLine === region.startLine ? region.endColumn - 1 : undefined);
}

function findingIn(text: string, piece: string): Promise<Finding> {
  return only({ files: { "app.py": text }, detections: [detection("S602", regionOf(text, piece))] });
}

test("behind a masked secret the region moves along", async () => {
  const text = 'login("hunter2hunter2"); eval(x)';
  const secret = detection("S105", regionOf(text, '"hunter2hunter2"'), { secret: true });
  const { findings } = await run({
    files: { "app.py": text },
    detections: [secret, detection("S602", regionOf(text, "eval(x)"))],
  });
  expect(findings.map(underlined)).toEqual(['"****"', "eval(x)"]);
  expect(findings.map(({ startColumn }) => startColumn)).toEqual([7, 26]);
});

test("two lines before and after, fewer at the file's edges", async () => {
  const text = "1\n2\n3\neval(x)\n5\n6\n7";
  expect((await findingIn(text, "eval(x)")).frame).toEqual({ firstLine: 2, lines: ["2", "3", "eval(x)", "5", "6"] });
  expect((await findingIn("eval(x)", "eval(x)")).frame).toEqual({ firstLine: 1, lines: ["eval(x)"] });
});

test("of a long region only the first twelve lines", async () => {
  const body = Array.from({ length: 40 }, (_, index) => `line ${index}`).join("\n");
  const { frame } = await findingIn(`before\n${body}\nafter`, body);
  expect(frame.lines).toEqual(["before", ...body.split("\n").slice(0, 12)]);
});

test("a long line is cut around the region, and the region moves along", async () => {
  const finding = await findingIn(`${"😀".repeat(1000)}eval(x)${"b".repeat(5000)}`, "eval(x)");
  const [line = ""] = finding.frame.lines;
  expect(line.length).toBeLessThan(250);
  expect(line).toMatch(/^….*….?$/u);
  expect(line.isWellFormed()).toBe(true);
  expect(underlined(finding)).toBe("eval(x)");
  expect(finding.startColumn).toBe(2001);
});

test("a region longer than what is shown ends where the line is cut", async () => {
  const finding = await findingIn(`x = ${"y".repeat(1000)}`, "y".repeat(1000));
  expect(underlined(finding)).toMatch(/^y{200,240}$/);
});

test("columns out of the text do not move anything out of it", async () => {
  const region = { startLine: 1, startColumn: 50, endLine: 9, endColumn: 3 };
  const finding = await only({ files: { "app.py": "short\nend" }, detections: [detection("S602", region)] });
  expect(finding).toMatchObject({ startLine: 1, startColumn: 6, endLine: 2, endColumn: 4 });
});
