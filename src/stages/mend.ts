/** Blocking findings → outcomes → what is applied. */
import { join } from "node:path";
import type { AnalyzeAllInput } from "../analyzers/all.ts";
import { type Application, applyPatches, type Patch } from "../apply/apply.ts";
import type { LlmOptions } from "../config/llm.ts";
import type { ChatRequest } from "../llm/model.ts";
import type { FileChange } from "../model/candidate.ts";
import type { Finding } from "../model/finding.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Repair } from "../model/repair.ts";
import type { RuleBook } from "../model/rule-book.ts";
import { UserError } from "../model/user-error.ts";
import { unifiedDiff } from "../refine/diff.ts";
import { changesOf } from "../refine/from-file.ts";
import { createGate } from "../refine/gate/gate.ts";
import { rescanner } from "../refine/gate/rescanner.ts";
import { openTestBench } from "../refine/gate/tests/bench.ts";
import { refine } from "../refine/refine.ts";
import { asked, type Only } from "./asked-for.ts";
import { type CaseInput, caseOf, type ChosenStrategy, chooseStrategy } from "./cases.ts";
import { choose, type Wishes } from "./choose.ts";
import { type AskedModel, type ModelRun, startModel, withAsked } from "./model.ts";
import { combineAll, demoted, keepWhatGoesTogether } from "./together.ts";
import { type JudgedTree, openTree } from "./tree.ts";
import { viewsOf } from "./views.ts";

export interface MendRequest extends Pick<Wishes, "review"> {
  /** Empty for all. */
  only: Only[];
  /** Instead of the configuration's. */
  strategy: string | undefined;
  model: boolean;
  /** Instead of the configuration's; the key instead of the environment's variable. */
  llm?: AskedModel;
  /** Instead of the configuration's. */
  tests: boolean | undefined;
  /** Instead of the configuration's. */
  includeUnverified: boolean | undefined;
  /** Instead of the configuration's limit for a run, in money. */
  maxCost: number | undefined;
  dryRun: boolean;
  /** A unified diff to judge, instead of recipes and model. */
  patch: { file: string; diff: string } | undefined;
  /** Absolute: where trajectories go. Absent: under the git directory. */
  trajectories: string | undefined;
  /** Shows what a model would be sent, instead of sending it. */
  showPrompt: ((request: ChatRequest) => void) | undefined;
}

/** What the scan leaves behind; its pool is still open. */
export interface MendContext extends Omit<AnalyzeAllInput, "progress" | "sarif"> {
  findings: Finding[];
  rules: RuleBook;
  today: string;
  signal: AbortSignal | undefined;
}

export interface Mended {
  repair: Repair;
  notices: string[];
}

/** @throws UserError for what a person must mend before anything can be repaired */
export async function mend(context: MendContext, request: MendRequest): Promise<Mended> {
  const { place, config, selection } = context;
  const { repository } = place;
  if (repository === undefined)
    throw new UserError(
      "`fix` needs a git repository",
      "run it in one: patches are applied so that they can be taken back",
    );
  const blocking = context.findings.filter(({ disposition }) => disposition === "blocking");
  const { targets, notices } = asked(blocking, request.only, place.root, context.rules);
  const target = selection.asked.kind === "staged" ? ("index" as const) : ("working-tree" as const);
  const { dryRun } = request;
  if (targets.length === 0) return { repair: { outcomes: [], views: {}, patch: "", dryRun, target }, notices };
  const tree = await openTree(selection, place);
  const model = await modelFor(context, request);
  const chosen = model && (await chooseStrategy(request.strategy ?? config.fix.strategy, config.fix));
  await using bench = testBenchFor(context, request, tree);
  const { rules, findings } = context;
  const rescan = rescanner({ ...context, rules: rules.rules });
  const gate = createGate({
    findings,
    rescan,
    textAt: await textsAt(findings, tree),
    project: tree.project,
    ...(bench && { tests: bench }),
  });
  const input = caseInput(context, request, { tree, model, chosen, patch: await patchOf(request, tree, targets) });
  const cases = await Promise.all(targets.map((finding) => caseOf(finding, input)));
  const judged = await refine(cases, gate, context.signal);
  const together = await keepWhatGoesTogether(judged, gate);
  const wanted = await choose(together, targets, wishesOf(context, request), gate);
  const application = dryRun ? NOTHING_REFUSED : await applyPatches(repository, target, patchesOf(wanted, targets));
  const outcomes = withApplication(wanted, application);
  const views = await viewsOf(outcomes, input);
  const patch = unifiedDiff(combineAll(outcomes.flatMap(appliedChanges)) ?? []);
  return { repair: { outcomes, views, patch, dryRun, target, ...(model && { model: model.use() }) }, notices };
}

