import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { push } from "../support/action/events.ts";
import { createForge, placeOf } from "../support/action/forge.ts";
import { runJob } from "../support/action/runner.ts";

const BAD = "import subprocess\nimport sys\nsubprocess.call(sys.argv[1], shell=True)\n";

const NAMES = ["a.py", "b.py", "c.py", "d.py", "e.py", "f.py"];

test("each job takes its part, uploads nothing of it, and the parts merge", { timeout: 120_000 }, async () => {
  await using forge = await createForge({
    base: { "README.md": "x\n" },
    change: Object.fromEntries(NAMES.map((name) => [name, BAD])),
  });
  const { github } = forge;
  const event = push(placeOf(forge), { before: forge.base, after: forge.merge });
  const start = { github, event, workspace: forge.checkout({ sha: forge.merge }) };
  const one = await runJob({ ...start, inputs: { shard: "1/2" } });
  const two = await runJob({ ...start, inputs: { shard: "2/2" } });
  expect([one.code, two.code], one.log + two.log).toEqual([1, 1]);
  expect(github.state.uploads).toEqual([]);
  const files = [one, two].map(({ outputs }) => outputs["report-json"] ?? "");
  const merged = forge.author.run("merge", ...files, "-f", "json");
  expect(merged.code, merged.stderr).toBe(1);
  const { findings } = JSON.parse(merged.stdout) as { findings: { path: string; disposition: string }[] };
  const blocking = findings.filter(({ disposition }) => disposition === "blocking");
  expect(blocking.map(({ path }) => path)).toEqual(NAMES);
  expect(JSON.parse(readFileSync(files[0] ?? "", "utf8"))).toMatchObject({ shard: { index: 1, count: 2 } });

  const both = await runJob({ ...start, inputs: { shard: "1/2", fix: "suggest" } });
  expect([both.code, both.log]).toEqual([2, expect.stringContaining("shard and fix exclude each other")]);
  const wrong = await runJob({ ...start, inputs: { shard: "3/2" } });
  expect([wrong.code, wrong.log]).toEqual([2, expect.stringContaining("is no part of a whole")]);
});
