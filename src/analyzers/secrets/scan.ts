/** One text → the places of its secrets, each once, under its most telling rule. */
import type { SourceText } from "../analyzer.ts";
import { findAssignments } from "./assignments.ts";
import { loadPreset, type PresetHit } from "./preset.ts";
import { findPrivateKeys } from "./private-keys.ts";
import { secretRules, tokenRules } from "./rules/table.ts";
import { type Candidate, ruleIdOf, type TokenRule } from "./token-rule.ts";
import { judgeToken, tokenScanner } from "./tokens.ts";
import { findUrlPasswords } from "./urls.ts";
import { isWeakWord } from "./words.ts";

export type SecretScan = (source: SourceText) => Promise<Candidate[]>;

/** Makes the scan ready; the preset is loaded with the first file that may hold one of its formats. */
export function secretScan(): SecretScan {
  const scanner = tokenScanner(tokenRules);
  let preset: ReturnType<typeof loadPreset> | undefined;
  return async (source) => {
    const { text } = source;
    const suspects = scanner.suspects(text);
    const keys = findPrivateKeys(text);
    const urls = findUrlPasswords(text);
    const names = presetNames([...suspects], keys.length > 0, urls.length > 0);
    const run = names.size === 0 ? undefined : await (preset ??= loadPreset());
    return eachOnce([
      ...[...suspects].flatMap((rule) => scanner.find(rule, text)),
      ...keys,
      ...urls,
      ...(run?.(names, source) ?? []).flatMap(fromPreset),
      ...findAssignments(text, source.path),
    ]);
  };
}

/** The preset's rules that may have something to say. */
function presetNames(suspects: readonly TokenRule[], keys: boolean, urls: boolean): Set<string> {
  const names = suspects.flatMap((rule) => rule.preset ?? []);
  if (keys) names.push("privatekey/");
  if (urls) names.push("basicauth/", "database-connection-string/");
  return new Set(names.map((name) => name.slice(0, name.indexOf("/"))));
}

const byPresetName = new Map(secretRules.flatMap((rule) => (rule.preset ?? []).map((name) => [name, rule] as const)));

/** What the preset reports passes the same judgement as our own. */
function fromPreset({ name, value, start, end }: PresetHit): Candidate[] {
  const rule = byPresetName.get(name) ?? byPresetName.get(`${name.slice(0, name.indexOf("/"))}/*`);
  if (rule === undefined) return [];
  const verdict = judgeToken(rule, value);
  const weak = isWeakWord(value) ? { confidence: "low" as const } : {};
  return verdict === undefined ? [] : [{ ruleId: ruleIdOf(rule), start, end, ...verdict, ...weak }];
}

/** Of those that overlap, the one that comes first in the list; in the order of the text. */
function eachOnce(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.map((candidate, rank) => ({ candidate, rank }));
  const kept: typeof ranked = [];
  for (const next of ranked.toSorted((a, b) => a.candidate.start - b.candidate.start || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (last === undefined || next.candidate.start >= last.candidate.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ candidate }) => candidate);
}
