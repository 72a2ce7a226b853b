/** Findings that block, or that somebody named → outcomes → what is applied. */
import { join } from "node:path";
import type { AnalyzeAllInput } from "../analyzers/all.ts";
import type { LlmOptions } from "../config/llm.ts";
import type { ChatRequest } from "../llm/model.ts";
import type { Finding } from "../model/finding.ts";
import type { Repair } from "../model/repair.ts";
import type { RuleBook } from "../model/rule-book.ts";
import { UserError } from "../model/user-error.ts";
import { unifiedDiff } from "../refine/diff.ts";
import { changesOf } from "../refine/from-file.ts";
import { createGate, type GateOptions } from "../refine/gate/gate.ts";
import { projectSyntax } from "../refine/gate/project-syntax.ts";
import { rescanner } from "../refine/gate/rescanner.ts";
import { openTestBench } from "../refine/gate/tests/bench.ts";
import { SUPPORT_FILES } from "../refine/gate/tests/support/files.ts";
import { refine } from "../refine/refine.ts";
import { lazyWorkspace } from "../refine/workspace/lazy.ts";
import { applied } from "./applied.ts";
import { asked, type Only } from "./asked-for.ts";
import { type CaseInput, caseOf, type ChosenStrategy, chooseStrategy } from "./cases.ts";
import { choose, type Wishes } from "./choose.ts";
import { intentOf } from "./intent.ts";
import { checkModelOptions } from "./model-options.ts";
import { type AskedModel, type ModelRun, startModel, withAsked } from "./model.ts";
import { finisher, keepWhatGoesTogether } from "./together.ts";
import { type JudgedTree, openTree } from "./tree.ts";
import { viewsOf } from "./views.ts";

export interface MendRequest extends Pick<Wishes, "review"> {
  /** Empty for all that blocks. */
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
  await checkModelOptions(request, config);
  const { targets, notices } = asked(context.findings, request.only, place.root, context.rules);
  const target = selection.asked.kind === "staged" ? ("index" as const) : ("working-tree" as const);
  const { dryRun } = request;
  if (targets.length === 0)
    return { repair: { outcomes: [], views: {}, patch: "", changes: [], dryRun, target }, notices };
  const tree = await openTree(selection, place);
  const model = await modelFor(context, request);
  const chosen =
    model && request.patch === undefined
      ? await chooseStrategy(request.strategy ?? config.fix.strategy, config.fix)
      : undefined;
  const input = caseInput(context, request, { tree, model, chosen, patch: await patchOf(request, tree, targets) });
  const cases = await Promise.all(targets.map((finding) => caseOf(finding, input)));
  await using workspace = workspaceFor(context, tree);
  const { rules, findings } = context;
  const rescan = rescanner({ ...context, rules: rules.rules });
  const gate = createGate({
    findings,
    rescan,
    textAt: await textsAt(findings, tree),
    project: tree.project,
    ...checksFor(context, request, workspace),
    ...(config.fix.intent && model && { intent: intentOf(cases, input) }),
  });
  const judged = await refine(cases, gate, context.signal);
  const wanted = await choose(judged, targets, wishesOf(context, request), gate);
  const together = await keepWhatGoesTogether(wanted, gate);
  const finish = finisher(together, gate, context.signal);
  const done = await applied(together, { repository, target, dryRun, targets, finish });
  const { outcomes, changes } = done;
  for (const [index, outcome] of outcomes.entries()) cases[index]?.close(outcome);
  const written = { outcomes, views: await viewsOf(outcomes, input), changes, patch: unifiedDiff(changes) };
  const repair = { ...written, dryRun, target, ...(model && { model: model.use() }) };
  return { repair, notices: [...notices, ...done.notices] };
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
  const { intent } = config.fix;
  if (!request.model || (request.patch !== undefined && !intent)) return undefined;
  if (llm === undefined && intent)
    throw new UserError(
      "`fix.intent` asks a model, and none is configured",
      "name one in `llm.model`, or use --no-model",
    );
  if (llm === undefined) return undefined;
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

/** One copy, for all that runs something of the project. */
function workspaceFor({ config, place, env }: MendContext, { entries }: JudgedTree) {
  const source = { entries, place, options: config.tests, env, cache: config.cache };
  return { source, ...lazyWorkspace(source, SUPPORT_FILES) };
}

/** The checks that run something of the project. */
function checksFor(
  { config, signal }: MendContext,
  { tests }: MendRequest,
  workspace: ReturnType<typeof workspaceFor>,
): Pick<GateOptions, "syntax" | "tests"> {
  const { syntax: commands, tests: wanted } = config.fix;
  return {
    syntax: projectSyntax({ commands, workspace, timeout: config.tests.timeout, signal }),
    ...((tests ?? wanted) && { tests: openTestBench(workspace.source, workspace) }),
  };
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
