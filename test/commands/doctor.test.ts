import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { examine, printChecks } from "../../src/commands/doctor-checks.ts";
import { installInto } from "../../src/commands/hook-setup.ts";
import { openRepository } from "../../src/system/repository.ts";
import { createFolder, createRepository } from "../support/repository.ts";
import { checkerIn, recordingHost } from "./support.ts";

async function diagnosis(root: string, env: NodeJS.ProcessEnv) {
  const host = recordingHost(root, env);
  const checks = await examine(host);
  const code = printChecks(checks, false, host);
  return { code, said: host.said(), of: (name: string) => checks.find((check) => check.name === name) };
}

test("in a sound repository all is well, and every analyzer has seen a known fault", async () => {
  await using repository = await createRepository();
  const { code, of, said } = await diagnosis(repository.root, repository.env);
  expect(code).toBe(0);
  for (const name of ["node", "git", "repository", "configuration", "cache"])
    expect(of(name)).toMatchObject({ status: "ok" });
  for (const name of ["python", "javascript", "secrets"])
    expect(of(`analyzer ${name}`)).toMatchObject({ status: "ok" });
  expect(of("hook")).toMatchObject({ status: "warning", fix: "run `provenfix install`" });
  expect(said).toContain("help: run `provenfix install`");
});

test("it looks, and changes nothing", async () => {
  await using repository = await createRepository();
  await diagnosis(repository.root, repository.env);
  expect(existsSync(path.join(repository.root, ".git/provenfix"))).toBe(false);
});

test("the hook: there, and gone with its program", async () => {
  await using repository = await createRepository();
  await using elsewhere = await createFolder("else where");
  const { program } = checkerIn(elsewhere.root);
  await installInto(
    await openRepository(repository.root, repository.env),
    false,
    program,
    recordingHost(repository.root, repository.env),
  );
  const sound = await diagnosis(repository.root, repository.env);
  expect(sound.of("hook")).toEqual({ name: "hook", status: "ok", detail: `${repository.root}/.git/hooks/pre-commit` });
  elsewhere.remove("checker.mjs");
  const broken = await diagnosis(repository.root, repository.env);
  expect(broken).toMatchObject({ code: 2 });
  expect(broken.of("hook")?.detail).toContain("checker.mjs, which is gone");
});

test("a hook manager's hook: not named, named, installed", async () => {
  await using repository = await createRepository();
  const look = async () => (await diagnosis(repository.root, repository.env)).of("hook");
  repository.write("lefthook.yml", "pre-commit: {}\n");
  expect(await look()).toMatchObject({ status: "warning", fix: "`provenfix install` prints what to add" });
  repository.write("lefthook.yml", "pre-commit: {commands: {provenfix: {run: provenfix hook}}}\n");
  expect(await look()).toMatchObject({ status: "warning", fix: "run `lefthook install`" });
  repository.hook("pre-commit", "lefthook run pre-commit");
  expect(await look()).toMatchObject({ status: "ok" });
});

test("a faulty configuration is a problem that names its place", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "failOn: 3\ncache: no\n");
  const { code, of } = await diagnosis(repository.root, repository.env);
  expect(code).toBe(2);
  expect(of("configuration")?.detail).toMatch(/\.provenfix\.yml:1:9: .*\n\.provenfix\.yml:2:8: /);
});

test("an analyzer that is switched off is not tried", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "analyzers: {javascript: false}\n");
  const { of } = await diagnosis(repository.root, repository.env);
  expect(of("analyzer javascript")?.detail).toContain("switched off");
});

test("outside of a repository it says what still works", async () => {
  await using folder = await createFolder();
  const env = { PATH: process.env["PATH"], GIT_CEILING_DIRECTORIES: path.dirname(folder.root) };
  const { code, of } = await diagnosis(folder.root, env);
  expect(code).toBe(0);
  expect(of("repository")).toMatchObject({ status: "warning" });
});

test("without git it says where to get it", async () => {
  await using folder = await createFolder();
  const { code, of } = await diagnosis(folder.root, { PATH: folder.root });
  expect(code).toBe(2);
  expect(of("git")).toMatchObject({ status: "problem", fix: expect.stringContaining("install git") });
});

test("as JSON it is for programs", async () => {
  await using repository = await createRepository();
  const host = recordingHost(repository.root, repository.env);
  printChecks(await examine(host), true, host);
  expect(JSON.parse(host.said())).toMatchObject({ schemaVersion: 1, ok: true });
});
