import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  cweIds
} from "./chunk-YYESSOCH.js";
import {
  chunked,
  failed,
  outputOf,
  parseJson,
  pathIn,
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

// src/analyzers/gosec/modules.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
function modulesOf(folder, files) {
  let modules = /* @__PURE__ */ new Map();
  for (let directory of new Set(files.map((file) => import_node_path.default.posix.dirname(file)))) {
    let found = nearestModule(folder, directory), root = found ?? ".", key = `${root}\0${found === void 0 ? "" : "module"}`, module = modules.get(key) ?? { root: import_node_path.default.join(folder, root), isModule: found !== void 0, packages: [] }, relative = import_node_path.default.posix.relative(root, directory);
    module.packages.push(relative === "" ? "." : `./${relative}`), modules.set(key, module);
  }
  return [...modules.values()].toSorted((a, b) => a.root < b.root ? -1 : 1).map((module) => ({ ...module, packages: module.packages.toSorted() }));
}
function nearestModule(folder, directory) {
  for (let here = directory; ; here = import_node_path.default.posix.dirname(here)) {
    if ((0, import_node_fs.existsSync)(import_node_path.default.join(folder, here, "go.mod"))) return here;
    if (here === "." || here === "/") return;
  }
}

// src/analyzers/gosec/nosec.ts
var COMMENT = /\/[/*]\s*(?<text>(?:#nosec|gosec:disable)\b.*)$/;
function nosecNear(lines, startLine, ruleId) {
  for (let number = startLine; number > 0; number--) {
    let text = COMMENT.exec(lines[number - 1] ?? "")?.groups?.text;
    if (text !== void 0 && speaksOf(text, ruleId)) return { kind: "#nosec", line: number, text: withoutEnd(text) };
  }
  return { kind: "#nosec", line: startLine, text: "#nosec" };
}
function speaksOf(text, ruleId) {
  let [named = ""] = text.split("--"), rules = named.match(/\bG\d{3}\b/g) ?? [];
  return rules.length === 0 || rules.includes(ruleId);
}
var withoutEnd = (text) => text.replace(/\*\/\s*$/, "").trim();

// src/analyzers/gosec/region.ts
var NAME = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/u;
function regionAt(lines, line, column) {
  let [first = 1, last = first] = line.split("-").map(Number), place = { line: first, column: column - 1, endLine: last, endColumn: 0 }, { startColumn } = regionOfAst(place, lines), text = lines[first - 1] ?? "", name = NAME.exec(text.slice(startColumn - 1))?.[0];
  return last === first && name !== void 0 ? { startLine: first, startColumn, endLine: first, endColumn: startColumn + name.length } : { startLine: first, startColumn, endLine: last, endColumn: (lines[last - 1] ?? "").length + 1 };
}

// src/analyzers/gosec/check.ts
var REPORT = external_exports.object({
  "Golang errors": external_exports.record(external_exports.string(), external_exports.array(external_exports.object({ line: external_exports.number(), error: external_exports.string() }))).nullish(),
  Issues: external_exports.array(
    external_exports.object({
      severity: external_exports.string(),
      confidence: external_exports.string(),
      cwe: external_exports.object({ id: external_exports.string().optional() }).nullish(),
      rule_id: external_exports.string(),
      details: external_exports.string(),
      file: external_exports.string(),
      line: external_exports.string(),
      column: external_exports.string(),
      suppressions: external_exports.array(external_exports.object({ kind: external_exports.string() })).nullish()
    })
  ).nullable(),
  Stats: external_exports.object({ files: external_exports.number() })
}), ENVIRONMENT = {
  CGO_ENABLED: "0",
  GOTOOLCHAIN: "local",
  GOPROXY: "off",
  GOSUMDB: "off",
  GOFLAGS: "-buildvcs=false",
  GOENV: "off",
  GOVCS: "*:off",
  GOTELEMETRY: "off"
};
async function checkWithGosec(job) {
  let detections = [], unchecked = [];
  for (let module of modulesOf(job.folder, job.files))
    for (let packages of chunked(module.packages)) {
      let report = await runGosec(job, { ...module, packages });
      if (report.status === "failed") return report;
      detections.push(...detectionsOf(report.value, job)), unchecked.push(...uncheckedOf(report.value, { ...module, packages }, job));
    }
  return { status: "completed", detections, unchecked };
}
async function runGosec(job, { root, isModule, packages }) {
  let { tags = [], exclude = [] } = job.options, argv = ["gosec", "-fmt=json", "-no-fail", "-track-suppressions", "-sort=false", "-tests", "-concurrency=2"], chosen = [
    ...tags.length > 0 ? [`-tags=${tags.join(",")}`] : [],
    ...exclude.length > 0 ? [`-exclude=${exclude.join(",")}`] : []
  ], env = { ...ENVIRONMENT, ...isModule ? {} : { GO111MODULE: "off" } }, [program = "gosec", ...args] = [...argv, ...chosen, ...packages], output = outputOf(await job.run([program, ...args], { cwd: root, env }), "gosec", [0]);
  if (output.status === "failed") return output;
  let json = parseJson(output.stdout, "gosec");
  if (json.status === "failed") return failed(json.failure.kind, `${json.failure.message}${lastOf(output.stderr)}`);
  let parsed = REPORT.safeParse(json.value);
  if (parsed.success) return { status: "parsed", value: parsed.data };
  let why = external_exports.prettifyError(parsed.error).slice(0, 300);
  return failed("bad-output", `the output of gosec is not what it used to be: ${why}`);
}
function lastOf(stderr) {
  let last = stderr.trim().split(`
`).at(-1) ?? "";
  return last === "" ? "" : `; it said: ${last.slice(0, 300)}`;
}
function detectionsOf({ Issues: issues }, job) {
  let asked = new Set(job.files), lines = /* @__PURE__ */ new Map();
  return (issues ?? []).filter(isAskedFor).flatMap((issue) => {
    let path2 = pathIn(job.folder, issue.file) ?? issue.file;
    if (!asked.has(path2)) return [];
    let text = lines.get(path2) ?? splitLines(job.read(path2));
    return lines.set(path2, text), [detectionOf(issue, path2, text)];
  });
}
function isAskedFor({ suppressions }) {
  return suppressions?.some(({ kind }) => kind === "external") !== !0;
}
function detectionOf(issue, path2, lines) {
  let region = regionAt(lines, issue.line, Number(issue.column)), isSilenced = issue.suppressions?.some(({ kind }) => kind === "inSource") === !0, cwe = cweIds([issue.cwe?.id ?? ""]);
  return {
    analyzer: "gosec",
    ruleId: issue.rule_id,
    path: path2,
    region,
    message: issue.details,
    severity: issue.severity.toLowerCase(),
    confidence: issue.confidence.toLowerCase(),
    ...cwe.length > 0 && { cwe },
    ...issue.rule_id === "G101" && { secret: !0 },
    ...isSilenced && { suppression: nosecNear(lines, region.startLine, issue.rule_id) }
  };
}
function uncheckedOf(report, module, job) {
  let errors = Object.entries(report["Golang errors"] ?? {}).flatMap(
    ([file, list]) => list.slice(0, 1).map((error) => ({ file, ...error }))
  ), located = errors.flatMap(({ file, line, error }) => {
    let path2 = file === "" ? void 0 : pathIn(job.folder, file);
    return path2 === void 0 ? [] : [gap(path2, error, line)];
  }), files = job.files.filter((file) => isOf(file, module, job.folder)), failure = errors.find(({ file }) => file === "" || pathIn(job.folder, file) === void 0);
  return failure === void 0 || located.length > 0 && report.Stats.files > 0 ? located : files.map((file) => located.find(({ path: path2 }) => path2 === file) ?? gap(file, failure.error));
}
function isOf(file, { root, packages }, folder) {
  return packages.some((name) => pathIn(folder, `${root}/${name}/${file.split("/").at(-1)}`) === file);
}
function gap(path2, error, line = 0) {
  let message = `Go could not load it, so gosec did not check it in full: ${error.trim().split(`
`).at(-1)}`, place = line > 0 ? { line } : {};
  return { path: path2, analyzer: "gosec", kind: "syntax-error", message, ...place };
}
export {
  checkWithGosec
};
