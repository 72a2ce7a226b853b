import { expect, test } from "vitest";
import { accept, type Accepted, type Asked } from "../../../src/analyzers/external/accept.ts";
import type { Detection, Region } from "../../../src/model/finding.ts";

const ASKED: Asked = {
  analyzer: "tool",
  files: new Set(["a.py"]),
  context: new Set(["go.mod"]),
  isThere: (path) => ["a.py", "go.mod", "b.py"].includes(path),
  read: () => "first\nsecond\n",
};

function detection(path: string, region: Partial<Region> = {}): Detection {
  const whole = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, ...region };
  return { analyzer: "another", ruleId: "R1", path, region: whole, message: "m" };
}

function accepted(...detections: Detection[]): Accepted {
  const report = accept({ detections, unchecked: [] }, ASKED);
  if (report.status === "failed") throw new Error(report.failure.message);
  return report;
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
  expect(accepted(detection("a.py", said)).detections[0]?.region).toEqual(fitted);
});

test("only what was asked is of interest; the rest is counted aloud, but for the context", () => {
  const detections = ["a.py", "b.py", "go.mod", "b.py"].map((path) => detection(path));
  const unchecked = [{ path: "b.py", analyzer: "x", kind: "crash" as const, message: "" }];
  const report = accept({ detections, unchecked }, ASKED);
  expect(report).toMatchObject({
    status: "accepted",
    detections: [{ path: "a.py", analyzer: "tool" }],
    unchecked: [],
    notices: ['tool reported 3 times on files that it was not asked about, such as "b.py": left out'],
  });
});

test.each(["../x", "/etc/passwd", "c.py", ""])(
  "what speaks of %j, which was not given, is not believed at all",
  (path) => {
    const failure = { kind: "bad-output", message: `tool reports ${JSON.stringify(path)}, which it was not given` };
    const gap = { path, analyzer: "x", kind: "crash" as const, message: "" };
    expect(accept({ detections: [detection("a.py"), detection(path)], unchecked: [] }, ASKED)).toMatchObject({
      failure,
    });
    expect(accept({ detections: [detection("a.py")], unchecked: [gap] }, ASKED)).toMatchObject({ failure });
  },
);

test("a message of any length is cut", () => {
  const long = { ...detection("a.py"), message: "x".repeat(1_000_000) };
  expect(accepted(long).detections[0]?.message.length).toBeLessThan(5000);
});
