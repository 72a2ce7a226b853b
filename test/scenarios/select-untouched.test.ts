/** Selecting is reading: nothing of the user's changes, however much of it is unsaved, and few processes are needed. */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { SelectRequest } from "../../src/select/request.ts";
import { createFolder, createRepository, type Repository } from "../support/repository.ts";
import { selectIn } from "../support/selecting.ts";

/** Staged, unstaged, partly staged, untracked, ignored and stashed work, with a stat cache that git would refresh. */
async function withWorkInProgress(): Promise<Repository> {
  const repository = await createRepository();
  repository.write(".gitignore", "*.log\n");
  for (const name of ["a.py", "b.py", "c.py"]) repository.write(name, "one\ntwo\n");
  repository.commit("first");
  repository.write("c.py", "stashed\n");
  repository.git("stash", "--quiet");
  repository.write("a.py", "one\nstaged\n");
  repository.git("add", "a.py");
  repository.write("a.py", "one\nstaged\nunstaged\n");
  repository.write("b.py", "unstaged\n");
  repository.write("untracked.py", "untracked\n");
  repository.write("ignored.log", "ignored\n");
  return repository;
}

const REQUESTS: SelectRequest[] = [
  { kind: "staged" },
  { kind: "range", from: "HEAD" },
  { kind: "all" },
  { kind: "paths", paths: ["a.py", "*.log", "."] },
];

test.each(REQUESTS)("$kind leaves index, working tree and stash as they are", async (request) => {
  await using repository = await withWorkInProgress();
  repository.write("x.log", "named\n");
  repository.git("add", "--force", "x.log");
  const index = path.join(repository.root, ".git/index");
  const before = [repository.state(), readFileSync(index).toString("hex"), statSync(index).ino];
  await selectIn(repository, request);
  expect([repository.state(), readFileSync(index).toString("hex"), statSync(index).ino]).toEqual(before);
});

test.each([
  ["staged", { kind: "staged" }, ["rev-parse", "diff", "diff", "cat-file"]],
  [
    "range",
    { kind: "range", from: "HEAD~1" },
    ["rev-parse", "cat-file", "merge-base", "diff", "diff", "cat-file", "cat-file"],
  ],
  ["all", { kind: "all" }, ["rev-parse", "ls-files"]],
  ["a file", { kind: "paths", paths: ["a.py"] }, ["rev-parse"]],
] satisfies [string, SelectRequest, string[]][])(
  "%s starts no more git processes than it needs",
  async (_, request, expected) => {
    await using repository = await withWorkInProgress();
    repository.git("commit", "--quiet", "-m", "second");
    repository.write("a.py", "three\n");
    repository.git("add", ".");
    await using folder = await createFolder();
    const real = repository.spawn("sh", "-c", "command -v git").stdout.trim();
    folder.write("git", `#!/bin/sh\necho "$@" >> '${folder.root}/log'\nexec '${real}' "$@"\n`, 0o755);
    repository.env["PATH"] = `${folder.root}:${repository.env["PATH"]}`;
    await selectIn(repository, request);
    const commands = folder.read("log").match(/(?<= )(rev-parse|diff|cat-file|merge-base|ls-files)(?= )/g);
    expect(commands?.toSorted()).toEqual(expected.toSorted());
  },
);
