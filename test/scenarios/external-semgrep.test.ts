/** Semgrep with rules of the repository, over what is judged. */
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createToolRepository, wordsOf } from "../support/external.ts";
import { tool } from "../support/tools.ts";

const semgrep = tool("semgrep");
const ON = "analyzers:\n  semgrep: { config: [rules/own.yml] }\n  secrets: false\n";
const ONLY = ["--all", "--analyzers", "semgrep"];

const rules = (...more: string[]) => `rules:
  - id: own-system
    languages: [python]
    severity: ERROR
    message: "a shell reads $X"
    metadata: { cwe: ["CWE-78: OS Command Injection"], owasp: ["A03:2021 - Injection"], confidence: HIGH, category: security }
    pattern: os.system($X)
${more.join("\n")}`;

describe.skipIf(semgrep.missing)("semgrep", () => {
  test("rules of the repository, with their metadata, and columns that count characters", async () => {
    await using repository = await createToolRepository(semgrep, ON);
    repository.write("rules/own.yml", rules());
    repository.write("app.py", 'x = "é👩"; os.system(x)\n');
    const report = repository.report(...ONLY);
    expect(report.findings).toMatchObject([
      {
        ruleId: "own-system",
        title: "Own system",
        message: "a shell reads x",
        cwe: ["CWE-78"],
        severity: "high",
        confidence: "high",
        family: "command-injection",
        startLine: 1,
        startColumn: 12,
        endColumn: 24,
      },
    ]);
    expect(report.rules).toMatchObject([{ id: "own-system", analyzer: "semgrep", owasp: "A03:2021" }]);
    const start = repository.starts().find((line) => line.startsWith("scan"));
    for (const flag of ["--metrics=off", "--disable-version-check", "--disable-nosem", "--oss-only"])
      expect(start).toContain(flag);
  });

  test("staged rules judge staged files, and nothing that hides files from Semgrep does", async () => {
    await using repository = await createToolRepository(semgrep, ON);
    repository.write("rules/own.yml", rules());
    for (const name of ["app.py", "tests/test_app.py", "vendor/lib.py", "node_modules/x/y.py"])
      repository.write(name, "import os\nos.system(x)\n");
    repository.write(".semgrepignore", "*.py\n");
    repository.git("add", "--all", "--force");
    repository.write("rules/own.yml", "rules: []\n");
    repository.write("app.py", "");
    const report = repository.report("--staged", "--analyzers", "semgrep");
    expect(wordsOf(report, "semgrep")).toEqual([
      "app.py:2 own-system",
      "node_modules/x/y.py:2 own-system",
      "tests/test_app.py:2 own-system",
      "vendor/lib.py:2 own-system",
    ]);
  });

  test("files whose names say their language in another way are checked, and what no rule is about is not missed", async () => {
    await using repository = await createToolRepository(semgrep, ON);
    repository.write("rules/own.yml", rules());
    for (const name of ["w.pyw", "BIG.PY", "sub/mixed.Py"]) repository.write(name, "os.system(x)\n");
    repository.write("bin/tool", "#!/usr/bin/env python3\nos.system(x)\n");
    repository.write("app.js", "x\n");
    repository.write("Dockerfile", "FROM x\n");
    repository.write("run", "#!/bin/sh\necho\n");
    const report = repository.report(...ONLY);
    expect(wordsOf(report, "semgrep")).toEqual([
      "BIG.PY:1 own-system",
      "bin/tool:2 own-system",
      "sub/mixed.Py:1 own-system",
      "w.pyw:1 own-system",
    ]);
    expect(report.unchecked).toEqual([]);
  });

  test("a rule's own paths count from the root, what they leave out is not missed, and no module there is imported", async () => {
    await using repository = await createToolRepository(semgrep, ON);
    const mark = path.join(path.dirname(repository.root), "executed");
    for (const name of ["json", "yaml", "attr", "semgrep/__init__", "sitecustomize"])
      repository.write(`${name}.py`, `open(${JSON.stringify(mark)}, "w").close()\n`);
    const only =
      "  - { id: only, languages: [python], severity: ERROR, message: m, pattern: os.system($X), paths: { include: [src/**] } }";
    repository.write("rules/own.yml", rules("    paths: { exclude: [tests/**, src/**] }", only));
    repository.write("tests/test_app.py", "os.system(x)\n");
    repository.write("src/app.py", "os.system(x)\n");
    const report = repository.report(...ONLY);
    expect(wordsOf(report, "semgrep")).toEqual(["src/app.py:1 only"]);
    expect(report.unchecked).toEqual([]);
    expect(existsSync(mark)).toBe(false);
  });

  test("nosemgrep silences what it names, and is told", async () => {
    await using repository = await createToolRepository(semgrep, ON);
    repository.write("rules/own.yml", rules());
    const lines = [
      "os.system(a)  # nosemgrep",
      "os.system(b)  # nosemgrep: own-system",
      "os.system(c)  # nosemgrep: another",
      "# nosemgrep: another, own-system",
      "os.system(d)",
      "os.system(e)",
    ];
    repository.write("app.py", `${lines.join("\n")}\n`);
    const report = repository.report(...ONLY);
    expect(report.findings.map(({ startLine, disposition }) => `${startLine} ${disposition}`)).toEqual([
      "1 suppressed",
      "2 suppressed",
      "3 blocking",
      "5 suppressed",
      "6 blocking",
    ]);
    expect(report.suppressions.map(({ form, line, source }) => `${source} ${form} ${line}`)).toEqual([
      "native nosemgrep 1",
      "native nosemgrep 2",
      "native nosemgrep 4",
    ]);
  });

  test("what it could not parse is unchecked", async () => {
    await using repository = await createToolRepository(semgrep, ON);
    repository.write(
      "rules/own.yml",
      rules("  - { id: own-eval, languages: [js], severity: INFO, message: m, pattern: eval(...) }"),
    );
    repository.write("app.js", "function f( {{ eval(x\n");
    const report = repository.report(...ONLY);
    expect(report.unchecked).toMatchObject([{ path: "app.js", analyzer: "semgrep", kind: "syntax-error", line: 1 }]);
    expect(report.code).toBe(2);
  });

  test.each([
    [
      "analyzers: { semgrep: true }\n",
      undefined,
      "name files, folders or registry rule sets in analyzers.semgrep.config",
    ],
    [ON, undefined, 'analyzers.semgrep.config names "rules/own.yml", which is not among the files'],
    [
      ON,
      "rules:\n  - { id: x, languages: [pythn], severity: INFO, message: m, pattern: a }\n",
      "unsupported language: pythn",
    ],
    [ON, "rules: [\n", "semgrep"],
  ])("rules that are not there or not rules: %j %j", async (configuration, text, failure) => {
    await using repository = await createToolRepository(semgrep, configuration);
    if (text !== undefined) repository.write("rules/own.yml", text);
    repository.write("app.py", "x = 1\n");
    const report = repository.report(...ONLY);
    expect(report.analyzers).toMatchObject([{ name: "semgrep", status: "failed" }]);
    expect(report.analyzers[0]?.failure).toContain(failure);
    expect(report.code).toBe(2);
  });

  test.each([
    ["auto", "needs Semgrep's metrics"],
    ["../rules.yml", "leads out of the repository"],
    ["http://rules.example.org/x.yml", "is not fetched without TLS"],
  ])("config: [%s] is refused with the reason", async (name, reason) => {
    await using repository = await createToolRepository(semgrep, `analyzers:\n  semgrep: { config: [${name}] }\n`);
    repository.write("app.py", "x = 1\n");
    const { code, stderr } = repository.run("scan", "--all");
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
  });
});
