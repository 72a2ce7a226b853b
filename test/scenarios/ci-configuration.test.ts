/** In CI, `--from BASE` takes the configuration from BASE too: a change that could write its own would pass its own gate. */
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createRepository, type Repository } from "../support/repository.ts";

const INSECURE = "import pickle\n\n\ndef load(data):\n    return pickle.loads(data)\n";
const markOf = ({ root }: Repository) => path.join(path.dirname(root), "mark");

/** A base that blocks, and a branch that lets everything through and has a command of its own run. */
async function attacked(): Promise<Repository> {
  const repository = await createRepository();
  repository.write(".provenfix.yml", "failOn: medium\n");
  repository.commit("base");
  repository.git("switch", "--quiet", "--create", "feature");
  const command = `command: [sh, -c, "touch ${markOf(repository)}; echo '{directory}'"]`;
  repository.write(".provenfix.yml", `failOn: never\nanalyzers: { python: false, mine: { ${command} } }\n`);
  repository.write("new.py", INSECURE);
  repository.commit("change");
  repository.env["CI"] = "true";
  return repository;
}

test("the change's own configuration neither opens the gate nor runs anything", { timeout: 60_000 }, async () => {
  await using repository = await attacked();
  for (const command of [["scan"], ["fix", "--dry-run", "--no-tests"]]) {
    const judged = repository.run(...command, "--from", "main");
    expect(judged.code, judged.stderr).toBe(1);
    expect(judged.stdout + judged.stderr).toContain("this change alters .provenfix.yml: it is judged as it is at");
  }
  expect(existsSync(markOf(repository))).toBe(false);
});

test("it counts where somebody says so, and at a keyboard", { timeout: 60_000 }, async () => {
  await using repository = await attacked();
  repository.run("scan", "--from", "main", "--config-from", "HEAD");
  expect(existsSync(markOf(repository))).toBe(true);
  for (const value of [undefined, "", "false", "0"]) {
    repository.remove("../mark");
    repository.env["CI"] = value;
    repository.run("scan", "--from", "main");
    expect(existsSync(markOf(repository)), value).toBe(true);
  }
});

test("a configuration that a job has written is not used, and the report says so", { timeout: 60_000 }, async () => {
  await using repository = await createRepository();
  repository.write("README", "x\n");
  repository.commit("base");
  repository.write("new.py", INSECURE);
  repository.commit("change");
  repository.write(".provenfix.yml", "failOn: never\n");
  repository.env["CI"] = "1";
  const judged = repository.run("scan", "--from", "HEAD~1");
  expect(judged.code).toBe(1);
  expect(judged.stdout + judged.stderr).toContain("the .provenfix.yml that is checked out is not used");
  // Neither a whole scan nor the hook is about a change that somebody proposes.
  expect(repository.run("scan", "--all").code).toBe(0);
});
