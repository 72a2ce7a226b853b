/** Mutated configurations: each gives a complete configuration or an error that its author can act on, and nothing else. */
import { expect, test } from "vitest";
import { analyzers } from "../../src/analyzers/list.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { UserError } from "../../src/model/user-error.ts";
import { createRepository } from "../support/repository.ts";
import { scan, SECURE } from "../scenarios/fault-helpers.ts";
import { mutants } from "./mutate.ts";

const SEED = Number(process.env["PROPERTY_SEED"] ?? 1);
const COUNT = 500;
const THROUGH_THE_PROGRAM = 12;

const VALID = `# how this project is checked
analyzers:
  python: { onError: warn }
  secrets: true
include: ["src/**", "*.py"]
exclude: [vendor/, "**/*.min.js"]
failOn: { severity: high, confidence: low }
rules: { S311: off, B602: critical }
overrides:
  - paths: ["tests/**"]
    failOn: never
suppressions:
  - rule: CWE-78
    path: tools/deploy.py
    reason: runs on our own input
    owner: ada
    expires: 2031-02-28
baseline: .provenfix/baseline.json
limits: { maxFileSize: 1MB, fileTimeout: 5s }
cache: true
`;

const texts = [...mutants([Buffer.from(VALID)], COUNT, SEED)].map((bytes) => bytes.toString("utf8"));

/** The message for a person, or nothing where the configuration holds. */
function complaint(text: string): string | undefined {
  try {
    const config = parseConfig({ name: ".provenfix.yml", text }, analyzers);
    expect(Object.keys(config.analyzers).toSorted()).toEqual(analyzers.map(({ name }) => name).toSorted());
    expect(config.limits.fileTimeout).toBeGreaterThan(0);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw new Error(`no error that a person can act on: ${String(error)}\n${JSON.stringify(text)}`, { cause: error });
  }
}

test("the seed itself is valid", () => {
  expect(complaint(VALID)).toBeUndefined();
});

test(`${COUNT} mutants: a configuration, or every problem with its line`, () => {
  const complaints = texts.map(complaint).filter((message) => message !== undefined);
  expect(complaints.length).toBeGreaterThan(COUNT / 10);
  expect(complaints.length).toBeLessThan(COUNT);
  for (const message of complaints) expect(message).toMatch(/^\.provenfix\.yml:\d+:\d+: ./);
});

test(`${THROUGH_THE_PROGRAM} mutants through the program end with 0 or 2, never with our own defect`, async () => {
  await using repository = await createRepository();
  repository.write("app.py", SECURE);
  for (const text of texts.slice(0, THROUGH_THE_PROGRAM)) {
    repository.write(".provenfix.yml", text);
    const { code, stderr } = scan(repository, "--all", "--no-cache");
    expect(code, stderr + text).toBe(complaint(text) === undefined ? 0 : 2);
  }
});
