/** What an identifier at one place of a Python file declares or assigns. */
import type { Node } from "web-tree-sitter";
import type { BindingSyntax } from "../../patterns/bindings.ts";
import type { Assignment, Declaration } from "../../patterns/declaration.ts";
import { enclosing, isField, type Span, span } from "../../patterns/nodes.ts";
import { isFunction, stringValue } from "./nodes.ts";

const PATTERNS = new Set(["pattern_list", "tuple_pattern", "list_pattern", "list_splat_pattern"]);
const COMPREHENSIONS = new Set([
  "list_comprehension",
  "set_comprehension",
  "dictionary_comprehension",
  "generator_expression",
]);
const MUTATORS = /^(?:append|appendleft|add|extend|insert|update|setdefault|push|put|write|set)$/;

const isScope = (node: Node): boolean => isFunction(node) || node.type === "class_definition" || node.type === "module";

/** `global x` and `nonlocal x` hand a name to the module, or to any scope around. */
function isGlobal(scope: Node, name: string): boolean {
  return new RegExp(`\\b(?:global|nonlocal)\\b[^\\n]*\\b${name}\\b`).test(scope.text);
}

function variableScope(leaf: Node): Span {
  const scope = enclosing(leaf, isScope);
  if (scope.type !== "function_definition" || !isGlobal(scope, leaf.text)) return span(scope);
  return span(enclosing(scope, ({ type }) => type === "module"));
}

/** Goes from a name to the outermost pattern that it stands in. */
function outermostPattern(leaf: Node): { top: Node; owner: Node; path: string[] } | undefined {
  const path: string[] = [];
  let top = leaf;
  for (let owner = top.parent; owner !== null; owner = top.parent) {
    if (!PATTERNS.has(owner.type)) return { top, owner, path };
    path.unshift(owner.type === "list_splat_pattern" ? "..." : "[]");
    top = owner;
  }
  return undefined;
}

function variable(leaf: Node, init: Node | null, path: string[], scope = variableScope(leaf)): Declaration {
  return { kind: "variable", constant: false, init: init ?? undefined, path, scope };
}

function imported(leaf: Node, name: Node): Declaration | undefined {
  const aliased = name.parent?.type === "aliased_import" ? name.parent : undefined;
  const declared = aliased?.childForFieldName("alias") ?? name.firstNamedChild;
  const statement = (aliased ?? name).parent;
  if (declared?.id !== leaf.id || statement === null) return undefined;
  const dotted = aliased?.childForFieldName("name") ?? name;
  const scope = span(enclosing(leaf, isScope));
  if (statement.type === "import_statement") {
    return { kind: "import", module: aliased === undefined ? leaf.text : dotted.text, path: [], scope };
  }
  const module = statement.childForFieldName("module_name");
  if (module === null || module.id === name.id) return undefined;
  return { kind: "import", module: module.text, path: [dotted.text], scope };
}

function parameter(leaf: Node, parameters: Node): Declaration | undefined {
  const owner = parameters.parent;
  if (owner === null) return undefined;
  let own = leaf;
  while (own.parent !== null && own.parent.id !== parameters.id) own = own.parent;
  return { kind: "parameter", owner, parameter: own, path: [], scope: span(owner) };
}

function comprehensionVariable(leaf: Node, clause: Node, path: string[]): Declaration {
  const scope = enclosing(clause, ({ type }) => COMPREHENSIONS.has(type));
  return variable(leaf, clause.childForFieldName("right"), ["[]", ...path], span(scope));
}

/** `with open(x) as f`, `except E as e`, `case x as y`. */
function bound(leaf: Node, target: Node): Declaration | undefined {
  const pattern = target.parent;
  if (pattern?.parent?.type === "except_clause") return { kind: "catch", scope: variableScope(leaf) };
  return variable(leaf, pattern?.firstNamedChild ?? null, []);
}

