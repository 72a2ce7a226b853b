/**
 * Bandit's `# nosec`, as Bandit reads it: bare it silences everything, with ids or names only those; words that name no test
 * are not heeded, and where no test is named the comment counts as bare. It may stand on any line of the flagged call,
 * or, outside of calls, of the statement.
 */
import type { PythonSource } from "./source.ts";

export interface Nosec {
  /** 1-based. */
  line: number;
  text: string;
  /** Bandit's ids; empty where it silences everything. */
  tests: ReadonlySet<string>;
}

/** Bandit's tests by what a comment may call them: `B602`, `subprocess_popen_with_shell_equals_true`. */
export type TestNames = ReadonlyMap<string, string>;

const NOSEC = /#\s*nosec:?\s*([^#]*)/;

export function parseNosec(comment: string, names: TestNames): ReadonlySet<string> | undefined {
  const listed = NOSEC.exec(comment)?.[1];
  if (listed === undefined) return undefined;
  const tests = (listed.match(/[a-z\d_]+/gi) ?? []).flatMap((word) => names.get(word) ?? []);
  return new Set(tests);
}

/** Sorted by line. */
export function findNosecs(source: PythonSource, names: TestNames): Nosec[] {
  if (!source.text.includes("nosec")) return [];
  return source.comments().flatMap(({ start, end }) => {
    const text = source.text.slice(start, end);
    const tests = parseNosec(text, names);
    return tests ? [{ line: source.lineOf(start), text, tests }] : [];
  });
}

/** The comment on the flagged line itself and the first in its range count; a list of tests outdoes a bare comment. */
export function nosecFor(
  nosecs: readonly Nosec[],
  test: string,
  range: { at: number; from: number; to: number },
): Nosec | undefined {
  const here = nosecs.find(({ line }) => line === range.at);
  const first = nosecs.find(({ line }) => line >= range.from && line <= range.to);
  const counting = [here, first].filter((nosec) => nosec !== undefined);
  const listing = counting.filter(({ tests }) => tests.size > 0);
  return listing.length > 0 ? listing.find(({ tests }) => tests.has(test)) : counting[0];
}
