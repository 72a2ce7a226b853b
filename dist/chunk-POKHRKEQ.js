import {
  __commonJS
} from "./chunk-JH7TYAU7.js";

// builtin:node:crypto
var require_node_crypto = __commonJS({
  "builtin:node:crypto"(exports, module) {
    module.exports = process.getBuiltinModule("node:crypto");
  }
});

export {
  require_node_crypto
};
