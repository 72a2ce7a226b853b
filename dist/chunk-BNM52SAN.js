import {
  indexEntry,
  readObject,
  storeBytes,
  updateIndex
} from "./chunk-L5E3S3YM.js";
import {
  folderOf,
  lastApplication,
  makeFolder,
  openJournal,
  temporaryFor
} from "./chunk-C3VMSUOC.js";
import {
  readRegularFile
} from "./chunk-GRMXK52H.js";
import {
  require_node_fs,
  require_node_path
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/apply/execute.ts
var import_node_fs2 = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);

// src/system/durable.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);
function writeDurably(file, bytes, mode) {
  (0, import_node_fs.rmSync)(file, { force: !0 });
  let descriptor = (0, import_node_fs.openSync)(file, "wx", mode);
  try {
    for (let at = 0; at < bytes.length; ) at += (0, import_node_fs.writeSync)(descriptor, bytes, at);
    (0, import_node_fs.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function renameDurably(from, to) {
  (0, import_node_fs.renameSync)(from, to), syncFolder(import_node_path.default.dirname(to));
}
function createDurably(file, bytes) {
  let temporary = `${file}.${process.pid}.tmp`;
  try {
    return writeDurably(temporary, bytes, 384), (0, import_node_fs.linkSync)(temporary, file), syncFolder(import_node_path.default.dirname(file)), !0;
  } catch (error) {
    if (error.code === "EEXIST") return !1;
    throw error;
  } finally {
    (0, import_node_fs.rmSync)(temporary, { force: !0 });
  }
}
function syncFolder(folder) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs.openSync)(folder, "r"), (0, import_node_fs.fsyncSync)(descriptor);
  } catch {
  } finally {
    descriptor !== void 0 && (0, import_node_fs.closeSync)(descriptor);
  }
}

// src/apply/execute.ts
var LARGEST = 1e8, Overtaken = class extends Error {
  path;
  constructor(file) {
    super(`${file} changed meanwhile`), this.path = file;
  }
};
async function workingOid(repository, file) {
  let read = readRegularFile(import_node_path2.default.join(repository.topLevel, file), LARGEST);
  return read.kind === "bytes" ? storeBytes(repository, read.bytes) : void 0;
}
async function execute(repository, journal) {
  try {
    await carryThrough(repository, journal);
  } catch (error) {
    throw asUserError(error);
  }
}
function asUserError(error) {
  let { code, path: file } = error instanceof Error ? error : {};
  if (code === void 0 || file === void 0) return error;
  let hint = "see to its permissions and to the room on the disk; `provenfix fix --dry-run` gives the patches as a diff";
  return new UserError(`${file} cannot be written (${code}): no patch was applied`, hint);
}
async function carryThrough(repository, journal) {
  if (makeFolder(folderOf(repository)), !createDurably(openJournal(repository), Buffer.from(`${JSON.stringify(journal)}
`)))
    throw new UserError("another provenfix is changing files of this repository", "wait until it has ended");
  try {
    await prepare(repository, journal), await goForward(repository, journal);
  } catch (error) {
    throw await goBack(repository, journal), error;
  }
}
async function prepare(repository, journal) {
  for (let entry of journal.entries) {
    if (await assertUnchanged(repository, entry), entry.work === void 0) continue;
    let temporary = temporaryFor(repository, journal, entry);
    writeDurably(temporary, await readObject(repository, entry.work.to), entry.work.mode), (0, import_node_fs2.chmodSync)(temporary, entry.work.mode);
  }
}
async function assertUnchanged(repository, { path: file, index, work }) {
  if (index !== void 0 && (await indexEntry(repository, file))?.oid !== index.from) throw new Overtaken(file);
  if (work !== void 0 && await workingOid(repository, file) !== work.from) throw new Overtaken(file);
}
async function goForward(repository, journal) {
  await setIndex(repository, journal.entries, "to");
  for (let entry of journal.entries) await replaceFile(repository, journal, entry, "from", "to");
  complete(repository, journal);
}
function setIndex(repository, entries, side) {
  return updateIndex(
    repository,
    entries.flatMap(({ path: file, index }) => index ? [{ path: file, mode: index.mode, oid: index[side] }] : [])
  );
}
async function replaceFile(repository, journal, entry, expected, wanted) {
  if (entry.work === void 0) return;
  let found = await workingOid(repository, entry.path);
  if (found === entry.work[wanted]) return;
  if (found !== entry.work[expected]) throw new Overtaken(entry.path);
  let temporary = temporaryFor(repository, journal, entry);
  (readRegularFile(temporary, LARGEST).kind !== "bytes" || wanted === "from") && (writeDurably(temporary, await readObject(repository, entry.work[wanted]), entry.work.mode), (0, import_node_fs2.chmodSync)(temporary, entry.work.mode)), renameDurably(temporary, import_node_path2.default.join(repository.topLevel, entry.path));
}
function complete(repository, journal) {
  if (sweep(repository, journal), journal.purpose === "apply") return renameDurably(openJournal(repository), lastApplication(repository));
  (0, import_node_fs2.rmSync)(lastApplication(repository), { force: !0 }), (0, import_node_fs2.rmSync)(openJournal(repository), { force: !0 });
}
function sweep(repository, journal) {
  for (let entry of journal.entries) (0, import_node_fs2.rmSync)(temporaryFor(repository, journal, entry), { force: !0 });
}
async function goBack(repository, journal) {
  let changed = await indexEntriesAt(repository, journal, "to");
  await setIndex(repository, changed, "from");
  for (let entry of journal.entries) await unlessOvertaken(replaceFile(repository, journal, entry, "to", "from"));
  sweep(repository, journal), (0, import_node_fs2.rmSync)(openJournal(repository), { force: !0 });
}
async function indexEntriesAt(repository, { entries }, side) {
  let there = await Promise.all(
    entries.map(async ({ path: file, index }) => (await indexEntry(repository, file))?.oid === index?.[side])
  );
  return entries.filter(({ index }, at) => index !== void 0 && there[at] === !0);
}
async function unlessOvertaken(work) {
  try {
    await work;
    return;
  } catch (error) {
    if (error instanceof Overtaken) return error.path;
    throw error;
  }
}
async function resume(repository, journal) {
  if (!((await indexEntriesAt(repository, journal, "to")).length > 0 || await anyFileReplaced(repository, journal)))
    return await goBack(repository, journal), { direction: "rolled-back", left: [] };
  await setIndex(repository, await indexEntriesAt(repository, journal, "from"), "to");
  let left = [];
  for (let entry of journal.entries) {
    let overtaken = await unlessOvertaken(replaceFile(repository, journal, entry, "from", "to"));
    overtaken !== void 0 && left.push(overtaken);
  }
  return complete(repository, journal), { direction: "finished", left };
}
async function anyFileReplaced(repository, { entries }) {
  for (let { path: file, work } of entries)
    if (work !== void 0 && await workingOid(repository, file) === work.to) return !0;
  return !1;
}

export {
  Overtaken,
  workingOid,
  execute,
  resume
};
