import {
  parse
} from "./chunk-LFETFLX5.js";

// src/refine/gate/tree/kinds.ts
var ECMASCRIPT = {
  comment: "comment html_comment",
  function: "function_declaration generator_function_declaration method_definition arrow_function function_expression generator_function",
  class: "class_declaration class",
  call: "call_expression new_expression",
  import: "import_statement",
  identifier: "identifier shorthand_property_identifier shorthand_property_identifier_pattern",
  string: "string template_string",
  number: "number",
  constant: "true false null undefined",
  if: "if_statement ternary_expression",
  loop: "for_statement for_in_statement while_statement do_statement",
  switch: "switch_statement",
  case: "switch_case switch_default",
  return: "return_statement",
  raise: "throw_statement",
  jump: "break_statement continue_statement",
  assign: "variable_declarator assignment_expression augmented_assignment_expression",
  try: "try_statement",
  catch: "catch_clause",
  block: "program statement_block",
  decorator: "decorator",
  parameters: "formal_parameters",
  expression: "expression_statement",
  pass: "empty_statement",
  interpolation: "template_substitution",
  parenthesized: "parenthesized_expression"
}, TYPESCRIPT = {
  ...ECMASCRIPT,
  class: `${ECMASCRIPT.class} abstract_class_declaration interface_declaration enum_declaration`,
  type: "type_annotation type_arguments type_parameters accessibility_modifier readonly"
}, KINDS = {
  python: {
    comment: "comment",
    function: "function_definition lambda",
    class: "class_definition",
    call: "call",
    import: "import_statement import_from_statement future_import_statement",
    identifier: "identifier",
    string: "string concatenated_string",
    number: "integer float",
    constant: "true false none ellipsis",
    if: "if_statement elif_clause conditional_expression",
    loop: "for_statement while_statement",
    switch: "match_statement",
    case: "case_clause",
    return: "return_statement",
    raise: "raise_statement",
    jump: "break_statement continue_statement",
    assign: "assignment augmented_assignment named_expression",
    try: "try_statement",
    catch: "except_clause",
    block: "module block",
    decorator: "decorator",
    parameters: "parameters lambda_parameters",
    type: "type",
    expression: "expression_statement",
    pass: "pass_statement",
    interpolation: "interpolation",
    parenthesized: "parenthesized_expression"
  },
  javascript: ECMASCRIPT,
  typescript: TYPESCRIPT,
  tsx: TYPESCRIPT,
  go: {
    comment: "comment",
    function: "function_declaration method_declaration func_literal",
    class: "type_spec",
    call: "call_expression",
    import: "import_declaration",
    identifier: "identifier package_identifier",
    string: "interpreted_string_literal raw_string_literal",
    number: "int_literal float_literal imaginary_literal",
    constant: "true false nil",
    if: "if_statement",
    loop: "for_statement",
    switch: "expression_switch_statement type_switch_statement select_statement",
    case: "expression_case default_case type_case communication_case",
    return: "return_statement",
    jump: "break_statement continue_statement goto_statement",
    assign: "assignment_statement short_var_declaration var_spec const_spec",
    block: "source_file block statement_list",
    parameters: "parameter_list",
    expression: "expression_statement",
    parenthesized: "parenthesized_expression"
  },
  java: {
    comment: "line_comment block_comment",
    function: "method_declaration constructor_declaration lambda_expression",
    class: "class_declaration interface_declaration enum_declaration record_declaration annotation_type_declaration",
    call: "method_invocation object_creation_expression",
    import: "import_declaration",
    identifier: "identifier",
    string: "string_literal character_literal",
    number: "decimal_integer_literal hex_integer_literal decimal_floating_point_literal",
    constant: "true false null_literal",
    if: "if_statement ternary_expression",
    loop: "for_statement enhanced_for_statement while_statement do_statement",
    switch: "switch_expression",
    case: "switch_block_statement_group switch_rule",
    return: "return_statement",
    raise: "throw_statement",
    jump: "break_statement continue_statement",
    assign: "variable_declarator assignment_expression",
    try: "try_statement try_with_resources_statement",
    catch: "catch_clause",
    block: "program block constructor_body",
    decorator: "annotation marker_annotation",
    parameters: "formal_parameters inferred_parameters",
    expression: "expression_statement",
    parenthesized: "parenthesized_expression"
  },
  ruby: {
    comment: "comment",
    function: "method singleton_method lambda",
    class: "class module",
    call: "call",
    identifier: "identifier constant",
    string: "string chained_string",
    number: "integer float",
    constant: "true false nil",
    if: "if unless elsif if_modifier unless_modifier conditional",
    loop: "while until for while_modifier until_modifier",
    switch: "case",
    case: "when in_clause",
    return: "return",
    jump: "break next redo",
    assign: "assignment operator_assignment",
    try: "begin",
    catch: "rescue",
    block: "program body_statement then else block_body do ensure",
    parameters: "method_parameters lambda_parameters block_parameters",
    interpolation: "interpolation",
    parenthesized: "parenthesized_statements"
  },
  php: {
    comment: "comment",
    function: "function_definition method_declaration anonymous_function arrow_function",
    class: "class_declaration interface_declaration trait_declaration enum_declaration",
    call: "function_call_expression member_call_expression scoped_call_expression nullsafe_member_call_expression object_creation_expression",
    import: "namespace_use_declaration",
    identifier: "variable_name name",
    string: "string encapsed_string heredoc nowdoc",
    number: "integer float",
    constant: "boolean null",
    if: "if_statement else_if_clause conditional_expression",
    loop: "for_statement foreach_statement while_statement do_statement",
    switch: "switch_statement",
    case: "case_statement default_statement",
    return: "return_statement",
    raise: "throw_expression",
    jump: "break_statement continue_statement goto_statement",
    assign: "assignment_expression augmented_assignment_expression",
    try: "try_statement",
    catch: "catch_clause",
    block: "program compound_statement",
    decorator: "attribute",
    parameters: "formal_parameters",
    expression: "expression_statement",
    pass: "empty_statement",
    parenthesized: "parenthesized_expression"
  },
  rust: {
    comment: "line_comment block_comment",
    function: "function_item closure_expression",
    class: "struct_item enum_item trait_item impl_item mod_item union_item",
    call: "call_expression macro_invocation",
    import: "use_declaration",
    identifier: "identifier",
    string: "string_literal raw_string_literal char_literal",
    number: "integer_literal float_literal",
    constant: "boolean_literal unit_expression",
    if: "if_expression",
    loop: "for_expression while_expression loop_expression",
    switch: "match_expression",
    case: "match_arm",
    return: "return_expression",
    jump: "break_expression continue_expression",
    assign: "let_declaration assignment_expression compound_assignment_expr const_item static_item",
    block: "source_file block",
    decorator: "attribute_item",
    parameters: "parameters closure_parameters",
    expression: "expression_statement",
    pass: "empty_statement",
    parenthesized: "parenthesized_expression"
  },
  c: {
    comment: "comment",
    function: "function_definition",
    class: "struct_specifier union_specifier enum_specifier",
    call: "call_expression",
    import: "preproc_include",
    identifier: "identifier",
    string: "string_literal concatenated_string char_literal",
    number: "number_literal",
    constant: "true false null",
    if: "if_statement conditional_expression",
    loop: "for_statement while_statement do_statement",
    switch: "switch_statement",
    case: "case_statement",
    return: "return_statement",
    jump: "break_statement continue_statement goto_statement",
    assign: "init_declarator assignment_expression",
    block: "translation_unit compound_statement",
    parameters: "parameter_list",
    expression: "expression_statement",
    parenthesized: "parenthesized_expression"
  }
};

