/** Between what is said of a run's files and what is kept of each. */
import type { Detection } from "../../model/finding.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalReport, FileReport } from "../analyzer.ts";
import type { Cache } from "../cache.ts";

export interface Said {
  detections: readonly Detection[];
  unchecked: readonly Unchecked[];
}

export interface KnownReport {
  path: string;
  report: FileReport;
}

export function saidBefore(known: readonly KnownReport[], analyzer: string): Said {
  return {
    detections: known.flatMap(({ path, report }) => report.detections.map((one) => Object.assign({}, one, { path }))),
    unchecked: known.flatMap(({ path, report }) =>
      report.unchecked === undefined ? [] : [{ path, analyzer, ...report.unchecked }],
    ),
  };
}

/** By path, so that the same run always reads the same; within a file as the analyzer said it. */
export function together(parts: readonly Said[]): { detections: Detection[]; unchecked: Unchecked[] } {
  return {
    detections: parts.flatMap(({ detections }) => detections).toSorted(byPath),
    unchecked: parts.flatMap(({ unchecked }) => unchecked).toSorted(byPath),
  };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** @param asked cache key by path */
export function keep(asked: ReadonlyMap<string, string>, { detections, unchecked }: Said, cache: Cache): void {
  const reports = new Map([...asked.keys()].map((path): [string, FileReport] => [path, { detections: [] }]));
  for (const detection of detections) reports.get(detection.path)?.detections.push(detection);
  for (const { path, kind, message, line } of unchecked) {
    const report = reports.get(path);
    // What may go better another time is not kept, nor what a report has no room for.
    if (report?.unchecked !== undefined || kind !== "syntax-error") reports.delete(path);
    else if (report !== undefined) report.unchecked = { kind, message, ...(line !== undefined && { line }) };
  }
  for (const [path, report] of reports) cache.put(asked.get(path) ?? "", report);
}

/** Programs name files by where they lie, which is another folder in each run: a report says them as the repository does. */
export function withoutFolders(report: ExternalReport, folders: readonly string[]): ExternalReport {
  const plain = (text: string) =>
    folders.reduce((left, folder) => left.replaceAll(`${folder}/`, "").replaceAll(folder, "."), text);
  const told = <One extends { message: string }>(one: One): One => ({ ...one, message: plain(one.message) });
  if (report.status === "failed") return { ...report, failure: told(report.failure) };
  return {
    ...report,
    detections: report.detections.map(told),
    unchecked: report.unchecked.map(told),
    ...(report.notices !== undefined && { notices: report.notices.map(plain) }),
  };
}
