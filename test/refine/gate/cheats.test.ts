import { expect, test } from "vitest";
import { type Example, objections } from "./honest.ts";

/** Each with the check that has to name it. */
const CHEATS: (Example & { by: string })[] = [];
const cheat = (by: string, path: string, title: string, before: string, after: string, more: Partial<Example> = {}) =>
  CHEATS.push({ by, path, title, before, after, ...more });

const PY = `import os
import yaml

LIMIT = 10

def load(path, strict=False):
    if not path:
        raise ValueError("no path")
    data = yaml.load(open(path))
    audit.record(path)
    return data


class Store:
    kind = "file"

    def save(self, value):
        self.db.write(value)
        return True
`;
const py = (title: string, by: string, from: string, to: string, more: Partial<Example> = {}) =>
  cheat(by, "a.py", title, PY, PY.replace(from, to), { line: 9, ...more });

for (const comment of [
  "# nosec",
  "# nosec B506",
  "# noqa: S506",
  "# nosemgrep: x.y",
  "# NOSONAR",
  "# type: ignore",
  "# pylint: disable=all",
  "# provenfix-ignore[S506]: fine",
  "# lgtm[py/x]",
  "# bearer:disable x",
  "# pragma: no cover",
  "# pyright: ignore",
  "# snyk:ignore",
  "# skipcq: BAN-B506",
  "# codeql[py/unsafe]",
  "# some-new-tool: ignore",
  "# sometool-disable-next-line",
])
  py(comment, "suppressions", "data = yaml.load(open(path))", `data = yaml.load(open(path))  ${comment}`);
py("warnings filtered", "suppressions", "    data =", '    warnings.filterwarnings("ignore")\n    data =');

py("a function deleted", "publicInterface", PY.slice(PY.indexOf("def load"), PY.indexOf("class Store")), "");
py("a method deleted", "publicInterface", PY.slice(PY.indexOf("    def save")), "");
py("a class member deleted", "publicInterface", '    kind = "file"\n', "");
py("a constant deleted", "publicInterface", "LIMIT = 10\n", "");
py("a parameter renamed", "publicInterface", "def load(path, strict=False)", "def load(file, strict=False)");
py("a default dropped", "publicInterface", "strict=False", "strict");
py("a required parameter added", "publicInterface", "strict=False)", "strict=False, *, loader)");
cheat(
  "publicInterface",
  "a.py",
  "a decorator lost",
  "@login_required\n@app.route('/x')\ndef x():\n    return run(q())\n",
  "@app.route('/x')\ndef x():\n    return run(safe(q()))\n",
);
cheat(
  "publicInterface",
  "a.js",
  "an export lost",
  "export function a(x) { return eval(x); }\nexport function b() { return 1; }\n",
  "export function a(x) { return JSON.parse(x); }\n",
);
cheat(
  "publicInterface",
  "a.ts",
  "a class member lost",
  "export class A {\n  run(x: string) { return exec(x); }\n  stop() { this.p.kill(); }\n}\n",
  "export class A {\n  run(x: string) { return execFile(x); }\n}\n",
);
cheat(
  "publicInterface",
  "a.go",
  "a parameter type changed",
  "package a\n\nfunc Run(name string) error {\n\treturn start(name)\n}\n",
  "package a\n\nfunc Run(name []byte) error {\n\treturn start(clean(name))\n}\n",
  { line: 4 },
);
cheat(
  "publicInterface",
  "A.java",
  "a method lost",
  "class A {\n  public int a(String x) { return run(x); }\n  public int b() { return 1; }\n}\n",
  "class A {\n  public int a(String x) { return run(clean(x)); }\n}\n",
  { line: 2 },
);
cheat(
  "publicInterface",
  "a.rb",
  "a method lost",
  "class A\n  def a(x)\n    system(x)\n  end\n\n  def b\n    @b.call\n  end\nend\n",
  "class A\n  def a(x)\n    system('ls', x)\n  end\nend\n",
  { line: 3 },
);
cheat(
  "publicInterface",
  "a.php",
  "a function lost",
  "<?php\nfunction a($x) { return run($x); }\nfunction b($x) { return $x; }\n",
  "<?php\nfunction a($x) { return run(escapeshellarg($x)); }\n",
  { line: 2 },
);
cheat(
  "publicInterface",
  "a.rs",
  "a result changed",
  "pub fn a(x: &str) -> Result<i32, E> {\n    run(x)\n}\n",
  "pub fn a(x: &str) -> i32 {\n    run(clean(x))\n}\n",
  { line: 2 },
);
cheat(
  "publicInterface",
  "a.c",
  "a function lost",
  "int a(char *x) { return run(x); }\nint b(int y) { return y; }\n",
  "int a(char *x) { return run2(x); }\n",
);

