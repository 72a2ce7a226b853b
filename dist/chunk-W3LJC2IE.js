import {
  python
} from "./chunk-FSQK4W7I.js";
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
    pack: async () => (await import("./chunk-LOQROCYE.js")).javascriptPack,
    checker: async () => (await import("./chunk-KFM62UQL.js")).checker
  },
  python: {
    grammars: ["python"],
    handles: python.handles,
    example: "example.py",
    pack: async () => (await import("./chunk-HZFT2NNM.js")).pythonPack,
    async checker() {
      let [{ pythonPack }, { packChecker }] = await Promise.all([
        import("./chunk-HZFT2NNM.js"),
        import("./chunk-ET5NY2T3.js")
      ]);
      return packChecker(pythonPack);
    }
  }
};

export {
  RULE_LANGUAGES
};
