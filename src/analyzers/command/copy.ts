/** What one command analyzer is given: a copy of its own, so that whatever it does there no other analyzer sees it. */
import { hash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { matcherOf } from "../../select/globs.ts";
import { readRegularFile } from "../../system/files.ts";

export interface Copy {
  /** Absolute. */
  folder: string;
  /** Everything in it, relative. */
  paths: ReadonlySet<string>;
  /** Over all names and bytes. */
  digest(): string;
  /** Files whose bytes are not any more what they were, or that are gone. */
  changed(files: readonly string[]): string[];
}

/**
 * The files, and of what else lies in `tree` that which the globs name: other analyzers' files stay unseen.
 *
 * @param tree absolute, holds the files
 * @param folder absolute, not yet there
 */
export async function copyOf(
  tree: string,
  files: readonly string[],
  context: readonly string[],
  folder: string,
): Promise<Copy> {
  const isContext = await matcherOf(context);
  const others = context.length === 0 ? [] : everythingIn(tree).filter(isContext);
  const paths = new Set([...files, ...others]);
  mkdirSync(folder);
  for (const name of paths) cpSync(path.join(tree, name), path.join(folder, name), { verbatimSymlinks: true });
  const sorted = [...paths].toSorted();
  const own = (name: string) => digestOf(path.join(folder, name));
  return {
    folder,
    paths,
    digest: () => hash("sha256", JSON.stringify(sorted.map((name) => [name, own(name)])), "hex"),
    changed: (some) => some.filter((name) => own(name) !== digestOf(path.join(tree, name))),
  };
}

function everythingIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

const MAX_FILE = 256 * 1024 * 1024;

/** A link or a missing file has no bytes, which is a difference to any that has. */
function digestOf(absolute: string): string {
  const read = readRegularFile(absolute, MAX_FILE);
  return read.kind === "bytes" ? hash("sha256", read.bytes, "hex") : read.kind;
}