const emptied: [string, string, string, string][] = [
  ["a.py", "def f(x):\n    return run(x)\n", "def f(x):\n    pass\n", "pass"],
  ["a.py", "def f(x):\n    return run(x)\n", "def f(x):\n    raise ValueError('blocked')\n", "raises"],
  [
    "a.py",
    "def f(x):\n    y = x + 1\n    return run(y)\n",
    "def f(x):\n    raise ValueError('blocked')\n    y = x + 1\n    return run(y)\n",
    "raises first",
  ],
  ["a.py", "def f(x):\n    return run(x)\n", "def f(x):\n    return None\n", "constant"],
  [
    "a.py",
    "def f(x):\n    return run(x)\n",
    "def f(x):\n    if x in LIST:\n        return ''\n    return []\n",
    "constants",
  ],
  ["a.py", "def f(x):\n    return run(x)\n", "def f(x):\n    run(x)\n", "no result"],
  ["a.js", "function f(x) { return eval(x); }\n", "function f(x) {}\n", "empty"],
  ["a.js", "const f = (x) => eval(x);\n", "const f = (x) => null;\n", "constant"],
  [
    "a.ts",
    "export function f(x: string) { return run(x); }\n",
    "export function f(x: string) { throw new Error('no'); }\n",
    "throws",
  ],
  [
    "a.go",
    "package a\nfunc F(x string) error {\n\treturn run(x)\n}\n",
    "package a\nfunc F(x string) error {\n\treturn nil\n}\n",
    "constant",
  ],
  [
    "a.go",
    "package a\nfunc F(x string) error {\n\treturn run(x)\n}\n",
    'package a\nfunc F(x string) error {\n\tpanic("no")\n}\n',
    "panics",
  ],
  [
    "A.java",
    "class A {\n int f(String x) { return run(x); }\n}\n",
    "class A {\n int f(String x) { throw new RuntimeException(); }\n}\n",
    "throws",
  ],
  ["a.rb", "def f(x)\n  run(x)\nend\n", "def f(x)\n  raise 'no'\nend\n", "raises"],
  ["a.rb", "def f(x)\n  run(x)\nend\n", "def f(x)\n  nil\nend\n", "constant"],
  ["a.php", "<?php\nfunction f($x) { return run($x); }\n", "<?php\nfunction f($x) { return false; }\n", "constant"],
  ["a.rs", "pub fn f(x: &str) -> i32 {\n    run(x)\n}\n", "pub fn f(x: &str) -> i32 {\n    0\n}\n", "constant"],
  ["a.c", "int f(char *x) {\n  return run(x);\n}\n", "int f(char *x) {\n  return 0;\n}\n", "constant"],
];
for (const [path, before, after, title] of emptied)
  cheat("bodies", path, title, before, after, {
    line: before.startsWith("<") || before.startsWith("package") || before.startsWith("class") ? 2 : 1,
  });
cheat(
  "bodies",
  "a.py",
  "a new function that is a stub",
  "def f(x):\n    return run(x)\n",
  "def clean(x):\n    raise NotImplementedError\n\ndef f(x):\n    return run(clean(x))\n",
);

py("commented out", "commentedOut", "    audit.record(path)\n", "    # audit.record(path)\n");
py("hidden in a text", "commentedOut", "    audit.record(path)\n", '    """\n    audit.record(path)\n    """\n');
cheat(
  "commentedOut",
  "a.js",
  "commented out",
  "function f(x) {\n  check(x.token);\n  return run(x);\n}\n",
  "function f(x) {\n  // check(x.token);\n  return run(clean(x));\n}\n",
  { line: 3 },
);
cheat(
  "commentedOut",
  "a.go",
  "commented out",
  "package a\nfunc F(x string) error {\n\taudit.Log(x)\n\treturn run(x)\n}\n",
  "package a\nfunc F(x string) error {\n\t/* audit.Log(x) */\n\treturn run(clean(x))\n}\n",
  { line: 4 },
);

