/** `suppressions:` of the configuration as silencers. */
import type { SuppressionEntry } from "../config/config.ts";
import { matcherOf } from "../select/globs.ts";
import type { SuppressionRecord } from "../model/run.ts";
import type { EntrySight } from "../model/shard.ts";
import type { Coverage } from "./coverage.ts";
import { canonicalName } from "./names.ts";
import { givesReason, type Silencer } from "./silencer.ts";

export interface ConfiguredSilencer extends Silencer {
  matches(path: string): boolean;
}

/** @param today `YYYY-MM-DD`; an entry still holds on the day on which it expires */
export function configuredSilencers(
  entries: readonly SuppressionEntry[],
  today: string,
): Promise<ConfiguredSilencer[]> {
  return Promise.all(
    entries.map(async (entry, index) => {
      const form = `suppressions[${index}]`;
      const failure = entryProblem(entry, today);
      return {
        record: recordOf(entry, form, failure),
        place: `\`${form}\` in the configuration`,
        failure,
        names: [canonicalName(entry.rule)],
        found: new Set<string>(),
        matches: await matcherOf([entry.path]),
      };
    }),
  );
}

function recordOf(entry: SuppressionEntry, form: string, failure: string | undefined): SuppressionRecord {
  const { rule, path, line, reason, owner, expires } = entry;
  return {
    source: "configuration",
    form,
    path,
    line,
    rules: [rule],
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
    uses: 0,
    held: failure === undefined,
    ...(failure === undefined ? {} : { problem: failure }),
  };
}

function entryProblem({ reason, expires }: SuppressionEntry, today: string): string | undefined {
  if (!givesReason(reason)) return "it gives no reason";
  return expires !== undefined && expires < today ? `it expired on ${expires}` : undefined;
}

/** @param files of this run, or of this part of it; @param all of the whole run */
export function sightOf(
  { found, matches, record }: ConfiguredSilencer,
  { checked }: Pick<Coverage, "checked">,
  files: readonly string[],
  all: Iterable<string>,
): EntrySight {
  const unchecked = files.filter((file) => matches(file) && !checked(file)).length;
  const matched = [...all].filter(matches).length;
  return { found: found.size > 0, matched, unchecked, itself: checked(record.path) };
}

/** Only a run that checked everything that its path can match may call an entry unused. */
export function entryUnused(
  { path, rules }: Pick<SuppressionRecord, "path" | "rules">,
  { found, matched, unchecked, itself }: EntrySight,
  { whole, complete }: Pick<Coverage, "whole" | "complete">,
): string | undefined {
  if (found) return undefined;
  const notFound = complete ? `unused: ${rules.join(", ")} is not found there` : undefined;
  // A path without a slash matches at every depth, in files that this run may not have seen.
  if (!whole) return path.includes("/") && itself ? notFound : undefined;
  if (matched === 0) return "unused: its path matches no file that is checked";
  return unchecked === 0 ? notFound : undefined;
}
