/** What reaches a sink decides whether the pack fires: sources, ways there, and checks on the way. */
import { describe, expect, it } from "vitest";
import { detect } from "./checker.ts";

const HEAD = "import os\nfrom flask import Flask, request, abort\napp = Flask(__name__)\n";

async function found(body: string): Promise<string[]> {
  const detections = await detect(HEAD + body);
  return detections.filter(({ ruleId }) => ruleId.startsWith("py/")).map(({ ruleId }) => ruleId);
}

describe("request data arrives", () => {
  it.each([
    "os.system(request.args['a'])",
    "x = request.args.get('a')\nos.system('ls ' + x.strip())",
    "x = request.form['a']\ncmd = f'ls {x}'\nos.system(cmd)",
    "os.system('ls %s' % request.args['a'])",
    "os.system(' '.join(['ls', request.args['a']]))",
    "parts = ['ls']\nparts.append(request.args['a'])\nos.system(' '.join(parts))",
    "options = {}\noptions['dir'] = request.args['a']\nos.system('ls ' + options['dir'])",
    "def wrap(x):\n    return 'ls ' + x\nos.system(wrap(request.args['a']))",
    "def _run(x):\n    os.system(x)\n_run(request.args['a'])",
    "class A:\n    def get(self):\n        self.dir = request.args['a']\n        os.system('ls ' + self.dir)",
    "class A:\n    def run(self, x):\n        os.system(x)\n    def get(self):\n        self.run(request.args['a'])",
    "for x in request.args.getlist('a'):\n    os.system('ls ' + x)",
    "with open('x') as f:\n    cmd = request.args['a']\nos.system(cmd)",
    "x = request.args['a']\nif x:\n    x = 'b'\nos.system(x)",
    "@app.route('/<a>')\ndef f(a):\n    os.system(a)",
    "getattr(os, 'system')(request.args['a'])",
  ])("%s", async (body) => {
    expect(await found(body)).toEqual(["py/command-injection"]);
  });
});

describe("nothing arrives", () => {
  it.each([
    "os.system('ls')",
    "x = request.args['a']\nx = 'b'\nos.system(x)",
    "os.system('head -%d' % int(request.args['a']))",
    "os.system(f'head -{request.args.get(\"a\", type=int):d}')",
    "options = {'dir': 'a'}\noptions['other'] = request.args['a']\nos.system('ls ' + options['dir'])",
    "def wrap(x):\n    return 'ls'\nos.system(wrap(request.args['a']))",
    "def _run(x):\n    os.system(x)\n_run('ls')",
    "os.system('a' if request.args['a'] else 'b')",
    "@app.route('/<int:a>')\ndef f(a):\n    os.system(str(a))",
    "try:\n    x = int(request.args['a'])\nexcept ValueError:\n    abort(400)\nos.system(str(x))",
    "x = request.args['a']\ntry:\n    x = int(x)\nexcept ValueError:\n    abort(400)\nos.system(str(x))",
    "os.system(COMMANDS[request.args['a']])",
  ])("%s", async (body) => {
    expect(await found(body)).toEqual([]);
  });
});

describe("a check on the way", () => {
  it.each([
    "if x not in ('a', 'b'):\n    abort(400)\nos.system(x)",
    "if x in ALLOWED:\n    os.system(x)",
    "if x not in ALLOWED:\n    x = 'a'\nos.system(x)",
    "if not x.isalnum():\n    raise ValueError\nos.system(x)",
    "import re\nif not re.fullmatch('[a-z]+', x):\n    abort(400)\nos.system(x)",
    "if x == 'a' or x == 'b':\n    os.system(x)",
    "if not is_valid_name(x):\n    abort(400)\nos.system(x)",
    "validate_name(x)\nos.system(x)",
    "os.system(x) if x in ALLOWED else None",
  ])("%s", async (body) => {
    expect(await found(`x = request.args['a']\n${body}`)).toEqual([]);
  });

  it.each([
    "if x in ALLOWED:\n    pass\nos.system(x)",
    "if x not in ALLOWED:\n    os.system(x)",
    "if y not in ALLOWED:\n    abort(400)\nos.system(x)",
    "if 'a' in x:\n    os.system(x)",
    "if x != '':\n    os.system(x)",
    "import re\nif re.match('[a-z]+', x):\n    os.system(x)",
  ])("that says nothing: %s", async (body) => {
    expect(await found(`x = request.args['a']\n${body}`)).toEqual(["py/command-injection"]);
  });
});

async function severities(text: string): Promise<string[][]> {
  return (await detect(text)).map(({ ruleId, severity }) => [ruleId, severity ?? "its own"]);
}

describe("beside Ruff", () => {
  it("what is made of constants is a note", async () => {
    const text = "import subprocess\nlist_all = 'ls ' + '-l'\nsubprocess.run(list_all, shell=True)\n";
    expect(await severities(text)).toContainEqual(["S602", "note"]);
  });

  it("a statement's text is told once, where it is run", async () => {
    const text = "def f(cursor, n):\n    q = 'SELECT * FROM t WHERE n = ' + n\n    cursor.execute(q)\n";
    expect((await detect(text)).map(({ ruleId }) => ruleId)).toEqual(["py/sql-injection"]);
  });

  it("heeds comments", async () => {
    const [first] = await detect(`${HEAD}os.startfile(request.args['a'])  # nosec\n`);
    expect(first?.suppression?.kind).toBe("nosec");
  });
});
