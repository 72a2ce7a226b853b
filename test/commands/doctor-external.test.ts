/** What `doctor` says of analyzers that are programs of their own. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { examine } from "../../src/commands/doctor-checks.ts";
import { createRepository } from "../support/repository.ts";
import { recordingHost } from "./support.ts";

async function checkOf(configuration: string, program?: string) {
  await using repository = await createRepository();
  const folder = path.join(repository.root, "../bin");
  if (program !== undefined) repository.write("../bin/bandit", `#!/bin/sh\n${program}\n`, 0o755);
  repository.env["PATH"] = `${folder}:/usr/bin:/bin`;
  repository.write(".provenfix.yml", configuration);
  const checks = await examine(recordingHost(repository.root, repository.env));
  expect(readdirSync(repository.root).toSorted()).toEqual([".git", ".provenfix.yml"]);
  return (name: string) => checks.find((check) => check.name === name);
}

test("one that works: its version and its place", async () => {
  const of = await checkOf("analyzers: {bandit: true}", "echo bandit 9.8.7");
  expect(of("analyzer bandit")).toMatchObject({
    status: "ok",
    detail: expect.stringMatching(/^9\.8\.7 at .*bin\/bandit$/),
  });
});

test("one that is missing, and one that does not start: a problem, and how to mend it", async () => {
  const missing = (await checkOf("analyzers: {bandit: true}"))("analyzer bandit");
  expect(missing).toMatchObject({ status: "problem", fix: "pipx install bandit" });
  const broken = (await checkOf("analyzers: {bandit: true}", "echo No module named bandit >&2; exit 1"))(
    "analyzer bandit",
  );
  expect(broken).toMatchObject({ status: "problem", detail: expect.stringContaining("No module named bandit") });
});

test("those that are not configured are only mentioned, and not started", async () => {
  const of = await checkOf("", "exit 1");
  expect(of("analyzer bandit")).toBeUndefined();
  expect(of("external analyzers")).toMatchObject({ status: "ok", detail: expect.stringContaining("bandit") });
});
