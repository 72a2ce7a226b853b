/** `provenfix rules test`: users' rules against their form, their patterns and their own examples. */
import { patternProblems } from "../analyzers/custom/check.ts";
import { type ExampleFailure, runExamples } from "../analyzers/custom/examples.ts";
import { type ParsedRule, parseRule } from "../analyzers/custom/parse.ts";
import { problemLine, readNamedRules, readRuleTexts, rulesOrFail } from "../analyzers/custom/read.ts";
import { RULES_FOLDER, type RuleText } from "../analyzers/custom/user-rule.ts";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import type { Host } from "./command.ts";
import { printJson, printText } from "./print.ts";
import { rulesPlace } from "./rules-root.ts";

interface TestedRule {
  id: string;
  file: string;
  examples: number;
  failures: ExampleFailure[];
}

async function textsOf(paths: readonly string[], host: Host): Promise<RuleText[]> {
  const texts =
    paths.length > 0
      ? (await Promise.all(paths.map((named) => readNamedRules(named, host.cwd)))).flat()
      : await readRuleTexts(await rulesPlace(host));
  if (texts.length > 0) return texts;
  throw new UserError(
    `there are no rules in ${paths.join(" and ") || RULES_FOLDER}`,
    "docs/rules.md says how to write one",
  );
}

async function tested({ rule, document }: ParsedRule & { kind: "rule" }): Promise<TestedRule> {
  const { examples, id } = rule.rule;
  const count = examples.match.length + examples.noMatch.length + 1;
  return { id, file: rule.file, examples: count, failures: await runExamples(rule, document) };
}

function failureText({ file, failures }: TestedRule): string[] {
  return failures.map((failure) => {
    return problemLine(file, { ...failure, message: `${failure.example} ${failure.message}` });
  });
}

function resultText(results: readonly TestedRule[]): string {
  const failed = results.filter(({ failures }) => failures.length > 0);
  const sum = (count: (result: TestedRule) => number) => results.reduce((total, result) => total + count(result), 0);
  const summary = `${results.length} rules, ${sum(({ examples }) => examples)} examples, ${sum(({ failures }) => failures.length)} failed`;
  return [...failed.flatMap(failureText), summary].join("\n");
}

export async function testRules(paths: readonly string[], json: boolean, host: Host): Promise<ExitCode> {
  const parsed = (await textsOf(paths, host)).map((text) => ({ name: text.name, result: parseRule(text) }));
  const rules = rulesOrFail(parsed);
  const problems = await patternProblems(rules);
  if (problems.length > 0) throw new UserError(problems.join("\n"), "see docs/rules.md for patterns");
  const results: TestedRule[] = [];
  for (const { result } of parsed) if (result.kind === "rule") results.push(await tested(result));
  const ok = results.every(({ failures }) => failures.length === 0);
  if (json) printJson(host, { schemaVersion: 1, ok, rules: results });
  else printText(host, resultText(results));
  return ok ? 0 : 1;
}
