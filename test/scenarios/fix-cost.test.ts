/** Twenty patches cost few runs of the suite: they count themselves. */
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fixJson, NO_PYTEST, pythonProject } from "../support/fixing.ts";

const PATCHES = 20;

const APP = `import yaml\n${Array.from(
  { length: PATCHES },
  (_, index) => `\n\ndef load_${index}(text):\n    return yaml.load(text, Loader=yaml.Loader)\n`,
).join("")}`;

const TESTS = `import app\n${Array.from(
  { length: PATCHES },
  (_, index) => `\n\ndef test_${index}():\n    assert app.load_${index}("a: ${index}") == {"a": ${index}}\n`,
).join("")}`;

describe.skipIf(NO_PYTEST)("the cost of proof", { timeout: 180_000 }, () => {
  test("20 verified patches cost at most 4 runs of the suite", async () => {
    await using project = await pythonProject(APP, TESTS);
    const runs = path.join(path.dirname(project.root), "runs");
    mkdirSync(runs);
    // Each run leaves a folder, where a sandbox would not let it.
    project.write(
      "conftest.py",
      `import tempfile\n\n\ndef pytest_sessionstart():\n    tempfile.mkdtemp(dir="${runs}")\n`,
    );
    project.write(".provenfix.yml", JSON.stringify({ tests: { sandbox: "off" } }));
    project.git("add", "--all");
    const { code, outcomes } = await fixJson(project, "--staged");
    expect(code, JSON.stringify(outcomes.map(({ status, reason }) => [status, reason]))).toBe(0);
    expect(outcomes.map(({ patch }) => patch?.verdict.state)).toEqual(
      Array.from({ length: PATCHES }, () => "verified"),
    );
    expect(outcomes[7]?.patch?.verdict.tests?.executing).toEqual(["test_app.py::test_7"]);
    const made = readdirSync(runs).length;
    expect(made).toBeGreaterThanOrEqual(2);
    expect(made).toBeLessThanOrEqual(4);
    console.log(`${PATCHES} verified patches: ${made} runs of the suite`);
  });
});
