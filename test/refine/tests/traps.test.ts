import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { change, judge, repositoryOf, said } from "./support.ts";
import { hasPytest } from "./tools.ts";

const SANDBOXES = ["auto", "off"] as const;

test.each(SANDBOXES)("links between packages of a workspace lead to the copy (sandbox: %s)", async (sandbox) => {
  await using repository = await repositoryOf({
    ".gitignore": "node_modules\n",
    "package.json": '{"private": true, "workspaces": ["packages/*"]}',
    "packages/tax/package.json": '{"name": "@shop/tax", "main": "index.js"}',
    "packages/tax/index.js": "exports.tax = (text) => {\n  const rate = eval(text);\n  return rate;\n};\n",
    "packages/app/package.json": '{"name": "@shop/app", "scripts": {"test": "node --test"}}',
    "packages/app/app.test.js":
      'const { test } = require("node:test");\nconst { tax } = require("@shop/tax");\ntest("tax", () => require("assert").equal(tax("2"), 2));\n',
  });
  mkdirSync(path.join(repository.root, "node_modules/@shop"), { recursive: true });
  symlinkSync("../../packages/tax", path.join(repository.root, "node_modules/@shop/tax"));
  const patches = [
    ["eval(text)", "JSON.parse(text)"],
    ["eval(text)", "7"],
  ] as const;
  const results = await judge(
    repository,
    patches.map(([from, to]) => [change(repository, "packages/tax/index.js", from, to)]),
    {
      sandbox,
      command: ["node", "--test", "--test-reporter=tap", "packages/app/app.test.js"],
      report: { format: "tap" },
    },
  );
  expect(said(results[1])).toContain("failed: tax passed before and now fails");
  // TAP has no files: the marker knows the test by name.
  expect(said(results[0])).toContain("passed: 1 test passes as before; 1 of them executes the patched lines");
});

