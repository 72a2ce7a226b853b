import {
  MAX_SARIF_BYTES,
  TOO_LARGE
} from "./chunk-BV4ZGMQF.js";
import {
  exactMatcherOf,
  isFolder,
  namesIn,
  readRegularFile,
  realPathOf,
  splitGlob,
  statOf,
  walk
} from "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/sarif/files.ts
var import_node_path = __toESM(require_node_path(), 1);
async function sarifFiles(names, cwd) {
  let found = await Promise.all(names.map((name) => filesOf(name, cwd)));
  return [...new Map(found.flat().map((file) => [file.absolute, file])).values()];
}
async function filesOf(name, cwd) {
  let absolute = import_node_path.default.resolve(cwd, name);
  if (statOf(absolute) !== "absent") return [{ name, absolute }];
  let split = await splitGlob(name);
  if (split === void 0)
    throw new UserError(`--sarif: there is no file ${name}`, "correct the path, or quote a glob");
  let base = import_node_path.default.resolve(cwd, split.base), matches = await exactMatcherOf(split.glob), below = split.glob.includes("/") ? walk(base).paths : namesIn(base), isThere = (one) => !isFolder(import_node_path.default.join(base, one)), found = below.filter((one) => matches(one) && isThere(one)).toSorted();
  if (found.length === 0) throw new UserError(`--sarif: no file matches ${name}`, "quote globs, and check the folder");
  return found.map((one) => ({ name: import_node_path.default.join(split.base, one), absolute: import_node_path.default.join(base, one) }));
}
function readSarifFile({ name, absolute }) {
  let read = readRegularFile(realPathOf(absolute), MAX_SARIF_BYTES);
  if (read.kind === "bytes") return read.bytes;
  let why = read.kind === "unreadable" ? `cannot be read: ${read.message}` : read.kind === "too-large" ? TOO_LARGE : "is no file";
  throw new UserError(`--sarif: ${name} ${why}`, "name the SARIF files that the tools wrote");
}

export {
  sarifFiles,
  readSarifFile
};
