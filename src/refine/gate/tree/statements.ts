/** Statements, conditions, and where control ends. */
import { type Call, callOf } from "./calls.ts";
import { ancestors, childOf, type Syntax, textOf, within } from "./plain.ts";

/** The statements of a block, comments left out; a `statement_list` within a `block` is the block. */
export function statementsOf(block: Syntax | undefined): Syntax[] {
  if (block === undefined) return [];
  const own = block.children.filter(({ named, role }) => named && role !== "comment");
  return own.flatMap((child) => (child.kind === "statement_list" ? statementsOf(child) : [child]));
}

/** Every statement below the node, outermost first. */
export function allStatements(node: Syntax): Syntax[] {
  return [...within(node)].filter((part) => part.role === "block").flatMap(ownStatements);
}

function ownStatements(block: Syntax): Syntax[] {
  return block.kind === "statement_list" || !block.children.some(({ kind }) => kind === "statement_list")
    ? block.children.filter(({ named, role }) => named && role !== "comment" && role !== "block")
    : [];
}

/** The statement that holds the node: the outermost one that is not itself a block's owner is not looked for. */
export function statementOf(node: Syntax): Syntax {
  let at = node;
  while (at.parent !== undefined && at.parent.role !== "block") at = at.parent;
  return at;
}

/** `expression_statement(x)` → `x`. */
export function unwrapped(node: Syntax): Syntax {
  let at = node;
  while (at.role === "expression" || at.role === "parenthesized") {
    const inner = at.children.filter(({ named, role }) => named && role !== "comment");
    if (inner.length !== 1 || inner[0] === undefined) return at;
    at = inner[0];
  }
  return at;
}

export function conditionOf(node: Syntax): Syntax | undefined {
  const named = childOf(node, "condition");
  if (named !== undefined) return unwrapped(named);
  if (node.kind !== "conditional_expression" || node.role !== "if") return undefined;
  return node.children.filter((child) => child.named)[1];
}

/** Calls that do not return, or that raise. */
const RAISING =
  /^(?:raise|throw|fail|panic!?|abort|unreachable!?|bail!?|exit|_exit|halt|http_error|abort_if|notFound|error_out)$/;
const ENDING =
  /^(?:sys\.exit|os\._exit|os\.abort|quit|exit!?|die|process\.(?:exit|abort|kill)|System\.exit|os\.Exit|syscall\.Exit|log\.Fatal\w*|std::process::(?:exit|abort)|process::(?:exit|abort)|_Exit|_exit|abort|Runtime\.getRuntime\(\)\.(?:exit|halt)|Kernel\.exit!?)$/;

export function isRaise(node: Syntax): boolean {
  const inner = unwrapped(node);
  if (inner.role === "raise") return true;
  return inner.role === "call" && RAISING.test(callOf(inner).method);
}

/** Ends the whole process. */
export function isExit(node: Syntax): boolean {
  const inner = unwrapped(node);
  return inner.kind === "exit_statement" || (inner.role === "call" && isEnding(callOf(inner)));
}

/** `abort(404)` answers a request in Flask and in Laravel: it raises. */
function isEnding({ callee, arguments: [first] }: Call): boolean {
  return ENDING.test(callee) && !(callee === "abort" && first !== undefined && first.role !== "string");
}

/** What stands behind it in its block is never reached. */
export function leaves(node: Syntax): boolean {
  const inner = unwrapped(node);
  return inner.role === "return" || inner.role === "jump" || isRaise(inner) || isExit(inner);
}

/** Whether a branch ends by leaving: its last statement, or the only expression that it is. */
export function branchLeaves(branch: Syntax | undefined): boolean {
  if (branch === undefined) return false;
  const last = branch.role === "block" || /clause|^else$|^then$/.test(branch.kind) ? lastStatement(branch) : branch;
  if (last === undefined) return false;
  return leaves(last) || (last.role === "block" && branchLeaves(last));
}

function lastStatement(branch: Syntax): Syntax | undefined {
  return statementsOf(branch).at(-1);
}

export function consequenceOf(node: Syntax): Syntax | undefined {
  return childOf(node, "consequence", "body");
}

export function isWithin(node: Syntax, outer: Syntax): boolean {
  return node === outer || ancestors(node).includes(outer);
}

/** A literal truth value: `False`, `0`, `""`; undefined where it depends on something. */
export function constantTruth(condition: Syntax): boolean | undefined {
  const node = unwrapped(condition);
  const text = textOf(node);
  if (node.role === "constant") return /^true$/i.test(text);
  if (node.role === "number") return Number(text) !== 0;
  if (node.role === "string") return !/^\w*(?:""|'')$/.test(text);
  return undefined;
}

/** What `and` joins, on the outermost levels. */
export function conjunctsOf(condition: Syntax): Syntax[] {
  const node = unwrapped(condition);
  const [left, operator, right] = node.children;
  if (node.children.length !== 3 || left === undefined || operator === undefined || right === undefined) return [node];
  return /^(?:and|&&)$/.test(textOf(operator)) ? [...conjunctsOf(left), ...conjunctsOf(right)] : [node];
}

/** What `and`, `or` and `not` join. */
export function atomsOf(condition: Syntax): Syntax[] {
  const node = unwrapped(condition);
  const operator = node.children.length === 3 ? textOf(node.children[1] ?? node) : "";
  if (/^(?:and|or|&&|\|\|)$/.test(operator))
    return [node.children[0], node.children[2]].flatMap((side) => (side === undefined ? [] : atomsOf(side)));
  const first = node.children[0];
  if (node.children.length === 2 && first !== undefined && /^(?:not|!)$/.test(textOf(first)))
    return node.children.slice(1).flatMap(atomsOf);
  return [node];
}
