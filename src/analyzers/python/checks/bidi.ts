/** Characters that make an editor show other code than Python runs (CVE-2021-42574, 'Trojan Source'). */
import type { Check } from "./check.ts";

const BIDI = /[\u202a-\u202e\u2066-\u2069\u200f]/;
const ALL_BIDI = /[\u202a-\u202e\u2066-\u2069\u200f]+/g;

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** One hit per line: a second control on it is part of the same trick. */
export const bidiCheck: Check = {
  trigger: BIDI,
  find(source) {
    const lines = new Set<number>();
    return [...source.text.matchAll(ALL_BIDI)].flatMap(({ 0: run, index }) => {
      const line = source.lineOf(index);
      if (lines.has(line)) return [];
      lines.add(line);
      const message = `Bidirectional control character ${codePoint(run)} hides what the code does`;
      return [{ ruleId: "S613", start: index, end: index + run.length, message }];
    });
  },
};
