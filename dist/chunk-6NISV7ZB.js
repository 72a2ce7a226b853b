import {
  resume
} from "./chunk-BNM52SAN.js";
import {
  isRunning
} from "./chunk-L5E3S3YM.js";
import {
  now,
  openJournal,
  readJournal
} from "./chunk-C3VMSUOC.js";
import {
  require_node_fs
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/apply/recover.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var STALE_AFTER_MS = 10 * 6e4;
async function recover(repository) {
  let file = openJournal(repository), journal = readJournal(file);
  if (journal === void 0) return;
  if (journal === "unreadable") {
    (0, import_node_fs.rmSync)(file, { force: !0 });
    return;
  }
  if (isRunning(journal.pid) && now() - journal.time < STALE_AFTER_MS)
    throw new UserError("another provenfix is changing files of this repository", "wait until it has ended");
  return { ...await resume(repository, journal), purpose: journal.purpose, files: journal.entries.map(({ path }) => path) };
}
function recoveryNotice({ direction, purpose, files, left }) {
  let what = purpose === "apply" ? "applying patches" : "taking patches back", how = direction === "finished" ? "finished it" : "took back what it had prepared; no file was changed", rest = left.length === 0 ? "" : `; changed by somebody since, and left alone: ${left.join(", ")}`;
  return `an earlier run was interrupted while ${what} (${files.join(", ")}): ${how}${rest}`;
}

export {
  recover,
  recoveryNotice
};
