/** What the paths on a command line mean. */
import path from "node:path";
import { UserError } from "../model/user-error.ts";
import { isFolder, isInside, realPathOf, statOf } from "../system/files.ts";
import { exactMatcherOf, type PathMatcher, splitGlob } from "./globs.ts";

/** All absolute, with links followed: who names a link means what it leads to. */
export type Named =
  | { kind: "file"; text: string; absolute: string }
  | { kind: "folder"; text: string; absolute: string }
  /** `matches` takes paths relative to `absolute`, the folder where the glob starts. */
  | { kind: "glob"; text: string; absolute: string; matches: PathMatcher }
  | { kind: "absent"; text: string; absolute: string };

/** A name that exists is taken as it is, even where it looks like a glob: `[id].ts`. */
export function resolveNamed(texts: readonly string[], cwd: string): Promise<Named[]> {
  return Promise.all(texts.map((text) => resolveOne(text, cwd)));
}

/** As `resolveNamed`; a `UserError` for a name that does not exist. */
export async function requireNamed(texts: readonly string[], cwd: string): Promise<Named[]> {
  const named = await resolveNamed(texts, cwd);
  const absent = named.find(({ kind }) => kind === "absent");
  if (absent) throw new UserError(`no such file or folder: ${absent.text}`, `paths are relative to ${cwd}`);
  return named;
}

/** The deepest folder that holds all that is named. */
export function commonFolder(named: readonly Named[]): string {
  const folders = named.map(({ kind, absolute }) => (kind === "file" ? path.dirname(absolute) : absolute));
  return folders.reduce((common, folder) => {
    while (!isInside(folder, common)) common = path.dirname(common);
    return common;
  });
}

/** Whether a path relative to the root is among what is named; everything is where nothing is named. */
export function namedMatcher(named: readonly Named[], root: string): PathMatcher {
  if (named.length === 0) return () => true;
  const matchers = named.map((one) => matcherOfOne(one, root));
  return (relative) => matchers.some((matches) => matches(relative));
}

function matcherOfOne(named: Named, root: string): PathMatcher {
  const start = path.relative(root, named.absolute).split(path.sep).join("/");
  const below = start === "" ? "" : `${start}/`;
  if (named.kind === "glob") {
    return (relative) => relative.startsWith(below) && named.matches(relative.slice(below.length));
  }
  return (relative) => start === "" || relative === start || relative.startsWith(below);
}

async function resolveOne(text: string, cwd: string): Promise<Named> {
  const absolute = realPathOf(path.resolve(cwd, text));
  if (statOf(absolute) !== "absent") return { kind: isFolder(absolute) ? "folder" : "file", text, absolute };
  const split = await splitGlob(text);
  if (!split) return { kind: "absent", text, absolute };
  const base = realPathOf(path.resolve(cwd, split.base));
  if (!isFolder(base)) return { kind: "absent", text, absolute };
  return { kind: "glob", text, absolute: base, matches: await exactMatcherOf(split.glob) };
}
