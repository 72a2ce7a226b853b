/** What a killed run left behind. */
import { rmSync } from "node:fs";
import { UserError } from "../model/user-error.ts";
import { now } from "../system/clock.ts";
import { isRunning } from "../system/identity.ts";
import type { Repository } from "../system/repository.ts";
import { type Resumption, resume } from "./execute.ts";
import { type Journal, openJournal, readJournal } from "./journal.ts";

/** An application takes milliseconds; an older journal is of a process whose id somebody else has by now. */
const STALE_AFTER_MS = 10 * 60_000;

export interface Recovery extends Resumption {
  purpose: Journal["purpose"];
  files: string[];
}

/**
 * Every command that changes files calls it first.
 *
 * @returns what it found and did, or `undefined` where nothing was left
 * @throws UserError where another process is at it now
 */
export async function recover(repository: Repository): Promise<Recovery | undefined> {
  const file = openJournal(repository);
  const journal = readJournal(file);
  if (journal === undefined) return undefined;
  if (journal === "unreadable") {
    rmSync(file, { force: true });
    return undefined;
  }
  if (isRunning(journal.pid) && now() - journal.time < STALE_AFTER_MS) {
    throw new UserError("another provenfix is changing files of this repository", "wait until it has ended");
  }
  const resumption = await resume(repository, journal);
  return { ...resumption, purpose: journal.purpose, files: journal.entries.map(({ path }) => path) };
}

/** A sentence for the terminal. */
export function recoveryNotice({ direction, purpose, files, left }: Recovery): string {
  const what = purpose === "apply" ? "applying patches" : "taking patches back";
  const how = direction === "finished" ? "finished it" : "took back what it had prepared; no file was changed";
  const rest = left.length === 0 ? "" : `; changed by somebody since, and left alone: ${left.join(", ")}`;
  return `an earlier run was interrupted while ${what} (${files.join(", ")}): ${how}${rest}`;
}
