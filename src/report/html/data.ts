/** A run as the HTML page shows it: every string visible, every frame cut at the region's ends. */
import path from "node:path";
import type { Finding, RuleHelp } from "../../model/finding.ts";
import type { Run } from "../../model/run.ts";
import type { SelectionKind } from "../../model/scan.ts";
import { escapeControl, escapeLine } from "../escape.ts";
import { markedPart, regionInFrame } from "../region.ts";
import { originOf, proofOf } from "../provenance.ts";
import { contributionOf, failedAnalyzers, groupBy, isFatal, mostSevereFirst, summarize } from "../summary.ts";

export type PageData = ReturnType<typeof pageData>;

export function pageData(run: Run) {
  return {
    tool: escapeLine(`${run.tool.name} ${run.tool.version}`),
    asked: escapeLine(askedFor(run.asked)),
    summary: summarize(run),
    findings: mostSevereFirst(run.findings).map((finding) => findingData(finding, run)),
    rules: run.rules.map((rule) => ({ key: ruleKey(rule.analyzer, rule.id), help: helpData(rule.help) })),
    gaps: [...failures(run), ...unchecked(run)],
    analyzers: run.analyzers.map(({ name, version, status, files, detections }) => {
      const { findings, alone } = contributionOf(run, name);
      return [...[name, version, status].map(escapeLine), ...[files, detections, findings, alone].map(String)];
    }),
    uncheckedByChoice: run.uncheckedByChoice.map(({ language, files, analyzer }) =>
      [language, String(files), analyzer].map(escapeLine),
    ),
    suppressions: run.suppressions.map((record) => [
      escapeLine(record.line === undefined ? record.path : `${record.path}:${record.line}`),
      escapeLine(record.form),
      escapeLine(record.rules.join(", ")),
      escapeLine(record.reason),
      escapeLine([record.owner, record.expires].filter((part) => part !== undefined).join(", until ")),
      String(record.uses),
      escapeLine(record.problem ?? ""),
    ]),
    stale: (run.baseline?.stale ?? []).map((entry) => [
      escapeLine(entry.path),
      escapeLine(entry.ruleId),
      String(entry.count),
    ]),
    skipped: [...groupBy(run.skipped, (file) => file.reason)].map(([reason, files]) => ({
      reason,
      paths: files.map((file) => escapeLine(file.path)),
    })),
    notices: run.notices.map(escapeLine),
  };
}

function ruleKey(analyzer: string, id: string): string {
  return escapeLine(`${analyzer} ${id}`);
}

function askedFor(asked: SelectionKind): string {
  switch (asked.kind) {
    case "staged":
      return "what is staged";
    case "range":
      return `${asked.from} … ${asked.to}`;
    case "paths":
      return asked.paths.length === 0 ? "all files" : asked.paths.join(" ");
  }
}

function findingData(finding: Finding, run: Run) {
  return {
    ruleId: escapeLine(finding.ruleId),
    rule: ruleKey(finding.analyzer, finding.ruleId),
    title: escapeLine(finding.title),
    message: finding.message === finding.title ? "" : escapeLine(finding.message),
    cwe: finding.cwe.map(escapeLine),
    family: escapeLine(finding.family),
    severity: finding.severity,
    confidence: finding.confidence,
    disposition: finding.disposition,
    reason: escapeLine(finding.reason),
    path: escapeLine(finding.path),
    folder: escapeLine(path.posix.dirname(finding.path)),
    line: finding.startLine,
    column: finding.startColumn,
    fingerprint: escapeLine(finding.fingerprint),
    analyzers: [...new Set(finding.witnesses.map((witness) => escapeLine(witness.analyzer)))],
    witnesses: finding.witnesses.map((witness) => ({
      name: escapeLine(`${witness.analyzer} ${witness.ruleId}`),
      message: escapeLine(witness.message),
    })),
    frame: frameData(finding),
    outcome: outcomeData(finding, run),
  };
}

/** How its repair ended, with the patch that was chosen; `null` where nothing was to be repaired. */
function outcomeData({ fingerprint }: Finding, { repair }: Run) {
  const outcome = repair?.outcomes.find((one) => one.fingerprint === fingerprint);
  if (repair === undefined || outcome === undefined) return null;
  const chosen = "chosen" in outcome ? outcome.chosen : undefined;
  return {
    status: outcome.status,
    applied: "applied" in outcome && outcome.applied && !repair.dryRun,
    reason: "reason" in outcome ? escapeLine(outcome.reason) : "",
    from: chosen === undefined ? "" : originOf(chosen.candidate.provenance),
    explanation: chosen === undefined ? "" : escapeLine(chosen.candidate.explanation),
    proof: chosen === undefined ? "" : escapeLine(proofOf(chosen.verdict)),
    diff: escapeControl(repair.views[fingerprint]?.diff ?? "")
      .split("\n")
      .slice(0, -1),
  };
}

/** `[number, before, marked, after]` for each line; an unmarked line is all `before`. */
function frameData(finding: Finding): [number: number, before: string, marked: string, after: string][] {
  return finding.frame.lines.map((line, index) => {
    const number = finding.frame.firstLine + index;
    const [from, to] = markedPart(regionInFrame(finding), number, line) ?? [line.length, line.length];
    const parts = [line.slice(0, from), line.slice(from, to), line.slice(to)].map(escapeControl);
    return [number, parts[0] ?? "", parts[1] ?? "", parts[2] ?? ""];
  });
}

function helpData(help: RuleHelp) {
  return {
    why: escapeControl(help.why.trim()),
    fix: escapeControl(help.fix.trim()),
    bad: escapeControl(help.bad.trim()),
    good: escapeControl(help.good.trim()),
    link: /^https?:\/\//.test(help.link) && URL.canParse(help.link) ? help.link : "",
  };
}

function failures(run: Run) {
  return failedAnalyzers(run).map((analyzer) => ({
    fatal: analyzer.onError === "fail",
    what: escapeLine(`analyzer ${analyzer.name}`),
    why: escapeLine(`failed: ${analyzer.failure ?? "it gave no reason"}`),
  }));
}

function unchecked(run: Run) {
  return run.unchecked.map((gap) => ({
    fatal: isFatal(run, gap),
    what: escapeLine(gap.line === undefined ? gap.path : `${gap.path}:${gap.line}`),
    why: escapeLine(`${gap.analyzer}, ${gap.kind}: ${gap.message}`),
  }));
}
