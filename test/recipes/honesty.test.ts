/** The gate's own checks have nothing against what a recipe does: else its patches would be made in vain. */
import { expect, test } from "vitest";
import { recipes } from "../../src/recipes/list.ts";
import { objections } from "../refine/gate/honest.ts";
import { FILES, NO_PROJECT, proposals } from "./harness.ts";

const EXAMPLES = recipes.flatMap((recipe) =>
  recipe.examples.map((example) => ({ recipe, example, id: recipe.id, title: example.title })),
);

test.for(EXAMPLES)("$id: $title", async ({ recipe, example, title }) => {
  const { before, after, language = recipe.languages[0]!, dependencies = [] } = example;
  const project = { ...NO_PROJECT, dependencies: new Set(dependencies) };
  const proposed = await proposals(recipe, language, before, project);
  const { line, cwe } = proposed.find((each) => each.after === after)!;
  const more = { dependencies: [...dependencies], ...(cwe === undefined ? {} : { cwe }) };
  expect(await objections({ title, path: FILES[language]!, before, after, line, ...more })).toEqual({});
});
