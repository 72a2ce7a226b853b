/** Conditions that a value with something dangerous in it meets: `"'" in name`, `any(c in name for c in "'\"")`. */
import type { Node } from "web-tree-sitter";
import { argumentsOf, stringValue } from "./nodes.ts";

/** Before a text, in a rule's `sanitizers`: that the value is refused where it holds it makes it safe. */
const PREFIX = "text:";

/** `[^a-z]`, which finds all that is not foreseen. */
const COMPLEMENT = /^[rbu]*["']+(?:\[\^|\\W|\\D)/i;

function isName(node: Node | undefined, name: string): boolean {
  return node?.type === "identifier" && node.text === name;
}

/** `"…" in name`, where the rule takes that for a refusal. */
export function refusesText(comparison: Node, name: string, sanitizers: readonly string[]): boolean {
  const [left, right] = comparison.namedChildren;
  const text = left && stringValue(left);
  const isIn = comparison.children[1]?.type === "in";
  return text !== undefined && isIn && isName(right, name) && sanitizers.includes(PREFIX + text);
}

/** `any(c in name for c in BAD)`, `re.search("[^a-z]", name)`. */
export function refusesCharacters(call: Node, name: string, sanitizers: readonly string[]): boolean {
  const callee = call.childForFieldName("function")?.text ?? "";
  const { positional } = argumentsOf(call);
  if (/(?:^|\.)re\.search$/.test(callee))
    return isName(positional[1], name) && COMPLEMENT.test(positional[0]?.text ?? "");
  const body = positional[0]?.type === "generator_expression" ? positional[0].firstNamedChild : null;
  const isIn = body?.type === "comparison_operator" && body.children[1]?.type === "in";
  const takesText = sanitizers.some((one) => one.startsWith(PREFIX));
  return callee === "any" && isIn && takesText && isName(body.namedChildren[1], name);
}
