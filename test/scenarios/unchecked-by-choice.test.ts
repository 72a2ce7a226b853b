/** Languages that no configured analyzer reads: counted, and never mistaken for clean. */
import { describe, expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";
import { createToolRepository } from "../support/external.ts";
import { tool } from "../support/tools.ts";

test("the summary counts them, JSON names them, doctor says what to add", async () => {
  await using repository = await createRepository();
  repository.write("main.go", "package main\n");
  repository.write("Dockerfile", "FROM scratch\n");
  repository.write("app.py", "x = 1\n");
  repository.commit();
  const { stdout, code } = repository.run("scan", "--all");
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    "Unchecked by choice: 2 files that no configured analyzer reads: 1 Go (gosec would) · 1 Dockerfile (hadolint would)",
  );
  expect(code).toBe(0);
  const report = JSON.parse(repository.run("scan", "--all", "-f", "json").stdout);
  expect(report.uncheckedByChoice).toEqual([
    { language: "Go", files: 1, analyzer: "gosec" },
    { language: "Dockerfile", files: 1, analyzer: "hadolint" },
  ]);
  expect(report.summary.uncheckedByChoice).toBe(2);
  const doctor = repository.run("doctor").stdout;
  expect(doctor).toContain("warning  language Go: nothing checks the file of this kind (gosec, CodeQL would)");
  expect(doctor).toContain("add to .provenfix.yml: analyzers: { gosec: true }");
});

test("what doctor says to add can be pasted as it stands, all of it", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "analyzers: { semgrep: { config: [rules/python.yml] } }\n");
  repository.write(
    "rules/python.yml",
    "rules: [{id: a, languages: [python], severity: ERROR, message: m, pattern: f(...)}]\n",
  );
  repository.write("A.java", "class A {}\n");
  repository.write("run", "#!/usr/bin/env ruby\n");
  repository.commit();
  const doctor = repository.run("doctor").stdout;
  expect(doctor.match(/semgrep: \{ config: .*\}/g)).toEqual([
    "semgrep: { config: [rules/python.yml, p/java, p/ruby] } }",
    "semgrep: { config: [rules/python.yml, p/java, p/ruby] } }",
  ]);
  expect(doctor).toContain("language Ruby: nothing checks the file of this kind");
  const summary = repository.run("scan", "--all", "--analyzers", "python").stdout.replaceAll(/\s+/g, " ");
  expect(summary).toContain("1 Java (Semgrep would) · 1 Ruby (Semgrep would)");
});

test("an excluded file is no choice to speak of", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "exclude: [vendor/**]\n");
  repository.write("vendor/main.go", "package main\n");
  repository.commit();
  expect(repository.run("scan", "--all").stdout).not.toContain("Unchecked by choice");
  expect(repository.run("doctor").stdout).not.toContain("language Go");
});

const [flawfinder, zizmor] = [tool("flawfinder"), tool("zizmor")];

describe.skipIf(flawfinder.missing)("what doctor says for C", () => {
  test("works", async () => {
    const lines = 'flawfinder: { command: [flawfinder, --sarif, "{files}"], files: ["*.c"] }';
    await using repository = await createToolRepository(flawfinder, `analyzers: { ${lines} }\n`);
    repository.write("a.c", "#include <string.h>\nvoid f(char *a, char *b) { strcpy(a, b); }\n");
    const report = repository.report();
    expect(report.findings).toMatchObject([{ analyzer: "flawfinder", startLine: 2 }]);
  });
});

describe.skipIf(zizmor.missing)("what doctor says for workflows", () => {
  test("works", async () => {
    const lines =
      'zizmor: { command: [zizmor, --offline, --no-exit-codes, --format=sarif, "{files}"], files: [".github/workflows/*.yml"] }';
    await using repository = await createToolRepository(zizmor, `analyzers: { ${lines} }\n`);
    repository.write(
      ".github/workflows/ci.yml",
      "on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n",
    );
    const report = repository.report();
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.every(({ analyzer }) => analyzer === "zizmor")).toBe(true);
  });
});
