/** Selection → Scan[]: every enabled embedded analyzer over every file that it handles. */
import { hash } from "node:crypto";
import type { Config } from "../config/config.ts";
import type { IgnoreComment, Scan, SelectedFile, Selection, Skipped, Unchecked } from "../model/scan.ts";
import { decodeText } from "../select/decode.ts";
import type { Place } from "../select/request.ts";
import { type SnapshotReader, snapshotReader } from "../select/snapshot-reader.ts";
import { namesIn } from "../system/files.ts";
import type { EmbeddedAnalyzer, FileReport, ImportReader, Reexports } from "./analyzer.ts";
import { isNameOfScript } from "./by-choice.ts";
import { type Cache, cacheKey } from "./cache.ts";
import { firstLine } from "./first-line.ts";
import { ignoreComments } from "./ignore-comments.ts";
import { LARGEST_NEIGHBOUR, type Neighbours, neighboursIn } from "./neighbours.ts";
import type { FileOutcome, Pool } from "./pool.ts";

export interface EmbeddedAnalysis {
  scans: Scan[];
  /** `provenfix-ignore` comments of all files that were read. */
  ignores: IgnoreComment[];
  /** Files whose bytes showed that they are to be left out. */
  skipped: Skipped[];
  /** Files that could not be read at all. */
  unreadable: Unchecked[];
  /** Of files whose names have no extension: what their first lines say. */
  firstLines: Map<string, string>;
  /** Files that were read and given to the analyzers. */
  checkedFiles: number;
  /** Hash of the bytes that were analyzed, by path: of files with detections. */
  hashes: ReadonlyMap<string, string>;
}

export interface AnalyzeInput {
  selection: Selection;
  place: Place;
  analyzers: readonly EmbeddedAnalyzer<unknown>[];
  config: Config;
  cache: Cache;
  /** Configured for these analyzers. */
  pool: Pool;
  /** Called after each file. */
  progress: ((done: number, total: number) => void) | undefined;
}

/** What an analyzer has said so far. */
interface Tally {
  analyzer: EmbeddedAnalyzer<unknown>;
  onError: "fail" | "warn";
  optionsKey: string;
  neighbours: Neighbours | undefined;
  reports: { path: string; content: string; report: FileReport }[];
  files: number;
  loadFailure: string | undefined;
}

/**
 * Asks each analyzer about each file that it handles, from the cache where the same bytes were checked before. A file
 * that crashes an analyzer or exceeds `limits.fileTimeout` is `unchecked`; an analyzer whose engine does not load is
 * `failed`. Contents stream: memory does not grow with the number of files.
 */
export async function analyze(input: AnalyzeInput): Promise<EmbeddedAnalysis> {
  const { selection, place, config } = input;
  const snapshot = snapshotReader(selection.asked, place, Math.min(config.limits.maxFileSize, LARGEST_NEIGHBOUR));
  try {
    return await analyzeBeside(snapshot, input);
  } finally {
    snapshot.close();
  }
}

async function analyzeBeside(snapshot: SnapshotReader, input: AnalyzeInput): Promise<EmbeddedAnalysis> {
  const { selection, config, pool } = input;
  const neighbours = neighboursIn(snapshot);
  const tallies = input.analyzers.map((analyzer) => newTally(analyzer, config, neighbours));
  const likely = likelyAnalyzers(selection, input.analyzers);
  if (selection.files.length <= FEW_FILES) pool.prepare(likely.map(({ name }) => name));
  if (selection.files.length >= MANY_FILES && !likely.some(({ largeEngine }) => largeEngine === true)) pool.optimise();
  const analysis = emptyAnalysis();
  const underWay = new Set<Promise<void>>();
  let done = 0;
  for await (const content of selection.contents()) {
    const { path } = content.file;
    if (content.kind === "skipped") analysis.skipped.push({ path, reason: content.reason });
    else if (content.kind === "unreadable") analysis.unreadable.push(unreadable(path, content.message));
    else {
      analysis.checkedFiles += 1;
      if (isNameOfScript(path)) analysis.firstLines.set(path, firstLine(content.bytes));
      if (content.bytes.includes("provenfix-ignore")) {
        analysis.ignores.push(...ignoreComments(path, decodeText(content.bytes)));
      }
      track(checkFile(content.file, content.bytes, tallies, pool, input.cache), underWay);
      if (underWay.size > pool.capacity) await Promise.race(underWay);
    }
    done += 1;
    input.progress?.(done, selection.files.length);
  }
  await Promise.all(underWay);
  const hashes = new Map(tallies.flatMap(({ reports }) => reports.map(({ path, content }) => [path, content])));
  return { ...analysis, scans: tallies.map(scanOf), hashes };
}

/** Work that fails stays in the set, so that whoever waits for the set learns of it. */
function track(work: Promise<void>, underWay: Set<Promise<void>>): void {
  const tracked = work.then(() => void underWay.delete(tracked));
  tracked.catch(() => undefined);
  underWay.add(tracked);
}

/** More take longer to check than the engines to load, and may all be in the cache. */
const FEW_FILES = 50;

/** From here on optimised code earns back what its compilation takes. */
const MANY_FILES = 300;

/** Before anything is known but where the run takes place. */
export function prepareForFolder(pool: Pool, analyzers: readonly EmbeddedAnalyzer<unknown>[], folder: string): void {
  const names = namesIn(folder);
  pool.prepare(analyzers.filter((analyzer) => analyzer.likelyIn?.(names) === true).map(({ name }) => name));
}

