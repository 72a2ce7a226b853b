/** Runs of Semgrep, and its JSON report as detections. */
import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Detection, Rule } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { chunked, failed, outputOf, parseJson, pathIn } from "../external/output.ts";
import { pythonRun, regionOfAst } from "../external/python.ts";
import { nosemFor } from "./nosem.ts";
import { REPORT, type Report, type Result, type SemgrepError } from "./report.ts";
import { isLocal } from "./rule-files.ts";
import { ruleOf } from "./rule.ts";
import type { SemgrepOptions } from "./options.ts";

type Job = ExternalJob<SemgrepOptions>;

const FIXED = [
  "scan",
  "--json",
  "--quiet",
  "--oss-only",
  "--metrics=off",
  "--disable-version-check",
  "--disable-nosem",
  "--no-git-ignore",
  "--no-rewrite-rule-ids",
  "--no-autofix",
];

/** Ended, with or without findings, or with errors that the report tells. */
const ENDED = [0, 1, 2, 3, 4, 5, 7, 8];

export async function checkWithSemgrep(job: Job): Promise<ExternalReport> {
  const problem = configProblem(job);
  if (problem !== undefined) return failed("bad-output", problem);
  const reports: Report[] = [];
  for (const files of chunked(job.files.map((file) => path.join(job.folder, file)))) {
    const report = await runSemgrep(job, files);
    if (report.status === "failed") return report;
    reports.push(report.value);
  }
  const errors = reports.flatMap((report) => report.errors);
  const fatal = errors.find(({ level, path: file }) => level === "error" && file === undefined);
  if (fatal !== undefined) return failed("bad-output", `semgrep: ${textOf(fatal)}`);
  const results = reports.flatMap((report) => report.results);
  return {
    status: "completed",
    detections: detectionsOf(results, job),
    unchecked: errors.flatMap((error) => uncheckedOf(error, job.folder)),
    rules: rulesOf(results),
    notices: noticesOf(errors),
  };
}

function configProblem({ options, folder }: Job): string | undefined {
  if (options.config.length === 0) {
    return "semgrep has no rules to look for: name files, folders or registry rule sets in analyzers.semgrep.config";
  }
  const lost = options.config.find((name) => isLocal(name) && !existsSync(path.join(folder, name)));
  if (lost === undefined) return undefined;
  return `analyzers.semgrep.config names ${JSON.stringify(lost)}, which is not among the files that are checked (is it staged?)`;
}

async function runSemgrep(job: Job, files: readonly string[]) {
  const argv = ["semgrep", ...argumentsOf(job), ...files] as const;
  const how = pythonRun(job.scratch);
  const output = outputOf(
    await job.run(argv, { ...how, env: { ...how.env, ...environment(job.scratch) } }),
    "semgrep",
    ENDED,
  );
  if (output.status === "failed") return output;
  const json = parseJson(output.stdout, "semgrep");
  if (json.status === "failed") {
    const said = output.stderr.trim().slice(-500);
    return failed("crash", said === "" ? json.failure.message : `semgrep ended with code ${output.code}: ${said}`);
  }
  const parsed = REPORT.safeParse(json.value);
  if (parsed.success) return { status: "parsed", value: parsed.data } as const;
  const why = z.prettifyError(parsed.error).slice(0, 300);
  return failed("bad-output", `the output of semgrep is not what it used to be: ${why}`);
}

/**
 * Files are named one by one, so that neither `.semgrepignore` nor its own list of folders leaves one out. It drops what `nosemgrep`
 * silences, so the comments are judged here.
 */
function argumentsOf({ options, folder }: Job): string[] {
  const { config, ruleTimeout, maxTargetBytes, jobs } = options;
  return [
    ...FIXED,
    `--timeout=${ruleTimeout}`,
    `--max-target-bytes=${maxTargetBytes}`,
    ...(jobs === undefined ? [] : [`--jobs=${jobs}`]),
    ...config.map((name) => `--config=${isLocal(name) ? path.join(folder, name) : name}`),
  ];
}

function environment(scratch: string): Record<string, string> {
  return {
    SEMGREP_SEND_METRICS: "off",
    SEMGREP_ENABLE_VERSION_CHECK: "0",
    SEMGREP_SETTINGS_FILE: path.join(scratch, "settings.yml"),
    SEMGREP_LOG_FILE: path.join(scratch, "semgrep.log"),
  };
}

function detectionsOf(results: readonly Result[], job: Job): Detection[] {
  const asked = new Set(job.files);
  const lines = new Map<string, string[]>();
  return results.flatMap((result) => {
    const name = pathIn(job.folder, result.path) ?? result.path;
    if (!asked.has(name)) return [];
    const text = lines.get(name) ?? splitLines(job.read(name));
    lines.set(name, text);
    return [detectionOf(result, name, text)];
  });
}

/** Its columns count bytes. */
function detectionOf(
  { check_id: ruleId, start, end, extra }: Result,
  file: string,
  lines: readonly string[],
): Detection {
  const place = { line: start.line, column: start.col - 1, endLine: end.line, endColumn: end.col - 1 };
  const suppression = nosemFor(lines, start.line, ruleId);
  return {
    analyzer: "semgrep",
    ruleId,
    path: file,
    region: regionOfAst(place, lines),
    message: extra.message,
    ...(suppression !== undefined && { suppression }),
  };
}

function rulesOf(results: readonly Result[]): Rule[] {
  return [...new Map(results.map((result) => [result.check_id, ruleOf(result)])).values()];
}

/** Also where it only warns: what it could not parse or had no time for it did not check. */
function uncheckedOf(error: SemgrepError, folder: string): Unchecked[] {
  const file = error.path === undefined ? undefined : pathIn(folder, error.path);
  if (file === undefined) return [];
  const line = error.spans?.[0]?.start.line;
  const place = line === undefined ? {} : { line };
  return [{ path: file, analyzer: "semgrep", kind: kindOf(error.type), message: textOf(error), ...place }];
}

function kindOf(type: string): Unchecked["kind"] {
  if (/timeout/i.test(type)) return "timeout";
  return /syntax|pars|lexical/i.test(type) ? "syntax-error" : "crash";
}

function noticesOf(errors: readonly SemgrepError[]): string[] {
  const warnings = errors.filter(({ level, path: file }) => level !== "error" && file === undefined);
  return [...new Set(warnings.map((warning) => `semgrep: ${textOf(warning)}`))].slice(0, 10);
}

function textOf({ type, message, long_msg: long, short_msg: short }: SemgrepError): string {
  return (message ?? long ?? short ?? type).replaceAll(/\s+/g, " ").trim().slice(0, 500);
}
