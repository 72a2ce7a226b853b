/** The way of the data: request → selection → scans → findings → run. No branch on a tool's name. */
import path from "node:path";
import type { EmbeddedAnalyzer } from "./analyzers/analyzer.ts";
import { cacheFolderIn, openCache } from "./analyzers/cache.ts";
import { analyzers, rulesOf } from "./analyzers/list.ts";
import { createPool, type Pool } from "./analyzers/pool.ts";
import { type Analysis, analyze, configurePool, prepareForFolder } from "./analyzers/run.ts";
import type { Config } from "./config/config.ts";
import { loadConfig } from "./config/load.ts";
import { readStagedFiles } from "./config/staged.ts";
import { type Baseline, parseBaseline, readBaseline } from "./findings/baseline.ts";
import { type Triage, triage } from "./findings/triage.ts";
import type { Rule, Severity } from "./model/finding.ts";
import type { AnalyzerRun, ExitCode, Run } from "./model/run.ts";
import type { Scan, Selection, Unchecked } from "./model/scan.ts";
import { UserError } from "./model/user-error.ts";
import { buildId, version } from "./model/version.ts";
import { locate } from "./select/locate.ts";
import type { Place, SelectRequest } from "./select/request.ts";
import { select } from "./select/select.ts";
import { today } from "./system/clock.ts";
import { unknownRuleNotes } from "./config/rule-names.ts";

export interface Request {
  selection: SelectRequest;
  /** Instead of the repository's own configuration. */
  configFile: string | undefined;
  /** Only these. */
  analyzers: string[] | undefined;
  /** Instead of the configuration's. */
  failOn: Severity | undefined;
  cache: boolean;
  baseline: boolean;
  /** Whether a report shows GitHub's line hashes. */
  lineHashes: boolean;
}

/** Where the pipeline runs, and whom it tells how far it is. */
export interface World {
  cwd: string;
  env: NodeJS.ProcessEnv;
  progress?: (done: number, total: number) => void;
}

/** Scans what the request selects. Throws a `UserError` for what the user must mend before anything can be scanned. */
export async function runPipeline(request: Request, world: World): Promise<Run> {
  const pool = createPool();
  try {
    prepareForFolder(pool, analyzers, world.cwd);
    return await runIn(pool, request, world);
  } finally {
    pool.close();
  }
}

async function runIn(pool: Pool, request: Request, world: World): Promise<Run> {
  const place = await locate(request.selection, world);
  const config = await configure(request, place);
  const enabled = enabledAnalyzers(request, config);
  configurePool(pool, enabled, config);
  const filter = { include: config.include, exclude: config.exclude, maxFileSize: config.limits.maxFileSize };
  const selection = await select(request.selection, { ...world, ...filter, place });
  const cache = openCache(cacheFolder(request, config, place), buildId);
  const { progress } = world;
  const baselineFile = path.join(place.root, config.baseline);
  // Read while the analyzers are at work; what goes wrong with it is told when its turn comes.
  const metadata = settled(rulesOf(enabled));
  const known = settled(baselineOf(request, baselineFile, config, place));
  const analysis = await analyze({ selection, analyzers: enabled, config, cache, pool, progress });
  cache.close();
  // The engines' memory is given back before the findings need theirs.
  pool.close();
  const rules = new Map((await metadata()).map((rule) => [rule.id, rule]));
  const baseline = await known();
  const { lineHashes } = request;
  const triaged = await triage({
    ...analysis,
    selection,
    rules,
    config,
    baseline,
    lineHashes,
    today: today(world.env),
  });
  const notices = [...selection.notices, ...(await configurationNotices(config))];
  return { ...runOf(selection, analysis, triaged, rules), notices, baselineFile };
}

/** Work under way whose failure waits until somebody asks for its result. */
function settled<Result>(work: Promise<Result>): () => Promise<Result> {
  work.catch(() => undefined);
  return () => work;
}

/** As with the configuration: one that only lies in the working tree does not open the gate for what is staged. */
async function baselineOf(request: Request, file: string, config: Config, place: Place): Promise<Baseline | undefined> {
  const working = request.baseline ? await readBaseline(file) : undefined;
  if (working === undefined || request.selection.kind !== "staged" || place.repository === undefined) return working;
  const [staged] = await readStagedFiles(place.repository, [config.baseline]);
  return staged === undefined ? working : parseBaseline(staged.bytes.toString("utf8"), file);
}

