/**
 * What compilers have built of the unpatched tree, kept under the git directory for the next time: a cold Go or Rust build takes a minute.
 * Runs work on a copy of it, so that nothing that a patch builds is ever kept.
 */
import { constants, cpSync, existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { uniqueId } from "../../system/identity.ts";
import { removeTree } from "./remove.ts";

const COPY = {
  recursive: true,
  preserveTimestamps: true,
  verbatimSymlinks: true,
  mode: constants.COPYFILE_FICLONE,
} as const;

/** @returns whether there was one to take */
export function takeCache(kept: string, name: string, into: string): boolean {
  const [from, to] = [path.join(kept, name), path.join(into, name)];
  if (!existsSync(from) || existsSync(to)) return false;
  return attempt(() => cpSync(from, to, COPY));
}

/** Replaces what was kept. Without room for it nothing is kept. */
export function keepCache(kept: string, name: string, from: string): void {
  const source = path.join(from, name);
  if (!existsSync(source)) return;
  const [target, fresh, old] = [name, `${name}.${uniqueId()}`, `${name}.${uniqueId()}`].map((one) =>
    path.join(kept, one),
  );
  const done = attempt(() => {
    mkdirSync(kept, { recursive: true, mode: 0o700 });
    cpSync(source, `${fresh}`, COPY);
    if (existsSync(`${target}`)) renameSync(`${target}`, `${old}`);
    renameSync(`${fresh}`, `${target}`);
  });
  for (const rest of done ? [old] : [fresh, old]) attempt(() => removeTree(`${rest}`));
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
