/** Proven patches → index and working tree, together or neither. */
import type { FileChange } from "../model/candidate.ts";
import { combine } from "../refine/combine.ts";
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
}

/**
 * Applies as many as can be: a patch that meets one before it, or a person's unstaged edits, is refused with the reason and
 * the others go on.
 */
export async function applyPatches(
  repository: Repository,
  target: Target,
  patches: readonly Patch[],
): Promise<Application> {
  const refused: Application["refused"] = [];
  let wanted: readonly Patch[] = patches;
  for (;;) {
    const united = unite(wanted);
    refused.push(...united.refused);
    if (united.patches.length === 0) return { applied: [], refused };
    const plans = await Promise.all(united.changes.map((change) => planFile(repository, target, change)));
    const obstacles = plans.filter((plan) => plan.kind === "refused");
    const overtaken = obstacles.length > 0 ? undefined : await carryOut(repository, united.patches, plans);
    if (obstacles.length === 0 && overtaken === undefined) return { applied: united.patches, refused };
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

/** In order: the first come are the first served. */
function unite(patches: readonly Patch[]) {
  let changes: FileChange[] = [];
  const taken: Patch[] = [];
  const refused: Application["refused"] = [];
  for (const patch of patches) {
    const united = combine(changes, patch.changes);
    if (united === undefined) refused.push({ patch, reason: "it changes the same lines as another patch" });
    else {
      changes = united;
      taken.push(patch);
    }
  }
  return { patches: taken, changes, refused };
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
