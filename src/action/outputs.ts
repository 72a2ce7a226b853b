/** The outputs of `action.yml`. */
import { SEVERITIES } from "../model/finding.ts";
import type { ExitCode, Run } from "../model/run.ts";
import { tally, VERDICTS, withDisposition } from "../report/summary.ts";
import type { ResultFiles } from "./result-files.ts";

export const OUTPUTS = [
  "verdict",
  "blocking",
  ...SEVERITIES,
  "sarif-file",
  "report-html",
  "report-json",
  "patch-file",
] as const;

export type Outputs = Record<(typeof OUTPUTS)[number], string | number>;

/** @param exitCode of the job, which may be worse than the run's */
export function outputsOf(run: Run, files: ResultFiles, exitCode: ExitCode): Outputs {
  const blocking = withDisposition(run, "blocking");
  return {
    verdict: VERDICTS[exitCode],
    blocking: blocking.length,
    ...tally([...blocking, ...withDisposition(run, "advisory")], SEVERITIES, ({ severity }) => severity),
    "sarif-file": files.sarif,
    "report-html": files.html,
    "report-json": files.json,
    "patch-file": files.patch ?? "",
  };
}
