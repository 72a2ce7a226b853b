import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { ignoreComments } from "../../src/analyzers/ignore-comments.ts";

function covers(text: string, path = "a.py"): number[] {
  return ignoreComments(path, text).map((comment) => comment.covers);
}

test.for([
  "x  # provenfix-ignore[S602]: why",
  "x // provenfix-ignore[S602]: why",
  "x //provenfix-ignore[S602]: why",
  "x /* provenfix-ignore[S602]: why */",
  "<p> <!-- provenfix-ignore[S602]: why -->",
  "select 1 -- provenfix-ignore[S602]: why",
  "(x) ; provenfix-ignore[S602]: why",
  "x % provenfix-ignore[S602]: why",
  "x  # noqa # provenfix-ignore[S602]: why",
  `f("it's", 'x') # provenfix-ignore[S602]: why`,
  "<p>Don't</p> <!-- provenfix-ignore[S602]: why -->",
])("%s", (line) => {
  expect(ignoreComments("a.txt", `first\n${line}\r\nlast`)).toEqual([
    { path: "a.txt", line: 2, covers: 2, rules: ["S602"], reason: "why" },
  ]);
});

test("several rules, names with slashes and spaces between them", () => {
  const [comment] = ignoreComments("a.js", "x // provenfix-ignore[ js/sql-injection , CWE-89,]:  checked: above  ");
  expect(comment).toMatchObject({ rules: ["js/sql-injection", "CWE-89"], reason: "checked: above" });
});

test.for<[text: string, line: number]>([
  ["# provenfix-ignore[a]: b\nx", 2],
  ["# provenfix-ignore[a]: b\n\n  # more\n# provenfix-ignore[c]: d\n\nx", 6],
  ["/* provenfix-ignore[a]: b\n * goes on\n */\nx", 4],
  ["/*\n * provenfix-ignore[a]: b\n */\nx", 4],
  ["<!-- provenfix-ignore[a]: b\n goes on -->\nx", 3],
  ["{/* provenfix-ignore[a]: b */}\n<p/>", 2],
  ["/* provenfix-ignore[a]: b */ eval(x)\ny", 1],
  ["// provenfix-ignore[a]: b\n/* other */\n*pointer = 1", 2],
  ["}); // provenfix-ignore[a]: b\nx", 1],
  ["x\n# provenfix-ignore[a]: b", 2],
])("%j covers line %d", ([text, line]) => {
  expect(covers(text)[0]).toBe(line);
});

test.for([
  'say("write # provenfix-ignore[S602]: why")',
  "say('// provenfix-ignore[S602]: why')",
  "say(`/* provenfix-ignore[S602]: why */`)",
  "# Write provenfix-ignore[S602]: why",
  "provenfix-ignore[S602]: why",
])("not a comment of ours: %s", (line) => {
  expect(ignoreComments("a.js", line)).toEqual([]);
});

test("in Markdown only HTML comments count", () => {
  expect(covers("    # provenfix-ignore[a]: b\n<!-- provenfix-ignore[a]: b -->\ntext", "README.md")).toEqual([3]);
});

test.for<[body: string, rules: string[], reason: string]>([
  ["", [], ""],
  [": why", [], ""],
  [" S602: why", [], ""],
  ["[]: why", [], "why"],
  ["[S602]", ["S602"], ""],
  ["[S602] why", ["S602"], ""],
  ["[S602]:   ", ["S602"], ""],
  ["-next-line[S602]: why", [], ""],
])("wrong form %j", ([body, rules, reason]) => {
  expect(ignoreComments("a.py", `x # provenfix-ignore${body}`)).toMatchObject([{ rules, reason }]);
});

test("hostile lines take no time", () => {
  const texts = ["#", "/", "*", " ", "-", "\\", '"'].map(
    (char) => `${char.repeat(300_000)}provenfix-ignore${char.repeat(300_000)}`,
  );
  texts.push("# provenfix-ignore[a]: b\n".repeat(2000), '"provenfix-ignore '.repeat(2000));
  const start = performance.now();
  for (const text of texts) ignoreComments("a.py", text);
  expect(performance.now() - start).toBeLessThan(2000);
});
