import {
  __commonJS
} from "./chunk-JH7TYAU7.js";

// builtin:node:path
var require_node_path = __commonJS({
  "builtin:node:path"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

export {
  require_node_path
};
