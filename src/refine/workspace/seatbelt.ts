/** macOS: `sandbox-exec` takes network and writing away. It cannot mount, so the copy stays where it is. */
import type { RunLayout } from "./mounts.ts";

/** Arguments of `sandbox-exec`; paths are parameters of the profile, never part of its text. */
export function seatbeltArguments({ mounts, argv }: RunLayout): string[] {
  const writable = mounts.flatMap((mount) => (mount.kind === "writable" ? [mount.source] : []));
  const hidden = mounts.flatMap((mount) => (mount.kind === "empty" ? [mount.target] : []));
  const parameters = [...named("W", writable), ...named("H", hidden)].flatMap(([name, path]) => [
    "-D",
    `${name}=${path}`,
  ]);
  return [...parameters, "-p", profile(writable.length, hidden.length), ...argv];
}

function named(letter: string, paths: readonly string[]): [string, string][] {
  return paths.map((path, index) => [`${letter}${index}`, path]);
}

function profile(writable: number, hidden: number): string {
  return [
    "(version 1)",
    "(allow default)",
    "(deny network*)",
    "(deny file-write*)",
    `(allow file-write* (literal "/dev/null") (literal "/dev/tty") ${subpaths("W", writable)})`,
    ...(hidden > 0 ? [`(deny file-read* ${subpaths("H", hidden)})`] : []),
  ].join("\n");
}

function subpaths(letter: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `(subpath (param "${letter}${index}"))`).join(" ");
}
