/** Programs by name, and the environment in which other people's programs run. */
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { isInside, realPathOf } from "./files.ts";

/**
 * Looks on PATH as a shell does, but only in absolute folders outside of `not`: what lies in a scanned repository is its code, and
 * runs only where somebody says so.
 *
 * @returns absolute
 */
export function findProgram(name: string, env: NodeJS.ProcessEnv, not?: string): string | undefined {
  const folders = searchPath(env).filter((folder) => not === undefined || !isInside(realPathOf(folder), not));
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

/** PATH without what depends on the working directory. */
function searchPath(env: NodeJS.ProcessEnv): string[] {
  return (env["PATH"] ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Changes whenever the program is replaced, without starting it. The time of the last change of its inode counts too: package
 * managers set the other times as they please.
 */
export function programStamp(file: string): string {
  const real = realPathOf(file);
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(real);
    return [real, size, mtimeMs, ctimeMs, ino].join("\0");
  } catch {
    return real;
  }
}

/**
 * Where a program that `pip install --user` put below the home folder finds its modules, now that the home is another one.
 * A virtual environment does not heed it.
 */
export function pythonUserBase(executable: string, env: NodeJS.ProcessEnv): Record<string, string> {
  const base = path.dirname(path.dirname(executable));
  const home = env["HOME"];
  return home !== undefined && home !== "" && isInside(base, home) ? { PYTHONUSERBASE: base } : {};
}

/** Where to reach the network and what to trust there, and what Windows needs to start anything. */
const PASSED_ON =
  /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|SystemRoot)$/i;

/**
 * What another program may know of ours: no token, no key, nothing that configures it. Its home is `home`.
 *
 * @param not a folder in which PATH must not look
 */
export function scrubbedEnvironment(
  env: NodeJS.ProcessEnv,
  { home, temporary, not }: { home: string; temporary: string; not?: string },
): NodeJS.ProcessEnv {
  const passed = Object.entries(env).filter(([name]) => PASSED_ON.test(name));
  const folders = searchPath(env).filter((folder) => not === undefined || !isInside(realPathOf(folder), not));
  return {
    ...Object.fromEntries(passed),
    PATH: folders.join(path.delimiter),
    HOME: home,
    TMPDIR: temporary,
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    NO_COLOR: "1",
  };
}
