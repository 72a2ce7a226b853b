// src/config/analyzer-options.ts
function isNamed({ name }) {
  return name !== "*";
}
function nameProblem(name) {
  return RESERVED.has(name) ? "has a meaning of its own; choose another name" : /^[a-z][a-z0-9-]{0,39}$/.test(name) ? void 0 : "is no name of an analyzer: lower-case letters, digits and -";
}
var RESERVED = /* @__PURE__ */ new Set(["provenfix", "none"]);

// src/config/fix.ts
var DEFAULT_FIX = {
  mode: "off",
  commit: !1,
  strategy: "fdsp",
  strategies: {},
  includeUnverified: !1,
  tests: !0
};

// src/config/tests.ts
var REPORT_FORMATS = ["junit", "tap", "json"], DEFAULT_TESTS = {
  folder: ".",
  keep: [],
  env: [],
  timeout: 600,
  memory: 8e9,
  sandbox: "auto"
};

// src/config/defaults.ts
var EXTERNAL_DEFAULTS = { timeout: 300, trustConfig: !1 };
function defaultSettings({ kind, defaults: options }) {
  return kind === "embedded" ? { enabled: !0, onError: "fail", options } : { enabled: !1, onError: "fail", options, external: EXTERNAL_DEFAULTS };
}
function defaultConfig(analyzers) {
  return {
    analyzers: Object.fromEntries(
      analyzers.filter(isNamed).map((analyzer) => [analyzer.name, defaultSettings(analyzer)])
    ),
    include: [],
    exclude: [],
    failOn: { severity: "medium", confidence: "medium" },
    minWitnesses: 1,
    rules: {},
    overrides: [],
    suppressions: [],
    baseline: ".provenfix/baseline.json",
    limits: { maxFileSize: 2e6, fileTimeout: 10 },
    tests: DEFAULT_TESTS,
    fix: DEFAULT_FIX,
    cache: !0
  };
}

export {
  isNamed,
  nameProblem,
  REPORT_FORMATS,
  defaultSettings,
  defaultConfig
};
