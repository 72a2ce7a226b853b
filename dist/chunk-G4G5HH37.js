import {
  require_node_os
} from "./chunk-YWFIIS4Y.js";
import {
  isInside,
  realPathOf
} from "./chunk-GRMXK52H.js";
import {
  require_node_fs,
  require_node_path,
  whenInterrupted
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/system/programs.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
function findProgram(name, env, not) {
  return searchPath(env).filter((folder) => not === void 0 || !isInside(realPathOf(folder), not)).map((folder) => import_node_path.default.join(folder, name)).find(isExecutable);
}
function searchPath(env) {
  return (env.PATH ?? "").split(import_node_path.default.delimiter).filter((folder) => import_node_path.default.isAbsolute(folder));
}
function isExecutable(file) {
  try {
    return (0, import_node_fs.accessSync)(file, import_node_fs.constants.X_OK), (0, import_node_fs.statSync)(file).isFile();
  } catch {
    return !1;
  }
}
function programStamp(file) {
  let real = realPathOf(file);
  try {
    let { size, mtimeMs, ctimeMs, ino } = (0, import_node_fs.statSync)(real);
    return [real, size, mtimeMs, ctimeMs, ino].join("\0");
  } catch {
    return real;
  }
}
function pythonUserBase(executable, env) {
  let base = import_node_path.default.dirname(import_node_path.default.dirname(executable)), home = env.HOME;
  return home !== void 0 && home !== "" && isInside(base, home) ? { PYTHONUSERBASE: base } : {};
}
var PASSED_ON = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|SystemRoot)$/i;
function scrubbedEnvironment(env, { home, temporary, not }) {
  let passed = Object.entries(env).filter(([name]) => PASSED_ON.test(name)), folders = searchPath(env).filter((folder) => not === void 0 || !isInside(realPathOf(folder), not));
  return {
    ...Object.fromEntries(passed),
    PATH: folders.join(import_node_path.default.delimiter),
    HOME: home,
    TMPDIR: temporary,
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    NO_COLOR: "1"
  };
}

// src/system/private-folder.ts
var import_node_fs2 = __toESM(require_node_fs(), 1), import_node_os = __toESM(require_node_os(), 1), import_node_path2 = __toESM(require_node_path(), 1);
function createPrivateFolder(prefix = "provenfix-") {
  let folder = makeTemporary(prefix), remove = () => (0, import_node_fs2.rmSync)(folder, { recursive: !0, force: !0, maxRetries: 3 }), forget = whenInterrupted(remove);
  return {
    path: folder,
    [Symbol.dispose]() {
      forget(), remove();
    }
  };
}
function makeTemporary(prefix) {
  try {
    return (0, import_node_fs2.realpathSync)((0, import_node_fs2.mkdtempSync)(import_node_path2.default.join((0, import_node_os.tmpdir)(), prefix)));
  } catch (error) {
    let hint = "TMPDIR names the folder for temporary files: see that it exists, and that there is room in it";
    throw new UserError(
      `cannot make a temporary folder: ${error instanceof Error ? error.message : String(error)}`,
      hint
    );
  }
}

export {
  findProgram,
  isExecutable,
  programStamp,
  pythonUserBase,
  scrubbedEnvironment,
  createPrivateFolder
};
