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
import {
  javascriptPack
} from "./chunk-WOS4JSTK.js";
import "./chunk-3MV5XQGE.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-USOCIXYR.js";
import "./chunk-SXJ4LA43.js";
import {
  grammarsOf
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __commonJS,
  __toESM
} from "./chunk-JH7TYAU7.js";

// builtin:node:vm
var require_node_vm = __commonJS({
  "builtin:node:vm"(exports, module) {
    module.exports = process.getBuiltinModule("node:vm");
  }
});

// src/analyzers/javascript/syntax.ts
var import_node_vm = __toESM(require_node_vm(), 1);
function acceptedByV8(text) {
  try {
    return import_node_vm.default.compileFunction(text.replace(/^\uFEFF?#!/, "//")), !0;
  } catch {
    return !1;
  }
}

// src/analyzers/javascript/check.ts
function isHarmless(problems, { found, text }) {
  let words = found.flatMap(({ rule }) => rule.literals.any);
  return !problems.some(({ startIndex, endIndex }) => words.some((word) => text.has(word, startIndex, endIndex)));
}
function detectAndFree(parsed, possible, source) {
  try {
    let detections = detect(possible, parsed, javascriptPack, source);
    return { problems: problemNodes(parsed.tree).map(syntaxProblem), detections };
  } finally {
    parsed.free();
  }
}
async function report(engine, possible, source) {
  let grammars = grammarsOf(source.path), parsed = await parseBest(engine, grammars, source.text), nodes = problemNodes(parsed.tree), harmless = isHarmless(nodes, possible), { detections, problems } = detectAndFree(parsed, possible, source), [first] = problems;
  if (first === void 0 || harmless && acceptedByV8(source.text)) return { detections };
  let { secondOpinion } = await import("./chunk-DDRXKCIS.js"), opinion = secondOpinion(grammars[0] ?? "javascript", source.text);
  if (opinion?.kind !== "program") return unreadable(detections, opinion?.problem ?? first);
  if (harmless) return { detections };
  let untyped = await parseBest(engine, grammars, opinion.withoutTypes), again = detectAndFree(untyped, possible, source);
  return again.problems.length === 0 ? { detections: again.detections } : unreadable(detections, { ...first, message: "newer syntax than the analyzer knows: not checked here" });
}
function unreadable(detections, problem) {
  return { detections, unchecked: { kind: "syntax-error", ...problem } };
}
function checker(rules) {
  return {
    async check(source) {
      let possible = candidates(rules, source.text, javascriptPack, source.reexports), javascript = grammarsOf(source.path)[0] === "javascript";
      return possible.found.length === 0 && javascript && acceptedByV8(source.text) ? { detections: [] } : report(await loadEngine(), possible, source);
    }
  };
}
export {
  checker
};
