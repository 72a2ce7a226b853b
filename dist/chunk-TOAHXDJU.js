import {
  RECOMMENDATIONS,
  analyzersOf,
  firstLine,
  isNameOfScript,
  lookersOf,
  uncheckedByChoice
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  listSnapshot,
  matcherOf,
  readRegularFile
} from "./chunk-GRMXK52H.js";
import {
  displayPath,
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/commands/doctor-languages.ts
var import_node_path = __toESM(require_node_path(), 1);
async function checkLanguages(config, place) {
  let enabled = (await analyzersOf(config)).filter(({ name }) => config.analyzers[name]?.enabled === !0), listed = await listSnapshot({ kind: "paths", paths: [] }, place), isExcluded = await matcherOf(config.exclude), paths = listed.map((entry) => displayPath(entry.path)).filter((name) => !isExcluded(name)), lookers = await lookersOf(enabled, config, place.root), found = uncheckedByChoice(paths, lookers, firstLinesOf(paths, place.root)).flatMap(({ language, files }) => {
    let recommended = RECOMMENDATIONS.find((one) => one.language === language);
    return recommended === void 0 ? [] : [{ ...recommended, count: files }];
  }), sets = [...semgrepSets(config), ...found.flatMap(({ add }) => "semgrep" in add ? [add.semgrep] : [])];
  return found.map(({ language, analyzers, add, count }) => {
    let detail = `nothing checks the ${count === 1 ? "file" : `${count} files`} of this kind (${analyzers.join(", ")} would)`;
    return { name: `language ${language}`, status: "warning", detail, fix: fixOf(add, sets) };
  });
}
function fixOf(add, sets) {
  return "example" in add ? `see ${add.example}` : `add to .provenfix.yml: analyzers: { ${"lines" in add ? add.lines : `semgrep: { config: [${[...new Set(sets)].map(quoted).join(", ")}] }`} }`;
}
function quoted(name) {
  return /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
}
function semgrepSets({ analyzers: { semgrep } }) {
  return semgrep?.enabled === !0 ? semgrep.options.config : [];
}
var LARGEST = 1e6;
function firstLinesOf(paths, root) {
  let scripts = paths.filter(isNameOfScript).flatMap((name) => {
    let read = readRegularFile(import_node_path.default.join(root, name), LARGEST);
    return read.kind === "bytes" ? [[name, firstLine(read.bytes)]] : [];
  });
  return new Map(scripts);
}
export {
  checkLanguages
};
