import {
  parsedOutput,
  runOver
} from "./chunk-MXRDBN5J.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  judgeRuff
} from "./chunk-2J4ME5KU.js";
import "./chunk-TVSMM5E3.js";
import "./chunk-PLQCSSPB.js";
import "./chunk-G6NEBMEP.js";
import "./chunk-D2IAMJYA.js";
import {
  rules
} from "./chunk-3OJHHP2S.js";
import "./chunk-7EXF72L3.js";
import {
  leftOut,
  namedIn,
  pathIn,
  splitLines,
  unfounded,
  utf16Column
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/ruff/check.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/analyzers/ruff/report.ts
var JUDGED = new Set(rules.map(({ id }) => id));
function reportOf(job, all, shown, commented) {
  let detections = [], unchecked = [];
  for (let [path2, results] of all) {
    let text = job.files.includes(path2) ? job.read(path2) : "", lines = splitLines(text), before = results.map((result) => diagnosticOf(result, lines)), after = commented.has(path2) ? (shown.get(path2) ?? []).map((result) => diagnosticOf(result, lines)) : before, broken = before.find(({ code }) => isFailure(code));
    broken !== void 0 && unchecked.push(gapOf(path2, broken));
    let answers = [before, after].map((some) => some.filter(({ code }) => JUDGED.has(code ?? "")));
    detections.push(...judgeRuff({ check: () => answers.shift() ?? [] }, path2, text).detections), detections.push(
      ...after.filter(({ code }) => !isFailure(code) && !JUDGED.has(code ?? "")).map((one) => plain(path2, one))
    );
  }
  return { status: "completed", detections, unchecked };
}
function diagnosticOf({ code, message, location, end_location }, lines) {
  let inUnits = ({ row, column }) => ({ row, column: utf16Column(lines[row - 1] ?? "", column) });
  return { code, message, start_location: inUnits(location), end_location: inUnits(end_location) };
}
function isFailure(code) {
  return code === null || code === "invalid-syntax" || code === "E902";
}
function gapOf(path2, { code, message, start_location }) {
  return { path: path2, analyzer: "ruff", kind: code === "E902" ? "unreadable" : "syntax-error", message, line: start_location.row };
}
function plain(path2, { code, message, start_location: start, end_location: end }) {
  let region = { startLine: start.row, startColumn: start.column, endLine: end.row, endColumn: end.column };
  return { analyzer: "ruff", ruleId: code ?? "", path: path2, region, message };
}

// src/analyzers/ruff/check.ts
var PLACE = external_exports.object({ row: external_exports.number(), column: external_exports.number() }), REPORT = external_exports.array(
  external_exports.object({
    filename: external_exports.string(),
    code: external_exports.string().nullable(),
    message: external_exports.string(),
    location: PLACE,
    end_location: PLACE
  })
);
async function checkWithRuff(job) {
  let all = await runRuff(job, job.files, ["--ignore-noqa"]);
  if (all.status === "failed") return all;
  let commented = [...all.byFile.keys()].filter(
    (file) => job.files.includes(file) && /noqa|ruff\s*:/i.test(job.read(file))
  ), shown = await runRuff(job, commented, []);
  if (shown.status === "failed") return shown;
  let seen = await filesThatCount(job);
  if (seen.status === "failed") return seen;
  let report = reportOf(job, all.byFile, shown.byFile, new Set(commented)), told = [...report.unchecked, ...all.crashed, ...shown.crashed], silent = leftOut("ruff", job.files, seen, told, "Ruff left it out, as its configuration may say");
  return { ...report, unchecked: [...told, ...silent] };
}
async function runRuff(job, files, more) {
  let { options, scratch, folder } = job, byFile = /* @__PURE__ */ new Map(), ran = await runOver({
    ...runsOf(job, [
      "--output-format=json",
      "--no-fix",
      "--quiet",
      // E902 is how it says that it could not read a file.
      `--select=${(options.select ?? ["S"]).join(",")},E902`,
      options.preview === !0 ? "--preview" : "--no-preview",
      ...more
    ]),
    codes: [0, FOUND],
    files
  });
  if (ran.status === "failed") return ran;
  for (let output of ran.outputs) {
    let parsed = parsedOutput(output, "ruff", REPORT);
    if (parsed.status === "failed") return parsed;
    if (output.code === FOUND && parsed.value.length === 0) return unfounded("ruff");
    for (let result of parsed.value) {
      let file = pathIn(folder, import_node_path.default.resolve(scratch, result.filename)) ?? result.filename;
      byFile.set(file, [...byFile.get(file) ?? [], result]);
    }
  }
  return { status: "ran", byFile, crashed: ran.crashed };
}
var FOUND = 1;
async function filesThatCount(job) {
  let ran = await runOver({ ...runsOf(job, ["--show-files"]), codes: [0], files: job.files });
  if (ran.status === "failed") return ran;
  let isNamed = namedIn(ran.outputs.map(({ stdout }) => stdout).join(`
`));
  return { status: "ran", has: (file) => isNamed(import_node_path.default.join(job.folder, file)) };
}
function runsOf({ trustConfig, folder, scratch, run }, args) {
  let fixed = ["check", "--no-cache", ...trustConfig ? [] : ["--isolated"], ...args];
  return {
    name: "ruff",
    nameOf: (file) => import_node_path.default.join(folder, file),
    start: (names) => run(["ruff", ...fixed, ...names], { cwd: scratch })
  };
}
export {
  checkWithRuff
};
