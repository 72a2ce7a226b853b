/** What a neighbour passes on under a name of its own is judged where it is used, in the snapshot that is scanned. */
import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createRepository, type Repository } from "../support/repository.ts";

const USE = 'import { run } from "./lib/sh.js";\nexport const handler = (req, res) => run(req.query.name);\n';
const SHELL = 'import cp from "node:child_process";\nexport const run = cp.exec;\n';
const SAFE = "export const run = (name) => name;\n";

function found(repository: Repository, ...args: string[]): string[] {
  const { stdout } = repository.run("scan", ...args, "-f", "json");
  return JSON.parse(stdout).findings.map((it: { ruleId: string; path: string }) => `${it.path} ${it.ruleId}`);
}

async function withNeighbour(text: string): Promise<Repository> {
  const repository = await createRepository();
  repository.write("src/lib/sh.ts", text);
  repository.commit("neighbour");
  return repository;
}

const HIT = ["src/app.ts js/command-injection"];

test("a commit of the importing file alone is judged by the neighbour that the index holds", async () => {
  await using repository = await withNeighbour(SHELL);
  repository.write("src/app.ts", USE);
  repository.git("add", "src/app.ts");
  expect(found(repository, "--staged")).toEqual(HIT);
  repository.write("src/lib/sh.ts", SAFE);
  expect(found(repository, "--staged")).toEqual(HIT);
  repository.git("add", "--all");
  expect(found(repository, "--staged")).toEqual([]);
});

test("a range is judged by its own last commit, the working tree by its files", async () => {
  await using repository = await withNeighbour(SHELL);
  repository.write("src/app.ts", USE);
  repository.commit("use");
  repository.write("src/lib/sh.ts", SAFE);
  expect(found(repository, "--from", "HEAD~1")).toEqual(HIT);
  expect(found(repository, "src/app.ts")).toEqual([]);
  repository.write("src/lib/sh.ts", SHELL);
  expect(found(repository, "src/app.ts")).toEqual(HIT);
});

test("a changed neighbour asks the importing file anew, whatever the cache holds", async () => {
  await using repository = await withNeighbour(SAFE);
  repository.write("src/app.ts", USE);
  for (const [text, expected] of [
    [SAFE, []],
    [SHELL, HIT],
    [SHELL, HIT],
    [SAFE, []],
  ] as const) {
    repository.write("src/lib/sh.ts", text);
    expect(found(repository, "--all")).toEqual(expected);
  }
});

test("folders that stand for their index, and names with spaces", async () => {
  await using repository = await createRepository();
  repository.write("my app/tools/index.js", 'module.exports = require("child_process");\n');
  repository.commit("tools");
  repository.write(
    "my app/use.js",
    'const { exec } = require("./tools");\nmodule.exports = (req) => exec(req.query.name);\n',
  );
  repository.git("add", "--all");
  expect(found(repository, "--staged")).toEqual(["my app/use.js js/command-injection"]);
});

test("no link leads to a neighbour outside", async () => {
  await using repository = await createRepository();
  repository.write("../outside/sh.ts", SHELL);
  repository.write("src/app.ts", USE);
  symlinkSync("../../outside", path.join(repository.root, "src/lib"));
  expect(found(repository, "--all")).toEqual([]);
});
