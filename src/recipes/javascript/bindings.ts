/** What the names of a file stand for. */
import type { Node } from "web-tree-sitter";
import { descendants, namedChildren } from "../edit.ts";
import { argumentsOf, calleeOf, stringValue } from "./syntax.ts";

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
  if (parent === null || !node.type.endsWith("identifier")) return false;
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
