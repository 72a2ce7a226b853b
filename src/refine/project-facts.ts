/** What recipes and gate know of the project, read from the tree that is judged and never from the working tree beside it. */
import { parse as parseYaml } from "yaml";
import type { GateProject } from "./gate/project.ts";

/** A manifest's text, by path relative to the root. */
export type Manifests = ReadonlyMap<string, string>;

const MANIFEST =
  /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:cfg|py)|Pipfile|environment\.ya?ml|(?:[\w-]*requirements[\w-]*|constraints)\.(?:txt|in)|requirements\/[^/]+\.txt|go\.mod|Cargo\.toml|composer\.json|Gemfile|pom\.xml)$/;

/** Of a dependency's own files nothing is declared for the project. */
const VENDORED = /(?:^|\/)(?:node_modules|vendor|\.venv|site-packages)\//;

export const isManifest = (path: string): boolean => MANIFEST.test(path) && !VENDORED.test(path);

/** @param paths everything in the tree: files, relative to its root */
export function projectOf(paths: Iterable<string>, manifests: Manifests): GateProject {
  const known = new Set<string>();
  for (const path of paths) for (let at = path; at !== "" && !known.has(at); at = parentOf(at)) known.add(at);
  const dependencies = new Set<string>();
  const versions = new Map<string, string>();
  for (const [path, text] of manifests) {
    for (const [name, version] of declared(path, text)) {
      dependencies.add(name);
      if (version !== undefined) versions.set(name, version);
    }
  }
  return { dependencies, versions, has: (path) => known.has(path) };
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

type Declared = [name: string, version: string | undefined];

function declared(path: string, text: string): Declared[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "package.json" || name === "composer.json") return fromJson(text);
  if (/\.(?:txt|in)$/.test(name)) return text.split("\n").flatMap(requirement);
  if (/^environment\.ya?ml$/.test(name)) return fromConda(text);
  if (name === "go.mod") return matches(text, /^\s*(?:require\s+)?([\w.-]+\.[\w./-]+)\s+v([\w.+-]+)/gm);
  if (name === "pom.xml") return matches(text, /<artifactId>([^<]+)<\/artifactId>(?:\s*<version>([^<]+)<)?/g);
  if (name === "Gemfile") return matches(text, /^\s*gem\s+["']([^"']+)["'](?:\s*,\s*["']([^"']+)["'])?/gm);
  if (name === "Cargo.toml") return matches(text, /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|\{)/gm);
  return fromPython(text);
}

function fromJson(text: string): Declared[] {
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return [];
  }
  const groups = [
    "dependencies",
    "devDependencies",
    "peerDependencies",
    "optionalDependencies",
    "require",
    "require-dev",
  ];
  return groups.flatMap((group) => {
    const listed = manifest[group];
    if (typeof listed !== "object" || listed === null) return [];
    return Object.entries(listed).map(([name, version]): Declared => [
      name,
      typeof version === "string" ? version : undefined,
    ]);
  });
}

function fromConda(text: string): Declared[] {
  let listed: unknown;
  try {
    listed = (parseYaml(text) as { dependencies?: unknown } | null)?.dependencies;
  } catch {
    return [];
  }
  return Array.isArray(listed)
    ? listed.flat(2).flatMap((item) => (typeof item === "string" ? requirement(item) : []))
    : [];
}

/**
 * The quoted requirements of `pyproject.toml` (PEP 621), `setup.py` and `setup.cfg`, and the keys of Poetry and Pipfile. A TOML parser would
 * know more of the form, and refuse a file that is half written; a name too many only makes the gate ask the tests.
 */
function fromPython(text: string): Declared[] {
  const quoted = [...text.matchAll(/["']([A-Za-z][\w.-]*(?:\[[\w,\s-]*\])?\s*(?:[<>=!~;@][^"'\n]*)?)["']/g)].flatMap(
    ([, item = ""]) => requirement(item),
  );
  const keys = matches(text, /^\s*([A-Za-z][\w.-]*)\s*=\s*(?:["']([^"'\n]*)["']|\{\s*version)/gm);
  // `setup.cfg` quotes nothing.
  const pythons = matches(text, /^\s*(python_requires)\s*=\s*([<>=~!][^"'\n]*)/gm);
  const listed = text
    .split("\n")
    .flatMap((line) =>
      /^\s+[A-Za-z][\w.-]*(?:\[.*\])?\s*(?:[<>=!~]=?[\w.*]+)?\s*$/.test(line) ? requirement(line) : [],
    );
  return [...quoted, ...keys, ...pythons, ...listed].map(([name, version]) => [normalized(name), version]);
}

/** PEP 508, as far as the name and a pinned version go. */
function requirement(line: string): Declared[] {
  const match = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:={2,3}\s*([\w.+!-]+))?/.exec(line.replace(/#.*/, ""));
  return match === null ? [] : [[normalized(match[1] ?? ""), match[2]]];
}

/** PEP 503. */
const normalized = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, "-");

function matches(text: string, pattern: RegExp): Declared[] {
  return [...text.matchAll(pattern)].map(([, name = "", version]) => [name, version]);
}
