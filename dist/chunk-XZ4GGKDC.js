import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  require_node_fs
} from "./chunk-5SOJTAPC.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/system/files.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1), OPEN_FLAGS = import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NONBLOCK | import_node_fs.constants.O_NOFOLLOW;
function readRegularFile(absolute, maxSize) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs.openSync)(absolute, OPEN_FLAGS);
  } catch (error) {
    return openFailure(error);
  }
  try {
    let stats = (0, import_node_fs.fstatSync)(descriptor);
    if (!stats.isFile()) return { kind: "not-a-file" };
    if (stats.size > maxSize) return { kind: "too-large" };
    let bytes = readUpTo(descriptor, stats.size, maxSize);
    return bytes === void 0 ? { kind: "too-large" } : { kind: "bytes", bytes };
  } catch (error) {
    return { kind: "unreadable", message: errorText(error) };
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function statOf(absolute) {
  try {
    return (0, import_node_fs.lstatSync)(absolute, { throwIfNoEntry: !1 }) ?? "absent";
  } catch {
    return "unknown";
  }
}
function isFolder(absolute) {
  let stats = statOf(absolute);
  return typeof stats == "object" && stats.isDirectory();
}
function realPathOf(absolute) {
  try {
    return (0, import_node_fs.realpathSync)(absolute);
  } catch {
    return absolute;
  }
}
function readTextIfThere(absolute, maxSize = 1 << 20) {
  let read = readRegularFile(absolute, maxSize);
  return read.kind === "bytes" ? read.bytes.toString("utf8") : void 0;
}
function readUpTo(descriptor, expected, maxSize) {
  let buffer = Buffer.allocUnsafe(expected + 1), size = 0;
  for (; ; ) {
    let read = (0, import_node_fs.readSync)(descriptor, buffer, size, buffer.length - size, null);
    if (read === 0) return buffer.subarray(0, size);
    if (size += read, size > maxSize) return;
    size === buffer.length && (buffer = Buffer.concat([buffer], Math.min(size * 2, maxSize + 1)));
  }
}
function openFailure(error) {
  let code = error.code;
  return code === "ENXIO" ? { kind: "not-a-file" } : code === "ELOOP" || code === "EMLINK" ? { kind: "symlink" } : { kind: "unreadable", message: errorText(error) };
}
var ERROR_TEXTS = {
  ENOENT: "it is gone",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "input/output error"
};
function errorText(error) {
  let code = error.code ?? "";
  return ERROR_TEXTS[code] ?? (error instanceof Error ? error.message : String(error));
}
function namesIn(folder) {
  try {
    return (0, import_node_fs.readdirSync)(folder);
  } catch {
    return [];
  }
}
function isInside(absolute, folder) {
  let relative = import_node_path.default.relative(folder, absolute);
  return relative !== ".." && !relative.startsWith(`..${import_node_path.default.sep}`) && !import_node_path.default.isAbsolute(relative);
}

export {
  readRegularFile,
  statOf,
  isFolder,
  realPathOf,
  readTextIfThere,
  namesIn,
  isInside
};
