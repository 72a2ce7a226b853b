import { expect, test } from "vitest";
import { LLM_DEFAULTS, llmSchema, type LlmOptions, withLlmDefaults } from "../../src/config/llm.ts";
import { account, costOf, inTurn, limited, type Spent } from "../../src/llm/budget.ts";
import { type Exchange, recorded, replayModel } from "../../src/llm/exchange.ts";
import type { ChatResult, Model } from "../../src/llm/model.ts";
import { openModel } from "../../src/llm/open.ts";
import { redaction } from "../../src/llm/redact.ts";

const request = (content: string) => ({ purpose: "test", messages: [{ role: "user" as const, content }] });
const answer = (text: string): ChatResult => ({
  kind: "reply",
  text,
  model: "m",
  usage: { promptTokens: 300, replyTokens: 100 },
});

/** Answers at once, and counts. */
function echo(): Model & { asked: number } {
  const model = { name: "echo", asked: 0, chat: async () => (model.asked++, answer(`reply ${model.asked}`)) };
  return model;
}

function ticking(step: number): () => number {
  let time = 0;
  return () => (time += step);
}

test("a limit ends the asking with a sentence that names it, and every account is charged", async () => {
  const model = echo();
  const charges: Spent[] = [];
  const finding = account("this finding", { tokens: 700 });
  const day = account("today", { tokens: 5000 }, { tokens: 100, cost: 0, time: 0 }, (charge) => charges.push(charge));
  const asked = limited(model, [finding, day], { input: 10, output: 20 }, ticking(500));
  expect((await asked.chat(request("a"))).kind).toBe("reply");
  expect((await asked.chat(request("b"))).kind).toBe("reply");
  expect(await asked.chat(request("c"))).toEqual({
    kind: "failed",
    reason: "limit",
    message: "the limit of 700 tokens for this finding is reached (800 used)",
  });
  expect(model.asked).toBe(2);
  expect(day.spent).toEqual({ tokens: 900, cost: 0.01, time: 1 });
  expect(charges).toEqual([
    { tokens: 400, cost: 0.005, time: 0.5 },
    { tokens: 400, cost: 0.005, time: 0.5 },
  ]);
});

test("limits in money and in time", async () => {
  const money = limited(echo(), [account("this run", { cost: 0.004 })], { input: 10, output: 20 }, ticking(1));
  await money.chat(request("a"));
  expect(await money.chat(request("a"))).toMatchObject({ message: expect.stringContaining("0.004 in money") });
  const time = limited(echo(), [account("today", { time: 2 })], undefined, ticking(3000));
  await time.chat(request("a"));
  expect(await time.chat(request("a"))).toMatchObject({ reason: "limit" });
  expect(costOf({ promptTokens: 1e6, replyTokens: 2e6 }, { input: 1, output: 2 })).toBe(5);
});

test("no more requests at once than allowed, the others in order", async () => {
  let underWay = 0;
  let most = 0;
  const order: string[] = [];
  const slow: Model = {
    name: "slow",
    async chat({ messages }) {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(messages[0]?.content ?? "");
      underWay -= 1;
      return answer("x");
    },
  };
  const model = inTurn(slow, 2);
  await Promise.all(["1", "2", "3", "4", "5"].map((content) => model.chat(request(content))));
  expect([most, order]).toEqual([2, ["1", "2", "3", "4", "5"]]);
});

test("secrets go out as placeholders and come back", () => {
  const source = 'key = "sk-12345-67890"\nother = "sk-12345"\nx = 1\n';
  const { hide, reveal, count } = redaction(["sk-12345", "sk-12345-67890", "sk-12345", "x"], [source]);
  const hidden = hide(source);
  expect(count).toBe(2);
  expect(hidden).toBe('key = "REDACTED_SECRET_1"\nother = "REDACTED_SECRET_2"\nx = 1\n');
  expect(reveal(hidden)).toBe(source);
});

test("a placeholder that the source holds already is not used; dollar signs are no patterns", () => {
  const source = 'REDACTED_SECRET_1 = "pa$$&word"';
  const { hide, reveal } = redaction(["pa$$&word"], [source]);
  expect(hide(source)).not.toContain("pa$$&word");
  expect(reveal(hide(source))).toBe(source);
});

test("eleven secrets: the tenth placeholder is not taken for the first", () => {
  const secrets = Array.from({ length: 11 }, (_, index) => `secret-${String.fromCharCode(97 + index)}`);
  const { hide, reveal } = redaction(secrets, []);
  expect(reveal(hide(secrets.join(" ")))).toBe(secrets.join(" "));
});

test("what was recorded answers again, in order, and says so where it has nothing", async () => {
  const lines: Exchange[] = [];
  const model = recorded(echo(), { temperature: 0 }, ticking(250), (exchange) => lines.push(exchange));
  for (const content of ["a", "a", "b"]) await model.chat(request(content));
  expect(lines[0]).toEqual({
    kind: "exchange",
    model: "echo",
    purpose: "test",
    messages: [{ role: "user", content: "a" }],
    temperature: 0,
    result: answer("reply 1"),
    seconds: 0.25,
  });
  const file = ['{"kind":"trajectory"}', ...lines.map((line) => JSON.stringify(line)), ""].join("\n");
  const replay = replayModel("again", file, "recorded.jsonl");
  const texts = [];
  for (const content of ["a", "b", "a", "a"]) {
    const result = await replay.chat(request(content));
    texts.push(result.kind === "reply" ? result.text : result.kind);
  }
  expect(texts).toEqual(["reply 1", "reply 3", "reply 2", "reply 2"]);
  expect(await replay.chat(request("c"))).toMatchObject({ kind: "failed", reason: "not-recorded" });
});

test("a recording that cannot be read names its line", () => {
  expect(() => replayModel("m", "{", "r.jsonl")).toThrow("line 1 of r.jsonl is no JSON");
  expect(() => replayModel("m", '{"kind":"exchange"}', "r.jsonl")).toThrow("line 1 of r.jsonl is no whole exchange");
  expect(() => replayModel("m", "\n", "r.jsonl")).toThrow("holds no exchanges");
});

const OPTIONS: LlmOptions = { ...LLM_DEFAULTS, model: "m", headers: {} };

test("a missing key or header names its variable; a server on this machine needs no key", async () => {
  await expect(openModel(OPTIONS, {}, "/")).rejects.toThrow("OPENAI_API_KEY is empty");
  const withHeader = { ...OPTIONS, headers: { "x-a": "$TEAM" } };
  await expect(openModel(withHeader, { OPENAI_API_KEY: "k" }, "/")).rejects.toThrow("TEAM is empty");
  expect((await openModel({ ...OPTIONS, baseUrl: "http://localhost:11434/v1" }, {}, "/")).name).toBe("m");
});

const problem = (value: unknown) => llmSchema.safeParse(value).error?.issues[0]?.message;

test("the configuration is checked, and completed", () => {
  expect(problem({ model: "m", apiKeyVariable: "sk-123" })).toMatch(/not the key itself/);
  expect(problem({ model: "m", limits: { run: { cost: 1 } } })).toMatch(/needs `price`/);
  expect(problem({ model: "m", baseUrl: "file:///etc" })).toBeDefined();
  const options = withLlmDefaults(llmSchema.parse({ model: "m", timeout: "30s", limits: { run: { tokens: 5 } } }));
  expect(options).toMatchObject({ timeout: 30, limits: { run: { tokens: 5, time: 3600 }, finding: { time: 600 } } });
});
