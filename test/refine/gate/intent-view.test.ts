import { expect, test } from "vitest";
import { intentView } from "../../../src/refine/gate/intent-view.ts";
import { readCode } from "../../../src/refine/gate/tree/code.ts";
import type { Language } from "../../../src/syntax/languages.ts";

async function viewOf(language: Language, before: string, after: string) {
  return intentView(await readCode("file", language, before), await readCode("file", language, after));
}

const PYTHON = `import hashlib

PASSWORD = "elsewhere"


def unrelated():
    """Other."""
    return PASSWORD


# Names are stable over versions.
@cached
def name_of(data):
    """Twelve letters."""
    return hashlib.md5(data).hexdigest()[:12]


class Store:
    """Keeps things."""

    # What is kept.
    def keep(self, data):
        self.data = eval(data)
`;

const digestBy = (name: string) => `# Names are stable over versions.
@cached
def name_of(data):
    """Twelve letters."""
    return hashlib.${name}(data).hexdigest()[:12]`;

test("a function with its decorators, docstring and the comments above it, and nothing else of the file", async () => {
  const view = await viewOf(
    "python",
    PYTHON,
    PYTHON.replace("md5", "sha256").replace("import hashlib", "import hashlib, os"),
  );
  expect(view).toEqual({ before: digestBy("md5"), after: digestBy("sha256"), documented: true });
});

test("a method without its class; a helper that the patch adds is shown with it", async () => {
  const after = PYTHON.replace("eval(data)", "_read(data)").concat(
    "\n\ndef _read(data):\n    return ast.literal_eval(data)\n",
  );
  const view = await viewOf("python", PYTHON, after);
  expect(view.before).toBe("    # What is kept.\n    def keep(self, data):\n        self.data = eval(data)");
  expect(view.after).toBe(
    `${view.before.replace("eval(data)", "_read(data)")}\n\ndef _read(data):\n    return ast.literal_eval(data)`,
  );
  expect(view.documented).toBe(true);
});

test("lines that are only added, or only removed, show the same function on both sides", async () => {
  const checked = PYTHON.replace(
    "    return hashlib",
    "    if not data:\n        raise ValueError\n    return hashlib",
  );
  for (const [before, after] of [
    [PYTHON, checked],
    [checked, PYTHON],
  ] as const) {
    const view = await viewOf("python", before, after);
    for (const side of [view.before, view.after]) {
      expect(side).toMatch(/^# Names are stable/);
      expect(side).toMatch(/\[:12\]$/);
      expect(side).not.toContain("unrelated");
    }
    expect(view.before).not.toBe(view.after);
  }
});

test("changed imports, comments and documentation alone are nothing to ask about", async () => {
  const after = PYTHON.replace("import hashlib", "import hashlib as hashlib").replace("# What is kept.", "# Kept.");
  expect(await viewOf("python", PYTHON, after)).toEqual({ before: "", after: "", documented: false });
});

test("a class whose head changes is shown whole, and no method of it twice", async () => {
  const after = PYTHON.replace("class Store:", "class Store(Base):").replace("eval(data)", "int(data)");
  const view = await viewOf("python", PYTHON, after);
  expect(view.before).toBe(PYTHON.slice(PYTHON.indexOf("class Store")).trimEnd());
  expect(view.after).toBe(after.slice(after.indexOf("class Store")).trimEnd());
});

test("code without a word about it is not documented", async () => {
  const bare = "def f(x):\n    return eval(x)\n\n\n# About something else.\ndef g():\n    pass\n";
  expect(await viewOf("python", bare, bare.replace("eval", "int"))).toMatchObject({
    before: "def f(x):\n    return eval(x)",
    documented: false,
  });
});

test.each<[Language, string, string, string, string]>([
  [
    "javascript",
    "handlers without a name: the statement",
    '/** Nobody. */\nconst a = 1;\n\n// Answers with the file.\napp.get("/f", (req, res) => {\n  res.send(read(req.query.f));\n});\n',
    "read(req",
    '// Answers with the file.\napp.get("/f", (req, res) => {\n  res.send(safe(req.query.f));\n});',
  ],
  [
    "typescript",
    "an exported arrow function",
    "export const x = 1;\n\n/** Sorted. */\nexport const list = (a: string): string => {\n  return run(a);\n};\n",
    "run(a",
    "/** Sorted. */\nexport const list = (a: string): string => {\n  return safe(a);\n};",
  ],
  [
    "go",
    "a function",
    "package a\n\n// F gives one.\nfunc F() int {\n\treturn run(1)\n}\n\nfunc G() {}\n",
    "run(1",
    "// F gives one.\nfunc F() int {\n\treturn safe(1)\n}",
  ],
  [
    "java",
    "a method",
    "class A {\n  /** One. */\n  @Override\n  int f() {\n    return run(1);\n  }\n\n  int g() { return 2; }\n}\n",
    "run(1",
    "  /** One. */\n  @Override\n  int f() {\n    return safe(1);\n  }",
  ],
  [
    "ruby",
    "a method",
    "class A\n  # One.\n  def f\n    run(1)\n  end\n\n  def g; end\nend\n",
    "run(1",
    "  # One.\n  def f\n    safe(1)\n  end",
  ],
  [
    "php",
    "a function",
    "<?php\n/** One. */\nfunction f() {\n  return run(1);\n}\nfunction g() {}\n",
    "run(1",
    "/** One. */\nfunction f() {\n  return safe(1);\n}",
  ],
  [
    "rust",
    "a function",
    "fn g() {}\n\n/// One.\n/// Always.\npub fn f() -> u8 {\n    run(1)\n}\n",
    "run(1",
    "/// One.\n/// Always.\npub fn f() -> u8 {\n    safe(1)\n}",
  ],
  [
    "c",
    "a function",
    "int g(void) { return 2; }\n\n/* One. */\nint f(void) {\n  return run(1);\n}\n",
    "run(1",
    "/* One. */\nint f(void) {\n  return safe(1);\n}",
  ],
])("%s: %s", async (language, _, before, from, shown) => {
  const view = await viewOf(language, before, before.replace(from, from.replace(/^\w+/, "safe")));
  expect(view).toEqual({ before: shown.replace("safe(", from.replace(/\(.*/, "(")), after: shown, documented: true });
});
