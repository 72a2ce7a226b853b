/** What is staged is repaired in the index and in the working tree, and everything else stays as it is. */
import { describe, expect, test } from "vitest";
import { APP, applies, fixJson, indexed, NO_PYTEST, pythonProject, runAsync } from "../support/fixing.ts";

const LOAD = "yaml.load(text, Loader=yaml.Loader)";
const PATCHED = "yaml.safe_load(text)";

describe.skipIf(NO_PYTEST)("fix", { timeout: 180_000 }, () => {
  test("--staged applies what is proven to index and working tree; undo takes it back", async () => {
    await using project = await pythonProject();
    const before = project.state();
    const fixed = await fixJson(project, "--staged");
    expect(fixed.code).toBe(1);
    expect(fixed.of("S506")).toMatchObject({
      status: "fixed",
      applied: true,
      patch: { verdict: { state: "verified" } },
    });
    expect(fixed.of("S506").patch?.verdict.tests?.executing).toEqual(["test_app.py::test_load"]);
    expect(fixed.of("S602")).toMatchObject({ status: "fixed", applied: true });
    expect(fixed.of("S324")).toMatchObject({ status: "skipped", applied: false, patch: null });
    const patched = project.read("app.py");
    expect(patched).toContain(PATCHED);
    expect(patched).toContain('["ls", folder]');
    expect(indexed(project, "app.py")).toBe(patched);
    expect(project.git("diff", "--name-only")).toBe("");

    // Nothing is left for recipes: the same again changes nothing.
    const again = await fixJson(project, "--staged");
    expect(again.outcomes.map(({ status }) => status)).toEqual(["skipped"]);

    const undone = project.run("undo");
    expect(undone).toMatchObject({ code: 0 });
    expect(undone.stdout).toMatch(/taken back: app\.py:8 S506/);
    expect(project.state()).toBe(before);
    expect(project.run("undo")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no application of patches"),
    });
  });

  test("--dry-run gives a diff that git takes, and changes nothing", async () => {
    await using project = await pythonProject();
    const before = project.state();
    const { code, stdout, stderr } = await runAsync(project, ["fix", "--staged", "--dry-run"]);
    expect(code, stderr).toBe(1);
    expect(project.state()).toBe(before);
    expect(stderr).toContain("proven");
    expect(applies(project, stdout)).toBe(true);
    project.write("fixes.patch", stdout);
    project.git("apply", "--index", "fixes.patch");
    expect(project.read("app.py")).toContain(PATCHED);
  });

  test("everything repaired: exit code 0, and 1 while it was only shown", async () => {
    await using project = await pythonProject(APP.slice(0, APP.indexOf("def name_of")).trimEnd() + "\n", TESTS_OF_TWO);
    expect(project.run("fix", "--staged", "--dry-run").code).toBe(1);
    const fixed = await fixJson(project, "--staged");
    expect(fixed).toMatchObject({ code: 0, report: { summary: { exitCode: 0 } } });
    expect(project.run("scan", "--staged").code).toBe(0);
    project.git("commit", "--quiet", "--message", "fixed");
  });

  test("what is not staged is patched in the working tree alone", async () => {
    await using project = await pythonProject();
    const staged = indexed(project, "app.py");
    const fixed = await fixJson(project, "app.py", "--only", "S506");
    expect(fixed.of("S506")).toMatchObject({ status: "fixed", applied: true });
    expect(fixed.report.repair?.target).toBe("working-tree");
    expect(project.read("app.py")).toContain(PATCHED);
    expect(indexed(project, "app.py")).toBe(staged);
    expect(project.run("undo").code).toBe(0);
    expect(project.read("app.py")).toBe(APP);
  });

  test("unstaged edits elsewhere stay unstaged; on the patched lines they outrank the patch", async () => {
    await using project = await pythonProject();
    project.write("app.py", `# mine\n${APP}`);
    const fixed = await fixJson(project, "--staged", "--only", "S506");
    expect(fixed.of("S506").applied).toBe(true);
    expect(project.read("app.py")).toBe(`# mine\n${APP}`.replace(LOAD, PATCHED));
    expect(indexed(project, "app.py")).toBe(APP.replace(LOAD, PATCHED));

    project.git("reset", "--quiet", "--hard");
    project.write("app.py", APP);
    project.git("add", "app.py");
    const edited = APP.replace(LOAD, "yaml.load(text, Loader=yaml.FullLoader)");
    project.write("app.py", edited);
    const refused = await fixJson(project, "--staged", "--only", "S506");
    expect(refused.of("S506")).toMatchObject({
      status: "proposed",
      applied: false,
      reason: expect.stringContaining("unstaged edits"),
    });
    expect(refused.code).toBe(1);
    expect(project.read("app.py")).toBe(edited);
    expect(indexed(project, "app.py")).toBe(APP);
  });
});

const TESTS_OF_TWO = `import app


def test_load():
    assert app.load("a: 1") == {"a": 1}


def test_listing(tmp_path):
    (tmp_path / "x").write_text("")
    assert "x" in app.listing(str(tmp_path))
`;
