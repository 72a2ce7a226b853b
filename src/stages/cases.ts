/** One finding → its sources of candidates, and its record. */
import type { FixOptions } from "../config/fix.ts";
import { whileRecorded } from "../llm/exchange.ts";
import type { Model } from "../llm/model.ts";
import { redaction, type Redaction } from "../llm/redact.ts";
import type { FileChange } from "../model/candidate.ts";
import type { Finding, Rule } from "../model/finding.ts";
import type { Outcome } from "../model/outcome.ts";
import type { RuleBook } from "../model/rule-book.ts";
import { UserError } from "../model/user-error.ts";
import { version } from "../model/version.ts";
import { recipes } from "../recipes/list.ts";
import type { Project } from "../recipes/recipe.ts";
import { excerptOf } from "../refine/excerpt.ts";
import { fromFile } from "../refine/from-file.ts";
import { fromModel } from "../refine/from-model.ts";
import { fromRecipes } from "../refine/from-recipes.ts";
import { readCode } from "../refine/gate/tree/code.ts";
import type { CaseObserver, RefineCase } from "../refine/refine.ts";
import { secretsIn } from "../refine/secrets.ts";
import { type CandidateSource, withoutIdeas } from "../refine/source.ts";
import { strategies } from "../refine/strategies/list.ts";
import type { Strategy } from "../refine/strategy.ts";
import { noTrajectory, openTrajectory, TRAJECTORY_FORMAT, type Trajectory } from "../refine/trajectory.ts";
import { type Language, languageOf } from "../syntax/languages.ts";
import { ticks, timestamp } from "../system/clock.ts";
import type { ModelRun } from "./model.ts";

export interface CaseInput {
  rules: RuleBook;
  project: Project;
  textAt: (path: string) => Promise<string | undefined>;
  /** Regions that hold secrets, by path. */
  secretRegions: (path: string) => Finding[];
  /** `--patch`: nothing else is tried. */
  patch: { file: string; changes: FileChange[]; targets: readonly Finding[] } | undefined;
  model: ModelRun | undefined;
  chosen: ChosenStrategy | undefined;
  /** Absolute; absent where nothing is recorded. */
  trajectories: string | undefined;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal | undefined;
}

export interface ChosenStrategy {
  strategy: Strategy<unknown>;
  options: unknown;
}

/** @throws UserError for a strategy that does not exist, and for options that it does not take */
export async function chooseStrategy(name: string, { strategies: given }: FixOptions): Promise<ChosenStrategy> {
  const { z } = await import("zod");
  const names = strategies.map((each) => each.name);
  const unknown = [name, ...Object.keys(given)].find((each) => !names.includes(each));
  if (unknown !== undefined)
    throw new UserError(`there is no strategy "${unknown}"`, `the strategies are ${names.join(", ")}`);
  for (const strategy of strategies) {
    const parsed = strategy.options(z).safeParse(given[strategy.name] ?? {});
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const key = ["fix", "strategies", strategy.name, ...(issue?.path ?? [])].join(".");
      throw new UserError(`${key}: ${issue?.message}`, "see docs/fix.md for what the strategy takes");
    }
    if (strategy.name === name) return { strategy, options: parsed.data };
  }
  throw new Error(`the strategy ${name} is in the list, and was not found in it`);
}

/** With the model that may be asked about this finding: its use counts as the finding's, and stands in its record. */
export interface Case extends RefineCase {
  model?: Model;
  /** Ends its record: with what became of it after all patches were held against each other, and applied. */
  close(outcome: Outcome): void;
}

export async function caseOf(finding: Finding, input: CaseInput): Promise<Case> {
  const { path } = finding;
  const text = await input.textAt(path);
  if (text === undefined)
    return { finding, sources: [withoutIdeas(UNREADABLE)], ...recordOf(noTrajectory, () => NO_SPENDING) };
  const secrets = await secretsIn(path, text, input.secretRegions(path));
  const hidden = redaction(secrets, [text]);
  const language = languageOf(path, text.slice(0, 128).split("\n")[0] ?? "");
  const trajectory = begin(finding, text, language, hidden, input);
  const spent = { tokens: 0, cost: 0 };
  const model = input.model && modelFor(input.model, trajectory, spent);
  return {
    finding,
    sources: await sourcesOf({ finding, text, language, hidden, model }, input),
    ...recordOf(trajectory, () => spent),
    ...(model && { model }),
  };
}

