/**
 * A snapshot, or a part of it, as files in a folder of its own. External analyzers and test runs work on such copies, never on the user's
 * files. Names and links of a hostile tree do not lead out of the folder.
 */
import { mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type Blob, readBlobs } from "../system/blobs.ts";
import { type FileRead, isInside, readRegularFile, statOf } from "../system/files.ts";
import { decodePath, displayPath, encodePath } from "../system/path-bytes.ts";
import type { Repository } from "../system/repository.ts";
import type { SnapshotEntry } from "./snapshot.ts";

export interface Materialised {
  /** What is in the folder now, as `path-bytes.ts` keeps it. */
  paths: string[];
  /** What is not, for a person: the path as it is shown, and why. */
  left: { path: string; reason: string }[];
}

/** Of one file: it is in memory while it is written. */
const MAX_FILE = 256 * 1024 * 1024;

/**
 * Keeps the executable bit. Of links only those stay that lead, by whatever way, to something in the folder.
 *
 * @param folder absolute, free of links, private; holds nothing but what earlier calls wrote
 */
export async function materialise(
  entries: readonly SnapshotEntry[],
  folder: string,
  repository: Repository | undefined,
): Promise<Materialised> {
  const [paths, left] = [new Set<string>(), new Map<string, string>()];
  for (const { path, kind } of entries) {
    const problem = kind === "submodule" ? "it is a submodule" : nameProblem(path);
    if (problem !== undefined) left.set(path, problem);
  }
  const write = async (kind: SnapshotEntry["kind"], writeOne: (entry: SnapshotEntry, bytes: Buffer) => void) => {
    const some = entries.filter((entry) => entry.kind === kind && !left.has(entry.path));
    for await (const [entry, read] of readAll(some, repository)) {
      const problem = typeof read === "string" ? read : attempt(() => writeOne(entry, read));
      if (problem === undefined) paths.add(entry.path);
      else left.set(entry.path, problem);
    }
    return some.map(({ path }) => path).filter((path) => paths.has(path));
  };
  // Files first, when there is no link yet that a name could lead through.
  await write("file", ({ path, executable }, bytes) => writeInto(folder, path, bytes, executable ? 0o755 : 0o644));
  const links = await write("link", ({ path }, target) => linkInto(folder, path, target));
  for (const path of removeOutward(links, folder)) {
    paths.delete(path);
    left.set(path, "it leads out of the tree, or nowhere");
  }
  return { paths: [...paths], left: [...left].map(([path, reason]) => ({ path: displayPath(path), reason })) };
}

/** Why it did not work, if it did not. */
function attempt(action: () => void): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Writes one new file, and the folders it needs. Never through a link, never over something that is there.
 *
 * @param path relative; throws where it could lead out of the folder
 */
export function writeInto(folder: string, path: string, bytes: Uint8Array, mode = 0o644): void {
  const problem = nameProblem(path);
  if (problem !== undefined) throw new Error(problem);
  makeParents(folder, path);
  writeFileSync(encodePath(`${folder}/${path}`), bytes, { flag: "wx", mode });
}

function linkInto(folder: string, path: string, target: Buffer): void {
  if (target.includes(0)) throw new Error("its target holds a NUL byte");
  makeParents(folder, path);
  symlinkSync(target, encodePath(`${folder}/${path}`));
}

/** One by one: a link in the way is an error, and is not followed. */
function makeParents(folder: string, path: string): void {
  const parents = path.split("/").slice(0, -1);
  for (const [index] of parents.entries()) {
    const parent = encodePath(`${folder}/${parents.slice(0, index + 1).join("/")}`);
    const stats = statOf(parent);
    if (stats === "absent") mkdirSync(parent);
    else if (stats === "unknown" || !stats.isDirectory()) throw new Error("something that is no folder is in its way");
  }
}

/** Names that git itself would refuse to check out, but that a tree object can hold. */
function nameProblem(path: string): string | undefined {
  const parts = path.split("/");
  const isSafe =
    !path.includes("\0") && parts.every((part) => !["", ".", ".."].includes(part) && !/^\.git$/i.test(part));
  return isSafe ? undefined : "its name leads elsewhere";
}

/** A link may lead out by way of another one, and one that is taken away may leave another leading nowhere. */
function removeOutward(links: readonly string[], folder: string): string[] {
  const removed: string[] = [];
  for (;;) {
    const outward = links.filter((link) => !removed.includes(link) && !leadsInside(`${folder}/${link}`, folder));
    if (outward.length === 0) return removed;
    for (const link of outward) rmSync(encodePath(`${folder}/${link}`));
    removed.push(...outward);
  }
}

function leadsInside(link: string, folder: string): boolean {
  try {
    // Absolute ones hold only until the folder is moved or mounted elsewhere.
    const isAbsolute = readlinkSync(encodePath(link), "buffer").toString("latin1").startsWith("/");
    return !isAbsolute && isInside(decodePath(realpathSync(encodePath(link), "buffer")), folder);
  } catch {
    return false;
  }
}

/** Each entry once, with its bytes or why it has none. */
async function* readAll(
  entries: readonly SnapshotEntry[],
  repository: Repository | undefined,
): AsyncGenerator<[SnapshotEntry, Buffer | string]> {
  const oids = entries.flatMap(({ source }) => (source.kind === "blob" ? [source.oid] : []));
  const blobs = repository && oids.length > 0 ? readBlobs(repository, oids, MAX_FILE) : undefined;
  for (const entry of entries) {
    const { source, kind } = entry;
    if (source.kind === "blob") yield [entry, bytesOf((await blobs?.next())?.value)];
    else if (kind === "link") yield [entry, targetOf(source.absolute)];
    else yield [entry, bytesOf(readRegularFile(source.absolute, MAX_FILE))];
  }
}

function bytesOf(read: Blob | FileRead | undefined): Buffer | string {
  if (read === undefined) return "there is no repository to read it from";
  if (read.kind === "bytes") return read.bytes;
  return read.kind === "unreadable" ? read.message : `it is ${NOT_READ[read.kind]}`;
}

const NOT_READ = { "too-large": "too large", symlink: "a link by now", "not-a-file": "no file" };

function targetOf(link: string | Buffer): Buffer | string {
  try {
    return readlinkSync(link, "buffer");
  } catch {
    return "it is no link any more";
  }
}
