/** Everything that one run found out: the only input of every reporter. */
import type { Finding, Rule } from "./finding.ts";
import type { Repair } from "./repair.ts";
import type { ShardSight } from "./shard.ts";
import type { SelectionKind, Skipped, Unchecked } from "./scan.ts";

/** 0 clean, 1 something blocks, 2 a person must fix configuration or environment, 3 our own defect. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface AnalyzerRun {
  name: string;
  version: string;
  status: "completed" | "failed";
  /** Files it was asked about. */
  files: number;
  /** Detections before merging. */
  detections: number;
  /** Why it failed. */
  failure?: string;
  onError: "fail" | "warn";
}

/**
 * One way in which a person silenced findings. `held` is false where it silences nothing although it would match:
 * no reason, or past its expiry. `uses` counts the findings it silences.
 */
export interface SuppressionRecord {
  source: "inline" | "configuration" | "native";
  /** `provenfix-ignore`, `nosec`, `noqa`, or `suppressions[2]`. */
  form: string;
  path: string;
  /** 1-based line of the comment, or of the entry in the configuration. */
  line?: number;
  rules: string[];
  reason: string;
  owner?: string;
  /** `YYYY-MM-DD`. */
  expires?: string;
  uses: number;
  held: boolean;
  /** What is wrong with it: no reason, expired, unused. */
  problem?: string;
}

export interface BaselineUse {
  path: string;
  /** Findings that it accepted in this run. */
  accepted: number;
  /** Entries of checked files that match nothing any more. */
  stale: { fingerprint: string; ruleId: string; path: string; count: number }[];
}

/** Files of a language for which no analyzer is configured. */
export interface UncheckedByChoice {
  /** As a person calls it: `Go`, `C and C++`, `workflow`. */
  language: string;
  files: number;
  /** One that would check them. */
  analyzer: string;
}

export interface Run {
  tool: { name: string; version: string };
  asked: SelectionKind;
  root: string;
  /** Files whose bytes every responsible analyzer was given. */
  checkedFiles: number;
  skipped: Skipped[];
  analyzers: AnalyzerRun[];
  /** Sorted by path, position, rule; every disposition. */
  findings: Finding[];
  unchecked: Unchecked[];
  /** What nobody asked to have checked: no gap of the run, but not known to be safe either. */
  uncheckedByChoice: UncheckedByChoice[];
  suppressions: SuppressionRecord[];
  baseline?: BaselineUse;
  /** Absolute path where the baseline is, or would be. */
  baselineFile: string;
  /** Metadata of every rule that a finding or witness names; analyzer and id together are unique. */
  rules: Rule[];
  /** What a person should know: an empty selection, a range without a merge base. */
  notices: string[];
  exitCode: ExitCode;
  /** Present where this is one part of a split run. */
  shard?: ShardSight;
  /** Absent where nothing was to be repaired. */
  repair?: Repair;
}
