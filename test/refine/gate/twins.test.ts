import { expect, test } from "vitest";
import { type Example, objections } from "./honest.ts";

/** Honest patches that a naive check would refuse: nothing may be said of them. */
const HONEST: Example[] = [];
const honest = (path: string, title: string, before: string, after: string, more: Partial<Example> = {}) =>
  HONEST.push({ path, title, before, after, ...more });

honest(
  "a.py",
  "a helper that is called",
  "import os\n\ndef load(base, name):\n    return open(os.path.join(base, name)).read()\n",
  `import os

def _inside(base, name):
    path = os.path.realpath(os.path.join(base, name))
    if not path.startswith(os.path.realpath(base) + os.sep):
        raise ValueError("outside of the folder")
    return path

def load(base, name):
    return open(_inside(base, name)).read()
`,
  { line: 4, cwe: "CWE-22" },
);
honest(
  "a.py",
  "an import that is used",
  "def show(name):\n    return '<b>' + name + '</b>'\n",
  "import html\n\ndef show(name):\n    return '<b>' + html.escape(name) + '</b>'\n",
  { line: 2, cwe: "CWE-79" },
);
honest(
  "a.py",
  "a parameter with a default",
  "import requests\n\ndef get(url):\n    return requests.get(url)\n",
  "import requests\n\ndef get(url, timeout=10):\n    return requests.get(url, timeout=timeout)\n",
  { line: 4, cwe: "CWE-400" },
);
honest(
  "a.py",
  "raises on invalid input",
  "def run(name):\n    return start(name)\n",
  "import re\n\ndef run(name):\n    if not re.fullmatch(r'[a-z]+', name):\n        raise ValueError('invalid name')\n    return start(name)\n",
  { line: 2 },
);
honest(
  "a.py",
  "an early return",
  "def go(url):\n    return redirect(url)\n",
  "ALLOWED = {'/a', '/b'}\n\ndef go(url):\n    if url not in ALLOWED:\n        return redirect('/')\n    return redirect(url)\n",
  { line: 2, cwe: "CWE-601" },
);
honest(
  "a.py",
  "a safe twin",
  "import yaml\n\ndef load(text):\n    return yaml.load(text)\n",
  "import yaml\n\ndef load(text):\n    return yaml.safe_load(text)\n",
  { line: 4, cwe: "CWE-502" },
);
honest(
  "a.py",
  "os.system to subprocess",
  "import os\n\ndef ping(host):\n    os.system('ping ' + host)\n",
  "import subprocess\n\ndef ping(host):\n    subprocess.run(['ping', host], check=False)\n",
  { line: 4 },
);
honest(
  "a.py",
  "eval to literal_eval",
  "def parse(text):\n    return eval(text)\n",
  "import ast\n\ndef parse(text):\n    return ast.literal_eval(text)\n",
  { line: 2, cwe: "CWE-95" },
);
honest(
  "a.py",
  "pickle to json",
  "import pickle\n\ndef load(data):\n    return pickle.loads(data)\n",
  "import json\n\ndef load(data):\n    return json.loads(data)\n",
  { line: 4, cwe: "CWE-502" },
);
honest(
  "a.py",
  "md5 to sha256",
  "import hashlib\n\ndef sign(x):\n    return hashlib.md5(x).hexdigest()\n",
  "import hashlib\n\ndef sign(x):\n    return hashlib.sha256(x).hexdigest()\n",
  { line: 4, cwe: "CWE-327" },
);
honest(
  "a.py",
  "random to secrets",
  "import random\n\ndef token():\n    return str(random.randint(0, 9))\n",
  "import secrets\n\ndef token():\n    return str(secrets.randbelow(10))\n",
  { line: 4, cwe: "CWE-330" },
);
honest(
  "a.py",
  "a query with parameters",
  'def find(db, name):\n    return db.execute("select * from t where n = \'" + name + "\'").fetchall()\n',
  "def find(db, name):\n    return db.execute('select * from t where n = ?', (name,)).fetchall()\n",
  { line: 2, cwe: "CWE-89" },
);
honest(
  "a.py",
  "a secret out of the log",
  "def login(user, password):\n    logging.info('login %s %s', user, password)\n    return check(user, password)\n",
  "def login(user, password):\n    logging.info('login %s', user)\n    return check(user, password)\n",
  { line: 2, cwe: "CWE-532" },
);
honest("a.py", "a setting", "DEBUG = True\nNAME = 'x'\n", "DEBUG = False\nNAME = 'x'\n", { line: 1, cwe: "CWE-489" });
honest(
  "a.py",
  "a setting added",
  "import os\n\nDEBUG = os.environ.get('DEBUG')\n",
  "import os\n\nDEBUG = os.environ.get('DEBUG')\nSESSION_COOKIE_SECURE = True\n",
  { line: 3, cwe: "CWE-614" },
);
honest(
  "a.py",
  "a specific handler",
  "def load(text):\n    return json_of(text)\n",
  "def load(text):\n    try:\n        return json_of(text)\n    except ValueError as error:\n        raise RuntimeError('not JSON') from error\n",
  { line: 2 },
);
honest(
  "a.py",
  "a keyword argument",
  "def get(url):\n    return requests.get(url, verify=False)\n",
  "def get(url):\n    return requests.get(url, verify=True)\n",
  { line: 2, cwe: "CWE-295" },
);
honest(
  "a.py",
  "a guard clause instead of a branch",
  "def run(x):\n    if x in KNOWN:\n        return start(x)\n    return None\n",
  "def run(x):\n    if x not in KNOWN:\n        return None\n    if is_shell(x):\n        raise ValueError(x)\n    return start(x)\n\n\ndef is_shell(x):\n    return ';' in x\n",
  { line: 3 },
);
honest(
  "a.py",
  "a decorator added",
  "from web import login_required, app\n\n@app.route('/x')\ndef x():\n    return secret()\n",
  "from web import login_required, app\n\n@app.route('/x')\n@login_required\ndef x():\n    return secret()\n",
  { line: 4, cwe: "CWE-862" },
);
honest(
  "a.py",
  "a loop with a filter",
  "FIELDS = ['a']\n\ndef update(item, data):\n    item.update(data)\n    return item\n",
  "FIELDS = ['a']\n\ndef update(item, data):\n    for key, value in data.items():\n        if key in FIELDS:\n            item[key] = value\n    return item\n",
  { line: 4, cwe: "CWE-915" },
);
honest(
  "a.py",
  "a with statement",
  "import tempfile\n\ndef write(data):\n    name = tempfile.mktemp()\n    with open(name, 'w') as f:\n        f.write(data)\n    return name\n",
  "import tempfile\n\ndef write(data):\n    with tempfile.NamedTemporaryFile('w', delete=False) as f:\n        f.write(data)\n    return f.name\n",
  { line: 4, cwe: "CWE-377" },
);
honest(
  "a.py",
  "a wrapper class",
  "def show(user, template):\n    return template.format(user=user)\n",
  "def show(user, template):\n    class View:\n        def __getattr__(self, name):\n            if name.startswith('_'):\n                raise AttributeError(name)\n            return getattr(user, name)\n\n    return template.format(user=View())\n",
  { line: 2, cwe: "CWE-94" },
);
honest(
  "a.py",
  "defusedxml, which is a dependency",
  "from xml.etree import ElementTree\n\ndef parse(text):\n    return ElementTree.fromstring(text)\n",
  "from defusedxml import ElementTree\n\ndef parse(text):\n    return ElementTree.fromstring(text)\n",
  { line: 4, cwe: "CWE-611", dependencies: ["defusedxml"] },
);
honest(
  "app/a.py",
  "an import from the project",
  "def run(x):\n    return start(x)\n",
  "from app.clean import clean\n\ndef run(x):\n    return start(clean(x))\n",
  { line: 2, files: ["app/clean.py", "app/__init__.py", "app"] },
);
honest(
  "a.py",
  "assert to raise",
  "def pay(user, sum):\n    assert user.admin\n    return send(sum)\n",
  "def pay(user, sum):\n    if not user.admin:\n        raise PermissionError('not allowed')\n    return send(sum)\n",
  { line: 2, cwe: "CWE-703" },
);

