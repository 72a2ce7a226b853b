/** The embedded analyzer for JavaScript and TypeScript: our own rules over ast-grep's engine. */
import type { EmbeddedAnalyzer } from "../analyzer.ts";
import { handles } from "./grammar.ts";
import { imports } from "./imports.ts";

export const javascript: EmbeddedAnalyzer = {
  kind: "embedded",
  name: "javascript",
  summary: "JavaScript, TypeScript, JSX and TSX: provenfix's own rules, matched by ast-grep",
  version: "ast-grep 0.45.3",
  handles,
  imports,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules() {
    return (await import("./rule-metadata.ts")).rules;
  },
  async load() {
    const [{ packRules }, { checker }] = await Promise.all([import("./rules.ts"), import("./check.ts")]);
    return checker(packRules);
  },
};
