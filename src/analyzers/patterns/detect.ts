/** Runs rules over a parsed file. */
import type { Node } from "web-tree-sitter";
import type { Detection } from "../../model/finding.ts";
import { type Calls, callsOf, matchCall } from "./calls.ts";
import { meets, resolves } from "./conditions.ts";
import { rootKinds } from "./kinds.ts";
import { expand, usedBy } from "./metavariables.ts";
import { regionOf } from "./nodes.ts";
import type { Facts, LanguagePack } from "./pack.ts";
import { fieldTest, lastNameTest, type NameTest } from "./last-names.ts";
import type { Match, Parsed } from "./parsed.ts";
import { type Candidates, gatesOf } from "./prefilter.ts";
import type { Finder, PackRule, PatternFinder } from "./rule.ts";
import type { SearchedText } from "./searched-text.ts";

/** One file under way. */
interface File {
  path: string;
  parsed: Parsed;
  pack: LanguagePack;
  facts: Facts;
  text: SearchedText;
  calls(): Calls;
  /** By node id. */
  targetNames: Map<number, string | undefined>;
}

/** A finder as the engine takes it. */
interface Matcher {
  matcher: object;
  names: string[];
  kinds: readonly string[] | undefined;
  isPossibleName: NameTest | undefined;
  ofField: ReturnType<typeof fieldTest>;
}

const matchers = new WeakMap<Finder, Matcher>();

function matcherOf(finder: Finder & PatternFinder, pack: LanguagePack): Matcher {
  let known = matchers.get(finder);
  if (known === undefined) {
    const matcher = { rule: expand(finder.rule), ...(finder.constraints && { constraints: finder.constraints }) };
    const kinds = rootKinds(finder.rule, (pattern) => pack.kindOfPattern(pattern));
    const [isPossibleName, ofField] = [lastNameTest(finder), fieldTest(finder)];
    matchers.set(finder, (known = { matcher, names: usedBy(finder), kinds, isPossibleName, ofField }));
  }
  return known;
}

function toDetection(rule: PackRule, finder: Finder, match: Match, { path, pack }: File): Detection {
  const place = (finder.focus !== undefined && match.captures.get(finder.focus)) || match.node;
  return {
    analyzer: pack.analyzer,
    ruleId: rule.id,
    path,
    region: regionOf(place),
    message: finder.message ?? rule.message,
    ...(finder.severity && { severity: finder.severity }),
    ...(finder.confidence && { confidence: finder.confidence }),
    ...((finder.where?.secret ?? finder.hides) && { secret: true }),
  };
}

/** The last name of what a node calls or assigns to. */
function targetName(node: Node, { pack, targetNames }: File): string | undefined {
  if (!targetNames.has(node.id)) {
    const target = pack.calleeOf(node) ?? node.childForFieldName("left");
    targetNames.set(node.id, target ? pack.lastNameOf(target) : undefined);
  }
  return targetNames.get(node.id);
}

function hasPossibleName(node: Node, { isPossibleName, ofField }: Matcher, file: File): boolean {
  const name = isPossibleName && targetName(node, file);
  if (name !== undefined && isPossibleName?.(name) === false) return false;
  return ofField === undefined || ofField.test(node.childForFieldName(ofField.field)?.text ?? "");
}

/** Nodes that text, name and callee do not rule out, the cheapest question first. */
function possibleNodes(finder: Finder, kinds: readonly string[], asked: Matcher, file: File): Node[] {
  const { parsed, facts, text, pack } = file;
  const { node: gate } = gatesOf(finder, pack);
  const callees = finder.where?.resolves?.["FN"];
  return parsed.nodesOf(kinds).filter((node) => {
    if (!hasPossibleName(node, asked, file)) return false;
    if (!gate(text, node.startIndex, node.endIndex)) return false;
    return !callees || resolves(facts, pack.calleeOf(node), callees);
  });
}

function matchesOf(finder: Finder, file: File): Match[] {
  const { parsed, pack } = file;
  if ("call" in finder) {
    return file
      .calls()
      .to(finder.call)
      .flatMap((call) => matchCall(finder, call, pack, file.facts) ?? []);
  }
  const asked = matcherOf(finder, pack);
  const { matcher, names, kinds } = asked;
  const nodes = kinds && possibleNodes(finder, kinds, asked, file);
  // All nodes of one kind: there is nothing to ask ast-grep.
  if (nodes !== undefined && Object.keys(finder.rule).join() === "kind")
    return nodes.map((node) => ({ node, captures: new Map() }));
  return parsed.find(matcher, names, nodes);
}

function find(rule: PackRule, finder: Finder, file: File): Detection[] {
  if (finder.grammars !== undefined && !finder.grammars.includes(file.parsed.grammar)) return [];
  return matchesOf(finder, file).flatMap((match) => {
    const met = finder.where === undefined ? {} : meets(file, match, finder.where, rule);
    return met === undefined ? [] : { ...toDetection(rule, finder, match, file), ...met };
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
export function detect(
  { found, text }: Candidates,
  parsed: Parsed,
  pack: LanguagePack,
  { text: source, path }: { text: string; path: string },
  facts: Facts = pack.facts(parsed.tree, source),
): Detection[] {
  let calls: Calls | undefined;
  const file: File = {
    path,
    parsed,
    pack,
    facts,
    text,
    calls: () => (calls ??= callsOf(parsed, facts, pack)),
    targetNames: new Map(),
  };
  return distinct(found.flatMap(({ rule, finders }) => finders.flatMap((finder) => find(rule, finder, file))));
}
