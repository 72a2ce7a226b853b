/** Where words and expressions occur in a text: each is searched once, then asked for by range. */

export interface SearchedText {
  /** Whether it occurs between two UTF-16 indices, the end exclusive. */
  has(what: string | RegExp, start: number, end: number): boolean;
}

function wordOffsets(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}

function patternOffsets(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index);
}

/** @returns the index of the first offset that is not below `least` */
function lowerBound(offsets: readonly number[], least: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function searched(text: string): SearchedText {
  const known = new Map<string | RegExp, number[]>();
  const anywhere = new Map<string | RegExp, boolean>();
  // A word stands in the text where it stands in one of its different words, which are a small part of it.
  let vocabulary: string | undefined;
  const holder = (what: string): string => {
    if (!/^\w+$/.test(what)) return text;
    return (vocabulary ??= [...new Set(text.match(/\w+/g))].join(" "));
  };
  // Most questions are about the whole text, and the first place answers them.
  const isThere = (what: string | RegExp): boolean => {
    let there = anywhere.get(what);
    if (there === undefined) {
      there = typeof what === "string" ? holder(what).includes(what) : text.search(what) >= 0;
      anywhere.set(what, there);
    }
    return there;
  };
  return {
    has(what, start, end) {
      if (!isThere(what)) return false;
      if (start <= 0 && end >= text.length) return true;
      let offsets = known.get(what);
      if (offsets === undefined) {
        offsets = typeof what === "string" ? wordOffsets(text, what) : patternOffsets(text, what);
        known.set(what, offsets);
      }
      return (offsets[lowerBound(offsets, start)] ?? Infinity) < end;
    },
  };
}
