/** No secret reaches what a fork brings, nor anything that is started, nor the log. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createForge } from "../support/action/forge.ts";
import { runJob } from "../support/action/runner.ts";
import { startProvider, reply } from "../support/provider.ts";

const UNMENDED = "import pickle\n\n\ndef load(data):\n    return pickle.loads(data)\n";
const KEY = "test-key";

test(
  "a model is asked for the repository's own pull requests, and never for a fork's",
  { timeout: 180_000 },
  async () => {
    await using provider = await startProvider([reply("no idea")], { key: KEY });
    await using forge = await createForge({ base: { "app.py": "x = 1\n" }, change: { "new.py": UNMENDED } });
    const inputs = { fix: "suggest", model: "some-model", "base-url": provider.baseUrl, "api-key": KEY };
    const names = ["pull_request", "pull_request_target"] as const;
    for (const from of ["mallory/shop", null]) {
      for (const name of names) {
        const event = forge.pullRequest({ from, name });
        const workspace = forge.checkout({ sha: forge.merge });
        const job = await runJob({ github: forge.github, workspace, event, inputs, env: { OPENAI_API_KEY: KEY } });
        expect(job.code, job.log).toBe(1);
        expect(job.log).toContain("no model is asked");
      }
    }
    expect(provider.requests).toEqual([]);
    const own = await runJob({
      github: forge.github,
      workspace: forge.checkout({ sha: forge.merge }),
      event: forge.pullRequest(),
      inputs,
    });
    expect(provider.requests.length, own.log).toBeGreaterThan(0);
    expect(provider.complaints).toEqual([]);
    expect(own.commands.filter(({ name }) => name === "add-mask").map(({ data }) => data)).toEqual([KEY]);
    expect(own.log.replace(`::add-mask::${KEY}`, "")).not.toContain(KEY);
  },
);

test("what is started sees neither inputs nor tokens", { timeout: 120_000 }, async () => {
  await using forge = await createForge({ base: { "app.py": "x = 1\n" }, change: { "new.py": UNMENDED } });
  const workspace = forge.checkout({ sha: forge.head });
  const bin = path.join(path.dirname(workspace), "bin");
  const seen = path.join(bin, "environment");
  mkdirSync(bin);
  writeFileSync(path.join(bin, "git"), `#!/bin/sh\nenv >> ${seen}\nexec /usr/bin/env -S PATH="$REAL_PATH" git "$@"\n`, {
    mode: 0o755,
  });
  const real = process.env["PATH"] ?? "";
  const job = await runJob({
    github: forge.github,
    workspace,
    event: forge.pullRequest(),
    inputs: { "api-key": KEY },
    env: { PATH: `${bin}:${real}`, REAL_PATH: real, ACTIONS_RUNTIME_TOKEN: "runtime-token" },
  });
  expect(job.code, job.log).toBe(1);
  const environment = readFileSync(seen, "utf8");
  expect(environment).toContain("GITHUB_SHA=");
  for (const secret of ["INPUT_", KEY, "runtime-token", forge.github.state.token])
    expect(environment).not.toContain(secret);
});
