/** In a pull request, configuration, baseline and own rules are the base's; what it wants to change of them is shown. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ruleText } from "../analyzers/custom/rule-files.ts";
import { mergeGroup, push } from "../support/action/events.ts";
import { createForge, placeOf } from "../support/action/forge.ts";
import { runJob } from "../support/action/runner.ts";

const INSECURE = "import pickle\n\n\ndef load(data):\n    return pickle.loads(data)\n";
const config = "failOn: medium\n";
const weakened = "failOn: never\nexclude: ['**']\n";

test("a pull request cannot weaken its own gate", { timeout: 120_000 }, async () => {
  await using forge = await createForge({
    base: { "app.py": "x = 1\n", ".provenfix.yml": config },
    change: { "new.py": INSECURE, ".provenfix.yml": weakened, ".provenfix/baseline.json": "not even JSON" },
  });
  const { github } = forge;
  const events = [
    forge.pullRequest(),
    forge.pullRequest({ from: "mallory/shop" }),
    mergeGroup(placeOf(forge), { base: forge.base, head: forge.merge }),
  ];
  for (const event of events) {
    const job = await runJob({ github, workspace: forge.checkout({ sha: forge.merge }), event });
    expect(job.code, job.log).toBe(1);
    expect(job.summary).toContain("this change alters");
    const { notices } = JSON.parse(readFileSync(job.outputs["report-json"] ?? "", "utf8")) as { notices: string[] };
    expect(notices).toEqual([
      `this change alters .provenfix.yml, .provenfix/baseline.json: it is judged as it is at ${forge.base.slice(0, 12)}, without that`,
    ]);
  }
  // Merged, it counts: and the broken baseline stops everything.
  const merged = push(placeOf(forge), { before: forge.base, after: forge.merge });
  const job = await runJob({ github, workspace: forge.checkout({ sha: forge.merge }), event: merged });
  expect(job.code).toBe(2);
  expect(job.log).toContain(".provenfix/baseline.json");
});

test(
  "a configuration that the base does not have does not count, wherever it comes from",
  { timeout: 120_000 },
  async () => {
    await using forge = await createForge({
      base: { "app.py": "x = 1\n" },
      change: { "new.py": INSECURE, ".provenfix.yml": weakened, "ci/weak.yml": weakened },
    });
    const start = { github: forge.github, event: forge.pullRequest() };
    const job = await runJob({ ...start, workspace: forge.checkout({ sha: forge.head }) });
    expect(job.code, job.log).toBe(1);
    const named = await runJob({
      ...start,
      workspace: forge.checkout({ sha: forge.merge }),
      inputs: { config: "ci/weak.yml" },
    });
    expect(named.code).toBe(2);
    expect(named.annotations[0]?.data).toContain("there is no configuration ci/weak.yml as it is at");
  },
);

test(
  "own rules and the baseline of the base hold; those of the pull request do not",
  { timeout: 120_000 },
  async () => {
    const call = "export const find = (db, sql) => db.rawQuery(sql);\n";
    const rule = ".provenfix/rules/raw-query.yml";
    await using forge = await createForge({
      base: { "known.py": INSECURE, [rule]: ruleText.javascript },
      change: { "find.js": call },
      remove: [rule],
    });
    const start = { github: forge.github, event: forge.pullRequest() };
    const job = await runJob({ ...start, workspace: forge.checkout({ sha: forge.merge }) });
    expect(job.log, job.log).toContain("acme/raw-query");
    expect(job.log).toContain(`this change alters ${rule}`);
    expect(job.code).toBe(1);
    // What the base accepted is accepted, and what the change accepts for itself is not.
    const { author } = forge;
    author.git("switch", "--quiet", "main");
    author.run("baseline");
    const base = author.commit("baseline");
    author.git("switch", "--quiet", "--create", "second");
    author.write("known.py", INSECURE.replace("loads(data)", "loads( data )"));
    author.write("new.py", INSECURE);
    author.run("baseline");
    const head = author.commit("accept it all");
    forge.publish();
    const event = forge.pullRequest({ base, head, merge: head });
    const second = await runJob({ github: forge.github, event, workspace: forge.checkout({ sha: head }) });
    expect(second.outputs, second.log).toMatchObject({ blocking: "1" });
    expect(second.log).toContain("this change alters .provenfix/baseline.json");
  },
);

test("the command line reads it from a commit too", { timeout: 120_000 }, async () => {
  await using forge = await createForge({
    base: { "app.py": "x = 1\n", ".provenfix.yml": config },
    change: { "new.py": INSECURE, ".provenfix.yml": weakened },
  });
  const { author } = forge;
  author.git("switch", "--quiet", "feature");
  expect(author.run("scan", "--from", "main").code).toBe(0);
  const guarded = author.run("scan", "--from", "main", "--config-from", "main");
  expect(guarded.code, guarded.stderr).toBe(1);
  expect(guarded.stdout + guarded.stderr).toContain(".provenfix.yml");
  expect(author.run("scan", "--from", "main", "--config-from", "nowhere").code).toBe(2);
});
