import path from "node:path";
import { expect, test } from "vitest";
import { hookSelection } from "../../src/commands/hook-selection.ts";
import { createRepository, type Repository } from "../support/repository.ts";

async function stagedPair(): Promise<Repository> {
  const repository = await createRepository();
  repository.write("old.py", "");
  repository.commit();
  repository.write("new.py", "");
  repository.write("sub/also [1].py", "");
  repository.git("add", "--all");
  return repository;
}

test("without files it is what is staged", async () => {
  await using repository = await stagedPair();
  expect(await hookSelection([], { cwd: repository.root, env: repository.env })).toEqual({ kind: "staged", paths: [] });
});

test("files that are all staged narrow it to them", async () => {
  await using repository = await stagedPair();
  const files = ["new.py", "sub/also [1].py"];
  expect(await hookSelection(files, { cwd: repository.root, env: repository.env })).toEqual({
    kind: "staged",
    paths: files,
  });
});

test("files are relative to where it runs", async () => {
  await using repository = await stagedPair();
  const cwd = path.join(repository.root, "sub");
  const files = ["also [1].py", "../new.py"];
  expect(await hookSelection(files, { cwd, env: repository.env })).toEqual({ kind: "staged", paths: files });
});

test.each([[["old.py"]], [["old.py", "new.py"]]])("%j, not all staged, are scanned in full", async (files) => {
  await using repository = await stagedPair();
  expect(await hookSelection(files, { cwd: repository.root, env: repository.env })).toEqual({
    kind: "paths",
    paths: files,
  });
});

test("refs of the pre-commit framework make it a range", async () => {
  await using repository = await stagedPair();
  const env = { ...repository.env, PRE_COMMIT_FROM_REF: "main~1", PRE_COMMIT_TO_REF: "main" };
  expect(await hookSelection(["old.py"], { cwd: repository.root, env })).toEqual({
    kind: "range",
    from: "main~1",
    to: "main",
    paths: ["old.py"],
  });
});

test("a branch without a beginning is no range: its files are scanned in full", async () => {
  await using repository = await stagedPair();
  const env = { ...repository.env, PRE_COMMIT_FROM_REF: "0".repeat(40), PRE_COMMIT_TO_REF: "main" };
  expect(await hookSelection(["old.py"], { cwd: repository.root, env })).toEqual({ kind: "paths", paths: ["old.py"] });
});
