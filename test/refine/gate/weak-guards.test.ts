/** Patches that look like a cure and guard nothing, or too little: none may pass every static check. The honest ones beside them do. */
import { beforeAll, expect, test } from "vitest";
import { createGate } from "../../../src/refine/gate/gate.ts";
import type { Rescan } from "../../../src/refine/gate/rescan.ts";
import { projectOf } from "./honest.ts";
import { openRescan } from "./in-process.ts";

let rescan: Rescan;
beforeAll(async () => {
  rescan = await openRescan();
});

interface Base {
  path: string;
  text: string;
  /** What the patches replace. */
  line: string;
  cwe: string;
}

/** The best that any finding of the weakness gets: what `fix --patch` would say of it before the tests run. */
async function judged({ path, text, line, cwe }: Base, patch: string | ((text: string) => string)): Promise<string> {
  expect(text).toContain(line);
  const after = typeof patch === "string" ? text.replace(line, () => patch) : patch(text);
  const { findings } = await rescan(new Map([[path, text]]));
  const about = findings.filter((finding) => finding.cwe.some((one) => one === cwe));
  expect(about).not.toEqual([]);
  const project = projectOf(["flask", "werkzeug", "requests", "yaml", "escape-html", "bleach"]);
  const gate = createGate({ findings, rescan, textAt: () => text, project });
  const states: string[] = [];
  for (const { fingerprint } of about) {
    const changes = [{ path, before: text, after }];
    const screened = await gate.screen({
      fingerprint,
      provenance: { kind: "file", path: "x" },
      changes,
      explanation: "",
    });
    if (screened.state === "rejected") states.push("rejected");
    else states.push(screened.checks.every(({ status }) => status === "passed") ? "passed" : "proposed");
  }
  return ["passed", "proposed"].find((state) => states.includes(state)) ?? "rejected";
}

const PYTHON_PATH: Base = {
  path: "app.py",
  cwe: "CWE-22",
  line: "    with open(os.path.join(ROOT, name)) as handle:\n",
  text: `import os
import re

from flask import abort, request

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "files")
ALLOWED = {"a.txt", "b.txt"}


def view():
    name = request.args["name"]
    with open(os.path.join(ROOT, name)) as handle:
        return handle.read()
`,
};
const refuse = (condition: string): string => `    if ${condition}:\n        abort(400)\n${PYTHON_PATH.line}`;
const resolved = (condition: string, made = "os.path.realpath(os.path.join(ROOT, name))"): string =>
  `    path = ${made}\n    if ${condition}:\n        abort(400)\n    with open(path) as handle:\n`;
const opened = (value: string, before = ""): string =>
  `${before}    with open(os.path.join(ROOT, ${value})) as handle:\n`;
const withHelper = (helper: string, use: string) => (text: string) =>
  text.replace("def view", `${helper}\n\n\ndef view`).replace(PYTHON_PATH.line, () => use);

