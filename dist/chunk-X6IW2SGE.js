import {
  ANY,
  automatonOf,
  bindings,
  intersection,
  intersects,
  isCatastrophic,
  isEverything,
  parseExpression,
  union
} from "./chunk-CNJ64VF6.js";
import {
  ORIGINS,
  worst
} from "./chunk-ATYZTGGP.js";
import {
  enclosing,
  isField,
  span
} from "./chunk-USOCIXYR.js";
import {
  GRAMMARS
} from "./chunk-4DXMGUR4.js";

// src/analyzers/javascript/pattern.ts
var WRAPPERS = /* @__PURE__ */ new Set([
  "parenthesized_expression",
  "as_expression",
  "satisfies_expression",
  "non_null_expression",
  "await_expression",
  "type_assertion"
]);
function unwrap(node) {
  let inner = node;
  for (; WRAPPERS.has(inner.type); ) {
    let children = inner.namedChildren, next = inner.type === "type_assertion" ? children.at(-1) : children.find((child) => child.type !== "comment");
    if (next === void 0) return inner;
    inner = next;
  }
  return inner;
}
function stringValue(node) {
  if (node.type === "string") return node.text.slice(1, -1);
  if (node.type === "template_string")
    return node.namedChildren.some((child) => child.type === "template_substitution") ? void 0 : node.text.slice(1, -1);
}
function propertyName(node) {
  if (node.type === "member_expression") return node.childForFieldName("property")?.text;
  let index = node.childForFieldName("index");
  return index === null ? void 0 : stringValue(index);
}
function argumentsOf(call) {
  let list = call.childForFieldName("arguments");
  return list === null ? [] : list.namedChildren.filter((child) => child.type !== "comment");
}
var FUNCTIONS = /* @__PURE__ */ new Set([
  "function_declaration",
  "generator_function_declaration",
  "function_expression",
  "generator_function",
  "arrow_function",
  "method_definition"
]);
function isFunction(node) {
  return FUNCTIONS.has(node.type);
}

// src/analyzers/javascript/declarations.ts
var NAME_KINDS = /* @__PURE__ */ new Set(["identifier", "shorthand_property_identifier_pattern"]), DEFINITIONS = /* @__PURE__ */ new Set([
  "function_declaration",
  "generator_function_declaration",
  "class_declaration",
  "abstract_class_declaration",
  "function_signature",
  "enum_declaration",
  "internal_module",
  "module"
]), NAMED_EXPRESSIONS = /* @__PURE__ */ new Set(["function_expression", "generator_function", "class"]), BLOCKS = /* @__PURE__ */ new Set([
  "program",
  "statement_block",
  "switch_body",
  "for_statement",
  "for_in_statement",
  "catch_clause",
  "class_static_block"
]), isBlockScope = (node) => BLOCKS.has(node.type) || isFunction(node), isFunctionScope = (node) => isFunction(node) || node.type === "class_static_block";
function outermostPattern(leaf) {
  let path = leaf.type === "shorthand_property_identifier_pattern" ? [leaf.text] : [], top = leaf;
  for (let owner = top.parent; owner !== null; owner = top.parent) {
    if (owner.type === "pair_pattern") {
      if (!isField(owner, "value", top)) return;
      let key = owner.childForFieldName("key");
      path.unshift(key === null ? "[]" : stringValue(key) ?? key.text);
    } else if (owner.type === "array_pattern") path.unshift("[]");
    else if (owner.type === "rest_pattern") path.unshift("...");
    else if (owner.type === "object_assignment_pattern" || owner.type === "assignment_pattern") {
      if (!isField(owner, "left", top)) return;
    } else if (owner.type === "required_parameter" || owner.type === "optional_parameter") {
      if (!isField(owner, "pattern", top)) return;
    } else if (owner.type !== "object_pattern") return { top, owner, path };
    top = owner;
  }
}
function variable(declarator, path) {
  let keyword = declarator.parent?.child(0)?.text, scope = span(enclosing(declarator, keyword === "var" ? isFunctionScope : isBlockScope));
  return {
    kind: "variable",
    constant: keyword === "const",
    init: declarator.childForFieldName("value") ?? void 0,
    path,
    scope
  };
}
function imported(leaf, owner) {
  let top = owner.type === "namespace_import" || owner.type === "import_specifier" ? owner.parent : owner;
  for (; top !== null && top.type !== "import_statement"; ) top = top.parent;
  let source = top?.childForFieldName("source") ?? owner.childForFieldName("source"), module = source && stringValue(source);
  if (top === null || !module) return;
  let name = owner.type === "import_specifier" ? owner.childForFieldName("name") : null;
  if (name !== null && owner.childForFieldName("alias") !== null && isField(owner, "name", leaf)) return;
  let program = top;
  for (; program.parent !== null; ) program = program.parent;
  return {
    kind: "import",
    module,
    path: name === null ? [] : [name.text],
    scope: { start: 0, end: program.endIndex + 1 }
  };
}
function loopVariable(owner, path) {
  let keyword = owner.childForFieldName("kind")?.text;
  if (keyword === void 0) return;
  let each = owner.childForFieldName("operator")?.text === "in" ? "<key>" : "[]", scope = keyword === "var" ? span(enclosing(owner, isFunctionScope)) : span(owner), init = owner.childForFieldName("right") ?? void 0;
  return { kind: "variable", constant: keyword === "const", init, path: [each, ...path], scope };
}
function declarationAt(leaf) {
  if (!NAME_KINDS.has(leaf.type)) return;
  let found = outermostPattern(leaf);
  if (found === void 0) return;
  let { top, owner, path } = found;
  if (DEFINITIONS.has(owner.type) && isField(owner, "name", top) && owner.parent !== null)
    return { kind: "definition", node: owner, scope: span(enclosing(owner.parent, isBlockScope)) };
  if (NAMED_EXPRESSIONS.has(owner.type) && isField(owner, "name", top))
    return { kind: "definition", node: owner, scope: span(owner) };
  switch (owner.type) {
    case "variable_declarator":
      return isField(owner, "name", top) ? variable(owner, path) : void 0;
    case "formal_parameters":
      return owner.parent === null ? void 0 : { kind: "parameter", owner: owner.parent, parameter: top, path, scope: span(owner.parent) };
    case "arrow_function":
      return isField(owner, "parameter", top) ? { kind: "parameter", owner, parameter: top, path, scope: span(owner) } : void 0;
    case "catch_clause":
      return isField(owner, "parameter", top) ? { kind: "catch", scope: span(owner) } : void 0;
    case "for_in_statement":
      return isField(owner, "left", top) ? loopVariable(owner, path) : void 0;
    case "import_clause":
    case "namespace_import":
    case "import_specifier":
    case "import_require_clause":
      return imported(leaf, owner);
    default:
      return;
  }
}
function assignmentAt(leaf) {
  if (!NAME_KINDS.has(leaf.type)) return;
  let found = outermostPattern(leaf);
  if (found === void 0) return;
  let { top, owner, path } = found;
  if (!isField(owner, "left", top)) return;
  let value = owner.childForFieldName("right");
  if (value !== null)
    return owner.type === "for_in_statement" ? { value, path: ["[]", ...path] } : owner.type === "assignment_expression" || owner.type === "augmented_assignment_expression" ? { value, path } : void 0;
}