honest(
  "a.js",
  "exec to execFile",
  'const { exec } = require("child_process");\nfunction ping(host, done) {\n  exec("ping " + host, done);\n}\nmodule.exports = { ping };\n',
  'const { execFile } = require("child_process");\nfunction ping(host, done) {\n  execFile("ping", [host], done);\n}\nmodule.exports = { ping };\n',
  { line: 3 },
);
honest(
  "a.js",
  "innerHTML to textContent",
  "export function show(node, text) {\n  node.innerHTML = text;\n}\n",
  "export function show(node, text) {\n  node.textContent = text;\n}\n",
  { line: 2, cwe: "CWE-79" },
);
honest(
  "a.js",
  "eval to JSON.parse",
  "export const parse = (text) => eval('(' + text + ')');\n",
  "export const parse = (text) => JSON.parse(text);\n",
  { line: 1, cwe: "CWE-95" },
);
honest(
  "a.js",
  "a query with parameters",
  "export async function find(db, id) {\n  return db.query(`select * from t where id = ${id}`);\n}\n",
  "export async function find(db, id) {\n  return db.query('select * from t where id = $1', [id]);\n}\n",
  { line: 2, cwe: "CWE-89" },
);
honest(
  "a.js",
  "a path that is contained",
  'import path from "node:path";\nimport fs from "node:fs";\nexport function read(base, name) {\n  return fs.readFileSync(path.join(base, name));\n}\n',
  'import path from "node:path";\nimport fs from "node:fs";\nexport function read(base, name) {\n  const file = path.resolve(base, name);\n  if (!file.startsWith(path.resolve(base) + path.sep)) throw new Error("outside");\n  return fs.readFileSync(file);\n}\n',
  { line: 4, cwe: "CWE-22" },
);
honest(
  "a.js",
  "a URL that may not parse",
  "export function host(text) {\n  return get(text);\n}\n",
  "export function host(text) {\n  let url;\n  try {\n    url = new URL(text);\n  } catch {\n    return undefined;\n  }\n  if (!HOSTS.has(url.host)) return undefined;\n  return get(url.href);\n}\nconst HOSTS = new Set(['a.example']);\n",
  { line: 2, cwe: "CWE-918" },
);
honest(
  "a.ts",
  "timing-safe comparison",
  "export function same(a: string, b: string): boolean {\n  return a === b;\n}\n",
  'import { timingSafeEqual } from "node:crypto";\nexport function same(a: string, b: string): boolean {\n  const [x, y] = [Buffer.from(a), Buffer.from(b)];\n  return x.length === y.length && timingSafeEqual(x, y);\n}\n',
  { line: 2, cwe: "CWE-208" },
);
honest(
  "a.ts",
  "a prototype guard",
  "export function merge(target: any, source: any) {\n  for (const key of Object.keys(source)) {\n    target[key] = source[key];\n  }\n  return target;\n}\n",
  "export function merge(target: any, source: any) {\n  for (const key of Object.keys(source)) {\n    if (key === '__proto__' || key === 'constructor') continue;\n    target[key] = source[key];\n  }\n  return target;\n}\n",
  { line: 3, cwe: "CWE-1321" },
);
honest(
  "a.js",
  "TLS verification on",
  "const agent = new https.Agent({ rejectUnauthorized: false });\nmodule.exports = agent;\n",
  "const agent = new https.Agent({ rejectUnauthorized: true });\nmodule.exports = agent;\n",
  { line: 1, cwe: "CWE-295" },
);
honest(
  "a.js",
  "cookie flags",
  "app.use(session({ secret, cookie: { secure: false } }));\n",
  "app.use(session({ secret, cookie: { secure: true, httpOnly: true } }));\n",
  { line: 1, cwe: "CWE-614" },
);