test.for<[string, string | ((text: string) => string)]>([
  ["a prefix that every path has", resolved('not path.startswith("/")')],
  ["a prefix of nothing", resolved('not path.startswith("")')],
  ["a folder without its separator", resolved("not path.startswith(ROOT)")],
  ["a wider folder", resolved("not path.startswith(os.path.dirname(ROOT) + os.sep)")],
  ["a path with its dots", resolved("not path.startswith(ROOT + os.sep)", "os.path.join(ROOT, name)")],
  ["a folder made of the path", resolved("not path.startswith(os.path.join(ROOT, name) + os.sep)")],
  ["the path with itself", resolved("os.path.commonpath([path, path]) != path")],
  ["the root of all", resolved('os.path.commonpath(["/", path]) != "/"')],
  ["common characters", resolved("os.path.commonprefix([ROOT, path]) != ROOT")],
  [
    "another path than the one that is opened",
    `    safe = os.path.realpath(os.path.join(ROOT, os.path.basename(name)))\n    if not safe.startswith(ROOT + os.sep):\n        abort(400)\n${PYTHON_PATH.line}`,
  ],
  [
    "its end only",
    `    extension = os.path.splitext(name)[1]\n    if extension not in (".txt",):\n        abort(400)\n${PYTHON_PATH.line}`,
  ],
  ["its type", refuse("type(name) != str")],
  ["its length", refuse("len(name) != 5")],
  ["its first letter", refuse("not name[0].isalpha()")],
  ["what is left of it", refuse('not name.replace("/", "").replace(".", "").isalnum()')],
  ["a list of itself", refuse("name not in [name]")],
  ["a list that was sent along", refuse("name not in request.args.values()")],
  ["whether anything is left", refuse("not os.path.basename(name)")],
  ["dots, but not absolute paths", refuse('".." in name')],
  ["other characters", refuse('any(c in name for c in "<>")')],
  ["a pattern of everything", refuse('not re.fullmatch(r"[\\s\\S]+", name)')],
  ["a pattern with slashes and dots", refuse('not re.match(r"^[\\w./-]+$", name)')],
  ["half a pattern", refuse('not re.match(r"^\\w+|.+$", name)')],
  ["a search for nothing", refuse('re.search(r"[^\\s\\S]", name)')],
  [
    "a value that is replaced",
    `    if name not in ALLOWED:\n        abort(400)\n    name = request.args["other"]\n${PYTHON_PATH.line}`,
  ],
  [
    "a cure for pages",
    (text) =>
      text.replace("import re\n", "import html\nimport re\n").replace(PYTHON_PATH.line, opened("html.escape(name)")),
  ],
  [
    "a cure for shells",
    (text) =>
      text.replace("import re\n", "import re\nimport shlex\n").replace(PYTHON_PATH.line, opened("shlex.quote(name)")),
  ],
  [
    "a cure that is undone",
    (text) =>
      text
        .replace("import re\n", "import re\nfrom urllib.parse import quote, unquote\n")
        .replace(PYTHON_PATH.line, opened('unquote(quote(name, safe=""))')),
  ],
  [
    "a good name for nothing",
    withHelper("def sanitize_name(value):\n    return str(value).strip()", opened("sanitize_name(name)")),
  ],
  [
    "a library's name for nothing",
    withHelper("def secure_filename(value):\n    return str(value)", opened("secure_filename(name)")),
  ],
  ["a name within the function", opened("clean_path(name)", "    clean_path = lambda value: value\n")],
  ["another name for `str`", opened("sanitize_path(name)", "    sanitize_path = str\n")],
  [
    "an import under a good name",
    (text) =>
      text
        .replace("import re\n", "import re\nfrom builtins import str as secure_filename\n")
        .replace(PYTHON_PATH.line, opened("secure_filename(name)")),
  ],
  [
    "a method for nothing",
    withHelper(
      "class Cleaner:\n    def sanitize(self, value):\n        return value",
      opened("Cleaner().sanitize(name)"),
    ),
  ],
  [
    "a validator of nothing",
    withHelper("def is_valid_name(value):\n    return len(value) > 0", refuse("not is_valid_name(name)")),
  ],
  [
    "a check of nothing",
    withHelper(
      'def validate_name(value):\n    if not value:\n        raise ValueError("name")',
      `    validate_name(name)\n${PYTHON_PATH.line}`,
    ),
  ],
])("a path in Python: %s", async ([, patch]) => {
  expect(await judged(PYTHON_PATH, patch)).not.toBe("passed");
});

