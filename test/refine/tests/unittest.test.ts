import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { change, judge, repositoryOf, said } from "./support.ts";
import { has } from "./tools.ts";

describe.skipIf(!has("python3", "--version"))("unittest", () => {
  test("tells good from bad, by tests in a folder that is no package", async () => {
    await using repository = await repositoryOf({
      "shop.py": "def price(x):\n    total = eval(x)\n    return total\n",
      "tests/test_shop.py":
        "import unittest\nimport shop\n\n\nclass Price(unittest.TestCase):\n    def test_read(self):\n        for x in ('1', '2'):\n            with self.subTest(x):\n                self.assertEqual(shop.price(x), int(x))\n\n    @unittest.skip('later')\n    def test_later(self):\n        pass\n",
    });
    const good = change(repository, "shop.py", "total = eval(x)", "total = int(x)");
    const bad = change(repository, "shop.py", "total = eval(x)", "total = 1");
    const [one, two] = await judge(repository, [[good], [bad]]);
    expect(said(one)).toMatch(
      /^passed: 1 test passes as before; 1 of them executes the patched lines; a failure planted/,
    );
    expect(one?.proof?.executing).toEqual(["test_shop.Price.test_read"]);
    expect(one?.proof?.command).toBe("python3 -m unittest");
    expect(said(two)).toMatch(/^failed: test_shop.Price.test_read passed before and now fails: 1 != 2/);
  });
});

test("a package whose tests nobody can run says so", async () => {
  await using repository = await repositoryOf({
    "package.json": '{"scripts": {"test": "make check"}}',
    "a.js": "module.exports = eval('1');\n",
    "b.rb": "puts 1\n",
  });
  mkdirSync(path.join(repository.root, "empty"));
  const [script, language] = await judge(repository, [
    [change(repository, "a.js", "eval('1')", "1")],
    [change(repository, "b.rb", "puts 1", "puts 2")],
  ]);
  expect(said(script)).toMatch(
    /^unknown \(no-tests\): the script `test` of .*package.json ends in no runner known here/,
  );
  expect(said(language)).toMatch(/^unknown \(no-tests\): no test runner is known for b.rb/);
});

test("what is known of the unpatched tree is kept until the tree changes", async () => {
  const script = 'echo run >> "$LOG"; grep -q safe shop.sh && echo "ok 1 - safe"; echo "ok 2 - other"';
  await using repository = await repositoryOf({ "shop.sh": "eval x # safe\n", "run.sh": script });
  const log = path.join(path.dirname(repository.root), "log");
  const options = {
    cache: true,
    sandbox: "off",
    env: ["LOG"],
    environment: { ...process.env, LOG: log },
    command: ["sh", "run.sh"],
    report: { format: "tap" },
  } as const;
  const patch = () => [[change(repository, "shop.sh", "eval x", "x")]];
  const runs = () => repository.read("../log").split("\n").length - 1;
  const judged = async () =>
    said((await judge(repository, patch(), { ...options, env: [...options.env], command: [...options.command] }))[0]);
  expect(await judged()).toContain("unknown (not-executed)");
  // The unpatched tree and the patch: there is nothing to mark in a shell script.
  expect(runs()).toBe(2);
  await judged();
  expect(runs()).toBe(3);
  repository.write("new.txt", "x");
  repository.git("add", "--all");
  await judged();
  expect(runs()).toBe(5);
});
