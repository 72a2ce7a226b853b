/** Ranges: what a pull request would show, from objects alone. */
import path from "node:path";
import { expect, test } from "vitest";
import { createRepository, type Repository, repositoryAt } from "../support/repository.ts";
import { selectIn } from "../support/selecting.ts";

/** `main` goes on after `feature` has left it. */
async function withFeature(): Promise<Repository> {
  const repository = await createRepository();
  repository.write("app.py", "a = 1\nb = 2\nc = 3\n");
  repository.write("main.py", "m = 1\n");
  repository.commit("base");
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.write("app.py", "a = 1\nb = 20\nc = 3\n");
  repository.write("new.py", "n = 1\n");
  repository.commit("feature");
  repository.git("checkout", "--quiet", "main");
  repository.write("main.py", "m = 2\n");
  repository.commit("main goes on");
  return repository;
}

test("from the merge base, with the bytes at the range's end", async () => {
  await using repository = await withFeature();
  const selected = await selectIn(repository, { kind: "range", from: "main", to: "feature" });
  expect(selected.texts).toEqual({ "app.py": "a = 1\nb = 20\nc = 3\n", "new.py": "n = 1\n" });
  expect(selected.changed).toEqual({ "app.py": [[2, 2]], "new.py": "all" });
  expect(selected.notices).toEqual([]);
});

test("TO is HEAD unless told, and paths narrow the range", async () => {
  await using repository = await withFeature();
  repository.git("checkout", "--quiet", "feature");
  const narrowed = await selectIn(repository, { kind: "range", from: "main", paths: ["new.py"] });
  expect(Object.keys(narrowed.texts)).toEqual(["new.py"]);
  const all = await selectIn(repository, { kind: "range", from: "main" });
  expect(Object.keys(all.texts)).toEqual(["app.py", "new.py"]);
});

test("histories without a common ancestor are compared as they are, with a notice", async () => {
  await using repository = await withFeature();
  repository.git("checkout", "--quiet", "--orphan", "alien");
  repository.write("app.py", "a = 1\nb = 2\nc = 4\n");
  repository.commit("alien");
  const selected = await selectIn(repository, { kind: "range", from: "main" });
  expect(selected.changed).toEqual({ "app.py": [[3, 3]] });
  expect(selected.notices).toEqual(["main and HEAD have no common ancestor: compared with main itself"]);
});

test("in a shallow clone a missing FROM says what to fetch", async () => {
  await using repository = await withFeature();
  const clone = path.join(path.dirname(repository.root), "clone");
  repository.git("clone", "--quiet", "--depth=1", "--branch=feature", `file://${repository.root}`, clone);
  await using shallow = repositoryAt(clone, repository);
  await expect(selectIn(shallow, { kind: "range", from: "origin/main" })).rejects.toMatchObject({
    name: "UserError",
    message: 'there is no commit "origin/main" in this repository, which is a shallow clone',
    hint: expect.stringContaining("git fetch --depth=100 origin main"),
  });
});

test.each([
  ["no-such-branch", /there is no commit "no-such-branch"/],
  ["main..feature", /there is no commit/],
  ["--output=stolen", /there is no commit "--output=stolen"/],
  ["HEAD:app.py", /there is no commit/],
  ["main\nfeature", /there is no commit "main\\nfeature"/],
  ["", /there is no commit ""/],
  ["0".repeat(40), /there is no commit/],
])("%j is no revision", async (from, message) => {
  await using repository = await withFeature();
  const before = repository.state();
  await expect(selectIn(repository, { kind: "range", from })).rejects.toThrow(message);
  expect(repository.state()).toBe(before);
});

test("what counts as generated is said by the base, not by the change", async () => {
  await using repository = await createRepository();
  repository.write(".gitattributes", "gen/** linguist-generated\n");
  repository.write("gen/a.py", "a = 1\n");
  const base = repository.commit("base");
  repository.write(".gitattributes", "*.py linguist-generated\n");
  repository.write("gen/a.py", "a = 2\n");
  repository.write("hidden.py", "h = 1\n");
  repository.commit("change");
  const selected = await selectIn(repository, { kind: "range", from: base });
  expect(Object.keys(selected.texts)).toEqual([".gitattributes", "hidden.py"]);
  expect(selected.skipped).toEqual({ "gen/a.py": "generated" });
});
