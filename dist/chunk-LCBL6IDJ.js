import {
  __commonJS,
  __toESM
} from "./chunk-E76U5H52.js";

// builtin:node:v8
var require_node_v8 = __commonJS({
  "builtin:node:v8"(exports, module) {
    module.exports = process.getBuiltinModule("node:v8");
  }
});

// src/syntax/wasm-flags.ts
var import_node_v8 = __toESM(require_node_v8(), 1), LAZY = ["--wasm-lazy-compilation", "--wasm-lazy-validation"], ONCE = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"], state = { set: !1, optimise: !1 };
function allowOptimising() {
  state.optimise = !0;
}
function setWasmFlags() {
  if (!state.set) {
    state.set = !0;
    for (let flag of state.optimise ? LAZY : [...LAZY, ...ONCE]) (0, import_node_v8.setFlagsFromString)(flag);
  }
}

export {
  allowOptimising,
  setWasmFlags
};
