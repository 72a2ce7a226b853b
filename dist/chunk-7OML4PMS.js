import {
  userRulesHere
} from "./chunk-OS4PYGC7.js";
import "./chunk-P5YE5GFQ.js";
import {
  printJson,
  printText
} from "./chunk-LPBC5XOJ.js";
import "./chunk-OL2RBMGR.js";
import "./chunk-DV43Q23Z.js";
import {
  analyzers,
  rulesOf
} from "./chunk-3RW25VWB.js";
import "./chunk-SKEGAVB7.js";
import "./chunk-DDBNNEHE.js";
import "./chunk-3OMUADSJ.js";
import "./chunk-II4TXTZ6.js";
import "./chunk-YGUH2AXZ.js";
import {
  CUSTOM
} from "./chunk-7QI6YVRS.js";
import "./chunk-DFD7N4ES.js";
import "./chunk-B2MQPB2B.js";
import "./chunk-4DNQGKHV.js";
import "./chunk-I5LDOHOS.js";
import "./chunk-U53FHDXB.js";
import "./chunk-VWDND232.js";
import "./chunk-BH6JOT2T.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-2BTO5X2D.js";
import "./chunk-DAY3U6SQ.js";
import "./chunk-2MUC5YLB.js";
import "./chunk-XZ4GGKDC.js";
import "./chunk-RAZ57TIL.js";
import "./chunk-WFGOW6JZ.js";
import "./chunk-SVJ57M6E.js";
import "./chunk-5SOJTAPC.js";
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
