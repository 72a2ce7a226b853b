/** What `provenfix doctor` says of users' own rules: whether they are rules. `provenfix rules test` runs their examples. */
import { patternProblems } from "../analyzers/custom/check.ts";
import { CUSTOM, RULES_FOLDER, type UserRule } from "../analyzers/custom/user-rule.ts";
import type { Config } from "../config/config.ts";
import type { Check } from "./check.ts";

export async function checkOwnRules({ analyzers }: Config): Promise<Check> {
  const name = `analyzer ${CUSTOM}`;
  const { rules = [] } = (analyzers[CUSTOM]?.options ?? {}) as { rules?: readonly UserRule[] };
  if (rules.length === 0) return { name, status: "ok", detail: `no rules in ${RULES_FOLDER}` };
  if (analyzers[CUSTOM]?.enabled === false) return { name, status: "ok", detail: "switched off in the configuration" };
  const problems = await patternProblems(rules);
  if (problems.length === 0) return { name, status: "ok", detail: `${rules.length} rules in ${RULES_FOLDER}` };
  return {
    name,
    status: "problem",
    detail: problems.join("\n"),
    fix: "`provenfix rules test` says when they are right",
  };
}
