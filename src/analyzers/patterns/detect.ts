/** Runs rules over a parsed file. */
import type { Node } from "web-tree-sitter";
import type { Detection } from "../../model/finding.ts";
import type { SourceText } from "../analyzer.ts";
import { atWork } from "./at-work.ts";
import { type Calls, callsOf, matchCall } from "./calls.ts";
import { meets, resolves } from "./conditions.ts";
import { rootKinds } from "./kinds.ts";
import { expand, usedBy } from "./metavariables.ts";
import { regionOf } from "./nodes.ts";
import type { Facts, LanguagePack } from "./pack.ts";
import { fieldTest, lastNameTest, type NameTest } from "./last-names.ts";
import { outlineOf } from "./outline.ts";
import type { Captures, Outline } from "./verdict.ts";
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
  outline: Outline;
}

/** A node that a finder may match; where it certainly does, with what it binds. */
interface Possible {
  node: Node;
  captures?: Captures;
}

const matchers = new WeakMap<Finder, Matcher>();

function matcherOf(finder: Finder & PatternFinder, { pack, parsed }: Pick<File, "pack" | "parsed">): Matcher {
  let known = matchers.get(finder);
  if (known === undefined) {
    const matcher = { rule: expand(finder.rule), ...(finder.constraints && { constraints: finder.constraints }) };
    const kinds = rootKinds(finder.rule, (pattern) => pack.kindOfPattern(pattern));
    const [isPossibleName, ofField] = [lastNameTest(finder), fieldTest(finder)];
    const outline = outlineOf(finder.rule, finder.constraints ?? {}, parsed.patternTree);
    matchers.set(finder, (known = { matcher, names: usedBy(finder), kinds, isPossibleName, ofField, outline }));
  }
  return known;
}

function kindsOf(finder: Finder, file: File): readonly string[] {
  return "rule" in finder ? (matcherOf(finder, file).kinds ?? []) : [];
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

/** Nodes that text, name and callee do not rule out, the cheapest question first; with their metavariables where these are known. */
function possibleMatches(finder: Finder, kinds: readonly string[], asked: Matcher, file: File): Possible[] {
  const { parsed, facts, text, pack } = file;
  const { node: gate } = gatesOf(finder, pack);
  const callees = finder.where?.resolves?.["FN"];
  return parsed.nodesOf(kinds).flatMap((node) => {
    if (!hasPossibleName(node, asked, file)) return [];
    if (!gate(text, node.startIndex, node.endIndex)) return [];
    const captures: Captures = new Map();
    const verdict = asked.outline(node, captures);
    if (verdict === false) return [];
    if (callees && !resolves(facts, pack.calleeOf(node), callees)) return [];
    return [verdict ? { node, captures } : { node }];
  });
}

/** What is not known yet, ast-grep is asked. In the order of the text. */
function decided(possible: readonly Possible[], { matcher, names }: Matcher, { parsed }: File): Match[] {
  const open = possible.flatMap(({ node, captures }) => (captures === undefined ? [node] : []));
  const found = open.length === 0 ? [] : parsed.find(matcher, names, open);
  if (open.length === possible.length) return found;
  const known = new Map(found.map((match) => [match.node.id, match]));
  return possible.flatMap(({ node, captures }) => (captures ? { node, captures } : (known.get(node.id) ?? [])));
}

function matchesOf(finder: Finder, file: File): Match[] {
  const { pack } = file;
  if ("call" in finder) {
    return file
      .calls()
      .to(finder.call)
      .flatMap((call) => matchCall(finder, call, pack, file.facts) ?? []);
  }
  const asked = matcherOf(finder, file);
  const { matcher, names, kinds } = asked;
  if (kinds === undefined) return file.parsed.find(matcher, names);
  return decided(possibleMatches(finder, kinds, asked, file), asked, file);
}

interface Found {
  match: Match;
  detection: Detection;
}

function find(rule: PackRule, finder: Finder, file: File): Found[] {
  if (finder.grammars !== undefined && !finder.grammars.includes(file.parsed.grammar)) return [];
  atWork(rule);
  return matchesOf(finder, file).flatMap((match) => {
    const met = finder.where === undefined ? {} : meets(file, match, finder.where, rule);
    return met === undefined ? [] : { match, detection: { ...toDetection(rule, finder, match, file), ...met } };
  });
}

/** `execute(text(query))`: of what only hands on what the same rule has found, that alone is told. */
function innermost(found: readonly Found[]): Detection[] {
  const places = new Set(found.map(({ match }) => match.node.id));
  const handsOn = ({ node, captures }: Match): boolean =>
    [...captures.values()].some(({ id }) => id !== node.id && places.has(id));
  return found.flatMap(({ match, detection }) => (handsOn(match) ? [] : detection));
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
  { text: source, path, reexports }: SourceText,
  facts: Facts = pack.facts(parsed.tree, source, reexports),
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
  parsed.expect([...pack.calls, ...found.flatMap(({ finders }) => finders.flatMap((finder) => kindsOf(finder, file)))]);
  const all = found.flatMap(({ rule, finders }) => innermost(finders.flatMap((finder) => find(rule, finder, file))));
  atWork(undefined);
  return distinct(all);
}
