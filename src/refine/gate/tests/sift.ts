/** Which patches of a set lose a test: all are run together, and only a failure is bisected. */
import type { FileChange } from "../../../model/candidate.ts";
import { combine, uniteGreedily } from "../../combine.ts";
import { type Loss, lossesOf, WHOLE_COMMAND } from "./compare.ts";
import { confirm, type Repetition } from "./confirm.ts";
import type { SuiteRun } from "./suite.ts";

export interface Patch {
  /** Its place in the batch. */
  index: number;
  changes: readonly FileChange[];
}

export interface Sifted {
  /** Run together, they lose nothing. */
  kept: Patch[];
  lost: Map<Patch, Loss[]>;
  /** The last run of all that were kept. */
  run: SuiteRun | undefined;
}

/** All changes at once; patches of one set go together, as `pack` saw to. */
export function union(patches: readonly Patch[]): FileChange[] {
  return combine(patches.map(({ changes }) => changes)) ?? [];
}

/** Sets of patches that go together: rivals for one finding end in different sets. */
export function pack(patches: readonly Patch[]): Patch[][] {
  const { taken, refused } = uniteGreedily(patches);
  return [...(taken.length > 0 ? [taken] : []), ...(refused.length > 0 ? pack(refused) : [])];
}

/** How a suite is run on patches: which part of it, and for how long. */
export interface Trial extends Repetition {
  /** Changed files of the whole batch, where only what is related to them is run. */
  related: readonly string[] | undefined;
}

/** One run where all is well. After rejections the rest is run once more as a whole: what is kept was seen to pass together. */
export async function sift(trial: Trial, patches: readonly Patch[]): Promise<Sifted> {
  const lost = new Map<Patch, Loss[]>();
  let kept = [...patches];
  while (kept.length > 0) {
    const [losses, run] = await judge(trial, kept);
    if (losses.length === 0) return { kept, lost, run };
    const found = kept.length === 1 ? new Map(kept.map((patch) => [patch, losses])) : await bisect(trial, kept, losses);
    // Nobody's fault alone: then nobody is known to be good.
    const guilty = found.size > 0 ? found : new Map(kept.map((patch) => [patch, losses]));
    for (const [patch, own] of guilty) lost.set(patch, own);
    kept = kept.filter((patch) => !guilty.has(patch));
  }
  return { kept, lost, run: undefined };
}

async function judge(trial: Trial, patches: readonly Patch[], only?: ReadonlySet<string>): Promise<[Loss[], SuiteRun]> {
  const { suite, baseline, related, timeout } = trial;
  const changes = union(patches);
  const run = await suite.run(changes, only ? { tests: [...only] } : related ? { related } : {}, { timeout });
  const losses = await confirm(trial, changes, lossesOf(baseline, run, only));
  return [losses, run];
}

/** Halves, the second one on top of what is left of the first: so patches that only together do harm are found as well. */
async function bisect(trial: Trial, patches: readonly Patch[], losses: readonly Loss[]): Promise<Map<Patch, Loss[]>> {
  const whole = losses.some(({ id }) => id === WHOLE_COMMAND);
  const only = whole ? undefined : new Set(losses.map(({ id }) => id));
  const guilty = new Map<Patch, Loss[]>();
  const search = async (some: readonly Patch[], ground: readonly Patch[]): Promise<Patch[]> => {
    const [found] = await judge(trial, [...ground, ...some], only);
    if (found.length === 0) return [...some];
    const [first] = some;
    if (some.length === 1 && first !== undefined) {
      guilty.set(first, found);
      return [];
    }
    const middle = some.length >> 1;
    const left = await search(some.slice(0, middle), ground);
    return [...left, ...(await search(some.slice(middle), [...ground, ...left]))];
  };
  const middle = patches.length >> 1;
  const left = await search(patches.slice(0, middle), []);
  await search(patches.slice(middle), left);
  return guilty;
}
