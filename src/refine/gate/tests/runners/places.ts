/** Finding the project that a file belongs to. */
import path from "node:path";
import type { Tree } from "../runner.ts";

/** The folders above a file, the nearest first, `.` last. */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let folder = path.posix.dirname(file); ; folder = path.posix.dirname(folder)) {
    folders.push(folder);
    if (folder === ".") return folders;
  }
}

/** The nearest folder above the file that holds one of the names. */
export function nearestWith(file: string, names: readonly string[], tree: Tree): string | undefined {
  return foldersAbove(file).find((folder) => names.some((name) => tree.paths.has(path.posix.join(folder, name))));
}

/** Paths below the folder, relative to it. */
export function below(folder: string, tree: Tree): string[] {
  if (folder === ".") return [...tree.paths];
  const prefix = `${folder}/`;
  return [...tree.paths].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
}

/** Longer argument lists than this become the whole suite. */
const MAX_NAMED = 200;

/** What is worth naming one by one. */
export function fewEnough(names: readonly string[] | undefined): readonly string[] | undefined {
  return names !== undefined && names.length > 0 && names.length <= MAX_NAMED ? names : undefined;
}
