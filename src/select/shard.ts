/** One part of a selection, for several machines: the same parts everywhere, about equally costly. */
import { createHash } from "node:crypto";
import type { SelectedFile, Selection } from "../model/scan.ts";
import type { Shard } from "../model/shard.ts";
import { UserError } from "../model/user-error.ts";
import { statOf } from "../system/files.ts";
import { git } from "../system/git.ts";
import type { Repository } from "../system/repository.ts";

const MOST_SHARDS = 1000;

/** @param text `2/8`. @throws UserError where it is none */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count && count <= MOST_SHARDS) return { index, count };
  throw new UserError(
    `the shard ${JSON.stringify(text)} is no part of a whole`,
    `give the part and their number, such as 2/8; at most ${MOST_SHARDS}`,
  );
}

/** What takes no bytes to read still takes a file to open. */
const LEAST_COST = 1024;

/**
 * Bytes, up to the next power of two: an edit that leaves a file about as large moves no file to another part.
 */
export function costOf(bytes: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(bytes, LEAST_COST)));
}

/**
 * Longest processing time first (R. L. Graham, Bounds on multiprocessing timing anomalies, 1969): each file, the costliest first, goes to
 * the part with the least so far. Among files of one cost the hash of the path decides, so that neighbours in a folder do not stay together.
 *
 * @returns for each file, the part it belongs to, from 1
 */
export function assignShards(files: readonly { path: string; bytes: number }[], count: number): number[] {
  const keyed = files.map(({ path, bytes }, at) => ({ at, cost: costOf(bytes), key: digestOf(path) }));
  const loads = Array.from({ length: count }, () => 0);
  const parts = files.map(() => 1);
  for (const { at, cost } of keyed.toSorted((a, b) => b.cost - a.cost || (a.key < b.key ? -1 : 1))) {
    const part = loads.indexOf(Math.min(...loads));
    loads[part] = (loads[part] ?? 0) + cost;
    parts[at] = part + 1;
  }
  return parts;
}

/** @returns the selection with the files of this part only; what was left out by name stays with every part */
export async function shardOf(
  selection: Selection,
  shard: Shard,
  repository: Repository | undefined,
): Promise<Selection> {
  const { files, skipped, asked, contents } = selection;
  const sizes = await sizesOf(files, repository);
  const parts = assignShards(
    files.map(({ path }, at) => ({ path, bytes: sizes[at] ?? 0 })),
    shard.count,
  );
  const own = files.filter((_, at) => parts[at] === shard.index);
  const listing = files.map(({ path, source, changed }, at) => {
    return [path, source.kind === "blob" ? source.oid : sizes[at], changed];
  });
  return {
    ...selection,
    files: own,
    shard: {
      ...shard,
      paths: new Set(files.map(({ path }) => path)),
      digest: digestOf(JSON.stringify([asked, listing, skipped])),
    },
    contents: (wanted = own) => contents(wanted),
  };
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function sizesOf(files: readonly SelectedFile[], repository: Repository | undefined): Promise<number[]> {
  const oids = files.flatMap(({ source }) => (source.kind === "blob" ? [source.oid] : []));
  const known = repository === undefined || oids.length === 0 ? [] : await blobSizes(repository, oids);
  const next = known.values();
  return files.map(({ source }) => {
    if (source.kind === "blob") return next.next().value ?? 0;
    const stats = statOf(source.absolute);
    return typeof stats === "object" ? stats.size : 0;
  });
}

/** 0 for what is missing: reading it will say so. */
async function blobSizes(repository: Repository, oids: readonly string[]): Promise<number[]> {
  const args = ["cat-file", "--batch-check=%(objectsize)", "--buffer"];
  const listed = (await git(repository, args, `${oids.join("\n")}\n`)).toString("latin1");
  return listed.split("\n").map((line) => Number(line) || 0);
}