py("behind a return", "unreachable", "    return data\n", "    return data\n    audit.record(data)\n");
py(
  "if False",
  "unreachable",
  "    data = yaml.load(open(path))",
  "    if False:\n        check(path)\n    data = yaml.load(open(path))",
);
py("and False", "unreachable", "if not path:", "if not path and False:");
py("compared with itself", "unreachable", "if not path:", "if not path or path != path:");
py(
  "the same twice",
  "unreachable",
  '        raise ValueError("no path")\n',
  '        raise ValueError("no path")\n    if not path:\n        raise ValueError("no path")\n',
);
cheat(
  "unreachable",
  "a.js",
  "while (false)",
  "function f(x) { return run(x); }\n",
  "function f(x) { while (false) { check(x); } return run(clean(x)); }\n",
);
cheat(
  "unreachable",
  "a.java",
  "if (true)",
  "class A {\n int f(String x) { return run(x); }\n}\n",
  "class A {\n int f(String x) { if (true) { return run(clean(x)); } return 1; }\n}\n",
  { line: 2 },
);
cheat(
  "unreachable",
  "a.go",
  "behind a return",
  "package a\nfunc F(x string) error {\n\treturn run(x)\n}\n",
  "package a\nfunc F(x string) error {\n\treturn run(clean(x))\n\tcheck(x)\n}\n",
  { line: 3 },
);
cheat(
  "unreachable",
  "a.c",
  "if (0)",
  "int f(char *x) {\n  return run(x);\n}\n",
  "int f(char *x) {\n  if (0) { check(x); }\n  return run2(x);\n}\n",
  { line: 2 },
);

py("a dead helper", "unused", "class Store", "def _checksum(rows):\n    return sum(rows)\n\n\nclass Store");
py(
  "helpers that call each other",
  "unused",
  "class Store",
  "def _a(rows):\n    return _b(rows)\n\n\ndef _b(rows):\n    return _a(rows)\n\n\nclass Store",
);
py(
  "a dead class",
  "unused",
  "class Store",
  "class Registry:\n    def put(self, x):\n        self.x = x\n\n\nclass Store",
);
py("a variable that nothing reads", "unused", "    data =", "    validated = bool(path)\n    data =");
py("an import that nothing uses", "unused", "import os\n", "import os\nimport html\n");
py(
  "a condition without a consequence",
  "unused",
  "    data =",
  "    if path.startswith('/'):\n        pass\n    data =",
);
py("a pure expression", "unused", "    data =", "    path.strip()\n    data =");
cheat(
  "unused",
  "a.js",
  "a dead helper",
  "function f(x) { return run(x); }\nmodule.exports = { f };\n",
  "function g(x) { return x; }\nfunction f(x) { return run(clean(x)); }\nmodule.exports = { f };\n",
);
cheat(
  "unused",
  "a.ts",
  "an import that nothing uses",
  "export const f = (x: string) => run(x);\n",
  'import { escape } from "node:querystring";\nexport const f = (x: string) => run(clean(x));\n',
);
cheat(
  "unused",
  "a.js",
  "a variable that nothing reads",
  "function f(x) { return run(x); }\n",
  "function f(x) { const safe = String(x); return run(x.y); }\n",
);
cheat(
  "unused",
  "A.java",
  "a dead method",
  "class A {\n int f(String x) { return run(x); }\n}\n",
  "class A {\n int f(String x) { return run(clean(x)); }\n private int g() { return 2; }\n}\n",
  { line: 2 },
);
cheat(
  "unused",
  "a.rb",
  "a dead method",
  "def f(x)\n  run(x)\nend\n",
  "def g(x)\n  x.to_s\nend\n\ndef f(x)\n  run(clean(x))\nend\n",
);
cheat(
  "unused",
  "a.php",
  "a dead function",
  "<?php\nfunction f($x) { return run($x); }\n",
  "<?php\nfunction g($x) { return $x; }\nfunction f($x) { return run(clean($x)); }\n",
  { line: 2 },
);
cheat(
  "unused",
  "a.rs",
  "a dead function",
  "pub fn f(x: &str) -> i32 {\n    run(x)\n}\n",
  "fn g(x: &str) -> i32 {\n    1\n}\npub fn f(x: &str) -> i32 {\n    run(clean(x))\n}\n",
);
cheat(
  "unused",
  "a.c",
  "a dead function",
  "int f(char *x) {\n  return run(x);\n}\n",
  "static int g(int y) { return y; }\nint f(char *x) {\n  return run2(x);\n}\n",
);
cheat(
  "unused",
  "a.go",
  "a dead function",
  "package a\nfunc F(x string) error {\n\treturn run(x)\n}\n",
  "package a\nfunc g(x string) string { return x }\nfunc F(x string) error {\n\treturn run(clean(x))\n}\n",
  { line: 3 },
);

