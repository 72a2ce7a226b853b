/**
 * What flows to a place: a backward slice of its function (Weiser, 'Program Slicing', 1984), insensitive to the order of statements and
 * within one function: the statements that give a value to something that the place reads, and the conditions that decide whether it is reached.
 */
import { canonical } from "./canonical.ts";
import { boundNames, readNames } from "./names.ts";
import { callsIn } from "./calls.ts";
import { childOf, ofRole, type Syntax, within } from "./plain.ts";
import { isPureCall, isReport } from "./purity.ts";
import { allStatements, conditionOf, isWithin, leaves, unwrapped } from "./statements.ts";

export interface Slice {
  /** In the order of the text. */
  statements: Set<Syntax>;
  /** All that the place reads, directly or through others. */
  names: Set<string>;
}

/** @param places statements or expressions within `scope` */
export function sliceOf(scope: Syntax, places: readonly Syntax[]): Slice {
  const all = allStatements(scope);
  const names = new Set(places.flatMap((place) => [...readNames(place)]));
  const statements = new Set(all.filter((statement) => places.some((place) => isWithin(place, statement))));
  for (let size = -1; size !== names.size + statements.size;) {
    size = names.size + statements.size;
    for (const statement of all) if (!statements.has(statement) && feeds(statement, names)) statements.add(statement);
    for (const statement of statements) for (const name of readBy(statement, places)) names.add(name);
  }
  return { statements, names };
}

/** What gives the names their values, directly or through other names; no conditions, no calls. The names grow. */
export function assignedTo(scope: Syntax, names: Set<string>): Set<Syntax> {
  const assigns = ofRole(scope, "assign");
  const found = new Set<Syntax>();
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const assign of assigns) {
      if (found.has(assign) || ![...boundNames(assign)].some((name) => names.has(name))) continue;
      found.add(assign);
      for (const name of readNames(assign)) names.add(name);
    }
  }
  return found;
}

/** Of a statement with a body only its head: its body's statements stand for themselves. */
function readBy(statement: Syntax, places: readonly Syntax[]): Set<string> {
  const head = headOf(statement);
  if (head === statement || places.includes(statement)) return readNames(statement);
  return new Set(head === undefined ? [] : readNames(head));
}

function headOf(statement: Syntax): Syntax | undefined {
  const inner = unwrapped(statement);
  if (inner.role === "if") return conditionOf(inner);
  if (inner.role === "loop") return childOf(inner, "condition", "right", "value");
  const hasBody = [...within(inner, ({ role }) => role !== "function")].some(({ role }) => role === "block");
  return hasBody ? undefined : statement;
}

function feeds(statement: Syntax, names: ReadonlySet<string>): boolean {
  const inner = unwrapped(statement);
  const reads = (node: Syntax) => [...readNames(node)].some((name) => names.has(name));
  if (inner.role === "if") {
    const condition = conditionOf(inner);
    return condition !== undefined && reads(condition) && [...within(inner)].some(leaves);
  }
  if (headOf(statement) !== statement)
    return [...boundNames(inner)].some((name) => names.has(name)) && inner.role === "loop";
  if ([...boundNames(inner)].some((name) => names.has(name))) return true;
  // `x.append(y)`, `check(x)`: what it is called on or with may be changed, or refused, by it.
  return callsIn(inner).some(({ node }) => !isPureCall(node) && !isReport(node) && reads(node));
}

/** The slice as it reads, whatever its local names are; what is not in it is left out. */
export function sliceForm(scope: Syntax, { statements }: Slice, omit: (node: Syntax) => boolean = () => false): string {
  const kept = new Set<Syntax>();
  for (const statement of statements)
    for (let at: Syntax | undefined = statement; at !== undefined && at !== scope; at = at.parent) kept.add(at);
  // What a condition refuses with is part of it.
  for (const statement of statements)
    if (unwrapped(statement).role === "if")
      for (const inner of allStatements(statement).filter(leaves))
        for (let at: Syntax | undefined = inner; at !== undefined && !kept.has(at); at = at.parent) kept.add(at);
  const own = new Set(allStatements(scope));
  return canonical(scope, (node) => omit(node) || (own.has(node) && !kept.has(node)));
}
