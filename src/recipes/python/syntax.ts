/** What recipes for Python ask of the tree. */
import type { Node } from "web-tree-sitter";
import { around, descendants, insertAt, namedChildren, nodesNear, statementOf, withoutListItem } from "../edit.ts";
import type { TextEdit } from "../recipe.ts";

export interface Argument {
  /** Absent for positional ones. */
  name: string | undefined;
  value: Node;
  /** With its name. */
  node: Node;
}

/** The call that a finding is about: the flagged node itself, the first below that starts with it, or the nearest around. */
export function callAt(node: Node): Node | undefined {
  if (node.type === "call") return node;
  const below = [...descendants(node)].find((child) => child.type === "call");
  return below ?? around(node, "call");
}

/** Calls at, around or in the flagged code, the nearest first. */
export const callsNear = (node: Node): Node[] => nodesNear(node, "call");

/** `*args` and `**kwargs` have no name and no fixed place: who gets them knows too little. */
export function argumentsOf(call: Node): Argument[] | undefined {
  const list = call.childForFieldName("arguments");
  if (list === null || list.type !== "argument_list") return undefined;
  const found: Argument[] = [];
  for (const node of namedChildren(list)) {
    if (/splat/.test(node.type)) return undefined;
    if (node.type !== "keyword_argument") found.push({ name: undefined, value: node, node });
    else {
      const value = node.childForFieldName("value");
      if (value === null) return undefined;
      found.push({ name: node.childForFieldName("name")?.text, value, node });
    }
  }
  return found;
}

export function keyword(call: Node, name: string): Argument | undefined {
  return argumentsOf(call)?.find((argument) => argument.name === name);
}

export function positional(call: Node, index: number): Node | undefined {
  return argumentsOf(call)?.filter(({ name }) => name === undefined)[index]?.value;
}

export function calleeOf(call: Node): Node | undefined {
  return call.childForFieldName("function") ?? undefined;
}

/** Local name → what it stands for: `sp` → `subprocess`, `Popen` → `subprocess.Popen`. */
export const importedNames = (root: Node): Map<string, string> => namesOf(descendants(root));

/** Those that stand in the whole file: not within a function, a condition or a `try`. */
export const topLevelNames = (root: Node): Map<string, string> => namesOf(namedChildren(root));

function namesOf(nodes: Iterable<Node>): Map<string, string> {
  const names = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === "import_statement") for (const child of namedChildren(node)) addImport(names, child, "");
    if (node.type === "import_from_statement") {
      const [module, ...imported] = namedChildren(node);
      for (const child of imported) addImport(names, child, `${module?.text}.`);
    }
  }
  return names;
}

function addImport(names: Map<string, string>, node: Node, prefix: string): void {
  if (node.type === "aliased_import") {
    const alias = node.childForFieldName("alias")?.text;
    if (alias !== undefined) names.set(alias, prefix + node.childForFieldName("name")?.text);
  } else if (node.type === "dotted_name") {
    // `import os.path` binds `os`.
    const bound = prefix === "" ? (node.text.split(".")[0] ?? node.text) : node.text;
    names.set(bound, prefix + bound);
  }
}

/** `subprocess.run` for `sp.run` after `import subprocess as sp`; `undefined` for what is no dotted name. */
export function resolved(node: Node | undefined, names: ReadonlyMap<string, string>): string | undefined {
  if (node === undefined || !/^[\w.]+$/.test(node.text)) return undefined;
  const [head = "", ...rest] = node.text.split(".");
  return [names.get(head) ?? head, ...rest].join(".");
}

export function isCallOf(call: Node, names: ReadonlyMap<string, string>, wanted: string | RegExp): boolean {
  const name = resolved(calleeOf(call), names);
  if (name === undefined) return false;
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}

/** The nearest call of this name to the flagged code. */
export function findCall(node: Node, root: Node, wanted: string | RegExp): Node | undefined {
  const names = importedNames(root);
  return callsNear(node).find((call) => isCallOf(call, names, wanted));
}

const BLOCKS = ["module", "block"];

export const pythonStatement = (node: Node): Node => statementOf(node, BLOCKS);

/** Removes an argument with the comma that goes with it. */
export const withoutArgument = (text: string, { node }: Argument): TextEdit => withoutListItem(text, node);

/** Adds an argument at the end. */
export function withArgument(call: Node, argument: string): TextEdit | undefined {
  const list = call.childForFieldName("arguments");
  if (list === null || list.type !== "argument_list") return undefined;
  const last = namedChildren(list).at(-1);
  if (last === undefined) return insertAt(list.startIndex + 1, argument);
  return insertAt(last.endIndex, `, ${argument}`);
}

/** The value of a plain string literal without prefixes but `u`; `undefined` for all else. */
export function stringValue(node: Node | undefined): string | undefined {
  if (node?.type !== "string" || node.namedChildren.some(({ type }) => type === "interpolation")) return undefined;
  const match = /^[uU]?("""|'''|"|')([^]*)\1$/.exec(node.text);
  return match === null || match[2]?.includes("\\") ? undefined : match[2];
}

/** The function in which a node stands. */
export const functionAround = (node: Node): Node | undefined => around(node, "function_definition");

export const resolvedCallee = (call: Node, names: ReadonlyMap<string, string>): string | undefined =>
  resolved(calleeOf(call), names);

const LATER =
  /^(?:lambda|list_comprehension|set_comprehension|dictionary_comprehension|generator_expression|conditional_expression)$/;
const LOOPS_AND_BRANCHES = /^(?:while_statement|elif_clause|else_clause|except_clause|case_clause|finally_clause)$/;

/** Nothing between the start of the statement and the node decides whether, or how often, it is evaluated. */
export function isReadFirst(node: Node, statement: Node): boolean {
  for (let at = node; at.id !== statement.id && at.parent !== null; at = at.parent) {
    const { parent } = at;
    const isRight = parent.childForFieldName("right")?.id === at.id;
    if (LATER.test(parent.type) || LOOPS_AND_BRANCHES.test(parent.type) || parent.type === "block") return false;
    if (parent.type === "boolean_operator" && isRight) return false;
  }
  return true;
}
