import {
  require_node_module,
  require_node_url,
  setWasmFlags
} from "./chunk-SXJ4LA43.js";
import "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import {
  require_node_fs
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/python/engine.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_module = __toESM(require_node_module(), 1), import_node_url = __toESM(require_node_url(), 1);

// src/analyzers/python/settings.ts
var RUFF_RULES = [
  "S101 S102 S103 S104 S105 S106 S107 S108 S110 S112 S113",
  "S201 S202",
  "S301 S302 S303 S304 S305 S306 S307 S308 S310 S311 S312 S313 S314 S315 S316 S317 S318 S319 S321 S323 S324",
  "S501 S502 S503 S504 S505 S506 S507 S508 S509",
  "S601 S602 S603 S604 S605 S606 S607 S608 S609 S610 S611 S612",
  "S701 S702 S704"
].flatMap((codes) => codes.split(" ")), SETTINGS = { "target-version": "py315", lint: { select: RUFF_RULES, preview: !1 } };

// src/analyzers/python/snapshot.ts
var WASM_PAGE = 65536, BLOCK = 4096;
function newWorkspace(ruff) {
  return new ruff.Workspace(SETTINGS, ruff.PositionEncoding.Utf16);
}
function instanceOf(ruff) {
  return ruff.instance;
}
function restoreWorkspace(ruff, snapshot) {
  let start = snapshot.indexOf(`
`) + 1, header = JSON.parse(snapshot.toString("utf8", 0, start)), { memory, __wbindgen_externrefs: references } = instanceOf(ruff);
  memory.grow((header.bytes - memory.buffer.byteLength) / WASM_PAGE), references.grow(header.references - references.length);
  let target = new Uint8Array(memory.buffer);
  for (let [position, block] of header.blocks.entries()) {
    let from = start + position * BLOCK;
    target.set(snapshot.subarray(from, from + BLOCK), block * BLOCK);
  }
  return Object.assign(Object.create(ruff.Workspace.prototype), { __wbg_ptr: header.pointer });
}

// src/analyzers/python/engine.ts
function freshWorkspace() {
  setWasmFlags();
  let nodeRequire = (0, import_node_module.createRequire)(import.meta.url), snapshot = (0, import_node_url.fileURLToPath)(new URL("./ruff_snapshot.bin", import.meta.url)), bundled = (0, import_node_fs.existsSync)(snapshot), file = nodeRequire.resolve(bundled ? "./ruff_wasm.cjs" : "@astral-sh/ruff-wasm-nodejs");
  delete nodeRequire.cache[file];
  let ruff = nodeRequire(file);
  return bundled ? restoreWorkspace(ruff, (0, import_node_fs.readFileSync)(snapshot)) : newWorkspace(ruff);
}
function loadEngine() {
  let workspace = freshWorkspace();
  return {
    check(text) {
      workspace ??= freshWorkspace();
      try {
        return workspace.check(text);
      } catch (error) {
        throw workspace = void 0, error;
      }
    }
  };
}
export {
  loadEngine
};
