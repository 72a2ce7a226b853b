/** `tests:` of the configuration: how the project's own tests are run on a patch. Loads nothing. */

export const REPORT_FORMATS = ["junit", "tap", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface TestsOptions {
  /** Program and arguments, without a shell; absent: found from the project's manifests. */
  command?: string[];
  /** What `command` reports. A glob in `path`, relative to the folder; absent: standard output. */
  report?: { format: ReportFormat; path?: string };
  /** Where `command` runs, relative to the root. */
  folder: string;
  /** Runs once in each fresh copy before the tests, such as a code generator. */
  setup?: string[];
  /** Paths that git ignores and the tests need: they are copied along. */
  keep: string[];
  /** Names of environment variables that the tests may see. */
  env: string[];
  /** Seconds that one run may take. */
  timeout: number;
  /** Bytes of data that one process may hold. */
  memory: number;
  /** `required`: without a sandbox the tests are not run. */
  sandbox: "auto" | "required" | "off";
}

export const DEFAULT_TESTS: TestsOptions = {
  folder: ".",
  keep: [],
  env: [],
  timeout: 600,
  memory: 8_000_000_000,
  sandbox: "auto",
};
