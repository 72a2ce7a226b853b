/** The words of the check's results. Pure. */
import type { Evidence, TestProof, UnknownReason } from "../../../model/verdict.ts";
import type { TestsResult } from "../tests.ts";
import { type Loss, sentenceOf } from "./compare.ts";
import { fileOfLoading, isLoading } from "./probe/hits.ts";
import type { Execution } from "./probe/probe.ts";

const MOST_NAMED = 10;

export function unknown(reason: UnknownReason, message: string, proof?: TestProof): TestsResult {
  const result = { check: "tests", status: "unknown", reason, evidence: [{ message }] } as const;
  return proof === undefined
    ? { ...result, evidence: [...result.evidence] }
    : { ...result, evidence: [...result.evidence], proof };
}

export function failed(losses: readonly Loss[], proof: TestProof): TestsResult {
  const evidence: Evidence[] = losses.slice(0, MOST_NAMED).map((loss) => ({ message: sentenceOf(loss) }));
  const more = losses.length - evidence.length;
  if (more > 0) evidence.push({ message: `… and ${more} more tests` });
  return { check: "tests", status: "failed", evidence, proof };
}

/** Of a patch that lost no test. */
export function resultOf(execution: Execution, proof: TestProof): TestsResult {
  switch (execution.kind) {
    case "executed":
      return { check: "tests", status: "passed", evidence: [{ message: summary(proof, execution.planted) }], proof };
    case "unreached": {
      const evidence = execution.markers.map(({ path, line }): Evidence => ({
        message: "no test is known to execute this",
        path,
        line,
        side: "after",
      }));
      return { check: "tests", status: "unknown", reason: "not-executed", evidence, proof };
    }
    case "no-marker":
      return unknown("not-executed", "no line that the patch changes can be watched while the tests run", proof);
    case "unnoticed":
      return unknown("not-loaded", `a failure planted in the patched code went unnoticed by ${execution.test}`, proof);
    case "unknown":
      return unknown("not-executed", `which tests execute the patch could not be seen: ${execution.message}`, proof);
  }
}

function summary({ passed, executing, flaky, sandbox }: TestProof, planted: readonly string[]): string {
  const parts = [`${counted(passed)} as before`, reached(executing)];
  if (planted[0] !== undefined) parts.push(`a failure planted there made ${planted[0]} fail`);
  if (flaky.length > 0) parts.push(`set aside as flaky: ${flaky.slice(0, MOST_NAMED).join(", ")}`);
  if (sandbox === "unsandboxed") parts.push("the tests ran unsandboxed");
  return parts.join("; ");
}

const counted = (count: number): string => (count === 1 ? "1 test passes" : `${count} tests pass`);

function reached(executing: readonly string[]): string {
  const tests = executing.filter((id) => !isLoading(id));
  if (tests.length === 0) return `the patched lines run while ${executing.map(fileOfLoading).join(", ")} is loaded`;
  return `${tests.length} of them ${tests.length === 1 ? "executes" : "execute"} the patched lines`;
}
