import { describe, expect, test } from "vitest";
import { recipes } from "../../src/recipes/list.ts";
import type { Project, Recipe, RecipeExample } from "../../src/recipes/recipe.ts";
import { detect, proposals } from "./harness.ts";

const languageOf = ({ languages }: Recipe) => languages[0]!;

const projectOf = ({ dependencies = [], requiresPython }: Partial<RecipeExample>): Project => ({
  dependencies: new Set(dependencies),
  versions: new Map(requiresPython === undefined ? [] : [["requires-python", requiresPython]]),
});

test("every recipe is named after its language, and has examples of both kinds", () => {
  const ids = recipes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const recipe of recipes) {
    expect(recipe.id).toMatch(/^(?:python|javascript)\/[a-z0-9-]+$/);
    expect(recipe.examples.length, recipe.id).toBeGreaterThanOrEqual(recipe.note === true ? 0 : 2);
    expect(recipe.untouched.length, recipe.id).toBeGreaterThanOrEqual(2);
    expect((recipe.rules?.length ?? 0) + (recipe.families?.length ?? 0), recipe.id).toBeGreaterThan(0);
  }
});

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))("%s", (_id, recipe) => {
  test.each(recipe.examples.map((example) => [example.title, example] as const))("%s", async (_title, example) => {
    const { before, after, language = languageOf(recipe) } = example;
    const proposed = await proposals(recipe, language, before, projectOf(example));
    expect(proposed.map((each) => each.after ?? each.reason)).toContain(after);
    const fixed = proposed.find((each) => each.after === after);
    // What it was made for is gone; the same edit has nothing more to do.
    const again = await detect(language, after);
    const { ruleId, line } = fixed ?? {};
    const still = again.filter((each) => each.ruleId === ruleId && each.region.startLine === line);
    expect(still.map(({ message }) => message)).toEqual([]);
    // Nor is there anything that was not there before.
    const known = new Set((await detect(language, before)).map((each) => each.ruleId));
    const fresh = again.filter((each) => !known.has(each.ruleId) && !REMAINDERS.has(`${ruleId} ${each.ruleId}`));
    expect(fresh.map((each) => `${each.ruleId} ${each.message}`)).toEqual([]);
  });

  test.each(recipe.untouched.map((text, index) => [index, text] as const))(
    "leaves example %s alone",
    async (_index, example) => {
      const { before, ...project } = typeof example === "string" ? { before: example } : example;
      const proposed = await proposals(recipe, languageOf(recipe), before, projectOf(project));
      expect(proposed.filter(({ after }) => after !== undefined)).toEqual([]);
    },
  );
});

/** The weaker finding of the same family that the gate counts as what is left of the first, and not as new. */
const REMAINDERS = new Set(["S602 S603", "S605 S603", "S602 S607", "S605 S607", "S605 S404", "S602 S404", "S604 S603"]);
