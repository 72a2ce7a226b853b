/** One way in which a person silenced findings, as the ledger keeps it while findings are matched against it. */
import type { SuppressionRecord } from "../model/run.ts";

export interface Silencer {
  record: SuppressionRecord;
  /** Where it stands: ``the `nosec` on line 3``. */
  place: string;
  /** Why it does not hold, in words that follow 'does not hold: '. */
  failure: string | undefined;
  /** Canonical names of the rules that it names. None: it names no rule, and means whatever stands there. */
  names: readonly string[];
  /** Those of `names` that were found. */
  found: Set<string>;
}

/** Whether it speaks of a rule with these names. Notes which of its names did. */
export function speaksOf(silencer: Silencer, names: readonly string[]): boolean {
  const found = silencer.names.filter((name) => names.includes(name));
  for (const name of found) silencer.found.add(name);
  return found.length > 0 || silencer.names.length === 0;
}

/** A reason has a letter: a colon or dots alone are none. */
export function givesReason(reason: string): boolean {
  return /\p{L}/u.test(reason);
}
