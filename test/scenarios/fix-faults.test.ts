/** What can go wrong around `fix`: two at once, a file changed meanwhile, Ctrl-C, a full disk, what cannot be written. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  applies,
  edits,
  fixJson,
  HONEST,
  indexed,
  NO_PYTEST,
  pythonProject,
  runAsync,
  withModel,
} from "../support/fixing.ts";
import { startProvider } from "../support/provider.ts";
import { BUNDLE, BUNDLE_NODE, createRepository, type Repository } from "../support/repository.ts";
import { CAN_MOUNT, withOwnMounts } from "./fault-helpers.ts";

const WEAK = "import yaml\n\n\ndef load(text):\n    return yaml.load(text, Loader=yaml.Loader)\n\n\nVALUE = 1\n";
const SAFE = WEAK.replace("yaml.load(text, Loader=yaml.Loader)", "yaml.safe_load(text)");
const FIX = ["fix", "--staged", "--no-tests", "--include-unverified"];

async function staged(files: string[] = ["app.py"]): Promise<Repository> {
  const repository = await createRepository();
  for (const file of files) repository.write(file, WEAK);
  repository.git("add", "--all");
  return repository;
}

const readOnly = (what: string) => [`mount --bind ${what} ${what}`, `mount -o remount,ro,bind ${what}`];

describe("fix when something goes wrong", { timeout: 120_000 }, () => {
  test("two at once: every file is patched once and whole, and whoever comes second says so", async () => {
    await using repository = await staged(Array.from({ length: 9 }, (_, index) => `lib/m${index}.py`));
    const results = await Promise.all([0, 1, 2].map(() => runAsync(repository, FIX)));
    for (const { code, stderr } of results) expect([0, 1, 2], stderr).toContain(code);
    expect(results.some(({ code }) => code === 0)).toBe(true);
    for (let index = 0; index < 9; index += 1) {
      expect(repository.read(`lib/m${index}.py`)).toBe(SAFE);
      expect(indexed(repository, `lib/m${index}.py`)).toBe(SAFE);
    }
    expect(readdirSync(path.join(repository.root, "lib"))).toHaveLength(9);
    expect(existsSync(path.join(repository.root, ".git/provenfix/journal.json"))).toBe(false);
  });

  test.skipIf(NO_PYTEST)("a file that changed while the model thought is not overwritten", async () => {
    await using project = await pythonProject();
    const mine = "print('rewritten meanwhile')\n";
    await using provider = await startProvider(() => {
      project.write("app.py", mine);
      project.git("add", "app.py");
      return edits(HONEST);
    });
    withModel(project, provider);
    const { of, code } = await fixJson(project, "--staged", "--only", "S324", "--no-tests", "--include-unverified");
    expect(of("S324")).toMatchObject({
      status: "proposed",
      applied: false,
      reason: expect.stringContaining("what is staged changed meanwhile"),
    });
    expect(code).toBe(1);
    expect(project.read("app.py")).toBe(mine);
    expect(indexed(project, "app.py")).toBe(mine);
  });

  test.skipIf(NO_PYTEST)("Ctrl-C while the model thinks: nothing is changed, nothing is left over", async () => {
    await using project = await pythonProject();
    const { promise: waiting, resolve: asked } = Promise.withResolvers<void>();
    await using provider = await startProvider(() => {
      asked();
      return { kind: "hang" };
    });
    withModel(project, provider);
    const before = project.state();
    const child = spawn(BUNDLE_NODE, [BUNDLE, "fix", "--staged", "--only", "S324"], {
      cwd: project.root,
      env: project.env,
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve(signal ?? code)));
    await waiting;
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(project.state()).toBe(before);
    expect(existsSync(path.join(project.root, ".git/provenfix/journal.json"))).toBe(false);
  });

  test("a lock of another git: the run says so, and changes nothing", async () => {
    await using repository = await staged();
    repository.write(".git/index.lock", "");
    const { code, stderr } = await runAsync(repository, FIX);
    expect(code).toBe(2);
    expect(stderr).toMatch(/index|lock/);
    repository.remove(".git/index.lock");
    expect(repository.read("app.py")).toBe(WEAK);
    expect(indexed(repository, "app.py")).toBe(WEAK);
    expect(repository.run("scan", "--staged").stdout).not.toContain("interrupted");
  });

  test.runIf(CAN_MOUNT)("a full disk: index and working tree stay, with the reason", async () => {
    await using repository = await staged();
    const result = withOwnMounts(
      repository,
      "disk=$(mktemp -d)",
      'mount -t tmpfs -o size=4m tmpfs "$disk"',
      'cp -a . "$disk/repository"',
      'cd "$disk/repository"',
      "cat /dev/zero > ../filler 2>/dev/null || true",
      `code=0; "$NODE" "$BUNDLE" ${FIX.join(" ")} || code=$?`,
      "cat app.py; git show :app.py; ls -A; rm ../filler",
      `"$NODE" "$BUNDLE" ${FIX.join(" ")} >&2`,
      'cat app.py; exit "$code"',
    );
    expect(result.code, result.stderr).toBe(2);
    expect(result.stderr).toMatch(/error: /);
    const wanted = `${WEAK}${WEAK}.git\napp.py\n`;
    expect(result.stdout).toContain(wanted);
    // With room again it works.
    expect(result.stdout.endsWith(SAFE)).toBe(true);
  });

  test.runIf(CAN_MOUNT)("a read-only .git: nothing is changed, and the diff can still be had", async () => {
    await using repository = await staged();
    const run = withOwnMounts(repository, ...readOnly(".git"), `exec "$NODE" "$BUNDLE" ${FIX.join(" ")}`);
    expect(run.code, run.stderr).toBe(2);
    expect(run.stderr).toMatch(/error: .*(?:read-only|EROFS|cannot)/i);
    expect(repository.read("app.py")).toBe(WEAK);
    const dry = withOwnMounts(repository, ...readOnly(".git"), `exec "$NODE" "$BUNDLE" ${FIX.join(" ")} --dry-run`);
    expect(dry.code, dry.stderr).toBe(1);
    expect(applies(repository, dry.stdout)).toBe(true);
  });

  test.runIf(CAN_MOUNT)("a read-only working tree: index and files stay as they are", async () => {
    await using repository = await staged(["lib/app.py"]);
    const run = withOwnMounts(repository, ...readOnly("lib"), `exec "$NODE" "$BUNDLE" ${FIX.join(" ")}`);
    expect(run.code, run.stderr).toBe(2);
    expect(run.stderr).toMatch(/error: /);
    expect(repository.read("lib/app.py")).toBe(WEAK);
    expect(indexed(repository, "lib/app.py")).toBe(WEAK);
    expect(existsSync(path.join(repository.root, ".git/provenfix/journal.json"))).toBe(false);
  });
});
