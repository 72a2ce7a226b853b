/** Runs of Ruff: its arguments, and its JSON output. */
import path from "node:path";
import { z } from "zod";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { parsedOutput, type Runs, runOver } from "../external/chunks.ts";
import { leftOut, namedIn, pathIn, unfounded } from "../external/output.ts";
import { type Result, reportOf } from "./report.ts";
import type { RuffOptions } from "./options.ts";

type Job = ExternalJob<RuffOptions>;

const PLACE = z.object({ row: z.number(), column: z.number() });
const REPORT = z.array(
  z.object({
    filename: z.string(),
    code: z.string().nullable(),
    message: z.string(),
    location: PLACE,
    end_location: PLACE,
  }),
);

/** Asked twice about files with comments that speak to Ruff: what they hide is part of the report too. */
export async function checkWithRuff(job: Job): Promise<ExternalReport> {
  const all = await runRuff(job, job.files, ["--ignore-noqa"]);
  if (all.status === "failed") return all;
  const commented = [...all.byFile.keys()].filter(
    (file) => job.files.includes(file) && /noqa|ruff\s*:/i.test(job.read(file)),
  );
  const shown = await runRuff(job, commented, []);
  if (shown.status === "failed") return shown;
  const seen = await filesThatCount(job);
  if (seen.status === "failed") return seen;
  const report = reportOf(job, all.byFile, shown.byFile, new Set(commented));
  const told = [...report.unchecked, ...all.crashed, ...shown.crashed];
  const silent = leftOut("ruff", job.files, seen, told, "Ruff left it out, as its configuration may say");
  return { ...report, unchecked: [...told, ...silent] };
}

/** Named files are always checked, but where a trusted configuration insists on what it excludes. Nothing is fixed, nothing is written. */
async function runRuff(job: Job, files: readonly string[], more: readonly string[]) {
  const { options, scratch, folder } = job;
  const byFile = new Map<string, Result[]>();
  const ran = await runOver({
    ...runsOf(job, [
      "--output-format=json",
      "--no-fix",
      "--quiet",
      // E902 is how it says that it could not read a file.
      `--select=${(options.select ?? ["S"]).join(",")},E902`,
      options.preview === true ? "--preview" : "--no-preview",
      ...more,
    ]),
    codes: [0, FOUND],
    files,
  });
  if (ran.status === "failed") return ran;
  for (const output of ran.outputs) {
    const parsed = parsedOutput(output, "ruff", REPORT);
    if (parsed.status === "failed") return parsed;
    if (output.code === FOUND && parsed.value.length === 0) return unfounded("ruff");
    for (const result of parsed.value) {
      const file = pathIn(folder, path.resolve(scratch, result.filename)) ?? result.filename;
      byFile.set(file, [...(byFile.get(file) ?? []), result]);
    }
  }
  return { status: "ran", byFile, crashed: ran.crashed } as const;
}

/** Its exit code where there are results. */
const FOUND = 1;

/** The only way in which Ruff tells of a file without results that it looks at it. */
async function filesThatCount(job: Job) {
  const ran = await runOver({ ...runsOf(job, ["--show-files"]), codes: [0], files: job.files });
  if (ran.status === "failed") return ran;
  const isNamed = namedIn(ran.outputs.map(({ stdout }) => stdout).join("\n"));
  return { status: "ran", has: (file: string) => isNamed(path.join(job.folder, file)) } as const;
}

function runsOf({ trustConfig, folder, scratch, run }: Job, args: readonly string[]): Omit<Runs, "codes" | "files"> {
  const fixed = ["check", "--no-cache", ...(trustConfig ? [] : ["--isolated"]), ...args];
  return {
    name: "ruff",
    nameOf: (file) => path.join(folder, file),
    start: (names) => run(["ruff", ...fixed, ...names], { cwd: scratch }),
  };
}
