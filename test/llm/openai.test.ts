import { expect, test } from "vitest";
import { LLM_DEFAULTS, type LlmOptions } from "../../src/config/llm.ts";
import type { ChatRequest } from "../../src/llm/model.ts";
import { openAiModel } from "../../src/llm/openai.ts";
import {
  type Answer,
  completion,
  type Provider,
  type ProviderOptions,
  reply,
  startProvider,
} from "../support/provider.ts";

const REQUEST: ChatRequest = { purpose: "test", messages: [{ role: "user", content: "hello" }] };
const WITH_SCHEMA: ChatRequest = {
  ...REQUEST,
  schema: { name: "edits", schema: { type: "object", properties: {}, additionalProperties: false } },
};

function modelAt({ baseUrl }: Provider, options: Partial<LlmOptions> = {}) {
  const defaults = { ...LLM_DEFAULTS, model: "small", baseUrl, retries: 0, timeout: 5, ...options };
  return openAiModel(defaults as LlmOptions, "test-key", { "x-team": "blue" });
}

async function answered(answers: Answer[], options: Partial<LlmOptions> = {}, request = REQUEST) {
  await using provider = await startProvider(answers);
  const result = await modelAt(provider, options).chat(request);
  expect(provider.complaints).toEqual([]);
  return { result, requests: provider.requests };
}

test("a reply, with what it cost", async () => {
  const { result, requests } = await answered([reply("hi")]);
  expect(result).toEqual({
    kind: "reply",
    text: "hi",
    model: "small-2026",
    usage: { promptTokens: 100, replyTokens: 20 },
  });
  expect(requests[0]?.headers["x-team"]).toBe("blue");
  expect(requests[0]?.body).toEqual({
    model: "small",
    messages: [{ role: "user", content: "hello" }],
    stream: false,
    max_completion_tokens: 8000,
  });
});

test("temperature, seed and the schema are sent where they are asked for", async () => {
  const { requests } = await answered([reply("{}")], { temperature: 0.2, seed: 7 }, WITH_SCHEMA);
  expect(requests[0]?.body).toMatchObject({
    temperature: 0.2,
    seed: 7,
    response_format: { type: "json_schema", json_schema: { name: "edits", strict: true } },
  });
});

async function withRefusals(refuses: ProviderOptions["refuses"] & object) {
  await using provider = await startProvider([reply("{}")], { refuses });
  const model = modelAt(provider, { temperature: 0.2 });
  const first = await model.chat(WITH_SCHEMA);
  const second = await model.chat(WITH_SCHEMA);
  expect([first.kind, second.kind, provider.complaints]).toEqual(["reply", "reply", []]);
  return provider.requests.map(({ body }) => body);
}

test("a parameter that the server refuses is left out, and not tried again", async () => {
  const [first, second] = await withRefusals(["temperature"]);
  expect(first).not.toHaveProperty("temperature");
  expect(second).toEqual(first);
});

test("a server that knows only the older name of the limit is given that", async () => {
  const [body] = await withRefusals(["max_completion_tokens"]);
  expect(body).toMatchObject({ max_tokens: 8000 });
});

test("the reply's form falls back from schema to object to text", async () => {
  expect((await withRefusals(["json_schema"]))[0]?.response_format).toEqual({ type: "json_object" });
  expect((await withRefusals(["json_schema", "json_object"]))[0]).not.toHaveProperty("response_format");
  expect((await withRefusals(["response_format", "temperature", "max_completion_tokens"]))[0]).toMatchObject({
    max_tokens: 8000,
  });
});

const whole = JSON.stringify(completion({ kind: "completion", text: "hi" }, "m"));

test.each<[string, Answer, string, RegExp]>([
  ["HTML with 200", { kind: "raw", body: "<html>sign in</html>", type: "text/html" }, "bad-reply", /HTML/],
  ["truncated JSON", { kind: "raw", body: whole, cutAt: 40 }, "bad-reply", /JSON/],
  ["another schema", { kind: "raw", body: '{"answer": "hi"}' }, "bad-reply", /chat completion/],
  ["no choices", { kind: "raw", body: '{"choices": []}' }, "bad-reply", /chat completion/],
  ["an empty reply", reply("  \n"), "bad-reply", /empty/],
  ["1 MB of prose", reply("blah ".repeat(200_000)), "bad-reply", /1000000 characters/],
  ["an unknown key", { kind: "status", status: 401 }, "authentication", /401/],
  ["a server error", { kind: "status", status: 500 }, "server", /500/],
  ["too many requests", { kind: "status", status: 429 }, "rate-limit", /429/],
  [
    "another bad request",
    { kind: "status", status: 400, error: { message: "no such model" } },
    "bad-request",
    /no such/,
  ],
  ["a dropped connection", { kind: "drop" }, "network", /cannot be reached/],
])("%s is a typed failure", async (_name, answer, reason, message) => {
  const { result } = await answered([answer]);
  expect(result).toMatchObject({ kind: "failed", reason, message: expect.stringMatching(message) });
});

test("a refusal, a filter and a cut-off reply are told apart from replies", async () => {
  const refusal = await answered([{ kind: "completion", text: "", refusal: "I cannot help" }]);
  expect(refusal.result).toMatchObject({ kind: "refusal", message: "I cannot help" });
  const filtered = await answered([{ kind: "completion", text: "x", finish: "content_filter" }]);
  expect(filtered.result.kind).toBe("refusal");
  const cut = await answered([{ kind: "completion", text: "half a", finish: "length" }]);
  expect(cut.result).toMatchObject({ kind: "cut-off", text: "half a" });
});

test("a server that does not count is counted roughly", async () => {
  const { result } = await answered([{ kind: "completion", text: "x".repeat(40), usage: false }]);
  expect(result).toMatchObject({ usage: { promptTokens: 2, replyTokens: 10 } });
});

test("429 with Retry-After, then an answer", async () => {
  const busy: Answer = { kind: "status", status: 429, headers: { "retry-after": "1" } };
  const started = performance.now();
  const { result, requests } = await answered([busy, reply("now")], { retries: 1 });
  expect(result).toMatchObject({ kind: "reply", text: "now" });
  expect(requests).toHaveLength(2);
  expect(performance.now() - started).toBeGreaterThan(900);
});

test("a server that never answers is left after the time limit, and at once when the run ends", async () => {
  const { result } = await answered([{ kind: "hang" }], { timeout: 0.3 });
  expect(result).toMatchObject({ kind: "failed", reason: "timeout" });

  await using provider = await startProvider([{ kind: "hang" }]);
  const cancelled = await modelAt(provider, { timeout: 60 }).chat(REQUEST, AbortSignal.timeout(200));
  expect(cancelled).toMatchObject({ kind: "failed", reason: "cancelled" });
});

test("nothing of the environment reaches the request", async () => {
  process.env["OPENAI_ORG_ID"] = "org-secret";
  process.env["OPENAI_BASE_URL"] = "http://elsewhere.invalid/v1";
  try {
    const { requests } = await answered([reply("hi")]);
    expect(JSON.stringify(requests[0]?.headers)).not.toContain("org-secret");
  } finally {
    delete process.env["OPENAI_ORG_ID"];
    delete process.env["OPENAI_BASE_URL"];
  }
});
