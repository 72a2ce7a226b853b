/** Which of several patches is the best. Pure. */
import type { Attempt } from "../../model/outcome.ts";
import type { Verdict } from "../../model/verdict.ts";
import { changedSize } from "../size.ts";

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

/**
 * Of what the verdict knows: secure where nothing is rejected and the finding is no longer reported. Tests that are still to be run
 * count as passed, so that patches are compared by what they may come to; where there are none, as not.
 */
function safeOf(verdict: Verdict): number {
  if (verdict.state === "rejected") return 0;
  const isOpen = verdict.checks.some(({ check, status }) => check === "rescan" && status !== "passed");
  const isTested = verdict.checks.some(({ check }) => check === "tests");
  return safe(isOpen ? 0 : 1, !isTested || (verdict.tests?.passed ?? 0) > 0 ? 1 : 0);
}

/** The best first: by state, by SAFE, then the smallest change; what is equal stays in its order. */
export function ranked<T>(rivals: readonly T[], attemptOf: (rival: T) => Attempt): T[] {
  const keyed = rivals.map((rival) => {
    const { candidate, verdict } = attemptOf(rival);
    return {
      rival,
      state: STATES.indexOf(verdict.state),
      safe: safeOf(verdict),
      size: changedSize(candidate.changes),
    };
  });
  return keyed.toSorted((a, b) => a.state - b.state || b.safe - a.safe || a.size - b.size).map(({ rival }) => rival);
}
