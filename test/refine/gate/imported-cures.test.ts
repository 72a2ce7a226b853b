import { expect, test } from "vitest";
import { checkHonesty } from "../../../src/refine/gate/honesty/honesty.ts";
import { findingAt, projectOf } from "./honest.ts";

const PYTHON = `import os
from flask import request
from helpers import tidy


def view():
    name = request.args["name"]
    return open(os.path.join("/srv", name)).read()
`;
const SCRIPT = `import { exec } from "node:child_process";
import { tidy } from "./helpers.js";
import { quote } from "shell-quote";

export function run(name) {
  exec("ls " + name);
}
`;

interface Case {
  path: string;
  before: string;
  line: number;
  change(text: string): string;
}

const CASES: Record<string, Case & { relies: boolean }> = {
  "a value goes through it": {
    path: "a.py",
    before: PYTHON,
    line: 8,
    relies: true,
    change: (text) => text.replace('"/srv", name', '"/srv", tidy(name)'),
  },
  "a value went through it before": {
    path: "a.py",
    before: PYTHON,
    line: 8,
    relies: true,
    change: (text) => text.replace('request.args["name"]', 'tidy(request.args["name"])'),
  },
  "the standard library, whatever the project holds": {
    path: "a.py",
    before: PYTHON,
    line: 8,
    relies: false,
    change: (text) => text.replace('"/srv", name', '"/srv", os.path.basename(name)'),
  },
  "a member of a module that is imported whole": {
    path: "a.py",
    line: 8,
    relies: true,
    before: PYTHON.replace("from helpers import tidy", "import helpers"),
    change: (text) => text.replace('"/srv", name', '"/srv", helpers.tidy(name)'),
  },
  "a function that was there before": {
    path: "a.py",
    line: 8,
    relies: false,
    before: PYTHON.replace('"/srv", name', '"/srv", tidy(name)'),
    change: (text) => text.replace("tidy(name)", "os.path.basename(tidy(name))"),
  },
  "another argument for a function that was called before": {
    path: "a.py",
    line: 8,
    relies: false,
    before: PYTHON.replace('"/srv", name', '"/srv", tidy(name)'),
    change: (text) => text.replace("tidy(name)", "tidy(name, strict=True)"),
  },
  "a neighbour in JavaScript": {
    path: "a.js",
    before: SCRIPT,
    line: 6,
    relies: true,
    change: (text) => text.replace('"ls " + name', '"ls " + tidy(name)'),
  },
  "a package in JavaScript": {
    path: "a.js",
    before: SCRIPT,
    line: 6,
    relies: false,
    change: (text) => text.replace('"ls " + name', '"ls " + quote([name])'),
  },
};

test.for(Object.entries(CASES))("%s", async ([, { path, before, line, change, relies }]) => {
  const after = change(before);
  expect(after).not.toBe(before);
  const project = projectOf(["flask", "shell-quote"], ["helpers.py", "helpers.js"]);
  const result = await checkHonesty({
    changes: [{ path, before, after }],
    finding: findingAt(path, line, path.endsWith(".py") ? "CWE-22" : "CWE-78"),
    project,
  });
  expect(result.evidence).toHaveLength(relies ? 1 : 0);
  expect(result).toMatchObject(relies ? { status: "unknown", reason: "cure-not-seen" } : { status: "passed" });
});
