/** One run of Bandit: its arguments, and its JSON report as detections. */
import { existsSync, lstatSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Confidence, Detection, Region, Rule, Severity } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { parsedOutput, runOver } from "../external/chunks.ts";
import { failed, leftOut, pathIn, unfounded } from "../external/output.ts";
import { pythonRun, regionOfAst } from "../external/python.ts";
import { metadataOf } from "../metadata/metadata.ts";
import { pythonSource } from "../python/source.ts";
import { suppressions } from "../python/suppress.ts";
import { CONFIG_NAMES } from "./config-files.ts";
import type { BanditOptions } from "./options.ts";

type Job = ExternalJob<BanditOptions>;

const LEVEL = z.enum(["HIGH", "MEDIUM", "LOW", "UNDEFINED"]);

const REPORT = z.object({
  errors: z.array(z.object({ filename: z.string(), reason: z.string() })),
  metrics: z.record(z.string(), z.unknown()),
  results: z.array(
    z.object({
      filename: z.string(),
      line_number: z.number(),
      line_range: z.array(z.number()),
      col_offset: z.number(),
      end_col_offset: z.number(),
      issue_severity: LEVEL,
      issue_confidence: LEVEL,
      issue_text: z.string(),
      issue_cwe: z.object({ id: z.number().optional() }).optional(),
      test_id: z.string(),
      test_name: z.string(),
    }),
  ),
});

type Result = z.infer<typeof REPORT>["results"][number];
type Report = z.infer<typeof REPORT>;

/** As many runs as the command line needs. The comments that silence Bandit are judged here, so that the report can list what they hide. */
export async function checkWithBandit(job: Job): Promise<ExternalReport> {
  const problem = configProblem(job);
  if (problem !== undefined) return failed("bad-output", problem);
  const { run, scratch, folder, files } = job;
  const argv = ["bandit", "-f", "json", "-q", "--ignore-nosec", ...settingsOf(job)] as const;
  const ran = await runOver({
    name: "bandit",
    codes: [0, FOUND],
    files,
    nameOf: (file) => path.join(folder, file),
    start: (names) => run([...argv, ...names], pythonRun(scratch)),
  });
  if (ran.status === "failed") return ran;
  const reports: Report[] = [];
  for (const output of ran.outputs) {
    const report = parsedOutput(output, "bandit", REPORT);
    if (report.status === "failed") return report;
    if (output.code === FOUND && report.value.results.length === 0) return unfounded("bandit");
    reports.push(report.value);
  }
  return toReport(reports, ran.crashed, job);
}

/** Its exit code where there are results. */
const FOUND = 1;

/** Without our own two files Bandit would take a `.bandit` that it finds. An empty `-x` undoes its list of folders not to look into. */
function settingsOf({ scratch, folder, trustConfig, options }: Job): string[] {
  const there = (names: readonly string[]) =>
    names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
  const trusted = trustConfig ? there(options.config === undefined ? CONFIG_NAMES : [options.config]) : undefined;
  const ini = trustConfig ? there([".bandit"]) : undefined;
  return [
    "-c",
    trusted ?? written(scratch, "bandit.yaml", "{}\n"),
    "--ini",
    ini ?? written(scratch, "bandit.ini", "[bandit]\n"),
    "-x",
    "",
  ];
}

/** Somebody means something by it: without it Bandit would say other things. */
function configProblem({ folder, trustConfig, options: { config } }: Job): string | undefined {
  if (config === undefined) return undefined;
  const named = `analyzers.bandit.config names ${JSON.stringify(config)}`;
  if (!trustConfig) return `${named}, which counts only with trustConfig: true`;
  if (lstatSync(path.join(folder, config), { throwIfNoEntry: false })?.isFile() === true) return undefined;
  return `${named}, which is no file where the configuration is read from (is it staged, or in the base?)`;
}

