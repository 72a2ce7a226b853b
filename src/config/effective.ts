/** The effective configuration in the form of the file: `parseConfig` reads it back as the same. */
import type { Config, ExternalSettings, SuppressionEntry } from "./config.ts";
import type { LlmLimit, LlmOptions } from "./llm.ts";
import type { ConfigInput } from "./schema.ts";
import { formatDuration, formatSize } from "./units.ts";

function entryOf({ rule, path, reason, owner, expires }: SuppressionEntry) {
  return { rule, path, reason, ...(owner !== undefined && { owner }), ...(expires !== undefined && { expires }) };
}

function externalForm({ timeout, path, trustConfig }: ExternalSettings) {
  return { timeout: formatDuration(timeout), ...(path !== undefined && { path }), trustConfig };
}

function limitForm({ time, ...other }: LlmLimit) {
  return { ...other, ...(time !== undefined && { time: formatDuration(time) }) };
}

function llmForm({ timeout, limits, ...rest }: LlmOptions) {
  const { finding, run, day } = limits;
  return {
    ...rest,
    timeout: formatDuration(timeout),
    limits: { finding: limitForm(finding), run: limitForm(run), day: limitForm(day) },
  };
}

export function inFileForm(config: Config): ConfigInput {
  const settings = Object.entries(config.analyzers).map(([name, { enabled, onError, options, external }]) => {
    // Some have options that must be given once they run.
    if (external !== undefined && !enabled) return [name, false] as const;
    return [name, { enabled, onError, ...(external && externalForm(external)), ...(options as object) }] as const;
  });
  return {
    analyzers: Object.fromEntries(settings),
    include: config.include,
    exclude: config.exclude,
    failOn: config.failOn,
    minWitnesses: config.minWitnesses,
    rules: config.rules,
    overrides: config.overrides,
    suppressions: config.suppressions.map(entryOf),
    baseline: config.baseline,
    limits: {
      maxFileSize: formatSize(config.limits.maxFileSize),
      fileTimeout: formatDuration(config.limits.fileTimeout),
    },
    tests: {
      ...config.tests,
      timeout: formatDuration(config.tests.timeout),
      memory: formatSize(config.tests.memory),
    },
    fix: config.fix,
    ...(config.llm && { llm: llmForm(config.llm) }),
    cache: config.cache,
  };
}
