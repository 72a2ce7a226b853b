/** Every event with every checkout, permission and result: exit code, outputs, uploads, comments. The same table stands in docs/action.md. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createForge, type Files, type Forge } from "../support/action/forge.ts";
import { runJob } from "../support/action/runner.ts";
import { problemsOf, uploadedResults } from "../support/github/code-scanning.ts";
import { shownComments } from "../support/github/reviews.ts";
import { expected, GRANTED, RESULTS, type Result, STARTS, table } from "./cells.ts";

const SAFE = "import sys\n\nprint(sys.argv)\n";
const INSECURE = "import pickle\n\n\ndef load(data):\n    return pickle.loads(data)\n";

/** The base has no findings: on `schedule` everything counts. An analyzer that is not installed gives no result. */
const CONTENTS: Record<Result, { base: Files; change: Files }> = {
  clean: { base: { "app.py": SAFE }, change: { "new.py": SAFE } },
  findings: { base: { "app.py": SAFE }, change: { "new.py": INSECURE } },
  "analyzer fails": {
    base: { "app.py": SAFE, ".provenfix.yml": "analyzers:\n  bandit:\n    path: nowhere/bandit\n" },
    change: { "new.py": SAFE },
  },
};

const forges = new Map<Result, Forge>();

beforeAll(async () => {
  for (const result of RESULTS) forges.set(result, await createForge(CONTENTS[result]));
});

afterAll(async () => {
  for (const forge of forges.values()) await forge[Symbol.asyncDispose]();
});

/** A failing analyzer ends a run before anybody asks what the token may. */
const CELLS = STARTS.flatMap((start) =>
  Object.keys(start.checkouts).flatMap((checkout) =>
    GRANTED.flatMap((permission) =>
      RESULTS.filter((result) => result !== "analyzer fails" || permission === GRANTED[0]).map((result) => {
        const name = `${start.name}, ${checkout}, ${permission.name}, ${result}`;
        return { name, start, checkout, permission, result };
      }),
    ),
  ),
);

describe.concurrent("the matrix", { timeout: 120_000 }, () => {
  test.each(CELLS)("$name", async ({ start, checkout, permission, result }) => {
    const forge = forges.get(result);
    if (forge === undefined) throw new Error(`no forge for ${result}`);
    await using github = await forge.another({ ...permission.state, fork: start.fork === true });
    const workspace = forge.checkout(start.checkouts[checkout]!(forge), github);
    const job = await runJob({ github, workspace, event: start.event(forge), inputs: { comments: "all" } });
    const wanted = expected(start, permission, result);
    const { uploads, complaints } = github.state;
    const tried = github.state.requests.some((request) => /^POST .*sarifs$/.test(request));
    const told = job.annotations.filter(({ name, data }) => name === "warning" && data.includes("not uploaded"));
    const outcome = tried ? (told.length === 0 ? "uploaded" : wanted.exit === 2 ? "error" : "warning") : "not tried";
    expect(
      {
        exit: job.code,
        verdict: job.outputs["verdict"],
        codeScanning: outcome,
        comments: shownComments(github.state).length,
      },
      job.log,
    ).toEqual(wanted);
    expect(complaints).toEqual([]);
    expect(job.outputs).toMatchObject({ blocking: result === "findings" ? "1" : "0", "patch-file": "" });
    for (const output of ["sarif-file", "report-html", "report-json"]) {
      expect(readFileSync(job.outputs[output] ?? "", "utf8").length).toBeGreaterThan(100);
    }
    expect(job.summary).toContain(result === "findings" ? "`new.py:5`" : "##");
    expect(job.annotations.filter(({ name }) => name === "error").length > 0).toBe(result !== "clean");
    expect(job.log.includes(github.state.token)).toBe(false);
    if (wanted.codeScanning !== "uploaded") return;
    const sha = checkout.startsWith("head") ? forge.head : forge.merge;
    const suffix = start.ref === "refs/pull/1" ? (checkout.startsWith("head") ? "/head" : "/merge") : "";
    expect(uploads).toMatchObject([{ commit_sha: sha, ref: `${start.ref}${suffix}`, status: "complete" }]);
    expect(problemsOf(uploads[0]!.sarif)).toEqual([]);
    expect(uploadedResults(github.state).map(({ ruleId }) => ruleId)).toEqual(
      result === "findings" ? ["S403", "S301"] : [],
    );
  });
});

test("docs/action.md holds the table", () => {
  const docs = readFileSync(path.resolve(import.meta.dirname, "../../docs/action.md"), "utf8");
  expect(docs).toContain(table());
});
