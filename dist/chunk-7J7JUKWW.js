import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import {
  judgeRuff
} from "./chunk-2KJM6SQ5.js";
import "./chunk-TVSMM5E3.js";
import "./chunk-PLQCSSPB.js";
import "./chunk-7CN7DRCM.js";
import "./chunk-VF4KVJR4.js";
import {
  rules
} from "./chunk-3OJHHP2S.js";
import "./chunk-7EXF72L3.js";
import {
  chunked,
  failed,
  outputOf,
  parseJson,
  pathIn,
  splitLines,
  utf16Column
} from "./chunk-4DXMGUR4.js";
import "./chunk-MUBGZMSW.js";
import "./chunk-SASQCUIA.js";
import "./chunk-7EZJSVLP.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-X2GXL7RB.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-CG3LQKRQ.js";
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
  return shown.status === "failed" ? shown : reportOf(job, all.byFile, shown.byFile, new Set(commented));
}
async function runRuff(job, files, more) {
  let { options, trustConfig, scratch, folder } = job, byFile = /* @__PURE__ */ new Map(), settings = [
    ...trustConfig ? [] : ["--isolated"],
    // E902 is how it says that it could not read a file.
    `--select=${(options.select ?? ["S"]).join(",")},E902`,
    options.preview === !0 ? "--preview" : "--no-preview",
    ...more
  ];
  for (let chunk of chunked(files.map((file) => import_node_path.default.join(folder, file)))) {
    let argv = [
      "ruff",
      "check",
      "--output-format=json",
      "--no-cache",
      "--no-fix",
      "--exit-zero",
      "--quiet",
      ...settings,
      ...chunk
    ], output = outputOf(await job.run(argv, { cwd: scratch }), "ruff", [0]);
    if (output.status === "failed") return output;
    let json = parseJson(output.stdout, "ruff");
    if (json.status === "failed") return json;
    let parsed = REPORT.safeParse(json.value);
    if (!parsed.success) {
      let why = external_exports.prettifyError(parsed.error).slice(0, 300);
      return failed("bad-output", `the output of ruff is not what it used to be: ${why}`);
    }
    for (let result of parsed.data) {
      let file = pathIn(folder, import_node_path.default.resolve(scratch, result.filename)) ?? result.filename;
      byFile.set(file, [...byFile.get(file) ?? [], result]);
    }
  }
  return { status: "ran", byFile };
}
export {
  checkWithRuff
};
