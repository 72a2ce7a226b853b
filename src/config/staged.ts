/** Files that decide what blocks, as the next commit would hold them: configuration and baseline. */
import { git, type GitPlace } from "../system/git.ts";

export interface StagedFile {
  name: string;
  bytes: Buffer;
}

/** `100644 <oid> 0\t<name>`; links, submodules and the sides of a conflict are no file that could be read here. */
const REGULAR_ENTRY = /^100\d{3} ([0-9a-f]+) 0\t(.+)$/s;

/** Those of `names`, relative to the top level, that the index has as regular files. `place.cwd` is the top level. */
export async function readStagedFiles(place: GitPlace, names: readonly string[]): Promise<StagedFile[]> {
  const listing = await git(place, ["ls-files", "--stage", "-z", "--", ...names]);
  const entries = listing
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const [, oid, name] = REGULAR_ENTRY.exec(entry) ?? [];
      return oid !== undefined && name !== undefined ? [{ oid, name }] : [];
    });
  return Promise.all(
    entries.map(async ({ oid, name }) => ({ name, bytes: await git(place, ["cat-file", "blob", oid]) })),
  );
}
