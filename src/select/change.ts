/** What is staged, and what a range of commits changes: bytes from objects, never from the working tree. */
import path from "node:path";
import type { ChangedLines } from "../model/scan.ts";
import { UserError } from "../model/user-error.ts";
import { readTextIfThere, realPathOf } from "../system/files.ts";
import { git } from "../system/git.ts";
import { displayPath } from "../system/path-bytes.ts";
import type { Repository } from "../system/repository.ts";
import { intersect } from "./changed-lines.ts";
import { collect, type Collected, type Listed, nameRule } from "./collect.ts";
import { diff, type Diff, type DiffEntry } from "./diff.ts";
import { namedMatcher, resolveNamed } from "./named.ts";
import { sameKindOfName } from "./names.ts";
import type { Filter, Host, SelectRequest } from "./request.ts";
import { resolveCommit, resolveRange } from "./revisions.ts";
import { listSnapshot, type SnapshotEntry } from "./snapshot.ts";

type Request<Kind> = Extract<SelectRequest, { kind: Kind }>;
type Chosen = Collected & { notices: string[]; besides?: ReadonlySet<string> };

const [SYMLINK, SUBMODULE] = ["120000", "160000"];

/** The index that the commit being made will use, against HEAD; in a merge also against what is merged. */
export async function selectStaged(
  repository: Repository,
  request: Request<"staged">,
  host: Host & Filter,
): Promise<Chosen> {
  const compare = (what: string[]) => diff(repository, ["--cached", ...what], host.maxFileSize);
  const [ours, ...theirs] = await Promise.all([compare([]), ...mergedCommits(repository).map((oid) => compare([oid]))]);
  refuseUnmerged(ours);
  const attributes = readTextIfThere(path.join(repository.topLevel, ".gitattributes"));
  const changed = (entry: DiffEntry) => theirs.map(linesIn(entry)).reduce(intersect, changedLines(ours, entry));
  const entries = await narrow(ours.entries, request.paths, repository, host);
  const listing = entries.map((entry) => listed(entry, changed));
  return { ...collect(listing, await nameRule(host, attributes)), notices: [] };
}

/** From the merge base, as a pull request shows it. `.gitattributes` counts as it was there. */
export async function selectRange(
  repository: Repository,
  request: Request<"range">,
  host: Host & Filter,
): Promise<Chosen> {
  if (request.known !== undefined) return selectKnown(repository, { ...request, known: request.known }, host);
  const range = await resolveRange(repository, request.from, request.to ?? "HEAD", request.direct);
  const [change, attributes, tree] = await Promise.all([
    diff(repository, [range.base, range.to], host.maxFileSize),
    attributesAt(repository, range.base),
    request.wide === true ? treeOf(repository, range.to) : [],
  ]);
  const entries = await narrow(change.entries, request.paths, repository, host);
  const touched = new Set(change.entries.map(({ path: name }) => name));
  const untouched = tree.filter((entry) => !touched.has(entry.path));
  const besides = (await narrow(untouched, request.paths, repository, host)).map((entry) => listedInTree(entry, []));
  const listing = entries.map((entry) => listed(entry, (one) => changedLines(change, one)));
  return {
    ...collect([...listing, ...besides], await nameRule(host, attributes)),
    notices: range.notices,
    besides: new Set(besides.map(({ path: name }) => displayPath(name))),
  };
}

/** What somebody else says has changed, as it is in the last commit. Nothing may say that a file is generated: the base is not here. */
async function selectKnown(
  repository: Repository,
  request: Request<"range"> & { known: NonNullable<Request<"range">["known"]> },
  host: Host & Filter,
): Promise<Chosen> {
  const changed = new Map(request.known.map((file) => [file.path, file.changed]));
  const tree = await treeOf(repository, await resolveCommit(repository, request.to ?? "HEAD"));
  const inTree = await narrow(
    tree.filter((entry) => changed.has(entry.path)),
    request.paths,
    repository,
    host,
  );
  const listing = inTree.map((entry) => listedInTree(entry, changed.get(entry.path) ?? "all"));
  const present = new Set(tree.map((entry) => entry.path));
  const gone = [...changed.keys()].filter((name) => !present.has(name));
  const deleted = gone.map((name): Listed => ({ kind: "skip", path: name, reason: "deleted" }));
  return { ...collect([...listing, ...deleted], await nameRule(host, undefined)), notices: [] };
}

