/** What flows within a file, and the checks that stop it. */
import { describe, expect, it } from "vitest";
import { found } from "./support.ts";

const handler = (body: string): string =>
  `const cp = require("child_process"); const fs = require("fs"); const path = require("path");\n` +
  `app.get("/", async (req, res) => {\n${body}\n});`;

async function runs(body: string): Promise<boolean> {
  return (await found(handler(body))).includes("js/command-injection");
}

async function reads(body: string): Promise<boolean> {
  return (await found(handler(body))).includes("js/path-traversal");
}

describe("flow", () => {
  it.each([
    "const run = (x) => cp.exec(x); run(req.query.a);",
    "function build(x) { return `ls ${x}`; } cp.exec(build(req.query.a));",
    "const o = { a: req.query.a, b: 1 }; cp.exec(o.a);",
    "const o = {}; o.a = req.query.a; cp.exec(o.a);",
    "const parts = ['ls']; parts.push(req.query.a); cp.exec(parts.join(' '));",
    "const args = [...req.body.args, 'x']; cp.exec(args.join(' '));",
    "const o = Object.assign({}, req.body); cp.exec(o.a);",
    "const load = async () => req.query.a; cp.exec(await load());",
    "let a = 'ls'; if (res) a = req.query.a; cp.exec(a);",
    "const tools = { go: cp.exec }; tools.go(req.query.a);",
  ])("carries request data through %s", async (body) => {
    expect(await runs(body)).toBe(true);
  });

  it.each([
    "const run = (x) => cp.exec(x); run('ls');",
    "function build(x) { return `ls ${x}`; } cp.exec(build('-l'));",
    "const o = { a: req.query.a, b: 'ls' }; cp.exec(o.b);",
    "const a = Number(req.query.a); cp.exec(`kill ${a}`);",
    "let a = req.query.a; a = 'ls'; cp.exec(a);",
    "const MAP = { a: 'ls', b: 'df' }; cp.exec(MAP[req.query.a]);",
  ])("sees that %s is harmless", async (body) => {
    expect(await runs(body)).toBe(false);
  });

  it("knows handlers by their place, whatever their parameters are called", async () => {
    expect(await found('const cp = require("child_process"); app.post("/", (a, b) => cp.exec(a.body.x));')).toEqual([
      "js/command-injection",
    ]);
  });

  it("knows the events of cloud functions", async () => {
    const text = 'const cp = require("child_process"); exports.handler = async (event) => { cp.execSync(event.cmd); };';
    expect(await found(text)).toEqual(["js/command-injection"]);
  });
});

describe("guards", () => {
  it.each([
    "if (!ALLOWED.has(req.query.a)) return; cp.exec(req.query.a);",
    "const { a } = req.query; if (!['ls', 'df'].includes(a)) { return res.sendStatus(400); } cp.exec(a);",
    "const a = req.query.a; if (/^\\w+$/.test(a)) cp.exec(a);",
    "const a = req.query.a; if (a === 'ls' || a === 'df') cp.exec(a);",
    "const a = req.query.a; if (LIST.indexOf(a) === -1) throw new Error(); cp.exec(a);",
    "const a = req.query.a; switch (a) { case 'ls': cp.exec(a); }",
    "const a = req.query.a; const b = ALLOWED.has(a) ? a : 'ls'; cp.exec(b);",
    "const a = req.query.a; if (!isValidName(a)) return; cp.exec(a);",
  ])("are understood: %s", async (body) => {
    expect(await runs(body)).toBe(false);
  });

  it.each([
    "if (ALLOWED.has(req.query.a)) return; cp.exec(req.query.a);",
    "if (!ALLOWED.has(req.query.a)) log(); cp.exec(req.query.a);",
    "const a = req.query.a; if (/\\w+/.test(a)) cp.exec(a);",
    "const a = req.query.a; if (!ALLOWED.has(req.query.b)) return; cp.exec(a);",
    "const a = req.query.a; if (a.startsWith('ls ')) cp.exec(a);",
    "cp.exec(req.query.a); if (!ALLOWED.has(req.query.a)) return;",
  ])("do not stop %s", async (body) => {
    expect(await runs(body)).toBe(true);
  });

  it("of paths are those of their beginning", async () => {
    const open = "const file = path.resolve(ROOT, req.query.f);";
    expect(await reads(`${open} fs.readFileSync(file);`)).toBe(true);
    expect(await reads(`${open} if (!file.startsWith(ROOT + path.sep)) return; fs.readFileSync(file);`)).toBe(false);
    expect(await reads(`${open} if (!file.startsWith(ROOT)) return; fs.readFileSync(file);`)).toBe(true);
    const dots = "const f = req.query.f; if (f.includes('..')) return;";
    expect(await reads(`${dots} fs.readFileSync("/srv/" + f);`)).toBe(false);
    expect(await reads(`${dots} fs.readFileSync(f);`)).toBe(true);
  });
});

it("does not take a parameter for the page's address because of its name", async () => {
  expect(await found("function f(location) { element.innerHTML = `<b>${Number(1)}</b>`; open(location); }")).toEqual(
    [],
  );
  expect(await found("link.setAttribute('href', location.hash.slice(1));")).toEqual(["js/dom-script"]);
});
