/** What our own reporters for pytest, unittest, Mocha and `node --test` write: one JSON object a line, the last one `{"end":true}`. */
import { type Report, ReportError, reportOf, type TestCase, type TestStatus } from "../report.ts";

interface Line {
  id?: unknown;
  status?: unknown;
  file?: unknown;
  message?: unknown;
  end?: unknown;
}

const STATUSES = new Set<unknown>(["passed", "failed", "error", "skipped"] satisfies TestStatus[]);

export function parseLines(text: string): Report {
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map(lineOf);
  const report = reportOf(lines.flatMap(caseOf));
  if (lines.at(-1)?.end === true) return report;
  throw new ReportError(`it breaks off after ${report.cases.size} tests: the runner was ended, or ended itself`);
}

function lineOf(text: string): Line {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new ReportError("a line of it is no JSON object");
}

function caseOf({ id, status, file, message }: Line): TestCase[] {
  if (typeof id !== "string" || !STATUSES.has(status)) return [];
  return [
    {
      id,
      status: status as TestStatus,
      ...(typeof file === "string" ? { file } : {}),
      ...(typeof message === "string" && message !== "" ? { message } : {}),
    },
  ];
}
