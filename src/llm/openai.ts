/**
 * The `openai` client against any server that speaks its protocol. Servers differ in what they understand: what one refuses is left
 * out and not sent again. Load this module lazily: the client is half a megabyte.
 */
import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AzureOpenAI,
} from "openai";
import type { LlmOptions } from "../config/llm.ts";
import type { ChatFailure, ChatRequest, ChatResult, Model } from "./model.ts";
import { readCompletion } from "./completion.ts";

/** How a reply's form is asked for, the strictest first: what a server does not know, the next may. */
const FORMATS = ["json_schema", "json_object", "text"] as const;

interface Learned {
  format: (typeof FORMATS)[number];
  /** Parameters that the server refused. */
  refused: Set<string>;
}

/** Sent only where asked for, or where a server may not know them. */
const OPTIONAL = ["temperature", "seed", "max_completion_tokens", "response_format"];

/** Some servers know only the older name. */
const OLDER_NAMES: Record<string, string> = { max_completion_tokens: "max_tokens" };

/**
 * @param key empty for servers that want none
 * @param headers with their values in place
 */
export function openAiModel(options: LlmOptions, key: string, headers: Record<string, string>): Model {
  const client = clientFor(options, key, headers);
  const learned: Learned = { format: "json_schema", refused: new Set() };
  return { name: options.model, chat: (request, signal) => ask(client, options, learned, request, signal) };
}

function clientFor(options: LlmOptions, key: string, defaultHeaders: Record<string, string>): OpenAI {
  const common = {
    timeout: options.timeout * 1000,
    maxRetries: options.retries,
    defaultHeaders,
    logLevel: "off" as const,
  };
  // The client insists on a key even for a server on this machine.
  const apiKey = key === "" ? "none" : key;
  if (options.azure !== undefined) return new AzureOpenAI({ ...common, apiKey, ...options.azure });
  // Set in any case: the client would take them from the environment.
  const own = { organization: null, project: null, baseURL: options.baseUrl ?? "https://api.openai.com/v1" };
  return new OpenAI({ ...common, ...own, apiKey });
}

/** Each round learns of one thing that the server does not take; there are only so many. */
async function ask(
  client: OpenAI,
  options: LlmOptions,
  learned: Learned,
  request: ChatRequest,
  signal: AbortSignal | undefined,
): Promise<ChatResult> {
  for (let round = 0; round <= OPTIONAL.length + FORMATS.length; round += 1) {
    try {
      const body = bodyOf(options, learned, request);
      const answer = await client.chat.completions.create(body as never, { signal: signal ?? null });
      return readCompletion(answer, sizeOf(request));
    } catch (error) {
      if (!learnFrom(error, learned, request)) return failureOf(error, options);
    }
  }
  return { kind: "failed", reason: "bad-request", message: "the server refuses every form of the request" };
}

const sizeOf = ({ messages }: ChatRequest) => messages.reduce((sum, { content }) => sum + content.length, 0);

function bodyOf(options: LlmOptions, learned: Learned, { messages, schema }: ChatRequest): Record<string, unknown> {
  const optional: Record<string, unknown> = {
    temperature: options.temperature,
    seed: options.seed,
    max_completion_tokens: options.maxReplyTokens,
    response_format: schema && responseFormat(learned.format, schema),
  };
  const body: Record<string, unknown> = { model: options.model, messages, stream: false };
  for (const [name, value] of Object.entries(optional)) {
    const sent = learned.refused.has(name) ? OLDER_NAMES[name] : name;
    if (value !== undefined && sent !== undefined && !learned.refused.has(sent)) body[sent] = value;
  }
  return body;
}

function responseFormat(
  format: Learned["format"],
  { name, schema }: { name: string; schema: Record<string, unknown> },
) {
  if (format === "text") return undefined;
  return format === "json_schema"
    ? { type: "json_schema", json_schema: { name, schema, strict: true } }
    : { type: "json_object" };
}

/** @returns whether another attempt, without what the server named, may do */
function learnFrom(error: unknown, learned: Learned, { schema }: ChatRequest): boolean {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return false;
  const said = `${error.param ?? ""} ${error.message}`;
  if (
    schema !== undefined &&
    learned.format !== "text" &&
    /response_format|json_schema|json_object|schema/i.test(said)
  ) {
    learned.format = FORMATS[FORMATS.indexOf(learned.format) + 1] ?? "text";
    return true;
  }
  const named = [...OPTIONAL, ...Object.values(OLDER_NAMES)].find((name) => new RegExp(`\\b${name}\\b`).test(said));
  if (named === undefined || learned.refused.has(named)) return false;
  learned.refused.add(named);
  return true;
}

const failed = (reason: ChatFailure, message: string): ChatResult => ({ kind: "failed", reason, message });

function failureOf(error: unknown, { timeout }: LlmOptions): ChatResult {
  if (error instanceof APIUserAbortError) return failed("cancelled", "the request was cancelled");
  if (error instanceof APIConnectionTimeoutError) return failed("timeout", `no answer within ${timeout} s`);
  if (error instanceof APIConnectionError) return failed("network", `the server cannot be reached: ${causeOf(error)}`);
  // The client parses the body itself, and lets the parser's error through.
  if (error instanceof SyntaxError) return failed("bad-reply", `the server's answer is no JSON: ${error.message}`);
  if (!(error instanceof APIError)) return failed("network", error instanceof Error ? error.message : String(error));
  const message = `the server answers ${error.status}: ${firstLine(error.message)}`;
  if (error.status === 401 || error.status === 403) return failed("authentication", message);
  if (error.status === 429) return failed("rate-limit", message);
  if (error.status === 408) return failed("timeout", message);
  return failed((error.status ?? 500) >= 500 ? "server" : "bad-request", message);
}

function causeOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  return firstLine(inner.message);
}

const firstLine = (text: string): string => (text.split("\n")[0] ?? "").slice(0, 300);
