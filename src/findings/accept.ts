/** The baseline as a multiset: each entry accepts as many copies as it counts, and no more. */
import type { RuleBook } from "../model/rule-book.ts";
import type { BaselineUse } from "../model/run.ts";
import { type Baseline, compareEntries } from "./baseline.ts";
import type { Coverage } from "./coverage.ts";
import type { Draft } from "./draft.ts";

export interface Acceptance {
  /** By index of the drafts. */
  accepted: ReadonlySet<number>;
  /** How much of each entry is left over, by fingerprint. */
  left: ReadonlyMap<string, number>;
}

/**
 * Accepts what is known. Of more copies than an entry counts, those that the change does not touch are the known
 * ones; so it is the new copy that blocks. Suppressed findings need no acceptance.
 */
export function accept(drafts: readonly Draft[], baseline: Baseline): Acceptance {
  const left = new Map(baseline.entries.map(({ fingerprint, count }) => [fingerprint, count]));
  const accepted = new Set<number>();
  const take = (index: number, identities: readonly string[]): void => {
    const known = identities.find((identity) => (left.get(identity) ?? 0) > 0);
    if (known === undefined || accepted.has(index)) return;
    left.set(known, (left.get(known) ?? 0) - 1);
    accepted.add(index);
  };
  const eligible = [...drafts.entries()].filter(([, { silencedBy }]) => silencedBy === undefined);
  const ordered = [...eligible.filter(([, { changed }]) => !changed), ...eligible.filter(([, { changed }]) => changed)];
  // An exact match first: another finding's second identity must not use up its entry.
  for (const [index, { identities }] of ordered) take(index, identities.slice(0, 1));
  for (const [index, { identities }] of ordered) take(index, identities);
  return { accepted, left };
}

/**
 * What the baseline did in this run. An entry is stale where the run can know it: its file was checked to the end by an
 * analyzer that has its rule, or is gone.
 *
 * @param known the rules of the enabled analyzers
 */
export function baselineUse(
  baseline: Baseline,
  { accepted, left }: Acceptance,
  path: string,
  coverage: Coverage,
  known: RuleBook,
): BaselineUse {
  const knownIds = new Set(known.rules.map(({ id }) => id));
  const stale = baseline.entries.flatMap((entry) => {
    const count = left.get(entry.fingerprint) ?? 0;
    const judged = coverage.gone(entry.path) || (coverage.checked(entry.path) && knownIds.has(entry.ruleId));
    const { fingerprint, ruleId } = entry;
    return count > 0 && judged ? [{ fingerprint, ruleId, path: entry.path, count }] : [];
  });
  return { path, accepted: accepted.size, stale: stale.toSorted(compareEntries) };
}
