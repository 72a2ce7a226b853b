/** What a module passes on, which files one imports, and what follows from it for the importing file. */
import { describe, expect, it, test } from "vitest";
import { javascript } from "../../../src/analyzers/javascript/javascript.ts";
import { reexports } from "../../../src/analyzers/javascript/reexports.ts";
import { specifiers } from "../../../src/analyzers/javascript/specifiers.ts";

const EXEC = "child_process.exec";

describe("is passed on", () => {
  it.each<[text: string, names: Record<string, string>]>([
    ['export { exec as run, spawn } from "node:child_process";', { run: EXEC, spawn: "child_process.spawn" }],
    ['export { default as cp } from "child_process";', { cp: "child_process" }],
    ['export { default } from "child_process";', { "*": "child_process" }],
    ['export * from "child_process";', { "*": "child_process" }],
    ['export * as cp from "child_process";', { cp: "child_process" }],
    ['import cp from "child_process";\nexport const run = cp.exec;', { run: EXEC }],
    ['import * as cp from "child_process";\nexport const run: typeof cp.exec = cp.exec as never;', { run: EXEC }],
    ['import cp, { exec as e } from "child_process"\nexport { cp, e as run }', { cp: "child_process", run: EXEC }],
    [
      'import cp from "child_process";\nexport const { exec, spawn: s } = cp;',
      { exec: EXEC, s: "child_process.spawn" },
    ],
    ['import cp from "child_process";\nexport default cp;', { "*": "child_process" }],
    ['import { exec } from "child_process";\nexport default { run: exec };', { run: EXEC }],
    [
      'import { exec } from "child_process";\nimport { promisify } from "util";\nexport const run = promisify(exec);',
      { run: EXEC },
    ],
    ['import cp = require("child_process");\nexport = cp;', { "*": "child_process" }],
    ['module.exports = require("child_process");', { "*": "child_process" }],
    ['exports = module.exports = require("child_process").exec', { "*": EXEC }],
    ["const cp = require('child_process'); exports.run = cp.exec;", { run: EXEC }],
    ['const { exec: e } = require("child_process");\nmodule.exports.run = e;', { run: EXEC }],
    [
      'const { exec } = require("child_process")\nmodule.exports = {\n  run: exec, // the shell\n  exec,\n  help() { return { exec }; },\n  limits: { a: 1 },\n}\n',
      { run: EXEC, exec: EXEC },
    ],
    [
      'const util = require("util");\nconst run = util.promisify(require("child_process").exec);\nmodule.exports = { run };',
      { run: EXEC },
    ],
    ["export {\n  exec as run, // the shell\n} from 'child_process'", { run: EXEC }],
    ['export * from "child_process";\nexport function exec() {}', { "*": "child_process", exec: "" }],
  ])("%s", (text, names) => {
    expect(reexports(text)).toEqual(names);
  });
});

describe("is the module's own, or cannot be told", () => {
  it.each([
    'import cp from "child_process";\nexport const run = cp.exec("ls");',
    'import cp from "child_process";\nexport const run = cp\n  .exec("ls");',
    'import cp from "child_process";\nexport const run = safe ? cp.exec : other;',
    'import cp from "child_process";\nexport function run(x) { return cp.execFile("ls", [x]); }',
    'import type { exec } from "child_process";\nexport type { exec } from "child_process";',
    'export { exec } from "./shell";\nmodule.exports = require("../shell");',
    '// export { exec } from "child_process"',
    '/**\n * export { exec } from "child_process";\n */',
    "const text = \"export * from 'child_process'\";",
    'const cp = require("child_process");\nexports.run = cp.exec;\nexports.run = null;\nexports.run = other;',
    'const cp = require("child_process");\nmodule.exports == cp;',
    'export * from "child_process";\nexport * from "fs";',
  ])("%s", (text) => {
    expect(reexports(text)).toEqual({});
  });
});

test("hostile texts take no longer than long ones", () => {
  const parts = [
    "import a\n",
    ";const a: b",
    "module.exports = {",
    "export {a,",
    "const a = b.c",
    ";export const {",
    ";exports.a=promisify(",
  ];
  for (const part of parts) {
    const began = performance.now();
    reexports("exports.run = run;\n" + part.repeat(Math.ceil(256_000 / part.length)) + 'from "fs"');
    expect(performance.now() - began, part).toBeLessThan(3000);
  }
});

const of = (path: string, text: string) => Object.fromEntries(specifiers(path, Buffer.from(text)));

test("relative specifiers mean what Node and TypeScript resolve them to", () => {
  const found = of(
    "src/a.ts",
    'import x from "./b.js"; const y = require("../lib"); import("./c"); import z from "fs"; import j from "./d.json";',
  );
  expect(found["./b.js"]).toEqual(["src/b.js", "src/b.ts", "src/b.tsx"]);
  expect(found["../lib"]?.slice(0, 2)).toEqual(["lib.ts", "lib.js"]);
  expect(found["../lib"]).toContain("lib/index.ts");
  expect(found["./c"]?.[0]).toBe("src/c.ts");
  expect(found["./d.json"]).toEqual([]);
  expect(Object.keys(found)).toHaveLength(4);
  expect(of("a.js", 'import x from "../b";')).toEqual({ "../b": [] });
  expect(of("lib/a.js", 'require("..")')[".."]?.[0]).toBe("index.js");
});

describe("an importing file", () => {
  const ready = javascript.load({});
  const found = async (text: string, known: Record<string, string>) =>
    (await (await ready).check({ path: "a.ts", text, reexports: known })).detections.map(({ ruleId }) => ruleId);
  it.each<[text: string, names: Record<string, string>]>([
    ['import { run } from "./sh"; run(req.query.x);', { "./sh.run": EXEC }],
    ['import * as sh from "./sh"; sh.run(req.query.x);', { "./sh.run": EXEC }],
    ['import { exec as e } from "../lib/sh.js"; e(req.query.x);', { "../lib/sh.js": "child_process" }],
    ['import run from "./sh"; run(req.query.x);', { "./sh": EXEC }],
    ['const { run } = require("./sh"); run(req.query.x);', { "./sh.run": EXEC }],
    ['const sh = require("./sh"); const go = sh.run; go(req.query.x);', { "./sh.run": EXEC }],
    ['async function f() { const { run } = await import("./sh"); run(req.query.x); }', { "./sh.run": EXEC }],
  ])("%s", async (text, known) => {
    expect(await found(text, known)).toEqual(["js/command-injection"]);
    expect(await found(text, {})).toEqual([]);
  });
  it("takes a neighbour's own function for what it is", async () => {
    const known = { "./sh": "child_process", "./sh.exec": "" };
    expect(await found('import { exec } from "./sh"; exec(req.query.x);', known)).toEqual([]);
    expect(await found('import { execSync } from "./sh"; execSync(req.query.x);', known)).toEqual([
      "js/command-injection",
    ]);
  });
  it.each([
    'const cp = require("child_process"); exports.run = cp.exec; exports.run(req.query.x);',
    'const cp = require("child_process");\nmodule.exports = { run: cp.exec };\nmodule.exports.run(req.query.x);',
  ])("calls what it exports: %s", async (text) => {
    expect(await found(text, {})).toEqual(["js/command-injection"]);
  });
});
