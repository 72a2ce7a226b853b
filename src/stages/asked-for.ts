/** `--only`: which findings are to be repaired. */
import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import type { RuleBook } from "../model/rule-book.ts";

/** One value of `--only`. */
export interface Only {
  /** As the person wrote it. */
  text: string;
  /** Absolute: the path that it would be, from where the person stands. */
  path: string;
}

/** How few characters of a fingerprint may name a finding. */
const SHORTEST_FINGERPRINT = 6;

/**
 * By rule or alias (`S602`, `B602`), weakness (`CWE-78`), family, path or folder, from the root or from where the person stands, or (the
 * beginning of) a fingerprint.
 */
export function isAskedFor(finding: Finding, { text, path }: Only, root: string, rules: RuleBook): boolean {
  const folder = text.replace(/^\.\//, "").replace(/\/+$/, "");
  return (
    namesOf(finding, rules).has(text.toLowerCase()) ||
    isAt(finding.path, folder) ||
    isAt(join(root, finding.path), path) ||
    (text.length >= SHORTEST_FINGERPRINT && finding.fingerprint.startsWith(text))
  );
}

/** The place itself, or something in it. */
const isAt = (here: string, place: string): boolean => here === place || here.startsWith(`${place}/`);

function namesOf({ ruleId, witnesses, cwe, family }: Finding, rules: RuleBook): Set<string> {
  const known = witnesses.flatMap(({ analyzer, ruleId: id }) => [id, ...(rules.find(analyzer, id)?.aliases ?? [])]);
  return new Set([ruleId, ...known, ...cwe, family].map((name) => name.toLowerCase()));
}

/** @returns what is to be repaired: everything where nobody named anything; and what a person named in vain */
export function asked(
  findings: readonly Finding[],
  only: readonly Only[],
  root: string,
  rules: RuleBook,
): { targets: Finding[]; notices: string[] } {
  const fits = (finding: Finding, one: Only) => isAskedFor(finding, one, root, rules);
  const inVain = only.filter((one) => !findings.some((finding) => fits(finding, one)));
  return {
    targets: findings.filter((finding) => only.length === 0 || only.some((one) => fits(finding, one))),
    notices: inVain.map(({ text }) => `--only ${JSON.stringify(text)} fits nothing that blocks`),
  };
}
