/**
 * The copy of a tree in which tests run. Between two runs whatever a run changed, removed or left behind is put back, so that each starts
 * from the same bytes. A change shows by inode and time of its last change, which no program can set.
 */
import { constants, cpSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { FileChange } from "../../model/candidate.ts";
import { UserError } from "../../model/user-error.ts";
import { type Materialised, materialise, writeInto } from "../../select/materialise.ts";
import type { SnapshotEntry } from "../../select/snapshot.ts";
import { encodePath } from "../../system/path-bytes.ts";
import type { Repository } from "../../system/repository.ts";
import { walk } from "../../system/walk.ts";
import { type Dependency, type Linked, linkDependencies } from "./dependencies.ts";
import { removeTree } from "./remove.ts";

export interface CopySource {
  entries: readonly SnapshotEntry[];
  repository: Repository | undefined;
  /** Of the original. */
  root: string;
  dependencies: readonly Dependency[];
  /** Where the run sees originals that are mounted; undefined where nothing can be mounted. */
  shelf: string | undefined;
  /** Relative paths that git does not know and that are copied along. */
  keep: readonly string[];
}

export interface Copy {
  /** Absolute. */
  folder: string;
  mounts: readonly Linked["mounts"][number][];
  /** As the tree is, with these changes. `fresh` says that all of it was made anew. */
  restore(changes: readonly FileChange[]): Promise<{ fresh: boolean }>;
  /** What is there now belongs to it from now on: what a setup command made. */
  accept(): void;
}

type Stamps = Map<string, string>;

/** Made when it is first restored. */
export function createCopy(folder: string, source: CopySource): Copy {
  const entries = new Map(source.entries.map((entry) => [entry.path, entry]));
  let stamps: Stamps | undefined;
  let mounts: Linked["mounts"] = [];
  const make = async () => {
    removeTree(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    requireWhole(await materialise(source.entries, folder, source.repository));
    mounts = linkDependencies(source.dependencies, { ...source, copy: folder }).mounts;
    for (const name of source.keep) keepAlong(source.root, folder, name);
    return stampsOf(folder);
  };
  const mend = async (known: Stamps): Promise<Stamps | undefined> => {
    const current = stampsOf(folder);
    const strayed = [...current].filter(([name, stamp]) => known.get(name) !== stamp).map(([name]) => name);
    const lost = [...known].filter(([name, stamp]) => current.get(name) !== stamp).map(([name]) => name);
    const files = lost.filter((name) => known.get(name) !== "folder");
    // What is neither in the tree nor new cannot be put back one by one.
    if (files.some((name) => entries.get(name)?.kind !== "file")) return undefined;
    for (const name of strayed) removeTree(`${folder}/${name}`);
    requireWhole(
      await materialise(
        files.flatMap((name) => entries.get(name) ?? []),
        folder,
        source.repository,
      ),
    );
    for (const name of files) known.set(name, stampOf(folder, name));
    return known;
  };
  return {
    folder,
    get mounts() {
      return mounts;
    },
    async restore(changes) {
      // Whatever is wrong with it, a new copy puts it right, or says why it cannot.
      const mended = stamps && (await mend(stamps).catch(() => undefined));
      stamps = mended ?? (await make());
      for (const change of changes) replace(folder, change, entries.get(change.path)?.executable ?? false);
      return { fresh: mended === undefined };
    },
    accept() {
      stamps = stampsOf(folder);
    },
  };
}

/** What the file system refused: a copy that lacks it would test something else. Links that lead out and submodules may be left out. */
function requireWhole({ left }: Materialised): void {
  const refused = left.find(({ reason }) => /^E[A-Z]+:/.test(reason));
  if (refused === undefined) return;
  const hint = "TMPDIR names the folder for temporary files: see that there is room in it";
  throw new UserError(`cannot copy the tree for its tests: ${refused.path}: ${refused.reason}`, hint);
}

function replace(folder: string, { path: name, after }: FileChange, executable: boolean): void {
  rmSync(encodePath(`${folder}/${name}`), { force: true });
  writeInto(folder, name, Buffer.from(after), executable ? 0o755 : 0o644);
}

function keepAlong(root: string, folder: string, name: string): void {
  const mode = constants.COPYFILE_FICLONE;
  cpSync(path.join(root, name), path.join(folder, name), {
    recursive: true,
    verbatimSymlinks: true,
    mode,
    force: false,
  });
}

const NOTHING = new Set<string>();

function stampsOf(folder: string): Stamps {
  const { paths, folders, unreadable } = walk(folder, NOTHING);
  if (unreadable.length > 0) throw new Error("a folder of the copy cannot be read");
  const places = folders.map((name) => [name.slice(0, -1), "folder"] as const);
  return new Map([...places, ...paths.map((name) => [name, stampOf(folder, name)] as const)]);
}

function stampOf(folder: string, name: string): string {
  const { ino, ctimeNs, size, mode } = lstatSync(encodePath(`${folder}/${name}`), { bigint: true });
  return `${ino} ${ctimeNs} ${size} ${mode}`;
}
