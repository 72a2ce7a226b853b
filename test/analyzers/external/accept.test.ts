import { expect, test } from "vitest";
import { accept, type Asked } from "../../../src/analyzers/external/accept.ts";
import type { Detection, Region } from "../../../src/model/finding.ts";

const ASKED: Asked = {
  analyzer: "tool",
  files: new Set(["a.py"]),
  context: new Set(["go.mod"]),
  read: () => "first\nsecond\n",
};

function detection(path: string, region: Partial<Region> = {}): Detection {
  const whole = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, ...region };
  return { analyzer: "another", ruleId: "R1", path, region: whole, message: "m" };
}

test.each<[Partial<Region>, Region]>([
  [{}, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }],
  [
    { startLine: 0, startColumn: -5 },
    { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  ],
  [
    { startLine: 99, endLine: 120 },
    { startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 },
  ],
  [
    { startLine: 2, endLine: 1, endColumn: 99 },
    { startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 },
  ],
  [
    { startColumn: Number.NaN, endColumn: Infinity },
    { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  ],
  [
    { startLine: 1.9, endColumn: 3.5 },
    { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 },
  ],
])("the region %j fits the file", (said, fitted) => {
  expect(accept({ detections: [detection("a.py", said)], unchecked: [] }, ASKED).detections[0]?.region).toEqual(fitted);
});

test("only what was asked is believed; the rest is counted aloud, but for the context", () => {
  const detections = ["a.py", "../x", "/etc/passwd", "b.py", "go.mod"].map((path) => detection(path));
  const unchecked = [{ path: "b.py", analyzer: "x", kind: "crash" as const, message: "" }];
  const accepted = accept({ detections, unchecked }, ASKED);
  expect(accepted.detections.map(({ path, analyzer }) => [path, analyzer])).toEqual([["a.py", "tool"]]);
  expect(accepted.unchecked).toEqual([]);
  expect(accepted.notices).toEqual([
    'tool reported 4 times on files that it was not asked about, such as "../x": left out',
  ]);
});

test("a message of any length is cut", () => {
  const long = { ...detection("a.py"), message: "x".repeat(1_000_000) };
  expect(accept({ detections: [long], unchecked: [] }, ASKED).detections[0]?.message.length).toBeLessThan(5000);
});
