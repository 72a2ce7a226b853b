import {
  __commonJS
} from "./chunk-JH7TYAU7.js";

// builtin:node:fs/promises
var require_promises = __commonJS({
  "builtin:node:fs/promises"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs/promises");
  }
});

export {
  require_promises
};
