/** Python: Ruff's `S` rules, Bandit's import checks, and what Bandit sees beyond them. */
import type { EmbeddedAnalyzer } from "../analyzer.ts";

export interface PythonOptions {
  /** Whether the Ruff within runs; without it only the other checks do. */
  ruff?: boolean | undefined;
}

export const python: EmbeddedAnalyzer<PythonOptions> = {
  kind: "embedded",
  name: "python",
  summary: "Python: Bandit's checks, run by Ruff, and rules that follow values through a file",
  version: "ruff 0.17.3",
  handles: (path, firstLine) =>
    /\.py[iw]?$/i.test(path) || (!/\.[^/]*$/.test(path) && /^#!.*\bpython[\d.]*\b/.test(firstLine)),
  likelyIn: (names) =>
    names.some((name) => /\.py$|^(?:pyproject\.toml|setup\.cfg|Pipfile|requirements.*\.txt)$/.test(name)),
  largeEngine: true,
  options: (zod) =>
    zod.strictObject({
      ruff: zod.boolean().optional().describe("Whether the Ruff within runs, or only the other checks. Default: true."),
    }),
  defaults: {},
  rules: async () => (await import("./rules.ts")).rules,
  async load({ ruff = true }) {
    const [{ loadEngine }, { checkFile }] = await Promise.all([import("./engine.ts"), import("./check.ts")]);
    const engine = ruff ? loadEngine() : { check: () => [] };
    return { check: ({ path, text }) => checkFile(engine, path, text) };
  },
};
