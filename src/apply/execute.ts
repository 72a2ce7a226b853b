/** Carries a journal out, to its end or back to its beginning. */
import { chmodSync, rmSync } from "node:fs";
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { createDurably, renameDurably, writeDurably } from "../system/durable.ts";
import { readRegularFile } from "../system/files.ts";
import { indexEntry, readObject, storeBytes, updateIndex } from "../system/objects.ts";
import type { Repository } from "../system/repository.ts";
import { makeFolder } from "../system/write.ts";
import { type Entry, folderOf, type Journal, lastApplication, openJournal, temporaryFor } from "./journal.ts";

const LARGEST = 100_000_000;

/** A file is no longer what the plan was made for. */
export class Overtaken extends Error {
  readonly path: string;
  constructor(file: string) {
    super(`${file} changed meanwhile`);
    this.path = file;
  }
}

/** The object id of a working file's bytes; `undefined` where there is no such regular file. */
export async function workingOid(repository: Repository, file: string): Promise<string | undefined> {
  const read = readRegularFile(path.join(repository.topLevel, file), LARGEST);
  return read.kind === "bytes" ? storeBytes(repository, read.bytes) : undefined;
}

/**
 * Index and working tree together or neither: what fails on the way is taken back before the error is thrown on.
 *
 * @throws Overtaken where a file changed since the plan was made; UserError for the rest that a person can mend
 */
export async function execute(repository: Repository, journal: Journal): Promise<void> {
  try {
    await carryThrough(repository, journal);
  } catch (error) {
    throw asUserError(error);
  }
}

/** A disk that is full, a folder that may not be written: a person's to mend. What was begun is taken back, by now or by the next start. */
function asUserError(error: unknown): unknown {
  const { code, path: file } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === undefined || file === undefined) return error;
  const hint =
    "see to its permissions and to the room on the disk; `provenfix fix --dry-run` gives the patches as a diff";
  return new UserError(`${file} cannot be written (${code}): no patch was applied`, hint);
}

async function carryThrough(repository: Repository, journal: Journal): Promise<void> {
  makeFolder(folderOf(repository));
  if (!createDurably(openJournal(repository), Buffer.from(`${JSON.stringify(journal)}\n`))) {
    throw new UserError("another provenfix is changing files of this repository", "wait until it has ended");
  }
  try {
    await prepare(repository, journal);
    await goForward(repository, journal);
  } catch (error) {
    await goBack(repository, journal);
    throw error;
  }
}

/** Everything that may fail for want of space or permission comes before the first change. */
async function prepare(repository: Repository, journal: Journal): Promise<void> {
  for (const entry of journal.entries) {
    await assertUnchanged(repository, entry);
    if (entry.work === undefined) continue;
    const temporary = temporaryFor(repository, journal, entry);
    writeDurably(temporary, await readObject(repository, entry.work.to), entry.work.mode);
    // The mask of the process must not take away what the file had.
    chmodSync(temporary, entry.work.mode);
  }
}

async function assertUnchanged(repository: Repository, { path: file, index, work }: Entry): Promise<void> {
  if (index !== undefined && (await indexEntry(repository, file))?.oid !== index.from) throw new Overtaken(file);
  if (work !== undefined && (await workingOid(repository, file)) !== work.from) throw new Overtaken(file);
}

async function goForward(repository: Repository, journal: Journal): Promise<void> {
  await setIndex(repository, journal.entries, "to");
  for (const entry of journal.entries) await replaceFile(repository, journal, entry, "from", "to");
  complete(repository, journal);
}

function setIndex(repository: Repository, entries: readonly Entry[], side: "from" | "to"): Promise<void> {
  return updateIndex(
    repository,
    entries.flatMap(({ path: file, index }) => (index ? [{ path: file, mode: index.mode, oid: index[side] }] : [])),
  );
}

type Side = "from" | "to";

/** Puts `wanted` where `expected` is. Throws `Overtaken` where a third thing is there. */
async function replaceFile(repository: Repository, journal: Journal, entry: Entry, expected: Side, wanted: Side) {
  if (entry.work === undefined) return;
  const found = await workingOid(repository, entry.path);
  if (found === entry.work[wanted]) return;
  if (found !== entry.work[expected]) throw new Overtaken(entry.path);
  const temporary = temporaryFor(repository, journal, entry);
  if (readRegularFile(temporary, LARGEST).kind !== "bytes" || wanted === "from") {
    writeDurably(temporary, await readObject(repository, entry.work[wanted]), entry.work.mode);
    chmodSync(temporary, entry.work.mode);
  }
  renameDurably(temporary, path.join(repository.topLevel, entry.path));
}

function complete(repository: Repository, journal: Journal): void {
  sweep(repository, journal);
  if (journal.purpose === "apply") return renameDurably(openJournal(repository), lastApplication(repository));
  rmSync(lastApplication(repository), { force: true });
  rmSync(openJournal(repository), { force: true });
}

function sweep(repository: Repository, journal: Journal): void {
  for (const entry of journal.entries) rmSync(temporaryFor(repository, journal, entry), { force: true });
}

/** What a person has changed since stays as it is. */
async function goBack(repository: Repository, journal: Journal): Promise<void> {
  const changed = await indexEntriesAt(repository, journal, "to");
  await setIndex(repository, changed, "from");
  for (const entry of journal.entries) await unlessOvertaken(replaceFile(repository, journal, entry, "to", "from"));
  sweep(repository, journal);
  rmSync(openJournal(repository), { force: true });
}

async function indexEntriesAt(repository: Repository, { entries }: Journal, side: Side): Promise<Entry[]> {
  const there = await Promise.all(
    entries.map(async ({ path: file, index }) => (await indexEntry(repository, file))?.oid === index?.[side]),
  );
  return entries.filter(({ index }, at) => index !== undefined && there[at] === true);
}

/** @returns the path that a person changed meanwhile */
async function unlessOvertaken(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Overtaken) return error.path;
    throw error;
  }
}

export interface Resumption {
  direction: "finished" | "rolled-back";
  /** Files that a person changed in the meantime, and that were left alone. */
  left: string[];
}

/**
 * After a kill: finishes what had begun to change something, takes back what had only been prepared. Whether anything had changed
 * the index tells, which changes first, or where there is none, any working file.
 */
export async function resume(repository: Repository, journal: Journal): Promise<Resumption> {
  const begun =
    (await indexEntriesAt(repository, journal, "to")).length > 0 || (await anyFileReplaced(repository, journal));
  if (!begun) {
    await goBack(repository, journal);
    return { direction: "rolled-back", left: [] };
  }
  await setIndex(repository, await indexEntriesAt(repository, journal, "from"), "to");
  const left: string[] = [];
  for (const entry of journal.entries) {
    const overtaken = await unlessOvertaken(replaceFile(repository, journal, entry, "from", "to"));
    if (overtaken !== undefined) left.push(overtaken);
  }
  complete(repository, journal);
  return { direction: "finished", left };
}

async function anyFileReplaced(repository: Repository, { entries }: Journal): Promise<boolean> {
  for (const { path: file, work } of entries) {
    if (work !== undefined && (await workingOid(repository, file)) === work.to) return true;
  }
  return false;
}