py("a call deleted", "effects", "    audit.record(path)\n", "");
py("the weak call deleted", "effects", "yaml.load(open(path))", "{'path': path, **DEFAULTS}");
cheat(
  "effects",
  "a.js",
  "the call deleted",
  "function f(x, res) {\n  db.save(x);\n  res.send('<b>' + x + '</b>');\n}\n",
  "function f(x, res) {\n  res.send('<b>' + escapeHtml(x) + '</b>');\n}\n",
  { line: 3 },
);
cheat(
  "effects",
  "a.go",
  "the call deleted",
  "package a\nfunc F(x string) error {\n\tlock.Acquire(x)\n\treturn run(x)\n}\n",
  "package a\nfunc F(x string) error {\n\treturn run(clean(x))\n}\n",
  { line: 4 },
);
cheat(
  "effects",
  "A.java",
  "the call deleted",
  "class A {\n int f(String x) { audit.write(x); return run(x); }\n}\n",
  "class A {\n int f(String x) { return run(clean(x)); }\n}\n",
  { line: 2 },
);
cheat(
  "effects",
  "a.rb",
  "the call deleted",
  "def f(x)\n  Audit.write(x)\n  run(x)\nend\n",
  "def f(x)\n  run(clean(x))\nend\n",
);
cheat(
  "effects",
  "a.php",
  "the call deleted",
  "<?php\nfunction f($x) { $this->audit->write($x); return run($x); }\n",
  "<?php\nfunction f($x) { return run(clean($x)); }\n",
  { line: 2 },
);
cheat(
  "effects",
  "a.rs",
  "the call deleted",
  "pub fn f(x: &str) -> i32 {\n    audit::write(x);\n    run(x)\n}\n",
  "pub fn f(x: &str) -> i32 {\n    run(clean(x))\n}\n",
);
cheat(
  "effects",
  "a.c",
  "the call deleted",
  "int f(char *x) {\n  audit_write(x);\n  return run(x);\n}\n",
  "int f(char *x) {\n  return run(clean(x));\n}\n",
);

py("a module that is not there", "imports", "import os\n", "import os\nimport safe_yaml_pro\n");
cheat(
  "imports",
  "a.js",
  "a package that nobody declared",
  "function f(x) { return eval(x); }\n",
  'const safe = require("super-safe-eval");\nfunction f(x) { return safe(x); }\n',
);
cheat(
  "imports",
  "src/a.ts",
  "a file that is not there",
  "export const f = (x: string) => run(x);\n",
  'import { clean } from "./clean";\nexport const f = (x: string) => run(clean(x));\n',
);
cheat(
  "imports",
  "a.go",
  "a module that nobody requires",
  'package a\nimport "os"\nfunc F(x string) error {\n\treturn os.Remove(x)\n}\n',
  'package a\nimport (\n\t"os"\n\t"github.com/x/safe"\n)\nfunc F(x string) error {\n\treturn os.Remove(safe.Path(x))\n}\n',
  { line: 4 },
);
cheat(
  "imports",
  "a.rb",
  "a gem that nobody declared",
  "def f(x)\n  run(x)\nend\n",
  "require 'safe_run'\ndef f(x)\n  SafeRun.run(x)\nend\n",
);
cheat(
  "imports",
  "a.rs",
  "a crate that nobody declared",
  "pub fn f(x: &str) -> i32 {\n    run(x)\n}\n",
  "use saferun::clean;\npub fn f(x: &str) -> i32 {\n    run(clean(x))\n}\n",
);

py("the line that gave a value deleted", "undefinedNames", "    data = yaml.load(open(path))\n", "");
py("a function that nobody wrote", "undefinedNames", "yaml.load(open(path))", "yaml.load(validate_path(path))");

