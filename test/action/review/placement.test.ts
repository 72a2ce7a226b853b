import { expect, test } from "vitest";
import { hunksOfPatch } from "../../../src/action/review/hunks.ts";
import { lineMap } from "../../../src/action/review/lines.ts";
import { placementOf } from "../../../src/action/review/placement.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { LineEdit } from "../../../src/model/repair.ts";

const PATCH =
  "@@ -1,3 +1,4 @@ context\n one\n+two\n three\n four\n@@ -20,2 +21,3 @@\n twenty\n+new\n end\n\\ No newline at end of file";
const hunks = hunksOfPatch(PATCH);
const same = (line: number) => line;
const at = (startLine: number, endLine = startLine) =>
  ({ path: "a.py", startLine, endLine, startColumn: 1, endColumn: 2 }) as Finding;
const edit = (startLine: number, endLine: number, text: string): LineEdit => ({
  path: "a.py",
  startLine,
  endLine,
  text,
});

const suggested = (edits: LineEdit[]) => placementOf(at(2), edits, hunks, same);

test("hunks as GitHub shows them", () => {
  expect(hunks).toEqual([
    { first: 1, last: 4, lines: ["one", "two", "three", "four"] },
    { first: 21, last: 23, lines: ["twenty", "new", "end"] },
  ]);
  expect(hunksOfPatch("no patch")).toEqual([]);
});

test("beside the lines that are shown, from the first in the same hunk", () => {
  expect(placementOf(at(2), undefined, hunks, same)).toEqual({ path: "a.py", line: 2 });
  expect(placementOf(at(2, 3), undefined, hunks, same)).toEqual({ path: "a.py", startLine: 2, line: 3 });
  expect(placementOf(at(3, 9), undefined, hunks, same)).toEqual({ path: "a.py", startLine: 3, line: 4 });
  expect(placementOf(at(4, 22), undefined, hunks, same)).toEqual({ path: "a.py", startLine: 21, line: 22 });
  expect(placementOf(at(10), undefined, hunks, same)).toBeUndefined();
});

test("a suggestion takes the place of whole lines in one hunk", () => {
  expect(suggested([edit(2, 3, "TWO\n")])).toEqual({ path: "a.py", line: 2, suggestion: ["TWO"] });
  expect(suggested([edit(2, 3, "")])).toEqual({ path: "a.py", line: 2, suggestion: [] });
  expect(suggested([edit(1, 1, "import x\n"), edit(2, 3, "TWO\n")])).toEqual({
    path: "a.py",
    startLine: 1,
    line: 2,
    suggestion: ["import x", "one", "TWO"],
  });
  // Behind the last line that is shown: it stands above.
  expect(suggested([edit(5, 5, "five\n")])).toEqual({ path: "a.py", line: 4, suggestion: ["four", "five"] });
});

test("what cannot be a suggestion is none", () => {
  const none = { path: "a.py", line: 2 };
  expect(placementOf(at(2), [edit(2, 3, "x\n"), edit(22, 23, "y\n")], hunks, same)).toEqual(none);
  expect(placementOf(at(2), [edit(2, 6, "x\n")], hunks, same)).toEqual(none);
  expect(placementOf(at(2), [{ ...edit(2, 3, "x\n"), path: "b.py" }], hunks, same)).toEqual(none);
  expect(placementOf(at(2), [edit(2, 3, "x\u202e\n")], hunks, same)).toEqual(none);
  expect(placementOf(at(2), [edit(2, 3, "x\r\n")], hunks, same)).toEqual(none);
  expect(placementOf(at(2), [edit(2, 4, "x\n")], hunks, (line) => (line > 2 ? line + 1 : line))).toEqual(none);
});

test("lines of a merge as lines of the head", () => {
  const toHead = lineMap("new\na\nb\nc\nd\n", "a\nB\nc\nmore\nd\n");
  expect([1, 2, 3, 4, 5].map(toHead)).toEqual([undefined, 1, undefined, 3, 5]);
});
