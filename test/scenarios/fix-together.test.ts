/** Several patches of one run, side by side: on neighbouring lines, at the same imports, and what they leave over together. */
import { describe, expect, test } from "vitest";
import { applies, fixJson, indexed, NO_PYTEST, pythonProject, runAsync } from "../support/fixing.ts";
import type { Repository } from "../support/repository.ts";

const APP = `import os
import random

import yaml


def both(first, second):
    one = yaml.load(first, Loader=yaml.Loader)
    two = yaml.load(second, Loader=yaml.Loader)
    return one, two


def token():
    token = "".join(random.choice("abc") for _ in range(6))
    return token


def letter():
    token = random.choice("abc")
    return token


def show(name):
    os.system("echo " + name)
`;

const TESTS = `import app


def test_both():
    assert app.both("a: 1", "b: 2") == ({"a": 1}, {"b": 2})


def test_tokens():
    assert len(app.token()) == 6
    assert app.letter() in "abc"


def test_show(capfd):
    app.show("x")
    assert "x" in capfd.readouterr().out
`;

const mended = (text: string): string =>
  text
    .replaceAll(/yaml\.load\((\w+), Loader=yaml\.Loader\)/g, "yaml.safe_load($1)")
    .replaceAll("random.choice", "secrets.choice")
    .replace('os.system("echo " + name)', 'subprocess.run(["echo", name], check=False)');

/** The new ones, in whatever order; of the old ones, only what is used. */
function expectMended(text: string): void {
  const [head = "", ...rest] = text.split("\n\n\n");
  expect(head.split("\n").filter(Boolean).toSorted()).toEqual(["import secrets", "import subprocess", "import yaml"]);
  expect(rest).toEqual(mended(APP).split("\n\n\n").slice(1));
}

const all = <T>(length: number, value: T): T[] => Array.from({ length }, () => value);

const mine = (text: string): string => text.replace("    return one, two\n", "    # mine\n    return one, two\n");

/** `trajectory list`: how each record ended, the latest of each place. */
function recorded(project: Repository): string[] {
  const lines = project.run("trajectory", "list").stdout.trim().split("\n");
  return lines.map((line) => line.replace(/^\S+\s+/, "").replace(/\s+/g, " ")).toSorted();
}

