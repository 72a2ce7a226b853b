import {
  __commonJS
} from "./chunk-JH7TYAU7.js";

// builtin:node:path?package
var require_node_path = __commonJS({
  "builtin:node:path?package"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

export {
  require_node_path
};
