/** Metadata of every rule that the Python analyzer can report. */
import type { Rule } from "../../model/finding.ts";
import { type RuleMetadata, toRule as toPackRule } from "../patterns/metadata.ts";
import type { TestNames } from "./nosec.ts";
import ownRules from "./pack/rules/*.yml?metadata";
import groups from "./rules/*.yml";

type RuleEntry = Omit<Rule, "analyzer" | "help"> & { help: Omit<Rule["help"], "language"> };

function toRule(entry: RuleEntry): Rule {
  return { ...entry, analyzer: "python", help: { ...entry.help, language: "python" } };
}

export const rules: Rule[] = [
  ...(groups as RuleEntry[][]).flat().map(toRule),
  ...(ownRules as RuleMetadata[]).map((rule) => toPackRule(rule, { analyzer: "python", language: "python" })),
];

/** The aliases are Bandit's id and name; what Bandit does not have goes by its own. */
export function banditId(rule: Rule): string {
  return rule.aliases[0] ?? rule.id;
}

export const testNames: TestNames = new Map(
  rules.flatMap((rule) => [rule.id, ...rule.aliases].map((name) => [name, banditId(rule)] as const)),
);
