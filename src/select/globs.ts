/** Globs over `/`-separated paths relative to the root. */

// Without the `s` flag no wildcard matches a newline in a name.
const OPTIONS = { dot: true, nonegate: true, flags: "s" };

export type PathMatcher = (path: string) => boolean;

/**
 * Matches a path that any of the patterns matches, or that lies below a folder that one matches: `vendor`, `vendor/` and
 * `vendor/**` are the same. A pattern without a slash applies at every depth, as in a `.gitignore`.
 */
export async function matcherOf(patterns: readonly string[]): Promise<PathMatcher> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import("picomatch");
  return picomatch(patterns.flatMap(expand), OPTIONS);
}

/** Exactly this glob, over paths relative to its own base folder. */
export async function exactMatcherOf(pattern: string): Promise<PathMatcher> {
  const { default: picomatch } = await import("picomatch");
  return picomatch(pattern, OPTIONS);
}

/** `src/*.ts` → `src` and `*.ts`; undefined where the text has no glob characters. */
export async function splitGlob(text: string): Promise<{ base: string; glob: string } | undefined> {
  if (!/[*?[\]{}()!+@]/.test(text)) return undefined;
  const { default: picomatch } = await import("picomatch");
  const { base, glob, isGlob } = picomatch.scan(text);
  return isGlob && glob !== "" ? { base, glob } : undefined;
}

function expand(pattern: string): string[] {
  const bare = pattern.replace(/^\.?\//, "").replace(/\/+$/, "");
  const anchored = pattern.startsWith("/") || bare.includes("/");
  const start = anchored ? bare : `**/${bare}`;
  return [start, `${start}/**`];
}
