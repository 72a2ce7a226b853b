import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/analyzers/python/tokens.ts";
import { python } from "../../../src/analyzers/python/python.ts";
import { check, detect, marked, summary } from "./checker.ts";

describe("positions", () => {
  it.each([
    ["CRLF", "x = 1\r\neval(x)\r\n", "S307@2"],
    ["old Mac line ends", "x = 1\reval(x)\r", "S307@2"],
    ["a form feed", "x = 1\n\feval(x)\n", "S307@2"],
    ["tabs", "if x:\n\teval(x)\n", "S307@2"],
    ["a byte order mark", "\ufeffeval(x)\n", "S307@1"],
    ["line separators that are none in Python", 'x = "\u2028\u0085\v"\neval(x)\n', "S307@2"],
  ])("are right with %s", async (_name, text, expected) => {
    expect(await summary(text)).toEqual([expected]);
    expect(await marked("S307", text)).toBe("eval(x)");
  });

  it("count UTF-16 units", async () => {
    const [found] = await detect('x = "😀"; eval(x)\n');
    expect(found?.region).toEqual({ startLine: 1, startColumn: 11, endLine: 1, endColumn: 18 });
    expect(await marked("S404", '"😀é"; import subprocess\n')).toBe("subprocess");
  });
});

describe("secrets", () => {
  it.each([
    ["S105", 'password = "hunter2é😀"', '"hunter2é😀"'],
    ["S105", 'config["password"] = ("hunter2")', '"hunter2"'],
    ["S106", 'connect(user="a", password = "hunter2")', '"hunter2"'],
    ["S107", 'def connect(user, password="hunter2"): ...', '"hunter2"'],
  ])("%s marks exactly the literal of %s", async (ruleId, text, literal) => {
    expect(await marked(ruleId, `${text}\n`)).toBe(literal);
    const [found] = await detect(`${text}\n`);
    expect(found?.secret).toBe(true);
    expect(found?.message).not.toContain("hunter2");
  });
});

describe("files that are no plain Python", () => {
  it("says which line does not parse", async () => {
    const report = await check('x = 1\nprint "hello"\nimport pickle\n');
    expect(report.unchecked).toMatchObject({ kind: "syntax-error", line: 2 });
    expect(report.detections.map(({ ruleId }) => ruleId)).toEqual(["S403"]);
  });

  it.each([
    ["nested brackets", `x = ${"(".repeat(5000)}1${")".repeat(5000)}\n`],
    ["unclosed brackets", `x = ${"[".repeat(100_000)}`],
    ["a long sum", `x = ${"1+".repeat(20_000)}1\n`],
    ["nested f-strings", `x = ${'f"{'.repeat(20_000)}`],
  ])("%s neither crash nor spoil the next file", async (_name, text) => {
    for (let round = 0; round < 3; round++) expect((await check(text)).unchecked).toBeDefined();
    expect(await summary("eval(x)\n")).toEqual(["S307@1"]);
  });

  it.each([
    ["nothing", ""],
    ["blank lines", "\n\r\n\f\n"],
    ["a comment without a line end", "# noqa"],
    ["a lone surrogate", 'x = "\ud800"\n'],
  ])("%s is clean", async (_name, text) => {
    expect(await check(text)).toEqual({ detections: [] });
  });

  it("NUL bytes are a syntax error", async () => {
    expect((await check("x = 1\0\n")).unchecked?.kind).toBe("syntax-error");
  });

  it("lines of a million characters do not hang", async () => {
    const found = await summary(
      `import subprocess\nx = ["${"a".repeat(500_000)}", ${"1, ".repeat(200_000)}]; eval(x)  # nosec\n`,
    );
    expect(found).toEqual(["S307@2 by nosec@2", "S404@1"]);
  });

  it("many detections do not hang", async () => {
    const found = await detect(`# nosec B101\n${"f('/tmp/a', g(eval(x)))\n".repeat(5000)}`);
    expect(found.length).toBe(10_000);
  });
});

function texts(text: string): string[] {
  return tokenize(text).tokens.map(({ start, end }) => text.slice(start, end));
}

describe("tokens", () => {
  it.each([
    ['f"{x["a"]}" + y', ['f"{x["a"]}"', "+", "y"]],
    ["f'{x!r:>{width}}' y", ["f'{x!r:>{width}}'", "y"]],
    ["f'{{}} {a:%H:%M}' y", ["f'{{}} {a:%H:%M}'", "y"]],
    ["rb'\\'' y", ["rb'\\''", "y"]],
    ["'''a'b\\''''y", ["'''a'b\\''''", "y"]],
    ["'open\ny", ["'open", "\n", "y"]],
    ["a \\\n b", ["a", "b"]],
    ["(a\n, b)", ["(", "a", ",", "b", ")"]],
    ["été = 1e-5", ["été", "=", "1e", "-", "5"]],
    ["x # 'c\ny", ["x", "\n", "y"]],
  ])("of %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

it.each([
  ["a/b.py", "", true],
  ["b.pyi", "", true],
  ["b.pyw", "", true],
  ["bin/tool", "#!/usr/bin/env python3", true],
  ["bin/tool", "#!/usr/bin/python3.11 -u", true],
  ["bin/tool", "#!/bin/sh", false],
  ["bin.d/tool", "#!/usr/bin/env python", true],
  ["a.ipynb", "", false],
  ["a.txt", "#!/usr/bin/python", false],
])("handles %s with first line %j: %s", (path, firstLine, expected) => {
  expect(python.handles(path, firstLine)).toBe(expected);
});
