/** Which module a Go file belongs to. */
import { existsSync } from "node:fs";
import path from "node:path";

export interface GoModule {
  /** Absolute: where gosec runs. */
  root: string;
  /** There is a go.mod; without one Go looks at single folders. */
  isModule: boolean;
  /** Folders with files that were asked about, relative to the root: `./a/b`. */
  packages: string[];
}

/** The modules of the files, each with the packages that hold one of them. Sorted. */
export function modulesOf(folder: string, files: readonly string[]): GoModule[] {
  const modules = new Map<string, GoModule>();
  for (const directory of new Set(files.map((file) => path.posix.dirname(file)))) {
    const found = nearestModule(folder, directory);
    const root = found ?? ".";
    const key = `${root}\0${found === undefined ? "" : "module"}`;
    const module = modules.get(key) ?? { root: path.join(folder, root), isModule: found !== undefined, packages: [] };
    const relative = path.posix.relative(root, directory);
    module.packages.push(relative === "" ? "." : `./${relative}`);
    modules.set(key, module);
  }
  const sorted = [...modules.values()].toSorted((a, b) => (a.root < b.root ? -1 : 1));
  return sorted.map((module) => ({ ...module, packages: module.packages.toSorted() }));
}

/** Relative to the folder; the nearest go.mod upward is the one that counts for Go too. */
function nearestModule(folder: string, directory: string): string | undefined {
  for (let here = directory; ; here = path.posix.dirname(here)) {
    if (existsSync(path.join(folder, here, "go.mod"))) return here;
    if (here === "." || here === "/") return undefined;
  }
}
