/** Two analyzers may give one id to two different rules. */
import { expect, test } from "vitest";
import { ruleBook } from "../../src/model/rule-book.ts";
import type { Detection } from "../../src/model/finding.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { emptyRun, finding } from "../report/everything.ts";
import { rule, run } from "./support.ts";

const ONE = rule("R1", { analyzer: "one", title: "First", cwe: ["CWE-1"], family: "first", severity: "high" });
const TWO = rule("R1", { analyzer: "two", title: "Second", cwe: ["CWE-2"], family: "second", severity: "low" });

function said(analyzer: string, line: number): Detection {
  const region = { startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
  return { analyzer, ruleId: "R1", path: "a.txt", region, message: "m" };
}

test("a book finds by analyzer and id, and keeps the first of the same", () => {
  const book = ruleBook([ONE, TWO, { ...TWO, title: "Later" }]);
  expect(book.rules).toHaveLength(2);
  expect(book.find("two", "R1")?.title).toBe("Second");
  expect(book.find("three", "R1")).toBeUndefined();
});

test("each detection is judged by the rule of its own analyzer", async () => {
  const { findings } = await run({
    files: { "a.txt": "a\nb\nc\n" },
    detections: [said("one", 1), said("two", 2), { ...said("nobody", 3), cwe: ["CWE-3"] }],
    more: { rules: ruleBook([ONE, TWO]) },
  });
  expect(findings.map(({ title, severity, cwe, family }) => ({ title, severity, cwe, family }))).toEqual([
    { title: "First", severity: "high", cwe: ["CWE-1"], family: "first" },
    { title: "Second", severity: "low", cwe: ["CWE-2"], family: "second" },
    // Nobody declared it: told by what the detection says.
    { title: "R1", severity: "medium", cwe: ["CWE-3"], family: "R1" },
  ]);
});

test("SARIF has a descriptor for each, under ids that differ", () => {
  const findings = [finding({ ruleId: "R1", analyzer: "one" }), finding({ ruleId: "R1", analyzer: "two" })];
  const [log] = sarifLog(emptyRun({ findings, rules: [ONE, TWO] })).runs;
  const { rules } = log!.tool.driver;
  expect(rules.map(({ id, name }) => [id, name])).toEqual([
    ["R1", "First"],
    ["two/R1", "Second"],
  ]);
  expect(log!.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
    ["R1", 0],
    ["two/R1", 1],
  ]);
});
