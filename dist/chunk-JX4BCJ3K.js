import {
  createWorkspace,
  readyTool
} from "./chunk-RQSJ6UGS.js";
import "./chunk-G4G5HH37.js";
import {
  materialise,
  writeInto
} from "./chunk-BR4FAJT5.js";
import {
  cacheKey,
  clampRegion,
  configGlobs,
  decodeText,
  failed,
  firstLine,
  isFileIn,
  isGuarded,
  require_node_crypto,
  splitLines
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import {
  require_node_os
} from "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  listSnapshot,
  matcherOf
} from "./chunk-GRMXK52H.js";
import {
  displayPath,
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/external/run.ts
var import_node_os = __toESM(require_node_os(), 1);

// src/analyzers/external/context.ts
async function writeContext(works, asked, place, workspace) {
  let busy = works.filter((work) => work.asked.size > 0), globs = busy.flatMap(({ tool }) => contextOf(tool));
  if (globs.length === 0) return /* @__PURE__ */ new Set();
  let matches = await matcherOf(globs), there = new Set(busy.flatMap((work) => [...work.asked.keys()])), wanted = (await listSnapshot(asked, place)).filter(({ path: path2 }) => {
    let shown = displayPath(path2);
    return !there.has(shown) && matches(shown);
  }), { paths } = await materialise(wanted, workspace().tree, place.repository);
  return new Set(paths.map(displayPath));
}
function contextOf({ analyzer, options, settings }) {
  return [...analyzer.context?.(options) ?? [], ...configGlobs(analyzer, options, settings.trustConfig)];
}

// src/analyzers/external/one.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);

// src/analyzers/external/accept.ts
var MESSAGE_LIMIT = 2e3;
function accept(said, asked) {
  let others = [...said.detections, ...said.unchecked].filter(({ path: path2 }) => !asked.files.has(path2)), stray = others.find(({ path: path2 }) => !asked.context.has(path2) && !asked.isThere(path2)), { analyzer } = asked;
  if (stray !== void 0)
    return failed("bad-output", `${analyzer} reports ${nameOf(stray.path)}, which it was not given`);
  let fit = fitter(asked.read), isOfInterest = ({ path: path2 }) => asked.files.has(path2), detections = said.detections.filter(isOfInterest).map((detection) => ({
    ...detection,
    analyzer,
    message: detection.message.slice(0, MESSAGE_LIMIT),
    region: fit(detection.path, detection.region)
  })), unchecked = said.unchecked.filter(isOfInterest).map((gap) => ({ ...gap, analyzer })), elsewhere = others.filter(({ path: path2 }) => !asked.context.has(path2));
  return { status: "accepted", detections, unchecked, notices: noticeOf(analyzer, elsewhere) };
}
function noticeOf(analyzer, elsewhere) {
  let [first] = elsewhere;
  if (first === void 0) return [];
  let count = elsewhere.length;
  return [
    `${analyzer} reported ${count} times on files that it was not asked about, such as ${nameOf(first.path)}: left out`
  ];
}
function nameOf(path2) {
  return JSON.stringify(displayPath(path2).slice(0, 200));
}
function fitter(read) {
  let lines = /* @__PURE__ */ new Map();
  return (path2, region) => {
    let known = lines.get(path2) ?? splitLines(read(path2));
    return lines.set(path2, known), clampRegion(ordered(region), known);
  };
}
function ordered(region) {
  let startLine = whole(region.startLine, 1), startColumn = whole(region.startColumn, 1), endLine = Math.max(whole(region.endLine, startLine), startLine);
  return { startLine, startColumn, endLine, endColumn: whole(region.endColumn, startColumn) };
}
function whole(value, otherwise) {
  return Number.isFinite(value) ? Math.floor(value) : otherwise;
}

// src/analyzers/external/reports.ts
function saidBefore(known, analyzer) {
  return {
    detections: known.flatMap(({ path: path2, report }) => report.detections.map((one) => Object.assign({}, one, { path: path2 }))),
    unchecked: known.flatMap(
      ({ path: path2, report }) => report.unchecked === void 0 ? [] : [{ path: path2, analyzer, ...report.unchecked }]
    )
  };
}
function together(parts) {
  return {
    detections: parts.flatMap(({ detections }) => detections).toSorted(byPath),
    unchecked: parts.flatMap(({ unchecked }) => unchecked).toSorted(byPath)
  };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function keep(asked, { detections, unchecked }, cache) {
  let reports = new Map([...asked.keys()].map((path2) => [path2, { detections: [] }]));
  for (let detection of detections) reports.get(detection.path)?.detections.push(detection);
  for (let { path: path2, kind, message, line } of unchecked) {
    let report = reports.get(path2);
    report?.unchecked !== void 0 || kind !== "syntax-error" ? reports.delete(path2) : report !== void 0 && (report.unchecked = { kind, message, ...line !== void 0 && { line } });
  }
  for (let [path2, report] of reports) cache.put(asked.get(path2) ?? "", report);
}
function withoutFolders(report, folders) {
  let plain = (text) => folders.reduce((left, folder) => left.replaceAll(`${folder}/`, "").replaceAll(folder, "."), text), told = (one) => ({ ...one, message: plain(one.message) });
  return report.status === "failed" ? { ...report, failure: told(report.failure) } : {
    ...report,
    detections: report.detections.map(told),
    unchecked: report.unchecked.map(told),
    ...report.notices !== void 0 && { notices: report.notices.map(plain) }
  };
}

// src/analyzers/external/select-work.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
async function selectWork(selection, tools, cache, tree) {
  let works = tools.map((tool) => ({ tool, asked: /* @__PURE__ */ new Map(), known: [] })), hashes = /* @__PURE__ */ new Map(), files = selection.files.filter(({ path: path2 }) => tools.some(({ analyzer }) => mayHandle(analyzer, path2)));
  if (files.length === 0) return { works, hashes };
  for await (let content of selection.contents(files)) {
    if (content.kind !== "text") continue;
    let { path: path2 } = content.file, head = firstLine(content.bytes), responsible = works.filter(({ tool }) => tool.analyzer.handles(path2, head));
    if (responsible.length === 0) continue;
    let digest = (0, import_node_crypto.hash)("sha256", content.bytes, "base64url");
    hashes.set(path2, digest), responsible.filter((work) => isAsked(work, content.file, digest, cache)).length > 0 && writeInto(tree(), path2, content.bytes);
  }
  return { works, hashes };
}
function mayHandle(analyzer, path2) {
  return !/\.[^/]*$/.test(path2) || analyzer.handles(path2, "");
}
function isAsked({ tool, asked, known }, { path: path2 }, content, cache) {
  let { analyzer, version, optionsKey } = tool, options = `${version}\0${optionsKey}`, key = isKept(tool) ? cacheKey({ content, analyzer: analyzer.name, options, path: path2 }) : "", report = key === "" ? void 0 : cache.get(key);
  return report === void 0 ? asked.set(path2, key) : known.push({ path: path2, report }), report === void 0;
}
function isKept({ analyzer, settings }) {
  return analyzer.perFile && !settings.trustConfig;
}

// src/analyzers/external/one.ts
async function runOne(work, around) {
  let { tool, asked, known } = work, { name } = tool.analyzer, before = saidBefore(known, name);
  if (asked.size === 0)
    return { part: { status: "completed", files: known.length, ...together([before]) }, notices: [] };
  let report = await answer(work, around), files = asked.size + known.length;
  if (report.status === "failed") return { part: report, notices: [] };
  let { notices, rules, detections, unchecked } = report, now = { detections, unchecked };
  return isKept(tool) && keep(asked, now, around.cache), { part: { status: "completed", files, ...together([before, now]), ...rules !== void 0 && { rules } }, notices: notices ?? [] };
}
async function answer(work, around) {
  let { asked, tool } = work, { analyzer, options, version, settings } = tool, { runner, scratch } = around.workspace();
  try {
    let { folder, context, notices: before } = await folderFor(work, around);
    if (asked.size === 0) return { status: "completed", detections: [], unchecked: [], notices: before };
    let read = (name) => decodeText((0, import_node_fs.readFileSync)(import_node_path.default.join(folder, name))), said = await analyzer.check({
      options,
      version,
      trustConfig: settings.trustConfig,
      folder,
      scratch: scratch(),
      root: around.place.root,
      ...around.home !== void 0 && { home: import_node_path.default.join(around.home, analyzer.name) },
      files: [...asked.keys()],
      run: runner(tool, folder, settings.timeout),
      read
    }), report = withoutFolders(said, [folder, import_node_path.default.dirname(around.workspace().tree)]);
    if (report.status === "failed") return report;
    let isThere = (name) => isFileIn(folder, name), accepted = accept(report, { analyzer: analyzer.name, files: asked, context, isThere, read });
    if (accepted.status === "failed") return accepted;
    let notices = [...before, ...report.notices ?? [], ...accepted.notices];
    return { ...report, ...accepted, status: "completed", notices };
  } catch (error) {
    return error instanceof UserError ? { status: "failed", failure: { kind: "bad-output", message: error.message } } : { status: "failed", failure: { kind: "crash", message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) } };
  }
}
async function folderFor(work, around) {
  let { guard, workspace, context } = around;
  if (guard === void 0 || !isGuarded(work.tool, guard)) return { folder: workspace().tree, context, notices: [] };
  let { guardedTree } = await import("./chunk-SXMYDREP.js");
  return guardedTree(work, { ...around, guard });
}

// src/analyzers/external/run.ts
var AT_ONCE = Math.max(2, (0, import_node_os.availableParallelism)());
async function analyzeExternally(input) {
  let { selection, place, analyzers, config, cache, env, guard, home } = input, host = { env, root: place.root }, opened, workspace = () => opened ??= createWorkspace(host), prepare = async (analyzer) => selection.files.some((file) => mayHandle(analyzer, file.path)) ? readyTool(analyzer, config, host, cache, workspace) : { kind: "idle", analyzer };
  try {
    let found = await atMost(AT_ONCE, analyzers, prepare), tools = found.flatMap((one) => one.kind === "ready" ? [one.tool] : []), { works, hashes } = await selectWork(selection, tools, cache, () => workspace().tree), open = works.filter(({ tool }) => !isGuarded(tool, guard)), context = await writeContext(open, selection.asked, place, workspace), around = { workspace, context, cache, home, place, asked: selection.asked, guard }, done = await atMost(AT_ONCE, found, async (one) => {
      let work = works.find(({ tool }) => one.kind === "ready" && tool === one.tool), { part, notices } = work === void 0 ? { part: withoutWork(one), notices: [] } : await runOne(work, around);
      return { scan: { ...headOf(one, config), ...part }, notices };
    });
    return { scans: done.map(({ scan }) => scan), notices: done.flatMap(({ notices }) => notices), hashes };
  } finally {
    opened?.[Symbol.dispose]();
  }
}
async function atMost(limit, items, work) {
  let outcomes = [], queue = items.entries(), next = async () => {
    for (let [index, item] of queue) outcomes[index] = await work(item);
  };
  return await Promise.all(Array.from({ length: Math.min(limit, items.length) }, next)), outcomes;
}
function withoutWork(one) {
  return one.kind === "failed" ? { status: "failed", failure: one.failure } : { status: "completed", files: 0, detections: [], unchecked: [] };
}
function headOf(one, config) {
  let { name } = one.kind === "ready" ? one.tool.analyzer : one.analyzer, version = one.kind === "ready" ? `${name} ${one.tool.version}` : "";
  return { analyzer: name, version, onError: config.analyzers[name]?.onError ?? "fail" };
}
export {
  analyzeExternally
};
