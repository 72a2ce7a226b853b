/** Recorded exchanges: every request is written down, and what was written down can answer again. */
import { hash } from "node:crypto";
import { UserError } from "../model/user-error.ts";
import type { ChatRequest, ChatResult, Message, Model } from "./model.ts";

/** One line of a trajectory. */
export interface Exchange {
  kind: "exchange";
  model: string;
  purpose: string;
  messages: readonly Message[];
  /** Name of the schema that the reply was asked to meet. */
  schema?: string;
  temperature?: number;
  seed?: number;
  result: ChatResult;
  /** Of the answer. */
  seconds: number;
}

export type Recorder = (exchange: Exchange) => void;

/** The model, each exchange told. */
export function recorded(
  model: Model,
  settings: { temperature?: number; seed?: number },
  clock: () => number,
  record: Recorder,
): Model {
  const chat = async (request: ChatRequest, signal?: AbortSignal) => {
    const started = clock();
    const result = await model.chat(request, signal);
    const { purpose, messages, schema } = request;
    const seconds = (clock() - started) / 1000;
    const about = { model: model.name, purpose, messages, ...(schema && { schema: schema.name }), ...settings };
    record({ kind: "exchange", ...about, result, seconds });
    return result;
  };
  return { name: model.name, chat };
}

/** What cannot be written down is not sent. @param problem why it cannot */
export function whileRecorded(model: Model, problem: () => string | undefined): Model {
  const chat = async (request: ChatRequest, signal?: AbortSignal): Promise<ChatResult> => {
    const reason = problem();
    if (reason === undefined) return model.chat(request, signal);
    return { kind: "failed", reason: "no-record", message: `nothing is sent that cannot be recorded: ${reason}` };
  };
  return { name: model.name, chat };
}

const keyOf = (messages: readonly Message[]): string => hash("sha256", JSON.stringify(messages));

/**
 * Answers each request with what was recorded for the same messages, in the order of the recording; the last one again where
 * they run out.
 *
 * @param lines JSON Lines: a trajectory, or exchanges alone. Other lines are passed over.
 */
export function replayModel(name: string, lines: string, file: string): Model {
  const replies = new Map<string, ChatResult[]>();
  for (const [index, line] of lines.split("\n").entries()) {
    const exchange = line.trim() === "" ? undefined : exchangeOf(line, file, index + 1);
    if (exchange === undefined) continue;
    const key = keyOf(exchange.messages);
    replies.set(key, [...(replies.get(key) ?? []), exchange.result]);
  }
  if (replies.size === 0) throw new UserError(`llm.replay: ${file} holds no exchanges`, "record some: see docs/fix.md");
  const chat = async ({ messages, purpose }: ChatRequest): Promise<ChatResult> => {
    const queue = replies.get(keyOf(messages));
    const result = queue !== undefined && queue.length > 1 ? queue.shift() : queue?.[0];
    const message = `${file} holds no reply to this request (${purpose})`;
    return result ?? { kind: "failed", reason: "not-recorded", message };
  };
  return { name, chat };
}

function exchangeOf(line: string, file: string, number: number): Exchange | undefined {
  let parsed: Partial<Exchange> | null;
  try {
    parsed = JSON.parse(line) as Partial<Exchange> | null;
  } catch {
    throw new UserError(`llm.replay: line ${number} of ${file} is no JSON`, "each line must be one JSON object");
  }
  if (parsed?.kind !== "exchange") return undefined;
  if (!Array.isArray(parsed.messages) || typeof parsed.result?.kind !== "string") {
    throw new UserError(`llm.replay: line ${number} of ${file} is no whole exchange`, "see docs/fix.md for the form");
  }
  return parsed as Exchange;
}
