/** Runs of gosec, one for each module, and its JSON report as detections. */
import { z } from "zod";
import type { Confidence, Detection, Severity } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { chunked, failed, outputOf, parseJson, pathIn } from "../external/output.ts";
import { cweIds } from "../metadata/families.ts";
import type { GosecOptions } from "./options.ts";
import { type GoModule, modulesOf } from "./modules.ts";
import { nosecNear } from "./nosec.ts";
import { regionAt } from "./region.ts";

type Job = ExternalJob<GosecOptions>;

const REPORT = z.object({
  "Golang errors": z.record(z.string(), z.array(z.object({ line: z.number(), error: z.string() }))).nullish(),
  Issues: z
    .array(
      z.object({
        severity: z.string(),
        confidence: z.string(),
        cwe: z.object({ id: z.string().optional() }).nullish(),
        rule_id: z.string(),
        details: z.string(),
        file: z.string(),
        line: z.string(),
        column: z.string(),
        suppressions: z.array(z.object({ kind: z.string() })).nullish(),
      }),
    )
    .nullable(),
  Stats: z.object({ files: z.number() }),
});

type Report = z.infer<typeof REPORT>;
type Issue = NonNullable<Report["Issues"]>[number];

/**
 * No code of the repository runs: packages are listed and type-checked without C, with the Go that is installed, and without network.
 */
const ENVIRONMENT = {
  CGO_ENABLED: "0",
  GOTOOLCHAIN: "local",
  GOPROXY: "off",
  GOSUMDB: "off",
  GOFLAGS: "-buildvcs=false",
  GOENV: "off",
  GOVCS: "*:off",
  GOTELEMETRY: "off",
};

export async function checkWithGosec(job: Job): Promise<ExternalReport> {
  const detections: Detection[] = [];
  const unchecked: Unchecked[] = [];
  for (const module of modulesOf(job.folder, job.files)) {
    for (const packages of chunked(module.packages)) {
      const report = await runGosec(job, { ...module, packages });
      if (report.status === "failed") return report;
      detections.push(...detectionsOf(report.value, job));
      unchecked.push(...uncheckedOf(report.value, { ...module, packages }, job));
    }
  }
  return { status: "completed", detections, unchecked };
}

async function runGosec(job: Job, { root, isModule, packages }: GoModule) {
  const { tags = [], exclude = [] } = job.options;
  const argv = ["gosec", "-fmt=json", "-no-fail", "-track-suppressions", "-sort=false", "-tests", "-concurrency=2"];
  const chosen = [
    ...(tags.length > 0 ? [`-tags=${tags.join(",")}`] : []),
    ...(exclude.length > 0 ? [`-exclude=${exclude.join(",")}`] : []),
  ];
  const env = { ...ENVIRONMENT, ...(isModule ? {} : { GO111MODULE: "off" }) };
  const [program = "gosec", ...args] = [...argv, ...chosen, ...packages];
  const output = outputOf(await job.run([program, ...args], { cwd: root, env }), "gosec", [0]);
  if (output.status === "failed") return output;
  // With nothing to say it is silent: every package failed to load, or held no file.
  const json = parseJson(output.stdout, "gosec");
  if (json.status === "failed") return failed(json.failure.kind, `${json.failure.message}${lastOf(output.stderr)}`);
  const parsed = REPORT.safeParse(json.value);
  if (parsed.success) return { status: "parsed", value: parsed.data } as const;
  const why = z.prettifyError(parsed.error).slice(0, 300);
  return failed("bad-output", `the output of gosec is not what it used to be: ${why}`);
}

function lastOf(stderr: string): string {
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return last === "" ? "" : `; it said: ${last.slice(0, 300)}`;
}

function detectionsOf({ Issues: issues }: Report, job: Job): Detection[] {
  const asked = new Set(job.files);
  const lines = new Map<string, string[]>();
  return (issues ?? []).filter(isAskedFor).flatMap((issue) => {
    const path = pathIn(job.folder, issue.file) ?? issue.file;
    if (!asked.has(path)) return [];
    const text = lines.get(path) ?? splitLines(job.read(path));
    lines.set(path, text);
    return [detectionOf(issue, path, text)];
  });
}

/** Where it keeps track of what is silenced it also tells of rules that are left out. */
function isAskedFor({ suppressions }: Issue): boolean {
  return suppressions?.some(({ kind }) => kind === "external") !== true;
}

function detectionOf(issue: Issue, path: string, lines: readonly string[]): Detection {
  const region = regionAt(lines, issue.line, Number(issue.column));
  const isSilenced = issue.suppressions?.some(({ kind }) => kind === "inSource") === true;
  const cwe = cweIds([issue.cwe?.id ?? ""]);
  return {
    analyzer: "gosec",
    ruleId: issue.rule_id,
    path,
    region,
    message: issue.details,
    severity: issue.severity.toLowerCase() as Severity,
    confidence: issue.confidence.toLowerCase() as Confidence,
    ...(cwe.length > 0 && { cwe }),
    ...(issue.rule_id === "G101" && { secret: true }),
    ...(isSilenced && { suppression: nosecNear(lines, region.startLine, issue.rule_id) }),
  };
}

/** An error without a file concerns the whole run: none of its files is known to have been checked. */
function uncheckedOf(report: Report, module: GoModule, job: Job): Unchecked[] {
  const errors = Object.entries(report["Golang errors"] ?? {}).flatMap(([file, list]) =>
    list.slice(0, 1).map((error) => ({ file, ...error })),
  );
  const located = errors.flatMap(({ file, line, error }) => {
    const path = file === "" ? undefined : pathIn(job.folder, file);
    return path === undefined ? [] : [gap(path, error, line)];
  });
  const files = job.files.filter((file) => isOf(file, module, job.folder));
  const failure = errors.find(({ file }) => file === "" || pathIn(job.folder, file) === undefined);
  // A package that did not type-check names its file beside the package: told once.
  if (failure === undefined || (located.length > 0 && report.Stats.files > 0)) return located;
  return files.map((file) => located.find(({ path }) => path === file) ?? gap(file, failure.error));
}

function isOf(file: string, { root, packages }: GoModule, folder: string): boolean {
  return packages.some((name) => pathIn(folder, `${root}/${name}/${file.split("/").at(-1)}`) === file);
}

function gap(path: string, error: string, line = 0): Unchecked {
  const message = `Go could not load it, so gosec did not check it in full: ${error.trim().split("\n").at(-1)}`;
  const place = line > 0 ? { line } : {};
  return { path, analyzer: "gosec", kind: "syntax-error", message, ...place };
}
