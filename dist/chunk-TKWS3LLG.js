import {
  parseBest,
  problemNodes,
  syntaxProblem
} from "./chunk-MYS6HBQT.js";
import {
  detect
} from "./chunk-NQRQVB5K.js";
import "./chunk-DP4G34LB.js";
import {
  candidates
} from "./chunk-5XRUDFJP.js";
import "./chunk-USOCIXYR.js";
import "./chunk-VWDND232.js";
import {
  loadEngine
} from "./chunk-3RI5ZZXU.js";
import "./chunk-RBJFJL2S.js";
import "./chunk-D242N3JV.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-5SOJTAPC.js";
import "./chunk-JH7TYAU7.js";

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
