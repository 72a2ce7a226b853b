/** What a text begins with: the part of an address that names the host, of a path the folder. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { leadingBy } from "../patterns/leading.ts";
import { argumentsOf, propertyName, unwrap } from "./pattern.ts";

/** A scheme, slashes or nothing: what follows names the host. */
const SCHEME = /^\s*(?:(?:https?|wss?|ftp):)?(?:\/\/)?$/i;

function partsOf(node: Node): readonly Node[] | undefined {
  if (node.type === "template_string") {
    return node.namedChildren.map((part) =>
      part.type === "template_substitution" ? (part.firstNamedChild ?? part) : part,
    );
  }
  if (node.type === "binary_expression" && node.childForFieldName("operator")?.text === "+") {
    return [node.childForFieldName("left"), node.childForFieldName("right")].filter((part) => part !== null);
  }
  const callee = node.type === "call_expression" ? unwrap(node.childForFieldName("function") ?? node) : undefined;
  const object = callee?.childForFieldName("object");
  return callee && object && propertyName(callee) === "concat" ? [object, ...argumentsOf(node)] : undefined;
}

function isScheme(node: Node): boolean {
  if (node.type === "string") return SCHEME.test(node.text.slice(1, -1));
  return node.type === "string_fragment" && SCHEME.test(node.text);
}

export function leading(bindings: Bindings): { leadingOf(expression: Node): Node } {
  const valueOf = (node: Node): Node | undefined => {
    const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
    if (binding?.declaration.kind !== "variable" || binding.assignments.length > 0) return undefined;
    return binding.declaration.path.length === 0 ? binding.declaration.init : undefined;
  };
  return { leadingOf: leadingBy({ unwrap, isScheme, partsOf, valueOf }) };
}