function written(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function toReport(reports: readonly Report[], crashed: readonly Unchecked[], job: Job): Promise<ExternalReport> {
  const nameOf = (file: string) => pathIn(job.folder, path.resolve(job.scratch, file)) ?? file;
  const results = reports.flatMap((report) => report.results);
  const silencerIn = silencers(job, testNames(await metadataOf("bandit"), results));
  const detections = results.map((result): Detection => {
    const file = nameOf(result.filename);
    const place = silencerIn(file);
    return place === undefined
      ? detectionOf(file, result, [])
      : place(detectionOf(file, result, splitLines(job.read(file))));
  });
  return { status: "completed", detections, unchecked: uncheckedOf(reports, crashed, job, nameOf) };
}

function detectionOf(file: string, result: Result, lines: readonly string[]): Detection {
  const { line_number: line, line_range: range, col_offset: column, end_col_offset: endColumn } = result;
  const region = regionOfAst({ line, column, endLine: Math.max(line, ...range), endColumn }, lines);
  return {
    analyzer: "bandit",
    ruleId: result.test_id,
    path: file,
    region,
    message: result.issue_text,
    ...withoutSecret(result, region, lines),
    ...(result.issue_severity !== "UNDEFINED" && { severity: lower(result.issue_severity) satisfies Severity }),
    ...(result.issue_confidence !== "UNDEFINED" && { confidence: lower(result.issue_confidence) satisfies Confidence }),
    ...(result.issue_cwe?.id !== undefined && { cwe: [`CWE-${result.issue_cwe.id}`] }),
  };
}

const lower = (level: "HIGH" | "MEDIUM" | "LOW") => level.toLowerCase() as "high" | "medium" | "low";

/** Bandit's messages on passwords end with the password. Its region may be a whole call: narrowed, so that masking leaves the rest readable. */
function withoutSecret({ issue_text }: Result, region: Region, lines: readonly string[]): Partial<Detection> {
  const [, text, value] = /^(Possible hardcoded password): '(.*)'$/s.exec(issue_text) ?? [];
  if (text === undefined || value === undefined) return {};
  const line = lines[region.startLine - 1] ?? "";
  const at = value === "" ? -1 : line.indexOf(value, region.startColumn - 1);
  const literal = { ...region, startColumn: at + 1, endLine: region.startLine, endColumn: at + 1 + value.length };
  return { message: text, secret: true, ...(at >= 0 && { region: literal }) };
}

/** By file that was asked for: what adds to a detection the comment that silences it. Each file is read once. */
function silencers({ files, read }: Job, names: ReadonlyMap<string, string>) {
  const known = new Set(files);
  const byFile = new Map<string, (detection: Detection) => Detection>();
  return (file: string) => {
    if (!known.has(file)) return undefined;
    const made = byFile.get(file) ?? silencer(read(file), names);
    byFile.set(file, made);
    return made;
  };
}

function silencer(text: string, names: ReadonlyMap<string, string>) {
  const { nosec } = suppressions(pythonSource(text), names);
  return (detection: Detection): Detection => {
    const suppression = nosec(detection, detection.ruleId);
    return suppression === undefined ? detection : { ...detection, suppression };
  };
}

/** What a comment may call a test: its id and its name. Bandit's own report knows those that came after this program. */
function testNames(rules: readonly Rule[], results: readonly Result[]): Map<string, string> {
  const ours = rules.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const));
  const theirs = results.map(({ test_id: id }) => [id, id] as const);
  return new Map([...ours.filter(([name]) => !/^S\d+$/.test(name)), ...theirs]);
}

/** What Bandit says that it could not read, what ended it, and what it does not say a word of. */
function uncheckedOf(
  reports: readonly Report[],
  crashed: readonly Unchecked[],
  { files }: Job,
  nameOf: (file: string) => string,
): Unchecked[] {
  const errors = reports.flatMap((report) => report.errors);
  const seen = new Set(reports.flatMap(({ metrics }) => Object.keys(metrics)).map(nameOf));
  const broken = errors.map(({ filename, reason }): Unchecked => {
    const kind = /syntax error/.test(reason) ? "syntax-error" : "crash";
    return { path: nameOf(filename), analyzer: "bandit", kind, message: reason };
  });
  const told = [...broken, ...crashed];
  return [...told, ...leftOut("bandit", files, seen, told, "Bandit left it out")];
}
