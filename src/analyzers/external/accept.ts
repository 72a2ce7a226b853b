/** What a program says is not believed blindly: its paths must be those it was asked about, its regions must fit their files. */
import type { Detection, Region } from "../../model/finding.ts";
import { clampRegion, splitLines } from "../../model/region.ts";
import type { Unchecked } from "../../model/scan.ts";
import { displayPath } from "../../system/path-bytes.ts";
import { failed } from "./output.ts";

export interface Accepted {
  status: "accepted";
  detections: Detection[];
  unchecked: Unchecked[];
  notices: string[];
}

export interface Asked {
  analyzer: string;
  files: { has(path: string): boolean };
  /** Other files that it was given: what it says of them is of no interest. */
  context: { has(path: string): boolean };
  /** Whether there is such a file at all in the folder that it was given. */
  isThere(path: string): boolean;
  read(path: string): string;
}

interface Said {
  detections: readonly Detection[];
  unchecked: readonly Unchecked[];
}

const MESSAGE_LIMIT = 2000;

/** A program that speaks of files that it was never given has lied or erred, and may have in the rest: a failure. */
export function accept(said: Said, asked: Asked): Accepted | ReturnType<typeof failed> {
  const others = [...said.detections, ...said.unchecked].filter(({ path }) => !asked.files.has(path));
  const stray = others.find(({ path }) => !asked.context.has(path) && !asked.isThere(path));
  const { analyzer } = asked;
  if (stray !== undefined) {
    return failed("bad-output", `${analyzer} reports ${nameOf(stray.path)}, which it was not given`);
  }
  const fit = fitter(asked.read);
  const isOfInterest = ({ path }: { path: string }): boolean => asked.files.has(path);
  const detections = said.detections.filter(isOfInterest).map((detection) => ({
    ...detection,
    analyzer,
    message: detection.message.slice(0, MESSAGE_LIMIT),
    region: fit(detection.path, detection.region),
  }));
  const unchecked = said.unchecked.filter(isOfInterest).map((gap) => ({ ...gap, analyzer }));
  const elsewhere = others.filter(({ path }) => !asked.context.has(path));
  return { status: "accepted", detections, unchecked, notices: noticeOf(analyzer, elsewhere) };
}

function noticeOf(analyzer: string, elsewhere: readonly { path: string }[]): string[] {
  const [first] = elsewhere;
  if (first === undefined) return [];
  const count = elsewhere.length;
  return [
    `${analyzer} reported ${count} times on files that it was not asked about, such as ${nameOf(first.path)}: left out`,
  ];
}

function nameOf(path: string): string {
  return JSON.stringify(displayPath(path).slice(0, 200));
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
