/** Where the lines of each patch are, in a text that holds several patches at once. Pure. */
import { joinedHunks } from "../../../combine.ts";
import { hunksOf, keyOf, linesOf } from "../../../merge.ts";

/** 1-based inclusive lines of the changed text; `last < first` where lines were only removed before `first`. */
export interface ChangedRange {
  first: number;
  last: number;
  /** The lines that it replaces. */
  removed: readonly string[];
  /** How far the other patches have moved it: a line of the patch's own text is that much less. */
  moved: number;
}

/**
 * @param afters the same text as each patch leaves it, all of them made of `before`
 * @returns for each of them its ranges in the text in which all patches are applied, as `combine` does it
 */
export function changedRanges(before: string, afters: readonly string[]): ChangedRange[][] {
  const base = linesOf(before);
  const own = afters.map((after) => hunksOf(base, linesOf(after)));
  const places = new Map<string, Omit<ChangedRange, "moved">>();
  let shift = 0;
  for (const { of, ...hunk } of joinedHunks(base, own) ?? []) {
    const first = hunk.start + shift + 1;
    const place = { first, last: first + hunk.lines.length - 1, removed: base.slice(hunk.start, hunk.end) };
    for (const part of of) places.set(keyOf(part), place);
    shift += hunk.lines.length - (hunk.end - hunk.start);
  }
  return own.map((hunks) => {
    let ownShift = 0;
    return hunks.flatMap((hunk) => {
      const place = places.get(keyOf(hunk));
      const moved = (place?.first ?? 0) - (hunk.start + ownShift + 1);
      ownShift += hunk.lines.length - (hunk.end - hunk.start);
      return place === undefined ? [] : [{ ...place, moved }];
    });
  });
}
