import { expect, test } from "vitest";
import { change, judge, repositoryOf, said } from "./support.ts";

const FILES = {
  "shop.py":
    "import os\n\n\ndef price(x):\n    total = eval(x)\n    return total\n\n\ndef unused(x):\n    return eval(x)\n",
  "test_shop.py":
    "import shop\nimport pytest\n\n\n@pytest.mark.parametrize('x, y', [('1', 1), ('2', 2)])\ndef test_price(x, y):\n    assert shop.price(x) == y\n\n\ndef test_other():\n    assert True\n",
};

test("a patch that keeps every test is proven by those that execute it", async () => {
  await using repository = await repositoryOf(FILES);
  const good = change(repository, "shop.py", "    total = eval(x)", "    import ast\n    total = ast.literal_eval(x)");
  const bad = change(repository, "shop.py", "    total = eval(x)", "    total = 1");
  const elsewhere = change(repository, "shop.py", "    return eval(x)", "    return int(x)");
  console.time("judge");
  const results = await judge(repository, [[good], [bad], [elsewhere]]);
  console.timeEnd("judge");
  console.log(JSON.stringify(results, null, 1));
  expect(said(results[0])).toContain("passed");
});
