import { expect, test } from "vitest";
import { patternProblems } from "../../../src/analyzers/custom/check.ts";
import { custom } from "../../../src/analyzers/custom/custom.ts";
import { runExamples } from "../../../src/analyzers/custom/examples.ts";
import { parseRule } from "../../../src/analyzers/custom/parse.ts";
import { changed, ruleText } from "./rule-files.ts";

const { javascript, python } = ruleText;

function ruleOf(text: string) {
  const parsed = parseRule({ name: "own.yml", text });
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

/** As the thread gets them: plain data. */
async function checkerOf(...texts: string[]) {
  return custom.load({ rules: structuredClone(texts.map((text) => ruleOf(text).rule)) });
}

test("each language's files are checked by its rules, in the name of custom", async () => {
  const checker = await checkerOf(javascript, python);
  const script = await checker.check({
    path: "a.ts",
    text: "export const f = (db: Db, q: string) => db.rawQuery(q);\n",
  });
  expect(script.detections).toMatchObject([
    { analyzer: "custom", ruleId: "acme/raw-query", path: "a.ts", region: { startLine: 1, startColumn: 53 } },
  ]);
  const module = await checker.check({ path: "a.py", text: "import legacy\nlegacy.run(x)\n" });
  expect(module.detections).toMatchObject([
    { analyzer: "custom", ruleId: "acme/legacy-run", region: { startLine: 2 } },
  ]);
});

test("one way to find asks for literals of its own", async () => {
  const narrow = changed(
    python,
    "  - call: [legacy.run]",
    "  - call: [legacy.run]\n    literals: { any: [danger], match: 'RUN' }",
  );
  const checker = await checkerOf(narrow);
  const found = async (text: string) => (await checker.check({ path: "a.py", text })).detections.length;
  expect(await found("import legacy\nlegacy.run(x)\n")).toBe(0);
  expect(await found("import legacy\nlegacy.run(danger)\n")).toBe(1);
});

test("a script without an extension is known by its first line", async () => {
  const checker = await checkerOf(python);
  const text = "#!/usr/bin/env python3\nimport legacy\nlegacy.run(x)\n";
  expect((await checker.check({ path: "tool", text })).detections).toHaveLength(1);
});

test("a file that no rule can match is not parsed", async () => {
  const checker = await checkerOf(javascript);
  expect(await checker.check({ path: "a.js", text: "this is ((( no program" })).toEqual({ detections: [] });
});

test("code that could not be read where a rule might match is told", async () => {
  const checker = await checkerOf(python);
  const report = await checker.check({ path: "a.py", text: "def f(:\n    legacy.run(x ===\n" });
  expect(report.unchecked).toMatchObject({ kind: "syntax-error" });
});

test("a pattern that does not parse is refused with file and line", async () => {
  const broken = changed(javascript, "$DB.rawQuery($SQL, $$$)", "$DB.rawQuery($SQL, $$$");
  const expected = 'own.yml:12:22: the pattern "$DB.rawQuery($SQL, $$$" does not parse';
  expect(await patternProblems([ruleOf(broken).rule])).toEqual([expected]);
  await expect(checkerOf(broken)).rejects.toThrow(expected);
});

test("every variant of a pattern with a rest is asked for, and all of them parse", async () => {
  const first = changed(javascript, "$DB.rawQuery($SQL, $$$)", "$DB.rawQuery($$$, $SQL)");
  expect(await patternProblems([ruleOf(first).rule])).toEqual([]);
});

test("two statements are no pattern", async () => {
  const two = changed(javascript, "$DB.rawQuery($SQL, $$$)", "$DB.rawQuery($SQL); $DB.end()");
  expect(await patternProblems([ruleOf(two).rule])).toEqual([expect.stringContaining("must be one expression")]);
});

test("without rules it does not load, so that --analyzers custom never passes for a check", async () => {
  await expect(custom.load({ rules: [] })).rejects.toThrow("there are no rules in .provenfix/rules");
});

test.each(["javascript", "python"] as const)("the examples of a right rule for %s pass", async (language) => {
  const { rule, document } = ruleOf(ruleText[language]);
  expect(await runExamples(rule, document)).toEqual([]);
});

test("an example that fails says where it stands and what matched", async () => {
  const wide = changed(
    javascript,
    "origin: { SQL: { request: high, parameter: high } }",
    "origin: { SQL: { constant: low, parameter: high } }",
  );
  const { rule, document } = ruleOf(wide);
  expect(await runExamples(rule, document)).toMatchObject([
    {
      example: "examples.noMatch[0]",
      line: 29,
      message: `must not match, and matched "'SELECT 1'" at 1:13 of the example`,
    },
  ]);
});

test("an example that should match and does not is told, and one that is no program", async () => {
  const narrow = changed(javascript, "{ SQL: { request: high, parameter: high } }", "{ SQL: { request: high } }");
  const { rule, document } = ruleOf(narrow);
  const failures = await runExamples(rule, document);
  expect(failures.map(({ example }) => example)).toEqual([
    "examples.match[0]",
    "examples.match[1]",
    "examples.match[2]",
  ]);
  expect(failures[0]?.message).toBe("must match, and nothing matched");
  const invalid = ruleOf(changed(javascript, "\"db.rawQuery('SELECT 1');\"", '"db.rawQuery((;"'));
  const [failure] = await runExamples(invalid.rule, invalid.document);
  expect(failure).toMatchObject({
    example: "examples.noMatch[0]",
    message: expect.stringContaining("is not valid javascript"),
  });
});
