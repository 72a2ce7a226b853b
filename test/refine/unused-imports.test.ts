import { expect, test } from "vitest";
import { withoutUnusedImports } from "../../src/refine/unused-imports.ts";

const left = async (path: string, before: string, after: string) =>
  (await withoutUnusedImports({ path, before, after })).after;

test.each([
  [
    "a statement",
    "import os\nimport re\n\nos.a(); re.b()\n",
    "import os\nimport re\n\nre.b()\n",
    "import re\n\nre.b()\n",
  ],
  [
    "a paragraph of its own",
    "import os\n\nimport yaml\n\n\nos.a(); yaml.b()\n",
    "import os\n\nimport yaml\n\n\nyaml.b()\n",
    "import yaml\n\n\nyaml.b()\n",
  ],
  [
    "the larger gap stays",
    '"""T."""\n\nimport os\n\n\nos.a()\n',
    '"""T."""\n\nimport os\n\n\nb()\n',
    '"""T."""\n\n\nb()\n',
  ],
  ["one of a list", "import os, re\nos.a(); re.b()\n", "import os, re\nre.b()\n", "import re\nre.b()\n"],
  ["the last of a list", "import os, re\nos.a(); re.b()\n", "import os, re\nos.a()\n", "import os\nos.a()\n"],
  [
    "two of a list",
    "from os import a, b, c\na(); b(); c()\n",
    "from os import a, b, c\nb()\n",
    "from os import b\nb()\n",
  ],
  [
    "one on its own line",
    "from os import (\n    a,\n    b,\n)\na(); b()\n",
    "from os import (\n    a,\n    b,\n)\nb()\n",
    "from os import (\n    b,\n)\nb()\n",
  ],
  ["another name for it", "import random as r\nr.a()\n", "import random as r\nb()\n", "b()\n"],
  ["a module of a package", "import xml.dom\nxml.dom.a()\n", "import xml.dom\nb()\n", "b()\n"],
  ["\\r\\n", "import os\r\nimport re\r\nos.a(re)\r\n", "import os\r\nimport re\r\nb(re)\r\n", "import re\r\nb(re)\r\n"],
  [
    "what two patches added",
    "import re\nre.a()\n",
    "import s\nimport re\nre.s(re)\nimport re\n",
    "import s\nimport re\nre.s(re)\n",
  ],
  [
    "a name that is now only a member's or an argument's",
    "import os\nos.a()\n",
    "import os\nx.os(os=1)\n",
    "x.os(os=1)\n",
  ],
])("Python: %s goes", async (_, before, after, expected) => {
  expect(await left("a.py", before, after)).toBe(expected);
});

test.each([
  ["unused before", "import os\nimport re\nre.a()\n", "import os\nimport re\nre.b()\n"],
  ["still used", "import os\nos.a(); os.b()\n", "import os\nos.b()\n"],
  ["in `__all__`", 'import os\n__all__ = ["os"]\nos.a()\n', 'import os\n__all__ = ["os"]\nb()\n'],
  [
    "in a quoted annotation",
    "import os\nos.a()\ndef f(x: 'os.PathLike'): ...\n",
    "import os\nb()\ndef f(x: 'os.PathLike'): ...\n",
  ],
  [
    "in a type comment",
    "import os\nos.a()\nx = y  # type: os.PathLike\n",
    "import os\nb()\nx = y  # type: os.PathLike\n",
  ],
  ["for a reason", "import os  # noqa: F401\nos.a()\n", "import os  # noqa: F401\nb()\n"],
  [
    "if it is there",
    "try:\n    import os\nexcept ImportError:\n    os = None\nos.a()\n",
    "try:\n    import os\nexcept ImportError:\n    os = None\nb()\n",
  ],
  ["of another package, which may do something", "import plugins\nplugins.a()\n", "import plugins\nb()\n"],
  ["everything", "from os import *\na()\n", "from os import *\nb()\n"],
  ["on a line with more", "import os; x = 1\nos.a()\n", "import os; x = 1\nb()\n"],
])("Python: an import stays that is %s", async (_, before, after) => {
  const change = { path: "a.py", before, after };
  expect(await withoutUnusedImports(change)).toBe(change);
});

test("what a package's __init__.py imports, it offers", async () => {
  const [before, after] = ["from os import a\na()\n", "from os import a\nb()\n"];
  expect(await left("pkg/__init__.py", before, after)).toBe(after);
  expect(await left("pkg/init.py", before, after)).toBe("b()\n");
});

test.each([
  [
    "a name of a required module",
    'const { exec, execFile } = require("child_process");\nexec(a);\nexecFile(b);\n',
    'const { exec, execFile } = require("child_process");\nexecFile(a);\nexecFile(b);\n',
    'const { execFile } = require("child_process");\nexecFile(a);\nexecFile(b);\n',
  ],
  [
    "a renamed one",
    'const { exec: run, execFile } = require("cp");\nrun(a, execFile);\n',
    'const { exec: run, execFile } = require("cp");\nexecFile(a);\n',
    'const { execFile } = require("cp");\nexecFile(a);\n',
  ],
  [
    "a name of an import",
    'import { exec, execFile } from "node:child_process";\nexec(a, execFile);\n',
    'import { exec, execFile } from "node:child_process";\nexecFile(a);\n',
    'import { execFile } from "node:child_process";\nexecFile(a);\n',
  ],
  [
    "a module of Node's",
    'import * as vm from "node:vm";\nvm.a();\n',
    'import * as vm from "node:vm";\nb();\n',
    "b();\n",
  ],
  [
    "a required module of Node's",
    'const vm = require("vm");\nvm.a();\n',
    'const vm = require("vm");\nb();\n',
    "b();\n",
  ],
])("JavaScript: %s goes", async (_, before, after, expected) => {
  expect(await left("a.ts", before, after)).toBe(expected);
  expect(await left("a.js", before, after)).toBe(expected);
});

test.each([
  ["for what it does", 'import "node:vm";\nvm.a();\n', 'import "node:vm";\nb();\n'],
  [
    "of another package, which may do something",
    'const s = require("s");\ns.a();\n',
    'const s = require("s");\nb();\n',
  ],
  [
    "exported",
    'import { a, c } from "m";\na(c);\nexport { a };\n',
    'import { a, c } from "m";\nb(c);\nexport { a };\n',
  ],
  [
    "put into an object",
    'const { a, c } = require("m");\na(c);\nx = { a };\n',
    'const { a, c } = require("m");\nb(c);\nx = { a };\n',
  ],
  ["a type", 'import { A, c } from "m";\nnew A(c);\nlet x: A;\n', 'import { A, c } from "m";\nb(c);\nlet x: A;\n'],
  ["what JSX compiles to", 'import React from "fs";\nReact.a();\n', 'import React from "fs";\nb(<p />);\n'],
  [
    "read by another's default value",
    'const { a } = require("m");\nconst { c = a } = require("n");\na(c);\n',
    'const { a } = require("m");\nconst { c = a } = require("n");\nb(c);\n',
  ],
  ["the rest", 'const { a, ...c } = require("m");\na(c);\n', 'const { a, ...c } = require("m");\nb(c);\n'],
])("JavaScript: an import stays that is %s", async (_, before, after) => {
  const change = { path: "a.tsx", before, after };
  expect(await withoutUnusedImports(change)).toBe(change);
});
