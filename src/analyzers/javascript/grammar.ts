/** Which grammars read a file, by its name or first line. Needs no engine. */

export const GRAMMARS = ["javascript", "typescript", "tsx"] as const;
export type Grammar = (typeof GRAMMARS)[number];

/** The likeliest first. The others are tried where it finds errors: type annotations in `.js`, say. */
const BY_EXTENSION: Record<string, readonly Grammar[]> = {
  js: ["javascript", "tsx", "typescript"],
  jsx: ["javascript", "tsx"],
  cjs: ["javascript", "typescript"],
  mjs: ["javascript", "typescript"],
  ts: ["typescript", "tsx", "javascript"],
  mts: ["typescript", "javascript"],
  cts: ["typescript", "javascript"],
  tsx: ["tsx", "javascript"],
};

const NODE_SHEBANG = /^#!.*\b(?:node|nodejs|bun|deno|tsx|ts-node|zx)\b/;

function extension(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : undefined;
}

/** Declaration files hold types only: nothing in them runs. */
const DECLARATION_FILE = /\.d\.(?:[^/]+\.)?[cm]?ts$/i;

/** @param firstLine looked at only where the name has no extension */
export function handles(path: string, firstLine: string): boolean {
  const found = extension(path);
  if (found === undefined) return NODE_SHEBANG.test(firstLine);
  return Object.hasOwn(BY_EXTENSION, found) && !DECLARATION_FILE.test(path);
}

export function grammarsOf(path: string): readonly Grammar[] {
  const known = BY_EXTENSION[extension(path) ?? "js"];
  return known ?? ["javascript", "typescript"];
}
