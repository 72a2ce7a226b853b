import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parse as parseYaml } from "yaml";
import { expect, test } from "vitest";
import { analyzers, configurable } from "../../src/analyzers/list.ts";
import { initialConfig } from "../../src/commands/initial-config.ts";
import { traitsOf } from "../../src/commands/repository-traits.ts";
import { defaultConfig } from "../../src/config/defaults.ts";
import { inFileForm } from "../../src/config/effective.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { type ConfigInput, jsonSchema } from "../../src/config/schema.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(PROJECT, file), "utf8");

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(read("schema.json")));

function faults(text: string): string[] {
  validate(parseYaml(text));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What the documentation shows as YAML of ours: the blocks that begin with the schema's line. */
const EXAMPLES = [...read("docs/configuration.md").matchAll(/^```yaml\n(# yaml-language-server[^]*?)^```/gm)].map(
  ([, text = ""]) => text,
);

test("schema.json is what the sources say (else: node scripts/schema.mjs)", () => {
  expect(JSON.parse(read("schema.json"))).toEqual(JSON.parse(JSON.stringify(jsonSchema(configurable))));
});

test("the documentation's example is valid, for editors and for us, and shows every key", () => {
  expect(EXAMPLES).toHaveLength(1);
  for (const text of EXAMPLES) {
    expect(faults(text)).toEqual([]);
    parseConfig({ name: "docs/configuration.md", text }, analyzers);
    // Without `llm` there is no model: it has no default that the effective configuration could show.
    const keys = [...Object.keys(inFileForm(defaultConfig(analyzers))), "llm"];
    expect(Object.keys(parseYaml(text)).toSorted()).toEqual(keys.toSorted());
  }
});

test("the documentation's table names the defaults", () => {
  const defaults = parseConfig({ name: "x", text: "" }, analyzers);
  expect(defaults).toMatchObject({ failOn: { severity: "medium", confidence: "medium" } });
  for (const value of [`\`${defaults.baseline}\``, "`2MB`", "`10s`"])
    expect(read("docs/configuration.md")).toContain(`| ${value} |`);
});

test("what `init` writes is valid for editors", () => {
  expect(faults(initialConfig(analyzers, traitsOf(["a.py", "tests/a.py", "vendor/b.js"], analyzers)))).toEqual([]);
});

test.each([
  "analyser: {}",
  "analyzers: {pyton: true}",
  "failOn: hihg",
  "rules: {S311: disabled}",
  "include: vendor",
  "suppressions: [{path: a}]",
  "suppressions: [{rule: S1, path: a, expires: soon}]",
  "overrides: [{}]",
  "cache: 1",
])("editors see the mistake in %s", (text) => {
  expect(faults(text).length).toBeGreaterThan(0);
});

test("the type of what one may write is what is accepted", () => {
  const written = { failOn: "never", cache: false } satisfies ConfigInput;
  expect(parseConfig({ name: "x", text: JSON.stringify(written) }, analyzers)).toMatchObject({ cache: false });
  // @ts-expect-error no such severity
  const wrong = { failOn: "hihg" } satisfies ConfigInput;
  expect(() => parseConfig({ name: "x", text: JSON.stringify(wrong) }, analyzers)).toThrow('"hihg"');
});

test("every analyzer's own schema accepts its defaults", () => {
  for (const analyzer of analyzers) {
    const config = defaultConfig(analyzers).analyzers[analyzer.name];
    const options = { ...(config?.options as object), enabled: config?.enabled };
    const text = JSON.stringify({ analyzers: { [analyzer.name]: options } });
    expect(parseConfig({ name: "x", text }, analyzers)).toEqual(defaultConfig(analyzers));
  }
});
