import {
  parsedOutput
} from "./chunk-MXRDBN5J.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  cweIds
} from "./chunk-YYESSOCH.js";
import {
  chunked,
  failed,
  leftOut,
  namedIn,
  outputOf,
  pathIn,
  regionOfAst,
  splitLines
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  readRegularFile
} from "./chunk-GRMXK52H.js";
import {
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/gosec/check.ts
var import_node_fs4 = __toESM(require_node_fs(), 1), import_node_path4 = __toESM(require_node_path(), 1);

// src/analyzers/gosec/embeds.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
function overlayFor(root, scratch) {
  let wanted = new Set(sourcesIn(root).flatMap((source) => standInsFor(import_node_path.default.join(root, source))));
  if (wanted.size === 0) return;
  let empty = import_node_path.default.join(scratch, "embedded"), overlay = import_node_path.default.join(scratch, "overlay.json");
  (0, import_node_fs.writeFileSync)(empty, "");
  let files = [...wanted].filter((name) => ![...wanted].some((other) => other.startsWith(`${name}/`)));
  return (0, import_node_fs.writeFileSync)(overlay, JSON.stringify({ Replace: Object.fromEntries(files.map((file) => [file, empty])) })), overlay;
}
function sourcesIn(root) {
  return (0, import_node_fs.readdirSync)(root, { recursive: !0, encoding: "utf8" }).filter((name) => name.endsWith(".go"));
}
var DIRECTIVE = /^\/\/go:embed[ \t]+(.+)$/gm, PATTERN = /"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g;
function standInsFor(source) {
  if (!(0, import_node_fs.lstatSync)(source).isFile()) return [];
  let text = (0, import_node_fs.readFileSync)(source, "utf8");
  return text.includes("//go:embed") ? [...text.matchAll(DIRECTIVE)].flatMap(([, list = ""]) => [...list.matchAll(PATTERN)]).flatMap(([, quoted, raw, bare]) => {
    let name = nameFor(quoted ?? raw ?? bare ?? "");
    return name === void 0 ? [] : [standInAt(import_node_path.default.join(import_node_path.default.dirname(source), name))].flat();
  }) : [];
}
function nameFor(pattern) {
  let name = pattern.replace(/^all:/, "").replaceAll(/\[\^[^\]]*\]/g, "_").replaceAll(/\[(\\?.)[^\]]*\]/g, "$1").replaceAll(/[*?]/g, "x").replaceAll(/\\(.)/g, "$1");
  return name.split("/").every((part) => !["", ".", ".."].includes(part)) && !/\.(?:go|mod|s)$/.test(name) ? name : void 0;
}
function standInAt(place) {
  let stats = (0, import_node_fs.lstatSync)(place, { throwIfNoEntry: !1 });
  return stats === void 0 ? [place] : stats.isDirectory() ? [import_node_path.default.join(place, "x")] : [];
}

// src/analyzers/gosec/gaps.ts
var import_node_fs2 = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);
function gapsOf(errors, log, module, job) {
  let files = job.files.filter((file) => isOf(file, module, job.folder)), located = Object.entries(errors).flatMap(([name, [first]]) => first === void 0 ? [] : [{ ...first, files: filesNamed(name, module, job) ?? files }]), isNamed = namedIn(withoutDates(log), CHECKING), looked = files.filter((file) => isNamed(import_node_path2.default.join(job.folder, file))), specific = located.filter((one) => one.files !== files), told = specific.length > 0 && looked.length > 0 ? specific : located, gaps = /* @__PURE__ */ new Map();
  for (let { files: some, line, error } of told.toSorted((a, b) => a.files.length - b.files.length))
    for (let file of some) gaps.has(file) || gaps.set(file, gap(file, error, line));
  return [...gaps.values(), ...leftOut("gosec", files, new Set(looked), [...gaps.values()], LEFT_OUT)];
}
var CHECKING = "Checking file: ", LEFT_OUT = "Go leaves it out here, so gosec did not check it: because of its build constraints or its name (see analyzers.gosec.tags), or because it needs C";
function withoutDates(log) {
  return log.replaceAll(/^\[gosec\] [\d/]+ [\d:.]+ /gm, "");
}
function isOf(file, { root, packages }, folder) {
  return packages.some((name) => pathIn(folder, `${root}/${name}/${file.split("/").at(-1)}`) === file);
}
function filesNamed(name, { root }, { files, folder }) {
  let place = import_node_path2.default.resolve(root, name), file = name === "" ? void 0 : pathIn(folder, place);
  if (!(file === void 0 || !(0, import_node_fs2.existsSync)(place)))
    return (0, import_node_fs2.lstatSync)(place).isDirectory() ? files.filter((one) => import_node_path2.default.posix.dirname(one) === file) : [file];
}
function gap(file, error, line = 0) {
  let message = `Go could not load it, so gosec did not check it in full: ${error.trim().split(`
`).at(-1)}`, place = line > 0 ? { line } : {};
  return { path: file, analyzer: "gosec", kind: "syntax-error", message, ...place };
}

