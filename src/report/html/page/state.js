/** What the reader asked to see, and which findings that is. */

export const SEVERITIES = ["critical", "high", "medium", "low", "note"];
export const DISPOSITIONS = ["blocking", "advisory", "baselined", "suppressed", "outside-change"];
/** Accepted and older findings are one click away. */
const SHOWN_AT_FIRST = ["blocking", "advisory"];

export function initialState() {
  return {
    severities: new Set(SEVERITIES),
    dispositions: new Set(SHOWN_AT_FIRST),
    analyzer: "",
    cwe: "",
    folder: "",
    file: "",
    text: "",
    order: "severity",
  };
}

/**
 * @param {string} [except] a filter to leave out: a chart must not hide what its own choice hides
 */
export function matching(findings, state, except) {
  const tests = {
    severity: (finding) => state.severities.has(finding.severity),
    disposition: (finding) => state.dispositions.has(finding.disposition),
    analyzer: (finding) => state.analyzer === "" || finding.analyzers.includes(state.analyzer),
    cwe: (finding) => state.cwe === "" || finding.cwe.includes(state.cwe),
    folder: (finding) => state.folder === "" || finding.folder === state.folder,
    file: (finding) => finding.path.toLowerCase().includes(state.file.toLowerCase()),
    text: (finding) => searchText(finding).includes(state.text.toLowerCase()),
  };
  delete tests[except];
  const wanted = Object.values(tests);
  return findings.filter((finding) => wanted.every((test) => test(finding)));
}

const searchTexts = new WeakMap();

function searchText(finding) {
  if (!searchTexts.has(finding)) {
    const { ruleId, title, message, path, cwe, reason, frame } = finding;
    const source = frame.map((line) => line.slice(1).join(""));
    searchTexts.set(finding, [ruleId, title, message, path, reason, ...cwe, ...source].join("\n").toLowerCase());
  }
  return searchTexts.get(finding);
}

const COMPARE = {
  severity: () => 0,
  file: (a, b) => compare(a.path, b.path) || a.line - b.line,
  rule: (a, b) => compare(a.ruleId, b.ruleId),
};

function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The data come most severe first, and sorting is stable. */
export function ordered(findings, order) {
  return [...findings].sort(COMPARE[order]);
}
