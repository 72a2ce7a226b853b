/** Bandit over what is judged, and nothing else. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createToolRepository, wordsOf } from "../support/external.ts";
import { tool } from "../support/tools.ts";

const bandit = tool("bandit");
const ON = "analyzers:\n  bandit: true\n";
const INSECURE = [
  "import subprocess, pickle, hashlib",
  "def run(data, command):",
  "    subprocess.run(command, shell=True)",
  "    pickle.loads(data)",
  "    eval(command)",
  '    x = "é"; exec(command)',
  "    return hashlib.md5(data)",
  "",
].join("\n");

interface Raw {
  results: { filename: string; line_number: number; test_id: string }[];
}

describe.skipIf(bandit.missing)("bandit", () => {
  test("says what it says when a person runs it", async () => {
    await using repository = await createToolRepository(bandit, ON);
    repository.write("src/app.py", INSECURE);
    repository.write("tool", "#!/usr/bin/env python3\nimport os\nos.system(input())\n");
    const report = repository.report("--all", "--analyzers", "bandit");
    const raw = JSON.parse(
      spawnSync(bandit.path, ["-q", "-f", "json", "src/app.py", "tool"], { cwd: repository.root, encoding: "utf8" })
        .stdout,
    ) as Raw;
    const byHand = raw.results.map((one) => `${path.posix.normalize(one.filename)}:${one.line_number} ${one.test_id}`);
    expect(wordsOf(report, "bandit")).toEqual(byHand.toSorted());
    expect(byHand.length).toBeGreaterThan(6);
    expect(report.analyzers).toMatchObject([{ name: "bandit", status: "completed", files: 2 }]);
    expect(report.analyzers[0]?.version).toMatch(/^bandit \d+\.\d+/);
  });

  test("one defect that Ruff sees too is one finding, with the CWE and the help of both", async () => {
    await using repository = await createToolRepository(bandit, ON);
    repository.write("app.py", "import os\nos.system(input())\n");
    const { findings, rules } = repository.report();
    expect(findings.filter(({ startLine }) => startLine === 2)).toHaveLength(1);
    expect(findings[0]?.witnesses.map(({ analyzer, ruleId }) => `${analyzer} ${ruleId}`).toSorted()).toEqual([
      "bandit B605",
      "python S605",
    ]);
    expect(rules.map(({ analyzer, id }) => `${analyzer} ${id}`)).toEqual(
      expect.arrayContaining(["bandit B605", "python S605"]),
    );
  });

  test("looks at the staged bytes, and not at the working tree's", async () => {
    await using repository = await createToolRepository(bandit, ON);
    repository.write("app.py", "import os\nos.system(input())\n");
    repository.git("add", "--all");
    repository.write("app.py", "\n\n\neval(input())\n");
    expect(wordsOf(repository.report("--staged"), "bandit")).toEqual(["app.py:2 B605"]);
  });

  test("in a range it sees the last commit's bytes", async () => {
    await using repository = await createToolRepository(bandit, ON);
    const base = repository.commit("base");
    repository.write("app.py", "import os\nos.system(input())\n");
    repository.commit("change");
    repository.write("app.py", "");
    expect(wordsOf(repository.report("--from", base), "bandit")).toEqual(["app.py:2 B605"]);
  });

  test("the repository's configuration neither changes what it says nor runs, unless it is trusted", async () => {
    await using repository = await createToolRepository(bandit, ON);
    const mark = path.join(path.dirname(repository.root), "executed");
    const hostile = `open(${JSON.stringify(mark)}, "w")\nraise SystemExit(0)\n`;
    repository.write("app.py", "import os\nos.system(input())\n");
    for (const name of ["ast", "yaml", "json", "argparse", "logging", "bandit", "stevedore", "sitecustomize", "rich"]) {
      repository.write(`${name}.py`, hostile);
    }
    repository.write(".bandit", "[bandit]\nskips: B605\nexclude: app.py\n");
    repository.write("pyproject.toml", '[tool.bandit]\nskips = ["B605"]\nexclude_dirs = ["app.py"]\n');
    repository.write("setup.cfg", "[bandit]\nskips: B605\n");
    repository.write("bandit.yaml", "skips: [B605]\n");
    repository.env["PYTHONPATH"] = repository.root;
    expect(wordsOf(repository.report(), "bandit")).toContain("app.py:2 B605");
    expect(existsSync(mark)).toBe(false);
    repository.write(".provenfix.yml", "analyzers:\n  bandit: {trustConfig: true}\n");
    expect(wordsOf(repository.report(), "bandit")).not.toContain("app.py:2 B605");
    expect(existsSync(mark)).toBe(false);
  });

  test("a second run starts nothing, not even for the version; a changed file alone is looked at anew", async () => {
    await using repository = await createToolRepository(bandit, ON);
    repository.write("a.py", INSECURE);
    repository.write("b.py", "x = 1\n");
    const first = repository.report();
    expect(repository.starts()).toHaveLength(2);
    expect(repository.report()).toEqual(first);
    expect(repository.starts()).toEqual([]);
    repository.write("b.py", "eval(input())\n");
    const second = repository.report();
    const [start, ...more] = repository.starts();
    expect(more).toEqual([]);
    expect(start).toMatch(/\/b\.py$/);
    expect(start).not.toContain("a.py");
    expect(wordsOf(second, "bandit")).toEqual([...wordsOf(first, "bandit"), "b.py:1 B307"]);
  });

  test("what `nosec` silences is listed with its comment", async () => {
    await using repository = await createToolRepository(bandit, ON);
    repository.write(
      "app.py",
      "import os\nos.system(a)  # nosec B605\nos.system(b)  # nosec B301\nos.system(\n    c,  # nosec\n)\n",
    );
    const { findings, suppressions } = repository.report("--all", "--analyzers", "bandit");
    expect(findings.map(({ startLine, disposition }) => `${startLine} ${disposition}`)).toEqual([
      "2 suppressed",
      "3 blocking",
      "4 suppressed",
    ]);
    expect(suppressions).toMatchObject([
      { source: "native", form: "nosec", line: 2, uses: 1 },
      { source: "native", form: "nosec", line: 5, uses: 1 },
    ]);
  });

  test("a password is not repeated", async () => {
    await using repository = await createToolRepository(bandit, ON);
    repository.write("app.py", 'connect(password="correct-horse-battery")\n');
    expect(JSON.stringify(repository.report())).not.toContain("correct-horse");
    expect(wordsOf(repository.report(), "bandit")).toEqual(["app.py:1 B106"]);
  });

  test("what it cannot parse is not checked, and the rest is", async () => {
    await using repository = await createToolRepository(bandit, ON);
    repository.write("broken.py", "def f(:\n");
    repository.write("app.py", "import os\nos.system(input())\n");
    const report = repository.report("--all", "--analyzers", "bandit");
    expect(report.unchecked).toMatchObject([{ path: "broken.py", analyzer: "bandit", kind: "syntax-error" }]);
    expect(wordsOf(report, "bandit")).toEqual(["app.py:2 B605"]);
    expect(report.code).toBe(2);
  });

  test("names of every kind arrive whole", async () => {
    await using repository = await createToolRepository(bandit, ON);
    const insecure = "import os\nos.system(input())\n";
    const names = [
      "-r.py",
      "--ini.py",
      "with space.py",
      "new\nline.py",
      "naïve/ünï.py",
      "a;touch pwned.py",
      ".venv2/x.py",
      "back\\slash.py",
    ];
    for (const name of names) repository.write(name, insecure);
    repository.git("add", "--all");
    const odd = Buffer.concat([Buffer.from(`${repository.root}/caf`), Buffer.of(0xe9), Buffer.from(".py")]);
    writeFileSync(odd, insecure);
    repository.git("add", "--all");
    const report = repository.report("--staged");
    const expected = [...names, "caf\\xe9.py"].map((name) => `${name}:2 B605`).toSorted();
    expect(wordsOf(report, "bandit").filter((word) => word.endsWith("B605"))).toEqual(expected);
    expect(report.unchecked).toEqual([]);
  });

  test("5,000 files with long names need several runs, and all are looked at", async () => {
    await using repository = await createToolRepository(bandit, ON);
    const folder = `${"deep/".repeat(8)}${"long-name-".repeat(12)}`;
    for (let index = 0; index < 5000; index++)
      repository.write(`${folder}/${index}.py`, index % 1000 === 0 ? "eval(input())\n" : "");
    const report = repository.report("--all", "--analyzers", "bandit");
    expect(wordsOf(report, "bandit")).toHaveLength(5);
    expect(report.analyzers).toMatchObject([{ files: 5000, status: "completed" }]);
    expect(repository.starts().length).toBeGreaterThan(3);
  });
});

test("a tool that is missing fails the run, and says how to get it", async () => {
  await using repository = await createToolRepository(bandit, "analyzers:\n  bandit: {path: no/such/bandit}\n");
  repository.write("app.py", "x = 1\n");
  const { code, stdout } = repository.run("scan", "--all");
  expect(code).toBe(2);
  expect(stdout).toContain("no/such/bandit");
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("pipx install bandit");
});

test("where no file can concern it, it need not even be there", async () => {
  await using repository = await createToolRepository(bandit, "analyzers:\n  bandit: {path: no/such/bandit}\n");
  repository.write("notes.md", "text\n");
  const report = repository.report();
  expect(report.code).toBe(0);
  expect(report.analyzers.find(({ name }) => name === "bandit")).toMatchObject({ status: "completed", files: 0 });
});

test("a program in the scanned repository runs only where the configuration names it", async () => {
  await using repository = await createToolRepository(bandit, ON);
  const mark = path.join(path.dirname(repository.root), "executed");
  repository.write(".venv/bin/bandit", `#!/bin/sh\ntouch ${mark}\necho bandit 1.0.0\n`, 0o755);
  repository.env["PATH"] = `${repository.root}/.venv/bin:.venv/bin:.:/usr/bin:/bin`;
  repository.write("app.py", "x = 1\n");
  const refused = repository.run("scan", "--all");
  expect(refused.code).toBe(2);
  expect(refused.stdout.replaceAll(/\s+/g, " ")).toContain("path: .venv/bin/bandit");
  expect(existsSync(mark)).toBe(false);
  repository.write(".provenfix.yml", "analyzers:\n  bandit: {path: .venv/bin/bandit}\n");
  repository.run("scan", "--all");
  expect(existsSync(mark)).toBe(true);
});
