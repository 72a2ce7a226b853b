import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { beforeEach, afterEach, expect, test } from "vitest";
import { createFolder, createRepository, type Folder, repositoryAt, type Repository } from "../support/repository.ts";
import { type Checker, checkerIn, commits, install, uninstall } from "./support.ts";

let elsewhere: Folder;
let repository: Repository;
let checker: Checker;

beforeEach(async () => {
  elsewhere = await createFolder('it\'s $HOME; `a` "b"');
  repository = await createRepository();
  checker = checkerIn(elsewhere.root);
});

afterEach(async () => {
  await repository[Symbol.asyncDispose]();
  await elsewhere[Symbol.asyncDispose]();
});

const hookFile = () => path.join(repository.root, ".git/hooks/pre-commit");

/** Bytes and mode. */
function copyOf(file: string): string {
  return `${lstatSync(file).mode.toString(8)} ${readFileSync(file, "latin1")}`;
}

test("commits are checked from then on, and no longer after uninstalling", async () => {
  const { code, said } = await install(repository, checker);
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining(`Installed: ${hookFile()}`) });
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  checker.refuse(true);
  expect(commits(repository)).toBe(false);
  expect(repository.tryGit("commit", "--quiet", "--no-verify", "--message", "anyway").code).toBe(0);
  expect((await uninstall(repository, checker)).said).toContain("Uninstalled");
  expect(existsSync(hookFile())).toBe(false);
  expect(commits(repository)).toBe(true);
});

test("the hook calls `hook`, with nothing that it would have to quote", async () => {
  await install(repository, checker);
  commits(repository);
  expect(readFileSync(path.join(elsewhere.root, "trace"), "utf8")).toBe("hook\n");
});

test("a second time changes nothing", async () => {
  await install(repository, checker);
  const first = copyOf(hookFile());
  expect(await install(repository, checker)).toEqual({ code: 0, said: expect.stringContaining("Nothing to do") });
  expect(copyOf(hookFile())).toBe(first);
  await uninstall(repository, checker);
  expect(await uninstall(repository, checker)).toEqual({ code: 0, said: expect.stringContaining("Nothing to do") });
});

test("a program that has moved is called at its new place", async () => {
  await install(repository, checker);
  const moved = path.join(elsewhere.root, "moved");
  mkdirSync(moved);
  const other = checkerIn(moved);
  expect((await install(repository, other)).said).toContain("Updated");
  commits(repository);
  expect([checker.wasCalled(), other.wasCalled()]).toEqual([false, true]);
});

test.each([
  ["a shell script that ends with exit", "#!/bin/sh\necho first >>calls\nexit 0\n"],
  ["a script without a last line end, in Latin-1", Buffer.from("#!/bin/sh\necho first >>calls # caf\xe9", "latin1")],
  ["a program in another language", '#!/usr/bin/env node\nrequire("fs").appendFileSync("calls", "first\\n");\n'],
  ["a script with a name that it looks at", "#!/bin/sh\ncase $0 in */pre-commit*) echo first >>calls ;; esac\n"],
])("%s stays and runs first", async (_, script) => {
  mkdirSync(path.dirname(hookFile()), { recursive: true });
  writeFileSync(hookFile(), script);
  chmodSync(hookFile(), 0o750);
  const before = copyOf(hookFile());
  expect((await install(repository, checker)).said).toContain("The hook that was there runs first");
  expect((await install(repository, checker)).said).toContain("Nothing to do");
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  expect(repository.read("calls")).toBe("first\n");
  checker.refuse(true);
  expect(commits(repository)).toBe(false);
  expect((await uninstall(repository, checker)).said).toContain("the earlier hook is");
  expect(copyOf(hookFile())).toBe(before);
  expect(existsSync(`${hookFile()}.before-provenfix`)).toBe(false);
});

test("an earlier hook that refuses ends it, with its own exit", async () => {
  repository.hook("pre-commit", "echo its own reason >&2", "exit 3");
  await install(repository, checker);
  repository.write("a.txt", "a");
  repository.git("add", "a.txt");
  expect(repository.tryGit("commit", "-m", "a").stderr).toContain("its own reason");
  expect(checker.wasCalled()).toBe(false);
});

test("a symbolic link is moved, never written through", async () => {
  const target = elsewhere.write("shared-hook", "#!/bin/sh\nexit 0\n", 0o755);
  mkdirSync(path.dirname(hookFile()), { recursive: true });
  symlinkSync(target, hookFile());
  await install(repository, checker);
  expect(readFileSync(target, "utf8")).toBe("#!/bin/sh\nexit 0\n");
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  await uninstall(repository, checker);
  expect(readlinkSync(hookFile())).toBe(target);
});

