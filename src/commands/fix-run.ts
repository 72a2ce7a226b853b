/** Arguments → what is to be repaired, the pipeline, and what is printed where. */
import path from "node:path";
import { recover, recoveryNotice } from "../apply/recover.ts";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { runPipeline } from "../pipeline.ts";
import { escapeControl, escapeLine } from "../report/escape.ts";
import { terminal } from "../report/terminal.ts";
import type { MendRequest } from "../stages/mend.ts";
import { readTextIfThere, realPathOf } from "../system/files.ts";
import { openRepository } from "../system/repository.ts";
import type { Host, OptionValues } from "./command.ts";
import { reviewer } from "./fix-review.ts";
import { progressLine } from "./progress.ts";
import { scanRequestOf } from "./scan.ts";
import { writeReports } from "./write-reports.ts";

export async function runFix(paths: readonly string[], options: OptionValues, host: Host): Promise<ExitCode> {
  const request = scanRequestOf(paths, options);
  const fix = mendRequestOf(options, host);
  const progress = progressLine(host.stderr, request.verbosity !== "quiet");
  const world = { cwd: host.cwd, env: host.env, progress: progress.show };
  const run = await runPipeline({ ...request, fix: { when: "asked", how: fix } }, world).finally(progress.clear);
  if (fix.dryRun && options["format"] === undefined) {
    host.stdout.write(run.repair?.patch ?? "");
    host.stderr.write(terminal.render(run, { colour: false, verbosity: request.verbosity, width: 100 }));
    return run.exitCode;
  }
  await writeReports(run, request, host);
  return run.exitCode;
}

/** For commands that do not go through the pipeline, which does it first of all. */
export async function sayWhatWasRecovered({ cwd, env, stderr }: Host): Promise<void> {
  const recovery = await recover(await openRepository(cwd, env));
  if (recovery !== undefined) stderr.write(`note: ${escapeLine(recoveryNotice(recovery))}\n`);
}

function mendRequestOf(options: OptionValues, host: Host): MendRequest {
  const given = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === "string" ? value : undefined;
  };
  const patch = given("patch");
  const folder = given("trajectory");
  const only = options["only"];
  return {
    only: (Array.isArray(only) ? only : []).map((text) => ({ text, path: path.resolve(realPathOf(host.cwd), text) })),
    strategy: given("strategy"),
    model: options["model"] !== false,
    tests: options["tests"] === false ? false : undefined,
    includeUnverified: options["includeUnverified"] === true ? true : undefined,
    dryRun: options["dryRun"] === true || options["showPrompt"] === true,
    maxCost: costOf(given("maxCost")),
    patch: patch === undefined ? undefined : { file: patch, diff: readPatch(patch, host.cwd) },
    trajectories: folder === undefined ? undefined : path.resolve(host.cwd, folder),
    showPrompt: options["showPrompt"] === true ? showPrompt(host) : undefined,
    review: options["interactive"] === true ? reviewer(host) : undefined,
  };
}

function costOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const cost = Number(value);
  if (value.trim() !== "" && Number.isFinite(cost) && cost > 0) return cost;
  throw new UserError(`--max-cost ${JSON.stringify(value)} is no amount`, "give a number such as 0.5");
}

const LARGEST_PATCH = 20_000_000;

function readPatch(file: string, cwd: string): string {
  const text = readTextIfThere(path.resolve(cwd, file), LARGEST_PATCH);
  if (text === undefined) throw new UserError(`--patch ${file}: it cannot be read`, "give the path of a unified diff");
  return text;
}

/** To standard error: standard output is the diff's. */
function showPrompt({ stderr }: Host): NonNullable<MendRequest["showPrompt"]> {
  return ({ purpose, messages, schema }) => {
    const form = schema === undefined ? "" : `, answer as ${schema.name}`;
    stderr.write(`--- ${escapeLine(purpose)}${form}\n`);
    for (const { role, content } of messages) stderr.write(`[${role}]\n${escapeControl(content)}\n\n`);
  };
}