// src/analyzers/gosec/modules.ts
var import_node_fs3 = __toESM(require_node_fs(), 1), import_node_path3 = __toESM(require_node_path(), 1);
function modulesOf(folder, files) {
  let modules = /* @__PURE__ */ new Map();
  for (let directory of new Set(files.map((file) => import_node_path3.default.posix.dirname(file)))) {
    let found = nearestModule(folder, directory), root = found ?? ".", key = `${root}\0${found === void 0 ? "" : "module"}`, module = modules.get(key) ?? { root: import_node_path3.default.join(folder, root), isModule: found !== void 0, packages: [] }, relative = import_node_path3.default.posix.relative(root, directory);
    module.packages.push(relative === "" ? "." : `./${relative}`), modules.set(key, module);
  }
  return [...modules.values()].toSorted((a, b) => a.root < b.root ? -1 : 1).map((module) => ({ ...module, packages: module.packages.toSorted() }));
}
function nearestModule(folder, directory) {
  for (let here = directory; ; here = import_node_path3.default.posix.dirname(here)) {
    if ((0, import_node_fs3.existsSync)(import_node_path3.default.join(folder, here, "go.mod"))) return here;
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
var LEVEL = external_exports.enum(["HIGH", "MEDIUM", "LOW", "UNDEFINED"]), REPORT = external_exports.object({
  "Golang errors": external_exports.record(external_exports.string(), external_exports.array(external_exports.object({ line: external_exports.number(), error: external_exports.string() }))).nullish(),
  Issues: external_exports.array(
    external_exports.object({
      severity: LEVEL,
      confidence: LEVEL,
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
  for (let part of partsOf(job)) {
    let report = await runGosec(job, part);
    if (report.status === "failed") return report;
    detections.push(...detectionsOf(report.value, job)), unchecked.push(...gapsOf(report.value["Golang errors"] ?? {}, textOf(part.log), part, job));
  }
  return { status: "completed", detections, unchecked };
}
function partsOf({ folder, files, scratch }) {
  return modulesOf(folder, files).flatMap((module, index) => {
    let own = import_node_path4.default.join(scratch, `module-${index}`);
    (0, import_node_fs4.mkdirSync)(own);
    let overlay = overlayFor(module.root, own);
    return chunked(module.packages).map((packages, number) => ({ ...module, packages, overlay, log: import_node_path4.default.join(own, `gosec-${number}.log`) }));
  });
}
async function runGosec(job, { root, isModule, packages, overlay, log }) {
  let { tags = [], exclude = [] } = job.options, argv = ["gosec", "-fmt=json", "-no-fail", "-track-suppressions", "-sort=false", "-tests", "-concurrency=2"], chosen = [
    `-log=${log}`,
    ...tags.length > 0 ? [`-tags=${tags.join(",")}`] : [],
    ...exclude.length > 0 ? [`-exclude=${exclude.join(",")}`] : []
  ], flags = overlay === void 0 ? ENVIRONMENT.GOFLAGS : `${ENVIRONMENT.GOFLAGS} -overlay=${overlay}`, env = { ...ENVIRONMENT, GOFLAGS: flags, ...isModule ? {} : { GO111MODULE: "off" } }, [program = "gosec", ...args] = [...argv, ...chosen, ...packages], output = outputOf(await job.run([program, ...args], { cwd: root, env }), "gosec", [0]);
  if (output.status === "failed") return output;
  let report = parsedOutput(output, "gosec", REPORT);
  if (report.status === "parsed" || output.stdout.trim() !== "") return report;
  let { kind, message } = report.failure;
  return failed(kind, `${message}${lastOf(`${textOf(log)}
${output.stderr}`)}`);
}
function textOf(log) {
  let read = readRegularFile(log, MAX_LOG);
  return read.kind === "bytes" ? read.bytes.toString("utf8") : "";
}
var MAX_LOG = 64 * 1024 * 1024;
function lastOf(text) {
  let last = text.trim().split(`
`).at(-1) ?? "";
  return last === "" ? "" : `; it said: ${last.slice(0, 300)}`;
}
function detectionsOf({ Issues: issues }, job) {
  let asked = new Set(job.files), lines = /* @__PURE__ */ new Map(), detections = (issues ?? []).filter(isAskedFor).map((issue) => {
    let file = pathIn(job.folder, issue.file) ?? issue.file, text = lines.get(file) ?? (asked.has(file) ? splitLines(job.read(file)) : []);
    return lines.set(file, text), detectionOf(issue, file, text);
  });
  return [...new Map(detections.map((one) => [JSON.stringify(one), one])).values()];
}
function isAskedFor({ suppressions }) {
  return suppressions?.some(({ kind }) => kind === "external") !== !0;
}
function detectionOf(issue, file, lines) {
  let region = regionAt(lines, issue.line, Number(issue.column)), isSilenced = issue.suppressions?.some(({ kind }) => kind === "inSource") === !0, cwe = cweIds([issue.cwe?.id ?? ""]);
  return {
    analyzer: "gosec",
    ruleId: issue.rule_id,
    path: file,
    region,
    message: issue.details,
    ...issue.severity !== "UNDEFINED" && { severity: lower(issue.severity) },
    ...issue.confidence !== "UNDEFINED" && { confidence: lower(issue.confidence) },
    ...cwe.length > 0 && { cwe },
    ...issue.rule_id === "G101" && { secret: !0 },
    ...isSilenced && { suppression: nosecNear(lines, region.startLine, issue.rule_id) }
  };
}
var lower = (level) => level.toLowerCase();
export {
  checkWithGosec
};