// src/refine/gate/tree/roles.ts
function rolesOf(kinds) {
  let entries = Object.entries(kinds);
  return new Map(entries.flatMap(([role, names]) => names.split(" ").map((name) => [name, role])));
}
var ROLES = new Map(Object.entries(KINDS).map(([language, kinds]) => [language, rolesOf(kinds)]));
function roleOf(language, kind, named) {
  return named ? ROLES.get(language)?.get(kind) : void 0;
}

// src/refine/gate/tree/plain.ts
var recent = /* @__PURE__ */ new Map(), REMEMBERED = 6, MEMORABLE = 4e5;
function plainTree(language, source) {
  if (source.length > MEMORABLE) return readTree(language, source);
  let key = `${language}\0${source}`, known = recent.get(key) ?? readTree(language, source);
  recent.delete(key), recent.set(key, known);
  let [oldest] = recent.keys();
  return recent.size > REMEMBERED && oldest !== void 0 && recent.delete(oldest), known;
}
async function readTree(language, source) {
  let tree = await parse(language, source);
  try {
    return convert(tree.walk(), language, source);
  } finally {
    tree.delete();
  }
}
function convert(cursor, language, source) {
  let root = nodeAt(cursor, void 0, language, source), parent = root, descend = !0;
  for (; ; )
    if (descend && cursor.gotoFirstChild())
      parent = attach(cursor, parent, language, source);
    else if (cursor.gotoNextSibling())
      parent = attach(cursor, parent.parent ?? root, language, source), descend = !0;
    else if (cursor.gotoParent()) {
      if (parent.parent === void 0) break;
      parent = parent.parent, descend = !1;
    } else break;
  return cursor.delete(), root;
}
function attach(cursor, parent, language, source) {
  let node = nodeAt(cursor, parent, language, source);
  return parent.children.push(node), node;
}
function nodeAt(cursor, parent, language, source) {
  let kind = cursor.nodeType;
  return {
    kind,
    role: roleOf(language, kind, cursor.nodeIsNamed),
    named: cursor.nodeIsNamed,
    field: cursor.currentFieldName ?? void 0,
    start: cursor.startIndex,
    end: cursor.endIndex,
    line: cursor.startPosition.row + 1,
    endLine: cursor.endPosition.row + 1,
    children: [],
    parent,
    broken: kind === "ERROR" || cursor.nodeIsMissing,
    source
  };
}
function textOf(node) {
  return node.source.slice(node.start, node.end);
}
function childOf(node, ...fields) {
  for (let field of fields) {
    let child = node.children.find((candidate) => candidate.field === field);
    if (child !== void 0) return child;
  }
}
function* within(node, into = () => !0) {
  let open = [node];
  for (let next = open.pop(); next !== void 0; next = open.pop())
    if (yield next, !(next !== node && !into(next)))
      for (let index = next.children.length - 1; index >= 0; index--) {
        let child = next.children[index];
        child !== void 0 && open.push(child);
      }
}
function ofRole(node, ...roles) {
  let wanted = new Set(roles);
  return [...within(node)].filter(({ role }) => wanted.has(role));
}
function ancestors(node) {
  let chain = [];
  for (let at = node.parent; at !== void 0; at = at.parent) chain.push(at);
  return chain;
}
function enclosing(node, ...roles) {
  return ancestors(node).find(({ role }) => role !== void 0 && roles.includes(role));
}

export {
  plainTree,
  textOf,
  childOf,
  within,
  ofRole,
  ancestors,
  enclosing
};
