/**
 * GitHub's `primaryLocationLineHash`, by which code scanning knows an alert again.
 *
 * Over UTF-16 units without spaces and tabs, every line ending being one `\n`: a line's hash is the polynomial
 * `Σ c[k] · 37^(99-k) mod 2^64` of the 100 kept units from the line's first on. 65535 and 100 zeros follow the text.
 * Source of the algorithm: github/codeql-action, `src/fingerprints.ts`.
 */
const WINDOW = 100;
const BASE = 37;
const END_OF_TEXT = 65535;
/** The low half of 37^100, what a unit is worth when it leaves the window. */
const EVICTED_LOW = Number(BigInt.asIntN(32, BigInt(BASE) ** BigInt(WINDOW)));
const TWO_32 = 2 ** 32;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** The units that count, and the index of each line's first. */
interface Kept {
  units: Uint16Array;
  length: number;
  starts: number[];
}

/**
 * Hash and occurrence, `hex:n`, of the wanted 1-based lines. A line that the text does not have is left out. Occurrences
 * count among all lines: their low halves, in 32-bit arithmetic, tell which of them need the whole hash.
 */
export function lineHashes(text: string, wanted: ReadonlySet<number>): Map<number, string> {
  const kept = keptUnits(text);
  const lows = lowHalves(kept);
  const wantedLows = new Set([...wanted].map((line) => lows[line - 1]));
  const counts = new Map<string, number>();
  const hashes = new Map<number, string>();
  for (let index = 0; index < lows.length; index++) {
    if (!wantedLows.has(lows[index])) continue;
    const hash = hashFrom(kept.units, kept.starts[index] ?? 0);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    if (wanted.has(index + 1)) hashes.set(index + 1, `${hash}:${count}`);
  }
  return hashes;
}

function keptUnits(text: string): Kept {
  const units = new Uint16Array(text.length + 1 + WINDOW);
  const starts = [0];
  let length = 0;
  let afterCr = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE || unit === TAB || (unit === LF && afterCr)) {
      afterCr = false;
      continue;
    }
    afterCr = unit === CR;
    const ends = afterCr || unit === LF;
    units[length++] = ends ? LF : unit;
    if (ends) starts.push(length);
  }
  units[length++] = END_OF_TEXT;
  return { units, length, starts };
}

/** Each line's hash mod 2^32, by a window that rolls over the units once. */
function lowHalves({ units, length, starts }: Kept): Int32Array {
  const lows = new Int32Array(starts.length);
  let low = 0;
  let line = 0;
  let due = WINDOW - 1;
  for (let at = 0; at < length + WINDOW; at++) {
    const evicted = at < WINDOW ? 0 : (units[at - WINDOW] ?? 0);
    low = (Math.imul(low, BASE) + (units[at] ?? 0) - Math.imul(EVICTED_LOW, evicted)) | 0;
    if (at !== due) continue;
    lows[line] = low;
    line += 1;
    due = (starts[line] ?? length + WINDOW) + WINDOW - 1;
  }
  return lows;
}

/** In two halves: all products stay below 2^53, so that doubles are exact. BigInt is many times slower. */
function hashFrom(units: Uint16Array, start: number): string {
  let high = 0;
  let low = 0;
  for (let at = start; at < start + WINDOW; at++) {
    const sum = low * BASE + (units[at] ?? 0);
    low = sum >>> 0;
    high = (high * BASE + (sum - low) / TWO_32) >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
