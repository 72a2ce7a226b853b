/** What the names of a file stand for, and imports: added in the file's own form, and taken away where nothing needs them any more. */
import type { Node } from "web-tree-sitter";
import { descendants, insertAt, isWithin, lineEndOf, namedChildren, replace } from "../edit.ts";
import type { TextEdit } from "../recipe.ts";
import { argumentsOf, calleeOf, semicolonOf, stringValue } from "./syntax.ts";
import { fileQuote } from "./template.ts";

/** A local name, and the node that binds it. */
export interface Binding {
  /** `child_process`, `child_process.exec`: the `node:` of built-in modules left out. */
  full: string;
  /** The identifier, or the specifier of a list of them. */
  node: Node;
  kind: "module" | "specifier";
}

const plainModule = (name: string): string => name.replace(/^node:/, "");

/** Only names that the file binds once: of others nobody knows which is meant. */
export function bindingsOf(root: Node): Map<string, Binding> {
  const found = new Map<string, Binding>();
  for (const node of descendants(root)) {
    if (node.type === "import_statement") addImport(node, found);
    else if (node.type === "variable_declarator") addRequire(node, found);
  }
  for (const name of found.keys()) if (bindersOf(root, name).length > 1) found.delete(name);
  return found;
}

function addImport(statement: Node, found: Map<string, Binding>): void {
  const clause = namedChildren(statement).find(({ type }) => /^import_(?:require_)?clause$/.test(type));
  const source = stringValue(statement.childForFieldName("source") ?? clause?.childForFieldName("source"));
  if (clause === undefined || source === undefined || /^import\s+type\b/.test(statement.text)) return;
  for (const child of namedChildren(clause)) {
    if (child.type === "identifier") found.set(child.text, { full: plainModule(source), node: child, kind: "module" });
    if (child.type === "namespace_import") {
      const name = namedChildren(child)[0];
      if (name !== undefined) found.set(name.text, { full: plainModule(source), node: name, kind: "module" });
    }
    if (child.type === "named_imports") for (const each of namedChildren(child)) addSpecifier(each, source, found);
  }
}

function addSpecifier(node: Node, source: string, found: Map<string, Binding>): void {
  const [name, alias] = [node.childForFieldName("name"), node.childForFieldName("alias")];
  const local = (alias ?? name)?.text;
  if (local !== undefined) found.set(local, { full: `${plainModule(source)}.${name?.text}`, node, kind: "specifier" });
}

function addRequire(declarator: Node, found: Map<string, Binding>): void {
  const [target, value] = [declarator.childForFieldName("name"), declarator.childForFieldName("value")];
  const required = value && requiredName(value);
  if (target === null || !required) return;
  if (target.type === "identifier") {
    found.set(target.text, { full: required, node: declarator, kind: "module" });
  }
  if (target.type !== "object_pattern") return;
  for (const child of namedChildren(target)) {
    const [key, local] = [
      child.childForFieldName("key")?.text ?? child.text,
      child.childForFieldName("value") ?? child,
    ];
    if (/^[\w$]+$/.test(local.text))
      found.set(local.text, { full: `${required}.${key}`, node: child, kind: "specifier" });
  }
}

/** `child_process` for `require("node:child_process")`. */
function requiredName(node: Node): string | undefined {
  if (node.type !== "call_expression" || calleeOf(node)?.text !== "require") return undefined;
  const name = stringValue(argumentsOf(node)?.[0]);
  return name === undefined ? undefined : plainModule(name);
}

/** Identifiers that give a name its meaning: declarations, parameters, imports. */
function bindersOf(root: Node, name: string): Node[] {
  return [...descendants(root)].filter((node) => node.text === name && isBinder(node));
}

const BINDERS =
  /^(?:variable_declarator|formal_parameters|required_parameter|optional_parameter|function_declaration|class_declaration|import_clause|namespace_import|import_require_clause|catch_clause|array_pattern|rest_pattern|generator_function_declaration)$/;

function isBinder(node: Node): boolean {
  if (node.type === "shorthand_property_identifier_pattern") return true;
  const { parent } = node;
  if (parent === null || !/identifier$/.test(node.type)) return false;
  if (parent.type === "import_specifier")
    return (parent.childForFieldName("alias") ?? parent.childForFieldName("name"))?.id === node.id;
  if (parent.type === "pair_pattern") return parent.childForFieldName("value")?.id === node.id;
  if (parent.type === "arrow_function") return parent.childForFieldName("parameter")?.id === node.id;
  if (parent.type === "assignment_pattern") return parent.childForFieldName("left")?.id === node.id;
  if (parent.type === "variable_declarator") return parent.childForFieldName("name")?.id === node.id;
  if (parent.type === "for_in_statement") return parent.childForFieldName("left")?.id === node.id;
  return BINDERS.test(parent.type) && parent.childForFieldName("value")?.id !== node.id;
}

/** Whether the file uses the name as a variable anywhere. */
export function isTaken(root: Node, name: string): boolean {
  return [...descendants(root)].some(
    ({ type, text }) =>
      text === name && /^(?:identifier|shorthand_property_identifier(?:_pattern)?|type_identifier)$/.test(type),
  );
}

/** `child_process.exec` for `cp.exec`, `exec` and `require("child_process").exec`. */
export function resolved(node: Node | null | undefined, bindings: ReadonlyMap<string, Binding>): string | undefined {
  if (!node) return undefined;
  if (node.type === "identifier") return bindings.get(node.text)?.full ?? node.text;
  if (node.type === "call_expression") return requiredName(node);
  if (node.type !== "member_expression") return undefined;
  const object = resolved(node.childForFieldName("object"), bindings);
  return object === undefined ? undefined : `${object}.${node.childForFieldName("property")?.text}`;
}

