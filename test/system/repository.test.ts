import { chmodSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { git } from "../../src/system/git.ts";
import { openRepository } from "../../src/system/repository.ts";
import { createFolder, createRepository } from "../support/repository.ts";

test("a repository, from its top and from below", async () => {
  await using repository = await createRepository();
  repository.write("sub/deep/a.py", "");
  const opened = await openRepository(path.join(repository.root, "sub/deep"), repository.env);
  const gitDir = path.join(repository.root, ".git");
  expect(opened).toMatchObject({
    topLevel: repository.root,
    cwd: repository.root,
    gitDir,
    commonDir: gitDir,
    shallow: false,
  });
});

test("a linked worktree shares its common folder", async () => {
  await using repository = await createRepository();
  repository.write("a.py", "");
  repository.commit();
  const linked = path.join(path.dirname(repository.root), "linked");
  repository.git("worktree", "add", "--quiet", linked);
  const opened = await openRepository(linked, repository.env);
  expect(opened.commonDir).toBe(path.join(repository.root, ".git"));
  expect(opened.gitDir).toBe(path.join(repository.root, ".git/worktrees/linked"));
});

test("each way of having no repository is its own error", async () => {
  await using folder = await createFolder();
  await using repository = await createRepository();
  const { env } = repository;
  const open = (cwd: string, more: NodeJS.ProcessEnv = {}) => openRepository(cwd, { ...env, ...more });

  expect(await rejected(open(folder.root))).toMatch(/^UserError: .*folder is not in a git repository \| run it in one/);
  expect(await rejected(open(repository.root, { PATH: "/nonexistent" }))).toMatch(
    /git was not found on PATH \| install git/,
  );
  repository.git("clone", "--quiet", "--bare", ".", `${folder.root}/bare`);
  expect(await rejected(open(`${folder.root}/bare`))).toMatch(/is a bare repository \| run it in a clone/);
  expect(await rejected(open(`${repository.root}/.git`))).toMatch(/is inside the git folder/);
  expect(await rejected(open(repository.root, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" }))).toMatch(
    /another user owns it: .*dubious ownership.* \| if you trust it, run: git config --global --add safe\.directory \//s,
  );
  repository.write(".git/config", "[broken\n");
  expect(await rejected(open(repository.root))).toMatch(/failed with code 128: fatal: bad config line 1/);
});

test("a git that is too old is named", async () => {
  await using folder = await createFolder();
  folder.write("git", "#!/bin/sh\necho 'error: unknown option `no-relative`' >&2; exit 129\n", 0o755);
  const env = { PATH: `${folder.root}:${process.env["PATH"]}` };
  await expect(openRepository(folder.root, env)).rejects.toMatchObject({
    hint: expect.stringMatching(/update git to 2\.\d+/),
  });
});

test("no program that a configuration or variable names is run, and no variable bends the output", async () => {
  await using repository = await createRepository();
  const trap = repository.write("trap.sh", `#!/bin/sh\ntouch '${repository.root}/ran'\ncat "$@"\n`);
  chmodSync(trap, 0o755);
  repository.write(".gitattributes", "*.py diff=trap\n");
  repository.write("a.py", "one\ntwo\nthree\n");
  repository.commit();
  repository.write("a.py", "one\n2\nthree\n");
  repository.git("add", "a.py");
  for (const key of ["diff.external", "diff.trap.command", "diff.trap.textconv", "core.fsmonitor", "core.pager"]) {
    repository.git("config", key, trap);
  }
  for (const [key, value] of [
    ["diff.interHunkContext", "9"],
    ["diff.noprefix", "true"],
    ["color.ui", "always"],
  ] as const) {
    repository.git("config", key, value);
  }
  Object.assign(repository.env, { GIT_EXTERNAL_DIFF: trap, GIT_DIFF_OPTS: "--unified=9", GIT_ICASE_PATHSPECS: "1" });
  const { selectIn } = await import("../support/selecting.ts");
  expect((await selectIn(repository, { kind: "staged" })).changed).toEqual({ "a.py": [[2, 2]] });
  expect(Object.keys((await selectIn(repository, { kind: "all" })).texts)).toEqual([
    ".gitattributes",
    "a.py",
    "trap.sh",
  ]);
  await expect(git({ cwd: repository.root, env: repository.env }, ["rev-parse", "nothing"])).rejects.toThrow(/fatal:/);
});

async function rejected(opening: Promise<unknown>): Promise<string> {
  return opening.then(
    () => "opened",
    (error: Error & { hint: string }) => `${error.name}: ${error.message} | ${error.hint}`,
  );
}
