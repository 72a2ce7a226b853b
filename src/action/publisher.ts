/** What happens on GitHub after a run: one file per publisher, one line in `publish/list.ts`. Types only. */
import type { Run } from "../model/run.ts";
import type { GitHub } from "../system/github.ts";
import type { Change } from "./change.ts";
import type { Job } from "./job.ts";
import type { ResultFiles } from "./result-files.ts";

/** Everything that is known once the run has ended. */
export interface Done {
  job: Job;
  change: Change;
  run: Run;
  files: ResultFiles;
  /** Absent where there is no token. */
  github: GitHub | undefined;
}

export interface Told {
  /** For the log and the summary; plain text, escaped where it is shown. */
  notes: { kind: "warning" | "notice"; text: string }[];
  /** The job fails although the findings would let it pass. */
  fails: boolean;
  /** It could not show what it should: annotations are to, whether they were asked for or not. */
  annotate?: true;
}

/** What GitHub refuses is told, and only where it says so does it fail the job. */
export interface Publisher {
  name: string;
  isWanted(done: Done): boolean;
  publish(done: Done): Promise<Told>;
}
