/** What a run sees of the file system beside the copy. */
import { existsSync } from "node:fs";
import path from "node:path";
import { isFolder, isInside, realPathOf } from "../../system/files.ts";
import type { Copy } from "./copy.ts";
import { type Mount, SECRET_PLACES } from "./mounts.ts";

/** Other people's temporary files and sockets, keys and tokens are out of sight; tools that live among them are put back. */
export function mountsOf(
  base: string,
  at: (name: string) => string,
  copy: Copy,
  root: string,
  env: NodeJS.ProcessEnv,
): Mount[] {
  return [
    writable(at("tmp"), "/tmp"),
    ...["/var/tmp", "/run"].filter(isFolder).map((target): Mount => ({ kind: "empty", target })),
    ...coveredTools(env).map((source): Mount => ({ kind: "read-only", source, target: source })),
    ...secretMounts(env["HOME"]),
    writable(copy.folder, root),
    ...copy.mounts,
    { kind: "read-only", source: path.join(base, "support"), target: path.join(base, "support") },
    ...["out", "home", "tmp"].map((name) => writable(at(name))),
    writable(path.join(base, "cache")),
  ];
}

const writable = (source: string, target = source): Mount => ({ kind: "writable", source, target });

const COVERED = ["/tmp", "/var/tmp", "/run"];

/** Folders of PATH, with the environments that they belong to, which the mounts above would hide. */
function coveredTools(env: NodeJS.ProcessEnv): string[] {
  const search = (env["PATH"] ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const places = [...search.flatMap((folder) => [path.dirname(folder), folder]), env["VIRTUAL_ENV"], env["GOROOT"]];
  return [...new Set(places)].filter(
    (folder) => folder !== undefined && isFolder(folder) && isCovered(folder),
  ) as string[];
}

function isCovered(folder: string): boolean {
  return COVERED.some((top) => folder !== top && isInside(folder, top));
}

function secretMounts(home: string | undefined): Mount[] {
  if (home === undefined || !path.isAbsolute(home)) return [];
  const places = SECRET_PLACES.map((name) => realPathOf(path.join(home, name))).filter((place) => existsSync(place));
  return places.map((target): Mount =>
    isFolder(target) ? { kind: "empty", target } : { kind: "read-only", source: "/dev/null", target },
  );
}
