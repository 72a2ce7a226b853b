/** Results → code scanning: what is sent, what is asked again, and what a refusal means. */
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { uploadOf } from "../../src/report/sarif/upload.ts";
import { emptyRun as run, finding } from "../report/everything.ts";
import { push } from "../support/action/events.ts";
import { createForge, type Forge, placeOf } from "../support/action/forge.ts";
import { runJob } from "../support/action/runner.ts";
import { problemsOf, uploadedResults } from "../support/github/code-scanning.ts";
import type { SarifLog } from "../support/github/state.ts";

const INSECURE = "import pickle\n\n\ndef load(data):\n    return pickle.loads(data)\n";
const files = { base: { "app.py": "x = 1\n" }, change: { "new.py": INSECURE } };

async function jobOn(forge: Forge, inputs: Record<string, string> = {}, event = forge.pullRequest()) {
  return runJob({
    github: forge.github,
    workspace: forge.checkout({ sha: forge.merge }),
    event,
    inputs: { comments: "false", ...inputs },
  });
}

const pushed = (forge: Forge) => push(placeOf(forge), { before: forge.base, after: forge.merge });

describe("on GitHub", { timeout: 120_000 }, () => {
  test("a server that is busy is asked again", async () => {
    await using forge = await createForge(files, { processing: { pendingPolls: 2, errors: [] } });
    forge.github.state.faults.push({ method: "POST", path: /sarifs$/, times: 1, status: 502, message: "Bad Gateway" });
    const limited = { "retry-after": "1" };
    forge.github.state.faults.push({
      method: "POST",
      path: /sarifs$/,
      times: 1,
      status: 429,
      headers: limited,
      message: "slow down",
    });
    const job = await jobOn(forge);
    expect(forge.github.state.uploads, job.log).toMatchObject([{ status: "complete", polls: 3 }]);
    expect(job.code).toBe(1);
  });

  test("one that stays broken fails the job on the default branch alone, and a wait of an hour is not waited for", async () => {
    await using forge = await createForge({ ...files, change: { "new.py": "x = 2\n" } });
    const fault = { method: "POST", path: /sarifs$/, times: 1, status: 403, message: "API rate limit exceeded" };
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.round(Date.now() / 1000) + 3600) };
    forge.github.state.faults.push({ ...fault, headers }, { ...fault, headers });
    const pull = await jobOn(forge);
    expect(pull.code, pull.log).toBe(0);
    expect(pull.annotations).toMatchObject([{ name: "warning", data: expect.stringContaining("rate limit") }]);
    const job = await jobOn(forge, {}, pushed(forge));
    expect(job.code).toBe(2);
    expect(job.outputs["verdict"]).toBe("incomplete");
    expect(forge.github.state.uploads).toEqual([]);
  });

  test("always: what GitHub refuses fails the job, but never a fork's; never: nothing is sent", async () => {
    await using forge = await createForge(files, { codeScanning: false });
    expect((await jobOn(forge, { "sarif-upload": "always" })).code).toBe(2);
    forge.github.state.fork = true;
    expect((await jobOn(forge, { "sarif-upload": "always" }, forge.pullRequest({ from: null }))).code).toBe(1);
    forge.github.state.requests.length = 0;
    const job = await jobOn(forge, { "sarif-upload": "never" });
    expect(job.code).toBe(1);
    expect(forge.github.state.requests.filter((request) => request.includes("sarifs"))).toEqual([]);
  });

  test("what is suppressed stays at home; runs over different paths have categories of their own", async () => {
    const ignored = INSECURE.replace("(data)\n", "(data)  # provenfix-ignore[S301]: trusted data\n").replace(
      "def load(data)  # provenfix-ignore[S301]: trusted data",
      "def load(data)",
    );
    await using forge = await createForge({ ...files, change: { "new.py": ignored, "src/a b.py": INSECURE } });
    const first = await jobOn(forge, { paths: "new.py" });
    await jobOn(forge, { paths: "src" });
    const [here, there] = forge.github.state.uploads;
    expect(
      here?.sarif.runs.map(({ automationDetails }) => automationDetails?.id),
      first.log,
    ).toEqual(["provenfix/new.py/"]);
    expect(there?.sarif.runs.map(({ automationDetails }) => automationDetails?.id)).toEqual(["provenfix/src/"]);
    expect(here?.sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).not.toContain("S301");
    expect(uploadedResults(forge.github.state).map(({ ruleId }) => ruleId)).toContain("S301");
    expect(forge.github.state.complaints).toEqual([]);
  });
});

const many = (count: number, extra: (index: number) => Partial<Finding> = () => ({})) =>
  Array.from({ length: count }, (_, index) => finding({ startLine: index + 1, endLine: index + 1, ...extra(index) }));
const unpacked = (sarif: string) => JSON.parse(gunzipSync(Buffer.from(sarif, "base64")).toString()) as SarifLog;

describe("limits", () => {
  test("5,000 results, the most severe of them, and the others are named", () => {
    const findings = [...many(5_000, () => ({ severity: "low" })), ...many(10, () => ({ severity: "critical" }))];
    const { sarif, results, leftOut } = uploadOf(run({ findings }), "provenfix/");
    const log = unpacked(sarif);
    expect([results, leftOut.length]).toEqual([5_000, 10]);
    expect(leftOut.every(({ severity }) => severity === "low")).toBe(true);
    expect(log.runs[0]?.results.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(problemsOf(log)).toEqual([]);
  });

  test("what does not fit into the bytes is halved until it does", () => {
    const findings = many(64, (index) => ({
      message: Array.from({ length: 40 }, (_, at) => (index * 7919 + at * 104729) ** 2).join(),
    }));
    const { sarif, results, leftOut } = uploadOf(run({ findings }), "provenfix/", 6_000);
    expect(Buffer.from(sarif, "base64").length).toBeLessThanOrEqual(6_000);
    expect(results + leftOut.length).toBe(64);
    expect(results).toBeGreaterThan(0);
  });
});
