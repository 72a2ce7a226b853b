import {
  require_node_crypto
} from "./chunk-C3VMSUOC.js";
import {
  git,
  runGit
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
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

// src/system/objects.ts
async function storeBytes(place, bytes) {
  return (await git(place, ["hash-object", "-w", "--no-filters", "--stdin"], Buffer.from(bytes))).toString("latin1").trim();
}
async function storeClean(place, path, bytes) {
  let args = ["hash-object", "-w", "--stdin", `--path=${path}`];
  return (await git(place, args, Buffer.from(bytes))).toString("latin1").trim();
}
function readObject(place, oid) {
  return git(place, ["cat-file", "blob", oid]);
}
function readSmudged(place, oid, path) {
  return git(place, ["cat-file", "--filters", `--path=${path}`, oid]);
}
async function indexEntry(place, path) {
  let listed = await git(place, ["ls-files", "--stage", "-z", "--", path]), match = /^(\d+) ([0-9a-f]+) 0\t/.exec(listed.toString("latin1"));
  return match === null ? void 0 : { mode: match[1] ?? "", oid: match[2] ?? "" };
}
async function updateIndex(place, entries) {
  if (entries.length === 0) return;
  let input = entries.map(({ mode, oid, path }) => `${mode} ${oid} 0	${path}\0`).join("");
  for (let target of indexesOf(place)) {
    let result = await runGit(target, ["update-index", "-z", "--index-info"], input);
    if (result.kind === "exited" && result.code === 0) continue;
    let why = "stderr" in result ? result.stderr.trim().split(`
`)[0] : result.kind;
    throw new UserError(`git could not update the index: ${why}`, "see whether another git command is still running");
  }
}
function indexesOf(place) {
  let file = place.env.GIT_INDEX_FILE ?? "", waiting = file.replace(/next-index-\d+\.lock$/, "index.lock");
  return waiting === file ? [place] : [place, { ...place, env: { ...place.env, GIT_INDEX_FILE: waiting } }];
}

export {
  ownPid,
  ownUid,
  isRunning,
  uniqueId,
  storeBytes,
  storeClean,
  readObject,
  readSmudged,
  indexEntry,
  updateIndex
};
