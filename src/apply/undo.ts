/** Takes the last application back, around what was edited since. */
import { UserError } from "../model/user-error.ts";
import { merge } from "../refine/merge.ts";
import { now } from "../system/clock.ts";
import { ownPid, uniqueId } from "../system/identity.ts";
import { indexEntry, readObject, storeBytes } from "../system/objects.ts";
import type { Repository } from "../system/repository.ts";
import { execute, Overtaken, workingOid } from "./execute.ts";
import { type Entry, inverse, type Journal, lastApplication, readJournal } from "./journal.ts";

/** What was taken back: the patches' titles, and the files. */
export interface Undone {
  titles: string[];
  files: string[];
}

/**
 * All files or none.
 *
 * @throws UserError where there is nothing to take back, or later edits meet the patched lines
 */
export async function undo(repository: Repository): Promise<Undone> {
  const last = readJournal(lastApplication(repository));
  if (last === undefined || last === "unreadable") {
    throw new UserError(
      "there is no application of patches to take back",
      "`git log` and `git diff` show what is there",
    );
  }
  const journal = inverse(last, uniqueId(), ownPid(), now());
  const fitted = await Promise.all(journal.entries.map((entry) => fit(repository, entry)));
  const entries = fitted.flatMap((entry) => (typeof entry === "string" ? [] : [entry]));
  const conflicts = fitted.filter((entry) => typeof entry === "string");
  if (conflicts.length > 0) throw conflict(conflicts);
  await carryOut(repository, { ...journal, entries });
  return { titles: last.titles, files: entries.map(({ path }) => path) };
}

function conflict(files: readonly string[]): UserError {
  return new UserError(
    `the patched lines were edited since in ${files.join(", ")}; nothing was changed`,
    "take the patch back by hand: `git diff HEAD` shows it",
  );
}

async function carryOut(repository: Repository, journal: Journal): Promise<void> {
  try {
    await execute(repository, journal);
  } catch (error) {
    throw error instanceof Overtaken ? conflict([error.path]) : error;
  }
}

/** The entry as it fits what is there now, or the path where it does not. */
async function fit(repository: Repository, entry: Entry): Promise<Entry | string> {
  const index = entry.index && (await fitTurn(repository, entry.index, await stagedOid(repository, entry.path)));
  const work = entry.work && (await fitTurn(repository, entry.work, await workingOid(repository, entry.path)));
  if (index === "conflict" || work === "conflict") return entry.path;
  return { path: entry.path, ...(index && { index }), ...(work && { work }) };
}

async function stagedOid(repository: Repository, file: string): Promise<string | undefined> {
  return (await indexEntry(repository, file))?.oid;
}

/** A file that is gone by now has nothing to take back. */
async function fitTurn<T extends { from: string; to: string }>(
  repository: Repository,
  turn: T,
  found: string | undefined,
): Promise<T | "conflict" | undefined> {
  if (found === turn.from) return turn;
  if (found === undefined || found === turn.to) return undefined;
  const texts = await Promise.all([turn.from, found, turn.to].map((oid) => textOf(repository, oid)));
  const [base, ours, theirs] = texts;
  if (base === undefined || ours === undefined || theirs === undefined) return "conflict";
  const merged = merge(base, ours, theirs);
  if (merged === undefined) return "conflict";
  return { ...turn, from: found, to: await storeBytes(repository, Buffer.from(merged)) };
}

/** `undefined` where it is no UTF-8: joining it as text would change it. */
async function textOf(repository: Repository, oid: string): Promise<string | undefined> {
  const bytes = await readObject(repository, oid);
  const text = bytes.toString("utf8");
  return Buffer.from(text).equals(bytes) ? text : undefined;
}
