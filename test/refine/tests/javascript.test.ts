import { describe, expect, test } from "vitest";
import type { Repository } from "../../support/repository.ts";
import { change, judge, repositoryOf, said } from "./support.ts";
import { linkPackages, npmPackages, OWN_MODULES } from "./tools.ts";

const SOURCE = `export function price(text) {
  const total = eval(text);
  return total;
}

export const double = (text) => eval(text) * 2;

export function unused(text) {
  return eval(text);
}
`;

const GOOD = ["const total = eval(text);", "const total = JSON.parse(text);"] as const;
const BAD = ["const total = eval(text);", "const total = 1;"] as const;
const ARROW = ["=> eval(text) * 2", "=> JSON.parse(text) * 2"] as const;
const UNUSED = ["return eval(text);", "return JSON.parse(text);"] as const;

async function judgeAll(repository: Repository, name: string): Promise<string[]> {
  const patches = [GOOD, BAD, ARROW, UNUSED].map(([from, to]) => [change(repository, name, from, to)]);
  const results = await judge(repository, patches);
  return results.map((result) => `${said(result)} | ${result.proof?.executing.join(", ")}`);
}

function verdicts(file: string): unknown[] {
  return [
    expect.stringMatching(new RegExp(`^passed: .*\\| ${file} > price > is read$`)),
    expect.stringMatching(new RegExp(`^failed: ${file} > price > is read passed before and now fails`)),
    expect.stringMatching(new RegExp(`^passed: .*\\| ${file} > price > is doubled$`)),
    expect.stringMatching(/^unknown \(not-executed\): 9: no test is known to execute this/),
  ];
}

const suite = (imports: string, it: string, equal: string) => `${imports}
describe("price", () => {
  ${it}("is read", () => { ${equal}(price("[2]")[0], 2); });
  ${it}("is doubled", () => { ${equal}(double("4"), 8); });
});
`;

const ASSERT = 'import assert from "node:assert";\n';

test("vitest", async () => {
  const imports =
    'import { describe, expect, it } from "vitest";\nimport { double, price } from "../src/shop.js";\nconst same = (a, b) => expect(a).toBe(b);';
  await using repository = await repositoryOf({
    "package.json": '{"type": "module", "scripts": {"test": "vitest"}}',
    ".gitignore": "node_modules\n",
    "src/shop.js": SOURCE,
    "test/shop.test.js": suite(imports, "it", "same"),
    "test/far.test.js": 'import { it } from "vitest";\nit("is not related", () => {});\n',
  });
  linkPackages(repository.root, OWN_MODULES, "vitest");
  expect(await judgeAll(repository, "src/shop.js")).toEqual(verdicts("test/shop.test.js"));
});

test("node --test", async () => {
  await using repository = await repositoryOf({
    "package.json": '{"type": "module", "scripts": {"test": "node --test"}}',
    "src/shop.js": SOURCE,
    "test/shop.test.js": suite(
      `${ASSERT}import { describe, it } from "node:test";\nimport { double, price } from "../src/shop.js";`,
      "it",
      "assert.equal",
    ),
  });
  expect(await judgeAll(repository, "src/shop.js")).toEqual(verdicts("test/shop.test.js"));
});

const others = npmPackages("jest@30", "mocha@11");

describe.skipIf(others === undefined)("from the registry", () => {
  test("jest", async () => {
    await using repository = await repositoryOf({
      "package.json": '{"scripts": {"test": "NODE_ENV=test jest"}, "jest": {"transform": {}}}',
      ".gitignore": "node_modules\n",
      "src/shop.js": SOURCE.replaceAll("export function", "exports.price ??= price; function")
        .replace("export const double", "const double = exports.double")
        .replace("exports.price ??= price; function unused", "function unused"),
      "test/shop.test.js": suite(
        'const { price, double } = require("../src/shop.js");\nconst same = (a, b) => expect(a).toBe(b);',
        "it",
        "same",
      ),
    });
    linkPackages(repository.root, others ?? "", "jest");
    expect(await judgeAll(repository, "src/shop.js")).toEqual(verdicts("test/shop.test.js"));
  });

  test("mocha", async () => {
    await using repository = await repositoryOf({
      "package.json": '{"type": "module", "scripts": {"test": "npm run unit", "unit": "mocha test/*.js"}}',
      ".gitignore": "node_modules\n",
      "src/shop.js": SOURCE,
      "test/shop.test.js": suite(`${ASSERT}import { double, price } from "../src/shop.js";`, "it", "assert.equal"),
    });
    linkPackages(repository.root, others ?? "", "mocha");
    expect(await judgeAll(repository, "src/shop.js")).toEqual(verdicts("test/shop.test.js"));
  });
});
