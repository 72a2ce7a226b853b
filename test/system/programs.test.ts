import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findProgram, programStamp, pythonUserBase, scrubbedEnvironment } from "../../src/system/programs.ts";
import { createFolder } from "../support/repository.ts";

test("a program is what PATH says, but not what lies in the scanned folder or depends on where one stands", async () => {
  await using folder = await createFolder();
  const inside = folder.write("repository/.venv/bin/tool", "", 0o755);
  const outside = folder.write("bin/tool", "", 0o755);
  folder.write("plain/tool", "", 0o644);
  mkdirSync(path.join(folder.root, "folder/tool"), { recursive: true });
  symlinkSync(path.dirname(inside), path.join(folder.root, "linked"));
  const root = path.join(folder.root, "repository");
  const at = (...folders: string[]) => ({
    PATH: folders.map((name) => (name === "." ? name : path.join(folder.root, name))).join(":"),
  });
  const all = at(".", "linked", "repository/.venv/bin", "plain", "folder", "bin");
  expect(findProgram("tool", all, root)).toBe(outside);
  expect(findProgram("tool", all)).toBe(path.join(folder.root, "linked/tool"));
  expect(findProgram("tool", at("plain", "folder"), root)).toBeUndefined();
  expect(findProgram("tool", {}, root)).toBeUndefined();
});

test("a replaced program has another stamp, though its size and times are the same", async () => {
  await using folder = await createFolder();
  const file = folder.write("tool", "one", 0o755);
  const before = programStamp(file);
  expect(programStamp(file)).toBe(before);
  folder.remove("tool");
  writeFileSync(file, "two");
  expect(programStamp(file)).not.toBe(before);
});

test("what was installed for the user alone still finds its modules", () => {
  expect(pythonUserBase("/home/ada/.local/bin/bandit", { HOME: "/home/ada" })).toEqual({
    PYTHONUSERBASE: "/home/ada/.local",
  });
  expect(pythonUserBase("/usr/bin/bandit", { HOME: "/home/ada" })).toEqual({});
  expect(pythonUserBase("/usr/bin/bandit", {})).toEqual({});
});

test("no secret reaches another program", () => {
  const env = {
    PATH: `/usr/bin:relative:.::/repository/bin`,
    HOME: "/home/ada",
    GITHUB_TOKEN: "t",
    OPENAI_API_KEY: "k",
    PYTHONPATH: "/repository",
    NODE_OPTIONS: "--require=/repository/x.js",
    LD_PRELOAD: "x.so",
    GIT_DIR: "/repository/.git",
    HTTPS_PROXY: "http://proxy",
  };
  expect(scrubbedEnvironment(env, { home: "/h", temporary: "/t", not: "/repository" })).toEqual({
    PATH: "/usr/bin",
    HOME: "/h",
    TMPDIR: "/t",
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    NO_COLOR: "1",
    HTTPS_PROXY: "http://proxy",
  });
});
