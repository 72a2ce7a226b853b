/** Verified patches on the pull request's branch, or in a pull request of their own: over real remotes, never for a fork. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { APP, MANIFEST, NO_PYTEST, TESTS, TOOLS_PATH } from "../support/fixing.ts";
import { dispatch, push } from "../support/action/events.ts";
import { createForge, type Forge, placeOf } from "../support/action/forge.ts";
import { follow } from "../support/action/moving.ts";
import { runJob, type TriggeringEvent } from "../support/action/runner.ts";
import { openPulls } from "../support/github/pulls.ts";
import { shownComments } from "../support/github/reviews.ts";
import { PERMISSIONS } from "../support/github.ts";
import { createRepository } from "../support/repository.ts";

const BASE = { "pyproject.toml": MANIFEST, "test_app.py": TESTS, "README.md": "# Shop\n" };

async function run(forge: Forge, event: TriggeringEvent, sha: string, inputs: Record<string, string>) {
  const workspace = forge.checkout({ sha, credentials: false });
  const index = readFileSync(path.join(workspace, ".git/index"));
  const job = await runJob({ github: forge.github, workspace, event, inputs, env: { PATH: TOOLS_PATH } });
  expect(forge.github.state.complaints).toEqual([]);
  expect(readFileSync(path.join(workspace, ".git/index")).equals(index)).toBe(true);
  // Neither as it is nor as git sends it.
  const { token } = forge.github.state;
  for (const secret of [token, Buffer.from(`x-access-token:${token}`).toString("base64")]) {
    expect(job.log).not.toContain(secret);
    expect(textsBelow(path.join(workspace, ".git")).some((text) => text.includes(secret))).toBe(false);
  }
  return job;
}

function textsBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name));
  return names
    .filter((name) => !name.includes("/objects/") && statSync(name).isFile())
    .map((name) => readFileSync(name, "latin1"));
}

/** What the server has. */
function onServer({ author, bare }: Forge, ...args: string[]): string {
  return author.git("--git-dir", bare, ...args);
}

