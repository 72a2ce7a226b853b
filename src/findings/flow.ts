/**
 * One analyzer flags where a query or command is put together, another where it is used: `query = "…" + name`, then `execute(query)`. That is
 * one defect. Found by the text, for no language's grammar is at hand here, and only where it cannot well be otherwise.
 */
import type { Region } from "../model/finding.ts";
import { groupBy } from "./group.ts";
import { compareStarts } from "./region.ts";
import type { Sighting } from "./sighting.ts";

/** Weaknesses that lie in what a value is made of. */
const FLOWING: ReadonlySet<string> = new Set([
  "code-injection",
  "command-injection",
  "ldap-injection",
  "nosql-injection",
  "open-redirect",
  "path-traversal",
  "sql-injection",
  "ssrf",
  "template-injection",
  "xpath-injection",
  "xss",
]);

/** Lines from the making to the use. */
const REACH = 30;

/** Of the making itself. */
const MOST_LINES = 20;
const MOST_BEFORE = 100;

/** `name =`, `name :=`, `const name: string =`, `String name =`; not `==`, and not a field of something. */
const ASSIGNMENT =
  /^\s*(?:[\w<>[\],*&.]+\s+){0,3}(?<name>[A-Za-z_$][\w$]*)(?:\s*:\s*[\w<>[\]|. ]+)?\s*(?:[:+.]?=)(?![=>~])/;
const FUNCTION = /^\s*(?:export\s+|public\s+|private\s+|static\s+|async\s+)*(?:def|func|function|class|fn)\b/;

/** Joins each use with the nearest making of its value, if no rule reports both: one that does tells them apart. */
export function joinFlows(groups: readonly Sighting[][], lines: readonly string[]): Sighting[][] {
  const joined = new Set<Sighting[]>();
  const byFamily = groupBy(groups.filter(isFlowing), ([first]) => first?.rule.family);
  for (const alike of byFamily.values()) {
    if (rulesOf(alike).size < 2) continue;
    const sorted = alike.toSorted((a, b) => compareStarts(placeOf(a), placeOf(b)));
    for (const [index, use] of sorted.entries()) {
      const making = makingOf(use, index, sorted, (group) => !joined.has(group) && isMakingOf(group, use, lines));
      if (making === undefined) continue;
      use.push(...making);
      joined.add(making);
    }
  }
  return groups.filter((group) => !joined.has(group));
}

function rulesOf(groups: readonly Sighting[][]): Set<string> {
  return new Set(groups.flatMap((group) => group.map(ruleOf)));
}

function ruleOf({ witness }: Sighting): string {
  return `${witness.analyzer}\0${witness.ruleId}`;
}

/** The nearest before it, no further than it reaches and among so many: time stays linear in a long file, and in a long line. */
function makingOf(
  use: Sighting[],
  index: number,
  sorted: readonly Sighting[][],
  fits: (group: Sighting[]) => boolean,
): Sighting[] | undefined {
  const start = placeOf(use).startLine;
  for (let before = index - 1; before >= Math.max(0, index - MOST_BEFORE); before--) {
    const group = sorted[before];
    if (group === undefined || start - placeOf(group).startLine > REACH + MOST_LINES) return undefined;
    if (fits(group)) return group;
  }
  return undefined;
}

function isFlowing([first]: readonly Sighting[]): boolean {
  return first !== undefined && FLOWING.has(first.rule.family);
}

/** The first member is the widest of those that start first. */
function placeOf([first]: readonly Sighting[]): Region {
  if (first === undefined) throw new Error("a group without sightings");
  return first.reach;
}

function isMakingOf(making: readonly Sighting[], use: readonly Sighting[], lines: readonly string[]): boolean {
  const [from, to] = [placeOf(making), placeOf(use)];
  const distance = to.startLine - from.endLine;
  if (distance < 1 || distance > REACH || sharesRule(making, use)) return false;
  const name = ASSIGNMENT.exec(lines[from.startLine - 1] ?? "")?.groups?.["name"];
  if (name === undefined || !mentions(lines.slice(to.startLine - 1, to.endLine), name)) return false;
  const between = lines.slice(from.endLine, to.startLine - 1);
  return !between.some((line) => FUNCTION.test(line) || ASSIGNMENT.exec(line)?.groups?.["name"] === name);
}

function sharesRule(a: readonly Sighting[], b: readonly Sighting[]): boolean {
  return a.some((one) => b.some((other) => ruleOf(one) === ruleOf(other)));
}

function mentions(lines: readonly string[], name: string): boolean {
  return lines.some((line) => line.split(/[^\w$]+/).includes(name));
}
