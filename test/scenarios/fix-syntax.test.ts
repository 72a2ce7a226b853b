/** `fix.syntax`: the project's own parser for a language that provenfix does not read. */
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fixJson, runAsync } from "../support/fixing.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const SECRET = "AKIAIOSFODNN7QXRTPLE";
const SCRIPT = `#!/bin/bash
if [ -n "$1" ]; then
  TOKEN="${SECRET}"
  curl --header "Authorization: $TOKEN" "$1"
fi
`;
const MENDED = SCRIPT.replace(`"${SECRET}"`, '"$DEPLOY_TOKEN"');

/** A staged script with a secret in it. */
async function scriptProject(fix: object): Promise<Repository> {
  const project = await createRepository();
  project.write("README.md", "x\n");
  project.commit("base");
  project.write("deploy.sh", SCRIPT, 0o755);
  project.write(".provenfix.yml", JSON.stringify({ fix }));
  project.git("add", "--all");
  return project;
}

function patchTo(project: Repository, after: string): string {
  project.write("deploy.sh", after, 0o755);
  const diff = project.spawn("git", "diff", "--", "deploy.sh").stdout;
  project.write("deploy.sh", SCRIPT, 0o755);
  return project.write("../some.patch", diff);
}

test("what bash reads is proposed, what it does not is refused with its words; nothing is changed", async () => {
  await using project = await scriptProject({ syntax: { "*.sh": ["bash", "-n", "{file}"] } });
  const before = project.state();
  const good = await fixJson(project, "--staged", "--patch", patchTo(project, MENDED));
  expect(good.outcomes).toMatchObject([{ status: "proposed", applied: false }]);
  const [outcome] = good.outcomes;
  expect(JSON.stringify(outcome)).toMatch(/"check":"syntax","status":"passed".*`bash -n deploy\.sh` accepts it/);
  // Nobody looked for cheats in it.
  expect(outcome?.reason).toContain("cannot read this language");
  const bad = await fixJson(project, "--staged", "--patch", patchTo(project, MENDED.replace("fi\n", "")));
  expect(bad.outcomes).toMatchObject([
    { status: "rejected", reason: expect.stringContaining('by the check "syntax"') },
  ]);
  expect(bad.outcomes[0]?.reason).toContain("deploy.sh: line 5: syntax error");
  expect(project.state()).toBe(before);
});

test("a program that is not there ends it with exit code 2, before anything is applied", async () => {
  await using project = await scriptProject({ syntax: { "*.sh": ["no-such-parser", "{file}"] } });
  const file = patchTo(project, MENDED);
  const before = project.state();
  const { code, stderr } = await runAsync(project, ["fix", "--staged", "--include-unverified", "--patch", file]);
  expect(code, stderr).toBe(2);
  expect(stderr).toContain("fix.syntax: `no-such-parser deploy.sh` could not be started");
  expect(stderr).toContain("help: install the program");
  expect(project.state()).toBe(before);
  // Where no patch is for its files, it is not missed.
  const none = await fixJson(project, "--staged");
  expect(none.outcomes).toMatchObject([{ status: "skipped" }]);
});

test("a change cannot bring a command along: in CI those of its base are run, and no others", async () => {
  await using project = await createRepository();
  const proof = path.join(path.dirname(project.root), "ran");
  const planting = (name: string) => ({
    fix: { syntax: { "*.sh": ["sh", "-c", `echo ran > "$2"; bash -n "$1"`, name, "{file}", proof] } },
    tests: { sandbox: "off" },
  });
  project.write("README.md", "x\n");
  project.commit("base");
  project.git("switch", "--quiet", "--create", "feature");
  project.write("deploy.sh", SCRIPT, 0o755);
  project.write(".provenfix.yml", JSON.stringify(planting("theirs")));
  project.commit("change");
  const file = patchTo(project, MENDED);
  const fix = ["--from", "main", "--dry-run", "--patch", file];
  const guarded = await fixJson(project, ...fix, "--config-from", "main");
  expect(JSON.stringify(guarded.outcomes)).toContain('"check":"syntax","status":"unknown"');
  expect(guarded.report.notices.join()).toContain("this change alters .provenfix.yml");
  expect(existsSync(proof)).toBe(false);
  // It would have been run: the test can fail.
  await fixJson(project, ...fix);
  expect(existsSync(proof)).toBe(true);
});
