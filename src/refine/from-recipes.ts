/** Candidates from recipes: each that fits the finding has its turn, in the order of the list. */
import type { Candidate } from "../model/candidate.ts";
import type { Finding } from "../model/finding.ts";
import type { Refusal } from "../model/outcome.ts";
import type { Project, Recipe, RecipeInput, TextEdit } from "../recipes/recipe.ts";
import type { Language } from "../syntax/languages.ts";
import { parse } from "../syntax/parse.ts";
import type { CandidateSource, SourceEnd } from "./source.ts";

export interface RecipeTask {
  finding: Finding;
  language: Language;
  /** The whole file, as scanned. */
  text: string;
  project: Project;
  recipes: readonly Recipe[];
  /** Ids and aliases of the finding's rules, so that a recipe for `B602` answers `S602`. */
  ruleNames: ReadonlySet<string>;
}

export async function* fromRecipes(task: RecipeTask): CandidateSource {
  const refusals: Refusal[] = [];
  for (const recipe of task.recipes.filter((each) => fits(each, task))) {
    const proposal = await propose(recipe, task);
    if ("reason" in proposal) refusals.push(proposal);
    else yield [proposal];
  }
  return { failed: false, refusals } satisfies SourceEnd;
}

export function fits(recipe: Recipe, { finding, language, ruleNames }: RecipeTask): boolean {
  if (!recipe.languages.includes(language)) return false;
  return (
    recipe.families?.includes(finding.family) === true || recipe.rules?.some((rule) => ruleNames.has(rule)) === true
  );
}

async function propose(recipe: Recipe, task: RecipeTask): Promise<Candidate | Refusal> {
  const provenance = { kind: "recipe" as const, recipe: recipe.id };
  const result = await askRecipe(recipe, task);
  if (result.kind === "refused") return { provenance, reason: result.reason };
  const { path, fingerprint } = task.finding;
  const after = withEdits(task.text, result.edits);
  if (after === task.text) return { provenance, reason: "its edits change nothing" };
  const changes = [{ path, before: task.text, after }];
  return { fingerprint, provenance, changes, explanation: result.explanation };
}

async function askRecipe(recipe: Recipe, { finding, language, text, project }: RecipeTask) {
  const tree = await parse(language, text);
  try {
    const node = nodeAt(tree.rootNode, text, finding);
    const input: RecipeInput = { path: finding.path, language, text, tree, finding, node, project };
    return recipe.fix(input);
  } finally {
    tree.delete();
  }
}

function nodeAt(root: RecipeInput["node"], text: string, region: Finding): RecipeInput["node"] {
  const start = offsetOf(text, region.startLine, region.startColumn);
  const end = offsetOf(text, region.endLine, region.endColumn);
  return root.descendantForIndex(start, Math.max(start, end - 1)) ?? root;
}

/** @param column in UTF-16 units, 1-based as the line */
function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return Math.min(at + column - 1, text.length);
}

/** @throws Error where edits overlap: a defect of the recipe */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let result = "";
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error("a recipe's edits overlap");
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
