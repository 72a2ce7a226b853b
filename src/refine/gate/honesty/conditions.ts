/** Conditions that were there before and say the opposite now: what was let through is refused, and the other way round. */
import type { Syntax } from "../tree/plain.ts";
import { plainForm } from "../tree/canonical.ts";
import { added, pairsOf } from "../tree/compare.ts";
import { enclosing, ofRole, textOf, within } from "../tree/plain.ts";
import { conditionOf, consequenceOf, statementOf, unwrapped } from "../tree/statements.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

/** By which a check is turned; `<` to `<=` only moves a limit. */
const OPPOSITE: Record<string, string> = {
  "==": "!=",
  "!=": "==",
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  in: "not in",
  "not in": "in",
  is: "is not",
  "is not": "is",
  and: "or",
  or: "and",
  "&&": "||",
  "||": "&&",
  "": "not",
  not: "",
};

/** A condition with what depends on it, or a comparison with the statement that it is in. */
interface Decision {
  node: Syntax;
  operators: string[];
  /** All of it, without the operators. */
  rest: string;
}

export const conditions: HonestyCheck = ({ before, after, finding }) => {
  const functions = pairsOf(before, after).filter(({ before: { kind, local } }) => kind === "function" && !local);
  return functions.flatMap(({ before: old, after: current }) => {
    const [was, is] = [decisionsIn(old.node), decisionsIn(current.node)];
    const lost = added(is, was, keyOf);
    const turned = added(was, is, keyOf).filter((fresh) =>
      lost.some((other) => isTurned(other, fresh) && !isReported(other, finding)),
    );
    return turned.map(({ node }) =>
      evidence(after, node, `${quoted(textOf(node))} says the opposite of what stood there`),
    );
  });
};

/** The reported condition itself may well be the one that has to be turned. */
function isReported({ node }: Decision, { startLine, endLine }: { startLine: number; endLine: number }): boolean {
  return startLine === endLine && node.line <= startLine && node.endLine >= startLine;
}

function isTurned(old: Decision, current: Decision): boolean {
  if (old.rest !== current.rest || old.operators.length !== current.operators.length) return false;
  const pairs = old.operators.map((operator, index) => [operator, current.operators[index]] as const);
  const changed = pairs.filter(([was, is]) => was !== is);
  return changed.length > 0 && changed.every(([was, is]) => OPPOSITE[was] === is);
}

function keyOf({ rest, operators }: Decision): string {
  return `${rest} ${operators.join()}`;
}

function decisionsIn(scope: Syntax): Decision[] {
  const branches = ofRole(scope, "if").flatMap((node) => {
    const condition = conditionOf(node);
    if (condition === undefined) return [];
    const branch = consequenceOf(node);
    return [decision(condition, branch === undefined ? "" : plainForm(branch))];
  });
  const others = [...within(scope)].filter((node) => operatorOf(node) !== "" && enclosing(node, "if") === undefined);
  return [
    ...branches,
    ...others
      .map((node) => decision(statementOf(node), ""))
      .filter(({ node }) => node.role !== "if" && node.role !== "function"),
  ];
}

function decision(node: Syntax, consequence: string): Decision {
  const parts = [...within(node)].filter((part) => operatorOf(part) !== "");
  const { inner, negations } = withoutNegations(node);
  const operators = [negations % 2 === 1 ? "not" : "", ...parts.map(operatorOf)];
  return { node, operators, rest: `${masked(inner)} → ${consequence}` };
}

/** Words, operators left out. */
function masked(node: Syntax): string {
  return plainForm(node).replaceAll(/ (?:==|===|!=|!==|<|>|<=|>=|in|not in|is|is not|and|or|&&|\|\|)(?= )/g, " _");
}

function withoutNegations(node: Syntax): { inner: Syntax; negations: number } {
  let inner = unwrapped(node);
  let negations = 0;
  for (let operand = negated(inner); operand !== undefined; operand = negated(inner)) {
    inner = unwrapped(operand);
    negations += 1;
  }
  return { inner, negations };
}

function negated({ children }: Syntax): Syntax | undefined {
  const [mark, operand] = children;
  return children.length === 2 && mark !== undefined && /^(?:not|!)$/.test(textOf(mark)) ? operand : undefined;
}

function operatorOf({ children }: Syntax): string {
  const middle = children[1];
  if (children.length !== 3 || middle === undefined) return "";
  const text = textOf(middle).replaceAll(/\s+/g, " ");
  return OPPOSITE[text] === undefined || text === "not" ? "" : text;
}
