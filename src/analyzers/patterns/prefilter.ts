/**
 * What a text must hold for a finder to match in it: a whole file, or the part of one node. Derived from the rule
 * itself, so that nobody has to keep it in step. Necessary, never sufficient: a search through a tree costs milliseconds,
 * a look through a text microseconds.
 */
import type { LanguagePack } from "./pack.ts";
import type { Finder, PackRule } from "./rule.ts";
import { type SearchedText, searched } from "./searched-text.ts";

/** Answers for the text between two UTF-16 indices. */
type Gate = (text: SearchedText, start: number, end: number) => boolean;

export interface Gates {
  /** For the file: it also holds what stands beside the match and the names that are imported. */
  file: Gate;
  /** For the text of the matched node itself. */
  node: Gate;
}

const always: Gate = () => true;
const every = (gates: readonly Gate[]): Gate => {
  const real = gates.filter((gate) => gate !== always);
  return real.length === 0 ? always : (...at) => real.every((gate) => gate(...at));
};
const some = (gates: readonly Gate[]): Gate =>
  gates.includes(always) ? always : (...at) => gates.some((gate) => gate(...at));

function hasWords(source: string): Gate {
  const words = source.replace(/\$+[A-Z_0-9]*/g, " ").match(/\w{2,}/g) ?? [];
  return words.length === 0 ? always : (text, start, end) => words.every((word) => text.has(word, start, end));
}

/** What could match across tokens, so that one match may hide the next. */
const SPANNING = /\[\^|\\[sSWD]|(?<!\\)\./;

/** The same expression without anchors and in JavaScript's dialect, where that can be had. */
function hasMatch(source: string): Gate {
  const anywhere = source
    .replace(/\(\?i\)/g, "")
    .replace(/\(\?i:/g, "(?:")
    .replace(/(?<!\\)(?:\\\\)*[\^$]/g, "");
  if (SPANNING.test(source)) return always;
  try {
    const pattern = new RegExp(anywhere, source.includes("(?i") ? "gi" : "g");
    if (pattern.test("")) return always;
    return (text, start, end) => text.has(pattern, start, end);
  } catch {
    return always;
  }
}

const OUTSIDE = new Set(["inside", "precedes", "follows"]);

function ofRule(rule: unknown, outside: boolean): Gate {
  if (typeof rule !== "object" || rule === null) return always;
  const gates = Object.entries(rule).map(([key, value]): Gate => {
    if (OUTSIDE.has(key)) return outside ? ofRule({ ...value, stopBy: undefined }, true) : always;
    switch (key) {
      case "pattern":
        return hasWords(typeof value === "string" ? value : String(value.context));
      case "regex":
        return hasMatch(String(value));
      case "all":
        return every((value as unknown[]).map((part) => ofRule(part, outside)));
      case "any":
        return some((value as unknown[]).map((part) => ofRule(part, outside)));
      case "has":
        return ofRule({ ...value, stopBy: undefined }, outside);
      default:
        return always;
    }
  });
  return every(gates);
}

/** Each name's module and members stand in the file as words, whatever they are renamed to. */
function ofNames(names: readonly string[]): Gate {
  const each = names.map((name) => name.match(/\w{2,}/g) ?? []);
  if (each.some((words) => words.length === 0)) return always;
  return (text) => each.some((words) => words.every((word) => text.hasWord(word)));
}

/** A metavariable that only one of several patterns binds constrains nothing in the others. */
function boundEverywhere(rule: unknown, name: string): boolean {
  const { pattern, any, all } = rule as { pattern?: unknown; any?: unknown[]; all?: unknown[] };
  if (pattern !== undefined) return new RegExp(`\\$${name}(?![A-Z0-9_])`).test(JSON.stringify(pattern));
  if (any !== undefined) return any.every((part) => boundEverywhere(part, name));
  return all !== undefined && all.some((part) => boundEverywhere(part, name));
}

function asksForRequest(levels: object): boolean {
  return Object.keys(levels).every((origin) => origin === "request");
}

function ofPattern(rule: object, constraints: Record<string, object>): Gates {
  const constrained = Object.entries(constraints).flatMap(([name, one]) => (boundEverywhere(rule, name) ? [one] : []));
  const node = every([ofRule(rule, false), ...constrained.map((one) => ofRule(one, false))]);
  return { node, file: every([node, ofRule(rule, true)]) };
}

function ofFinder(finder: Finder, { mayHoldRequest }: Pick<LanguagePack, "mayHoldRequest">): Gates {
  const { where = {} } = finder;
  const own =
    "call" in finder ? { node: always, file: ofNames(finder.call) } : ofPattern(finder.rule, finder.constraints ?? {});
  const names = Object.values(where.resolves ?? {}).map(ofNames);
  const requestOnly = [where.origin, where.leading].some((one) => one && Object.values(one).every(asksForRequest));
  const holdsRequest: Gate = (text, start, end) => text.has(mayHoldRequest, start, end);
  return { node: own.node, file: every([own.file, ...names, requestOnly ? holdsRequest : always]) };
}

const known = new WeakMap<Finder, Gates>();

export function gatesOf(finder: Finder, pack: Pick<LanguagePack, "mayHoldRequest">): Gates {
  let gates = known.get(finder);
  if (gates === undefined) known.set(finder, (gates = ofFinder(finder, pack)));
  return gates;
}

const expressions = new WeakMap<PackRule, RegExp>();

function literalMatch(rule: PackRule, match: string): RegExp {
  let expression = expressions.get(rule);
  if (expression === undefined) expressions.set(rule, (expression = new RegExp(match, "i")));
  return expression;
}

function hasLiterals(rule: PackRule, text: SearchedText, source: string): boolean {
  const { any, all = [], match } = rule.literals;
  const holds = (literal: string): boolean => text.has(literal, 0, source.length);
  const found = any.some(holds) && all.every(holds);
  return found && (match === undefined || literalMatch(rule, match).test(source));
}

/** A rule and those of its finders that a file's text does not rule out. */
export interface Candidate {
  rule: PackRule;
  finders: Finder[];
}

export interface Candidates {
  found: Candidate[];
  text: SearchedText;
}

export function candidates(
  rules: readonly PackRule[],
  source: string,
  pack: Pick<LanguagePack, "mayHoldRequest">,
): Candidates {
  const text = searched(source);
  const found = rules
    .filter((rule) => hasLiterals(rule, text, source))
    .map((rule) => ({
      rule,
      finders: rule.find.filter((finder) => gatesOf(finder, pack).file(text, 0, source.length)),
    }))
    .filter(({ finders }) => finders.length > 0);
  return { found, text };
}
