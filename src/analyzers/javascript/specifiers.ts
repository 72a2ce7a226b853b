/** Which files of the project a module imports, as Node and TypeScript resolve relative specifiers. */
import path from "node:path";

const RELATIVE = /["'](\.{1,2}(?:\/[^"'\n]*)?)["']/g;
const IMPORTS = /\b(?:from|require\s*\(|import\s*\()\s*$/;
/** Characters before a specifier in which it is told that it is one. */
const BEFORE = 20;
const EXTENSIONS = [".js", ".ts", ".tsx", ".jsx", ".mjs", ".cjs", ".mts", ".cts"];
/** What TypeScript's specifiers call a file by the name that it will have when compiled. */
const SOURCES: Record<string, readonly string[]> = {
  ".js": [".ts", ".tsx"],
  ".jsx": [".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
};
/** Imported, but no program. */
const NO_PROGRAM =
  /\.(?:json|css|scss|sass|less|svg|png|jpe?g|gif|webp|woff2?|vue|svelte|astro|html?|wasm|node|graphql|md)$/i;

function inOrder(own: string): readonly string[] {
  return EXTENSIONS.includes(own) ? [own, ...EXTENSIONS.filter((extension) => extension !== own)] : EXTENSIONS;
}

function pathsOf(importer: string, specifier: string): string[] {
  const target = path.posix.join(path.posix.dirname(importer), specifier).replace(/\/$/, "");
  if (/^\.\.(?:\/|$)/.test(target) || NO_PROGRAM.test(target)) return [];
  const extension = path.posix.extname(target);
  if (EXTENSIONS.includes(extension)) {
    const bare = target.slice(0, -extension.length);
    return [target, ...(SOURCES[extension] ?? []).map((source) => bare + source)];
  }
  const order = inOrder(path.posix.extname(importer));
  const files = /(?:^|\/)\.{0,2}$/.test(specifier) ? [] : order.map((one) => target + one);
  return [...files, ...order.map((one) => path.posix.join(target, `index${one}`))];
}

/** Of one file: a hostile one could ask for millions. */
const MOST = 200;

/** By specifier the paths that it may mean, the likeliest first; none that lead out of the root. */
export function specifiers(importer: string, bytes: Buffer): ReadonlyMap<string, readonly string[]> {
  const text = bytes.toString("utf8");
  const found = new Set<string>();
  for (const { 1: specifier = "", index } of text.matchAll(RELATIVE)) {
    if (IMPORTS.test(text.slice(Math.max(0, index - BEFORE), index))) found.add(specifier);
  }
  return new Map([...found].slice(0, MOST).map((specifier) => [specifier, pathsOf(importer, specifier)]));
}
