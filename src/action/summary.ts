/** The job's page: the run, what became of it on GitHub, and links to the lines. */
import type { ExitCode, Run } from "../model/run.ts";
import { jobSummary, SUMMARY_LIMIT } from "../report/job-summary.ts";
import { pathToUri } from "../report/sarif/uri.ts";
import type { Change } from "./change.ts";
import type { Job } from "./job.ts";
import type { Told } from "./publisher.ts";

export interface SummaryInput {
  job: Job;
  change: Change;
  run: Run;
  told: Told;
  exitCode: ExitCode;
}

export function summaryOf({ job, change, run, told, exitCode }: SummaryInput): string {
  const { owner, repo } = job.repository;
  const blob = `${job.serverUrl}/${owner}/${repo}/blob/${change.commit}`;
  return jobSummary(
    { ...run, exitCode },
    {
      linkTo: ({ path, startLine, endLine }) => `${blob}/${pathToUri(path)}#L${startLine}-L${endLine}`,
      notes: told.notes.map(({ text }) => text),
      limit: SUMMARY_LIMIT,
    },
  );
}
