import type { Node } from "web-tree-sitter";
import {
  around,
  descendants,
  edited,
  indentOf,
  insertAt,
  lineEndOf,
  namedChildren,
  refused,
  indentUnit,
} from "../edit.ts";
import type { Recipe, RecipeInput, RecipeResult } from "../recipe.ts";
import { fileQuote } from "./template.ts";
import { isFunction, semicolonOf } from "./syntax.ts";

const LOOPS: ReadonlySet<string> = new Set(["for_in_statement", "for_statement", "while_statement"]);

/** Names that lead to the prototype of all objects are left out of a merge, and refused on a path. */
function fix({ node, text }: RecipeInput): RecipeResult {
  const key = keyAt(node);
  const body = key && bodyAround(key);
  if (key === undefined || body === undefined)
    return refused("the names are not followed in a loop with a block of its own");
  if (!/^[\w$]+(?:\[[\w$]+\])?$/.test(key.text)) return refused("the name is computed anew each time it is used");
  if (!isKnownAtStart(key, body)) return refused("the name is made in the middle of the loop");
  const quote = fileQuote(text);
  const names = ["__proto__", "constructor", "prototype"].map((name) => `${key.text} === ${quote}${name}${quote}`);
  const condition = `if (${names.join(" || ")})`;
  const semicolon = /^\s*[([`]/.test(text.slice(body.startIndex + 1)) ? ";" : semicolonOf(text);
  // A merge leaves the name out, as any name that is not there; a path that leads nowhere is an error.
  const step = isMerge(body) ? leaveOut(body) : `throw new Error(${quote}unsafe property name${quote})`;
  const explanation =
    "`__proto__` and `constructor.prototype` among the names change all objects of the program. They are now left out.";
  return edited(explanation, insertAt(body.startIndex + 1, lines(text, body, `${condition} ${step}${semicolon}`)));
}

/** The names are an object's own, and not those of a path. */
function isMerge({ parent }: Node): boolean {
  const loop = parent !== null && isFunction(parent) ? parent.parent?.parent : parent;
  const head = loop?.text.slice(0, 200) ?? "";
  return (
    (loop?.type === "for_in_statement" && loop.childForFieldName("operator")?.text === "in") ||
    /^(?:for\s*\([^]*?\bof\s+)?(?:Object\.(?:keys|entries|getOwnPropertyNames)|Reflect\.ownKeys)\(/.test(head)
  );
}

const leaveOut = ({ parent }: Node): string => (parent !== null && isFunction(parent) ? "return" : "continue");

/** On a line of its own, unless the block stands on one line. */
function lines(text: string, body: Node, statement: string): string {
  const first = namedChildren(body)[0];
  if (first === undefined || first.startPosition.row === body.startPosition.row)
    return ` ${statement}${statement.endsWith(";") ? "" : ";"}`;
  return `${lineEndOf(text)}${indentOf(text, first) || indentUnit(text, "  ")}${statement}`;
}

/** The index of the flagged subscript. */
function keyAt(node: Node): Node | undefined {
  const scope = around(node, "call_expression", "assignment_expression") ?? node;
  const subscript = [...descendants(scope)].find(({ type }) => type === "subscript_expression");
  return subscript?.childForFieldName("index") ?? undefined;
}

/** The block of the nearest loop, or of the function given to `forEach`. */
function bodyAround(key: Node): Node | undefined {
  for (let at: Node | null = key; at !== null; at = at.parent) {
    if (!LOOPS.has(at.type) && !isFunction(at)) continue;
    const body = at.childForFieldName("body");
    const isLoop =
      LOOPS.has(at.type) || at.parent?.parent?.childForFieldName("function")?.text.endsWith(".forEach") === true;
    return isLoop && body?.type === "statement_block" ? body : undefined;
  }
  return undefined;
}

/** Neither declared nor changed in the block, whose first statement will read it. */
function isKnownAtStart(key: Node, body: Node): boolean {
  const names = new Set(key.text.match(/[A-Za-z_$][\w$]*/g) ?? []);
  return ![...descendants(body)].some(({ type, text, parent }) => {
    if (type !== "identifier" || !names.has(text)) return false;
    const target =
      parent?.childForFieldName("name") ??
      (/assignment|update/.test(parent?.type ?? "")
        ? (parent?.childForFieldName("left") ?? parent?.childForFieldName("argument"))
        : undefined);
    return target?.text === text;
  });
}

export const prototypeGuard: Recipe = {
  id: "javascript/prototype-guard",
  summary: "recursive merges and paths of names leave `__proto__`, `constructor` and `prototype` out",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/prototype-pollution", "js/prototype-walk"],
  examples: [
    {
      title: "a merge",
      before:
        'function merge(a, b) {\n  for (const key in b) {\n    if (typeof b[key] === "object") merge(a[key], b[key]);\n    else a[key] = b[key];\n  }\n  return a;\n}\n',
      after:
        'function merge(a, b) {\n  for (const key in b) {\n    if (key === "__proto__" || key === "constructor" || key === "prototype") continue;\n    if (typeof b[key] === "object") merge(a[key], b[key]);\n    else a[key] = b[key];\n  }\n  return a;\n}\n',
    },
    {
      title: "an object's own names, in a callback",
      before:
        'function merge(a, b) {\n  Object.keys(b).forEach((key) => {\n    if (typeof b[key] === "object") merge(a[key], b[key]);\n    else a[key] = b[key];\n  });\n  return a;\n}\n',
      after:
        'function merge(a, b) {\n  Object.keys(b).forEach((key) => {\n    if (key === "__proto__" || key === "constructor" || key === "prototype") return;\n    if (typeof b[key] === "object") merge(a[key], b[key]);\n    else a[key] = b[key];\n  });\n  return a;\n}\n',
    },
    {
      title: "names and values",
      before:
        'function merge(a, b) {\n  for (const [key, value] of Object.entries(b)) {\n    if (typeof value === "object") merge(a[key], value);\n    else a[key] = value;\n  }\n  return a;\n}\n',
      after:
        'function merge(a, b) {\n  for (const [key, value] of Object.entries(b)) {\n    if (key === "__proto__" || key === "constructor" || key === "prototype") continue;\n    if (typeof value === "object") merge(a[key], value);\n    else a[key] = value;\n  }\n  return a;\n}\n',
    },
    {
      title: "a path",
      before:
        "export function set(target, path, value) {\n  const names = path.split('.')\n  for (const name of names.slice(0, -1)) {\n    target = target[name]\n  }\n  target[names.at(-1)] = value\n}\n",
      after:
        "export function set(target, path, value) {\n  const names = path.split('.')\n  for (const name of names.slice(0, -1)) {\n    if (name === '__proto__' || name === 'constructor' || name === 'prototype') throw new Error('unsafe property name')\n    target = target[name]\n  }\n  target[names.at(-1)] = value\n}\n",
    },
  ],
  untouched: [
    'const _ = require("lodash");\nmodule.exports = (app) => app.post("/", (req) => { _.merge(config, req.body); });\n',
    'module.exports = (app) => app.post("/", (req) => { settings[req.body.section][req.body.key] = req.body.value; });\n',
    "function merge(a, b) {\n  for (const k in b) merge(a[k], b[k]);\n}\n",
  ],
  fix,
};
