/** Suites that misbehave, in every way of keeping them apart that this machine has. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { chooseSandbox } from "../../../src/refine/workspace/sandbox.ts";
import { createFolder, type Repository } from "../../support/repository.ts";
import { type BenchOptions, change, judge, repositoryOf, said } from "./support.ts";
import { hasPytest } from "./tools.ts";

const SHOP = "def price(x):\n    total = eval(x)\n    return total\n";
const PRICE = "\n\ndef test_price():\n    assert shop.price('3') == 3\n";

async function withTest(body: string): Promise<Repository> {
  const indented = body
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return repositoryOf({
    "shop.py": SHOP,
    "test_shop.py": `import os, sys, shop, pytest\n\ndef test_fault():\n${indented}${PRICE}`,
  });
}

const good = (repository: Repository) => [change(repository, "shop.py", "total = eval(x)", "total = int(x)")];

async function judgeGood(repository: Repository, options: BenchOptions = {}): Promise<string> {
  const before = repository.state();
  const [result] = await judge(repository, [good(repository)], options);
  expect(repository.state()).toBe(before);
  return `${said(result)} | ${result?.proof?.sandbox}`;
}

/** A PATH without bubblewrap, so that the next best is taken. */
const withoutBubblewrap = mkdtempSync(path.join(tmpdir(), "provenfix-path-"));
for (const folder of (process.env["PATH"] ?? "")
  .split(":")
  .filter((one) => existsSync(one))
  .toReversed()) {
  for (const name of readdirSync(folder)) {
    const link = path.join(withoutBubblewrap, name);
    rmSync(link, { force: true });
    if (name !== "bwrap") symlinkSync(path.join(folder, name), link);
  }
}
const environments = { first: process.env, second: { ...process.env, PATH: withoutBubblewrap } };
const trial = mkdtempSync(path.join(tmpdir(), "provenfix-trial-"));
mkdirSync(path.join(trial, "second"));
const kinds = [
  await chooseSandbox(trial, environments.first),
  await chooseSandbox(path.join(trial, "second"), environments.second),
];
const sandboxes = [
  ["first", kinds[0]],
  ["second", kinds[1]],
] as const;
const available = sandboxes.flatMap(([name, sandbox]) =>
  sandbox?.mounts ? [{ kind: sandbox.kind, environment: environments[name] }] : [],
);
const everywhere: (BenchOptions & { kind: string })[] = [...available, { kind: "unsandboxed", sandbox: "off" }];

afterAll(() => {
  rmSync(withoutBubblewrap, { recursive: true });
  rmSync(trial, { recursive: true });
});

describe.skipIf(!hasPytest)("whatever keeps them apart", () => {
  test.each(everywhere)("$kind: a suite that hangs is ended with all that it started", async (options) => {
    const mark = `${97_000 + Math.floor(Math.random() * 900)}.25`;
    await using repository = await withTest(
      `import subprocess\nsubprocess.Popen(["sleep", "${mark}"], start_new_session=True)\nwhile os.path.exists("shop.py"): pass`,
    );
    expect(await judgeGood(repository, { ...options, timeout: 4 })).toMatch(
      /^unknown \(no-tests\): .*did not end within/,
    );
    expect(spawnSync("pgrep", ["-f", `sleep ${mark}`]).status).toBe(1);
  });

  test.each(everywhere)("$kind: a patch that hangs is rejected", async (options) => {
    await using repository = await withTest("pass");
    const endless = change(repository, "shop.py", "total = eval(x)", "while x: pass");
    const [result] = await judge(repository, [[endless]], { ...options, timeout: 5 });
    expect(said(result)).toMatch(/^failed: .*did not end within/);
  });

  test.each(everywhere)(
    "$kind: a daemon that outlives a good suite is ended, and nobody waits for it",
    async (options) => {
      const mark = `${96_000 + Math.floor(Math.random() * 900)}.25`;
      await using repository = await withTest(
        `import subprocess\nsubprocess.Popen(["sleep", "${mark}"], start_new_session=True)`,
      );
      expect(await judgeGood(repository, options)).toBe(
        `passed: 2 tests pass as before; 1 of them executes the patched lines; a failure planted there made test_shop.py::test_price fail${options.kind === "unsandboxed" ? "; the tests ran unsandboxed" : ""} | ${options.kind}`,
      );
      expect(spawnSync("pgrep", ["-f", `sleep ${mark}`]).status).toBe(1);
    },
  );

  test.each(everywhere)("$kind: a suite that deletes its own folder harms only the copy", async (options) => {
    await using repository = await withTest(`import shutil\nshutil.rmtree(os.getcwd(), ignore_errors=True)`);
    const [result] = await judge(repository, [good(repository)], options);
    expect(["passed", "unknown"]).toContain(result?.status);
    expect(existsSync(path.join(repository.root, "shop.py"))).toBe(true);
    expect(result?.proof?.sandbox ?? options.kind).toBe(options.kind);
  });

  test.each(everywhere)("$kind: what one run leaves behind, the next does not see", async (options) => {
    await using repository = await withTest(
      `assert not os.path.exists("left")\nopen("left", "w").close()\nos.makedirs("closed/in")\nopen("closed/in/file", "w").close()\nopen("shop.py", "a").write("# changed\\n")`,
    );
    expect(await judgeGood(repository, options)).toContain("passed: 2 tests pass as before");
  });
});

