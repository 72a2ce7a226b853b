import {
  decodePath,
  encodePath
} from "./chunk-RAZ57TIL.js";
import {
  require_node_fs
} from "./chunk-5SOJTAPC.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/system/walk.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var SKIPPED_FOLDERS = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  ".jj",
  "node_modules",
  "bower_components",
  "__pycache__",
  ".venv",
  ".tox",
  ".nox",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache"
]);
function walk(start, skipped = SKIPPED_FOLDERS) {
  let found = { paths: [], folders: [], unreadable: [] }, folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    folder !== "" && found.folders.push(folder);
    let entries = entriesOf(`${start}/${folder}`);
    entries === void 0 && found.unreadable.push(folder.replace(/\/$/, ""));
    for (let entry of entries ?? []) {
      let name = decodePath(entry.name);
      entry.isDirectory() ? skipped.has(name) || folders.push(`${folder}${name}/`) : found.paths.push(folder + name);
    }
  }
  return found;
}
function entriesOf(folder) {
  try {
    return (0, import_node_fs.readdirSync)(encodePath(folder), { withFileTypes: !0, encoding: "buffer" });
  } catch {
    return;
  }
}

export {
  walk
};
