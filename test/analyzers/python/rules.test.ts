import { describe, expect, it } from "vitest";
import { python } from "../../../src/analyzers/python/python.ts";
import { RUFF_RULES, RUFF_VERSION } from "../../../src/analyzers/python/settings.ts";
import { CONFIDENCES, SEVERITIES } from "../../../src/model/finding.ts";
import { check } from "./checker.ts";

const rules = await python.rules();
const blocks = (rule: (typeof rules)[number]): boolean =>
  SEVERITIES.indexOf(rule.severity) <= SEVERITIES.indexOf("medium") && rule.confidence !== "low";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("fires on its bad example and not on its good one", async () => {
    const bad = await check(rule.help.bad);
    const good = await check(rule.help.good);
    expect(bad.detections.map(({ ruleId }) => ruleId)).toContain(id);
    expect(good.detections.map(({ ruleId }) => ruleId)).not.toContain(id);
    expect([bad.unchecked, good.unchecked]).toEqual([undefined, undefined]);
  });

  it("has complete metadata", () => {
    expect(rule.cwe.length).toBeGreaterThan(0);
    for (const cwe of rule.cwe) expect(cwe).toMatch(/^CWE-\d+$/);
    expect(SEVERITIES).toContain(rule.severity);
    expect(CONFIDENCES).toContain(rule.confidence);
    expect(rule.family).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(id.startsWith("py/") ? `B${id.slice(1)}` : rule.aliases[0]).toBe(`B${id.slice(1)}`);
    expect(rule.owasp).toMatch(/^A(?:0\d|10):20\d\d$/);
    expect(rule.references?.length).toBeGreaterThan(0);
    expect(rule.help.link).toMatch(/^https:\/\//);
    expect(rule.help.why.length).toBeLessThan(240);
  });
});

it("has metadata for every rule that Ruff is asked for, and each rule once", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(RUFF_RULES.filter((id) => !ids.includes(id))).toEqual([]);
});

it("does not block a commit for what is only worth a look", () => {
  const blocking = rules.filter(blocks).map(({ id }) => id);
  for (const id of ["S101", "S110", "S112", "S113", "S311", "S403", "S404", "S413", "S603", "S606", "S607"]) {
    expect(blocking).not.toContain(id);
  }
  for (const id of ["S105", "S301", "S324", "S501", "S602", "S608"]) expect(blocking).toContain(id);
});

it("names the version that is installed", async () => {
  const ruff = await import("@astral-sh/ruff-wasm-nodejs");
  expect(ruff.Workspace.version()).toBe(RUFF_VERSION);
  expect(python.version).toContain(`ruff ${RUFF_VERSION}`);
});
