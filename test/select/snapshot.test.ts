/** A tree as files in a folder: the right bytes, and nothing outside of the folder. */
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { SelectionKind } from "../../src/model/scan.ts";
import { materialise } from "../../src/select/materialise.ts";
import { listSnapshot } from "../../src/select/snapshot.ts";
import { createPrivateFolder } from "../../src/system/private-folder.ts";
import { openRepository } from "../../src/system/repository.ts";
import { createRepository, type Repository } from "../support/repository.ts";

async function copyOf(repository: Repository, asked: SelectionKind, folder: string) {
  const opened = await openRepository(repository.root, repository.env);
  const place = { root: repository.root, repository: opened, notices: [] };
  return materialise(await listSnapshot(asked, place), folder, opened);
}

const STAGED: SelectionKind = { kind: "staged" };
const ALL: SelectionKind = { kind: "paths", paths: [] };

/** By path: a file's text, after an `x` if it may be executed, or where a link leads. */
function tree(folder: string, below = ""): Record<string, string> {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name);
    const absolute = path.join(folder, name);
    if (entry.isDirectory()) return Object.entries(tree(folder, name));
    if (entry.isSymbolicLink()) return [[name, `-> ${readlinkSync(absolute)}`] as const];
    const mark = (lstatSync(absolute).mode & 0o100) === 0 ? "" : "x ";
    return [[name, mark + readFileSync(absolute, "utf8")] as const];
  });
  return Object.fromEntries(entries);
}

test("staged, committed and working bytes are three different trees", async () => {
  await using repository = await createRepository();
  repository.write("a/b.txt", "one");
  repository.write("run.sh", "#!/bin/sh\n", 0o755);
  repository.commit();
  repository.write("a/b.txt", "two");
  repository.git("add", "--all");
  repository.write("a/b.txt", "three");
  repository.write("new.txt", "untracked");
  repository.write(".gitignore", "ignored\n");
  repository.write("ignored", "");
  const range: SelectionKind = { kind: "range", from: "HEAD", to: "HEAD" };
  const script = { "run.sh": "x #!/bin/sh\n" };
  for (const [asked, expected] of [
    [range, { "a/b.txt": "one", ...script }],
    [STAGED, { "a/b.txt": "two", ...script }],
    [ALL, { ".gitignore": "ignored\n", "a/b.txt": "three", "new.txt": "untracked", ...script }],
  ] as const) {
    using folder = createPrivateFolder();
    expect((await copyOf(repository, asked, folder.path)).left).toEqual([]);
    expect(tree(folder.path)).toEqual(expected);
  }
});

test("links stay where they lead to something inside, by whatever way", async () => {
  await using repository = await createRepository();
  repository.write("deep/a/b/file.txt", "");
  const link = (name: string, target: string) => {
    mkdirSync(path.dirname(path.join(repository.root, name)), { recursive: true });
    symlinkSync(target, path.join(repository.root, name));
  };
  link("good", "deep/a");
  link("good2", "good/b/file.txt");
  link("absolute", "/etc/passwd");
  link("up", "../../../../../../etc/passwd");
  link("deep/a/b/top", "../../..");
  // Inside by its letters, outside by where `top` leads.
  link("sly", "deep/a/b/top/../../etc");
  link("dangling", "nowhere");
  link("loop", "loop");
  link("second", "dangling");
  repository.git("add", "--all");
  using folder = createPrivateFolder();
  const { left, paths } = await copyOf(repository, STAGED, folder.path);
  expect(left.map((one) => one.path).toSorted()).toEqual(["absolute", "dangling", "loop", "second", "sly", "up"]);
  expect(tree(folder.path)).toEqual({
    "deep/a/b/file.txt": "",
    "deep/a/b/top": "-> ../../..",
    good: "-> deep/a",
    good2: "-> good/b/file.txt",
  });
  expect(paths.toSorted()).toEqual(["deep/a/b/file.txt", "deep/a/b/top", "good", "good2"]);
});

/** A tree as only a hostile server sends it: made object by object. */
function hostileTree(repository: Repository, entries: readonly [mode: string, name: string, oid: string][]): string {
  const parts = entries.map(([mode, name, oid]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, "hex")]),
  );
  const file = repository.write("../tree.bin", Buffer.concat(parts));
  return repository.git("hash-object", "-t", "tree", "-w", "--literally", file);
}

test("names that lead out of the folder are left out, and links are not written through", async () => {
  await using repository = await createRepository();
  repository.write("x", "payload");
  const blob = repository.git("hash-object", "-w", "x");
  const target = repository.git("hash-object", "-w", repository.write("../target", ".."));
  const inner = hostileTree(repository, [["100644", "escaped", blob]]);
  const root = hostileTree(repository, [
    ["100644", "../escaped", blob],
    ["40000", "..", inner],
    ["40000", ".GIT", inner],
    ["120000", "dir", target],
    ["40000", "dir", inner],
    ["100644", "fine", blob],
  ]);
  const commit = repository.git("commit-tree", "-m", "hostile", root);
  using folder = createPrivateFolder();
  const { left } = await copyOf(repository, { kind: "range", from: commit, to: commit }, folder.path);
  expect(tree(folder.path)).toEqual({ "dir/escaped": "payload", fine: "payload" });
  expect(existsSync(path.join(path.dirname(folder.path), "escaped"))).toBe(false);
  expect(left.map((one) => one.path).toSorted()).toEqual(["../escaped", ".GIT/escaped", "dir"]);
});

test("names that are not UTF-8 keep their bytes, and the folder goes with them", async () => {
  await using repository = await createRepository();
  const blob = repository.git("hash-object", "-w", repository.write("x", "latin"));
  const name = Buffer.concat([Buffer.from("caf"), Buffer.of(0xe9)]);
  const info = Buffer.concat([Buffer.from(`100644 ${blob}\t`), name, Buffer.of(0)]);
  spawnSync("git", ["update-index", "-z", "--index-info"], { cwd: repository.root, env: repository.env, input: info });
  const folder = createPrivateFolder();
  expect((await copyOf(repository, STAGED, folder.path)).left).toEqual([]);
  expect(readdirSync(folder.path, { encoding: "buffer" })).toEqual([name]);
  expect(lstatSync(folder.path).mode & 0o777).toBe(0o700);
  folder[Symbol.dispose]();
  expect(existsSync(folder.path)).toBe(false);
});

test("submodules and files in conflict have no bytes to copy", async () => {
  await using repository = await createRepository();
  await using inner = await createRepository();
  inner.write("a", "");
  inner.commit();
  repository.git("submodule", "add", "--quiet", inner.root, "sub");
  using folder = createPrivateFolder();
  const { left } = await copyOf(repository, STAGED, folder.path);
  expect(left).toEqual([{ path: "sub", reason: "it is a submodule" }]);
});
