import {
  parseBest,
  problemNodes,
  syntaxProblem
} from "./chunk-MYS6HBQT.js";
import {
  detect
} from "./chunk-7ZJYJESG.js";
import "./chunk-B7MQXDBY.js";
import {
  candidates
} from "./chunk-CGFWVMOT.js";
import {
  loadEngine
} from "./chunk-AVVGRDQU.js";
import "./chunk-KQNLJR62.js";
import "./chunk-VIN3LRP6.js";
import "./chunk-USOCIXYR.js";
import "./chunk-ID5AMOOJ.js";
import "./chunk-E76U5H52.js";

// src/analyzers/custom/pack-checker.ts
function unchecked({ found, text }, { tree }) {
  let words = found.flatMap(({ rule }) => rule.literals.any), unread = problemNodes(tree).find(
    ({ startIndex, endIndex }) => words.some((word) => text.has(word, startIndex, endIndex))
  );
  return unread === void 0 ? {} : { unchecked: { kind: "syntax-error", ...syntaxProblem(unread) } };
}
async function report(possible, pack, source) {
  let parsed = await parseBest(await loadEngine(), pack.grammars, source.text);
  try {
    return { detections: detect(possible, parsed, pack, source), ...unchecked(possible, parsed) };
  } finally {
    parsed.free();
  }
}
function packChecker(pack) {
  return (rules) => ({
    async check(source) {
      let possible = candidates(rules, source.text, pack);
      return possible.found.length === 0 ? { detections: [] } : report(possible, pack, source);
    }
  });
}
export {
  packChecker
};