function declarationAt(leaf: Node): Declaration | undefined {
  if (leaf.type !== "identifier") return undefined;
  const found = outermostPattern(leaf);
  if (found === undefined) return undefined;
  const { top, owner, path } = found;
  switch (owner.type) {
    case "assignment":
      return isField(owner, "left", top) ? variable(leaf, owner.childForFieldName("right"), path) : undefined;
    case "named_expression":
      return isField(owner, "name", top) ? variable(leaf, owner.childForFieldName("value"), path) : undefined;
    case "for_statement":
      return isField(owner, "left", top)
        ? variable(leaf, owner.childForFieldName("right"), ["[]", ...path])
        : undefined;
    case "for_in_clause":
      return isField(owner, "left", top) ? comprehensionVariable(leaf, owner, path) : undefined;
    case "as_pattern_target":
      return bound(leaf, owner);
    case "function_definition":
    case "class_definition":
      return isField(owner, "name", top) && owner.parent !== null
        ? { kind: "definition", node: owner, scope: span(enclosing(owner.parent, isScope)) }
        : undefined;
    case "dotted_name":
      return imported(leaf, owner);
    case "aliased_import": {
      const name = owner.childForFieldName("name");
      return name === null ? undefined : imported(leaf, name);
    }
    case "parameters":
    case "lambda_parameters":
      return parameter(leaf, owner);
    case "default_parameter":
    case "typed_default_parameter":
      return isField(owner, "name", top) && owner.parent ? parameter(leaf, owner.parent) : undefined;
    case "typed_parameter":
    case "dictionary_splat_pattern":
      return owner.parent && owner.firstNamedChild?.id === top.id ? parameterIn(leaf, owner.parent) : undefined;
    default:
      return undefined;
  }
}

function parameterIn(leaf: Node, parent: Node): Declaration | undefined {
  const list = parent.type === "typed_parameter" ? parent.parent : parent;
  return list !== null && list.type.endsWith("parameters") ? parameter(leaf, list) : undefined;
}

/** `d["k"] = v` puts a value at a known place into what `d` holds; `d[i] = v` at any. */
function itemAssignment(leaf: Node, subscript: Node): Assignment | undefined {
  const owner = subscript.parent;
  if (!isField(subscript, "value", leaf) || owner?.type !== "assignment" || !isField(owner, "left", subscript))
    return undefined;
  const [value, key] = [owner.childForFieldName("right"), subscript.childForFieldName("subscript")];
  const name = key && stringValue(key);
  return value === null ? undefined : { value, path: [typeof name === "string" ? `.${name}` : "[]"] };
}

/** `names.append(x)`. */
function mutation(leaf: Node, attribute: Node): Assignment | undefined {
  const call = attribute.parent;
  const method = attribute.childForFieldName("attribute")?.text ?? "";
  if (!isField(attribute, "object", leaf) || call?.type !== "call" || !MUTATORS.test(method)) return undefined;
  const value = call.childForFieldName("arguments")?.namedChildren.at(-1);
  return value && { value, path: ["[]"] };
}

function assignmentAt(leaf: Node): Assignment | undefined {
  const owner = leaf.parent;
  if (leaf.type !== "identifier" || owner === null) return undefined;
  if (owner.type === "subscript") return itemAssignment(leaf, owner);
  if (owner.type === "attribute") return mutation(leaf, owner);
  if (owner.type !== "augmented_assignment" || !isField(owner, "left", leaf)) return undefined;
  const value = owner.childForFieldName("right");
  return value === null ? undefined : { value, path: ["+="] };
}

/** A method does not see the names of its class. */
function sees({ scope }: Declaration, at: Node): boolean {
  let crossed = false;
  for (let node = at.parent; node !== null; node = node.parent) {
    if (node.startIndex === scope.start && node.endIndex === scope.end && isScope(node))
      return node.type !== "class_definition" || !crossed;
    if (isFunction(node)) crossed = true;
  }
  return true;
}

export const PYTHON_BINDINGS: BindingSyntax = {
  names: /(?<![\w\u0080-\uFFFF.])[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*/g,
  defines: /\b(?:def|class)[\s\\]+$/,
  declarationAt,
  assignmentAt,
  sees,
};
