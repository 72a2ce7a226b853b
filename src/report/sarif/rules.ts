/** Rules as SARIF `reportingDescriptor`s with everything that GitHub displays, and the CWE taxonomy they refer to. */
import type { Finding, Rule, RuleHelp } from "../../model/finding.ts";
import type { Run } from "../../model/run.ts";
import { escapeControl, escapeLine } from "../escape.ts";
import { ruleOf } from "../summary.ts";
import { LEVELS, PROBLEM_SEVERITY, SECURITY_SEVERITY } from "./levels.ts";

/** GitHub cuts or refuses what is longer. */
const NAME_LIMIT = 255;
const DESCRIPTION_LIMIT = 1024;

/**
 * Every rule of the run, sorted by id; a rule without metadata is told by its findings. GitHub files alerts by the id alone: where two
 * analyzers have the same one, that of the second comes with the analyzer's name.
 */
export function rulesOf(run: Run): SarifRule[] {
  const untold = run.findings.filter((finding) => ruleOf(run, finding) === undefined).map(ruleFromFinding);
  const byKey = new Map([...run.rules, ...untold].map((rule) => [ruleKey(rule.analyzer, rule.id), rule]));
  const taken = new Set<string>();
  const named = [...byKey]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rule]): SarifRule => {
      const id = taken.has(rule.id) ? `${rule.analyzer}/${rule.id}` : rule.id;
      taken.add(id);
      return { key, id, rule };
    });
  return named.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export interface SarifRule {
  /** `ruleKey` of the rule. */
  key: string;
  /** Unique in the log. */
  id: string;
  rule: Rule;
}

export function ruleKey(analyzer: string, id: string): string {
  return `${id}\0${analyzer}`;
}

function ruleFromFinding(finding: Finding): Rule {
  const { ruleId: id, analyzer, title, cwe, severity, confidence, family } = finding;
  const help = { why: title, fix: "", bad: "", good: "", language: "", link: "" };
  return { id, analyzer, title, cwe, severity, confidence, family, aliases: [], help };
}

/** Distinct CWEs of the rules by number; a rule's relationship points to an index of this list. */
export function cwesOf(rules: readonly SarifRule[]): string[] {
  const cwes = new Set(rules.flatMap(({ rule }) => rule.cwe.filter((cwe) => cweNumber(cwe) !== undefined)));
  return [...cwes].toSorted((a, b) => Number(cweNumber(a)) - Number(cweNumber(b)));
}

function cweNumber(cwe: string): string | undefined {
  return /^CWE-(\d+)$/.exec(cwe)?.[1];
}

export function cweTaxonomy(cwes: readonly string[]) {
  return {
    name: "CWE",
    organization: "MITRE",
    shortDescription: { text: "The MITRE Common Weakness Enumeration" },
    informationUri: "https://cwe.mitre.org/",
    isComprehensive: false,
    taxa: cwes.map((id) => ({
      id,
      helpUri: `https://cwe.mitre.org/data/definitions/${cweNumber(id)}.html`,
    })),
  };
}

export function ruleDescriptor({ id, rule }: SarifRule, cwes: readonly string[]) {
  const title = escapeLine(rule.title) || rule.id;
  return {
    id,
    name: cut(title, NAME_LIMIT),
    shortDescription: { text: cut(title, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut(escapeControl(rule.help.why.trim()) || title, DESCRIPTION_LIMIT) },
    ...(isHttp(rule.help.link) ? { helpUri: rule.help.link } : {}),
    help: { text: helpText(rule.help) || title, markdown: helpMarkdown(rule.help) || title },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    ...relationships(rule, cwes),
    properties: {
      tags: ["security", ...rule.cwe.flatMap(cweTag)],
      precision: rule.confidence,
      "problem.severity": PROBLEM_SEVERITY[rule.severity],
      "security-severity": SECURITY_SEVERITY[rule.severity],
      analyzer: rule.analyzer,
      family: rule.family,
      aliases: rule.aliases,
    },
  };
}

/** The rule is a case of the weakness: the weakness is the superset. */
function relationships(rule: Rule, cwes: readonly string[]) {
  const known = rule.cwe.filter((cwe) => cwes.includes(cwe));
  if (known.length === 0) return {};
  return {
    relationships: known.map((id) => ({
      target: { id, index: cwes.indexOf(id), toolComponent: { name: "CWE", index: 0 } },
      kinds: ["superset"],
    })),
  };
}

/** GitHub's convention: at least three digits. */
function cweTag(cwe: string): string[] {
  const number = cweNumber(cwe);
  return number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, "0")}`];
}

function helpText(help: RuleHelp): string {
  const parts = [help.why, help.fix, labelled("Insecure", help.bad), labelled("Safe", help.good), help.link];
  return escapeControl(joined(parts));
}

function helpMarkdown(help: RuleHelp): string {
  const parts = [
    help.why,
    help.fix === "" ? "" : `**How to fix:** ${help.fix.trim()}`,
    fenced("Insecure", help.bad, help.language),
    fenced("Safe", help.good, help.language),
    isHttp(help.link) ? `[Read more](<${help.link}>)` : "",
  ];
  return escapeControl(joined(parts));
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n\n");
}

function labelled(label: string, code: string): string {
  return code.trim() === "" ? "" : `${label}:\n${code.trimEnd()}`;
}

/** The fence is longer than any run of backticks in the code. */
function fenced(label: string, code: string, language: string): string {
  if (code.trim() === "") return "";
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `**${label}**\n\n${fence}${language}\n${code.trimEnd()}\n${fence}`;
}

function isHttp(link: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(link) && URL.canParse(link);
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
