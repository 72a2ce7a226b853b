/** Runs of Ruff: its arguments, and its JSON output. */
import path from "node:path";
import { z } from "zod";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { chunked, failed, outputOf, parseJson, pathIn } from "../external/output.ts";
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
  return reportOf(job, all.byFile, shown.byFile, new Set(commented));
}

/** Named files are always checked, whatever a configuration excludes. Nothing is fixed, nothing is written. */
async function runRuff(job: Job, files: readonly string[], more: readonly string[]) {
  const { options, trustConfig, scratch, folder } = job;
  const byFile = new Map<string, Result[]>();
  const settings = [
    ...(trustConfig ? [] : ["--isolated"]),
    // E902 is how it says that it could not read a file.
    `--select=${(options.select ?? ["S"]).join(",")},E902`,
    options.preview === true ? "--preview" : "--no-preview",
    ...more,
  ];
  for (const chunk of chunked(files.map((file) => path.join(folder, file)))) {
    const argv = [
      "ruff",
      "check",
      "--output-format=json",
      "--no-cache",
      "--no-fix",
      "--exit-zero",
      "--quiet",
      ...settings,
      ...chunk,
    ];
    const output = outputOf(await job.run(argv as [string, ...string[]], { cwd: scratch }), "ruff", [0]);
    if (output.status === "failed") return output;
    const json = parseJson(output.stdout, "ruff");
    if (json.status === "failed") return json;
    const parsed = REPORT.safeParse(json.value);
    if (!parsed.success) {
      const why = z.prettifyError(parsed.error).slice(0, 300);
      return failed("bad-output", `the output of ruff is not what it used to be: ${why}`);
    }
    for (const result of parsed.data) {
      const file = pathIn(folder, path.resolve(scratch, result.filename)) ?? result.filename;
      byFile.set(file, [...(byFile.get(file) ?? []), result]);
    }
  }
  return { status: "ran", byFile } as const;
}
