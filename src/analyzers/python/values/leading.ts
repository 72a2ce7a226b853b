/** What a text begins with, a scheme and slashes aside: the part that decides on the host of an address. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { leadingBy } from "../../patterns/leading.ts";
import { reaching } from "./flow.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "./nodes.ts";

/** Also a single slash: a second one may follow. */
const SCHEME = /^(?:[a-z][a-z\d+.-]*:)?\/{0,3}$/i;

function isScheme(node: Node): boolean {
  if (node.type === "string_content") return SCHEME.test(node.text);
  return SCHEME.test(stringValue(node) ?? "-");
}

/** The template itself where its text begins, otherwise what is filled in first. */
function filledIn(template: Node, values: readonly Node[], placeholder: RegExp): readonly Node[] {
  const text = stringValue(template);
  const at = text?.search(placeholder) ?? -1;
  return text !== undefined && at >= 0 && SCHEME.test(text.slice(0, at)) ? values : [template];
}

function partsOf(node: Node): readonly Node[] | undefined {
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  switch (node.type) {
    case "binary_operator": {
      const operator = node.childForFieldName("operator")?.text;
      if (left === null || right === null) return undefined;
      if (operator === "%") return filledIn(left, right.type === "tuple" ? right.namedChildren : [right], /%/);
      return operator === "+" || operator === "/" ? [left, right] : undefined;
    }
    case "string":
      return stringValue(node) === undefined
        ? node.namedChildren.filter(({ type }) => type === "string_content" || type === "interpolation")
        : undefined;
    case "concatenated_string":
    case "list":
    case "tuple":
      return node.namedChildren;
    case "interpolation":
      return [node.childForFieldName("expression")].flatMap((part) => part ?? []);
    case "call":
      return ofFormat(node);
    default:
      return undefined;
  }
}

function ofFormat(call: Node): readonly Node[] | undefined {
  const callee = call.childForFieldName("function");
  const template = callee?.childForFieldName("object");
  if (!template || memberName(callee!) !== "format" || stringValue(template) === undefined) return undefined;
  const { positional, named } = argumentsOf(call);
  return filledIn(template, [...positional, ...named.values()], /\{/);
}

export function leading(bindings: Bindings): { leadingOf(expression: Node): Node } {
  const valueOf = (node: Node): Node | undefined => {
    const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
    if (binding?.declaration.kind !== "variable") return undefined;
    const { values } = reaching(binding, node, bindings);
    const [first] = values;
    return first?.path.length === 0 && values.every(({ path }, index) => index === 0 || path[0] === "+=")
      ? first.value
      : undefined;
  };
  return { leadingOf: leadingBy({ unwrap, isScheme, partsOf, valueOf }) };
}