test("a hook that somebody put over ours is not lost", async () => {
  repository.hook("pre-commit", "exit 0");
  await install(repository, checker);
  repository.hook("pre-commit", "echo new");
  await expect(install(repository, checker)).rejects.toThrow("no longer the one that provenfix wrote");
  expect(readFileSync(hookFile(), "utf8")).toContain("echo new");
});

test("lines that somebody added to our hook stay", async () => {
  await install(repository, checker);
  writeFileSync(hookFile(), `${readFileSync(hookFile(), "utf8")}echo mine\n`);
  await uninstall(repository, checker);
  expect(readFileSync(hookFile(), "utf8")).toBe("#!/bin/sh\necho mine\n");
});

test("in a linked worktree the shared hook is meant", async () => {
  repository.write("a.txt", "a");
  repository.commit();
  repository.git("worktree", "add", "--quiet", "../linked tree", "-b", "side");
  const linked = repositoryAt(path.join(path.dirname(repository.root), "linked tree"), repository);
  await install(linked, checker);
  expect([commits(linked), checker.wasCalled()]).toEqual([true, true]);
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  await uninstall(repository, checker);
  expect([commits(linked), checker.wasCalled()]).toEqual([true, false]);
});

test("in a submodule its own hook is meant", async () => {
  const library = await createFolder("library");
  await using _ = library;
  const inner = repositoryAt(library.root, repository);
  inner.git("init", "--quiet");
  inner.write("b.txt", "b");
  inner.commit();
  repository.git("submodule", "add", "--quiet", library.root, "sub");
  const submodule = repositoryAt(path.join(repository.root, "sub"), repository);
  await install(submodule, checker);
  expect([commits(submodule), checker.wasCalled()]).toEqual([true, true]);
  expect([commits(repository), checker.wasCalled()]).toEqual([true, false]);
});

test("a hook folder of all repositories (global core.hooksPath) checks this one only", async () => {
  const shared = elsewhere.write(
    "hooks/pre-commit",
    '#!/bin/sh\necho shared >>"$(git rev-parse --git-dir)/calls"\n',
    0o755,
  );
  const before = copyOf(shared);
  repository.env["GIT_CONFIG_GLOBAL"] = elsewhere.write("gitconfig", "[core]\n\thooksPath = ~/hooks\n");
  repository.env["HOME"] = elsewhere.root;
  await using other = await createRepository();
  Object.assign(other.env, { GIT_CONFIG_GLOBAL: repository.env["GIT_CONFIG_GLOBAL"], HOME: elsewhere.root });

  expect((await install(repository, checker)).said).toContain("the check runs in this one only");
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  expect([commits(other), checker.wasCalled()]).toEqual([true, false]);
  expect(repository.read(".git/calls")).toBe("shared\n");
  await install(other, checker);
  await uninstall(repository, checker);
  expect([commits(repository), checker.wasCalled()]).toEqual([true, false]);
  expect([commits(other), checker.wasCalled()]).toEqual([true, true]);
  await uninstall(other, checker);
  expect(copyOf(shared)).toBe(before);
});

test.each([
  ["nothing", undefined],
  ["a script", "#!/bin/bash\necho theirs >>calls\n"],
  ["a script without a last line end", "#!/bin/sh\necho theirs >>calls"],
  ["a script that ends by itself", "#!/bin/sh\necho theirs >>calls\nexit 0\n"],
  ["an empty file", ""],
])("in a hook folder of the working tree (local core.hooksPath): beside %s", async (_, script) => {
  repository.git("config", "core.hooksPath", ".githooks");
  mkdirSync(path.join(repository.root, ".githooks"));
  const file = path.join(repository.root, ".githooks/pre-commit");
  if (script !== undefined) repository.write(".githooks/pre-commit", script, 0o755);
  const before = existsSync(file) && copyOf(file);
  expect(await install(repository, checker)).toMatchObject({
    code: 0,
    said: expect.stringContaining("belongs to the working tree"),
  });
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  const theirs = existsSync(path.join(repository.root, "calls")) ? repository.read("calls") : "";
  expect(theirs).toBe(script ? "theirs\n" : "");
  checker.refuse(true);
  expect(commits(repository)).toBe(false);
  await uninstall(repository, checker);
  expect(existsSync(file) && copyOf(file)).toBe(before);
});

test("what belongs to the working tree names a program of the project without this machine's paths", async () => {
  repository.git("config", "core.hooksPath", ".githooks");
  mkdirSync(path.join(repository.root, "node_modules/provenfix/dist"), { recursive: true });
  const own = checkerIn(path.join(repository.root, "node_modules/provenfix/dist"));
  await install(repository, own);
  expect(repository.read(".githooks/pre-commit")).not.toContain(repository.root);
  expect(repository.read(".githooks/pre-commit")).not.toContain(process.execPath);
  expect([commits(repository), own.wasCalled()]).toEqual([true, true]);
});

