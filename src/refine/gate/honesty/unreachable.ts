/** Statements that can never run, conditions that never change, the same statement twice. */
import type { Evidence } from "../../../model/verdict.ts";
import { canonical, plainForm } from "../tree/canonical.ts";
import type { Code } from "../tree/code.ts";
import { added } from "../tree/compare.ts";
import { childOf, ofRole, type Syntax, textOf, within } from "../tree/plain.ts";
import {
  atomsOf,
  conditionOf,
  conjunctsOf,
  constantTruth,
  leaves,
  statementsOf,
  unwrapped,
} from "../tree/statements.ts";
import { evidence, type HonestyCheck, quoted } from "./check.ts";

export const unreachable: HonestyCheck = ({ before, after }) => [
  ...newOnes(before, after, behindLeaving, "can never run: the statement before it leaves"),
  ...newOnes(before, after, constantBranches, "does not depend on anything"),
  ...newOnes(before, after, switchedOff, "asks a name that never changes"),
  ...newOnes(before, after, constantOperands, "makes the condition constant"),
  ...newOnes(before, after, sameSides, "always has the same answer"),
  ...newOnes(before, after, contradictions, "can never be true"),
  ...newOnes(before, after, repeated, "stands there twice"),
];

function newOnes(before: Code, after: Code, find: (root: Syntax) => Syntax[], why: string): Evidence[] {
  const found = added(find(before.root), find(after.root), plainForm);
  return found.map((node) => evidence(after, node, `${quoted(textOf(node))} ${why}`));
}

/** Function declarations are hoisted, labels are jumped to, and cases are entered from elsewhere. */
function behindLeaving(root: Syntax): Syntax[] {
  return ofRole(root, "block").flatMap((block) => {
    const statements = statementsOf(block);
    const exit = statements.findIndex(leaves);
    const next = exit < 0 ? undefined : statements[exit + 1];
    if (
      next === undefined ||
      next.role === "function" ||
      next.role === "case" ||
      next.role === "catch" ||
      next.role === "pass"
    )
      return [];
    return /^(?:labeled_statement|ensure|else|function_declaration|rescue)$/.test(next.kind) ? [] : [next];
  });
}

function constantBranches(root: Syntax): Syntax[] {
  const compiled = [...within(root)].filter(({ kind }) => kind === "preproc_if");
  return [...ofRole(root, "if", "loop"), ...compiled].flatMap((node) => {
    const condition = conditionOf(node);
    const truth = condition && constantTruth(condition);
    if (condition === undefined || truth === undefined || (truth && node.role === "loop")) return [];
    return [condition];
  });
}

/** A condition on a name that one line gives a truth value: a switch that nobody can turn. */
function switchedOff(root: Syntax): Syntax[] {
  const values = new Map<string, Syntax[]>();
  for (const assign of ofRole(root, "assign")) {
    const target = childOf(assign, "left", "name", "pattern");
    if (target?.role === "identifier")
      values.set(textOf(target), [...(values.get(textOf(target)) ?? []), childOf(assign, "right", "value") ?? assign]);
  }
  return ofRole(root, "if", "loop").flatMap((node) => {
    const condition = conditionOf(node);
    return condition === undefined ? [] : atomsOf(condition).filter((atom) => isSwitch(values.get(textOf(atom)) ?? []));
  });
}

function isSwitch([only, ...others]: readonly Syntax[]): boolean {
  return only !== undefined && others.length === 0 && constantTruth(only) !== undefined;
}

const LOGICAL = /^(?:and|or|&&|\|\|)$/;

/** `x and False`, `y || true` in a condition; a default such as `x or ""` elsewhere is none. */
function constantOperands(root: Syntax): Syntax[] {
  return ofRole(root, "if", "loop").flatMap((node) => {
    const condition = conditionOf(node);
    if (condition === undefined) return [];
    return [...within(condition)].filter(
      ({ children }) =>
        children.length === 3 &&
        LOGICAL.test(operator(children)) &&
        [children[0], children[2]].some((side) => side !== undefined && constantTruth(side) !== undefined),
    );
  });
}

function operator(children: readonly Syntax[]): string {
  return textOf(children[1] as Syntax);
}

const COMPARISON = /^(?:==|===|!=|!==|<|>|<=|>=|is|in|not in|is not)$/;

function sameSides(root: Syntax): Syntax[] {
  return [...within(root)].filter(({ role, children }) => {
    const [left, middle, right] = children;
    // The quotes around `"<"` are no sides.
    if (role === "string" || children.length !== 3 || left === undefined || middle === undefined || right === undefined)
      return false;
    if (isAlwaysSame(left, textOf(middle), right)) return true;
    return COMPARISON.test(textOf(middle)) && textOf(left) === textOf(right) && left.role !== "number";
  });
}

function isLength(node: Syntax): boolean {
  return /^(?:len|strlen|sizeof|count)\s*\(|\.(?:length|size|len|count)(?:\(\))?$/.test(textOf(node));
}

/** A length is never negative. */
function isAlwaysSame(left: Syntax, sign: string, right: Syntax): boolean {
  if (isLength(left)) return /^(?:<|>=)$/.test(sign) && textOf(right) === "0";
  return isLength(right) && /^(?:>|<=)$/.test(sign) && textOf(left) === "0";
}

/** `a and not a` */
function contradictions(root: Syntax): Syntax[] {
  return ofRole(root, "if", "loop").flatMap((node) => {
    const condition = conditionOf(node);
    const joined = condition === undefined ? [] : conjunctsOf(condition);
    const forms = new Set(joined.map((part) => canonical(part)));
    const negated = joined.flatMap((part) => {
      const [mark, operand] = part.children;
      const isNegation = part.children.length === 2 && mark !== undefined && /^(?:not|!)$/.test(textOf(mark));
      return isNegation && operand !== undefined ? [canonical(unwrapped(operand))] : [];
    });
    return condition !== undefined && negated.some((form) => forms.has(form)) ? [condition] : [];
  });
}

/** One behind the other, in the same words. Calls alone may be meant to happen twice, so only what they say is looked at. */
function repeated(root: Syntax): Syntax[] {
  return ofRole(root, "block").flatMap((block) => {
    const statements = statementsOf(block);
    return statements.filter((statement, index) => {
      const previous = statements[index - 1];
      if (previous === undefined || textOf(statement).length < 8 || unwrapped(statement).role === "call") return false;
      return squeezed(previous) === squeezed(statement) && canonical(statement) !== "";
    });
  });
}

function squeezed(node: Syntax): string {
  return textOf(node).replaceAll(/\s+/g, "");
}
