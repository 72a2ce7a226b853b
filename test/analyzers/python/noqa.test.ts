import { describe, expect, it } from "vitest";
import { loadEngine } from "../../../src/analyzers/python/engine.ts";
import { disarm, findDirectives, noqaFinder } from "../../../src/analyzers/python/noqa.ts";
import { pythonSource } from "../../../src/analyzers/python/source.ts";
import { detect, of, summary } from "./checker.ts";

describe("a comment to Ruff", () => {
  it.each([
    ["eval(x)  # noqa\n", ["S307@1 by noqa@1"]],
    ["eval(x)  # noqa: S307\n", ["S307@1 by noqa@1"]],
    ["eval(x)  # noqa: S101\n", ["S307@1"]],
    ["eval(x)  # noqa: S\n", ["S307@1"]],
    ["# ruff: noqa\neval(x)\n", ["S307@2 by noqa@1"]],
    ["# ruff: noqa: S307\neval(x)\n", ["S307@2 by noqa@1"]],
    ["# flake8: noqa\neval(x)\n", ["S307@2 by noqa@1"]],
    ["eval(x)  # ruff: ignore[S307]\n", ["S307@1 by ruff@1"]],
    ["# ruff: ignore[S307]\neval(x)\neval(y)\n", ["S307@2 by ruff@1", "S307@3"]],
    ["# ruff: disable[S307]\neval(x)\n# ruff: enable[S307]\neval(y)\n", ["S307@2 by ruff@1", "S307@4"]],
    ["# ruff: file-ignore[S307]\neval(x)\n", ["S307@2 by ruff@1"]],
    ['x = "# noqa"; eval(x)\n', ["S307@1"]],
  ])("%j gives %j", async (text, expected) => {
    expect(await summary(text)).toEqual(expected);
  });

  it("silences our own checks too", async () => {
    expect(await summary("import pickle  # noqa: S403\nimport shelve  # noqa: S301\n")).toEqual([
      "S403@1 by noqa@1",
      "S403@2",
    ]);
    expect(await of("S608", 'q = """INSERT INTO t\nVALUES(%s)""" % x  # noqa: S608\n')).toEqual(["S608@1 by noqa@2"]);
  });

  it("is listed as it was written", async () => {
    const [found] = await detect("eval(x)  # noqa: S307 trusted\n");
    expect(found?.suppression).toEqual({ kind: "noqa", line: 1, text: "# noqa: S307 trusted" });
  });
});

const engine = loadEngine();

const COMMENTS = [
  "# noqa",
  "# noqa: S307",
  "#noqa:S307,S102",
  "# noqa: S102",
  "# noqa : S307",
  "# NoQA: S307",
  "# noqa:s307",
  "# noqa S101",
  "# noqa: E501 S307",
  "# noqa: E501,,S307",
  "# noqa: why",
  "# noqa-x",
  "# xnoqa",
  "# a # noqa: S307",
  "# ruff: ignore[S307]",
  "# ruff: ignore[S102, S307]",
  "# ruff: ignore[eval]",
  "# ruff: ignore",
  "# ruff:ignore[S307]",
  "# ruff: noqa",
  "# ruff: noqa: S307",
  "# flake8: noqa",
  "# flake8: noqa: S307",
  "# ruff: file-ignore[S307]",
  "# nosec",
];
const SHAPES = [
  (comment: string) => `eval(x)  ${comment}\n`,
  (comment: string) => `${comment}\neval(x)\n`,
  (comment: string) => `eval(x)\n${comment}\n`,
  (comment: string) => `eval(  ${comment}\n    x\n)\n`,
  (comment: string) => `eval(\n    x\n)  ${comment}\n`,
  (comment: string) => `y = eval(x) + """\n"""  ${comment}\n`,
  (comment: string) => `y = 1 + \\\n    eval(x)  ${comment}\n`,
  (comment: string) => `y = eval(x) + \\\n    1  ${comment}\n`,
  (comment: string) => `def f():\n    eval(x)  ${comment}\n`,
];

/** Ruff's own silence is the truth: our reading of a comment may not differ from it. */
it.each(COMMENTS)("is read as Ruff reads it: %s", (comment) => {
  for (const shape of SHAPES) {
    const text = shape(comment);
    const source = pythonSource(text);
    const ours = noqaFinder(source, findDirectives(source));
    const all = engine.check(disarm(source));
    const left = all.filter(({ code, start_location }) => !ours(code ?? "", start_location.row));
    expect([text, left.length]).toEqual([text, engine.check(text).length]);
  }
});