describe.skipIf(!hasPytest || available.length === 0)("in a sandbox", () => {
  test.each(available)("$kind: nothing is written outside", async (options) => {
    await using repository = await withTest("pass");
    const outside = path.join(path.dirname(repository.root), "outside");
    const home = path.join(process.env["HOME"] ?? "/", `provenfix-outside-${process.pid}`);
    repository.write(
      "test_write.py",
      `import os, pytest\n\n@pytest.mark.parametrize("place", [${JSON.stringify(outside)}, ${JSON.stringify(home)}, "/etc/provenfix-outside"])\ndef test_write(place):\n    os.umask(0)\n    try:\n        os.makedirs(os.path.dirname(place), exist_ok=True)\n        open(place, "w").close()\n    except OSError:\n        pass\n`,
    );
    repository.commit();
    expect(await judgeGood(repository, options)).toContain("passed: 5 tests pass as before");
    expect([outside, home, "/etc/provenfix-outside"].filter((place) => existsSync(place))).toEqual([]);
  });

  test.each(available)("$kind: no network but what the tests serve themselves", async (options) => {
    const server = createServer((_request, response) => response.end("seen")).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await using repository = await withTest(
      `import http.server, threading, urllib.request, urllib.error\nown = http.server.HTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)\nthreading.Thread(target=own.handle_request).start()\nassert urllib.request.urlopen(f"http://127.0.0.1:{own.server_port}", timeout=3).status == 200\nwith pytest.raises(urllib.error.URLError):\n    urllib.request.urlopen("http://127.0.0.1:${port}", timeout=3)`,
    );
    expect(await judgeGood(repository, options)).toContain("passed: 2 tests pass as before");
    server.close();
  });

  test.each(available)("$kind: secrets of other processes and of the home are out of reach", async (options) => {
    await using repository = await withTest(`import glob
for name in glob.glob("/proc/*/environ"):
    try:
        text = open(name, "rb").read()
    except OSError:
        continue
    assert b"provenfix-secret-in-environment" not in text
assert not os.path.exists(${JSON.stringify("HOME_SSH")}) or not os.listdir(${JSON.stringify("HOME_SSH")})
assert "PROVENFIX_SECRET" not in os.environ`);
    const home = path.join(path.dirname(repository.root), "home");
    mkdirSync(path.join(home, ".ssh"), { recursive: true });
    const written = repository.read("test_shop.py").replaceAll("HOME_SSH", path.join(home, ".ssh"));
    repository.write("test_shop.py", written);
    repository.write("../home/.ssh/id", "secret");
    repository.commit();
    const secret = {
      ...options.environment,
      PROVENFIX_SECRET: "provenfix-secret-in-environment",
      HOME: home,
      PYENV_ROOT: path.join(process.env["HOME"] ?? "", ".pyenv"),
    };
    const other = spawn("sleep", ["60"], { env: secret });
    expect(await judgeGood(repository, { ...options, environment: secret })).toContain(
      "passed: 2 tests pass as before",
    );
    other.kill();
  });

  test.each(available)("$kind: who kills its parent, and forks without end, harms only itself", async (options) => {
    await using repository = await withTest(
      `import signal\nfor pid in (os.getppid(), 1):\n    try: os.kill(pid, signal.SIGKILL)\n    except OSError: pass`,
    );
    const [result] = await judge(repository, [good(repository)], options);
    expect(["passed", "unknown"]).toContain(result?.status);
    await using bomb = await withTest(
      `for _ in range(40):\n    if os.fork() == 0:\n        os.setsid()\n        while True: __import__("time").sleep(1)`,
    );
    expect(await judgeGood(bomb, options)).toContain("passed");
  });
});

