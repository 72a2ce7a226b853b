/** Single files of the snapshot that a selection is from, also such as are not selected. */
import path from "node:path";
import type { SelectionKind } from "../model/scan.ts";
import { blobReader } from "../system/blobs.ts";
import { isInside, namesIn, readRegularFile, realPathOf } from "../system/files.ts";
import type { Place } from "./request.ts";
import { resolveCommit } from "./revisions.ts";

export interface SnapshotReader {
  /** @param name relative to the root; nothing for what is no regular file there, or is too large */
  read(name: string): Promise<Buffer | undefined>;
  close(): void;
}

/** Reads nothing, and starts no process, before it is asked. */
export function snapshotReader(asked: SelectionKind, { repository, root }: Place, maxSize: number): SnapshotReader {
  if (repository === undefined || asked.kind === "paths") return { read: workingTree(root, maxSize), close: () => {} };
  const blobs = blobReader(repository, maxSize);
  let tree: Promise<string> | undefined;
  return {
    async read(name) {
      tree ??= asked.kind === "staged" ? Promise.resolve(":0") : resolveCommit(repository, asked.to);
      const blob = await blobs.read(`${await tree}:${name}`);
      return blob.kind === "bytes" ? blob.bytes : undefined;
    },
    close: () => blobs.close(),
  };
}

/** Never through a link to a folder outside. Folders are listed once, for most names that are asked for are not there. */
function workingTree(root: string, maxSize: number): SnapshotReader["read"] {
  const listed = new Map<string, ReadonlySet<string>>();
  const namesOf = (folder: string): ReadonlySet<string> => {
    let names = listed.get(folder);
    if (names === undefined) {
      names = new Set(isInside(realPathOf(folder), root) ? namesIn(folder) : []);
      listed.set(folder, names);
    }
    return names;
  };
  return async (name) => {
    const absolute = path.join(root, name);
    if (!namesOf(path.dirname(absolute)).has(path.basename(absolute))) return undefined;
    const read = readRegularFile(absolute, maxSize);
    return read.kind === "bytes" ? read.bytes : undefined;
  };
}
