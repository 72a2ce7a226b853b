/** The CodeQL entry: one database for each language, made anew only when files of that language have changed. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";

const here = (name: string) => path.resolve(import.meta.dirname, name);

async function withCodeql() {
  const repository = await createRepository();
  const bin = path.join(path.dirname(repository.root), "bin");
  const calls = path.join(bin, "calls.txt");
  mkdirSync(bin);
  const script = `#!/bin/sh\nCODEQL_CALLS="${calls}" exec "${process.execPath}" "${here("codeql-player.mjs")}" "$@"\n`;
  writeFileSync(path.join(bin, "codeql"), script, { mode: 0o755 });
  repository.env["PATH"] = `${bin}${path.delimiter}${repository.env["PATH"]}`;
  repository.write(".provenfix.yml", readFileSync(here("../../examples/analyzers/codeql.yml"), "utf8"));
  repository.write("app/a.py", "import flask\n\neval(flask.request.args['x'])\n");
  repository.write("web/a.js", "eval(location.hash);\n");
  repository.write("README.md", "# App\n");
  repository.commit();
  /** What a scan of everything finds, and which commands it took. */
  const scan = (...args: string[]) => {
    rmSync(calls, { force: true });
    const { code, stdout, stderr } = repository.run(
      "scan",
      "-f",
      "json",
      "--analyzers",
      "codeql-python,codeql-javascript",
      ...args,
    );
    if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
    const report = JSON.parse(stdout);
    const commands = readdirSync(bin).includes("calls.txt")
      ? readFileSync(calls, "utf8").trim().split("\n").toSorted()
      : [];
    const found = report.findings.map((one: { path: string; startLine: number; cwe: string[]; severity: string }) => [
      one.path,
      one.startLine,
      one.cwe[0],
      one.severity,
    ]);
    return { code, found, report, commands: commands.filter((command) => command.startsWith("database")) };
  };
  const databases = () => readdirSync(path.join(repository.root, ".git/provenfix/analyzers/codeql-python"));
  return { repository, scan, databases };
}

const BOTH = [
  ["app/a.py", 3, "CWE-94", "critical"],
  ["web/a.js", 1, "CWE-94", "critical"],
];

test("create and analyze, then analyze only, then create again for the language that changed", async () => {
  const { repository, scan, databases } = await withCodeql();
  await using _ = repository;
  const first = scan("--all");
  expect(first.report.analyzers.map((one: { failure?: string }) => one.failure)).toEqual([undefined, undefined]);
  expect(first.found).toEqual(BOTH);
  expect(first.commands).toEqual(["database analyze", "database analyze", "database create", "database create"]);
  expect(scan("--all")).toMatchObject({ found: BOTH, commands: ["database analyze", "database analyze"] });
  const [before] = databases();
  repository.write("app/b.py", "x = 1\n");
  expect(scan("--all")).toMatchObject({
    found: BOTH,
    commands: ["database analyze", "database analyze", "database create"],
  });
  expect(databases()).toHaveLength(1);
  expect(databases()).not.toEqual([before]);
});

test("a commit that touches one language asks about no other", async () => {
  const { repository, scan } = await withCodeql();
  await using _ = repository;
  repository.write("web/b.js", "eval(name);\n");
  repository.git("add", "--all");
  const { code, found, commands } = scan("--staged");
  expect(found).toEqual([["web/b.js", 1, "CWE-94", "critical"]]);
  expect(commands).toEqual(["database analyze", "database create"]);
  expect(code).toBe(1);
});

test("without a cache every run makes its own database, and leaves none", async () => {
  const { repository, scan } = await withCodeql();
  await using _ = repository;
  scan("--all", "--no-cache");
  expect(scan("--all", "--no-cache").commands).toContain("database create");
  expect(readdirSync(path.join(repository.root, ".git"))).not.toContain("provenfix");
});
