import {
  require_promises
} from "./chunk-DV43Q23Z.js";
import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  require_node_fs
} from "./chunk-5SOJTAPC.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/system/write.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_promises = __toESM(require_promises(), 1), import_node_path = __toESM(require_node_path(), 1);
async function writeWhole(file, text, what, hint) {
  let temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(import_node_path.default.dirname(file)), await (0, import_promises.writeFile)(temporary, text), await (0, import_promises.rename)(temporary, file);
  } catch (error) {
    await (0, import_promises.rm)(temporary, { force: !0 }).catch(() => {
    });
    let reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`cannot write ${what} ${file}: ${reason}`, hint);
  }
}
function makeFolder(folder) {
  (0, import_node_fs.existsSync)(folder) || (makeFolder(import_node_path.default.dirname(folder)), (0, import_node_fs.mkdirSync)(folder));
}
function appendLine(file, line) {
  (0, import_node_fs.appendFileSync)(file, `${line}
`, { mode: 384 });
}
function takeFreeName(folder, name, extension) {
  for (let number = 1; ; number += 1) {
    let file = import_node_path.default.join(folder, `${name}${number === 1 ? "" : `-${number}`}${extension}`);
    try {
      return (0, import_node_fs.writeFileSync)(file, "", { flag: "wx", mode: 384 }), file;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

export {
  writeWhole,
  makeFolder,
  appendLine,
  takeFreeName
};
