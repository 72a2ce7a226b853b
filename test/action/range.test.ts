/** What counts as changed, from any checkout. `old.py` has a finding that the change does not touch; `new.py` is the change's own. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { push, ZERO } from "../support/action/events.ts";
import { type CheckoutOptions, createForge, type Forge, placeOf } from "../support/action/forge.ts";
import { type JobResult, runJob, type TriggeringEvent } from "../support/action/runner.ts";
import { withoutPatch } from "../support/github/commits.ts";
import type { GitHubState } from "../support/github/state.ts";

const INSECURE = "import pickle\n\n\ndef load(data):\n    return pickle.loads(data)\n";
const SAFE = "print(1)\n";

const files = {
  base: {
    "old.py": INSECURE,
    "touched.py": `${INSECURE}\n\n${"#\n".repeat(20)}x = 1\n`,
    "gone.py": SAFE,
    "docs/a.md": "a\n",
  },
  change: { "new.py": INSECURE, "touched.py": `${INSECURE}\n\n${"#\n".repeat(20)}x = 2\n` },
  remove: ["gone.py"],
};

interface Report {
  findings: { path: string; ruleId: string; disposition: string }[];
  notices: string[];
  unchecked: { path: string }[];
}

const reportOf = (job: JobResult): Report =>
  JSON.parse(readFileSync(job.outputs["report-json"] ?? "", "utf8")) as Report;

/** `path disposition` of the deserialisations. */
function seen(job: JobResult): string[] {
  return reportOf(job)
    .findings.filter(({ ruleId }) => ruleId === "S301")
    .map(({ path, disposition }) => `${path} ${disposition}`);
}

const OWN = ["new.py blocking", "touched.py outside-change"];

async function jobOn(forge: Forge, options: CheckoutOptions, event: TriggeringEvent = forge.pullRequest()) {
  const workspace = forge.checkout(options);
  const job = await runJob({ github: forge.github, workspace, event, inputs: { comments: "false" } });
  expect(forge.github.state.complaints).toEqual([]);
  return { job, workspace };
}

const commitsIn = (workspace: string) => {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"];
  return spawnSync("git", args, { cwd: workspace, encoding: "utf8" }).stdout.match(/^commit$/gm)?.length;
};

