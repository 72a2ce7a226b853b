/** Hunks with context, as a forge shows them, name the same lines as git does without context. */
import { expect, test } from "vitest";
import { linesOfHunks, linesOfPatch } from "../../src/select/changed-lines.ts";
import { createRepository } from "../support/repository.ts";

const lines = (count: number, change: (line: number) => string[] = (line) => [`line ${line}`]) =>
  `${Array.from({ length: count }, (_, index) => change(index + 1))
    .flat()
    .join("\n")}\n`;

const CHANGES: Record<string, (line: number) => string[]> = {
  "one line": (line) => [line === 7 ? "changed" : `line ${line}`],
  "lines added": (line) => (line === 3 ? ["line 3", "new", "@@ -1 +1 @@", "+ plus", "- minus"] : [`line ${line}`]),
  "lines removed": (line) => (line === 9 || line === 10 ? [] : [`line ${line}`]),
  "the first line removed": (line) => (line === 1 ? [] : [`line ${line}`]),
  "the last line removed": (line) => (line === 40 ? [] : [`line ${line}`]),
  "several, some close to each other": (line) =>
    line % 9 === 0 ? [] : line % 5 === 0 ? [`changed ${line}`] : line === 22 ? ["line 22", "new"] : [`line ${line}`],
  "all of them": (line) => [`other ${line}`],
};

async function* once(text: string) {
  yield Buffer.from(text);
}

test.each(Object.entries(CHANGES))("%s", async (_name, change) => {
  await using repository = await createRepository();
  repository.write("a.txt", lines(40));
  repository.commit();
  repository.write("a.txt", lines(40, change));
  const shown = repository.git("diff", "--unified=3", "--diff-algorithm=myers");
  const bare = repository.git("diff", "--unified=0", "--diff-algorithm=myers", "--full-index");
  const [expected] = [...(await linesOfPatch(once(`${bare}\n`))).values()];
  expect(linesOfHunks(shown.slice(shown.indexOf("@@ ")))).toEqual(expected);
});

test("a file without a line feed at its end", () => {
  const patch = "@@ -1,2 +1,2 @@\n one\n-two\n\\ No newline at end of file\n+two!\n\\ No newline at end of file";
  expect(linesOfHunks(patch)).toEqual([[2, 2]]);
});
