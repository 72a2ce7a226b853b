import {
  parsedOutput,
  runOver
} from "./chunk-MXRDBN5J.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  pythonSource,
  suppressions
} from "./chunk-TVSMM5E3.js";
import {
  metadataOf
} from "./chunk-JYPZPGZB.js";
import "./chunk-YYESSOCH.js";
import {
  CONFIG_NAMES,
  failed,
  leftOut,
  pathIn,
  pythonRun,
  regionOfAst,
  splitLines,
  unfounded
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import {
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/bandit/check.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
var LEVEL = external_exports.enum(["HIGH", "MEDIUM", "LOW", "UNDEFINED"]), REPORT = external_exports.object({
  errors: external_exports.array(external_exports.object({ filename: external_exports.string(), reason: external_exports.string() })),
  metrics: external_exports.record(external_exports.string(), external_exports.unknown()),
  results: external_exports.array(
    external_exports.object({
      filename: external_exports.string(),
      line_number: external_exports.number(),
      line_range: external_exports.array(external_exports.number()),
      col_offset: external_exports.number(),
      end_col_offset: external_exports.number(),
      issue_severity: LEVEL,
      issue_confidence: LEVEL,
      issue_text: external_exports.string(),
      issue_cwe: external_exports.object({ id: external_exports.number().optional() }).optional(),
      test_id: external_exports.string(),
      test_name: external_exports.string()
    })
  )
});
async function checkWithBandit(job) {
  let problem = configProblem(job);
  if (problem !== void 0) return failed("bad-output", problem);
  let { run, scratch, folder, files } = job, argv = ["bandit", "-f", "json", "-q", "--ignore-nosec", ...settingsOf(job)], ran = await runOver({
    name: "bandit",
    codes: [0, FOUND],
    files,
    nameOf: (file) => import_node_path.default.join(folder, file),
    start: (names) => run([...argv, ...names], pythonRun(scratch))
  });
  if (ran.status === "failed") return ran;
  let reports = [];
  for (let output of ran.outputs) {
    let report = parsedOutput(output, "bandit", REPORT);
    if (report.status === "failed") return report;
    if (output.code === FOUND && report.value.results.length === 0) return unfounded("bandit");
    reports.push(report.value);
  }
  return toReport(reports, ran.crashed, job);
}
var FOUND = 1;
function settingsOf({ scratch, folder, trustConfig, options }) {
  let there = (names) => names.map((name) => import_node_path.default.join(folder, name)).find((file) => (0, import_node_fs.existsSync)(file)), trusted = trustConfig ? there(options.config === void 0 ? CONFIG_NAMES : [options.config]) : void 0, ini = trustConfig ? there([".bandit"]) : void 0;
  return [
    "-c",
    trusted ?? written(scratch, "bandit.yaml", `{}
`),
    "--ini",
    ini ?? written(scratch, "bandit.ini", `[bandit]
`),
    "-x",
    ""
  ];
}
function configProblem({ folder, trustConfig, options: { config } }) {
  if (config === void 0) return;
  let named = `analyzers.bandit.config names ${JSON.stringify(config)}`;
  if (!trustConfig) return `${named}, which counts only with trustConfig: true`;
  if ((0, import_node_fs.lstatSync)(import_node_path.default.join(folder, config), { throwIfNoEntry: !1 })?.isFile() !== !0)
    return `${named}, which is no file where the configuration is read from (is it staged, or in the base?)`;
}
function written(folder, name, text) {
  let file = import_node_path.default.join(folder, name);
  return (0, import_node_fs.writeFileSync)(file, text), file;
}
async function toReport(reports, crashed, job) {
  let nameOf = (file) => pathIn(job.folder, import_node_path.default.resolve(job.scratch, file)) ?? file, results = reports.flatMap((report) => report.results), silencerIn = silencers(job, testNames(await metadataOf("bandit"), results));
  return { status: "completed", detections: results.map((result) => {
    let file = nameOf(result.filename), place = silencerIn(file);
    return place === void 0 ? detectionOf(file, result, []) : place(detectionOf(file, result, splitLines(job.read(file))));
  }), unchecked: uncheckedOf(reports, crashed, job, nameOf) };
}
function detectionOf(file, result, lines) {
  let { line_number: line, line_range: range, col_offset: column, end_col_offset: endColumn } = result, region = regionOfAst({ line, column, endLine: Math.max(line, ...range), endColumn }, lines);
  return {
    analyzer: "bandit",
    ruleId: result.test_id,
    path: file,
    region,
    message: result.issue_text,
    ...withoutSecret(result, region, lines),
    ...result.issue_severity !== "UNDEFINED" && { severity: lower(result.issue_severity) },
    ...result.issue_confidence !== "UNDEFINED" && { confidence: lower(result.issue_confidence) },
    ...result.issue_cwe?.id !== void 0 && { cwe: [`CWE-${result.issue_cwe.id}`] }
  };
}
var lower = (level) => level.toLowerCase();
function withoutSecret({ issue_text }, region, lines) {
  let [, text, value] = /^(Possible hardcoded password): '(.*)'$/s.exec(issue_text) ?? [];
  if (text === void 0 || value === void 0) return {};
  let line = lines[region.startLine - 1] ?? "", at = value === "" ? -1 : line.indexOf(value, region.startColumn - 1), literal = { ...region, startColumn: at + 1, endLine: region.startLine, endColumn: at + 1 + value.length };
  return { message: text, secret: !0, ...at >= 0 && { region: literal } };
}
function silencers({ files, read }, names) {
  let known = new Set(files), byFile = /* @__PURE__ */ new Map();
  return (file) => {
    if (!known.has(file)) return;
    let made = byFile.get(file) ?? silencer(read(file), names);
    return byFile.set(file, made), made;
  };
}
function silencer(text, names) {
  let { nosec } = suppressions(pythonSource(text), names);
  return (detection) => {
    let suppression = nosec(detection, detection.ruleId);
    return suppression === void 0 ? detection : { ...detection, suppression };
  };
}
function testNames(rules, results) {
  let ours = rules.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id])), theirs = results.map(({ test_id: id }) => [id, id]);
  return new Map([...ours.filter(([name]) => !/^S\d+$/.test(name)), ...theirs]);
}
function uncheckedOf(reports, crashed, { files }, nameOf) {
  let errors = reports.flatMap((report) => report.errors), seen = new Set(reports.flatMap(({ metrics }) => Object.keys(metrics)).map(nameOf)), told = [...errors.map(({ filename, reason }) => {
    let kind = /syntax error/.test(reason) ? "syntax-error" : "crash";
    return { path: nameOf(filename), analyzer: "bandit", kind, message: reason };
  }), ...crashed];
  return [...told, ...leftOut("bandit", files, seen, told, "Bandit left it out")];
}
export {
  checkWithBandit
};
