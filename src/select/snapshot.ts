/** The tree that a request is about: what the next commit would hold, a range's last commit, or the working tree. */
import type { ByteSource, SelectionKind } from "../model/scan.ts";
import { statOf } from "../system/files.ts";
import { git } from "../system/git.ts";
import { encodePath, splitNul } from "../system/path-bytes.ts";
import type { Place } from "./request.ts";
import { resolveCommit } from "./revisions.ts";
import { listWorkingTree } from "./tree.ts";

export interface SnapshotEntry {
  /** As `path-bytes.ts` keeps it, relative to the root. */
  path: string;
  /** Of a link, the source's bytes are its target. */
  kind: "file" | "link" | "submodule";
  executable: boolean;
  source: ByteSource;
}

/** Everything in the tree, one git process for all of it. Nothing is read yet. */
export async function listSnapshot(asked: SelectionKind, place: Place): Promise<SnapshotEntry[]> {
  const { repository, root } = place;
  if (repository === undefined || asked.kind === "paths") {
    return (await listWorkingTree(place)).flatMap((name) => workingEntry(root, name));
  }
  if (asked.kind === "staged") {
    return listed(await git(repository, ["ls-files", "--stage", "-z"]), /^(?<mode>\d+) (?<oid>[0-9a-f]+) 0$/);
  }
  const commit = await resolveCommit(repository, asked.to);
  return listed(await git(repository, ["ls-tree", "-r", "-z", commit]), /^(?<mode>\d+) \w+ (?<oid>[0-9a-f]+)$/);
}

/** `<facts>\t<path>`, NUL-terminated. Entries of an unresolved conflict have no one content. */
function listed(output: Buffer, facts: RegExp): SnapshotEntry[] {
  return splitNul(output).flatMap((line) => {
    const tab = line.indexOf("\t");
    const { mode = "", oid } = facts.exec(line.slice(0, tab))?.groups ?? {};
    if (oid === undefined) return [];
    const kind = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
    return [{ path: line.slice(tab + 1), kind, executable: mode === "100755", source: { kind: "blob", oid } }];
  });
}

function workingEntry(root: string, name: string): SnapshotEntry[] {
  const absolute = encodePath(`${root}/${name}`);
  const stats = statOf(absolute);
  if (typeof stats === "string") return [];
  const head = { path: name.replace(/\/$/, ""), executable: (stats.mode & 0o100) !== 0 };
  const source: ByteSource = { kind: "file", absolute };
  if (stats.isSymbolicLink()) return [{ ...head, kind: "link", source }];
  if (stats.isDirectory()) return [{ ...head, kind: "submodule", source }];
  return stats.isFile() ? [{ ...head, kind: "file", source }] : [];
}
