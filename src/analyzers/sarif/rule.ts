/** A SARIF `reportingDescriptor` (§3.49) as our rule. */
import type { Rule, Severity } from "../../model/finding.ts";
import { familyHelp, familyOf } from "../metadata/families.ts";
import { ruleMetadata } from "../metadata/metadata.ts";
import { shorten } from "./message.ts";
import { type Json, listIn, objectIn, textIn, textsIn } from "./narrow.ts";
import { confidenceProperty, severityOfScore, severityProperty, type SeverityWords } from "./severity.ts";
import { cweProperties, cwesIn, cwesOfTaxa, unique } from "./weakness.ts";

const MOST_CHARACTERS = 4000;
const MOST_IN_TITLE = 200;

/** A rule, and whether its severity outranks a result's level: a score is finer, and a style rule's `error` no insecurity. */
export interface SarifRule {
  rule: Rule;
  decides: boolean;
}

export interface RuleContext {
  analyzer: string;
  taxonomies: readonly unknown[];
  /** Some rules of the tool are tagged `security`: those that are not are about something else. */
  tagsSecurity: boolean;
  words: SeverityWords;
  /** What the configuration says. */
  cweOf: ((id: string) => string[] | undefined) | undefined;
}

/**
 * The rule as its tool describes it, completed by what is known of the tool's rules; what nobody says is medium. What is known
 * outranks a bare level, which many tools give to all their rules alike.
 */
export async function ruleOf(id: string, descriptor: Json, context: RuleContext): Promise<SarifRule> {
  const known = await knownRule(context.analyzer, id);
  const properties = objectIn(descriptor["properties"]);
  const { words, cweOf } = context;
  const own = cweOf?.(id) ?? cweOfRule(descriptor, context.taxonomies);
  const cwe = own.length > 0 ? own : (known?.cwe ?? []);
  const aboutQuality = context.tagsSecurity && isAboutQuality(properties, cwe);
  const scored = severityOfScore(properties["security-severity"], words) ?? severityProperty(properties, words);
  const said = scored ?? known?.severity ?? severityOfLevels(descriptor, words);
  const described = describedRule(id, descriptor, context.analyzer);
  const family = known?.family ?? familyOf({ cwe, id, text: described.title });
  const rule = {
    ...described,
    cwe,
    severity: aboutQuality && said !== "note" ? ("low" as const) : said,
    confidence: confidenceProperty(properties) ?? known?.confidence ?? "medium",
    family,
    help: { ...described.help, fix: familyHelp(family, "", "").fix },
    aliases: unique([...described.aliases, ...(known?.aliases ?? [])]),
  };
  return { rule, decides: aboutQuality || scored !== undefined || known?.severity !== undefined };
}

/** `semgrep-oss` is Semgrep too. */
async function knownRule(analyzer: string, id: string): Promise<Rule | undefined> {
  return (await ruleMetadata(analyzer, id)) ?? ruleMetadata(analyzer.split("-", 1)[0] ?? "", id);
}

function describedRule(
  id: string,
  descriptor: Json,
  analyzer: string,
): Omit<Rule, "cwe" | "severity" | "confidence" | "family"> {
  const short = textOf(descriptor["shortDescription"]);
  const full = textOf(descriptor["fullDescription"]);
  const title = short ?? textIn(descriptor["name"]) ?? full ?? id;
  return {
    id,
    analyzer,
    title: shorten(title.replace(/\s+/g, " "), MOST_IN_TITLE),
    aliases: textsIn(descriptor["deprecatedIds"]).filter((alias) => alias !== id),
    help: {
      why: shorten(full ?? textOf(descriptor["help"]) ?? title, MOST_CHARACTERS),
      fix: "",
      bad: "",
      good: "",
      language: "",
      link: linkOf(descriptor),
    },
  };
}

function textOf(value: unknown): string | undefined {
  return textIn(objectIn(value)["text"]);
}

function linkOf(descriptor: Json): string {
  const uri = textIn(descriptor["helpUri"]) ?? "";
  return /^https?:\/\/\S{1,500}$/.test(uri) ? uri : "";
}

function cweOfRule(descriptor: Json, taxonomies: readonly unknown[]): string[] {
  const targets = listIn(descriptor["relationships"]).map((relationship) => objectIn(relationship)["target"]);
  const named = [...cweProperties(objectIn(descriptor["properties"])), ...cwesOfTaxa(targets, taxonomies)];
  return unique([...named, ...cwesIn(textsIn(descriptor["helpUri"]))]);
}

function severityOfLevels(descriptor: Json, words: SeverityWords): Severity {
  const level = textIn(objectIn(descriptor["defaultConfiguration"])["level"]);
  const problem = textIn(objectIn(descriptor["properties"])["problem.severity"]);
  return words.ofLevel(level ?? problem ?? "") ?? "medium";
}

/** A style rule's `error` is not an insecurity: CodeQL's quality suites and SpotBugs mix both in one file. */
function isAboutQuality(properties: Json, cwe: readonly string[]): boolean {
  const tags = textsIn(properties["tags"]);
  return tags.length > 0 && cwe.length === 0 && properties["security-severity"] === undefined && !isSecurity(tags);
}

const isSecurity = (tags: readonly string[]) => tags.some((tag) => tag.toLowerCase() === "security");

/** Whether any of a tool's rules carries the tag `security`. */
export function tagsSecurity(tool: Json): boolean {
  return [tool["driver"], ...listIn(tool["extensions"])].some((component) =>
    listIn(objectIn(component)["rules"]).some((rule) =>
      isSecurity(textsIn(objectIn(objectIn(rule)["properties"])["tags"])),
    ),
  );
}
