/** What a pattern that a whole text has to match still lets through. */
import { automatonOf } from "./automaton.ts";
import { type CharSet, intersects, union } from "./charset.ts";
import { type Expression, parseExpression } from "./syntax.ts";

/** Shorter repetitions hold no attack. */
const ROOM = 3;

function setsIn(expression: Expression): CharSet[] {
  switch (expression.kind) {
    case "char":
      return [expression.set];
    case "sequence":
      return expression.parts.flatMap(setsIn);
    case "choice":
      return expression.options.flatMap(setsIn);
    case "repeat":
      return setsIn(expression.body);
    case "assertion":
      return [];
  }
}

/** The characters of each part that may stand several times. */
function repeated(expression: Expression): CharSet[] {
  switch (expression.kind) {
    case "sequence":
      return expression.parts.flatMap(repeated);
    case "choice":
      return expression.options.flatMap(repeated);
    case "repeat":
      return expression.max >= ROOM ? [union(setsIn(expression.body))] : repeated(expression.body);
    default:
      return [];
  }
}

function holds(set: CharSet, characters: string): boolean {
  return [...characters].every((one) => intersects(set, [[one.codePointAt(0)!, one.codePointAt(0)!]]));
}

/**
 * @param flags those of JavaScript
 * @param dangers each a group of characters that are an attack together, such as `./`
 * @returns whether some part of the pattern takes all of a group, as often as one likes; also where it is not understood
 */
export function admits(source: string, flags: string, dangers: readonly string[]): boolean {
  const expression = parseExpression(source, flags);
  if (expression === undefined || automatonOf(expression) === undefined) return true;
  return repeated(expression).some((set) => dangers.some((danger) => holds(set, danger)));
}

function only(expression: Expression | undefined): Expression | undefined {
  const [part, ...more] = expression?.kind === "sequence" ? expression.parts : [];
  return part !== undefined && more.length === 0 ? only(part) : expression;
}

/** `[^…]`, and `\W`: what a search for it refuses is all but a list. */
export function refusesOnly(source: string, flags: string): boolean {
  const expression = only(parseExpression(source, flags));
  const inner = expression?.kind === "repeat" && expression.min <= 1 ? only(expression.body) : expression;
  return inner?.kind === "char" && holds(inner.set, "<'\";|&$`/");
}

/** Whether it is a choice whose ways are anchored each for itself: `^a|b$` is two half patterns. */
export function isChoice(source: string, flags: string): boolean {
  return only(parseExpression(source, flags))?.kind === "choice";
}
