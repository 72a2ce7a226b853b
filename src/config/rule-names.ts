/** Rule names that the configuration uses and no analyzer knows: a slip that switches nothing off, but that should be seen. */
import type { Config } from "./config.ts";
import type { Rule } from "../model/finding.ts";
import { nearest } from "./nearest.ts";

/** @returns sentences, in the order of the configuration */
export function unknownRuleNotes(config: Config, rules: readonly Rule[]): string[] {
  const known = ruleNames(rules);
  const folded = new Set(known.map(fold));
  const used = [
    ...Object.keys(config.rules).map((rule) => ({ rule, where: "rules" })),
    ...config.overrides.flatMap((override, index) =>
      Object.keys(override.rules).map((rule) => ({ rule, where: `overrides[${index}].rules` })),
    ),
    ...config.suppressions.map(({ rule }, index) => ({ rule, where: `suppressions[${index}]` })),
  ];
  return used
    .filter(({ rule }) => !folded.has(fold(rule)))
    .map(({ rule, where }) => {
      const meant = nearest(rule, known);
      const hint = meant === undefined ? "" : `; did you mean ${JSON.stringify(meant)}?`;
      return `${where} names ${JSON.stringify(rule)}, which is no rule of any analyzer${hint}`;
    });
}

/** Every name that means a rule of ours. */
export function ruleNames(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => [rule.id].concat(rule.aliases, rule.cwe));
}

/** Case does not matter, nor do leading zeros of a CWE. */
function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^cwe[-_ ]?0*(?=\d)/, "cwe-");
}
