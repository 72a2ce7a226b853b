/** How much a patch changes. */
import { diffArrays } from "diff";
import type { FileChange } from "../model/candidate.ts";

/** Characters removed and added, by words: a changed argument is small, whatever the length of its line. */
export function changedSize(changes: readonly FileChange[]): number {
  return changes.reduce((sum, change) => sum + sizeOf(change), 0);
}

function sizeOf({ before, after }: FileChange): number {
  const parts = diffArrays(wordsOf(before), wordsOf(after));
  return parts
    .filter(({ added, removed }) => added || removed)
    .reduce((sum, { value }) => sum + value.join("").length, 0);
}

const wordsOf = (text: string): string[] => text.match(/\w+|\s+|[^\w\s]/g) ?? [];
