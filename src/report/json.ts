/** Everything that a run found out, for programs. The format is `docs/json-report.schema.json`, told in `docs/output.md`. */
import type { Finding } from "../model/finding.ts";
import type { Repair } from "../model/repair.ts";
import type { Run } from "../model/run.ts";
import { safeJson } from "./escape.ts";
import { outcomeEntry } from "./outcomes.ts";
import type { Reporter } from "./reporter.ts";
import { contributionOf, summarize } from "./summary.ts";

/** Minor: something was added. Major: something that was there means something else, or is gone. */
export const SCHEMA_VERSION = "1.3";

export const json: Reporter = {
  name: "json",
  summary: "everything, versioned, for programs",
  lineHashes: true,
  render: (run) => `${safeJson(jsonReport(run))}\n`,
};

/** The report as data. `root` stays out of it: the same commit gives the same report on every machine. */
export function jsonReport(run: Run) {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: run.tool,
    asked: run.asked,
    summary: summarize(run),
    findings: run.findings.map(findingEntry),
    analyzers: run.analyzers.map((analyzer) => ({ ...analyzer, ...contributionOf(run, analyzer.name) })),
    unchecked: run.unchecked,
    uncheckedByChoice: run.uncheckedByChoice,
    skipped: run.skipped,
    suppressions: run.suppressions,
    baseline: run.baseline ?? null,
    rules: run.rules,
    notices: run.notices,
    ...repairEntries(run.repair),
    ...(run.shard === undefined ? {} : { shard: run.shard }),
  };
}

/** `outcomes` is empty, and `repair` null, where nothing was to be repaired. */
function repairEntries(repair: Repair | undefined) {
  if (repair === undefined) return { repair: null, outcomes: [] };
  const { dryRun, target, model = null, outcomes } = repair;
  return { repair: { dryRun, target, model }, outcomes: outcomes.map((outcome) => outcomeEntry(outcome, repair)) };
}

/** Named key by key, so that a field of the model becomes part of the format only on purpose. */
function findingEntry(finding: Finding) {
  return {
    ruleId: finding.ruleId,
    analyzer: finding.analyzer,
    title: finding.title,
    message: finding.message,
    cwe: finding.cwe,
    severity: finding.severity,
    confidence: finding.confidence,
    family: finding.family,
    disposition: finding.disposition,
    reason: finding.reason,
    path: finding.path,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    fingerprint: finding.fingerprint,
    lineHash: finding.lineHash,
    witnesses: finding.witnesses,
    frame: finding.frame,
  };
}
