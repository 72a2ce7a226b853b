/** Which file of the repository a tool's path means. Only ever answers with a path that it was given. */
import type { Place } from "./uri.ts";

/** The files that results may be about. */
export interface Tree {
  /** Absolute path of what `paths` are relative to. */
  root: string;
  paths: ReadonlySet<string>;
}

export type Found = { kind: "found"; path: string } | { kind: "lost"; why: string };

/**
 * Places all paths of one run, for they share the folder in which the tool ran:
 * - as they are, from the repository's root;
 * - else without the folder in which the tool's checkout lay: the leading part that makes the most paths known files;
 * - else below the one folder of the repository that holds such a file, where the tool ran in a part of it.
 */
export function placeAll(places: readonly Place[], tree: Tree): Map<Place, Found> {
  const index = indexOf(tree.paths);
  const found = new Map<Place, Found>();
  const foreign: { place: Place; options: { prefix: string; path: string }[] }[] = [];
  for (const place of places) {
    const path = asItIs(place, tree);
    if (path !== undefined) found.set(place, { kind: "found", path });
    else foreign.push({ place, options: withoutLeading(place, tree, index.folders) });
  }
  const prefix = mostFrequent(foreign.flatMap(({ options }) => options.map((option) => option.prefix)));
  for (const { place, options } of foreign) {
    const chosen = options.find((option) => option.prefix === prefix);
    found.set(place, chosen ? { kind: "found", path: chosen.path } : below(place, index));
  }
  return found;
}

function asItIs({ absolute, paths }: Place, { root, paths: known }: Tree): string | undefined {
  const top = `${root.replace(/^\/|\/$/g, "")}/`;
  const relative = absolute
    ? paths.filter((path) => path.startsWith(top)).map((path) => path.slice(top.length))
    : paths;
  return relative.find((path) => known.has(path));
}

/** A relative path that starts in a folder of the repository starts at its root: what is not there is nowhere. */
function withoutLeading({ absolute, paths }: Place, tree: Tree, folders: ReadonlySet<string>) {
  const top = tree.root.replace(/^\//, "");
  const foreign = paths.filter((path) =>
    absolute ? !path.startsWith(`${top}/`) : !folders.has(path.split("/", 1)[0] ?? ""),
  );
  return foreign.flatMap((path) => {
    const starts = [...(absolute ? [0] : []), ...[...path.matchAll(/\//g)].map(({ index }) => index + 1)];
    const start = starts.find((at) => tree.paths.has(path.slice(at)));
    return start === undefined ? [] : [{ prefix: path.slice(0, start), path: path.slice(start) }];
  });
}

/** Of equally frequent ones the shortest, then the first by code units. */
function mostFrequent(prefixes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const prefix of prefixes) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const sorted = [...counts].toSorted(
    ([a, some], [b, others]) => others - some || a.length - b.length || (a < b ? -1 : 1),
  );
  return sorted[0]?.[0];
}

interface Index {
  /** Names of the folders at the top. */
  folders: ReadonlySet<string>;
  byName: ReadonlyMap<string, readonly string[]>;
}

function indexOf(paths: ReadonlySet<string>): Index {
  const folders = new Set<string>();
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const end = path.indexOf("/");
    if (end > 0) folders.add(path.slice(0, end));
    const name = path.slice(path.lastIndexOf("/") + 1);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [path]);
    else same.push(path);
  }
  return { folders, byName };
}

function below({ absolute, paths }: Place, { byName }: Index): Found {
  if (paths.length === 0) return { kind: "lost", why: "leads out of the repository" };
  const path = paths[0] ?? "";
  const same = absolute ? [] : (byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? []);
  const candidates = same.filter((known) => known.endsWith(`/${path}`));
  if (candidates.length === 1) return { kind: "found", path: candidates[0] ?? "" };
  if (candidates.length === 0) return { kind: "lost", why: "is no file of the repository" };
  return { kind: "lost", why: `may be any of ${candidates.toSorted().slice(0, 3).join(", ")}` };
}
