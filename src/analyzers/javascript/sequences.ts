/** What a list of statements holds that checks or replaces a value: read once, however many values are asked for. */
import type { Node, Tree } from "web-tree-sitter";
import { unwrap } from "./pattern.ts";

export interface Sequence {
  /** Statements after which a value may be known to be checked. */
  checks: readonly Node[];
  /** Plain assignments, by the text of what they assign to. */
  assignments: ReadonlyMap<string, readonly Node[]>;
}

const ASKS = /^(?:assert|invariant|validate|check|ensure|verify)/;
const known = new WeakMap<Tree, Map<number, Sequence>>();

function mayCheck(statement: Node): boolean {
  if (statement.type === "if_statement") return true;
  const call = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  return call !== null && ASKS.test(unwrap(call).childForFieldName("function")?.text ?? "");
}

function assignmentsIn(statements: readonly Node[]): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  for (const statement of statements) {
    const only = statement.type === "expression_statement" ? statement.firstNamedChild : null;
    const target = only?.type === "assignment_expression" ? only.childForFieldName("left")?.text : undefined;
    if (only === null || target === undefined) continue;
    const same = found.get(target);
    if (same === undefined) found.set(target, [only]);
    else same.push(only);
  }
  return found;
}

export function sequenceOf(parent: Node): Sequence {
  let ofTree = known.get(parent.tree);
  if (ofTree === undefined) known.set(parent.tree, (ofTree = new Map()));
  let sequence = ofTree.get(parent.id);
  if (sequence === undefined) {
    const statements = parent.namedChildren;
    sequence = { checks: statements.filter(mayCheck), assignments: assignmentsIn(statements) };
    ofTree.set(parent.id, sequence);
  }
  return sequence;
}
