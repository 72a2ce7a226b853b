import { expect, test } from "vitest";
import { intersect, linesOfPatch } from "../../src/select/changed-lines.ts";
import { createRepository } from "../support/repository.ts";

const PAIR = `${"1".repeat(40)}..${"2".repeat(40)}`;
const parse = async (text: string, chunk = text.length) => {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return Object.fromEntries(await linesOfPatch(chunks()));
};

test("hunks belong to the pair of ids before them, wherever the chunks end", async () => {
  const other = `${"3".repeat(40)}..${"4".repeat(40)}`;
  const patch = [
    "diff --git a/x b/x",
    `index ${PAIR} 100644`,
    "--- a/x",
    "+++ b/x",
    "@@ -1 +1,2 @@ function x() {",
    "-old",
    "+@@ -1 +900,99 @@",
    `+index ${other} 100644`,
    "@@ -9,2 +10 @@",
    "+new",
    "\\ No newline at end of file",
    'diff --git "a/new\\nline" b/y',
    `index ${other} 100644`,
    "@@ -3,2 +2,0 @@",
    "@@ -7 +4,3 @@",
    "",
  ].join("\n");
  const expected = {
    [PAIR]: [
      [1, 2],
      [10, 10],
    ],
    [other]: [[2, 6]],
  };
  for (const chunk of [1, 2, 3, 7, 64, 10_000]) expect(await parse(patch, chunk)).toEqual(expected);
});

test("where lines are only taken away both neighbours count", async () => {
  expect(await parse(`index ${PAIR}\n@@ -5,3 +4,0 @@\n`)).toEqual({ [PAIR]: [[4, 5]] });
  expect(await parse(`index ${PAIR}\n@@ -1,3 +0,0 @@\n`)).toEqual({ [PAIR]: [[1, 1]] });
});

test("what two changes have in common", () => {
  const ranges = [
    [1, 4],
    [8, 8],
    [10, 20],
  ] as const;
  expect(
    intersect(ranges, [
      [3, 9],
      [12, 13],
      [20, 30],
    ]),
  ).toEqual([
    [3, 4],
    [8, 8],
    [12, 13],
    [20, 20],
  ]);
  expect(intersect("all", ranges)).toEqual(ranges);
  expect(intersect(ranges, "all")).toEqual(ranges);
  expect(intersect(ranges, [])).toEqual([]);
  expect(intersect("all", "all")).toBe("all");
});

test("against git itself: what is not changed was there before, in the same order", async () => {
  await using repository = await createRepository();
  const { selectIn } = await import("../support/selecting.ts");
  let seed = 42;
  const next = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
  const before: Record<string, string[]> = {};
  for (let file = 0; file < 60; file += 1) {
    before[`f${file}.py`] = Array.from({ length: 5 + next(40) }, (_, line) => `line ${line} of ${file}`);
  }
  const after = Object.fromEntries(Object.entries(before).map(([name, lines]) => [name, edited(lines, next)]));
  for (const [name, lines] of Object.entries(before)) repository.write(name, `${lines.join("\n")}\n`);
  repository.commit();
  for (const [name, lines] of Object.entries(after)) repository.write(name, `${lines.join("\n")}\n`);
  repository.git("add", ".");
  const { changed } = await selectIn(repository, { kind: "staged" });
  expect(Object.keys(changed).length).toBeGreaterThan(50);
  for (const [name, lines] of Object.entries(changed)) {
    const ranges = lines as [number, number][];
    const isChanged = (line: number) => ranges.some(([first, last]) => first <= line && line <= last);
    const kept = after[name]!.filter((_, index) => !isChanged(index + 1));
    const added = after[name]!.flatMap((text, index) => (text.startsWith("new") ? [index + 1] : []));
    expect(isSubsequence(kept, before[name]!)).toBe(true);
    expect(added.filter((line) => !isChanged(line))).toEqual([]);
  }
});

/** Each line is kept, dropped, replaced, or followed by a new one. */
function edited(lines: string[], next: (limit: number) => number): string[] {
  return lines.flatMap((line, index) => {
    const dice = next(12);
    if (dice === 0 && index > 0) return [];
    if (dice === 1) return [`new ${index}`];
    return dice === 2 ? [line, `new after ${index}`] : [line];
  });
}

function isSubsequence(part: string[], whole: string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at += 1;
  return at === part.length;
}
