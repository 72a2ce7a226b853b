/** The working tree: all of it, named parts of it, and folders that git knows nothing of. */
import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createFolder, createRepository, type Repository } from "../support/repository.ts";
import { selectIn } from "../support/selecting.ts";

async function withFiles(): Promise<Repository> {
  const repository = await createRepository();
  repository.write(".gitignore", "ignored/\n*.log\n");
  repository.write("src/app.py", "app = 1\n");
  repository.write("src/lib/deep.ts", "deep\n");
  repository.commit("first");
  repository.write("src/untracked.py", "untracked = 1\n");
  repository.write("ignored/secret.py", "secret = 1\n");
  repository.write("debug.log", "log\n");
  return repository;
}

const names = (selected: { texts: Record<string, string> }) => Object.keys(selected.texts);

test("all: tracked, and untracked but not ignored, with the bytes of the working tree", async () => {
  await using repository = await withFiles();
  repository.write("src/app.py", "edited = 1\n");
  repository.remove("src/lib/deep.ts");
  const selected = await selectIn(repository, { kind: "all" });
  expect(names(selected)).toEqual([".gitignore", "src/app.py", "src/untracked.py"]);
  expect(selected.texts["src/app.py"]).toBe("edited = 1\n");
  expect(selected.skipped).toEqual({ "src/lib/deep.ts": "deleted" });
});

test("files, folders and globs, relative to where the command runs", async () => {
  await using repository = await withFiles();
  const cwd = path.join(repository.root, "src");
  const select = (...paths: string[]) => selectIn(repository, { kind: "paths", paths }, { cwd });
  expect(names(await select("app.py"))).toEqual(["src/app.py"]);
  expect(names(await select("lib", "app.py", "./lib/../app.py"))).toEqual(["src/app.py", "src/lib/deep.ts"]);
  expect(names(await select("*.py"))).toEqual(["src/app.py", "src/untracked.py"]);
  expect(names(await select("../**/*.ts"))).toEqual(["src/lib/deep.ts"]);
  expect((await select("app.py")).root).toBe(repository.root);
});

test("what git ignores is scanned if it is named", async () => {
  await using repository = await withFiles();
  const select = (...paths: string[]) => selectIn(repository, { kind: "paths", paths });
  expect(names(await select("ignored/secret.py"))).toEqual(["ignored/secret.py"]);
  expect(names(await select("ignored"))).toEqual(["ignored/secret.py"]);
  expect(names(await select("."))).not.toContain("ignored/secret.py");
});

test("names that look like globs or options are names", async () => {
  await using repository = await withFiles();
  for (const name of ["[id].ts", "--output=x.py", ":(top)a.py", "*.py"]) repository.write(name, "text\n");
  for (const name of ["[id].ts", "--output=x.py", ":(top)a.py", "*.py"]) {
    expect(names(await selectIn(repository, { kind: "paths", paths: [name] }))).toEqual([name]);
  }
});

test("folders whose names are pathspecs to git are folders", async () => {
  await using repository = await withFiles();
  repository.write(":(glob)src/a.py", "a = 1\n");
  repository.write(":/b.py", "b = 1\n");
  const selected = await selectIn(repository, { kind: "paths", paths: [":(glob)src", ":"] });
  expect(names(selected)).toEqual([":(glob)src/a.py", ":/b.py"]);
  // Walking would find ignored files too.
  repository.write(":(glob)src/ignored.log", "log\n");
  expect(names(await selectIn(repository, { kind: "paths", paths: [":(glob)src"] }))).toEqual([":(glob)src/a.py"]);
});

test.each(["absent.py", "src/*.rb", "absent/**/*.py"])("%s is refused: nothing is there", async (text) => {
  await using repository = await withFiles();
  const selecting = selectIn(repository, { kind: "paths", paths: ["src/app.py", text] });
  await expect(selecting).rejects.toMatchObject({ name: "UserError", message: expect.stringContaining(text) });
});

test("include and exclude, and a size limit", async () => {
  await using repository = await withFiles();
  const selected = await selectIn(
    repository,
    { kind: "all" },
    { include: ["src"], exclude: ["lib/", "src/lib", "untracked.py"], maxFileSize: 1000 },
  );
  expect(names(selected)).toEqual(["src/app.py"]);
  expect(selected.skipped).toEqual({
    ".gitignore": "excluded",
    "src/lib/deep.ts": "excluded",
    "src/untracked.py": "excluded",
  });
  const small = await selectIn(repository, { kind: "all" }, { maxFileSize: 10 });
  expect(small.skipped["src/untracked.py"]).toBe("too-large");
});