/** Tells the pool what it will be asked, and lets it load what handles every file, whichever are selected. */
export function configurePool(pool: Pool, analyzers: readonly EmbeddedAnalyzer<unknown>[], config: Config): void {
  const options = Object.fromEntries(analyzers.map((analyzer) => [analyzer.name, optionsOf(analyzer, config)]));
  pool.configure({ options, fileTimeout: config.limits.fileTimeout });
  pool.prepare(analyzers.filter(handlesAll).map(({ name }) => name));
}

const handlesAll = (analyzer: EmbeddedAnalyzer<unknown>) => analyzer.handles("any.thing", "");

/** By the names alone: the bytes are still to come. */
function likelyAnalyzers(selection: Selection, analyzers: readonly EmbeddedAnalyzer<unknown>[]) {
  const handles = (analyzer: EmbeddedAnalyzer<unknown>) =>
    selection.files.some(({ path }) => analyzer.handles(path, ""));
  return analyzers.filter(handles);
}

function emptyAnalysis(): Omit<EmbeddedAnalysis, "scans" | "hashes"> {
  return { ignores: [], skipped: [], unreadable: [], firstLines: new Map(), checkedFiles: 0 };
}

function newTally(
  analyzer: EmbeddedAnalyzer<unknown>,
  config: Config,
  neighbours: (imports: ImportReader) => Neighbours,
): Tally {
  const settings = config.analyzers[analyzer.name];
  return {
    analyzer,
    onError: settings?.onError ?? "fail",
    // Options may hold whole rules, and are part of every file's key.
    optionsKey: hash("sha256", JSON.stringify(optionsOf(analyzer, config)), "base64url"),
    neighbours: analyzer.imports && neighbours(analyzer.imports),
    reports: [],
    files: 0,
    loadFailure: undefined,
  };
}

function optionsOf(analyzer: EmbeddedAnalyzer<unknown>, config: Config): unknown {
  return config.analyzers[analyzer.name]?.options ?? analyzer.defaults;
}

function unreadable(path: string, message: string): Unchecked {
  return { path, analyzer: "provenfix", kind: "unreadable", message };
}

async function checkFile(
  file: SelectedFile,
  bytes: Buffer,
  tallies: readonly Tally[],
  pool: Pool,
  cache: Cache,
): Promise<void> {
  const head = firstLine(bytes);
  const responsible = tallies.filter(({ analyzer }) => analyzer.handles(file.path, head));
  const content = contentHash(bytes);
  const missing: { tally: Tally; key: string }[] = [];
  let reexports: Reexports | undefined;
  for (const tally of responsible) {
    tally.files += 1;
    const around = await tally.neighbours?.(file.path, bytes);
    reexports ??= around;
    const { path } = file;
    const key = cacheKey({
      content,
      analyzer: tally.analyzer.name,
      options: tally.optionsKey,
      path,
      reexports: around,
    });
    const known = cache.get(key);
    if (known === undefined) missing.push({ tally, key });
    else keep(tally, file.path, content, known);
  }
  if (missing.length === 0) return;
  const outcomes = await pool.check(
    file.path,
    bytes,
    missing.map(({ tally }) => tally.analyzer.name),
    reexports,
  );
  for (const { tally, key } of missing) {
    const outcome = outcomes.get(tally.analyzer.name);
    if (outcome === undefined) throw new Error(`${tally.analyzer.name} gave no outcome for ${file.path}`);
    if (outcome.kind === "load-failed") tally.loadFailure = outcome.message;
    else keep(tally, file.path, content, reportOf(outcome));
    if (outcome.kind === "checked" && !outcome.partial && outcome.report.unchecked?.kind !== "crash")
      cache.put(key, outcome.report);
  }
}

function contentHash(bytes: Buffer): string {
  return hash("sha256", bytes, "base64url");
}

/** Only reports that say something are kept: most files have nothing to report. */
function keep(tally: Tally, path: string, content: string, report: FileReport): void {
  if (report.detections.length > 0 || report.unchecked !== undefined) tally.reports.push({ path, content, report });
}

function reportOf(outcome: Exclude<FileOutcome, { kind: "load-failed" }>): FileReport {
  if (outcome.kind === "checked") return outcome.report;
  if (outcome.kind === "crashed") return { detections: [], unchecked: { kind: "crash", message: outcome.message } };
  const { seconds, rule } = outcome;
  const within = `within ${seconds} s (limits.fileTimeout)`;
  const message =
    rule === undefined ? `not finished ${within}` : `the rule ${rule} did not end ${within}; other files go without it`;
  return { detections: [], unchecked: { kind: "timeout", message } };
}

function scanOf(tally: Tally): Scan {
  const { analyzer, onError, loadFailure } = tally;
  const head = { analyzer: analyzer.name, version: analyzer.version, onError };
  if (loadFailure !== undefined) {
    return { ...head, status: "failed", failure: { kind: "crash", message: loadFailure } };
  }
  // Files finish in any order: sorted, so that the same run always reads the same.
  const reports = tally.reports.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const detections = reports.flatMap(({ path, report }) =>
    report.detections.map((detection) => ({ ...detection, path })),
  );
  const unchecked = reports.flatMap(({ path, report }) =>
    report.unchecked === undefined ? [] : [{ path, analyzer: analyzer.name, ...report.unchecked }],
  );
  return { ...head, status: "completed", files: tally.files, detections, unchecked };
}
