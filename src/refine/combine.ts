/** Several patches of one tree as one set of changes. */
import type { FileChange } from "../model/candidate.ts";
import { joinImports } from "./join-imports.ts";
import { applied, type Hunk, hunksOf, type Joined, linesOf, unite } from "./merge.ts";

/**
 * Patches on neighbouring lines go together, and so do those that each change what one line imports; where patches meet otherwise,
 * they do not. The order of the sets plays no part but for that of the files.
 *
 * @param sets each made of the same `before` texts
 * @returns `undefined` where two of them meet
 */
export function combine(sets: readonly (readonly FileChange[])[]): FileChange[] | undefined {
  const files = new Map<string, FileChange[]>();
  for (const change of sets.flat()) files.set(change.path, [...(files.get(change.path) ?? []), change]);
  const united: FileChange[] = [];
  for (const changes of files.values()) {
    const one = inOneFile(changes);
    if (one === undefined) return undefined;
    united.push(one);
  }
  return united;
}

function inOneFile(changes: readonly FileChange[]): FileChange | undefined {
  const [first] = changes;
  if (first === undefined || changes.every(({ after }) => after === first.after)) return first;
  const base = linesOf(first.before);
  const hunks = joinedHunks(base, changes.map(hunksIn));
  return hunks && { ...first, after: applied(base, hunks) };
}

/** As `combine` joins what is done to one file. */
export function joinedHunks(base: readonly string[], lists: readonly (readonly Hunk[])[]): Joined[] | undefined {
  return unite(base, lists, joinImports);
}

/** A patch is tried beside many others. */
const known = new WeakMap<FileChange, Hunk[]>();

function hunksIn(change: FileChange): Hunk[] {
  const hunks = known.get(change) ?? hunksOf(linesOf(change.before), linesOf(change.after));
  known.set(change, hunks);
  return hunks;
}

/** In order, as many as go together: the first come are the first served. */
export function uniteGreedily<T extends { changes: readonly FileChange[] }>(patches: readonly T[]) {
  const whole = combine(patches.map(({ changes }) => changes));
  if (whole !== undefined) return { taken: [...patches], refused: [], changes: whole };
  const taken: T[] = [];
  const refused: T[] = [];
  for (const patch of patches) {
    const fits = combine([...taken, patch].map(({ changes }) => changes)) !== undefined;
    (fits ? taken : refused).push(patch);
  }
  return { taken, refused, changes: combine(taken.map(({ changes }) => changes)) ?? [] };
}
