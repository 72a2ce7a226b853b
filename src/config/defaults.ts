/** The configuration of a repository without `.provenfix.yml`. Loads nothing: most hook runs need no more than this. */
import type { ConfigurableAnalyzer } from "./analyzer-options.ts";
import type { AnalyzerSettings, Config } from "./config.ts";

function defaultSettings(analyzer: ConfigurableAnalyzer): AnalyzerSettings {
  return { enabled: true, onError: "fail", options: analyzer.defaults };
}

/** Every analyzer on; blocks from medium severity and medium confidence; 2 MB and 10 seconds a file. */
export function defaultConfig(analyzers: readonly ConfigurableAnalyzer[]): Config {
  return {
    analyzers: Object.fromEntries(analyzers.map((analyzer) => [analyzer.name, defaultSettings(analyzer)])),
    include: [],
    exclude: [],
    failOn: { severity: "medium", confidence: "medium" },
    rules: {},
    overrides: [],
    suppressions: [],
    baseline: ".provenfix/baseline.json",
    limits: { maxFileSize: 2_000_000, fileTimeout: 10 },
    cache: true,
  };
}
