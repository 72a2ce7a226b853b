/** A name that stands for one expression: assigned once, just before, and used nowhere else. */
import type { Node } from "web-tree-sitter";
import { descendants } from "../edit.ts";
import { functionAround } from "./syntax.ts";

/**
 * The expression itself, or that of the local variable that it names, if that is assigned once in the same function and read only
 * here: changing it there changes nothing else.
 */
export function sourceOf(expression: Node): Node | undefined {
  if (expression.type !== "identifier") return expression;
  const scope = functionAround(expression) ?? expression.tree.rootNode;
  const uses = [...descendants(scope)].filter(({ type, text }) => type === "identifier" && text === expression.text);
  const assigned = uses.filter((use) => isTarget(use));
  const [target] = assigned;
  if (target === undefined || assigned.length > 1 || uses.length !== 2) return undefined;
  // A written type would no longer fit.
  if (target.parent?.childForFieldName("type")) return undefined;
  return target.parent?.childForFieldName("right") ?? undefined;
}

function isTarget(use: Node): boolean {
  return use.parent?.type === "assignment" && use.parent.childForFieldName("left")?.id === use.id;
}
