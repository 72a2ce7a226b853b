/** How many independent analyzers saw a defect: the consensus view. */
import type { Finding } from "../model/finding.ts";
import type { ConsensusSight } from "../model/shard.ts";

/** Analyzers that are one engine with the same rules: agreeing with itself is no second opinion. */
const SAME_ENGINE: ReadonlyMap<string, string> = new Map([["ruff", "python"]]);

export function independent(analyzers: Iterable<string>): Set<string> {
  return new Set([...analyzers].map((name) => SAME_ENGINE.get(name) ?? name));
}

/** Why a finding that enough severity and confidence would let block does not; undefined where enough saw it. */
export function tooFewWitnesses(seen: number, least: number): string | undefined {
  if (seen >= least) return undefined;
  const who = seen === 1 ? "1 analyzer" : `${seen} independent analyzers`;
  return `only ${who} saw it, and minWitnesses asks for ${least}`;
}

/**
 * Where findings cannot have so many witnesses, for fewer analyzers read the file, somebody asked for more than there is.
 *
 * @param readersOf the analyzers of this run that read the file
 */
export function consensusOf(
  findings: readonly Finding[],
  least: number,
  readersOf: (path: string) => readonly string[],
): ConsensusSight {
  if (least < 2) return { least, files: 0 };
  const paths = [...new Set(findings.map(({ path }) => path))];
  const short = paths
    .map((path) => ({ path, readers: [...readersOf(path)] }))
    .filter(({ readers }) => independent(readers).size < least);
  const [first] = short;
  return { least, files: short.length, ...(first && { first }) };
}

export function consensusNotices({ least, files, first }: ConsensusSight): string[] {
  if (first === undefined) return [];
  const more = files === 1 ? "" : ` and ${files - 1} more`;
  const names = first.readers.length === 0 ? "none" : first.readers.join(", ");
  return [
    `minWitnesses is ${least}, but fewer independent analyzers read ${first.path}${more} (${names}): nothing can block there`,
  ];
}