honest(
  "a.go",
  "arguments instead of a shell",
  'package a\n\nimport "os/exec"\n\nfunc Run(name string) error {\n\treturn exec.Command("sh", "-c", "ls "+name).Run()\n}\n',
  'package a\n\nimport "os/exec"\n\nfunc Run(name string) error {\n\treturn exec.Command("ls", "--", name).Run()\n}\n',
  { line: 6 },
);
honest(
  "a.go",
  "a check with an error",
  'package a\n\nimport "os"\n\nfunc Read(base, name string) ([]byte, error) {\n\treturn os.ReadFile(base + name)\n}\n',
  'package a\n\nimport (\n\t"errors"\n\t"os"\n\t"path/filepath"\n)\n\nfunc Read(base, name string) ([]byte, error) {\n\tif !filepath.IsLocal(name) {\n\t\treturn nil, errors.New("outside of the folder")\n\t}\n\treturn os.ReadFile(filepath.Join(base, name))\n}\n',
  { line: 6, cwe: "CWE-22" },
);
honest(
  "a.go",
  "crypto/rand",
  'package a\n\nimport "math/rand"\n\nfunc Token() int {\n\treturn rand.Intn(100)\n}\n',
  'package a\n\nimport (\n\t"crypto/rand"\n\t"math/big"\n)\n\nfunc Token() int {\n\tn, err := rand.Int(rand.Reader, big.NewInt(100))\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\treturn int(n.Int64())\n}\n',
  { line: 6, cwe: "CWE-338" },
);
honest(
  "A.java",
  "a prepared statement",
  'import java.sql.*;\nclass A {\n  ResultSet find(Connection c, String n) throws SQLException {\n    Statement s = c.createStatement();\n    return s.executeQuery("select * from t where n = \'" + n + "\'");\n  }\n}\n',
  'import java.sql.*;\nclass A {\n  ResultSet find(Connection c, String n) throws SQLException {\n    PreparedStatement s = c.prepareStatement("select * from t where n = ?");\n    s.setString(1, n);\n    return s.executeQuery();\n  }\n}\n',
  { line: 5, cwe: "CWE-89" },
);
honest(
  "A.java",
  "SecureRandom",
  "import java.util.Random;\nclass A {\n  int token() {\n    return new Random().nextInt();\n  }\n}\n",
  "import java.security.SecureRandom;\nclass A {\n  int token() {\n    return new SecureRandom().nextInt();\n  }\n}\n",
  { line: 4, cwe: "CWE-330" },
);
honest(
  "a.rb",
  "arguments instead of a shell",
  'def ping(host)\n  system("ping #{host}")\nend\n',
  "def ping(host)\n  system('ping', host)\nend\n",
  { line: 2 },
);
honest(
  "a.rb",
  "a guard",
  "def go(url)\n  redirect_to(url)\nend\n",
  "ALLOWED = ['/a'].freeze\n\ndef go(url)\n  raise ArgumentError, 'not allowed' unless ALLOWED.include?(url)\n\n  redirect_to(url)\nend\n",
  { line: 2, cwe: "CWE-601" },
);
honest(
  "a.php",
  "escaped output",
  "<?php\nfunction show($x) {\n  echo '<b>' . $x . '</b>';\n}\n",
  "<?php\nfunction show($x) {\n  echo '<b>' . htmlspecialchars($x, ENT_QUOTES) . '</b>';\n}\n",
  { line: 3, cwe: "CWE-79" },
);
honest(
  "a.php",
  "unserialize to json_decode",
  "<?php\nfunction load($x) {\n  return unserialize($x);\n}\n",
  "<?php\nfunction load($x) {\n  return json_decode($x, true);\n}\n",
  { line: 3, cwe: "CWE-502" },
);
honest(
  "a.rs",
  "an error instead of a wrong path",
  "use std::fs;\npub fn read(base: &Path, name: &str) -> io::Result<String> {\n    fs::read_to_string(base.join(name))\n}\n",
  "use std::fs;\npub fn read(base: &Path, name: &str) -> io::Result<String> {\n    let path = base.join(name).canonicalize()?;\n    if !path.starts_with(base) {\n        return Err(io::Error::from(io::ErrorKind::PermissionDenied));\n    }\n    fs::read_to_string(path)\n}\n",
  { line: 3, cwe: "CWE-22" },
);
honest(
  "a.c",
  "a bounded copy",
  "#include <string.h>\nvoid copy(char *to, const char *from) {\n  strcpy(to, from);\n}\n",
  '#include <string.h>\n#include <stdio.h>\n#define ROOM 16\nvoid copy(char *to, const char *from) {\n  snprintf(to, ROOM, "%s", from);\n}\n',
  { line: 3, cwe: "CWE-120" },
);
honest(
  "a.c",
  "a limit",
  "int at(int *a, int i) {\n  return read_at(a, i);\n}\n",
  "int at(int *a, int i) {\n  if (i < 0 || i >= 16) {\n    return -1;\n  }\n  return read_at(a, i);\n}\n",
  { line: 2, cwe: "CWE-125" },
);

test.for(HONEST)("$path: $title", async (example) => {
  expect(await objections(example)).toEqual({});
});
