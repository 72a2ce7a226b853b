/** Runs of gosec, one for each module, and its JSON report as detections. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Confidence, Detection, Severity } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import { readRegularFile } from "../../system/files.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { parsedOutput } from "../external/chunks.ts";
import { chunked, failed, outputOf, pathIn } from "../external/output.ts";
import { cweIds } from "../metadata/families.ts";
import type { GosecOptions } from "./options.ts";
import { overlayFor } from "./embeds.ts";
import { gapsOf } from "./gaps.ts";
import { type GoModule, modulesOf } from "./modules.ts";
import { nosecNear } from "./nosec.ts";
import { regionAt } from "./region.ts";

type Job = ExternalJob<GosecOptions>;

/** Another word could mean anything, and would hide a finding. */
const LEVEL = z.enum(["HIGH", "MEDIUM", "LOW", "UNDEFINED"]);

const REPORT = z.object({
  "Golang errors": z.record(z.string(), z.array(z.object({ line: z.number(), error: z.string() }))).nullish(),
  Issues: z
    .array(
      z.object({
        severity: LEVEL,
        confidence: LEVEL,
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
  for (const part of partsOf(job)) {
    const report = await runGosec(job, part);
    if (report.status === "failed") return report;
    detections.push(...detectionsOf(report.value, job));
    unchecked.push(...gapsOf(report.value["Golang errors"] ?? {}, textOf(part.log), part, job));
  }
  return { status: "completed", detections, unchecked };
}

/** What one run looks at. */
interface Part extends GoModule {
  overlay: string | undefined;
  /** Absolute: where gosec says what it does. */
  log: string;
}

function partsOf({ folder, files, scratch }: Job): Part[] {
  return modulesOf(folder, files).flatMap((module, index) => {
    const own = path.join(scratch, `module-${index}`);
    mkdirSync(own);
    const overlay = overlayFor(module.root, own);
    return chunked(module.packages).map((packages, number): Part => {
      return { ...module, packages, overlay, log: path.join(own, `gosec-${number}.log`) };
    });
  });
}

async function runGosec(job: Job, { root, isModule, packages, overlay, log }: Part) {
  const { tags = [], exclude = [] } = job.options;
  const argv = ["gosec", "-fmt=json", "-no-fail", "-track-suppressions", "-sort=false", "-tests", "-concurrency=2"];
  const chosen = [
    `-log=${log}`,
    ...(tags.length > 0 ? [`-tags=${tags.join(",")}`] : []),
    ...(exclude.length > 0 ? [`-exclude=${exclude.join(",")}`] : []),
  ];
  const flags = overlay === undefined ? ENVIRONMENT.GOFLAGS : `${ENVIRONMENT.GOFLAGS} -overlay=${overlay}`;
  const env = { ...ENVIRONMENT, GOFLAGS: flags, ...(isModule ? {} : { GO111MODULE: "off" }) };
  const [program = "gosec", ...args] = [...argv, ...chosen, ...packages];
  const output = outputOf(await job.run([program, ...args], { cwd: root, env }), "gosec", [0]);
  if (output.status === "failed") return output;
  const report = parsedOutput(output, "gosec", REPORT);
  if (report.status === "parsed" || output.stdout.trim() !== "") return report;
  // With nothing to say it is silent: every package failed to load, or held no file.
  const { kind, message } = report.failure;
  return failed(kind, `${message}${lastOf(`${textOf(log)}\n${output.stderr}`)}`);
}

function textOf(log: string): string {
  const read = readRegularFile(log, MAX_LOG);
  return read.kind === "bytes" ? read.bytes.toString("utf8") : "";
}

/** It has a line for each file. */
const MAX_LOG = 64 * 1024 * 1024;

function lastOf(text: string): string {
  const last = text.trim().split("\n").at(-1) ?? "";
  return last === "" ? "" : `; it said: ${last.slice(0, 300)}`;
}

function detectionsOf({ Issues: issues }: Report, job: Job): Detection[] {
  const asked = new Set(job.files);
  const lines = new Map<string, string[]>();
  const detections = (issues ?? []).filter(isAskedFor).map((issue) => {
    const file = pathIn(job.folder, issue.file) ?? issue.file;
    // What was not asked for is not read: the caller judges it.
    const text = lines.get(file) ?? (asked.has(file) ? splitLines(job.read(file)) : []);
    lines.set(file, text);
    return detectionOf(issue, file, text);
  });
  // A package with tests is looked at with and without them.
  return [...new Map(detections.map((one) => [JSON.stringify(one), one])).values()];
}

/** Where it keeps track of what is silenced it also tells of rules that are left out. */
function isAskedFor({ suppressions }: Issue): boolean {
  return suppressions?.some(({ kind }) => kind === "external") !== true;
}

function detectionOf(issue: Issue, file: string, lines: readonly string[]): Detection {
  const region = regionAt(lines, issue.line, Number(issue.column));
  const isSilenced = issue.suppressions?.some(({ kind }) => kind === "inSource") === true;
  const cwe = cweIds([issue.cwe?.id ?? ""]);
  return {
    analyzer: "gosec",
    ruleId: issue.rule_id,
    path: file,
    region,
    message: issue.details,
    ...(issue.severity !== "UNDEFINED" && { severity: lower(issue.severity) satisfies Severity }),
    ...(issue.confidence !== "UNDEFINED" && { confidence: lower(issue.confidence) satisfies Confidence }),
    ...(cwe.length > 0 && { cwe }),
    ...(issue.rule_id === "G101" && { secret: true }),
    ...(isSilenced && { suppression: nosecNear(lines, region.startLine, issue.rule_id) }),
  };
}

const lower = (level: "HIGH" | "MEDIUM" | "LOW") => level.toLowerCase() as "high" | "medium" | "low";
