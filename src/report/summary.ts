/** Counts and groups that several reporters show. */
import {
  DISPOSITIONS,
  SEVERITIES,
  type Disposition,
  type Finding,
  type Rule,
  type Severity,
} from "../model/finding.ts";
import type { AnalyzerRun, ExitCode, Run } from "../model/run.ts";
import type { Unchecked } from "../model/scan.ts";

export const VERDICTS = ["clean", "blocking", "incomplete", "defect"] as const;
/** The exit code in a word. */
export type Verdict = (typeof VERDICTS)[number];

export interface Summary {
  verdict: Verdict;
  exitCode: ExitCode;
  findings: number;
  byDisposition: Record<Disposition, number>;
  /** Of all findings, whatever their disposition. */
  bySeverity: Record<Severity, number>;
  blockingBySeverity: Record<Severity, number>;
  /** Files with at least one blocking finding. */
  blockingFiles: number;
  checkedFiles: number;
  /** Distinct files that some analyzer did not check to its end. */
  uncheckedFiles: number;
  failedAnalyzers: number;
  skippedFiles: number;
  /** Files of languages for which no analyzer is configured. */
  uncheckedByChoice: number;
}

/** What an analyzer adds to a run. */
export interface Contribution {
  /** Findings that it is a witness of. */
  findings: number;
  /** Of these, those that no other analyzer saw. */
  alone: number;
}

export function contributionOf({ findings }: Run, analyzer: string): Contribution {
  const seen = findings.filter(({ witnesses }) => witnesses.some((witness) => witness.analyzer === analyzer));
  const alone = seen.filter(({ witnesses }) => witnesses.every((witness) => witness.analyzer === analyzer));
  return { findings: seen.length, alone: alone.length };
}

export function summarize(run: Run): Summary {
  const blocking = withDisposition(run, "blocking");
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
    uncheckedByChoice: run.uncheckedByChoice.reduce((sum, { files }) => sum + files, 0),
  };
}

export function withDisposition(run: Run, disposition: Disposition): Finding[] {
  return run.findings.filter((finding) => finding.disposition === disposition);
}

export function failedAnalyzers(run: Run): AnalyzerRun[] {
  return run.analyzers.filter((analyzer) => analyzer.status === "failed");
}

/** Whether this gap alone makes the run fail. */
export function isFatal(run: Run, gap: Unchecked): boolean {
  return gap.outside !== true && run.analyzers.find(({ name }) => name === gap.analyzer)?.onError !== "warn";
}

export function ruleOf(run: Run, { analyzer, ruleId }: { analyzer: string; ruleId: string }): Rule | undefined {
  return run.rules.find((rule) => rule.id === ruleId && rule.analyzer === analyzer);
}

/** Counts per key, every key present, in the order of `keys`. */
export function tally<Item, Key extends string>(
  items: readonly Item[],
  keys: readonly Key[],
  keyOf: (item: Item) => Key,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}

/** Groups in the order in which their keys first appear. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Stable: findings of one severity keep the order of the run. */
export function mostSevereFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

/** Blocking findings of which no patch was applied. */
export function openFindings(run: Run): Finding[] {
  const { outcomes = [], dryRun = false } = run.repair ?? {};
  const gone = new Set(
    outcomes.flatMap((outcome) => ("chosen" in outcome && outcome.applied && !dryRun ? [outcome.fingerprint] : [])),
  );
  return withDisposition(run, "blocking").filter(({ fingerprint }) => !gone.has(fingerprint));
}
