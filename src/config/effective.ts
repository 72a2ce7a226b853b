/** The effective configuration in the form of the file: `parseConfig` reads it back as the same. */
import type { Config, SuppressionEntry } from "./config.ts";
import type { ConfigInput } from "./schema.ts";
import { formatDuration, formatSize } from "./units.ts";

function entryOf({ rule, path, reason, owner, expires }: SuppressionEntry) {
  return { rule, path, reason, ...(owner !== undefined && { owner }), ...(expires !== undefined && { expires }) };
}

export function inFileForm(config: Config): ConfigInput {
  const settings = Object.entries(config.analyzers).map(([name, { enabled, onError, options }]) => {
    return [name, { enabled, onError, ...(options as object) }] as const;
  });
  return {
    analyzers: Object.fromEntries(settings),
    include: config.include,
    exclude: config.exclude,
    failOn: config.failOn,
    rules: config.rules,
    overrides: config.overrides,
    suppressions: config.suppressions.map(entryOf),
    baseline: config.baseline,
    limits: {
      maxFileSize: formatSize(config.limits.maxFileSize),
      fileTimeout: formatDuration(config.limits.fileTimeout),
    },
    cache: config.cache,
  };
}
