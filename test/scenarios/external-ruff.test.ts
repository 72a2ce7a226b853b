/** An installed Ruff, in the place of the one within. */
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { createToolRepository, wordsOf } from "../support/external.ts";
import { tool } from "../support/tools.ts";

const ruff = tool("ruff");
const ON = "analyzers:\n  ruff: true\n";
const INSECURE = [
  "import subprocess",
  "def run(command):",
  '    x = "😀é"; subprocess.run(command, shell=True)',
  "    eval(command)",
  "    assert command",
  "",
].join("\n");

describe.skipIf(ruff.missing)("ruff", () => {
  test("says what it says when a person runs it; the one within is silent", async () => {
    await using repository = await createToolRepository(ruff, ON);
    repository.write("app.py", INSECURE);
    const report = repository.report();
    const args = ["check", "--isolated", "--no-cache", "--select=S", "--output-format=json", "app.py"];
    const { stdout } = spawnSync(ruff.path, args, { cwd: repository.root, encoding: "utf8" });
    const byHand = (JSON.parse(stdout) as { code: string; location: { row: number } }[]).map(
      ({ code, location }) => `app.py:${location.row} ${code}`,
    );
    expect(byHand.length).toBeGreaterThan(2);
    expect(wordsOf(report, "ruff")).toEqual(byHand.toSorted());
    expect(wordsOf(report, "python").filter((word) => byHand.includes(word))).toEqual([]);
  });

  test("columns count UTF-16 units, whatever stands before", async () => {
    await using repository = await createToolRepository(ruff, ON);
    repository.write("app.py", INSECURE);
    const shown = repository.run("scan", "--all", "--quiet").stdout;
    const column = INSECURE.split("\n")[2]!.indexOf("subprocess") + 1;
    expect(shown).toContain(`app.py:3:${column} high S602`);
  });

  test("what the embedded analyzer sees beyond Ruff's rules stays", async () => {
    await using repository = await createToolRepository(ruff, ON);
    repository.write(
      "app.py",
      "import paramiko\nclient.exec_command(paramiko.x + command)\nimport torch\ntorch.load(x)\n",
    );
    expect(wordsOf(repository.report(), "python")).toContain("app.py:4 S614");
  });

  test("what `noqa` and `nosec` hide is listed with the comment", async () => {
    await using repository = await createToolRepository(ruff, ON);
    repository.write(
      "app.py",
      "eval(a)  # noqa: S307\neval(b)  # noqa: S101\neval(c)  # nosec\n# ruff: noqa: S101\nassert d\n",
    );
    const { findings, suppressions } = repository.report();
    expect(findings.map((one) => `${one.startLine} ${one.disposition}`)).toEqual([
      "1 suppressed",
      "2 blocking",
      "3 suppressed",
      "5 suppressed",
    ]);
    expect(suppressions.map(({ form, line, uses }) => `${form} ${line} ${uses}`).toSorted()).toEqual([
      "noqa 1 1",
      "noqa 4 1",
      "nosec 3 1",
    ]);
  });

  test("the repository's configuration counts only where it is trusted", async () => {
    await using repository = await createToolRepository(ruff, ON);
    repository.write("sub/app.py", "eval(input())\n");
    repository.write("pyproject.toml", '[tool.ruff.lint.per-file-ignores]\n"*" = ["S307"]\n');
    repository.write("sub/ruff.toml", 'lint.ignore = ["S307"]\n');
    expect(wordsOf(repository.report(), "ruff")).toEqual(["sub/app.py:1 S307"]);
    repository.write(".provenfix.yml", "analyzers: {ruff: {trustConfig: true}}\n");
    repository.write("sub/ruff.toml", 'lint.per-file-ignores = {"*" = ["S307"]}\n');
    expect(wordsOf(repository.report(), "ruff")).toEqual([]);
  });

  test("other rules by option: the id is the title where nobody tells more", async () => {
    await using repository = await createToolRepository(ruff, "analyzers: {ruff: {select: [S, PGH]}}\n");
    repository.write("app.py", "x = y  # type: ignore\n");
    expect(repository.report().findings).toMatchObject([{ ruleId: "PGH003", analyzer: "ruff", title: "PGH003" }]);
  });

  test("syntax errors and what is not UTF-8 are not checked; the rest is", async () => {
    await using repository = await createToolRepository(ruff, "analyzers: {python: false, ruff: true}\n");
    repository.write("broken.py", "def f(:\n");
    repository.write("latin.py", Buffer.from('# coding: latin-1\nx = "\xe9"\n', "latin1"));
    repository.write("app.py", "eval(input())\n");
    const report = repository.report();
    expect(report.unchecked.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "broken.py syntax-error",
      "latin.py unreadable",
    ]);
    expect(wordsOf(report, "ruff")).toEqual(["app.py:1 S307"]);
    expect(report.code).toBe(2);
  });

  test("a file that kills Ruff is unchecked, the others are checked", async () => {
    await using repository = await createToolRepository(ruff, "analyzers: {python: false, ruff: true}\n");
    for (const name of ["a", "b", "d", "e", "f"]) repository.write(`${name}.py`, "eval(input())\n");
    repository.write("c.py", `x = ${"-".repeat(20_000)}1\n`);
    const report = repository.report();
    expect(wordsOf(report, "ruff")).toEqual(["a", "b", "d", "e", "f"].map((name) => `${name}.py:1 S307`));
    expect(report.unchecked).toMatchObject([{ path: "c.py", analyzer: "ruff", kind: "crash" }]);
    expect(report.code).toBe(2);
  });

  test("a second run starts nothing", async () => {
    await using repository = await createToolRepository(ruff, ON);
    repository.write("app.py", INSECURE);
    const first = repository.report();
    expect(repository.starts().length).toBeGreaterThan(1);
    expect(repository.report()).toEqual(first);
    expect(repository.starts()).toEqual([]);
  });
});
