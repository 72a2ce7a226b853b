import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { parse as parseYaml } from "yaml";
import { expect, test } from "vitest";
import { analyzers } from "../../src/analyzers/list.ts";
import { initialConfig, writeInitialConfig } from "../../src/commands/initial-config.ts";
import { traitsOf } from "../../src/commands/repository-traits.ts";
import { defaultConfig } from "../../src/config/defaults.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { createFolder, createRepository } from "../support/repository.ts";
import { recordingHost } from "./support.ts";

const fitted = (paths: string[]) => initialConfig(analyzers, traitsOf(paths, analyzers));
const parse = (text: string) => parseConfig({ name: ".provenfix.yml", text }, analyzers);

test("for an empty repository it is all defaults, explained", () => {
  expect(parse(fitted([]))).toEqual(defaultConfig(analyzers));
  expect(fitted([])).toContain("(no such files yet)");
});

test("it fits what is there: languages, tests, others' code", () => {
  const text = fitted(["app.py", "lib/a.py", "tests/test_a.py", "web/x.spec.ts", "vendor/lib.js", "pkg/vendor/b.js"]);
  expect(text).toMatch(/\(3 files here\)\n {2}python: true/);
  expect(text).toMatch(/\(1 file here\)\n {2}javascript: true/);
  expect(parse(text)).toMatchObject({
    exclude: ["**/vendor/**"],
    overrides: [
      {
        paths: ["**/tests/**", "test_*.py", "*.{test,spec}.{js,jsx,mjs,cjs,ts,tsx,mts,cts}"],
        failOn: { severity: "high" },
      },
    ],
  });
});

test("what it leaves in comments is valid too, once the comment signs are gone", () => {
  const text = fitted([]);
  const start = text.indexOf("# Code that others wrote");
  const uncommented = text.slice(start).replaceAll(/^# (?=(exclude|overrides|rules|suppressions):| {2})/gm, "");
  expect(parse(uncommented)).toMatchObject({
    exclude: ["**/vendor/**"],
    rules: { S311: "off" },
    overrides: [{ paths: ["**/tests/**"] }],
    suppressions: [{ rule: "S602", owner: "security@example.org" }],
  });
});

test("it lands at the top level, is not overwritten without --force, and says what comes next", async () => {
  await using repository = await createRepository();
  repository.write("src/app.py", "");
  const host = recordingHost(path.join(repository.root, "src"), repository.env);
  expect(await writeInitialConfig(false, host)).toBe(0);
  expect(host.said()).toContain("provenfix install");
  expect(repository.read(".provenfix.yml")).toContain("(1 file here)");
  repository.write(".provenfix.yml", "cache: false\n");
  await expect(writeInitialConfig(false, host)).rejects.toThrow(".provenfix.yml is already there");
  expect(repository.read(".provenfix.yml")).toBe("cache: false\n");
  await writeInitialConfig(true, host);
  expect(parseYaml(repository.read(".provenfix.yml"))).toHaveProperty("failOn");
});

test("ignored files do not count", async () => {
  await using repository = await createRepository();
  repository.write(".gitignore", "build/\n");
  repository.write("build/a.py", "");
  await writeInitialConfig(false, recordingHost(repository.root, repository.env));
  expect(repository.read(".provenfix.yml")).not.toContain("1 file here)\n  python");
});

test("a .provenfix.yaml is the configuration too", async () => {
  await using repository = await createRepository();
  const host = recordingHost(repository.root, repository.env);
  repository.write(".provenfix.yaml", "cache: false\n");
  await expect(writeInitialConfig(false, host)).rejects.toThrow(".provenfix.yaml is already there");
  await writeInitialConfig(true, host);
  expect(existsSync(path.join(repository.root, ".provenfix.yml"))).toBe(false);
  expect(repository.read(".provenfix.yaml")).toContain("failOn:");
});

test("a link in its place is replaced, and what it leads to is not", async () => {
  await using repository = await createRepository();
  await using elsewhere = await createFolder();
  const target = elsewhere.write("precious", "precious\n");
  symlinkSync(target, path.join(repository.root, ".provenfix.yml"));
  const host = recordingHost(repository.root, repository.env);
  await expect(writeInitialConfig(false, host)).rejects.toThrow("already there");
  await writeInitialConfig(true, host);
  expect(readFileSync(target, "utf8")).toBe("precious\n");
  expect(lstatSync(path.join(repository.root, ".provenfix.yml")).isFile()).toBe(true);
});

test("without git it is written where one stands", async () => {
  await using folder = await createFolder();
  folder.write("a.js", "");
  const env = { PATH: process.env["PATH"], GIT_CEILING_DIRECTORIES: path.dirname(folder.root) };
  const host = recordingHost(folder.root, env);
  await writeInitialConfig(false, host);
  expect(folder.read(".provenfix.yml")).toContain("(1 file here)");
  expect(host.said()).not.toContain("install");
});