const NOTHING_REFUSED: Application = { applied: [], refused: [] };

function appliedChanges(outcome: Outcome): FileChange[][] {
  return "chosen" in outcome && outcome.applied ? [outcome.chosen.candidate.changes] : [];
}

function wishesOf({ config }: MendContext, { review, includeUnverified }: MendRequest): Wishes {
  return { review, includeUnverified: includeUnverified ?? config.fix.includeUnverified };
}

/** Absolute: what is kept for this repository, shared between its worktrees. */
function folderOf({ place }: MendContext): string | undefined {
  return place.repository && join(place.repository.commonDir, "provenfix");
}

async function modelFor(context: MendContext, request: MendRequest): Promise<ModelRun | undefined> {
  const { config, env, place } = context;
  const llm = withAsked(config.llm, request.llm);
  if (!request.model || llm === undefined || request.patch !== undefined) return undefined;
  const show = request.showPrompt;
  const key = request.llm?.apiKey;
  return startModel(withMaxCost(llm, request.maxCost), {
    env: key === undefined ? env : { ...env, [llm.apiKeyVariable]: key },
    root: place.root,
    folder: folderOf(context),
    ...(show && { show }),
  });
}

function withMaxCost(options: LlmOptions, maxCost: number | undefined): LlmOptions {
  if (maxCost === undefined) return options;
  if (options.price === undefined) {
    throw new UserError("--max-cost needs `llm.price` to count with", "add price: {input, output} per million tokens");
  }
  return { ...options, limits: { ...options.limits, run: { ...options.limits.run, cost: maxCost } } };
}

function testBenchFor({ config, place, env }: MendContext, request: MendRequest, { entries }: JudgedTree) {
  return (request.tests ?? config.fix.tests)
    ? openTestBench({ entries, place, options: config.tests, env, cache: config.cache })
    : undefined;
}

/** A patch may change files with findings only: their texts are all that the gate will ask for. */
async function textsAt(
  findings: readonly Finding[],
  { textAt }: JudgedTree,
): Promise<(path: string) => string | undefined> {
  const texts = new Map<string, string | undefined>();
  for (const { path } of findings) if (!texts.has(path)) texts.set(path, await textAt(path));
  return (path) => texts.get(path);
}

async function patchOf(
  { patch }: MendRequest,
  { textAt }: JudgedTree,
  targets: readonly Finding[],
): Promise<CaseInput["patch"]> {
  return patch && { file: patch.file, changes: await changesOf(patch.diff, patch.file, textAt), targets };
}

interface Parts {
  tree: JudgedTree;
  model: ModelRun | undefined;
  chosen: ChosenStrategy | undefined;
  patch: CaseInput["patch"];
}

function caseInput(context: MendContext, request: MendRequest, { tree, model, chosen, patch }: Parts): CaseInput {
  const { rules, env, signal, findings } = context;
  const folder = folderOf(context);
  const trajectories = request.trajectories ?? (folder && join(folder, "trajectories"));
  const secretRegions = (path: string) =>
    findings.filter((each) => each.path === path && each.family === "hardcoded-secret");
  return {
    rules,
    project: tree.project,
    textAt: tree.textAt,
    secretRegions,
    patch,
    model,
    chosen,
    trajectories,
    env,
    signal,
  };
}

function patchesOf(outcomes: readonly Outcome[], targets: readonly Finding[]): Patch[] {
  return outcomes.flatMap((outcome) => {
    if (!("chosen" in outcome) || !outcome.applied) return [];
    const finding = targets.find(({ fingerprint }) => fingerprint === outcome.fingerprint);
    const place = finding === undefined ? "" : `${finding.path}:${finding.startLine} ${finding.ruleId}: `;
    const { candidate } = outcome.chosen;
    return [
      { fingerprint: outcome.fingerprint, title: `${place}${candidate.explanation}`, changes: candidate.changes },
    ];
  });
}

function withApplication(outcomes: readonly Outcome[], { refused }: Application): Outcome[] {
  const reasons = new Map(refused.map(({ patch, reason }) => [patch.fingerprint, reason]));
  return outcomes.map((outcome) => {
    const reason = reasons.get(outcome.fingerprint);
    return reason === undefined || !("chosen" in outcome) ? outcome : demoted(outcome, reason);
  });
}
