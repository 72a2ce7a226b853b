import { expect, test } from "vitest";
import { embedded } from "../../src/analyzers/embedded.ts";
import { analyzers, rulesOf } from "../../src/analyzers/list.ts";
import { explainRule } from "../../src/commands/explain-rule.ts";
import { recordingHost } from "./support.ts";

async function explained(name?: string, json = false): Promise<string> {
  const host = recordingHost("/", {});
  expect(await explainRule(name, json, host)).toBe(0);
  return host.said();
}

test("every rule can be explained, in full", async () => {
  for (const { id, title, cwe, help } of await rulesOf(embedded)) {
    const text = await explained(id);
    for (const part of [id, title, ...cwe, "Why it matters", "How to fix it", "Bad", "Good", help.link]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("undefined");
  }
});

test("another tool's name, and any case, mean the same rule", async () => {
  expect(await explained("start_process_with_a_shell")).toContain("S605");
  expect(await explained("s602")).toBe(await explained("S602"));
});

test("rules of two analyzers that say the same under one id are told once, with both names", async () => {
  expect(await explained("S602")).toContain("analyzers python, ruff");
  expect(await explained("B602")).toContain("analyzer bandit");
});

test("a CWE lists its rules", async () => {
  const text = await explained("CWE-78");
  expect(text).toContain("S602");
  expect(text).toContain("js/command-injection");
  expect(text).not.toContain("S311");
  expect(await explained("cwe-078")).toBe(text);
});

test("without a name it lists all rules", async () => {
  expect(await explained()).toContain(
    `${new Set((await rulesOf(analyzers)).map(({ id, title, help }) => JSON.stringify([id, title, help]))).size} rules`,
  );
});

test("as JSON it has all that is known", async () => {
  expect(JSON.parse(await explained("S602", true))).toMatchObject({
    schemaVersion: 1,
    rules: ["python", "ruff"].map((analyzer) => {
      return { analyzer, id: "S602", cwe: ["CWE-78"], help: { bad: expect.any(String), good: expect.any(String) } };
    }),
  });
});

test("a typo gets the nearest name", async () => {
  await expect(explained("js/comand-injection")).rejects.toMatchObject({
    message: 'no rule is called "js/comand-injection"',
    hint: "did you mean js/command-injection?",
  });
  await expect(explained("command-injection")).rejects.toMatchObject({ hint: "did you mean py/command-injection?" });
  await expect(explained("nonsense")).rejects.toMatchObject({ hint: "`provenfix explain` lists all rules" });
});
