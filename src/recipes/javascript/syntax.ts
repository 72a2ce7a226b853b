/** What recipes for JavaScript and TypeScript ask of the tree. */
import type { Node } from "web-tree-sitter";
import { around, insertAt, namedChildren, nodesNear, statementOf } from "../edit.ts";
import type { TextEdit } from "../recipe.ts";

const FUNCTIONS = [
  "function_declaration",
  "function_expression",
  "arrow_function",
  "method_definition",
  "generator_function_declaration",
  "generator_function",
];

export const functionAround = (node: Node): Node | undefined => around(node, ...FUNCTIONS);

export const isFunction = ({ type }: Node): boolean => FUNCTIONS.includes(type);

const BLOCKS = ["program", "statement_block", "class_body", "switch_case", "switch_default"];

export const scriptStatement = (node: Node): Node => statementOf(node, BLOCKS);

/** Another statement may stand before it: it is none of `if (x) statement`, and no member of a class. */
export const takesStatementBefore = ({ parent }: Node): boolean =>
  parent !== null && (parent.type === "program" || parent.type === "statement_block");

/** Arguments without spreads: who gets those knows too little. */
export function argumentsOf(call: Node): Node[] | undefined {
  const list = call.childForFieldName("arguments");
  if (list?.type !== "arguments") return undefined;
  const given = namedChildren(list);
  return given.some(({ type }) => type === "spread_element") ? undefined : given;
}

export const calleeOf = (call: Node): Node | undefined =>
  call.childForFieldName("function") ?? call.childForFieldName("constructor") ?? undefined;

/** The property that a callee names: `query` of `db.query`. */
export const methodOf = (call: Node): string | undefined =>
  calleeOf(call)?.childForFieldName("property")?.text ?? undefined;

export const callsNear = (node: Node): Node[] => nodesNear(node, "call_expression");

export function withoutParentheses(node: Node): Node {
  const [inner, ...others] = node.type === "parenthesized_expression" ? namedChildren(node) : [];
  return inner !== undefined && others.length === 0 ? withoutParentheses(inner) : node;
}

/** The value of a plain string literal; `undefined` for all else, escapes included. */
export function stringValue(node: Node | null | undefined): string | undefined {
  if (node?.type !== "string" || node.text.includes("\\")) return undefined;
  return node.text.slice(1, -1);
}

export interface Property {
  name: string;
  value: Node;
  node: Node;
}

/** The properties of an object literal; `undefined` where a spread or a computed name may hold any other. */
export function propertiesOf(object: Node | undefined): Property[] | undefined {
  if (object?.type !== "object") return undefined;
  const found: Property[] = [];
  for (const node of namedChildren(object)) {
    const [key, value] = [node.childForFieldName("key"), node.childForFieldName("value")];
    if (node.type === "shorthand_property_identifier") found.push({ name: node.text, value: node, node });
    else if (node.type === "method_definition")
      found.push({ name: node.childForFieldName("name")?.text ?? "", value: node, node });
    else if (node.type !== "pair" || key === null || value === null || key.type === "computed_property_name")
      return undefined;
    else found.push({ name: key.text.replaceAll(/^["']|["']$/g, ""), value, node });
  }
  return found;
}

/** Adds properties at the end of an object literal, on lines of their own where the others have them. */
export function withProperties(text: string, object: Node, added: readonly string[]): TextEdit {
  const last = namedChildren(object).at(-1);
  if (last === undefined) return { start: object.startIndex, end: object.endIndex, text: `{ ${added.join(", ")} }` };
  const before = /\r?\n[ \t]*$/.exec(text.slice(object.startIndex, last.startIndex))?.[0] ?? " ";
  return insertAt(last.endIndex, added.map((each) => `,${before}${each}`).join(""));
}

/** A semicolon, if the file ends its statements with them. */
export const semicolonOf = (text: string): string => (/;[ \t]*\r?$/m.test(text) || !text.includes("\n") ? ";" : "");
