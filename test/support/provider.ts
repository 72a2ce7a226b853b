/**
 * A model provider on loopback: strict about what it is asked, as the original is, and misbehaving on demand.
 *
 *     await using provider = await startProvider([reply("…"), { status: 429, headers: { "retry-after": "1" } }]);
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

export interface SentRequest {
  headers: IncomingMessage["headers"];
  body: z.infer<typeof requestBody>;
}

/** One answer. `raw` is sent as it is; `hang` never answers; `drop` closes the connection. */
export type Answer =
  | { kind: "completion"; text: string; finish?: string; refusal?: string; usage?: false; delayMs?: number }
  | { kind: "status"; status: number; headers?: Record<string, string>; error?: { message: string; param?: string } }
  | { kind: "raw"; body: string; type?: string; cutAt?: number }
  | { kind: "hang" }
  | { kind: "drop" };

export const reply = (text: string): Answer => ({ kind: "completion", text });

/** What the published description of the endpoint allows, as far as it concerns us; unknown keys are refused. */
const requestBody = z.strictObject({
  model: z.string().min(1),
  messages: z.array(z.strictObject({ role: z.enum(["system", "user", "assistant"]), content: z.string() })).min(1),
  stream: z.literal(false).optional(),
  temperature: z.number().min(0).max(2).optional(),
  seed: z.int().optional(),
  max_tokens: z.int().positive().optional(),
  max_completion_tokens: z.int().positive().optional(),
  response_format: z
    .union([
      z.strictObject({ type: z.literal("text") }),
      z.strictObject({ type: z.literal("json_object") }),
      z.strictObject({
        type: z.literal("json_schema"),
        json_schema: z.strictObject({
          name: z.string().regex(/^[\w-]{1,64}$/),
          schema: z.record(z.string(), z.unknown()),
          strict: z.boolean().optional(),
          description: z.string().optional(),
        }),
      }),
    ])
    .optional(),
});

export interface Provider extends AsyncDisposable {
  /** With `/v1`. */
  baseUrl: string;
  requests: SentRequest[];
  /** What was wrong with requests that the original would refuse; a test expects none. */
  complaints: string[];
}

export interface ProviderOptions {
  key?: string;
  /** Refuses these parameters with a 400 that names them, as reasoning models and older servers do. */
  refuses?: string[];
}

/** @param answers in order, the last one again and again; or a function of the request */
export async function startProvider(
  answers: Answer[] | ((request: SentRequest, index: number) => Answer),
  { key = "test-key", refuses = [] }: ProviderOptions = {},
): Promise<Provider> {
  const requests: SentRequest[] = [];
  const complaints: string[] = [];
  const answerTo = (request: SentRequest, index: number) =>
    typeof answers === "function"
      ? answers(request, index)
      : (answers[Math.min(index, answers.length - 1)] ?? reply(""));
  const server = createServer((incoming, response) => {
    void handle(incoming, response).catch((error: unknown) => response.destroy(error as Error));
  });
  let answered = 0;
  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const checked = checkRequest(incoming, Buffer.concat(chunks).toString("utf8"), key);
    if ("status" in checked) {
      complaints.push(checked.message);
      return sendError(response, checked.status, { message: checked.message });
    }
    const refused = refuses.find((name) => name in checked.body || describes(checked.body, name));
    if (refused !== undefined) {
      const message = `Unsupported parameter: '${refused}' is not supported with this model.`;
      return sendError(response, 400, { message, param: refused });
    }
    requests.push(checked);
    const answer = answerTo(checked, answered);
    answered += 1;
    await send(response, answer, checked.body.model);
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    complaints,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** `json_schema` can be refused as a form of `response_format`. */
function describes(body: SentRequest["body"], name: string): boolean {
  return body.response_format?.type === name;
}

function checkRequest(
  incoming: IncomingMessage,
  text: string,
  key: string,
): SentRequest | { status: number; message: string } {
  if (incoming.method !== "POST" || incoming.url !== "/v1/chat/completions") {
    return { status: 404, message: `Invalid URL (${incoming.method} ${incoming.url})` };
  }
  if (incoming.headers.authorization !== `Bearer ${key}`) return { status: 401, message: "Incorrect API key provided" };
  if (!incoming.headers["content-type"]?.startsWith("application/json")) {
    return { status: 415, message: "Unsupported content type" };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { status: 400, message: "We could not parse the JSON body of your request" };
  }
  const parsed = requestBody.safeParse(json);
  if (!parsed.success) return { status: 400, message: z.prettifyError(parsed.error) };
  return { headers: incoming.headers, body: parsed.data };
}

function sendError(response: ServerResponse, status: number, error: { message: string; param?: string }): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { type: "invalid_request_error", code: null, param: null, ...error } }));
}

async function send(response: ServerResponse, answer: Answer, model: string): Promise<void> {
  switch (answer.kind) {
    case "hang":
      return;
    case "drop":
      response.destroy();
      return;
    case "status":
      for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
      sendError(response, answer.status, answer.error ?? { message: `status ${answer.status}` });
      return;
    case "raw":
      response.writeHead(200, { "content-type": answer.type ?? "application/json" });
      response.end(answer.cutAt === undefined ? answer.body : answer.body.slice(0, answer.cutAt));
      return;
    case "completion":
      await new Promise((resolve) => setTimeout(resolve, answer.delayMs ?? 0));
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(completion(answer, model)));
  }
}

/** As the endpoint's published description has it. */
export function completion(answer: Extract<Answer, { kind: "completion" }>, model: string): Record<string, unknown> {
  const { text, finish = "stop", refusal = null, usage } = answer;
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_790_000_000,
    model: `${model}-2026`,
    choices: [
      {
        index: 0,
        finish_reason: finish,
        logprobs: null,
        message: { role: "assistant", content: refusal === null ? text : null, refusal },
      },
    ],
    ...(usage === false ? {} : { usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } }),
  };
}