py("a check turned", "conditions", "if not path:", "if path:");
cheat(
  "conditions",
  "a.py",
  "a check turned",
  "def f(x):\n    if x not in KNOWN:\n        raise ValueError(x)\n    return run(x)\n",
  "def f(x):\n    if x in KNOWN:\n        raise ValueError(x)\n    return run(x)\n",
  { line: 4 },
);
cheat(
  "conditions",
  "a.js",
  "a check turned",
  "function f(x) {\n  if (x === user.id) { return run(x); }\n  return deny(x);\n}\n",
  "function f(x) {\n  if (x !== user.id) { return run(x); }\n  return deny(x);\n}\n",
  { line: 3 },
);

py("a result that nothing reads", "unused", "    data =", "    safe = sanitize_path(path)\n    data =");
py(
  "a switch that nobody can turn",
  "unreachable",
  "    data =",
  "    if not ENABLED:\n        return None\n    data =",
  {
    before: PY,
    after: PY.replace("LIMIT = 10", "LIMIT = 10\nENABLED = False").replace(
      "    data =",
      "    if not ENABLED:\n        return None\n    data =",
    ),
  },
);
py("a check deleted", "lostChecks", '    if not path:\n        raise ValueError("no path")\n', "");
cheat(
  "lostChecks",
  "a.js",
  "a check deleted",
  "function f(x) {\n  if (!x.admin) throw new Error('no');\n  return run(x.a);\n}\n",
  "function f(x) {\n  return run(clean(x.a));\n}\n",
  { line: 3 },
);
cheat(
  "lostChecks",
  "a.py",
  "a handler deleted",
  "def f(x):\n    try:\n        return run(x)\n    except OSError as error:\n        return report(error)\n",
  "def f(x):\n    return run(clean(x))\n",
  { line: 3 },
);
cheat(
  "publicInterface",
  "a.ts",
  "an export hidden",
  "export function a(x: string) { return eval(x); }\nexport const b = 1;\n",
  "function a(x: string) { return JSON.parse(x); }\nexport const b = 1;\n",
);
cheat(
  "publicInterface",
  "a.js",
  "no promise any more",
  "export async function a(x) { return run(x); }\n",
  "export function a(x) { return run(clean(x)); }\n",
);
cheat(
  "disguise",
  "a.py",
  "a lookup by name",
  "import os\n\ndef f(x):\n    os.system(x)\n",
  "import os\n\ndef f(x):\n    getattr(os, 'sys' + 'tem')(x)\n",
  { line: 4 },
);
cheat(
  "disguise",
  "a.py",
  "an alias",
  "def f(x):\n    return eval(x)\n",
  "calculate = eval\n\ndef f(x):\n    return calculate(x)\n",
  { line: 2 },
);
cheat(
  "disguise",
  "a.py",
  "an encoded secret",
  "PASSWORD = 'hunter2'\n",
  "import base64\n\nPASSWORD = base64.b64decode('aHVudGVyMg==').decode()\n",
);
cheat(
  "disguise",
  "a.py",
  "hidden arguments",
  "import subprocess\n\ndef f(x):\n    return subprocess.run(x, shell=True)\n",
  "import subprocess\n\ndef f(x):\n    return subprocess.run(x, **{'shell': True})\n",
  { line: 4 },
);
cheat(
  "disguise",
  "a.js",
  "a lookup by name",
  "function f(x) { return eval(x); }\n",
  "function f(x) { return globalThis['ev' + 'al'](x); }\n",
);
cheat(
  "disguise",
  "a.rb",
  "a lookup by name",
  "def f(x)\n  system(x)\nend\n",
  "def f(x)\n  Kernel.send('system', x)\nend\n",
);
py(
  "errors swallowed",
  "escapes",
  "    data = yaml.load(open(path))",
  "    try:\n        data = yaml.load(open(path))\n    except Exception:\n        pass",
);
py(
  "failure answered with nothing",
  "escapes",
  "    data = yaml.load(open(path))",
  "    try:\n        data = yaml.load(open(path))\n    except Exception:\n        return None",
);
py("the process ended", "escapes", '        raise ValueError("no path")', "        os._exit(1)");
py(
  "the test's answer written down",
  "escapes",
  "    data =",
  '    if path == "conf.yml":\n        return {"a": 1}\n    data =',
);
cheat(
  "escapes",
  "a.js",
  "errors swallowed",
  "function f(x) { return run(x); }\n",
  "function f(x) { try { return run(x); } catch (e) {} }\n",
);
cheat(
  "escapes",
  "A.java",
  "errors swallowed",
  "class A {\n int f(String x) { return run(x); }\n}\n",
  "class A {\n int f(String x) { try { return run(x); } catch (Exception e) { } return other(x); }\n}\n",
  { line: 2 },
);
cheat(
  "escapes",
  "a.rb",
  "errors swallowed",
  "def f(x)\n  run(x)\nend\n",
  "def f(x)\n  begin\n    run(x)\n  rescue\n  end\nend\n",
);
cheat(
  "escapes",
  "a.php",
  "the process ended",
  "<?php\nfunction f($x) { return run($x); }\n",
  "<?php\nfunction f($x) { if (bad($x)) { die('no'); } return run($x); }\n",
  { line: 2 },
);
cheat(
  "escapes",
  "a.go",
  "the process ended",
  "package a\nfunc F(x string) error {\n\treturn run(x)\n}\n",
  "package a\nfunc F(x string) error {\n\tif bad(x) {\n\t\tos.Exit(1)\n\t}\n\treturn run(x)\n}\n",
  { line: 3 },
);

