import {
  materialise,
  writeInto
} from "./chunk-BR4FAJT5.js";
import {
  configGlobs,
  decodeText
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
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

// src/analyzers/external/trusted.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
async function guardedTree(work, { guard, asked, place, workspace }) {
  let { analyzer, options, settings } = work.tool, shared = workspace().tree, folder = workspace().scratch(), isNamed = await matcherOf(configGlobs(analyzer, options, settings.trustConfig)), { files: base, reserved } = await configurationOf(work, guard, isNamed);
  for (let [name, bytes] of base) writeInto(folder, name, bytes);
  let isConfiguration = (name) => isNamed(name) || reserved.has(name), differs = (name) => base.get(name)?.equals((0, import_node_fs.readFileSync)(import_node_path.default.join(shared, name))) !== !0, withheld = [...work.asked.keys()].filter((name) => isConfiguration(name) && differs(name));
  for (let name of withheld) work.asked.delete(name);
  let there = /* @__PURE__ */ new Set([...base.keys(), ...work.asked.keys()]);
  for (let name of work.asked.keys())
    base.has(name) || (0, import_node_fs.cpSync)(import_node_path.default.join(shared, name), import_node_path.default.join(folder, name));
  let isContext = await matcherOf(analyzer.context?.(options) ?? []), wanted = (await listSnapshot(asked, place)).filter(({ path: name }) => {
    let shown = displayPath(name);
    return isContext(shown) && !isConfiguration(shown) && !there.has(shown);
  }), { paths } = await materialise(wanted, folder, place.repository), context = /* @__PURE__ */ new Set([...base.keys(), ...paths.map(displayPath)]);
  return { folder, context, notices: withheld.map((name) => withheldNotice(analyzer.name, name, guard)) };
}
function withheldNotice(analyzer, name, { shown }) {
  return `${analyzer} does not check ${displayPath(name)}, which is its own configuration: it is used ${shown}`;
}
async function configurationOf({ tool: { analyzer } }, guard, isNamed) {
  let entries = await guard.list(), all = new Set(entries.filter(({ kind }) => kind === "file").map(({ name }) => name)), files = /* @__PURE__ */ new Map(), reserved = /* @__PURE__ */ new Set(), next = [...all].filter(isNamed);
  for (; next.length > 0; ) {
    let read = await guard.read(next);
    for (let { name, bytes } of read) files.set(name, bytes);
    let imports = read.flatMap(({ name, bytes }) => importsIn(name, bytes, analyzer));
    for (let names of imports) for (let name of names) reserved.add(name);
    let meant = imports.flatMap((names) => names.find((name) => all.has(name)) ?? []);
    next = [...new Set(meant)].filter((name) => !files.has(name));
  }
  return { files, reserved };
}
function importsIn(file, bytes, { configImports }) {
  let { names, problem } = configImports?.({ path: file, text: decodeText(bytes) }) ?? { names: [] };
  if (problem === void 0) return names;
  throw new UserError(problem);
}
export {
  guardedTree
};
