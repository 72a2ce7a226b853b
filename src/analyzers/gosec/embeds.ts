/** Files that Go sources embed. Go loads no package that lacks one; what is in them does not matter to gosec. */
import { lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * An overlay for Go's `-overlay`, in which a stand-in takes the place of each embedded file, so that only sources have to be copied. Undefined where nothing
 * is embedded.
 *
 * @see https://pkg.go.dev/embed for the form of the directive
 * @param root absolute: of the module
 * @returns the absolute path of the overlay
 */
export function overlayFor(root: string, scratch: string): string | undefined {
  const wanted = new Set(sourcesIn(root).flatMap((source) => standInsFor(path.join(root, source))));
  if (wanted.size === 0) return undefined;
  const empty = path.join(scratch, "embedded");
  const overlay = path.join(scratch, "overlay.json");
  writeFileSync(empty, "");
  // What holds another one is a folder.
  const files = [...wanted].filter((name) => ![...wanted].some((other) => other.startsWith(`${name}/`)));
  writeFileSync(overlay, JSON.stringify({ Replace: Object.fromEntries(files.map((file) => [file, empty])) }));
  return overlay;
}

function sourcesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".go"));
}

const DIRECTIVE = /^\/\/go:embed[ \t]+(.+)$/gm;
const PATTERN = /"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g;

function standInsFor(source: string): string[] {
  if (!lstatSync(source).isFile()) return [];
  const text = readFileSync(source, "utf8");
  if (!text.includes("//go:embed")) return [];
  const patterns = [...text.matchAll(DIRECTIVE)].flatMap(([, list = ""]) => [...list.matchAll(PATTERN)]);
  return patterns.flatMap(([, quoted, raw, bare]) => {
    const name = nameFor(quoted ?? raw ?? bare ?? "");
    return name === undefined ? [] : [standInAt(path.join(path.dirname(source), name))].flat();
  });
}

/** One that the pattern matches, where it is one that Go takes. */
function nameFor(pattern: string): string | undefined {
  const name = pattern
    .replace(/^all:/, "")
    .replaceAll(/\[\^[^\]]*\]/g, "_")
    .replaceAll(/\[(\\?.)[^\]]*\]/g, "$1")
    .replaceAll(/[*?]/g, "x")
    .replaceAll(/\\(.)/g, "$1");
  const isSafe = name.split("/").every((part) => !["", ".", ".."].includes(part));
  // A source would become a part of the package.
  return isSafe && !/\.(?:go|mod|s)$/.test(name) ? name : undefined;
}

/** Nothing where the file is there; in a folder that is there one more file, for it may hold none that can be embedded. */
function standInAt(place: string): string[] {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return [place];
  return stats.isDirectory() ? [path.join(place, "x")] : [];
}
