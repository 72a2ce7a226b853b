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
}

export function stagedFiles(place: GitPlace): GuardFiles {
  return { kind: "index", shown: "as it is staged", read: (names) => readStagedFiles(place, names) };
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
  };
}

export interface StagedFile {
  name: string;
  bytes: Buffer;
}

/** `100644 <oid> 0\t<name>`; links, submodules and the sides of a conflict are no file that could be read here. */
const STAGED_ENTRY = /^100\d{3} ([0-9a-f]+) 0\t(.+)$/s;
const COMMITTED_ENTRY = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s;

/** Those of `names`, relative to the top level, that the index has as regular files. `place.cwd` is the top level. */
export async function readStagedFiles(place: GitPlace, names: readonly string[]): Promise<StagedFile[]> {
  return readEntries(place, await git(place, ["ls-files", "--stage", "-z", "--", ...names]), STAGED_ENTRY);
}

function readEntries(place: GitPlace, listing: Buffer, form: RegExp): Promise<StagedFile[]> {
  const entries = listing
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const [, oid, name] = form.exec(entry) ?? [];
      return oid !== undefined && name !== undefined ? [{ oid, name }] : [];
    });
  return Promise.all(
    entries.map(async ({ oid, name }) => ({ name, bytes: await git(place, ["cat-file", "blob", oid]) })),
  );
}
