/** From a name to the rules that it means, and their text. */
import { CUSTOM } from "../analyzers/custom/user-rule.ts";
import { analyzers, rulesOf } from "../analyzers/list.ts";
import { nearest } from "../config/nearest.ts";
import { ruleNames } from "../config/rule-names.ts";
import { canonicalName, namesOf } from "../findings/names.ts";
import type { Rule } from "../model/finding.ts";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import type { Host } from "./command.ts";
import { printJson, printText } from "./print.ts";
import { userRulesHere } from "./rules-root.ts";

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

/** Other tools' rules do not come with all of it. */
function section(title: string, text: string): string[] {
  return text.trim() === "" ? [] : [`${title}\n${text.trimEnd().replaceAll(/^(?=.)/gm, "    ")}`];
}

/** Rules that say the same under the same id, such as those of the embedded Ruff and of an installed one. */
interface Told {
  rule: Rule;
  analyzers: string[];
}

function toldOnce(rules: readonly Rule[]): Told[] {
  const told = new Map<string, Told>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.id, rule.title, rule.help]);
    const known = told.get(key);
    if (known === undefined) told.set(key, { rule, analyzers: [rule.analyzer] });
    else known.analyzers.push(rule.analyzer);
  }
  return [...told.values()];
}

function ruleText({ rule, analyzers: those }: Told): string {
  const { help, aliases } = rule;
  const facts = [
    `${rule.severity} severity, ${rule.confidence} confidence`,
    rule.cwe.join(", "),
    ...(aliases.length > 0 ? [`also ${aliases.join(", ")}`] : []),
    `${those.length > 1 ? "analyzers" : "analyzer"} ${those.join(", ")}`,
  ];
  return [
    `${rule.id}: ${rule.title}`,
    facts.filter((fact) => fact !== "").join(" · "),
    ...section("Why it matters", help.why),
    ...section("How to fix it", help.fix),
    ...section("Bad", help.bad),
    ...section("Good", help.good),
    ...(help.link === "" ? [] : [`More: ${help.link}`]),
  ].join("\n\n");
}

function listText(told: readonly Told[]): string {
  const rules = told.map(({ rule }) => rule);
  const idWidth = Math.max(...rules.map((rule) => rule.id.length));
  const cweWidth = Math.max(...rules.map((rule) => (rule.cwe[0] ?? "").length));
  const lines = rules.map((rule) =>
    [rule.id.padEnd(idWidth), rule.severity.padEnd(8), (rule.cwe[0] ?? "").padEnd(cweWidth), rule.title].join("  "),
  );
  return [...lines, "", `${rules.length} rules; \`provenfix explain RULE\` tells more of one.`].join("\n");
}

/** Users' rules are read only where the name is not a bundled rule's own. */
async function rulesFor(name: string | undefined, host: Host): Promise<Rule[]> {
  const bundled = await rulesOf(analyzers);
  if (name !== undefined && bundled.some(({ id }) => canonicalName(id) === canonicalName(name))) return bundled;
  return rulesOf(analyzers, { [CUSTOM]: { options: { rules: await userRulesHere(host) } } });
}

export async function explainRule(name: string | undefined, json: boolean, host: Host): Promise<ExitCode> {
  const rules = await rulesFor(name, host);
  const meant = name === undefined ? rules : rulesNamed(name, rules);
  const told = toldOnce(meant);
  const [first, second] = told;
  if (!first) throw unknown(name ?? "", rules);
  if (json) printJson(host, { schemaVersion: 1, rules: meant });
  else printText(host, second ? listText(told) : ruleText(first));
  return 0;
}
