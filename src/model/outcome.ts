/** How the repair of one finding ended. Types only. */
import type { Candidate, Provenance } from "./candidate.ts";
import type { Verdict } from "./verdict.ts";

/** A candidate as the gate judged it. */
export interface Attempt {
  candidate: Candidate;
  verdict: Verdict;
}

/** A recipe or a strategy that had nothing to offer, and why. */
export interface Refusal {
  provenance: Provenance;
  reason: string;
}

/**
 * - `fixed`: the patch is verified; applied unless the run was told to only show it
 * - `proposed`: the patch passed every check that could be made, but not every one could be; a person decides
 * - `rejected`: there were candidates, and the gate refused them all
 * - `skipped`: nobody had a candidate, or the person left it out
 * - `failed`: something broke, a limit was reached
 */
export type Outcome = { fingerprint: string; attempts: Attempt[]; refusals: Refusal[] } & (
  | { status: "fixed"; chosen: Attempt; applied: boolean }
  | { status: "proposed"; chosen: Attempt; applied: boolean; reason: string }
  | { status: "rejected"; reason: string }
  | { status: "skipped"; reason: string }
  | { status: "failed"; reason: string }
);
