import {
  readStagedFiles
} from "./chunk-OL2RBMGR.js";
import {
  require_promises
} from "./chunk-DV43Q23Z.js";
import {
  defaultConfig
} from "./chunk-L3OKCSGS.js";
import {
  require_node_path
} from "./chunk-SVJ57M6E.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/config/load.ts
var import_promises = __toESM(require_promises(), 1), import_node_path = __toESM(require_node_path(), 1);
var CONFIG_NAMES = [".provenfix.yml", ".provenfix.yaml"], MAX_BYTES = 25e4;
async function readWorkingFile(file, name) {
  let entry = await orMissing((0, import_promises.stat)(file), name);
  if (entry !== void 0) {
    if (!entry.isFile()) throw new UserError(`${name} is not a file`, "remove it, or put the configuration there");
    if (entry.size > MAX_BYTES) throw tooLarge(name);
    return orMissing((0, import_promises.readFile)(file), name);
  }
}
function tooLarge(name) {
  return new UserError(
    `${name} is larger than 250 kB, too large for a configuration`,
    "see whether it is the right file"
  );
}
async function orMissing(work, name) {
  try {
    return await work;
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw new UserError(
      `${name} cannot be read: ${error.message}`,
      "see who may read it, and where it leads"
    );
  }
}
async function readExplicit(file) {
  let bytes = await readWorkingFile(file, file);
  if (!bytes) throw new UserError(`the configuration ${file} does not exist`, "correct --config, or leave it out");
  return { file: import_node_path.default.resolve(file), name: file, bytes, staged: !1 };
}
async function findStaged(root, index) {
  return (await readStagedFiles(index, CONFIG_NAMES)).map(({ name, bytes }) => ({ file: import_node_path.default.join(root, name), name, bytes, staged: !0 }));
}
async function findWorking(root) {
  let found = [];
  for (let name of CONFIG_NAMES) {
    let file = import_node_path.default.join(root, name), bytes = await readWorkingFile(file, name);
    bytes && found.push({ file, name, bytes, staged: !1 });
  }
  return found;
}
async function find({ root, file, index }) {
  if (file !== void 0) return readExplicit(file);
  let staged = index ? await findStaged(root, index) : [], [found, second] = staged.length > 0 ? staged : await findWorking(root);
  if (second) throw new UserError(`there is a ${CONFIG_NAMES.join(" and a ")}`, "keep one of them");
  return found;
}
function decode({ name, bytes }) {
  if (bytes.length > MAX_BYTES) throw tooLarge(name);
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    throw new UserError(`${name} is not UTF-8 text`, "save it as UTF-8 in your editor");
  }
}
async function loadConfig(request) {
  let found = await find(request);
  if (!found) return defaultConfig(request.analyzers);
  let { parseConfig } = await import("./chunk-JTWGR4MB.js");
  return { ...parseConfig({ name: found.name, text: decode(found) }, request.analyzers), file: found.file, ...found.staged && { staged: !0 } };
}

export {
  CONFIG_NAMES,
  loadConfig
};
