import {
  python
} from "./chunk-I5LDOHOS.js";
import {
  GRAMMARS,
  handles
} from "./chunk-U53FHDXB.js";

// src/analyzers/custom/languages.ts
var RULE_LANGUAGES = {
  javascript: {
    grammars: GRAMMARS,
    handles,
    example: "example.js",
    pack: async () => (await import("./chunk-R5EYVX5Z.js")).javascriptPack,
    checker: async () => (await import("./chunk-7UUR44NA.js")).checker
  },
  python: {
    grammars: ["python"],
    handles: python.handles,
    example: "example.py",
    pack: async () => (await import("./chunk-2BVQRA6Y.js")).pythonPack,
    async checker() {
      let [{ pythonPack }, { packChecker }] = await Promise.all([
        import("./chunk-2BVQRA6Y.js"),
        import("./chunk-TKWS3LLG.js")
      ]);
      return packChecker(pythonPack);
    }
  }
};

export {
  RULE_LANGUAGES
};
