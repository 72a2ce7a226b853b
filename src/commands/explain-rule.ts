/** From a name to the rules that it means, and their text. */
import { analyzers, rulesOf } from "../analyzers/list.ts";
import { nearest } from "../config/nearest.ts";
import { ruleNames } from "../config/rule-names.ts";
import { canonicalName, namesOf } from "../findings/names.ts";
import type { Rule } from "../model/finding.ts";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import type { Host } from "./command.ts";
import { printJson, printText } from "./print.ts";

/** All rules of that name: one for an id, often several for an alias or a CWE. */
function rulesNamed(name: string, rules: readonly Rule[]): Rule[] {
  const wanted = canonicalName(name);
  const exact = rules.filter((rule) => canonicalName(rule.id) === wanted);
  return exact.length > 0 ? exact : rules.filter((rule) => namesOf(rule).includes(wanted));
}

function unknown(name: string, rules: readonly Rule[]): UserError {
  const names = ruleNames(rules);
  const meant = nearest(name, names) ?? names.find((known) => known.endsWith(`/${name}`));
  const hint = meant === undefined ? "`provenfix explain` lists all rules" : `did you mean ${meant}?`;
  return new UserError(`no rule is called ${JSON.stringify(name)}`, hint);
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, "    ");
}

function ruleText(rule: Rule): string {
  const { help, aliases } = rule;
  const facts = [
    `${rule.severity} severity, ${rule.confidence} confidence`,
    rule.cwe.join(", "),
    ...(aliases.length > 0 ? [`also ${aliases.join(", ")}`] : []),
    `analyzer ${rule.analyzer}`,
  ];
  return [
    `${rule.id}: ${rule.title}`,
    facts.filter((fact) => fact !== "").join(" · "),
    `Why it matters\n${indented(help.why)}`,
    `How to fix it\n${indented(help.fix)}`,
    `Bad\n${indented(help.bad)}`,
    `Good\n${indented(help.good)}`,
    `More: ${help.link}`,
  ].join("\n\n");
}

function listText(rules: readonly Rule[]): string {
  const idWidth = Math.max(...rules.map((rule) => rule.id.length));
  const cweWidth = Math.max(...rules.map((rule) => (rule.cwe[0] ?? "").length));
  const lines = rules.map((rule) =>
    [rule.id.padEnd(idWidth), rule.severity.padEnd(8), (rule.cwe[0] ?? "").padEnd(cweWidth), rule.title].join("  "),
  );
  return [...lines, "", `${rules.length} rules; \`provenfix explain RULE\` tells more of one.`].join("\n");
}

export async function explainRule(name: string | undefined, json: boolean, host: Host): Promise<ExitCode> {
  const rules = await rulesOf(analyzers);
  const meant = name === undefined ? rules : rulesNamed(name, rules);
  const [first, second] = meant;
  if (!first) throw unknown(name ?? "", rules);
  if (json) printJson(host, { schemaVersion: 1, rules: meant });
  else printText(host, second ? listText(meant) : ruleText(first));
  return 0;
}