// src/analyzers/javascript/names.ts
var MAX_DEPTH = 12, GLOBAL_OBJECT = /^(?:window|globalThis|self|global|top|parent)\.(?=\w)/, PROMISIFY = /* @__PURE__ */ new Set(["util.promisify", "promisify", "pify", "bluebird.promisify", "util.default.promisify"]);
function join(...parts) {
  return parts.filter((part) => part !== "default" && part !== "").join(".");
}
function moduleName(specifier) {
  return specifier.replace(/^node:/, "");
}
function names(bindings2, objects2) {
  let ofDeclaration = (declaration, depth) => {
    if (declaration.kind === "import") return join(moduleName(declaration.module), ...declaration.path);
    if (declaration.kind !== "variable" || declaration.init === void 0) return;
    let { path } = declaration;
    if (path.some((key) => key === "[]" || key === "..." || key === "<key>")) return;
    let base = nameAt(declaration.init, depth + 1);
    return base === void 0 ? void 0 : join(base, ...path);
  }, ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    return binding === void 0 ? node.text : binding.assignments.length > 0 && binding.declaration.kind !== "import" ? ofReassigned(
      binding.declaration,
      binding.assignments.map(({ value }) => value),
      depth
    ) : ofDeclaration(binding.declaration, depth);
  }, ofReassigned = (declaration, values, depth) => {
    let [only] = values;
    return declaration.kind === "variable" && (declaration.init === void 0 || declaration.init.type === "null") && values.length === 1 && only !== void 0 ? nameAt(only, depth + 1) : void 0;
  }, ofCall2 = (node, depth) => {
    let callee = node.childForFieldName(node.type === "new_expression" ? "constructor" : "function");
    if (callee === null) return;
    let [first] = argumentsOf(node), specifier = first && stringValue(first);
    if (callee.type === "import" && specifier !== void 0) return moduleName(specifier);
    let name = nameAt(callee, depth + 1);
    if (name !== void 0)
      return name === "require" ? specifier === void 0 ? void 0 : moduleName(specifier) : PROMISIFY.has(name) && first !== void 0 ? nameAt(first, depth + 1) : `${name}()`;
  }, memberOf = (object, name) => {
    let [only, ...more] = object.type === "identifier" ? objects2.membersOf(object, name) ?? [] : [];
    return more.length === 0 && only?.type !== "spread_element" ? only : void 0;
  }, nameAt = (expression, depth) => {
    if (depth > MAX_DEPTH) return;
    let node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier2(node, depth);
      case "member_expression":
      case "subscript_expression": {
        let object = node.childForFieldName("object"), property = propertyName(node), member = object === null || property === void 0 ? void 0 : memberOf(object, property);
        if (member !== void 0) return nameAt(member, depth + 1);
        let base = object === null || property === void 0 ? void 0 : nameAt(object, depth + 1);
        return base === void 0 ? void 0 : join(base, property ?? "").replace(GLOBAL_OBJECT, "");
      }
      case "sequence_expression": {
        let last = node.lastNamedChild;
        return last === null ? void 0 : nameAt(last, depth + 1);
      }
      case "call_expression":
      case "new_expression":
        return ofCall2(node, depth);
      default:
        return;
    }
  }, known = /* @__PURE__ */ new Map();
  return {
    nameOf(expression) {
      return known.has(expression.id) || known.set(expression.id, nameAt(expression, 0)), known.get(expression.id);
    }
  };
}

// src/analyzers/javascript/functions.ts
var OPEN = { calls: [], open: !0 }, NESTED = /* @__PURE__ */ new Set(["function_declaration", "function_expression", "arrow_function", "method_definition", "class"]);
function nameOfFunction(owner) {
  if (owner.type.endsWith("function_declaration")) return owner.childForFieldName("name") ?? void 0;
  let parent = owner.parent;
  if (parent?.type !== "variable_declarator" || !isField(parent, "value", owner)) return;
  let name = parent.childForFieldName("name");
  return name?.type === "identifier" ? name : void 0;
}
function isExported(name) {
  return (name.parent?.type === "variable_declarator" ? name.parent.parent : name.parent)?.parent?.type === "export_statement";
}
function callThrough(occurrence) {
  let parent = occurrence.parent;
  return parent?.type === "call_expression" && isField(parent, "function", occurrence) ? parent : void 0;
}
function collectReturns(node, found) {
  for (let child of node.namedChildren) {
    if (NESTED.has(child.type)) continue;
    let value = child.type === "return_statement" ? child.firstNamedChild : null;
    value !== null ? found.push(value) : collectReturns(child, found);
  }
}
function methodNamed(callee, name) {
  let holder = callee.parent;
  for (; holder !== null && holder.type !== "class_body"; ) holder = holder.parent;
  return holder?.namedChildren.find(
    (member) => member.type === "method_definition" && member.childForFieldName("name")?.text === name
  );
}
function functions(bindings2) {
  let callers = /* @__PURE__ */ new Map(), returns = /* @__PURE__ */ new Map(), collectCallers = (owner) => {
    let name = nameOfFunction(owner), declaration = name && bindings2.resolve(name)?.declaration;
    if (name === void 0 || declaration === void 0 || isExported(name)) return OPEN;
    let uses = bindings2.occurrences(name.text).filter((leaf) => leaf.id !== name.id && bindings2.resolve(leaf)?.declaration === declaration), calls = uses.flatMap((leaf) => callThrough(leaf) ?? []);
    return { calls, open: calls.length === 0 || calls.length < uses.length };
  }, valueOf = (node) => {
    let binding = bindings2.resolve(node);
    if (binding === void 0 || binding.assignments.length > 0) return;
    let { declaration } = binding;
    return declaration.kind === "definition" ? declaration.node : declaration.kind === "variable" && declaration.path.length === 0 ? declaration.init : void 0;
  };
  return {
    functionOf(callee) {
      let node = unwrap(callee), value = ((node.type === "member_expression" ? node.childForFieldName("object") : null)?.type === "this" ? methodNamed(node, propertyName(node) ?? "") : void 0) ?? (node.type === "identifier" ? valueOf(node) : void 0);
      return value !== void 0 && isFunction(value) ? value : void 0;
    },
    callersOf(owner) {
      let known = callers.get(owner.id);
      return known === void 0 && callers.set(owner.id, known = collectCallers(owner)), known;
    },
    returnsOf(owner) {
      let known = returns.get(owner.id);
      if (known !== void 0) return known;
      let body = owner.childForFieldName("body");
      return returns.set(owner.id, known = []), body !== null && body.type !== "statement_block" ? known.push(body) : body !== null && collectReturns(body, known), known;
    }
  };
}
function argumentsAt(call, index, rest) {
  let given = argumentsOf(call), spread = given.findIndex(({ type }) => type === "spread_element");
  return spread !== -1 && spread <= index ? given.slice(spread) : rest ? given.slice(index) : given.slice(index, index + 1);
}

// src/analyzers/javascript/leading.ts
var SCHEME = /^\s*(?:(?:https?|wss?|ftp):)?(?:\/\/)?$/i, MAX_DEPTH2 = 20;
function partsOf(node) {
  if (node.type === "template_string")
    return node.namedChildren.map(
      (part) => part.type === "template_substitution" ? part.firstNamedChild ?? part : part
    );
  if (node.type === "binary_expression" && node.childForFieldName("operator")?.text === "+")
    return [node.childForFieldName("left"), node.childForFieldName("right")].filter((part) => part !== null);
  let callee = node.type === "call_expression" ? unwrap(node.childForFieldName("function") ?? node) : void 0, object = callee?.childForFieldName("object");
  return callee && object && propertyName(callee) === "concat" ? [object, ...argumentsOf(node)] : void 0;
}
function isScheme(node) {
  return node.type === "string" ? SCHEME.test(node.text.slice(1, -1)) : node.type === "string_fragment" && SCHEME.test(node.text);
}
function leading(bindings2) {
  let valueOf = (node) => {
    let binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
    if (!(binding?.declaration.kind !== "variable" || binding.assignments.length > 0))
      return binding.declaration.path.length === 0 ? binding.declaration.init : void 0;
  }, firstOf = (expression, depth) => {
    let node = unwrap(expression);
    if (isScheme(node)) return;
    if (depth > MAX_DEPTH2) return node;
    let value = valueOf(node);
    if (value !== void 0 && (partsOf(unwrap(value)) ?? unwrap(value).type === "string"))
      return firstOf(value, depth + 1);
    let parts = partsOf(node);
    if (parts === void 0) return node;
    for (let part of parts) {
      let first = firstOf(part, depth + 1);
      if (first !== void 0) return first;
    }
  };
  return { leadingOf: (expression) => firstOf(expression, 0) ?? expression };
}

