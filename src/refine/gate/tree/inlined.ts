/** `x = f(); g(x)` says what `g(f())` says, if nothing else reads `x`. */
import { isBinding, isRead, isVariable } from "./names.ts";
import { childOf, ofRole, type Syntax, textOf, within } from "./plain.ts";
import { outermostFunction } from "./scope-of.ts";
import { allStatements, isWithin, statementsOf, unwrapped } from "./statements.ts";

export interface Inlinable {
  /** Statements that only name a value. */
  definitions: Set<Syntax>;
  /** The mention of the name → the value. */
  uses: Map<Syntax, Syntax>;
}

/**
 * Only where the next statement holds the only mention: the order in which things happen stays.
 *
 * @param omitted statements that are left out: the next one is the next that is not, and nothing goes into one that is
 */
export function inlinable(node: Syntax, omitted: (node: Syntax) => boolean): Inlinable {
  const definitions = new Set<Syntax>();
  const uses = new Map<Syntax, Syntax>();
  const mentions = mentionsIn(node);
  for (const block of ofRole(node, "block")) {
    const statements = statementsOf(block).filter((statement) => !omitted(statement));
    for (const [index, statement] of statements.entries()) {
      const next = statements[index + 1];
      const named = plainAssignment(statement);
      if (next === undefined || named === undefined || outermostFunction(statement) === undefined) continue;
      const own = mentions.get(textOf(named.target)) ?? [];
      const others = own.filter((mention) => mention !== named.target);
      if (others.length !== 1 || others[0] === undefined || !isRead(others[0]) || !isAtOnce(others[0], next)) continue;
      definitions.add(statement);
      uses.set(others[0], named.value);
    }
  }
  for (const scope of ofRole(node, "function"))
    if (outermostFunction(scope) === scope) addAliases(scope, definitions, uses);
  return { definitions, uses };
}

/** `b = a`, where neither gets another value: `b` is `a`, wherever it stands. */
function addAliases(scope: Syntax, definitions: Set<Syntax>, uses: Map<Syntax, Syntax>): void {
  const mentions = mentionsIn(scope);
  const isFixed = (name: string, times: number) => (mentions.get(name) ?? []).filter(isBinding).length <= times;
  for (const statement of allStatements(scope)) {
    const named = plainAssignment(statement);
    if (named === undefined || definitions.has(statement) || !isVariable(named.value)) continue;
    const [alias, original] = [textOf(named.target), textOf(named.value)];
    if (alias === original || !isFixed(alias, 1) || !isFixed(original, 1)) continue;
    definitions.add(statement);
    for (const mention of mentions.get(alias) ?? []) if (mention !== named.target) uses.set(mention, named.value);
  }
}

function mentionsIn(node: Syntax): Map<string, Syntax[]> {
  const mentions = new Map<string, Syntax[]>();
  for (const part of within(node)) {
    if (part.role !== "identifier" || !isVariable(part)) continue;
    mentions.set(textOf(part), [...(mentions.get(textOf(part)) ?? []), part]);
  }
  return mentions;
}

function plainAssignment(statement: Syntax): { target: Syntax; value: Syntax } | undefined {
  let inner = unwrapped(statement);
  if (inner.role !== "assign" && inner.kind.endsWith("declaration")) {
    const declared = inner.children.filter(({ role }) => role === "assign");
    if (declared.length !== 1 || declared[0] === undefined) return undefined;
    inner = declared[0];
  }
  if (inner.role !== "assign" || /augmented|operator_|compound/.test(inner.kind)) return undefined;
  const target = only(childOf(inner, "left", "name", "pattern"));
  const value = only(childOf(inner, "right", "value"));
  return target?.role === "identifier" && value !== undefined && isBinding(target) ? { target, value } : undefined;
}

/** Go makes a list of one. */
function only(node: Syntax | undefined): Syntax | undefined {
  return node?.kind === "expression_list" && node.children.length === 1 ? node.children[0] : node;
}

/** In the statement itself, not in a body of it that may run later, often or never. */
function isAtOnce(mention: Syntax, statement: Syntax): boolean {
  if (!isWithin(mention, statement)) return false;
  for (let at = mention; at !== statement && at.parent !== undefined; at = at.parent) {
    if (at.role === "block" || at.role === "function") return false;
  }
  return true;
}