/** A slip in a rule's name switches nothing off, but somebody meant something by it. */
async function configurationNotices(config: Config): Promise<string[]> {
  if (config.file === undefined) return [];
  return unknownRuleNotes(config, await rulesOf(analyzers));
}

/** What is staged is judged by the configuration as it is staged; everything else by the file in the working tree. */
async function configure(request: Request, { root, repository }: Place): Promise<Config> {
  const { configFile: file, failOn: severity } = request;
  const config = await loadConfig({
    root,
    analyzers,
    ...(file === undefined ? {} : { file }),
    ...(request.selection.kind === "staged" && repository !== undefined ? { index: repository } : {}),
  });
  return severity === undefined ? config : { ...config, failOn: { ...config.failOn, severity } };
}

function enabledAnalyzers(request: Request, config: Config): EmbeddedAnalyzer<unknown>[] {
  const names = analyzers.map(({ name }) => name);
  const unknown = request.analyzers?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UserError(`--analyzers: there is no analyzer "${unknown}"`, `the analyzers are ${names.join(", ")}`);
  }
  const wanted = (name: string) => request.analyzers?.includes(name) ?? config.analyzers[name]?.enabled ?? true;
  const enabled = analyzers.filter(({ name }) => wanted(name));
  if (enabled.length > 0) return enabled;
  throw new UserError("every analyzer is switched off, so nothing would be checked", "switch one on in .provenfix.yml");
}

function cacheFolder(request: Request, config: Config, { repository }: Place): string | undefined {
  if (!request.cache || !config.cache || repository === undefined) return undefined;
  return cacheFolderIn(repository.commonDir);
}

function runOf(selection: Selection, analysis: Analysis, triaged: Triage, rules: ReadonlyMap<string, Rule>) {
  const unchecked = [...analysis.unreadable, ...uncheckedOf(analysis.scans), ...triaged.unchecked];
  const named = new Set(triaged.findings.flatMap(({ witnesses }) => witnesses.map(({ ruleId }) => ruleId)));
  return {
    tool: { name: "provenfix", version },
    asked: selection.asked,
    root: selection.root,
    checkedFiles: analysis.checkedFiles,
    skipped: [...selection.skipped, ...analysis.skipped],
    analyzers: analysis.scans.map(analyzerRunOf),
    findings: triaged.findings,
    unchecked,
    suppressions: triaged.suppressions,
    ...(triaged.baseline === undefined ? {} : { baseline: triaged.baseline }),
    rules: Object.fromEntries([...rules].filter(([id]) => named.has(id))),
    exitCode: exitCodeOf(analysis.scans, unchecked, triaged),
  };
}

function uncheckedOf(scans: readonly Scan[]): Unchecked[] {
  return scans.flatMap((scan) => (scan.status === "completed" ? scan.unchecked : []));
}

function analyzerRunOf(scan: Scan): AnalyzerRun {
  const { analyzer: name, version: engine, onError, status } = scan;
  const head = { name, version: engine, status, onError };
  if (scan.status === "failed") return { ...head, files: 0, detections: 0, failure: scan.failure.message };
  return { ...head, files: scan.files, detections: scan.detections.length };
}

/**
 * A result that is not whole outranks what it found: 2 tells a person that 1 or 0 cannot be trusted. Only analyzers
 * with `onError: warn` may leave a file unchecked.
 */
function exitCodeOf(scans: readonly Scan[], unchecked: readonly Unchecked[], { findings }: Triage): ExitCode {
  const lenient = new Set(scans.filter(({ onError }) => onError === "warn").map(({ analyzer }) => analyzer));
  const failed = scans.some(({ analyzer, status }) => status === "failed" && !lenient.has(analyzer));
  const incomplete = unchecked.some(({ analyzer }) => !lenient.has(analyzer));
  if (failed || incomplete) return 2;
  return findings.some(({ disposition }) => disposition === "blocking") ? 1 : 0;
}
