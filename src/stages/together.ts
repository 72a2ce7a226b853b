/** Which patches of a run can stand beside each other. */
import type { FileChange } from "../model/candidate.ts";
import type { Attempt, Outcome } from "../model/outcome.ts";
import { combine } from "../refine/combine.ts";
import type { Gate } from "../refine/gate/gate.ts";

export type WithPatch = Extract<Outcome, { chosen: Attempt }>;

export function demoted(outcome: WithPatch, reason: string): Outcome {
  return { ...outcome, status: "proposed", applied: false, reason };
}

/** Patches that were proven in different rounds, or that change one file, may still not go together: the first come stay. */
export async function keepWhatGoesTogether(outcomes: readonly Outcome[], gate: Gate): Promise<Outcome[]> {
  const fixed = outcomes.filter((outcome) => outcome.status === "fixed");
  const all = combineAll(fixed.map(({ chosen }) => chosen.candidate.changes));
  if (fixed.length < 2 || (all !== undefined && (await gate.recheck(all)).status === "passed")) return [...outcomes];
  let kept: FileChange[] = [];
  const result: Outcome[] = [];
  for (const outcome of outcomes) {
    if (outcome.status !== "fixed") {
      result.push(outcome);
      continue;
    }
    const joined = combine(kept, outcome.chosen.candidate.changes);
    const holds = joined !== undefined && (await gate.recheck(joined)).status === "passed";
    if (holds) kept = joined;
    result.push(holds ? outcome : demoted(outcome, "it does not go together with another patch of this run"));
  }
  return result;
}

/** `undefined` where two of them meet. */
export function combineAll(sets: readonly FileChange[][]): FileChange[] | undefined {
  return sets.reduce<FileChange[] | undefined>((joined, changes) => joined && combine(joined, changes), []);
}
