/** Strings built from values, whichever way they are written: literal parts and what stands between them. */
import type { Node } from "web-tree-sitter";
import { namedChildren } from "../edit.ts";
import { allOf, joinTexts, type Part, quoted } from "../parts.ts";
import { argumentsOf, calleeOf } from "./syntax.ts";

/** The parts of an f-string, of `+`, `%` or `.format()`; `undefined` where it is none of these or not plain. */
export function partsOf(node: Node): Part[] | undefined {
  const parts = rawParts(node);
  return parts && joinTexts(parts);
}

function rawParts(node: Node): Part[] | undefined {
  switch (node.type) {
    case "parenthesized_expression": {
      const [inner, ...others] = namedChildren(node);
      return inner !== undefined && others.length === 0 ? rawParts(inner) : undefined;
    }
    case "string":
      return stringParts(node);
    case "concatenated_string":
      return allOf(namedChildren(node).map(rawParts));
    case "binary_operator":
      return operatorParts(node);
    case "call":
      return formatParts(node);
    default:
      return undefined;
  }
}

/** Escapes, bytes and raw strings are left to people: their text is not what stands there. */
function stringParts(node: Node): Part[] | undefined {
  const open = node.children[0]?.text ?? "";
  if (!/^[fFuU]?(?:"""|'''|"|')$/.test(open)) return undefined;
  const parts: Part[] = [];
  for (const child of node.children.slice(1, -1)) {
    if (child.type === "interpolation") {
      const value = interpolated(child);
      if (value === undefined) return undefined;
      parts.push(value);
    } else if (child.type === "string_content") {
      if (child.namedChildren.length > 0 || child.text.includes("\\")) return undefined;
      parts.push({ kind: "text", text: child.text });
    } else return undefined;
  }
  return parts;
}

/** `{name}`; a conversion or a format makes another text of the value. */
function interpolated(node: Node): Part | undefined {
  const [value, ...others] = namedChildren(node);
  // `{name=}` writes the name too; a comment or a second line fits into no other string.
  const stands =
    value !== undefined &&
    others.length === 0 &&
    /^\{\s*$/.test(node.text.slice(0, value.startIndex - node.startIndex));
  if (!stands || /[\n#]/.test(node.text) || !/^\s*\}$/.test(node.text.slice(value.endIndex - node.startIndex)))
    return undefined;
  return { kind: "value", code: value.text, isText: false };
}

function operatorParts(node: Node): Part[] | undefined {
  const [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  const operator = node.childForFieldName("operator")?.text;
  if (left === null || right === null) return undefined;
  if (operator === "+") return sumParts(left, right);
  return operator === "%" ? percentParts(left, right) : undefined;
}

function operandParts(node: Node): Part[] | undefined {
  return rawParts(node) ?? (isPlain(node) ? [valueOf(node)] : undefined);
}

function sumParts(left: Node, right: Node): Part[] | undefined {
  const parts = allOf([operandParts(left), operandParts(right)]);
  // `a + b` of two values may as well be a sum of numbers.
  return parts?.some(({ kind }) => kind === "text") === true ? parts : undefined;
}

const valueOf = (node: Node): Part => ({ kind: "value", code: node.text, isText: true });

/** Can stand in a list as it is. */
function isPlain({ type, text }: Node): boolean {
  return /^(?:identifier|attribute|subscript|call)$/.test(type) && !text.includes("\n");
}

function percentParts(left: Node, right: Node): Part[] | undefined {
  const format = rawParts(left);
  if (format === undefined || format.some(({ kind }) => kind === "value")) return undefined;
  const values = right.type === "tuple" ? namedChildren(right) : [right];
  if (!values.every(isPlain) || right.type === "dictionary") return undefined;
  const text = format.map((part) => (part.kind === "text" ? part.text : "")).join("");
  // `%s` alone: other conversions make another text of the value.
  if (/%(?![s%])/.test(text) || text.includes("%%")) return undefined;
  return filled(text.split("%s"), values);
}

function formatParts(call: Node): Part[] | undefined {
  const callee = calleeOf(call);
  if (callee?.type !== "attribute" || callee.childForFieldName("attribute")?.text !== "format") return undefined;
  const object = callee.childForFieldName("object");
  const format = object === null ? undefined : rawParts(object);
  const given = argumentsOf(call);
  if (format === undefined || given === undefined || format.some(({ kind }) => kind === "value")) return undefined;
  const text = format.map((part) => (part.kind === "text" ? part.text : "")).join("");
  if (/\{\{|\}\}|\{[^}]*[!:.[]/.test(text)) return undefined;
  return placeholders(text, given);
}

function placeholders(text: string, given: readonly { name: string | undefined; value: Node }[]): Part[] | undefined {
  const names = [...text.matchAll(/\{(\w*)\}/g)].map(([, name = ""]) => name);
  const values = names.map((name, index) => {
    if (name === "" || /^\d+$/.test(name)) {
      return given.filter((each) => each.name === undefined)[name === "" ? index : Number(name)]?.value;
    }
    return given.find((each) => each.name === name)?.value;
  });
  if (!values.every((value) => value !== undefined && isPlain(value))) return undefined;
  return filled(text.split(/\{\w*\}/), values as Node[]);
}

function filled(texts: readonly string[], values: readonly Node[]): Part[] | undefined {
  if (texts.length !== values.length + 1) return undefined;
  return texts.flatMap((text, index): Part[] => {
    const value = values[index];
    const after: Part[] = value === undefined ? [] : [{ kind: "value", code: value.text, isText: false }];
    return [{ kind: "text", text }, ...after];
  });
}

/** Parts as one f-string, or as a sum where the values' own quotes or backslashes fit into none before Python 3.12. */
export function textCode(parts: readonly Part[], quote: string): string {
  const other = quote === '"' ? "'" : '"';
  const inner = parts
    .map((part) => (part.kind === "text" ? part.text.replaceAll(/[{}]/g, "$&$&") : `{${part.code}}`))
    .join("");
  const outer = [quote, other].find((each) => !inner.includes(each));
  const fits = !parts.some((part) => part.kind === "value" && /[\\\n]|^\{/.test(part.code));
  if (outer !== undefined && fits) return `f${outer}${inner}${outer}`;
  return parts
    .map((part) => (part.kind === "text" ? quoted(part.text, quote) : part.isText ? part.code : `str(${part.code})`))
    .join(" + ");
}
