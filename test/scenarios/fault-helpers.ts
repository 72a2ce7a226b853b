/** What the fault scenarios share: insecure samples, a process that can be interrupted, and mounts of one's own. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import {
  BUNDLE_NODE,
  BUNDLE,
  createRepository,
  type Folder,
  type Repository,
  type Result,
} from "../support/repository.ts";

/** One finding that blocks, on line 5. */
export const INSECURE = "import subprocess\n\n\ndef run(command):\n    subprocess.run(command, shell=True)\n";
export const SECURE = "def double(number):\n    return 2 * number\n";

/** A run that takes longer than this hangs. */
const HANG_MS = 60_000;

export interface JsonReport {
  summary: { exitCode: number; checkedFiles: number; uncheckedFiles: number; skippedFiles: number };
  findings: { path: string; startLine: number; cwe: string[]; disposition: string; ruleId: string }[];
  unchecked: { path: string; analyzer: string; kind: string; message: string; line?: number }[];
  skipped: { path: string; reason: string }[];
}

/** The bundle in a folder, ended and reported as a failure where it hangs. */
export function scan(folder: Folder | Repository, ...args: string[]): Result {
  return scanWithin(HANG_MS, folder, ...args);
}

/** For runs over thousands of files, which take as long as the machine is busy with other tests. */
export function scanWithin(timeout: number, folder: Folder | Repository, ...args: string[]): Result {
  const env = "env" in folder ? folder.env : process.env;
  const command = [BUNDLE, "scan", ...args];
  const result = spawnSync(BUNDLE_NODE, command, {
    cwd: folder.root,
    env,
    encoding: "utf8",
    timeout,
    maxBuffer: 1 << 28,
  });
  expect(result.error, `scan ${args.join(" ")}`).toBeUndefined();
  return { code: result.status, signal: result.signal, stdout: result.stdout, stderr: result.stderr };
}

export function scanJson(folder: Folder | Repository, ...args: string[]): { code: number | null; report: JsonReport } {
  return readReport(scan(folder, "--format", "json", ...args));
}

export function readReport({ code, stdout, stderr }: Result): { code: number | null; report: JsonReport } {
  expect([0, 1, 2], stderr).toContain(code);
  return { code, report: JSON.parse(stdout) as JsonReport };
}

/** A repository with the hook installed and a file of which one part is staged and another is not. */
export async function partiallyStaged(files: number): Promise<Repository> {
  const repository = await createRepository();
  repository.write("app.py", SECURE);
  repository.commit("base");
  repository.write("app.py", SECURE + INSECURE);
  for (let index = 0; index < files; index += 1)
    repository.write(`lib/module${index}.py`, SECURE.repeat(200) + `# ${index}\n`);
  repository.git("add", "--all");
  repository.write("app.py", `# not yet staged\n${SECURE}${INSECURE}`);
  const installed = repository.run("install");
  expect(installed.code, installed.stderr).toBe(0);
  return repository;
}

/** Everything that an interrupted hook must leave as it was, the bytes of the index among it. */
export function untouchedState(repository: Repository): string {
  const index = readFileSync(path.join(repository.root, ".git/index")).toString("base64");
  return `${repository.state()} ${index} ${repository.git("stash", "list")}`;
}

/** Starts a program in a process group of its own, as a terminal does. */
export function startGroup(repository: Repository, command: string, ...args: string[]) {
  const child = spawn(command, args, { cwd: repository.root, env: repository.env, detached: true, stdio: "ignore" });
  const ended = new Promise<number | string | null>((resolve) =>
    child.on("exit", (code, signal) => resolve(signal ?? code)),
  );
  return { ended, signalGroup: (signal: NodeJS.Signals) => signalGroup(child.pid!, signal) };
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // It ended by itself a moment earlier.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Whether mounts of one's own can be made, which takes root or a user namespace. */
export const CAN_MOUNT =
  process.platform === "linux" && spawnSync("unshare", ["--map-root-user", "--mount", "true"]).status === 0;

/** Runs shell lines with mounts that nobody else sees. `$NODE` and `$BUNDLE` are what to start. */
export function withOwnMounts(repository: Repository, ...lines: string[]): Result {
  const env = { ...repository.env, NODE: BUNDLE_NODE, BUNDLE };
  const args = ["--map-root-user", "--mount", "sh", "-euc", lines.join("\n")];
  const result = spawnSync("unshare", args, { cwd: repository.root, env, encoding: "utf8", timeout: HANG_MS });
  return { code: result.status, signal: result.signal, stdout: result.stdout, stderr: result.stderr };
}

/** The same pseudo-random numbers in [0, 1) for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
