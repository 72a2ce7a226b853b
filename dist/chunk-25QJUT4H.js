import {
  merge
} from "./chunk-FERIL3QS.js";
import "./chunk-H2IDJQXL.js";
import {
  Overtaken,
  execute,
  workingOid
} from "./chunk-BNM52SAN.js";
import {
  indexEntry,
  ownPid,
  readObject,
  storeBytes,
  uniqueId
} from "./chunk-L5E3S3YM.js";
import {
  inverse,
  lastApplication,
  now,
  readJournal
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";

// src/apply/undo.ts
async function undo(repository) {
  let last = readJournal(lastApplication(repository));
  if (last === void 0 || last === "unreadable")
    throw new UserError(
      "there is no application of patches to take back",
      "`git log` and `git diff` show what is there"
    );
  let journal = inverse(last, uniqueId(), ownPid(), now()), fitted = await Promise.all(journal.entries.map((entry) => fit(repository, entry))), entries = fitted.flatMap((entry) => typeof entry == "string" ? [] : [entry]), conflicts = fitted.filter((entry) => typeof entry == "string");
  if (conflicts.length > 0) throw conflict(conflicts);
  return await carryOut(repository, { ...journal, entries }), { titles: last.titles, files: entries.map(({ path }) => path) };
}
function conflict(files) {
  return new UserError(
    `the patched lines were edited since in ${files.join(", ")}; nothing was changed`,
    "take the patch back by hand: `git diff HEAD` shows it"
  );
}
async function carryOut(repository, journal) {
  try {
    await execute(repository, journal);
  } catch (error) {
    throw error instanceof Overtaken ? conflict([error.path]) : error;
  }
}
async function fit(repository, entry) {
  let index = entry.index && await fitTurn(repository, entry.index, await stagedOid(repository, entry.path)), work = entry.work && await fitTurn(repository, entry.work, await workingOid(repository, entry.path));
  return index === "conflict" || work === "conflict" ? entry.path : { path: entry.path, ...index && { index }, ...work && { work } };
}
async function stagedOid(repository, file) {
  return (await indexEntry(repository, file))?.oid;
}
async function fitTurn(repository, turn, found) {
  if (found === turn.from) return turn;
  if (found === void 0 || found === turn.to) return;
  let texts = await Promise.all([turn.from, found, turn.to].map((oid) => textOf(repository, oid))), [base, ours, theirs] = texts;
  if (base === void 0 || ours === void 0 || theirs === void 0) return "conflict";
  let merged = merge(base, ours, theirs);
  return merged === void 0 ? "conflict" : { ...turn, from: found, to: await storeBytes(repository, Buffer.from(merged)) };
}
async function textOf(repository, oid) {
  let bytes = await readObject(repository, oid), text = bytes.toString("utf8");
  return Buffer.from(text).equals(bytes) ? text : void 0;
}
export {
  undo
};
