/** A patch is looked at again by every analyzer that runs, those that are programs of their own too. */
import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createToolRepository, type ToolRepository } from "../support/external.ts";
import { fixJson } from "../support/fixing.ts";
import { tool } from "../support/tools.ts";
import { hostileTool } from "./hostile-tool.ts";

const APP = `import subprocess


def ping(host):
    return subprocess.check_output("ping " + host, shell=True)
`;
const SHELL = '    return subprocess.check_output("ping " + host, shell=True)\n';
const LIST = '    return subprocess.check_output(["ping", "--", host])\n';

const bandit = tool("bandit");

/** The outcome of the only blocking finding, for a patch from APP to `after`. */
async function outcomeOf(
  repository: Pick<ToolRepository, "root" | "write" | "spawn"> & Parameters<typeof fixJson>[0],
  after: string,
) {
  repository.write("app.py", APP);
  repository.spawn("git", "add", "-A");
  repository.write("app.py", after);
  const diff = repository.spawn("git", "diff", "--", "app.py").stdout;
  repository.write("app.py", APP);
  writeFileSync(`${repository.root}/../change.patch`, diff);
  const { outcomes, stderr } = await fixJson(repository, "--staged", "--patch", "../change.patch");
  expect(outcomes, stderr).toHaveLength(1);
  return outcomes[0];
}

describe.skipIf(bandit.missing)("with Bandit alone", { timeout: 60_000 }, () => {
  const CONFIGURATION = "analyzers:\n  python: false\n  bandit: true\n";

  test("its finding is mended, and it says so", async () => {
    await using repository = await createToolRepository(bandit, CONFIGURATION);
    const outcome = await outcomeOf(repository, APP.replace(SHELL, LIST));
    expect(outcome).toMatchObject({ status: "proposed" });
    expect(repository.starts().length).toBeGreaterThan(1);
  });

  test("what only it sees in a patch refuses the patch", async () => {
    await using repository = await createToolRepository(bandit, CONFIGURATION);
    const outcome = await outcomeOf(repository, APP.replace(SHELL, `    open("/tmp/" + host, "w").close()\n${LIST}`));
    expect(outcome).toMatchObject({ status: "rejected", reason: expect.stringMatching(/"rescan".*B108 \(bandit/s) });
  });
});

test("an analyzer that fails on the patched file refuses the patch", { timeout: 60_000 }, async () => {
  await using hostile = await hostileTool(`
    const texts = fs.readFileSync("app.py", "utf8");
    if (!texts.includes("shell=True")) process.exit(70);
    print(results());
  `);
  hostile.repository.write(".provenfix.yml", 'analyzers:\n  liar:\n    command: [liar, .]\n    files: ["*.py"]\n');
  const outcome = await outcomeOf(hostile.repository, APP.replace(SHELL, LIST));
  expect(outcome).toMatchObject({ status: "rejected", reason: expect.stringMatching(/"rescan".*liar failed/s) });
});
