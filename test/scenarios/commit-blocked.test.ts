/** Every way of committing, with the installed hook: the insecure line in the index is refused, whatever the working tree says. */
import { expect, test } from "vitest";
import { createRepository, type Repository, repositoryAt } from "../support/repository.ts";

const INSECURE = "import subprocess\n\n\ndef run(command):\n    subprocess.run(command, shell=True)\n";
const SECURE = "import subprocess\n\n\ndef run(arguments):\n    subprocess.run(arguments, check=True)\n";

async function hookedRepository(): Promise<Repository> {
  const repository = await createRepository();
  const installed = repository.run("install");
  expect(installed.code, installed.stderr).toBe(0);
  return repository;
}

function refused(repository: Repository, ...commit: string[]): void {
  const before = repository.tryGit("rev-parse", "--verify", "-q", "HEAD").stdout;
  const result = repository.tryGit("commit", "-m", "try", ...commit);
  expect(result.code, result.stdout + result.stderr).toBe(1);
  expect(result.stdout + result.stderr).toContain("CWE-78");
  expect(repository.tryGit("rev-parse", "--verify", "-q", "HEAD").stdout).toBe(before);
}

function accepted(repository: Repository, ...commit: string[]): void {
  const result = repository.tryGit("commit", "-m", "try", ...commit);
  expect(result.code, result.stdout + result.stderr).toBe(0);
}

test("the first commit of a repository", async () => {
  await using repository = await hookedRepository();
  repository.write("app.py", INSECURE);
  repository.git("add", "app.py");
  refused(repository);
  repository.write("app.py", SECURE);
  repository.git("add", "app.py");
  accepted(repository);
});

test("the index decides, not the working tree", async () => {
  await using repository = await hookedRepository();
  repository.write("app.py", INSECURE);
  repository.git("add", "app.py");
  repository.write("app.py", SECURE);
  refused(repository);
  repository.git("add", "app.py");
  repository.write("app.py", INSECURE);
  accepted(repository);
  expect(repository.read("app.py")).toBe(INSECURE);
});

test("commit -a, commit of a path, and a path that leaves staged work aside", async () => {
  await using repository = await hookedRepository();
  repository.write("a.py", SECURE);
  repository.write("b.py", SECURE);
  repository.commit("base");
  repository.write("a.py", INSECURE);
  refused(repository, "-a");
  refused(repository, "a.py");
  repository.git("add", "a.py");
  repository.write("b.py", `${SECURE}# more\n`);
  accepted(repository, "b.py");
  refused(repository);
});

test("commit --amend", async () => {
  await using repository = await hookedRepository();
  repository.write("app.py", SECURE);
  repository.commit("base");
  repository.write("app.py", INSECURE);
  repository.git("add", "app.py");
  refused(repository, "--amend");
});

test("a linked worktree", async () => {
  await using repository = await hookedRepository();
  repository.write("app.py", SECURE);
  repository.commit("base");
  repository.git("worktree", "add", "-q", "../linked");
  const linked = repositoryAt(`${repository.root}/../linked`, repository);
  linked.write("app.py", INSECURE);
  linked.git("add", "app.py");
  refused(linked);
});

test("a submodule", async () => {
  await using inner = await createRepository();
  inner.write("app.py", SECURE);
  inner.commit("base");
  await using outer = await createRepository();
  outer.git("submodule", "add", "-q", inner.root, "lib");
  const submodule = repositoryAt(`${outer.root}/lib`, outer);
  expect(submodule.run("install").code).toBe(0);
  submodule.write("app.py", INSECURE);
  submodule.git("add", "app.py");
  refused(submodule);
});

test("a conflicted merge: what the resolution adds is refused, what the other branch already had is not", async () => {
  await using repository = await hookedRepository();
  repository.write("app.py", SECURE);
  repository.write("other.py", SECURE);
  repository.commit("base");
  repository.git("switch", "-qc", "topic");
  repository.write("app.py", SECURE.replace("arguments", "words"));
  repository.write("other.py", INSECURE);
  repository.commit("topic");
  repository.git("switch", "-q", "main");
  repository.write("app.py", SECURE.replace("arguments", "argv"));
  repository.commit("main");
  expect(repository.tryGit("merge", "topic").code).toBe(1);
  repository.write("app.py", INSECURE);
  repository.git("add", "app.py");
  refused(repository);
  repository.write("app.py", SECURE);
  repository.git("add", "app.py");
  accepted(repository);
});

test("an old finding in a touched file is counted, not blocking", async () => {
  await using repository = await createRepository();
  repository.write("app.py", INSECURE);
  repository.commit("base");
  repository.run("install");
  repository.write("app.py", `${INSECURE}\n\nVERSION = 1\n`);
  repository.git("add", "app.py");
  const scan = repository.run("scan");
  expect(scan.code, scan.stdout + scan.stderr).toBe(0);
  expect(scan.stdout).toContain("outside the change");
  accepted(repository);
});
