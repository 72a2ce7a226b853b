/** Recipes and the gate over texts: what `bench/recipes.mjs` measures. */
import { analyzers, rulesOf } from "../../src/analyzers/list.ts";
import { defaultConfig } from "../../src/config/defaults.ts";
import { withUserRules } from "../../src/analyzers/custom/read.ts";
import type { Candidate } from "../../src/model/candidate.ts";
import type { Finding } from "../../src/model/finding.ts";
import { recipes } from "../../src/recipes/list.ts";
import { fits, fromRecipes } from "../../src/refine/from-recipes.ts";
import { languageOf } from "../../src/syntax/languages.ts";

export { openSession, projectTests } from "../gate/session.ts";

export interface Proposed {
  /** Ids of the recipes whose business the finding is. */
  asked: string[];
  candidates: Candidate[];
  refusals: string[];
}

/** Whom a finding's rules are known to, and what they make of it. */
export async function openRecipes(): Promise<
  (finding: Finding, text: string, dependencies: readonly string[]) => Promise<Proposed>
> {
  const config = withUserRules(defaultConfig(analyzers), []);
  const rules = new Map((await rulesOf(analyzers, config.analyzers)).map((rule) => [rule.id, rule]));
  return async (finding, text, dependencies) => {
    const language = languageOf(finding.path, text.split("\n")[0] ?? "");
    if (language === undefined) return { asked: [], candidates: [], refusals: [] };
    const ruleNames = new Set(
      finding.witnesses.flatMap(({ ruleId }) => [ruleId, ...(rules.get(ruleId)?.aliases ?? [])]),
    );
    const project = { dependencies: new Set(dependencies), versions: new Map<string, string>() };
    const task = { finding, language, text, project, recipes, ruleNames };
    const asked = recipes.filter((recipe) => fits(recipe, task)).map(({ id }) => id);
    const source = fromRecipes(task);
    const candidates: Candidate[] = [];
    for (let step = await source.next([]); ; step = await source.next([])) {
      if (step.done) return { asked, candidates, refusals: step.value.refusals.map(({ reason }) => reason) };
      candidates.push(...step.value);
    }
  };
}
