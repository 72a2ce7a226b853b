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
