/** Scans → findings: merged, known again, and each with its disposition and the reason for it. */
import type { Config } from "../config/config.ts";
import type { Finding } from "../model/finding.ts";
import type { RuleBook } from "../model/rule-book.ts";
import type { BaselineUse, SuppressionRecord } from "../model/run.ts";
import type { EntrySight } from "../model/shard.ts";
import type { Content, IgnoreComment, Scan, Selection, Skipped, Unchecked } from "../model/scan.ts";
import { accept, baselineUse } from "./accept.ts";
import type { Baseline } from "./baseline.ts";
import { coverageOf } from "./coverage.ts";
import { dispose } from "./disposition.ts";
import type { Draft } from "./draft.ts";
import { compareFindings, draftFile } from "./draft-file.ts";
import { groupBy } from "./group.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { createPolicies } from "./policy.ts";
import { sourceOf } from "./source.ts";

export interface TriageInput {
  scans: readonly Scan[];
  selection: Selection;
  /** Of the enabled analyzers, and what came with their results. */
  rules: RuleBook;
  config: Config;
  ignores: readonly IgnoreComment[];
  baseline: Baseline | undefined;
  /** Whether findings carry GitHub's line hashes. */
  lineHashes: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  /** Files that their bytes showed to be left out. */
  skipped?: readonly Skipped[];
  unreadable?: readonly Unchecked[];
  /** Whether these are the bytes that the analyzers saw. Absent: a changed file is known only by a region outside it. */
  isUnchanged?: (path: string, bytes: Buffer) => boolean;
}

export interface Triage {
  /** Every disposition, sorted by path, position, rule. */
  findings: Finding[];
  suppressions: SuppressionRecord[];
  /** Of the suppressions in the configuration, in its order: what this run, or part of one, can say. */
  entries: EntrySight[];
  /** The whole repository was asked for. */
  whole: boolean;
  baseline?: BaselineUse;
  /** Files that changed or vanished between analysis and triage. */
  unchecked: Unchecked[];
}

/** Pure, but for reading the files that have detections once more: contents are not kept in memory while analyzing. */
export async function triage(input: TriageInput): Promise<Triage> {
  const { selection, rules, config, baseline } = input;
  const ledger = await openLedger(config, input.ignores, input.today);
  const { drafts, unchecked } = await draftFindings(input, ledger);
  const acceptance = accept(drafts, baseline ?? { entries: [] });
  const coverage = coverageOf(input);
  const findings = drafts.map((draft, index) => dispose(draft, acceptance.accepted.has(index), config));
  const seen = { files: selection.files.map(({ path }) => path), all: selection.shard?.paths };
  const { records, entries } = ledger.records(rules, coverage, seen);
  return {
    findings: findings.toSorted(compareFindings),
    suppressions: records,
    entries,
    whole: coverage.whole,
    ...(baseline && { baseline: baselineUse(baseline, acceptance, config.baseline, coverage, rules) }),
    unchecked,
  };
}

async function draftFindings(input: TriageInput, ledger: Ledger): Promise<{ drafts: Draft[]; unchecked: Unchecked[] }> {
  const { selection, rules, lineHashes, isUnchanged = () => true } = input;
  const policyFor = await createPolicies(input.config);
  const byPath = groupBy(input.scans.flatMap(detectionsOf), ({ path }) => path);
  const drafts: Draft[] = [];
  const unchecked: Unchecked[] = [];
  const add = (path: string, content: Content | undefined): void => {
    const detections = byPath.get(path) ?? [];
    byPath.delete(path);
    const source = sourceOf(content, detections, isUnchanged);
    if (source.kind === "lost") unchecked.push(changedWhileScanning(path, source.message));
    const changed = content?.file.changed ?? "all";
    drafts.push(
      ...draftFile({ path, changed, detections, source, policy: policyFor(path), rules, lineHashes }, ledger),
    );
  };
  const files = selection.files.filter(({ path }) => byPath.has(path));
  if (files.length > 0) for await (const content of selection.contents(files)) add(content.file.path, content);
  for (const path of byPath.keys()) add(path, undefined);
  return { drafts, unchecked };
}

function detectionsOf(scan: Scan) {
  return scan.status === "completed" ? scan.detections : [];
}

function changedWhileScanning(path: string, message: string): Unchecked {
  return { path, analyzer: "provenfix", kind: "changed-while-scanning", message };
}
