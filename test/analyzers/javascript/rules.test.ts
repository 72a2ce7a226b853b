/** Every rule is held to the schema and to its own examples. */
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { checker } from "../../../src/analyzers/javascript/check.ts";
import { javascriptPack } from "../../../src/analyzers/javascript/pack.ts";
import { packRules } from "../../../src/analyzers/javascript/rules.ts";
import { holdToExamples } from "../patterns/pack.ts";

it("finds the whole pack", () => {
  const files = readdirSync(new URL("../../../src/analyzers/javascript/rules", import.meta.url));
  expect(packRules).toHaveLength(files.length);
  expect(packRules.length).toBeGreaterThanOrEqual(15);
  expect(new Set(packRules.map(({ id }) => id)).size).toBe(packRules.length);
});

holdToExamples({
  pack: javascriptPack,
  rules: packRules,
  checkerOf: (rule) => checker([rule]),
  path: "example.js",
});
