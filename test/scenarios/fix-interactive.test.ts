/** `fix --interactive`: one patch at a time; what the gate refused is nobody's to accept. */
import { describe, expect, test } from "vitest";
import { APP, NO_PYTEST, pythonProject, runAsync } from "../support/fixing.ts";
import type { Repository } from "../support/repository.ts";

const [SAFE, LIST] = ["yaml.safe_load(text)", '["ls", folder]'];

/** An editor that is a `sed` line. */
function editor(project: Repository, script: string): void {
  project.env["EDITOR"] = project.write("../edit.sh", `#!/bin/sh\nsed -i '${script}' "$1"\n`, 0o755);
}

const answered = (project: Repository, answers: string, ...args: string[]) =>
  runAsync(project, ["fix", "--staged", "--interactive", ...args], answers);

describe.skipIf(NO_PYTEST)("fix --interactive", { timeout: 120_000 }, () => {
  test("accept one, skip one", async () => {
    await using project = await pythonProject();
    const { stderr, code } = await answered(project, "a\ns\n");
    expect(stderr).toMatch(
      /\[1\/2\] app\.py:8:\d+ S506[\s\S]*verified: passed: scope[\s\S]*Apply\?[\s\S]*\[2\/2\] app\.py:12/,
    );
    expect(code).toBe(1);
    expect(project.read("app.py")).toContain(SAFE);
    expect(project.read("app.py")).not.toContain(LIST);
    expect(project.git("diff", "--name-only")).toBe("");
  });

  test("what nobody understands is asked again; quit leaves the rest, and what was accepted is applied", async () => {
    await using project = await pythonProject();
    const { stderr } = await answered(project, "what\naccept\nq\n");
    expect(stderr).toContain("a accept, s skip, e edit, q quit");
    expect(project.read("app.py")).toContain(SAFE);
    expect(project.read("app.py")).not.toContain(LIST);
  });

  test.each(["", "q\n", "s\ns\n"])("answers %j: nothing is applied", async (answers) => {
    await using project = await pythonProject();
    const before = project.state();
    const { code, stdout } = await answered(project, answers);
    expect(code).toBe(1);
    expect(stdout).toContain("a person left it out");
    expect(project.state()).toBe(before);
  });

  test("an edited patch is held to the gate again, and then accepted", async () => {
    await using project = await pythonProject();
    editor(project, "s/safe_load(text)/safe_load(str(text))/");
    const { stderr, stdout } = await answered(project, "e\na\n", "--only", "S506");
    expect(stderr).toMatch(/your editor[\s\S]*verified/);
    expect(stdout).toContain("fixed");
    expect(project.read("app.py")).toContain("yaml.safe_load(str(text))");
    const record = project.run("trajectory", "show").stdout;
    expect(record).toMatch(/candidate 2[\s\S]*your editor[\s\S]*safe_load\(str\(text\)\)[\s\S]*fixed/);
  });

  test("an edit that the gate refuses cannot be accepted", async () => {
    await using project = await pythonProject();
    editor(project, "s/yaml.safe_load(text)/yaml.load(text, Loader=yaml.Loader)  # nosec/");
    const before = project.state();
    const { stderr } = await answered(project, "e\na\na\nq\n", "--only", "S506");
    expect(stderr).toContain("The gate refused it");
    expect(project.state()).toBe(before);
  });

  test("an editor that fails takes nothing over", async () => {
    await using project = await pythonProject();
    project.env["EDITOR"] = "false";
    const { stderr } = await answered(project, "e\ns\n", "--only", "S506");
    expect(stderr).toContain("false ended with code 1");
    expect(project.read("app.py")).toBe(APP);
  });

  test("with --dry-run it shows what was accepted, and applies nothing", async () => {
    await using project = await pythonProject();
    const before = project.state();
    const { stdout } = await answered(project, "s\na\n", "--dry-run");
    expect(stdout).toContain(LIST);
    expect(stdout).not.toContain(SAFE);
    expect(project.state()).toBe(before);
  });
});
