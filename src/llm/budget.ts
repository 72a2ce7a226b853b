/** How much a model may be used: tokens, money and time, by finding, by run, by day. Reaching a limit is a result, not an error. */
import type { LlmLimit, LlmOptions } from "../config/llm.ts";
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
  /** Told of each charge: the day's account is kept in a file. */
  onCharge?: (charge: Spent) => void;
}

export function account(of: string, limit: LlmLimit, spent: Spent = NOTHING, onCharge?: Account["onCharge"]): Account {
  return { of, limit, spent: { ...spent }, ...(onCharge && { onCharge }) };
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

function charge(accounts: readonly Account[], charged: Spent): void {
  for (const { spent, onCharge } of accounts) {
    spent.tokens += charged.tokens;
    spent.cost += charged.cost;
    spent.time += charged.time;
    onCharge?.(charged);
  }
}

/**
 * The model, asked only while every account has room. What is under way when a limit is reached is finished and charged.
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
    const started = clock();
    const result = await model.chat(request, signal);
    const usage = result.kind === "failed" ? { promptTokens: 0, replyTokens: 0 } : result.usage;
    const tokens = usage.promptTokens + usage.replyTokens;
    charge(accounts, { tokens, cost: costOf(usage, price), time: (clock() - started) / 1000 });
    return result;
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
