import { describe, expect, test } from "vitest";
import { change, judge, repositoryOf, said } from "./support.ts";
import { hasPytest } from "./tools.ts";

const FILES = {
  "shop.py": "def price(x):\n    total = eval(x)\n    return total\n\n\ndef unused(x):\n    return eval(x)\n",
  "test_shop.py":
    "import shop\nimport pytest\n\n\n@pytest.mark.parametrize('x, y', [('1', 1), ('2', 2)])\ndef test_price(x, y):\n    assert shop.price(x) == y\n\n\ndef test_other():\n    assert True\n",
};

describe.skipIf(!hasPytest)("pytest", () => {
  test("proves a patch by the tests that execute it, and tells a bad one and one that nothing reaches from it", async () => {
    await using repository = await repositoryOf(FILES);
    const good = change(
      repository,
      "shop.py",
      "    total = eval(x)",
      "    import ast\n    total = ast.literal_eval(x)",
    );
    const rival = change(repository, "shop.py", "    total = eval(x)", "    total = 1");
    const elsewhere = change(repository, "shop.py", "    return eval(x)", "    return int(x)");
    const [proven, lost, unreached] = await judge(repository, [[good], [rival], [elsewhere]]);
    expect(said(proven)).toMatch(
      /^passed: 3 tests pass as before; 2 of them execute the patched lines; a failure planted there made test_shop.py::test_price\[1-1\] fail/,
    );
    expect(proven?.proof).toMatchObject({
      command: "python3 -m pytest",
      passed: 3,
      flaky: [],
      executing: ["test_shop.py::test_price[1-1]", "test_shop.py::test_price[2-2]"],
    });
    expect(said(lost)).toMatch(
      /^failed: test_shop.py::test_price\[2-2\] passed before and now fails: AssertionError: assert 1 == 2/,
    );
    // Its own line 7, although the patch that it was run with moves it to 8.
    expect(said(unreached)).toBe("unknown (not-executed): 7: no test is known to execute this");
  });
});
