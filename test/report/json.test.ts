import { expect, test } from "vitest";
import { json, jsonReport } from "../../src/report/json.ts";
import { emptyRun, EVERYTHING, finding } from "./everything.ts";
import { golden } from "./golden.ts";
import { closed, jsonReportSchema, validator } from "./schemas.ts";

const STYLE = { colour: false, verbosity: "normal", width: 80 } as const;
const parsed = (text: string): unknown => JSON.parse(text);

test("a run with everything", () => {
  const text = json.render(EVERYTHING, STYLE);
  expect(text).toBe(golden("everything.json", text));
});

test("what is written is what the schema says, and nothing besides", () => {
  const errors = validator(closed(jsonReportSchema()) as Record<string, unknown>);
  const { baseline: _, ...withoutBaseline } = EVERYTHING;
  const frame = {
    firstLine: 1,
    lines: ["…"],
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  };
  for (const run of [
    EVERYTHING,
    withoutBaseline,
    emptyRun({ findings: [finding({ frame })] }),
    emptyRun({ asked: { kind: "range", from: "a", to: "b" } }),
  ]) {
    expect(errors(parsed(json.render(run, STYLE)))).toEqual([]);
  }
});

test("the schema refuses what the format does not allow", () => {
  const errors = validator(jsonReportSchema());
  const report = jsonReport(EVERYTHING);
  expect(errors({ ...report, schemaVersion: "2.0" })).not.toEqual([]);
  expect(errors({ ...report, findings: [{ ...report.findings[0], cwe: ["78"] }] })).not.toEqual([]);
  expect(errors({ ...report, findings: [{ ...report.findings[0], startLine: 0 }] })).not.toEqual([]);
  expect(errors({ ...report, unchecked: undefined })).not.toEqual([]);
  expect(errors({ ...report, addedLater: true })).toEqual([]);
});

test("the root stays out of it, so that every machine writes the same", () => {
  expect(json.render(EVERYTHING, STYLE)).not.toContain(EVERYTHING.root);
});