function treeOf(repository: Repository, commit: string): Promise<SnapshotEntry[]> {
  const place = { root: repository.topLevel, repository, notices: [] };
  return listSnapshot({ kind: "range", from: commit, to: commit }, place);
}

function listedInTree({ path: name, kind, source }: SnapshotEntry, changed: ChangedLines): Listed {
  if (kind === "file") return { kind, path: name, source, changed };
  return { kind: "skip", path: name, reason: kind === "link" ? "symlink" : "submodule" };
}

function listed(entry: DiffEntry, changed: (entry: DiffEntry) => ChangedLines): Listed {
  const { path: name, newMode, newOid: oid } = entry;
  if (entry.status === "D") return { kind: "skip", path: name, reason: "deleted" };
  if (newMode === SYMLINK) return { kind: "skip", path: name, reason: "symlink" };
  if (newMode === SUBMODULE) return { kind: "skip", path: name, reason: "submodule" };
  return { kind: "file", path: name, source: { kind: "blob", oid }, changed: changed(entry) };
}

/** What nobody looked at under its old name and type is new in full. */
function changedLines(change: Diff, entry: DiffEntry): ChangedLines {
  const comparable = "MR".includes(entry.status) && sameKindOfName(entry.oldPath, entry.path);
  return comparable ? change.changedLines(entry) : "all";
}

/** Lines of `entry` that `change` changes too: none, where the other side has the file just so. */
function linesIn(entry: DiffEntry): (change: Diff) => ChangedLines {
  return (change) => {
    const same = change.entries.find((other) => other.path === entry.path);
    return same ? changedLines(change, same) : [];
  };
}

/**
 * What the commit being made merges into HEAD. The hook of a merge without conflicts runs before git has written
 * MERGE_HEAD; then the names of git's GITHEAD_ variables say it.
 */
function mergedCommits(repository: Repository): string[] {
  const file = readTextIfThere(path.join(repository.gitDir, "MERGE_HEAD"));
  const announced = Object.keys(repository.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  const oids = file === undefined ? announced : file.split("\n");
  return oids.filter((oid) => /^[0-9a-f]{40,64}$/.test(oid));
}

function refuseUnmerged(change: Diff): void {
  const unmerged = change.entries.filter(({ status }) => status === "U").map((entry) => displayPath(entry.path));
  if (unmerged.length === 0) return;
  throw new UserError(
    `the index has unresolved conflicts: ${[...new Set(unmerged)].join(", ")}`,
    "resolve them and `git add` the files, then try again",
  );
}

async function narrow<Entry extends { path: string }>(
  entries: Entry[],
  paths: string[] | undefined,
  repository: Repository,
  host: Host,
): Promise<Entry[]> {
  if (!paths || paths.length === 0) return entries;
  const named = await resolveNamed(paths, realPathOf(host.cwd));
  for (const one of named.filter(({ kind }) => kind === "absent")) {
    const matches = namedMatcher([one], repository.topLevel);
    if (entries.some((entry) => matches(entry.path))) continue;
    throw new UserError(`no such file or folder: ${one.text}`, `paths are relative to ${host.cwd}`);
  }
  const isNamed = namedMatcher(named, repository.topLevel);
  return entries.filter((entry) => isNamed(entry.path));
}

async function attributesAt(repository: Repository, commit: string): Promise<string | undefined> {
  const request = `${commit}:.gitattributes\n`;
  const answer = (await git(repository, ["cat-file", "--batch"], request)).toString("utf8");
  return / blob \d+\n/.test(answer.slice(0, 100)) ? answer.slice(answer.indexOf("\n") + 1) : undefined;
}
