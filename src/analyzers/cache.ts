/**
 * What was found in the same bytes before. One folder per build, 64 append-only files in it, one line per report:
 *
 *     <key, 22 characters><checksum, 7 characters>[<report as JSON>]
 *
 * A report that says nothing has neither, only its key and the key's beginning again. Files are read when a key of theirs
 * is first asked for. Parallel runs only ever append whole blocks or replace a file by renaming; whatever went wrong, a
 * line whose checksum is right is whole, and any other line is a miss. No failure of the file system is an error here:
 * without a folder to write to there is no cache.
 */
import { hash, randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import type { FileReport, Reexports } from "./analyzer.ts";

export interface Cache {
  /** The report kept under the key, its detections with an empty `path`. */
  get(key: string): FileReport | undefined;
  put(key: string, report: FileReport): void;
  /** A short text kept under a key of `textKey`. */
  getText(key: string): string | undefined;
  putText(key: string, text: string): void;
  /** Writes what was put. Never throws. */
  close(): void;
}

export interface CacheKeyParts {
  /** Hash of the file's bytes. */
  content: string;
  analyzer: string;
  /** The analyzer's options, serialised. */
  options: string;
  /** The whole of it: what an analyzer reads from a path is its own business. */
  path: string;
  reexports?: Reexports | undefined;
}

const KEY = 22;
const SUM = 7;
/** Bytes that one of the 64 files may grow to before its older half goes: 32 MB in all. */
const SHARD_LIMIT = 512 * 1024;
/** A report longer than this is cheaper to find again than to carry along. */
const LINE_LIMIT = SHARD_LIMIT / 16;
/** Characters that are held back before they are written. */
const PENDING_LIMIT = 1024 * 1024;

/** 22 characters of base64url: 132 bits of SHA-256, which costs no more than SHA-1 on a processor with instructions for it. */
export function cacheKey({ content, analyzer, options, path: name, reexports }: CacheKeyParts): string {
  const parts = [content, analyzer, options, name, ...(reexports === undefined ? [] : [JSON.stringify(reexports)])];
  return hash("sha256", parts.join("\0"), "base64url").slice(0, KEY);
}

/** For what is kept beside reports, such as a program's version. */
export function textKey(kind: string, ...parts: readonly string[]): string {
  return hash("sha256", JSON.stringify([kind, ...parts]), "base64url").slice(0, KEY);
}

/** Below git's common folder: shared between linked worktrees, as the objects are. */
export function cacheFolderIn(commonDir: string): string {
  return path.join(commonDir, "provenfix", "cache");
}

const NO_CACHE: Cache = {
  get: () => undefined,
  put: () => {},
  getText: () => undefined,
  putText: () => {},
  close: () => {},
};

/** The cache in the folder; one that keeps nothing if there is none. Touches no file before it is asked for a key. */
export function openCache(folder: string | undefined, buildId: string): Cache {
  if (folder === undefined) return NO_CACHE;
  const build = hash("sha256", buildId, "hex").slice(0, 12);
  const own = path.join(folder, build);
  const shards = new Map<number, Shard>();
  const pending = new Map<number, string[]>();
  let held = 0;
  const flush = () => {
    if (pending.size > 0) attempt(() => writeAll(folder, build, pending, shards));
    pending.clear();
    held = 0;
  };
  const find = (key: string) => {
    const shard = shardOf(shards, own, key);
    const value = lookUp(shard, key);
    if (value !== undefined) shard.used.add(key);
    return value;
  };
  const add = (line: string) => {
    if (line.length > LINE_LIMIT) return;
    const lines = pending.get(line.charCodeAt(0)) ?? [];
    pending.set(line.charCodeAt(0), lines);
    lines.push(line);
    held += line.length;
    if (held > PENDING_LIMIT) flush();
  };
  return {
    get: find,
    put: (key, report) => add(encode(key, report)),
    getText: (key) => find(key)?.text,
    putText: (key, text) => add(encode(key, { detections: [], text })),
    close: flush,
  };
}

/** A file as it was when first asked: its text, and where in it each key's line begins. */
interface Shard {
  text: string;
  offsets: Map<string, number>;
  /** Keys that this run asked for with success: the last to be pruned. */
  used: Set<string>;
}

function shardOf(shards: Map<number, Shard>, folder: string, key: string): Shard {
  const index = key.charCodeAt(0);
  let shard = shards.get(index);
  if (shard === undefined) {
    const text = attempt(() => readFileSync(path.join(folder, String(index)), "latin1")) ?? "";
    shard = { text, offsets: offsetsOf(text), used: new Set() };
    shards.set(index, shard);
  }
  return shard;
}

function offsetsOf(text: string): Map<string, number> {
  const offsets = new Map<string, number>();
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    if (end - start >= KEY + SUM) offsets.set(text.slice(start, start + KEY), start);
    start = end + 1;
  }
  return offsets;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function lookUp({ text, offsets }: Shard, key: string): Kept | undefined {
  const start = offsets.get(key);
  if (start === undefined) return undefined;
  const end = endOfLine(text, start);
  // The common case by far, without a new string.
  if (end === start + KEY + SUM && text.startsWith(key.slice(0, SUM), start + KEY)) return { detections: [] };
  return decode(text.slice(start, end));
}

/** What a line holds. */
type Kept = FileReport & { text?: string };

function encode(key: string, { detections, unchecked, text }: Kept): string {
  const value = {
    detections: detections.map((detection) => Object.assign({}, detection, { path: undefined })),
    ...(unchecked === undefined ? {} : { unchecked }),
    ...(text === undefined ? {} : { text }),
  };
  if (detections.length === 0 && unchecked === undefined && text === undefined) return emptyLine(key);
  const json = toAscii(JSON.stringify(value));
  return key + checksum(key + json) + json;
}

/** Instead of a checksum the key's own beginning: as hard to hit by accident, and nothing to compute on most files. */
const emptyLine = (key: string): string => key + key.slice(0, SUM);

/** The report of a whole line; `undefined` for a torn or damaged one. */
function decode(line: string): Kept | undefined {
  if (line === emptyLine(line.slice(0, KEY))) return { detections: [] };
  const json = line.slice(KEY + SUM);
  if (line.slice(KEY, KEY + SUM) !== checksum(line.slice(0, KEY) + json)) return undefined;
  return attempt(() => {
    const report: Kept = JSON.parse(json);
    for (const detection of report.detections) detection.path = "";
    return report;
  });
}

const checksum = (text: string): string => crc32(text).toString(36).padStart(SUM, "0");

/** Escapes what is not ASCII, so that characters are bytes and a file is one flat string. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function writeAll(folder: string, build: string, pending: Map<number, string[]>, shards: Map<number, Shard>): void {
  const own = path.join(folder, build);
  if (mkdirSync(own, { recursive: true, mode: 0o700 }) !== undefined) removeOtherBuilds(folder, build);
  for (const [index, lines] of pending) {
    const file = path.join(own, String(index));
    if (append(file, lines) > SHARD_LIMIT) prune(file, shards.get(index)?.used ?? new Set(), lines);
  }
}

/** Reports of another build's rules are of no use to this one. */
function removeOtherBuilds(folder: string, build: string): void {
  const others = readdirSync(folder).filter((name) => /^[0-9a-f]{12}$/.test(name) && name !== build);
  for (const name of others) attempt(() => rmSync(path.join(folder, name), { recursive: true, force: true }));
}

/** Adds the lines in one write, after a line break that ends whatever a killed run left. Gives the new size in bytes. */
function append(file: string, lines: readonly string[]): number {
  const descriptor = openSync(file, "a", 0o600);
  try {
    writeSync(descriptor, `\n${lines.join("\n")}\n`, null, "latin1");
    return fstatSync(descriptor).size;
  } finally {
    closeSync(descriptor);
  }
}

/** Keeps whole lines: what this run used, then the newest, up to half the limit. */
function prune(file: string, used: ReadonlySet<string>, added: readonly string[]): void {
  const text = readFileSync(file, "latin1");
  const keys = new Set([...used, ...added.map((line) => line.slice(0, KEY))]);
  const newestFirst = [...offsetsOf(text).entries()].toSorted((a, b) => b[1] - a[1]);
  const ranked = [...newestFirst.filter(([key]) => keys.has(key)), ...newestFirst.filter(([key]) => !keys.has(key))];
  const kept: string[] = [];
  let room = SHARD_LIMIT / 2;
  for (const [, start] of ranked) {
    const line = text.slice(start, endOfLine(text, start));
    room -= line.length + 1;
    if (room < 0) break;
    if (decode(line) !== undefined) kept.push(line);
  }
  const next = `${file}.${randomBytes(6).toString("hex")}`;
  writeFileSync(next, `${kept.toReversed().join("\n")}\n`, { mode: 0o600, encoding: "latin1" });
  renameSync(next, file);
}

/** The file system may refuse anything at any time; then there is no result. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
