/** Which of the patches that passed are applied: what the person asked for beforehand, or says to each. */
import type { Finding } from "../model/finding.ts";
import type { Attempt, Outcome } from "../model/outcome.ts";
import type { UnknownReason } from "../model/verdict.ts";
import type { Gate } from "../refine/gate/gate.ts";
import { demoted, type WithPatch } from "./together.ts";

export type Decision =
  | { kind: "accept" }
  | { kind: "skip" }
  | { kind: "quit" }
  | { kind: "edit"; after: Map<string, string> };

/** @param judge holds an edited patch to the gate as well */
export type Review = (
  finding: Finding,
  attempt: Attempt,
  position: { index: number; count: number },
) => Promise<Decision>;

export interface Wishes {
  includeUnverified: boolean;
  /** Asks a person about each patch that could be applied. */
  review: Review | undefined;
}

/** Asks a person about each, where one is to be asked; otherwise what is proven is wanted. */
export async function choose(
  outcomes: readonly Outcome[],
  targets: readonly Finding[],
  wishes: Wishes,
  gate: Gate,
): Promise<Outcome[]> {
  if (wishes.review === undefined)
    return outcomes.map((outcome) => marked(outcome, isWanted(outcome, wishes.includeUnverified)));
  const offered = outcomes.filter((outcome): outcome is WithPatch => "chosen" in outcome);
  const decided = new Map<Outcome, Outcome>();
  let quit = false;
  for (const [index, outcome] of offered.entries()) {
    const finding = targets.find(({ fingerprint }) => fingerprint === outcome.fingerprint);
    if (finding === undefined) continue;
    const position = { index, count: offered.length };
    const decision = quit ? "quit" : await reviewed(wishes.review, finding, outcome, position, gate);
    if (decision === "quit") quit = true;
    decided.set(outcome, typeof decision === "string" ? demoted(outcome, "a person left it out") : decision);
  }
  return outcomes.map((outcome) => decided.get(outcome) ?? outcome);
}

/** An edited patch is held to the gate like every other, and shown again with its verdict. */
async function reviewed(
  review: Review,
  finding: Finding,
  outcome: WithPatch,
  position: { index: number; count: number },
  gate: Gate,
) {
  let attempt = outcome.chosen;
  for (;;) {
    const decision = await review(finding, attempt, position);
    if (decision.kind === "quit" || decision.kind === "skip") return decision.kind;
    // What the gate refused is nobody's to accept: it is shown again.
    if (decision.kind === "accept" && attempt.verdict.state === "rejected") continue;
    if (decision.kind === "accept") return accepted(outcome, attempt);
    const changes = attempt.candidate.changes.map((change) => ({
      ...change,
      after: decision.after.get(change.path) ?? change.after,
    }));
    const candidate = { ...attempt.candidate, changes, provenance: { kind: "file" as const, path: "your editor" } };
    const [verdict] = await gate.judge([candidate]);
    if (verdict !== undefined) attempt = { candidate, verdict };
    outcome.attempts.push(attempt);
  }
}

function accepted(outcome: WithPatch, chosen: Attempt): Outcome {
  const { fingerprint, attempts, refusals } = outcome;
  const known = { fingerprint, attempts, refusals, chosen, applied: true };
  return chosen.verdict.state === "verified"
    ? { ...known, status: "fixed" }
    : { ...known, status: "proposed", reason: "a person accepted it" };
}

/** `applied` says for now that it is to be. */
function marked(outcome: Outcome, wanted: boolean): Outcome {
  return "chosen" in outcome ? { ...outcome, applied: wanted } : outcome;
}

/** Only for want of tests: a finding that is still reported is nobody's fix. */
const ABOUT_TESTS: ReadonlySet<UnknownReason> = new Set(["no-tests", "not-executed", "not-loaded", "tests-off"]);

function isWanted(outcome: Outcome, includeUnverified: boolean): boolean {
  if (outcome.status === "fixed") return true;
  if (outcome.status !== "proposed" || !includeUnverified) return false;
  const { verdict } = outcome.chosen;
  return verdict.state === "unverified" && verdict.reasons.every((reason) => ABOUT_TESTS.has(reason));
}
