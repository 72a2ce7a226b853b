import { expect, test } from "vitest";
import { type ParsedRule, parseRule } from "../../../src/analyzers/custom/parse.ts";
import { rulesOrFail } from "../../../src/analyzers/custom/read.ts";
import { changed, ruleText } from "./rule-files.ts";

const { javascript, python } = ruleText;

function problemsIn(text: string): string[] {
  const parsed = parseRule({ name: "own.yml", text });
  if (parsed.kind === "rule") return [];
  return parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test.each([["javascript"], ["python"]] as const)("a rule for %s is read", (language) => {
  const parsed = parseRule({ name: "own.yml", text: ruleText[language] });
  expect(parsed).toMatchObject({ kind: "rule", rule: { file: "own.yml", rule: { language } } });
});

test("patterns come with their places", () => {
  const parsed = parseRule({ name: "own.yml", text: javascript });
  expect(parsed).toMatchObject({ rule: { patterns: [{ source: "$DB.rawQuery($SQL, $$$)", line: 12, column: 22 }] } });
});

test.each([
  ["a misspelt key", "severity: high", "severty: high", /^6:1 unknown key "severty"; did you mean "severity"\?$/m],
  ["an unknown severity", "severity: high", "severity: grave", /^6:11 severity must be one of .*, not "grave"$/m],
  ["a CWE that is none", "cwe: [CWE-89]", "cwe: [89]", /^4:7 cwe\[0\] must be a text, not 89$/m],
  [
    "a missing language",
    "language: javascript\n",
    "",
    /^1:1 the file lacks the key "language": javascript or python$/m,
  ],
  [
    "an id like a bundled one",
    "id: acme/raw-query",
    "id: js/raw-query",
    /^1:5 id begins with js\/, as rules of provenfix do/m,
  ],
  ["an unbound variable", "focus: SQL", "focus: QUERY", /^12:5 find\[0\] asks for \$QUERY, which nothing there binds/m],
  [
    "another language's grammar",
    "    focus: SQL",
    "    focus: SQL\n    grammars: [tsx, python]",
    /^16:15 find\[0\]\.grammars: python is not for javascript/m,
  ],
  ["a misspelt condition", "origin:", "orgin:", /^14:7 unknown key "orgin" in find\[0\]\.where/m],
  [
    "literals that an example lacks",
    "any: [rawQuery]",
    "any: [rawQueries]",
    /^2\d:7 examples\.match\[0\] does not hold/m,
  ],
  ["too few examples", "    - \"db.rawQuery('SELECT 1');\"\n", "", /examples\.noMatch/],
  ["a broken YAML", "severity: high", "severity: [high", /^\d+:\d+ not valid YAML/m],
])("%s is refused, with its line", (_, from, to, expected) => {
  expect(problemsIn(changed(javascript, from, to)).join("\n")).toMatch(expected);
});

function parsedAs(name: string, text: string): { name: string; result: ParsedRule } {
  return { name, result: parseRule({ name, text }) };
}

test("two files cannot share an id", () => {
  const twice = [parsedAs("a.yml", javascript), parsedAs("b.yml", javascript)];
  expect(() => rulesOrFail(twice)).toThrow("b.yml:1:5: id acme/raw-query is taken by a.yml");
});

test("the problems of all files are told at once", () => {
  const broken = [
    parsedAs("a.yml", changed(javascript, "severity: high", "severity: grave")),
    parsedAs("b.yml", changed(python, "confidence: high", "confidence: sure")),
  ];
  expect(() => rulesOrFail(broken)).toThrow(/^a\.yml:6:11: .*\nb\.yml:7:13: /);
});
