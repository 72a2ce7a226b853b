/** The person's editor, on a temporary file. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type Edited = { kind: "edited"; text: string } | { kind: "failed"; message: string };

/** Waits for `$VISUAL`, `$EDITOR` or `vi`, which may have arguments (`code --wait`); no shell. @param name for its extension */
export async function editText(text: string, name: string, env: NodeJS.ProcessEnv): Promise<Edited> {
  const [program = "vi", ...args] = (env["VISUAL"] || env["EDITOR"] || "vi").split(/\s+/).filter((word) => word !== "");
  const folder = mkdtempSync(path.join(tmpdir(), "provenfix-edit-"));
  const file = path.join(folder, path.basename(name));
  try {
    writeFileSync(file, text, { mode: 0o600 });
    const { status, error } = spawnSync(program, [...args, file], { env, stdio: "inherit" });
    if (error !== undefined) return { kind: "failed", message: `${program} cannot be started: ${error.message}` };
    if (status !== 0)
      return { kind: "failed", message: `${program} ended with code ${status}: nothing was taken over` };
    return { kind: "edited", text: readFileSync(file, "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
