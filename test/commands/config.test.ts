import { expect, test } from "vitest";
import { analyzers } from "../../src/analyzers/list.ts";
import { printConfig } from "../../src/commands/effective-config.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { createRepository, type Repository } from "../support/repository.ts";
import { recordingHost } from "./support.ts";

const TEXT = `analyzers: {javascript: false, secrets: {onError: warn}}
failOn: {severity: high}
rules: {S311: off}
overrides: [{paths: ["tests/**"], failOn: never}]
suppressions: [{rule: S602, path: a.py, reason: "x: y # z", expires: 2031-01-01}]
limits: {maxFileSize: 1MiB, fileTimeout: 2m}
`;

/** An entry's line is about the file, not about what it says. */
function meaningOf(text: string) {
  const { suppressions, ...rest } = parseConfig({ name: "x", text }, analyzers);
  return { ...rest, suppressions: suppressions.map((entry) => Object.assign(entry, { line: 0 })) };
}

async function printed(repository: Repository, options: OptionValues = {}): Promise<string> {
  const host = recordingHost(repository.root, repository.env);
  expect(await printConfig(options, host)).toBe(0);
  return host.said();
}

test("without a file it prints the defaults, and says so", async () => {
  await using repository = await createRepository();
  const text = await printed(repository);
  expect(text).toContain("# from the defaults: there is no .provenfix.yml");
  expect(text).toContain("maxFileSize: 2MB");
});

test("what it prints means the same as the file", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", TEXT);
  const text = await printed(repository);
  expect(text).toContain(`# from ${repository.root}/.provenfix.yml\n`);
  expect(meaningOf(text)).toEqual(meaningOf(TEXT));
});

test("as JSON it is for programs", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", TEXT);
  expect(JSON.parse(await printed(repository, { json: true }))).toMatchObject({
    schemaVersion: 1,
    file: `${repository.root}/.provenfix.yml`,
    staged: false,
    config: { failOn: { severity: "high", confidence: "medium" }, analyzers: { javascript: { enabled: false } } },
    notes: [],
  });
});

test("--staged prints what the hook obeys", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "failOn: low\n");
  repository.git("add", ".provenfix.yml");
  repository.write(".provenfix.yml", "failOn: never\n");
  expect(await printed(repository, { staged: true })).toMatch(/as it is staged\n[^]*severity: low/);
  expect(await printed(repository)).toMatch(/severity: never/);
});

test("rules that nobody knows are noted, with the one that was meant", async () => {
  await using repository = await createRepository();
  repository.write(
    ".provenfix.yml",
    "rules: {S6O2: off, b602: low, CWE-078: low}\noverrides: [{paths: [x], rules: {S99999: off}}]\nsuppressions: [{rule: zzz, path: x}]\n",
  );
  const text = await printed(repository);
  expect(text).toMatch(/note: rules names "S6O2", which is no rule of any analyzer; did you mean "S\d+"\?/);
  expect(text).toContain('note: overrides[0].rules names "S99999"');
  expect(text).toContain('note: suppressions[0] names "zzz"');
  expect(text.match(/note:/g)).toHaveLength(3);
});

test("nothing in the file steers the terminal", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", 'rules: {"\\e[2Jx": off}\nexclude: ["a\\u202eb"]\n');
  expect(await printed(repository)).not.toMatch(/[\u001b\u202e]/);
  expect(await printed(repository, { json: true })).not.toMatch(/[\u001b\u202e]/);
});

test("a faulty file is an error", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "failon: low\n");
  const host = recordingHost(repository.root, repository.env);
  await expect(printConfig({}, host)).rejects.toThrow(
    '.provenfix.yml:1:1: unknown key "failon"; did you mean "failOn"?',
  );
});