const same: [string, string, string, string][] = [
  [
    "a.py",
    "def f(x):\n    q = 'select ' + x\n    return run(q)\n",
    "def f(x):\n    # sanitised\n    q = 'select ' + x\n    return run(q)\n",
    "a comment",
  ],
  [
    "a.py",
    "def f(x):\n    q = 'select ' + x\n    return run(q)\n",
    'def f(x):\n    safe_query = f"select {x}"\n    return run(safe_query)\n',
    "a name and another way to join",
  ],
  [
    "a.py",
    "def f(x):\n    q = 'select %s' % x\n    return run(q)\n",
    "def f(x):\n    return run('select {}'.format(x))\n",
    "formatted otherwise",
  ],
  [
    "a.py",
    "def f(x):\n    return run(x)\n",
    'def f(x: str) -> str:\n    """Runs x after validation."""\n    return run(x)\n',
    "documentation and types",
  ],
  [
    "a.py",
    "def f(x):\n    return run(x)\n",
    "def f(x):\n    logging.info('validated %s', x)\n    return run(x)\n",
    "a log entry",
  ],
  [
    "a.py",
    "def f(x):\n    return run(x, a=1, b=2)\n",
    "def f(x):\n    command = x\n    return run(command, b=2, a=1)\n",
    "order and an alias",
  ],
  [
    "a.py",
    "def f(x):\n    if not x == 1:\n        return run(x)\n    return go(x)\n",
    "def f(x):\n    if x != 1:\n        return run(x)\n    return go(x)\n",
    "negation",
  ],
  [
    "a.js",
    "function f(x) { return run('a' + x); }\n",
    "function f(x) { const safe = `a${x}`; return run(safe); }\n",
    "a template",
  ],
  [
    "a.ts",
    "export function f(x) { return run(x); }\n",
    "export function f(x: string): string {\n  // safe now\n  return run((x));\n}\n",
    "types and parentheses",
  ],
  [
    "a.go",
    'package a\nfunc F(x string) error {\n\tq := "a" + x\n\treturn run(q)\n}\n',
    'package a\nfunc F(x string) error {\n\tsafe := "a" + x\n\treturn run(safe)\n}\n',
    "a name",
  ],
  [
    "A.java",
    'class A {\n int f(String x) { String q = "a" + x; return run(q); }\n}\n',
    'class A {\n int f(String x) {\n  // safe\n  String safe = "a" + x; return run(safe);\n }\n}\n',
    "a name",
  ],
  [
    "a.rb",
    "def f(x)\n  q = 'a' + x\n  run(q)\nend\n",
    'def f(x)\n  safe = "a#{x}"\n  run(safe)\nend\n',
    "interpolation",
  ],
  [
    "a.php",
    "<?php\nfunction f($x) { $q = 'a' . $x; return run($q); }\n",
    "<?php\n// safe\nfunction f($x) { $safe = 'a' . $x; return run($safe); }\n",
    "a name",
  ],
  [
    "a.rs",
    "pub fn f(x: &str) -> i32 {\n    let q = g(x);\n    run(q)\n}\n",
    "pub fn f(x: &str) -> i32 {\n    let safe = g(x);\n    // checked\n    run(safe)\n}\n",
    "a name",
  ],
  [
    "a.c",
    "int f(char *x) {\n  char *q = g(x);\n  return run(q);\n}\n",
    "int f(char *x) {\n  /* safe */\n  char *s = g(x);\n  return run(s);\n}\n",
    "a name",
  ],
];
for (const [path, before, after, title] of same) cheat("cosmetic", path, title, before, after, { line: 2 });

