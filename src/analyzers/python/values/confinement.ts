/** Checks that a path stays in a folder, and an address with a host: `path.startswith(ROOT + os.sep)`. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../../patterns/bindings.ts";
import { confines, folderOf, type Piece } from "../../patterns/folders.ts";
import { onlyValue } from "./flow.ts";
import { argumentsOf, memberName, stringValue, unwrap } from "./nodes.ts";

export interface Confinement {
  bindings: Bindings;
  /** Whether an expression is the checked value, or made of all of it. */
  isValue(node: Node): boolean;
}

const NORMALISES = /(?:^|\.)(?:realpath|abspath|normpath)$/;
const KEEPS = /(?:^|\.)(?:fspath|str|expanduser|expandvars|Path|PurePath|PosixPath|join)$/;
const NORMALISING_METHODS = /^(?:resolve)$/;
const KEEPING_METHODS = /^(?:absolute|expanduser|as_posix|joinpath)$/;
/** Enough folders above a file to go up to. */
const HERE = ["<5>", "<4>", "<3>", "<2>", "<1>", "<folder>", "<file>"];
/** `https://example.com/`, or a path of this site. */
const CLOSED_ADDRESS = /^[a-z][a-z\d+.-]*:\/\/[^/?#\\@]+[/?#]|^\/[^/\\]/i;

function interpolated(node: Node): Node[] {
  return node.namedChildren
    .filter(({ type }) => type === "string_content" || type === "interpolation")
    .map((part) => (part.type === "interpolation" ? (part.firstNamedChild ?? part) : part));
}

function pieceOfCall(call: Node): Piece {
  const callee = call.childForFieldName("function");
  const object = callee?.childForFieldName("object");
  const text = callee?.text ?? "";
  const method = callee ? (memberName(callee) ?? "") : "";
  const { positional } = argumentsOf(call);
  if (/(?:^|\.)dirname$/.test(text) && positional[0]) return { kind: "parent", of: positional[0] };
  if (NORMALISES.test(text)) return { kind: "parts", parts: positional, ends: false };
  if (KEEPS.test(text) && positional.length > 0) {
    const last = positional.at(-1);
    const isOpenEnd = method === "join" && last !== undefined && stringValue(last) === "";
    return isOpenEnd ? { kind: "parts", parts: positional, ends: true } : { kind: "parts", parts: positional };
  }
  if (object && NORMALISING_METHODS.test(method)) return { kind: "parts", parts: [object], ends: false };
  if (object && KEEPING_METHODS.test(method)) return { kind: "parts", parts: [object, ...positional] };
  return { kind: "name", steps: [call.text] };
}

function reader({ bindings, isValue }: Confinement): (node: Node) => Piece {
  const pieceOf = (given: Node): Piece => {
    const node = unwrap(given);
    const text = node.type === "string_content" ? node.text : stringValue(node);
    if (text !== undefined) return { kind: "text", text };
    switch (node.type) {
      case "identifier": {
        if (node.text === "__file__") return { kind: "name", steps: HERE };
        const only = onlyValue(node, bindings);
        if (only !== undefined) return { kind: "parts", parts: [only] };
        return isValue(node) ? { kind: "value" } : { kind: "name", steps: [node.text] };
      }
      case "attribute": {
        const object = node.childForFieldName("object");
        if (/^(?:os\.(?:path\.)?)sep$/.test(node.text)) return { kind: "text", text: "/" };
        if (memberName(node) === "parent" && object) return { kind: "parent", of: object };
        return { kind: "name", steps: [node.text] };
      }
      case "binary_operator":
        return { kind: "parts", parts: node.namedChildren };
      case "string":
        return { kind: "parts", parts: interpolated(node) };
      case "call":
        return pieceOfCall(node);
      default:
        return { kind: "name", steps: [node.text] };
    }
  };
  return pieceOf;
}

/** Whether `..` was taken out of a path by the last thing that was done to it. */
function isResolved(given: Node, bindings: Bindings, depth = 0): boolean {
  const node = unwrap(given);
  if (depth > 6) return false;
  if (node.type === "identifier") {
    const only = onlyValue(node, bindings);
    return only !== undefined && isResolved(only, bindings, depth + 1);
  }
  const callee = node.type === "call" ? node.childForFieldName("function") : null;
  if (callee === null) return false;
  if (NORMALISES.test(callee.text)) return true;
  const object = callee.childForFieldName("object");
  if (object && NORMALISING_METHODS.test(memberName(callee) ?? "")) return true;
  const inner = /^(?:str|(?:\w+\.)*(?:fspath|Path))$/.test(callee.text) ? argumentsOf(node).positional : [];
  return inner.length === 1 && isResolved(inner[0]!, bindings, depth + 1);
}

/** @param whole the folder counts as a whole: its name does not need to end with a separator */
function keepsIn(base: Node, value: Node, confinement: Confinement, whole: boolean): boolean {
  const { bindings, isValue } = confinement;
  if (!isValue(value) || !isResolved(value, bindings)) return false;
  const read = reader(confinement);
  return confines(folderOf(base, read), folderOf(value, read), whole);
}

const options = (node: Node): readonly Node[] => (unwrap(node).type === "tuple" ? unwrap(node).namedChildren : [node]);

/** `path.startswith(ROOT + os.sep)`, `path.is_relative_to(ROOT)`, and `path.relative_to(ROOT)`, which raises. */
export function staysInFolder(call: Node, confinement: Confinement): boolean {
  const callee = call.childForFieldName("function");
  const value = callee?.childForFieldName("object");
  const { positional } = argumentsOf(call);
  const [base] = positional;
  const method = callee ? memberName(callee) : undefined;
  if (!value || base === undefined) return false;
  if (method === "startswith") return options(base).every((one) => keepsIn(one, value, confinement, false));
  return /^(?:is_)?relative_to$/.test(method ?? "") && keepsIn(base, value, confinement, true);
}

/** `os.path.commonpath([ROOT, path]) == ROOT`; of characters, as `commonprefix` counts them, only up to a separator. */
export function sharesFolder(comparison: Node, confinement: Confinement): boolean {
  const [left, right] = comparison.namedChildren;
  const [call, other] = left?.type === "call" ? [left, right] : [right, left];
  const callee = call?.type === "call" ? (call.childForFieldName("function")?.text ?? "") : "";
  const kind = /common(path|prefix)$/.exec(callee)?.[1];
  const list = call && kind ? argumentsOf(call).positional[0] : undefined;
  if (!list || !other) return false;
  const parts = unwrap(list).namedChildren;
  const value = parts.find((part) => confinement.isValue(part));
  const bases = parts.filter((part) => part !== value);
  if (value === undefined || bases.length === 0) return false;
  return [...bases, other].every((base) => keepsIn(base, value, confinement, kind === "path"));
}

/** `url.startswith("https://example.com/")`; of what is not written here, one must believe that it is closed. */
export function staysWithHost(call: Node, { bindings, isValue }: Confinement): boolean {
  const callee = call.childForFieldName("function");
  const [base] = argumentsOf(call).positional;
  const object = callee?.childForFieldName("object");
  if (!object || base === undefined || !isValue(object)) return false;
  return options(base).every((given) => {
    const one = unwrap(given);
    const known = stringValue(one) ?? stringValue(onlyValue(one, bindings) ?? one);
    return known === undefined ? /^[\w.]+$|\/["']$/.test(one.text) && !isValue(one) : CLOSED_ADDRESS.test(known);
  });
}
