import { expect, test } from "vitest";
import { excerptOf } from "../../src/refine/excerpt.ts";
import { readCode } from "../../src/refine/gate/tree/code.ts";
import type { Language } from "../../src/syntax/languages.ts";

async function shown(language: Language, text: string, line: number) {
  const code = await readCode("file", language, text);
  return excerptOf(code, { startLine: line, startColumn: 1, endLine: line, endColumn: 2 });
}

const PYTHON = `import os
from flask import request

SECRET = "unused elsewhere"
ROOT = "/srv"


def unrelated():
    return SECRET


def joined(name):
    return os.path.join(ROOT, name)


@app.route("/")
def view():
    name = request.args["name"]
    return open(joined(name)).read()


class Other:
    def method(self):
        return 1
`;

test("the enclosing function with its decorators, the imports, and the declarations that it uses", async () => {
  const { text, lines, functions } = await shown("python", PYTHON, 19);
  expect(text).toBe(`import os
from flask import request
[… 9 lines are not shown …]
def joined(name):
    return os.path.join(ROOT, name)
[… 2 lines are not shown …]
@app.route("/")
def view():
    name = request.args["name"]
    return open(joined(name)).read()`);
  expect(lines).toBe("1-2, 12-13, 16-19");
  expect(functions.map(({ name }) => name)).toEqual(["joined", "view"]);
});

test("a method is shown without its class's other methods", async () => {
  const { text } = await shown("python", PYTHON, 24);
  expect(text).toContain("def method(self)");
  expect(text).not.toContain("def view");
});

test("a statement outside of functions is shown with the lines about it", async () => {
  const text = Array.from({ length: 60 }, (_, index) => `value_${index} = ${index}`).join("\n");
  const { lines } = await shown("python", text, 30);
  expect(lines).toBe("18-42");
});

test("JavaScript: an arrow function in a constant is shown and can be replaced as a whole", async () => {
  const source = `import { exec } from "node:child_process";
const BASE = "/srv";
const other = () => 1;

export const run = (name) => {
  exec(\`ls \${BASE}/\${name}\`);
};
`;
  const { text, functions } = await shown("javascript", source, 6);
  expect(text).toBe(source.replace("const other = () => 1;\n\n", "[… 2 lines are not shown …]\n").trimEnd());
  const run = functions.find(({ name }) => name === "run");
  expect(source.slice(run?.start, run?.end)).toMatch(/^export const run[^]*};$/);
});
