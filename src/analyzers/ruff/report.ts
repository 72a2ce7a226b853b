/** Ruff's JSON report as detections: judged, with what its comments silence. */
import type { Detection } from "../../model/finding.ts";
import { splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { utf16Column } from "../external/python.ts";
import { judgeRuff } from "../python/check.ts";
import type { Diagnostic } from "../python/engine.ts";
import { rules } from "../python/rules.ts";

/** 1-based, end exclusive, columns in characters. */
export interface Result {
  filename: string;
  code: string | null;
  message: string;
  location: Diagnostic["start_location"];
  end_location: Diagnostic["start_location"];
}

export type ByFile = ReadonlyMap<string, Result[]>;

const JUDGED = new Set(rules.map(({ id }) => id));

/**
 * @param all with no comment heeded
 * @param shown with comments heeded, of the files that have such comments
 */
export function reportOf(
  job: ExternalJob<unknown>,
  all: ByFile,
  shown: ByFile,
  commented: ReadonlySet<string>,
): ExternalReport & { status: "completed" } {
  const detections: Detection[] = [];
  const unchecked: Unchecked[] = [];
  for (const [path, results] of all) {
    // What was not asked for is not read: the caller judges it.
    const text = job.files.includes(path) ? job.read(path) : "";
    const lines = splitLines(text);
    const before = results.map((result) => diagnosticOf(result, lines));
    const after = commented.has(path) ? (shown.get(path) ?? []).map((result) => diagnosticOf(result, lines)) : before;
    const broken = before.find(({ code }) => isFailure(code));
    if (broken !== undefined) unchecked.push(gapOf(path, broken));
    const answers = [before, after].map((some) => some.filter(({ code }) => JUDGED.has(code ?? "")));
    detections.push(...judgeRuff({ check: () => answers.shift() ?? [] }, path, text).detections);
    detections.push(
      ...after.filter(({ code }) => !isFailure(code) && !JUDGED.has(code ?? "")).map((one) => plain(path, one)),
    );
  }
  return { status: "completed", detections, unchecked };
}

function diagnosticOf({ code, message, location, end_location }: Result, lines: readonly string[]): Diagnostic {
  const inUnits = ({ row, column }: Result["location"]) => ({ row, column: utf16Column(lines[row - 1] ?? "", column) });
  return { code, message, start_location: inUnits(location), end_location: inUnits(end_location) };
}

/** The file could not be parsed, or not even read. */
function isFailure(code: string | null): boolean {
  return code === null || code === "invalid-syntax" || code === "E902";
}

function gapOf(path: string, { code, message, start_location }: Diagnostic): Unchecked {
  const kind = code === "E902" ? "unreadable" : "syntax-error";
  return { path, analyzer: "ruff", kind, message, line: start_location.row };
}

/** A rule beyond Bandit's: as Ruff says it. */
function plain(path: string, { code, message, start_location: start, end_location: end }: Diagnostic): Detection {
  const region = { startLine: start.row, startColumn: start.column, endLine: end.row, endColumn: end.column };
  return { analyzer: "ruff", ruleId: code ?? "", path, region, message };
}
