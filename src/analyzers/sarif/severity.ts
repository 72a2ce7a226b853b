/** How bad and how sure a SARIF result is, in our words. */
import { CONFIDENCES, type Confidence, SEVERITIES, type Severity } from "../../model/finding.ts";
import type { Json } from "./narrow.ts";
import { textIn } from "./narrow.ts";

const LEVELS: readonly (readonly [string, Severity])[] = [
  ["error", "high"],
  ["warning", "medium"],
  ["note", "low"],
  ["none", "note"],
];

const WORDS: readonly (readonly [string, Severity])[] = [
  ...SEVERITIES.map((severity) => [severity, severity] as const),
  ["blocker", "critical"],
  ["error", "high"],
  ["major", "high"],
  ["warning", "medium"],
  ["moderate", "medium"],
  ["minor", "low"],
  ["info", "note"],
  ["informational", "note"],
  ["information", "note"],
];

export interface SeverityWords {
  /** SARIF 2.1.0 §3.27.10. Undefined for what is no level. */
  ofLevel(level: string): Severity | undefined;
  /** Of what a tool says in words of its own. */
  ofWord(word: string): Severity | undefined;
}

/** @param own words of one tool, in lower case, which outrank what they mean to the others */
export function severityWords(own: ReadonlyMap<string, Severity> = new Map()): SeverityWords {
  const [levels, words] = [new Map([...LEVELS, ...own]), new Map([...WORDS, ...own])];
  return {
    ofLevel: (level) => levels.get(level.toLowerCase()),
    ofWord: (word) => words.get(word.trim().toLowerCase()),
  };
}

/**
 * `security-severity` is a CVSS score as a numeric string, in GitHub's bands: 9.0 critical, 7.0 high, 4.0 medium, 0.1 low.
 * Some tools write the band's name.
 */
export function severityOfScore(score: unknown, words: SeverityWords): Severity | undefined {
  const text = typeof score === "number" ? String(score) : (textIn(score) ?? "");
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) return words.ofWord(text);
  if (value >= 9) return "critical";
  if (value >= 7) return "high";
  if (value >= 4) return "medium";
  return value > 0 ? "low" : "note";
}

/** `very-high` is CodeQL's; what is undefined or unknown is nothing that a tool said. */
export function confidenceOfWord(word: string): Confidence | undefined {
  const folded = word.trim().toLowerCase();
  if (folded === "very-high" || folded === "certain") return "high";
  return CONFIDENCES.find((confidence) => confidence === folded);
}

/** `severity`, `issue_severity`, `zizmor/severity`: the last word of a key, as tools name their own judgement. */
export function severityProperty(properties: Json, words: SeverityWords): Severity | undefined {
  return firstOf(properties, /^(?!.*(problem\.|security-|sub-)).*severity$/i, words.ofWord);
}

export function confidenceProperty(properties: Json): Confidence | undefined {
  return firstOf(properties, /(confidence|^precision)$/i, confidenceOfWord);
}

function firstOf<Word>(properties: Json, key: RegExp, read: (word: string) => Word | undefined): Word | undefined {
  for (const [name, value] of Object.entries(properties)) {
    const word = key.test(name) && typeof value === "string" ? read(value) : undefined;
    if (word !== undefined) return word;
  }
  return undefined;
}
