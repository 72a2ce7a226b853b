/** Which patches of a run can stand beside each other, and what they are together. */
import type { Finish } from "../apply/apply.ts";
import type { Attempt, Outcome } from "../model/outcome.ts";
import type { CheckResult } from "../model/verdict.ts";
import { combine } from "../refine/combine.ts";
import type { Gate } from "../refine/gate/gate.ts";
import { withoutUnusedImports } from "../refine/unused-imports.ts";

export type WithPatch = Extract<Outcome, { chosen: Attempt }>;

export function demoted(outcome: WithPatch, reason: string): Outcome {
  return { ...outcome, status: "proposed", applied: false, reason };
}

/** To be applied; what is proven before what is not, so that it is served first. */
export function wantedOf(outcomes: readonly Outcome[]): WithPatch[] {
  const wanted = outcomes.filter((outcome): outcome is WithPatch => "chosen" in outcome && outcome.applied);
  return wanted.toSorted((a, b) => Number(b.status === "fixed") - Number(a.status === "fixed"));
}

/**
 * Of patches that are to be applied, those that hold together: they were judged in different rounds, or change one file. The first come
 * stay, the others are proposed.
 */
export async function keepWhatGoesTogether(outcomes: readonly Outcome[], gate: Gate): Promise<Outcome[]> {
  const wanted = wantedOf(outcomes);
  if (wanted.length < 2 || (await obstacleTo(wanted, gate)) === undefined) return [...outcomes];
  const kept: WithPatch[] = [];
  const demotions = new Map<Outcome, Outcome>();
  for (const outcome of wanted) {
    const obstacle = kept.length === 0 ? undefined : await obstacleTo([...kept, outcome], gate);
    if (obstacle === undefined) kept.push(outcome);
    else demotions.set(outcome, demoted(outcome, obstacle));
  }
  return outcomes.map((outcome) => demotions.get(outcome) ?? outcome);
}

/** Why they do not go together; `undefined` where they do. */
async function obstacleTo(wanted: readonly WithPatch[], gate: Gate): Promise<string | undefined> {
  const changes = combine(wanted.map(({ chosen }) => chosen.candidate.changes));
  if (changes === undefined) return "it changes the same lines as another patch of this run";
  const { status, evidence } = await gate.recheck(changes);
  if (status === "passed" || (status === "unknown" && wanted.some(isDoubtful))) return undefined;
  const said = evidence[0]?.message;
  return `it does not go together with another patch of this run${said === undefined ? "" : `: ${said}`}`;
}

/** Of which the static checks could not tell everything either. */
const isDoubtful = ({ chosen }: WithPatch): boolean =>
  chosen.verdict.checks.some(({ check, status }) => check !== "tests" && status === "unknown");

/**
 * Takes away the imports that only all patches together leave unused; where the gate does not agree, in none or in that file, they stay.
 *
 * @param outcomes whose patches are to be applied
 */
export function finisher(outcomes: readonly Outcome[], gate: Gate, signal: AbortSignal | undefined): Finish {
  const proven = new Set(
    wantedOf(outcomes).flatMap(({ status, chosen }) =>
      status === "fixed" ? chosen.candidate.changes.map(({ path }) => path) : [],
    ),
  );
  return async (changes) => {
    const finished = await Promise.all(changes.map(withoutUnusedImports));
    if (finished.every((change, index) => change === changes[index])) return finished;
    if ((await gate.recheck(finished)).status !== "passed") return [...changes];
    const results = await gate.retest(finished, signal);
    return changes.map((change, index) => {
      const [last, tested] = [finished[index], results[index]];
      return last !== undefined && tested !== undefined && isKept(tested, proven.has(change.path)) ? last : change;
    });
  };
}

/** No test is lost; where the patches are proven, that must be known. */
function isKept(tests: CheckResult, isProven: boolean): boolean {
  if (tests.status !== "unknown") return tests.status === "passed";
  return !isProven || tests.reason === "not-executed" || tests.reason === "not-loaded";
}
