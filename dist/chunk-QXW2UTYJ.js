import {
  detectionsIn,
  fileText,
  lossNotices,
  placeRun,
  readSarif,
  shown
} from "./chunk-D464JIMO.js";
import {
  MAX_SARIF_BYTES,
  TOO_LARGE
} from "./chunk-BV4ZGMQF.js";
import "./chunk-JYPZPGZB.js";
import "./chunk-YYESSOCH.js";
import {
  chunked,
  failed,
  filled,
  isFileIn,
  mentions,
  outputOf,
  require_node_crypto,
  unfounded
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  matcherOf,
  namesIn,
  readRegularFile
} from "./chunk-GRMXK52H.js";
import {
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-JH7TYAU7.js";

// src/analyzers/command/check.ts
var import_node_fs3 = __toESM(require_node_fs(), 1), import_node_path3 = __toESM(require_node_path(), 1);

// src/analyzers/command/copy.ts
var import_node_crypto = __toESM(require_node_crypto(), 1), import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
async function copyOf(tree, files, context, folder) {
  let isContext = await matcherOf(context), others = context.length === 0 ? [] : everythingIn(tree).filter(isContext), paths = /* @__PURE__ */ new Set([...files, ...others]);
  (0, import_node_fs.mkdirSync)(folder);
  for (let name of paths) (0, import_node_fs.cpSync)(import_node_path.default.join(tree, name), import_node_path.default.join(folder, name), { verbatimSymlinks: !0 });
  let sorted = [...paths].toSorted(), own = (name) => digestOf(import_node_path.default.join(folder, name));
  return {
    folder,
    paths,
    digest: () => (0, import_node_crypto.hash)("sha256", JSON.stringify(sorted.map((name) => [name, own(name)])), "hex"),
    changed: (some) => some.filter((name) => own(name) !== digestOf(import_node_path.default.join(tree, name)))
  };
}
function everythingIn(folder) {
  return (0, import_node_fs.readdirSync)(folder, { recursive: !0, withFileTypes: !0 }).filter((entry) => !entry.isDirectory()).map((entry) => import_node_path.default.relative(folder, import_node_path.default.join(entry.parentPath, entry.name)).split(import_node_path.default.sep).join("/"));
}
var MAX_FILE = 256 * 1024 * 1024;
function digestOf(absolute) {
  let read = readRegularFile(absolute, MAX_FILE);
  return read.kind === "bytes" ? (0, import_node_crypto.hash)("sha256", read.bytes, "hex") : read.kind;
}

// src/analyzers/command/prepare.ts
var import_node_crypto2 = __toESM(require_node_crypto(), 1), import_node_fs2 = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);
function temporary(folder) {
  return (0, import_node_fs2.mkdirSync)(folder, { recursive: !0 }), { folder, complete: !1, keep: () => {
  }, [Symbol.dispose]: () => {
  } };
}
function keptIn(home, key) {
  let name = (0, import_node_crypto2.hash)("sha256", JSON.stringify(key), "hex").slice(0, 32), own = import_node_path2.default.join(home, name);
  if ((0, import_node_fs2.existsSync)(own)) return { folder: own, complete: !0, keep: () => {
  }, [Symbol.dispose]: () => {
  } };
  (0, import_node_fs2.mkdirSync)(home, { recursive: !0, mode: 448 });
  let filling = (0, import_node_fs2.mkdtempSync)(import_node_path2.default.join(home, "new-")), place = { folder: filling, complete: !1 };
  return Object.assign(place, {
    keep() {
      for (let old of namesIn(home).filter(
        (entry) => entry !== import_node_path2.default.basename(filling) && !entry.startsWith("new-")
      ))
        (0, import_node_fs2.rmSync)(import_node_path2.default.join(home, old), { recursive: !0, force: !0 });
      try {
        (0, import_node_fs2.renameSync)(filling, own), place.folder = own;
      } catch {
      }
    },
    [Symbol.dispose]() {
      place.folder === filling && (0, import_node_fs2.rmSync)(filling, { recursive: !0, force: !0 });
    }
  });
}

// src/analyzers/command/report.ts
async function reportOf(name, bytes, claims, copy, job) {
  let reading = await readSarif(bytes, readOptions(name, job.options));
  if (reading.kind === "bad") return failed("bad-output", `the output of ${name} ${reading.message}`);
  let { runs, losses } = reading;
  if (claims && runs.every((run) => run.stated === 0)) return unfounded(name);
  let found = { detections: [], unchecked: [], rules: [], notices: [] };
  for (let run of runs) {
    let failure = addRun(found, run, losses, name, copy, job);
    if (failure !== void 0) return failure;
  }
  return { status: "completed", ...found, notices: [...found.notices, ...lossNotices(name, losses)] };
}
function readOptions(name, { severities, cwe }) {
  let words = Object.entries(severities).map(([word, severity]) => [word.toLowerCase(), severity]), patterns = Object.entries(cwe).map(([id, named]) => ({ id, cwes: [named].flat() }));
  return {
    nameOf: () => name,
    severities: new Map(words),
    cweOf: (ruleId) => patterns.find(({ id }) => matches(id, ruleId))?.cwes
  };
}
function matches(pattern, id) {
  return pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}
