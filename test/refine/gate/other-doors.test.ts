/** The same weakness by another way, which no analyzer need know: refused. */
import { expect, test } from "vitest";
import { objections } from "./honest.ts";

interface Way {
  path: string;
  before: string;
  line: number;
  cwe: string;
  from: string;
}

async function said({ from, ...way }: Way, to: string): Promise<string[]> {
  expect(way.before).toContain(from);
  return Object.keys(await objections({ ...way, title: to, after: way.before.replace(from, () => to) }));
}

const YAML: Way = {
  path: "a.py",
  line: 5,
  cwe: "CWE-502",
  from: "yaml.load(s, Loader=yaml.Loader)",
  before: "import yaml\n\n\ndef load(s):\n    return yaml.load(s, Loader=yaml.Loader)\n",
};
const PICKLE: Way = {
  path: "a.py",
  line: 5,
  cwe: "CWE-502",
  from: "pickle.loads(b)",
  before: "import pickle\n\n\ndef load(b):\n    return pickle.loads(b)\n",
};
const SHELL: Way = {
  path: "a.py",
  line: 5,
  cwe: "CWE-78",
  from: 'subprocess.check_output("wc -c " + name, shell=True)',
  before: 'import subprocess\n\n\ndef count(name):\n    return subprocess.check_output("wc -c " + name, shell=True)\n',
};
const SQL: Way = {
  path: "a.py",
  line: 2,
  cwe: "CWE-89",
  from: 'db.execute("SELECT id FROM users WHERE name = \'" + name + "\'")',
  before: 'def find(db, name):\n    return db.execute("SELECT id FROM users WHERE name = \'" + name + "\'")\n',
};
const NESTED_HASH: Way = {
  path: "a.py",
  line: 5,
  cwe: "CWE-328",
  from: "hashlib.sha1(b.encode()).digest()",
  before: "import hashlib\n\n\ndef key(b):\n    return hashlib.sha1(b.encode()).digest()\n",
};
const HASH: Way = {
  path: "a.py",
  line: 5,
  cwe: "CWE-328",
  from: "hashlib.md5(b)",
  before: "import hashlib\n\n\ndef digest(b):\n    return hashlib.md5(b).hexdigest()\n",
};
const TOKEN: Way = {
  path: "a.py",
  line: 6,
  cwe: "CWE-330",
  from: '"".join(random.choice(ABC) for _ in range(32))',
  before:
    'import random\nimport secrets\n\nABC = "abcdef"\ndef token():\n    return "".join(random.choice(ABC) for _ in range(32))\n',
};
const EVAL: Way = {
  path: "a.py",
  line: 2,
  cwe: "CWE-95",
  from: "eval(s)",
  before: "def calc(s):\n    return eval(s)\n",
};
const TLS: Way = {
  path: "a.py",
  line: 5,
  cwe: "CWE-295",
  from: "verify=False",
  before: "import requests\n\n\ndef fetch(url):\n    return requests.get(url, verify=False, timeout=5)\n",
};
const NODE_TLS: Way = {
  path: "a.js",
  line: 1,
  cwe: "CWE-295",
  from: "rejectUnauthorized: false",
  before: "module.exports = (https) => new https.Agent({ rejectUnauthorized: false });\n",
};

test.for<[string, Way, string]>([
  ["sameDanger", YAML, "next(yaml.load_all(s, Loader=yaml.Loader))"],
  ["sameDanger", YAML, "next(yaml.unsafe_load_all(s))"],
  ["sameDanger", YAML, "yaml.Loader(s).get_single_data()"],
  ["sameDanger", YAML, "yaml.full_load(s)"],
  ["sameDanger", PICKLE, "ForkingPickler.loads(b)"],
  ["sameDanger", PICKLE, "pickle._loads(b)"],
  ["sameDanger", SHELL, 'subprocess.run(["sh"], input=("wc -c " + name).encode()).stdout'],
  ["sameDanger", SHELL, 'subprocess.check_output(["sh", "-s"], input=("wc -c " + name).encode())'],
  ["sameDanger", SHELL, 'subprocess.check_output(["awk", "BEGIN { system(\\"wc -c " + name + "\\") }"])'],
  ["sameDanger", SHELL, 'subprocess.check_output(["-c", "wc -c " + name], executable="/bin/sh")'],
  ["sameDanger", SQL, "db.execute(Template(\"SELECT id FROM users WHERE name = '$n'\").substitute(n=name))"],
  ["sameDanger", HASH, 'hashlib.new("m" + "d5", b)'],
  ["sameDanger", HASH, 'hmac.new(b"", b, "md5")'],
  ["sameDanger", TOKEN, "secrets.choice(ABC) * 32"],
  ["sameDanger", TOKEN, "secrets.token_hex(1).zfill(32)"],
  ["sameDanger", EVAL, 'timeit.Timer("x = " + s).timeit(1)'],
  ["sameDanger", EVAL, "code.InteractiveInterpreter().runsource(s)"],
  ["unsafeSettings", TLS, "verify=not True"],
  ["unsafeSettings", TLS, 'verify=bool(os.environ.get("VERIFY"))'],
  ["unsafeSettings", NODE_TLS, "rejectUnauthorized: !true"],
  ["unsafeSettings", NODE_TLS, "rejectUnauthorized: process.env.STRICT"],
  ["disguise", TLS, "verify=bool(0)"],
])("%s: %#", async ([check, way, to]) => {
  expect(await said(way, to)).toContain(check);
});

test("a default that is off, and an attribute that is", async () => {
  const parameter = TLS.before
    .replace("fetch(url)", "fetch(url, verify=False)")
    .replace("verify=False, timeout", "verify=verify, timeout");
  expect(Object.keys(await objections({ ...TLS, title: "", after: parameter }))).toContain("unsafeSettings");
  const session = TLS.before.replace(
    "    return requests.get(url, verify=False,",
    "    session = requests.Session()\n    session.verify = 0\n    return session.get(url,",
  );
  expect(Object.keys(await objections({ ...TLS, title: "", after: session }))).toContain("unsafeSettings");
});

test("a library's function that is replaced", async () => {
  const after = SHELL.before
    .replace("import subprocess\n", "import shlex\nimport subprocess\n\nshlex.quote = str\n")
    .replace("+ name", "+ shlex.quote(name)");
  expect(Object.keys(await objections({ ...SHELL, title: "", after }))).toContain("disguise");
});

test.for<[Way, string]>([
  [YAML, "yaml.safe_load(s)"],
  [YAML, "yaml.load(s, Loader=yaml.SafeLoader)"],
  [SHELL, 'subprocess.check_output(["wc", "-c", "--", name])'],
  [HASH, "hashlib.sha256(b)"],
  [HASH, 'hashlib.new("sha256", b)'],
  [NESTED_HASH, "hashlib.sha1(b.encode(), usedforsecurity=False).digest()"],
  [TOKEN, '"".join(secrets.choice(ABC) for _ in range(32))'],
  [TOKEN, "secrets.token_hex(16)"],
  [TLS, "verify=True"],
  [TLS, 'verify="ca.pem"'],
  [NODE_TLS, "rejectUnauthorized: true"],
])("an honest way: %#", async ([way, to]) => {
  const objecting = await said(way, to);
  expect(objecting.filter((check) => /sameDanger|unsafeSettings|disguise/.test(check))).toEqual([]);
});
