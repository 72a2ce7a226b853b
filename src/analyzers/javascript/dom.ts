/** What a browser's script holds: jQuery's collections, and text that it reads out of the page. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { argumentsOf, propertyName, unwrap } from "./pattern.ts";

const MAX_DEPTH = 8;
/** Of a text that is put together; nesting counts as well. */
const MAX_PARTS = 60;
const JQUERY = /^(?:\$|jQuery|window\.\$|window\.jQuery|\$j|jq)$/;
/** Methods of jQuery that give text of the page. */
const READS = /^(?:val|text|attr|data|prop|getAttribute|getData)$/;
const TEXT_MEMBERS = /^(?:value|innerText|textContent|innerHTML|dataset)$/;
const KEEPS = /^(?:trim|replace|toString|substr|substring|slice|toLowerCase|toUpperCase|concat|split)$/;
const ELEMENT =
  /^(?:event|ev|e|evt)\.(?:currentT|t)arget$|^this$|\b(?:el|elem|element|input|textarea|node|field|editor|select)\w*$|(?:getElementById|querySelector)\(|Input$|Element$|Textarea$|\)\[0\]$|\.get\(0\)$/i;

interface Knowledge {
  bindings: Bindings;
}

function initOf(node: Node, bindings: Bindings): Node | undefined {
  const declaration = node.type === "identifier" ? bindings.resolve(node)?.declaration : undefined;
  return declaration?.kind === "variable" && declaration.path.length === 0 ? declaration.init : undefined;
}

/** `this` in `$.fn.plugin = function () { … }`. */
function isPlugin(node: Node): boolean {
  let owner = node.parent;
  while (owner !== null && (!owner.type.includes("function") || owner.type === "arrow_function")) owner = owner.parent;
  return /^(?:\$|jQuery)\.fn\.\w+$/.test(owner?.parent?.childForFieldName("left")?.text ?? "");
}

/** `$("p")`, what its methods give, and variables that hold it or are named as if they did. */
export function isJquery(expression: Node, knowledge: Knowledge, depth = 0): boolean {
  const node = unwrap(expression);
  if (depth > MAX_DEPTH) return false;
  if (node.type === "this") return isPlugin(node);
  if (node.type === "identifier") {
    const init = initOf(node, knowledge.bindings);
    return init === undefined ? /^\$\w/.test(node.text) : isJquery(init, knowledge, depth + 1);
  }
  if (node.type === "member_expression") return /^\$\w/.test(propertyName(node) ?? "");
  const callee = node.type === "call_expression" ? unwrap(node.childForFieldName("function") ?? node) : undefined;
  if (callee === undefined) return false;
  if (JQUERY.test(callee.text)) return true;
  const object = callee.childForFieldName("object");
  return object !== null && isJquery(object, knowledge, depth + 1);
}

/** A form's value, an attribute or a text of an element: whoever filled in the page chose it. */
export function isDomText(expression: Node, knowledge: Knowledge, seen = new Set<number>()): boolean {
  const node = unwrap(expression);
  const next = (part: Node): boolean => isDomText(part, knowledge, seen);
  if (seen.size > MAX_PARTS || seen.has(node.id)) return false;
  seen.add(node.id);
  if (node.type === "identifier") {
    const init = initOf(node, knowledge.bindings);
    return init !== undefined && next(init);
  }
  if (/^(?:binary_expression|template_string|template_substitution)$/.test(node.type)) {
    return node.namedChildren.some(next);
  }
  const object = node.childForFieldName("object");
  if (node.type === "member_expression" && object !== null) {
    if (propertyName(object) === "dataset") return true;
    return TEXT_MEMBERS.test(propertyName(node) ?? "") && ELEMENT.test(object.text);
  }
  return node.type === "call_expression" && ofCall(node, knowledge, next);
}

function ofCall(call: Node, knowledge: Knowledge, next: (part: Node) => boolean): boolean {
  const callee = unwrap(call.childForFieldName("function") ?? call);
  const object = callee.childForFieldName("object");
  const method = propertyName(callee) ?? "";
  if (object === null) return false;
  if (KEEPS.test(method)) return next(object);
  if (!READS.test(method)) return false;
  if (method === "getAttribute") return true;
  if (method === "getData") return /(?:clipboardData|dataTransfer)$/.test(object.text);
  const reads = method === "val" || method === "text" ? 0 : 1;
  return argumentsOf(call).length === reads && isJquery(object, knowledge);
}