describe.skipIf(!hasPytest)("pytest", () => {
  const SHOP = "def price(x):\n    total = eval(x)\n    return total\n";
  const GOOD = ["total = eval(x)", "total = int(x)"] as const;

  test.each(SANDBOXES)("an editable installation loads the copy (sandbox: %s)", async (sandbox) => {
    await using repository = await repositoryOf({
      ".gitignore": ".venv\n",
      "pyproject.toml": "[tool.pytest.ini_options]\n",
      "src/shop/__init__.py": SHOP,
      "tests/test_shop.py": "import shop\n\ndef test_price():\n    assert shop.price('3') == 3\n",
    });
    const made = repository.spawn("python3", "-m", "venv", "--without-pip", "--system-site-packages", ".venv");
    expect(made.stderr).toBe("");
    const lib = path.join(repository.root, ".venv/lib");
    const packages = path.join(lib, readdirSync(lib)[0] ?? "", "site-packages");
    writeFileSync(path.join(packages, "_editable.pth"), path.join(repository.root, "src") + "\n");
    const good = change(repository, "src/shop/__init__.py", ...GOOD);
    const bad = change(repository, "src/shop/__init__.py", "total = eval(x)", "total = 7");
    const [one, two] = await judge(repository, [[good], [bad]], { sandbox });
    expect(said(one)).toContain("passed: 1 test passes as before; 1 of them executes");
    expect(one?.proof?.command).toBe(".venv/bin/python -m pytest");
    expect(said(two)).toContain("failed: tests/test_shop.py::test_price");
  });

  test("a file that cannot be collected hides no test of another", async () => {
    await using repository = await repositoryOf({
      "shop.py": SHOP,
      "test_a_broken.py": "import no_such_module\n",
      "test_shop.py": "import shop\n\ndef test_price():\n    assert shop.price('3') == 3\n",
    });
    const good = change(repository, "shop.py", ...GOOD);
    const unloadable = change(repository, "shop.py", "def price(x):", "import no_such_module\n\n\ndef price(x):");
    const [one, two] = await judge(repository, [[good], [unloadable]]);
    expect(said(one)).toContain("passed: 1 test passes as before");
    expect(said(two)).toContain("failed: test_shop.py::test_price passed before and now is missing");
  });

  test("fewer tests, and skipped ones, are lost ones", async () => {
    await using repository = await repositoryOf({
      "shop.py": "SIZES = [1, 2, 3]\nREADY = True\n\n\ndef price(x):\n    return eval(x)\n",
      "test_shop.py":
        "import pytest, shop\n\n@pytest.mark.parametrize('size', shop.SIZES)\ndef test_size(size):\n    assert shop.price(str(size)) == size\n\ndef test_ready():\n    if not shop.READY: pytest.skip('not ready')\n",
    });
    const fewer = change(repository, "shop.py", "[1, 2, 3]", "[1, 2]");
    const skipped = change(repository, "shop.py", "READY = True", "READY = False");
    const results = await judge(repository, [[fewer], [skipped]]);
    expect(said(results[0])).toContain("failed: test_shop.py::test_size[3] passed before and now is missing");
    expect(said(results[1])).toContain("failed: test_shop.py::test_ready passed before and now is skipped");
  });

  test("no tests, and none that passes, are no proof", async () => {
    await using empty = await repositoryOf({ "shop.py": SHOP, "test_shop.py": "import pytest\n" });
    expect(said((await judge(empty, [[change(empty, "shop.py", ...GOOD)]]))[0])).toMatch(
      /^unknown \(no-tests\): .*ran no test/,
    );
    await using none = await repositoryOf({ "shop.py": SHOP });
    expect(said((await judge(none, [[change(none, "shop.py", ...GOOD)]]))[0])).toMatch(
      /^unknown \(no-tests\): no tests were found/,
    );
    await using failing = await repositoryOf({
      "shop.py": SHOP,
      "test_shop.py": "import pytest\n\ndef test_it():\n    assert False\n",
    });
    expect(said((await judge(failing, [[change(failing, "shop.py", ...GOOD)]]))[0])).toMatch(
      /^unknown \(no-tests\): none of the 1 tests/,
    );
  });

  test("a flaky test is set aside by name, and a patch that makes one is not", async () => {
    // Runs are numbered: every other one fails, on any code.
    const flaky =
      "import os, re, shop\n\ndef test_flaky():\n    number = int(re.search(r'runs/(\\d+)/', os.environ['PROVENFIX_REPORT']).group(1))\n    assert number % 2 == 0\n\ndef test_price():\n    assert shop.price('3') == 3\n";
    await using repository = await repositoryOf({
      "shop.py": `import os, re\n\n\n${SHOP}`,
      "test_shop.py": flaky.replace("import", "import pytest,"),
    });
    const good = change(repository, "shop.py", ...GOOD);
    const odd = "total = eval(x) + int(re.search(r'runs/(\\d+)/', os.environ['PROVENFIX_REPORT']).group(1)) % 2";
    const makesFlaky = change(repository, "shop.py", "total = eval(x)", odd);
    const [one] = await judge(repository, [[good]]);
    expect(said(one)).toMatch(/^passed: 1 test passes as before.*set aside as flaky: test_shop.py::test_flaky/);
    const [two] = await judge(repository, [[makesFlaky]]);
    expect(said(two)).toContain("failed: test_shop.py::test_price");
  });

  test("twenty good patches cost at most four runs, and one bad one among them is found", async () => {
    const names = Array.from({ length: 20 }, (_, i) => `f${i}`);
    const body = names.map((name) => `def ${name}(x):\n    a = eval(x)\n    return a\n`).join("\n\n");
    const tests = names.map((name) => `def test_${name}():\n    assert shop.${name}('1') == 1\n`).join("\n\n");
    await using repository = await repositoryOf({ "shop.py": body, "test_shop.py": `import shop\n\n${tests}` });
    const log = path.join(path.dirname(repository.root), "runs");
    repository.write(
      "conftest.py",
      `def pytest_collection_finish(session):\n    open(${JSON.stringify(log)}, "a").write(f"{len(session.items)}\\n")\n`,
    );
    repository.commit();
    const patch = (name: string, to: string) => [
      change(repository, "shop.py", `def ${name}(x):\n    a = eval(x)`, `def ${name}(x):\n    a = ${to}`),
    ];
    const options = { sandbox: "off" } as const;
    const results = await judge(
      repository,
      names.map((name) => patch(name, "int(x)")),
      options,
    );
    expect(results.map(({ status }) => status)).toEqual(names.map(() => "passed"));
    expect(results.map(({ proof }) => proof?.executing)).toEqual(names.map((name) => [`test_shop.py::test_${name}`]));
    const runs = () =>
      readFileSync(log, "utf8")
        .trim()
        .split("\n")
        .filter((count) => count === "20").length;
    expect(runs()).toBe(3);
    const mixed = await judge(
      repository,
      names.map((name) => patch(name, name === "f13" ? "2" : "int(x)")),
      options,
    );
    expect(mixed.map(({ status }) => status)).toEqual(names.map((name) => (name === "f13" ? "failed" : "passed")));
    // Baseline, all, the rest, and who executes it; the search runs only the test that was lost.
    expect(runs()).toBe(3 + 4);
  });
});
