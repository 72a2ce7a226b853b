/** Test Anything Protocol, versions 12 to 14: https://testanything.org/tap-version-14-specification.html */
import { type Report, ReportError, reportOf, type TestCase } from "../report.ts";

const TEST_POINT = /^(not )?ok\b(?: (\d+))?(?: -)?[ ]?(.*)$/;
const PLAN = /^1\.\.(\d+)\b/;
const SUBTEST = /^# Subtest: (.*)$/;

interface Level {
  names: string[];
  planned: number | undefined;
  points: number;
}

/** A subtest is indented by four spaces, and stands before the point that closes it: `a`, `a > b`. */
export function parseTap(text: string): Report {
  const cases: TestCase[] = [];
  const open: string[] = [];
  const top: Level = { names: open, planned: undefined, points: 0 };
  for (const line of text.split(/\r?\n/)) {
    const depth = Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 4);
    readLine(line.trim(), depth, top, cases);
  }
  if (top.planned === undefined && top.points === 0)
    throw new ReportError("it holds no TAP: no plan and no test point");
  if (top.planned !== undefined && top.planned > top.points) {
    cases.push({ id: "(plan)", status: "error", message: `${top.planned} tests were planned, ${top.points} reported` });
  }
  return reportOf(cases);
}

function readLine(line: string, depth: number, top: Level, cases: TestCase[]): void {
  const subtest = SUBTEST.exec(line)?.[1];
  if (subtest !== undefined) {
    top.names.length = Math.min(top.names.length, depth);
    top.names[depth] = subtest;
    return;
  }
  const plan = PLAN.exec(line)?.[1];
  if (plan !== undefined && depth === 0) top.planned = Number(plan);
  const point = TEST_POINT.exec(line);
  if (point !== null) cases.push(pointOf(point, top.names.slice(0, depth)));
  if (point !== null && depth === 0) top.points += 1;
  if (line.startsWith("Bail out!")) cases.push({ id: "(bail out)", status: "error", message: line });
}

function pointOf([, not, number, rest = ""]: RegExpExecArray, names: readonly (string | undefined)[]): TestCase {
  const [description = "", directive = ""] = rest.split(/(?<!\\)#\s*/, 2);
  const name = description.trim() || `#${number ?? ""}`;
  const id = [...names.map((one) => one ?? ""), name].join(" > ");
  // Neither a test to be written nor one that is left out has passed.
  if (/^(?:skip|todo)/i.test(directive)) return { id, status: "skipped", message: directive };
  return { id, status: not === undefined ? "passed" : "failed" };
}
