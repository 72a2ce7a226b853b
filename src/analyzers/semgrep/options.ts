/** What `.provenfix.yml` may say under `analyzers.semgrep`. Types only. */

export interface SemgrepOptions {
  config: string[];
  /** Seconds for one rule on one file. */
  ruleTimeout: number;
  /** Bytes; 0 for no limit of its own. */
  maxTargetBytes: number;
  jobs?: number | undefined;
}
