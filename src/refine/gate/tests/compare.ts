/** Test by test: what passed before and does not now. Pure. */
import type { Report, TestCase } from "./report.ts";
import type { SuiteRun } from "./suite.ts";

export interface Loss {
  id: string;
  now: "failed" | "error" | "skipped" | "missing";
  message?: string;
}

export interface Baseline {
  report: Report;
  exitCode: number;
  seconds: number;
  /** Tests that gave different results on the unpatched code. */
  flaky: Set<string>;
  /** Tests that gave different results on one patched code: set aside while that batch is judged, and not for good. */
  doubtful: Set<string>;
  /** How often a test has passed on the unpatched code. */
  passes: Map<string, number>;
}

/** Stands for the command as a whole, where it fails although no test does. */
export const WHOLE_COMMAND = "(the command's exit code)";

export function passedIds({ cases }: Report): string[] {
  return [...cases.values()].filter(({ status }) => status === "passed").map(({ id }) => id);
}

/** What passed on the unpatched code, but for what is set aside. */
export function steadyIds({ report, flaky, doubtful }: Baseline): string[] {
  return passedIds(report).filter((id) => !flaky.has(id) && !doubtful.has(id));
}

/** @param only the tests that this run was about; absent: all */
export function lossesOf(baseline: Baseline, run: SuiteRun, only?: ReadonlySet<string>): Loss[] {
  const expected = steadyIds(baseline).filter((id) => only?.has(id) ?? true);
  if (run.kind === "broken") return expected.map((id) => ({ id, now: "missing", message: run.message }));
  const losses = expected.flatMap((id) => lossOf(id, run.report.cases.get(id)));
  if (losses.length > 0 || only !== undefined || !failsSilently(baseline, run)) return losses;
  return [{ id: WHOLE_COMMAND, now: "failed", message: `it ended with code 0 before, and with ${run.exitCode} now` }];
}

function lossOf(id: string, found: TestCase | undefined): Loss[] {
  if (found === undefined) return [{ id, now: "missing" }];
  if (found.status === "passed") return [];
  return [{ id, now: found.status, ...(found.message === undefined ? {} : { message: found.message }) }];
}

/** A check of the suite's own, such as a threshold; tests that fail, flaky or new, explain the code otherwise. */
function failsSilently(baseline: Baseline, run: Extract<SuiteRun, { kind: "reported" }>): boolean {
  const explained = [...run.report.cases.values()].some(({ status }) => status === "failed" || status === "error");
  return baseline.exitCode === 0 && run.exitCode !== 0 && !explained;
}

const HOW = { failed: "fails", error: "ends in an error", skipped: "is skipped", missing: "is missing" };

export function sentenceOf({ id, now, message }: Loss): string {
  const why = message === undefined ? "" : `: ${message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
  return `${id} passed before and now ${HOW[now]}${why}`;
}
