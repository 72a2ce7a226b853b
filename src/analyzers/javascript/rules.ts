/** The bundled rules. `test/analyzers/javascript/rules.test.ts` holds every file to the schema. */
import type { Rule } from "../../model/finding.ts";
import type { PackRule } from "./rule.ts";
import documents from "./rules/*.yml";

export const packRules = documents as PackRule[];

/** What every output says of a rule. */
export function toRule(rule: PackRule): Rule {
  const { id, title, cwe, severity, confidence, family } = rule;
  const help = { ...rule.help, language: rule.help.language ?? "javascript" };
  return { id, analyzer: "javascript", title, cwe, severity, confidence, family, aliases: [], help };
}
