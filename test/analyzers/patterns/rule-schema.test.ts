/** The rule form is strict: what it does not know it refuses. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ruleSchema } from "../../../src/analyzers/patterns/rule-schema.ts";
import { packRules } from "../../../src/analyzers/javascript/rules.ts";

const schema = ruleSchema(z);
const valid = structuredClone(packRules[0]) as unknown as Record<string, unknown>;

function problemsOf(change: (rule: Record<string, unknown>) => void): string {
  const rule = structuredClone(valid);
  change(rule);
  const { error } = schema.safeParse(rule);
  return error === undefined ? "" : z.prettifyError(error);
}

describe("refuses", () => {
  it.each<[string, (rule: Record<string, unknown>) => void, string]>([
    ["an unknown key", (rule) => (rule["fixx"] = 1), "fixx"],
    ["an unknown key in a finder", (rule) => (rule["find"] = [{ rule: { pattern: "f()" }, were: {} }]), "were"],
    ["a misspelt ast-grep key", (rule) => (rule["find"] = [{ rule: { patern: "f()" } }]), "patern"],
    ["one deep inside", (rule) => (rule["find"] = [{ rule: { any: [{ not: { has: { kinds: "x" } } }] } }]), "kinds"],
    [
      "ast-grep's fix, which does nothing here",
      (rule) => (rule["find"] = [{ rule: { pattern: "f()" }, fix: "g()" }]),
      "fix",
    ],
    ["an empty ast-grep rule", (rule) => (rule["find"] = [{ rule: {} }]), "needs a key"],
    [
      "an unknown origin",
      (rule) => (rule["find"] = [{ rule: { pattern: "f($A)" }, where: { origin: { A: { user: "high" } } } }]),
      "user",
    ],
    [
      "a broken expression",
      (rule) => (rule["find"] = [{ rule: { pattern: "f($A)" }, where: { shape: { A: { match: "(" } } } }]),
      "regular",
    ],
    [
      "an inline flag",
      (rule) => (rule["find"] = [{ rule: { pattern: "f($A)" }, where: { shape: { A: { match: "(?i:a)" } } } }]),
      "regular",
    ],
    ["a severity of its own", (rule) => (rule["severity"] = "severe"), "severity"],
    ["an unknown family", (rule) => (rule["family"] = "sqli"), "family"],
    ["a CWE without its prefix", (rule) => (rule["cwe"] = ["78"]), "cwe"],
    ["too few examples", (rule) => (rule["examples"] = { match: ["a"], noMatch: ["b"] }), "examples"],
    ["no literals", (rule) => (rule["literals"] = { any: [] }), "literals"],
    [
      "a link that is not https",
      (rule) => ((rule["help"] as Record<string, unknown>)["link"] = "http://x.example"),
      "link",
    ],
  ])("%s", (_, change, hint) => {
    expect(problemsOf(change)).toContain(hint);
  });

  it("nothing else", () => {
    expect(problemsOf(() => {})).toBe("");
  });
});
