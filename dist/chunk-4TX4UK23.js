import {
  require_node_crypto
} from "./chunk-7A72BBJY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/system/identity.ts
var import_node_crypto = __toESM(require_node_crypto(), 1), ownPid = () => process.pid, ownUid = () => process.getuid?.();
function isRunning(pid) {
  try {
    return process.kill(pid, 0), !0;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function uniqueId() {
  return (0, import_node_crypto.randomBytes)(8).toString("hex");
}

export {
  ownPid,
  ownUid,
  isRunning,
  uniqueId
};
