/**
 * What a text must hold for a finder to match in it: a whole file, or the part of one node. Derived from the rule
 * itself, so that nobody has to keep it in step. Necessary, never sufficient: a search through a tree costs milliseconds,
 * a look through a text microseconds.
 */
import type { Reexports } from "../analyzer.ts";
import { atWork } from "./at-work.ts";
import type { LanguagePack } from "./pack.ts";
import type { Finder, Literals, PackRule } from "./rule.ts";
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

const hasLook =
  (look: RegExp): Gate =>
  (text, start, end) =>
    text.has(look, start, end);

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

/** Of `*.execute` the name stands before its arguments, for nothing renames it. */
function ofCall(name: string, called: LookAhead["called"]): Gate {
  const gate = ofNames([name]);
  if (called === undefined || !/^\*\.\w+$/.test(name)) return gate;
  const place = called(name.slice(2));
  return every([gate, (text) => text.has(place, 0, Infinity)]);
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

/** What is known of a language without its parser. */
export type LookAhead = Pick<LanguagePack, "mayHoldRequest" | "mayHold" | "called">;

function ofFinder(finder: Finder, { mayHoldRequest, mayHold = {}, called }: LookAhead): Gates {
  const { where = {} } = finder;
  const own =
    "call" in finder
      ? { node: always, file: some(finder.call.map((name) => ofCall(name, called))) }
      : ofPattern(finder.rule, finder.constraints ?? {});
  const names = Object.values(where.resolves ?? {}).map(ofNames);
  const requestOnly = [where.origin, where.leading].some((one) => one && Object.values(one).every(asksForRequest));
  const looks = [
    ...(requestOnly ? [mayHoldRequest] : []),
    ...Object.values(where.is ?? {}).flatMap((test) => mayHold[test] ?? []),
  ];
  return { node: own.node, file: every([own.file, ...names, ...looks.map(hasLook)]) };
}

const known = new WeakMap<Finder, Gates>();

export function gatesOf(finder: Finder, pack: LookAhead): Gates {
  let gates = known.get(finder);
  if (gates === undefined) known.set(finder, (gates = ofFinder(finder, pack)));
  return gates;
}

const expressions = new Map<string, RegExp>();

/** Rules and finders that ask for the same share one expression, and so its answer. */
function literalMatch(match: string): RegExp {
  let expression = expressions.get(match);
  if (expression === undefined) expressions.set(match, (expression = new RegExp(match, "gi")));
  return expression;
}

export function hasLiterals({ any, all = [], match }: Literals, text: SearchedText): boolean {
  const holds = (what: string | RegExp): boolean => text.has(what, 0, Infinity);
  const found = (any?.some(holds) ?? true) && all.every(holds);
  return found && (match === undefined || holds(literalMatch(match)));
}

function mayMatch(finder: Finder, text: SearchedText, pack: LookAhead): boolean {
  return hasLiterals(finder.literals ?? {}, text) && gatesOf(finder, pack).file(text, 0, Infinity);
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

/** @param reexports names that the file imports count as words of its text */
export function candidates(
  rules: readonly PackRule[],
  source: string,
  pack: LookAhead,
  reexports: Reexports = {},
): Candidates {
  const text = searched(source, Object.values(reexports).join("\n"));
  const found = rules.flatMap((rule) => {
    atWork(rule);
    if (!hasLiterals(rule.literals, text)) return [];
    const finders = rule.find.filter((finder) => mayMatch(finder, text, pack));
    return finders.length > 0 ? [{ rule, finders }] : [];
  });
  atWork(undefined);
  return { found, text };
}