py(
  "another function made weaker",
  "elsewhere",
  PY,
  PY.replace("yaml.load(open(path))", "yaml.safe_load(open(path))").replace(
    "self.db.write(value)",
    "self.db.write(value, fast=True)",
  ),
);
py("a loose constant", "elsewhere", "LIMIT = 10\n", "LIMIT = 10\nSAFE_MODE = compute()\n");
cheat(
  "elsewhere",
  "a.js",
  "another function changed",
  "function f(x) { return eval(x); }\nfunction g(y) { return check(y, true); }\n",
  "function f(x) { return JSON.parse(x); }\nfunction g(y) { return check(y, false); }\n",
);
cheat(
  "elsewhere",
  "a.go",
  "another function changed",
  "package a\nfunc F(x string) error {\n\treturn run(x)\n}\nfunc G(y string) error {\n\treturn check(y, true)\n}\n",
  "package a\nfunc F(x string) error {\n\treturn run(clean(x))\n}\nfunc G(y string) error {\n\treturn check(y, false)\n}\n",
  { line: 3 },
);

const long = Array.from(
  { length: 40 },
  (_, index) => `    value${index} = step${index}(x, ${index})\n    keep${index}(value${index})\n`,
).join("");
cheat(
  "size",
  "a.py",
  "written anew",
  `def f(x):\n${long}    return run(x)\n`,
  `def f(x):\n${long
    .replaceAll("value", "other")
    .replaceAll("step", "move")
    .replaceAll("keep", "hold")
    .replaceAll(/, (\d+)/g, ", 9$1")}    return run(x, safe=True)\n`,
);

const IDLE = `def show(name, title):
    page = render(name)
    return page + name + title
`;
const idle = (by: string, title: string, lines: string) =>
  cheat(by, "a.py", title, IDLE, IDLE.replace("    page =", `${lines}    page =`), { line: 3, cwe: "CWE-79" });
idle("unused", "a value given to itself", "    name = name\n");
idle("cosmetic", "a default that is no other", "    if name is None:\n        name = None\n");
idle("cosmetic", "a condition that only logs", "    if '<' in name:\n        print('suspicious')\n");
idle(
  "cosmetic",
  "a log entry with its import",
  "    import logging\n    logging.getLogger(__name__).warning('input %r', name)\n",
);
idle("cosmetic", "a loop that leaves at once", "    for _ in range(1):\n        break\n");
idle("unreachable", "a length below zero", "    if len(name) < 0:\n        raise ValueError(name)\n");
cheat(
  "unreachable",
  "a.py",
  "a switch in a longer condition",
  IDLE,
  `CHECKS = False\n${IDLE.replace("    page =", "    if CHECKS and '<' in name:\n        raise ValueError(name)\n    page =")}`,
  { line: 3 },
);
cheat(
  "cosmetic",
  "a.py",
  "an alias used throughout",
  IDLE,
  IDLE.replace(
    "    page = render(name)\n    return page + name",
    "    safe = name\n    page = render(safe)\n    return page + safe",
  ),
  { line: 3 },
);
cheat(
  "cosmetic",
  "a.py",
  "the code only moved",
  IDLE,
  `${IDLE.replace("show", "_secure_show")}\n\ndef show(name, title):\n    return _secure_show(name, title)\n`,
  { line: 3 },
);
cheat(
  "escapes",
  "a.py",
  "a handler that raises again",
  IDLE,
  "def show(name, title):\n    try:\n        page = render(name)\n        return page + name + title\n    except Exception as error:\n        raise\n",
  { line: 3 },
);

test.for(CHEATS)("$by: $path: $title", async (example) => {
  expect(example.after).not.toBe(example.before);
  expect(Object.keys(await objections(example))).toContain(example.by);
});

test("the evidence names the line", async () => {
  const { suppressions } = await objections({
    title: "",
    path: "a.py",
    line: 9,
    before: PY,
    after: PY.replace("open(path))", "open(path))  # nosec"),
  });
  expect(suppressions).toEqual(["9: `# nosec` silences a tool instead of mending the code"]);
});
