/** Removing what a test suite may have left behind: folders that are closed to their own user. */
import { chmodSync, readdirSync, rmSync } from "node:fs";
import { encodePath, decodePath } from "../../system/path-bytes.ts";

/** Never follows links. Throws where even opening all folders does not help. */
export function removeTree(folder: string): void {
  try {
    rmSync(encodePath(folder), { recursive: true, force: true });
  } catch {
    openFolders(folder);
    rmSync(encodePath(folder), { recursive: true, force: true });
  }
}

function openFolders(folder: string): void {
  try {
    chmodSync(encodePath(folder), 0o700);
    for (const entry of readdirSync(encodePath(folder), { withFileTypes: true, encoding: "buffer" })) {
      if (entry.isDirectory()) openFolders(`${folder}/${decodePath(entry.name)}`);
    }
  } catch {
    // Removing it will say what is wrong.
  }
}
