/** A rule of somebody's own that does not end: it is named, and asked no second time. */
import { numberOf } from "./patterns/at-work.ts";

/** Rules in an analyzer's options, as users write them. */
interface WithRules {
  rules?: readonly { rule: { id: string } }[];
}

/** @param options of the analyzer that was at work */
export function ruleOfNumber(options: unknown, number: number): string | undefined {
  const { rules = [] } = (options ?? {}) as WithRules;
  return rules.find(({ rule }) => numberOf(rule) === number)?.rule.id;
}

/** @param options by analyzer name */
export function withoutRule(options: Record<string, unknown>, analyzer: string, id: string): Record<string, unknown> {
  const own = options[analyzer] as WithRules;
  const rules = own.rules?.filter(({ rule }) => rule.id !== id) ?? [];
  return { ...options, [analyzer]: { ...own, rules } };
}
