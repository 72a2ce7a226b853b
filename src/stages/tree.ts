/** The tree that patches are made for, as refinement needs it: texts, manifests, paths. */
import type { SelectedFile, Selection } from "../model/scan.ts";
import type { GateProject } from "../refine/gate/project.ts";
import { isManifest, projectOf } from "../refine/project-facts.ts";
import type { Place } from "../select/request.ts";
import { listSnapshot, type SnapshotEntry } from "../select/snapshot.ts";
import { readBlobs } from "../system/blobs.ts";
import { readRegularFile } from "../system/files.ts";

export interface JudgedTree {
  entries: SnapshotEntry[];
  project: GateProject;
  /** `undefined` where there is no such regular file, or it is no UTF-8: a patch would change bytes that nobody meant to change. */
  textAt(path: string): Promise<string | undefined>;
}

const LARGEST = 20_000_000;

export async function openTree(selection: Selection, place: Place): Promise<JudgedTree> {
  const entries = await listSnapshot(selection.asked, place);
  const byPath = new Map(entries.filter(({ kind }) => kind === "file").map((entry) => [entry.path, entry.source]));
  const read = async (path: string): Promise<string | undefined> => {
    const source = byPath.get(path);
    return source && textOf(await bytesOf(source, place));
  };
  const manifests = new Map<string, string>();
  for (const path of byPath.keys()) {
    const text = isManifest(path) ? await read(path) : undefined;
    if (text !== undefined) manifests.set(path, text);
  }
  return {
    entries,
    project: projectOf(
      entries.map(({ path }) => path),
      manifests,
    ),
    textAt: read,
  };
}

async function bytesOf(source: SelectedFile["source"], { repository }: Place): Promise<Buffer | undefined> {
  if (source.kind === "file") {
    const read = readRegularFile(source.absolute, LARGEST);
    return read.kind === "bytes" ? read.bytes : undefined;
  }
  if (repository === undefined) return undefined;
  for await (const blob of readBlobs(repository, [source.oid], LARGEST))
    return blob.kind === "bytes" ? blob.bytes : undefined;
  return undefined;
}

function textOf(bytes: Buffer | undefined): string | undefined {
  const text = bytes?.toString("utf8");
  return text !== undefined && bytes !== undefined && Buffer.from(text).equals(bytes) ? text : undefined;
}