function addRun(found, run, losses, name, copy, job) {
  let placed = placeRun(run, { root: copy.folder, paths: copy.paths }), lie = placed.strays.find(({ named }) => !isFileIn(copy.folder, named));
  if (lie !== void 0) return failed("bad-output", `${name} reports ${shown(lie.named)}, which it was not given`);
  for (let { named } of placed.strays) losses.lose(shown(named), "is not a file of the repository: left out");
  let whole = placed.troubles.find(({ path: file }) => file === void 0);
  if (whole !== void 0) return failed("crash", `${name} reports of itself: ${whole.message}`);
  for (let { message, path: file = "" } of placed.troubles)
    found.unchecked.push({ path: file, analyzer: name, kind: "crash", message });
  let asked = new Set(job.files);
  for (let [file, spots] of placed.byPath) {
    if (!asked.has(file)) continue;
    let text = job.read(file), { detections, unchecked } = detectionsIn(file, spots, fileText(Buffer.from(text), text), run, losses);
    found.detections.push(...detections), found.unchecked.push(...unchecked);
  }
  found.rules.push(...run.rules);
}

// src/analyzers/command/check.ts
async function checkWithCommand(name, job) {
  var _stack = [];
  try {
    let { options, scratch } = job;
    let unwritable = mentions([options.command], "{file-list}") ? job.files.find((file) => file.includes(`
`)) : void 0;
    if (unwritable !== void 0)
      return failed(
        "crash",
        `{file-list} cannot hold ${JSON.stringify(unwritable)}; use {files} in the command of ${name}`
      );
    let copy = await copyOf(
      job.folder,
      job.files,
      [...options.context, ...options.config],
      import_node_path3.default.join(scratch, "files")
    );
    let kept = __using(_stack, keptFor(job, copy));
    let values = valuesOf(job, copy, kept);
    let unprepared = kept.complete ? void 0 : await prepare(name, job, copy, values);
    if (unprepared !== void 0) return unprepared;
    kept.keep();
    return runAll(name, job, copy, { ...values, cache: kept.folder });
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function keptFor({ options, version, scratch, home, files }, copy) {
  let { prepare: commands } = options;
  return home === void 0 || !mentions(commands, "{cache}") ? temporary(import_node_path3.default.join(scratch, "cache")) : keptIn(home, [
    JSON.stringify(commands),
    version,
    copy.digest(),
    ...mentions(commands, "{file-list}") ? files : []
  ]);
}
function valuesOf({ files, scratch }, { folder: directory }, { folder: cache }) {
  let own = import_node_path3.default.join(scratch, "scratch");
  (0, import_node_fs3.mkdirSync)(own);
  let fileList = import_node_path3.default.join(scratch, "files.txt");
  return (0, import_node_fs3.writeFileSync)(fileList, files.map((file) => `${file}
`).join("")), { directory, cache, scratch: own, fileList, output: import_node_path3.default.join(scratch, "output.sarif") };
}
async function prepare(name, job, copy, values) {
  for (let command of job.options.prepare) {
    let argv = filled(command, values, []), result = outputOf(await start(job, argv, copy), `${name}: ${command.slice(0, 3).join(" ")}`, [0]);
    if (result.status === "failed") return result;
  }
}
function start({ run }, argv, copy, outputFile) {
  let limitFile = outputFile === void 0 ? {} : { limitFile: { path: outputFile, maxBytes: MAX_SARIF_BYTES } };
  return run(argv, { cwd: copy.folder, maxOutputBytes: MAX_SARIF_BYTES, ...limitFile });
}
async function runAll(name, job, copy, values) {
  let { options, files, scratch } = job, reports = [], chunks = options.command.includes("{files}") ? chunked(files) : [[]];
  for (let [index, chunk] of chunks.entries()) {
    let own = { ...values, output: import_node_path3.default.join(scratch, `output-${index}.sarif`) }, report = await runOnce(name, job, copy, own, filled(options.command, own, chunk));
    if (report.status === "failed") return report;
    reports.push(report);
  }
  let [changed] = copy.changed(files);
  return changed !== void 0 ? failed(
    "bad-output",
    `${name} changed ${JSON.stringify(changed)} while it ran: what it reports is about other bytes`
  ) : {
    status: "completed",
    detections: reports.flatMap(({ detections }) => detections),
    unchecked: reports.flatMap(({ unchecked }) => unchecked),
    rules: reports.flatMap(({ rules }) => rules),
    notices: reports.flatMap(({ notices }) => notices)
  };
}
async function runOnce(name, job, copy, { output }, argv) {
  let { exitCodes, command } = job.options, toFile = mentions([command], "{output}"), result = await start(job, argv, copy, toFile ? output : void 0), ended = outputOf(result, name, [...exitCodes.clean, ...exitCodes.findings]);
  if (ended.status === "failed") return ended;
  let claims = !exitCodes.clean.includes(ended.code), bytes = toFile ? readOutput(name, output) : result.kind === "exited" ? result.stdout : Buffer.alloc(0);
  return Buffer.isBuffer(bytes) ? reportOf(name, bytes, claims, copy, job) : bytes;
}
function readOutput(name, output) {
  let read = readRegularFile(output, MAX_SARIF_BYTES);
  if (read.kind === "bytes") return read.bytes;
  if (read.kind === "too-large") return failed("bad-output", `the output of ${name} ${TOO_LARGE}`);
  let why = read.kind === "unreadable" ? read.message : `it is ${read.kind === "symlink" ? "a link" : "no file"}`;
  return failed("bad-output", `${name} left no output that can be read: ${why}`);
}
export {
  checkWithCommand
};
