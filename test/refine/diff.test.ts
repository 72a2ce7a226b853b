import { expect, test } from "vitest";
import { lineEdits, unifiedDiff } from "../../src/refine/diff.ts";
import { createRepository } from "../support/repository.ts";

const NAMES = [
  "plain.py",
  "with space.py",
  'quo"te.py',
  "tab\there.py",
  "new\nline.py",
  "ünï.py",
  "-dash.py",
  "back\\slash.py",
];

const CASES: [string, string][] = [
  ["a\nb\nc\n", "a\nB\nc\n"],
  ["a\nb\nc", "a\nb\nC"],
  ["a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n"],
  ["one\n", "zero\none\n"],
  ["one\ntwo\n", "two\n"],
  ["x", "x\n"],
  ["", "new\n"],
  [
    Array.from({ length: 40 }, (_, i) => `${i}\n`).join(""),
    Array.from({ length: 40 }, (_, i) => (i % 17 === 3 ? `x${i}\n` : `${i}\n`)).join(""),
  ],
];

test.each(NAMES)("git applies the diff of %j to exactly the text that was meant", async (name) => {
  for (const [before, after] of CASES) {
    await using repository = await createRepository();
    repository.write(name, before);
    repository.write("fix.patch", unifiedDiff([{ path: name, before, after }]));
    const applied = repository.tryGit("apply", "--whitespace=nowarn", "fix.patch");
    expect({ stderr: applied.stderr, text: repository.read(name) }).toEqual({ stderr: "", text: after });
  }
});

test("line edits, carried out from the end, give the same text", () => {
  for (const [before, after] of CASES.filter(([text, to]) => text.endsWith("\n") && to.endsWith("\n"))) {
    const lines = before.split(/(?<=\n)/);
    for (const { startLine, endLine, text } of lineEdits([{ path: "f", before, after }]).toReversed()) {
      lines.splice(startLine - 1, endLine - startLine, text);
    }
    expect(lines.join("")).toBe(after);
  }
});
