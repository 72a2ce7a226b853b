/** Names are bytes: whatever they are, the right file is read, and no two look alike. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { createFolder, createRepository, type Folder } from "../support/repository.ts";
import { selectIn } from "../support/selecting.ts";

const NAMES = [
  "with space.py",
  "new\nline.py",
  'quo"te.py',
  "-leading.py",
  "--output=x.py",
  "tab\t.py",
  "ünï cödé 🐍.py",
  "back\\slash.py",
  "\\xff.py",
  ":(exclude)x.py",
  "@@ -1 +1,999 @@.py",
  "a\n@@ -0,0 +1,999 @@\nindex 1111111..2222222.py",
];
const BYTES = [Buffer.from([0xff]), Buffer.from([0x66, 0xc3, 0x28, 0x2f, 0xe2, 0x82])];

function writeAll(folder: Folder, text: (index: number) => string): void {
  for (const [index, name] of [...NAMES.map((one) => Buffer.from(one)), ...BYTES].entries()) {
    const absolute = Buffer.concat([Buffer.from(`${folder.root}/`), name]);
    mkdirSync(absolute.subarray(0, absolute.lastIndexOf(0x2f)), { recursive: true });
    writeFileSync(absolute, text(index));
  }
}

/** The last three: a name that looks like an escaped byte, and the bytes themselves. */
const SHOWN = [...NAMES.map((name) => (name === "\\xff.py" ? "\\\\xff.py" : name)), "\\xff", "f\\xc3(/\\xe2\\x82"];
const expected = (text: (index: number) => string) =>
  Object.fromEntries(SHOWN.map((name, index) => [name, text(index)]));

test("staged and in a range", async () => {
  await using repository = await createRepository();
  writeAll(repository, (index) => `first = ${index}\nsecond = ${index}\n`);
  repository.git("add", ".");
  const fresh = await selectIn(repository, { kind: "staged" });
  expect(fresh.texts).toEqual(expected((index) => `first = ${index}\nsecond = ${index}\n`));
  const base = repository.commit("first");
  writeAll(repository, (index) => `first = ${index}\nsecond = ${-index - 1}\n`);
  repository.git("add", ".");
  const edited = await selectIn(repository, { kind: "staged" });
  expect(edited.texts).toEqual(expected((index) => `first = ${index}\nsecond = ${-index - 1}\n`));
  expect(new Set(Object.values(edited.changed).map((lines) => JSON.stringify(lines)))).toEqual(new Set(["[[2,2]]"]));
  repository.commit("second");
  expect((await selectIn(repository, { kind: "range", from: base })).texts).toEqual(edited.texts);
});

test("in the working tree, listed by git and by walking", async () => {
  await using repository = await createRepository();
  writeAll(repository, (index) => `${index}\n`);
  expect((await selectIn(repository, { kind: "all" })).texts).toEqual(expected((index) => `${index}\n`));
  await using folder = await createFolder();
  writeAll(folder, (index) => `${index}\n`);
  const walked = await selectIn(folder, { kind: "all" });
  expect(walked.unreadable).toEqual({});
  expect(walked.texts).toEqual(expected((index) => `${index}\n`));
});

test("a repository whose own path is strange", async () => {
  await using folder = await createFolder("a\nstrange [folder] *");
  await using repository = await createRepository();
  const strange = path.join(folder.root, "repo");
  repository.git("init", "--quiet", strange);
  writeFileSync(path.join(strange, "app.py"), "app = 1\n");
  const selected = await selectIn({ ...folder, env: repository.env }, { kind: "all" }, { cwd: strange });
  expect([selected.root, selected.texts]).toEqual([strange, { "app.py": "app = 1\n" }]);
  const globbed = await selectIn(
    { ...folder, env: repository.env },
    { kind: "paths", paths: ["*.py"] },
    { cwd: strange },
  );
  expect(globbed.texts).toEqual({ "app.py": "app = 1\n" });
});
