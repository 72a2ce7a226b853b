/** A machine without git: named files are scanned, and what needs git says so. */
import { expect, test } from "vitest";
import { createFolder, createRepository } from "../support/repository.ts";
import { INSECURE, scan, scanJson } from "./fault-helpers.ts";

test("without git, named paths are scanned", async () => {
  await using repository = await createRepository();
  repository.write("src/app.py", INSECURE);
  repository.env["PATH"] = "/nonexistent";
  const { code, report } = scanJson(repository, "src");
  expect(code).toBe(1);
  expect(report.findings).toContainEqual(expect.objectContaining({ startLine: 5, disposition: "blocking" }));
});

test.each([["--staged"], ["--from", "HEAD"]])("without git, %s says what to do", async (...selection) => {
  await using repository = await createRepository();
  repository.env["PATH"] = "/nonexistent";
  const { code, stderr } = scan(repository, ...selection);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*git/);
  expect(stderr).toMatch(/help: .*(install|PATH)/i);
});

test("outside of a repository, named paths are scanned and --staged says what to do", async () => {
  await using folder = await createFolder();
  folder.write("app.py", INSECURE);
  expect(scanJson(folder, "app.py").code).toBe(1);
  const { code, stderr } = scan(folder, "--staged");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*git repository/);
});
