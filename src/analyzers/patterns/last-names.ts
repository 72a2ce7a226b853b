/**
 * The last name that a finder's patterns ask of a callee or of what is assigned to: `send` of `$RES.send($X)`, all that
 * `METHOD` may be in `$RES.$METHOD($X)`. To ask a node for it costs a fraction of a match.
 */
import type { PatternFinder } from "./rule.ts";

export type NameTest = (name: string) => boolean;

const CALLEE = /^(?:new )?[\w$.]*?([\w$]+)\(/;
const TARGET = /^[\w$.]+\.([\w$]+) \+?= /;

function patternsOf(rule: object): readonly unknown[] | undefined {
  const { pattern, any } = rule as { pattern?: unknown; any?: object[] };
  if (pattern !== undefined) return [pattern];
  const each = any?.map(patternsOf);
  return each === undefined || each.includes(undefined) ? undefined : each.flatMap((patterns) => patterns ?? []);
}

/** A constraint's expression in JavaScript's dialect, where it has one. */
function expressionOf(constraint: object | undefined): NameTest | undefined {
  const { regex } = (constraint ?? {}) as { regex?: string };
  if (regex === undefined) return undefined;
  const ignoreCase = regex.startsWith("(?i)");
  const source = ignoreCase ? regex.slice(4) : regex;
  if (/\(\?[^:]/.test(source)) return undefined;
  try {
    const expression = new RegExp(source, ignoreCase ? "iu" : "u");
    return (name) => expression.test(name);
  } catch {
    return undefined;
  }
}

function testOf(pattern: unknown, { constraints = {} }: PatternFinder): NameTest | undefined {
  if (typeof pattern !== "string") return undefined;
  const name = (CALLEE.exec(pattern) ?? TARGET.exec(pattern))?.[1];
  if (name === undefined) return undefined;
  return name.startsWith("$") ? expressionOf(constraints[name.slice(1)]) : (given) => given === name;
}

/** What the rule asks of one field's text: `has: { field: key, regex: … }`, alone or among `all`. */
export function fieldTest({ rule }: PatternFinder): { field: string; test: NameTest } | undefined {
  const { kind, has, all = [] } = rule as { kind?: string; has?: object; all?: { has?: object }[] };
  if (kind === undefined) return undefined;
  for (const asked of [has, ...all.map((part) => part.has)]) {
    const { field, stopBy } = (asked ?? {}) as { field?: string; stopBy?: unknown };
    const test = field === undefined || stopBy !== undefined ? undefined : expressionOf(asked);
    if (field !== undefined && test !== undefined) return { field, test };
  }
  return undefined;
}

/** @returns nothing where a pattern takes any name */
export function lastNameTest(finder: PatternFinder): NameTest | undefined {
  const tests = patternsOf(finder.rule)?.map((pattern) => testOf(pattern, finder));
  if (tests === undefined || tests.length === 0 || tests.includes(undefined)) return undefined;
  return (name) => tests.some((test) => test?.(name));
}
