/** Arguments → what is to be repaired, the pipeline, and what is printed where. */
import path from "node:path";
import { recover, recoveryNotice } from "../apply/recover.ts";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { runPipeline } from "../pipeline.ts";
import { escapeControl, escapeLine } from "../report/escape.ts";
import { terminal } from "../report/terminal.ts";
import type { MendRequest } from "../stages/mend.ts";
import { modelOptionOf } from "../stages/model-options.ts";
import { readTextIfThere, realPathOf } from "../system/files.ts";
import { openRepository } from "../system/repository.ts";
import { readStream } from "../system/stream.ts";
import type { Host, OptionValues } from "./command.ts";
import { reviewer } from "./fix-review.ts";
import { progressLine } from "./progress.ts";
import { scanRequestOf } from "./scan.ts";
import { writeReports } from "./write-reports.ts";

export async function runFix(paths: readonly string[], options: OptionValues, host: Host): Promise<ExitCode> {
  const request = scanRequestOf(paths, options, host.env);
  const fix = await mendRequestOf(options, host);
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

async function mendRequestOf(options: OptionValues, host: Host): Promise<MendRequest> {
  const given = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === "string" ? value : undefined;
  };
  const patch = given("patch");
  const folder = given("trajectory");
  const only = options["only"];
  const request: MendRequest = {
    only: (Array.isArray(only) ? only : []).map((text) => ({ text, path: path.resolve(realPathOf(host.cwd), text) })),
    strategy: given("strategy"),
    model: options["model"] !== false,
    tests: options["tests"] === false ? false : undefined,
    includeUnverified: options["includeUnverified"] === true ? true : undefined,
    dryRun: options["dryRun"] === true || options["showPrompt"] === true,
    maxCost: costOf(given("maxCost")),
    patch: patch === undefined ? undefined : { file: patch, diff: await readPatch(patch, host) },
    trajectories: folder === undefined ? undefined : path.resolve(host.cwd, folder),
    showPrompt: options["showPrompt"] === true ? showPrompt(host) : undefined,
    review: options["interactive"] === true ? reviewer(host) : undefined,
  };
  refuseContradictions(request);
  return request;
}

function refuseContradictions(request: MendRequest): void {
  const option = modelOptionOf(request);
  if (option !== undefined && !request.model)
    throw new UserError(`--no-model and ${option} exclude each other`, "leave one of them out");
  if (request.review !== undefined && request.patch !== undefined && STANDARD_INPUT.test(request.patch.file))
    throw new UserError("--interactive reads your answers where --patch - reads the diff", "write the diff to a file");
}

function costOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const cost = Number(value);
  if (value.trim() !== "" && Number.isFinite(cost) && cost > 0) return cost;
  throw new UserError(`--max-cost ${JSON.stringify(value)} is no amount`, "give a number such as 0.5");
}

const LARGEST_PATCH = 20_000_000;

/** Its other names are links to a pipe or a socket, which cannot be opened as files everywhere. */
const STANDARD_INPUT = /^(?:-|\/dev\/(?:stdin|fd\/0))$/;

async function readPatch(file: string, { cwd, stdin }: Host): Promise<string> {
  const text = STANDARD_INPUT.test(file)
    ? await readStream(stdin, LARGEST_PATCH)
    : readTextIfThere(path.resolve(cwd, file), LARGEST_PATCH);
  if (text !== undefined) return text;
  throw new UserError(`--patch ${file}: it cannot be read`, "give the path of a unified diff, or - for standard input");
}

/** To standard error: standard output is the diff's. */
function showPrompt({ stderr }: Host): NonNullable<MendRequest["showPrompt"]> {
  return ({ purpose, messages, schema }) => {
    const form = schema === undefined ? "" : `, answer as ${schema.name}`;
    stderr.write(`--- ${escapeLine(purpose)}${form}\n`);
    for (const { role, content } of messages) stderr.write(`[${role}]\n${escapeControl(content)}\n\n`);
  };
}
