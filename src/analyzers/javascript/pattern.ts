/** Small questions about nodes of a syntax tree. */
import type { Node } from "web-tree-sitter";

const WRAPPERS = new Set([
  "parenthesized_expression",
  "as_expression",
  "satisfies_expression",
  "non_null_expression",
  "await_expression",
  "type_assertion",
]);

/** The expression itself, without parentheses, `await`, type assertions and `!`. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (WRAPPERS.has(inner.type)) {
    const children = inner.namedChildren;
    const next = inner.type === "type_assertion" ? children.at(-1) : children.find((child) => child.type !== "comment");
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

/** A string's value where it is written out: `"a"`, `` `a` ``; escapes stay as written. */
export function stringValue(node: Node): string | undefined {
  if (node.type === "string") return node.text.slice(1, -1);
  if (node.type !== "template_string") return undefined;
  return node.namedChildren.some((child) => child.type === "template_substitution")
    ? undefined
    : node.text.slice(1, -1);
}

/** `a.b` gives `b`, `a["b"]` gives `b`, `a[b]` gives nothing. */
export function propertyName(node: Node): string | undefined {
  if (node.type === "member_expression") return node.childForFieldName("property")?.text;
  const index = node.childForFieldName("index");
  return index === null ? undefined : stringValue(index);
}

export function argumentsOf(call: Node): Node[] {
  const list = call.childForFieldName("arguments");
  return list === null ? [] : list.namedChildren.filter((child) => child.type !== "comment");
}

const FUNCTIONS = new Set([
  "function_declaration",
  "generator_function_declaration",
  "function_expression",
  "generator_function",
  "arrow_function",
  "method_definition",
]);

export function isFunction(node: Node): boolean {
  return FUNCTIONS.has(node.type);
}
