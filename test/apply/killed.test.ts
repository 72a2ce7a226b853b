import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Patch } from "../../src/apply/apply.ts";
import { openJournal } from "../../src/apply/journal.ts";
import { recover, recoveryNotice } from "../../src/apply/recover.ts";
import { openRepository } from "../../src/system/repository.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const FILES = ["a.py", "b.py", "c.py", "d.py"];
const before = (file: string) => `first of ${file}\n\n\nload(${file})\n\n\nlast\n`;
const after = (file: string) => before(file).replace("load(", "safe_load(");
/** With an edit that is not staged. */
const edited = (text: string) => `${text}# unstaged\n`;

const patches: Patch[] = FILES.map((file) => ({
  fingerprint: file,
  title: file,
  changes: [{ path: file, before: before(file), after: after(file) }],
}));

const PROGRAM = path.join(import.meta.dirname, "apply-once.ts");

/** Kills it after so many milliseconds, unless it has ended. Returns whether it was killed. */
function runAndKill(repository: Repository, args: string[], delay: number): Promise<{ killed: boolean; took: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: repository.root, env: repository.env });
  child.stdin.on("error", () => undefined).end(JSON.stringify(patches));
  const timer = setTimeout(() => child.kill("SIGKILL"), delay);
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === "SIGKILL", took: performance.now() - started });
    });
  });
}

const indexed = (repository: Repository, file: string) => `${repository.git("show", `:${file}`)}\n`;

/** Nothing, or everything; in each file's index and working tree alike, unstaged edits in place. */
function sides(repository: Repository): string {
  const states = FILES.map((file) => {
    const [index, work] = [indexed(repository, file), repository.read(file)];
    if (index === before(file) && work === edited(before(file))) return "before";
    if (index === after(file) && work === edited(after(file))) return "after";
    return `torn: ${JSON.stringify({ index, work })}`;
  });
  return [...new Set(states)].join(" and ");
}

async function prepared(): Promise<Repository> {
  const repository = await createRepository();
  for (const file of FILES) repository.write(file, before(file));
  repository.git("add", "--all");
  for (const file of FILES) repository.write(file, edited(before(file)));
  return repository;
}

async function afterRecovery(repository: Repository): Promise<string> {
  const lock = path.join(repository.root, ".git/index.lock");
  // git itself refuses to go on over the lock of a killed git, and says that a person must remove it.
  if (existsSync(lock)) repository.remove(".git/index.lock");
  const opened = await openRepository(repository.root, repository.env);
  const recovery = await recover(opened);
  expect(recovery === undefined ? "interrupted while" : recoveryNotice(recovery)).toMatch(/interrupted while/);
  expect(existsSync(openJournal(opened))).toBe(false);
  expect(readdirSync(repository.root).filter((name) => name.startsWith(".provenfix-"))).toEqual([]);
  return sides(repository);
}

test("killed at any moment, an application ends whole or not at all after the next start", async () => {
  await using first = await prepared();
  const { took } = await runAndKill(first, [], 60_000);
  expect(sides(first)).toBe("after");
  const seen = new Set<string>();
  let killed = 0;
  const ROUNDS = 40;
  for (let round = 0; round < ROUNDS; round += 1) {
    await using repository = await prepared();
    // The first third of the time goes into starting Node.
    const end = await runAndKill(repository, [], took * (0.25 + (0.9 * round) / ROUNDS));
    killed += end.killed ? 1 : 0;
    const state = await afterRecovery(repository);
    expect(["before", "after"]).toContain(state);
    seen.add(state);
  }
  expect(killed).toBeGreaterThan(ROUNDS / 4);
  expect(seen.has("before")).toBe(true);
}, 120_000);

test("killed while it takes patches back, undo ends whole or not at all too", async () => {
  for (let round = 0; round < 10; round += 1) {
    await using repository = await prepared();
    await runAndKill(repository, [], 60_000);
    await runAndKill(repository, ["undo"], 60 + round * 25);
    expect(["before", "after"]).toContain(await afterRecovery(repository));
  }
}, 60_000);
