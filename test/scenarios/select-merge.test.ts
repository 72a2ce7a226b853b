/** In a merge, what either side already had is not part of the change. */
import { expect, test } from "vitest";
import { createRepository, type Repository } from "../support/repository.ts";
import { selectIn, watchCommits } from "../support/selecting.ts";

const BASE = ["one = 1", "two = 2", "three = 3", "four = 4", "five = 5", "six = 6", "seven = 7", ""];

/** `ours` and `theirs` edit shared.py, and theirs brings a file of its own. */
async function diverged(ours: (lines: string[]) => void, theirs: (lines: string[]) => void): Promise<Repository> {
  const repository = await createRepository();
  const edit = (change: (lines: string[]) => void) => {
    const lines = [...BASE];
    change(lines);
    repository.write("shared.py", lines.join("\n"));
  };
  edit(() => {});
  repository.commit("base");
  repository.git("checkout", "--quiet", "-b", "theirs");
  edit(theirs);
  repository.write("theirs.py", "brought = 1\n");
  repository.commit("theirs");
  repository.git("checkout", "--quiet", "main");
  edit(ours);
  repository.commit("ours");
  return repository;
}

test("a merge that git makes alone changes no line of its own", async () => {
  await using repository = await diverged(
    (lines) => (lines[0] = "one = 100"),
    (lines) => (lines[6] = "seven = 700"),
  );
  const seen = watchCommits(repository, "pre-merge-commit");
  repository.git("merge", "--quiet", "--no-edit", "theirs");
  expect(seen().files.map(({ path, changed }) => [path, changed])).toEqual([
    ["shared.py", []],
    ["theirs.py", []],
  ]);
});

test("after a conflict only lines that neither side had are changed", async () => {
  await using repository = await diverged(
    (lines) => (lines[1] = "two = 'ours'"),
    (lines) => {
      lines[1] = "two = 'theirs'";
      lines[5] = "six = 'theirs'";
    },
  );
  const seen = watchCommits(repository);
  expect(repository.tryGit("merge", "theirs").code).toBe(1);
  const resolved = [...BASE];
  resolved[1] = "two = eval(input())";
  resolved[5] = "six = 'theirs'";
  repository.write("shared.py", resolved.join("\n"));
  repository.write("theirs.py", "brought = 1\nslipped_in = 2\n");
  repository.git("add", ".");
  repository.git("commit", "--quiet", "--no-edit");
  const { files } = seen();
  expect(files.map(({ path, changed }) => [path, changed])).toEqual([
    ["shared.py", [[2, 2]]],
    ["theirs.py", [[2, 2]]],
  ]);
  expect(files[0]!.text).toBe(resolved.join("\n"));
});

test("an index with conflicts is refused, and says which files", async () => {
  await using repository = await diverged(
    (lines) => (lines[1] = "two = 'ours'"),
    (lines) => (lines[1] = "two = 'theirs'"),
  );
  expect(repository.tryGit("merge", "theirs").code).toBe(1);
  await expect(selectIn(repository, { kind: "staged" })).rejects.toMatchObject({
    name: "UserError",
    message: "the index has unresolved conflicts: shared.py",
    hint: expect.stringContaining("git add"),
  });
});

test("an octopus merge", async () => {
  await using repository = await createRepository();
  repository.write("base.py", "base = 1\n");
  repository.commit("base");
  for (const name of ["left", "right"]) {
    repository.git("checkout", "--quiet", "-b", name, "main");
    repository.write(`${name}.py`, `${name} = 1\n`);
    repository.commit(name);
  }
  repository.git("checkout", "--quiet", "main");
  repository.write("main.py", "main = 1\n");
  repository.commit("main");
  repository.git("merge", "--quiet", "--no-commit", "left", "right");
  repository.write("left.py", "left = 1\nown = 2\n");
  repository.git("add", ".");
  const { changed } = await selectIn(repository, { kind: "staged" });
  expect(changed).toEqual({ "left.py": [[2, 2]], "right.py": [] });
});
