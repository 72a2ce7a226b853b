/** What a strategy is: a way to get candidates from a model. One file per strategy, one line in `strategies/list.ts`. */
import type { z } from "zod";
import type { ChatResult, Message, ReplySchema } from "../llm/model.ts";
import type { Verdict } from "../model/verdict.ts";
import type { EditReply, Parsed } from "./reply.ts";

/** The texts of which prompts are made; secrets are placeholders already. */
export interface Task {
  path: string;
  language: string;
  /** 1-based, of the shown code. */
  lines: string;
  code: string;
  /** What the analyzers say of it, and what their documentation adds. */
  feedback: string;
}

/** A patched text, and how the strategy came by it. `solution` and `turn` count from 1. */
export interface Draft {
  solution: number;
  turn: number;
  explanation: string;
  /** The whole file. */
  after: string;
}

export interface StrategyContext {
  task: Task;
  ask(purpose: string, messages: readonly Message[], schema?: ReplySchema): Promise<ChatResult>;
  /** A reply's edits, carried out on the file. */
  carryOut(reply: EditReply): Parsed<string>;
}

/** Why a strategy has no more to offer. `failed` where something broke or a limit was reached, and not for want of ideas. */
export interface End {
  failed: boolean;
  reason: string;
}

/**
 * Yields the drafts of one round, and is given the gate's verdict on each. Whoever drives it stops asking once a draft is good enough.
 *
 * @typeParam Options what `.provenfix.yml` may say under `fix.strategies.<name>`
 */
export interface Strategy<Options> {
  name: string;
  summary: string;
  /** The publication. */
  source: string;
  options(zod: typeof z): z.ZodType<Options>;
  defaults: Options;
  run(context: StrategyContext, options: Options): AsyncGenerator<Draft[], End, Verdict[]>;
}
