/**
 * The files below a folder where git cannot list them. Not by fast-glob: its patterns match no name that holds a
 * newline, and such a file would be left out without a word.
 */
import { type Dirent, readdirSync } from "node:fs";
import { decodePath, encodePath } from "./path-bytes.ts";

/** Folders of dependencies, environments, caches and version control: nobody's own source. */
const SKIPPED_FOLDERS = new Set([
  ".git",
  ".hg",
  ".svn",
  ".jj",
  "node_modules",
  "bower_components",
  "__pycache__",
  ".venv",
  ".tox",
  ".nox",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
]);

export interface Walk {
  /** Everything but folders, relative to the start, `/`-separated; names as `path-bytes.ts` keeps them. */
  paths: string[];
  /** The folders below the start, each with a slash at its end. */
  folders: string[];
  /** Folders that could not be read: what is in them is unknown. */
  unreadable: string[];
}

/** Does not follow links. */
export function walk(start: string, skipped: ReadonlySet<string> = SKIPPED_FOLDERS): Walk {
  const found: Walk = { paths: [], folders: [], unreadable: [] };
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (folder !== "") found.folders.push(folder);
    const entries = entriesOf(`${start}/${folder}`);
    if (entries === undefined) found.unreadable.push(folder.replace(/\/$/, ""));
    for (const entry of entries ?? []) {
      const name = decodePath(entry.name);
      if (!entry.isDirectory()) found.paths.push(folder + name);
      else if (!skipped.has(name)) folders.push(`${folder}${name}/`);
    }
  }
  return found;
}

function entriesOf(folder: string): Dirent<Buffer>[] | undefined {
  try {
    return readdirSync(encodePath(folder), { withFileTypes: true, encoding: "buffer" });
  } catch {
    return undefined;
  }
}
