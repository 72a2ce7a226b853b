/** Statements without any effect on what code does: what a patch must not be made of, and what a comparison leaves out. */
import { isBinding, isRead } from "./names.ts";
import { childOf, enclosing, ofRole, type Syntax, textOf, within } from "./plain.ts";
import { isPure } from "./purity.ts";
import { allStatements, conditionOf, constantTruth, isWithin, statementsOf, unwrapped } from "./statements.ts";

/** The statements in a function (or a file) that do nothing, together with the variables that only they use. */
export function inertStatements(scope: Syntax, omitted: (node: Syntax) => boolean = () => false): Set<Syntax> {
  const statements = allStatements(scope);
  const uses = usesIn(scope);
  const inert = new Set(statements.filter((statement) => isNoise(statement) || omitted(statement)));
  for (let size = -1; size !== inert.size;) {
    size = inert.size;
    for (const statement of statements)
      if (!inert.has(statement) && isIdle(statement, inert, uses)) inert.add(statement);
  }
  return inert;
}

/** Every mention of each name that is not its binding. */
function usesIn(scope: Syntax): Map<string, Syntax[]> {
  const uses = new Map<string, Syntax[]>();
  for (const node of within(scope)) {
    if (node.role !== "identifier" || !isRead(node)) continue;
    const name = textOf(node);
    uses.set(name, [...(uses.get(name) ?? []), node]);
  }
  return uses;
}

/** Does nothing by itself, whatever stands around it. */
function isNoise(statement: Syntax): boolean {
  if (statement.role === "pass") return true;
  const inner = unwrapped(statement);
  if (inner.role === "string" || inner.role === "number" || inner.role === "constant") return !isResult(statement);
  if (inner.role === "assign" && isSelfAssigned(inner)) return true;
  if (inner.kind === "assert_statement") return assertsNothing(inner);
  if (statement.role === "expression") return inner.role !== "assign" && isPure(inner);
  return inner.role === "identifier" && !isResult(statement);
}

/** Ruby's and Rust's last expression is what a body gives. */
function isResult(statement: Syntax): boolean {
  return statement.role !== "expression";
}

/** `x = x` */
function isSelfAssigned(assign: Syntax): boolean {
  const [target, value] = [childOf(assign, "left", "name", "pattern"), childOf(assign, "right", "value")];
  return target?.role === "identifier" && value !== undefined && textOf(target) === textOf(value);
}

function assertsNothing(statement: Syntax): boolean {
  const condition = statement.children.find(({ named }) => named);
  return condition !== undefined && constantTruth(condition) === true;
}

function isIdle(statement: Syntax, inert: ReadonlySet<Syntax>, uses: ReadonlyMap<string, Syntax[]>): boolean {
  const inner = unwrapped(statement);
  // What a module or a class names, others may read: a setting, for one.
  if (enclosing(statement, "function") === undefined) return false;
  if (inner.role === "if") return isIdleBranch(inner, inert) || givesWhatItHas(inner);
  if (inner.role === "loop") return isIdleLoop(inner, inert);
  if (inner.kind === "delete_statement") return namesDead([...within(inner)], inert, uses, statement);
  const assigns = assignmentsOf(statement);
  if (assigns.length === 0 || !assigns.every(isPlain)) return false;
  return namesDead(assigns.flatMap(targetsOf), inert, uses, statement);
}

/** `if x is None: x = None` */
function givesWhatItHas(node: Syntax): boolean {
  const [left, operator, right] = conditionOf(node)?.children ?? [];
  const [only, ...others] = statementsOf(childOf(node, "consequence", "body"));
  const assign = only && unwrapped(only);
  if (left === undefined || right === undefined || assign?.role !== "assign" || others.length > 0) return false;
  const [target, value] = [childOf(assign, "left"), childOf(assign, "right")];
  if (
    !/^(?:is|===?)$/.test(operator === undefined ? "" : textOf(operator)) ||
    childOf(node, "alternative") !== undefined
  )
    return false;
  return (
    target !== undefined && value !== undefined && textOf(target) === textOf(left) && textOf(value) === textOf(right)
  );
}

/** Over something that is only computed, with a body that does nothing, or leaves at once. */
function isIdleLoop(node: Syntax, inert: ReadonlySet<Syntax>): boolean {
  const head = childOf(node, "right", "condition", "value");
  const body = statementsOf(childOf(node, "body"));
  return head !== undefined && isPure(head) && body.every((part) => inert.has(part) || part.role === "jump");
}

function isIdleBranch(node: Syntax, inert: ReadonlySet<Syntax>): boolean {
  const condition = conditionOf(node);
  if (condition === undefined || !isPure(condition)) return false;
  const blocks = ofRole(node, "block").filter((block) => block.parent === node || block.parent?.parent === node);
  const bodies = blocks.flatMap(statementsOf);
  return (bodies.length > 0 || blocks.length > 0) && bodies.every((part) => inert.has(part));
}

/** The assignments that a statement consists of: `x = 1`, `const a = 1, b = 2`. */
function assignmentsOf(statement: Syntax): Syntax[] {
  const inner = unwrapped(statement);
  if (inner.role === "assign") return [inner];
  if (!inner.kind.endsWith("declaration")) return [];
  return inner.children.flatMap((child) => (child.role === "assign" ? [child] : assignmentsOfList(child)));
}

function assignmentsOfList(node: Syntax): Syntax[] {
  return node.kind.endsWith("_list") ? node.children.filter(({ role }) => role === "assign") : [];
}

/** Gives a pure value to plain variables: not to a member, not to an element. */
function isPlain(assign: Syntax): boolean {
  const target = childOf(assign, "left", "name", "pattern", "declarator");
  const value = childOf(assign, "right", "value");
  if (target === undefined || (value !== undefined && !isPure(value))) return false;
  return [...within(target)].every(
    ({ kind }) => !/attribute|member|subscript|selector|field|index|element_ref|instance|global|class_var/.test(kind),
  );
}

function targetsOf(assign: Syntax): Syntax[] {
  const target = childOf(assign, "left", "name", "pattern", "declarator");
  return target === undefined
    ? []
    : [...within(target)].filter((node) => isBinding(node) || node.role === "identifier");
}

/** Nothing that does anything reads them. */
function namesDead(
  targets: readonly Syntax[],
  inert: ReadonlySet<Syntax>,
  uses: ReadonlyMap<string, Syntax[]>,
  own: Syntax,
): boolean {
  const names = targets.filter(({ role }) => role === "identifier").map(textOf);
  return names.length > 0 && names.every((name) => (uses.get(name) ?? []).every((use) => isIn(use, inert, own)));
}

function isIn(use: Syntax, inert: ReadonlySet<Syntax>, own: Syntax): boolean {
  if (isWithin(use, own)) return true;
  for (let at: Syntax | undefined = use; at !== undefined; at = at.parent) if (inert.has(at)) return true;
  return false;
}
