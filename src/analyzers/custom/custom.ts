/** Users' own rules, as an analyzer: it runs where `.provenfix/rules/` holds any. */
import type { EmbeddedAnalyzer } from "../analyzer.ts";
import { imports } from "../javascript/imports.ts";
import { RULE_LANGUAGES } from "./languages.ts";
import { CUSTOM, RULES_FOLDER, type UserRule } from "./user-rule.ts";

export interface CustomOptions {
  /** Never from `.provenfix.yml`: see `withUserRules`. */
  rules?: readonly UserRule[];
}

export const custom: EmbeddedAnalyzer<CustomOptions> = {
  kind: "embedded",
  name: CUSTOM,
  summary: `Your own rules in ${RULES_FOLDER}, for JavaScript, TypeScript and Python`,
  version: "ast-grep 0.45.3",
  handles: (path, firstLine) => Object.values(RULE_LANGUAGES).some(({ handles }) => handles(path, firstLine)),
  imports,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules({ rules = [] } = {}) {
    const { toRule } = await import("../patterns/metadata.ts");
    return rules.map(({ rule }) => toRule(rule, { analyzer: CUSTOM, language: rule.language }));
  },
  async load({ rules = [] }) {
    if (rules.length === 0) throw new Error(`there are no rules in ${RULES_FOLDER}`);
    const { customChecker } = await import("./check.ts");
    return customChecker(rules);
  },
};
