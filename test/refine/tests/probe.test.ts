/** Where markers are put: `«n»` stands for the marker before a statement, `‹n›` … for one around an expression. */
import { describe, expect, test } from "vitest";
import { changedRanges } from "../../../src/refine/gate/tests/probe/hunks.ts";
import { type ProbePlace, probePlaces } from "../../../src/refine/gate/tests/probe/places.ts";
import { plainTree } from "../../../src/refine/gate/tree/plain.ts";
import type { Language } from "../../../src/syntax/languages.ts";

async function marked(language: Language, before: string, after: string): Promise<string> {
  const root = await plainTree(language, after);
  const [ranges = []] = changedRanges(before, [after]);
  const places = ranges.flatMap((range) => probePlaces(root, range, language));
  const marks = places.flatMap((place: ProbePlace): [number, string][] =>
    place.kind === "statement"
      ? [[place.at, "«»"]]
      : [
          [place.start, "‹"],
          [place.end, "›"],
        ],
  );
  const sorted = [...new Map(marks.map((mark) => [mark.join(), mark])).values()].toSorted((a, b) => b[0] - a[0]);
  return sorted.reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), after);
}

/** Marks anew what is left of a marked text without its marks, changed from the text that has other words in some places. */
async function remarked(language: Language, expected: string, changes: Record<string, string>): Promise<string> {
  const after = expected.replaceAll(/[«»‹›]/g, "");
  const absent = Object.keys(changes).filter((to) => after.split(to).length !== 2);
  if (absent.length > 0) throw new Error(`not exactly once: ${absent.join(", ")}`);
  const before = Object.entries(changes).reduce((text, [to, from]) => text.replace(to, () => from), after);
  return marked(language, before, after);
}

describe("Python", () => {
  test.each([
    ["a statement", "def f(x):\n    a = 1\n    «»y = g(x)\n    return y\n", { "y = g(x)": "y = eval(x)" }],
    [
      "a guard",
      "def f(x):\n    «»if not x:\n        raise ValueError\n    return g(x)\n",
      { "    if not x:\n        raise ValueError\n": "" },
    ],
    [
      "an added else",
      "def f(x):\n    «»if x:\n        g(x)\n    else:\n        raise ValueError\n",
      { "    else:\n        raise ValueError\n": "" },
    ],
    ["the first line of a branch", "def f(x):\n    if x:\n        «»g(x)\n", { "g(x)": "eval(x)" }],
    [
      "arguments of a call over lines",
      "def f(x):\n    «»run(\n        x,\n        shell=False,\n    )\n",
      { "shell=False": "shell=True" },
    ],
    ["a head", "def f(x, y=None):\n    '''Does.'''\n    «»return x\n", { ", y=None": "" }],
    ["a decorator", "@route('/a')\ndef f():\n    «»return 1\n", { "'/a'": "'/b'" }],
    [
      "a new function and its use",
      "def h(x):\n    «»return int(x)\n\n\ndef f(x):\n    «»return h(x)\n",
      { "def h(x):\n    return int(x)\n\n\n": "", "return h(x)": "return eval(x)" },
    ],
    ["a method", "class A:\n    def f(self):\n        «»self.x = 1\n", { "self.x = 1": "self.x = 2" }],
    ["a constant", "«»A = 1\n\n\ndef f():\n    return A\n", { "A = 1": "A = 2" }],
    ["a lambda", "f = lambda x: ‹g(x)›\n", { "g(x)": "eval(x)" }],
    ["a removed line", "def f(x):\n    «»a = 1\n    return x\n", { "a = 1\n": "a = 1\n    eval(x)\n" }],
    [
      "imports, comments, documentation",
      "import os\n\n\ndef f():\n    '''New.'''\n    # new\n    return 1\n",
      { "import os\n": "import sys\n", "New.": "Old.", "# new": "# old" },
    ],
  ])("%s", async (_, expected, changes) => {
    expect(await remarked("python", expected, changes)).toBe(expected);
  });
});

describe("JavaScript and TypeScript", () => {
  test.each([
    ["a statement", "function f(x) {\n  «»return g(x);\n}\n", { "g(x)": "eval(x)" }],
    ["a branch without braces", "function f(x) {\n  «»if (x)\n    g(x);\n}\n", { "g(x)": "eval(x)" }],
    ["an arrow function", "export const f = (x) => ‹g(x)›;\n", { "g(x)": "eval(x)" }],
    ["a callback", "app.get('/', (req, res) => {\n  «»res.send(g(req));\n});\n", { "g(req)": "req.q" }],
    ["a method", "class A {\n  m() {\n    «»return 1;\n  }\n}\n", { "return 1": "return 2" }],
    ["a case", "switch (f()) {\n  case 1:\n    «»g();\n    break;\n}\n", { "g()": "eval('')" }],
    ["an import", "import a from 'a';\nf();\n", { "import a from 'a'": "import a from 'b'" }],
  ])("%s", async (_, expected, changes) => {
    expect(await remarked("javascript", expected, changes)).toBe(expected);
    expect(await remarked("typescript", expected, changes)).toBe(expected);
  });
});

test.each([
  [
    "go",
    "package a\n\nconst N = 2\n\nfunc f() int {\n\t«»x := N\n\treturn x\n}\n",
    { "x := N": "x := 1", "N = 2": "N = 1" },
  ],
  [
    "java",
    "class A {\n  int n = 2;\n  int f() {\n    «»return n;\n  }\n}\n",
    { "return n": "return 1", "n = 2": "n = 1" },
  ],
  ["rust", "fn f(x: i32) -> i32 {\n    «»x + 1\n}\n", { "x + 1": "x" }],
] as const)("%s: only what is in a function runs", async (language, expected, changes) => {
  expect(await remarked(language, expected, changes)).toBe(expected);
});

test("ranges of several patches, each where it is in the text that holds all", () => {
  const before = "a\nb\nc\nd\ne\n";
  const first = "a\nx\ny\nb\nc\nd\ne\n";
  const second = "a\nb\nc\nd\nE\n";
  expect(changedRanges(before, [first, second])).toEqual([
    [{ first: 2, last: 3, removed: [], moved: 0 }],
    [{ first: 7, last: 7, removed: ["e\n"], moved: 2 }],
  ]);
});
