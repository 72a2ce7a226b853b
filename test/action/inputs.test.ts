/** `action.yml`, the code and docs/action.md name the same inputs and outputs, with the same defaults and choices. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { INPUTS, type InputSpec, readInputs, variableOf } from "../../src/action/inputs.ts";
import { OUTPUTS } from "../../src/action/outputs.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const manifest = parse(readFileSync(path.join(ROOT, "action.yml"), "utf8")) as {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; default: string; required?: boolean }>;
  outputs: Record<string, { description: string; value?: string }>;
  runs: { using: string; main: string };
};
const docs = readFileSync(path.join(ROOT, "docs/action.md"), "utf8");
const specs: [string, InputSpec][] = Object.entries(INPUTS);

test("the manifest names what runs", () => {
  expect(manifest.runs).toEqual({ using: "node24", main: "dist/index.js" });
  expect(existsSync(path.join(ROOT, manifest.runs.main))).toBe(true);
  expect(manifest.description.length).toBeLessThan(125);
  expect(manifest.branding).toEqual({ icon: "shield", color: "green" });
});

test("inputs and outputs agree", () => {
  expect(Object.keys(manifest.inputs)).toEqual(specs.map(([name]) => name));
  expect(Object.keys(manifest.outputs)).toEqual([...OUTPUTS]);
  for (const [name, spec] of specs) expect(manifest.inputs[name]?.default, name).toBe(spec.default ?? "");
  for (const input of Object.values(manifest.inputs)) expect(input.required).toBeUndefined();
});

test("the documentation has a row for each, with default and choices", () => {
  for (const [name, spec] of specs) {
    const row = docs.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
    expect(row, name).not.toBe("");
    for (const value of [spec.default, ...(spec.choices ?? [])].filter((one) => one !== undefined)) {
      expect(row, name).toContain(`\`${value}\``);
    }
  }
  for (const name of OUTPUTS) expect(docs).toContain(`\n| \`${name}\` |`);
});

const read = (given: Record<string, string>) =>
  readInputs(Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));

test("what is given is checked, and named where it is wrong", () => {
  expect(read({})).toMatchObject({
    command: "scan",
    sarifUpload: "auto",
    fix: "off",
    comments: "true",
    maxComments: 20,
    artifact: undefined,
    paths: [],
    token: undefined,
  });
  expect(read({ paths: " a b.py\n\nsrc/**\n", analyzers: "python, secrets" })).toMatchObject({
    paths: ["a b.py", "src/**"],
    analyzers: ["python", "secrets"],
  });
  expect(read({ "max-cost": "0.5", summary: "false" })).toMatchObject({ maxCost: 0.5, summary: false });
  for (const [name, value] of [
    ["fix", "yes"],
    ["fail-on", "HIGH!"],
    ["annotations", "1"],
    ["max-cost", "much"],
    ["max-cost", "-1"],
  ]) {
    expect(() => read({ [name ?? ""]: value ?? "" })).toThrow(`the input ${name} is "${value}"`);
  }
});
