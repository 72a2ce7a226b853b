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

  test("what its comments silence is listed; a file that asks to be skipped is named", async () => {
    await using repository = await createToolRepository(pylint, SECURITY);
    repository.write("app.py", "eval(input())  # pylint: disable=eval-used\neval(input())\n");
    repository.write("skipped.py", "# pylint: skip-file\neval(input())\n");
    const { findings, notices } = repository.report();
    expect(findings.map((one) => `${one.startLine} ${one.disposition}`)).toEqual(["1 suppressed", "2 blocking"]);
    expect(notices.join("\n")).toContain('"skipped.py"');
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
