import {
  GRAMMARS,
  handles
} from "./chunk-U53FHDXB.js";

// src/analyzers/python/python.ts
var python = {
  kind: "embedded",
  name: "python",
  summary: "Python: Bandit's checks, run by Ruff",
  version: "ruff 0.17.3",
  handles: (path, firstLine) => /\.py[iw]?$/i.test(path) || !/\.[^/]*$/.test(path) && /^#!.*\bpython[\d.]*\b/.test(firstLine),
  likelyIn: (names) => names.some((name) => /\.py$|^(?:pyproject\.toml|setup\.cfg|Pipfile|requirements.*\.txt)$/.test(name)),
  largeEngine: !0,
  options: (zod) => zod.strictObject({
    ruff: zod.boolean().optional().describe("Whether the Ruff within runs, or only the other checks. Default: true.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-LZGZKVBI.js")).rules,
  async load({ ruff = !0 }) {
    let [{ loadEngine }, { checkFile }] = await Promise.all([import("./chunk-OV3JSZ4I.js"), import("./chunk-TFFYWL5O.js")]), engine = ruff ? loadEngine() : { check: () => [] };
    return { check: ({ path, text }) => checkFile(engine, path, text) };
  }
};

// src/analyzers/custom/languages.ts
var RULE_LANGUAGES = {
  javascript: {
    grammars: GRAMMARS,
    handles,
    example: "example.js",
    pack: async () => (await import("./chunk-LJW3YNIN.js")).javascriptPack,
    checker: async () => (await import("./chunk-HFO25LEL.js")).checker
  },
  python: {
    grammars: ["python"],
    handles: python.handles,
    example: "example.py",
    pack: async () => (await import("./chunk-YUABPRHL.js")).pythonPack,
    async checker() {
      let [{ pythonPack }, { packChecker }] = await Promise.all([
        import("./chunk-YUABPRHL.js"),
        import("./chunk-5CEMN4RQ.js")
      ]);
      return packChecker(pythonPack);
    }
  }
};

// src/analyzers/custom/user-rule.ts
var RULES_FOLDER = ".provenfix/rules", CUSTOM = "custom";

export {
  python,
  RULE_LANGUAGES,
  RULES_FOLDER,
  CUSTOM
};
