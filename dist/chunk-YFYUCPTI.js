import {
  parseBest,
  problemNodes,
  syntaxProblem
} from "./chunk-MYS6HBQT.js";
import {
  loadEngine
} from "./chunk-TFHMS3B5.js";
import {
  detect
} from "./chunk-7BA6YGTI.js";
import "./chunk-DP4G34LB.js";
import "./chunk-JTLPCQBW.js";
import "./chunk-COFCJTBF.js";
import {
  candidates
} from "./chunk-D2IAMJYA.js";
import "./chunk-USOCIXYR.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
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
