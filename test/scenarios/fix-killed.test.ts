/** `kill -9` at any moment of `fix`: nothing is lost, and the next start finishes it or takes it back, and says so. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { BUNDLE, BUNDLE_NODE, createRepository, type Repository } from "../support/repository.ts";
import { seededRandom } from "./fault-helpers.ts";

/** `PROVENFIX_KILLS=200` for the whole. */
const KILLS = Number(process.env["PROVENFIX_KILLS"] ?? 24);

const FILES = Array.from({ length: 12 }, (_, index) => `lib/module${index}.py`);
const WEAK = "import yaml\n\n\ndef load(text):\n    return yaml.load(text, Loader=yaml.Loader)\n\n\nVALUE = 1\n";
const SAFE = WEAK.replace("yaml.load(text, Loader=yaml.Loader)", "yaml.safe_load(text)");
const MINE = "\n\n# not staged\n";
const NOTES = "notes that nobody may lose\n";

const FIX = ["fix", "--staged", "--no-tests", "--include-unverified"];

async function prepared(): Promise<Repository> {
  const repository = await createRepository();
  repository.write("base.txt", "base\n");
  repository.commit("base");
  for (const file of FILES) repository.write(file, WEAK);
  repository.git("add", "--all");
  for (const file of FILES) repository.write(file, WEAK + MINE);
  repository.write("notes.txt", NOTES);
  return repository;
}

/** Started, and killed after so many milliseconds, with all that it started. */
function killedAfter(
  repository: Repository,
  args: readonly string[],
  delay: number,
): Promise<{ killed: boolean; took: number }> {
  const started = performance.now();
  const { root: cwd, env } = repository;
  const child = spawn(BUNDLE_NODE, [BUNDLE, ...args], { cwd, env, stdio: "ignore", detached: true });
  const timer = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), delay);
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === "SIGKILL", took: performance.now() - started });
    });
  });
}

/** `before` or `after`, for index and working tree of all files alike. */
function stateOf(repository: Repository): string {
  const staged = new Map(
    repository
      .git("ls-files", "--stage", "--", "lib")
      .split("\n")
      .map((line) => [line.split("\t")[1] ?? "", line.split(" ")[1] ?? ""]),
  );
  const [weak, safe] = [oidOf(repository, WEAK), oidOf(repository, SAFE)];
  const states = FILES.map((file) => {
    const [index, work] = [staged.get(file), repository.read(file)];
    if (index === weak && work === WEAK + MINE) return "before";
    if (index === safe && work === SAFE + MINE) return "after";
    return `torn: ${file} ${index === weak ? "weak" : index === safe ? "safe" : index}, ${JSON.stringify(work)}`;
  });
  return [...new Set(states)].join(" and ");
}

const oids = new Map<string, string>();
function oidOf(repository: Repository, text: string): string {
  if (!oids.has(text)) {
    repository.write("../blob", text);
    oids.set(text, repository.git("hash-object", "../blob"));
  }
  return oids.get(text)!;
}

/** How the next start says what it found. */
const SAID = /an earlier run was interrupted while (?:applying|taking)/;

/** git itself refuses to go on over the lock of a killed git, and tells the person to remove it. */
function removeStaleLock(repository: Repository): void {
  if (existsSync(path.join(repository.root, ".git/index.lock"))) repository.remove(".git/index.lock");
}

function expectNothingLost(repository: Repository): string {
  const state = stateOf(repository);
  expect(["before", "after"]).toContain(state);
  expect(repository.read("notes.txt")).toBe(NOTES);
  expect(readdirSync(path.join(repository.root, "lib")).filter((name) => name.startsWith("."))).toEqual([]);
  expect(existsSync(path.join(repository.root, ".git/provenfix/journal.json"))).toBe(false);
  expect(repository.git("fsck", "--no-dangling")).toBe("");
  return state;
}

test(
  `killed at ${KILLS} moments, fix ends whole or not at all after the next start, which says so`,
  async () => {
    await using first = await prepared();
    const { took } = await killedAfter(first, FIX, 60_000);
    expect(stateOf(first)).toBe("after");
    const random = seededRandom(20261121);
    const told = { before: 0, after: 0, killed: 0, recovered: 0 };
    for (let round = 0; round < KILLS; round += 1) {
      await using repository = await prepared();
      // Half of them while it applies, towards the end.
      const share = round % 2 === 0 ? random() * 1.05 : 0.7 + random() * 0.35;
      const { killed } = await killedAfter(repository, FIX, took * share);
      const journal = existsSync(path.join(repository.root, ".git/provenfix/journal.json"));
      removeStaleLock(repository);
      // Whatever the next command is.
      const next = [["scan", "--staged"], [...FIX, "--dry-run"], ["undo"]][round % 3]!;
      const { stdout, stderr, code } = repository.run(...next);
      expect([0, 1, 2], stderr).toContain(code);
      expect(!journal || SAID.test(stdout + stderr), stdout + stderr).toBe(true);
      const state = expectNothingLost(repository) as "before" | "after";
      told[state] += 1;
      told.killed += killed ? 1 : 0;
      told.recovered += journal ? 1 : 0;
    }
    console.log(`${KILLS} rounds: ${JSON.stringify(told)}`);
    expect(told.killed).toBeGreaterThan(KILLS / 3);
    expect(told.before).toBeGreaterThan(0);
  },
  KILLS * 12_000 + 60_000,
);

test(
  "killed at any moment, undo ends whole or not at all too",
  async () => {
    const random = seededRandom(7);
    for (let round = 0; round < KILLS / 4; round += 1) {
      await using repository = await prepared();
      expect(repository.run(...FIX).code).toBe(0);
      await killedAfter(repository, ["undo"], 50 + random() * 400);
      removeStaleLock(repository);
      repository.run("scan", "--staged");
      expectNothingLost(repository);
    }
  },
  KILLS * 6_000 + 60_000,
);
