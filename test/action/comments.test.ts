/** Comments on a pull request: one per finding, with its patch; moved, updated and resolved as the change goes on. */
import { describe, expect, test } from "vitest";
import { APP, MANIFEST, NO_PYTEST, TESTS, TOOLS_PATH } from "../support/fixing.ts";
import { createForge, type Forge } from "../support/action/forge.ts";
import { move } from "../support/action/moving.ts";
import { type JobResult, runJob } from "../support/action/runner.ts";
import { lineNow, reviewsOf, shownComments } from "../support/github/reviews.ts";
import { PERMISSIONS } from "../support/github.ts";
import type { GitHubState } from "../support/github/state.ts";

const BASE = { "pyproject.toml": MANIFEST, "test_app.py": TESTS, "README.md": "# Shop\n" };
const EVIL = "import subprocess\nimport sys\nsubprocess.call(sys.argv[1], shell=True)\n";

async function run(
  forge: Forge,
  inputs: Record<string, string>,
  at = { event: forge.pullRequest(), merge: forge.merge },
) {
  const job = await runJob({
    github: forge.github,
    workspace: forge.checkout({ sha: at.merge }),
    event: at.event,
    inputs,
    env: { PATH: TOOLS_PATH },
  });
  expect(forge.github.state.complaints).toEqual([]);
  return job;
}

const writes = ({ requests }: GitHubState) =>
  requests.filter((one) => /^(POST|PATCH|DELETE) (?!.*(graphql|sarifs|git-upload-pack))/.test(one));

const onHead = ({ author }: Forge, name: string) => `${author.git("show", `feature:${name}`)}\n`;

const bodies = (forge: Forge) => shownComments(forge.github.state).map(({ body }) => body);

const byRule = (forge: Forge, rule: string) =>
  shownComments(forge.github.state).filter(({ body }) => body.includes(`\`${rule}\``));

describe.skipIf(NO_PYTEST)("with patches", { timeout: 180_000 }, () => {
  test("suggestions that fit their lines; the same again changes nothing; what is fixed is resolved; what moved is moved", async () => {
    await using forge = await createForge({ base: BASE, change: { "app.py": APP } });
    const { state } = forge.github;
    const first = await run(forge, { fix: "suggest" });
    expect(first.code, first.log).toBe(1);
    expect(reviewsOf(state).submitted).toBe(1);
    const [load] = byRule(forge, "S506");
    expect(load).toMatchObject({ path: "app.py", line: 8, startLine: null });
    expect(load?.body).toContain("```suggestion\n    return yaml.safe_load(text)\n```");
    expect(load?.body).toContain("**A verified patch**");
    expect(load?.body).toMatch(/<!-- provenfix:open [0-9a-f]{24}:1 -->$/);
    // Nothing is said where there is no patch: annotations do that.
    expect(byRule(forge, "S324")).toEqual([]);
    const after = writes(state).length;
    const before = JSON.stringify(reviewsOf(state));

    const second = await run(forge, { fix: "suggest" });
    expect(second.code).toBe(1);
    expect(writes(state).length).toBe(after);
    expect(JSON.stringify(reviewsOf(state))).toBe(before);

    // A force push: one finding is gone, the others stand three lines below.
    const moved = move(
      forge,
      { "app.py": `"""One.\n\nTwo."""\n${APP}`.replace("yaml.load(text, Loader=yaml.Loader)", "yaml.safe_load(text)") },
      { amend: true },
    );
    const third = await run(forge, { fix: "suggest" }, moved);
    expect(third.code, third.log).toBe(1);
    const [resolved] = byRule(forge, "S506");
    expect(resolved).toBeUndefined();
    expect(shownComments(state).filter(({ isResolved }) => isResolved)).toMatchObject([{ path: "app.py", edits: 1 }]);
    expect(bodies(forge).filter((body) => body.startsWith("✅ **Resolved**"))).toHaveLength(1);
    const [listing] = byRule(forge, "S602");
    expect(byRule(forge, "S602")).toHaveLength(1);
    expect(listing && lineNow(listing, listing.line, state)).toBe(
      APP.split("\n").findIndex((line) => line.includes("shell=True")) + 1 + 3,
    );

    // Its very line is written anew, with the same meaning: GitHub calls the comment outdated, so it is made again.
    const rewritten = move(forge, {
      "app.py": onHead(forge, "app.py").replace("return subprocess", "return  subprocess"),
    });
    await run(forge, { fix: "suggest" }, rewritten);
    expect(byRule(forge, "S602")).toHaveLength(1);
    expect(byRule(forge, "S602")[0]).toMatchObject({ commit: rewritten.head });
    expect(listing?.isDeleted).toBe(true);
  });

  test("without the right to comment, annotations say it, and the findings decide", async () => {
    await using forge = await createForge(
      { base: BASE, change: { "app.py": APP } },
      { permissions: PERMISSIONS["read-only"], fork: true },
    );
    const event = forge.pullRequest({ from: "mallory/shop" });
    const job = await run(
      forge,
      { fix: "suggest", annotations: "false", "sarif-upload": "never" },
      { event, merge: forge.merge },
    );
    expect(job.code).toBe(1);
    expect(shownComments(forge.github.state)).toEqual([]);
    expect(job.log).toContain("No comments were written");
    expect(job.annotations.filter(({ properties }) => properties["file"] === "app.py").length).toBeGreaterThan(1);
  });
});

