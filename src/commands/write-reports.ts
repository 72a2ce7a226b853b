/** Run → text, to standard output and files. */
import path from "node:path";
import type { Run } from "../model/run.ts";
import type { ReportStyle } from "../report/reporter.ts";
import { writeWhole } from "../system/write.ts";
import type { Host } from "./command.ts";
import type { ReportTarget } from "./report-targets.ts";

export interface ReportRequest {
  reports: readonly ReportTarget[];
  verbosity: ReportStyle["verbosity"];
}

/** Files first, so that a file that cannot be written is known before the verdict is read. */
export async function writeReports(run: Run, request: ReportRequest, host: Host): Promise<void> {
  const toFiles = request.reports.filter(({ output }) => output !== undefined);
  const toStdout = request.reports.filter(({ output }) => output === undefined);
  for (const { reporter, output } of [...toFiles, ...toStdout]) {
    const style = styleFor(host, output === undefined, request.verbosity);
    const text = reporter.render(run, style);
    if (output === undefined) host.stdout.write(text);
    else await writeWhole(path.resolve(host.cwd, output), text, "the report", "name another file with --output");
  }
}

/** https://no-color.org and https://force-color.org; otherwise colours only on a terminal. */
function styleFor(host: Host, onStdout: boolean, verbosity: ReportStyle["verbosity"]): ReportStyle {
  const { NO_COLOR, FORCE_COLOR, TERM } = host.env;
  const terminal = onStdout && host.stdout.isTTY === true && TERM !== "dumb";
  const forced = onStdout && FORCE_COLOR !== undefined && FORCE_COLOR !== "0" && FORCE_COLOR !== "";
  const colour = (terminal || forced) && (NO_COLOR === undefined || NO_COLOR === "");
  return { colour, verbosity, width: onStdout ? (host.stdout.columns ?? 100) : 100 };
}
