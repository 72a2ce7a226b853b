import {
  rulesBelow
} from "./chunk-YXERBFWP.js";
import "./chunk-UZ5ETKAW.js";
import {
  parsedOutput
} from "./chunk-MXRDBN5J.js";
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
  firstLine,
  isLocal,
  languageOf,
  leftOut,
  outputOf,
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

// src/analyzers/semgrep/check.ts
var import_node_fs2 = __toESM(require_node_fs(), 1), import_node_path3 = __toESM(require_node_path(), 1);

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
}), SEVERITY = external_exports.enum(["CRITICAL", "HIGH", "ERROR", "MEDIUM", "WARNING", "LOW", "INFO", "INVENTORY", "EXPERIMENT"]), REPORT = external_exports.object({
  results: external_exports.array(
    external_exports.object({
      check_id: external_exports.string(),
      path: external_exports.string(),
      start: place,
      end: place,
      extra: external_exports.object({ message: external_exports.string(), severity: SEVERITY, metadata })
    })
  ),
  errors: external_exports.array(
    external_exports.object({
      level: external_exports.enum(["error", "warn", "info"]),
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

// src/analyzers/semgrep/coverage.ts
var import_node_path = __toESM(require_node_path(), 1);
var EXTENSIONS = [
  ["python python3 py", "py pyw pyi"],
  ["javascript js", "js jsx cjs mjs"],
  ["typescript ts", "ts tsx"],
  ["go golang", "go"],
  ["java", "java"],
  ["ruby rb", "rb"],
  ["php", "php"],
  ["rust", "rs"],
  ["c", "c"],
  ["csharp c#", "cs"],
  ["kotlin kt", "kt"]
], CONDITIONS = ["paths", "min-version", "max-version"];
function coveredBy({ options, folder }) {
  let rules = options.config.filter(isLocal).flatMap((name) => rulesBelow(import_node_path.default.join(folder, name))), languages = new Set(rules.filter(isPlain).flatMap((rule) => rule.languages.map((name) => name.toLowerCase()))), extensions = EXTENSIONS.filter(([names]) => names.split(" ").some((name) => languages.has(name))), covered = new Set(extensions.flatMap(([, some]) => some.split(" ")));
  return (file) => !file.endsWith(".C") && covered.has(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "");
}
function isPlain(rule) {
  let { mode = "search" } = rule;
  return (mode === "search" || mode === "taint") && CONDITIONS.every((key) => rule[key] === void 0);
}

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
  INFO: "low",
  INVENTORY: "note",
  EXPERIMENT: "note"
};
function severityOf({ severity, metadata: { impact, likelihood, category } }) {
  let said = BY_SEVERITY[severity];
  return category !== "" && category !== "security" ? said === "note" ? "note" : "low" : impact.toUpperCase() === "LOW" || likelihood.toUpperCase() === "LOW" && impact.toUpperCase() !== "HIGH" ? lessSevere(said) : said;
}
function lessSevere(severity) {
  return severity === "critical" ? "high" : severity === "high" ? "medium" : "low";
}
function confidenceOf({ metadata: { confidence } }) {
  let said = confidence.toLowerCase();
  return said === "high" || said === "low" ? said : "medium";
}

// src/analyzers/semgrep/targets.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);
function targetsOf(job) {
  let copies = /* @__PURE__ */ new Map();
  return { paths: job.files.map((file) => {
    let extension = missingExtension(file, job), original = import_node_path2.default.join(job.folder, file);
    if (extension === void 0) return original;
    let copy = import_node_path2.default.join(job.scratch, "named", `${file}.${extension}`);
    return (0, import_node_fs.mkdirSync)(import_node_path2.default.dirname(copy), { recursive: !0 }), (0, import_node_fs.copyFileSync)(original, copy), copies.set(copy, file), copy;
  }), fileOf: (reported) => copies.get(reported) ?? pathIn(job.folder, reported) ?? reported };
}
var AS_THEY_ARE = /* @__PURE__ */ new Set(["C", "H", "R", "Rmd"]);
function missingExtension(file, { read }) {
  let extension = /[^/]\.([^./]+)$/.exec(file)?.[1];
  if (extension === void 0) return extensionOfScript(file, firstLine(Buffer.from(read(file).slice(0, 500))));
  if (AS_THEY_ARE.has(extension)) return;
  let usual = extension.toLowerCase();
  return usual === "pyw" ? "py" : usual === extension ? void 0 : usual;
}
function extensionOfScript(file, head) {
  if (/^#!.*\b(?:ba|da|k|z)?sh\b/.test(head)) return "sh";
  let language = languageOf(file, head);
  return language === void 0 ? void 0 : EXTENSIONS2[language];
}
var EXTENSIONS2 = { python: "py", javascript: "js", ruby: "rb", php: "php" }, SIGN = "provenfix-sign-of-life";
function writeSign(scratch) {
  let rules = import_node_path2.default.join(scratch, `${SIGN}.yml`), target = import_node_path2.default.join(scratch, `${SIGN}.txt`), rule = {
    id: SIGN,
    languages: ["regex"],
    severity: "INFO",
    message: SIGN,
    "pattern-regex": SIGN,
    paths: { include: [import_node_path2.default.basename(target)] }
  };
  return (0, import_node_fs.writeFileSync)(rules, JSON.stringify({ rules: [rule] })), (0, import_node_fs.writeFileSync)(target, `${SIGN}
`), { rules, target, isSign: ({ check_id: id, path: at }) => id === SIGN && at === target };
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
], ENDED = [0, 1, 2, 3, 4, 5, 7, 8], FOUND = 1;
async function checkWithSemgrep(job) {
  let problem = configProblem(job);
  if (problem !== void 0) return failed("bad-output", problem);
  let { paths, fileOf } = targetsOf(job), sign = writeSign(job.scratch), reports = [];
  for (let targets of chunked(paths)) {
    let report = await runSemgrep(job, sign, targets);
    if (report.status === "failed") return report;
    reports.push(inFiles(report.value, fileOf));
  }
  let [errors, results] = [reports.flatMap((one) => one.errors), reports.flatMap((one) => one.results)], fatal = errors.find(({ level, path: file }) => level === "error" && !job.files.includes(file ?? ""));
  if (fatal !== void 0) return failed("bad-output", `semgrep: ${textOf(fatal)}`);
  let told = errors.flatMap((error) => uncheckedOf(error, job.files)), scanned = new Set(reports.flatMap((report) => report.paths.scanned)), covered = coveredBy(job);
  return {
    status: "completed",
    detections: detectionsOf(results, job),
    unchecked: [...told, ...leftOut("semgrep", job.files.filter(covered), scanned, told, "Semgrep left it out")],
    rules: rulesOf(results),
    notices: noticesOf(errors, job.files)
  };
}
function inFiles({ results, errors, paths }, fileOf) {
  return {
    results: results.map((result) => ({ ...result, path: fileOf(result.path) })),
    errors: errors.map((error) => ({ ...error, ...error.path !== void 0 && { path: fileOf(error.path) } })),
    paths: { scanned: paths.scanned.map(fileOf) }
  };
}
function configProblem({ options, folder }) {
  if (options.config.length === 0)
    return "semgrep has no rules to look for: name files, folders or registry rule sets in analyzers.semgrep.config";
  let lost = options.config.find((name) => isLocal(name) && !(0, import_node_fs2.existsSync)(import_node_path3.default.join(folder, name)));
  if (lost !== void 0)
    return `analyzers.semgrep.config names ${JSON.stringify(lost)}, which is not among the files that are checked (is it staged?)`;
}
async function runSemgrep(job, sign, targets) {
  let argv = ["semgrep", ...argumentsOf(job), `--config=${sign.rules}`, ...targets, sign.target], { env } = pythonRun(job.scratch), how = { cwd: job.folder, env: { ...env, ...environment(job.scratch) } }, output = outputOf(await job.run(argv, how), "semgrep", ENDED);
  if (output.status === "failed") return output;
  let report = parsedOutput(output, "semgrep", REPORT);
  if (report.status === "parsed") return believed(report.value, sign, output.code);
  let said = output.stderr.trim().slice(-500);
  return said === "" ? report : failed("crash", `semgrep ended with code ${output.code}: ${said}`);
}
function believed(report, { isSign }, code) {
  let results = report.results.filter((result) => !isSign(result)), failure = report.errors.find(({ level }) => level === "error");
  return code > FOUND && failure === void 0 ? failed("crash", `semgrep ended with code ${code}, and reports no error`) : code === FOUND && results.length === 0 ? unfounded("semgrep") : results.length < report.results.length ? { status: "parsed", value: { ...report, results } } : failed("bad-output", failure === void 0 ? BLIND : `semgrep: ${textOf(failure)}`);
}
var BLIND = "semgrep did not find what a rule of provenfix's own finds: it has not looked at what it was given";
function argumentsOf({ options, folder }) {
  let { config, ruleTimeout, maxTargetBytes, jobs } = options;
  return [
    ...FIXED,
    `--timeout=${ruleTimeout}`,
    `--max-target-bytes=${maxTargetBytes}`,
    ...jobs === void 0 ? [] : [`--jobs=${jobs}`],
    ...config.map((name) => `--config=${isLocal(name) ? import_node_path3.default.join(folder, name) : name}`)
  ];
}
function environment(scratch) {
  return {
    SEMGREP_SEND_METRICS: "off",
    SEMGREP_ENABLE_VERSION_CHECK: "0",
    SEMGREP_SETTINGS_FILE: import_node_path3.default.join(scratch, "settings.yml"),
    SEMGREP_LOG_FILE: import_node_path3.default.join(scratch, "semgrep.log")
  };
}
function detectionsOf(results, job) {
  let asked = new Set(job.files), lines = /* @__PURE__ */ new Map();
  return results.map((result) => {
    let { path: file } = result, text = lines.get(file) ?? (asked.has(file) ? splitLines(job.read(file)) : []);
    return lines.set(file, text), detectionOf(result, text);
  });
}
function detectionOf({ check_id: ruleId, path: file, start, end, extra }, lines) {
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
function uncheckedOf(error, files) {
  let { path: file } = error;
  if (file === void 0 || !files.includes(file)) return [];
  let line = error.spans?.[0]?.start.line, place2 = line === void 0 ? {} : { line };
  return [{ path: file, analyzer: "semgrep", kind: kindOf(error.type), message: textOf(error), ...place2 }];
}
function kindOf(type) {
  return /timeout/i.test(type) ? "timeout" : /syntax|pars|lexical/i.test(type) ? "syntax-error" : "crash";
}
function noticesOf(errors, files) {
  let warnings = errors.filter(({ level, path: file }) => level !== "error" && !files.includes(file ?? ""));
  return [...new Set(warnings.map((warning) => `semgrep: ${textOf(warning)}`))].slice(0, 10);
}
function textOf({ type, message, long_msg: long, short_msg: short }) {
  return (message ?? long ?? short ?? type).replaceAll(/\s+/g, " ").trim().slice(0, 500);
}
export {
  checkWithSemgrep
};
