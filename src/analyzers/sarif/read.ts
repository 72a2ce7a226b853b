/** A SARIF 2.1.0 file → what each of its runs says. Reads as far as possible what does not validate, and tells what was lost. */
import type { Rule, Severity } from "../../model/finding.ts";
import { descriptorsOf } from "./descriptors.ts";
import { parseJson } from "./json.ts";
import { collectLosses, type Losses, shown } from "./losses.ts";
import { messageText } from "./message.ts";
import { type Json, listIn, objectIn, textIn } from "./narrow.ts";
import type { ColumnKind } from "./region.ts";
import { resultOf, type SarifResult } from "./result.ts";
import { ruleOf, type SarifRule, tagsSecurity } from "./rule.ts";
import { severityWords } from "./severity.ts";
import { type Artifacts, artifactsOf, type Place, placeOf } from "./uri.ts";

export interface SarifRun {
  /** The tool's name as an analyzer's: lower case, `-` between words. */
  analyzer: string;
  version: string;
  columns: ColumnKind;
  /** Those that are findings. */
  results: SarifResult[];
  /** Of the rules that results name. */
  rules: Rule[];
  /** What the tool itself says went wrong while it ran, and in which file. */
  troubles: { message: string; place: Place | undefined }[];
  /** All results, findings or not. */
  stated: number;
  /** Results that are findings, but in no file that could be told. */
  placeless: number;
}

export type SarifReading = { kind: "read"; runs: SarifRun[]; losses: Losses } | { kind: "bad"; message: string };

/** More are no report that a person could act on, and GitHub refuses a tenth of it. */
const MOST_RESULTS = 250_000;

export interface ReadOptions {
  /** What the analyzer is called, whose tool calls itself so (as a slug). */
  nameOf(own: string): string;
  /** The tool's words for severities, in lower case, before those that all tools share. */
  severities?: ReadonlyMap<string, Severity>;
  /** The CWEs of a rule, before what the file says. */
  cweOf?(ruleId: string): string[] | undefined;
}

export async function readSarif(bytes: Buffer, options: ReadOptions = { nameOf: (own) => own }): Promise<SarifReading> {
  const parsed = parseJson(bytes);
  if (parsed.kind === "bad") return parsed;
  const log = objectIn(parsed.value);
  const problem = problemOf(log);
  if (problem !== undefined) return { kind: "bad", message: problem };
  const losses = collectLosses();
  if (parsed.mended) losses.lose("bytes", "some are not UTF-8; each reads as U+FFFD");
  if (log["version"] !== "2.1.0") losses.lose("version", `${shown(log["version"])} is not 2.1.0; read as if it were`);
  const runs: SarifRun[] = [];
  for (const [index, run] of listIn(log["runs"]).entries()) {
    runs.push(await runOf(objectIn(run), `runs[${index}]`, losses, options));
  }
  return { kind: "read", runs, losses };
}

/** What leaves results out must not read as 'no findings'. */
function problemOf(log: Json): string | undefined {
  if (!Array.isArray(log["runs"])) return "is not SARIF: it has no list `runs`";
  const runs = log["runs"].map(objectIn);
  if (runs.length === 0) return "holds no run: there is no tool's result in it";
  const apart = runs.findIndex((run) => objectIn(run["externalPropertyFileReferences"])["results"] !== undefined);
  if (apart >= 0)
    return `keeps the results of runs[${apart}] in other files (externalPropertyFileReferences): write them inline`;
  const without = runs.findIndex((run) => run["results"] !== null && !Array.isArray(run["results"]));
  // Programs in Go write an empty list as null.
  if (without >= 0) return `has no \`results\` in runs[${without}]: its tool did not scan`;
  const count = runs.reduce((sum, run) => sum + listIn(run["results"]).length, 0);
  return count > MOST_RESULTS ? `has ${count} results; the most that is read is ${MOST_RESULTS}` : undefined;
}

