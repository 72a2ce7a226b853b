/** `go test -json`: one event a line (`go doc test2json`). */
import { type Report, ReportError, reportOf, type TestCase, type TestStatus } from "../report.ts";

interface Event {
  Action?: string;
  Package?: string;
  ImportPath?: string;
  Test?: string;
  Output?: string;
}

const STATUS: Record<string, TestStatus> = { pass: "passed", fail: "failed", skip: "skipped" };

/** Ids are `import/path.TestName/sub`. A package that fails without a test of its own to blame is an error of its own. */
export function parseGoTest(text: string): Report {
  const cases: TestCase[] = [];
  const output = new Map<string, string>();
  const events = text.split("\n").flatMap(eventOf);
  if (events.length === 0) throw new ReportError("it holds no events of `go test -json`");
  for (const { Action = "", Package: scope = "", ImportPath, Test: test, Output } of events) {
    const id = test === undefined ? scope || (ImportPath ?? "") : `${scope}.${test}`;
    if (Output !== undefined) output.set(id, ((output.get(id) ?? "") + Output).slice(-1000));
    const status = STATUS[Action];
    if (status === undefined || (test === undefined && status !== "failed")) continue;
    const message = status === "failed" ? { message: output.get(id) ?? "" } : {};
    cases.push({ id, status: test === undefined ? "error" : status, file: scope, ...message });
  }
  return reportOf(cases);
}

/** Compilers and tests print between the events. */
function eventOf(line: string): Event[] {
  if (!line.startsWith("{")) return [];
  try {
    return [JSON.parse(line) as Event];
  } catch {
    return [];
  }
}
