/** Which of a variable's values may have reached a place: what is overwritten on every way there does not count. */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings } from "../../patterns/bindings.ts";
import { branches, type Branches } from "./branches.ts";
import { functionAround, unwrap } from "./nodes.ts";

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

const known = new WeakMap<Bindings, Branches>();

/** The branches that constants decide, of the file that the bindings belong to. */
export function branchesOf(bindings: Bindings): Branches {
  let found = known.get(bindings);
  if (found === undefined) known.set(bindings, (found = branches((name) => localValue(name, bindings))));
  return found;
}

/** The statement whose branch a block is. */
function branchedBy(block: Node): Node | undefined {
  let owner = block.parent;
  while (owner !== null && owner.type !== "if_statement" && owner.type !== "match_statement") owner = owner.parent;
  return owner ?? undefined;
}

/**
 * The statement after which all of the given block has run: `with`, `try` whose handlers leave, and the branch that constants
 * choose.
 */
function transparentParent(block: Node, bindings: Bindings): Node | undefined {
  const owner = block.parent;
  if (owner?.type === "with_statement") return owner;
  if (branchesOf(bindings).fateOf(block) === "always") return branchedBy(block);
  if (owner?.type !== "try_statement" || owner.childForFieldName("body")?.id !== block.id) return undefined;
  const handlers = owner.namedChildren.filter(({ type }) => type === "except_clause");
  return handlers.every((handler) => leaves(handler.namedChildren.at(-1))) ? owner : undefined;
}

/** Whether what happens at `at` has happened on every way to `use`. */
export function precedesAlways(at: Node, use: Node, bindings: Bindings): boolean {
  let place = statementOf(at);
  while (place !== undefined) {
    const { block } = place;
    if (use.startIndex >= block.startIndex && use.endIndex <= block.endIndex) return true;
    const outer = transparentParent(block, bindings);
    place = outer && statementOf(outer);
  }
  return false;
}

/** Whether a place lies in a branch that constants rule out. */
export function isDead(at: Node, bindings: Bindings): boolean {
  for (let node = at.parent; node !== null && node.type !== "function_definition"; node = node.parent) {
    if (node.type === "block" && branchesOf(bindings).fateOf(node) === "never") return true;
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

/** The one value that a name has where it stands, if it has one only. */
export function onlyValue(identifier: Node, bindings: Bindings): Node | undefined {
  const binding = bindings.resolve(identifier);
  if (binding?.declaration.kind !== "variable") return undefined;
  const { values } = reaching(binding, identifier, bindings);
  const [only] = values;
  return values.length === 1 && only?.path.length === 0 ? only.value : undefined;
}

/** The same within one function: a module's own settings are there to be changed. */
function localValue(identifier: Node, bindings: Bindings): Node | undefined {
  const value = onlyValue(identifier, bindings);
  return value && functionAround(value)?.id === functionAround(identifier)?.id ? unwrap(value) : undefined;
}

/**
 * @param use where the name is read
 * @returns the values, and whether what the name held at first, a parameter's value, may be one of them
 */
export function reaching(binding: Binding, use: Node, bindings: Bindings): { values: Reaching[]; initial: boolean } {
  const placed = valuesOf(binding);
  const all = placed.length > 1 ? placed.filter(({ at }) => !isDead(at, bindings)) : placed;
  const owner = functionAround(use)?.id;
  if (all.some(({ at }) => functionAround(at)?.id !== owner)) return { values: all, initial: true };
  const before = all.filter((one) => one.at.startIndex < use.startIndex && !isInOwnValue(one, use));
  const overwritten = before.findLastIndex((one) => isOverwriting(one) && precedesAlways(one.at, use, bindings));
  const again = all.filter(
    (one) => (one.at.startIndex >= use.startIndex || isInOwnValue(one, use)) && inLoopWith(one.at, use),
  );
  const values = [...before.slice(Math.max(0, overwritten)), ...again];
  return { values, initial: overwritten < 0 };
}
