import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/defaults.ts";
import { loadConfig } from "../../src/config/load.ts";
import { stagedFiles } from "../../src/config/staged.ts";
import { createFolder, createRepository } from "../support/repository.ts";
import { ANALYZERS } from "./analyzers.ts";

const load = (root: string, file?: string) =>
  loadConfig({ root, analyzers: ANALYZERS, ...(file !== undefined && { file }) });

test("without a file the defaults hold", async () => {
  await using folder = await createFolder();
  expect(await load(folder.root)).toEqual(defaultConfig(ANALYZERS));
});

test.each([".provenfix.yml", ".provenfix.yaml"])("%s is found and named", async (name) => {
  await using folder = await createFolder("with space");
  const file = folder.write(name, "cache: false\n");
  expect(await load(folder.root)).toMatchObject({ cache: false, file });
});

test("a byte order mark is no part of the text, nor of the positions", async () => {
  await using folder = await createFolder();
  folder.write(".provenfix.yml", "\uFEFFcach: false\n");
  await expect(load(folder.root)).rejects.toThrow('.provenfix.yml:1:1: unknown key "cach"; did you mean "cache"?');
});

test("what is not a readable text file is refused, not overlooked", async () => {
  await using folder = await createFolder();
  mkdirSync(path.join(folder.root, ".provenfix.yml"));
  await expect(load(folder.root)).rejects.toThrow(".provenfix.yml is not a file");
  folder.remove(".provenfix.yml");
  folder.write(".provenfix.yml", Buffer.from([0x63, 0xff, 0xfe]));
  await expect(load(folder.root)).rejects.toThrow(".provenfix.yml is not UTF-8 text");
  folder.write(".provenfix.yml", Buffer.from("cache: false\n", "utf16le"));
  await expect(load(folder.root)).rejects.toThrow(".provenfix.yml");
  folder.write(".provenfix.yml", `# ${"x".repeat(300_000)}\n`);
  await expect(load(folder.root)).rejects.toThrow("larger than");
  folder.remove(".provenfix.yml");
  symlinkSync(".provenfix.yml", path.join(folder.root, ".provenfix.yml"));
  await expect(load(folder.root)).rejects.toThrow(".provenfix.yml cannot be read");
});

test("two files leave it open which one holds, so neither does", async () => {
  await using folder = await createFolder();
  folder.write(".provenfix.yml", "cache: true\n");
  folder.write(".provenfix.yaml", "cache: true\n");
  await expect(load(folder.root)).rejects.toThrow("there is a .provenfix.yml and a .provenfix.yaml");
});

test("--config names the file that holds, and it must exist", async () => {
  await using folder = await createFolder();
  folder.write(".provenfix.yml", "cache: true\n");
  const other = folder.write("ci/strict.yml", "failOn: low\n");
  expect(await load(folder.root, other)).toMatchObject({ file: other, failOn: { severity: "low" }, cache: true });
  await expect(load(folder.root, path.join(folder.root, "none.yml"))).rejects.toThrow("none.yml does not exist");
});

test("for a commit the index's bytes hold, and the working tree's only where the index has none", async () => {
  await using repository = await createRepository();
  const { root, env } = repository;
  const request = { root, analyzers: ANALYZERS, guard: stagedFiles({ cwd: root, env }) };
  repository.write(".provenfix.yml", "failOn: low\n");
  expect((await loadConfig(request)).readFrom).toBeUndefined();
  repository.git("add", ".provenfix.yml");
  repository.write(".provenfix.yml", "failOn: never\n");
  expect(await loadConfig(request)).toMatchObject({ readFrom: "as it is staged", failOn: { severity: "low" } });
  repository.remove(".provenfix.yml");
  expect(await loadConfig(request)).toMatchObject({ readFrom: "as it is staged", failOn: { severity: "low" } });
});

test("a fault in the staged file is an error, however fine the working tree's is", async () => {
  await using repository = await createRepository();
  const { root, env } = repository;
  repository.write(".provenfix.yml", "failOn: lw\n");
  repository.git("add", ".provenfix.yml");
  repository.write(".provenfix.yml", "failOn: low\n");
  await expect(loadConfig({ root, analyzers: ANALYZERS, guard: stagedFiles({ cwd: root, env }) })).rejects.toThrow(
    '"lw"',
  );
});
