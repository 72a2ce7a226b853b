/** Tokens that are read, and whether their signature is verified as well. */
import type { Node } from "web-tree-sitter";
import { argumentsOf, isFunction, propertyName, unwrap } from "./pattern.ts";

/** Functions whose name says that they only read. */
const READS = /decode|peek|inspect|unsafe|unverified|expir|header|kid/i;
/** Members that decide on nothing, or that are read to find the key. */
const HARMLESS = /^(?:exp|iat|header|kid|alg)$/;

/** The innermost first; the program is the last of them. */
function functionsAround(node: Node): Node[] {
  const found: Node[] = [];
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (isFunction(outer) || outer.parent === null) found.push(outer);
  }
  return found;
}

function verifications(within: Node): Node[] {
  return within.descendantsOfType("call_expression").filter((call) => {
    const callee = unwrap(call.childForFieldName("function") ?? call);
    return /verif(?:y|ied)/i.test(callee.type === "identifier" ? callee.text : (propertyName(callee) ?? ""));
  });
}

function nameOf(owner: Node): string {
  const name = owner.childForFieldName("name") ?? owner.parent?.childForFieldName("name");
  return (name ?? owner.parent?.childForFieldName("key") ?? owner.parent?.childForFieldName("left"))?.text ?? "";
}

/** `decode(token).exp` */
function readsHarmless(decoding: Node): boolean {
  let outer = decoding.parent;
  while (outer !== null && /^(?:parenthesized|non_null|as)_expression$/.test(outer.type)) outer = outer.parent;
  return outer !== null && HARMLESS.test(propertyName(outer) ?? "");
}

/** Whether nobody around verifies the token that a call decodes. A comment about it does not count. */
export function isUnverified(decoding: Node): boolean {
  const [token] = argumentsOf(decoding);
  if (token === undefined || readsHarmless(decoding)) return false;
  const around = functionsAround(decoding);
  const program = around.at(-1);
  const calls = program === undefined ? [] : verifications(program);
  if (calls.length > 0 && READS.test(nameOf(around[0] ?? decoding))) return false;
  const outermost = around.at(-2) ?? program;
  return !calls.some((call) => isInside(call, outermost) && argumentsOf(call).some(({ text }) => text === token.text));
}

function isInside({ startIndex, endIndex }: Node, outer: Node | undefined): boolean {
  return outer !== undefined && startIndex >= outer.startIndex && endIndex <= outer.endIndex;
}
