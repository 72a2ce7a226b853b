// src/config/defaults.ts
function defaultSettings(analyzer) {
  return { enabled: !0, onError: "fail", options: analyzer.defaults };
}
function defaultConfig(analyzers) {
  return {
    analyzers: Object.fromEntries(analyzers.map((analyzer) => [analyzer.name, defaultSettings(analyzer)])),
    include: [],
    exclude: [],
    failOn: { severity: "medium", confidence: "medium" },
    rules: {},
    overrides: [],
    suppressions: [],
    baseline: ".provenfix/baseline.json",
    limits: { maxFileSize: 2e6, fileTimeout: 10 },
    cache: !0
  };
}

export {
  defaultConfig
};
