/** What `fix` tells: why nothing could be proven, which options would do nothing, and what a person named although it does not block. */
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  APP,
  applies,
  fixJson,
  HONEST,
  MANIFEST,
  NO_PYTEST,
  pythonProject,
  runAsync,
  TESTS,
  withModel,
} from "../support/fixing.ts";
import { createFolder, createRepository, type Repository } from "../support/repository.ts";

const ONLY = ["--staged", "--dry-run", "--only", "S506"];

const reasonOf = async (project: Repository) => {
  const { of } = await fixJson(project, ...ONLY);
  return of("S506");
};

describe.skipIf(NO_PYTEST)("why no test could judge a patch", { timeout: 120_000 }, () => {
  test("tests that fail before, in the words of the check", async () => {
    await using project = await pythonProject(
      APP,
      "import app\n\n\ndef test_one():\n    assert app.load('a: 1') == 7\n",
    );
    expect(await reasonOf(project)).toMatchObject({
      status: "proposed",
      reason: expect.stringMatching(
        /^none of the 1 tests of `python3 -m pytest` passes on the unpatched tree; test_app\.py::test_one: Ass/,
      ),
    });
  });

  test("tests that hang", async () => {
    await using project = await pythonProject(APP, "import time\n\n\ndef test_one():\n    time.sleep(60)\n");
    project.write(".provenfix.yml", JSON.stringify({ tests: { timeout: 2 } }));
    project.git("add", ".provenfix.yml");
    expect((await reasonOf(project)).reason).toMatch(
      /^the tests of the unpatched tree give no result: `python3 -m pytest`: it did not end within 2/,
    );
  });

  test("no tests at all", async () => {
    await using project = await createRepository();
    project.write("app.py", APP);
    project.git("add", "--all");
    expect((await reasonOf(project)).reason).toBe(
      "no tests were found for app.py: set tests.command if there are some",
    );
  });

  test("an environment that does not run in the copy: the Python of PATH does, and the record says so", async () => {
    await using project = await pythonProject(APP, TESTS);
    await using elsewhere = await createFolder();
    project.write(".git/info/exclude", ".venv\n");
    expect(project.spawn("python3", "-m", "venv", "--without-pip", path.join(elsewhere.root, "v")).stderr).toBe("");
    symlinkSync(path.join(elsewhere.root, "v"), path.join(project.root, ".venv"));
    const { status, patch } = await reasonOf(project);
    expect(status).toBe("fixed");
    const { verdict } = patch!;
    expect("tests" in verdict && verdict.tests?.command).toBe("python3 -m pytest");
    expect(verdict.checks.find(({ check }) => check === "tests")?.evidence.at(-1)?.message).toBe(
      ".venv/bin/python cannot be used in the copy that the tests run in: .venv is a link",
    );
  });

  test("a Python that does not have what the tests need", async () => {
    await using project = await pythonProject(APP, TESTS);
    project.write(".git/info/exclude", ".venv\n");
    project.spawn("python3", "-m", "venv", "--without-pip", ".venv");
    // `pytest` on PATH would be taken.
    project.env["PATH"] = gitAlone(project);
    expect((await reasonOf(project)).reason).toBe(
      "the tests use pytest, which .venv/bin/python does not have: install it in .venv, or set tests.command",
    );
  });
});

/** A folder for PATH without pytest. */
function gitAlone(project: Repository): string {
  const folder = path.join(path.dirname(project.root), "bin");
  mkdirSync(folder);
  for (const name of ["git", "sh", "env", "bwrap", "unshare", "prlimit"]) {
    const place = project.spawn("sh", "-c", `command -v ${name}`).stdout.trim();
    if (place !== "") symlinkSync(place, path.join(folder, name));
  }
  return folder;
}

