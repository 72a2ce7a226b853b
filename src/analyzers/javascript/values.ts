/** Which of a variable's values can reach a place. */
import type { Node } from "web-tree-sitter";
import type { Binding, Bindings, PlacedAssignment } from "../patterns/bindings.ts";
import type { Declaration } from "../patterns/declaration.ts";
import { isField } from "../patterns/nodes.ts";
import { type Origin, ORIGINS } from "../patterns/origins.ts";
import { isFunction, propertyName } from "./pattern.ts";
import { COUNTING_MEMBERS } from "./vocabulary.ts";

export type Parameter = Extract<Declaration, { kind: "parameter" }>;

const NUMERIC =
  /^:\s*(?:number|boolean|bigint|Date|(?:'[^']*'|"[^"]*")(?:\s*\|\s*(?:'[^']*'|"[^"]*"))*)(?:\s*\|\s*(?:null|undefined))?$/;

/** A parameter whose type leaves no room for text of an attacker's choice. */
export function isNumeric({ parameter, path }: Parameter): boolean {
  return path.length === 0 && NUMERIC.test(parameter.childForFieldName("type")?.text ?? "");
}

const CHECKABLE = new Set(["identifier", "member_expression", "subscript_expression"]);
const WORTH_CHECKING = ORIGINS.indexOf("unknown");

/** Whether it is worth looking for a check that the value has passed. */
export function isCheckable(node: Node, found: Origin): boolean {
  return ORIGINS.indexOf(found) >= WORTH_CHECKING && CHECKABLE.has(node.type);
}

/** What is a number, or changed on the way: the member of a request that it begins with does not tell. */
export function isDerived(node: Node): boolean {
  const callee = node.type === "call_expression" ? (node.childForFieldName("function") ?? node) : node;
  const name = propertyName(callee) ?? "";
  return callee === node ? /^(?:byteL|l)ength$/.test(name) : COUNTING_MEMBERS.test(name) || name.startsWith("replace");
}

export function parameterIndex({ owner, parameter }: Parameter): { index: number; rest: boolean } {
  const all = owner.childForFieldName("parameters")?.namedChildren.filter(({ type }) => type !== "comment") ?? [];
  const index = all.findIndex(({ id }) => id === parameter.id);
  const rest = parameter.type === "rest_pattern" || parameter.childForFieldName("pattern")?.type === "rest_pattern";
  return { index: Math.max(index, 0), rest };
}

export function initialValue(declaration: Declaration): Node | undefined {
  if (declaration.kind !== "variable") return undefined;
  // `for (const index in [...])` counts.
  return declaration.path[0] === "<key>" && declaration.init?.type === "array" ? undefined : declaration.init;
}

/** A plain assignment that stands as a statement of its own in a block around `place`, before it. */
function overwrites({ at, value }: PlacedAssignment, place: Node): boolean {
  const assignment = at.parent;
  if (assignment?.type !== "assignment_expression" || value.endIndex > place.startIndex) return false;
  const block = assignment.parent?.type === "expression_statement" ? assignment.parent.parent : null;
  if (block === null || block.startIndex > place.startIndex || block.endIndex < place.endIndex) return false;
  return functionAround(place) === functionAround(at);
}

function functionAround(node: Node): number {
  let owner = node.parent;
  while (owner !== null && !isFunction(owner)) owner = owner.parent;
  return owner?.id ?? 0;
}

/** The last assignment that every way to `place` passes hides what was assigned before. Loops are not looked at. */
export function reaching({ assignments }: Binding, place: Node): { initial: boolean; assigned: Node[] } {
  const last = assignments.findLastIndex((assignment) => overwrites(assignment, place));
  return { initial: last === -1, assigned: assignments.slice(Math.max(last, 0)).map(({ value }) => value) };
}

const MAX_GLOBAL = 20;

/** What is assigned to a name that the file does not declare: `value = request.query.a` makes a global variable. */
export function assignedGlobally(name: string, bindings: Bindings): Node[] {
  const leaves = bindings.occurrences(name);
  if (leaves.length > MAX_GLOBAL) return [];
  return leaves.flatMap((leaf) => {
    const assignment = leaf.parent;
    const isTarget = assignment !== null && assignment.type.endsWith("assignment_expression");
    return isTarget && isField(assignment, "left", leaf) ? (assignment.childForFieldName("right") ?? []) : [];
  });
}
