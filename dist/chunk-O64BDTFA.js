import {
  detectionsIn,
  fileText,
  lossNotices,
  placeRun,
  readSarif,
  shown
} from "./chunk-D464JIMO.js";
import {
  readSarifFile
} from "./chunk-XT5Y5KEO.js";
import "./chunk-BV4ZGMQF.js";
import "./chunk-JYPZPGZB.js";
import "./chunk-YYESSOCH.js";
import {
  decodeText,
  require_node_crypto
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/sarif/import.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
async function importSarif(input) {
  let imports = [];
  for (let file of input.files) imports.push(...await importsOf(file, input));
  let hashes = await detect(imports, input.selection), selected = new Set(input.selection.files.map(({ path }) => path)), analyzers = [...new Set(imports.map(({ run }) => run.analyzer))], losses = new Map(imports.map((one) => [one.name, one.losses]));
  return {
    scans: analyzers.map((analyzer) => scanOf(analyzer, imports, selected)),
    notices: [
      ...imports.flatMap((one) => outsideNotice(one, selected)),
      ...[...losses].flatMap(([name, lost]) => lossNotices(name, lost))
    ],
    hashes
  };
}
async function importsOf(file, { tree, taken }) {
  let { name } = file, reading = await readSarif(readSarifFile(file), { nameOf: (own) => taken.has(own) ? `${own}-sarif` : own });
  if (reading.kind === "bad")
    throw new UserError(`--sarif: ${name} ${reading.message}`, "give SARIF 2.1.0 as the tool wrote it, whole");
  let { runs, losses } = reading;
  return runs.map((run) => {
    let placed = placeRun(run, tree);
    for (let { named, why } of placed.strays)
      losses.lose(run.analyzer, `a finding is left out: ${shown(named)} ${why}`);
    return { name, run, placed, losses, detections: [], unchecked: [] };
  });
}
async function detect(imports, selection) {
  let hashes = /* @__PURE__ */ new Map(), named = new Set(imports.flatMap(({ placed }) => [...placed.byPath.keys()])), files = selection.files.filter(({ path }) => named.has(path));
  if (files.length === 0) return hashes;
  for await (let content of selection.contents(files)) {
    if (content.kind !== "text") continue;
    let { path } = content.file;
    hashes.set(path, (0, import_node_crypto.hash)("sha256", content.bytes, "base64url"));
    let text = fileText(content.bytes, decodeText(content.bytes));
    for (let one of imports) {
      let found = detectionsIn(path, one.placed.byPath.get(path) ?? [], text, one.run, one.losses);
      one.detections.push(...found.detections), one.unchecked.push(...found.unchecked);
    }
  }
  return hashes;
}
function outsideNotice({ name, run, placed }, selected) {
  let outside = [...placed.byPath].filter(([path]) => !selected.has(path));
  if (outside.length === 0) return [];
  let count = outside.reduce((sum, [, spots]) => sum + spots.length, 0), paths = outside.map(([path]) => path).toSorted(), shownPaths = [...paths.slice(0, 3), ...paths.length > 3 ? ["…"] : []].join(", ");
  return [`${name}: ${count} of ${run.analyzer}'s findings are in files that this scan leaves out: ${shownPaths}`];
}
function scanOf(analyzer, all, selected) {
  let imports = all.filter(({ run }) => run.analyzer === analyzer), version = [...new Set(imports.map(({ run }) => run.version).filter((text) => text !== ""))].join(", "), head = { analyzer, version, onError: "fail" }, elsewhere = imports.find(isElsewhere);
  if (elsewhere !== void 0)
    return { ...head, status: "failed", failure: { kind: "bad-output", message: elsewhereMessage(elsewhere) } };
  let files = new Set(
    imports.flatMap(({ placed }) => [...placed.byPath.keys()].filter((path) => selected.has(path)))
  ), detections = imports.flatMap((one) => one.detections), unchecked = imports.flatMap((one) => [...one.unchecked, ...uncheckedOf(one, selected)]), rules = imports.flatMap(({ run }) => run.rules);
  return { ...head, status: "completed", files: files.size, detections, unchecked, rules };
}
function isElsewhere({ run, placed }) {
  return placed.byPath.size === 0 && placed.strays.length + run.placeless > 0;
}
function elsewhereMessage({ name, run, placed, losses }) {
  let count = placed.strays.length + run.placeless, example = losses.told[0] === void 0 ? "" : ` (${losses.told[0]})`;
  return `none of the ${count} findings in ${name} is in a file of this repository${example}: was it made for another one?`;
}
function uncheckedOf({ name, run, placed }, selected) {
  return placed.troubles.filter(({ path }) => path === void 0 || selected.has(path)).map(({ path, message }) => ({ path: path ?? name, analyzer: run.analyzer, kind: "crash", message }));
}
export {
  importSarif
};
