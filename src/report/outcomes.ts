/** Outcomes as data, for reports that programs read. */
import type { Attempt, Outcome } from "../model/outcome.ts";
import type { Repair } from "../model/repair.ts";
import type { Verdict } from "../model/verdict.ts";

/** Named key by key, so that a field of the model becomes part of a format only on purpose. Texts of files stay out: a diff says it. */
export function outcomeEntry(outcome: Outcome, repair: Repair) {
  const chosen = "chosen" in outcome ? outcome.chosen : undefined;
  return {
    fingerprint: outcome.fingerprint,
    status: outcome.status,
    applied: "applied" in outcome && outcome.applied && !repair.dryRun,
    reason: "reason" in outcome ? outcome.reason : "",
    patch: chosen === undefined ? null : patchEntry(chosen, repair.views[outcome.fingerprint]?.diff ?? ""),
    attempts: outcome.attempts.map(attemptEntry),
    refusals: outcome.refusals,
  };
}

function patchEntry({ candidate, verdict }: Attempt, diff: string) {
  const { provenance, explanation } = candidate;
  return { provenance, explanation, diff, verdict: verdictEntry(verdict) };
}

function attemptEntry({ candidate, verdict }: Attempt) {
  return { provenance: candidate.provenance, verdict: verdictEntry(verdict) };
}

function verdictEntry(verdict: Verdict) {
  const { state, checks } = verdict;
  return {
    state,
    failedCheck: verdict.state === "rejected" ? verdict.failed : null,
    unknown: verdict.state === "unverified" ? verdict.reasons : [],
    checks,
    tests: "tests" in verdict ? (verdict.tests ?? null) : null,
  };
}
