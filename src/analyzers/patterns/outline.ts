/**
 * What can be said of an ast-grep rule without ast-grep, of one node: a question to it costs a hundred of these. Where the
 * answer is `false`, ast-grep does not match, where it is `true`, it does; otherwise it is asked.
 */
import type { Tree } from "web-tree-sitter";
import { outlineOfPattern } from "./pattern-outline.ts";
import {
  both,
  type Captures,
  type Context,
  inField,
  type Outline,
  type PatternTree,
  unknown,
  type Verdict,
} from "./verdict.ts";

/** The first that holds binds the metavariables. */
function either(outlines: readonly Outline[]): Outline {
  if (outlines.every((outline) => outline === unknown)) return unknown;
  return (node, captures) => {
    for (const outline of outlines) {
      const own: Captures = new Map(captures);
      const found = outline(node, own);
      if (found === undefined) return undefined;
      if (!found) continue;
      for (const [name, bound] of own) captures.set(name, bound);
      return true;
    }
    return false;
  };
}

function inverse(outline: Outline): Outline {
  if (outline === unknown) return unknown;
  return (node) => {
    const verdict = outline(node, new Map());
    return verdict === undefined ? undefined : !verdict;
  };
}

/** Where a text holds more than these, Rust's expressions and JavaScript's may differ. */
const SAME_FOR_BOTH = /^[\x00-\x0C\x0E-\x7F]*$/;
/** Flags, look-around, operations on classes. */
const NOT_IN_BOTH = /\(\?[^:]|\[\[|&&|--|~~/;
/** What depends on which characters are letters, digits, blanks or line ends. */
const BY_ALPHABET = /\\[wWdDsSbBpP]|\./;
const LONG = 500;

function ofText(expression: RegExp): (text: string) => Verdict {
  const isFree = !expression.ignoreCase && !BY_ALPHABET.test(expression.source);
  return (text) => (isFree || SAME_FOR_BOTH.test(text) ? expression.test(text) : undefined);
}

/** Long texts are those of functions and whole files, which many nodes ask for. */
function remembered(test: (text: string) => Verdict): Outline {
  const trees = new WeakMap<Tree, Map<number, Verdict>>();
  return ({ tree, id, text }) => {
    if (text.length < LONG) return test(text);
    let known = trees.get(tree);
    if (known === undefined) trees.set(tree, (known = new Map()));
    if (!known.has(id)) known.set(id, test(text));
    return known.get(id);
  };
}

function ofRegex(regex: string): Outline {
  const ignoreCase = regex.startsWith("(?i)");
  const source = ignoreCase ? regex.slice(4) : regex;
  if (NOT_IN_BOTH.test(source)) return unknown;
  try {
    return remembered(ofText(new RegExp(source, ignoreCase ? "iu" : "u")));
  } catch {
    return unknown;
  }
}

function stopOf(stopBy: unknown, context: Context): Outline {
  if (stopBy === "neighbor") return () => true;
  return stopBy === "end" ? () => false : ofRule(stopBy as object, context);
}

/** Through the ancestors, up to and with the one where it stops. */
function ofInside({ stopBy = "neighbor", ...rule }: { stopBy?: unknown; field?: string }, context: Context): Outline {
  const [outline, stop] = [ofRule(rule, context), stopOf(stopBy, context)];
  if (rule.field !== undefined || outline === unknown || stop === unknown) return unknown;
  const names = new Set([...JSON.stringify(rule).matchAll(/\$+([A-Z_][A-Z0-9_]*)/g)].map((match) => match[1] ?? ""));
  const known = new WeakMap<Tree, Map<number, Verdict>>();
  return (node, captures) => {
    // What is bound already may decide; otherwise all that stand below the same node have the same answer.
    const isFree = ![...captures.keys()].some((name) => names.has(name));
    let answers = known.get(node.tree);
    if (answers === undefined) known.set(node.tree, (answers = new Map()));
    const passed: number[] = [];
    const answer = (verdict: Verdict): Verdict => {
      if (isFree && (verdict === false || names.size === 0)) for (const id of passed) answers.set(id, verdict);
      return verdict;
    };
    let at = node;
    for (;;) {
      if (isFree && answers.has(at.id)) return answer(answers.get(at.id));
      passed.push(at.id);
      const above = at.parent;
      if (above === null) return answer(false);
      const found = outline(above, captures);
      if (found !== false) return answer(found);
      const stops = stop(above, new Map());
      if (stops !== false) return answer(stops === true ? false : undefined);
      at = above;
    }
  };
}

function ofHas({ field, stopBy, ...rule }: { field?: string; stopBy?: unknown }, context: Context): Outline {
  return field === undefined || stopBy !== undefined ? unknown : inField(field, ofRule(rule, context));
}

/** The cheap questions first. */
const KEYS = ["kind", "pattern", "regex", "any", "all", "has", "not", "inside"];

function ofKey(key: string, value: unknown, context: Context): Outline {
  const each = (): Outline[] => (value as object[]).map((one) => ofRule(one, context));
  switch (key) {
    case "kind":
      return (node) => node.type === value;
    case "regex":
      return ofRegex(String(value));
    case "pattern":
      return typeof value === "string" ? outlineOfPattern(value, context) : unknown;
    case "any":
      return either(each());
    case "all":
      return both(each());
    case "not":
      return inverse(ofRule(value as object, context));
    case "inside":
      return ofInside(value as object, context);
    case "has":
      return ofHas(value as object, context);
    default:
      return unknown;
  }
}

function ofRule(rule: object, context: Context): Outline {
  const keys = Object.entries(rule).toSorted(([a], [b]) => KEYS.indexOf(a) - KEYS.indexOf(b));
  return both(keys.map(([key, value]) => ofKey(key, value, context)));
}

/** The cheap questions of a finder's rule and its constraints. */
export function outlineOf(rule: object, constraints: Record<string, object>, treeOf: PatternTree): Outline {
  const free = { constraints: {}, treeOf };
  const each = Object.entries(constraints).map(([name, one]) => [name, ofRule(one, free)] as const);
  return ofRule(rule, { constraints: Object.fromEntries(each), treeOf });
}
