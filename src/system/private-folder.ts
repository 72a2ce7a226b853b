/** Temporary folders that nobody else may look into, gone when their scope ends or the program is interrupted. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { whenInterrupted } from "./interrupt.ts";

export interface PrivateFolder extends Disposable {
  /** Absolute, without links in it. */
  path: string;
}

/** `mkdtemp` makes it with mode 0700. Removing it never follows links. */
export function createPrivateFolder(prefix = "provenfix-"): PrivateFolder {
  const folder = makeTemporary(prefix);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = whenInterrupted(remove);
  return {
    path: folder,
    [Symbol.dispose]() {
      forget();
      remove();
    },
  };
}

function makeTemporary(prefix: string): string {
  try {
    return realpathSync(mkdtempSync(path.join(tmpdir(), prefix)));
  } catch (error) {
    const hint = "TMPDIR names the folder for temporary files: see that it exists, and that there is room in it";
    throw new UserError(
      `cannot make a temporary folder: ${error instanceof Error ? error.message : String(error)}`,
      hint,
    );
  }
}
