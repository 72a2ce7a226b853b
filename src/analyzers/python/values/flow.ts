/** Which of a variable's values may have reached a place: what is overwritten on every way there does not count. */
import type { Node } from "web-tree-sitter";
import type { Binding } from "../../patterns/bindings.ts";
import { functionAround } from "./nodes.ts";

/** A value that a name may hold. */
export interface Reaching {
  value: Node;
  path: readonly string[];
}

interface Placed extends Reaching {
  at: Node;
}

function valuesOf({ declaration, leaf, assignments }: Binding): Placed[] {
  const first =
    declaration.kind === "variable" && declaration.init !== undefined
      ? [{ at: leaf, value: declaration.init, path: declaration.path }]
      : [];
  return [...first, ...assignments].toSorted((a, b) => a.at.startIndex - b.at.startIndex);
}

const LEAVES = /^(?:return|raise|continue|break)_statement$/;
const ENDS = /^(?:flask\.)?abort\(|^(?:sys\.)?exit\(|^os\._exit\(|^self\.(?:fail|abort|error|send_error)\(|^quit\(/;

/** Whether a block never gets to what follows it. */
export function leaves(block: Node | null | undefined): boolean {
  const last = block?.namedChildren.findLast(({ type }) => type !== "comment");
  return last !== undefined && (LEAVES.test(last.type) || ENDS.test(last.text));
}

function statementOf(node: Node): { statement: Node; block: Node } | undefined {
  let statement = node;
  while (statement.parent !== null && statement.parent.type !== "block" && statement.parent.type !== "module")
    statement = statement.parent;
  return statement.parent === null ? undefined : { statement, block: statement.parent };
}

/** The block whose later statements run only after all of the given one: `with` blocks, and `try` whose handlers leave. */
function transparentParent(block: Node): Node | undefined {
  const owner = block.parent;
  if (owner?.type === "with_statement") return owner;
  if (owner?.type !== "try_statement" || owner.childForFieldName("body")?.id !== block.id) return undefined;
  const handlers = owner.namedChildren.filter(({ type }) => type === "except_clause");
  return handlers.every((handler) => leaves(handler.namedChildren.at(-1))) ? owner : undefined;
}

/** Whether what happens at `at` has happened on every way to `use`. */
function precedesAlways(at: Node, use: Node): boolean {
  let place = statementOf(at);
  while (place !== undefined) {
    const { block } = place;
    if (use.startIndex >= block.startIndex && use.endIndex <= block.endIndex) return true;
    const outer = transparentParent(block);
    place = outer && statementOf(outer);
  }
  return false;
}

function isOverwriting({ at, path }: Placed): boolean {
  const owner = at.parent;
  return path.length === 0 && (owner?.type === "assignment" || owner?.type === "named_expression");
}

function inLoopWith(at: Node, use: Node): boolean {
  for (let node = use.parent; node !== null; node = node.parent) {
    if (node.type !== "for_statement" && node.type !== "while_statement") continue;
    if (at.startIndex >= node.startIndex && at.endIndex <= node.endIndex) return true;
  }
  return false;
}

/** Whether the parts of a statement in which `at` is assigned hold `use`: `x = f(x)` reads the old `x`. */
function isInOwnValue({ at, value }: Placed, use: Node): boolean {
  return use.startIndex >= value.startIndex && use.endIndex <= value.endIndex && at.id !== use.id;
}

/**
 * @param use where the name is read
 * @returns the values, and whether what the name held at first, a parameter's value, may be one of them
 */
export function reaching(binding: Binding, use: Node): { values: Reaching[]; initial: boolean } {
  const all = valuesOf(binding);
  const owner = functionAround(use)?.id;
  if (all.some(({ at }) => functionAround(at)?.id !== owner)) return { values: all, initial: true };
  const before = all.filter((one) => one.at.startIndex < use.startIndex && !isInOwnValue(one, use));
  const overwritten = before.findLastIndex((one) => isOverwriting(one) && precedesAlways(one.at, use));
  const again = all.filter(
    (one) => (one.at.startIndex >= use.startIndex || isInOwnValue(one, use)) && inLoopWith(one.at, use),
  );
  const values = [...before.slice(Math.max(0, overwritten)), ...again];
  return { values, initial: overwritten < 0 };
}
