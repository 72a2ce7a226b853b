/** Holds each rule of a pack to the schema and to its own examples: one suite for all languages. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { FileChecker } from "../../../src/analyzers/analyzer.ts";
import { detect } from "../../../src/analyzers/patterns/detect.ts";
import { loadEngine } from "../../../src/analyzers/patterns/engine.ts";
import { boundBy, expand, usedBy } from "../../../src/analyzers/patterns/metavariables.ts";
import type { LanguagePack } from "../../../src/analyzers/patterns/pack.ts";
import type { PackRule } from "../../../src/analyzers/patterns/rule.ts";
import { ruleSchema } from "../../../src/analyzers/patterns/rule-schema.ts";
import { searched } from "../../../src/analyzers/patterns/searched-text.ts";

/** All values of the key `pattern`, with their selectors, anywhere in a rule. */
function patterns(value: unknown): { source: string; selector?: string }[] {
  if (Array.isArray(value)) return value.flatMap(patterns);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== "pattern") return patterns(inner);
    return typeof inner === "string" ? { source: inner } : { source: inner.context, selector: inner.selector };
  });
}

export interface PackUnderTest {
  pack: LanguagePack;
  rules: readonly PackRule[];
  /** A checker that knows one rule alone. */
  checkerOf(rule: PackRule): FileChecker;
  /** The file that examples stand in. */
  path: string;
}

export function holdToExamples({ pack, rules, checkerOf, path }: PackUnderTest): void {
  describe.each(rules)("$id", (rule) => {
    const ours = checkerOf(rule);

    it("has the form of a rule", () => {
      expect(ruleSchema(z).safeParse(rule).error).toBeUndefined();
    });

    it("uses only metavariables that it binds", () => {
      for (const finder of rule.find) expect([...boundBy(finder)]).toEqual(expect.arrayContaining(usedBy(finder)));
    });

    it("has patterns that parse", async () => {
      const engine = await loadEngine();
      for (const finder of rule.find) {
        if (!("rule" in finder)) continue;
        const grammar = finder.grammars?.[0] ?? pack.grammars[0] ?? pack.language;
        for (const { source, selector } of patterns([expand(finder.rule), finder.constraints]))
          expect(JSON.stringify(await engine.dumpPattern(grammar, source, selector)), source).not.toContain('"ERROR"');
      }
    });

    it.each(pack.grammars)("compiles for %s", async (grammar) => {
      const parsed = await (await loadEngine()).parse(grammar, "");
      const candidates = { found: [{ rule, finders: rule.find }], text: searched("") };
      expect(() => detect(candidates, parsed, pack, { text: "", path: "empty" })).not.toThrow();
      parsed.free();
    });

    it.each(rule.examples.match)("finds %s", async (text) => {
      const { detections, unchecked } = await ours.check({ path, text });
      expect(unchecked).toBeUndefined();
      expect(detections.map(({ ruleId }) => ruleId)).toContain(rule.id);
    });

    it.each(rule.examples.noMatch)("passes %s", async (text) => {
      const { detections, unchecked } = await ours.check({ path, text });
      expect(unchecked).toBeUndefined();
      expect(detections).toEqual([]);
    });

    it("passes its help's good example", async () => {
      const { detections } = await ours.check({ path, text: rule.help.good });
      expect(detections).toEqual([]);
    });
  });
}
