/** What `.provenfix.yml` may say of it. Types only. */

export interface RuffOptions {
  /** Codes or prefixes of codes. */
  select?: string[] | undefined;
  /** Whether what Ruff calls unstable counts. */
  preview?: boolean | undefined;
}
