/** The names by which a person means a rule: its id, an alias, a CWE. Letter case and leading zeros do not matter. */
import type { Rule } from "../model/finding.ts";

/** The form in which names are compared. */
export function canonicalName(name: string): string {
  const folded = name.trim().toLowerCase();
  const cwe = /^cwe[-_ ]?0*(\d+)$/.exec(folded);
  return cwe ? `cwe-${cwe[1]}` : folded;
}

/** Most specific first: the id, the aliases, the CWEs. */
export function namesOf(rule: Rule, cwe: readonly string[] = rule.cwe): string[] {
  return [...new Set([rule.id, ...rule.aliases, ...cwe, ...rule.cwe].map(canonicalName))];
}
