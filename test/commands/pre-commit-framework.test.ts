/** The real pre-commit framework, with a hook repository made of what this project commits. */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUNDLE, createRepository, type Repository } from "../support/repository.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const INSECURE = "import subprocess\n\n\ndef run(name):\n    subprocess.call(f'ls {name}', shell=True)\n";

function findPreCommit(): string | undefined {
  const places = [process.env["PRE_COMMIT"], path.join(PROJECT, ".venv/bin/pre-commit"), "pre-commit"];
  return places.find((place) => place !== undefined && spawnSync(place, ["--version"]).status === 0);
}

const preCommit = findPreCommit();
if (!preCommit && process.env["CI"] === "true")
  throw new Error("pre-commit is not installed: set PRE_COMMIT, or put it on PATH");

let hooks: Repository;

beforeAll(async () => {
  hooks = await createRepository();
  copyFileSync(path.join(PROJECT, ".pre-commit-hooks.yaml"), path.join(hooks.root, ".pre-commit-hooks.yaml"));
  cpSync(path.dirname(BUNDLE), path.join(hooks.root, "dist"), { recursive: true });
  chmodSync(path.join(hooks.root, "dist/index.js"), 0o755);
  hooks.commit();
  hooks.git("tag", "v1");
});

afterAll(() => hooks[Symbol.asyncDispose]());

async function repositoryWithConfiguration(): Promise<Repository> {
  const repository = await createRepository();
  repository.env["PRE_COMMIT_HOME"] = path.join(path.dirname(hooks.root), "pre-commit-home");
  // The framework is a Python program that may live anywhere; the hook itself needs node on PATH.
  repository.env["PATH"] = `${path.dirname(process.execPath)}${path.delimiter}${process.env["PATH"]}`;
  repository.write(
    ".pre-commit-config.yaml",
    `repos:\n- repo: ${hooks.root}\n  rev: v1\n  hooks:\n  - id: provenfix\n`,
  );
  repository.commit("configuration");
  return repository;
}

const run = (repository: Repository, ...args: string[]) => repository.spawn(preCommit ?? "", ...args);

test.skipIf(!preCommit)("a commit with an insecure file is refused, a clean one passes", async () => {
  await using repository = await repositoryWithConfiguration();
  expect(run(repository, "install").code).toBe(0);
  repository.write("clean.py", "print('hello')\n");
  repository.git("add", "clean.py");
  expect(repository.tryGit("commit", "--message", "clean")).toMatchObject({ code: 0 });
  repository.write("folder/with space.py", INSECURE);
  repository.git("add", "--all");
  const refused = repository.tryGit("commit", "--message", "insecure");
  expect(refused.code).toBe(1);
  expect(refused.stdout + refused.stderr).toContain("S602");
  expect(refused.stdout + refused.stderr).toContain("folder/with space.py");
});

test.skipIf(!preCommit)("only what is staged counts, not what else is in the file", async () => {
  await using repository = await repositoryWithConfiguration();
  repository.write("app.py", "print('hello')\n");
  repository.git("add", "app.py");
  repository.write("app.py", INSECURE);
  expect(run(repository, "run")).toMatchObject({ code: 0 });
  expect(repository.read("app.py")).toBe(INSECURE);
});

test.skipIf(!preCommit)("`run --all-files` scans all of them in full", async () => {
  await using repository = await repositoryWithConfiguration();
  repository.write("app.py", INSECURE);
  repository.commit();
  expect(run(repository, "run").code).toBe(0);
  const all = run(repository, "run", "--all-files");
  expect(all.code).toBe(1);
  expect(all.stdout).toContain("app.py");
});

test.skipIf(!preCommit)("`run --from-ref --to-ref` scans that range, and old findings do not block it", async () => {
  await using repository = await repositoryWithConfiguration();
  repository.write("app.py", INSECURE);
  const first = repository.commit();
  repository.write("app.py", `${INSECURE}\n\ndef more():\n    return 1\n`);
  const second = repository.commit();
  repository.write("app.py", `${INSECURE}\n\ndef more(name):\n    subprocess.call(name, shell=True)\n`);
  const third = repository.commit();
  expect(run(repository, "run", "--from-ref", first, "--to-ref", second)).toMatchObject({ code: 0 });
  expect(run(repository, "run", "--from-ref", second, "--to-ref", third)).toMatchObject({ code: 1 });
});

test("the entry is there, and is committed executable", () => {
  expect(existsSync(BUNDLE)).toBe(true);
  expect(hooks.git("ls-files", "--stage", "dist/index.js").slice(0, 6)).toBe("100755");
});
