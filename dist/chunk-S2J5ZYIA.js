import {
  parseBest,
  problemNodes,
  syntaxProblem
} from "./chunk-MYS6HBQT.js";
import {
  detect
} from "./chunk-J7WIPVT3.js";
import "./chunk-DP4G34LB.js";
import {
  candidates
} from "./chunk-VF4KVJR4.js";
import "./chunk-USOCIXYR.js";
import {
  loadEngine
} from "./chunk-M35TC2KC.js";
import "./chunk-JTLPCQBW.js";
import "./chunk-COFCJTBF.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-4DXMGUR4.js";
import "./chunk-MUBGZMSW.js";
import "./chunk-SASQCUIA.js";
import "./chunk-7EZJSVLP.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-X2GXL7RB.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-CG3LQKRQ.js";
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