function modelFor(run: ModelRun, trajectory: Trajectory, spent: typeof NO_SPENDING): Model {
  const sent = run.forFinding((exchange) => {
    if (exchange.result.kind !== "failed") {
      const { usage } = exchange.result;
      spent.tokens += usage.promptTokens + usage.replyTokens;
      spent.cost += run.costOf(usage);
    }
    trajectory.record(exchange);
  });
  return whileRecorded(sent, () => trajectory.problem());
}

interface Prepared {
  finding: Finding;
  text: string;
  language: Language | undefined;
  hidden: Redaction;
  model: Model | undefined;
}

const NO_SPENDING = { tokens: 0, cost: 0 };

const UNREADABLE = "the file is no UTF-8 text, so no patch can be sure to keep its other bytes";
const NOT_READ = "provenfix cannot read this language's syntax, and has no recipes for it";

async function sourcesOf(prepared: Prepared, input: CaseInput): Promise<CandidateSource[]> {
  const { finding, text, language, model } = prepared;
  if (input.patch !== undefined) {
    const { file, changes, targets } = input.patch;
    return [fromFile(finding, targets, changes, file)];
  }
  if (language === undefined) return [withoutIdeas(NOT_READ)];
  const rules = rulesOf(finding, input.rules);
  const ruleNames = new Set(rules.flatMap(({ id, aliases }) => [id, ...aliases]).concat(finding.ruleId));
  const deterministic = fromRecipes({ finding, language, text, project: input.project, recipes, ruleNames });
  const { chosen, signal } = input;
  if (model === undefined || chosen === undefined) return [deterministic];
  const excerpt = excerptOf(await readCode(finding.path, language, text), finding);
  const task = {
    finding,
    text,
    language,
    excerpt,
    redaction: prepared.hidden,
    model,
    rulesOf: () => rules,
    signal,
  };
  return [deterministic, fromModel({ ...task, ...chosen })];
}

function rulesOf(finding: Finding, book: RuleBook): Rule[] {
  return finding.witnesses.flatMap(({ analyzer, ruleId }) => book.find(analyzer, ruleId) ?? []);
}

function begin(
  finding: Finding,
  before: string,
  language: Language | undefined,
  { hide }: Redaction,
  { trajectories, env, chosen, model, rules }: CaseInput,
): Trajectory {
  if (trajectories === undefined) return noTrajectory;
  const time = timestamp(env);
  const trajectory = openTrajectory(trajectories, finding, time, hide);
  const [rule] = rulesOf(finding, rules);
  trajectory.record({
    kind: "start",
    format: TRAJECTORY_FORMAT,
    time,
    provenfix: version,
    finding,
    ...(rule && { rule }),
    language: language ?? "unknown",
    before,
    ...(chosen && model && { strategy: { name: chosen.strategy.name, options: chosen.options, model: model.name } }),
  });
  return trajectory;
}

/** Notes what happens; `close` says how it ended once that is known: a patch that passed may not be applied. */
function recordOf(
  trajectory: Trajectory,
  spent: () => { tokens: number; cost: number },
): Pick<Case, "observer" | "close"> {
  const started = ticks();
  const numbers = new Map<unknown, number>();
  let seconds = 0;
  const observer: CaseObserver = {
    candidate(number, { provenance, explanation, changes }) {
      numbers.set(changes, number);
      trajectory.record({ kind: "candidate", number, provenance, explanation, changes });
    },
    verdict: (candidate, verdict) => trajectory.record({ kind: "verdict", candidate, verdict }),
    end({ refusals }) {
      seconds = (ticks() - started) / 1000;
      for (const { provenance, reason } of refusals) trajectory.record({ kind: "refusal", provenance, reason });
    },
  };
  const close = (outcome: Outcome) => {
    // What a person has edited, and the gate judged again.
    const edited = outcome.attempts.filter(({ candidate }) => !numbers.has(candidate.changes));
    for (const { candidate, verdict } of edited) {
      const number = numbers.size + 1;
      observer.candidate(number, candidate);
      observer.verdict(number, verdict);
    }
    const chosen = "chosen" in outcome ? numbers.get(outcome.chosen.candidate.changes) : undefined;
    trajectory.record({
      kind: "end",
      status: outcome.status,
      ...("reason" in outcome && { reason: outcome.reason }),
      ...(chosen !== undefined && { chosen }),
      seconds,
      ...spent(),
    });
  };
  return { observer, close };
}
