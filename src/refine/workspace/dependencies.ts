/**
 * What the working tree has installed and git does not know: made visible in the copy without being copied and without a way to write to
 * it. A `node_modules` becomes a folder of links, one per package: tools write caches into it, and links between packages of
 * the workspace are made anew, so that they lead to the copy and not to the original.
 */
import { mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import path from "node:path";
import { isFolder, isInside, statOf } from "../../system/files.ts";
import type { Mount } from "./mounts.ts";

export interface Dependency {
  /** Relative to the root: `packages/a/node_modules`, `.venv`. */
  folder: string;
  /** `links`: a folder of links to its entries. `whole`: as it is. */
  how: "links" | "whole";
}

/** By the manifest beside which it stands. */
const KINDS: readonly { manifest: RegExp; folders: readonly string[]; how: Dependency["how"] }[] = [
  { manifest: /^package\.json$/, folders: ["node_modules"], how: "links" },
  { manifest: /^(?:go\.mod|composer\.json)$/, folders: ["vendor"], how: "whole" },
  {
    manifest: /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|tox\.ini|pytest\.ini)$/,
    folders: [".venv", "venv", "env"],
    how: "whole",
  },
];

/** @param paths of the tree: what it holds itself is no dependency */
export function findDependencies(paths: readonly string[], root: string): Dependency[] {
  const tracked = new Set(paths.flatMap(foldersOf));
  const candidates = paths.flatMap((file) => {
    const folder = path.posix.dirname(file);
    const kinds = KINDS.filter(({ manifest }) => manifest.test(path.posix.basename(file)));
    return kinds.flatMap(({ folders, how }) => folders.map((name) => ({ folder: path.posix.join(folder, name), how })));
  });
  // An environment of Python's stands at the top also where the manifest stands deeper.
  const all = [...candidates, { folder: ".venv", how: "whole" as const }, { folder: "venv", how: "whole" as const }];
  const unique = new Map(all.map((one) => [one.folder, one]));
  return [...unique.values()].filter((one) => !tracked.has(one.folder) && isInstalled(path.join(root, one.folder)));
}

function foldersOf(file: string): string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** `env` may be anybody's folder. */
function isInstalled(folder: string): boolean {
  if (!isFolder(folder)) return false;
  return (
    !/^(?:\.venv|venv|env)$/.test(path.basename(folder)) || typeof statOf(path.join(folder, "pyvenv.cfg")) === "object"
  );
}

export interface Linked {
  mounts: Mount[];
  /** Paths below the copy that were made. */
  made: string[];
}

/**
 * @param where `copy` is the folder of the copy, `root` the original's; `shelf` is a folder of the run under which originals are mounted
 *   read-only, or undefined where nothing can be mounted: links then lead to the original itself
 */
export function linkDependencies(
  dependencies: readonly Dependency[],
  where: { copy: string; root: string; shelf: string | undefined },
): Linked {
  const linked: Linked = { mounts: [], made: [] };
  for (const [index, { folder, how }] of dependencies.entries()) {
    const original = path.join(where.root, folder);
    const target = path.join(where.copy, folder);
    mkdirSync(path.dirname(target), { recursive: true });
    if (how === "links") {
      const shelf = where.shelf && path.join(where.shelf, String(index), "node_modules");
      if (shelf !== undefined) linked.mounts.push({ kind: "read-only", source: original, target: shelf });
      linked.made.push(
        ...linkEntries({ original, target, shown: shelf ?? original, ...where, mounted: shelf !== undefined }),
      );
    } else if (where.shelf !== undefined) {
      mkdirSync(target, { recursive: true });
      linked.mounts.push({ kind: "read-only", source: original, target: path.join(where.root, folder) });
    } else {
      symlinkSync(original, target);
      linked.made.push(target);
    }
  }
  return linked;
}

interface Farm {
  /** The folder whose entries are linked, where the links are made, and where the run sees the original. */
  original: string;
  target: string;
  shown: string;
  root: string;
  copy: string;
  mounted: boolean;
}

/** Caches that tools keep there: each copy has its own. */
const CACHES = /^\.(?:cache|vite|vitest|vite-temp|tmp|nyc_output|babel-cache)$/;

function linkEntries(farm: Farm): string[] {
  mkdirSync(farm.target, { recursive: true });
  return readdirSync(farm.original, { withFileTypes: true }).flatMap((entry) => {
    if (CACHES.test(entry.name)) return [];
    const below = (folder: string) => path.join(folder, entry.name);
    const next = { ...farm, original: below(farm.original), target: below(farm.target), shown: below(farm.shown) };
    if (entry.isDirectory() && /^(?:@.*|\.bin)$/.test(entry.name)) return linkEntries(next);
    symlinkSync(entry.isSymbolicLink() ? retarget(next) : next.shown, next.target);
    return [next.target];
  });
}

/** A relative link means the same in the copy. An absolute one into the original does only if the copy is mounted there. */
function retarget({ original, root, copy, mounted }: Farm): string {
  const text = readlinkSync(original);
  if (!path.isAbsolute(text) || mounted || !isInside(text, root)) return text;
  return path.join(copy, path.relative(root, text));
}