const all = { comments: "all" };

test(
  "on every finding if asked; at most so many; a person's resolving counts; a forged marker does not",
  { timeout: 120_000 },
  async () => {
    const change = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`bad${at}.py`, EVIL]));
    await using forge = await createForge({ base: { "README.md": "x\n" }, change });
    const { state } = forge.github;
    const some = await run(forge, { ...all, "max-comments": "3" });
    expect(shownComments(state)).toHaveLength(3);
    expect(some.summary).toContain("2 findings more than max");
    const [first, second] = shownComments(state);
    if (first === undefined || second === undefined) throw new Error("no comments");
    first.isResolved = true;
    // Somebody else's comment with a marker of ours.
    second.author = "mallory";
    const more = await run(forge, all);
    expect(more.code).toBe(1);
    expect(shownComments(state)).toHaveLength(6);
    expect(first).toMatchObject({ isResolved: true, edits: 0, isDeleted: false });
    expect(second.edits).toBe(0);
    // A thread with an answer stays where it is; the others follow their lines.
    const answered = shownComments(state).find(({ path }) => path === "bad5.py");
    if (answered === undefined) throw new Error("no comment");
    answered.replies = 1;
    const moved = move(forge, {
      "bad4.py": `# one\n${EVIL}`,
      "bad5.py": `# one\n# two\n${EVIL}`,
      "bad3.py": "print(1)\n",
    });
    reviewsOf(state).mayResolve = false;
    await run(forge, all, moved);
    const mended = shownComments(state).filter(({ body }) => body.startsWith("✅"));
    expect(mended).toMatchObject([{ path: "bad3.py", isResolved: false, isMinimized: true }]);
    expect(answered).toMatchObject({ isDeleted: false, edits: 0 });
    const again = writes(state).length;
    await run(forge, all, moved);
    expect(writes(state).length).toBe(again);
    // It is back: said once more.
    const back = move(forge, { "bad3.py": EVIL });
    await run(forge, all, back);
    expect(shownComments(state).filter(({ path, body }) => path === "bad3.py" && body.startsWith("✅"))).toEqual([]);
  },
);

test(
  "what was not checked whole resolves nothing; what the difference does not show gets no comment",
  { timeout: 120_000 },
  async () => {
    await using forge = await createForge({ base: { "README.md": "x\n" }, change: { "bad.py": EVIL } });
    const { state } = forge.github;
    await run(forge, all);
    expect(shownComments(state)).toHaveLength(1);
    const broken = move(forge, { "bad.py": "def broken(:\n" });
    const job = await run(forge, all, broken);
    expect(job.code).toBe(2);
    expect(shownComments(state)).toMatchObject([{ edits: 0, isResolved: false }]);
  },
);

test("a base that went on does not misplace comments", { timeout: 120_000 }, async () => {
  const filler = Array.from({ length: 40 }, (_, at) => `value_${at} = ${at}\n`).join("");
  await using forge = await createForge({
    base: { "app.py": filler },
    change: { "app.py": `${filler}${EVIL}` },
  });
  forge.author.write("app.py", `# first\n# second\n${filler}`);
  forge.author.commit("base goes on");
  const moved = move(forge, {});
  const job = await run(forge, all, moved);
  expect(job.code, job.log).toBe(1);
  expect(shownComments(forge.github.state)).toMatchObject([{ path: "app.py", line: 43 }]);
});

test("a comment that GitHub does not take spoils none of the others", { timeout: 120_000 }, async () => {
  await using forge = await createForge({ base: { "README.md": "x\n" }, change: { "a.py": EVIL, "b.py": EVIL } });
  forge.github.state.faults.push({ method: "POST", path: /reviews$/, times: 1, status: 422, message: "Unprocessable" });
  forge.github.state.faults.push({
    method: "POST",
    path: /comments$/,
    times: 1,
    status: 422,
    message: "Unprocessable",
  });
  const job: JobResult = await run(forge, all);
  expect(job.code).toBe(1);
  expect(shownComments(forge.github.state)).toHaveLength(1);
});
