/** `fix --patch FILE`: a patch that somebody else made, held to the gate like every other. */
import { describe, expect, test } from "vitest";
import { APP, fixJson, HONEST, NO_PYTEST, pythonProject, runAsync } from "../support/fixing.ts";
import type { Repository } from "../support/repository.ts";

/** As git writes it. */
function diffTo(project: Repository, file: string, after: string): string {
  const before = project.read(file);
  project.write(file, after);
  const diff = project.spawn("git", "diff", "--", file).stdout;
  project.write(file, before);
  return diff;
}

describe.skipIf(NO_PYTEST)("fix --patch", { timeout: 120_000 }, () => {
  test("a good one is proven and applied for the finding that it mends; others are not its business", async () => {
    await using project = await pythonProject();
    project.write("good.patch", diffTo(project, "app.py", APP.replace(...HONEST)));
    const { of, code } = await fixJson(project, "--staged", "--patch", "good.patch");
    expect(of("S324")).toMatchObject({
      status: "fixed",
      applied: true,
      patch: { provenance: { kind: "file", path: "good.patch" } },
    });
    expect(of("S506").status).toBe("rejected");
    expect(code).toBe(1);
    expect(project.read("app.py")).toBe(APP.replace(...HONEST));
    expect(project.git("diff", "--name-only")).toBe("");
  });

  test("one that mends several findings counts for each of them", async () => {
    await using project = await pythonProject();
    const both = APP.replace(...HONEST).replace("yaml.load(text, Loader=yaml.Loader)", "yaml.safe_load(text)");
    project.write("good.patch", diffTo(project, "app.py", both));
    const { of } = await fixJson(project, "--staged", "--patch", "good.patch");
    expect([of("S324"), of("S506")].map(({ status, applied }) => [status, applied])).toEqual([
      ["fixed", true],
      ["fixed", true],
    ]);
    expect(project.read("app.py")).toBe(both);
    expect(project.run("undo").code).toBe(0);
    expect(project.read("app.py")).toBe(APP);
  });

  test("a cheat is refused", async () => {
    await using project = await pythonProject();
    const before = project.state();
    const cheat = diffTo(project, "app.py", APP.replace(HONEST[0], 'digest = "0" * 32'));
    const file = project.write("../cheat.patch", cheat);
    const { of } = await fixJson(project, "--staged", "--only", "S324", "--patch", file);
    expect(of("S324")).toMatchObject({ status: "rejected", reason: expect.stringContaining('"honesty"') });
    expect(project.state()).toBe(before);
  });

  test.each([
    [
      "that does not fit",
      "app.py",
      (project: Repository) => diffTo(project, "app.py", APP.replace(...HONEST)).replaceAll("digest", "other"),
      /does not fit app\.py/,
    ],
    [
      "of a file that is not there",
      "x.py",
      () => "--- a/x.py\n+++ b/x.py\n@@ -1 +1 @@\n-a\n+b\n",
      /x\.py is not among the scanned files/,
    ],
    ["that is empty", "", () => "", /holds no changes/],
    ["that is no diff", "", () => "just words\n", /holds no changes/],
    [
      "that leads out of the tree",
      "",
      () => "--- a/../../etc/passwd\n+++ b/../../etc/passwd\n@@ -1 +1 @@\n-a\n+b\n",
      /not among the scanned files/,
    ],
  ] as const)("one %s ends with exit code 2 and what to do", async (_name, _file, make, said) => {
    await using project = await pythonProject();
    const file = project.write("../some.patch", make(project));
    const before = project.state();
    const { code, stderr } = await runAsync(project, ["fix", "--staged", "--no-tests", "--patch", file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(stderr).toContain("help:");
    expect(project.state()).toBe(before);
  });

  test("of a test file: refused by its scope; one that is missing: exit code 2", async () => {
    await using project = await pythonProject();
    const before = project.state();
    const tests = project.read("test_app.py");
    const both =
      diffTo(project, "app.py", APP.replace(...HONEST)) +
      diffTo(project, "test_app.py", tests.replace("== 12", ">= 1"));
    const file = project.write("../both.patch", both);
    const { of } = await fixJson(project, "--staged", "--only", "S324", "--patch", file);
    expect(of("S324")).toMatchObject({ status: "rejected", reason: expect.stringContaining('"scope"') });
    expect(project.state()).toBe(before);
    expect(project.run("fix", "--staged", "--patch", "nowhere.patch")).toMatchObject({ code: 2 });
  });
});
