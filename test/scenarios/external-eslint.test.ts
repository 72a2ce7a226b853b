/** ESLint with our own configuration, or, where it is trusted, with the project's. */
import { existsSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createToolRepository, type ToolRepository, wordsOf } from "../support/external.ts";
import { tool } from "../support/tools.ts";

const eslint = tool("eslint");
const MODULES = path.dirname(eslint.folder);
const ON = `analyzers:\n  eslint: { nodeModules: ${MODULES}, plugins: [security, no-unsanitized] }\n`;
const ONLY = ["--all", "--analyzers", "eslint"];
const EVIL = (mark: string) =>
  `require("fs").writeFileSync(${JSON.stringify(mark)}, "");\nmodule.exports = [{ rules: { "no-eval": 0 } }];\n`;

function markOf(repository: ToolRepository): string {
  return path.join(repository.root, "..", "mark");
}

describe.skipIf(eslint.missing)("eslint", () => {
  test("the security rules of the plugins that are named, in JavaScript, JSX and TypeScript", async () => {
    await using repository = await createToolRepository(eslint, ON);
    repository.write("a.js", 'const cp = require("child_process");\ncp.exec("ls " + name);\nconst unused = 1;\n');
    repository.write("b.jsx", "const x = <div/>;\nel.innerHTML = x;\n");
    repository.write("c.ts", "let x: number = 1;\neval(x as unknown as string);\n");
    repository.write("d[1].mjs", "eval(y);\n");
    repository.write("node_modules/e.js", "eval(y);\n");
    repository.write("F.JS", "eval(y);\n");
    repository.write("G.Cjs", "with (a) eval(y);\n");
    repository.write("H.TS", "let x: number = eval(y);\n");
    const report = repository.report(...ONLY);
    expect(report.unchecked).toEqual([]);
    expect(wordsOf(report, "eslint")).toEqual([
      "F.JS:1 no-eval",
      "F.JS:1 security/detect-eval-with-expression",
      "G.Cjs:1 no-eval",
      "G.Cjs:1 security/detect-eval-with-expression",
      "H.TS:1 no-eval",
      "H.TS:1 security/detect-eval-with-expression",
      "a.js:2 security/detect-child-process",
      "b.jsx:2 no-unsanitized/property",
      "c.ts:2 no-eval",
      "c.ts:2 security/detect-eval-with-expression",
      "d[1].mjs:1 no-eval",
      "d[1].mjs:1 security/detect-eval-with-expression",
      "node_modules/e.js:1 no-eval",
      "node_modules/e.js:1 security/detect-eval-with-expression",
    ]);
  });

  test("neither the repository's configuration nor comments in the code switch anything off", async () => {
    await using repository = await createToolRepository(eslint, ON);
    repository.write("eslint.config.js", EVIL(markOf(repository)));
    repository.write(".eslintrc.json", '{"rules": {"no-eval": "off"}}');
    const lines = [
      "/* eslint no-eval: 0 */",
      "eval(a);",
      "eval(b); // eslint-disable-line no-eval, security/detect-eval-with-expression -- known",
      "// eslint-disable-next-line",
      "eval(c);",
      "/* eslint-disable no-unused-vars */",
      "eval(d);",
      "/* eslint-disable */",
      "eval(e);",
      "/* eslint-enable */",
      "eval(f);",
    ];
    repository.write("a.js", `${lines.join("\n")}\n`);
    const report = repository.report(...ONLY);
    const found = report.findings.filter(({ path: file }) => file === "a.js");
    expect(found.map(({ startLine, disposition }) => `${startLine} ${disposition}`)).toEqual([
      "2 blocking",
      "3 suppressed",
      "5 suppressed",
      "7 blocking",
      "9 suppressed",
      "11 blocking",
    ]);
    expect(report.suppressions.map(({ form, line }) => `${form} ${line}`)).toEqual([
      "eslint-disable-line 3",
      "eslint-disable-next-line 4",
      "eslint-disable 8",
    ]);
    expect(existsSync(markOf(repository))).toBe(false);
  });

  test("a file that does not parse is unchecked, the others are not", async () => {
    await using repository = await createToolRepository(eslint, ON);
    repository.write("a.js", "let x = ;\n");
    repository.write("b.js", "eval(x);\n");
    const report = repository.report(...ONLY);
    expect(report.unchecked).toMatchObject([{ path: "a.js", analyzer: "eslint", kind: "syntax-error", line: 1 }]);
    expect(wordsOf(report, "eslint")).toContain("b.js:1 no-eval");
    expect(report.code).toBe(2);
  });

  test("a rule that throws on one file leaves that one unchecked, and no other", async () => {
    await using repository = await createToolRepository(eslint, "");
    const modules = path.join(repository.root, "..", "node_modules");
    const plugin = "create: () => ({ Identifier(node) { if (node.name === 'boom') throw new Error('ouch'); } })";
    repository.write(
      "../node_modules/eslint-plugin-own/package.json",
      '{"name": "eslint-plugin-own", "main": "index.js"}',
    );
    repository.write(
      "../node_modules/eslint-plugin-own/index.js",
      `module.exports = { rules: { any: { ${plugin} } } };\n`,
    );
    repository.write(
      ".provenfix.yml",
      `analyzers:\n  eslint: { nodeModules: ${modules}, plugins: [own], allRules: true }\n`,
    );
    for (const name of ["a", "b", "c"]) repository.write(`${name}.js`, `eval(${name === "b" ? "boom" : "x"});\n`);
    const report = repository.report(...ONLY);
    expect(report.unchecked).toMatchObject([
      { path: "b.js", kind: "crash", message: "own/any threw on it: Error: ouch" },
    ]);
    expect(wordsOf(report, "eslint")).toEqual(["a.js:1 no-eval", "c.js:1 no-eval"]);
  });

  test("packages of the repository run only where it is trusted", async () => {
    await using repository = await createToolRepository(
      eslint,
      "analyzers:\n  eslint: { nodeModules: node_modules, plugins: [security] }\n",
    );
    symlinkSync(MODULES, path.join(repository.root, "node_modules"));
    repository.write("a.js", "eval(x);\n");
    const refused = repository.report(...ONLY);
    expect(refused.analyzers[0]?.failure).toMatch(/is in the repository: .* Say trustConfig: true/);
    repository.write(
      ".provenfix.yml",
      "analyzers:\n  eslint: { nodeModules: node_modules, plugins: [security], trustConfig: true }\n",
    );
    expect(wordsOf(repository.report(...ONLY), "eslint")).toContain("a.js:1 security/detect-eval-with-expression");
  });

  test("trusted, the project's own configuration counts, with the packages that are installed", async () => {
    await using repository = await createToolRepository(eslint, "analyzers:\n  eslint: { trustConfig: true }\n");
    symlinkSync(MODULES, path.join(repository.root, "node_modules"));
    const config =
      'const security = require("eslint-plugin-security");\nmodule.exports = [{ plugins: { security }, rules: { "security/detect-eval-with-expression": 2, "no-unused-vars": 2 } }];\n';
    repository.write("eslint.config.js", config);
    repository.write("a.js", "const y = 1; eval(x); // eslint-disable-line\n");
    const report = repository.report(...ONLY);
    expect(wordsOf(report, "eslint")).toEqual(["a.js:1 security/detect-eval-with-expression"]);
    expect(report.findings[0]).toMatchObject({ disposition: "suppressed" });
  });

  test("what the project's own configuration ignores, or has nothing for, is unchecked", async () => {
    await using repository = await createToolRepository(eslint, "analyzers:\n  eslint: { trustConfig: true }\n");
    repository.write("eslint.config.js", 'module.exports = [{ ignores: ["old/**"] }, { rules: { "no-eval": 2 } }];\n');
    for (const name of ["a.js", "old/b.js", "c.ts"]) repository.write(name, "eval(x);\n");
    const report = repository.report(...ONLY);
    expect(wordsOf(report, "eslint")).toEqual(["a.js:1 no-eval"]);
    const why = expect.stringContaining("the repository's configuration ignores it");
    expect(report.unchecked).toMatchObject([
      { path: "c.ts", message: why },
      { path: "old/b.js", message: why },
    ]);
    expect(report.code).toBe(2);
  });

  test.each([
    ["{ plugins: [security] }", "needs analyzers.eslint.nodeModules"],
    ["{ plugins: [security], nodeModules: /usr }", "is no folder node_modules"],
    [`{ plugins: [unheard-of], nodeModules: ${MODULES} }`, "eslint-plugin-unheard-of is not installed"],
    ["{ trustConfig: true }", "has no eslint.config.js"],
  ])("%s: a failure that says what to do", async (options, failure) => {
    await using repository = await createToolRepository(eslint, `analyzers:\n  eslint: ${options}\n`);
    repository.write("a.js", "eval(x);\n");
    const report = repository.report(...ONLY);
    expect(report.analyzers[0]?.failure).toContain(failure);
    expect(report.code).toBe(2);
  });

  test("without plugins ESLint's own rules on evaluated text are asked for", async () => {
    await using repository = await createToolRepository(eslint, "analyzers:\n  eslint: true\n");
    repository.write("a.js", 'new Function("x");\n');
    repository.write("b.ts", "let x: number;\n");
    const report = repository.report(...ONLY);
    expect(wordsOf(report, "eslint")).toEqual(["a.js:1 no-new-func"]);
    expect(report.unchecked).toMatchObject([
      { path: "b.ts", message: expect.stringContaining("@typescript-eslint/parser") },
    ]);
  });
});
