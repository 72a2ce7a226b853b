/** Where words and expressions occur in a text: each is searched once, then asked for by range. */

export interface SearchedText {
  /** Whether it occurs between two UTF-16 indices, the end exclusive. */
  has(what: string | RegExp, start: number, end: number): boolean;
  /** Whether it stands somewhere as a whole word. */
  hasWord(word: string): boolean;
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

/** Of hashes of three characters. */
const HASHES = 1 << 14;

function hashOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (HASHES - 1);
}

function hashAt(text: string, index: number): number {
  return hashOf(text.charCodeAt(index), text.charCodeAt(index + 1), text.charCodeAt(index + 2));
}

/** A mark at the hash of every three characters of the text: hundreds of words are looked for, and few are there. */
function triplesOf(text: string): Uint8Array {
  const marks = new Uint8Array(HASHES);
  let first = text.charCodeAt(0);
  let second = text.charCodeAt(1);
  for (let index = 2; index < text.length; index += 1) {
    const third = text.charCodeAt(index);
    marks[hashOf(first, second, third)] = 1;
    first = second;
    second = third;
  }
  return marks;
}

/** Of the words that are asked for, which are always the same ones. */
const asked = new Map<string, readonly number[]>();

function triplesIn(word: string): readonly number[] {
  let known = asked.get(word);
  if (known === undefined) {
    known = Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => hashAt(word, index));
    asked.set(word, known);
  }
  return known;
}

function wordsIn(...texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
}

/** @param beside what the whole text is taken to hold too, at no place of its own */
export function searched(text: string, beside = ""): SearchedText {
  const known = new Map<string | RegExp, number[]>();
  const anywhere = new Map<string | RegExp, boolean>();
  let words: Set<string> | undefined;
  let triples: Uint8Array | undefined;
  const mayBeThere = (what: string): boolean => {
    triples ??= triplesOf(text);
    for (const triple of triplesIn(what)) if (triples[triple] === 0) return false;
    return true;
  };
  const isBeside = (what: string | RegExp): boolean =>
    beside !== "" && (typeof what === "string" ? beside.includes(what) : beside.search(what) >= 0);
  // Most questions are about the whole text, and the first place answers them.
  const isThere = (what: string | RegExp): boolean => {
    let there = anywhere.get(what);
    if (there === undefined) {
      there = typeof what === "string" ? mayBeThere(what) && text.includes(what) : text.search(what) >= 0;
      there ||= isBeside(what);
      anywhere.set(what, there);
    }
    return there;
  };
  return {
    hasWord: (word) => (mayBeThere(word) || isBeside(word)) && (words ??= wordsIn(text, beside)).has(word),
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
