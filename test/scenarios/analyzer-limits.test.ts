/** A file that an analyzer does not finish is named, fails the run, and takes no other file with it. */
import { expect, test } from "vitest";
import { createRepository } from "../support/repository.ts";

/** Ruff's time grows with the square of the strings on one line: for these it needs far more than a second. */
const SLOW = `x = [${'"a", '.repeat(60_000)}]\n`;
const INSECURE = "import os\n\nos.system(input())\n";

test("an analyzer that exceeds the limit is stopped; the other files are checked", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "limits:\n  fileTimeout: 1s\n");
  repository.write("slow.py", SLOW);
  repository.write("bad.py", INSECURE);
  const { code, stdout } = repository.run("scan", "slow.py", "bad.py", "-f", "json");
  const report = JSON.parse(stdout);
  expect(code).toBe(2);
  expect(report.unchecked).toMatchObject([{ path: "slow.py", analyzer: "python", kind: "timeout" }]);
  expect(report.findings.map(({ path }: { path: string }) => path)).toContain("bad.py");
});

test("`onError: warn` lets the run pass, and the summary still names the file", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "analyzers:\n  python:\n    onError: warn\n");
  repository.write("broken.py", "def f(:\n");
  const { code, stdout } = repository.run("scan", "broken.py");
  expect(code).toBe(0);
  expect(stdout).toContain("broken.py:1");
  expect(stdout).toContain("not checked");
});

test("what was not finished is not kept: the next run tries again", async () => {
  await using repository = await createRepository();
  repository.write("slow.py", SLOW);
  repository.write(".provenfix.yml", "limits:\n  fileTimeout: 1s\n");
  expect(repository.run("scan", "slow.py").code).toBe(2);
  expect(repository.run("scan", "slow.py").code).toBe(2);
});

test("a syntax error outranks findings: the result is not whole", async () => {
  await using repository = await createRepository();
  repository.write("broken.js", "const = ;\n");
  repository.write("bad.py", INSECURE);
  const { code, stdout } = repository.run("scan", ".");
  expect(code).toBe(2);
  expect(stdout).toContain("broken.js");
  expect(stdout).toContain("CWE-78");
});
