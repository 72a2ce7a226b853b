import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  cweIds,
  familyHelp,
  familyOf
} from "./chunk-YYESSOCH.js";
import {
  chunked,
  failed,
  isLocal,
  outputOf,
  parseJson,
  pathIn,
  pythonRun,
  regionOfAst,
  splitLines
} from "./chunk-4DXMGUR4.js";
import "./chunk-MUBGZMSW.js";
import "./chunk-SASQCUIA.js";
import "./chunk-7EZJSVLP.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-X2GXL7RB.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-CG3LQKRQ.js";
import {
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/semgrep/check.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);

// src/analyzers/semgrep/nosem.ts
var COMMENT = /\bnosem(?:grep)?\b(?:\s*[:=]\s*(?<ids>[\w.-]+(?:\s*,\s*[\w.-]+)*))?.*$/, ALONE = /^\s*(?:#|\/\/|\/\*|<!--|--|;|\{\/\*)/;
function nosemFor(lines, startLine, ruleId) {
  let here = nosemIn(lines, startLine, ruleId);
  return here !== void 0 ? here : ALONE.test(lines[startLine - 2] ?? "") ? nosemIn(lines, startLine - 1, ruleId) : void 0;
}
function nosemIn(lines, line, ruleId) {
  let found = COMMENT.exec(lines[line - 1] ?? "");
  if (found === null) return;
  let ids = found.groups?.ids?.split(",").map((id) => id.trim());
  return ids === void 0 || ids.some((id) => ruleId === id || ruleId.endsWith(`.${id}`)) ? { kind: "nosemgrep", line, text: found[0].replace(/\s*(?:\*\/|-->)\s*$/, "").trim() } : void 0;
}

// src/analyzers/semgrep/report.ts
var place = external_exports.object({ line: external_exports.number(), col: external_exports.number() }), words = external_exports.union([external_exports.string().transform((word) => [word]), external_exports.array(external_exports.string())]).catch([]), metadata = external_exports.object({
  cwe: words,
  owasp: words,
  references: words,
  confidence: external_exports.string().catch(""),
  impact: external_exports.string().catch(""),
  likelihood: external_exports.string().catch(""),
  category: external_exports.string().catch(""),
  "source-rule-url": external_exports.string().catch(""),
  shortlink: external_exports.string().catch("")
}), REPORT = external_exports.object({
  results: external_exports.array(
    external_exports.object({
      check_id: external_exports.string(),
      path: external_exports.string(),
      start: place,
      end: place,
      extra: external_exports.object({ message: external_exports.string(), severity: external_exports.string(), metadata })
    })
  ),
  errors: external_exports.array(
    external_exports.object({
      level: external_exports.string(),
      type: external_exports.union([external_exports.string().transform((name) => name), external_exports.array(external_exports.unknown()).transform(([name]) => String(name))]),
      message: external_exports.string().optional(),
      long_msg: external_exports.string().optional(),
      short_msg: external_exports.string().optional(),
      path: external_exports.string().optional(),
      spans: external_exports.array(external_exports.object({ start: external_exports.object({ line: external_exports.number() }) })).optional()
    })
  ),
  paths: external_exports.object({ scanned: external_exports.array(external_exports.string()) })
});

// src/analyzers/semgrep/rule.ts
function ruleOf({ check_id: id, extra }) {
  let { metadata: metadata2, message } = extra, cwe = cweIds(metadata2.cwe), family = familyOf({ cwe, id, text: message }), owasp = metadata2.owasp.map((text) => /\bA\d\d:20\d\d\b/.exec(text)?.[0]).find((category) => category !== void 0), link = [metadata2["source-rule-url"], metadata2.shortlink, ...metadata2.references].find(
    (url) => /^https?:/.test(url)
  ), help = familyHelp(family, "", link ?? "");
  return {
    id,
    analyzer: "semgrep",
    title: titleOf(id),
    cwe,
    ...owasp !== void 0 && { owasp },
    severity: severityOf(extra),
    confidence: confidenceOf(extra),
    family,
    aliases: [],
    help: { ...help, why: message },
    references: metadata2.references.filter((url) => /^https?:/.test(url))
  };
}
function titleOf(id) {
  let words2 = (id.split(".").at(-1) ?? id).replaceAll(/[-_]+/g, " ").trim();
  return words2 === "" ? id : words2.charAt(0).toUpperCase() + words2.slice(1);
}
var BY_SEVERITY = {
  CRITICAL: "critical",
  HIGH: "high",
  ERROR: "high",
  MEDIUM: "medium",
  WARNING: "medium",
  LOW: "low",
  INFO: "low"
};
function severityOf({ severity, metadata: { impact, likelihood, category } }) {
  let said = BY_SEVERITY[severity.toUpperCase()] ?? "note";
  return category !== "" && category !== "security" ? said === "note" ? "note" : "low" : impact.toUpperCase() === "LOW" || likelihood.toUpperCase() === "LOW" && impact.toUpperCase() !== "HIGH" ? lessSevere(said) : said;
}
function lessSevere(severity) {
  return severity === "critical" ? "high" : severity === "high" ? "medium" : "low";
}
function confidenceOf({ metadata: { confidence } }) {
  let said = confidence.toLowerCase();
  return said === "high" || said === "low" ? said : "medium";
}

// src/analyzers/semgrep/check.ts
var FIXED = [
  "scan",
  "--json",
  "--quiet",
  "--oss-only",
  "--metrics=off",
  "--disable-version-check",
  "--disable-nosem",
  "--no-git-ignore",
  "--no-rewrite-rule-ids",
  "--no-autofix"
], ENDED = [0, 1, 2, 3, 4, 5, 7, 8];
async function checkWithSemgrep(job) {
  let problem = configProblem(job);
  if (problem !== void 0) return failed("bad-output", problem);
  let reports = [];
  for (let files of chunked(job.files.map((file) => import_node_path.default.join(job.folder, file)))) {
    let report = await runSemgrep(job, files);
    if (report.status === "failed") return report;
    reports.push(report.value);
  }
  let errors = reports.flatMap((report) => report.errors), fatal = errors.find(({ level, path: file }) => level === "error" && file === void 0);
  if (fatal !== void 0) return failed("bad-output", `semgrep: ${textOf(fatal)}`);
  let results = reports.flatMap((report) => report.results);
  return {
    status: "completed",
    detections: detectionsOf(results, job),
    unchecked: errors.flatMap((error) => uncheckedOf(error, job.folder)),
    rules: rulesOf(results),
    notices: noticesOf(errors)
  };
}
function configProblem({ options, folder }) {
  if (options.config.length === 0)
    return "semgrep has no rules to look for: name files, folders or registry rule sets in analyzers.semgrep.config";
  let lost = options.config.find((name) => isLocal(name) && !(0, import_node_fs.existsSync)(import_node_path.default.join(folder, name)));
  if (lost !== void 0)
    return `analyzers.semgrep.config names ${JSON.stringify(lost)}, which is not among the files that are checked (is it staged?)`;
}
async function runSemgrep(job, files) {
  let argv = ["semgrep", ...argumentsOf(job), ...files], how = pythonRun(job.scratch), output = outputOf(
    await job.run(argv, { ...how, env: { ...how.env, ...environment(job.scratch) } }),
    "semgrep",
    ENDED
  );
  if (output.status === "failed") return output;
  let json = parseJson(output.stdout, "semgrep");
  if (json.status === "failed") {
    let said = output.stderr.trim().slice(-500);
    return failed("crash", said === "" ? json.failure.message : `semgrep ended with code ${output.code}: ${said}`);
  }
  let parsed = REPORT.safeParse(json.value);
  if (parsed.success) return { status: "parsed", value: parsed.data };
  let why = external_exports.prettifyError(parsed.error).slice(0, 300);
  return failed("bad-output", `the output of semgrep is not what it used to be: ${why}`);
}
function argumentsOf({ options, folder }) {
  let { config, ruleTimeout, maxTargetBytes, jobs } = options;
  return [
    ...FIXED,
    `--timeout=${ruleTimeout}`,
    `--max-target-bytes=${maxTargetBytes}`,
    ...jobs === void 0 ? [] : [`--jobs=${jobs}`],
    ...config.map((name) => `--config=${isLocal(name) ? import_node_path.default.join(folder, name) : name}`)
  ];
}
function environment(scratch) {
  return {
    SEMGREP_SEND_METRICS: "off",
    SEMGREP_ENABLE_VERSION_CHECK: "0",
    SEMGREP_SETTINGS_FILE: import_node_path.default.join(scratch, "settings.yml"),
    SEMGREP_LOG_FILE: import_node_path.default.join(scratch, "semgrep.log")
  };
}
function detectionsOf(results, job) {
  let asked = new Set(job.files), lines = /* @__PURE__ */ new Map();
  return results.flatMap((result) => {
    let name = pathIn(job.folder, result.path) ?? result.path;
    if (!asked.has(name)) return [];
    let text = lines.get(name) ?? splitLines(job.read(name));
    return lines.set(name, text), [detectionOf(result, name, text)];
  });
}
function detectionOf({ check_id: ruleId, start, end, extra }, file, lines) {
  let place2 = { line: start.line, column: start.col - 1, endLine: end.line, endColumn: end.col - 1 }, suppression = nosemFor(lines, start.line, ruleId);
  return {
    analyzer: "semgrep",
    ruleId,
    path: file,
    region: regionOfAst(place2, lines),
    message: extra.message,
    ...suppression !== void 0 && { suppression }
  };
}
function rulesOf(results) {
  return [...new Map(results.map((result) => [result.check_id, ruleOf(result)])).values()];
}
function uncheckedOf(error, folder) {
  let file = error.path === void 0 ? void 0 : pathIn(folder, error.path);
  if (file === void 0) return [];
  let line = error.spans?.[0]?.start.line, place2 = line === void 0 ? {} : { line };
  return [{ path: file, analyzer: "semgrep", kind: kindOf(error.type), message: textOf(error), ...place2 }];
}
function kindOf(type) {
  return /timeout/i.test(type) ? "timeout" : /syntax|pars|lexical/i.test(type) ? "syntax-error" : "crash";
}
function noticesOf(errors) {
  let warnings = errors.filter(({ level, path: file }) => level !== "error" && file === void 0);
  return [...new Set(warnings.map((warning) => `semgrep: ${textOf(warning)}`))].slice(0, 10);
}
function textOf({ type, message, long_msg: long, short_msg: short }) {
  return (message ?? long ?? short ?? type).replaceAll(/\s+/g, " ").trim().slice(0, 500);
}
export {
  checkWithSemgrep
};
