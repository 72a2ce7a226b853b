/** The configured model for one run: recorded, limited, its use counted and kept by day. */
import path from "node:path";
import { LLM_DEFAULTS, type LlmOptions } from "../config/llm.ts";
import { account, costOf, limited, NOTHING, type Spent } from "../llm/budget.ts";
import { recorded, type Recorder, whileRecorded } from "../llm/exchange.ts";
import type { ChatRequest, Model, Usage } from "../llm/model.ts";
import { openModel } from "../llm/open.ts";
import type { ModelUse } from "../model/repair.ts";
import { now, today } from "../system/clock.ts";
import { readTextIfThere } from "../system/files.ts";
import { appendLine, makeFolder } from "../system/write.ts";

export interface ModelRun {
  name: string;
  /** For one finding, with its own limits and its own record. */
  forFinding(record: Recorder): Model;
  costOf(usage: Usage): number;
  use(): ModelUse;
}

/** What a caller says instead of the configuration. */
export interface AskedModel {
  model: string | undefined;
  baseUrl: string | undefined;
  /** Instead of the environment's variable. */
  apiKey: string | undefined;
}

/** A named model needs no section in the configuration. Another address is another server: what the configuration says of its own is not its. */
export function withAsked(configured: LlmOptions | undefined, asked: AskedModel | undefined): LlmOptions | undefined {
  const model = asked?.model ?? configured?.model;
  if (model === undefined) return undefined;
  const { azure, ...rest } = { ...LLM_DEFAULTS, ...configured };
  if (asked?.baseUrl !== undefined) return { ...rest, model, baseUrl: asked.baseUrl };
  return { ...rest, ...(azure && { azure }), model };
}

export interface ModelPlace {
  env: NodeJS.ProcessEnv;
  root: string;
  /** Absolute: where the day's use is kept. Absent where nothing may be. */
  folder: string | undefined;
  /** Shows each request instead of sending it. */
  show?: (request: ChatRequest) => void;
}

export async function startModel(options: LlmOptions, place: ModelPlace): Promise<ModelRun> {
  const model = place.show === undefined ? await openModel(options, place.env, place.root) : shown(options, place.show);
  const run = account("this run", options.limits.run);
  const day = dayAccount(options, place);
  let requests = 0;
  const counted: Model = {
    name: model.name,
    chat(request, signal) {
      if (place.show === undefined) requests += 1;
      return model.chat(request, signal);
    },
  };
  const { temperature, seed, price } = options;
  const settings = { ...(temperature !== undefined && { temperature }), ...(seed !== undefined && { seed }) };
  return {
    name: model.name,
    forFinding(record) {
      const finding = account("this finding", options.limits.finding);
      const within = limited(counted, [finding, run, day.account], price, now);
      return recorded(whileRecorded(within, day.problem), settings, now, record);
    },
    costOf: (usage) => costOf(usage, price),
    use: () => ({ model: model.name, requests, ...run.spent }),
  };
}

function shown({ model }: LlmOptions, show: (request: ChatRequest) => void): Model {
  const message = "--show-prompt: nothing was sent";
  const chat = async (request: ChatRequest) => (
    show(request),
    { kind: "failed" as const, reason: "cancelled" as const, message }
  );
  return { name: model, chat };
}

/** One line per request: several runs of a day may write at once. What is replayed costs nothing. */
function dayAccount({ limits, price, replay }: LlmOptions, { env, folder }: ModelPlace) {
  let problem: string | undefined;
  if (folder === undefined || replay !== undefined) {
    return { account: account("today", limits.day), problem: () => problem };
  }
  const file = path.join(folder, `model-use-${today(env)}.jsonl`);
  const keep = (charge: Spent) => {
    try {
      makeFolder(folder);
      appendLine(file, JSON.stringify({ ...charge, priced: price !== undefined }));
    } catch (error) {
      problem = `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  return { account: account("today", limits.day, spentIn(file), keep), problem: () => problem };
}

function spentIn(file: string): Spent {
  const spent = { ...NOTHING };
  for (const line of (readTextIfThere(file, 50_000_000) ?? "").split("\n")) {
    if (line === "") continue;
    const charge = lineOf(line);
    spent.tokens += charge.tokens;
    spent.cost += charge.cost;
    spent.time += charge.time;
  }
  return spent;
}

/** A line that a kill cut in half counts nothing. */
function lineOf(line: string): Spent {
  try {
    return { ...NOTHING, ...(JSON.parse(line) as Partial<Spent>) };
  } catch {
    return NOTHING;
  }
}
