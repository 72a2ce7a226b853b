/** Runs of Semgrep, and its JSON report as detections. */
import { existsSync } from "node:fs";
import path from "node:path";
import type { Detection, Rule } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { parsedOutput } from "../external/chunks.ts";
import { chunked, failed, leftOut, outputOf, unfounded } from "../external/output.ts";
import { pythonRun, regionOfAst } from "../external/python.ts";
import { nosemFor } from "./nosem.ts";
import { REPORT, type Report, type Result, type SemgrepError } from "./report.ts";
import { coveredBy } from "./coverage.ts";
import { isLocal } from "./rule-files.ts";
import { ruleOf } from "./rule.ts";
import type { SemgrepOptions } from "./options.ts";
import { type Sign, targetsOf, writeSign } from "./targets.ts";

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
const FOUND = 1;

export async function checkWithSemgrep(job: Job): Promise<ExternalReport> {
  const problem = configProblem(job);
  if (problem !== undefined) return failed("bad-output", problem);
  const { paths, fileOf } = targetsOf(job);
  const sign = writeSign(job.scratch);
  const reports: Report[] = [];
  for (const targets of chunked(paths)) {
    const report = await runSemgrep(job, sign, targets);
    if (report.status === "failed") return report;
    reports.push(inFiles(report.value, fileOf));
  }
  const [errors, results] = [reports.flatMap((one) => one.errors), reports.flatMap((one) => one.results)];
  const fatal = errors.find(({ level, path: file }) => level === "error" && !job.files.includes(file ?? ""));
  if (fatal !== undefined) return failed("bad-output", `semgrep: ${textOf(fatal)}`);
  const told = errors.flatMap((error) => uncheckedOf(error, job.files));
  const scanned = new Set(reports.flatMap((report) => report.paths.scanned));
  const covered = coveredBy(job);
  return {
    status: "completed",
    detections: detectionsOf(results, job),
    unchecked: [...told, ...leftOut("semgrep", job.files.filter(covered), scanned, told, "Semgrep left it out")],
    rules: rulesOf(results),
    notices: noticesOf(errors, job.files),
  };
}

/** As the job names them. */
function inFiles({ results, errors, paths }: Report, fileOf: (reported: string) => string): Report {
  return {
    results: results.map((result) => ({ ...result, path: fileOf(result.path) })),
    errors: errors.map((error) => ({ ...error, ...(error.path !== undefined && { path: fileOf(error.path) }) })),
    paths: { scanned: paths.scanned.map(fileOf) },
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

async function runSemgrep(job: Job, sign: Sign, targets: readonly string[]) {
  const argv = ["semgrep", ...argumentsOf(job), `--config=${sign.rules}`, ...targets, sign.target] as const;
  const { env } = pythonRun(job.scratch);
  // A rule's `paths` are relative to where Semgrep is started.
  const how = { cwd: job.folder, env: { ...env, ...environment(job.scratch) } };
  const output = outputOf(await job.run(argv, how), "semgrep", ENDED);
  if (output.status === "failed") return output;
  const report = parsedOutput(output, "semgrep", REPORT);
  if (report.status === "parsed") return believed(report.value, sign, output.code);
  const said = output.stderr.trim().slice(-500);
  return said === "" ? report : failed("crash", `semgrep ended with code ${output.code}: ${said}`);
}

/** Without the sign; a failure where the exit code and the report do not agree. */
function believed(report: Report, { isSign }: Sign, code: number) {
  const results = report.results.filter((result) => !isSign(result));
  const failure = report.errors.find(({ level }) => level === "error");
  if (code > FOUND && failure === undefined) {
    return failed("crash", `semgrep ended with code ${code}, and reports no error`);
  }
  if (code === FOUND && results.length === 0) return unfounded("semgrep");
  if (results.length < report.results.length) return { status: "parsed", value: { ...report, results } } as const;
  return failed("bad-output", failure === undefined ? BLIND : `semgrep: ${textOf(failure)}`);
}

const BLIND = "semgrep did not find what a rule of provenfix's own finds: it has not looked at what it was given";

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

/** What was not asked for is not read: the caller judges it. */
function detectionsOf(results: readonly Result[], job: Job): Detection[] {
  const asked = new Set(job.files);
  const lines = new Map<string, string[]>();
  return results.map((result) => {
    const { path: file } = result;
    const text = lines.get(file) ?? (asked.has(file) ? splitLines(job.read(file)) : []);
    lines.set(file, text);
    return detectionOf(result, text);
  });
}

/** Its columns count bytes. */
function detectionOf({ check_id: ruleId, path: file, start, end, extra }: Result, lines: readonly string[]): Detection {
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
function uncheckedOf(error: SemgrepError, files: readonly string[]): Unchecked[] {
  const { path: file } = error;
  if (file === undefined || !files.includes(file)) return [];
  const line = error.spans?.[0]?.start.line;
  const place = line === undefined ? {} : { line };
  return [{ path: file, analyzer: "semgrep", kind: kindOf(error.type), message: textOf(error), ...place }];
}

function kindOf(type: string): Unchecked["kind"] {
  if (/timeout/i.test(type)) return "timeout";
  return /syntax|pars|lexical/i.test(type) ? "syntax-error" : "crash";
}

function noticesOf(errors: readonly SemgrepError[], files: readonly string[]): string[] {
  const warnings = errors.filter(({ level, path: file }) => level !== "error" && !files.includes(file ?? ""));
  return [...new Set(warnings.map((warning) => `semgrep: ${textOf(warning)}`))].slice(0, 10);
}

function textOf({ type, message, long_msg: long, short_msg: short }: SemgrepError): string {
  return (message ?? long ?? short ?? type).replaceAll(/\s+/g, " ").trim().slice(0, 500);
}
