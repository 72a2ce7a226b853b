/** Secrets never leave the machine: placeholders go to the model, and come back as what they stand for. */

export interface Redaction {
  /** Every secret replaced. */
  hide(text: string): string;
  /** Every placeholder replaced; one that stands for nothing stays, and the gate sees it. */
  reveal(text: string): string;
  /** How many different secrets there are. */
  count: number;
}

/** Shorter values would hit every other word. */
const SHORTEST = 4;

/**
 * @param secrets values, as they stand in the source
 * @param texts everything that may be sent: no placeholder may already stand there
 */
export function redaction(secrets: Iterable<string>, texts: readonly string[]): Redaction {
  // The longest first: one may hold another.
  const values = [...new Set(secrets)]
    .filter((value) => value.trim().length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const word = freeWord(texts);
  const placeholders = values.map((value, index) => [value, `${word}_${index + 1}`] as const);
  return {
    count: values.length,
    hide: (text) =>
      placeholders.reduce((hidden, [value, placeholder]) => hidden.replaceAll(value, () => placeholder), text),
    // `X_12` before `X_1`.
    reveal: (text) =>
      placeholders
        .toReversed()
        .reduce((shown, [value, placeholder]) => shown.replaceAll(placeholder, () => value), text),
  };
}

function freeWord(texts: readonly string[]): string {
  for (let number = 0; ; number += 1) {
    const word = number === 0 ? "REDACTED_SECRET" : `REDACTED_SECRET_${"X".repeat(number)}`;
    if (!texts.some((text) => text.includes(word))) return word;
  }
}
