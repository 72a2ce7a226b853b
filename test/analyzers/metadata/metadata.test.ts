/** What is written down of other tools' rules, held against the tools themselves. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { metadataOf, ruleMetadata } from "../../../src/analyzers/metadata/metadata.ts";
import { tool } from "../../support/tools.ts";

const [bandit, ruff, gosec, pylint, eslint] = (["bandit", "ruff", "gosec", "pylint", "eslint"] as const).map(tool);

function said(program: string | undefined, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(program ?? "", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return stdout + stderr;
}

async function idsOf(name: string): Promise<string[]> {
  return (await metadataOf(name)).map(({ id }) => id).toSorted();
}

describe.skipIf(bandit?.missing)("bandit", () => {
  test("has exactly these rules", async () => {
    const ids = said(bandit?.path, "--help").matchAll(/^\s+(B\d{3})\s/gm);
    expect(await idsOf("bandit")).toEqual([...new Set([...ids].map(([, id]) => id))].toSorted());
  });
});

describe.skipIf(ruff?.missing)("ruff", () => {
  test("has these rules, and no other of flake8-bandit that is stable", async () => {
    const all = JSON.parse(said(ruff?.path, "rule", "--all", "--output-format", "json")) as {
      code: string | null;
      status: object;
    }[];
    const own = all.filter(({ code }) => /^S\d+$/.test(code ?? ""));
    const stable = own.filter(({ status }) => !("Removed" in status)).map(({ code }) => code);
    expect(await idsOf("ruff")).toEqual(stable.toSorted());
  });
});

describe.skipIf(gosec?.missing)("gosec", () => {
  test("all of its rules are known, and all that are known and newer than it begin with a known group", async () => {
    const listed = [...said(gosec?.path, "-h").matchAll(/^\s+(G\d{3}):/gm)].map(([, id]) => id);
    expect(listed.length).toBeGreaterThan(30);
    expect(await idsOf("gosec")).toEqual(expect.arrayContaining(listed));
  });
});

describe.skipIf(pylint?.missing)("pylint", () => {
  test("calls these messages by these names", async () => {
    const listed = said(pylint?.path, "--list-msgs");
    for (const { id, aliases } of await metadataOf("pylint")) expect(listed).toContain(`:${aliases[0]} (${id}):`);
  });
});

describe.skipIf(eslint?.missing)("eslint", () => {
  const load = createRequire(`${dirname(eslint?.folder ?? "")}/`);

  test.each(["security", "no-unsanitized"])("every rule of eslint-plugin-%s is known, and no other", async (name) => {
    const plugin = load(`eslint-plugin-${name}`) as { rules?: object; default?: { rules: object } };
    const rules = Object.keys(plugin.rules ?? plugin.default?.rules ?? {}).map((rule) => `${name}/${rule}`);
    const known = (await idsOf("eslint")).filter((id) => id.startsWith(`${name}/`));
    expect(known).toEqual(rules.toSorted());
  });

  test("the rules without a plugin are ESLint's own", async () => {
    const { builtinRules } = load("eslint/use-at-your-own-risk") as { builtinRules: Map<string, unknown> };
    const core = (await idsOf("eslint")).filter((id) => !id.includes("/"));
    expect(core.filter((id) => !builtinRules.has(id))).toEqual([]);
  });
});

test("CodeQL's queries are known in each language", async () => {
  for (const id of ["py/sql-injection", "js/sql-injection", "go/sql-injection"]) {
    expect(await ruleMetadata("CodeQL", id)).toMatchObject({ id, family: "sql-injection", cwe: ["CWE-89"] });
  }
  expect(await ruleMetadata("codeql", "py/unheard-of")).toBeUndefined();
  expect(await ruleMetadata("unheard-of", "x")).toBeUndefined();
});

test("Bandit and Ruff call the same check by both names", async () => {
  expect(await ruleMetadata("bandit", "B602")).toMatchObject({
    id: "B602",
    analyzer: "bandit",
    family: "command-injection",
  });
  expect((await ruleMetadata("bandit", "B602"))?.aliases).toContain("S602");
  expect((await ruleMetadata("ruff", "S602"))?.aliases).toContain("B602");
});
