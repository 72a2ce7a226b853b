/** Checks that a path stays in a folder: `file.startsWith(ROOT + path.sep)`, `path.relative(ROOT, file).startsWith("..")`. */
import type { Node } from "web-tree-sitter";
import type { Bindings } from "../patterns/bindings.ts";
import { confines, folderOf, type Piece } from "../patterns/folders.ts";
import { argumentsOf, propertyName, stringValue, unwrap } from "./pattern.ts";

export interface Confinement {
  bindings: Bindings;
  /** Whether an expression is the checked value, or made of all of it. */
  isValue(candidate: Node | null | undefined): boolean;
}

const MAX_DEPTH = 6;
const MODULE = /^(?:\w*[pP]ath(?:\.\w+)?|posix|win32|fs\w*(?:\.\w+)?|\w*[fF]sp?)$/;
/** Enough folders above a file to go up to. */
const HERE = ["<5>", "<4>", "<3>", "<2>", "<1>", "<folder>"];

/** The one value of a variable that is never set again. */
function onlyValue(node: Node, bindings: Bindings): Node | undefined {
  const binding = node.type === "identifier" ? bindings.resolve(node) : undefined;
  if (binding?.declaration.kind !== "variable" || binding.assignments.length > 0) return undefined;
  return binding.declaration.path.length === 0 ? binding.declaration.init : undefined;
}

/** The name of a function of `path` or `fs` that is called, also where it was imported by itself. */
function pathFunction(node: Node): string | undefined {
  const callee = node.type === "call_expression" ? node.childForFieldName("function") : null;
  if (callee === null) return undefined;
  if (callee.type === "identifier") return callee.text;
  return MODULE.test(callee.childForFieldName("object")?.text ?? "") ? propertyName(callee) : undefined;
}

function pieceOfCall(node: Node): Piece {
  const parts = argumentsOf(node);
  const [first] = parts;
  const called = pathFunction(node) ?? "";
  if (called === "dirname" && first !== undefined) return { kind: "parent", of: first };
  if (/^(?:resolve|realpath\w*)$/.test(called)) return { kind: "parts", parts, ends: false };
  return /^(?:join|normalize|String|fileURLToPath)$/.test(called)
    ? { kind: "parts", parts }
    : { kind: "name", steps: [node.text] };
}

function reader({ bindings, isValue }: Confinement): (node: Node) => Piece {
  return (given) => {
    const node = unwrap(given.type === "template_substitution" ? (given.firstNamedChild ?? given) : given);
    const text = node.type === "string_fragment" ? node.text : stringValue(node);
    if (text !== undefined) return { kind: "text", text };
    switch (node.type) {
      case "identifier": {
        if (node.text === "__dirname") return { kind: "name", steps: HERE };
        if (node.text === "__filename") return { kind: "name", steps: [...HERE, "<file>"] };
        const only = onlyValue(node, bindings);
        if (only !== undefined) return { kind: "parts", parts: [only] };
        return isValue(node) ? { kind: "value" } : { kind: "name", steps: [node.text] };
      }
      case "member_expression":
        if (/(?:^|\.)sep$/.test(node.text)) return { kind: "text", text: "/" };
        if (node.text === "import.meta.dirname") return { kind: "name", steps: HERE };
        return isValue(node) ? { kind: "value" } : { kind: "name", steps: [node.text] };
      case "binary_expression":
      case "template_string":
        return { kind: "parts", parts: node.namedChildren };
      case "call_expression":
        return pieceOfCall(node);
      default:
        return { kind: "name", steps: [node.text] };
    }
  };
}

/** Whether `..` was taken out of a path by the last thing that was done to it. */
export function isResolved(given: Node | null | undefined, bindings: Bindings, depth = 0): boolean {
  if (!given || depth > MAX_DEPTH) return false;
  const node = unwrap(given);
  const only = onlyValue(node, bindings);
  if (only !== undefined) return isResolved(only, bindings, depth + 1);
  const called = pathFunction(node) ?? "";
  if (called === "String") return isResolved(argumentsOf(node)[0], bindings, depth + 1);
  return /^(?:resolve|normalize|join|realpath\w*)$/.test(called);
}

/** @param whole a folder that is compared as a whole needs no separator */
function keepsIn(base: Node | undefined, value: Node, confinement: Confinement, whole: boolean): boolean {
  if (base === undefined) return false;
  const read = reader(confinement);
  return confines(folderOf(base, read), folderOf(value, read), whole);
}

/** `value.startsWith(base)`, `value.indexOf(base) === 0` */
export function beginsWithFolder(value: Node | null, base: Node | undefined, confinement: Confinement): boolean {
  if (value === null || !confinement.isValue(value) || !isResolved(value, confinement.bindings)) return false;
  return keepsIn(base, value, confinement, false);
}

/** `value === base`: the folder itself. */
export function isFolder(value: Node, base: Node, confinement: Confinement): boolean {
  return isResolved(value, confinement.bindings) && base.type !== "string" && keepsIn(base, value, confinement, true);
}

/** `path.relative(base, value)`, or a variable that was set to it. */
export function isRelative(node: Node | null, confinement: Confinement): boolean {
  if (node === null) return false;
  const call = onlyValue(node, confinement.bindings) ?? node;
  if (pathFunction(call) !== "relative") return false;
  const [base, value] = argumentsOf(call);
  return value !== undefined && confinement.isValue(value) && keepsIn(base, value, confinement, true);
}

/** An absolute path needs no dots: `path.resolve(root, x)` gives up its root for it, and alone it is one. */
export function mayStartAnew(value: Node): boolean {
  const name = value.text.replace(/[^\w\s]/g, "\\$&");
  const takes = "\\bresolve\\([^;\\n]*|\\b\\w*(?:File|Stream|open|unlink|stat|readdir|rm)(?:Sync)?\\(";
  return new RegExp(`(?:${takes})${name}\\b`).test(value.tree.rootNode.text);
}
