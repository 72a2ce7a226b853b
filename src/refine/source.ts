/** Where candidates come from: recipes first, then a strategy. One form for all. */
import type { Candidate, Provenance } from "../model/candidate.ts";
import type { Refusal } from "../model/outcome.ts";
import type { Verdict } from "../model/verdict.ts";

/** Why a source has no more to offer. */
export interface SourceEnd {
  /** Something broke, or a limit was reached: not for want of ideas. */
  failed: boolean;
  refusals: Refusal[];
}

/** Yields rivals, any of which would do; is given the gate's verdict on each, in the same order. */
export type CandidateSource = AsyncGenerator<Candidate[], SourceEnd, Verdict[]>;

export const noMore = (provenance: Provenance, reason: string, failed = false): SourceEnd => ({
  failed,
  refusals: [{ provenance, reason }],
});

/** A source that has nothing from the beginning, and says why. */
export async function* withoutIdeas(reason: string): CandidateSource {
  yield* [];
  return noMore({ kind: "recipe", recipe: "none" }, reason);
}
