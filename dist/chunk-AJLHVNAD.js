// src/analyzers/python/python.ts
var python = {
  kind: "embedded",
  name: "python",
  summary: "Python: Bandit's checks, run by Ruff, and rules that follow values through a file",
  version: "ruff 0.17.3",
  handles: (path, firstLine) => /\.py[iw]?$/i.test(path) || !/\.[^/]*$/.test(path) && /^#!.*\bpython[\d.]*\b/.test(firstLine),
  likelyIn: (names) => names.some((name) => /\.py$|^(?:pyproject\.toml|setup\.cfg|Pipfile|requirements.*\.txt)$/.test(name)),
  largeEngine: !0,
  options: (zod) => zod.strictObject({
    ruff: zod.boolean().optional().describe("Whether the Ruff within runs, or only the other checks. Default: true.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-3OSDRTPD.js")).rules,
  async load({ ruff = !0 }) {
    let [{ loadEngine }, { checkFile }] = await Promise.all([import("./chunk-CRTL4PVG.js"), import("./chunk-7RVC3ATL.js")]), engine = ruff ? loadEngine() : { check: () => [] };
    return { check: ({ path, text }) => checkFile(engine, path, text) };
  }
};

export {
  python
};