describe.skipIf(NO_PYTEST)("fix", { timeout: 180_000 }, () => {
  test("commit: on the branch, from objects alone, and the next run has nothing to do", async () => {
    await using forge = await createForge({ base: BASE, change: { "app.py": APP } });
    const job = await run(forge, forge.pullRequest(), forge.merge, { fix: "commit" });
    expect(job.code, job.log).toBe(1);
    const tip = onServer(forge, "rev-parse", "feature");
    expect(onServer(forge, "rev-parse", "feature^")).toBe(forge.head);
    expect(onServer(forge, "diff", "--name-only", forge.head, tip)).toBe("app.py");
    expect(onServer(forge, "show", "feature:app.py")).toContain("yaml.safe_load(text)");
    const message = onServer(forge, "log", "-1", "--format=%an%n%ae%n%B", "feature");
    expect(message).toMatch(
      /^github-actions\[bot\]\n41898282\+github-actions\[bot\]@users\.noreply\.github\.com\nFix 2 security findings\n/,
    );
    expect(message).toMatch(/- app\.py:8: S506, CWE-502, CWE-20\n {2}recipe .*\n {2}verified: passed: scope/);
    expect(job.summary).toContain("pushed to feature");

    forge.author.git("fetch", "--quiet", forge.bare, "+feature:feature");
    const next = follow(forge);
    const second = await run(forge, next.event, next.merge, { fix: "commit" });
    expect(second.code).toBe(1);
    expect(onServer(forge, "rev-parse", "feature")).toBe(tip);
  });

  test("only what is proven is handed on, whatever the configuration allows at a keyboard", async () => {
    const base = {
      ...BASE,
      "test_app.py": TESTS.slice(0, TESTS.indexOf("\n\ndef test_listing")),
      ".provenfix.yml": JSON.stringify({ fix: { includeUnverified: true } }),
    };
    await using forge = await createForge({ base, change: { "app.py": APP } });
    const job = await run(forge, forge.pullRequest(), forge.merge, { fix: "commit", comments: "false" });
    const patch = readFileSync(job.outputs["patch-file"] ?? "", "utf8");
    const committed = onServer(forge, "show", "feature:app.py");
    for (const text of [patch, committed]) {
      expect(text).toContain("yaml.safe_load(text)");
      expect(text).not.toContain('["ls", folder]');
    }
    expect(readFileSync(job.outputs["report-json"] ?? "", "utf8")).toContain('[\\"ls\\", folder]');
  });

  test("commit: nothing where the branch has moved on, the token may not, or it is a fork's", async () => {
    await using forge = await createForge({ base: BASE, change: { "app.py": APP } });
    const { state } = forge.github;
    state.permissions = PERMISSIONS["read-only"];
    const denied = await run(forge, forge.pullRequest(), forge.merge, { fix: "commit", comments: "false" });
    expect(denied.log).toContain("The patches were not pushed to feature");
    expect(denied.code).toBe(1);
    state.permissions = PERMISSIONS.full;
    const fork = await run(forge, forge.pullRequest({ from: "mallory/shop" }), forge.merge, {
      fix: "commit",
      comments: "false",
    });
    expect(fork.log + fork.summary).toContain("comes from a fork");
    expect(onServer(forge, "rev-parse", "feature")).toBe(forge.head);
    forge.author.git("switch", "--quiet", "feature");
    forge.author.write("README.md", "# Shop, again\n");
    forge.author.commit("meanwhile");
    forge.author.git("push", "--quiet", forge.bare, "feature");
    const meanwhile = onServer(forge, "rev-parse", "feature");
    const late = await run(forge, forge.pullRequest(), forge.merge, { fix: "commit", comments: "false" });
    expect(late.log).toMatch(/not pushed to feature: .*rejected/);
    expect(onServer(forge, "rev-parse", "feature")).toBe(meanwhile);
  });

  test("pull-request: one branch and one pull request per base, updated, and the same again changes nothing", async () => {
    await using forge = await createForge({ base: { ...BASE, "app.py": APP }, change: { "x.py": "x = 1\n" } });
    const { state } = forge.github;
    const event = dispatch(placeOf(forge), forge.base);
    const inputs = { fix: "pull-request" };
    state.permissions = PERMISSIONS.full;
    openPulls(state).mayCreate = false;
    const forbidden = await run(forge, event, forge.base, inputs);
    expect(forbidden.log).toContain("allow it in the repository's settings");
    openPulls(state).mayCreate = true;
    const job = await run(forge, event, forge.base, inputs);
    expect(job.code, job.log).toBe(1);
    const [pull] = openPulls(state).open;
    expect(pull).toMatchObject({
      title: "Fix 2 security findings in main",
      base: "main",
      head: { ref: "provenfix/fix/main" },
    });
    expect(pull?.body).toMatch(/\| `app\.py:8` \| .*`S506`.* \| recipe .* \| \*\*verified\*\*/);
    const tip = onServer(forge, "rev-parse", "provenfix/fix/main");
    expect(onServer(forge, "rev-parse", "provenfix/fix/main^")).toBe(forge.base);
    expect(onServer(forge, "rev-parse", "main")).toBe(forge.base);

    await run(forge, event, forge.base, inputs);
    expect(onServer(forge, "rev-parse", "provenfix/fix/main")).toBe(tip);
    expect(openPulls(state).open).toMatchObject([{ edits: 0 }]);

    // The base goes on, and one finding is mended there: the branch and its text follow.
    forge.author.write("app.py", APP.replace("yaml.load(text, Loader=yaml.Loader)", "yaml.safe_load(text)"));
    forge.author.commit("mended by hand");
    forge.publish();
    const later = forge.author.git("rev-parse", "main");
    const updated = await run(forge, push(placeOf(forge), { before: forge.base, after: later }), later, inputs);
    expect(updated.code, updated.log).toBe(0);
    expect(shownComments(state)).toEqual([]);
    // Nothing of what it changed blocks, so nothing is repaired: a scheduled run sees the rest.
    await run(forge, dispatch(placeOf(forge), later), later, inputs);
    expect(onServer(forge, "rev-parse", "provenfix/fix/main^")).toBe(later);
    expect(openPulls(state).open).toMatchObject([{ edits: 1, title: "Fix 1 security finding in main" }]);
  });
});

test("a commit of patches leaves out what does not fit, keeps modes, and touches neither index nor files", async () => {
  const { commitPatches } = await import("../../src/action/fix/commit.ts");
  await using repository = await createRepository();
  repository.write("run.py", "a\nb\nc\nd\n", 0o755);
  repository.write("other.py", "one\n");
  repository.write("\u00e9 @team.py", "x\n");
  const parent = repository.commit("first");
  repository.write("run.py", "unstaged\n");
  const before = repository.state();
  const made = await commitPatches(
    { cwd: repository.root, env: repository.env },
    {
      parent,
      changes: [
        { path: "run.py", before: "a\nb\nc\n", after: "A\nb\nc\n" },
        { path: "other.py", before: "two\n", after: "three\n" },
        { path: "\u00e9 @team.py", before: "x\n", after: "y\n" },
        { path: "gone.py", before: "x\n", after: "y\n" },
        { path: "../outside.py", before: "x\n", after: "y\n" },
      ],
      message: "Fix\n",
      temporary: path.dirname(repository.root),
    },
  );
  expect(made.unfit).toEqual(["other.py", "gone.py", "../outside.py"]);
  expect(repository.git("show", `${made.commit}:run.py`)).toBe("A\nb\nc\nd");
  expect(repository.git("ls-tree", made.commit, "run.py")).toMatch(/^100755 /);
  expect(repository.state()).toBe(before);
});
