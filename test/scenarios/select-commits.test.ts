/** Every way of committing: the hook sees exactly the bytes that the commit will hold. */
import path from "node:path";
import { expect, test } from "vitest";
import { createRepository, type Repository, repositoryAt } from "../support/repository.ts";
import type { Printed } from "../support/select-driver.ts";
import { watchCommits } from "../support/selecting.ts";

function texts(seen: Printed): Record<string, string> {
  return Object.fromEntries(seen.files.map((file) => [file.path, file.text]));
}

/** The oracle: what the commit really holds of the files that it changed. */
function committed(repository: Repository): Record<string, string> {
  const names = repository.git("show", "--name-only", "--diff-filter=d", "--format=", "HEAD").split("\n");
  return Object.fromEntries(names.map((name) => [name, `${repository.git("show", `HEAD:${name}`)}\n`]));
}

async function withHistory(): Promise<Repository> {
  const repository = await createRepository();
  repository.write("app.py", "a = 1\nb = 2\nc = 3\n");
  repository.write("other.py", "x = 1\n");
  repository.commit("first");
  return repository;
}

test("the first commit, without a HEAD", async () => {
  await using repository = await createRepository();
  const seen = watchCommits(repository);
  repository.write("app.py", "staged = 1\n");
  repository.git("add", "app.py");
  repository.write("app.py", "unstaged = 2\n");
  repository.git("commit", "--quiet", "-m", "first");
  const printed = seen();
  expect(texts(printed)).toEqual({ "app.py": "staged = 1\n" });
  expect(printed.files[0]!.changed).toBe("all");
});

test("a plain commit takes the index, not the working tree, and knows its changed lines", async () => {
  await using repository = await withHistory();
  const seen = watchCommits(repository);
  repository.write("app.py", "a = 1\nb = 20\nc = 3\nd = 4\n");
  repository.git("add", "app.py");
  repository.write("app.py", "not staged\n");
  repository.write("other.py", "not staged either\n");
  repository.git("commit", "--quiet", "-m", "second");
  const printed = seen();
  expect(texts(printed)).toEqual(committed(repository));
  expect(printed.files).toEqual([
    {
      path: "app.py",
      changed: [
        [2, 2],
        [4, 4],
      ],
      text: "a = 1\nb = 20\nc = 3\nd = 4\n",
    },
  ]);
});

test("commit -a: the index is a lock file", async () => {
  await using repository = await withHistory();
  const seen = watchCommits(repository);
  repository.write("app.py", "all = 1\n");
  repository.write("other.py", "all = 2\n");
  repository.git("commit", "--quiet", "-a", "-m", "second");
  expect(texts(seen())).toEqual({ "app.py": "all = 1\n", "other.py": "all = 2\n" });
});

test("commit PATH leaves out what else is staged", async () => {
  await using repository = await withHistory();
  const seen = watchCommits(repository);
  repository.write("app.py", "named = 1\n");
  repository.write("other.py", "staged = 2\n");
  repository.git("add", "other.py");
  repository.git("commit", "--quiet", "-m", "second", "app.py");
  expect(texts(seen())).toEqual({ "app.py": "named = 1\n" });
  expect(committed(repository)).toEqual({ "app.py": "named = 1\n" });
});

test("commit --amend sees what is new since HEAD", async () => {
  await using repository = await withHistory();
  const seen = watchCommits(repository);
  repository.write("other.py", "amended = 1\n");
  repository.git("add", "other.py");
  repository.git("commit", "--quiet", "--amend", "-m", "first again");
  expect(texts(seen())).toEqual({ "other.py": "amended = 1\n" });
});

test("a commit from a subfolder", async () => {
  await using repository = await withHistory();
  const seen = watchCommits(repository);
  repository.write("sub/deep.py", "deep = 1\n");
  repository.spawn("sh", "-c", "cd sub && git add deep.py && git commit --quiet -m sub");
  const printed = seen();
  expect(printed.root).toBe(repository.root);
  expect(texts(printed)).toEqual({ "sub/deep.py": "deep = 1\n" });
});

test("a linked worktree, where git sets GIT_DIR", async () => {
  await using repository = await withHistory();
  const linked = path.join(path.dirname(repository.root), "linked");
  repository.git("worktree", "add", "--quiet", linked, "-b", "side");
  await using worktree = repositoryAt(linked, repository);
  const seen = watchCommits(worktree);
  worktree.write("linked.py", "linked = 1\n");
  worktree.git("add", "linked.py");
  worktree.git("commit", "--quiet", "-m", "linked");
  const printed = seen();
  expect(printed.root).toBe(linked);
  expect(texts(printed)).toEqual({ "linked.py": "linked = 1\n" });
});

test("inside a submodule, and the commit of its new state outside", async () => {
  await using inner = await withHistory();
  await using repository = await createRepository();
  repository.git("submodule", "--quiet", "add", inner.root, "lib");
  repository.commit("with a submodule");
  await using submodule = repositoryAt(path.join(repository.root, "lib"), repository);
  const seenInside = watchCommits(submodule);
  submodule.write("app.py", "inside = 1\n");
  submodule.git("commit", "--quiet", "-a", "-m", "inside");
  expect(texts(seenInside())).toEqual({ "app.py": "inside = 1\n" });

  const seenOutside = watchCommits(repository);
  repository.write("top.py", "outside = 1\n");
  repository.git("add", ".");
  repository.git("commit", "--quiet", "-m", "outside");
  const outside = seenOutside();
  expect(texts(outside)).toEqual({ "top.py": "outside = 1\n" });
  expect(outside.skipped).toEqual([{ path: "lib", reason: "submodule" }]);
});

test("renames, deletions, modes and files that are only announced", async () => {
  await using repository = await withHistory();
  repository.write("long.py", Array.from({ length: 30 }, (_, i) => `line_${i} = ${i}\n`).join(""));
  repository.commit("second");
  const seen = watchCommits(repository);
  repository.git("mv", "long.py", "renamed.py");
  repository.write("renamed.py", `${repository.read("renamed.py")}new = 1\n`);
  repository.git("add", "renamed.py");
  repository.git("rm", "--quiet", "other.py");
  repository.git("update-index", "--chmod=+x", "app.py");
  repository.write("announced.py", "later = 1\n");
  repository.git("add", "--intent-to-add", "announced.py");
  repository.git("commit", "--quiet", "-m", "third");
  const printed = seen();
  expect(printed.files.map(({ path: name, changed }) => [name, changed])).toEqual([
    ["app.py", []],
    ["renamed.py", [[31, 31]]],
  ]);
  expect(printed.skipped).toEqual([{ path: "other.py", reason: "deleted" }]);
});

test("a payload that comes in as text and is renamed to a program is new in full", async () => {
  await using repository = await withHistory();
  repository.write("payload.txt", "import os\nos.system(input())\n");
  repository.write("bundle.min.js", "eval(location.hash)\n");
  repository.commit("second");
  const seen = watchCommits(repository);
  repository.git("mv", "payload.txt", "payload.py");
  repository.git("mv", "bundle.min.js", "bundle.js");
  repository.git("commit", "--quiet", "-m", "third");
  expect(seen().files.map(({ path: name, changed }) => [name, changed])).toEqual([
    ["bundle.js", "all"],
    ["payload.py", "all"],
  ]);
});
