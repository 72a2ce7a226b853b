import {
  patternProblems
} from "./chunk-RJFT57GQ.js";
import "./chunk-PISCBQNO.js";
import "./chunk-TFHMS3B5.js";
import "./chunk-DP4G34LB.js";
import "./chunk-JTLPCQBW.js";
import "./chunk-COFCJTBF.js";
import "./chunk-D2IAMJYA.js";
import "./chunk-SXJ4LA43.js";
import {
  CUSTOM,
  RULES_FOLDER
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
import "./chunk-JH7TYAU7.js";

// src/commands/doctor-own-rules.ts
async function checkOwnRules({ analyzers }) {
  let name = `analyzer ${CUSTOM}`, { rules = [] } = analyzers[CUSTOM]?.options ?? {};
  if (rules.length === 0) return { name, status: "ok", detail: `no rules in ${RULES_FOLDER}` };
  if (analyzers[CUSTOM]?.enabled === !1) return { name, status: "ok", detail: "switched off in the configuration" };
  let problems = await patternProblems(rules);
  return problems.length === 0 ? { name, status: "ok", detail: `${rules.length} rules in ${RULES_FOLDER}` } : {
    name,
    status: "problem",
    detail: problems.join(`
`),
    fix: "`provenfix rules test` says when they are right"
  };
}
export {
  checkOwnRules
};
