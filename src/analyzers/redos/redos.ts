/**
 * Whether an expression can take exponential time: whether some text leads from a position back to it in two ways (the
 * criterion EDA of Weideman, van der Merwe, Berglund and Watson, "Analyzing matching time behavior of backtracking regular
 * expression matchers by using ambiguity of NFA", CIAA 2016), and what follows can fail, so that all ways are tried.
 * Polynomial time, which needs texts of many thousand characters, is `polynomial.ts`.
 */
import { type Automaton, automatonOf } from "./automaton.ts";
import { intersects, isEverything, union } from "./charset.ts";
import { type Expression, parseExpression } from "./syntax.ts";

/** Comparisons of characters. Larger questions are not answered: what is dangerous in practice is small. */
const MAX_WORK = 400_000;

type Steps = (from: number) => readonly number[];

/** All that can be reached from `start`; itself only where a way leads back. */
function reachable(start: number, steps: Steps): Set<number> {
  const seen = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of steps(at)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

/** What lies on a way from `start` back to it. */
function around(start: number, steps: Steps): Set<number> {
  const ahead = reachable(start, steps);
  const backwards = new Map<number, number[]>();
  for (const from of ahead) {
    for (const to of steps(from)) {
      const known = backwards.get(to);
      if (known === undefined) backwards.set(to, [from]);
      else known.push(from);
    }
  }
  const back = reachable(start, (to) => backwards.get(to) ?? []);
  return new Set([...ahead].filter((one) => back.has(one)));
}

/** Steps between pairs of positions that one text can lead to: `one * size + other`. None once the work is too much. */
function pairSteps({ sets, follow }: Automaton): Steps {
  const size = sets.length;
  const known = new Map<number, number[]>();
  let work = 0;
  const compute = (pair: number): number[] => {
    const [one, other] = [Math.floor(pair / size), pair % size];
    const beside = [...(follow[other]?.keys() ?? [])];
    work += beside.length * (follow[one]?.size ?? 0);
    if (work > MAX_WORK) return [];
    return [...(follow[one]?.keys() ?? [])].flatMap((next) =>
      beside.filter((last) => intersects(sets[next] ?? [], sets[last] ?? [])).map((last) => next * size + last),
    );
  };
  return (pair) => {
    let steps = known.get(pair);
    if (steps === undefined) known.set(pair, (steps = compute(pair)));
    return steps;
  };
}

/** Two ways from `pivot` to itself with one text: to different positions in between, or twice to the same. */
function isAmbiguous(pivot: number, { sets, follow }: Automaton, steps: Steps): boolean {
  const size = sets.length;
  const pairs = around(pivot * size + pivot, steps);
  return [...pairs].some((pair) => {
    const [one, other] = [Math.floor(pair / size), pair % size];
    if (one !== other) return true;
    return [...(follow[one] ?? [])].some(([next, ways]) => ways > 1 && pairs.has(next * size + next));
  });
}

/** After the loop, the match must be able to fail; else the first way that is tried succeeds. */
function canFail(loop: ReadonlySet<number>, { free, last, follow, sets }: Automaton): boolean {
  return [...loop].every((position) => {
    if (free.has(position)) return false;
    if (!last.has(position)) return true;
    const next = [...(follow[position]?.keys() ?? [])].map((one) => sets[one] ?? []);
    return !isEverything(union(next));
  });
}

function lookArounds(expression: Expression): Expression[] {
  switch (expression.kind) {
    case "assertion":
      return expression.look === undefined ? [] : [expression.look, ...lookArounds(expression.look)];
    case "repeat":
      return lookArounds(expression.body);
    case "sequence":
      return expression.parts.flatMap(lookArounds);
    case "choice":
      return expression.options.flatMap(lookArounds);
    default:
      return [];
  }
}

function isExponential(expression: Expression): boolean {
  const automaton = automatonOf(expression);
  if (automaton === undefined) return false;
  const steps = pairSteps(automaton);
  const asked = new Set<number>();
  return automaton.sets.some((_, pivot) => {
    if (asked.has(pivot)) return false;
    const loop = around(pivot, (position) => [...(automaton.follow[position]?.keys() ?? [])]);
    // One position speaks for its whole loop.
    for (const position of loop) asked.add(position);
    const clear = ![...loop].some((position) => automaton.unclear.has(position));
    return loop.size > 0 && clear && canFail(loop, automaton) && isAmbiguous(pivot, automaton, steps);
  });
}

const answers = new Map<string, boolean>();

/**
 * @param source as between the slashes of JavaScript, or of Python's `re`
 * @param flags JavaScript's; only `i` and `s` matter
 */
export function isCatastrophic(source: string, flags: string): boolean {
  const key = `${flags}/${source}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    const expression = parseExpression(source, flags);
    answer = expression !== undefined && [expression, ...lookArounds(expression)].some(isExponential);
    answers.set(key, answer);
  }
  return answer;
}
