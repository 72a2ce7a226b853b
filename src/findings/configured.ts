/** `suppressions:` of the configuration as silencers. */
import type { SuppressionEntry } from "../config/config.ts";
import { matcherOf } from "../select/globs.ts";
import type { SuppressionRecord } from "../model/run.ts";
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

/** Only a run that checked everything that its path can match may call an entry unused. */
export function configuredUnused(
  silencer: ConfiguredSilencer,
  coverage: Coverage,
  paths: readonly string[],
): string | undefined {
  if (silencer.failure !== undefined || silencer.found.size > 0) return undefined;
  const { path, rules } = silencer.record;
  const notFound = `unused: ${rules.join(", ")} is not found there`;
  // A path without a slash matches at every depth, in files that this run may not have seen.
  if (!coverage.whole) return path.includes("/") && coverage.checked(path) ? notFound : undefined;
  const matched = paths.filter((candidate) => silencer.matches(candidate));
  if (matched.length === 0) return "unused: its path matches no file that is checked";
  return matched.every((candidate) => coverage.checked(candidate)) ? notFound : undefined;
}
