/** Names are followed through imports, aliases and scopes. */
import { describe, expect, it } from "vitest";
import { found } from "./support.ts";

const COMMAND = ["js/command-injection"];

describe("is the shell's exec", () => {
  it.each([
    'const { exec: run } = require("child_process"); run(x);',
    'import * as cp from "child_process"; cp.exec(x);',
    'import cp from "node:child_process"; cp.exec(x);',
    'import { exec as e } from "node:child_process"; e(x);',
    'const cp = require("child_process"); const run = cp.exec; run(x);',
    'const cp = require("child_process"); const { execSync } = cp; execSync(x);',
    'const run = require("util").promisify(require("child_process").exec); run(x);',
    'let cp; cp = require("child_process"); cp.exec(x);',
    'async function f() { const { exec } = await import("node:child_process"); exec(x); }',
    'const cp = require("child_process"); cp["exec"](x);',
    'const cp = require("child_process"); (0, cp.exec)(x);',
    'import cp = require("child_process"); cp.exec(x);',
    'const { exec } = require("child_process"); { const other = 1; exec(x); }',
    'import { createRequire } from "node:module"; createRequire(import.meta.url)("child_process").exec(x);',
    'import { createRequire } from "module"; const require = createRequire(import.meta.url); require("child_process").exec(x);',
    'process.mainModule.require("child_process").exec(x);',
    'process.getBuiltinModule("node:child_process").exec(x);',
    'import cp from "child_process"; const { run } = { run: cp.execSync }; run(x);',
    'import { exec } from "child_process"; const tools = { exec }; tools.exec(x);',
    'import cp from "child_process"; const run = cp.exec.bind(cp); run(x);',
    'import cp from "child_process"; class A { private cp = cp; go(x: string) { this.cp.exec(x); } }',
    'import cp from "child_process"; class A { run = cp.exec; go(x: string) { this.run(x); } }',
    'import cp from "child_process"; class A { constructor() { this.sh = cp; } go(x: string) { this.sh.exec(x); } }',
  ])("%s", async (text) => {
    expect(await found(text, "example.ts")).toEqual(COMMAND);
  });
});

describe("is another exec", () => {
  it.each([
    'const { exec } = require("child_process"); function f(exec) { exec(x); }',
    'const { exec } = require("child_process"); { const exec = (c) => c; exec(x); }',
    'const { exec } = require("child_process"); items.forEach(({ exec }) => exec(x));',
    'const { exec } = require("child_process"); try {} catch (exec) { exec(x); }',
    'const { exec } = require("./child_process"); exec(x);',
    'const cp = require("child_process"); /a/.exec(x); db.exec(x); this.exec(x);',
    'function exec(c) {} exec(x); const cp = "child_process";',
    'const cp = require("child_process"); const { exec } = { exec: safe, ...others }; exec(x);',
    'const cp = require("child_process"); const run = cp.exec.bind(cp, "ls"); run(x);',
    'const cp = require("child_process"); class A { run = cp.exec; swap() { this.run = safe; } go(x) { this.run(x); } }',
    'const cp = require("child_process"); class A { run = cp.exec; } class B { run(y) {} go(x) { this.run(x); } }',
    'const { exec } = require("child_process"); class A { exec(x) { this.exec(x); } }',
    'function require(x) { return local[x]; } const { exec } = require("child_process"); exec(x);',
  ])("%s", async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

it("knows globals by any of their objects and not where they are shadowed", async () => {
  expect(await found("window.eval(x); globalThis.eval(x); eval(x);")).toHaveLength(3);
  expect(await found("function f(eval) { eval(x); }")).toEqual([]);
});
