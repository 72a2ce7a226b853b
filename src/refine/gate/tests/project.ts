/** Judging patches of one project: baseline, all together, bisected if need be, and one run that shows what executes them. */
import path from "node:path";
import type { TestsOptions } from "../../../config/tests.ts";
import type { TestProof } from "../../../model/verdict.ts";
import type { Place } from "../../../select/request.ts";
import type { SnapshotEntry } from "../../../select/snapshot.ts";
import { keepCache, takeCache } from "../../workspace/kept-caches.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { TestsResult } from "../tests.ts";
import { baselineKey, baselineStore } from "./baseline.ts";
import { type Baseline, passedIds, steadyIds } from "./compare.ts";
import { type Execution, probe } from "./probe/probe.ts";
import { failed, resultOf, unknown } from "./results.ts";
import type { Runner } from "./runner.ts";
import { pack, type Patch, sift, type Trial } from "./sift.ts";
import { createSuite, type Suite } from "./suite.ts";

export interface ProjectContext {
  workspace: Workspace;
  runner: Runner;
  source: {
    entries: readonly SnapshotEntry[];
    place: Place;
    options: TestsOptions;
    left?: () => number;
    cache: boolean;
  };
  /** Of this bench, by key of runner and related files. */
  baselines: Map<string, BaselineResult>;
  signal: AbortSignal | undefined;
}

type BaselineResult =
  | { kind: "baseline"; baseline: Baseline; related: readonly string[] | undefined }
  | { kind: "none"; message: string };

/** @returns in the order of the patches */
export async function judgeProject(context: ProjectContext, patches: readonly Patch[]): Promise<TestsResult[]> {
  const { runner, workspace, source, signal } = context;
  const kept = keptFolder(source, "build");
  if (kept !== undefined) for (const name of runner.caches ?? []) takeCache(kept, name, workspace.cache);
  const suite = createSuite(runner, workspace, { timeout: source.options.timeout, left: source.left, signal });
  const changed = [...new Set(patches.flatMap(({ changes }) => changes.map(({ path: name }) => name)))].toSorted();
  const { result: found, save } = await baselineOf(context, suite, changed);
  if (found.kind === "none") return patches.map(() => noted(unknown("no-tests", found.message), runner));
  const { baseline, related } = found;
  baseline.doubtful.clear();
  const trial: Trial = { suite, baseline, related, timeout: patience(baseline.seconds) };
  const results = new Map<Patch, TestsResult>();
  for (const set of pack(patches))
    for (const [patch, result] of await judgeSet(trial, set, workspace)) results.set(patch, result);
  save();
  return patches.map((patch) => noted(results.get(patch) ?? unknown("no-tests", "nothing was run"), runner));
}

function noted(result: TestsResult, { note }: Runner): TestsResult {
  return note === undefined ? result : { ...result, evidence: [...result.evidence, { message: note }] };
}

/** What runs that long although the unpatched code does not, hangs. */
const patience = (seconds: number) => 20 + 5 * seconds;

async function judgeSet(trial: Trial, set: readonly Patch[], workspace: Workspace): Promise<Map<Patch, TestsResult>> {
  const { suite, baseline } = trial;
  const { kept, lost, run } = await sift(trial, set);
  const executions = run?.kind === "reported" ? await probe(trial, kept, run.report) : new Map<Patch, Execution>();
  const passed = steadyIds(baseline).length;
  const proof = (executing: string[], losses = 0): TestProof => ({
    command: suite.runner.command,
    passed: passed - losses,
    flaky: [...new Set([...baseline.flaky, ...baseline.doubtful])].toSorted(),
    executing,
    sandbox: workspace.sandbox,
    seconds: Math.round((suite.seconds() + baseline.seconds) * 1000) / 1000,
  });
  const results = new Map<Patch, TestsResult>();
  for (const [patch, losses] of lost) results.set(patch, failed(losses, proof([], losses.length)));
  for (const patch of kept) {
    const execution = executions.get(patch) ?? { kind: "unknown", message: "nothing was run" };
    results.set(patch, resultOf(execution, proof("tests" in execution ? execution.tests : [])));
  }
  return results;
}

interface WithSave {
  result: BaselineResult;
  /** Keeps what was learned on the way: flaky tests, repetitions. */
  save(): void;
}

/** Related tests where the runner can tell and there are some; else all. */
async function baselineOf(context: ProjectContext, suite: Suite, changed: readonly string[]): Promise<WithSave> {
  const { runner } = context;
  const related = runner.selects.related ? changed.map((name) => path.posix.relative(runner.folder, name)) : undefined;
  if (related !== undefined) {
    const found = await baselineFor(context, suite, related);
    if (found.result.kind === "baseline") return found;
  }
  return baselineFor(context, suite, undefined);
}

async function baselineFor(
  context: ProjectContext,
  suite: Suite,
  related: readonly string[] | undefined,
): Promise<WithSave> {
  const { source, runner, workspace, baselines } = context;
  const { entries, place, options } = source;
  const known = JSON.stringify([runner.name, runner.folder, related]);
  const around = {
    root: place.root,
    dependencies: workspace.dependencies,
    sandbox: workspace.sandbox,
    settings: options,
  };
  const key = baselineKey(entries, runner, related, around);
  const folder = keptFolder(source, "tests");
  const store = baselineStore(folder, key);
  const stored = baselines.has(known) ? undefined : store.load();
  const result =
    baselines.get(known) ??
    (stored && { kind: "baseline", baseline: stored, related }) ??
    (await runBaseline(context, suite, related));
  baselines.set(known, result);
  return { result, save: () => result.kind === "baseline" && store.save(result.baseline) };
}

/** Below git's common folder: shared between linked worktrees, as the objects are. */
function keptFolder({ cache, place }: ProjectContext["source"], name: string): string | undefined {
  return cache && place.repository ? path.join(place.repository.commonDir, "provenfix", name) : undefined;
}

async function runBaseline(
  context: ProjectContext,
  suite: Suite,
  related: readonly string[] | undefined,
): Promise<BaselineResult> {
  const run = await suite.run([], related ? { related } : {});
  const kept = keptFolder(context.source, "build");
  if (kept !== undefined) for (const name of suite.runner.caches ?? []) keepCache(kept, name, suite.cache);
  if (run.kind === "broken")
    return { kind: "none", message: `the tests of the unpatched tree give no result: ${run.message}` };
  const { report, exitCode, seconds } = run;
  const baseline: Baseline = { report, exitCode, seconds, flaky: new Set(), doubtful: new Set(), passes: new Map() };
  const { command } = suite.runner;
  if (report.cases.size === 0) return { kind: "none", message: `\`${command}\` ran no test` };
  if (passedIds(report).length > 0) return { kind: "baseline", baseline, related };
  const [first] = report.cases.values();
  const why = first?.message === undefined ? "" : `; ${first.id}: ${first.message.slice(0, 300)}`;
  return {
    kind: "none",
    message: `none of the ${report.cases.size} tests of \`${command}\` passes on the unpatched tree${why}`,
  };
}
