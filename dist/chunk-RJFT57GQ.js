import {
  PACK_LANGUAGES
} from "./chunk-PISCBQNO.js";
import {
  loadEngine
} from "./chunk-TFHMS3B5.js";
import {
  expand
} from "./chunk-DP4G34LB.js";
import {
  candidates
} from "./chunk-D2IAMJYA.js";
import {
  CUSTOM,
  RULE_LANGUAGES
} from "./chunk-C3VMSUOC.js";

// src/analyzers/custom/check.ts
function variantsOf({ source, selector }) {
  if (selector !== void 0) return [source];
  let { pattern, any = [] } = expand({ pattern: source });
  return pattern === void 0 ? any.map((variant) => variant.pattern) : [pattern];
}
async function parseProblem(grammar, text) {
  let parsed = await (await loadEngine()).parse(grammar, text.replaceAll("$", "_"));
  try {
    let { hasError, namedChildCount } = parsed.tree.rootNode;
    return hasError ? "does not parse" : namedChildCount === 1 ? void 0 : "must be one expression or statement";
  } finally {
    parsed.free();
  }
}
async function problemIn(grammar, text, selector) {
  try {
    return JSON.stringify(await (await loadEngine()).dumpPattern(grammar, text, selector)).includes('"ERROR"') ? "does not parse" : void 0;
  } catch (error) {
    return selector === void 0 ? parseProblem(grammar, text) : `is no pattern: ${error instanceof Error ? error.message : String(error)}`;
  }
}
async function patternProblem(pattern, { grammars }) {
  for (let text of variantsOf(pattern)) {
    let problems = await Promise.all(grammars.map((grammar) => problemIn(grammar, text, pattern.selector)));
    if (!problems.includes(void 0)) return problems[0];
  }
}
async function patternProblems(rules) {
  let lines = rules.flatMap(
    ({ rule, file, patterns }) => patterns.map(async (pattern) => {
      let problem = await patternProblem(pattern, await RULE_LANGUAGES[rule.language].pack()), place = `${file}:${pattern.line}:${pattern.column}`;
      return problem === void 0 ? [] : [`${place}: the pattern ${JSON.stringify(pattern.source)} ${problem}`];
    })
  );
  return (await Promise.all(lines)).flat();
}
async function checkerFor(language, all) {
  let rules = all.map(({ rule }) => rule).filter((rule) => rule.language === language);
  if (rules.length === 0) return [];
  let { handles, ...loads } = RULE_LANGUAGES[language], [pack, checker] = await Promise.all([loads.pack(), loads.checker()]);
  return [
    {
      handles,
      async check(source) {
        let possible = candidates(rules, source.text, pack, source.reexports).found.map(({ rule }) => rule);
        if (possible.length === 0) return { detections: [] };
        let report = await checker(possible).check(source);
        return { ...report, detections: report.detections.map((it) => ({ ...it, analyzer: CUSTOM })) };
      }
    }
  ];
}
async function customChecker(rules) {
  let problems = await patternProblems(rules);
  if (problems.length > 0) throw new Error(problems.join(`
`));
  let checkers = (await Promise.all(PACK_LANGUAGES.map((language) => checkerFor(language, rules)))).flat();
  return {
    async check(source) {
      let [firstLine = ""] = source.text.slice(0, 128).split(/[\r\n]/), own = checkers.find(({ handles }) => handles(source.path, firstLine));
      return own === void 0 ? { detections: [] } : own.check(source);
    }
  };
}

export {
  patternProblems,
  customChecker
};
