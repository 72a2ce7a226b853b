/** What git says has changed: which files, and which of their lines. */
import { git, gitError, PINNED_DIFF_FLAGS, startGit } from "../system/git.ts";
import { splitNul } from "../system/path-bytes.ts";
import type { Repository } from "../system/repository.ts";
import type { ChangedLines } from "../model/scan.ts";
import { type LinesByPair, linesOfPatch } from "./changed-lines.ts";

/** One line of `git diff --raw`. Paths as `path-bytes.ts` keeps them. */
export interface DiffEntry {
  /** Added, modified, deleted, renamed, type changed, unmerged. */
  status: "A" | "M" | "D" | "R" | "T" | "U";
  newMode: string;
  oldOid: string;
  newOid: string;
  path: string;
  /** Differs from `path` where the file was renamed. */
  oldPath: string;
}

export interface Diff {
  entries: DiffEntry[];
  /** Lines of the entry's new content that its old content did not have; `all` where git shows no lines. */
  changedLines(entry: DiffEntry): ChangedLines;
}

/** Beyond so many renamed and edited files git takes seconds to pair them; unpaired ones count as new. */
const RENAME_FLAGS = ["--find-renames", "-l400"];
const PATCH_FLAGS = ["--patch", "--unified=0", "--inter-hunk-context=0", "--diff-algorithm=myers", "--diff-filter=MR"];

/**
 * Two git processes side by side. The patch is asked for without what was added or deleted: that would only repeat
 * whole files.
 *
 * @param what `--cached` and perhaps a commit to compare the index with, or two object ids
 * @param maxFileSize bytes; git does not compare the lines of larger files, which nobody reads
 */
export async function diff(repository: Repository, what: string[], maxFileSize: number): Promise<Diff> {
  const [entries, lines] = await Promise.all([rawDiff(repository, what), patch(repository, what, maxFileSize)]);
  return {
    entries,
    changedLines: ({ oldOid, newOid }) => (oldOid === newOid ? [] : (lines.get(`${oldOid}..${newOid}`) ?? "all")),
  };
}

async function rawDiff(repository: Repository, what: string[]): Promise<DiffEntry[]> {
  return parseRaw(await git(repository, ["diff", "--raw", "-z", ...PINNED_DIFF_FLAGS, ...RENAME_FLAGS, ...what, "--"]));
}

/** `:oldmode newmode oldoid newoid status NUL path NUL`, and a second path after a rename. */
function parseRaw(output: Buffer): DiffEntry[] {
  const fields = splitNul(output);
  const entries: DiffEntry[] = [];
  for (let at = 0; at < fields.length;) {
    const [, newMode = "", oldOid = "", newOid = "", status = ""] = fields[at]!.split(" ");
    const oldPath = fields[at + 1]!;
    const renamed = status.startsWith("R");
    const path = renamed ? fields[at + 2]! : oldPath;
    entries.push({ status: status[0] as DiffEntry["status"], newMode, oldOid, newOid, path, oldPath });
    at += renamed ? 3 : 2;
  }
  return entries;
}

/** Read as it comes: the patch of a large change would not fit into memory. */
async function patch(repository: Repository, what: string[], maxFileSize: number): Promise<LinesByPair> {
  const threshold = ["-c", `core.bigFileThreshold=${maxFileSize}`];
  const args = [...threshold, "diff", ...PATCH_FLAGS, ...PINNED_DIFF_FLAGS, ...RENAME_FLAGS, ...what, "--"];
  const running = startGit(repository, args);
  running.stdin.end();
  const lines = await linesOfPatch(running.stdout);
  const end = await running.end;
  if (end.kind !== "exited" || end.code !== 0) throw gitError(args, end);
  return lines;
}