test.each([
  [["--strategy", "nope"], /^error: there is no strategy "nope"\n {2}help: the strategies are fdsp, tool-feedback/],
  [
    ["--strategy", "fdsp"],
    /^error: --strategy is about the model .* none is configured\n {2}help: name one in `llm\.model`/,
  ],
  [["--max-cost", "1"], /^error: --max-cost is about the model/],
  [["--show-prompt"], /^error: --show-prompt is about the model/],
  [["--no-model", "--strategy", "fdsp"], /^error: --no-model and --strategy exclude each other/],
] as const)("%j without a model: exit code 2, and what to configure", async (options, said) => {
  await using project = await createRepository();
  project.write("app.py", "print(1)\n");
  project.git("add", "--all");
  const { code, stderr } = project.run("fix", "--staged", ...options);
  expect(stderr).toMatch(said);
  expect(code).toBe(2);
});

describe("fix --only, of what does not block", { timeout: 120_000 }, () => {
  const FETCH = "import requests\n\n\ndef fetch(url):\n    return requests.get(url)\n";

  test("a rule, a weakness or a fingerprint reaches it; the notice says that it does not block", async () => {
    await using project = await createRepository();
    project.write("app.py", FETCH);
    project.git("add", "--all");
    const plain = await fixJson(project, "--staged", "--no-tests", "--dry-run");
    expect(plain).toMatchObject({ code: 0, outcomes: [] });
    const { fingerprint } = plain.report.findings.find(({ ruleId }) => ruleId === "S113")!;
    for (const what of ["S113", "B113", "CWE-400", fingerprint.slice(0, 8)]) {
      const { outcomes, report } = await fixJson(project, "--staged", "--no-tests", "--dry-run", "--only", what);
      expect(outcomes).toMatchObject([{ fingerprint, status: "proposed" }]);
      expect(report.notices).toContain(
        `--only "${what}" fits nothing that blocks; 1 finding that does not block is tried, as named`,
      );
    }
    const folder = await fixJson(project, "--staged", "--no-tests", "--dry-run", "--only", "app.py");
    expect(folder).toMatchObject({ code: 0, outcomes: [] });
    expect(folder.report.notices).toContain('--only "app.py" fits nothing that blocks');
  });

  test("where something of that name blocks, that is meant, and it alone", async () => {
    await using project = await createRepository();
    project.write(
      "app.py",
      `import subprocess\n${FETCH}\n\ndef shown(name):\n    subprocess.run([name])\n\n\ndef listed(name):\n    subprocess.run("ls " + name, shell=True)\n`,
    );
    project.git("add", "--all");
    const run = async (...only: string[]) => {
      const flags = only.flatMap((what) => ["--only", what]);
      const { outcomes, report } = await fixJson(project, "--staged", "--no-tests", "--dry-run", ...flags);
      const named = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
      const notices = report.notices.filter((notice) => notice.startsWith("--only"));
      return { rules: outcomes.map((outcome) => named.get(outcome.fingerprint)?.ruleId), notices, report };
    };
    const { rules, notices, report } = await run("CWE-78");
    expect(report.findings.map(({ ruleId, disposition }) => [ruleId, disposition])).toContainEqual([
      "S603",
      "advisory",
    ]);
    expect({ rules, notices }).toEqual({ rules: ["S602"], notices: [] });
    expect(await run("S602", "S113")).toMatchObject({
      rules: ["S113", "S602"],
      notices: [expect.stringContaining("S113")],
    });
  });

  test.skipIf(NO_PYTEST)("it is applied when proven, and the exit code is that of what blocks", async () => {
    await using project = await pythonProject(
      FETCH,
      "import app\n\n\ndef test_fetch(monkeypatch):\n    monkeypatch.setattr(app.requests, 'get', lambda url, **_: url)\n    assert app.fetch('x') == 'x'\n",
    );
    project.write("requests.py", "def get(url, timeout=None):\n    return url\n");
    project.git("add", "requests.py");
    const { outcomes, code } = await fixJson(project, "--staged", "--only", "S113");
    expect(outcomes).toMatchObject([{ status: "fixed", applied: true }]);
    expect(code).toBe(0);
    expect(project.read("app.py")).toContain("requests.get(url, timeout=");
    expect(project.run("undo").code).toBe(0);
    expect(project.read("app.py")).toBe(FETCH);
  });
});

