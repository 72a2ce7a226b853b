/** Runs rules over a parsed file. */
import type { Node } from "web-tree-sitter";
import type { Detection, Region } from "../../model/finding.ts";
import { calleeIsOneOf, type Facts, factsOf, meets } from "./conditions.ts";
import type { Match, Parsed } from "./parsed.ts";
import { rootKinds } from "./kinds.ts";
import { expand, usedBy } from "./metavariables.ts";
import { type Candidates, gatesOf } from "./prefilter.ts";
import type { Finder, PackRule } from "./rule.ts";
import type { SearchedText } from "./searched-text.ts";

/** One file under way. */
interface File {
  path: string;
  parsed: Parsed;
  facts: Facts;
  text: SearchedText;
}

/** A finder as the engine takes it. */
interface Matcher {
  matcher: object;
  names: string[];
  kinds: readonly string[] | undefined;
}

const matchers = new WeakMap<Finder, Matcher>();

function matcherOf(finder: Finder): Matcher {
  let known = matchers.get(finder);
  if (known === undefined) {
    const matcher = { rule: expand(finder.rule), ...(finder.constraints && { constraints: finder.constraints }) };
    known = { matcher, names: usedBy(finder), kinds: rootKinds(finder.rule) };
    matchers.set(finder, known);
  }
  return known;
}

/** tree-sitter counts rows and columns from 0, in UTF-16 units; a region from 1. */
function regionOf({ startPosition, endPosition }: Node): Region {
  return {
    startLine: startPosition.row + 1,
    startColumn: startPosition.column + 1,
    endLine: endPosition.row + 1,
    endColumn: endPosition.column + 1,
  };
}

function toDetection(rule: PackRule, finder: Finder, match: Match, path: string): Detection {
  const place = (finder.focus !== undefined && match.captures.get(finder.focus)) || match.node;
  return {
    analyzer: "javascript",
    ruleId: rule.id,
    path,
    region: regionOf(place),
    message: finder.message ?? rule.message,
    ...(finder.severity && { severity: finder.severity }),
    ...(finder.confidence && { confidence: finder.confidence }),
    ...(finder.where?.secret && { secret: true }),
  };
}

/** Nodes that text and callee do not rule out. */
function possibleNodes(finder: Finder, kinds: readonly string[], { parsed, facts, text }: File): Node[] {
  const { node: gate } = gatesOf(finder);
  const callees = finder.where?.resolves?.["FN"];
  return parsed
    .nodesOf(kinds)
    .filter((node) => gate(text, node.startIndex, node.endIndex) && (!callees || calleeIsOneOf(facts, node, callees)));
}

function find(rule: PackRule, finder: Finder, file: File): Detection[] {
  const { parsed, facts, path } = file;
  if (finder.grammars !== undefined && !finder.grammars.includes(parsed.grammar)) return [];
  const { matcher, names, kinds } = matcherOf(finder);
  const nodes = kinds && possibleNodes(finder, kinds, file);
  return parsed.find(matcher, names, nodes).flatMap((match) => {
    const met = finder.where === undefined ? {} : meets(facts, match, finder.where, rule);
    return met === undefined ? [] : { ...toDetection(rule, finder, match, path), ...met };
  });
}

function placeOf({ ruleId, region }: Detection): string {
  return `${ruleId} ${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn}`;
}

/** A rule with several finders reports a place once, with the first that sees it. */
function distinct(detections: readonly Detection[]): Detection[] {
  const places = new Map<string, Detection>();
  for (const detection of detections) {
    const place = placeOf(detection);
    if (!places.has(place)) places.set(place, detection);
  }
  return [...places.values()];
}

/** @returns detections in the order of the rules */
export function detect({ found, text }: Candidates, parsed: Parsed, source: string, path: string): Detection[] {
  const file: File = { path, parsed, facts: factsOf(parsed.tree, source), text };
  return distinct(found.flatMap(({ rule, finders }) => finders.flatMap((finder) => find(rule, finder, file))));
}
