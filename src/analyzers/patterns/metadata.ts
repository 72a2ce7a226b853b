/** What every output says of a pack's rule. */
import type { Rule } from "../../model/finding.ts";
import type { LanguagePack } from "./pack.ts";
import type { PackRule } from "./rule.ts";

/** What is left of a rule without what only the engine needs. */
export type RuleMetadata = Omit<PackRule, "find" | "literals" | "sanitizers" | "examples">;

export function toRule(rule: RuleMetadata, { analyzer, language }: Pick<LanguagePack, "analyzer" | "language">): Rule {
  const { id, title, cwe, owasp, severity, confidence, family, references, aliases = [] } = rule;
  const help = { ...rule.help, language: rule.help.language ?? language };
  return { id, analyzer, title, cwe, owasp, severity, confidence, family, aliases, help, references };
}