describe.skipIf(NO_PYTEST)("several patches of one run", { timeout: 240_000 }, () => {
  test("five in one file, two of them on neighbouring lines: the dry run's diff is what fix writes, byte for byte", async () => {
    await using project = await pythonProject(APP, TESTS);
    const shown = await runAsync(project, ["fix", "--staged", "--dry-run"]);
    expect(shown.stderr).toContain("5 provable");
    const fixed = await fixJson(project, "--staged");
    expect(fixed.outcomes.map(({ status, applied }) => [status, applied])).toEqual(all(5, ["fixed", true]));
    expect(fixed.code).toBe(0);
    expect(fixed.report.notices).toEqual([expect.stringMatching(/app\.py: imports that nothing uses any more/)]);
    const written = project.read("app.py");
    expectMended(written);
    expect(indexed(project, "app.py")).toBe(written);

    expect(project.run("undo").code).toBe(0);
    expect([project.read("app.py"), indexed(project, "app.py")]).toEqual([APP, APP]);
    expect(applies(project, shown.stdout)).toBe(true);
    project.write("fixes.patch", shown.stdout);
    // Which files it has looked at, git is told only now.
    project.git("update-index", "--refresh");
    project.git("apply", "--index", "fixes.patch");
    expect([project.read("app.py"), indexed(project, "app.py")]).toEqual([written, written]);
  });

  test("the hook needs one attempt for all of them", async () => {
    await using project = await pythonProject("VALUE = 1\n", TESTS);
    project.write(".provenfix.yml", JSON.stringify({ fix: { mode: "apply" } }));
    project.git("add", "--all");
    project.git("commit", "--quiet", "--no-verify", "--message", "configured");
    expect(project.run("install").code).toBe(0);
    project.write("app.py", APP);
    project.git("add", "app.py");
    const stopped = project.tryGit("commit", "--message", "change");
    expect(stopped.stdout + stopped.stderr).toContain("5 patches were applied and staged");
    expectMended(project.read("app.py"));
    const again = project.tryGit("commit", "--message", "change");
    expect(again.code, again.stderr).toBe(0);
    expect(project.git("status", "--porcelain")).toBe("");
  });

  test("an unstaged comment on the next line stays, in a file whose imports then stay as well", async () => {
    await using project = await pythonProject(APP, TESTS);
    project.write("app.py", mine(APP));
    const fixed = await fixJson(project, "--staged");
    expect(fixed.outcomes.map(({ applied }) => applied)).toEqual(all(5, true));
    const staged = indexed(project, "app.py");
    expect(project.read("app.py")).toBe(mine(staged));
    expect(staged).toContain("import random\n");
    expect(staged.slice(staged.indexOf("def both"))).toBe(mended(APP).slice(mended(APP).indexOf("def both")));
  });

  test("an import that the tests ask for stays", async () => {
    const tests = `${TESTS}\n\ndef test_import():\n    assert app.random\n`;
    await using project = await pythonProject(APP, tests);
    const fixed = await fixJson(project, "--staged");
    expect(fixed.code).toBe(0);
    expect(project.read("app.py")).toContain("import random\n");
  });

  test("without tests, --include-unverified: the diff holds what would be applied, and it is applied", async () => {
    await using project = await pythonProject(APP, TESTS);
    const args = ["--staged", "--no-tests", "--include-unverified"];
    const shown = await runAsync(project, ["fix", ...args, "--dry-run"]);
    expect(applies(project, shown.stdout)).toBe(true);
    const fixed = await fixJson(project, ...args);
    expect(fixed.outcomes.map(({ status, applied }) => [status, applied])).toEqual(all(5, ["proposed", true]));
    const written = project.read("app.py");
    expectMended(written);
    project.run("undo");
    project.write("fixes.patch", shown.stdout);
    project.git("apply", "fixes.patch");
    expect(project.read("app.py")).toBe(written);
  });

  test("two on one line: the diff holds the first, the other is proposed, and its record says so", async () => {
    const app = `import yaml\n\n\ndef both(a, b):\n    return yaml.load(a, Loader=yaml.Loader), yaml.load(b, Loader=yaml.Loader)\n`;
    await using project = await pythonProject(app, TESTS.slice(0, TESTS.indexOf("\n\ndef test_tokens")));
    for (const more of [[], ["--no-tests", "--include-unverified"]]) {
      const { stdout } = await runAsync(project, ["fix", "--staged", "--dry-run", ...more]);
      expect(stdout).toContain("+    return yaml.safe_load(a), yaml.load(b, Loader=yaml.Loader)\n");
    }
    project.spawn("rm", "-r", ".git/provenfix/trajectories");
    const fixed = await fixJson(project, "--staged");
    expect(fixed.outcomes.map(({ status, applied }) => [status, applied])).toEqual([
      ["fixed", true],
      ["proposed", false],
    ]);
    expect(fixed.outcomes[1]?.reason).toContain("same lines as another patch of this run");
    expect(recorded(project)).toEqual(["app.py:5 S506 fixed", "app.py:5 S506 proposed"]);
  });

  test("a patch that unstaged edits stand in the way of is recorded as proposed", async () => {
    await using project = await pythonProject(APP, TESTS);
    project.write("app.py", APP.replace("yaml.load(first, ", "yaml.load(first + '', "));
    const fixed = await fixJson(project, "--staged", "--only", "S506");
    expect(new Set(fixed.outcomes.map(({ reason }) => reason))).toEqual(
      new Set(["unstaged edits in the working tree meet the patched lines"]),
    );
    expect(recorded(project)).toEqual(["app.py:8 S506 proposed", "app.py:9 S506 proposed"]);
  });

  test("one require line, edited by several patches; what nothing uses any more is gone from it", async () => {
    await using project = await pythonProject("VALUE = 1\n", "");
    const page = `const { exec, execSync } = require("child_process");

exports.list = (name, done) => exec("ls " + name, done);
exports.count = (name, done) => exec("wc -l " + name, done);
exports.size = (name) => execSync("du " + name);
`;
    project.write("page.js", page);
    project.git("add", "page.js");
    const fixed = await fixJson(project, "--staged", "--no-tests", "--include-unverified", "--no-model");
    expect(fixed.outcomes.map(({ status, applied }) => [status, applied])).toEqual(all(3, ["proposed", true]));
    const [line = "", ...rest] = project.read("page.js").split("\n");
    expect(line.match(/\w+/g)?.toSorted()).toEqual("child_process const execFile execFileSync require".split(" "));
    expect(rest.join("\n")).not.toMatch(/exec(?:Sync)?\(/);
  });
});
