/** One SARIF result (§3.27) → what it says, and of which places; or why it is no finding. */
import type { Detection, Severity } from "../../model/finding.ts";
import type { Losses } from "./losses.ts";
import { shown } from "./losses.ts";
import { messageText, shorten } from "./message.ts";
import { type Json, listIn, objectIn, textIn } from "./narrow.ts";
import { type SarifRegion, sarifRegion } from "./region.ts";
import type { SarifRule } from "./rule.ts";
import { confidenceProperty, severityOfScore, severityProperty, type SeverityWords } from "./severity.ts";
import { isSecretRule } from "./secret.ts";
import { type Artifacts, type Place, placeOf } from "./uri.ts";
import { cweProperties, cwesOfTaxa, unique } from "./weakness.ts";

/** What it says of each of its places. */
export type Statement = Omit<Detection, "path" | "region" | "suppression">;

export interface SarifResult {
  /** `runs[0].results[3]` */
  where: string;
  statement: Statement;
  spots: { place: Place; region: SarifRegion }[];
  /** Its justification, where a suppression holds. */
  suppressed: string | undefined;
}

export interface ResultContext {
  where: string;
  analyzer: string;
  taxonomies: readonly unknown[];
  artifacts: Artifacts;
  losses: Losses;
  words: SeverityWords;
}

/** GitHub keeps as many. */
const MOST_SPOTS = 100;

/** Kinds that speak of a weakness; the others say that there is none (§3.27.9). */
const QUIET = new Set(["pass", "notApplicable", "informational"]);
const UNDECIDED = new Set(["open", "review"]);

/** `quiet` says that there is no weakness, `placeless` that there is one, in no file that can be told. */
export type ReadResult = { kind: "finding"; finding: SarifResult } | { kind: "quiet" | "placeless" };

/** @param tables of message strings, the rule's before the tool's */
export function resultOf(
  result: Json,
  rule: SarifRule,
  tables: readonly unknown[],
  context: ResultContext,
): ReadResult {
  const kind = textIn(result["kind"]) ?? "fail";
  if (QUIET.has(kind) || result["baselineState"] === "absent") return { kind: "quiet" };
  const { where, losses } = context;
  if (kind !== "fail" && !UNDECIDED.has(kind)) losses.lose(`${where}.kind`, `${shown(kind)} is no kind; read as fail`);
  const spots = spotsOf(result, context);
  if (spots.length === 0) return { kind: "placeless" };
  const statement = statementOf(result, rule, tables, context);
  return { kind: "finding", finding: { where, statement, spots, suppressed: suppressionOf(result) } };
}

function statementOf(result: Json, read: SarifRule, tables: readonly unknown[], context: ResultContext): Statement {
  const { rule } = read;
  const { where, analyzer, losses } = context;
  const message = messageText(result["message"], tables);
  if (message === undefined) losses.lose(`${where}.message`, "it has no text; the rule's title stands for it");
  const properties = objectIn(result["properties"]);
  const cwe = unique([...cweProperties(properties), ...cwesOfTaxa(listIn(result["taxa"]), context.taxonomies)]);
  return {
    analyzer,
    ruleId: rule.id,
    message: message ?? rule.title,
    severity: severityOf(result, properties, read, context),
    confidence: confidenceProperty(properties) ?? rule.confidence,
    cwe: cwe.length > 0 ? cwe : rule.cwe,
    ...(isSecretRule(rule, analyzer) && { secret: true }),
  };
}

/** The result knows better than its rule; a score is finer than a level. */
function severityOf(
  result: Json,
  properties: Json,
  { rule, decides }: SarifRule,
  { where, losses, words }: ResultContext,
): Severity {
  if (UNDECIDED.has(textIn(result["kind"]) ?? "")) return "note";
  const own = severityOfScore(properties["security-severity"], words) ?? severityProperty(properties, words);
  const level = textIn(result["level"]);
  if (own !== undefined || level === undefined || decides) return own ?? rule.severity;
  const severity = words.ofLevel(level);
  if (severity === undefined) losses.lose(`${where}.level`, `${shown(level)} is no level; read as ${rule.severity}`);
  return severity ?? rule.severity;
}

function spotsOf(result: Json, context: ResultContext): SarifResult["spots"] {
  const { where, losses } = context;
  const locations = listIn(result["locations"]);
  const given = locations.length > 0 ? locations : fallback(result);
  if (given.length > MOST_SPOTS)
    losses.lose(`${where}.locations`, `only the first ${MOST_SPOTS} of ${given.length} are read`);
  const spots = given
    .slice(0, MOST_SPOTS)
    .flatMap((location, index) => spotOf(location, `${where}.locations[${index}]`, context));
  if (given.length === 0) losses.lose(where, `is in no file, and left out: ${shown(messageText(result["message"]))}`);
  return spots;
}

/** What was analyzed, where the tool does not say where it found it. */
function fallback(result: Json): readonly unknown[] {
  const target = objectIn(result["analysisTarget"]);
  return Object.keys(target).length === 0 ? [] : [{ physicalLocation: { artifactLocation: target } }];
}

function spotOf(value: unknown, where: string, { artifacts, losses }: ResultContext): SarifResult["spots"] {
  const location = objectIn(value);
  const physical = objectIn(location["physicalLocation"]);
  const placed = placeOf(physical["artifactLocation"], artifacts);
  if (placed.kind === "none") {
    const logical = objectIn(listIn(location["logicalLocations"])[0]);
    const named = textIn(logical["fullyQualifiedName"]) ?? textIn(logical["name"]);
    losses.lose(where, `left out: ${placed.why}${named === undefined ? "" : `, only ${shown(named)}`}`);
    return [];
  }
  const wrong = (key: string, number: unknown) =>
    losses.lose(`${where}.physicalLocation.region.${key}`, `${shown(number)} is no position; read as absent`);
  return [{ place: placed.place, region: sarifRegion(objectIn(physical["region"]), wrong) }];
}

/** It holds unless one of several is under review or rejected (§3.27.23). */
function suppressionOf(result: Json): string | undefined {
  const suppressions = listIn(result["suppressions"]).map(objectIn);
  // `state` was the name of `status` in a draft that tools still write.
  const open = suppressions.some((one) => /^(underReview|rejected)$/.test(textIn(one["status"] ?? one["state"]) ?? ""));
  const [first] = suppressions;
  if (first === undefined || open) return undefined;
  const reasons = suppressions.flatMap((one) => textIn(one["justification"]) ?? []);
  const where = first["kind"] === "inSource" ? "in the source" : "outside the source";
  return reasons.length > 0 ? shorten(reasons.join("; "), 500) : `suppressed ${where}, without a justification`;
}