test("--show-prompt: a method with its class's head and the members that it uses, their secrets hidden", async () => {
  const secret = "hunter2-tr0ub4dor";
  await using project = await createRepository();
  project.write(
    "app.py",
    `import subprocess


class Packer:
    BASE = "/srv"

    def __init__(self, kind):
        self.kind = kind
        self.password = "${secret}"
        self.other = 1

    def command(self, name):
        return f"{self.kind} {name}"

    def unrelated(self):
        return self.other

    def pack(self, name):
        subprocess.run(self.command(name) + self.password + self.BASE, shell=True)
`,
  );
  project.git("add", "--all");
  withModel(project, { baseUrl: "http://127.0.0.1:9/v1" });
  const { code, stderr } = project.run("fix", "--staged", "--no-tests", "--only", "S602", "--show-prompt");
  expect(code).toBe(1);
  const shown = [
    "class Packer:",
    'BASE = "/srv"',
    "def __init__(self, kind):",
    "def command(self, name):",
    "def pack(self, name):",
  ];
  for (const line of shown) expect(stderr).toContain(line);
  expect(stderr).toMatch(/self\.password = "REDACTED_SECRET_\d+"/);
  expect(stderr).not.toContain(secret);
  const prompt = stderr.slice(0, stderr.indexOf("Repair the weakness"));
  for (const line of ["def unrelated", "self.other = 1"]) expect(prompt).not.toContain(line);
});

describe("fix --patch -", { timeout: 60_000 }, () => {
  test.each(["-", "/dev/stdin"])("%s: the diff comes by standard input", async (name) => {
    await using project = await createRepository();
    project.write("pyproject.toml", MANIFEST);
    project.write("app.py", APP);
    project.git("add", "--all");
    project.write("app.py", APP.replace(...HONEST));
    const diff = project.spawn("git", "diff", "--", "app.py").stdout;
    project.write("app.py", APP);
    const args = ["fix", "--staged", "--no-tests", "--include-unverified", "--only", "S324", "--patch", name];
    const { code, stdout } = await runAsync(project, args, diff);
    expect(stdout).toContain("applied without proof app.py:");
    expect(code).toBe(1);
    expect(project.read("app.py")).toBe(APP.replace(...HONEST));
    expect(applies(project, diff)).toBe(false);
  });

  test("nothing, or the answers of --interactive beside it, is refused", async () => {
    await using project = await createRepository();
    project.write("app.py", APP);
    project.git("add", "--all");
    const empty = await runAsync(project, ["fix", "--staged", "--patch", "-"]);
    expect(empty).toMatchObject({ code: 2, stderr: expect.stringContaining("--patch -: it holds no changes") });
    const both = await runAsync(project, ["fix", "--staged", "--patch", "-", "-i"]);
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining("--interactive reads your answers") });
  });
});

test("what now: not `fix`, where it would repair nothing", async () => {
  await using project = await createRepository();
  project.write("app.py", APP);
  project.git("add", "--all");
  expect(project.run("scan", "--staged").stdout).toContain("provenfix fix ");
  project.write("broken.py", "def f(:\n");
  project.git("add", "--all");
  for (const command of ["scan", "fix"]) {
    const { code, stdout } = project.run(command, "--staged");
    expect(code).toBe(2);
    expect(stdout).toContain("What now");
    expect(stdout).not.toContain("provenfix fix ");
  }
});

test.each([
  [["undo"], "help: run it in one\n"],
  [["trajectory", "list"], "help: run it in one, or name the records' folder with --trajectory\n"],
  [["trajectory", "show"], "help: run it in one, or name the records' folder with --trajectory\n"],
] as const)("%j outside of a repository speaks of no files to scan", async (args, help) => {
  await using project = await createRepository();
  project.remove(".git");
  const { code, stderr } = project.run(...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*is not in a git repository\n/);
  expect(stderr).toContain(help);
});
