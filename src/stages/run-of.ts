/** What the stages found out, as the one input of every reporter. */
import type { Config } from "../config/config.ts";
import type { Analysis } from "../analyzers/all.ts";
import type { Triage } from "../findings/triage.ts";
import type { Finding, Rule } from "../model/finding.ts";
import type { RuleBook } from "../model/rule-book.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Repair } from "../model/repair.ts";
import type { AnalyzerRun, ExitCode, Run } from "../model/run.ts";
import type { Scan, Selection, Unchecked } from "../model/scan.ts";
import { version } from "../model/version.ts";

export function runOf(selection: Selection, analysis: Analysis, triaged: Triage, rules: RuleBook) {
  const gaps = [...analysis.unreadable, ...uncheckedOf(analysis.scans), ...triaged.unchecked];
  const unchecked = marked(gaps, selection);
  const analyzers = analysis.scans.map(analyzerRunOf);
  return {
    tool: { name: "provenfix", version },
    asked: selection.asked,
    root: selection.root,
    checkedFiles: analysis.checkedFiles,
    skipped: [...selection.skipped, ...analysis.skipped],
    analyzers,
    findings: triaged.findings,
    unchecked,
    suppressions: triaged.suppressions,
    ...(triaged.baseline === undefined ? {} : { baseline: triaged.baseline }),
    rules: rulesNamed(triaged.findings, rules),
    exitCode: exitCodeOf(analyzers, unchecked, triaged.findings),
  };
}

/** A file that the change does not touch may have been broken for long: that is not the change's fault. */
function marked(gaps: readonly Unchecked[], { besides }: Selection): Unchecked[] {
  return gaps.map((gap) => (besides?.has(gap.path) === true ? { ...gap, outside: true } : gap));
}

/** Of the files that were read, and not left out for what their bytes showed. */
export function readPaths({ files }: Selection, { skipped }: Analysis): string[] {
  const left = new Set(skipped.map((file) => file.path));
  return files.map((file) => file.path).filter((file) => !left.has(file));
}

/** What was repaired no longer blocks, once it is applied. */
export function afterRepair(run: Run, repair: Repair): Run {
  const gone = new Set(repair.outcomes.flatMap((outcome) => (isApplied(outcome) ? [outcome.fingerprint] : [])));
  const blocks = run.findings.some(
    ({ disposition, fingerprint }) => disposition === "blocking" && !gone.has(fingerprint),
  );
  return { ...run, repair, exitCode: repair.dryRun ? run.exitCode : blocks ? 1 : 0 };
}

/** In a hook: what was applied is staged, and the commit stops, so that a person looks, unless the configuration lets it go on. */
export function forReview(run: Run, { fix }: Config): Run {
  const applied = run.repair?.outcomes.filter(isApplied).length ?? 0;
  if (applied === 0 || (fix.commit && run.exitCode === 0)) return run;
  const patches = applied === 1 ? "a patch was" : `${applied} patches were`;
  const notice = `${patches} applied and staged: look at \`git diff --cached\`, then commit again; \`provenfix undo\` takes it back`;
  return { ...run, notices: [...run.notices, notice], exitCode: run.exitCode === 0 ? 1 : run.exitCode };
}

function isApplied(outcome: Outcome): boolean {
  return "chosen" in outcome && outcome.applied;
}

/** Metadata that came with a result. */
export function rulesWith(scan: Scan): Rule[] {
  return scan.status === "completed" ? (scan.rules ?? []) : [];
}

/** In the order in which the findings name them. */
export function rulesNamed(findings: readonly Finding[], rules: RuleBook): Rule[] {
  const witnesses = findings.flatMap((finding) => finding.witnesses);
  return [...new Set(witnesses.flatMap(({ analyzer, ruleId }) => rules.find(analyzer, ruleId) ?? []))];
}

function uncheckedOf(scans: readonly Scan[]): Unchecked[] {
  return scans.flatMap((scan) => (scan.status === "completed" ? scan.unchecked : []));
}

function analyzerRunOf(scan: Scan): AnalyzerRun {
  const { analyzer: name, version: engine, onError, status } = scan;
  const head = { name, version: engine, status, onError };
  if (scan.status === "failed") return { ...head, files: 0, detections: 0, failure: scan.failure.message };
  return { ...head, files: scan.files, detections: scan.detections.length };
}

/**
 * A result that is not whole outranks what it found: 2 tells a person that 1 or 0 cannot be trusted. Only analyzers
 * with `onError: warn` may leave a file unchecked.
 */
export function exitCodeOf(
  analyzers: readonly Pick<AnalyzerRun, "name" | "status" | "onError">[],
  unchecked: readonly Unchecked[],
  findings: readonly Finding[],
): ExitCode {
  const lenient = new Set(analyzers.filter(({ onError }) => onError === "warn").map(({ name }) => name));
  const failed = analyzers.some(({ name, status }) => status === "failed" && !lenient.has(name));
  const incomplete = unchecked.some(({ analyzer, outside }) => outside !== true && !lenient.has(analyzer));
  if (failed || incomplete) return 2;
  return findings.some(({ disposition }) => disposition === "blocking") ? 1 : 0;
}
