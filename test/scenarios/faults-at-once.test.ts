/** Several hooks at once in one repository share the cache and say the same. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { BUNDLE_NODE, BUNDLE, type Repository } from "../support/repository.ts";
import { partiallyStaged, scanJson, startGroup, untouchedState } from "./fault-helpers.ts";

function scanning(repository: Repository): Promise<string> {
  const args = [BUNDLE, "scan", "--staged", "--format", "json"];
  const child = spawn(BUNDLE_NODE, args, { cwd: repository.root, env: repository.env });
  return text(child.stdout);
}

test("four scans of the index at once, with an empty cache and with a full one", async () => {
  await using repository = await partiallyStaged(40);
  const before = untouchedState(repository);
  const expected = scanJson(repository, "--staged", "--no-cache").report;
  expect(expected.findings).not.toEqual([]);
  for (const round of ["empty", "full"]) {
    const outputs = await Promise.all(Array.from({ length: 4 }, () => scanning(repository)));
    for (const output of outputs) expect(JSON.parse(output), round).toEqual(expected);
  }
  expect(untouchedState(repository)).toBe(before);
});

test("two commits at once are both refused", async () => {
  await using repository = await partiallyStaged(10);
  const before = repository.state();
  const commits = [1, 2].map(() => startGroup(repository, "git", "commit", "-m", "try").ended);
  for (const code of await Promise.all(commits)) expect([1, 128]).toContain(code);
  expect(repository.state()).toBe(before);
  expect(repository.tryGit("commit", "-m", "try").stderr).toContain("CWE-78");
});
