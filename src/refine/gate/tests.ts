/** The seam to whoever runs the project's own tests on patches (the check `tests`). Types only. */
import type { FileChange } from "../../model/candidate.ts";
import type { Evidence, TestProof, UnknownReason } from "../../model/verdict.ts";

/** What the tests say of one patch. Nothing that passed before may fail, error, be skipped or be missing. */
export type TestsResult =
  /** Held, and at least one test in `proof.executing` is known to execute the patched lines. */
  | { check: "tests"; status: "passed"; evidence: Evidence[]; proof: TestProof }
  | { check: "tests"; status: "unknown"; reason: UnknownReason; evidence: Evidence[]; proof?: TestProof }
  /** `evidence` names the tests that were lost. */
  | { check: "tests"; status: "failed"; evidence: Evidence[]; proof?: TestProof };

export interface TestBench {
  /**
   * Judges patches that passed every static check: all together first, bisected only if that loses a test. Patches of one call
   * may touch the same lines (rivals for one finding): the bench puts those that do not go together into runs of their own.
   *
   * @param patches the changes of each patch, relative to the tree that the bench was made for; never empty ones
   * @returns one result per patch, in the same order
   * @throws only for our own defects: a suite that hangs, crashes or reports rubbish is a result
   */
  judge(patches: readonly (readonly FileChange[])[], signal?: AbortSignal): Promise<TestsResult[]>;
}
