/** Proven patches → index and working tree, together or neither. */
import type { FileChange } from "../model/candidate.ts";
import { uniteGreedily } from "../refine/combine.ts";
import { now } from "../system/clock.ts";
import { ownPid, uniqueId } from "../system/identity.ts";
import type { Repository } from "../system/repository.ts";
import { execute, Overtaken } from "./execute.ts";
import type { Entry, Journal } from "./journal.ts";
import { type Plan, planFile, type Target } from "./plan.ts";

/** All its changes are applied, or none. */
export interface Patch {
  fingerprint: string;
  /** For `undo`, which says what it takes back. */
  title: string;
  /** Made of the texts that were scanned. */
  changes: readonly FileChange[];
}

export interface Application {
  applied: Patch[];
  refused: { patch: Patch; reason: string }[];
  /** What the applied ones are together. */
  changes: FileChange[];
}

/** Patches that go together → what is written: the same, or more orderly. One change for each, in their order. */
export type Finish = (changes: readonly FileChange[]) => Promise<FileChange[]>;

/** What `applyPatches` would do if nobody's edits are in the way. Touches nothing. */
export async function rehearse(patches: readonly Patch[], finish: Finish): Promise<Application> {
  const { patches: applied, changes, refused } = unite(patches);
  return { applied, refused, changes: await finish(changes) };
}

/**
 * Applies as many as can be: a patch that meets one before it, or a person's unstaged edits, is refused with the reason and
 * the others go on.
 */
export async function applyPatches(
  repository: Repository,
  target: Target,
  patches: readonly Patch[],
  finish: Finish = async (changes) => [...changes],
): Promise<Application> {
  const refused: Application["refused"] = [];
  let wanted: readonly Patch[] = patches;
  for (;;) {
    const united = unite(wanted);
    refused.push(...united.refused);
    if (united.patches.length === 0) return { applied: [], refused, changes: [] };
    const finished = await finish(united.changes);
    const planned = await Promise.all(
      united.changes.map((change, index) => planFinished(repository, target, change, finished[index] ?? change)),
    );
    const plans = planned.map(({ plan }) => plan);
    const obstacles = plans.filter((plan) => plan.kind === "refused");
    const overtaken = obstacles.length > 0 ? undefined : await carryOut(repository, united.patches, plans);
    if (obstacles.length === 0 && overtaken === undefined)
      return { applied: united.patches, refused, changes: planned.map(({ change }) => change) };
    if (overtaken !== undefined) obstacles.push(overtaken);
    const reasons = new Map(obstacles.map(({ path, reason }) => [path, reason]));
    const reasonFor = (patch: Patch) => patch.changes.map(({ path }) => reasons.get(path)).find((reason) => reason);
    for (const patch of united.patches) {
      const reason = reasonFor(patch);
      if (reason !== undefined) refused.push({ patch, reason });
    }
    wanted = united.patches.filter((patch) => reasonFor(patch) === undefined);
  }
}

/** Around a person's unstaged edits the patches alone: what they leave over may be what these edits need. */
async function planFinished(repository: Repository, target: Target, change: FileChange, finished: FileChange) {
  const plan = await planFile(repository, target, finished);
  if (finished === change || (plan.kind === "ready" && !plan.edited)) return { change: finished, plan };
  return { change, plan: await planFile(repository, target, change) };
}

/** In order: the first come are the first served. */
function unite(patches: readonly Patch[]) {
  const { taken, refused, changes } = uniteGreedily(patches);
  const reason = "it changes the same lines as another patch of this run";
  return { patches: taken, changes, refused: refused.map((patch) => ({ patch, reason })) };
}

async function carryOut(repository: Repository, patches: readonly Patch[], plans: readonly Plan[]) {
  const entries = plans.flatMap((plan): Entry[] => (plan.kind === "ready" ? [plan.entry] : []));
  const titles = patches.map(({ title }) => title);
  const journal: Journal = {
    format: 1,
    id: uniqueId(),
    pid: ownPid(),
    time: now(),
    purpose: "apply",
    titles,
    entries,
  };
  try {
    await execute(repository, journal);
    return undefined;
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return { kind: "refused" as const, path: error.path, reason: "the file changed meanwhile" };
  }
}
