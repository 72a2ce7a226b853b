/**
 * Files that decide what blocks (configuration, baseline, users' rules) from where nobody who wants to pass the gate can weaken them:
 * as the next commit would hold them, or as a pull request's base does.
 */
import { git, type GitPlace } from "../system/git.ts";

/** A file is named relative to the top level; a folder stands for all below it. */
export interface GuardFiles {
  /** `index`: what it does not have at all (yet) is read from the working tree; `commit`: what it does not have, there is not. */
  kind: "index" | "commit";
  /** How reports call it. */
  shown: string;
  read(names: readonly string[]): Promise<StagedFile[]>;
  /** What there is under these names, read or not; all of it without names. */
  list(names?: readonly string[]): Promise<GuardEntry[]>;
}

export interface GuardEntry {
  name: string;
  /** Only files are read. */
  kind: "file" | "link" | "submodule";
}

export function stagedFiles(place: GitPlace): GuardFiles {
  return {
    kind: "index",
    shown: "as it is staged",
    read: (names) => readStagedFiles(place, names),
    list: async (names = []) => listed(await git(place, ["ls-files", "--stage", "-z", "--", ...names]), STAGED_ENTRY),
  };
}

/** @param commit its object id */
export function committedFiles(place: GitPlace, commit: string): GuardFiles {
  return {
    kind: "commit",
    shown: `as it is at ${commit.slice(0, 12)}`,
    read: async (names) => {
      const listing = await git(place, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...names]);
      return readEntries(place, listing, COMMITTED_ENTRY);
    },
    list: async (names = []) => {
      return listed(await git(place, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...names]), COMMITTED_ENTRY);
    },
  };
}

export interface StagedFile {
  name: string;
  bytes: Buffer;
}

/** `100644 <oid> 0\t<name>`; the sides of a conflict have no one content. */
const STAGED_ENTRY = /^(\d{6}) ([0-9a-f]+) 0\t(.+)$/s;
const COMMITTED_ENTRY = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s;

/** Those of `names`, relative to the top level, that the index has as regular files. `place.cwd` is the top level. */
export async function readStagedFiles(place: GitPlace, names: readonly string[]): Promise<StagedFile[]> {
  return readEntries(place, await git(place, ["ls-files", "--stage", "-z", "--", ...names]), STAGED_ENTRY);
}

function readEntries(place: GitPlace, listing: Buffer, form: RegExp): Promise<StagedFile[]> {
  const files = entriesIn(listing, form).filter(({ kind }) => kind === "file");
  return Promise.all(
    files.map(async ({ oid, name }) => ({ name, bytes: await git(place, ["cat-file", "blob", oid]) })),
  );
}

function listed(listing: Buffer, form: RegExp): GuardEntry[] {
  return entriesIn(listing, form).map(({ name, kind }) => ({ name, kind }));
}

function entriesIn(listing: Buffer, form: RegExp): (GuardEntry & { oid: string })[] {
  const entries = listing.toString("utf8").split("\0");
  return entries.flatMap((entry) => {
    const [, mode, oid, name] = form.exec(entry) ?? [];
    return mode !== undefined && oid !== undefined && name !== undefined ? [{ oid, name, kind: kindOf(mode) }] : [];
  });
}

/** @param mode as git writes it */
export function kindOf(mode: string): GuardEntry["kind"] {
  return mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
}
