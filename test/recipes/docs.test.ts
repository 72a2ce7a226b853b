import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { recipes } from "../../src/recipes/list.ts";
// @ts-expect-error plain JavaScript, shared with the script
import { withList } from "../../scripts/recipe-docs-page.mjs";

const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/recipes.md"), "utf8");

test("docs/recipes.md lists the recipes as they are (else: npm run docs:recipes)", () => {
  expect(withList(page, recipes)).toBe(page);
});

test("every recipe stands in the page once", () => {
  const headings = [...page.matchAll(/^### `(.+)`$/gm)].map(([, id]) => id);
  expect(headings.toSorted()).toEqual(recipes.map(({ id }) => id).toSorted());
});