// src/analyzers/javascript/objects.ts
var ADDING = /^(?:push|unshift|add|append|set)$/;
function writesAt(leaf) {
  let access = leaf.parent;
  if (access === null) return [];
  if (access.type === "arguments") {
    let call = access.parent, [target, ...others] = call === null ? [] : argumentsOf(call);
    return call?.childForFieldName("function")?.text === "Object.assign" && target?.id === leaf.id ? others.map((value) => ({ name: void 0, value })) : [];
  }
  if (!isField(access, "object", leaf) || access.parent === null) return [];
  let user = access.parent, name = propertyName(access);
  if (user.type === "assignment_expression" && isField(user, "left", access)) {
    let value = user.childForFieldName("right");
    return value === null ? [] : [{ name, value }];
  }
  return user.type !== "call_expression" || !isField(user, "function", access) || !ADDING.test(name ?? "") ? [] : argumentsOf(user).map((value) => ({ name: void 0, value }));
}
function keyOf(pair) {
  let key = pair.childForFieldName("key") ?? pair.childForFieldName("name");
  if (!(key === null || key.type === "computed_property_name"))
    return stringValue(key) ?? key.text;
}
function memberValues(member, name) {
  if (member.type === "spread_element") return [member];
  if (member.type === "shorthand_property_identifier") return member.text === name ? [member] : [];
  if (member.type === "method_definition") return keyOf(member) === name ? [member] : [];
  let value = member.type === "pair" ? member.childForFieldName("value") : null;
  if (value === null) return [];
  let key = keyOf(member);
  return key === void 0 || key === name ? [value] : [];
}
function objects(bindings2) {
  let known = /* @__PURE__ */ new Map(), writesTo = (identifier, binding) => {
    let writes = known.get(binding);
    return writes === void 0 && (writes = bindings2.occurrences(identifier.text).filter((leaf) => bindings2.resolve(leaf) === binding).flatMap(writesAt), known.set(binding, writes)), writes;
  }, literalOf = (expression) => {
    let node = unwrap(expression);
    if (node.type === "object") return node;
    let binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
    if (binding?.declaration.kind !== "variable" || binding.assignments.length > 0) return;
    let { init, path } = binding.declaration, value = init && path.length === 0 ? unwrap(init) : void 0;
    return value?.type === "object" ? value : void 0;
  }, writtenTo = (object) => {
    let node = unwrap(object), binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
    return binding === void 0 ? [] : writesTo(node, binding);
  };
  return {
    literalOf,
    writesTo,
    membersOf(object, name) {
      let literal = literalOf(object);
      if (literal === void 0) return;
      let later = writtenTo(object).filter((write) => write.name === void 0 || write.name === name);
      return [...literal.namedChildren.flatMap((member) => memberValues(member, name)), ...later.map(({ value }) => value)];
    },
    valuesOf(object) {
      return [...(literalOf(object)?.namedChildren ?? []).flatMap((member) => member.childForFieldName("value") ?? []), ...writtenTo(object).map(({ value }) => value)];
    }
  };
}

