/** What an identifier at one place declares or assigns. */
import type { Node } from "web-tree-sitter";
import type { Assignment, Declaration } from "../patterns/declaration.ts";
import { enclosing, isField, span } from "../patterns/nodes.ts";
import { isFunction, stringValue } from "./pattern.ts";

/** TypeScript's classes are named by a type. */
const NAME_KINDS = new Set(["identifier", "shorthand_property_identifier_pattern", "type_identifier"]);
const DEFINITIONS = new Set([
  "function_declaration",
  "generator_function_declaration",
  "class_declaration",
  "abstract_class_declaration",
  "function_signature",
  "enum_declaration",
  "internal_module",
  "module",
]);
const NAMED_EXPRESSIONS = new Set(["function_expression", "generator_function", "class"]);
const BLOCKS = new Set([
  "program",
  "statement_block",
  "switch_body",
  "for_statement",
  "for_in_statement",
  "catch_clause",
  "class_static_block",
]);

const isBlockScope = (node: Node): boolean => BLOCKS.has(node.type) || isFunction(node);
const isFunctionScope = (node: Node): boolean => isFunction(node) || node.type === "class_static_block";

/** Goes from a name to the outermost pattern that it stands in. */
function outermostPattern(leaf: Node): { top: Node; owner: Node; path: string[] } | undefined {
  const path: string[] = leaf.type === "shorthand_property_identifier_pattern" ? [leaf.text] : [];
  let top = leaf;
  for (let owner = top.parent; owner !== null; owner = top.parent) {
    if (owner.type === "pair_pattern") {
      if (!isField(owner, "value", top)) return undefined;
      const key = owner.childForFieldName("key");
      path.unshift(key === null ? "[]" : (stringValue(key) ?? key.text));
    } else if (owner.type === "array_pattern") path.unshift("[]");
    else if (owner.type === "rest_pattern") path.unshift("...");
    else if (owner.type === "object_assignment_pattern" || owner.type === "assignment_pattern") {
      if (!isField(owner, "left", top)) return undefined;
    } else if (owner.type === "required_parameter" || owner.type === "optional_parameter") {
      if (!isField(owner, "pattern", top)) return undefined;
    } else if (owner.type !== "object_pattern") return { top, owner, path };
    top = owner;
  }
  return undefined;
}

function variable(declarator: Node, path: string[]): Declaration {
  const keyword = declarator.parent?.child(0)?.text;
  const scope = span(enclosing(declarator, keyword === "var" ? isFunctionScope : isBlockScope));
  return {
    kind: "variable",
    constant: keyword === "const",
    init: declarator.childForFieldName("value") ?? undefined,
    path,
    scope,
  };
}

function imported(leaf: Node, owner: Node): Declaration | undefined {
  const statement = owner.type === "namespace_import" || owner.type === "import_specifier" ? owner.parent : owner;
  let top: Node | null = statement;
  while (top !== null && top.type !== "import_statement") top = top.parent;
  const source = top?.childForFieldName("source") ?? owner.childForFieldName("source");
  const module = source && stringValue(source);
  if (top === null || !module) return undefined;
  const name = owner.type === "import_specifier" ? owner.childForFieldName("name") : null;
  if (name !== null && owner.childForFieldName("alias") !== null && isField(owner, "name", leaf)) return undefined;
  let program = top;
  while (program.parent !== null) program = program.parent;
  return {
    kind: "import",
    module,
    path: name === null ? [] : [name.text],
    scope: { start: 0, end: program.endIndex + 1 },
  };
}

function loopVariable(owner: Node, path: string[]): Declaration | undefined {
  const keyword = owner.childForFieldName("kind")?.text;
  if (keyword === undefined) return undefined;
  const each = owner.childForFieldName("operator")?.text === "in" ? "<key>" : "[]";
  const scope = keyword === "var" ? span(enclosing(owner, isFunctionScope)) : span(owner);
  const init = owner.childForFieldName("right") ?? undefined;
  return { kind: "variable", constant: keyword === "const", init, path: [each, ...path], scope };
}

/** @param leaf any leaf of the tree; only names in declaring places declare */
export function declarationAt(leaf: Node): Declaration | undefined {
  if (!NAME_KINDS.has(leaf.type)) return undefined;
  const found = outermostPattern(leaf);
  if (found === undefined) return undefined;
  const { top, owner, path } = found;
  if (DEFINITIONS.has(owner.type) && isField(owner, "name", top) && owner.parent !== null) {
    return { kind: "definition", node: owner, scope: span(enclosing(owner.parent, isBlockScope)) };
  }
  if (NAMED_EXPRESSIONS.has(owner.type) && isField(owner, "name", top)) {
    return { kind: "definition", node: owner, scope: span(owner) };
  }
  switch (owner.type) {
    case "variable_declarator":
      return isField(owner, "name", top) ? variable(owner, path) : undefined;
    case "formal_parameters":
      return owner.parent === null
        ? undefined
        : { kind: "parameter", owner: owner.parent, parameter: top, path, scope: span(owner.parent) };
    case "arrow_function":
      return isField(owner, "parameter", top)
        ? { kind: "parameter", owner, parameter: top, path, scope: span(owner) }
        : undefined;
    case "catch_clause":
      return isField(owner, "parameter", top) ? { kind: "catch", scope: span(owner) } : undefined;
    case "for_in_statement":
      return isField(owner, "left", top) ? loopVariable(owner, path) : undefined;
    case "import_clause":
    case "namespace_import":
    case "import_specifier":
    case "import_require_clause":
      return imported(leaf, owner);
    default:
      return undefined;
  }
}

/** @param leaf a leaf that declares nothing */
export function assignmentAt(leaf: Node): Assignment | undefined {
  if (!NAME_KINDS.has(leaf.type)) return undefined;
  const found = outermostPattern(leaf);
  if (found === undefined) return undefined;
  const { top, owner, path } = found;
  if (!isField(owner, "left", top)) return undefined;
  const value = owner.childForFieldName("right");
  if (value === null) return undefined;
  if (owner.type === "for_in_statement") return { value, path: ["[]", ...path] };
  return owner.type === "assignment_expression" || owner.type === "augmented_assignment_expression"
    ? { value, path }
    : undefined;
}
