/** Which names code binds, and which it reads. Flow-insensitive and by text: what a grammar can tell. */
import { childOf, type Syntax, textOf, within } from "./plain.ts";

/** Fields under which an identifier is a member's name, not a variable's. */
const MEMBERS: ReadonlySet<string> = new Set(["attribute", "property", "field", "label", "key"]);
const NAMED_ARGUMENTS: ReadonlySet<string> = new Set(["keyword_argument", "pair", "argument", "named_argument"]);

/** `a` of `a.b`, not `b`; neither the name of a keyword argument nor of a called member. */
export function isVariable(node: Syntax): boolean {
  const { parent, field, role } = node;
  if (role !== "identifier" || parent === undefined) return role === "identifier";
  if (field !== undefined && MEMBERS.has(field)) return false;
  if (field === "name" && NAMED_ARGUMENTS.has(parent.kind)) return false;
  // PHP: `$x` holds the bare `x`.
  return parent.kind !== "variable_name" && !isCalledMember(node, parent);
}

/** `m` of Java's, PHP's and Ruby's `o.m()`. */
function isCalledMember(node: Syntax, parent: Syntax): boolean {
  const isCallee = node.field === "name" || node.field === "method";
  return isCallee && parent.role === "call" && childOf(parent, "object", "receiver", "scope") !== undefined;
}

/** What a grammar wraps around a name that is bound. */
const WRAPPERS =
  /pattern|^expression_list$|assignment_list|^tuple$|declarator$|parameter$|parameter_declaration$|specifier|import_|imports?$|^aliased|^dotted_name$|^use_|^scoped_|catch_formal|^spread_/;
const VALUES: ReadonlySet<string> = new Set(["value", "right", "default_value", "type", "object", "arguments"]);
const TARGETS: ReadonlySet<string> = new Set([
  "left",
  "name",
  "pattern",
  "declarator",
  "parameter",
  "alias",
  "parameters",
]);
const ANCHORS =
  /^(?:as_pattern_target|exception_variable|global_statement|nonlocal_statement|block_parameters|range_clause|for_in_clause|declaration|enum_constant|enumerator|preproc_def|preproc_function_def|type_definition|field_declaration|namespace_use_clause|catch_formal_parameter)$/;

/** Whether the identifier stands where it gets a value: assignment, parameter, loop, import, definition. */
export function isBinding(node: Syntax): boolean {
  if (!isVariable(node)) return false;
  let at = node;
  for (;;) {
    const { parent, field } = at;
    if (parent === undefined || (field !== undefined && VALUES.has(field) && parent.kind !== "pair_pattern"))
      return false;
    if (isAnchor(parent, field)) return true;
    if (!WRAPPERS.test(parent.kind)) return false;
    at = parent;
  }
}

function isAnchor(parent: Syntax, field: string | undefined): boolean {
  const isTarget = field !== undefined && TARGETS.has(field);
  if (parent.role === "parameters" || parent.role === "import") return field !== "module_name" && field !== "source";
  if (parent.role === "assign" || parent.role === "loop" || parent.role === "function" || parent.role === "class")
    return isTarget;
  if (parent.role === "catch") return field !== "body";
  return ANCHORS.test(parent.kind) && (field === undefined || isTarget);
}

export function boundNames(node: Syntax): Set<string> {
  return namesIn(node, isBinding);
}

/** Every variable that is mentioned other than to be bound: `x += 1` and `x.y = 1` read `x`. */
export function readNames(node: Syntax): Set<string> {
  return namesIn(node, isRead);
}

export function isRead(node: Syntax): boolean {
  if (!isVariable(node)) return false;
  return !isBinding(node) || /augmented|operator_assignment|compound/.test(node.parent?.kind ?? "");
}

function namesIn(node: Syntax, counts: (part: Syntax) => boolean): Set<string> {
  const names = new Set<string>();
  for (const part of within(node)) if (part.role === "identifier" && counts(part)) names.add(textOf(part));
  return names;
}
