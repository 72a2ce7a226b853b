/** Which of a variable's values can reach a place. */
import type { Node } from "web-tree-sitter";
import type { Binding, PlacedAssignment } from "../patterns/bindings.ts";
import type { Declaration } from "../patterns/declaration.ts";
import { isFunction } from "./pattern.ts";

export type Parameter = Extract<Declaration, { kind: "parameter" }>;

const NUMERIC =
  /^:\s*(?:number|boolean|bigint|Date|(?:'[^']*'|"[^"]*")(?:\s*\|\s*(?:'[^']*'|"[^"]*"))*)(?:\s*\|\s*(?:null|undefined))?$/;

/** A parameter whose type leaves no room for text of an attacker's choice. */
export function isNumeric({ parameter, path }: Parameter): boolean {
  return path.length === 0 && NUMERIC.test(parameter.childForFieldName("type")?.text ?? "");
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
