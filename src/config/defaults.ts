/** The configuration of a repository without `.provenfix.yml`. Loads nothing: most hook runs need no more than this. */
import { type ConfigurableAnalyzer, isNamed } from "./analyzer-options.ts";
import { DEFAULT_FIX } from "./fix.ts";
import { DEFAULT_TESTS } from "./tests.ts";
import type { AnalyzerSettings, Config, ExternalSettings } from "./config.ts";

const EXTERNAL_DEFAULTS: ExternalSettings = { timeout: 300, trustConfig: false };

export function defaultSettings({ kind, defaults: options }: ConfigurableAnalyzer): AnalyzerSettings {
  if (kind === "embedded") return { enabled: true, onError: "fail", options };
  return { enabled: false, onError: "fail", options, external: EXTERNAL_DEFAULTS };
}

/** Every embedded analyzer on; blocks from medium severity and medium confidence; 2 MB and 10 seconds a file. */
export function defaultConfig(analyzers: readonly ConfigurableAnalyzer[]): Config {
  return {
    analyzers: Object.fromEntries(
      analyzers.filter(isNamed).map((analyzer) => [analyzer.name, defaultSettings(analyzer)]),
    ),
    include: [],
    exclude: [],
    failOn: { severity: "medium", confidence: "medium" },
    minWitnesses: 1,
    rules: {},
    overrides: [],
    suppressions: [],
    baseline: ".provenfix/baseline.json",
    limits: { maxFileSize: 2_000_000, fileTimeout: 10 },
    tests: DEFAULT_TESTS,
    fix: DEFAULT_FIX,
    cache: true,
  };
}
