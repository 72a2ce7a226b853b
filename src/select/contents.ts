/** The bytes of selected files, streamed. */
import type { Content, SelectedFile, SkipReason } from "../model/scan.ts";
import { type Blob, readBlobs } from "../system/blobs.ts";
import { type FileRead, readRegularFile } from "../system/files.ts";
import type { Repository } from "../system/repository.ts";
import { skippedByContent } from "./sniff.ts";

/** Yields each file once, in order. A file that cannot be read says so, and is never left out. */
export async function* contentsOf(
  files: readonly SelectedFile[],
  repository: Repository | undefined,
  maxFileSize: number,
): AsyncGenerator<Content> {
  const oids = files.flatMap(({ source }) => (source.kind === "blob" ? [source.oid] : []));
  const blobs = repository && oids.length > 0 ? readBlobs(repository, oids, maxFileSize) : undefined;
  try {
    for (const file of files) {
      const { source } = file;
      const read =
        source.kind === "file" ? readRegularFile(source.absolute, maxFileSize) : (await blobs?.next())?.value;
      yield contentOf(file, read ?? { kind: "unreadable", message: "there is no repository to read it from" });
    }
  } finally {
    await blobs?.return(undefined);
  }
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
