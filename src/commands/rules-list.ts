/** `provenfix rules list`: every rule of every analyzer, the user's own included. */
import { CUSTOM } from "../analyzers/custom/user-rule.ts";
import { analyzers, rulesOf } from "../analyzers/list.ts";
import type { Rule } from "../model/finding.ts";
import type { ExitCode } from "../model/run.ts";
import type { Host } from "./command.ts";
import { printJson, printText } from "./print.ts";
import { userRulesHere } from "./rules-root.ts";

interface ListedRule extends Omit<Rule, "help"> {
  /** `javascript` stands for TypeScript too, `any` for files of every kind. */
  language: string;
}

/** A file of each language that an analyzer may be for. */
const SAMPLES = { javascript: "sample.js", python: "sample.py", go: "sample.go" };

/** Users' rules say it themselves; the others are for what their analyzer looks at. */
function languageOf({ analyzer: name, help }: Rule): string {
  if (name === CUSTOM) return help.language;
  const analyzer = analyzers.find((candidate) => candidate.name === name);
  const [only, second] = Object.entries(SAMPLES).filter(([, sample]) => analyzer?.handles(sample, "") === true);
  return only === undefined || second !== undefined ? "any" : only[0];
}

function listed(rule: Rule): ListedRule {
  const { help: _, ...facts } = rule;
  return { ...facts, language: languageOf(rule) };
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function listText(rules: readonly ListedRule[]): string {
  const rows = rules.map(({ id, severity, cwe, analyzer, language, title }) => {
    return [id, severity, cwe.join(" "), analyzer, language, title];
  });
  const own = rules.filter(({ analyzer }) => analyzer === CUSTOM).length;
  const sum = `${rules.length} rules, ${own} of them your own; \`provenfix explain RULE\` tells more of one.`;
  return `${table(rows)}\n\n${sum}`;
}

export async function listRules(json: boolean, host: Host): Promise<ExitCode> {
  const settings = { [CUSTOM]: { options: { rules: await userRulesHere(host) } } };
  const rules = (await rulesOf(analyzers, settings)).map(listed);
  if (json) printJson(host, { schemaVersion: 1, rules });
  else printText(host, listText(rules));
  return 0;
}