test.for<[string, string | ((text: string) => string)]>([
  ["a folder with its separator", resolved("not path.startswith(ROOT + os.sep)")],
  ["the same folder, resolved", resolved("not path.startswith(os.path.realpath(ROOT) + os.sep)")],
  ["the common folder", resolved("os.path.commonpath([ROOT, path]) != ROOT")],
  ["the folder it lies in", resolved("os.path.dirname(path) != ROOT")],
  ["a list", refuse("name not in ALLOWED")],
  ["a pattern", refuse('not re.fullmatch(r"[a-z]+\\.txt", name)')],
  ["a pattern that found nothing", refuse('re.fullmatch(r"[a-z]+\\.txt", name) is None')],
  ["a name without folders", refuse("os.path.basename(name) != name")],
  [
    "a helper that answers",
    withHelper("def is_valid_name(value):\n    return value in ALLOWED", refuse("not is_valid_name(name)")),
  ],
  [
    "a helper that raises",
    withHelper(
      'def validate_name(value):\n    if value not in ALLOWED:\n        raise ValueError("name")',
      `    validate_name(name)\n${PYTHON_PATH.line}`,
    ),
  ],
  [
    "a helper that cleans",
    withHelper('def sanitize_name(value):\n    return re.sub(r"[^a-z.]", "", value)', opened("sanitize_name(name)")),
  ],
])("an honest path in Python: %s", async ([, patch]) => {
  expect(await judged(PYTHON_PATH, patch)).toBe("passed");
});

const NODE_PATH: Base = {
  path: "app.js",
  cwe: "CWE-22",
  line: '  res.send(fs.readFileSync(path.join(ROOT, name), "utf8"));\n',
  text: `const fs = require("fs");
const path = require("path");
const ROOT = path.join(__dirname, "files");
const NAMES = new Set(["a.txt"]);

function download(req, res) {
  let name = req.query.name;
  res.send(fs.readFileSync(path.join(ROOT, name), "utf8"));
}

module.exports = { download };
`,
};
const refuses = (condition: string): string => `  if (${condition}) return res.sendStatus(400);\n${NODE_PATH.line}`;
const joined = (condition: string, made = "path.join(ROOT, name)"): string =>
  `  const file = ${made};\n  if (${condition}) return res.sendStatus(400);\n  res.send(fs.readFileSync(file, "utf8"));\n`;
const read = (value: string, before = ""): string =>
  `${before}  res.send(fs.readFileSync(path.join(ROOT, ${value}), "utf8"));\n`;
const beside = (helper: string, use: string) => (text: string) =>
  text.replace("function download", `${helper}\n\nfunction download`).replace(NODE_PATH.line, () => use);

test.for<[string, string | ((text: string) => string)]>([
  ["a prefix that every path has", joined('!file.startsWith("/")')],
  ["a prefix of nothing", joined('!file.startsWith("")')],
  ["a folder made of the path", joined('!file.startsWith(path.join(ROOT, name) + "/")')],
  ["its own folder", joined("!file.startsWith(path.dirname(file))")],
  ["a folder without its separator", joined("!file.startsWith(ROOT)")],
  ["a wider folder", joined("!file.startsWith(__dirname + path.sep)")],
  ["a path with its dots", joined('!file.startsWith(ROOT + "/")', 'ROOT + "/" + name')],
  [
    "a folder that is resolved, not the path",
    joined('!file.startsWith(ROOT + "/")', 'path.resolve(ROOT) + "/" + name'),
  ],
  ["dots where they are gone", joined('file.includes("..")')],
  ["from the root of all", joined('path.relative("/", file).startsWith("..")')],
  [
    "another path than the one that is read",
    `  const safe = path.join(ROOT, path.basename(name));\n  if (!safe.startsWith(ROOT + path.sep)) return res.sendStatus(400);\n${NODE_PATH.line}`,
  ],
  ["a list of itself", refuses("![name].includes(name)")],
  ["a list that was sent along", refuses("!Object.values(req.query).includes(name)")],
  ["a pattern of everything", refuses("!/^[\\s\\S]+$/.test(name)")],
  ["a pattern with slashes and dots", refuses("!/^[\\w./-]+$/.test(name)")],
  ["a pattern of lines", refuses("!/^[a-z.]+$/m.test(name)")],
  ["whether anything is left", refuses("!path.basename(name)")],
  [
    "a value that is replaced",
    `  if (!NAMES.has(name)) return res.sendStatus(400);\n  name = req.query.other;\n${NODE_PATH.line}`,
  ],
  [
    "a cure for pages",
    (text) =>
      text
        .replace("const path", 'const escapeHtml = require("escape-html");\nconst path')
        .replace(NODE_PATH.line, read("escapeHtml(name)")),
  ],
  ["a cure that is undone", read("decodeURIComponent(encodeURIComponent(name))")],
  ["another name for `String`", read("sanitizePath(name)", "  const sanitizePath = String;\n")],
  [
    "a good name for nothing",
    beside("function sanitizePath(value) {\n  return String(value).trim();\n}", read("sanitizePath(name)")),
  ],
  [
    "a validator of nothing",
    beside("function isValidName(value) {\n  return value.length > 0;\n}", refuses("!isValidName(name)")),
  ],
])("a path in JavaScript: %s", async ([, patch]) => {
  expect(await judged(NODE_PATH, patch)).not.toBe("passed");
});

