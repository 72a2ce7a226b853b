/** Ctrl-C and `kill -9` at random moments of a hook: nothing of the user's is touched, and the next run works. */
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { BUNDLE_NODE, BUNDLE, type Repository } from "../support/repository.ts";
import { partiallyStaged, scanJson, seededRandom, startGroup, untouchedState } from "./fault-helpers.ts";

const KILLS = 10;
const random = seededRandom(Number(process.env["FAULT_SEED"] ?? 1));

type Start = () => Promise<ReturnType<typeof startGroup>>;

function forgetCache(repository: Repository): void {
  repository.spawn("rm", "-rf", ".git/provenfix");
}

/** Milliseconds of a run that nobody interrupts. */
async function duration(repository: Repository, start: Start): Promise<number> {
  forgetCache(repository);
  const { ended } = await start();
  const begin = performance.now();
  expect(await ended).toBe(1);
  return performance.now() - begin;
}

async function interruptAtRandom(repository: Repository, signal: NodeJS.Signals, start: Start) {
  const whole = await duration(repository, start);
  const before = untouchedState(repository);
  const endings = new Set<number | string | null>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % 2 === 0) forgetCache(repository);
    const { ended, signalGroup } = await start();
    await sleep(random() * whole);
    signalGroup(signal);
    endings.add(await ended);
    expect(untouchedState(repository)).toBe(before);
  }
  return endings;
}

/** What a half-written cache says must be what no cache says. */
function expectNextRunWorks(repository: Repository): void {
  const { code, report } = scanJson(repository, "--staged");
  expect(code).toBe(1);
  expect(report.findings.filter(({ disposition }) => disposition === "blocking")).toHaveLength(1);
  expect(report).toEqual(scanJson(repository, "--staged", "--no-cache").report);
  const commit = repository.tryGit("commit", "-m", "try");
  expect(commit.code, commit.stderr).toBe(1);
}

/**
 * The hook leaves a mark when it begins: a signal before that would meet git alone, which now and then leaves its own
 * `index.lock` behind (2 of 100 times, git 2.39, without any hook of ours).
 */
function markBeginning(repository: Repository): string {
  const mark = path.join(path.dirname(repository.root), "hook-began");
  const [shebang, ...lines] = repository.read(".git/hooks/pre-commit").split("\n");
  repository.write(".git/hooks/pre-commit", [shebang, `: > '${mark}'`, ...lines].join("\n"), 0o755);
  return mark;
}

async function startCommit(repository: Repository, mark: string) {
  rmSync(mark, { force: true });
  const commit = startGroup(repository, "git", "commit", "-m", "try");
  while (!existsSync(mark)) await sleep(1);
  return commit;
}

test("Ctrl-C during the hook of git commit", async () => {
  await using repository = await partiallyStaged(60);
  const mark = markBeginning(repository);
  const endings = await interruptAtRandom(repository, "SIGINT", () => startCommit(repository, mark));
  expect(endings).not.toContain(0);
  expect(endings).toContain("SIGINT");
  expectNextRunWorks(repository);
});

test("kill -9 during the scan of the index", async () => {
  await using repository = await partiallyStaged(60);
  const start = async () => startGroup(repository, BUNDLE_NODE, BUNDLE, "scan", "--staged");
  const endings = await interruptAtRandom(repository, "SIGKILL", start);
  expect(endings).not.toContain(0);
  expect(endings).toContain("SIGKILL");
  expectNextRunWorks(repository);
});
