/** What must not pass for a clean run. */
import { expect, test } from "vitest";
import { BUNDLE, BUNDLE_NODE, createRepository } from "../support/repository.ts";

test("a configuration that switches every analyzer off", async () => {
  await using repository = await createRepository();
  repository.write(".provenfix.yml", "analyzers: {python: false, javascript: false, secrets: false}\n");
  repository.write("app.py", "import os\n\nos.system(input())\n");
  const { code, stderr } = repository.run("scan", "--all");
  expect(code).toBe(2);
  expect(stderr).toContain("every analyzer is switched off");
});

test("a Node that is too old for the bundle", async () => {
  await using repository = await createRepository();
  const older = "data:text/javascript,delete process.getBuiltinModule";
  const { code, stderr } = repository.spawn(BUNDLE_NODE, "--import", older, BUNDLE, "scan", "--all");
  expect(code).toBe(2);
  expect(stderr).toContain("needs Node 20.19");
});

test("a defect of our own, even one that nobody waits for, ends with 3 and asks for a report", async () => {
  await using repository = await createRepository();
  const defect = "data:text/javascript,setTimeout(() => { throw new Error('a bug') }, 20)";
  const { code, stderr } = repository.spawn(BUNDLE_NODE, "--import", defect, BUNDLE, "scan", "--all");
  expect(code).toBe(3);
  expect(stderr).toContain("a bug");
  expect(stderr).toContain("nothing counts as checked");
});
