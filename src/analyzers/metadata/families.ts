/** The kinds of weakness that all analyzers share, so that what two of them say of one place is one finding. */
import type { RuleHelp } from "../../model/finding.ts";
import documents from "./families.yml";

interface Family {
  name: string;
  cwe: number[];
  words: string[];
  why: string;
  fix: string;
}

const families = (documents as Family[][]).flat();

/** Every family, as rules may name it. */
export const FAMILIES: readonly string[] = families.map(({ name }) => name);

/** What nothing is known of. Never a reason to merge: see `sameWeakness` in `findings/merge.ts`. */
export const UNKNOWN_FAMILY = "other";

/**
 * So wide that tools give them to different kinds of weakness (Bandit's CWE-20 for YAML, CWE-327 for MD5 and for SSLv3): words
 * outrank them.
 */
const WIDE: ReadonlySet<number> = new Set([
  20, 74, 77, 98, 116, 200, 284, 310, 311, 326, 327, 330, 345, 400, 693, 703, 707, 710, 754, 755, 829, 913, 915,
]);

const byCwe = new Map(families.flatMap(({ name, cwe }) => cwe.map((number) => [number, name] as const)));

/** Longest first: `insecure hash` says more than `hash`. */
const byWords = families
  .flatMap(({ name, words }) => words.map((word) => ({ name, word: plain(word) })))
  .toSorted((a, b) => b.word.length - a.word.length);

export interface RuleWords {
  /** `CWE-79`, `CWE-79: Improper …`, `external/cwe/cwe-079`, as the tool has it. */
  cwe: readonly string[];
  id: string;
  /** The tool's title or message. */
  text?: string;
}

/** By a CWE that means one kind only, else by the id's words, a wide CWE, the text's words; `other` where nothing tells. */
export function familyOf({ cwe, id, text = "" }: RuleWords): string {
  const numbers = cwe.flatMap((name) => cweNumber(name) ?? []);
  const exact = numbers.filter((number) => !WIDE.has(number));
  return (
    familyOfNumbers(exact) ??
    familyInWords(id) ??
    (numbers.length > 0 ? familyInWords(text) : undefined) ??
    familyOfNumbers(numbers) ??
    familyInWords(text) ??
    UNKNOWN_FAMILY
  );
}

function familyOfNumbers(numbers: readonly number[]): string | undefined {
  const known = numbers.find((number) => byCwe.has(number));
  return known === undefined ? undefined : byCwe.get(known);
}

function familyInWords(text: string): string | undefined {
  const said = plain(text);
  return byWords.find(({ word }) => said.includes(word))?.name;
}

/** Words between single blanks, so that `eval` is not found in `retrieval`. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()} `;
}

export function cweNumber(name: string): number | undefined {
  const digits = /\bcwe[-_ /]?0*(\d+)/i.exec(name)?.[1] ?? /^\s*0*(\d+)\s*$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `CWE-79`, of whatever form the tool has. */
export function cweIds(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => cweNumber(name) ?? []).map((number) => `CWE-${number}`))];
}

/** What can be said of any rule of the family, where the tool's own words are not at hand. */
export function familyHelp(family: string, language: string, link: string): RuleHelp {
  const { why = "", fix = "" } = families.find(({ name }) => name === family) ?? {};
  return { why, fix, bad: "", good: "", language, link };
}
