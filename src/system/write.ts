/** Writing files so that nobody ever reads half of one. */
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../model/user-error.ts";

/**
 * Writes beside the place, then renames. Folders are made as needed. What was there before stays where that fails.
 *
 * @param what how the error names it: `the report`
 * @throws UserError with the system's reason and the hint
 */
export async function writeWhole(file: string, text: string, what: string, hint: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(path.dirname(file));
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`cannot write ${what} ${file}: ${reason}`, hint);
  }
}

/** One by one: Node's own `recursive` never returns where a file system such as /proc answers ENOENT to `mkdir`. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** One write call: lines of several processes do not mix. For this user's eyes only. */
export function appendLine(file: string, line: string): void {
  appendFileSync(file, `${line}\n`, { mode: 0o600 });
}

/**
 * Makes an empty file that nobody else has, `name` or `name-2`, `name-3` …, for this user's eyes only.
 *
 * @returns its path
 */
export function takeFreeName(folder: string, name: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, `${name}${number === 1 ? "" : `-${number}`}${extension}`);
    try {
      writeFileSync(file, "", { flag: "wx", mode: 0o600 });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
