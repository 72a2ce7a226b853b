/** Strings built from values: template literals and `+`. */
import type { Node } from "web-tree-sitter";
import { descendants, namedChildren } from "../edit.ts";
import { allOf, joinTexts, type Part, quoted } from "../parts.ts";
import { functionAround, withoutParentheses } from "./syntax.ts";

/** The parts of a template literal, a string or a sum that holds one; `undefined` where it is none of these or not plain. */
export function partsOf(node: Node): Part[] | undefined {
  const parts = rawParts(node);
  return parts && joinTexts(parts);
}

function rawParts(node: Node): Part[] | undefined {
  switch (node.type) {
    case "parenthesized_expression": {
      const inner = withoutParentheses(node);
      return inner.type === "parenthesized_expression" ? undefined : rawParts(inner);
    }
    case "string":
    case "template_string":
      return literalParts(node);
    case "binary_expression":
      return sumParts(node);
    default:
      return undefined;
  }
}

/** Escapes are left to people: their text is not what stands there. */
function literalParts(node: Node): Part[] | undefined {
  return allOf(
    node.children.slice(1, -1).map((child): Part[] | undefined => {
      if (child.type === "string_fragment") return [{ kind: "text", text: child.text }];
      const [value, ...others] = child.type === "template_substitution" ? namedChildren(child) : [];
      return value === undefined || others.length > 0 ? undefined : nested(value);
    }),
  );
}

/** A literal within is part of the text; anything else is a value. */
function nested(value: Node): Part[] | undefined {
  if (value.type === "string" || value.type === "template_string") return literalParts(value);
  return isPlain(value) ? [{ kind: "value", code: value.text, isText: isString(value) }] : undefined;
}

function sumParts(node: Node): Part[] | undefined {
  const operands = operandsOf(node);
  // `a + b + "c"` may begin with a sum of numbers.
  const isText = operands?.slice(0, 2).some((operand) => rawParts(operand) !== undefined) === true;
  return isText
    ? allOf((operands ?? []).map((operand) => rawParts(operand) ?? nested(withoutParentheses(operand))))
    : undefined;
}

/** The left spine of a sum. */
function operandsOf(node: Node): Node[] | undefined {
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  if (node.childForFieldName("operator")?.text !== "+" || left === null || right === null) return undefined;
  if (left.type !== "binary_expression") return [left, right];
  const before = operandsOf(left);
  return before && [...before, right];
}

/** Can stand in a list, on one line, as it is. */
function isPlain(node: Node): boolean {
  const hasComment = [...descendants(node)].some(({ type }) => type === "comment");
  return !hasComment && !/\n/.test(node.text) && !/^(?:assignment|sequence|yield|await|augmented)/.test(node.type);
}

/** `String(x)` and what TypeScript says is a string. */
export function isString(node: Node): boolean {
  if (node.type === "call_expression")
    return /^(?:String|encodeURIComponent|JSON\.stringify|path\.(?:join|resolve|basename))\(|\.(?:toString|trim|toLowerCase|toUpperCase|join)\([^()]*\)$/.test(
      node.text,
    );
  if (node.type !== "identifier") return false;
  const parameters = functionAround(node)?.childForFieldName("parameters")?.namedChildren ?? [];
  return parameters.some(
    (parameter) =>
      parameter.type === "required_parameter" &&
      parameter.childForFieldName("pattern")?.text === node.text &&
      parameter.childForFieldName("type")?.text.replaceAll(/[:\s]/g, "") === "string",
  );
}

/** One string of parts: a literal, or a template literal where values are among them. */
export function templateCode(parts: readonly Part[], quote: string): string {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "text") return quoted(only.text, quote);
  const inner = parts
    .map((part) => (part.kind === "text" ? part.text.replaceAll(/[`$\\]/g, "\\$&") : `\${${part.code}}`))
    .join("");
  return `\`${inner}\``;
}

/** A string in these quotes; one of several lines, or with both quotes, in backticks. */
export function stringCode(text: string, quote: string): string {
  if (text.includes("\n") || (text.includes('"') && text.includes("'")))
    return `\`${text.replaceAll(/[`\\]|\$\{/g, "\\$&")}\``;
  return quoted(text, quote);
}

/** The quotes that a file prefers; those within template literals are of another language. */
export function fileQuote(text: string): string {
  const code = text.replaceAll(/`[^`]*`/g, "");
  const [double, single] = ['"', "'"].map((quote) => code.split(quote).length - 1) as [number, number];
  return single > double ? "'" : '"';
}
