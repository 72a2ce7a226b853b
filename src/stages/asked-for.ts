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
export function isAskedFor(finding: Finding, one: Only, root: string, rules: RuleBook): boolean {
  const folder = one.text.replace(/^\.\//, "").replace(/\/+$/, "");
  return isNamed(finding, one, rules) || isAt(finding.path, folder) || isAt(join(root, finding.path), one.path);
}

/** By what it is, not by where it is. */
function isNamed(finding: Finding, { text }: Only, rules: RuleBook): boolean {
  const isBeginning = text.length >= SHORTEST_FINGERPRINT && finding.fingerprint.startsWith(text);
  return isBeginning || namesOf(finding, rules).has(text.toLowerCase());
}

/** The place itself, or something in it. */
const isAt = (here: string, place: string): boolean => here === place || here.startsWith(`${place}/`);

function namesOf({ ruleId, witnesses, cwe, family }: Finding, rules: RuleBook): Set<string> {
  const known = witnesses.flatMap(({ analyzer, ruleId: id }) => [id, ...(rules.find(analyzer, id)?.aliases ?? [])]);
  return new Set([ruleId, ...known, ...cwe, family].map((name) => name.toLowerCase()));
}

/**
 * Everything that blocks, where nobody named anything. What somebody names counts among what blocks; where nothing of it blocks, also what
 * is advisory: who names a rule, a weakness or a fingerprint wants it repaired. A file or folder names no finding.
 *
 * @returns what is to be repaired, in the order of the findings; and what of it does not block, or was named in vain
 */
export function asked(
  findings: readonly Finding[],
  only: readonly Only[],
  root: string,
  rules: RuleBook,
): { targets: Finding[]; notices: string[] } {
  const blocking = findings.filter(({ disposition }) => disposition === "blocking");
  if (only.length === 0) return { targets: blocking, notices: [] };
  const advisory = findings.filter(({ disposition }) => disposition === "advisory");
  const targets = new Set<Finding>();
  const notices = only.flatMap((one) => {
    const found = blocking.filter((finding) => isAskedFor(finding, one, root, rules));
    const named = found.length > 0 ? [] : advisory.filter((finding) => isNamed(finding, one, rules));
    for (const finding of [...found, ...named]) targets.add(finding);
    return found.length > 0 ? [] : [aboutNamed(one, named.length)];
  });
  return { targets: findings.filter((finding) => targets.has(finding)), notices };
}

function aboutNamed({ text }: Only, advisory: number): string {
  const vain = `--only ${JSON.stringify(text)} fits nothing that blocks`;
  if (advisory === 0) return vain;
  return `${vain}; ${advisory === 1 ? "1 finding that does" : `${advisory} findings that do`} not block ${advisory === 1 ? "is" : "are"} tried, as named`;
}
