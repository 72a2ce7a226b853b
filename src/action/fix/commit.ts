/** Patches → a commit on a branch's tip, made from objects alone: neither the checkout nor its index is touched. */
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import type { FileChange } from "../../model/candidate.ts";
import { merge } from "../../refine/merge.ts";
import { git, type GitPlace, runGit } from "../../system/git.ts";
import { readObject, storeBytes, updateIndex } from "../../system/objects.ts";

export interface CommitRequest {
  /** The branch's tip. */
  parent: string;
  /** Texts as they were scanned, which need not be the tip's: a pull request's merge. */
  changes: readonly FileChange[];
  message: string;
  /** Absolute: a folder in which an index may lie for a while. */
  temporary: string;
}

export interface Committed {
  commit: string;
  tree: string;
  /** Paths whose patch does not fit the tip. */
  unfit: string[];
}

/** The account of GitHub's own workflows. */
const AUTHOR = {
  GIT_AUTHOR_NAME: "github-actions[bot]",
  GIT_AUTHOR_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
  GIT_COMMITTER_NAME: "github-actions[bot]",
  GIT_COMMITTER_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
};

/** @returns `commit` is `parent` where no patch fits */
export async function commitPatches(place: GitPlace, request: CommitRequest): Promise<Committed> {
  const { parent, changes, message, temporary } = request;
  const folder = mkdtempSync(path.join(temporary, "provenfix-index-"));
  const own = { cwd: place.cwd, env: { ...place.env, ...AUTHOR, GIT_INDEX_FILE: path.join(folder, "index") } };
  try {
    await git(own, ["read-tree", parent]);
    const unfit: string[] = [];
    for (const change of changes) if (!(await stage(own, parent, change))) unfit.push(change.path);
    const tree = await textOf(own, ["write-tree"]);
    const before = await textOf(own, ["rev-parse", `${parent}^{tree}`]);
    const args = ["-c", "commit.gpgSign=false", "commit-tree", "-p", parent, "-F", "-", tree];
    const commit = tree === before ? parent : await textOf(own, args, message);
    return { commit, tree, unfit };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function textOf(place: GitPlace, args: string[], input?: string): Promise<string> {
  return (await git(place, args, input)).toString("utf8").trim();
}

/** Only in a regular file whose text has what the patch was made for, or where the two go together. */
async function stage(place: GitPlace, parent: string, { path: name, before, after }: FileChange): Promise<boolean> {
  const listed = await runGit(place, ["ls-tree", "-z", "--full-tree", parent, "--", name]);
  const text = listed.kind === "exited" && listed.code === 0 ? listed.stdout.toString("utf8") : "";
  const [, mode, oid, found] = /^(100644|100755) blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(text) ?? [];
  if (mode === undefined || oid === undefined || found !== name) return false;
  const bytes = await readObject(place, oid);
  const tip = bytes.toString("utf8");
  if (!Buffer.from(tip).equals(bytes)) return false;
  const merged = merge(before, tip, after);
  if (merged === undefined) return false;
  await updateIndex(place, [{ mode, oid: await storeBytes(place, Buffer.from(merged)), path: name }]);
  return true;
}

export type Pushed = { kind: "pushed" } | { kind: "refused"; message: string };

/**
 * @param place its environment carries the token
 * @param replaces the branch's tip that may be overwritten; empty where it must not exist; absent: only what leads on from the tip
 */
export async function push(
  place: GitPlace,
  address: string,
  { commit, branch, replaces }: { commit: string; branch: string; replaces?: string },
): Promise<Pushed> {
  const ref = `refs/heads/${branch}`;
  const lease = replaces === undefined ? [] : [`--force-with-lease=${ref}:${replaces}`];
  const args = [
    "-c",
    "core.hooksPath=/dev/null",
    "push",
    "--quiet",
    "--no-verify",
    "--no-follow-tags",
    "--recurse-submodules=no",
  ];
  const result = await runGit(place, [...args, ...lease, address, `${commit}:${ref}`]);
  if (result.kind === "exited" && result.code === 0) return { kind: "pushed" };
  const said = "stderr" in result ? result.stderr : result.kind;
  const line = said.split("\n").find((one) => /rejected|denied|error|fatal|remote:/i.test(one)) ?? said;
  return { kind: "refused", message: line.trim() };
}

/** `undefined` where there is no such branch. */
export async function remoteTip(place: GitPlace, address: string, branch: string): Promise<string | undefined> {
  const listed = await runGit(place, ["ls-remote", "--quiet", "--heads", address, `refs/heads/${branch}`]);
  if (listed.kind !== "exited" || listed.code !== 0) return undefined;
  return /^([0-9a-f]{40,64})\t/.exec(listed.stdout.toString("latin1"))?.[1];
}
