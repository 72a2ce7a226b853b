/** Files of the working tree: all, or those that are named. */
import path from "node:path";
import type { SkipReason } from "../model/scan.ts";
import { UserError } from "../model/user-error.ts";
import { readTextIfThere, realPathOf, statOf } from "../system/files.ts";
import { git } from "../system/git.ts";
import { encodePath, splitNul } from "../system/path-bytes.ts";
import type { Repository } from "../system/repository.ts";
import { walk } from "../system/walk.ts";
import { collect, type Collected, type Listed, nameRule } from "./collect.ts";
import { type Named, namedMatcher, requireNamed } from "./named.ts";
import type { Filter, Host, Place } from "./request.ts";

type Chosen = Collected & { notices: string[] };

/** Relative to the root, as `path-bytes.ts` keeps them. */
interface Listing {
  paths: string[];
  /** Known to git, but left out of the working tree by a sparse checkout. */
  sparse: string[];
  /** Folders that could not be read, so that nobody knows what is in them. */
  unreadable: string[];
  notices: string[];
}

const NOTHING: Listing = { paths: [], sparse: [], unreadable: [], notices: [] };

/** @param texts paths and globs as named; none means everything below the root */
export async function selectTree(texts: readonly string[], place: Place, host: Host & Filter): Promise<Chosen> {
  const named = await requireNamed(texts, realPathOf(host.cwd));
  const listing = await listNamed(named, place);
  const attributes = place.repository && readTextIfThere(path.join(place.root, ".gitattributes"));
  return {
    ...collect(inspectAll(listing, place.root, host.maxFileSize), await nameRule(host, attributes)),
    notices: listing.notices,
  };
}

/** Files that are named need no listing, and are taken even if git ignores them. */
async function listNamed(named: readonly Named[], place: Place): Promise<Listing> {
  if (named.length === 0) return list(place, "");
  const files = named.filter(({ kind }) => kind === "file").map(({ absolute }) => relativePath(place.root, absolute));
  const wide = named.filter(({ kind }) => kind !== "file");
  const listings = await Promise.all(wide.map((one) => listWide(one, place)));
  return [{ ...NOTHING, paths: files }, ...listings].reduce(joined);
}

function joined(a: Listing, b: Listing): Listing {
  return {
    paths: a.paths.concat(b.paths),
    sparse: [...a.sparse, ...b.sparse],
    unreadable: [...a.unreadable, ...b.unreadable],
    notices: [...a.notices, ...b.notices],
  };
}

async function listWide(named: Named, place: Place): Promise<Listing> {
  const folder = relativePath(place.root, named.absolute);
  const found = among(named, place, await list(place, folder));
  if (!isEmpty(found)) return found;
  if (named.kind === "glob") throw new UserError(`no file matches ${named.text}`, "quote globs, and check the folder");
  // A folder that git ignores, or that belongs to a submodule: who names it wants it.
  const walked = place.repository ? listByWalking(place.root, folder) : found;
  return isEmpty(walked) ? { ...walked, notices: [...walked.notices, `there are no files in ${named.text}`] } : walked;
}

/** A submodule or a repository inside of ours is listed as one entry, which says nothing of the files in it. */
function among(named: Named, place: Place, listing: Listing): Listing {
  const matches = namedMatcher([named], place.root);
  const folder = relativePath(place.root, named.absolute);
  const isWanted = (name: string) => matches(name) && name !== folder && name !== `${folder}/`;
  return { ...listing, paths: listing.paths.filter(isWanted), sparse: listing.sparse.filter(isWanted) };
}

function isEmpty({ paths, sparse, unreadable }: Listing): boolean {
  return paths.length + sparse.length + unreadable.length === 0;
}

/** Every file that git would know below the root, ignored ones aside; names as `path-bytes.ts` keeps them. */
export async function listWorkingTree(place: Place): Promise<string[]> {
  return (await list(place, "")).paths;
}

async function list(place: Place, folder: string): Promise<Listing> {
  return place.repository ? listByGit(place.repository, folder) : listByWalking(place.root, folder);
}

/** Tracked, and untracked but not ignored. */
async function listByGit(repository: Repository, folder: string): Promise<Listing> {
  const args = [
    "ls-files",
    "-z",
    "-t",
    "--cached",
    "--others",
    "--exclude-standard",
    "--",
    ...(folder === "" ? [] : [folder]),
  ];
  const [paths, sparse]: [string[], string[]] = [[], []];
  for (const line of splitNul(await git(repository, args))) {
    const target = line.startsWith("S ") ? sparse : paths;
    target.push(line.slice(2));
  }
  const notices = sparse.length > 0 ? [`${sparse.length} files outside the sparse checkout were not scanned`] : [];
  return { paths, sparse, unreadable: [], notices };
}

function listByWalking(root: string, folder: string): Listing {
  const { paths, unreadable } = walk(path.join(root, folder));
  const atRoot = (name: string) => path.posix.join(folder, name);
  return { ...NOTHING, paths: paths.map(atRoot), unreadable: unreadable.map(atRoot) };
}

/** One at a time: forty thousand at once would be the peak of the program's memory. */
function* inspectAll(listing: Listing, root: string, maxFileSize: number): Generator<Listed> {
  for (const name of listing.sparse) yield { kind: "skip", path: name, reason: "excluded" };
  for (const name of listing.unreadable) yield toRead(name, encodePath(`${root}/${name}`));
  for (const name of listing.paths) yield inspect(root, name, maxFileSize);
}

/** One that cannot be inspected stays selected: reading it will say why. */
function inspect(root: string, name: string, maxFileSize: number): Listed {
  const absolute = encodePath(`${root}/${name}`);
  const stats = statOf(absolute);
  // git writes a repository inside of ours, of which it knows nothing more, with a slash.
  const skip = (reason: SkipReason): Listed => ({ kind: "skip", path: name.replace(/\/$/, ""), reason });
  if (stats === "absent") return skip("deleted");
  if (stats === "unknown") return toRead(name, absolute);
  if (stats.isSymbolicLink()) return skip("symlink");
  if (stats.isDirectory()) return skip("submodule");
  if (!stats.isFile()) return skip("not-a-file");
  return stats.size > maxFileSize ? skip("too-large") : toRead(name, absolute);
}

function toRead(name: string, absolute: string | Buffer): Listed {
  return { kind: "file", path: name, source: { kind: "file", absolute }, changed: "all" };
}

function relativePath(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join("/");
}
