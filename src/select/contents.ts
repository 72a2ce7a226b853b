/** The bytes of selected files, streamed. */
import type { Content, SelectedFile, SkipReason } from "../model/scan.ts";
import { type Blob, readBlobs } from "../system/blobs.ts";
import { type FileRead, readRegularFile } from "../system/files.ts";
import type { Repository } from "../system/repository.ts";
import { skippedByContent } from "./sniff.ts";

/** Blobs by object id, as far as they are few: those with findings are read a second time, for their code frames. */
export interface BlobMemory {
  blobs: Map<string, Blob>;
  /** Bytes that may still be kept. */
  room: number;
}

export const newBlobMemory = (): BlobMemory => ({ blobs: new Map(), room: 1 << 20 });

/** Yields each file once, in order. A file that cannot be read says so, and is never left out. */
export async function* contentsOf(
  files: readonly SelectedFile[],
  repository: Repository | undefined,
  maxFileSize: number,
  memory: BlobMemory,
): AsyncGenerator<Content> {
  // As it is now: what is kept on the way must not put the stream out of step.
  const known = new Map(memory.blobs);
  const oids = files.flatMap(({ source }) => (source.kind === "blob" && !known.has(source.oid) ? [source.oid] : []));
  const blobs = repository && oids.length > 0 ? readBlobs(repository, oids, maxFileSize) : undefined;
  const readBlob = async (oid: string): Promise<Blob | undefined> => {
    const blob = known.get(oid) ?? (await blobs?.next())?.value ?? undefined;
    if (blob !== undefined) remember(memory, oid, blob);
    return blob;
  };
  try {
    for (const file of files) {
      const { source } = file;
      const read = source.kind === "file" ? readRegularFile(source.absolute, maxFileSize) : await readBlob(source.oid);
      yield contentOf(file, read ?? { kind: "unreadable", message: "there is no repository to read it from" });
    }
  } finally {
    await blobs?.return(undefined);
  }
}

function remember(memory: BlobMemory, oid: string, blob: Blob): void {
  if (blob.kind !== "bytes" || blob.bytes.length > memory.room || memory.blobs.has(oid)) return;
  memory.room -= blob.bytes.length;
  memory.blobs.set(oid, blob);
}

function contentOf(file: SelectedFile, read: Blob | FileRead): Content {
  if (read.kind === "unreadable") return { kind: "unreadable", file, message: read.message };
  if (read.kind !== "bytes") return skipped(file, read.kind);
  const reason = skippedByContent(file.path, read.bytes);
  return reason === undefined ? { kind: "text", file, bytes: read.bytes } : skipped(file, reason);
}

function skipped(file: SelectedFile, reason: SkipReason): Content {
  return { kind: "skipped", file, reason };
}
