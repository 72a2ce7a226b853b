import { expect, test } from "vitest";
import { inFileForm } from "../../src/config/effective.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { UserError } from "../../src/model/user-error.ts";
import { ANALYZERS } from "./analyzers.ts";

const NAME = ".provenfix.yml";
const parse = (fix: unknown) => parseConfig({ name: NAME, text: JSON.stringify({ fix }) }, ANALYZERS);

function problem(fix: unknown): string {
  try {
    parse(fix);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return "";
}

test("the project's own syntax checks are commands by glob, and survive the way through the effective configuration", () => {
  const syntax = { "*.sh": ["bash", "-n", "{file}"], "src/**/*.kt": ["kotlinc", "--input={file}", "-d", "/dev/null"] };
  const config = parse({ syntax, intent: true });
  expect(config.fix).toMatchObject({ syntax, intent: true });
  const again = parseConfig({ name: NAME, text: JSON.stringify(inFileForm(config)) }, ANALYZERS);
  expect(again.fix).toEqual(config.fix);
  expect(parse({}).fix).toMatchObject({ syntax: {}, intent: false });
});

test.each([
  ["a shell's string", "bash -n {file}", "must be a list"],
  ["an empty command", [], "fix.syntax.*.sh"],
  ["no file", ["bash", "-n"], "needs the argument {file}"],
  ["the file as the program", ["{file}", "{file}"], "{file} cannot be the program"],
  ["the file within a script", ["sh", "-c", "bash -n {file}"], "{file} must be an argument of its own"],
  ["the file within a script, without spaces", ["sh", "-c", "cat<{file}"], "{file} must be an argument of its own"],
])("%s is refused", (_, command, said) => {
  expect(problem({ syntax: { "*.sh": command } })).toMatch(/^\.provenfix\.yml:1:\d+: /);
  expect(problem({ syntax: { "*.sh": command } })).toContain(said);
});

test("a glob that could match nothing of the repository is refused", () => {
  for (const glob of ["../*.sh", "!*.sh", "[a.sh", ""])
    expect(problem({ syntax: { [glob]: ["bash", "-n", "{file}"] } }), glob).toContain("the glob");
  expect(problem({ intent: "yes" })).toContain("fix.intent must be true or false");
});
