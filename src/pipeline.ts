/** The way of the data: request → selection → scans → findings → outcomes → run. No branch on a tool's name. */
import path from "node:path";
import { type Analysis, analyzeAll, type AnalyzeAllInput, embeddedOf, withReplacements } from "./analyzers/all.ts";
import { lookersOf, uncheckedByChoice } from "./analyzers/by-choice.ts";
import { type Cache, openCache } from "./analyzers/cache.ts";
import { openJournal } from "./apply/journal.ts";
import type { Config } from "./config/config.ts";
import { embedded } from "./analyzers/embedded.ts";
import { rulesOf } from "./analyzers/list.ts";
import { createPool, type Pool } from "./analyzers/pool.ts";
import { configurePool, prepareForFolder } from "./analyzers/run.ts";
import { triage } from "./findings/triage.ts";
import { ruleBook } from "./model/rule-book.ts";
import type { Run } from "./model/run.ts";
import { buildId } from "./model/version.ts";
import { locate } from "./select/locate.ts";
import type { Place } from "./select/request.ts";
import { select } from "./select/select.ts";
import { analyzersHome, baselineOf, cacheFolder, configure, enabledAnalyzers, namedSarif } from "./stages/configure.ts";
import { guardNotices, guardOf } from "./stages/guard.ts";
import type { MendContext, MendRequest } from "./stages/mend.ts";
import { noticesOf, noticeTexts } from "./stages/notices.ts";
import type { Request, World } from "./stages/request.ts";
import { afterRepair, forReview, readPaths, rulesWith, runOf } from "./stages/run-of.ts";
import { shardSight } from "./stages/shard-sight.ts";
import { today } from "./system/clock.ts";
import { statOf } from "./system/files.ts";

export type { Request, World } from "./stages/request.ts";

/** Scans what the request selects. Throws a `UserError` for what the user must mend before anything can be scanned. */
export async function runPipeline(request: Request, world: World): Promise<Run> {
  const pool = createPool();
  try {
    prepareForFolder(pool, embedded, world.cwd);
    return await runIn(pool, request, world);
  } finally {
    pool.close();
  }
}

async function runIn(pool: Pool, request: Request, world: World): Promise<Run> {
  const sarif = await namedSarif(request, world);
  const place = await locate(request.selection, world);
  const recovered = await recoverFirst(place);
  const guard = await guardOf(request, place);
  const configured = await configure(request, guard, place);
  const enabled = await enabledAnalyzers(request, configured);
  const config = withReplacements(configured, enabled);
  configurePool(pool, embeddedOf(enabled), config);
  const filter = { include: config.include, exclude: config.exclude, maxFileSize: config.limits.maxFileSize };
  const selection = await select(request.selection, {
    ...world,
    ...filter,
    place,
    ...(request.shard && { shard: request.shard }),
  });
  const cacheIn = cacheFolder(request, config, place);
  const cache = openCache(cacheIn, buildId);
  const { progress, env } = world;
  const baselineFile = path.join(place.root, config.baseline);
  // Read while the analyzers are at work; what goes wrong with it is told when its turn comes.
  const metadata = settled(rulesOf(enabled, config.analyzers));
  const known = settled(baselineOf(request, baselineFile, config, guard));
  const shared = {
    selection,
    place,
    analyzers: enabled,
    config,
    cache,
    pool,
    env,
    guard,
    home: analyzersHome(cacheIn),
  };
  const analysis = await withReview(await analyzeAll({ ...shared, progress, sarif }), shared);
  // The engines' memory is given back before the findings need theirs.
  const fix = wantedFix(request, config);
  if (fix === undefined) release(cache, pool);
  const rules = ruleBook([...(await metadata()), ...analysis.scans.flatMap(rulesWith)]);
  const { lineHashes } = request;
  const day = today(env);
  const found = { ...analysis, selection, rules, config, baseline: await known(), lineHashes, today: day };
  const triaged = await triage(found);
  const notices = await noticesOf({ selection, analysis, findings: triaged.findings, enabled, config, rules });
  const byChoice = uncheckedByChoice(
    readPaths(selection, analysis),
    await lookersOf(enabled, config, place.root),
    analysis.firstLines,
  );
  const told = [
    ...recovered,
    ...(await guardNotices(request, guard, { config, enabled, place })),
    ...noticeTexts(notices),
  ];
  const run = {
    ...runOf(selection, analysis, triaged, rules),
    uncheckedByChoice: byChoice,
    notices: told,
    baselineFile,
    ...(selection.shard && { shard: shardSight(selection.shard, { selection, triaged, notices, config }) }),
  };
  if (fix === undefined) return run;
  const { signal } = world;
  const context = { ...shared, findings: triaged.findings, rules, today: day, signal };
  const mended = await repaired(run, context, fix.how);
  release(cache, pool);
  return fix.when === "configured" ? forReview(mended, config) : mended;
}

function wantedFix({ fix, selection }: Request, config: Config): Request["fix"] {
  if (fix === undefined || fix.when === "asked") return fix;
  return config.fix.mode === "apply" && selection.kind === "staged" ? fix : undefined;
}

/** Whatever a killed run left half done is finished or rolled back before anybody looks at the files. */
async function recoverFirst({ repository }: Place): Promise<string[]> {
  if (repository === undefined || statOf(openJournal(repository)) === "absent") return [];
  const { recover, recoveryNotice } = await import("./apply/recover.ts");
  const recovery = await recover(repository);
  return recovery === undefined ? [] : [recoveryNotice(recovery)];
}

/** Only of changes, and only where the configuration asks for it: what is sent costs, and leaves the machine. */
async function withReview(analysis: Analysis, shared: Omit<AnalyzeAllInput, "progress" | "sarif">): Promise<Analysis> {
  const { selection, config } = shared;
  if (config.llm?.review !== true || selection.asked.kind === "paths") return analysis;
  const { reviewed } = await import("./stages/review.ts");
  return { ...analysis, scans: [...analysis.scans, await reviewed({ ...shared, options: config.llm })] };
}

/** Loaded only for this: most runs only scan. A scan with gaps cannot tell whether a patch is right. */
async function repaired(run: Run, context: MendContext, request: MendRequest): Promise<Run> {
  if (run.exitCode === 2) return { ...run, notices: [...run.notices, "nothing was repaired: the scan is not whole"] };
  const { mend } = await import("./stages/mend.ts");
  const { repair, notices } = await mend(context, request);
  return afterRepair({ ...run, notices: [...run.notices, ...notices] }, repair);
}

function release(cache: Cache, pool: Pool): void {
  cache.close();
  pool.close();
}

/** Work under way whose failure waits until somebody asks for its result. */
function settled<Result>(work: Promise<Result>): () => Promise<Result> {
  work.catch(() => undefined);
  return () => work;
}
