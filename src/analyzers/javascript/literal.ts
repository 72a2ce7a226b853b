/** The literal that an expression is about. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { argumentsOf, unwrap } from "./pattern.ts";

const MAX_DEPTH = 5;

/** The literal that an expression is or stands for: a constant, or the argument of `new RegExp(…)`. */
export function literalBehind(expression: Node, bindings: Bindings, depth = 0): Node {
  const node = unwrap(expression);
  if (depth > MAX_DEPTH) return node;
  if (node.type === "identifier") {
    const binding = bindings.resolve(node);
    const init = binding?.declaration.kind === "variable" ? binding.declaration.init : undefined;
    return init && binding?.assignments.length === 0 ? literalBehind(init, bindings, depth + 1) : node;
  }
  const callee = node.childForFieldName("constructor") ?? node.childForFieldName("function");
  const [source] = callee?.text === "RegExp" ? argumentsOf(node) : [];
  return source === undefined ? node : literalBehind(source, bindings, depth + 1);
}