describe("a pull request's own change", { timeout: 120_000 }, () => {
  const both = ["merge", "head"] as const;
  const ways: [string, Partial<CheckoutOptions>, Partial<GitHubState>][] = [
    ["depth 1", {}, {}],
    ["all history", { depth: 0 }, {}],
    ["sparse", { sparse: ["docs"] }, {}],
    ["partial", { filter: "blob:none" }, {}],
    ["no credentials, private", { credentials: false }, { private: true }],
    ["partial, no credentials, private", { credentials: false, filter: "blob:none" }, { private: true }],
    ["a remote without access", { remote: "ssh://git@127.0.0.1:1/acme/shop.git" }, {}],
  ];
  for (const sha of both) {
    test.each(ways)(`${sha}: %s`, async (_name, options, state) => {
      await using forge = await createForge(files, state);
      // The base moves on: what others did there is not the pull request's.
      forge.author.write("later.py", INSECURE);
      forge.author.commit("later");
      forge.publish();
      const { job } = await jobOn(forge, { sha: forge[sha], ...options });
      expect(seen(job), job.log).toEqual(OWN);
      expect(job.code).toBe(1);
      expect(forge.github.state.uploads).toMatchObject([{ commit_sha: forge[sha] }]);
    });
  }

  test("a merge at depth 1 is deepened by its parents alone", async () => {
    await using forge = await createForge(files);
    const { workspace } = await jobOn(forge, { sha: forge.merge });
    expect(commitsIn(workspace)).toBe(3);
    expect(forge.github.state.requests.filter((request) => request.endsWith("git-upload-pack"))).toHaveLength(1);
  });

  test("a head at depth 1 gets the one commit that GitHub names", async () => {
    await using forge = await createForge(files);
    const { workspace } = await jobOn(forge, { sha: forge.head });
    expect(commitsIn(workspace)).toBe(2);
  });

  test("without the API, history is deepened until the branches meet", async () => {
    await using forge = await createForge(files);
    forge.github.state.faults.push({ method: "GET", path: /compare/, times: 9, status: 403, message: "no" });
    const { job } = await jobOn(forge, { sha: forge.head });
    expect(seen(job)).toEqual(OWN);
  });

  test("without git, GitHub's list of files decides, and a file without a patch counts in full", async () => {
    await using forge = await createForge({
      ...files,
      base: { ...files.base, "large.py": `${INSECURE}y = 1\n`, ".provenfix.yml": "rules: {S403: off}\n" },
      change: { ...files.change, "large.py": `${INSECURE}y = 2\n`, ".provenfix.yml": "failOn: never\n" },
    });
    withoutPatch(forge.github.state).add("large.py");
    forge.github.state.faults.push({ method: "GET", path: /info\/refs/, times: 99, status: 403, message: "no git" });
    const { job } = await jobOn(forge, { sha: forge.head });
    expect(seen(job), job.log).toEqual(["large.py blocking", ...OWN]);
    const advice = reportOf(job).findings.filter(({ ruleId }) => ruleId === "S403");
    expect(advice.filter(({ disposition }) => disposition === "advisory")).toEqual([]);
    expect(reportOf(job).notices.join()).toContain(".provenfix.yml");
    expect(job.code).toBe(1);
  });

  test("nothing at all to compare with is no pass", async () => {
    await using forge = await createForge(files);
    forge.github.state.faults.push({ method: "GET", path: /info\/refs/, times: 99, status: 403, message: "no git" });
    forge.github.state.faults.push({ method: "GET", path: /compare|files/, times: 99, status: 403, message: "no API" });
    const { job } = await jobOn(forge, { sha: forge.head });
    expect(job.code).toBe(2);
    expect(job.outputs).toEqual({ verdict: "incomplete" });
    expect(job.annotations).toMatchObject([{ name: "error", data: expect.stringContaining(forge.base) }]);
  });

  test("another checkout, such as the base on pull_request_target: the head is fetched and checked", async () => {
    await using forge = await createForge(files);
    const { job } = await jobOn(forge, { sha: forge.base }, forge.pullRequest({ name: "pull_request_target" }));
    expect(seen(job)).toEqual(OWN);
    expect(reportOf(job).notices.join()).toContain(`its head ${forge.head} was fetched and checked`);
  });

  test("a checkout of another user, as in a container job", async () => {
    await using forge = await createForge(files);
    const start = { github: forge.github, event: forge.pullRequest(), env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" } };
    const job = await runJob({ ...start, workspace: forge.checkout({ sha: forge.merge }) });
    expect(seen(job), job.log).toEqual(OWN);
  });

  test("no checkout", async () => {
    await using forge = await createForge(files);
    const job = await runJob({ github: forge.github, workspace: `${forge.bare}/..`, event: forge.pullRequest() });
    expect(job.code).toBe(2);
    expect(job.log).toContain("actions/checkout");
  });
});

describe("a push", { timeout: 120_000 }, () => {
  test("before..after blocks, and code scanning gets the whole branch", async () => {
    await using forge = await createForge({ ...files, base: { ...files.base, "broken.py": "def (:\n" } });
    const event = push(placeOf(forge), { before: forge.base, after: forge.merge });
    const { job } = await jobOn(forge, { sha: forge.merge }, event);
    expect(seen(job)).toEqual(["new.py blocking", "old.py outside-change", "touched.py outside-change"]);
    expect(reportOf(job).unchecked.map(({ path }) => path)).toContain("broken.py");
    expect(job.code).toBe(1);
    const uris = JSON.stringify(forge.github.state.uploads[0]?.sarif.runs[0]?.results);
    expect(uris).toContain("old.py");
  });

  test("a new branch counts from where it left the default branch", async () => {
    await using forge = await createForge(files);
    const event = push(placeOf(forge), { before: ZERO, after: forge.head, ref: "refs/heads/feature" });
    for (const depth of [0, 1]) {
      const { job } = await jobOn(forge, { sha: forge.head, depth }, event);
      expect(seen(job), job.log).toEqual(["new.py blocking", "old.py outside-change", "touched.py outside-change"]);
    }
  });

  test("a forced push counts as a new branch does; on the default branch as the difference", async () => {
    await using forge = await createForge(files);
    const facts = { before: forge.base, after: forge.head, forced: true };
    const feature = push(placeOf(forge), { ...facts, ref: "refs/heads/feature" });
    expect(seen((await jobOn(forge, { sha: forge.head }, feature)).job)).toContain("new.py blocking");
    const gone = push(placeOf(forge), { ...facts, before: "1".repeat(40) });
    expect(seen((await jobOn(forge, { sha: forge.head }, gone)).job)).toContain("old.py blocking");
  });

  test("the first push of the default branch counts in full", async () => {
    await using forge = await createForge(files);
    const event = push(placeOf(forge), { before: ZERO, after: forge.merge });
    expect(seen((await jobOn(forge, { sha: forge.merge }, event)).job)).toContain("old.py blocking");
  });

  test("a deleted branch has nothing to check, and closes no alert", async () => {
    await using forge = await createForge(files);
    const facts = { before: forge.head, after: ZERO, deleted: true };
    const event = { ...push(placeOf(forge), { ...facts, ref: "refs/heads/feature" }), sha: forge.base };
    const { job } = await jobOn(forge, { sha: forge.base }, event);
    expect(job.code, job.log).toBe(0);
    expect(forge.github.state.uploads).toEqual([]);
  });
});

test(
  "a submodule is left alone, and a folder of the workspace does for the repository",
  { timeout: 120_000 },
  async () => {
    await using forge = await createForge(files);
    const { author } = forge;
    author.git("switch", "--quiet", "--detach", forge.merge);
    author.git("update-index", "--add", "--cacheinfo", `160000,${forge.base},vendor/lib`);
    author.git("commit", "--quiet", "--message", "submodule");
    const after = author.git("rev-parse", "HEAD");
    author.git("update-ref", "refs/heads/main", after);
    forge.publish();
    const event = push(placeOf(forge), { before: forge.base, after });
    const { job } = await jobOn(forge, { sha: after }, event);
    expect(seen(job), job.log).toContain("new.py blocking");
    expect(job.code).toBe(1);
  },
);
