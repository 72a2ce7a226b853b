import {
  parseRule
} from "./chunk-6YVCZVB7.js";
import "./chunk-2NCQMMM5.js";
import "./chunk-UZ5ETKAW.js";
import {
  patternProblems
} from "./chunk-RJFT57GQ.js";
import "./chunk-PISCBQNO.js";
import "./chunk-A7C3JD7Q.js";
import "./chunk-TFHMS3B5.js";
import "./chunk-DP4G34LB.js";
import "./chunk-JTLPCQBW.js";
import "./chunk-COFCJTBF.js";
import "./chunk-D2IAMJYA.js";
import "./chunk-ATYZTGGP.js";
import "./chunk-YYESSOCH.js";
import "./chunk-SXJ4LA43.js";
import {
  RULES_FOLDER,
  RULE_LANGUAGES,
  printJson,
  printText,
  problemLine,
  readNamedRules,
  readRuleTexts,
  rulesOrFail,
  rulesPlace
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";

// src/analyzers/custom/examples.ts
var KINDS = ["match", "noMatch"];
function matchedText(text, { region }) {
  let lines = text.split(`
`).slice(region.startLine - 1, region.endLine), last = lines.length - 1;
  return lines.map(
    (line, index) => line.slice(index === 0 ? region.startColumn - 1 : 0, index === last ? region.endColumn - 1 : void 0)
  ).join(`
`);
}
function whatMatched(text, detections) {
  return `matched ${detections.map(
    (it) => `${JSON.stringify(matchedText(text, it))} at ${it.region.startLine}:${it.region.startColumn} of the example`
  ).join(" and ")}`;
}
async function runExamples({ rule }, document) {
  let { checker, example: file } = RULE_LANGUAGES[rule.language], { check } = (await checker())([rule]), run = async (text, mustMatch, path) => {
    let { detections, unchecked } = await check({ path: file, text }), [head, key, index] = path, at = { ...document.place(path), example: `${head}.${key}${index === void 0 ? "" : `[${index}]`}` };
    return unchecked !== void 0 ? [{ ...at, message: `is not valid ${rule.language}: ${unchecked.message}` }] : mustMatch ? detections.length > 0 ? [] : [{ ...at, message: "must match, and nothing matched" }] : detections.length === 0 ? [] : [{ ...at, message: `must not match, and ${whatMatched(text, detections)}` }];
  }, ofKind = (kind) => rule.examples[kind].map((text, index) => run(text, kind === "match", ["examples", kind, index])), good = run(rule.help.good, !1, ["help", "good"]);
  return (await Promise.all([...KINDS.flatMap(ofKind), good])).flat();
}

// src/commands/rules-test.ts
async function textsOf(paths, host) {
  let texts = paths.length > 0 ? (await Promise.all(paths.map((named) => readNamedRules(named, host.cwd)))).flat() : await readRuleTexts(await rulesPlace(host));
  if (texts.length > 0) return texts;
  throw new UserError(
    `there are no rules in ${paths.join(" and ") || RULES_FOLDER}`,
    "docs/rules.md says how to write one"
  );
}
async function tested({ rule, document }) {
  let { examples, id } = rule.rule, count = examples.match.length + examples.noMatch.length + 1;
  return { id, file: rule.file, examples: count, failures: await runExamples(rule, document) };
}
function failureText({ file, failures }) {
  return failures.map((failure) => problemLine(file, { ...failure, message: `${failure.example} ${failure.message}` }));
}
function resultText(results) {
  let failed = results.filter(({ failures }) => failures.length > 0), sum = (count) => results.reduce((total, result) => total + count(result), 0), summary = `${results.length} rules, ${sum(({ examples }) => examples)} examples, ${sum(({ failures }) => failures.length)} failed`;
  return [...failed.flatMap(failureText), summary].join(`
`);
}
async function testRules(paths, json, host) {
  let parsed = (await textsOf(paths, host)).map((text) => ({ name: text.name, result: parseRule(text) })), rules = rulesOrFail(parsed), problems = await patternProblems(rules);
  if (problems.length > 0) throw new UserError(problems.join(`
`), "see docs/rules.md for patterns");
  let results = [];
  for (let { result } of parsed) result.kind === "rule" && results.push(await tested(result));
  let ok = results.every(({ failures }) => failures.length === 0);
  return json ? printJson(host, { schemaVersion: 1, ok, rules: results }) : printText(host, resultText(results)), ok ? 0 : 1;
}
export {
  testRules
};
