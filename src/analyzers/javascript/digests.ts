/** Comparisons with what a keyed hash gave. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import type { Functions } from "./functions.ts";
import { literalBehind } from "./literal.ts";
import { propertyName } from "./pattern.ts";

interface Known {
  bindings: Bindings;
  functions: Functions;
}

/** Stands in every file with such a comparison. */
export const KEYED = /createHmac\(|\bhmac\.digest\(/gi;
const isKeyedText = ({ text }: Node): boolean =>
  text.slice(0, 400).search(KEYED) !== -1 && !/timingSafeEqual|[!=]==/.test(text);

/** An HMAC, under a name, as the result of a function of the file, or as what was made of a keyed hash. */
function isKeyed(part: Node, { bindings, functions }: Known): boolean {
  const node = literalBehind(part, bindings);
  const callee = node.type === "call_expression" ? node.childForFieldName("function") : null;
  const hash = callee && propertyName(callee) === "digest" ? callee.childForFieldName("object") : null;
  const called = callee === null || hash !== null ? undefined : functions.functionOf(callee);
  const results = called === undefined ? [] : functions.returnsOf(called);
  return (
    isKeyedText(node) || (hash !== null && isKeyedText(literalBehind(hash, bindings))) || results.some(isKeyedText)
  );
}

/** One side is the result of an HMAC, under a name or in a text. */
export function comparesDigest(comparison: Node, knowledge: Known): boolean {
  const sides = ["left", "right"].map((side) => comparison.childForFieldName(side));
  return sides.some((side) => {
    if (side === null || !/^(?:identifier|template_string|binary_expression|call_expression)$/.test(side.type))
      return false;
    const isWhole = side.type === "identifier" || side.type === "call_expression";
    const parts = isWhole ? [side] : side.descendantsOfType("identifier").slice(0, 4);
    return parts.some((part) => isKeyed(part, knowledge));
  });
}