async function runOf(run: Json, where: string, losses: Losses, options: ReadOptions): Promise<SarifRun> {
  const tool = objectIn(run["tool"]);
  const driver = objectIn(tool["driver"]);
  const name = textIn(driver["name"]);
  if (name === undefined) losses.lose(`${where}.tool.driver.name`, "is missing");
  const artifacts = artifactsOf(run);
  const head = {
    analyzer: options.nameOf(slug(name ?? "")),
    version: textIn(driver["semanticVersion"]) ?? textIn(driver["version"]) ?? "",
    // Absent: tools that leave it out mostly count characters, as Python and Go do.
    columns: run["columnKind"] === "utf16CodeUnits" ? ("utf16CodeUnits" as const) : ("unicodeCodePoints" as const),
    troubles: troublesOf(run, artifacts),
    stated: listIn(run["results"]).length,
  };
  return { ...head, ...(await resultsOf(run, { where, tool, artifacts, losses, analyzer: head.analyzer, options })) };
}

/** `Semgrep OSS` → `semgrep-oss` */
export function slug(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 40).replace(/-$/, "") || "sarif";
}

interface RunContext {
  where: string;
  tool: Json;
  artifacts: Artifacts;
  losses: Losses;
  analyzer: string;
  options: ReadOptions;
}

async function resultsOf(run: Json, { where, tool, artifacts, losses, analyzer, options }: RunContext) {
  const describe = descriptorsOf(tool);
  const taxonomies = listIn(run["taxonomies"]);
  const words = severityWords(options.severities);
  const context = { analyzer, taxonomies, tagsSecurity: tagsSecurity(tool), words, cweOf: options.cweOf };
  const rules = new Map<string, SarifRule>();
  const results: SarifResult[] = [];
  let placeless = 0;
  for (const [index, value] of listIn(run["results"]).entries()) {
    const result = objectIn(value);
    const at = `${where}.results[${index}]`;
    const named = describe(result);
    if (named.id === undefined) losses.lose(at, `names no rule; read as ${analyzer}/unnamed`);
    const id = (named.id ?? `${analyzer}/unnamed`).slice(0, MOST_IN_ID);
    const rule = rules.get(id) ?? (await ruleOf(id, named.descriptor, context));
    const tables = [named.descriptor["messageStrings"], named.messages];
    const read = resultOf(result, rule, tables, { where: at, analyzer, taxonomies, artifacts, losses, words });
    if (read.kind === "placeless") placeless += 1;
    if (read.kind !== "finding") continue;
    rules.set(id, rule);
    results.push(read.finding);
  }
  return { results, rules: [...rules.values()].map(({ rule }) => rule), placeless };
}

const MOST_IN_ID = 300;

function troublesOf(run: Json, artifacts: Artifacts): SarifRun["troubles"] {
  return listIn(run["invocations"]).flatMap((value) => {
    const invocation = objectIn(value);
    const notifications = [invocation["toolExecutionNotifications"], invocation["toolConfigurationNotifications"]]
      .flatMap(listIn)
      .map(objectIn)
      .filter(({ level }) => level === "error");
    const troubles = notifications.map((notification) => troubleOf(notification, artifacts));
    if (invocation["executionSuccessful"] !== false || troubles.length > 0) return troubles;
    const code = invocation["exitCode"] ?? invocation["exitCodeDescription"] ?? invocation["exitSignalName"];
    return [
      { message: `says that it did not end well${code === undefined ? "" : ` (${shown(code)})`}`, place: undefined },
    ];
  });
}

function troubleOf(notification: Json, artifacts: Artifacts): SarifRun["troubles"][number] {
  const physical = objectIn(objectIn(listIn(notification["locations"])[0])["physicalLocation"]);
  const placed = placeOf(physical["artifactLocation"], artifacts);
  const id = textIn(objectIn(notification["descriptor"])["id"]);
  const message = messageText(notification["message"]) ?? id ?? "it reports an error without saying which";
  return { message, place: placed.kind === "place" ? placed.place : undefined };
}
