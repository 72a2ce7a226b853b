import { expect, test } from "vitest";
import type { FileChecker } from "../../../src/analyzers/analyzer.ts";
import { base62Checksum } from "../../../src/analyzers/secrets/checksum.ts";
import { secretRules, tokenRules } from "../../../src/analyzers/secrets/rules/table.ts";
import { secrets } from "../../../src/analyzers/secrets/secrets.ts";
import { expand, expandFlat } from "./expand.ts";

const checker: FileChecker = await secrets.load(secrets.defaults);
const idsIn = async (text: string, path = "notes.txt") =>
  (await checker.check({ path, text })).detections.map(({ ruleId }) => ruleId);

const cases = tokenRules.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const));

test.for(cases)("%s finds %s", async ([id, example]) => {
  let found = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const ids = await idsIn(`first line\n  call("${expand(example, seed)}")\n`);
    if (ids.length === 1 && ids[0] === `secrets/${id}`) found += 1;
  }
  // A random value may by chance lack a digit that the rule asks for.
  expect(found).toBeGreaterThanOrEqual(18);
});

test.for(cases)("%s leaves %s alone where it is only shown", async ([, example]) => {
  expect(await idsIn(`call("${expandFlat(example)}")`)).toEqual([]);
});

test.for(cases.filter(([, example]) => /^[\w-]{2,10}\{/.test(example) && !example.includes("T3BlbkFJ")))(
  "%s leaves %s alone inside of longer words",
  async ([id, example]) => {
    const value = expand(example, 3);
    expect(await idsIn(`"q7Zk${value}"`)).not.toContain(`secrets/${id}`);
    expect(await idsIn(`"${value}${"k7Q".repeat(300)}"`)).toSatisfy(
      (ids: string[]) =>
        ids.length === 0 || /\d{2,},\d{3,}/.test(tokenRules.find((rule) => rule.id === id)?.form ?? ",999,9999"),
    );
  },
);

test("a token with its checksum is surer than one without", async () => {
  const body = expand("{an:30}", 5);
  const report = await checker.check({
    path: "a",
    text: `ghp_${body}${base62Checksum(body)} ghp_${expand("{an:36}", 6)}`,
  });
  expect(report.detections.map(({ confidence }) => confidence)).toEqual(["high", "medium"]);
});

test("every rule has what a reader needs", async () => {
  const rules = await secrets.rules();
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule).toMatchObject({ analyzer: "secrets", family: "hardcoded-secret" });
    expect(rule.cwe[0]).toMatch(/^CWE-(?:798|321|259)$/);
    expect(rule.help.fix).toMatch(/first/);
    expect(rule.help.link).toMatch(/^https:\/\//);
    expect(rule.id).toMatch(/^secrets\/[a-z0-9-]+$/);
  }
});

test("every rule of the preset is told apart", async () => {
  const { rules } = await import("@secretlint/secretlint-rule-preset-recommend");
  const known = new Set(secretRules.flatMap((rule) => (rule.preset ?? []).map((name) => name.split("/")[0])));
  const names = rules.map((rule) => rule.meta.id.replace("@secretlint/secretlint-rule-", ""));
  expect(names.filter((name) => !known.has(name))).toEqual(["filter-comments"]);
});

test("documentation of the rules is no finding itself", async () => {
  const rules = await secrets.rules();
  expect(await idsIn(JSON.stringify(rules, undefined, 2), "rules.json")).toEqual([]);
});
