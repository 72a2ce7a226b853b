/** A provider that is slow, broken or costs too much: the finding fails with the reason, the others go on, nothing is applied. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { APP, edits, fixJson, HONEST, NO_PYTEST, pythonProject, withModel } from "../support/fixing.ts";
import { type Answer, reply, startProvider } from "../support/provider.ts";

const ARGS = ["--staged", "--only", "S324", "--no-tests"];

describe.skipIf(NO_PYTEST)("fix with a provider that fails", { timeout: 120_000 }, () => {
  test.each<[string, Answer, "failed" | "skipped", RegExp]>([
    ["500", { kind: "status", status: 500 }, "failed", /500/],
    ["a wrong key", { kind: "status", status: 401, error: { message: "no such key" } }, "failed", /401/],
    ["429 without end", { kind: "status", status: 429 }, "failed", /429/],
    ["HTML", { kind: "raw", body: "<html>sign in</html>", type: "text/html" }, "failed", /HTML/],
    ["JSON cut in half", { kind: "raw", body: '{"choices": [{"mess', cutAt: 12 }, "failed", /no JSON/],
    ["another schema", { kind: "raw", body: '{"result": "fixed"}' }, "failed", /no chat completion/],
    ["an empty reply", reply(""), "failed", /empty/],
    ["a closed connection", { kind: "drop" }, "failed", /cannot be reached/],
    ["no answer", { kind: "hang" }, "failed", /within 1 s/],
    ["a refusal", { kind: "completion", text: "", refusal: "I cannot" }, "skipped", /refused: I cannot/],
  ])("%s", async (_name, answer, status, reason) => {
    await using project = await pythonProject();
    await using provider = await startProvider([answer]);
    withModel(project, provider, { llm: { timeout: 1 } });
    const before = project.state();
    const { code, of } = await fixJson(project, ...ARGS);
    expect(of("S324")).toMatchObject({ status, reason: expect.stringMatching(reason) });
    expect(code).toBe(1);
    expect(project.state()).toBe(before);
  });

  test("429 with Retry-After is waited for; a recipe's patch does not wait for the model's failure", async () => {
    await using project = await pythonProject();
    const busy: Answer = { kind: "status", status: 429, headers: { "retry-after": "1" } };
    await using provider = await startProvider([busy, edits(HONEST)]);
    withModel(project, provider, { llm: { retries: 1 } });
    expect((await fixJson(project, ...ARGS)).of("S324").status).toBe("proposed");
    expect(provider.requests).toHaveLength(2);
    await using broken = await startProvider([{ kind: "status", status: 500 }]);
    withModel(project, broken);
    const both = await fixJson(project, "--staged", "--no-tests");
    expect(both.of("S324").status).toBe("failed");
    expect(both.of("S506").status).toBe("proposed");
  });

  test.each<[string, object, string[], RegExp]>([
    ["tokens for a finding", { limits: { finding: { tokens: 200 } } }, [], /limit of 200 tokens for this finding/],
    ["tokens for a run", { limits: { run: { tokens: 200 } } }, [], /limit of 200 tokens for this run/],
    ["tokens for a day", { limits: { day: { tokens: 200 } } }, [], /limit of 200 tokens for today/],
    [
      "money",
      { price: { input: 1000, output: 1000 }, limits: { run: { cost: 0.2 } } },
      [],
      /limit of 0\.2 in money for this run/,
    ],
    ["--max-cost", { price: { input: 1000, output: 1000 } }, ["--max-cost", "0.2"], /limit of 0\.2 in money/],
  ])("a limit: %s", async (_name, llm, args, reason) => {
    await using project = await pythonProject();
    await using provider = await startProvider([reply("prose")]);
    withModel(project, provider, { llm, fix: { strategies: { "tool-feedback": { turns: 9 } } } });
    const { of, report } = await fixJson(project, ...ARGS, ...args);
    expect(of("S324")).toMatchObject({ status: "failed", reason: expect.stringMatching(reason) });
    // 120 tokens each: the second reaches the limit.
    expect(provider.requests).toHaveLength(2);
    expect(report.repair?.model).toMatchObject({ requests: 2, tokens: 240 });
  });

  test("a limit in time ends what is under way, and its retries", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider([{ kind: "hang" }]);
    withModel(project, provider, { llm: { timeout: 60, retries: 5, limits: { finding: { time: 1 } } } });
    const started = performance.now();
    const { of } = await fixJson(project, ...ARGS);
    expect(of("S324")).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("1 seconds for this finding"),
    });
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("the day's use outlives the run, and every request is on record", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider([reply("prose")]);
    withModel(project, provider, { llm: { limits: { day: { tokens: 500 } } } });
    await fixJson(project, ...ARGS);
    expect(provider.requests).toHaveLength(3);
    expect((await fixJson(project, ...ARGS)).of("S324").reason).toContain("for today");
    expect(provider.requests).toHaveLength(5);
    expect((await fixJson(project, ...ARGS)).of("S324").reason).toContain("for today");
    expect(provider.requests).toHaveLength(5);
    const folder = path.join(project.root, ".git/provenfix/trajectories");
    const lines = readdirSync(folder).flatMap((name) =>
      readFileSync(path.join(folder, name), "utf8").trim().split("\n"),
    );
    const sent = lines
      .map((line) => JSON.parse(line))
      .filter(({ kind, result }) => kind === "exchange" && result.kind === "reply");
    expect(sent).toHaveLength(5);
  });

  test("what cannot be recorded is not sent", async () => {
    await using project = await pythonProject();
    await using provider = await startProvider([edits(HONEST)]);
    withModel(project, provider);
    project.write("taken", "a file");
    const { of } = await fixJson(project, ...ARGS, "--trajectory", "taken/folder");
    expect(of("S324")).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("nothing is sent that cannot be recorded"),
    });
    expect(provider.requests).toHaveLength(0);
    expect(project.read("app.py")).toBe(APP);
  });
});
