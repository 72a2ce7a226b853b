/** Reading files of which nothing is known: they may be pipes, grow without end, vanish, or be closed to us. */
import {
  readdirSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from "node:fs";
import path from "node:path";

export type FileRead =
  | { kind: "bytes"; bytes: Buffer }
  | { kind: "symlink" | "not-a-file" | "too-large" }
  | { kind: "unreadable"; message: string };

// A pipe without a writer would block the open for ever; a link could lead out of the tree.
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/**
 * Reads a regular file of up to `maxSize` bytes. Synchronous: for small files in the page cache that takes a fifth of
 * what the thread pool takes, and one file at a time keeps memory flat.
 */
export function readRegularFile(absolute: string | Buffer, maxSize: number): FileRead {
  let descriptor: number;
  try {
    descriptor = openSync(absolute, OPEN_FLAGS);
  } catch (error) {
    return openFailure(error);
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { kind: "not-a-file" };
    if (stats.size > maxSize) return { kind: "too-large" };
    const bytes = readUpTo(descriptor, stats.size, maxSize);
    return bytes === undefined ? { kind: "too-large" } : { kind: "bytes", bytes };
  } catch (error) {
    return { kind: "unreadable", message: errorText(error) };
  } finally {
    closeSync(descriptor);
  }
}

/** Does not follow links. `unknown` below a folder that we may not enter. */
export function statOf(absolute: string | Buffer): Stats | "absent" | "unknown" {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false }) ?? "absent";
  } catch {
    return "unknown";
  }
}

export function isFolder(absolute: string): boolean {
  const stats = statOf(absolute);
  return typeof stats === "object" && stats.isDirectory();
}

/** With all links followed, or as it is where it leads nowhere. */
export function realPathOf(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    return absolute;
  }
}

/** A small text file, or undefined where there is none. */
export function readTextIfThere(absolute: string, maxSize = 1 << 20): string | undefined {
  const read = readRegularFile(absolute, maxSize);
  return read.kind === "bytes" ? read.bytes.toString("utf8") : undefined;
}

/** The size may be wrong, as the file may change while it is read. */
function readUpTo(descriptor: number, expected: number, maxSize: number): Buffer | undefined {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let size = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, size, buffer.length - size, null);
    if (read === 0) return buffer.subarray(0, size);
    size += read;
    if (size > maxSize) return undefined;
    if (size === buffer.length) buffer = Buffer.concat([buffer], Math.min(size * 2, maxSize + 1));
  }
}

function openFailure(error: unknown): FileRead {
  const code = (error as NodeJS.ErrnoException).code;
  // Sockets cannot be opened at all; ENXIO is also a device without a driver.
  if (code === "ENXIO") return { kind: "not-a-file" };
  if (code === "ELOOP" || code === "EMLINK") return { kind: "symlink" };
  return { kind: "unreadable", message: errorText(error) };
}

const ERROR_TEXTS: Record<string, string> = {
  ENOENT: "it is gone",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "input/output error",
};

/** Without the path, which stands beside it. */
function errorText(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return ERROR_TEXTS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** What a folder holds; nothing where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Both absolute; the folder itself counts. Only the names are looked at: links are the caller's to resolve. */
export function isInside(absolute: string, folder: string): boolean {
  const relative = path.relative(folder, absolute);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
