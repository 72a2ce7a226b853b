/** Reading many objects from one `git cat-file --batch`, in order, without ever holding more than one and a buffer. */
import { Readable } from "node:stream";
import { firstLine, type GitPlace, startGit } from "./git.ts";
import type { ProcessEnd, RunningProcess } from "./process.ts";

export type Blob =
  | { kind: "bytes"; bytes: Buffer }
  | { kind: "too-large"; size: number }
  /** Not in the repository, or git could not read it. */
  | { kind: "unreadable"; message: string };

/** Object ids written at once: enough to keep git busy, little enough to write nothing in vain. */
const OIDS_PER_WRITE = 256;

/**
 * Yields one `Blob` for each id, in order. git waits while nobody reads, so memory stays flat however many there are.
 * Objects over `maxSize` bytes are not read: a new process for the rest is quicker than reading past a big one.
 */
export async function* readBlobs(place: GitPlace, oids: readonly string[], maxSize: number): AsyncGenerator<Blob> {
  let next = 0;
  while (next < oids.length) {
    for await (const blob of readBatch(place, oids.slice(next), maxSize)) {
      next += 1;
      yield blob;
    }
  }
}

export interface BlobReader {
  /** Of an object by whatever name git knows it: `:src/a.ts` is the index's. Names with line breaks have none. */
  read(name: string): Promise<Blob>;
  close(): void;
}

/** For names of which each depends on what the one before gave. One git process, started with the first name. */
export function blobReader(place: GitPlace, maxSize: number): BlobReader {
  let running: { batch: RunningProcess; reader: ByteReader } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const start = () => {
    const batch = startGit(place, ["cat-file", "--batch"]);
    return { batch, reader: readerOf(batch.stdout) };
  };
  const close = () => {
    running?.batch.kill();
    running = undefined;
  };
  const readNext = async (name: string): Promise<Blob> => {
    const { batch, reader } = (running ??= start());
    batch.stdin.write(`${name}\n`);
    const header = await reader.line();
    if (header === undefined) return { kind: "unreadable", message: "git cat-file ended" };
    // Of an unknown name the answer repeats it, spaces and all.
    if (!/^[0-9a-f]+ \w+ \d+$/.test(header)) return { kind: "unreadable", message: header };
    const blob = await blobOf(header, reader, maxSize);
    if (blob.kind === "too-large") close();
    return blob;
  };
  return {
    read(name) {
      if (/[\n\r]/.test(name)) return Promise.resolve({ kind: "unreadable", message: "a line break in its name" });
      const blob = last.then(() => readNext(name));
      last = blob.catch(() => undefined);
      return blob;
    },
    close,
  };
}

/** Ends with the first object that is too large, or with the last. */
async function* readBatch(place: GitPlace, oids: readonly string[], maxSize: number): AsyncGenerator<Blob> {
  const batch = startGit(place, ["cat-file", "--batch", "--buffer"]);
  Readable.from(requests(oids)).pipe(batch.stdin);
  const reader = readerOf(batch.stdout);
  try {
    for (const [index] of oids.entries()) {
      const header = await reader.line();
      if (header === undefined) return yield* failures(oids.length - index, await batch.end);
      const blob = await blobOf(header, reader, maxSize);
      yield blob;
      if (blob.kind === "too-large") return;
    }
  } finally {
    batch.kill();
  }
}

function* requests(oids: readonly string[]): Generator<string> {
  for (let at = 0; at < oids.length; at += OIDS_PER_WRITE) yield `${oids.slice(at, at + OIDS_PER_WRITE).join("\n")}\n`;
}

/** `<oid> <type> <size>` and that many bytes and a newline, or `<oid> missing`. */
async function blobOf(header: string, reader: ByteReader, maxSize: number): Promise<Blob> {
  const [oid, , size] = header.split(" ");
  if (size === undefined) return { kind: "unreadable", message: `object ${oid} is missing from the repository` };
  if (Number(size) > maxSize) return { kind: "too-large", size: Number(size) };
  const bytes = await reader.take(Number(size) + 1);
  return bytes === undefined
    ? { kind: "unreadable", message: `git ended in the middle of object ${oid}` }
    : { kind: "bytes", bytes: bytes.subarray(0, -1) };
}

/** git has ended before its time: the rest was not read, and says so. */
function* failures(count: number, end: ProcessEnd): Generator<Blob> {
  const why = "stderr" in end ? firstLine(end.stderr) : end.kind;
  for (let i = 0; i < count; i += 1) yield { kind: "unreadable", message: `git cat-file failed: ${why}` };
}

interface ByteReader {
  /** Up to the next newline, without it; undefined at the end. */
  line(): Promise<string | undefined>;
  /** Exactly that many bytes; undefined where the stream ends before. */
  take(count: number): Promise<Buffer | undefined>;
}

function readerOf(stream: Readable): ByteReader {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let pending: Buffer = Buffer.alloc(0);
  const nextChunk = async () => {
    const { value, done } = await chunks.next();
    return done ? undefined : value;
  };
  const cut = (end: number) => {
    const head = pending.subarray(0, end);
    pending = pending.subarray(end);
    return head;
  };
  return {
    async line() {
      for (let end = pending.indexOf(10); ; end = pending.indexOf(10)) {
        if (end >= 0) return cut(end + 1).toString("latin1", 0, end);
        const chunk = await nextChunk();
        if (chunk === undefined) return undefined;
        pending = Buffer.concat([pending, chunk]);
      }
    },
    async take(count) {
      const parts = [pending];
      let size = pending.length;
      while (size < count) {
        const chunk = await nextChunk();
        if (chunk === undefined) return undefined;
        parts.push(chunk);
        size += chunk.length;
      }
      pending = parts.length === 1 ? pending : Buffer.concat(parts, size);
      return cut(count);
    },
  };
}
