/** The effective configuration: what `.provenfix.yml` says over the defaults, checked and complete. */
import type { Confidence, Severity } from "../model/finding.ts";
import type { FixOptions } from "./fix.ts";
import type { LlmOptions } from "./llm.ts";
import type { TestsOptions } from "./tests.ts";

export interface AnalyzerSettings {
  enabled: boolean;
  /** Whether its failure, or a file that it cannot read, makes the run fail or is only reported. */
  onError: "fail" | "warn";
  /** Validated by the analyzer's own schema. */
  options: unknown;
  /** Of an analyzer that is a program of its own. */
  external?: ExternalSettings;
}

export interface ExternalSettings {
  /** Seconds that it may take in one run. */
  timeout: number;
  /** Its program, relative to the root or absolute, instead of the one on PATH. */
  path?: string;
  /** The repository's own configuration of the tool counts. */
  trustConfig: boolean;
}

/** A finding blocks when it is at least this severe and at least this certain; with `never`, none does. */
export interface FailOn {
  severity: Severity | "never";
  confidence: Confidence;
}

/** By rule id or alias: another severity, or `off`. */
export type RuleSettings = Record<string, Severity | "off">;

/** Applies to files that match one of `paths`; later overrides win. */
export interface Override {
  paths: string[];
  failOn: Partial<FailOn>;
  rules: RuleSettings;
}

/** A suppression in the configuration. Holds only with a reason and up to its expiry day, inclusive. */
export interface SuppressionEntry {
  /** Rule id, alias or CWE. */
  rule: string;
  /** Glob over paths relative to the repository's root. */
  path: string;
  reason: string;
  owner?: string;
  /** `YYYY-MM-DD`. */
  expires?: string;
  /** 1-based line in the configuration file. */
  line: number;
}

export interface Limits {
  /** Bytes; larger files are skipped and counted. */
  maxFileSize: number;
  /** Seconds that the analyzers may take for one file. */
  fileTimeout: number;
}

export interface Config {
  /** Absolute path of the file it came from; absent where there is none. */
  file?: string;
  /** Where its bytes are from, if not from the working tree: `as it is staged`, `as it is at 0123456789ab`. */
  readFrom?: string;
  analyzers: Record<string, AnalyzerSettings>;
  /** Globs over paths relative to the root. Empty `include` means everything. */
  include: string[];
  exclude: string[];
  failOn: FailOn;
  /** A finding that fewer independent analyzers saw does not block. */
  minWitnesses: number;
  rules: RuleSettings;
  overrides: Override[];
  suppressions: SuppressionEntry[];
  /** Path of the baseline, relative to the root. */
  baseline: string;
  limits: Limits;
  tests: TestsOptions;
  fix: FixOptions;
  /** Absent: no model is configured, and nothing leaves the machine. */
  llm?: LlmOptions;
  cache: boolean;
}