test("husky: its script gets the line, its mode stays", async () => {
  // As husky 9 sets it up: git runs the wrappers, each of them runs the file of its name one folder up.
  repository.git("config", "core.hooksPath", ".husky/_");
  repository.write(
    ".husky/_/pre-commit",
    '#!/usr/bin/env sh\nsh -e "$(dirname "$(dirname "$0")")/pre-commit" "$@"\n',
    0o755,
  );
  repository.write(".husky/pre-commit", "echo theirs >>calls\n", 0o644);
  const file = path.join(repository.root, ".husky/pre-commit");
  const before = copyOf(file);
  await install(repository, checker);
  expect((await install(repository, checker)).said).toContain("Nothing to do");
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  checker.refuse(true);
  expect(commits(repository)).toBe(false);
  await uninstall(repository, checker);
  expect(copyOf(file)).toBe(before);
});

test.each([
  ["a symbolic link", (file: string) => symlinkSync("/bin/true", file)],
  ["not a shell script", (file: string) => writeFileSync(file, "#!/usr/bin/python3\n", { mode: 0o755 })],
  ["not executable", (file: string) => writeFileSync(file, "#!/bin/sh\n", { mode: 0o644 })],
])("a shared hook that is %s is left alone, and it says what to do", async (what, create) => {
  repository.git("config", "core.hooksPath", ".githooks");
  mkdirSync(path.join(repository.root, ".githooks"));
  const file = path.join(repository.root, ".githooks/pre-commit");
  create(file);
  const before = lstatSync(file);
  await expect(install(repository, checker)).rejects.toThrow(what);
  expect(lstatSync(file)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
});

test("where hooks are switched off it says so", async () => {
  repository.git("config", "core.hooksPath", "/dev/null");
  await expect(install(repository, checker)).rejects.toThrow("core.hooksPath switches hooks off");
});

test.each(["/proc/hooks", "a-file/hooks"])("where nothing can be written, as in %s, it says so", async (folder) => {
  repository.write("a-file", "");
  repository.git("config", "core.hooksPath", folder);
  await expect(install(repository, checker)).rejects.toThrow("cannot change");
});

test.each([
  ["lefthook", "lefthook.yml", "pre-commit:\n  commands: {}\n", "commands:"],
  ["pre-commit", ".pre-commit-config.yaml", "repos: []\n", "- id: provenfix"],
])(
  "%s manages the hooks itself: it prints what to add, and is content once it is there",
  async (manager, file, text, snippet) => {
    repository.write(file, text);
    const asked = await install(repository, checker);
    expect(asked.code).toBe(2);
    expect(asked.said).toContain(`Not installed: ${manager} manages`);
    expect(asked.said).toContain(snippet);
    expect(existsSync(hookFile())).toBe(false);
    repository.write(file, `${text}# provenfix would be good\n`);
    expect((await install(repository, checker)).code).toBe(2);
    repository.write(file, `${text}  # here\n  x: provenfix\n`);
    expect(await install(repository, checker)).toMatchObject({
      code: 0,
      said: expect.stringContaining("names provenfix already"),
    });
    expect((await install(repository, checker, true)).code).toBe(0);
    expect((await install(repository, checker)).said).toContain("Nothing to do");
    expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  },
);

/** A PATH with git and the shell, and nothing else. */
function barePath(): string {
  for (const name of ["git", "sh"]) {
    const found = repository.spawn("sh", "-c", `command -v ${name}`).stdout.trim();
    mkdirSync(path.join(elsewhere.root, "bin"), { recursive: true });
    if (!existsSync(path.join(elsewhere.root, "bin", name))) symlinkSync(found, path.join(elsewhere.root, "bin", name));
  }
  return path.join(elsewhere.root, "bin");
}

test("without Node the commit is refused, and it says what to do", async () => {
  await install(repository, { ...checker, program: { ...checker.program, node: "/nowhere/node" } });
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
  repository.env["PATH"] = barePath();
  repository.write("a.txt", "a");
  repository.git("add", "a.txt");
  const { code, stderr } = repository.tryGit("commit", "--message", "a");
  expect(code).not.toBe(0);
  expect(stderr).toContain("provenfix: node was not found, so nothing was checked and the commit is refused.");
  expect(stderr).toContain("git commit --no-verify");
});

test("Node of the installation counts even where PATH has none, as in a graphical client", async () => {
  await install(repository, checker);
  repository.env["PATH"] = barePath();
  expect([commits(repository), checker.wasCalled()]).toEqual([true, true]);
});

test("without the program the commit is refused, and it says what to do", async () => {
  await install(repository, checker);
  elsewhere.remove("checker.mjs");
  repository.write("a.txt", "a");
  repository.git("add", "a.txt");
  const { code, stderr } = repository.tryGit("commit", "--message", "a");
  expect(code).not.toBe(0);
  expect(stderr).toContain("checker.mjs is gone, so nothing was checked and the commit is refused.");
  expect(stderr).toContain("provenfix install");
});
