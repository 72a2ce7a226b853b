/** `provenfix scan --sarif`: what other tools found counts as what ours found. */
import { expect, test } from "vitest";
import { createRepository, type Repository } from "../support/repository.ts";

interface Result {
  uri: string;
  line?: number;
  more?: object;
}

function sarif(results: readonly Result[], name = "CodeQL"): string {
  const rules = [
    { id: "py/shell", properties: { "security-severity": "9.8", tags: ["security", "external/cwe/cwe-078"] } },
  ];
  return JSON.stringify({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name, semanticVersion: "2.20.1", rules } },
        results: results.map(({ uri, line = 2, more }) => ({
          ruleId: "py/shell",
          message: { text: "Shell." },
          locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }],
          ...more,
        })),
      },
    ],
  });
}

const SHELL = "import os\nos.system(input())\n";

function scan(repository: Repository, ...args: string[]) {
  const { code, stdout, stderr } = repository.run("scan", "-f", "json", ...args);
  if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
  return { code, report: JSON.parse(stdout) };
}

test("a finding that two saw is one, with two witnesses", async () => {
  await using repository = await createRepository();
  repository.write("src/a.py", SHELL);
  repository.write("results/codeql.sarif", sarif([{ uri: "src/a.py" }]));
  const { code, report } = scan(repository, "--all", "--sarif", "results/*.sarif");
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0].witnesses.map(({ analyzer }: { analyzer: string }) => analyzer).toSorted()).toEqual([
    "codeql",
    "python",
  ]);
  expect(report.analyzers).toContainEqual(
    expect.objectContaining({ name: "codeql", version: "2.20.1", status: "completed" }),
  );
  expect(code).toBe(1);
});

test("with `--analyzers none` only the file speaks", async () => {
  await using repository = await createRepository();
  repository.write("src/a.py", SHELL);
  repository.write("clean.sarif", sarif([]));
  expect(scan(repository, "--all", "--analyzers", "none", "--sarif", "clean.sarif")).toMatchObject({
    code: 0,
    report: { findings: [] },
  });
  const without = repository.run("scan", "--all", "--analyzers", "none");
  expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining("nothing would be checked") });
});

test("only changed lines block, and findings elsewhere are counted", async () => {
  await using repository = await createRepository();
  repository.write("a.txt", "one\ntwo\nthree\n");
  repository.write("b.txt", "one\ntwo\n");
  repository.commit();
  repository.write("a.txt", "one\ntwo\nTHREE\n");
  repository.git("add", "a.txt");
  repository.write("r.sarif", sarif([{ uri: "a.txt", line: 2 }, { uri: "b.txt" }]));
  const { code, report } = scan(repository, "--staged", "--sarif", "r.sarif");
  expect(report.findings.map(({ path, disposition }: Record<string, string>) => [path, disposition])).toEqual([
    ["a.txt", "outside-change"],
  ]);
  expect(report.notices).toContain("r.sarif: 1 of codeql's findings are in files that this scan leaves out: b.txt");
  expect(code).toBe(0);
});

test("a suppression in the file holds, with its reason; ours do too", async () => {
  await using repository = await createRepository();
  repository.write("a.txt", "one\ntwo\nthree\n");
  repository.write(".provenfix.yml", "suppressions:\n  - {rule: py/shell, path: b.txt, reason: a fixture}\n");
  repository.write("b.txt", "one\ntwo\n");
  const suppressions = [{ kind: "external", justification: "reviewed by Ada" }];
  repository.write("r.sarif", sarif([{ uri: "a.txt", more: { suppressions } }, { uri: "b.txt" }]));
  const { code, report } = scan(repository, "--all", "--sarif", "r.sarif");
  expect(report.findings.map(({ disposition }: Record<string, string>) => disposition)).toEqual([
    "suppressed",
    "suppressed",
  ]);
  expect(JSON.stringify(report.suppressions)).toContain("reviewed by Ada");
  expect(code).toBe(0);
});

test("a file of another repository is a failure, never 'no findings'", async () => {
  await using repository = await createRepository();
  repository.write("a.txt", "one\n");
  repository.write("r.sarif", sarif([{ uri: "elsewhere/x.c" }]));
  const { code, report } = scan(repository, "a.txt", "--sarif", "r.sarif");
  const failure = report.analyzers.find(({ name }: { name: string }) => name === "codeql").failure;
  expect(failure).toContain("none of the 1 findings in r.sarif is in a file of this repository");
  expect(code).toBe(2);
});

test("single results that lead nowhere are named", async () => {
  await using repository = await createRepository();
  repository.write("a.txt", "one\ntwo\n");
  repository.write("r.sarif", sarif([{ uri: "a.txt" }, { uri: "../../etc/passwd" }]));
  const { code, report } = scan(repository, "a.txt", "--sarif", "r.sarif");
  expect(report.notices).toContain(
    'r.sarif: codeql: a finding is left out: "../../etc/passwd" leads out of the repository',
  );
  expect(code).toBe(1);
});

test("a tool that has the name of one of ours stays apart from it", async () => {
  await using repository = await createRepository();
  repository.write("a.txt", "one\ntwo\n");
  repository.write("r.sarif", sarif([{ uri: "a.txt" }], "Python"));
  const { report } = scan(repository, "a.txt", "--sarif", "r.sarif");
  expect(report.findings[0].analyzer).toBe("python-sarif");
});

test.for([
  ["missing.sarif", undefined, "there is no file missing.sarif"],
  ["none/*.sarif", undefined, "no file matches none/*.sarif"],
  ["r.sarif", "{", "r.sarif is not JSON: it ends in the middle"],
  ["r.sarif", "{}", "r.sarif is not SARIF"],
] as const)("%s with %s ends the run with a clear error", async ([name, content, message]) => {
  await using repository = await createRepository();
  repository.write("a.txt", "one\n");
  if (content !== undefined) repository.write(name, content);
  const { code, stderr } = repository.run("scan", "a.txt", "--sarif", name);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

/** What stays of findings on their way through SARIF. */
const essence = (run: { findings: Record<string, unknown>[] }) =>
  run.findings.map(({ path, startLine, startColumn, endColumn, ruleId, severity, cwe }) => [
    path,
    startLine,
    startColumn,
    endColumn,
    ruleId,
    severity,
    cwe,
  ]);

test("what our own scan writes is read back", async () => {
  await using repository = await createRepository();
  repository.write("src/a.py", SHELL);
  repository.run("scan", "--all", "-f", "sarif", "-o", "own.sarif");
  const before = scan(repository, "--all").report;
  const { report } = scan(repository, "--all", "--analyzers", "none", "--sarif", "own.sarif");
  expect(essence(report)).toEqual(essence(before));
});
