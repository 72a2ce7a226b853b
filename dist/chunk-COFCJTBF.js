import {
  require_node_module,
  require_node_url,
  setWasmFlags
} from "./chunk-SXJ4LA43.js";
import {
  require_node_fs
} from "./chunk-X35OY2DY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/syntax/runtime.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_module = __toESM(require_node_module(), 1), import_node_url = __toESM(require_node_url(), 1);
function assetPath(file) {
  let beside = (0, import_node_url.fileURLToPath)(new URL(file.slice(file.lastIndexOf("/") + 1), import.meta.url));
  return (0, import_node_fs.existsSync)(beside) ? beside : (0, import_node_module.createRequire)(import.meta.url).resolve(file);
}
function rememberAnswers(node) {
  let kindOf = Object.getOwnPropertyDescriptor(node.prototype, "type")?.get, childForFieldName = node.prototype.childForFieldName;
  Object.defineProperty(node.prototype, "type", {
    get() {
      return this.kind ??= kindOf.call(this);
    }
  }), node.prototype.childForFieldName = function(field) {
    this.fields ??= /* @__PURE__ */ new Map();
    let child = this.fields.get(field);
    return child === void 0 && this.fields.set(field, child = childForFieldName.call(this, field)), child;
  }, rememberParents(node);
}
function rememberParents(node) {
  let parentOf = Object.getOwnPropertyDescriptor(node.prototype, "parent")?.get, known = /* @__PURE__ */ new WeakMap();
  Object.defineProperty(node.prototype, "parent", {
    get() {
      let parents = known.get(this.tree);
      parents === void 0 && known.set(this.tree, parents = /* @__PURE__ */ new Map());
      let parent = parents.get(this.id);
      return parent === void 0 && parents.set(this.id, parent = parentOf.call(this)), parent;
    }
  });
}
async function start() {
  setWasmFlags();
  let runtime2 = await import("./chunk-WKTT767S.js");
  return await runtime2.Parser.init({ wasmBinary: (0, import_node_fs.readFileSync)(assetPath("web-tree-sitter/web-tree-sitter.wasm")) }), rememberAnswers(runtime2.Node), runtime2.Parser.init = () => Promise.resolve(), runtime2;
}
var runtime;
function loadRuntime() {
  return runtime ??= start(), runtime;
}

export {
  assetPath,
  loadRuntime
};
