/** Pylint for what it is sure of, without running a line of what it looks at. */
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createToolRepository, wordsOf } from "../support/external.ts";
import { tool } from "../support/tools.ts";

const pylint = tool("pylint");
const ON = "analyzers: {python: false, pylint: true}\n";
const SECURITY = "analyzers: {python: false, pylint: {security: true}}\n";

describe.skipIf(pylint.missing)("pylint", () => {
  test("errors count, warnings only on request, imports of absent modules never", async () => {
    await using repository = await createToolRepository(pylint, ON);
    const lines = [
      "from . import absent",
      "import foo.bar",
      "def f(a):",
      "    return a",
      "f(1, 2)",
      "print(undefined)",
      'x = "é"; eval(x)',
    ];
    repository.write("pkg/app.py", `${lines.join("\n")}\n`);
    repository.git("add", "--all");
    const errors = ["pkg/app.py:5 E1121", "pkg/app.py:6 E0602"];
    const report = repository.report("--staged");
    expect(wordsOf(report, "pylint")).toEqual(errors);
    expect(report.findings[0]).toMatchObject({ title: "Too many function args", ruleId: "E1121" });
    repository.write(".provenfix.yml", SECURITY);
    repository.git("add", "--all");
    expect(wordsOf(repository.report("--staged"), "pylint")).toEqual([...errors, "pkg/app.py:7 W0123"]);
    expect(repository.run("scan", "--staged", "-q").stdout).toContain("pkg/app.py:7:10 medium W0123");
  });

  test("nothing in the repository runs, and no configuration of it counts", async () => {
    await using repository = await createToolRepository(pylint, SECURITY);
    const mark = path.join(path.dirname(repository.root), "executed");
    const hostile = `open(${JSON.stringify(mark)}, "w").close()\n`;
    const modules = [
      "ast",
      "json",
      "isort",
      "dill",
      "yaml",
      "astroid",
      "platformdirs",
      "colorsys",
      "plugin",
      "enchant",
      "multiprocessing",
    ];
    for (const name of [
      ...modules,
      "sitecustomize",
      "usercustomize",
      "tomllib",
      "statistics",
      "decimal",
      "pkg/__init__",
    ]) {
      repository.write(`${name}.py`, hostile);
    }
    repository.write(
      "pkg/app.py",
      "import plugin, colorsys, statistics, decimal\nfrom . import other\neval(input())\n",
    );
    repository.write("app.py", "import plugin, ast, isort, pkg.app\neval(plugin.x)\n");
    repository.write(
      ".pylintrc",
      `[MAIN]\ninit-hook=open(${JSON.stringify(mark)}, 'w')\nload-plugins=plugin\ndisable=all\n`,
    );
    repository.write("pyproject.toml", '[tool.pylint.main]\nload-plugins = ["plugin"]\ndisable = ["all"]\n');
    repository.write("setup.cfg", "[pylint.MAIN]\nload-plugins=plugin\n");
    Object.assign(repository.env, { PYTHONPATH: repository.root, PYLINTRC: `${repository.root}/.pylintrc` });
    const report = repository.report();
    expect(wordsOf(report, "pylint")).toEqual(expect.arrayContaining(["app.py:2 W0123", "pkg/app.py:3 W0123"]));
    expect(report.analyzers.find(({ name }) => name === "pylint")).toMatchObject({ status: "completed" });
    expect(existsSync(mark)).toBe(false);
  });

  test("with `trustConfig` the repository's own configuration counts", async () => {
    await using repository = await createToolRepository(
      pylint,
      "analyzers: {python: false, pylint: {trustConfig: true}}\n",
    );
    repository.write("app.py", "print(allowed)\nprint(undefined)\n");
    repository.write(".pylintrc", "[VARIABLES]\nadditional-builtins=allowed\n");
    expect(wordsOf(repository.report(), "pylint")).toEqual(["app.py:2 E0602"]);
  });

  test("what its comments silence is listed; a file that asks to be skipped is unchecked", async () => {
    await using repository = await createToolRepository(pylint, SECURITY);
    repository.write("app.py", "eval(input())  # pylint: disable=eval-used\neval(input())\n");
    repository.write("skipped.py", "# pylint: skip-file\neval(input())\n");
    repository.write("all.py", "x = 1\n# pylint: disable=all\neval(input())\n");
    repository.write("kinds.py", "# pylint: disable=C,R,W\neval(input())\n");
    repository.write("silent.py", "# pylint: disable=C,R,W,I\neval(input())\n");
    repository.write("empty.py", "");
    repository.write("app.pyi", "x: int\n");
    const { findings, unchecked, code } = repository.report();
    expect(findings.map((one) => `${one.path}:${one.startLine} ${one.disposition}`)).toEqual([
      "app.py:1 suppressed",
      "app.py:2 blocking",
      "kinds.py:2 suppressed",
    ]);
    expect(unchecked).toMatchObject([
      { path: "all.py", line: 2, message: expect.stringContaining("keeps Pylint from looking at it") },
      { path: "silent.py", message: expect.stringContaining("does not say that it looked at it") },
      { path: "skipped.py", line: 1, message: expect.stringContaining("keeps Pylint from looking at it") },
    ]);
    expect(code).toBe(2);
  });

  test("where Pylint itself fails the reason names no private folder, and reads the same each time", async () => {
    await using repository = await createToolRepository(pylint, ON);
    repository.write("pkg/deep.py", `x = ${"1+".repeat(5000)}1\n`);
    const { unchecked, code } = repository.report();
    expect(unchecked).toMatchObject([
      { path: "pkg/deep.py", kind: "crash", message: "Fatal error while checking 'pkg/deep.py'" },
    ]);
    expect(code).toBe(2);
  });

  test("a message that does not exist is a notice, and asking for the sign of life adds none", async () => {
    await using repository = await createToolRepository(
      pylint,
      "analyzers: {python: false, pylint: {enable: [E0012, W9999, too-many-lines]}}\n",
    );
    repository.write("app.py", "x = 1\n");
    repository.write("long.py", "x = 1\n".repeat(1001));
    const report = repository.report();
    expect(wordsOf(report, "pylint")).toEqual(["long.py:1 C0302"]);
    expect(report.notices.join("\n")).toContain("W9999");
    expect(report.unchecked).toEqual([]);
  });

  test("a syntax error is no finding: the file is not checked", async () => {
    await using repository = await createToolRepository(pylint, ON);
    repository.write("broken.py", "def f(:\n");
    const { unchecked, code } = repository.report();
    expect(unchecked).toMatchObject([{ path: "broken.py", analyzer: "pylint", kind: "syntax-error", line: 1 }]);
    expect(unchecked[0]?.message).not.toContain("tree");
    expect(code).toBe(2);
  });
});
