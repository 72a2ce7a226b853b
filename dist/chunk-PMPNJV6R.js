import {
  CUSTOM,
  analyzers,
  printJson,
  printText,
  rulesOf,
  userRulesHere
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

// src/commands/rules-list.ts
var SAMPLES = { javascript: "sample.js", python: "sample.py", go: "sample.go" };
function languageOf({ analyzer: name, help }) {
  if (name === CUSTOM) return help.language;
  let analyzer = analyzers.find((candidate) => candidate.name === name), [only, second] = Object.entries(SAMPLES).filter(([, sample]) => analyzer?.handles(sample, "") === !0);
  return only === void 0 || second !== void 0 ? "any" : only[0];
}
function listed(rule) {
  let { help: _, ...facts } = rule;
  return { ...facts, language: languageOf(rule) };
}
function table(rows) {
  let widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  ).join(`
`);
}
function listText(rules) {
  let rows = rules.map(({ id, severity, cwe, analyzer, language, title }) => [id, severity, cwe.join(" "), analyzer, language, title]), own = rules.filter(({ analyzer }) => analyzer === CUSTOM).length, sum = `${rules.length} rules, ${own} of them your own; \`provenfix explain RULE\` tells more of one.`;
  return `${table(rows)}

${sum}`;
}
async function listRules(json, host) {
  let settings = { [CUSTOM]: { options: { rules: await userRulesHere(host) } } }, rules = (await rulesOf(analyzers, settings)).map(listed);
  return json ? printJson(host, { schemaVersion: 1, rules }) : printText(host, listText(rules)), 0;
}
export {
  listRules
};
