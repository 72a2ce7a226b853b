import { chmodSync, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { applyPatches, type Patch } from "../../src/apply/apply.ts";
import { lastApplication, openJournal } from "../../src/apply/journal.ts";
import { recover } from "../../src/apply/recover.ts";
import { undo } from "../../src/apply/undo.ts";
import type { FileChange } from "../../src/model/candidate.ts";
import { openRepository } from "../../src/system/repository.ts";
import { createRepository, type Repository } from "../support/repository.ts";

const BEFORE = "import yaml\n\n\ndef load(text):\n    return yaml.load(text)\n\n\ndef other():\n    return 1\n";
const AFTER = BEFORE.replace("yaml.load(", "yaml.safe_load(");

const patch = (file = "app.py", before = BEFORE, after = AFTER): Patch => ({
  fingerprint: `of ${file}`,
  title: `${file}: safe loader`,
  changes: [{ path: file, before, after }],
});

const opened = (repository: Repository) => openRepository(repository.root, repository.env);

async function staged(content = BEFORE): Promise<Repository> {
  const repository = await createRepository();
  repository.write("app.py", "pass\n");
  repository.commit();
  repository.write("app.py", content);
  repository.git("add", "app.py");
  return repository;
}

const leftovers = ({ root }: Repository) => readdirSync(root).filter((name) => name.startsWith(".provenfix-"));

test("index and working tree are patched together", async () => {
  await using repository = await staged();
  const { applied, refused } = await applyPatches(await opened(repository), "index", [patch()]);
  expect([applied.length, refused]).toEqual([1, []]);
  expect(repository.read("app.py")).toBe(AFTER);
  expect(repository.git("show", ":app.py")).toBe(AFTER.trimEnd());
  expect(repository.git("status", "--short")).toBe("M  app.py");
  expect(leftovers(repository)).toEqual([]);
});

test("unstaged edits elsewhere in the file stay unstaged", async () => {
  await using repository = await staged();
  repository.write("app.py", BEFORE.replace("return 1", "return 2"));
  const { applied } = await applyPatches(await opened(repository), "index", [patch()]);
  expect(applied).toHaveLength(1);
  expect(repository.read("app.py")).toBe(AFTER.replace("return 1", "return 2"));
  expect(repository.git("show", ":app.py")).toBe(AFTER.trimEnd());
});

test("an unstaged edit on the patched lines outranks the patch: neither side is touched", async () => {
  await using repository = await staged();
  repository.write("app.py", BEFORE.replace("yaml.load(text)", "yaml.load(text, Loader=None)"));
  const before = repository.state();
  const { applied, refused } = await applyPatches(await opened(repository), "index", [patch()]);
  expect(applied).toEqual([]);
  expect(refused[0]?.reason).toMatch(/unstaged edits/);
  expect(repository.state()).toBe(before);
  expect(existsSync(openJournal(await opened(repository)))).toBe(false);
});

test("one patch that cannot be applied does not hold up the others", async () => {
  await using repository = await staged();
  repository.write("b.py", BEFORE);
  repository.git("add", "b.py");
  repository.write("app.py", BEFORE.replace("yaml.load(text)", "1"));
  const { applied, refused } = await applyPatches(await opened(repository), "index", [patch(), patch("b.py")]);
  expect([applied.map(({ title }) => title), refused.length]).toEqual([["b.py: safe loader"], 1]);
  expect(repository.read("b.py")).toBe(AFTER);
});

test("two patches of one file are joined; one that meets another is refused", async () => {
  await using repository = await staged();
  const second = patch("app.py", BEFORE, BEFORE.replace("return 1", "return 3"));
  const third = patch("app.py", BEFORE, BEFORE.replace("yaml.load(", "json.loads("));
  const { applied, refused } = await applyPatches(await opened(repository), "index", [patch(), second, third]);
  expect([applied.length, refused.map(({ reason }) => reason)]).toEqual([
    2,
    ["it changes the same lines as another patch of this run"],
  ]);
  expect(repository.read("app.py")).toBe(AFTER.replace("return 1", "return 3"));
});

const mine = (text: string) => text.replace("\n\n\ndef other", "\n    # mine\n\n\ndef other");

test("an unstaged edit next to the patched lines stays, unless the two together do not parse", async () => {
  await using repository = await staged();
  repository.write("app.py", mine(BEFORE));
  const { applied } = await applyPatches(await opened(repository), "index", [patch()]);
  expect(applied).toHaveLength(1);
  expect(repository.read("app.py")).toBe(mine(AFTER));
  expect(repository.git("show", ":app.py")).toBe(AFTER.trimEnd());

  // Either line may go, and not both.
  const handled = "try:\n    a()\nexcept B: pass\nexcept C: pass\nd()\n";
  repository.write("b.py", handled);
  repository.git("add", "b.py");
  repository.write("b.py", handled.replace("except B: pass\n", ""));
  const second = patch("b.py", handled, handled.replace("except C: pass\n", ""));
  const { refused } = await applyPatches(await opened(repository), "index", [second]);
  expect(refused.map(({ reason }) => reason)).toEqual([expect.stringMatching(/unstaged edits/)]);
  expect(repository.read("b.py")).toBe("try:\n    a()\nexcept C: pass\nd()\n");
  repository.write("b.py", handled.replace("B: pass", "B: b()"));
  expect((await applyPatches(await opened(repository), "index", [second])).applied).toEqual([second]);
  expect(repository.read("b.py")).toBe("try:\n    a()\nexcept B: b()\nd()\n");
});

const without = (line: string) => async (changes: readonly FileChange[]) =>
  changes.map((change) => ({ ...change, after: change.after.replace(line, "") }));

test("what is finished is written, but around unstaged edits the patches alone", async () => {
  const unused = BEFORE.replace("import yaml", "import re\nimport yaml");
  await using repository = await staged(unused);
  repository.write("b.py", unused);
  repository.git("add", "b.py");
  repository.write("b.py", `${unused}re.compile("mine")\n`);
  const after = AFTER.replace("import yaml", "import re\nimport yaml");
  const patches = ["app.py", "b.py"].map((file) => patch(file, unused, after));
  const { changes } = await applyPatches(await opened(repository), "index", patches, without("import re\n"));
  expect(changes.map((change) => change.after)).toEqual([AFTER, after]);
  expect(repository.read("app.py")).toBe(AFTER);
  expect(repository.read("b.py")).toBe(`${after}re.compile("mine")\n`);
  expect(repository.git("show", ":b.py")).toBe(after.trimEnd());
});

test("a file deleted from the working tree stays deleted, the index is patched", async () => {
  await using repository = await staged();
  repository.remove("app.py");
  await applyPatches(await opened(repository), "index", [patch()]);
  expect(existsSync(path.join(repository.root, "app.py"))).toBe(false);
  expect(repository.git("show", ":app.py")).toBe(AFTER.trimEnd());
});

test("line ends of the working tree and the executable bit are kept", async () => {
  await using repository = await createRepository();
  repository.git("config", "core.autocrlf", "true");
  repository.write("app.py", BEFORE.replaceAll("\n", "\r\n"), 0o755);
  repository.git("add", "app.py");
  chmodSync(path.join(repository.root, "app.py"), 0o755);
  await applyPatches(await opened(repository), "index", [patch()]);
  expect(repository.read("app.py")).toBe(AFTER.replaceAll("\n", "\r\n"));
  expect(statSync(path.join(repository.root, "app.py")).mode & 0o777).toBe(0o755);
  expect(repository.git("ls-files", "--stage")).toMatch(/^100755/);
  expect(repository.git("status", "--short")).toBe("A  app.py");
});

test("what is not staged is patched in the working tree alone", async () => {
  await using repository = await createRepository();
  repository.write("app.py", BEFORE);
  repository.commit();
  await applyPatches(await opened(repository), "working-tree", [patch()]);
  expect(repository.git("status", "--short")).toBe(" M app.py");
  expect(repository.read("app.py")).toBe(AFTER);
});

test("something else was staged meanwhile: refused", async () => {
  await using repository = await staged("other = 1\n");
  const before = repository.state();
  const { refused } = await applyPatches(await opened(repository), "index", [patch()]);
  expect(refused[0]?.reason).toMatch(/changed meanwhile/);
  expect(repository.state()).toBe(before);
});

test("names with spaces, quotes, newlines and leading dashes", async () => {
  await using repository = await createRepository();
  const names = ["with space.py", "-dash.py", 'quo"te.py', "new\nline.py", "ünï.py", "glob*[a].py"];
  for (const name of names) repository.write(name, BEFORE);
  repository.git("add", "--all");
  const { applied } = await applyPatches(
    await opened(repository),
    "index",
    names.map((name) => patch(name)),
  );
  expect(applied).toHaveLength(names.length);
  for (const name of names) expect(repository.read(name)).toBe(AFTER);
  expect(repository.git("diff", "--name-only")).toBe("");
});

test("undo takes the last application back, in index and working tree", async () => {
  await using repository = await staged();
  repository.write("app.py", `${BEFORE}# unstaged\n`);
  const before = repository.state();
  await applyPatches(await opened(repository), "index", [patch()]);
  expect(await undo(await opened(repository))).toEqual({ titles: ["app.py: safe loader"], files: ["app.py"] });
  expect(repository.state()).toBe(before);
  expect(existsSync(lastApplication(await opened(repository)))).toBe(false);
  await expect(undo(await opened(repository))).rejects.toThrow(/no application/);
});

test("undo keeps what was edited elsewhere since, and refuses where the patched lines were edited", async () => {
  await using repository = await staged();
  await applyPatches(await opened(repository), "index", [patch()]);
  repository.write("app.py", AFTER.replace("return 1", "return 9"));
  await undo(await opened(repository));
  expect(repository.read("app.py")).toBe(BEFORE.replace("return 1", "return 9"));

  repository.write("app.py", BEFORE);
  await applyPatches(await opened(repository), "index", [patch()]);
  repository.write("app.py", AFTER.replace("safe_load(text)", "safe_load(text.strip())"));
  const touched = repository.state();
  await expect(undo(await opened(repository))).rejects.toThrow(/edited since in app\.py/);
  expect(repository.state()).toBe(touched);
});

test("a locked index changes nothing", async () => {
  await using repository = await staged();
  repository.write(".git/index.lock", "");
  const before = repository.state();
  await expect(applyPatches(await opened(repository), "index", [patch()])).rejects.toThrow(/index/);
  repository.remove(".git/index.lock");
  await recover(await opened(repository));
  expect(repository.state()).toBe(before);
  expect(leftovers(repository)).toEqual([]);
});
