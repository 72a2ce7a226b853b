/** Writing objects and index entries, and reading them back. Never the working tree. */
import { UserError } from "../model/user-error.ts";
import { git, type GitPlace, runGit } from "./git.ts";

export interface IndexEntry {
  mode: string;
  oid: string;
}

/** Stores bytes as they are; they stay for at least two weeks (`gc.pruneExpire`). */
export async function storeBytes(place: GitPlace, bytes: Uint8Array): Promise<string> {
  const args = ["hash-object", "-w", "--no-filters", "--stdin"];
  return (await git(place, args, Buffer.from(bytes))).toString("latin1").trim();
}

/** Stores a working file's bytes in the form that git would stage: line ends, `clean` filters, encodings. */
export async function storeClean(place: GitPlace, path: string, bytes: Uint8Array): Promise<string> {
  const args = ["hash-object", "-w", "--stdin", `--path=${path}`];
  return (await git(place, args, Buffer.from(bytes))).toString("latin1").trim();
}

export function readObject(place: GitPlace, oid: string): Promise<Buffer> {
  return git(place, ["cat-file", "blob", oid]);
}

/** The bytes that a checkout would write to the working file. */
export function readSmudged(place: GitPlace, oid: string, path: string): Promise<Buffer> {
  return git(place, ["cat-file", "--filters", `--path=${path}`, oid]);
}

/** `undefined` where the index has no such path, or a merge left it in conflict. */
export async function indexEntry(place: GitPlace, path: string): Promise<IndexEntry | undefined> {
  const listed = await git(place, ["ls-files", "--stage", "-z", "--", path]);
  const match = /^(\d+) ([0-9a-f]+) 0\t/.exec(listed.toString("latin1"));
  return match === null ? undefined : { mode: match[1] ?? "", oid: match[2] ?? "" };
}

/**
 * All at once or none. `git commit -- PATH` builds its commit in an index of its own, and leaves the other waiting under
 * `index.lock`: both are told.
 */
export async function updateIndex(place: GitPlace, entries: readonly (IndexEntry & { path: string })[]): Promise<void> {
  if (entries.length === 0) return;
  const input = entries.map(({ mode, oid, path }) => `${mode} ${oid} 0\t${path}\0`).join("");
  for (const target of indexesOf(place)) {
    const args = ["update-index", "-z", "--index-info"];
    const result = await runGit(target, args, input);
    if (result.kind === "exited" && result.code === 0) continue;
    const why = "stderr" in result ? result.stderr.trim().split("\n")[0] : result.kind;
    throw new UserError(`git could not update the index: ${why}`, "see whether another git command is still running");
  }
}

function indexesOf(place: GitPlace): GitPlace[] {
  const file = place.env["GIT_INDEX_FILE"] ?? "";
  const waiting = file.replace(/next-index-\d+\.lock$/, "index.lock");
  return waiting === file ? [place] : [place, { ...place, env: { ...place.env, GIT_INDEX_FILE: waiting } }];
}
