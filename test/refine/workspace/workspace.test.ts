import { closeSync, existsSync, ftruncateSync, lstatSync, mkdirSync, openSync, readdirSync, writeSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_TESTS, type TestsOptions } from "../../../src/config/tests.ts";
import { sweepLeftovers } from "../../../src/refine/workspace/leftovers.ts";
import { openWorkspace } from "../../../src/refine/workspace/workspace.ts";
import { locate } from "../../../src/select/locate.ts";
import { listSnapshot } from "../../../src/select/snapshot.ts";
import { walk } from "../../../src/system/walk.ts";
import { createFolder, createRepository, type Repository } from "../../support/repository.ts";

async function open(repository: Repository, options: Partial<TestsOptions> = {}) {
  const place = await locate({ kind: "staged" }, { cwd: repository.root, env: repository.env });
  const entries = await listSnapshot({ kind: "staged" }, place);
  return openWorkspace({ entries, place, options: { ...DEFAULT_TESTS, ...options }, env: process.env }, {});
}

/** Changes whenever anything in the folder is written, renamed or touched: nobody can set these times. */
function stamps(folder: string): string {
  const { paths, folders } = walk(folder, new Set());
  return [...paths, ...folders]
    .toSorted()
    .map((name) => {
      const { ctimeNs, size, ino } = lstatSync(path.join(folder, name), { bigint: true });
      return `${name} ${ctimeNs} ${size} ${ino}`;
    })
    .join("\n");
}

const run = (argv: readonly [string, ...string[]]) => ({
  changes: [],
  folder: ".",
  timeout: 30,
  command: () => ({ argv }),
});

test("a project of 400 MB with node_modules: ready within 2 seconds, and the original is not touched", async () => {
  await using repository = await createRepository();
  repository.write(".gitignore", "node_modules\n");
  repository.write("package.json", "{}");
  for (let i = 0; i < 2000; i += 1)
    repository.write(`src/${i % 50}/file${i}.js`, `module.exports = ${i};\n`.repeat(100));
  for (let i = 0; i < 800; i += 1) {
    const folder = path.join(repository.root, "node_modules", i % 4 === 0 ? `@scope/package-${i}` : `package-${i}`);
    mkdirSync(folder, { recursive: true });
    const file = openSync(path.join(folder, "index.js"), "w");
    writeSync(file, "module.exports = 1;//");
    ftruncateSync(file, 500_000);
    closeSync(file);
  }
  repository.git("add", "--all");
  const before = stamps(repository.root);
  const start = performance.now();
  using workspace = await open(repository);
  const seconds = (performance.now() - start) / 1000;
  expect(seconds).toBeLessThan(2);
  const script =
    'for (const f of ["src/0/file0.js", "node_modules/package-1/index.js", "node_modules/@scope/package-0/index.js"]) try { require("fs").appendFileSync(f, "x"); } catch {} require("fs").writeFileSync("node_modules/.cache", "mine"); console.log(require("package-1"))';
  const ran = await workspace.run(run(["node", "-e", script]));
  expect([ran.ended, ran.stdout.toString()]).toEqual([{ kind: "exited", code: 0 }, "1\n"]);
  expect(readdirSync(path.join(repository.root, "node_modules"))).not.toContain(".cache");
  const after = stamps(repository.root);
  expect(workspace.sandbox === "unsandboxed" || after === before).toBe(true);
});

test("the copy is the staged tree, not the working tree, and each run finds it as it was", async () => {
  await using repository = await createRepository();
  repository.write("a.txt", "staged");
  repository.write("tool.sh", "echo run\n", 0o755);
  repository.git("add", "--all");
  repository.write("a.txt", "edited");
  repository.write("untracked.txt", "x");
  using workspace = await open(repository);
  const look = [
    "sh",
    "-c",
    "cat a.txt; ls; ./tool.sh; echo changed > a.txt; rm tool.sh; mkdir -p deep/er; chmod 000 deep",
  ] as const;
  const change = { path: "a.txt", before: "staged", after: "patched" };
  expect((await workspace.run(run(look))).stdout.toString()).toBe("stageda.txt\ntool.sh\nrun\n");
  expect((await workspace.run({ ...run(look), changes: [change] })).stdout.toString()).toBe(
    "patcheda.txt\ntool.sh\nrun\n",
  );
  expect((await workspace.run(run(look))).stdout.toString()).toBe("stageda.txt\ntool.sh\nrun\n");
  expect(repository.read("a.txt")).toBe("edited");
});

test("nothing is left behind, and what a killed run left is put away by the next", async () => {
  await using repository = await createRepository();
  repository.write("a.txt", "a");
  repository.git("add", "--all");
  await using temporary = await createFolder();
  const folder = temporary.root;
  const dead = spawnSync("true").pid;
  const [stale, living, strange] = [
    `provenfix-tests-${dead}-abc123`,
    `provenfix-tests-${process.pid}-abc123`,
    `provenfix-tests-x-abc`,
  ];
  for (const name of [stale, living, strange])
    mkdirSync(path.join(folder, name, "closed"), { recursive: true, mode: 0o700 });
  expect(sweepLeftovers(folder)).toBe(1);
  expect(readdirSync(folder).toSorted()).toEqual([living, strange].toSorted());
  const workspace = await open(repository);
  const base = path.dirname(workspace.copy);
  expect(existsSync(base)).toBe(true);
  await workspace.run(run(["sh", "-c", "mkdir shut && touch shut/file && chmod 000 shut"]));
  workspace[Symbol.dispose]();
  expect(existsSync(base)).toBe(false);
});

test("a file that grows beyond the limit ends its writer, and the environment is bare", async () => {
  await using repository = await createRepository();
  repository.write("a.txt", "a");
  repository.git("add", "--all");
  process.env["PROVENFIX_TEST_TOKEN"] = "secret";
  process.env["PROVENFIX_TEST_PASSED"] = "yes";
  using workspace = await open(repository, { env: ["PROVENFIX_TEST_PASSED"] });
  const ran = await workspace.run(run(["sh", "-c", "env; truncate -s 3G big && echo grown; ulimit -c"]));
  const printed = ran.stdout.toString();
  expect(printed).toContain("PROVENFIX_TEST_PASSED=yes");
  expect(printed).not.toContain("secret");
  const isLimited = spawnSync("prlimit", ["--version"]).status === 0;
  expect(printed.includes("grown")).toBe(!isLimited);
});
