/** What a command needs before it runs, such as a database: made once for the same files, and kept between runs. */
import { hash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { namesIn } from "../../system/files.ts";

export interface Kept {
  /** Absolute: what the commands may fill, or what an earlier run has filled. */
  folder: string;
  /** The commands before it need not run. */
  complete: boolean;
  /** To be called when it is whole: the next run then finds it. */
  keep(): void;
  /** Leaves nothing that is not whole. */
  [Symbol.dispose](): void;
}

/** Without a place to keep things it is a temporary folder like any other. */
export function temporary(folder: string): Kept {
  mkdirSync(folder, { recursive: true });
  return { folder, complete: false, keep: () => {}, [Symbol.dispose]: () => {} };
}

/**
 * The folder for this key. It is filled under another name and gets its own when it is whole, so that neither a run that was killed
 * nor one at the same time leaves half of it. What other keys left is removed: one is kept for each analyzer.
 *
 * @param home absolute: this analyzer's place, shared by all runs
 * @param key all that the content depends on
 */
export function keptIn(home: string, key: readonly string[]): Kept {
  const name = hash("sha256", JSON.stringify(key), "hex").slice(0, 32);
  const own = path.join(home, name);
  if (existsSync(own)) return { folder: own, complete: true, keep: () => {}, [Symbol.dispose]: () => {} };
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const filling = mkdtempSync(path.join(home, "new-"));
  const place = { folder: filling, complete: false };
  return Object.assign(place, {
    keep() {
      for (const old of namesIn(home).filter(
        (entry) => entry !== path.basename(filling) && !entry.startsWith("new-"),
      )) {
        rmSync(path.join(home, old), { recursive: true, force: true });
      }
      try {
        renameSync(filling, own);
        place.folder = own;
      } catch {
        // Another run was faster: its content is the same.
      }
    },
    [Symbol.dispose]() {
      if (place.folder === filling) rmSync(filling, { recursive: true, force: true });
    },
  });
}