export interface Member {
  /** How the file names it. */
  code: string;
  edits: TextEdit[];
}

/** A function of a module, imported if it is not: as the file imports. `undefined` where the name is taken. */
export function memberOf(
  { root, text, path }: { root: Node; text: string; path: string },
  module: string,
  member: string,
): Member | undefined {
  const bindings = [...bindingsOf(root)].filter(([, { node }]) => isTopLevel(node));
  const known = bindings.find(([, { full }]) => full === `${module}.${member}`);
  if (known !== undefined) return { code: known[0], edits: [] };
  const whole = bindings.find(([, { full }]) => full === module);
  if (whole !== undefined) return { code: `${whole[0]}.${member}`, edits: [] };
  const listed = bindings.find(([, { full, kind }]) => kind === "specifier" && full.startsWith(`${module}.`));
  if (listed !== undefined) {
    if (isTaken(root, member)) return undefined;
    return { code: member, edits: [insertAt(listed[1].node.endIndex, `, ${member}`)] };
  }
  return newImport({ root, text, path }, module, member);
}

function newImport(
  { root, text, path }: { root: Node; text: string; path: string },
  module: string,
  member: string,
): Member | undefined {
  const isModule = usesImports(root, path);
  const local = isModule ? member : module;
  if (isTaken(root, local)) return undefined;
  const quote = fileQuote(text);
  const name = `${quote}${/["']node:/.test(text) ? "node:" : ""}${module}${quote}`;
  const statement = isModule ? `import { ${member} } from ${name}` : `const ${local} = require(${name})`;
  const [after, end] = [lastImport(root), lineEndOf(text)];
  const line = `${statement}${semicolonOf(text)}`;
  const edit =
    after === undefined
      ? insertAt(firstCode(root, text), `${line}${end}${end}`)
      : insertAt(after.endIndex, `${end}${line}`);
  return { code: isModule ? member : `${module}.${member}`, edits: [edit] };
}

const isTopLevel = (node: Node): boolean => {
  for (let at: Node | null = node; at !== null; at = at.parent)
    if (at.parent?.type === "program") return /^(?:import|lexical|variable)/.test(at.type);
  return false;
};

function usesImports(root: Node, path: string): boolean {
  const types = namedChildren(root).map(({ type }) => type);
  if (types.includes("import_statement") || /\.m[jt]s$/.test(path)) return true;
  if (/\.c[jt]s$/.test(path) || /\brequire\(|\bmodule\.exports\b/.test(root.text)) return false;
  return types.includes("export_statement") || /\.tsx?$/.test(path);
}

/** Of those in the file's head: an import, or `const x = require(…)`. */
function lastImport(root: Node): Node | undefined {
  let last: Node | undefined;
  for (const child of namedChildren(root)) {
    const isImport =
      child.type === "import_statement" ||
      (/^(?:lexical|variable)_declaration$/.test(child.type) && /\brequire\(["'][^"']*["']\)/.test(child.text));
    const isDirective = child.type === "expression_statement" && child.namedChildren[0]?.type === "string";
    if (isImport || (isDirective && last === undefined)) last = child;
    else if (!isDirective) break;
  }
  return last;
}

/** After a `#!` line and the comment of a licence. */
function firstCode(root: Node, text: string): number {
  return (
    root.namedChildren.find(({ type }) => type !== "comment" && type !== "hash_bang_line")?.startIndex ?? text.length
  );
}

/**
 * The same call of another function of the same module: `cp.exec` → `cp.execFile`, and where it was imported by name, that import.
 *
 * @param uses nodes of the old function that the edits replace; a name that stands elsewhere too keeps its import
 */
export function exchangeMember(root: Node, uses: readonly Node[], to: string): TextEdit[] | undefined {
  const [use] = uses;
  if (use === undefined) return undefined;
  const property = use.childForFieldName("property");
  if (use.type === "member_expression" && property !== null)
    return uses.map((each) => replace(each.childForFieldName("property") ?? each, to));
  const bindings = bindingsOf(root);
  const binding = bindings.get(use.text);
  if (use.type !== "identifier" || binding?.kind !== "specifier") return undefined;
  const module = binding.full.slice(0, binding.full.lastIndexOf("."));
  const known = [...bindings].find(([, { full }]) => full === `${module}.${to}`);
  if (known !== undefined) return uses.map((each) => replace(each, known[0]));
  const isNeeded = otherUses(root, use.text, [...uses, binding.node]).length > 0;
  // An alias goes on standing for what it now names.
  const [original, alias] = binding.node.namedChildren;
  if (!isNeeded && original !== undefined && alias !== undefined) return [replace(original, to)];
  if (isTaken(root, to)) return undefined;
  const calls = uses.map((each) => replace(each, to));
  return [...calls, isNeeded ? insertAt(binding.node.endIndex, `, ${to}`) : replace(binding.node, to)];
}

/** Where a name stands beside these nodes. */
export function otherUses(root: Node, name: string, but: readonly Node[]): Node[] {
  return [...descendants(root)].filter(
    (node) =>
      node.text === name &&
      /^(?:identifier|shorthand_property_identifier)$/.test(node.type) &&
      !but.some((each) => isWithin(node, each)),
  );
}
