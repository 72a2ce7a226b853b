/**
 * The position automaton of an expression (Glushkov 1961), with the number of ways that lead from one position to the
 * next: `(a*)*` has two from `a` to `a`, which is what makes a backtracking matcher slow.
 */
import type { CharSet } from "./charset.ts";
import type { Expression } from "./syntax.ts";

export interface Automaton {
  sets: CharSet[];
  /** Positions that a match can begin with. */
  first: Set<number>;
  /** By position: the positions that can follow, with the number of ways, 2 for more. */
  follow: Map<number, number>[];
  /** Positions after which the match succeeds whatever comes next. */
  free: Set<number>;
  /** Positions after which it succeeds if an assertion such as `$` holds. */
  last: Set<number>;
  /** Positions in loops with look-arounds, of which nothing is known. */
  unclear: Set<number>;
}

/** What is known of a part: which positions it can begin and end with, and whether it can be empty. */
interface Part {
  first: Map<number, number>;
  last: Set<number>;
  free: Set<number>;
  nullable: boolean;
  /** Empty without an assertion. */
  skippable: boolean;
}

const EMPTY: Part = { first: new Map(), last: new Set(), free: new Set(), nullable: true, skippable: true };
const ASSERTION: Part = { ...EMPTY, skippable: false };
/** Longer repetitions are cut to this. */
const MAX_COPIES = 6;
/** Repetitions of at least this many times are loops. */
const MANY = 12;
export const MAX_POSITIONS = 160;

function added(...maps: ReadonlyMap<number, number>[]): Map<number, number> {
  const sum = new Map<number, number>();
  for (const [position, ways] of maps.flatMap((map) => [...map])) {
    sum.set(position, Math.min(2, (sum.get(position) ?? 0) + ways));
  }
  return sum;
}

function hasLook(expression: Expression): boolean {
  switch (expression.kind) {
    case "assertion":
      return true;
    case "repeat":
      return hasLook(expression.body);
    case "sequence":
      return expression.parts.some(hasLook);
    case "choice":
      return expression.options.some(hasLook);
    default:
      return false;
  }
}

function either(parts: readonly Part[]): Part {
  return {
    first: added(...parts.map(({ first }) => first)),
    last: new Set(parts.flatMap(({ last }) => [...last])),
    free: new Set(parts.flatMap(({ free }) => [...free])),
    nullable: parts.some(({ nullable }) => nullable),
    skippable: parts.some(({ skippable }) => skippable),
  };
}

function optional(part: Part): Part {
  return { ...part, nullable: true, skippable: true };
}

/** @returns nothing for expressions too large to analyse */
export function automatonOf(root: Expression): Automaton | undefined {
  const automaton: Automaton = {
    sets: [],
    first: new Set(),
    follow: [],
    free: new Set(),
    last: new Set(),
    unclear: new Set(),
  };

  const connect = (from: ReadonlySet<number>, to: ReadonlyMap<number, number>): void => {
    for (const position of from) automaton.follow[position] = added(automaton.follow[position] ?? new Map(), to);
  };

  const join = (left: Part, right: Part): Part => {
    connect(left.last, right.first);
    return {
      first: left.nullable ? added(left.first, right.first) : left.first,
      last: new Set([...right.last, ...(right.nullable ? left.last : [])]),
      free: new Set([...right.free, ...(right.skippable ? left.free : [])]),
      nullable: left.nullable && right.nullable,
      skippable: left.skippable && right.skippable,
    };
  };

  const loop = (body: Expression): Part => {
    const before = automaton.sets.length;
    const part = build(body);
    connect(part.last, part.first);
    if (hasLook(body)) for (let at = before; at < automaton.sets.length; at++) automaton.unclear.add(at);
    return part;
  };

  const repeat = (body: Expression, min: number, max: number): Part => {
    if (max >= MANY) return repeated(body, min);
    let part: Part = EMPTY;
    const most = Math.min(max, MAX_COPIES);
    // `a{1,3}` is `a(a(a)?)?`: from the inside out, so that there is one way for each number.
    for (let copy = most; copy > 0; copy--) {
      const whole = join(build(body), part);
      part = copy > min ? optional(whole) : whole;
    }
    return part;
  };

  const repeated = (body: Expression, min: number): Part => {
    const copies = Math.min(min, MAX_COPIES);
    let part = copies === 0 ? optional(loop(body)) : loop(body);
    for (let copy = 1; copy < copies; copy++) part = join(build(body), part);
    return part;
  };

  const char = (set: CharSet): Part => {
    const position = automaton.sets.push(set) - 1;
    if (position >= MAX_POSITIONS) throw new RangeError("too large");
    automaton.follow.push(new Map());
    const own = new Set([position]);
    return { first: new Map([[position, 1]]), last: own, free: own, nullable: false, skippable: false };
  };

  const build = (expression: Expression): Part => {
    switch (expression.kind) {
      case "char":
        return char(expression.set);
      case "sequence":
        return expression.parts.map(build).reduce(join, EMPTY);
      case "choice":
        return either(expression.options.map(build));
      case "repeat":
        return repeat(expression.body, expression.min, expression.max);
      case "assertion":
        return expression.start ? EMPTY : ASSERTION;
    }
  };

  try {
    const whole = build(root);
    return { ...automaton, first: new Set(whole.first.keys()), free: whole.free, last: whole.last };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
