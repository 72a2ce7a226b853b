import {
  patternProblems
} from "./chunk-RL4CB6QX.js";
import {
  CUSTOM,
  RULES_FOLDER
} from "./chunk-7QI6YVRS.js";
import "./chunk-PISCBQNO.js";
import "./chunk-DFD7N4ES.js";
import "./chunk-I5LDOHOS.js";
import "./chunk-U53FHDXB.js";
import "./chunk-DP4G34LB.js";
import "./chunk-5XRUDFJP.js";
import "./chunk-3RI5ZZXU.js";
import "./chunk-RBJFJL2S.js";
import "./chunk-D242N3JV.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-SXJ4LA43.js";
import "./chunk-5SOJTAPC.js";
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
