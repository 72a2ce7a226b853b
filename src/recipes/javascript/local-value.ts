/** A constant that stands for one expression: declared once, and read once. */
import type { Node } from "web-tree-sitter";
import { descendants } from "../edit.ts";
import { functionAround } from "./syntax.ts";

/** The expression itself, or that of the variable that it names, if changing it there changes nothing else. */
export function sourceOf(expression: Node): Node | undefined {
  if (expression.type !== "identifier") return expression;
  const scope = functionAround(expression) ?? expression.tree.rootNode;
  const uses = [...descendants(scope)].filter(
    ({ type, text }) =>
      /^(?:identifier|shorthand_property_identifier(?:_pattern)?)$/.test(type) && text === expression.text,
  );
  const declared = uses.filter(
    ({ parent, id }) => parent?.type === "variable_declarator" && parent.childForFieldName("name")?.id === id,
  );
  const [target] = declared;
  if (target === undefined || declared.length > 1 || uses.length !== 2) return undefined;
  // A written type would no longer fit.
  if (target.parent?.childForFieldName("type")) return undefined;
  return target.parent?.childForFieldName("value") ?? undefined;
}
