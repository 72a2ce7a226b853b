/** CWEs, wherever a tool puts them. */
import { type Json, listIn, objectIn, textIn, textsIn } from "./narrow.ts";

/** `external/cwe/cwe-079`, `CWE-79: Improper …`, `cwe_79`; not the `CWE` of a word. */
const CWE = /\bcwe[-_: /]*0*([1-9]\d{0,4})\b/gi;
const DEFINITION = /cwe\.mitre\.org\/data\/definitions\/0*([1-9]\d{0,4})\b/gi;
const NUMBER = /^0*([1-9]\d{0,4})$/;

/** In the order in which they stand, each once. */
export function cwesIn(texts: readonly string[]): string[] {
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(CWE), ...text.matchAll(DEFINITION)].map((match) => match[1]),
  );
  return unique(numbers.map((number) => `CWE-${number}`));
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Of a rule or a result: `properties.tags`, `.cwe`, `.cwe_ids`, where a bare number is one too. */
export function cweProperties(properties: Json): string[] {
  const named = ["cwe", "CWE", "cwe_id", "cwe_ids", "cweIds", "cwe-id"].flatMap((name) =>
    textsIn(asText(properties[name])),
  );
  const numbered = named.map((text) => text.replace(NUMBER, "CWE-$1"));
  return cwesIn([...numbered, ...textsIn(properties["tags"])]);
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  return typeof value === "number" ? String(value) : value;
}

/**
 * References into a taxonomy (SARIF 2.1.0 §3.54): `result.taxa`, and the targets of `rule.relationships`.
 *
 * @param taxonomies `run.taxonomies`, for references that give an index only
 */
export function cwesOfTaxa(references: readonly unknown[], taxonomies: readonly unknown[]): string[] {
  return unique(references.flatMap((reference) => cwesOfTaxon(objectIn(reference), taxonomies)));
}

function cwesOfTaxon(reference: Json, taxonomies: readonly unknown[]): string[] {
  const component = objectIn(reference["toolComponent"]);
  const taxonomy = objectIn(taxonomies[Number(component["index"] ?? 0)]);
  const id = textIn(reference["id"]) ?? textIn(objectIn(listIn(taxonomy["taxa"])[Number(reference["index"])])["id"]);
  const name = textIn(component["name"]) ?? textIn(taxonomy["name"]) ?? "";
  return cwesIn(id === undefined ? [] : [id, ...(/^cwe$/i.test(name) ? [id.replace(NUMBER, "CWE-$1")] : [])]);
}
