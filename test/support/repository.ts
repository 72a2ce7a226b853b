/**
 * Real git repositories in temporary folders, gone at the end of the scope:
 *
 *     await using repository = await createRepository();
 *     repository.write("app.py", "import os\n");
 *     repository.commit("first");
 *     const { code, stdout } = repository.run("scan", "--staged");
 */
import { spawnSync } from "node:child_process";
import { createHash, type Hash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const BUNDLE =
  process.env["PROVENFIX_TEST_BUNDLE"] ?? fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** The Node that runs the bundle in tests: CI also tries the oldest that is supported. */
export const BUNDLE_NODE = process.env["PROVENFIX_TEST_NODE"] ?? process.execPath;

export interface Result {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Folder extends AsyncDisposable {
  root: string;
  /** Parent folders are made as needed; returns the absolute path. */
  write(relative: string, content: string | Uint8Array, mode?: number): string;
  read(relative: string): string;
  remove(relative: string): void;
}

export interface Repository extends Folder {
  /** Nothing of the calling environment but PATH; an own HOME and a fixed author. Change it freely. */
  env: NodeJS.ProcessEnv;
  /** Standard output without its last newline; throws where git fails. */
  git(...args: string[]): string;
  /** For what is expected to fail. */
  tryGit(...args: string[]): Result;
  /** Adds everything and commits it without hooks; returns the commit's id. */
  commit(message?: string): string;
  /** Writes an executable hook of shell lines. */
  hook(name: string, ...lines: string[]): void;
  /** Any program, in the repository, with its environment. */
  spawn(command: string, ...args: string[]): Result;
  /** The bundle, in the repository, with its environment. */
  run(...args: string[]): Result;
  /** One hash over HEAD, the index's entries, every working file and the stash: equal when nothing was touched. */
  state(): string;
}

/** A temporary folder of its own, `name` below a fresh parent. */
export async function createFolder(name = "folder"): Promise<Folder> {
  const parent = realpathSync(mkdtempSync(path.join(tmpdir(), "provenfix-test-")));
  const root = path.join(parent, name);
  mkdirSync(root);
  return folderAt(root, () => rmSync(parent, { recursive: true, force: true }));
}

/** An empty repository on branch `main`. */
export async function createRepository(): Promise<Repository> {
  const folder = await createFolder("repository");
  const repository = repositoryIn(folder, cleanEnvironment(path.dirname(folder.root)));
  repository.git("init", "--quiet", "--initial-branch=main");
  return repository;
}

/** The same helpers in another place, such as a linked worktree, a clone or a submodule of `repository`. */
export function repositoryAt(root: string, repository: Repository): Repository {
  return repositoryIn(
    folderAt(root, () => {}),
    { ...repository.env },
  );
}

/** What a program started by a test may see of this one's environment. */
export function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: home,
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.org",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.org",
    // `git submodule add` from a local path is refused otherwise.
    GIT_ALLOW_PROTOCOL: "file",
  };
}

function folderAt(root: string, dispose: () => void): Folder {
  const absolute = (relative: string) => path.join(root, relative);
  return {
    root,
    write(relative, content, mode = 0o644) {
      mkdirSync(path.dirname(absolute(relative)), { recursive: true });
      writeFileSync(absolute(relative), content, { mode });
      return absolute(relative);
    },
    read: (relative) => readFileSync(absolute(relative), "utf8"),
    remove: (relative) => rmSync(absolute(relative), { recursive: true }),
    [Symbol.asyncDispose]: async () => dispose(),
  };
}

function repositoryIn(folder: Folder, env: NodeJS.ProcessEnv): Repository {
  const spawn = (command: string, ...args: string[]) => spawnIn(folder.root, env, command, args);
  const git = (...args: string[]) => {
    const result = spawn("git", ...args);
    if (result.code !== 0) throw new Error(`git ${args.join(" ")}: ${result.stderr}${result.stdout}`);
    return result.stdout.replace(/\n$/, "");
  };
  return {
    ...folder,
    env,
    git,
    tryGit: (...args) => spawn("git", ...args),
    spawn,
    commit(message = "commit") {
      git("add", "--all");
      git("commit", "--quiet", "--no-verify", "--message", message);
      return git("rev-parse", "HEAD");
    },
    hook(name, ...lines) {
      const hooks = git("rev-parse", "--path-format=absolute", "--git-path", "hooks");
      mkdirSync(hooks, { recursive: true });
      writeFileSync(path.join(hooks, name), ["#!/bin/sh", ...lines, ""].join("\n"), {
        mode: 0o755,
      });
    },
    run: (...args) => spawn(BUNDLE_NODE, BUNDLE, ...args),
    state() {
      const hash = createHash("sha256");
      hash.update(spawn("git", "rev-parse", "HEAD").stdout + git("ls-files", "--stage", "-z") + git("stash", "list"));
      hashTree(hash, Buffer.from(folder.root));
      return hash.digest("hex");
    },
  };
}

function spawnIn(cwd: string, env: NodeJS.ProcessEnv, command: string, args: string[]): Result {
  const maxBuffer = 1 << 28;
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer,
  });
  if (error) throw error;
  return { code: status, signal, stdout, stderr };
}

/** Names stay bytes: they need not be UTF-8. */
function hashTree(hash: Hash, folder: Buffer): void {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  for (const entry of entries.toSorted((a, b) => Buffer.compare(a.name, b.name))) {
    if (entry.name.equals(Buffer.from(".git"))) continue;
    const absolute = Buffer.concat([folder, Buffer.from("/"), entry.name]);
    hash.update(absolute);
    if (entry.isDirectory()) hashTree(hash, absolute);
    else if (entry.isFile()) hash.update(readFileSync(absolute));
    else if (entry.isSymbolicLink()) hash.update(readlinkSync(absolute));
  }
}
