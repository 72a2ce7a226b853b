/**
 * Whether an expression can take time that grows with the square of its text, or worse: whether two repetitions, one after
 * the other, can share a run of characters in many ways (the criterion IDA of the paper that `redos.ts` names, for loops of
 * one character). A search that is not anchored begins with such a repetition itself: it tries every place.
 */
import { type Automaton, automatonOf } from "./automaton.ts";
import { ANY, type CharSet, intersection, intersects, isEverything, union } from "./charset.ts";
import { type Expression, parseExpression } from "./syntax.ts";

/** Alternatives at the top, and in a group that is all there is. */
function alternatives(expression: Expression): Expression[] {
  if (expression.kind === "choice") return expression.options.flatMap(alternatives);
  const only = expression.kind === "sequence" && expression.parts.length === 1 ? expression.parts[0] : undefined;
  return only === undefined ? [expression] : alternatives(only);
}

function isAnchored(expression: Expression): boolean {
  if (expression.kind === "assertion") return expression.start;
  const [first] = expression.kind === "sequence" ? expression.parts : [];
  return first !== undefined && isAnchored(first);
}

function isLoop(position: number, { follow }: Automaton): boolean {
  return follow[position]?.has(position) === true;
}

/** After the repetition the match must be able to fail; else the first way that is tried succeeds. */
function canFail(position: number, { free, last, follow, sets }: Automaton): boolean {
  if (free.has(position)) return false;
  const next = [...(follow[position]?.keys() ?? [])].map((one) => sets[one] ?? []);
  return !last.has(position) || !isEverything(union(next));
}

/** Repetitions that can be reached from `start` with characters that both they and `before` take. */
function rivals(start: readonly number[], before: CharSet, automaton: Automaton): boolean {
  const { sets, follow } = automaton;
  const reaches = (target: number): boolean => {
    const shared = intersection(before, sets[target] ?? []);
    const seen = new Set<number>();
    const open = start.filter((position) => intersects(sets[position] ?? [], shared));
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === target) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...[...(follow[at]?.keys() ?? [])].filter((next) => intersects(sets[next] ?? [], shared)));
    }
    return false;
  };
  return sets.some(
    (_, position) =>
      isLoop(position, automaton) &&
      !automaton.unclear.has(position) &&
      canFail(position, automaton) &&
      reaches(position),
  );
}

function isPolynomialPart(expression: Expression, searches: boolean): boolean {
  const automaton = automatonOf(expression);
  if (automaton === undefined) return false;
  if (searches && !isAnchored(expression) && rivals([...automaton.first], ANY, automaton)) return true;
  return automaton.sets.some((set, position) => {
    const after = [...(automaton.follow[position]?.keys() ?? [])].filter((next) => next !== position);
    return isLoop(position, automaton) && rivals(after, set, automaton);
  });
}

const answers = new Map<string, boolean>();

/** @param source as between the slashes of JavaScript, with its flags */
export function isPolynomial(source: string, flags: string): boolean {
  const key = `${flags}/${source}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    const expression = parseExpression(source, flags);
    const searches = !flags.includes("y");
    answer = expression !== undefined && alternatives(expression).some((part) => isPolynomialPart(part, searches));
    answers.set(key, answer);
  }
  return answer;
}
