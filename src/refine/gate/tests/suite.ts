/** One run of a project's tests, and what came of it. */
import path from "node:path";
import type { FileChange } from "../../../model/candidate.ts";
import { exactMatcherOf } from "../../../select/globs.ts";
import { isInside, readTextIfThere } from "../../../system/files.ts";
import { walk } from "../../../system/walk.ts";
import { lastLines } from "../../workspace/execute.ts";
import type { Ran, Workspace } from "../../workspace/workspace.ts";
import { movedValues } from "./moved-values.ts";
import { type Report, ReportError } from "./report.ts";
import type { Output, Runner, Subset } from "./runner.ts";

export type SuiteRun = { seconds: number } & (
  | { kind: "reported"; report: Report; exitCode: number }
  /** No report: why, for a person. */
  | { kind: "broken"; message: string }
);

export interface RunOptions {
  env?: Record<string, string>;
  /** Seconds, if less than the limit. */
  timeout?: number;
}

export interface Suite {
  runner: Runner;
  run(changes: readonly FileChange[], subset: Subset, how?: RunOptions): Promise<SuiteRun>;
  /** Of all runs so far. */
  seconds(): number;
  /** Makes a path of a run relative to the runner's folder. */
  relative(file: string): string;
  /** At the same paths for us and for runs. */
  support: string;
  cache: string;
}

export interface SuiteLimits {
  /** Seconds of one run. */
  timeout: number;
  /** Seconds that are left for everything; absent: no limit. */
  left?: (() => number) | undefined;
  signal?: AbortSignal | undefined;
}

const REPORT_LIMIT = 256 * 1024 * 1024;

export function createSuite(runner: Runner, workspace: Workspace, limits: SuiteLimits): Suite {
  let seconds = 0;
  const run: Suite["run"] = async (changes, subset, how = {}) => {
    const timeout = Math.min(
      how.timeout ?? limits.timeout,
      limits.timeout,
      limits.left?.() ?? Number.POSITIVE_INFINITY,
    );
    if (timeout <= 0) return { kind: "broken", message: "the time limit was reached", seconds: 0 };
    const ran = await workspace.run({
      changes,
      folder: runner.folder,
      timeout,
      signal: limits.signal,
      command: (seen) => {
        const command = runner.plan(seen, runnable(runner, subset));
        return { ...command, env: { ...movedValues(changes), ...command.env, ...how.env } };
      },
    });
    seconds += ran.seconds;
    return resultOf(runner, ran);
  };
  const relative = (file: string) => relativeTo(path.join(workspace.root, runner.folder), file);
  return { runner, run, seconds: () => seconds, relative, support: workspace.support, cache: workspace.cache };
}

function runnable({ selects }: Runner, { tests, related, probing }: Subset): Subset {
  return {
    ...(tests !== undefined && selects.tests ? { tests } : {}),
    ...(related !== undefined && selects.related ? { related } : {}),
    ...(probing ? { probing } : {}),
  };
}

async function resultOf(runner: Runner, ran: Ran): Promise<SuiteRun> {
  const { ended, seconds } = ran;
  if (ended.kind === "broken") return { kind: "broken", message: `\`${runner.command}\`: ${ended.message}`, seconds };
  try {
    const report = await runner.report(outputOf(runner, ran));
    return { kind: "reported", report, exitCode: ended.code, seconds };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const said = lastLines(ran.stderr) || lastLines(ran.stdout.subarray(-4000).toString("utf8"));
    const message = `\`${runner.command}\` ended with code ${ended.code}, and its report cannot be used: ${error.message}`;
    return { kind: "broken", message: said === "" ? message : `${message}\n${said}`, seconds };
  }
}

function outputOf({ folder }: Runner, ran: Ran): Output {
  const base = path.join(ran.copy, folder);
  return {
    stdout: ran.stdout,
    stderr: ran.stderr,
    out: (name) => readTextIfThere(path.join(ran.out, name), REPORT_LIMIT),
    async written(glob) {
      const matches = await exactMatcherOf(glob);
      const names = walk(base, new Set(["node_modules", ".git"])).paths.filter((name) => matches(name));
      return names.toSorted().flatMap((name) => readTextIfThere(path.join(base, name), REPORT_LIMIT) ?? []);
    },
    relative: (file) => relativeTo(path.join(ran.seen.root, folder), file),
  };
}

/** A path of the run, relative to the folder where it lies in it. */
function relativeTo(folder: string, file: string): string {
  const isBelow = path.isAbsolute(file) && isInside(file, folder);
  return isBelow ? path.relative(folder, file).split(path.sep).join("/") : file;
}
