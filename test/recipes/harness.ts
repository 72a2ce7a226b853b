/** Recipes on what the embedded analyzers really report. */
import { javascript } from "../../src/analyzers/javascript/javascript.ts";
import { python } from "../../src/analyzers/python/python.ts";
import type { Detection, Finding, Rule } from "../../src/model/finding.ts";
import type { Project, Recipe } from "../../src/recipes/recipe.ts";
import { fits, fromRecipes } from "../../src/refine/from-recipes.ts";
import type { Language } from "../../src/syntax/languages.ts";

export const FILES: Partial<Record<Language, string>> = {
  python: "app.py",
  javascript: "app.js",
  typescript: "app.ts",
  tsx: "app.tsx",
};

const analyzerOf = (language: Language) => (language === "python" ? python : javascript);

const rules = new Map<string, Rule>();
const checkers = new Map<Language, Awaited<ReturnType<typeof python.load>>>();

export async function detect(language: Language, text: string, path = FILES[language] ?? "file"): Promise<Detection[]> {
  const analyzer = analyzerOf(language);
  for (const rule of await analyzer.rules()) rules.set(rule.id, rule);
  let checker = checkers.get(language);
  if (checker === undefined) checkers.set(language, (checker = await analyzer.load(analyzer.defaults as never)));
  const { detections, unchecked } = await checker.check({ path, text });
  if (unchecked !== undefined) throw new Error(`${unchecked.kind}: ${unchecked.message}\n${text}`);
  return detections.filter(({ suppression }) => suppression === undefined);
}

const namesOf = (ruleId: string): Set<string> => new Set([ruleId, ...(rules.get(ruleId)?.aliases ?? [])]);

/** What triage would make of one detection alone. */
export function findingOf({ analyzer, ruleId, path, region, message, cwe }: Detection): Finding {
  const rule = rules.get(ruleId);
  const { severity = "high", confidence = "high", family = "" } = rule ?? {};
  const known = { analyzer, ruleId, message, severity, confidence, cwe: cwe ?? rule?.cwe ?? [], region };
  return { ...region, ...known, path, family, fingerprint: "f", witnesses: [known] } as unknown as Finding;
}

export const NO_PROJECT: Project = { dependencies: new Set(), versions: new Map() };

export interface Proposal {
  ruleId: string;
  line: number;
  cwe: string | undefined;
  after?: string;
  reason?: string;
}

/** What one recipe says of each finding in a text that is its business. */
export async function proposals(
  recipe: Recipe,
  language: Language,
  text: string,
  project = NO_PROJECT,
): Promise<Proposal[]> {
  const found: Proposal[] = [];
  for (const detection of await detect(language, text)) {
    const finding = findingOf(detection);
    const task = { finding, language, text, project, recipes: [recipe], ruleNames: namesOf(detection.ruleId) };
    if (!fits(recipe, task)) continue;
    const [cwe] = finding.cwe;
    const about = { ruleId: detection.ruleId, line: detection.region.startLine, cwe };
    const step = await fromRecipes(task).next([]);
    if (step.done) found.push({ ...about, reason: step.value.refusals.map(({ reason }) => reason).join() });
    else found.push({ ...about, after: step.value[0]?.changes[0]?.after ?? "" });
  }
  return found;
}

/** @throws Error where the recipe is not asked, or refuses */
export async function patched(recipe: Recipe, language: Language, text: string, project = NO_PROJECT): Promise<string> {
  const proposed = await proposals(recipe, language, text, project);
  const [after] = proposed.flatMap((each) => each.after ?? []);
  if (after === undefined) throw new Error(`refused: ${proposed.map(({ reason }) => reason).join() || "not asked"}`);
  return after;
}