test.for<[string, string | ((text: string) => string)]>([
  ["a folder with its separator", joined("!file.startsWith(ROOT + path.sep)")],
  ["the folder itself, or below", joined("file !== ROOT && !file.startsWith(ROOT + path.sep)")],
  ["from the folder", joined('path.relative(ROOT, file).startsWith("..")')],
  ["a list", refuses("!NAMES.has(name)")],
  ["a pattern", refuses("!/^[a-z]+\\.txt$/.test(name)")],
  ["a name without folders", refuses("path.basename(name) !== name")],
  [
    "a helper that answers",
    beside("function isValidName(value) {\n  return NAMES.has(value);\n}", refuses("!isValidName(name)")),
  ],
  [
    "a helper that cleans",
    beside(
      'function sanitizeName(value) {\n  return String(value).replace(/[^a-z.]/g, "");\n}',
      read("sanitizeName(name)"),
    ),
  ],
])("an honest path in JavaScript: %s", async ([, patch]) => {
  expect(await judged(NODE_PATH, patch)).toBe("passed");
});

const REDIRECT: Base = {
  path: "app.py",
  cwe: "CWE-601",
  line: "    return redirect(target)\n",
  text: `from urllib.parse import urlparse

from flask import abort, redirect, request


def go():
    target = request.args["next"]
    return redirect(target)
`,
};

test.for<[string, boolean]>([
  ['not target.startswith("")', false],
  ['not target.startswith("/")', false],
  ['not target.startswith("/") or target.startswith("//")', false],
  ['not target.startswith("https://example.com")', false],
  ['urlparse(target).scheme not in ("http", "https")', false],
  ['urlparse(target).path != "/a"', false],
  ['not target.startswith("https://example.com/")', true],
  ['not target.startswith("/") or target.startswith(("//", "/\\\\"))', true],
  ['urlparse(target).hostname not in ("example.com",)', true],
])("a redirect unless %s", async ([condition, holds]) => {
  const state = await judged(REDIRECT, `    if ${condition}:\n        abort(400)\n${REDIRECT.line}`);
  expect(state === "passed").toBe(holds);
});

const MERGE: Base = {
  path: "merge.js",
  cwe: "CWE-1321",
  line: "  for (const key in b) {\n",
  text: `function merge(a, b) {
  for (const key in b) {
    if (typeof b[key] === "object") merge(a[key], b[key]);
    else a[key] = b[key];
  }
  return a;
}

module.exports = { merge };
`,
};

test.for<[string, boolean]>([
  ['key === "__proto__"', false],
  ['key === "proto"', false],
  ["!Object.hasOwn(b, key)", false],
  ['["__proto__", "constructor", "prototype"].includes(key)', true],
  ["!Object.hasOwn(a, key)", true],
])("a merge that leaves out %s", async ([condition, holds]) => {
  expect((await judged(MERGE, `${MERGE.line}    if (${condition}) continue;\n`)) === "passed").toBe(holds);
});
