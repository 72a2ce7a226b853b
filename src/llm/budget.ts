/** How much a model may be used: tokens, money and time, by finding, by run, by day. Reaching a limit is a result, not an error. */
import type { LlmLimit, LlmOptions } from "../config/llm.ts";
import { deadline } from "../system/clock.ts";
import type { ChatRequest, ChatResult, Model, Usage } from "./model.ts";

export interface Spent {
  tokens: number;
  cost: number;
  /** Seconds waited for the model. */
  time: number;
}

export const NOTHING: Spent = { tokens: 0, cost: 0, time: 0 };

/** One account: a finding's, the run's, the day's. */
export interface Account {
  /** `this finding`, `this run`, `today`. */
  of: string;
  limit: LlmLimit;
  spent: Spent;
  /** Requests that are waited for: waiting for several at once is waiting once. */
  underWay: number;
  /** Up to when, in milliseconds, the waiting is charged. */
  since: number;
  /** Told of each charge: the day's account is kept in a file. */
  onCharge?: (charge: Spent) => void;
}

export function account(of: string, limit: LlmLimit, spent: Spent = NOTHING, onCharge?: Account["onCharge"]): Account {
  return { of, limit, spent: { ...spent }, underWay: 0, since: 0, ...(onCharge && { onCharge }) };
}

/** Why nothing more may be sent, as a sentence that names the limit; `undefined` while there is room. */
export function exhausted(accounts: readonly Account[]): string | undefined {
  for (const { of, limit, spent } of accounts) {
    for (const kind of ["tokens", "cost", "time"] as const) {
      const most = limit[kind];
      if (most === undefined || spent[kind] < most) continue;
      const used = kind === "cost" ? spent.cost.toFixed(4) : Math.round(spent[kind]);
      return `the limit of ${most} ${UNITS[kind]} for ${of} is reached (${used} used)`;
    }
  }
  return undefined;
}

const UNITS = { tokens: "tokens", cost: "in money", time: "seconds" } as const;

export function costOf({ promptTokens, replyTokens }: Usage, price: LlmOptions["price"]): number {
  return price === undefined ? 0 : (promptTokens * price.input + replyTokens * price.output) / 1e6;
}

function begin(accounts: readonly Account[], time: number): void {
  for (const one of accounts) {
    if (one.underWay === 0) one.since = time;
    one.underWay += 1;
  }
}

function charge(accounts: readonly Account[], used: Omit<Spent, "time">, time: number): void {
  for (const one of accounts) {
    const charged = { ...used, time: (time - one.since) / 1000 };
    one.since = time;
    one.underWay -= 1;
    one.spent.tokens += charged.tokens;
    one.spent.cost += charged.cost;
    one.spent.time += charged.time;
    one.onCharge?.(charged);
  }
}

/** Seconds until the first limit in time; `undefined` where there is none. */
function timeLeft(accounts: readonly Account[]): number | undefined {
  const left = accounts.flatMap(({ limit, spent }) => (limit.time === undefined ? [] : [limit.time - spent.time]));
  return left.length === 0 ? undefined : Math.min(...left);
}

/**
 * The model, asked only while every account has room. What is under way when a limit in tokens or money is reached is finished and
 * charged; a limit in time ends it, whatever retries it has left.
 *
 * @param clock milliseconds, for the time that is charged
 */
export function limited(
  model: Model,
  accounts: readonly Account[],
  price: LlmOptions["price"],
  clock: () => number,
): Model {
  const chat = async (request: ChatRequest, signal?: AbortSignal): Promise<ChatResult> => {
    const message = exhausted(accounts);
    if (message !== undefined) return { kind: "failed", reason: "limit", message };
    begin(accounts, clock());
    const left = timeLeft(accounts);
    const result = await model.chat(request, left === undefined ? signal : deadline(left * 1000, signal));
    const usage = result.kind === "failed" ? { promptTokens: 0, replyTokens: 0 } : result.usage;
    charge(accounts, { tokens: usage.promptTokens + usage.replyTokens, cost: costOf(usage, price) }, clock());
    return result.kind === "failed" && result.reason === "cancelled" && signal?.aborted !== true
      ? { kind: "failed", reason: "limit", message: exhausted(accounts) ?? result.message }
      : result;
  };
  return { name: model.name, chat };
}

/** The model with at most so many requests under way; the others wait in order. */
export function inTurn(model: Model, most: number): Model {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const enter = async () => {
    if (underWay >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    underWay += 1;
  };
  const leave = () => {
    underWay -= 1;
    waiting.shift()?.();
  };
  const chat = async (request: ChatRequest, signal?: AbortSignal) => {
    await enter();
    try {
      return await model.chat(request, signal);
    } finally {
      leave();
    }
  };
  return { name: model.name, chat };
}
