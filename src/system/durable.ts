/** File changes that a power cut or a kill leaves either done or not begun. */
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/** Writes a new file to the disk, not only to the cache. What was there under that name is replaced. */
export function writeDurably(file: string, bytes: Uint8Array, mode: number): void {
  rmSync(file, { force: true });
  const descriptor = openSync(file, "wx", mode);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Takes the place of `to` in one step. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(path.dirname(to));
}

/**
 * Makes a whole file appear under a name that must be free.
 *
 * @returns false where the name is taken
 */
export function createDurably(file: string, bytes: Uint8Array): boolean {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeDurably(temporary, bytes, 0o600);
    linkSync(temporary, file);
    syncFolder(path.dirname(file));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Some file systems cannot sync a folder; the rename itself is atomic all the same. */
function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(folder, "r");
    fsyncSync(descriptor);
  } catch {
    // Nothing more can be done.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
