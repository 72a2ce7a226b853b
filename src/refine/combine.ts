/** Several candidates for the same tree as one set of changes. */
import type { FileChange } from "../model/candidate.ts";
import { merge } from "./merge.ts";

/** Both made of the same `before` texts; `undefined` where they meet in some file. */
export function combine(some: readonly FileChange[], others: readonly FileChange[]): FileChange[] | undefined {
  const united = new Map(some.map((change) => [change.path, change]));
  for (const other of others) {
    const known = united.get(other.path);
    const after = known === undefined ? other.after : merge(other.before, known.after, other.after);
    if (after === undefined) return undefined;
    united.set(other.path, { ...other, after });
  }
  return [...united.values()];
}
