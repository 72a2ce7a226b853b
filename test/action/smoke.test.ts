import { expect, test } from "vitest";
import { createForge } from "../support/action/forge.ts";
import { runJob } from "../support/action/runner.ts";

const SAFE = "import sys\nprint(sys.argv)\n";
const BAD = "import subprocess\nimport sys\nsubprocess.call(sys.argv[1], shell=True)\n";

test("smoke", async () => {
  await using forge = await createForge({ base: { "app.py": SAFE, "old.py": BAD }, change: { "new.py": BAD } });
  const workspace = forge.checkout({ sha: forge.merge });
  const result = await runJob({ github: forge.github, workspace, event: forge.pullRequest() });
  console.log(result.log, result.outputs, result.summary, forge.github.state.requests, result.took);
  expect(forge.github.state.complaints).toEqual([]);
  expect(result.code).toBe(1);
});
