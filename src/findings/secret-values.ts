/** What of a flagged region is the secret itself, and finding the same values elsewhere in a text. */
import type { Region } from "../model/finding.ts";
import { lastLine } from "../model/region.ts";

/** UTF-16 offsets in one line, `end` exclusive, and what is shown instead. */
export interface Span {
  start: number;
  end: number;
  shown: string;
}

/** Says nothing of the length. */
const MASK = "****";
/** Shorter values, such as `""` or `pw`, are masked where they are flagged; elsewhere they would hit every other word. */
const LEAST_SEARCHED = 4;
/** Values from here on are masked within longer words too. */
const LEAST_WITHIN_WORDS = 8;
/** From here on, the first characters may be shown: they are the token's kind (`ghp_`, `AKIA`). */
const LEAST_WITH_PREFIX = 20;

/** A quoted value, after its string prefix, after `name =`, `settings["name"] =` or `"name":`. */
const NAME = String.raw`(?:[\w.$-]+|"[\w.$-]+"|'[\w.$-]+')(?:\[["']?[\w.-]+["']?\])*`;
const OPERATOR = String.raw`(?:[=!]==?|:?=|:|=>)`;
const QUOTED = new RegExp(
  String.raw`^(?<head>(?:${NAME}\s*${OPERATOR}\s*)?[a-zA-Z]{0,2})(?<quote>"""|'''|["'\`])(?<value>.*)\k<quote>$`,
  "s",
);

/** What may be shown of a value: at most the first four characters of a long token, nothing of anything else. */
export function maskOf(value: string): string {
  const isToken = value.length >= LEAST_WITH_PREFIX && /^[\w.+/=-]+$/.test(value) && /\d/.test(value);
  return isToken ? value.slice(0, 4) + MASK : MASK;
}

/** The secret parts of a region, by 1-based line; a whole literal's quotes and an assignment's name stay visible. */
export function secretSpans(lines: readonly string[], region: Region): [line: number, span: Span][] {
  if (lastLine(region) === region.startLine) return [[region.startLine, spanInLine(lines, region)]];
  const spans: [number, Span][] = [];
  for (let number = region.startLine; number <= lastLine(region); number++) {
    const line = lines[number - 1] ?? "";
    const start = number === region.startLine ? region.startColumn - 1 : line.search(/\S|$/);
    const end = number === region.endLine ? region.endColumn - 1 : line.length;
    if (end > start) spans.push([number, { start, end, shown: MASK }]);
  }
  return spans;
}

function spanInLine(lines: readonly string[], region: Region): Span {
  const line = lines[region.startLine - 1] ?? "";
  const [start, end] = [region.startColumn - 1, region.endLine > region.startLine ? line.length : region.endColumn - 1];
  const slice = line.slice(start, end);
  const { head, quote, value } = QUOTED.exec(slice)?.groups ?? {};
  if (head === undefined || quote === undefined || value === undefined) return { start, end, shown: maskOf(slice) };
  const valueStart = start + head.length + quote.length;
  return { start: valueStart, end: valueStart + value.length, shown: maskOf(value) };
}

/** Values by their first four characters, then by length: one look-up per character, however many values there are. */
export type ValueIndex = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>;

export function indexValues(values: Iterable<string>): ValueIndex {
  const index = new Map<string, Map<number, Set<string>>>();
  for (const value of values) {
    const trimmed = value.trim();
    if (trimmed.length < LEAST_SEARCHED) continue;
    const lengths = getOrAdd(index, trimmed.slice(0, LEAST_SEARCHED), () => new Map<number, Set<string>>());
    getOrAdd(lengths, trimmed.length, () => new Set<string>()).add(trimmed);
  }
  return index;
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key) ?? create();
  map.set(key, known);
  return known;
}

/** Where indexed values stand in a text, the longest at each place. */
export function findValues(text: string, index: ValueIndex): Span[] {
  const spans: Span[] = [];
  if (index.size === 0) return spans;
  for (let start = 0; start + LEAST_SEARCHED <= text.length; start++) {
    const end = longestValueAt(text, start, index);
    if (end === undefined) continue;
    spans.push({ start, end, shown: maskOf(text.slice(start, end)) });
  }
  return spans;
}

function longestValueAt(text: string, start: number, index: ValueIndex): number | undefined {
  let longest: number | undefined;
  for (const [length, values] of index.get(text.slice(start, start + LEAST_SEARCHED)) ?? []) {
    const end = start + length;
    if (end <= (longest ?? start) || !values.has(text.slice(start, end))) continue;
    if (length >= LEAST_WITHIN_WORDS || standsAlone(text, start, end)) longest = end;
  }
  return longest;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !/[A-Za-z0-9]/.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`);
}
