/** Sets of characters as sorted, disjoint ranges of code points. */

export type CharSet = readonly (readonly [low: number, high: number])[];

export const MAX_CODE_POINT = 0x10ffff;
export const ANY: CharSet = [[0, MAX_CODE_POINT]];
const LINE_ENDS: CharSet = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];
export const DIGITS: CharSet = [[48, 57]];
export const WORDS: CharSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
export const SPACES: CharSet = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x3000, 0x3000],
];

export function union(sets: readonly CharSet[]): CharSet {
  const merged: [number, number][] = [];
  for (const [low, high] of sets.flat().toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

export function complement(set: CharSet): CharSet {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [low, high] of set) {
    if (low > next) gaps.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= MAX_CODE_POINT) gaps.push([next, MAX_CODE_POINT]);
  return gaps;
}

export const DOT: CharSet = complement(LINE_ENDS);

export function intersects(a: CharSet, b: CharSet): boolean {
  return a.some(([low, high]) => b.some((other) => low <= other[1] && other[0] <= high));
}

export function intersection(a: CharSet, b: CharSet): CharSet {
  return complement(union([complement(a), complement(b)]));
}

export function isEverything(set: CharSet): boolean {
  return complement(set).length === 0;
}

/** Adds the other case of Latin letters. */
export function ignoringCase(set: CharSet): CharSet {
  const shifted = (from: number, to: number, by: number): CharSet =>
    set.flatMap(([low, high]) => {
      const [start, end] = [Math.max(low, from), Math.min(high, to)];
      return start <= end ? [[start + by, end + by] as const] : [];
    });
  return union([set, shifted(65, 90, 32), shifted(97, 122, -32)]);
}
