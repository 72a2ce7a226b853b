/** Ctrl-C during an analyzer: nothing of it outlives the program, and the shell sees why it ended. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { BUNDLE, BUNDLE_NODE, createRepository } from "../support/repository.ts";

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries++) await new Promise((done) => setTimeout(done, 25));
  expect(condition()).toBe(true);
}

function runs(pid: number): boolean {
  try {
    // A zombie has ended too; only nobody has asked after it.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends the tool and its children, and takes the private folder away",
  async (signal) => {
    await using repository = await createRepository();
    const temporary = path.join(repository.root, "../tmp");
    const pids = path.join(repository.root, "../pids");
    mkdirSync(temporary);
    const hang = `echo $$ >> ${pids}; sleep 600 & echo $! >> ${pids}; wait`;
    repository.write(
      "../bin/bandit",
      `#!/bin/sh\ncase "$*" in --version) echo bandit 1.9.4;; *) ${hang};; esac\n`,
      0o755,
    );
    repository.write(".provenfix.yml", "analyzers: {bandit: true}\n");
    repository.write("app.py", "x = 1\n");
    const env = {
      ...repository.env,
      TMPDIR: temporary,
      PATH: `${path.join(repository.root, "../bin")}:${process.env["PATH"]}`,
    };
    const scan = spawn(BUNDLE_NODE, [BUNDLE, "scan", "--all"], { cwd: repository.root, env });
    const ended = new Promise<string | null>((done) => scan.once("exit", (_, by) => done(by)));
    await until(() => existsSync(pids) && readFileSync(pids, "utf8").split("\n").length > 2);
    const started = readFileSync(pids, "utf8").trim().split("\n").map(Number);
    expect(started.every(runs)).toBe(true);
    expect(readdirSync(temporary)).toHaveLength(1);
    scan.kill(signal);
    expect(await ended).toBe(signal);
    await until(() => !started.some(runs));
    expect(readdirSync(temporary)).toEqual([]);
  },
);

test("a tool that hangs is ended with its children at its time limit, and the run fails", async () => {
  await using repository = await createRepository();
  const pids = path.join(repository.root, "../pids");
  const hang = `echo $$ >> ${pids}; sleep 600 & echo $! >> ${pids}; wait`;
  repository.write(
    "../bin/bandit",
    `#!/bin/sh\ncase "$*" in --version) echo bandit 1.9.4;; *) ${hang};; esac\n`,
    0o755,
  );
  repository.write(".provenfix.yml", "analyzers: {bandit: {timeout: 1s}}\n");
  repository.write("app.py", "import os\nos.system(input())\n");
  repository.env["PATH"] = `${path.join(repository.root, "../bin")}:${process.env["PATH"]}`;
  const { code, stdout } = repository.run("scan", "--all");
  expect(code).toBe(2);
  expect(stdout).toContain("bandit was not finished after 1 s");
  expect(stdout).toContain("S605");
  const started = readFileSync(pids, "utf8").trim().split("\n").map(Number);
  await until(() => !started.some(runs));
});
