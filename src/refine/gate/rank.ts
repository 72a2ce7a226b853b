/** Which of several patches is the best. Pure. */
import type { Attempt } from "../../model/outcome.ts";
import type { Verdict } from "../../model/verdict.ts";
import { mapLines } from "./line-map.ts";

/**
 * SAFE of one sample: secure · (e^pass − 1)/(e − 1), from 0 to 1 ('Rethinking the Evaluation of Secure Code Generation', section 3.2, equation 1):
 * code that is not secure is worth nothing, and every lost test costs more than the one before.
 *
 * @param secure 0 or 1
 * @param pass share of the tests that pass, 0 to 1
 */
export function safe(secure: number, pass: number): number {
  return (secure * (Math.exp(pass) - 1)) / (Math.E - 1);
}

const STATES: readonly Verdict["state"][] = ["verified", "unverified", "rejected"];

/** Of what the verdict knows: secure where nothing is rejected and the finding is no longer reported; no test known counts as none passed. */
export function safeOf(verdict: Verdict): number {
  if (verdict.state === "rejected") return 0;
  const open = verdict.state === "unverified" && verdict.reasons.includes("still-flagged");
  return safe(open ? 0 : 1, verdict.tests !== undefined && verdict.tests.passed > 0 ? 1 : 0);
}

/** The best first: by state, by SAFE, then the smallest change; what is equal stays in its order. */
export function ranked(attempts: readonly Attempt[]): Attempt[] {
  const keyed = attempts.map((attempt) => ({
    attempt,
    state: STATES.indexOf(attempt.verdict.state),
    safe: safeOf(attempt.verdict),
    size: changedLines(attempt),
  }));
  return keyed
    .toSorted((a, b) => a.state - b.state || b.safe - a.safe || a.size - b.size)
    .map(({ attempt }) => attempt);
}

function changedLines({ candidate }: Attempt): number {
  return candidate.changes.reduce((sum, { before, after }) => sum + mapLines(before, after).changedLines, 0);
}
