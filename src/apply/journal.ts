/**
 * What is about to be changed, written before anything is: whoever starts next after a kill knows what was meant, and
 * finishes it or takes it back. The bytes of both sides lie in git's object store.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Repository } from "../system/repository.ts";

/** Object ids: `from` before, `to` after. */
interface Turn {
  from: string;
  to: string;
}

export interface Entry {
  /** Relative to the top level. */
  path: string;
  /** What the index holds, filtered as git stores it. Absent where only the working tree is changed. */
  index?: Turn & { mode: string };
  /** The working file's bytes as they are. Absent where there is no such file. */
  work?: Turn & { mode: number };
}

export interface Journal {
  format: 1;
  /** Names the temporary files. */
  id: string;
  /** Of the process that writes it. */
  pid: number;
  /** Milliseconds since 1970. */
  time: number;
  purpose: "apply" | "undo";
  /** What a person should be told of it: a line per patch. */
  titles: string[];
  entries: Entry[];
}

export const folderOf = (repository: Repository) => path.join(repository.gitDir, "provenfix");

/** There while files are being changed. */
export const openJournal = (repository: Repository) => path.join(folderOf(repository), "journal.json");

/** The last application that was completed: what `undo` takes back. */
export const lastApplication = (repository: Repository) => path.join(folderOf(repository), "applied.json");

/** Beside the file, so that the rename cannot cross file systems. */
export function temporaryFor(repository: Repository, { id }: Journal, entry: Entry): string {
  const absolute = path.join(repository.topLevel, entry.path);
  return path.join(path.dirname(absolute), `.provenfix-${id}-${path.basename(absolute).slice(0, 100)}`);
}

/** `undefined` where there is none. One that cannot be read was never finished: nothing had been changed yet. */
export function readJournal(file: string): Journal | "unreadable" | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? undefined : "unreadable";
  }
  try {
    const journal = JSON.parse(text) as Journal;
    return journal.format === 1 && Array.isArray(journal.entries) ? journal : "unreadable";
  } catch {
    return "unreadable";
  }
}

/** The same backwards. */
export function inverse(journal: Journal, id: string, pid: number, time: number): Journal {
  const entries = journal.entries.map(({ path: file, index, work }) => ({
    path: file,
    ...(index && { index: { mode: index.mode, from: index.to, to: index.from } }),
    ...(work && { work: { mode: work.mode, from: work.to, to: work.from } }),
  }));
  return { ...journal, id, pid, time, purpose: "undo", entries };
}
