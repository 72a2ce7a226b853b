/** Makes values from templates such as `ghp_{an:36}`, so that no file of this repository holds one. */

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";

const CLASSES: Record<string, string> = {
  a: LETTERS + LETTERS.toUpperCase(),
  an: LETTERS + LETTERS.toUpperCase() + DIGITS,
  AN: LETTERS.toUpperCase() + DIGITS,
  lan: LETTERS + DIGITS,
  d: DIGITS,
  hex: DIGITS + "abcdef",
  HEX: DIGITS + "ABCDEF",
  b32: `${LETTERS.toUpperCase()}234567`,
  b64: `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}+/`,
  w: `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}_`,
  bech32: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
};

/** Uniform numbers in [0, 1), the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const fill = (template: string, pick: (alphabet: string) => string): string =>
  template.replaceAll(/\{(\w+):(\d+)\}/g, (_, name: string, count: string) =>
    Array.from({ length: Number(count) }, () => pick(CLASSES[name] ?? name)).join(""),
  );

/** The template with random characters. */
export function expand(template: string, seed = 1): string {
  const random = generator(seed);
  return fill(template, (alphabet) => alphabet.charAt(Math.floor(random() * alphabet.length)));
}

/** The template as documentation writes it: one character over and over. */
export const expandFlat = (template: string): string => fill(template, (alphabet) => alphabet.charAt(0));
