/** What reaches a sink decides whether it is a finding and how sure. */
import { describe, expect, it } from "vitest";
import { confidence, found } from "./support.ts";

const shell = (body: string): string => `const { exec } = require("child_process"); ${body}`;

describe("harmless", () => {
  it.each([
    'exec("ls");',
    "exec(`ls`);",
    'exec("ls " + "-la");',
    'const a = "x"; const b = a + "y"; exec(`ls ${b}`);',
    'let a = "x"; if (c) a = "y"; exec(a);',
    'const { a } = { a: "x" }; exec(a);',
    'const all = { a: "x", b: "y" }; exec(all[key]);',
    '["a", "b"].forEach((name) => exec(`ls ${name}`));',
    'for (const name of ["a", "b"]) exec(name);',
    "exec(`head -${parseInt(n, 10)} file`);",
    "exec(`kill ${process.pid}`);",
    "exec(`ls ${names.length}`);",
    'exec(c ? "a" : "b");',
    'exec(c && "a" || "b");',
    'exec(`ls ${name.replace(/[^a-z]/g, "")}`);',
    "exec(`ls ${shellEscape(name)}`);",
    "exec(`ls ${a > b}`);",
    "exec(`ls ${process.env.HOME}`);",
    'let a = "x"; a = a + "y"; exec(a);',
    "var a = b; var b = a; exec(a);",
  ])("%s", async (body) => {
    expect(await found(shell(body))).toEqual([]);
  });
});

describe("confidence", () => {
  it.each([
    ["high", 'app.get("/", (req, res) => exec("ls " + req.query.dir));'],
    ["high", 'app.get("/", ({ query }, res) => exec("ls " + query.dir));'],
    ["high", 'app.get("/", (req, res) => { const { dir } = req.body; exec(`ls ${dir.trim()}`); });'],
    ["high", 'app.use(async (ctx) => { const q = ctx.request.query; exec("ls " + q.dir); });'],
    ["high", 'app.get("/", (req, res) => { let cmd = "ls "; cmd += req.params.dir; exec(cmd); });'],
    ["high", 'app.get("/", (req, res) => exec(["ls", req.get("x")].join(" ")));'],
    ["high", "export const handler = async (event) => exec(event.body);"],
    ["medium", "function f(dir) { exec(`ls ${dir}`); }"],
    ["medium", "function f(o) { exec(`ls ${o.dir}`); }"],
    ["medium", "exec(`ls ${dir}`);"],
    ["medium", "exec(process.argv[2]);"],
    ["medium", "exec(await read());"],
  ])("%s: %s", async (expected, body) => {
    expect(await confidence(shell(body))).toBe(expected);
  });
});

it("reads types and decorators of TypeScript", async () => {
  const typed = 'import { exec } from "child_process"; export function f(r: Request) { exec(r.body.x); }';
  const decorated = 'import fs from "fs"; class C { get(@Query("f") f: string) { return fs.readFileSync(f); } }';
  expect(await found(typed, "a.ts")).toEqual(["js/command-injection"]);
  expect(await found(decorated, "a.ts")).toEqual(["js/path-traversal"]);
});

it("takes a library called request for what it is", async () => {
  expect(
    await found('const request = require("request"); eval(request.query.x ? "a" : "b"); fetch(request.url);'),
  ).toEqual([]);
});
