/** The JSON report back into a run: for what goes on with it on another machine. Load this module lazily. */
import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../docs/json-report.schema.json" with { type: "json" };
import type { LineEdit, PatchView, Repair } from "../model/repair.ts";
import type { Outcome } from "../model/outcome.ts";
import type { AnalyzerRun, Run } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { REPORT_PROPERTY } from "./sarif.ts";
import type { jsonReport } from "./json.ts";
import { editsOfDiff } from "./diff-edits.ts";

export type JsonReport = ReturnType<typeof jsonReport>;

const validate = new Ajv2020({ strict: false, allErrors: false }).compile<JsonReport>(schema);

/**
 * Every value is as `docs/json-report.schema.json` says, or the file is refused.
 *
 * @param text a JSON report, or a SARIF log of one part of a split run, which carries one
 * @param file how errors name it
 * @throws UserError
 */
export function readReport(text: string, file: string): JsonReport {
  const data = carried(parse(text, file));
  if (validate(data)) return data;
  const [error] = validate.errors ?? [];
  const where =
    error === undefined ? "" : ` at ${error.instancePath === "" ? "/" : error.instancePath}: ${error.message}`;
  throw new UserError(`${file} is no JSON report of provenfix${where}`, "name the files that `-f json` wrote");
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} holds no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function carried(data: unknown): unknown {
  const { runs } = (data ?? {}) as { runs?: { properties?: Record<string, unknown> }[] };
  return Array.isArray(runs) ? runs[0]?.properties?.[REPORT_PROPERTY] : data;
}

/** What the report leaves out is empty: `root`, `baselineFile`, texts of files, the joined patch. */
export function runOfReport(report: JsonReport): Run {
  const { tool, asked, summary, findings, unchecked, skipped, suppressions, rules, notices, baseline, shard } = report;
  const repair = repairOf(report);
  return {
    tool,
    asked,
    root: "",
    checkedFiles: summary.checkedFiles,
    skipped,
    analyzers: report.analyzers.map(withoutContribution),
    findings,
    unchecked,
    uncheckedByChoice: report.uncheckedByChoice ?? [],
    suppressions,
    ...(baseline === null ? {} : { baseline }),
    baselineFile: "",
    rules,
    notices,
    exitCode: summary.exitCode,
    ...(shard === undefined ? {} : { shard }),
    ...(repair && { repair }),
  };
}

function withoutContribution(entry: JsonReport["analyzers"][number]): AnalyzerRun {
  const { findings: _findings, alone: _alone, ...analyzer } = entry;
  return analyzer;
}

function repairOf({ repair, outcomes }: JsonReport): Repair | undefined {
  if (repair === null || repair === undefined) return undefined;
  const { dryRun, target, model } = repair;
  const views: Record<string, PatchView> = {};
  for (const { fingerprint, patch } of outcomes) {
    const edits: LineEdit[] = patch === null ? [] : editsOfDiff(patch.diff);
    if (patch !== null) views[fingerprint] = { diff: patch.diff, edits };
  }
  const read = outcomes.map(outcomeOf);
  return { outcomes: read, views, patch: "", changes: [], dryRun, target, ...(model !== null && { model }) };
}

type OutcomeEntry = JsonReport["outcomes"][number];

function outcomeOf({ fingerprint, status, applied, reason, patch, refusals }: OutcomeEntry): Outcome {
  const head = { fingerprint, attempts: [], refusals };
  if (status !== "fixed" && status !== "proposed") return { ...head, status, reason };
  if (patch === null) return { ...head, status: "failed", reason: "the report shows no patch" };
  const { provenance, explanation, verdict } = patch;
  const chosen = {
    candidate: { fingerprint, provenance, changes: [], explanation },
    verdict: verdictOf(verdict),
  };
  return status === "fixed" ? { ...head, status, chosen, applied } : { ...head, status, chosen, applied, reason };
}

type VerdictEntry = NonNullable<OutcomeEntry["patch"]>["verdict"];

function verdictOf({ state, checks, failedCheck, unknown, tests }: VerdictEntry) {
  if (state === "verified" && tests !== null) return { state, checks, tests };
  if (state === "rejected" && failedCheck !== null) return { state, checks, failed: failedCheck, evidence: [] };
  return { state: "unverified" as const, checks, reasons: unknown, ...(tests !== null && { tests }) };
}
