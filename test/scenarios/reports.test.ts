/** Several reports of one run, each where it was asked for. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";

const DEFECT = "import os\n\nos.system(input())\n";
const TOKEN = ["ghp", "16C7e42F292c6912E7710c838347Ae178B4a"].join("_");

test("two files and the terminal in one run; all tell of the same finding", async () => {
  await using repository = await createRepository();
  repository.write("app.py", DEFECT);
  const { code, stdout } = repository.run(
    "scan",
    "app.py",
    "-f",
    "sarif",
    "-o",
    "out/a.sarif",
    "-f",
    "html",
    "-o",
    "a.html",
  );
  expect(code).toBe(1);
  expect(stdout).toContain("S605");
  expect(JSON.parse(repository.read("out/a.sarif")).runs[0].results[0].ruleId).toBe("S605");
  expect(repository.read("a.html")).toContain("S605");
  expect(readdirSync(repository.root).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("the same run always prints the same, from the cache or without it", async () => {
  await using repository = await createRepository();
  for (const name of ["a", "b", "c", "d", "e"]) repository.write(`${name}.py`, `${DEFECT}# ${name}\n`);
  const runs = ["--no-cache", "--verbose", "--verbose"].map((option) =>
    repository.run("scan", "--all", "-f", "json", "-o", "report.json", option),
  );
  expect(new Set(runs.slice(1).map(({ stdout }) => stdout)).size).toBe(1);
  const reports = ["--no-cache", "-v"].map(
    (option) => repository.run("scan", "a.py", "b.py", "-f", "json", option).stdout,
  );
  expect(reports[0]).toBe(reports[1]);
});

test("an output that cannot be written is an error, not a silent pass", async () => {
  await using repository = await createRepository();
  repository.write("app.py", "print(1)\n");
  repository.write("folder/x", "");
  const { code, stderr } = repository.run("scan", "app.py", "-f", "json", "-o", "folder");
  expect(code).toBe(2);
  expect(stderr).toContain("folder");
});

test("the value of a secret stands in no report and not in the cache", async () => {
  await using repository = await createRepository();
  repository.write("settings.env", `GITHUB_TOKEN=${TOKEN}\n`);
  const outputs = ["terminal", "json", "sarif", "github", "html"].map((format) =>
    repository.run("scan", "--all", "-v", "-f", format),
  );
  for (const { code, stdout, stderr } of outputs) {
    expect(code).toBe(1);
    expect(stdout + stderr).not.toContain(TOKEN.slice(6));
  }
  const grep = repository.spawn("grep", "-rlF", TOKEN.slice(6), ".git/provenfix");
  expect(grep.code, grep.stdout).toBe(1);
});

test("usage errors end with 2 and say what to do", async () => {
  await using repository = await createRepository();
  for (const args of [
    ["scan", "--from"],
    ["scan", "--al"],
    ["scna"],
    ["scan", "-f", "xml"],
    ["scan", "--staged", "--all"],
  ]) {
    const { code, stderr } = repository.run(...args);
    expect(code, args.join(" ")).toBe(2);
    expect(stderr).not.toContain("    at ");
    expect(stderr.length).toBeGreaterThan(20);
  }
});
