/** Files as they come: line ends, marks, no last newline, other encodings; several findings in one file, the same one twice. */
import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createRepository, type Repository } from "../support/repository.ts";
import { applies, fixJson, indexed, runAsync } from "../support/fixing.ts";

const LOAD = "import yaml\n\n\ndef load(text):\n    return yaml.load(text, Loader=yaml.Loader)\n";
const SAFE = LOAD.replace("yaml.load(text, Loader=yaml.Loader)", "yaml.safe_load(text)");

/** Without tests nothing can be proven; that is not what this is about. */
const FIX = ["--staged", "--no-tests", "--include-unverified"];

async function staged(files: Record<string, string | Uint8Array>): Promise<Repository> {
  const repository = await createRepository();
  for (const [name, content] of Object.entries(files)) repository.write(name, content);
  repository.git("add", "--all");
  return repository;
}

const line = (load: string) => `import subprocess\n\nimport yaml\n\n\ndef load(name):\n    return ${load}\n`;
const command = (rest: string) => `subprocess.run(${rest}capture_output=True, text=True).stdout`;

describe("fix on odd files", { timeout: 120_000 }, () => {
  test.each([
    ["CRLF", LOAD.replaceAll("\n", "\r\n"), SAFE.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${LOAD}`, `\uFEFF${SAFE}`],
    ["no last newline", LOAD.trimEnd(), SAFE.trimEnd()],
    ["mixed line ends", LOAD.replace("yaml\n", "yaml\r\n"), SAFE.replace("yaml\n", "yaml\r\n")],
    ["letters of many bytes", `# grüße 漢字 🎉\n${LOAD}`, `# grüße 漢字 🎉\n${SAFE}`],
  ])("%s stays", async (_name, before, after) => {
    await using repository = await staged({ "app.py": before });
    const { stdout } = await runAsync(repository, ["fix", ...FIX, "--dry-run"]);
    expect(applies(repository, stdout)).toBe(true);
    const { of } = await fixJson(repository, ...FIX);
    expect(of("S506")).toMatchObject({ status: "proposed", applied: true });
    expect(repository.read("app.py")).toBe(after);
    expect(indexed(repository, "app.py")).toBe(after);
    repository.run("undo");
    expect(repository.read("app.py")).toBe(before);
  });

  test("with autocrlf the index keeps its line ends, and the working file its own", async () => {
    await using repository = await createRepository();
    repository.git("config", "core.autocrlf", "true");
    repository.write("app.py", LOAD.replaceAll("\n", "\r\n"));
    repository.git("add", "app.py");
    expect(indexed(repository, "app.py")).toBe(LOAD);
    await fixJson(repository, ...FIX);
    expect(indexed(repository, "app.py")).toBe(SAFE);
    expect(repository.read("app.py")).toBe(SAFE.replaceAll("\n", "\r\n"));
    expect(repository.git("diff", "--name-only")).toBe("");
  });

  test("a file that is no UTF-8 is left alone, byte for byte, with the reason", async () => {
    const bytes = Buffer.concat([
      Buffer.from("# -*- coding: latin-1 -*-\n# gr"),
      Buffer.from([0xfc]),
      Buffer.from(`e\n${LOAD}`),
    ]);
    await using repository = await staged({ "app.py": bytes });
    const before = repository.state();
    const { outcomes, code } = await fixJson(repository, ...FIX);
    expect(code).toBe(outcomes.length === 0 ? 2 : 1);
    for (const { status, reason } of outcomes)
      expect([status, reason]).toEqual(["skipped", expect.stringContaining("no UTF-8")]);
    expect(repository.state()).toBe(before);
    expect(readFileSync(path.join(repository.root, "app.py")).equals(bytes)).toBe(true);
  });

  test("the mode, a name with spaces, quotes and umlauts, and other files stay", async () => {
    await using repository = await createRepository();
    const name = 'a folder/größe "x" {1}.py';
    repository.write(name, LOAD, 0o755);
    repository.git("add", "--all");
    const { stdout } = await runAsync(repository, ["fix", ...FIX, "--dry-run"]);
    expect(applies(repository, stdout)).toBe(true);
    await fixJson(repository, ...FIX);
    expect(repository.read(name)).toBe(SAFE);
    expect(repository.git("ls-files", "--stage")).toMatch(/^100755 /);
    expect(repository.spawn("sh", "-c", 'test -x "$0"', name).code).toBe(0);
    expect(repository.git("status", "--short", "--porcelain", "-z").split("\0").filter(Boolean)).toHaveLength(1);
  });

  test("several findings in one file, the same one twice, all repaired in one application", async () => {
    const twice = `${LOAD}\n\ndef again(text):\n    return yaml.load(text, Loader=yaml.Loader)\n`;
    await using repository = await staged({ "app.py": twice, "other.py": LOAD });
    const { outcomes, code } = await fixJson(repository, ...FIX);
    expect(outcomes.map(({ applied }) => applied)).toEqual([true, true, true]);
    expect(code).toBe(0);
    expect(repository.read("app.py")).not.toContain("yaml.Loader");
    expect(repository.run("undo").stdout).toContain("files: app.py, other.py");
    expect(repository.read("app.py")).toBe(twice);
  });

  test("two patches on the same lines: one is applied, the other waits for the next run and says why", async () => {
    const shell = command('"cat " + name, shell=True, ');
    await using repository = await staged({ "app.py": line(`yaml.load(${shell}, Loader=yaml.Loader)`) });
    const { outcomes } = await fixJson(repository, ...FIX);
    expect(outcomes.map(({ applied }) => applied).sort()).toEqual([false, true]);
    expect(outcomes.find(({ applied }) => !applied)?.reason).toContain("same lines as another patch");
    const again = await fixJson(repository, ...FIX);
    expect(again.outcomes.map(({ applied }) => applied)).toEqual([true]);
    expect(repository.read("app.py")).toBe(line(`yaml.safe_load(${command('["cat", name], ')})`));
  });

  test("a scan with gaps: nothing is repaired, and the exit code is 2", async () => {
    await using repository = await staged({ "app.py": LOAD, "broken.py": "def f(:\n" });
    const before = repository.state();
    const { code, report, outcomes } = await fixJson(repository, ...FIX);
    expect(code).toBe(2);
    expect(outcomes).toEqual([]);
    expect(report.notices).toContain("nothing was repaired: the scan is not whole");
    expect(repository.state()).toBe(before);
  });

  test("outside of a repository: exit code 2, and what to do", async () => {
    await using repository = await staged({ "app.py": LOAD });
    repository.remove(".git");
    const { code, stderr } = repository.run("fix", "app.py");
    expect(code).toBe(2);
    expect(stderr).toContain("needs a git repository");
  });

  test("options that exclude each other or are unknown: exit code 2", async () => {
    await using repository = await staged({ "app.py": LOAD });
    expect(repository.run("fix", "--dry").code).toBe(2);
    expect(repository.run("fix", "--staged", "--all").code).toBe(2);
    expect(repository.run("fix", "--max-cost", "free").code).toBe(2);
  });
});
