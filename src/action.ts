/** The GitHub Action: inputs and event → request, the run → what GitHub shows. The only entry beside the command line. */
import type { Host } from "./commands/command.ts";
import { changeOf } from "./action/change.ts";
import { tellFailure } from "./action/failure.ts";
import { type HandedOver, withPatch } from "./action/patch-or-not.ts";
import { type Job, readJob } from "./action/job.ts";
import { type Log, openLog } from "./action/log.ts";
import { outputsOf } from "./action/outputs.ts";
import type { Done, Told } from "./action/publisher.ts";
import { publishers } from "./action/publish/list.ts";
import { requestOf } from "./action/request.ts";
import { writeResultFiles } from "./action/result-files.ts";
import { summaryOf } from "./action/summary.ts";
import type { ExitCode, Run } from "./model/run.ts";
import { runPipeline } from "./pipeline.ts";
import { github as annotations } from "./report/github.ts";
import { terminal } from "./report/terminal.ts";
import type { GitHub } from "./system/github.ts";

const STYLE = { colour: false, verbosity: "normal", width: 120 } as const;

/** Never throws: whatever went wrong is told in the log, in the summary and by the outputs. */
export async function runAction(host: Host): Promise<ExitCode> {
  const log = openLog(host.stdout);
  try {
    return await act(readJob(host.env, host.cwd), log, host);
  } catch (error) {
    return tellFailure(error, log, host.env);
  }
}

async function act(asked: Job, log: Log, { env }: Host): Promise<ExitCode> {
  const runner = await import("./system/runner.ts");
  runner.mask(asked.inputs.apiKey ?? "");
  // The client is heavy: it loads while the analyzers are at work.
  const github = clientFor(asked);
  const { job, patch, notices } = await takeOver(asked, github);
  const change = await changeOf(job, () => github);
  const found = await withPatch(patch, (one) =>
    runPipeline(requestOf(job, change, one), { cwd: job.workspace, env: job.env }),
  );
  const run = withNotices(found, [...notices, ...change.notices, ...forkNotices(job)]);
  const files = await writeResultFiles(run, job.temporary);
  const told = await publish({ job, change, run, files, github: await github });
  const exitCode = exitCodeOf(run, told);
  log.print(terminal.render(run, STYLE));
  tellNotes(told, log);
  if (job.inputs.annotations || told.annotate === true) log.commands(annotations.render(run, STYLE));
  runner.writeOutputs(outputsOf(run, files, exitCode));
  if (job.inputs.summary) await runner.writeSummary(summaryOf({ job, change, run, told, exitCode }), env);
  return exitCode;
}

/** Before the findings' annotations: GitHub shows ten warnings and drops the rest. */
function tellNotes({ notes }: Told, log: Log): void {
  for (const { kind, text } of notes) {
    if (kind === "warning") log.annotate(kind, text);
    else log.print(text);
  }
}

/** Most jobs speak for themselves. */
async function takeOver(job: Job, github: Promise<GitHub | undefined>): Promise<HandedOver> {
  if (job.inputs.command !== "publish") return { job, notices: [] };
  const { handedOver } = await import("./action/handed-over.ts");
  return handedOver(job, await github);
}

function withNotices(run: Run, notices: readonly string[]): Run {
  return { ...run, notices: [...notices, ...run.notices] };
}

function forkNotices({ fork, inputs: { model, apiKey, fix, command } }: Job): string[] {
  const wanted = (fix !== "off" || command === "fix") && (model !== undefined || apiKey !== undefined);
  return fork && wanted ? ["this change comes from a fork: no model is asked, and nothing is written"] : [];
}

/** One after the other: what one wrote the next may read. */
async function publish(done: Done): Promise<Told> {
  const all: Told[] = [];
  for (const publisher of publishers) if (publisher.isWanted(done)) all.push(await publisher.publish(done));
  const annotate = all.some((one) => one.annotate === true);
  return {
    notes: all.flatMap(({ notes }) => notes),
    fails: all.some(({ fails }) => fails),
    ...(annotate && { annotate }),
  };
}

/** What was not whole outranks what it found, and a result that did not arrive is not whole. */
function exitCodeOf({ exitCode }: Run, { fails }: Told): ExitCode {
  return fails && exitCode < 2 ? 2 : exitCode;
}

async function clientFor({ apiUrl, repository, inputs: { token } }: Job): Promise<GitHub | undefined> {
  if (token === undefined) return undefined;
  const { openGitHub } = await import("./system/github.ts");
  return openGitHub({ apiUrl, token, repository });
}