test("links, submodules, pipes and nested repositories are left out with a reason", async () => {
  await using repository = await withFiles();
  symlinkSync("/etc/passwd", path.join(repository.root, "link.py"));
  repository.write("pipe.py", "was a file\n");
  repository.git("add", ".");
  repository.remove("pipe.py");
  spawnSync("mkfifo", [path.join(repository.root, "pipe.py")]);
  repository.git("init", "--quiet", "nested");
  repository.write("nested/inner.py", "inner = 1\n");
  const selected = await selectIn(repository, { kind: "all" });
  expect(selected.skipped).toEqual({ "link.py": "symlink", "pipe.py": "not-a-file", nested: "submodule" });
  expect(names(await selectIn(repository, { kind: "paths", paths: ["nested"] }))).toEqual(["nested/inner.py"]);
});

test("a sparse checkout says what it leaves out", async () => {
  await using repository = await withFiles();
  repository.git("sparse-checkout", "set", "--no-cone", "/src/app.py", "/.gitignore");
  const selected = await selectIn(repository, { kind: "all" });
  expect(selected.skipped).toEqual({ "src/lib/deep.ts": "excluded" });
  expect(selected.notices).toEqual(["1 files outside the sparse checkout were not scanned"]);
});

test("without a repository: everything but other people's folders", async () => {
  await using folder = await createFolder();
  folder.write("app.py", "app = 1\n");
  folder.write("node_modules/x/index.js", "x\n");
  folder.write("lib/node_modules/y.js", "y\n");
  folder.write(".hidden/h.py", "h = 1\n");
  const selected = await selectIn(folder, { kind: "all" });
  expect(names(selected)).toEqual([".hidden/h.py", "app.py"]);
  expect(selected.root).toBe(folder.root);
  const named = await selectIn(folder, { kind: "paths", paths: ["node_modules/x", "**/*.py"] });
  expect(names(named)).toEqual([".hidden/h.py", "app.py", "node_modules/x/index.js"]);
});

test("without git: the files are scanned, and a notice says that ignored ones are too", async () => {
  await using repository = await withFiles();
  repository.env["PATH"] = "/nonexistent";
  const selected = await selectIn(repository, { kind: "paths", paths: ["."] });
  expect(names(selected)).toContain("ignored/secret.py");
  expect(selected.notices).toEqual(["git was not found: ignored files are scanned too"]);
  await expect(selectIn(repository, { kind: "staged" })).rejects.toMatchObject({
    message: "git was not found on PATH",
  });
});

test("paths outside of the working directory's repository have their own root", async () => {
  await using repository = await withFiles();
  await using other = await withFiles();
  await using folder = await createFolder();
  folder.write("plain/a.py", "a = 1\n");
  folder.write("plain/b/c.py", "c = 1\n");

  const inOther = await selectIn(repository, { kind: "paths", paths: [path.join(other.root, "src")] });
  expect([inOther.root, names(inOther)]).toEqual([other.root, ["src/app.py", "src/lib/deep.ts", "src/untracked.py"]]);
  const plain = [path.join(folder.root, "plain/a.py"), path.join(folder.root, "plain/b")];
  const inPlain = await selectIn(repository, { kind: "paths", paths: plain });
  expect([inPlain.root, names(inPlain)]).toEqual([path.join(folder.root, "plain"), ["a.py", "b/c.py"]]);
});

test("in a hook that works on another repository, the hook's variables do not lead back", async () => {
  await using repository = await withFiles();
  await using other = await withFiles();
  const gitDir = path.join(repository.root, ".git");
  Object.assign(repository.env, { GIT_DIR: gitDir, GIT_INDEX_FILE: path.join(gitDir, "index") });
  repository.write("elsewhere.py", "x = 1\n");
  repository.git("add", "elsewhere.py");
  other.write("only-here.py", "x = 1\n");
  const selected = await selectIn(repository, {
    kind: "paths",
    paths: [path.join(other.root, "only-here.py"), other.root],
  });
  expect(selected.root).toBe(other.root);
  expect(selected.skipped).toEqual({});
  expect(names(selected)).toEqual([".gitignore", "only-here.py", "src/app.py", "src/lib/deep.ts", "src/untracked.py"]);
});

test("a file that vanishes after the listing is unreadable, not forgotten", async () => {
  await using repository = await withFiles();
  const { select } = await import("../../src/select/select.ts");
  const limits = { include: [], exclude: [], maxFileSize: 1000 };
  const selection = await select({ kind: "all" }, { cwd: repository.root, env: repository.env, ...limits });
  repository.remove("src/app.py");
  const kinds: Record<string, string> = {};
  for await (const { file, kind } of selection.contents()) kinds[file.path] = kind;
  expect(kinds).toEqual({
    ".gitignore": "text",
    "src/app.py": "unreadable",
    "src/lib/deep.ts": "text",
    "src/untracked.py": "text",
  });
});
