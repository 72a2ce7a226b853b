/** What is known of other tools' rules beyond what they report: CWE, severity, confidence and family. Loaded only where such a tool runs. */
import type { Confidence, Rule, Severity } from "../../model/finding.ts";
import { familyHelp } from "./families.ts";
import documents from "./tools/*.yml";

interface Entry {
  title: string;
  /** The tool's other name of the rule. */
  name?: string;
  cwe: number[];
  family: string;
  severity?: Severity;
  confidence?: Confidence;
}

interface ToolTable {
  tool: string;
  language: string;
  link: string;
  /** Its ids begin with a language, which the keys leave out. */
  anyPrefix?: boolean;
  rules: Record<string, Entry>;
}

const tables = documents as ToolTable[];

/** Checks of Bandit that Ruff does not have: their ids follow Ruff's pattern and are ours. */
const NOT_IN_RUFF: ReadonlySet<string> = new Set(["S613", "S614", "S615", "S703"]);

/** Tools whose rules the embedded Python analyzer has too: told there, not twice. */
const LIKE_PYTHON: Record<string, (rule: Rule) => string | undefined> = {
  ruff: ({ id }) => (/^S\d+$/.test(id) && !NOT_IN_RUFF.has(id) ? id : undefined),
  bandit: ({ aliases }) => aliases.find((name) => /^B\d{3}$/.test(name)),
};

/** Every rule of the tool that is known here; none for a tool that brings all of it itself, or that nobody has described. */
export async function metadataOf(tool: string): Promise<Rule[]> {
  const idIn = LIKE_PYTHON[tool];
  if (idIn !== undefined) return likePython(tool, idIn);
  const table = tableOf(tool);
  return table === undefined ? [] : Object.entries(table.rules).map(([id, entry]) => ruleOf(table, id, entry));
}

/** The one rule, by id or name. CodeQL's ids may begin with any language. */
export async function ruleMetadata(tool: string, id: string): Promise<Rule | undefined> {
  const table = tableOf(tool);
  if (table?.anyPrefix === true) {
    const key = id.slice(id.indexOf("/") + 1);
    const entry = Object.hasOwn(table.rules, key) ? table.rules[key] : undefined;
    return entry === undefined ? undefined : ruleOf(table, id, entry);
  }
  return (await metadataOf(tool)).find((rule) => rule.id === id || rule.aliases.includes(id));
}

function tableOf(tool: string): ToolTable | undefined {
  return tables.find((table) => table.tool === tool.toLowerCase());
}

function ruleOf({ tool, language, link }: ToolTable, id: string, entry: Entry): Rule {
  const { title, name, cwe, family, severity = "medium", confidence = "high" } = entry;
  return {
    id,
    analyzer: tool,
    title,
    cwe: cwe.map((number) => `CWE-${number}`),
    severity,
    confidence,
    family,
    aliases: name === undefined ? [] : [name],
    help: familyHelp(family, language, link),
  };
}

/** Under its own id, with the other as alias. */
async function likePython(tool: string, idIn: (rule: Rule) => string | undefined): Promise<Rule[]> {
  const { rules } = await import("../python/rules.ts");
  return rules.flatMap((rule) => {
    const id = idIn(rule);
    if (id === undefined) return [];
    const aliases = [rule.id, ...rule.aliases].filter((name) => name !== id);
    return [{ ...rule, id, analyzer: tool, aliases }];
  });
}
