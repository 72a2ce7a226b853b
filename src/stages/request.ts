/** What is asked of a run, and where it runs. Types only. */
import type { GuardFiles } from "../config/staged.ts";
import type { Severity } from "../model/finding.ts";
import type { Shard } from "../model/shard.ts";
import type { SelectRequest } from "../select/request.ts";
import type { MendRequest } from "./mend.ts";

export interface Request {
  selection: SelectRequest;
  /**
   * A commit, or files from elsewhere, whose configuration, baseline and rules count instead of the working tree's: a pull request's
   * base, so that it cannot weaken its own gate.
   */
  guard?: string | GuardFiles;
  /** Instead of the repository's own configuration. */
  configFile: string | undefined;
  /** Only these. */
  analyzers: string[] | undefined;
  /** Instead of the configuration's. */
  failOn: Severity | undefined;
  /** Instead of the configuration's. */
  minWitnesses: number | undefined;
  cache: boolean;
  baseline: boolean;
  /** Files of results that tools found elsewhere, as named; globs too. */
  sarif: string[];
  /** Whether a report shows GitHub's line hashes. */
  lineHashes: boolean;
  /** Only this part of the files; `merge` joins the results. */
  shard?: Shard;
  /** Absent: nothing is repaired. `configured`: only if `fix.mode` says so, as in a hook. */
  fix?: { when: "asked" | "configured"; how: MendRequest };
}

/** Where the pipeline runs, and whom it tells how far it is. */
export interface World {
  cwd: string;
  env: NodeJS.ProcessEnv;
  progress?: (done: number, total: number) => void;
  /** Ends a repair after what is under way. */
  signal?: AbortSignal;
}
