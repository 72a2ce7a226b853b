/** Positions, grammars, syntax errors and hostile input. */
import { describe, expect, it } from "vitest";
import { javascript } from "../../../src/analyzers/javascript/javascript.ts";
import { check, found } from "./support.ts";

const regionOf = async (text: string) => (await check(text)).detections[0]?.region;

describe("regions", () => {
  it("are 1-based with an exclusive end", async () => {
    expect(await regionOf("  eval(x);\n")).toEqual({ startLine: 1, startColumn: 3, endLine: 1, endColumn: 10 });
  });

  it("count UTF-16 units", async () => {
    expect(await regionOf('const a = "😀é"; eval(x + "😀");')).toEqual({
      startLine: 1,
      startColumn: 18,
      endLine: 1,
      endColumn: 32,
    });
  });

  it("keep their lines with CRLF", async () => {
    expect(await regionOf("// a\r\n\r\neval(\r\n  x)")).toEqual({
      startLine: 3,
      startColumn: 1,
      endLine: 4,
      endColumn: 5,
    });
  });

  it("count a byte order mark as a unit", async () => {
    expect(await regionOf("\uFEFFeval(x);")).toEqual({ startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 });
  });

  it("cover a secret's literal alone, and say that it is one", async () => {
    const { detections } = await check('const dbPassword = "k3H9-vX2p-71Qz";');
    expect(detections).toMatchObject([{ secret: true, region: { startColumn: 20, endColumn: 36 } }]);
    expect(JSON.stringify(detections)).not.toContain("k3H9");
  });
});

describe("grammars", () => {
  it.each([
    ["a.ts", "const a: string = <string>b; eval(a);"],
    ["a.mts", "export const f = (a: string) => eval(a);"],
    ["a.tsx", "const A = ({ a }: Props) => <div>{eval(a)}</div>;"],
    ["a.jsx", "const A = ({ a }) => <div>{eval(a)}</div>;"],
    ["a.js", "const f = (a: string): number => eval(a);"],
    ["a.js", "<!-- old\nvar a; eval(b);"],
    ["a.cjs", "#!/usr/bin/env node\nreturn eval(a);"],
    ["a.mjs", "import a from 'a'; await eval(b); export default 1;"],
    ["bin/tool", "#!/usr/bin/env node\neval(process.argv[2]);"],
  ])("%s reads %j", async (path, text) => {
    const { detections, unchecked } = await check(text, path);
    expect(unchecked).toBeUndefined();
    expect(detections.map(({ ruleId }) => ruleId)).toEqual(["js/code-injection"]);
  });
});

describe("files", () => {
  it.each(["a.js", "a.cjs", "a.mjs", "a.jsx", "a.ts", "a.mts", "a.cts", "a.tsx", "x/A.JS"])("handles %s", (path) => {
    expect(javascript.handles(path, "")).toBe(true);
  });

  it.each([
    ["tool", "#!/usr/bin/env node", true],
    ["tool", "#!/usr/bin/node --flag", true],
    ["tool", "#!/bin/sh", false],
    [".eslintrc", "", false],
    ["a.json", "#!/usr/bin/env node", false],
    ["js", "", false],
  ])("%s with %j: %s", (path, firstLine, expected) => {
    expect(javascript.handles(path, firstLine)).toBe(expected);
  });
});

describe("syntax errors", () => {
  it.each([
    ["a.js", "const a = 1;\nfunction (", 2],
    ["a.js", "const a = 1;\nconst b = ;\n", 2],
    ["a.ts", "const a: string = 1;\n\nfoo(((", 3],
    ["a.tsx", "const a = <div>;\n", 1],
    ["a.js", "}", 1],
  ])("in %s %j are reported with their line", async (path, text, line) => {
    expect((await check(text, path)).unchecked).toMatchObject({ kind: "syntax-error", line });
  });

  it("leave what was seen beside them", async () => {
    const { detections, unchecked } = await check("eval(x);\nfunction (\n");
    expect(unchecked?.kind).toBe("syntax-error");
    expect(detections).toHaveLength(1);
  });

  it("are none where only the grammar falls short", async () => {
    const text = "const f = () => {\n  return 1\n}\n[1].forEach(f)\neval(x)\n";
    expect(await check(text)).toMatchObject({ detections: [{ ruleId: "js/code-injection" }] });
    expect((await check(text)).unchecked).toBeUndefined();
  });
});

describe("hostile input", () => {
  it.each([
    ["nested brackets", `${"[".repeat(5000)}${"]".repeat(5000)}; eval(x);`],
    ["nested calls", `${"f(".repeat(5000)}x${")".repeat(5000)}; eval(x);`],
    ["a long sum", `eval(${Array.from({ length: 5000 }, () => "x").join("+")});`],
    ["nested functions", `${"(() => {".repeat(3000)}eval(x);${"})();".repeat(3000)}`],
  ])("%s", async (_, text) => {
    const { detections, unchecked } = await check(text);
    expect(unchecked).toBeUndefined();
    expect(detections.map(({ ruleId }) => ruleId)).toEqual(["js/code-injection"]);
    expect(await found("eval(y);")).toEqual(["js/code-injection"]);
  });

  it("survives text that is no program", async () => {
    for (const text of ["", "\0", "\uFFFD eval(\uD800", "`${`${`", "eval(".repeat(2000), "/*", "<a>".repeat(3000)]) {
      const report = await check(text);
      expect(report.detections).toBeInstanceOf(Array);
    }
    expect(await found("eval(y);")).toEqual(["js/code-injection"]);
  });

  it("keeps the engine's memory flat", async () => {
    const text = `const { exec } = require("child_process");\n${"function f(a) { exec(`ls ${a}`); }\n".repeat(20)}`;
    const external = async (rounds: number): Promise<number> => {
      for (let round = 0; round < rounds; round++) await check(text);
      return process.memoryUsage().external;
    };
    const before = await external(20);
    expect((await external(150)) - before).toBeLessThan(5e6);
  });
});
