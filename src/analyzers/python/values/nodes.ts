/** Small questions about nodes of a Python syntax tree. */
import type { Node } from "web-tree-sitter";
import type { CallArguments } from "../../patterns/pack.ts";

/** The expression itself, without parentheses and `await`. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (inner.type === "parenthesized_expression" || inner.type === "await" || inner.type === "expression_statement") {
    const next = inner.namedChildren.find((child) => child.type !== "comment");
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

/** A string's content where it is written out, escapes as written; nothing for bytes' and strings' computed parts. */
export function stringValue(node: Node): string | undefined {
  if (node.type === "concatenated_string") {
    const parts = node.namedChildren.filter(({ type }) => type === "string").map(stringValue);
    return parts.includes(undefined) ? undefined : parts.join("");
  }
  if (node.type !== "string" || node.namedChildren.some(({ type }) => type === "interpolation")) return undefined;
  return node.namedChildren
    .filter(({ type }) => type === "string_content")
    .map(({ text }) => text)
    .join("");
}

/** `a.b` gives `b`. */
export function memberName(node: Node): string | undefined {
  return node.type === "attribute" ? node.childForFieldName("attribute")?.text : undefined;
}

export function argumentsOf(call: Node): CallArguments {
  const list = call.childForFieldName("arguments");
  // `join(x for x in y)` has the generator in place of the list.
  const given = list?.type === "generator_expression" ? [list] : (list?.namedChildren ?? []);
  const named = new Map<string, Node>();
  const positional: Node[] = [];
  let spread = false;
  for (const argument of given) {
    if (argument.type === "comment") continue;
    if (argument.type === "keyword_argument") {
      const [name, value] = [argument.childForFieldName("name"), argument.childForFieldName("value")];
      if (name !== null && value !== null) named.set(name.text, value);
    } else if (argument.type === "list_splat" || argument.type === "dictionary_splat") {
      spread = true;
      if (argument.type === "list_splat") positional.push(argument);
    } else positional.push(argument);
  }
  return { positional, named, spread };
}

export function isFunction({ type }: Node): boolean {
  return type === "function_definition" || type === "lambda";
}

/** The function or class around a node, or the module. */
export function enclosingOf(node: Node, types: readonly string[]): Node | undefined {
  let found = node.parent;
  while (found !== null && !types.includes(found.type)) found = found.parent;
  return found ?? undefined;
}

export function functionAround(node: Node): Node | undefined {
  return enclosingOf(node, ["function_definition", "lambda"]);
}

export function classAround(node: Node): Node | undefined {
  return enclosingOf(node, ["class_definition"]);
}

/** The decorators of a function or class, as expressions. */
export function decoratorsOf(definition: Node): Node[] {
  const { parent } = definition;
  if (parent?.type !== "decorated_definition") return [];
  return parent.namedChildren.flatMap((child) => (child.type === "decorator" ? (child.firstNamedChild ?? []) : []));
}

export function parametersOf(owner: Node): Node[] {
  const all = owner.childForFieldName("parameters")?.namedChildren ?? [];
  return all.filter(({ type }) => !["comment", "positional_separator", "keyword_separator"].includes(type));
}

/** The name of a parameter, whatever it has beside it. */
export function parameterName(parameter: Node): string | undefined {
  if (parameter.type === "identifier") return parameter.text;
  const name = parameter.childForFieldName("name") ?? parameter.firstNamedChild;
  return name === null ? undefined : name.type === "identifier" ? name.text : name.firstNamedChild?.text;
}
