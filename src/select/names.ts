/** What a file's name alone says of it. */
import path from "node:path";
import type { SkipReason } from "../model/scan.ts";

const LOCK_FILES = new Set([
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "deno.lock",
  "poetry.lock",
  "pdm.lock",
  "uv.lock",
  "pixi.lock",
  "pipfile.lock",
  "conda-lock.yml",
  "cargo.lock",
  "composer.lock",
  "gemfile.lock",
  "podfile.lock",
  "pubspec.lock",
  "mix.lock",
  "flake.lock",
  "gradle.lockfile",
  "packages.lock.json",
  "go.sum",
]);

const MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i;

/** Source code, whose author may want a NUL byte to make it look binary: such files are always read. */
const SOURCE =
  /\.(?:py[iw]?|[cm]?[jt]sx?|vue|svelte|astro|html?|rb|php|go|rs|java|kts?|scala|cs|sh|bash|zsh|ps1|pl|lua|sql|ya?ml|json|toml|ini|cfg|conf|env|tf|properties)$|(?:^|\/)(?:\.env[^/]*|Dockerfile|Makefile|Jenkinsfile)$/i;

export function skippedByName(name: string): SkipReason | undefined {
  if (LOCK_FILES.has(path.posix.basename(name).toLowerCase())) return "generated";
  return MINIFIED.test(name) ? "minified" : undefined;
}

export function isSourceName(name: string): boolean {
  return SOURCE.test(name);
}

/** Whether the same analyzers look at both: a payload must not get in as text and then be renamed to a program. */
export function sameKindOfName(a: string, b: string): boolean {
  return path.posix.extname(a) === path.posix.extname(b) && skippedByName(a) === skippedByName(b);
}
