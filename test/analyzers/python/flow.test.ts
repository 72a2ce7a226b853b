/** What constants decide, what stands at one place of a list or mapping, and what a check refuses. */
import { describe, expect, it } from "vitest";
import { detect } from "./checker.ts";

const HEAD = "import os\nimport re\nfrom flask import request\ndef view(other):\n    x = request.args['a']\n";

async function fires(body: string): Promise<boolean> {
  const lines = body.split("\n").map((line) => `    ${line}`);
  const found = await detect(HEAD + lines.join("\n"));
  return found.some(({ ruleId }) => ruleId === "py/command-injection");
}

describe("constants decide against the request", () => {
  it.each([
    "y = 'a' if 7 * 42 - 86 > 200 else x\nos.system(y)",
    "n = 10\nif n // 3 == 3 and not n > 11:\n    y = 'a'\nelse:\n    y = x\nos.system(y)",
    "if 1 > 2:\n    y = x\nelif len('abc') == 3:\n    y = 'a'\nelse:\n    y = x\nos.system(y)",
    "word = 'ABC'\nmatch word[1]:\n    case 'A' | 'C':\n        y = x\n    case 'B':\n        y = 'b'\n    case _:\n        y = x\nos.system(y)",
    "y = x\nif 'a' in 'abc':\n    y = 'a'\nos.system(y)",
    "y = x if -7 % 3 == 1 else 'a'\nos.system('a' if y == x else 'b')",
  ])("%s", async (body) => {
    expect(await fires(body)).toBe(false);
  });
});

describe("the request's way stays open", () => {
  it.each([
    "y = 'a' if 7 * 42 - 86 < 200 else x\nos.system(y)",
    "y = 'a' if other > 200 else x\nos.system(y)",
    "n = 10\nif other:\n    n = 20\nif n == 10:\n    y = 'a'\nelse:\n    y = x\nos.system(y)",
    "n = 1\nwhile other:\n    y = 'a'\n    if n > 1:\n        y = x\n    n = n + 1\n    os.system(y)",
    "match other:\n    case 'A':\n        y = 'a'\n    case _:\n        y = x\nos.system(y)",
    "if 2 > 1:\n    y = x\nelse:\n    y = 'a'\nos.system(y)",
  ])("%s", async (body) => {
    expect(await fires(body)).toBe(true);
  });
});

describe("places in lists and mappings", () => {
  it.each([
    ["xs = ['a']\nxs.append(x)\nxs.append('b')\nxs.pop(0)\nos.system(xs[1])", false],
    ["xs = ['a']\nxs.append(x)\nxs.append('b')\nxs.pop(0)\nos.system(xs[0])", true],
    ["xs = ['a', x]\nos.system(xs[-2])", false],
    ["xs = ['a', x]\nos.system(xs[-1])", true],
    ["xs = []\nxs.insert(0, 'a')\nxs.insert(0, x)\nos.system(xs[1])", false],
    ["d = {'k': x}\nd['k'] = 'a'\nos.system(d['k'])", false],
    ["d = {}\nd['k'] = 'a'\nd['l'] = x\nos.system(d.get('k'))", false],
    ["d = {}\nd['k'] = 'a'\nd['l'] = x\nos.system(d.get('l'))", true],
    ["d = {'k': 'a'}\nif other:\n    d['k'] = x\nos.system(d['k'])", true],
    ["xs = ['a', x]\nfor one in other:\n    xs.insert(0, x)\nos.system(xs[0])", true],
    ["xs = ['a', x]\nxs.reverse()\nos.system(xs[0])", true],
    ["xs = ['a', x]\nshuffle(xs)\nos.system(xs[0])", true],
    ["xs = ['a', x]\nos.system(xs[other])", true],
  ])("%s", async (body, expected) => {
    expect(await fires(body)).toBe(expected);
  });
});

describe("refusals", () => {
  const XPATH = "from lxml import etree\nfrom flask import request\nx = request.args['a']\n";
  const USE = "\ntree.xpath(f\"//u[@n='{x}']\")";
  it.each([
    [`if "'" in x:\n    raise ValueError`, false],
    [`if any(c in x for c in "'\\""):\n    raise ValueError`, false],
    [`import re\nif re.search('[^a-z]', x):\n    raise ValueError`, false],
    [`if "'" in x:\n    pass`, true],
    [`if ";" in x:\n    raise ValueError`, true],
    [`if x in "'":\n    raise ValueError`, true],
    [`import re\nif re.search('[a-z]', x):\n    raise ValueError`, true],
  ])("%s", async (check, expected) => {
    const found = await detect(XPATH + check + USE);
    expect(found.some(({ ruleId }) => ruleId === "py/xpath-injection")).toBe(expected);
  });
});
