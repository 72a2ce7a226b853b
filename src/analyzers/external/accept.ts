/** What a program says is not believed blindly: its paths must be those it was asked about, its regions must fit their files. */
import type { Detection, Region } from "../../model/finding.ts";
import { clampRegion, splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import { displayPath } from "../../system/path-bytes.ts";

export interface Accepted {
  detections: Detection[];
  unchecked: Unchecked[];
  notices: string[];
}

export interface Asked {
  analyzer: string;
  files: { has(path: string): boolean };
  /** Other files that it was given: what it says of them is of no interest. */
  context: { has(path: string): boolean };
  read(path: string): string;
}

const MESSAGE_LIMIT = 2000;

export function accept(
  said: { detections: readonly Detection[]; unchecked: readonly Unchecked[] },
  asked: Asked,
): Accepted {
  const elsewhere = new Map<string, number>();
  const isOfInterest = ({ path }: { path: string }): boolean => {
    if (asked.files.has(path)) return true;
    if (!asked.context.has(path)) elsewhere.set(path, (elsewhere.get(path) ?? 0) + 1);
    return false;
  };
  const { analyzer } = asked;
  const fit = fitter(asked.read);
  const detections = said.detections.filter(isOfInterest).map((detection) => ({
    ...detection,
    analyzer,
    message: detection.message.slice(0, MESSAGE_LIMIT),
    region: fit(detection.path, detection.region),
  }));
  const unchecked = said.unchecked.filter(isOfInterest).map((gap) => ({ ...gap, analyzer }));
  return { detections, unchecked, notices: noticeOf(analyzer, elsewhere) };
}

function noticeOf(analyzer: string, elsewhere: ReadonlyMap<string, number>): string[] {
  const [first] = elsewhere.keys();
  if (first === undefined) return [];
  const count = [...elsewhere.values()].reduce((sum, one) => sum + one);
  const example = JSON.stringify(displayPath(first).slice(0, 200));
  return [`${analyzer} reported ${count} times on files that it was not asked about, such as ${example}: left out`];
}

/** Lines are counted only in files that something is said of, once each. */
function fitter(read: (path: string) => string): (path: string, region: Region) => Region {
  const lines = new Map<string, readonly string[]>();
  return (path, region) => {
    const known = lines.get(path) ?? splitLines(read(path));
    lines.set(path, known);
    return clampRegion(ordered(region), known);
  };
}

/** Whole numbers, the end not before the start. */
function ordered(region: Region): Region {
  const startLine = whole(region.startLine, 1);
  const startColumn = whole(region.startColumn, 1);
  const endLine = Math.max(whole(region.endLine, startLine), startLine);
  return { startLine, startColumn, endLine, endColumn: whole(region.endColumn, startColumn) };
}

function whole(value: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.floor(value) : otherwise;
}
