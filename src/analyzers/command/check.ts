/** One run of a command analyzer: what must come before, the command itself, its output. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readRegularFile } from "../../system/files.ts";
import type { ProcessResult } from "../../system/process.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { chunked, failed, outputOf } from "../external/output.ts";
import { MAX_SARIF_BYTES, TOO_LARGE } from "../sarif/json.ts";
import { type Copy, copyOf } from "./copy.ts";
import type { CommandOptions } from "./options.ts";
import { filled, mentions, type Values } from "./placeholders.ts";
import { type Kept, keptIn, temporary } from "./prepare.ts";
import { reportOf } from "./report.ts";

type Job = ExternalJob<CommandOptions>;
type Failure = ExternalReport & { status: "failed" };
type Reported = Exclude<Awaited<ReturnType<typeof reportOf>>, Failure>;

export async function checkWithCommand(name: string, job: Job): Promise<ExternalReport> {
  const { options, scratch } = job;
  const unwritable = mentions([options.command], "{file-list}")
    ? job.files.find((file) => file.includes("\n"))
    : undefined;
  if (unwritable !== undefined) {
    return failed(
      "crash",
      `{file-list} cannot hold ${JSON.stringify(unwritable)}; use {files} in the command of ${name}`,
    );
  }
  const copy = await copyOf(
    job.folder,
    job.files,
    [...options.context, ...options.config],
    path.join(scratch, "files"),
  );
  using kept = keptFor(job, copy);
  const values = valuesOf(job, copy, kept);
  const unprepared = kept.complete ? undefined : await prepare(name, job, copy, values);
  if (unprepared !== undefined) return unprepared;
  kept.keep();
  return runAll(name, job, copy, { ...values, cache: kept.folder });
}

/** What the preparation leaves depends on its commands, the program's version and every byte that it can see. */
function keptFor({ options, version, scratch, home, files }: Job, copy: Copy): Kept {
  const { prepare: commands } = options;
  if (home === undefined || !mentions(commands, "{cache}")) return temporary(path.join(scratch, "cache"));
  return keptIn(home, [
    JSON.stringify(commands),
    version,
    copy.digest(),
    ...(mentions(commands, "{file-list}") ? files : []),
  ]);
}

function valuesOf({ files, scratch }: Job, { folder: directory }: Copy, { folder: cache }: Kept): Values {
  const own = path.join(scratch, "scratch");
  mkdirSync(own);
  const fileList = path.join(scratch, "files.txt");
  writeFileSync(fileList, files.map((file) => `${file}\n`).join(""));
  return { directory, cache, scratch: own, fileList, output: path.join(scratch, "output.sarif") };
}

async function prepare(name: string, job: Job, copy: Copy, values: Values): Promise<Failure | undefined> {
  for (const command of job.options.prepare) {
    const argv = filled(command, values, []);
    const result = outputOf(await start(job, argv, copy), `${name}: ${command.slice(0, 3).join(" ")}`, [0]);
    if (result.status === "failed") return result;
  }
  return undefined;
}

function start({ run }: Job, argv: [string, ...string[]], copy: Copy, outputFile?: string): Promise<ProcessResult> {
  const limitFile = outputFile === undefined ? {} : { limitFile: { path: outputFile, maxBytes: MAX_SARIF_BYTES } };
  return run(argv, { cwd: copy.folder, maxOutputBytes: MAX_SARIF_BYTES, ...limitFile });
}

/** Once, or as often as the names need to fit on a command line. */
async function runAll(name: string, job: Job, copy: Copy, values: Values): Promise<ExternalReport> {
  const { options, files, scratch } = job;
  const reports: Reported[] = [];
  const chunks = options.command.includes("{files}") ? chunked(files) : [[]];
  for (const [index, chunk] of chunks.entries()) {
    const own = { ...values, output: path.join(scratch, `output-${index}.sarif`) };
    const report = await runOnce(name, job, copy, own, filled(options.command, own, chunk));
    if (report.status === "failed") return report;
    reports.push(report);
  }
  const [changed] = copy.changed(files);
  if (changed !== undefined) {
    return failed(
      "bad-output",
      `${name} changed ${JSON.stringify(changed)} while it ran: what it reports is about other bytes`,
    );
  }
  return {
    status: "completed",
    detections: reports.flatMap(({ detections }) => detections),
    unchecked: reports.flatMap(({ unchecked }) => unchecked),
    rules: reports.flatMap(({ rules }) => rules),
    notices: reports.flatMap(({ notices }) => notices),
  };
}

async function runOnce(name: string, job: Job, copy: Copy, { output }: Values, argv: [string, ...string[]]) {
  const { exitCodes, command } = job.options;
  const toFile = mentions([command], "{output}");
  const result = await start(job, argv, copy, toFile ? output : undefined);
  const ended = outputOf(result, name, [...exitCodes.clean, ...exitCodes.findings]);
  if (ended.status === "failed") return ended;
  const claims = !exitCodes.clean.includes(ended.code);
  const bytes = toFile ? readOutput(name, output) : result.kind === "exited" ? result.stdout : Buffer.alloc(0);
  return Buffer.isBuffer(bytes) ? reportOf(name, bytes, claims, copy, job) : bytes;
}

/** Never through a link, which could lead anywhere. */
function readOutput(name: string, output: string): Buffer | Failure {
  const read = readRegularFile(output, MAX_SARIF_BYTES);
  if (read.kind === "bytes") return read.bytes;
  if (read.kind === "too-large") return failed("bad-output", `the output of ${name} ${TOO_LARGE}`);
  const why = read.kind === "unreadable" ? read.message : `it is ${read.kind === "symlink" ? "a link" : "no file"}`;
  return failed("bad-output", `${name} left no output that can be read: ${why}`);
}
