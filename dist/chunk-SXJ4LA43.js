import {
  __commonJS,
  __toESM
} from "./chunk-JH7TYAU7.js";

// builtin:node:module
var require_node_module = __commonJS({
  "builtin:node:module"(exports, module) {
    module.exports = process.getBuiltinModule("node:module");
  }
});

// builtin:node:url
var require_node_url = __commonJS({
  "builtin:node:url"(exports, module) {
    module.exports = process.getBuiltinModule("node:url");
  }
});

// builtin:node:v8
var require_node_v8 = __commonJS({
  "builtin:node:v8"(exports, module) {
    module.exports = process.getBuiltinModule("node:v8");
  }
});

// src/syntax/wasm-flags.ts
var import_node_v8 = __toESM(require_node_v8(), 1), LAZY = ["--wasm-lazy-compilation", "--wasm-lazy-validation"], ONCE = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"], state = { set: !1, optimise: !1 };
function setWasmFlags() {
  if (!state.set) {
    state.set = !0;
    for (let flag of state.optimise ? LAZY : [...LAZY, ...ONCE]) (0, import_node_v8.setFlagsFromString)(flag);
  }
}

export {
  require_node_module,
  require_node_url,
  setWasmFlags
};
