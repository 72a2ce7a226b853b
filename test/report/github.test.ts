import { expect, test } from "vitest";
import { SEVERITIES, type Finding } from "../../src/model/finding.ts";
import { github } from "../../src/report/github.ts";
import { emptyRun, EVERYTHING, finding } from "./everything.ts";
import { golden } from "./golden.ts";

const STYLE = { colour: false, verbosity: "normal", width: 80 } as const;
const linesOf = (findings: Finding[]): string[] => github.render(emptyRun({ findings }), STYLE).trimEnd().split("\n");

test("a run with everything", () => {
  const text = github.render(EVERYTHING, STYLE);
  expect(text).toBe(golden("everything.github.txt", text));
});

test("data and properties are escaped as the runner unescapes them", () => {
  const [line] = linesOf([finding({ path: "a,b:c%2C.py", message: "100%, a:b", title: "x=1,y:2" })]);
  expect(line).toContain("file=a%2Cb%3Ac%252C.py,line=12,");
  expect(line).toContain("title=x=1%2Cy%3A2 · S602 · CWE-78::100%25, a:b (high)");
});

test("ten of a kind, the most severe first, and the rest is counted", () => {
  const findings = Array.from({ length: 50 }, (_, index) =>
    finding({ severity: SEVERITIES[index % 5]!, startLine: index + 1, endLine: index + 1 }),
  );
  const lines = linesOf(findings);
  expect(lines).toHaveLength(11);
  expect(lines.slice(0, 10).every((line) => line.startsWith("::error ") && line.includes("(critical)"))).toBe(true);
  expect(lines.at(-1)).toBe(
    "provenfix: 50 blocking, 0 advisory, 120 files checked, 40 not annotated: GitHub shows 10 of a kind",
  );
});

test("what does not block is no error; what is known is only counted", () => {
  const lines = linesOf([
    finding({ disposition: "advisory" }),
    finding({ disposition: "advisory", severity: "note" }),
    finding({ disposition: "baselined" }),
    finding({ disposition: "outside-change" }),
  ]);
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["::warning", "::notice", "provenfix:"]);
  expect(lines[2]).toContain("2 known, suppressed or outside the change");
});

test("a message is cut where GitHub would cut it", () => {
  const [line] = linesOf([finding({ message: "é".repeat(9000) })]);
  const message = line!.slice(line!.lastIndexOf("::") + 2);
  expect(message).toHaveLength(4096);
  expect(message.endsWith("…")).toBe(true);
});

test("no columns where the region goes over lines", () => {
  const [line] = linesOf([finding({ endLine: 14, endColumn: 1 })]);
  expect(line).toContain("line=12,endLine=13,title=");
});
