import { expect, test } from "vitest";
import documents from "../../../src/analyzers/metadata/families.yml";
import tables from "../../../src/analyzers/metadata/tools/*.yml";
import { cweIds, FAMILIES, familyHelp, familyOf } from "../../../src/analyzers/metadata/families.ts";
import { rulesOf } from "../../../src/analyzers/list.ts";
import { embedded } from "../../../src/analyzers/embedded.ts";
import { metadataOf } from "../../../src/analyzers/metadata/metadata.ts";

const families = (documents as { name: string; cwe: number[]; why: string; fix: string }[][]).flat();

test("a CWE means one family", () => {
  const numbers = families.flatMap(({ cwe }) => [...new Set(cwe)]);
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});

test("every rule of every analyzer speaks of a family of the one vocabulary", async () => {
  const tools = (tables as { tool: string }[]).map(({ tool }) => tool);
  const external = await Promise.all(["bandit", "ruff", ...tools].map(metadataOf));
  const rules = [...(await rulesOf(embedded)), ...external.flat()];
  expect(rules.length).toBeGreaterThan(400);
  expect(rules.filter(({ family }) => !FAMILIES.includes(family)).map(({ id, family }) => `${id} ${family}`)).toEqual(
    [],
  );
});

test("a rule's first CWE, where it means one kind only, is of the rule's family or is known to be given otherwise", async () => {
  const tools = (tables as { tool: string }[]).map(({ tool }) => tool);
  const rules = (await Promise.all(tools.map(metadataOf))).flat();
  const others = rules.filter(({ cwe, id, family }) => cwe.length > 0 && familyOf({ cwe, id }) !== family);
  // What a table says otherwise it says on purpose: imports are imports, and Go's server without timeouts has a CWE of its own.
  expect(others.map(({ id }) => id).length / rules.length).toBeLessThan(0.12);
});

test.each([
  ["CWE-78: Improper Neutralization", "x", "command-injection"],
  ["CWE-77", "os-system", "command-injection"],
  ["external/cwe/cwe-089", "x", "sql-injection"],
  ["564", "x", "sql-injection"],
  ["CWE-328", "x", "weak-hash"],
  ["CWE-327", "x", "weak-cipher"],
  ["CWE-327", "insecure-hash-algorithm-md5", "weak-hash"],
  ["CWE-327", "ssl-version-sslv3", "insecure-protocol"],
  ["CWE-326", "x", "weak-key"],
  ["CWE-259", "x", "hardcoded-secret"],
  ["CWE-321", "x", "hardcoded-secret"],
  ["CWE-798", "x", "hardcoded-secret"],
  ["CWE-20", "avoid-pyyaml-load", "other"],
  ["CWE-20", "unsafe-yaml-load", "deserialization"],
  ["", "python.lang.security.dangerous-eval", "code-injection"],
  ["", "acme.retrieval-rule", "other"],
  ["", "acme.no-foo", "other"],
])("%s of rule %s is %s", (cwe, id, family) => {
  expect(familyOf({ cwe: [cwe], id })).toBe(family);
});

test("the words of a message count last", () => {
  expect(familyOf({ cwe: [], id: "acme.rule-7", text: "This allows SQL injection" })).toBe("sql-injection");
  expect(familyOf({ cwe: ["CWE-79"], id: "acme.rule-7", text: "This allows SQL injection" })).toBe("xss");
});

test("CWEs are read in every form that tools write them in", () => {
  expect(cweIds(["CWE-79: Cross", "external/cwe/cwe-079", "89", "OWASP-A1", "cwe_22"])).toEqual([
    "CWE-79",
    "CWE-89",
    "CWE-22",
  ]);
});

test("every family says why it matters and what to do", () => {
  for (const name of FAMILIES) {
    const { why, fix } = familyHelp(name, "", "");
    expect(why).toMatch(/\w.*\.$/);
    expect(fix).toMatch(/\w.*\.$/);
  }
});
