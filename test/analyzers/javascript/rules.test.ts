/** Every rule is held to the schema and to its own examples. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checker } from "../../../src/analyzers/javascript/check.ts";
import { detect } from "../../../src/analyzers/javascript/detect.ts";
import { loadEngine } from "../../../src/analyzers/javascript/engine.ts";
import { GRAMMARS } from "../../../src/analyzers/javascript/grammar.ts";
import { boundBy, expand, usedBy } from "../../../src/analyzers/javascript/metavariables.ts";
import { ruleSchema } from "../../../src/analyzers/javascript/rule-schema.ts";
import { searched } from "../../../src/analyzers/javascript/searched-text.ts";
import { packRules } from "../../../src/analyzers/javascript/rules.ts";

/** All values of the key `pattern`, with their selectors, anywhere in a rule. */
function patterns(value: unknown): { source: string; selector?: string }[] {
  if (Array.isArray(value)) return value.flatMap(patterns);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== "pattern") return patterns(inner);
    return typeof inner === "string" ? { source: inner } : { source: inner.context, selector: inner.selector };
  });
}

it("finds the whole pack", () => {
  const files = readdirSync(new URL("../../../src/analyzers/javascript/rules", import.meta.url));
  expect(packRules).toHaveLength(files.length);
  expect(packRules.length).toBeGreaterThanOrEqual(15);
  expect(new Set(packRules.map(({ id }) => id)).size).toBe(packRules.length);
});

describe.each(packRules)("$id", (rule) => {
  const ours = checker([rule]);

  it("has the form of a rule", () => {
    expect(ruleSchema(z).safeParse(rule).error).toBeUndefined();
  });

  it("uses only metavariables that it binds", () => {
    for (const finder of rule.find) expect([...boundBy(finder)]).toEqual(expect.arrayContaining(usedBy(finder)));
  });

  it("has patterns that parse", async () => {
    const engine = await loadEngine();
    for (const { source, selector } of rule.find.flatMap((finder) =>
      patterns([expand(finder.rule), finder.constraints]),
    )) {
      expect(JSON.stringify(await engine.dumpPattern("javascript", source, selector)), source).not.toContain('"ERROR"');
    }
  });

  it.each(GRAMMARS)("compiles for %s", async (grammar) => {
    const parsed = await (await loadEngine()).parse(grammar, "");
    expect(() =>
      detect({ found: [{ rule, finders: rule.find }], text: searched("") }, parsed, "", "empty"),
    ).not.toThrow();
    parsed.free();
  });

  it.each(rule.examples.match)("finds %s", async (text) => {
    const { detections, unchecked } = await ours.check({ path: "example.js", text });
    expect(unchecked).toBeUndefined();
    expect(detections.map(({ ruleId }) => ruleId)).toContain(rule.id);
  });

  it.each(rule.examples.noMatch)("passes %s", async (text) => {
    const { detections, unchecked } = await ours.check({ path: "example.js", text });
    expect(unchecked).toBeUndefined();
    expect(detections).toEqual([]);
  });

  it("passes its help's good example", async () => {
    const { detections } = await ours.check({ path: "example.js", text: rule.help.good });
    expect(detections).toEqual([]);
  });
});
