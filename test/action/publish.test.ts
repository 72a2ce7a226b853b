/** The trusted half of the pair for forks: it reads data, and believes none of it. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { APP, MANIFEST, NO_PYTEST, TESTS, TOOLS_PATH } from "../support/fixing.ts";
import { workflowRun } from "../support/action/events.ts";
import { createForge, type Forge, placeOf } from "../support/action/forge.ts";
import { runJob } from "../support/action/runner.ts";
import { PERMISSIONS } from "../support/github.ts";
import { openPulls } from "../support/github/pulls.ts";
import { shownComments } from "../support/github/reviews.ts";

const FORK = "mallory/shop";
/** Running anything of the change would leave a trace. */
const TRAP = "import pathlib\npathlib.Path(__file__).with_name('ran').write_text('ran')\n";

async function forkForge(): Promise<Forge> {
  const base = { "pyproject.toml": MANIFEST, "test_app.py": TESTS };
  const forge = await createForge({ base, change: { "app.py": APP, "conftest.py": TRAP } });
  const head = { ref: "feature", owner: "mallory" };
  openPulls(forge.github.state).open.push({
    number: 1,
    title: "t",
    body: null,
    head,
    base: "main",
    state: "open",
    edits: 0,
  });
  return forge;
}

/** At the base, as a checkout without options in a `workflow_run` is. */
async function publish(forge: Forge, files: Record<string, string>, facts: { head?: string; link?: boolean } = {}) {
  const workspace = forge.checkout({ sha: forge.base });
  const artifact = path.join(path.dirname(workspace), "artifact");
  mkdirSync(artifact);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(artifact, name), text);
  if (facts.link === true) symlinkSync("/etc/passwd", path.join(artifact, "fixes.patch"));
  const event = workflowRun(placeOf(forge), { sha: forge.base, head: facts.head ?? forge.head, from: FORK });
  const inputs = { command: "publish", artifact, comments: "all" };
  return runJob({ github: forge.github, workspace, event, inputs, env: { PATH: TOOLS_PATH } });
}

describe.skipIf(NO_PYTEST)("publish", { timeout: 180_000 }, () => {
  test("what the untrusted half left is judged anew, and told beside the lines", async () => {
    await using forge = await forkForge();
    const { state } = forge.github;
    state.fork = true;
    const untrusted = await runJob({
      github: forge.github,
      workspace: forge.checkout({ sha: forge.head, credentials: false }),
      event: forge.pullRequest({ from: FORK }),
      inputs: { fix: "suggest", comments: "false", "sarif-upload": "never", "github-token": "" },
      env: { PATH: TOOLS_PATH },
    });
    expect(untrusted.code, untrusted.log).toBe(1);
    state.fork = false;
    state.permissions = PERMISSIONS.full;
    const report = readFileSync(untrusted.outputs["report-json"] ?? "", "utf8");
    const patch = readFileSync(untrusted.outputs["patch-file"] ?? "", "utf8");
    const job = await publish(forge, { "report.json": report, "fixes.patch": patch });
    expect(state.complaints).toEqual([]);
    expect(job.code, job.log).toBe(1);
    const load = shownComments(state).find(({ body }) => body.includes("`S506`"));
    expect(load).toMatchObject({ path: "app.py", line: 8, pull: 1 });
    // Its tests did not run here: no click may apply it.
    expect(load?.body).toContain("**An unverified patch**");
    expect(load?.body).toContain("+    return yaml.safe_load(text)");
    expect(load?.body).not.toContain("```suggestion");
    expect(state.uploads).toMatchObject([{ ref: "refs/pull/1/head", commit_sha: forge.head, status: "complete" }]);
    expect(job.summary).toContain("the job without rights said");

    // A forged report hides nothing, and a patch that does more than it says is not passed on.
    const forged = JSON.parse(report) as { findings: unknown[]; summary: { verdict: string; exitCode: number } };
    Object.assign(forged, { findings: [], summary: { ...forged.summary, verdict: "clean", exitCode: 0 } });
    const bad = patch.replace("+    return yaml.safe_load(text)", "+    return eval(text)");
    expect(bad).not.toBe(patch);
    const deceived = await publish(forge, { "report.json": JSON.stringify(forged), "fixes.patch": bad });
    expect(deceived.code, deceived.log).toBe(1);
    expect(shownComments(state).some(({ body }) => body.includes("eval(text)"))).toBe(false);
  });

  test("what is no such data is refused or left out, with the reason", async () => {
    await using forge = await forkForge();
    const none = await publish(forge, {});
    expect([none.code, none.log]).toEqual([2, expect.stringContaining("the artifact has no report.json")]);
    const broken = await publish(forge, { "report.json": '{"schemaVersion": "1.3"}' });
    expect([broken.code, broken.log]).toEqual([2, expect.stringContaining("is no JSON report of provenfix")]);
    const gone = await publish(forge, {}, { head: forge.base });
    expect([gone.code, gone.log]).toEqual([2, expect.stringContaining("no open pull request has")]);
    expect(shownComments(forge.github.state)).toEqual([]);
  });
});
