/** Rules by analyzer and id: two analyzers may give the same id to different rules. */
import type { Rule } from "./finding.ts";

export interface RuleBook {
  /** Sorted as they came; of two with the same analyzer and id, the first. */
  rules: readonly Rule[];
  find(analyzer: string, id: string): Rule | undefined;
}

export function ruleBook(rules: Iterable<Rule>): RuleBook {
  const byKey = new Map<string, Rule>();
  for (const rule of rules) {
    const key = keyOf(rule.analyzer, rule.id);
    if (!byKey.has(key)) byKey.set(key, rule);
  }
  return { rules: [...byKey.values()], find: (analyzer, id) => byKey.get(keyOf(analyzer, id)) };
}

function keyOf(analyzer: string, id: string): string {
  return `${analyzer}\0${id}`;
}
