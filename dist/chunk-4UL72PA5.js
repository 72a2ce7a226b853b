import {
  DISPOSITIONS,
  SEVERITIES
} from "./chunk-VWDND232.js";
import {
  escapeLine
} from "./chunk-VVW5E3UQ.js";

// src/report/summary.ts
var VERDICTS = ["clean", "blocking", "incomplete", "defect"];
function contributionOf({ findings }, analyzer) {
  let seen = findings.filter(({ witnesses }) => witnesses.some((witness) => witness.analyzer === analyzer)), alone = seen.filter(({ witnesses }) => witnesses.every((witness) => witness.analyzer === analyzer));
  return { findings: seen.length, alone: alone.length };
}
function summarize(run) {
  let blocking = withDisposition(run, "blocking");
  return {
    verdict: VERDICTS[run.exitCode],
    exitCode: run.exitCode,
    findings: run.findings.length,
    byDisposition: tally(run.findings, DISPOSITIONS, (finding) => finding.disposition),
    bySeverity: tally(run.findings, SEVERITIES, (finding) => finding.severity),
    blockingBySeverity: tally(blocking, SEVERITIES, (finding) => finding.severity),
    blockingFiles: new Set(blocking.map((finding) => finding.path)).size,
    checkedFiles: run.checkedFiles,
    uncheckedFiles: new Set(run.unchecked.map((file) => file.path)).size,
    failedAnalyzers: failedAnalyzers(run).length,
    skippedFiles: run.skipped.length,
    uncheckedByChoice: run.uncheckedByChoice.reduce((sum, { files }) => sum + files, 0)
  };
}
function withDisposition(run, disposition) {
  return run.findings.filter((finding) => finding.disposition === disposition);
}
function failedAnalyzers(run) {
  return run.analyzers.filter((analyzer) => analyzer.status === "failed");
}
function isFatal(run, gap) {
  return run.analyzers.find((analyzer) => analyzer.name === gap.analyzer)?.onError !== "warn";
}
function ruleOf(run, { analyzer, ruleId }) {
  return run.rules.find((rule) => rule.id === ruleId && rule.analyzer === analyzer);
}
function tally(items, keys, keyOf) {
  let counts = Object.fromEntries(keys.map((key) => [key, 0]));
  for (let item of items) counts[keyOf(item)] += 1;
  return counts;
}
function groupBy(items, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let group = groups.get(keyOf(item));
    group === void 0 ? groups.set(keyOf(item), [item]) : group.push(item);
  }
  return groups;
}
function mostSevereFirst(findings) {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function plural(count, noun, nouns = `${noun}s`) {
  return `${count} ${count === 1 ? noun : nouns}`;
}
function openFindings(run) {
  let { outcomes = [], dryRun = !1 } = run.repair ?? {}, gone = new Set(
    outcomes.flatMap((outcome) => "chosen" in outcome && outcome.applied && !dryRun ? [outcome.fingerprint] : [])
  );
  return withDisposition(run, "blocking").filter(({ fingerprint }) => !gone.has(fingerprint));
}

// src/report/provenance.ts
function originOf(provenance) {
  switch (provenance.kind) {
    case "recipe":
      return `recipe ${escapeLine(provenance.recipe)}`;
    case "knowledge":
      return `knowledge ${escapeLine(provenance.entry)}`;
    case "file":
      return escapeLine(provenance.path);
    case "model":
      return escapeLine(
        `${provenance.strategy}, ${provenance.model}, solution ${provenance.solution}, turn ${provenance.turn}`
      );
  }
}
function proofOf(verdict) {
  let passed = verdict.checks.filter(({ status }) => status === "passed").map(({ check }) => check), checks = passed.length === 0 ? "" : `passed: ${passed.join(", ")}`, tests = "tests" in verdict ? verdict.tests : void 0;
  if (tests === void 0) return checks;
  let flaky = tests.flaky.length === 0 ? "" : `; set aside as flaky: ${tests.flaky.join(", ")}`, executing = tests.executing.slice(0, 5).join(", "), more = tests.executing.length > 5 ? ` and ${tests.executing.length - 5} more` : "", by = tests.executing.length === 0 ? "" : `; the patch is executed by ${executing}${more}`;
  return `${checks}; ${plural(tests.passed, "test")} passed before and after (${tests.command}, ${tests.sandbox})${by}${flaky}`;
}

export {
  VERDICTS,
  contributionOf,
  summarize,
  withDisposition,
  failedAnalyzers,
  isFatal,
  ruleOf,
  groupBy,
  mostSevereFirst,
  plural,
  openFindings,
  originOf,
  proofOf
};
