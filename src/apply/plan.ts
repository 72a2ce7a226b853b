/** One changed file → what index and working tree become, decided before anything is touched. */
import path from "node:path";
import type { FileChange } from "../model/candidate.ts";
import { areNeighbours, merge } from "../refine/merge.ts";
import { readRegularFile, statOf } from "../system/files.ts";
import { indexEntry, readObject, readSmudged, storeBytes, storeClean } from "../system/objects.ts";
import type { Repository } from "../system/repository.ts";
import type { Entry } from "./journal.ts";

/**
 * - `index`: what was scanned is staged; index and working tree are patched together
 * - `working-tree`: what was scanned lies in the working tree; the index stays as it is
 */
export type Target = "index" | "working-tree";

export type Plan =
  /** `edited`: around what a person has changed since, and not staged. */
  { kind: "ready"; entry: Entry; edited: boolean } | { kind: "refused"; path: string; reason: string };

const LARGEST = 100_000_000;
const REGULAR = /^100(?:644|755)$/;

/** Writes objects only: nothing that a person sees changes. */
export async function planFile(repository: Repository, target: Target, change: FileChange): Promise<Plan> {
  const base = await storeBytes(repository, Buffer.from(change.before));
  const to = await storeBytes(repository, Buffer.from(change.after));
  const index = target === "index" ? await indexEntry(repository, change.path) : undefined;
  if (target === "index" && (index === undefined || index.oid !== base || !REGULAR.test(index.mode))) {
    return refused(change, "what is staged changed meanwhile");
  }
  const work = await planWork(repository, change, { base, to });
  if ("reason" in work) return refused(change, work.reason);
  if (index === undefined && work.turn === undefined) return refused(change, "the file is gone from the working tree");
  const staged = index && { index: { mode: index.mode, from: base, to } };
  const entry = { path: change.path, ...staged, ...(work.turn && { work: work.turn }) };
  return { kind: "ready", entry, edited: work.edited ?? false };
}

function refused({ path: file }: FileChange, reason: string): Plan {
  return { kind: "refused", path: file, reason };
}

type WorkPlan = { turn?: { from: string; to: string; mode: number }; edited?: boolean } | { reason: string };

/** A file that a person has deleted from the working tree stays deleted. */
async function planWork(repository: Repository, change: FileChange, { base, to }: { base: string; to: string }) {
  const absolute = path.join(repository.topLevel, change.path);
  const stats = statOf(absolute);
  if (stats === "absent") return {} satisfies WorkPlan;
  const read = readRegularFile(absolute, LARGEST);
  if (stats === "unknown" || read.kind !== "bytes") return { reason: "the working file cannot be read" };
  const from = await storeBytes(repository, read.bytes);
  const after = await workAfter(repository, change, { base, to, from, bytes: read.bytes });
  if (after === undefined) return { reason: "unstaged edits in the working tree meet the patched lines" };
  return { turn: { from, to: after.oid, mode: stats.mode & 0o7777 }, edited: after.edited } satisfies WorkPlan;
}

interface Sides {
  base: string;
  to: string;
  from: string;
  bytes: Buffer;
}

/** Merges in the form that git stores, and writes in the form that git checks out. */
async function workAfter(repository: Repository, change: FileChange, sides: Sides) {
  const clean = await storeClean(repository, change.path, sides.bytes);
  // Scanned as it lies there: what a filter would make of it plays no part.
  if (sides.from === sides.base && clean !== sides.base) return { oid: sides.to, edited: false };
  const merged = clean === sides.base ? change.after : await mergeClean(repository, change, clean);
  if (merged === undefined) return undefined;
  const oid = await storeBytes(repository, Buffer.from(merged));
  return {
    oid: await storeBytes(repository, await readSmudged(repository, oid, change.path)),
    edited: clean !== sides.base,
  };
}

async function mergeClean(repository: Repository, { path: name, before, after }: FileChange, clean: string) {
  const bytes = await readObject(repository, clean);
  const text = bytes.toString("utf8");
  // Edits in another encoding: joining them as text would change them.
  const merged = Buffer.from(text).equals(bytes) ? merge(before, text, after) : undefined;
  if (merged === undefined || !areNeighbours(before, text, after)) return merged;
  // Neighbouring lines may be one statement: only what still is one is written.
  const { parses } = await import("../refine/gate/syntax.ts");
  return (await parses(name, merged)) ? merged : undefined;
}