// src/analyzers/javascript/guards.ts
var EXITS = /* @__PURE__ */ new Set(["return_statement", "throw_statement", "continue_statement", "break_statement"]), SEQUENCES = /* @__PURE__ */ new Set(["statement_block", "program", "switch_case", "switch_default"]), MEMBERSHIP = /^(?:has|hasOwn|hasOwnProperty|includes|contains)$/, VALIDATORS = /^(?:is|has|check|assert|validate|verify|ensure)(?:_?(?:Valid|Safe|Allowed|Trusted|Known|White|Permitted|Local|Relative|Same|Inside|Within|Integer|SafeInteger|Int|Numeric|Alpha|Alphanumeric|UUID|Uuid|MongoId|Email|Date|Finite|SubPath|Subpath|Path|Url|URL|Hostname|Host|Origin|Redirect))\w*$/, STANDS_FOR = /^(?:hostname|host|origin|length)$/, WHOLE_TEXT = /^\/\^(?!.*(?<!\\)\.[*+]).*\$\/[a-z]*$/s, MAX_LEVELS = 80;
function checksPrefixes({ sanitizers }) {
  return sanitizers.includes("*.startsWith");
}
function isDots(node) {
  return node !== void 0 && /^['"`/\\]*\.\.[/\\]*['"`]$/.test(node.text);
}
function callHolds(call, question) {
  let callee = unwrap(call.childForFieldName("function") ?? call), object = callee.childForFieldName("object"), method = callee.type === "identifier" ? callee.text : propertyName(callee) ?? "", args = argumentsOf(call), given = args.some((argument) => question.isValue(argument));
  if (question.isValue(object))
    return method === "startsWith" ? checksPrefixes(question) : method === "match" && WHOLE_TEXT.test(args[0]?.text ?? "");
  if (!given) return !1;
  if (method === "test" && object?.type === "regex") return WHOLE_TEXT.test(object.text);
  if (MEMBERSHIP.test(method) && object !== null) return !0;
  let name = callee.text;
  return VALIDATORS.test(method) || question.sanitizers.includes(name) || question.sanitizers.includes(method);
}
function callFails(call, question) {
  let callee = unwrap(call.childForFieldName("function") ?? call), [first] = argumentsOf(call);
  if (/^(?:Number\.)?isNaN$/.test(callee.text)) return question.isValue(first);
  let includes = propertyName(callee) === "includes" && isDots(first), starts = propertyName(callee) === "startsWith" && isDots(first);
  return (includes || starts) && question.isValue(callee.childForFieldName("object")) && checksPrefixes(question);
}
function searchOf(node, question) {
  let callee = node.type === "call_expression" ? node.childForFieldName("function") : null;
  if (!(callee === null || propertyName(unwrap(callee)) !== "indexOf"))
    return argumentsOf(node).some((argument) => question.isValue(argument)) ? "member" : question.isValue(callee.childForFieldName("object")) && checksPrefixes(question) ? "prefix" : void 0;
}
function searchVerdict(kind, operator, number) {
  if (kind === "prefix") return number === "0" && /^[!=]==?$/.test(operator) ? operator.startsWith("=") : void 0;
  let found = `${operator} ${number}`;
  return /^(?:!==? -1|>=? -1|>= 0)$/.test(found) ? operator !== ">=" || number !== "-1" : /^(?:===? -1|< 0)$/.test(found) ? !1 : void 0;
}
var NUMBERS = /^['"](?:number|boolean|bigint)['"]$/;
function typeVerdict(operand, other, equal, question) {
  return operand.type !== "unary_expression" || operand.childForFieldName("operator")?.text !== "typeof" || !question.isValue(operand.childForFieldName("argument")) ? void 0 : NUMBERS.test(other.text) || /^['"]string['"]$/.test(other.text) && question.sanitizers.includes("typeof") ? equal : void 0;
}
function comparison(node, question) {
  let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")].map(
    (one) => one && unwrap(one)
  ), operator = node.childForFieldName("operator")?.text ?? "";
  if (!left || !right) return;
  if (operator === "in") return question.isValue(left) ? !0 : void 0;
  let search = searchOf(left, question);
  if (search !== void 0) return searchVerdict(search, operator, right.text);
  if (!/^[!=]==?$/.test(operator)) return;
  let equal = operator.startsWith("="), type = typeVerdict(left, right, equal, question);
  if (type !== void 0) return type;
  let [value, constant] = question.isValue(left) ? [left, right] : [right, left], text = stringValue(constant);
  if (!(text === void 0 || text === "" || !question.isValue(value)))
    return /^(?:__proto__|constructor|prototype)$/.test(text) ? !equal : equal;
}
function checked(condition, outcome, question) {
  let node = unwrap(condition);
  if (node.type === "unary_expression" && node.childForFieldName("operator")?.text === "!") {
    let inner = node.childForFieldName("argument");
    return inner !== null && checked(inner, !outcome, question);
  }
  if (node.type === "call_expression") return outcome ? callHolds(node, question) : callFails(node, question);
  if (node.type !== "binary_expression") return !1;
  let operator = node.childForFieldName("operator")?.text;
  if (operator !== "&&" && operator !== "||") return comparison(node, question) === outcome;
  let sides = [node.childForFieldName("left"), node.childForFieldName("right")], holds = (side) => side !== null && checked(side, outcome, question);
  return operator === "&&" === outcome ? sides.some(holds) : sides.every(holds);
}
function exits(statement) {
  return statement === null ? !1 : EXITS.has(statement.type) ? !0 : statement.type === "statement_block" ? exits(statement.lastNamedChild) : statement.type === "expression_statement" && statement.text.startsWith("process.exit(");
}
function settles(statement, question) {
  if (statement.type === "if_statement") {
    let condition = statement.childForFieldName("condition");
    return condition !== null && exits(statement.childForFieldName("consequence")) && checked(condition, !1, question);
  }
  let call = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  if (call === null || unwrap(call).type !== "call_expression") return !1;
  let callee = unwrap(call).childForFieldName("function"), [first] = argumentsOf(unwrap(call));
  return callee !== null && /^assert(?:\.ok|\.equal|\.strictEqual)?$|^invariant$/.test(callee.text) ? first !== void 0 && checked(first, !0, question) : /^(?:assert|validate|check|ensure|verify)[A-Z]/.test(callee?.text ?? "") && callHolds(unwrap(call), question);
}
function branchChecks(parent, child, question) {
  let condition = parent.childForFieldName("condition");
  return condition === null || condition.id === child.id ? !1 : checked(condition, isField(parent, "consequence", child), question);
}
function logicChecks(parent, child, question) {
  let operator = parent.childForFieldName("operator")?.text, left = parent.childForFieldName("left");
  return left === null || left.id === child.id || operator !== "&&" && operator !== "||" ? !1 : checked(left, operator === "&&", question);
}
function caseChecks(parent, question) {
  let value = parent.childForFieldName("value"), subject = parent.parent?.parent?.childForFieldName("value");
  return value !== null && /^(?:string|number)$/.test(value.type) && question.isValue(subject && unwrap(subject));
}
function levelChecks(parent, child, question) {
  switch (parent.type) {
    case "if_statement":
    case "ternary_expression":
      return branchChecks(parent, child, question);
    case "binary_expression":
      return logicChecks(parent, child, question);
    case "switch_case":
      return caseChecks(parent, question) || siblingsCheck(parent, child, question);
    default:
      return SEQUENCES.has(parent.type) && siblingsCheck(parent, child, question);
  }
}
function siblingsCheck(parent, child, question) {
  return parent.namedChildren.some((sibling) => sibling.startIndex < child.startIndex && settles(sibling, question));
}
function guards(bindings2) {
  let isMadeFrom = (candidate, text) => {
    let binding = candidate.type === "identifier" ? bindings2.resolve(candidate) : void 0, init = binding?.declaration.kind === "variable" ? binding.declaration.init : void 0;
    return init !== void 0 && init.text.includes(text) && /^(?:await )?(?:new URL|[\w.]*(?:resolve|join|normalize|parse|URL|relative|String|realpath\w*)\()/.test(init.text);
  };
  return {
    isGuarded(expression, sanitizers) {
      let { text } = expression, isValue = (candidate) => {
        if (!candidate) return !1;
        let node = unwrap(candidate);
        if (node.text === text) return !0;
        let object = node.type === "member_expression" ? node.childForFieldName("object") : null;
        return object !== null && STANDS_FOR.test(propertyName(node) ?? "") ? isValue(object) : isMadeFrom(node, text);
      }, question = { isValue, sanitizers }, child = expression;
      for (let level = 0; level < MAX_LEVELS && child.parent !== null; level++) {
        if (levelChecks(child.parent, child, question)) return !0;
        child = child.parent;
      }
      return !1;
    }
  };
}

// src/analyzers/javascript/values.ts
var NUMERIC = /^:\s*(?:number|boolean|bigint|Date|(?:'[^']*'|"[^"]*")(?:\s*\|\s*(?:'[^']*'|"[^"]*"))*)(?:\s*\|\s*(?:null|undefined))?$/;
function isNumeric({ parameter, path }) {
  return path.length === 0 && NUMERIC.test(parameter.childForFieldName("type")?.text ?? "");
}
function parameterIndex({ owner, parameter }) {
  let index = (owner.childForFieldName("parameters")?.namedChildren.filter(({ type }) => type !== "comment") ?? []).findIndex(({ id }) => id === parameter.id), rest = parameter.type === "rest_pattern" || parameter.childForFieldName("pattern")?.type === "rest_pattern";
  return { index: Math.max(index, 0), rest };
}
function initialValue(declaration) {
  if (declaration.kind === "variable")
    return declaration.path[0] === "<key>" && declaration.init?.type === "array" ? void 0 : declaration.init;
}
function overwrites({ at: at2, value }, place) {
  let assignment = at2.parent;
  if (assignment?.type !== "assignment_expression" || value.endIndex > place.startIndex) return !1;
  let block = assignment.parent?.type === "expression_statement" ? assignment.parent.parent : null;
  return block === null || block.startIndex > place.startIndex || block.endIndex < place.endIndex ? !1 : functionAround(place) === functionAround(at2);
}
function functionAround(node) {
  let owner = node.parent;
  for (; owner !== null && !isFunction(owner); ) owner = owner.parent;
  return owner?.id ?? 0;
}
function reaching({ assignments }, place) {
  let last = assignments.findLastIndex((assignment) => overwrites(assignment, place));
  return { initial: last === -1, assigned: assignments.slice(Math.max(last, 0)).map(({ value }) => value) };
}

// src/analyzers/javascript/vocabulary.ts
var CONSTANT_KINDS = /* @__PURE__ */ new Set([
  "string",
  "number",
  "true",
  "false",
  "null",
  "undefined",
  "regex",
  "unary_expression",
  "update_expression",
  "function_expression",
  "arrow_function",
  "class",
  "method_definition",
  "comment",
  "import",
  "meta_property",
  "string_fragment",
  "escape_sequence"
]), CHOOSING = /* @__PURE__ */ new Set(["+", "||", "??"]), COUNTING_MEMBERS = /^(?:length|size|byteLength|indexOf|lastIndexOf|includes|startsWith|endsWith|test|has|charCodeAt|getTime|isFile|isDirectory)$/, HARMLESS_CALLS = /^(?:Number|parseInt|parseFloat|Boolean|BigInt|isNaN|encodeURIComponent|encodeURI|Symbol|Math\.\w+|Date\.now|Number\.\w+|performance\.now|crypto\.(?:randomUUID|randomBytes|randomInt).*|os\.(?:tmpdir|homedir|hostname|platform|EOL|cpus|arch|type).*|process\.(?:cwd|pid|platform|hrtime|uptime|memoryUsage|version).*|Date\(\)\.\w+|import\.meta\.\w+)$/, SANITIZER = /(?:^|[._])(?:js|html|xml|url|shell|cmd|sql|regexp?|attr)?(?:escape|sanitiz|sanitis|purif|encode|quote)\w*$|[a-z](?<!\bun)(?:Escape|Sanitiz|Sanitis|Purif|Encode|Quote)\w*$|^(?:clean|strip)(?:Html|HTML|Path|Url|URL|Input)\w*$/, PASSING_CALLS = /^(?:String|decodeURIComponent|decodeURI|unescape|atob|Object\.(?:assign|values|keys|entries|fromEntries)|Array\.from|JSON\.(?:parse|stringify)|Buffer\.(?:from|concat)|path\.(?:\w+\.)?(?:join|resolve|normalize|relative|dirname|basename|extname|format)|url\.(?:parse|resolve|format|fileURLToPath|URL\(\))|URL\(\)|fileURLToPath|URLSearchParams\(\)|querystring\.parse|qs\.parse|util\.format|String\.raw|Promise\.(?:all|resolve)|structuredClone)$/, PASSING_METHODS = /^(?:toString|trim|trimStart|trimEnd|replace|replaceAll|concat|slice|substring|substr|split|join|toLowerCase|toUpperCase|padStart|padEnd|repeat|at|pop|shift|get|getAll|map|filter|reverse|sort|flat|flatMap|reduce|normalize|valueOf|match|entries|values|keys|find|toWellFormed|charAt|then|catch|finally)$/, BUILDING_METHODS = /^(?:concat|replace|replaceAll|join|padStart|padEnd)$/, ITERATORS = /^(?:forEach|map|filter|some|every|find|findIndex|flatMap|then|reduce)$/, ENVIRONMENT = /^process\.env\b|^import\.meta\.env\b|^(?:process\.)?(?:cwd|execPath|__dirname|__filename)$|^__dirname$|^__filename$|^import\.meta\.(?:dirname|filename|url)$/, ARGV = /^process\.argv\b/, WHITELIST_REPLACE = /^\/(?:\[\^|\\W|\\D)/, COMPOSED_KINDS = /* @__PURE__ */ new Set([
  "template_string",
  "template_substitution",
  "array",
  "object",
  "spread_element",
  "sequence_expression",
  "jsx_expression"
]);

// src/analyzers/javascript/origin.ts
var MAX_DEPTH3 = 25, MAX_CALLS = 3;
function all(evaluation, nodes, depth) {
  return worst(nodes.flatMap((node) => node ? at(evaluation, node, depth + 1) : []));
}
function ofCallback(evaluation, call, depth) {
  let callee = call.childForFieldName("function") ?? call, receiver = callee.childForFieldName("object");
  return receiver !== null && ITERATORS.test(propertyName(callee) ?? "") ? at(evaluation, receiver, depth + 1) : "unknown";
}
function ofParameter(evaluation, declaration, depth) {
  let { owner } = declaration, mask = evaluation.masks.get(owner.id);
  if (mask !== void 0) return mask;
  if (isNumeric(declaration)) return "constant";
  let call = owner.parent?.type === "arguments" ? owner.parent.parent : null;
  if (call !== null) return ofCallback(evaluation, call, depth);
  let { calls, open } = evaluation.functions.callersOf(owner), { index, rest } = parameterIndex(declaration), given = calls.flatMap((caller) => argumentsAt(caller, index, rest));
  return worst([...open ? ["parameter"] : [], all(evaluation, given, depth)]);
}
function ofImport(evaluation, node) {
  let name = evaluation.names.nameOf(node) ?? "";
  return ENVIRONMENT.test(name) || HARMLESS_CALLS.test(name) ? "environment" : "unknown";
}
function ofBinding(evaluation, node, binding, depth) {
  let { declaration } = binding, { initial, assigned } = reaching(binding, node), written = evaluation.objects.writesTo(node, binding).map(({ value }) => value), later = () => all(evaluation, [...assigned, ...written], depth);
  switch (declaration.kind) {
    case "variable":
      return worst([initial ? all(evaluation, [initialValue(declaration)], depth) : "constant", later()]);
    case "parameter":
      return worst([initial ? ofParameter(evaluation, declaration, depth) : "constant", later()]);
    case "definition":
      return "constant";
    default:
      return ofImport(evaluation, node);
  }
}
function ofIdentifier(evaluation, node, depth) {
  if (node.text === "undefined" || node.text === "NaN") return "constant";
  let binding = evaluation.bindings.resolve(node);
  return binding !== void 0 ? ofBinding(evaluation, node, binding, depth) : ENVIRONMENT.test(node.text) ? "environment" : "unknown";
}
function ofMember(evaluation, node, depth) {
  if (COUNTING_MEMBERS.test(propertyName(node) ?? "")) return "constant";
  let name = evaluation.names.nameOf(node) ?? "";
  if (ENVIRONMENT.test(name)) return "environment";
  if (ARGV.test(name)) return "parameter";
  if (HARMLESS_CALLS.test(name)) return "constant";
  let object = node.childForFieldName("object");
  if (object === null || object.type === "this") return "unknown";
  let members = evaluation.objects.membersOf(object, propertyName(node) ?? "");
  return members !== void 0 && propertyName(node) !== void 0 ? members.length === 0 ? "unknown" : all(evaluation, members, depth) : at(evaluation, object, depth + 1);
}
function ofMethod(evaluation, callee, args, depth) {
  let object = callee.childForFieldName("object"), method = propertyName(callee) ?? "";
  if (COUNTING_MEMBERS.test(method)) return "constant";
  if (!PASSING_METHODS.test(method)) return "unknown";
  if (method.startsWith("replace") && WHITELIST_REPLACE.test(args[0]?.text ?? "")) return "constant";
  let parts = BUILDING_METHODS.test(method) ? args.filter((arg) => !isFunction(arg)) : [];
  return all(evaluation, [object, ...parts], depth);
}
function ofResult(evaluation, called, args, depth) {
  let { masks } = evaluation;
  if (masks.size >= MAX_CALLS || masks.has(called.id)) return "unknown";
  let given = all(evaluation, args, depth), inside = { ...evaluation, known: /* @__PURE__ */ new Map(), masks: new Map([...masks, [called.id, given]]) };
  return all(inside, evaluation.functions.returnsOf(called), depth);
}
function ofCall(evaluation, node, depth) {
  let constructs = node.type === "new_expression", callee = unwrap(node.childForFieldName(constructs ? "constructor" : "function") ?? node), args = argumentsOf(node), name = evaluation.names.nameOf(callee) ?? propertyName(callee) ?? "";
  if (evaluation.sanitizers.includes(name) || HARMLESS_CALLS.test(name) || SANITIZER.test(callee.text)) return "constant";
  let called = evaluation.functions.functionOf(callee);
  return called !== void 0 ? ofResult(evaluation, called, args, depth) : PASSING_CALLS.test(constructs ? `${name}()` : name) ? all(evaluation, args, depth) : callee.type === "member_expression" ? ofMethod(evaluation, callee, args, depth) : "unknown";
}
function ofStructure(evaluation, node, depth) {
  let fields = (...names2) => all(
    evaluation,
    names2.map((name) => node.childForFieldName(name)),
    depth
  );
  switch (node.type) {
    case "identifier":
    case "shorthand_property_identifier":
      return ofIdentifier(evaluation, node, depth);
    case "member_expression":
    case "subscript_expression":
      return ofMember(evaluation, node, depth);
    case "call_expression":
    case "new_expression":
      return ofCall(evaluation, node, depth);
    case "binary_expression": {
      let operator = node.childForFieldName("operator")?.text ?? "";
      return operator === "&&" ? fields("right") : CHOOSING.has(operator) ? fields("left", "right") : "constant";
    }
    case "ternary_expression":
      return fields("consequence", "alternative");
    case "assignment_expression":
      return fields("right");
    case "pair":
      return fields("value");
    default:
      return COMPOSED_KINDS.has(node.type) ? all(evaluation, node.namedChildren, depth) : "unknown";
  }
}
var CHECKABLE = /* @__PURE__ */ new Set(["identifier", "member_expression", "subscript_expression"]), WORTH_CHECKING = ORIGINS.indexOf("unknown");
function isChecked({ guards: checks, sanitizers }, node, found) {
  return ORIGINS.indexOf(found) >= WORTH_CHECKING && CHECKABLE.has(node.type) && checks.isGuarded(node, sanitizers);
}
function at(evaluation, expression, depth) {
  let { active, known } = evaluation, node = unwrap(expression);
  if (CONSTANT_KINDS.has(node.type) || active.has(node.id)) return "constant";
  if (depth > MAX_DEPTH3) return "unknown";
  let seen = known.get(node.id);
  if (seen !== void 0) return seen;
  active.add(node.id);
  let found = evaluation.sources.isRequest(node) ? "request" : ofStructure(evaluation, node, depth);
  active.delete(node.id);
  let origin = isChecked(evaluation, node, found) ? "constant" : found;
  return known.set(node.id, origin), origin;
}
function origins(bindings2, names2, sources2, objects2, functions2) {
  let knowledge = { bindings: bindings2, names: names2, sources: sources2, objects: objects2, functions: functions2, guards: guards(bindings2) };
  return {
    originOf: (expression, sanitizers) => at({ ...knowledge, sanitizers, active: /* @__PURE__ */ new Set(), known: /* @__PURE__ */ new Map(), masks: /* @__PURE__ */ new Map() }, expression, 0)
  };
}

// src/analyzers/javascript/shape.ts
var HOLE = "${}", MAX_DEPTH4 = 20, KEEPS_TEXT = /* @__PURE__ */ new Set(["trim", "toString", "replace", "replaceAll", "toLowerCase", "toUpperCase"]);
function shapes(bindings2) {
  let ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    return binding?.declaration.kind !== "variable" || binding.declaration.path.length > 0 ? HOLE : [binding.declaration.init, ...binding.assignments.map(({ value }) => value)].map((value) => value === void 0 ? "" : shapeAt(value, depth + 1)).join("");
  }, ofCall2 = (node, depth) => {
    let callee = node.childForFieldName("function"), object = callee?.childForFieldName("object"), method = callee === null ? void 0 : propertyName(callee), args = argumentsOf(node);
    return method === "format" && args[0] !== void 0 ? shapeAt(args[0], depth + 1).replace(/%[sdijoO]/g, HOLE) : !object || method === void 0 ? HOLE : KEEPS_TEXT.has(method) ? shapeAt(object, depth + 1) : method === "concat" ? [object, ...args].map((part) => shapeAt(part, depth + 1)).join("") : method === "join" && object.type === "array" ? object.namedChildren.map((part) => shapeAt(part, depth + 1)).join(args[0] ? shapeAt(args[0], depth + 1) : ",") : HOLE;
  }, shapeAt = (expression, depth) => {
    let node = unwrap(expression);
    if (depth > MAX_DEPTH4) return HOLE;
    switch (node.type) {
      case "string":
        return node.text.slice(1, -1);
      case "number":
      case "true":
      case "false":
      case "null":
      case "string_fragment":
      case "escape_sequence":
        return node.text;
      case "template_string":
        return node.namedChildren.map((part) => shapeAt(part, depth + 1)).join("");
      case "template_substitution":
        return node.namedChildren.map((part) => shapeAt(part, depth + 1)).join("");
      case "binary_expression": {
        let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
        return left === null || right === null || node.childForFieldName("operator")?.text !== "+" ? HOLE : shapeAt(left, depth + 1) + shapeAt(right, depth + 1);
      }
      case "identifier":
        return ofIdentifier2(node, depth);
      case "call_expression":
        return ofCall2(node, depth);
      default:
        return HOLE;
    }
  };
  return { shapeOf: (expression) => shapeAt(expression, 0) };
}

// src/analyzers/redos/polynomial.ts
function alternatives(expression) {
  if (expression.kind === "choice") return expression.options.flatMap(alternatives);
  let only = expression.kind === "sequence" && expression.parts.length === 1 ? expression.parts[0] : void 0;
  return only === void 0 ? [expression] : alternatives(only);
}
function isAnchored(expression) {
  if (expression.kind === "assertion") return expression.start;
  let [first] = expression.kind === "sequence" ? expression.parts : [];
  return first !== void 0 && isAnchored(first);
}
function isLoop(position, { follow }) {
  return follow[position]?.has(position) === !0;
}
function canFail(position, { free, last, follow, sets }) {
  if (free.has(position)) return !1;
  let next = [...follow[position]?.keys() ?? []].map((one) => sets[one] ?? []);
  return !last.has(position) || !isEverything(union(next));
}
function rivals(start, before, automaton) {
  let { sets, follow } = automaton, reaches = (target) => {
    let shared = intersection(before, sets[target] ?? []), seen = /* @__PURE__ */ new Set(), open = start.filter((position) => intersects(sets[position] ?? [], shared));
    for (let at2 = open.pop(); at2 !== void 0; at2 = open.pop()) {
      if (at2 === target) return !0;
      seen.has(at2) || (seen.add(at2), open.push(...[...follow[at2]?.keys() ?? []].filter((next) => intersects(sets[next] ?? [], shared))));
    }
    return !1;
  };
  return sets.some(
    (_, position) => isLoop(position, automaton) && !automaton.unclear.has(position) && canFail(position, automaton) && reaches(position)
  );
}
function isPolynomialPart(expression, searches) {
  let automaton = automatonOf(expression);
  return automaton === void 0 ? !1 : searches && !isAnchored(expression) && rivals([...automaton.first], ANY, automaton) ? !0 : automaton.sets.some((set, position) => {
    let after = [...automaton.follow[position]?.keys() ?? []].filter((next) => next !== position);
    return isLoop(position, automaton) && rivals(after, set, automaton);
  });
}
var answers = /* @__PURE__ */ new Map();
function isPolynomial(source, flags) {
  let key = `${flags}/${source}`, answer = answers.get(key);
  if (answer === void 0) {
    let expression = parseExpression(source, flags), searches = !flags.includes("y");
    answer = expression !== void 0 && alternatives(expression).some((part) => isPolynomialPart(part, searches)), answers.set(key, answer);
  }
  return answer;
}

// src/analyzers/javascript/expressions.ts
var SUFFIX = "(?:com|org|edu|gov|net|io|uk|de|co|dev|app|info)", TOP_LEVEL = String.raw`(?:${SUFFIX}|\((?:\?:)?${SUFFIX}\b[\w|]*\))`, LABEL = String.raw`(?:[\w-]+|\((?:\?:)?[\w|.\\-]+\)[?*+]?)`, HOST = new RegExp(
  String.raw`(?<![@\w-])(?:${LABEL}\\?\.)*[\w-]{2,}\\?\.${TOP_LEVEL}(?![\w-]|\\?\.[a-z]{3,}\b)`,
  "gi"
), UNESCAPED_DOT = /(?<!\\)\.(?![*+?{])/, CLASS = /(?<!\\)\[(?:\\.|[^\]\\])*\]/g;
function hostsIn(source) {
  return source.replace(CLASS, "\0").match(HOST) ?? [];
}
function matchesOtherHosts(source) {
  return hostsIn(source).some((host) => UNESCAPED_DOT.test(host));
}
function topAlternatives(source) {
  let parts = [""], depth = 0;
  for (let [token] of source.replace(CLASS, "_").matchAll(/\\.|[^\\]/gs))
    token === "(" && (depth += 1), token === ")" && (depth -= 1), token === "|" && depth === 0 ? parts.push("") : parts[parts.length - 1] += token;
  return parts;
}
var BEGINS = /^\(*(?:\?:)?\(*\^|^\(\?<?[=!]|^\\b\^/;
function matchesHostAnywhere(source) {
  return topAlternatives(source).some((part) => hostsIn(part).length > 0 && !BEGINS.test(part) && !/\$\)*$/.test(part));
}
function isSemiAnchored(source) {
  let parts = topAlternatives(source);
  if (!(parts.length > 1 && parts.every((part) => /[a-z]{2}/i.test(part.replace(/\\[a-z]/gi, ""))))) return !1;
  let [begins, ends] = [parts.map((part) => BEGINS.test(part)), parts.map((part) => /(?<!\\)\$\)*$/.test(part))], onlyFirst = begins[0] === !0 && !begins.slice(1).includes(!0) && !ends.includes(!0), onlyLast = ends.at(-1) === !0 && !ends.slice(0, -1).includes(!0) && !begins.includes(!0);
  return onlyFirst || onlyLast;
}
var KINDS = [/[a-z]/, /[A-Z]/, /\d/];
function isStrange(low, high) {
  let [from, to] = [KINDS.findIndex((kind) => kind.test(low)), KINDS.findIndex((kind) => kind.test(high))];
  return from !== -1 && to !== -1 ? from !== to : from !== -1 || to !== -1 ? low > " " && high < "~" : low > "!" && high < "~" && [...KINDS].some((kind) => spans(low, high, kind));
}
function spans(low, high, kind) {
  return ["0", "A", "a"].some((first) => kind.test(first) && low < first && first < high);
}
function isStrangeRange(source) {
  return (source.match(CLASS) ?? []).some(
    (members) => [
      ...members.slice(1, -1).replace(/\\[^]/g, "\0").matchAll(/([^\u0000])-([^\u0000])/gu)
    ].some(([, low = "", high = ""]) => /^[!-~]{2}$/.test(low + high) && isStrange(low, high))
  );
}
function missesTags(source, flags) {
  let ends = /<\\?\/\(?(?:\?:)?\w*script/i.test(source), begins = /<\\?s?\*?\(?(?:\?:)?script/i.test(source);
  return ends && begins ? /script\)?>/i.test(source) || !flags.includes("i") || !/\\s|\[\^|\\S/.test(source) : !/^<!--.*--(?:>|!\?>)?$/.test(source) || flags.includes("s") && source.includes("!?>") ? !1 : /\.[*+]/.test(source) || source.endsWith("-->");
}

// src/analyzers/javascript/tests.ts
var MAX_DEPTH5 = 5, ESCAPED_BACKSLASH = /\\\\/g;
function literalBehind(expression, bindings2, depth = 0) {
  let node = unwrap(expression);
  if (depth > MAX_DEPTH5) return node;
  if (node.type === "identifier") {
    let binding = bindings2.resolve(node), init = binding?.declaration.kind === "variable" ? binding.declaration.init : void 0;
    return init && binding?.assignments.length === 0 ? literalBehind(init, bindings2, depth + 1) : node;
  }
  let callee = node.childForFieldName("constructor") ?? node.childForFieldName("function"), [source] = callee?.text === "RegExp" ? argumentsOf(node) : [];
  return source === void 0 ? node : literalBehind(source, bindings2, depth + 1);
}
function ofExpression(test) {
  return (expression, { bindings: bindings2 }) => {
    let node = literalBehind(expression, bindings2), text = stringValue(node);
    if (text !== void 0) return test(text.replace(ESCAPED_BACKSLASH, "\\"), "");
    let source = node.childForFieldName("pattern")?.text;
    return source !== void 0 && test(source, node.childForFieldName("flags")?.text ?? "");
  };
}
function ignoresOrigin(expression, { functions: functions2 }) {
  let node = unwrap(expression), handler = isFunction(node) ? node : functions2.functionOf(node);
  return handler !== void 0 && !/[.{,]\s*origin\b|\.source\b|isTrusted|\.ports\b/.test(handler.text);
}
var STRUCTURED = /(?:^|\.)(?:body|query|payload|json\(\)|queryStringParameters)(?:\.|$)|^<remote>/;
function mayBeObject(expression, { sources: sources2 }) {
  return STRUCTURED.test(sources2.chainOf(unwrap(expression)));
}
function isOurs(expression, { sources: sources2 }) {
  return !sources2.isRequest(unwrap(expression));
}
function holdsObject(expression, knowledge) {
  return knowledge.objects.valuesOf(expression).some((value) => mayBeObject(value, knowledge));
}
var SECRET_NAME = /(?:password|passwd|passphrase|secret|api_?key|access_?token|auth_?token|private_?key|secret_?key|credentials?)$|^pwd$/i, SECRET_VALUE = /^(?:identifier|member_expression|subscript_expression|call_expression|await_expression)$/;
function isSecretMember(member) {
  let name = (member.childForFieldName("key") ?? member).text.replace(/['"]/g, ""), value = member.childForFieldName("value") ?? member;
  return SECRET_NAME.test(name) && (member.type !== "pair" || SECRET_VALUE.test(value.type)) && !isMasked(value);
}
function isMasked(value) {
  return /hash|mask|redact|crypt|undefined|length|Boolean|translate|\bt\(/i.test(value.text);
}
function holdsSecret(expression, { bindings: bindings2, objects: objects2 }) {
  let literal = objects2.literalOf(expression);
  if (literal !== void 0) return literal.namedChildren.some(isSecretMember);
  let binding = bindings2.resolve(expression), init = binding?.declaration.kind === "variable" ? binding.declaration.init : void 0;
  if (init === void 0 || binding?.declaration.kind === "variable" && binding.declaration.path.length > 0)
    return !1;
  let value = unwrap(init);
  return (value.type === "binary_expression" ? value.namedChildren : [value]).some((part) => part.type === "member_expression" && SECRET_NAME.test(propertyName(part) ?? ""));
}
function isSecret(expression, knowledge) {
  let node = unwrap(expression);
  if (node.type === "binary_expression" || node.type === "template_string" || node.type === "template_substitution")
    return node.namedChildren.some((part) => isSecret(part, knowledge));
  let name = node.type === "identifier" ? node.text : propertyName(node) ?? "";
  return SECRET_NAME.test(name) || node.type === "identifier" && holdsSecret(node, knowledge);
}
function isRandomBytes(expression, { bindings: bindings2 }) {
  let callee = literalBehind(expression, bindings2).childForFieldName("function");
  return /\b(?:randomBytes|getRandomValues|pseudoRandomBytes)$/.test(callee?.text ?? "");
}
function isTemporaryPath(expression, { bindings: bindings2 }) {
  let node = literalBehind(expression, bindings2), text = node.type === "identifier" ? "" : node.text;
  return /^[`'"]\/(?:var\/)?tmp\/|tmpdir\(\)|process\.env\.TE?MP\b/.test(text) && !/random|uuid|mkdtemp|nanoid|crypto/i.test(text);
}
var TESTS = /* @__PURE__ */ new Map([
  ["catastrophic-regex", ofExpression(isCatastrophic)],
  ["polynomial-regex", ofExpression(isPolynomial)],
  ["other-hosts-regex", ofExpression(matchesOtherHosts)],
  ["unanchored-host-regex", ofExpression(matchesHostAnywhere)],
  ["semi-anchored-regex", ofExpression(isSemiAnchored)],
  ["strange-range-regex", ofExpression(isStrangeRange)],
  ["misses-tags-regex", ofExpression(missesTags)],
  ["is-secret", isSecret],
  ["random-bytes", isRandomBytes],
  ["temporary-path", isTemporaryPath],
  ["holds-secret", holdsSecret],
  ["ignores-origin", ignoresOrigin],
  ["may-be-object", mayBeObject],
  ["not-from-request", isOurs],
  ["object-of-request", holdsObject]
]);
function passes(test, expression, knowledge) {
  return TESTS.get(test)?.(expression, knowledge) === !0;
}

// src/analyzers/javascript/sources.ts
var MAX_DEPTH6 = 12, REQUEST_MEMBERS = "query|params?|body|headers?|cookies?|signedCookies|url|originalUrl|rawUrl|path|pathname|files?|rawBody|querystring|host|hostname|search|searchParams|nextUrl|raw|payload", REQUEST_CALLS = "param|get|header|json|text|formData|query|queries|parseBody", SOURCE = new RegExp(
  [
    `^(?:this\\.|_|ctx\\.|context\\.|c\\.|event\\.|args\\.)?(?:req|request)\\.(?:(?:${REQUEST_MEMBERS})\\b|(?:${REQUEST_CALLS})\\(\\)|(?:req|request|raw)\\.(?:${REQUEST_MEMBERS})\\b)`,
    "^(?:ctx|context)\\.(?:query|params|querystring|headers|path|url|cookies\\.get\\(\\))(?:\\b|$)",
    "^event\\.(?:queryStringParameters|multiValueQueryStringParameters|pathParameters|body|headers|rawPath|rawQueryString)\\b",
    "^(?:window\\.|document\\.|self\\.|top\\.)*location(?:\\.(?:hash|search|href|pathname))?$",
    "^(?:window\\.|document\\.|self\\.|top\\.)*location\\.(?:hash|search|href|pathname)\\b",
    "^(?:window\\.)?document\\.(?:URL|documentURI|referrer|cookie)\\b",
    "^window\\.name\\b",
    "^<message>\\.data\\b",
    "^<remote>(?:\\b|$)",
    "^useSearchParams\\(\\)|^useParams\\(\\)|^useRouter\\(\\)\\.(?:query|asPath)\\b|^useLocation\\(\\)\\.(?:search|hash|pathname)\\b",
    "^(?:this\\.)?\\$?route\\.(?:query|params|hash|fullPath|snapshot\\.(?:params|queryParams|paramMap|queryParamMap|fragment))\\b"
  ].join("|")
), CHOSEN_HERE = /^(?:req|request)\.files?\.(?:.*\.)?(?:path|filename|size|destination|mimetype|buffer|tempFilePath)(?:\.|$)/, MAY_HOLD_REQUEST = new RegExp(
  [
    "\\b_?(?:req|request)\\b|\\b\\w*Request\\b|IncomingMessage",
    "\\b(?:ctx|context)\\.(?:query|params|headers|path|url|cookies)|[=:]\\s*(?:ctx|context|event)\\b",
    "\\bevent\\.(?:query|multi|path|body|headers|raw)",
    "\\blocation\\b|\\bdocument\\.(?:URL|documentURI|referrer|cookie)|\\bwindow\\.name|=\\s*(?:document|window)\\b",
    "[\"'`]message[\"'`]|onmessage",
    "\\b(?:query|params|body|headers|cookies)\\b[^{}]*\\}[^(){}]*,\\s*_?(?:res|response|reply|resp|rep|h|next)\\b",
    "@(?:Query|Param|Body|Headers|Req|Cookies)",
    "useSearchParams|useParams|useRouter|useLocation|\\$?route\\.(?:query|params|hash|fullPath|snapshot)",
    "\\b(?:app|router|server|fastify|route|api)\\.(?:get|post|put|patch|delete|all|use)\\b",
    "[hH]andler\\b|exports\\.\\w+ = (?:async )?(?:function ?)?\\(_?event\\b",
    "\\b(?:ws|socket|connection|conn|client)\\.on\\b|\\b(?:args|input)\\b[^()]*,\\s*(?:ctx|context)\\b"
  ].join("|"),
  "g"
), REQUEST_TYPE = /\b(?:\w*Request|IncomingMessage)\b(?!\w)/, RESPONSE_NAME = /^(?:_?res|response|reply|resp|rep|h|next)\b/, REQUEST_KEYS = /* @__PURE__ */ new Set(["query", "params", "body", "headers", "cookies"]), REQUEST_DECORATOR = /@(?:Query|Param|Body|Headers|Req|Request|Cookies|QueryParam|QueryParams|BodyParam)\b/;
function parametersOf(owner) {
  return owner.childForFieldName("parameters")?.namedChildren.filter((child) => child.type !== "comment") ?? [];
}
function handlesMessages(owner) {
  let parent = owner.parent;
  if (parent === null) return !1;
  if (parent.type === "assignment_expression" && isField(parent, "right", owner))
    return /\bonmessage$/.test(parent.childForFieldName("left")?.text ?? "");
  let call = parent.type === "arguments" ? parent.parent : null, [first] = call === null ? [] : argumentsOf(call);
  return /\baddEventListener$/.test(call?.childForFieldName("function")?.text ?? "") && first !== void 0 && stringValue(first) === "message";
}
var GLOBALS = /* @__PURE__ */ new Set(["location", "document", "window", "self", "top", "useParams", "route"]), ROUTERS = /(?:^|\.)(?:app|router|server|fastify|route|api|express)$|Router$|\.route\([^()]*\)$/, ROUTES = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "all", "use", "head", "options"]), SOCKETS = /(?:^|\.)(?:ws|socket|webSocket|connection|conn|client)$/, QUIET_EVENTS = /^(?:error|close|connect|connection|end|disconnect|drain|open|timeout|finish|listening)$/;
function receiverOf(owner) {
  let call = owner.parent?.type === "arguments" ? owner.parent.parent : null, callee = call?.childForFieldName("function"), object = callee?.childForFieldName("object");
  if (!(!call || !callee || !object))
    return { method: propertyName(callee) ?? "", object: object.text, first: argumentsOf(call)[0] };
}
function isRouteRequest(owner, index, count) {
  let receiver = receiverOf(owner);
  return receiver === void 0 || !ROUTES.has(receiver.method) || !ROUTERS.test(receiver.object) ? !1 : count >= 2 && index === (count === 4 ? 1 : 0);
}
function isPeerData(owner, index) {
  let receiver = receiverOf(owner), event = receiver?.first && stringValue(receiver.first);
  return receiver?.method !== "on" || !SOCKETS.test(receiver.object) || event === void 0 ? !1 : index === 0 && !QUIET_EVENTS.test(event);
}
function isResolverInput(all2, index) {
  let third = all2[2]?.text ?? "";
  return index === 1 && /^(?:_\w*|parent|root|obj|source)\b/.test(all2[0]?.text ?? "") && /^(?:\{|ctx\b|context\b)/.test(third);
}
function isCloudEvent(owner, index, name) {
  if (index !== 0 || !/^_?event$/.test(name)) return !1;
  let parent = owner.parent, target = parent?.childForFieldName("left") ?? parent?.childForFieldName("name") ?? owner.childForFieldName("name");
  return /(?:^|\.)(?:\w*[hH]andler|lambda|main)$|^(?:module\.)?exports\.\w+$/.test(target?.text ?? "");
}
function parameterRoot({ owner, parameter, path }, name) {
  if (parameter.type !== "identifier" && REQUEST_DECORATOR.test(parameter.text)) return "req.query";
  let all2 = parametersOf(owner), index = all2.findIndex((candidate) => candidate.id === parameter.id), type = parameter.childForFieldName("type")?.text ?? "", handler = index === 0 && all2[1] !== void 0 && RESPONSE_NAME.test(all2[1].text);
  return isPeerData(owner, index) || isCloudEvent(owner, index, name) || isResolverInput(all2, index) ? "<remote>" : path.length > 0 ? handler && REQUEST_KEYS.has(path[0] ?? "") || REQUEST_TYPE.test(type) ? "req" : "?" : handlesMessages(owner) ? "<message>" : handler || REQUEST_TYPE.test(type) || isRouteRequest(owner, index, all2.length) ? "req" : GLOBALS.has(name) ? "?" : name;
}
function sources(bindings2) {
  let ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    if (binding === void 0) return node.text;
    let { declaration } = binding;
    return reaching(binding, node).initial ? declaration.kind === "parameter" ? [parameterRoot(declaration, node.text), ...declaration.path].join(".") : declaration.kind !== "variable" || declaration.init === void 0 ? "?" : [chainOf(declaration.init, depth + 1), ...declaration.path].join(".") : "?";
  }, chainOf = (expression, depth) => {
    if (depth > MAX_DEPTH6) return "?";
    let node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier2(node, depth);
      case "this":
        return "this";
      case "member_expression":
      case "subscript_expression": {
        let object = node.childForFieldName("object");
        return object === null ? "?" : `${chainOf(object, depth + 1)}.${propertyName(node) ?? "*"}`;
      }
      case "call_expression": {
        let callee = node.childForFieldName("function");
        return callee === null ? "?" : `${chainOf(callee, depth + 1)}()`;
      }
      default:
        return "?";
    }
  };
  return {
    chainOf: (expression) => chainOf(expression, 0),
    isRequest(expression) {
      let chain = chainOf(expression, 0);
      return SOURCE.test(chain) && !CHOSEN_HERE.test(chain);
    }
  };
}

// src/analyzers/javascript/pack.ts
var NAME = /(?<![\w$\u0080-\uFFFF.]|\\u)[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]*|(?<=\.\.\.)[A-Za-z_$][\w$]*/g, BY_LOOK = [
  [/^[\w$.[\]]+ = /, "assignment_expression"],
  [/^[\w$.[\]]+ \+= /, "augmented_assignment_expression"],
  [/^\$\w+ (?:\|\||\?\?|[!=]==?) \$\w+$/, "binary_expression"],
  [/^new [\w$.]+\(.*\)$/s, "new_expression"],
  [/^[\w$.[\]]+\(.*\)$/s, "call_expression"]
], OPAQUE = /* @__PURE__ */ new Set(["identifier", "member_expression", "subscript_expression", "call_expression"]);
function facts(tree, text) {
  let bound = bindings(tree, text, { names: NAME, declarationAt, assignmentAt }), held = objects(bound), called = functions(bound), received = sources(bound), named = names(bound, held);
  return {
    ...named,
    ...origins(bound, named, received, held, called),
    ...shapes(bound),
    ...leading(bound),
    literalOf: (expression) => held.literalOf(expression) ?? expression,
    is: (test, expression) => passes(test, expression, { bindings: bound, functions: called, objects: held, sources: received })
  };
}
function callArguments(call, { literalOf }) {
  let positional = argumentsOf(call), given = positional.at(-1), last = given && (literalOf?.(given) ?? given), named = (last?.type === "object" ? last.namedChildren.filter(({ type }) => type === "pair") : []).flatMap((pair) => {
    let [key, value] = [pair.childForFieldName("key"), pair.childForFieldName("value")];
    return key === null || value === null ? [] : [[stringValue(key) ?? key.text, value]];
  }), spread = [...positional, ...last?.type === "object" ? last.namedChildren : []].some(({ type }) => type === "spread_element");
  return { positional, named: new Map(named), spread, opaque: last !== void 0 && OPAQUE.has(last.type) };
}
var javascriptPack = {
  analyzer: "javascript",
  language: "javascript",
  grammars: GRAMMARS,
  calls: ["call_expression", "new_expression"],
  calleeOf: (call) => call.childForFieldName("function") ?? call.childForFieldName("constructor") ?? void 0,
  lastNameOf(callee) {
    let node = unwrap(callee);
    return node.type === "identifier" ? node.text : propertyName(node);
  },
  argumentsOf: callArguments,
  stringValue,
  kindOfPattern: (pattern) => BY_LOOK.find(([look]) => look.test(pattern))?.[1],
  mayHoldRequest: MAY_HOLD_REQUEST,
  facts
};

export {
  javascriptPack
};