async function run(script: string, report: NonNullable<BenchOptions["report"]>): Promise<string> {
  await using repository = await repositoryOf({ "shop.py": SHOP, "run.sh": script });
  const [result] = await judge(repository, [good(repository)], { command: ["sh", "run.sh"], report });
  return said(result);
}

describe("commands of the configuration", () => {
  test("no report, an unreadable one, one with entities, one that says nothing", async () => {
    expect(await run("true", { format: "junit", path: "out/*.xml" })).toMatch(
      /^unknown \(no-tests\): .*wrote no file out\/\*\.xml/,
    );
    expect(await run("echo '<testsuite><testcase' > out.xml", { format: "junit", path: "out.xml" })).toMatch(
      /no-tests.*it is no XML/s,
    );
    const bomb = `cat > out.xml <<'E'\n<!DOCTYPE a [<!ENTITY b "bbb">]><testsuite><testcase name="&b;"/></testsuite>\nE`;
    expect(await run(bomb, { format: "junit", path: "out.xml" })).toMatch(/no-tests.*declares a document type/s);
    expect(await run("echo hello", { format: "tap" })).toMatch(/no-tests.*holds no TAP/s);
    expect(await run("echo 1..0", { format: "tap" })).toMatch(/no-tests.*ran no test/s);
    expect(await run("echo '{}'", { format: "json" })).toMatch(/no-tests.*has not the form/s);
  });

  test("a stale report of the tree is not taken for a new one", async () => {
    await using repository = await repositoryOf({
      "shop.py": SHOP,
      "out.xml": '<testsuite><testcase name="a"/></testsuite>',
      "run.sh": "rm -f out.xml",
    });
    const [result] = await judge(repository, [good(repository)], {
      command: ["sh", "run.sh"],
      report: { format: "junit", path: "out.xml" },
    });
    expect(said(result)).toMatch(/^unknown \(no-tests\)/);
  });

  test("a program that is not there, and a sandbox that is required where there is none", async () => {
    await using repository = await repositoryOf({ "shop.py": SHOP });
    const report = { format: "tap" } as const;
    const [result] = await judge(repository, [good(repository)], { command: ["no-such-program"], report });
    expect(said(result)).toMatch(/^unknown \(no-tests\): .*no-such-program/);
    await using empty = await createFolder();
    const environment = { PATH: empty.root };
    await expect(judge(repository, [good(repository)], { environment, sandbox: "required" })).rejects.toThrow(
      "offers no sandbox",
    );
  });

  test("setup runs before, and what git ignores can be kept", async () => {
    const script = 'test -f made && test "$(cat kept)" = yes && echo "ok 1 - all"; echo 1..1';
    await using repository = await repositoryOf({ ".gitignore": "kept\n", "shop.py": SHOP, "run.sh": script });
    repository.write("kept", "yes");
    const [result] = await judge(repository, [good(repository)], {
      command: ["sh", "run.sh"],
      report: { format: "tap" },
      setup: ["touch", "made"],
      keep: ["kept"],
    });
    expect(said(result)).toMatch(/^unknown \(not-executed\): 2: no test is known/);
    expect(result?.proof?.passed).toBe(1);
  });

  test("stopping ends the run", async () => {
    await using repository = await repositoryOf({ "shop.py": SHOP, "run.sh": "sleep 60" });
    const [result] = await judge(repository, [good(repository)], {
      command: ["sh", "run.sh"],
      report: { format: "tap" },
      signal: AbortSignal.timeout(1500),
    });
    expect(said(result)).toMatch(/^unknown \(no-tests\): .*it was stopped/);
  });
});
