import {
  ANY,
  admits,
  automatonOf,
  bindings,
  confines,
  folderOf,
  intersection,
  intersects,
  isCatastrophic,
  isChoice,
  isEverything,
  isWrongCure,
  leadingBy,
  parseExpression,
  union
} from "./chunk-3MV5XQGE.js";
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
  GRAMMARS,
  ownExports
} from "./chunk-C3VMSUOC.js";

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
var NAME_KINDS = /* @__PURE__ */ new Set(["identifier", "shorthand_property_identifier_pattern", "type_identifier"]), DEFINITIONS = /* @__PURE__ */ new Set([
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

// src/analyzers/javascript/fields.ts
var WRITTEN = /\bthis\.(#?[\w$]+)\s*(?:[+?|]{0,2}=(?!=))/g, CLASS_BODIES = /* @__PURE__ */ new Set(["class_body"]), DECLARED = /* @__PURE__ */ new Set(["field_definition", "public_field_definition"]), PLACEHOLDER = /^(?:null|undefined|void 0|['"`]{2}|\{\s*\}|\[\s*\]|new (?:Map|Set)\(\))$/, COPIES = /\bObject\.assign\(\s*this\b|\bthis\[[^\]]*\]\s*=(?!=)/, ADDS = "(?:push|unshift|set|add|append|splice)\\(";
function writesFromOutside(name) {
  let member = `\\.${name.replace(/[$\\]/g, "\\$&")}`, deeper = String.raw`(?:\.\w+|\[[^\]\n]*\])+\s*=(?!=)`;
  return new RegExp(String.raw`(?<!\bthis)${member}\s*=(?!=)|${member}(?:${deeper}|\.${ADDS})`);
}
function classAround(node) {
  let holder = node.parent;
  for (; holder !== null && !CLASS_BODIES.has(holder.type); ) holder = holder.parent;
  return holder;
}
function indexWrites(text) {
  let index = /* @__PURE__ */ new Map();
  for (let { 0: write, 1: name = "", index: at2 } of text.matchAll(WRITTEN)) {
    let offset = at2 + write.indexOf(name, 5), offsets = index.get(name);
    offsets === void 0 ? index.set(name, [offset]) : offsets.push(offset);
  }
  return index;
}
function declared(name, holder) {
  return (holder?.namedChildren ?? []).flatMap((member) => DECLARED.has(member.type) ? (member.childForFieldName("property") ?? member.childForFieldName("name"))?.text === name ? member.childForFieldName("value") ?? [] : [] : []);
}
function fields(tree, text) {
  let writes, known2 = /* @__PURE__ */ new Map(), outside = /* @__PURE__ */ new Map(), copies, assigned = (name, holder) => (writes ??= indexWrites(text), (writes.get(name) ?? []).flatMap((offset) => {
    let target = tree.rootNode.descendantForIndex(offset, offset + name.length)?.parent, assignment = target?.parent;
    return !target || !assignment || !isField(assignment, "left", target) ? [] : classAround(target)?.id !== holder?.id ? [] : assignment.childForFieldName("right") ?? [];
  })), valuesIn = (holder, name) => {
    let key = `${holder?.id ?? 0} ${name}`, values = known2.get(key);
    return values === void 0 && known2.set(key, values = [...declared(name, holder), ...assigned(name, holder)]), values;
  };
  return {
    valuesIn,
    areAll(name, values) {
      if (values.length === 0 || values.some((value) => PLACEHOLDER.test(value.text))) return !1;
      copies ??= COPIES.test(text);
      let written = outside.get(name);
      return written === void 0 && outside.set(name, written = writesFromOutside(name).test(text)), !copies && !written;
    },
    valuesOf(access) {
      let name = access.childForFieldName("property")?.text;
      return name === void 0 ? [] : valuesIn(classAround(access), name);
    }
  };
}

// src/analyzers/javascript/methods.ts
var CALLED = /\.(#?[\w$]+)\(/g, HOLDERS = /* @__PURE__ */ new Set(["class_body", "object"]), MAX_CALLS = 20;
function memberFunction(member) {
  let key = member.childForFieldName("name") ?? member.childForFieldName("property") ?? member.childForFieldName("key"), value = member.type === "method_definition" ? member : member.childForFieldName("value");
  return key !== null && value !== null && isFunction(value) ? { name: key.text, value } : void 0;
}
function holderOf(method) {
  let member = method.type === "method_definition" ? method : method.parent, holder = member?.parent;
  return member && holder && HOLDERS.has(holder.type) ? { member, holder } : void 0;
}
function holderOfThis(node) {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.type === "class_body") return outer;
    if (isFunction(outer) && outer.type !== "arrow_function") return holderOf(outer)?.holder;
  }
}
function find(holder, name) {
  for (let member of holder?.namedChildren ?? []) {
    let found = memberFunction(member);
    if (found?.name === name) return found.value;
  }
}
function methods(tree, text, bindings2) {
  let index, holderBehind = (object) => {
    if (object.type === "this") return holderOfThis(object);
    let instance = object.type === "new_expression" ? object : void 0, name = instance?.childForFieldName("constructor") ?? object;
    if (name.type !== "identifier") return;
    let binding = bindings2.resolve(name);
    if (binding === void 0 || binding.assignments.length > 0) return;
    let { declaration } = binding;
    if (declaration.kind === "definition") return declaration.node.childForFieldName("body") ?? void 0;
    let init = declaration.kind === "variable" && declaration.path.length === 0 ? declaration.init : void 0;
    return init?.type === "object" ? init : init?.type === "class" ? init.childForFieldName("body") ?? void 0 : init?.type === "new_expression" && instance === void 0 ? holderBehind(init) : void 0;
  }, callsNamed = (name) => {
    if (index === void 0) {
      index = /* @__PURE__ */ new Map();
      for (let { 1: called = "", index: at2 } of text.matchAll(CALLED)) {
        let known2 = index.get(called);
        known2 === void 0 ? index.set(called, [at2 + 1]) : known2.push(at2 + 1);
      }
    }
    let offsets = index.get(name) ?? [];
    return offsets.length > MAX_CALLS ? [] : offsets.flatMap((offset) => {
      let callee = tree.rootNode.descendantForIndex(offset, offset + name.length)?.parent, call = callee?.parent;
      return callee && call?.type === "call_expression" && isField(call, "function", callee) ? call : [];
    });
  }, instancesOf = (holder) => {
    let name = holder.parent?.childForFieldName("name") ?? holder.parent?.parent?.childForFieldName("name");
    return name?.type !== "identifier" && name?.type !== "type_identifier" ? [] : bindings2.occurrences(name.text).slice(0, MAX_CALLS).flatMap((leaf) => {
      let made = leaf.parent;
      return made?.type === "new_expression" && isField(made, "constructor", leaf) ? made : [];
    });
  };
  return {
    holderOf: holderBehind,
    methodOf(callee) {
      let object = callee.type === "member_expression" ? callee.childForFieldName("object") : null, name = propertyName(callee);
      return object === null || name === void 0 ? void 0 : find(holderBehind(object), name);
    },
    callsTo(method) {
      let found = holderOf(method), name = found && memberFunction(found.member)?.name;
      return found === void 0 || name === void 0 ? [] : name === "constructor" ? instancesOf(found.holder) : callsNamed(name).filter((call) => {
        let object = call.childForFieldName("function")?.childForFieldName("object");
        return object != null && holderBehind(object)?.id === found.holder.id;
      });
    }
  };
}

// src/analyzers/javascript/names.ts
var MAX_DEPTH = 12, GLOBAL_OBJECT = /^(?:window|globalThis|self|global|top|parent)\.(?=\w)/, REQUIRE = /* @__PURE__ */ new Set([
  "require",
  "module.require",
  "module.createRequire()",
  "process.mainModule.require",
  "process.getBuiltinModule"
]), PROMISIFY = /* @__PURE__ */ new Set(["util.promisify", "promisify", "pify", "bluebird.promisify", "util.default.promisify"]);
function join(...parts) {
  return parts.filter((part) => part !== "default" && part !== "").join(".");
}
function moduleName(specifier) {
  return specifier.replace(/^node:/, "");
}
function throughNeighbours(reexports) {
  let longestFirst = Object.entries(reexports).toSorted(([a], [b]) => b.length - a.length);
  return (name) => {
    let [key = "", from] = longestFirst.find(([known2]) => isPartOf(name, known2)) ?? [];
    return from ? from + name.slice(key.length) : name;
  };
}
function isPartOf(name, known2) {
  return name.startsWith(known2) && (name.length === known2.length || ".(".includes(name.charAt(known2.length)));
}
function names(bindings2, objects2, fields2, reexports) {
  let original = throughNeighbours(reexports), ofDeclaration = (declaration, depth) => {
    if (declaration.kind === "import") return join(moduleName(declaration.module), ...declaration.path);
    if (declaration.kind !== "variable" || declaration.init === void 0) return;
    let { path } = declaration;
    if (path.some((key) => key === "[]" || key === "..." || key === "<key>")) return;
    let [first, ...rest] = path, member = first === void 0 ? void 0 : memberOf(unwrap(declaration.init), first), base = nameAt2(member ?? declaration.init, depth + 1);
    return base === void 0 ? void 0 : join(base, ...member === void 0 ? path : rest);
  }, ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    return binding === void 0 ? node.text : binding.assignments.length > 0 && binding.declaration.kind !== "import" ? ofReassigned(
      binding.declaration,
      binding.assignments.map(({ value }) => value),
      depth
    ) : ofDeclaration(binding.declaration, depth);
  }, ofReassigned = (declaration, values, depth) => {
    let [only] = values;
    return declaration.kind === "variable" && (declaration.init === void 0 || declaration.init.type === "null") && values.length === 1 && only !== void 0 ? nameAt2(only, depth + 1) : void 0;
  }, ofCall3 = (node, depth) => {
    let callee = node.childForFieldName(node.type === "new_expression" ? "constructor" : "function");
    if (callee === null) return;
    let [first] = argumentsOf(node), specifier = first && stringValue(first);
    if (callee.type === "import" && specifier !== void 0) return moduleName(specifier);
    let name = nameAt2(callee, depth + 1);
    if (name !== void 0)
      return REQUIRE.has(name) ? specifier === void 0 ? void 0 : moduleName(specifier) : PROMISIFY.has(name) && first !== void 0 ? nameAt2(first, depth + 1) : name.endsWith(".bind") && argumentsOf(node).length < 2 ? name.slice(0, -5) : `${name}()`;
  }, memberOf = (object, name, access) => {
    let isKnown = object.type === "identifier" || object.type === "object", values = object.type === "this" && access !== void 0 ? fields2.valuesOf(access) : void 0, [only, ...more] = values ?? (isKnown ? objects2.membersOf(object, name) : void 0) ?? [];
    return more.length === 0 && only?.type !== "spread_element" ? only : void 0;
  }, nameAt2 = (expression, depth) => {
    if (depth > MAX_DEPTH) return;
    let node = unwrap(expression);
    switch (node.type) {
      case "identifier":
      case "shorthand_property_identifier":
        return ofIdentifier2(node, depth);
      case "member_expression":
      case "subscript_expression": {
        let object = node.childForFieldName("object"), property = propertyName(node), member = object === null || property === void 0 ? void 0 : memberOf(object, property, node);
        if (member !== void 0) return nameAt2(member, depth + 1);
        let base = object === null || property === void 0 ? void 0 : nameAt2(object, depth + 1);
        return base === void 0 ? void 0 : join(base, property ?? "").replace(GLOBAL_OBJECT, "");
      }
      case "sequence_expression": {
        let last = node.lastNamedChild;
        return last === null ? void 0 : nameAt2(last, depth + 1);
      }
      case "call_expression":
      case "new_expression":
        return ofCall3(node, depth);
      default:
        return;
    }
  }, known2 = /* @__PURE__ */ new Map();
  return {
    nameOf(expression) {
      if (!known2.has(expression.id)) {
        let name = nameAt2(expression, 0);
        known2.set(expression.id, name && original(name));
      }
      return known2.get(expression.id);
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
function callAround(owner) {
  let outer = owner.parent ?? owner;
  for (; outer.type === "parenthesized_expression" && outer.parent !== null; ) outer = outer.parent;
  return outer;
}
function isImmediate(owner) {
  let callee = callAround(owner).childForFieldName("function");
  return callee !== null && unwrap(callee).id === owner.id;
}
function collectReturns(node, found) {
  for (let child of node.namedChildren) {
    if (NESTED.has(child.type)) continue;
    let value = child.type === "return_statement" ? child.firstNamedChild : null;
    value !== null ? found.push(value) : collectReturns(child, found);
  }
}
function isPublic(owner) {
  for (let outer = owner; outer !== null; outer = outer.parent) {
    if (outer.type === "export_statement") return !0;
    let target = outer.type === "assignment_expression" ? outer.childForFieldName("left") : null;
    if (target !== null) return /^(?:module\.)?exports\b/.test(target.text);
    if (outer !== owner && isFunction(outer)) return !1;
  }
  return !1;
}
function functions(bindings2, methods2) {
  let callers = /* @__PURE__ */ new Map(), returns = /* @__PURE__ */ new Map(), collectCallers = (owner) => {
    if (owner.parent !== null && isImmediate(owner)) return { calls: [callAround(owner)], open: !1 };
    let called = methods2.callsTo(owner);
    if (called.length > 0) return { calls: called, open: !0 };
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
      let node = unwrap(callee);
      if (isFunction(node)) return node;
      let value = node.type === "identifier" ? valueOf(node) : methods2.methodOf(node);
      return value !== void 0 && isFunction(value) ? value : void 0;
    },
    callersOf(owner) {
      let known2 = callers.get(owner.id);
      return known2 === void 0 && callers.set(owner.id, known2 = collectCallers(owner)), known2;
    },
    returnsOf(owner) {
      let known2 = returns.get(owner.id);
      if (known2 !== void 0) return known2;
      let body = owner.childForFieldName("body");
      return returns.set(owner.id, known2 = []), body !== null && body.type !== "statement_block" ? known2.push(body) : body !== null && collectReturns(body, known2), known2;
    }
  };
}
function mappedBy(callback, { functionOf, returnsOf }) {
  let mapped = callback && functionOf(callback);
  return mapped && returnsOf(mapped);
}
function argumentsAt(call, index, rest) {
  let given = argumentsOf(call), spread = given.findIndex(({ type }) => type === "spread_element");
  return spread !== -1 && spread <= index ? given.slice(spread) : rest ? given.slice(index) : given.slice(index, index + 1);
}

// src/analyzers/javascript/leading.ts
var SCHEME = /^\s*(?:(?:https?|wss?|ftp):)?(?:\/\/)?$/i;
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
  return { leadingOf: leadingBy({ unwrap, isScheme, partsOf, valueOf: (node) => {
    let binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
    if (!(binding?.declaration.kind !== "variable" || binding.assignments.length > 0))
      return binding.declaration.path.length === 0 ? binding.declaration.init : void 0;
  } }) };
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
function thawed(expression) {
  let node = unwrap(expression), callee = node.type === "call_expression" ? node.childForFieldName("function")?.text : void 0, [first] = callee === "Object.freeze" || callee === "Object.seal" ? argumentsOf(node) : [];
  return first === void 0 ? node : unwrap(first);
}
function objects(bindings2) {
  let known2 = /* @__PURE__ */ new Map(), writesTo = (identifier, binding) => {
    let writes = known2.get(binding);
    return writes === void 0 && (writes = bindings2.occurrences(identifier.text).filter((leaf) => bindings2.resolve(leaf) === binding).flatMap(writesAt), known2.set(binding, writes)), writes;
  }, literalOf2 = (expression) => {
    let node = thawed(expression);
    if (node.type === "object") return node;
    let binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
    if (binding?.declaration.kind !== "variable" || binding.assignments.length > 0) return;
    let { init, path } = binding.declaration, value = init && path.length === 0 ? thawed(init) : void 0;
    return value?.type === "object" ? value : void 0;
  }, writtenTo = (object) => {
    let node = unwrap(object), binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
    return binding === void 0 ? [] : writesTo(node, binding);
  };
  return {
    literalOf: literalOf2,
    writesTo,
    membersOf(object, name) {
      let literal = literalOf2(object);
      if (literal === void 0) return;
      let later = writtenTo(object).filter((write) => write.name === void 0 || write.name === name);
      return [...literal.namedChildren.flatMap((member) => memberValues(member, name)), ...later.map(({ value }) => value)];
    },
    valuesOf(object) {
      return [...(literalOf2(object)?.namedChildren ?? []).flatMap((member) => member.childForFieldName("value") ?? []), ...writtenTo(object).map(({ value }) => value)];
    }
  };
}

// src/analyzers/javascript/evaluation.ts
function evaluations(knowledge) {
  let spent = 0;
  return (sanitizers) => {
    let end = spent + (spent < 6e4 ? 2e4 : 20);
    return { ...knowledge, sanitizers, active: /* @__PURE__ */ new Set(), known: /* @__PURE__ */ new Map(), masks: /* @__PURE__ */ new Map(), spend: () => ++spent <= end };
  };
}

// src/analyzers/javascript/confinement.ts
var MAX_DEPTH2 = 6, MODULE = /^(?:\w*[pP]ath(?:\.\w+)?|posix|win32|fs\w*(?:\.\w+)?|\w*[fF]sp?)$/, HERE = ["<5>", "<4>", "<3>", "<2>", "<1>", "<folder>"];
function onlyValue(node, bindings2) {
  let binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
  if (!(binding?.declaration.kind !== "variable" || binding.assignments.length > 0))
    return binding.declaration.path.length === 0 ? binding.declaration.init : void 0;
}
function pathFunction(node) {
  let callee = node.type === "call_expression" ? node.childForFieldName("function") : null;
  if (callee !== null)
    return callee.type === "identifier" ? callee.text : MODULE.test(callee.childForFieldName("object")?.text ?? "") ? propertyName(callee) : void 0;
}
function pieceOfCall(node) {
  let parts = argumentsOf(node), [first] = parts, called = pathFunction(node) ?? "";
  return called === "dirname" && first !== void 0 ? { kind: "parent", of: first } : /^(?:resolve|realpath\w*)$/.test(called) ? { kind: "parts", parts, ends: !1 } : /^(?:join|normalize|String|fileURLToPath)$/.test(called) ? { kind: "parts", parts } : { kind: "name", steps: [node.text] };
}
function reader({ bindings: bindings2, isValue }) {
  return (given) => {
    let node = unwrap(given.type === "template_substitution" ? given.firstNamedChild ?? given : given), text = node.type === "string_fragment" ? node.text : stringValue(node);
    if (text !== void 0) return { kind: "text", text };
    switch (node.type) {
      case "identifier": {
        if (node.text === "__dirname") return { kind: "name", steps: HERE };
        if (node.text === "__filename") return { kind: "name", steps: [...HERE, "<file>"] };
        let only = onlyValue(node, bindings2);
        return only !== void 0 ? { kind: "parts", parts: [only] } : isValue(node) ? { kind: "value" } : { kind: "name", steps: [node.text] };
      }
      case "member_expression":
        return /(?:^|\.)sep$/.test(node.text) ? { kind: "text", text: "/" } : node.text === "import.meta.dirname" ? { kind: "name", steps: HERE } : isValue(node) ? { kind: "value" } : { kind: "name", steps: [node.text] };
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
function isResolved(given, bindings2, depth = 0) {
  if (!given || depth > MAX_DEPTH2) return !1;
  let node = unwrap(given), only = onlyValue(node, bindings2);
  if (only !== void 0) return isResolved(only, bindings2, depth + 1);
  let called = pathFunction(node) ?? "";
  return called === "String" ? isResolved(argumentsOf(node)[0], bindings2, depth + 1) : /^(?:resolve|normalize|join|realpath\w*)$/.test(called);
}
function keepsIn(base, value, confinement, whole) {
  if (base === void 0) return !1;
  let read = reader(confinement);
  return confines(folderOf(base, read), folderOf(value, read), whole);
}
function beginsWithFolder(value, base, confinement) {
  return value === null || !confinement.isValue(value) || !isResolved(value, confinement.bindings) ? !1 : keepsIn(base, value, confinement, !1);
}
function isFolder(value, base, confinement) {
  return isResolved(value, confinement.bindings) && base.type !== "string" && keepsIn(base, value, confinement, !0);
}
function isRelative(node, confinement) {
  if (node === null) return !1;
  let call = onlyValue(node, confinement.bindings) ?? node;
  if (pathFunction(call) !== "relative") return !1;
  let [base, value] = argumentsOf(call);
  return value !== void 0 && confinement.isValue(value) && keepsIn(base, value, confinement, !0);
}
function mayStartAnew(value) {
  let name = value.text.replace(/[^\w\s]/g, "\\$&"), takes = "\\bresolve\\([^;\\n]*|\\b\\w*(?:File|Stream|open|unlink|stat|readdir|rm)(?:Sync)?\\(";
  return new RegExp(`(?:${takes})${name}\\b`).test(value.tree.rootNode.text);
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
]), CHOOSING = /* @__PURE__ */ new Set(["+", "||", "??"]), COUNTING_MEMBERS = /^(?:length|size|byteLength|indexOf|lastIndexOf|includes|startsWith|endsWith|test|has|charCodeAt|getTime|isFile|isDirectory)$/, HARMLESS_CALLS = /^(?:Number|parseInt|parseFloat|Boolean|BigInt|isNaN|encodeURIComponent|encodeURI|Symbol|Math\.\w+|Date\.now|Number\.\w+|performance\.now|crypto\.(?:randomUUID|randomBytes|randomInt).*|os\.(?:tmpdir|homedir|hostname|platform|EOL|cpus|arch|type).*|process\.(?:cwd|pid|platform|hrtime|uptime|memoryUsage|version).*|Date\(\)\.\w+|import\.meta\.\w+)$/, LOCAL_PATHS = /^(?:process\.cwd|os\.(?:homedir|tmpdir)|require\.resolve)$/, SANITIZER = /(?:^|[._])(?:js|html|xml|url|shell|cmd|sql|regexp?|attr)?(?:escape|sanitiz|sanitis|purif|encode|quote)\w*$|[a-z](?<!\bun)(?:Escape|Sanitiz|Sanitis|Purif|Encode|Quote)\w*$|^(?:clean|strip)(?:Html|HTML|Path|Url|URL|Input)\w*$/, PASSING_CALLS = new RegExp(
  `^(?:${[
    "String(?:\\(\\))?|(?:Map|Set)\\(\\)|decodeURIComponent|decodeURI|unescape|atob|Object\\.(?:assign|values|keys|entries|fromEntries|freeze|seal)|Array(?:\\(\\))?",
    "JSON5?\\.(?:parse|stringify)|json5\\.parse|ini\\.parse|cookie\\.parse|Buffer\\.(?:from|concat)|TextDecoder\\(\\)\\.decode",
    "path\\.(?:\\w+\\.)?(?:join|resolve|normalize|relative|dirname|basename|extname|format)",
    "url\\.(?:parse|resolve|format|fileURLToPath|URL\\(\\))|URL\\(\\)|fileURLToPath|URLSearchParams\\(\\)|Request\\(\\)",
    "querystring\\.(?:parse|decode|unescape)|(?:qs|querystringify)\\.parse|query-string\\.parse\\w*",
    "util\\.format|String\\.raw|Promise\\.(?:all|resolve)|structuredClone|extend|xtend|object-assign",
    "(?:_|\\$|jQuery|angular|lodash|underscore)\\.(?!is[A-Z]|escape|size|has|random|now|unique|template|to(?:Number|Integer)|parseInt|find\\w*Index|indexOf|includes|some|every|ajax|get$|post|getJSON)\\w+",
    "lodash/\\w+|(?:chalk|ansi-colors|kleur|picocolors|colors(?:/safe)?)\\.[\\w.]+",
    "marked(?:\\.parse\\w*)?|showdown\\.Converter\\(\\)\\.makeHtml|snarkdown|(?:he|html-entities)\\.(?:decode|unescape)"
  ].join("|")})$`
), PASSING_METHODS = /^(?:toString|trim|trimStart|trimEnd|replace|replaceAll|concat|slice|substring|substr|split|join|toLowerCase|toUpperCase|padStart|padEnd|repeat|at|pop|shift|get|getAll|map|filter|reverse|sort|flat|flatMap|reduce|normalize|valueOf|match|entries|values|keys|find|toWellFormed|charAt|then|catch|finally)$/, NUMBERING = /^(?:map|filter|some|every|find|findIndex|findLast|findLastIndex|flatMap|from)$/, MAPPING_METHODS = /^(?:map|flatMap|then)$/, BUILDING_METHODS = /^(?:concat|replace|replaceAll|join|padStart|padEnd)$/, ITERATORS = /^(?:forEach|map|filter|some|every|find|findIndex|flatMap|then|reduce)$/, LISTS = /^(?:_|lodash|underscore|\$|jQuery|async|R|Bluebird)$/, TEXT_CALLBACKS = /^replace(?:All)?$/, ENVIRONMENT = /^process\.env\b|^import\.meta\.env\b|^(?:process\.)?(?:cwd|execPath|__dirname|__filename)$|^__dirname$|^__filename$|^import\.meta\.(?:dirname|filename|url)$/, ARGV = /^process\.argv\b/, WHITELIST_REPLACE = /^\/(?:\[\^|\\W|\\D)/, COMPOSED_KINDS = /* @__PURE__ */ new Set([
  "template_string",
  "template_substitution",
  "array",
  "object",
  "spread_element",
  "sequence_expression",
  "jsx_expression"
]);

// src/analyzers/javascript/validators.ts
var LITERAL = /^\/(.*)\/([a-z]*)$/s, WHOLE_TEXT = /^\^(?!.*(?<!\\)\.[*+]).*\$$/s, DANGERS = [
  ["path.basename", ["./", ".\\"]],
  ["shescape.quote", [";", "|", "&", "$", "`", `
`, "<", ">"]],
  ["escape-html", ["<"]]
], ALL = ["</'\";|&$`"], REWRITES = "rewrites", REPLACED = [
  ["path.basename", /[/\\]{2}|\[[^\]]*[/\\]/],
  ["shescape.quote", /'|\$.*`|`.*\$/],
  ["escape-html", /</]
];
function rewrites(what, sanitizers) {
  if (!sanitizers.includes(REWRITES)) return !1;
  let inner = what.replace(/^["'`/]|["'`/][a-z]*$/g, "");
  return (REPLACED.find(([sanitizer]) => sanitizers.includes(sanitizer))?.[1] ?? /[^\w\s]/).test(inner);
}
function cleans(method, what, sanitizers) {
  if (WHITELIST_REPLACE.test(what)) return !0;
  let every = method === "replaceAll" || /\/\w*g\w*$/.test(what);
  return every && rewrites(what, sanitizers) ? !0 : every && sanitizers.some((one) => one.startsWith("replace:") && what.includes(one.slice(8)));
}
function forCure(evaluation) {
  return { ...evaluation, sanitizers: [...evaluation.sanitizers, REWRITES] };
}
function nameBy(callee, { bindings: bindings2, names: names2 }) {
  let declaration = callee.type === "identifier" ? bindings2.resolve(callee)?.declaration : void 0, init = declaration?.kind === "variable" && declaration.path.length === 0 ? declaration.init : void 0;
  return init?.type === "identifier" || init?.type === "member_expression" ? names2.nameOf(init) ?? init.text : callee.text;
}
function literalOf(given, bindings2) {
  if (!given) return;
  let node = unwrap(given), binding = node.type === "identifier" ? bindings2.resolve(node) : void 0, regex = binding?.declaration.kind === "variable" && binding.assignments.length === 0 && binding.declaration.init || node;
  return regex.type === "regex" ? regex.text : void 0;
}
function undoneBy(callee, args) {
  let inner = args[0] && unwrap(args[0]);
  return inner?.type !== "call_expression" || !/decode|unescape/i.test(callee) ? void 0 : /(?<!un)(?:encode|escape)\w*$/i.test(inner.childForFieldName("function")?.text ?? "") ? argumentsOf(inner) : void 0;
}
function holdsBack(pattern, bindings2, sanitizers) {
  let [, source, flags] = LITERAL.exec(literalOf(pattern, bindings2) ?? "") ?? [];
  if (source === void 0 || flags === void 0 || flags.includes("m") || !WHOLE_TEXT.test(source) || isChoice(source, flags)) return !1;
  let dangers = DANGERS.find(([sanitizer]) => sanitizers.includes(sanitizer))?.[1] ?? ALL;
  return !admits(source, flags, dangers);
}

// src/analyzers/javascript/conditions.ts
var MEMBERSHIP = /^(?:has|hasOwn|hasOwnProperty|includes|contains)$/, VALIDATORS = /^(?:is|has|check|assert|validate|verify|ensure)(?:_?(?:Valid|Safe|Allowed|Trusted|Known|White|Permitted|Local|Relative|Same|Inside|Within|Integer|SafeInteger|Int|Numeric|Alpha|Alphanumeric|UUID|Uuid|MongoId|Email|Date|Finite|SubPath|Subpath|Path|Url|URL|Hostname|Host|Origin|Redirect))\w*$/, STANDS_FOR = /^(?:hostname|host|origin|length)$/;
function checksPrefixes({ sanitizers }) {
  return sanitizers.includes("*.startsWith");
}
function isDots(node) {
  return node !== void 0 && /^['"`/\\]*\.\.[/\\]*['"`]$/.test(node.text);
}
function callHolds(call, question) {
  let callee = unwrap(call.childForFieldName("function") ?? call), object = callee.childForFieldName("object"), method = callee.type === "identifier" ? callee.text : propertyName(callee) ?? "", args = argumentsOf(call), given = args.some((argument) => question.isValue(argument));
  if (question.isValue(object))
    return method === "startsWith" ? checksPrefixes(question) && beginsWithFolder(object, args[0], question) : method === "match" && holdsBack(args[0], question.bindings, question.sanitizers);
  if (!given) return !1;
  if (method === "test" && object !== null) return holdsBack(object, question.bindings, question.sanitizers);
  if (MEMBERSHIP.test(method) && object !== null) return isOwnList(object, question);
  let own = VALIDATORS.test(method) ? question.doesCheck(call) : void 0;
  return own !== void 0 ? own : VALIDATORS.test(method);
}
function isOwnList(list, { text }) {
  return stringValue(list) === void 0 && !list.text.includes(text) && !/\b(?:req|request|ctx)\b/.test(list.text);
}
function callFails(call, question) {
  let callee = unwrap(call.childForFieldName("function") ?? call), [first] = argumentsOf(call);
  if (/^(?:Number\.)?isNaN$/.test(callee.text)) return question.isValue(first);
  let includes = propertyName(callee) === "includes" && isDots(first), starts = propertyName(callee) === "startsWith" && isDots(first), object = callee.childForFieldName("object");
  return !checksPrefixes(question) || object === null ? !1 : starts ? isRelative(object, question) : includes && question.isValue(object) && !isResolved(object, question.bindings) && !mayStartAnew(object);
}
function searchOf(node, question) {
  let callee = node.type === "call_expression" ? node.childForFieldName("function") : null;
  if (callee === null || propertyName(unwrap(callee)) !== "indexOf") return;
  if (argumentsOf(node).some((argument) => question.isValue(argument))) return "member";
  let object = callee.childForFieldName("object");
  return checksPrefixes(question) && beginsWithFolder(object, argumentsOf(node)[0], question) ? "prefix" : void 0;
}
function searchVerdict(kind, operator, number) {
  if (kind === "prefix") return number === "0" && /^[!=]==?$/.test(operator) ? operator.startsWith("=") : void 0;
  let found = `${operator} ${number}`;
  return /^(?:!==? -1|>=? -1|>= 0)$/.test(found) ? operator !== ">=" || number !== "-1" : /^(?:===? -1|< 0)$/.test(found) ? !1 : void 0;
}
var NUMBERS = /^['"](?:number|boolean|bigint)['"]$/;
function typeVerdict(operand, other, equal, question) {
  if (operand.type !== "unary_expression" || operand.childForFieldName("operator")?.text !== "typeof" || !question.isValue(operand.childForFieldName("argument"))) return;
  let isString = /^['"]string['"]$/.test(other.text);
  return isString && question.sanitizers.includes("not-string") ? !equal : NUMBERS.test(other.text) || isString && question.sanitizers.includes("typeof") ? equal : void 0;
}
function isCleaned(call, other, { sanitizers, isValue }) {
  let callee = call.type === "call_expression" ? call.childForFieldName("function") : null, [first] = callee === null ? [] : argumentsOf(call);
  return callee !== null && sanitizers.includes(callee.text) && first?.text === other.text && isValue(other);
}
function comparison(node, question) {
  let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")].map(
    (one) => one && unwrap(one)
  ), operator = node.childForFieldName("operator")?.text ?? "";
  if (!left || !right) return;
  if (operator === "in") return question.isValue(left) && isOwnList(right, question) ? !0 : void 0;
  let search = searchOf(left, question);
  if (search !== void 0) return searchVerdict(search, operator, right.text);
  if (!/^[!=]==?$/.test(operator)) return;
  let equal = operator.startsWith("="), type = typeVerdict(left, right, equal, question);
  if (type !== void 0) return type;
  if (isCleaned(left, right, question) || isCleaned(right, left, question)) return equal;
  let [value, constant] = question.isValue(left) ? [left, right] : [right, left], text = stringValue(constant);
  if (text === void 0 && checksPrefixes(question) && question.isValue(value) && isFolder(value, constant, question))
    return equal;
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

// src/analyzers/javascript/sequences.ts
var ASKS = /^(?:assert|invariant|validate|check|ensure|verify)/, known = /* @__PURE__ */ new WeakMap();
function mayCheck(statement) {
  if (statement.type === "if_statement") return !0;
  let call = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  return call !== null && ASKS.test(unwrap(call).childForFieldName("function")?.text ?? "");
}
function assignmentsIn(statements) {
  let found = /* @__PURE__ */ new Map();
  for (let statement of statements) {
    let only = statement.type === "expression_statement" ? statement.firstNamedChild : null, target = only?.type === "assignment_expression" ? only.childForFieldName("left")?.text : void 0;
    if (only === null || target === void 0) continue;
    let same = found.get(target);
    same === void 0 ? found.set(target, [only]) : same.push(only);
  }
  return found;
}
function sequenceOf(parent) {
  let ofTree = known.get(parent.tree);
  ofTree === void 0 && known.set(parent.tree, ofTree = /* @__PURE__ */ new Map());
  let sequence = ofTree.get(parent.id);
  if (sequence === void 0) {
    let statements = parent.namedChildren;
    sequence = { checks: statements.filter(mayCheck), assignments: assignmentsIn(statements) }, ofTree.set(parent.id, sequence);
  }
  return sequence;
}

// src/analyzers/javascript/guards.ts
var EXITS = /* @__PURE__ */ new Set(["return_statement", "throw_statement", "continue_statement", "break_statement"]), SEQUENCES = /* @__PURE__ */ new Set(["statement_block", "program", "switch_case", "switch_default"]), MAX_LEVELS = 80, MAX_CHECKS = 200;
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
  let { checks, assignments } = sequenceOf(parent), last = checks.filter(({ startIndex }) => startIndex < child.startIndex).slice(-MAX_CHECKS).findLast((sibling) => settles(sibling, question));
  return last === void 0 ? !1 : !(assignments.get(question.text) ?? []).some((assignment) => isBetween(assignment, last, child) && isReplaced(assignment, question));
}
function isBetween({ startIndex }, after, before) {
  return startIndex > after.startIndex && startIndex < before.startIndex;
}
function isReplaced(assignment, { text }) {
  return assignment.childForFieldName("right")?.text.includes(text) === !1;
}
function isGuardedAt(expression, question, within) {
  let child = expression;
  for (let level = 0; level < MAX_LEVELS && child.parent !== null && child.id !== within?.id; level++) {
    if (levelChecks(child.parent, child, question)) return !0;
    child = child.parent;
  }
  return !1;
}
function checksParameter(definition, question, functions2) {
  let body = definition.childForFieldName("body");
  if (body === null) return !1;
  let refuses = body.namedChildren.some((statement) => settles(statement, question)), answers2 = functions2.returnsOf(definition).map(unwrap).filter(({ type }) => !/^(?:false|null|undefined)$/.test(type));
  return answers2.length === 0 ? refuses : answers2.every((answer) => isGuardedAt(answer, question, definition) || checked(answer, !0, question));
}
var PARTIAL = /basename|extname|dirname|\.(?:slice|split|replace\w*|substr\w*|pop|shift|at|charAt|length)\b/, MAX_CALLS2 = 3;
function guards(bindings2, functions2) {
  let isMadeFrom = (candidate, text) => {
    let binding = candidate.type === "identifier" ? bindings2.resolve(candidate) : void 0, init = binding?.declaration.kind === "variable" ? binding.declaration.init : void 0;
    return init !== void 0 && init.text.includes(text) && !PARTIAL.test(without(init.text, text)) && /^(?:await )?(?:new URL|[\w.]*(?:resolve|join|normalize|parse|URL|relative|String|realpath\w*)\()/.test(init.text);
  }, ask = (text, sanitizers, calls) => {
    let isValue = (candidate) => {
      if (!candidate) return !1;
      let node = unwrap(candidate);
      if (node.text === text) return !0;
      let object = node.type === "member_expression" ? node.childForFieldName("object") : null;
      return object !== null && STANDS_FOR.test(propertyName(node) ?? "") ? isValue(object) : isMadeFrom(node, text);
    };
    return { bindings: bindings2, isValue, doesCheck: (call) => {
      let definition = functions2.functionOf(call.childForFieldName("function") ?? call);
      if (definition === void 0) return;
      let given = argumentsOf(call).findIndex((argument) => isValue(argument)), name = parameterNames(definition)[given];
      return name === void 0 || calls >= MAX_CALLS2 ? !1 : checksParameter(definition, ask(name, sanitizers, calls + 1), functions2);
    }, text, sanitizers };
  };
  return { isGuarded: (expression, sanitizers) => isGuardedAt(expression, ask(expression.text, sanitizers, 0)) };
}
function without(text, part) {
  return text.replaceAll(new RegExp(`(?<![\\w$])${part.replace(/[^\w\s]/g, "\\$&")}(?![\\w$])`, "g"), "");
}
function parameterNames(definition) {
  let single = definition.childForFieldName("parameter");
  return (single === null ? definition.childForFieldName("parameters")?.namedChildren ?? [] : [single]).map((one) => (one.childForFieldName("pattern") ?? one).text);
}

// src/analyzers/javascript/values.ts
var NUMERIC = /^:\s*(?:number|boolean|bigint|Date|(?:'[^']*'|"[^"]*")(?:\s*\|\s*(?:'[^']*'|"[^"]*"))*)(?:\s*\|\s*(?:null|undefined))?$/;
function isNumeric({ parameter, path }) {
  return path.length === 0 && NUMERIC.test(parameter.childForFieldName("type")?.text ?? "");
}
var CHECKABLE = /* @__PURE__ */ new Set(["identifier", "member_expression", "subscript_expression"]), WORTH_CHECKING = ORIGINS.indexOf("unknown");
function isCheckable(node, found) {
  return ORIGINS.indexOf(found) >= WORTH_CHECKING && CHECKABLE.has(node.type);
}
function isDerived(node) {
  let callee = node.type === "call_expression" ? node.childForFieldName("function") ?? node : node, name = propertyName(callee) ?? "";
  return callee === node ? /^(?:byteL|l)ength$/.test(name) : COUNTING_MEMBERS.test(name) || name.startsWith("replace");
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
var MAX_GLOBAL = 20;
function assignedGlobally(name, bindings2) {
  let leaves = bindings2.occurrences(name);
  return leaves.length > MAX_GLOBAL ? [] : leaves.flatMap((leaf) => {
    let assignment = leaf.parent;
    return assignment !== null && assignment.type.endsWith("assignment_expression") && isField(assignment, "left", leaf) ? assignment.childForFieldName("right") ?? [] : [];
  });
}

// src/analyzers/javascript/given.ts
function isPlace(index, method, receiver) {
  return index === 1 && NUMBERING.test(method) && !/^(?:\$|jQuery\b)/.test(receiver.text);
}
function toCallback(call, index) {
  let callee = call.childForFieldName("function") ?? call, receiver = callee.childForFieldName("object"), method = propertyName(callee) ?? "";
  if (receiver === null) return { values: [], others: "unknown" };
  let [first] = argumentsOf(call);
  return LISTS.test(receiver.text) && first !== void 0 ? { values: [first], others: "unknown" } : isPlace(index, method, receiver) ? { values: [] } : receiver.text === "Array" && first !== void 0 ? { values: [first] } : ITERATORS.test(method) || TEXT_CALLBACKS.test(method) ? { values: [receiver] } : { values: [], others: "unknown" };
}
function givenTo(declaration, functions2) {
  let { owner } = declaration, call = owner.parent?.type === "arguments" ? owner.parent.parent : null, { index, rest } = parameterIndex(declaration);
  if (call !== null) return toCallback(call, index);
  let { calls, open } = functions2.callersOf(owner), values = calls.flatMap((caller) => argumentsAt(caller, index, rest));
  return open ? { values, others: "parameter" } : { values };
}

// src/analyzers/javascript/origin.ts
var MAX_DEPTH3 = 25, FIELD_DEPTH = 20, SETTLED = /* @__PURE__ */ new Set(["constant", "environment"]), MAX_CALLS3 = 3;
function all(evaluation, nodes, depth) {
  return worst(nodes.flatMap((node) => node ? at(evaluation, node, depth + 1) : []));
}
function ofParameter(evaluation, declaration, depth) {
  let mask = evaluation.masks.get(declaration.owner.id);
  if (mask !== void 0) return mask;
  if (isNumeric(declaration)) return "constant";
  let { values, others } = givenTo(declaration, evaluation.functions);
  return worst([...others === void 0 ? [] : [others], all(evaluation, values, depth)]);
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
  if (binding !== void 0) return ofBinding(evaluation, node, binding, depth);
  if (ENVIRONMENT.test(node.text)) return "environment";
  let assigned = assignedGlobally(node.text, evaluation.bindings);
  return assigned.length === 0 ? "unknown" : worst(["unknown", all(evaluation, assigned, depth)]);
}
function ofField(evaluation, name, written, depth) {
  let found = all(evaluation, written, depth + FIELD_DEPTH);
  return found === "request" || SETTLED.has(found) && evaluation.fields.areAll(name, written) ? found : "unknown";
}
function ofMember(evaluation, node, depth) {
  let property = propertyName(node) ?? "";
  if (COUNTING_MEMBERS.test(property)) return "constant";
  let name = evaluation.names.nameOf(node) ?? "";
  if (ENVIRONMENT.test(name)) return "environment";
  if (ARGV.test(name)) return "parameter";
  if (HARMLESS_CALLS.test(name)) return "constant";
  let object = node.childForFieldName("object");
  if (object === null) return "unknown";
  if (object.type === "this") return ofField(evaluation, property, evaluation.fields.valuesOf(node), depth);
  let holder = evaluation.methods.holderOf(object);
  if (holder?.type === "class_body")
    return ofField(evaluation, property, evaluation.fields.valuesIn(holder, property), depth);
  let members = evaluation.objects.membersOf(object, property);
  return members !== void 0 && property !== "" ? members.length === 0 ? "unknown" : all(evaluation, members, depth) : at(evaluation, object, depth + 1);
}
function ofMethod(evaluation, callee, args, depth) {
  let object = callee.childForFieldName("object"), method = propertyName(callee) ?? "";
  if (COUNTING_MEMBERS.test(method)) return "constant";
  if (method === "exec" && object?.type === "regex" || method === "fill" && args.length === 1) return all(evaluation, args, depth);
  if (!PASSING_METHODS.test(method)) return "unknown";
  if (method.startsWith("replace") && cleans(method, args[0]?.text ?? "", evaluation.sanitizers)) return "constant";
  let [first] = args;
  if (first !== void 0 && MAPPING_METHODS.test(method)) {
    let mapped = mappedBy(first, evaluation.functions);
    if (mapped !== void 0) return all(evaluation, mapped, depth);
    if (HARMLESS_CALLS.test(first.text) || SANITIZER.test(first.text)) return "constant";
  }
  let parts = BUILDING_METHODS.test(method) ? args.filter((arg) => !isFunction(arg)) : [];
  return all(evaluation, [object, ...parts], depth);
}
function ofResult(evaluation, called, args, depth) {
  let { masks } = evaluation;
  if (masks.size >= MAX_CALLS3 || masks.has(called.id)) return "unknown";
  let given = all(evaluation, args, depth), inside = { ...evaluation, known: /* @__PURE__ */ new Map(), masks: new Map([...masks, [called.id, given]]) };
  return all(inside, evaluation.functions.returnsOf(called), depth);
}
function ofCall(evaluation, node, depth) {
  let constructs = node.type === "new_expression", callee = unwrap(node.childForFieldName(constructs ? "constructor" : "function") ?? node), args = argumentsOf(node), name = evaluation.names.nameOf(callee) ?? propertyName(callee) ?? "", called = evaluation.functions.functionOf(callee), isCure = SANITIZER.test(called === void 0 ? nameBy(callee, evaluation) : callee.text);
  if (LOCAL_PATHS.test(name)) return "environment";
  let safe = evaluation.sanitizers.includes(name) || HARMLESS_CALLS.test(name), isWrong = (safe || isCure) && isWrongCure(callee.text, evaluation.sanitizers), kept = undoneBy(callee.text, args) ?? (isWrong ? args : void 0);
  return kept !== void 0 ? all(evaluation, kept, depth) : safe || isCure && called === void 0 ? "constant" : called !== void 0 ? ofResult(isCure ? forCure(evaluation) : evaluation, called, args, depth) : name === "Array.from" ? all(evaluation, mappedBy(args[1], evaluation.functions) ?? args, depth) : PASSING_CALLS.test(constructs ? `${name}()` : name) ? all(evaluation, args, depth) : callee.type === "member_expression" ? ofMethod(evaluation, callee, args, depth) : "unknown";
}
function ofStructure(evaluation, node, depth) {
  let fields2 = (...names2) => all(
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
      return operator === "&&" ? fields2("right") : CHOOSING.has(operator) ? fields2("left", "right") : "constant";
    }
    case "ternary_expression":
      return fields2("consequence", "alternative");
    case "assignment_expression":
      return fields2("right");
    case "pair":
      return fields2("value");
    default:
      return COMPOSED_KINDS.has(node.type) ? all(evaluation, node.namedChildren, depth) : "unknown";
  }
}
function at(evaluation, expression, depth) {
  let { active, known: known2 } = evaluation, node = unwrap(expression);
  if (CONSTANT_KINDS.has(node.type) || active.has(node.id)) return "constant";
  let seen = known2.get(node.id);
  if (seen !== void 0) return seen;
  if (depth > MAX_DEPTH3 || !evaluation.spend()) return "unknown";
  active.add(node.id);
  let found = !isDerived(node) && evaluation.sources.isRequest(node) ? "request" : ofStructure(evaluation, node, depth);
  active.delete(node.id);
  let origin = isCheckable(node, found) && evaluation.guards.isGuarded(node, evaluation.sanitizers) ? "constant" : found;
  return known2.set(node.id, origin), origin;
}
function origins(facts2) {
  let question = evaluations({ ...facts2, guards: guards(facts2.bindings, facts2.functions) });
  return { originOf: (expression, sanitizers) => at(question(sanitizers), expression, 0) };
}

// src/analyzers/javascript/shape.ts
var HOLE = "${}", MAX_DEPTH4 = 20, KEEPS_TEXT = /* @__PURE__ */ new Set(["trim", "toString", "replace", "replaceAll", "toLowerCase", "toUpperCase"]);
function shapes(bindings2, functions2) {
  let ofGlobal = (node, depth) => {
    let [only, ...more] = assignedGlobally(node.text, bindings2);
    return only === void 0 || more.length > 0 ? HOLE : shapeAt(only, depth + 1);
  }, ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    return binding === void 0 ? ofGlobal(node, depth) : binding.declaration.kind !== "variable" || binding.declaration.path.length > 0 ? HOLE : [binding.declaration.init, ...binding.assignments.map(({ value }) => value)].map((value) => value === void 0 ? "" : shapeAt(value, depth + 1)).join("");
  }, ofResult2 = (callee, depth) => {
    let called = functions2.functionOf(callee), [only, ...more] = called === void 0 ? [] : functions2.returnsOf(called);
    return only === void 0 || more.length > 0 ? HOLE : shapeAt(only, depth + MAX_DEPTH4 / 4);
  }, ofCall3 = (node, depth) => {
    let callee = node.childForFieldName("function"), object = callee?.childForFieldName("object"), method = callee === null ? void 0 : propertyName(callee), args = argumentsOf(node);
    return method === "format" && args[0] !== void 0 ? shapeAt(args[0], depth + 1).replace(/%[sdijoO]/g, HOLE) : !object || method === void 0 ? ofResult2(callee ?? node, depth) : KEEPS_TEXT.has(method) ? shapeAt(object, depth + 1) : method === "concat" ? [object, ...args].map((part) => shapeAt(part, depth + 1)).join("") : method === "join" && object.type === "array" ? object.namedChildren.map((part) => shapeAt(part, depth + 1)).join(args[0] ? shapeAt(args[0], depth + 1) : ",") : HOLE;
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
        return ofCall3(node, depth);
      default:
        return HOLE;
    }
  };
  return { shapeOf: (expression) => shapeAt(expression, 0) };
}

// src/analyzers/javascript/secrets.ts
var MAX_DEPTH5 = 10, SECRET_NAME = /^_?(?:[a-z0-9_$]*(?:password|passwd|passphrase|passcode|secret|api_?key|access_?token|auth_?token|auth_?key|private_?key|secret_?key|access_?key|encryption_?key|refresh_?token|bearer_?token|credentials?)|pwd|pw)(?:_?(?:value|text|plain|str|string|raw|\d))?$/i, SECRET_CALL = /^(?:get|read|load|fetch|decrypt|ask|prompt|generate|create|make|new)?_?(?:[A-Za-z]*[pP]assword|[A-Za-z]*[aA]pi_?[kK]ey|[A-Za-z]*[pP]assphrase|secret[kK]ey)$/, NOT_ONE = /hash|mask|redact|crypt(?!o\.)|hidden|translate|length|count|valid|strength|error|message|label|field|prompt|reset|forgot|policy|rule|schema|column|hint|url$|path$|name$/i, ASKS2 = /^(?:is|has|show|toggle|no|use|set|require|check)[A-Z_]/, ABOUT = /(?:messages?|labels?|errors?|rules|schema|i18n|strings|translations|validators?|fields|types?|keys?|routes?|selectors?|elements?)$/i, PASSING = /^(?:JSON\.stringify|String|util\.(?:inspect|format)|Object\.assign|Buffer\.from|format|inspect|encodeURIComponent|btoa)$/, PASSING_METHOD = /^(?:toString|trim|substr|substring|slice|concat|join|toUpperCase|toLowerCase|toJSON)$/, CONSTANT = /^(?:string|number|true|false|null|undefined|regex|class|unary_expression)$/;
function isSecretName(name) {
  return SECRET_NAME.test(name) && !NOT_ONE.test(name) && !ASKS2.test(name);
}
function isText(expression) {
  let node = expression && unwrap(expression);
  return node !== void 0 && (CONSTANT.test(node.type) || stringValue(node) !== void 0 || isFunction(node));
}
function isKept(name, value) {
  return name !== void 0 && isSecretName(name) && !isText(value) && !NOT_ONE.test(value.text);
}
function secrets(bindings2, objects2) {
  let ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    if (binding === void 0) return isSecretName(node.text);
    let { declaration } = binding;
    if (declaration.kind !== "variable") return declaration.kind === "parameter" && isSecretName(node.text);
    let named = isSecretName(declaration.path.at(-1) ?? node.text), { initial, assigned } = reaching(binding, node), values = [...initial && declaration.init ? [declaration.init] : [], ...assigned];
    if (named)
      return values.length === 0 || values.some((value) => !isText(value) && !NOT_ONE.test(value.text.slice(0, 80)));
    if (declaration.path.length > 0) return !1;
    let written = objects2.writesTo(node, binding);
    return values.some((value) => at2(value, depth + 1)) || written.some(({ name, value }) => isKept(name, value) || at2(value, depth + 1));
  }, ofMember2 = (node, depth) => {
    let name = propertyName(node) ?? "", object = node.childForFieldName("object");
    if (object === null || ABOUT.test(object.text)) return !1;
    let members = objects2.membersOf(object, name);
    return members !== void 0 && members.length > 0 ? members.some((member) => isKept(name, member) || at2(member, depth + 1)) : isSecretName(name) && !/^[A-Z]\w*$/.test(object.text);
  }, ofCall3 = (node, depth) => {
    let callee = unwrap(node.childForFieldName("function") ?? node), name = callee.type === "identifier" ? callee.text : propertyName(callee) ?? "";
    if (SECRET_CALL.test(name) && !/^(?:set|is|has|check|verify|hash|reset|change|update|validate)/.test(name))
      return !0;
    if (PASSING.test(callee.text)) return argumentsOf(node).some((argument) => at2(argument, depth + 1));
    let object = PASSING_METHOD.test(name) ? callee.childForFieldName("object") : null;
    return object !== null && at2(object, depth + 1);
  }, ofLiteral = (literal, depth) => literal.namedChildren.some((member) => {
    if (member.type === "shorthand_property_identifier") return ofIdentifier2(member, depth + 1);
    let value = member.childForFieldName("value");
    if (value === null) return member.type === "spread_element" && at2(member.firstNamedChild ?? member, depth + 1);
    let key = member.childForFieldName("key");
    return isKept(key ? stringValue(key) ?? key.text : void 0, value) || at2(value, depth + 1);
  }), seen = /* @__PURE__ */ new Set(), at2 = (expression, depth) => {
    let node = unwrap(expression);
    if (depth > MAX_DEPTH5 || seen.has(node.id)) return !1;
    switch (seen.add(node.id), node.type) {
      case "identifier":
        return ofIdentifier2(node, depth);
      case "member_expression":
      case "subscript_expression":
        return ofMember2(node, depth);
      case "call_expression":
        return ofCall3(node, depth);
      case "object":
        return ofLiteral(node, depth);
      case "binary_expression":
        return /^(?:\+|\|\||\?\?)$/.test(node.childForFieldName("operator")?.text ?? "") ? node.namedChildren.some((part) => at2(part, depth + 1)) : !1;
      case "ternary_expression":
        return [node.childForFieldName("consequence"), node.childForFieldName("alternative")].some(
          (part) => part !== null && at2(part, depth + 1)
        );
      case "template_string":
      case "template_substitution":
      case "array":
        return node.namedChildren.some((part) => at2(part, depth + 1));
      default:
        return !1;
    }
  };
  return {
    holds(expression) {
      return seen = /* @__PURE__ */ new Set(), at2(expression, 0);
    }
  };
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

// src/analyzers/javascript/archives.ts
var MAX_DEPTH6 = 4, NAME = /^(?:path|fileName|entryName|filename|name|relativePath)$/, ENTRIES = /getEntries\(\)$|(?:zip|archive|directory|tar)\w*\.(?:files|entries(?:\(\))?)$/i, NAMED = /^Object\.(?:keys|entries)\([\w$.]+\.files\)$/, EACH = /^(?:forEach|map|flatMap|filter|for)$/;
function sourceOf({ declaration }) {
  if (declaration.kind === "variable") {
    let { init, path } = declaration;
    return init && path[0] === "[]" ? { list: unwrap(init).text, path: path.slice(1) } : void 0;
  }
  if (declaration.kind !== "parameter" || parameterIndex(declaration).index !== 0) return;
  let call = declaration.owner.parent?.type === "arguments" ? declaration.owner.parent.parent : null, callee = call?.childForFieldName("function"), object = callee?.childForFieldName("object");
  if (!call || !callee || !object) return;
  let [event] = argumentsOf(call), method = propertyName(callee) ?? "";
  return method === "on" && event !== void 0 && stringValue(event) === "entry" ? { list: "<entries>", path: declaration.path } : EACH.test(method) ? { list: method === "forEach" && /zip$/i.test(object.text) ? "<names>" : unwrap(object).text, path: declaration.path } : void 0;
}
var isEntries = (list) => list === "<entries>" || ENTRIES.test(list), isNames = (list) => list === "<names>" || NAMED.test(list);
function isEntry(object, bindings2) {
  let binding = object?.type === "identifier" ? bindings2.resolve(object) : void 0, source = binding && sourceOf(binding);
  return source !== void 0 && source.path.length === 0 && isEntries(source.list);
}
function isEntryName(expression, bindings2, depth = 0) {
  let node = unwrap(expression);
  if (depth > MAX_DEPTH6) return !1;
  if (node.type === "member_expression")
    return NAME.test(propertyName(node) ?? "") && isEntry(node.childForFieldName("object"), bindings2);
  let binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
  if (binding === void 0) return !1;
  let source = sourceOf(binding), last = source?.path.at(-1);
  if (source && isNames(source.list)) return last === void 0 || last === "[]";
  if (source && isEntries(source.list)) return last !== void 0 && NAME.test(last);
  let { declaration } = binding;
  if (declaration.kind !== "variable" || declaration.init === void 0 || binding.assignments.length > 0) return !1;
  let [only] = declaration.path;
  return only === void 0 ? isEntryName(declaration.init, bindings2, depth + 1) : NAME.test(only) && isEntry(unwrap(declaration.init), bindings2);
}

// src/analyzers/javascript/literal.ts
var MAX_DEPTH7 = 5;
function literalBehind(expression, bindings2, depth = 0) {
  let node = unwrap(expression);
  if (depth > MAX_DEPTH7) return node;
  if (node.type === "identifier") {
    let binding = bindings2.resolve(node), init = binding?.declaration.kind === "variable" ? binding.declaration.init : void 0;
    return init && binding?.assignments.length === 0 ? literalBehind(init, bindings2, depth + 1) : node;
  }
  let callee = node.childForFieldName("constructor") ?? node.childForFieldName("function"), [source] = callee?.text === "RegExp" ? argumentsOf(node) : [];
  return source === void 0 ? node : literalBehind(source, bindings2, depth + 1);
}

// src/analyzers/javascript/digests.ts
var KEYED = /createHmac\(|\bhmac\.digest\(/gi, isKeyedText = ({ text }) => text.slice(0, 400).search(KEYED) !== -1 && !/timingSafeEqual|[!=]==/.test(text);
function isKeyed(part, { bindings: bindings2, functions: functions2 }) {
  let node = literalBehind(part, bindings2), callee = node.type === "call_expression" ? node.childForFieldName("function") : null, hash = callee && propertyName(callee) === "digest" ? callee.childForFieldName("object") : null, called = callee === null || hash !== null ? void 0 : functions2.functionOf(callee), results = called === void 0 ? [] : functions2.returnsOf(called);
  return isKeyedText(node) || hash !== null && isKeyedText(literalBehind(hash, bindings2)) || results.some(isKeyedText);
}
function comparesDigest(comparison2, knowledge) {
  return ["left", "right"].map((side) => comparison2.childForFieldName(side)).some((side) => side === null || !/^(?:identifier|template_string|binary_expression|call_expression)$/.test(side.type) ? !1 : (side.type === "identifier" || side.type === "call_expression" ? [side] : side.descendantsOfType("identifier").slice(0, 4)).some((part) => isKeyed(part, knowledge)));
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

// src/analyzers/javascript/fingerprints.ts
var PURPOSE = /e_?tag(?![a-z])|cache|finger_?print|check_?sum|gravatar|avatar|dedup|bucket|shard|content_?(?:hash|md5|id)|memo(?:ize|ise|key)|build_?(?:id|hash)|chunk|asset|color|colour/i, PROTECTED = /passw|pwd|passphrase|secret|token|credential|signature|signed|api_?key|session|\bpin\b|otp/i, MAX_TEXT = 400;
function nameAt(outer, child) {
  if (isFunction(outer)) {
    let { parent } = outer;
    return (outer.childForFieldName("name") ?? parent?.childForFieldName("name") ?? parent?.childForFieldName("key") ?? parent?.childForFieldName("left"))?.text;
  }
  let name = outer.childForFieldName("name") ?? outer.childForFieldName("left") ?? outer.childForFieldName("key");
  return name === null || name.id === child.id ? void 0 : name.text;
}
function takerOf(call) {
  let texts = argumentsOf(call).flatMap((argument) => stringValue(argument) ?? []);
  return [call.childForFieldName("function")?.text ?? "", ...texts].join(" ");
}
function namesAround(node) {
  let names2 = [], text = node.text;
  for (let [child, outer] = [node, node.parent]; outer !== null && (outer.type === "arguments" && outer.parent && names2.push(takerOf(outer.parent)), (/^(?:variable_declarator|assignment_expression|pair)$/.test(outer.type) || isFunction(outer)) && names2.push(nameAt(outer, child) ?? ""), !isFunction(outer)); [child, outer] = [outer, outer.parent])
    outer.text.length <= MAX_TEXT && (text = outer.text);
  return { names: names2, text };
}
function isFingerprint(hash) {
  let { names: names2, text } = namesAround(hash);
  return names2.some((name) => PURPOSE.test(name)) && !PROTECTED.test(`${names2.join(" ")} ${text}`);
}

// src/analyzers/javascript/pollution.ts
var NAMES = [/__proto__/, /\bconstructor\b/, /\bprototype\b/], NAMED_CHECK = /(?:isPrototypePolluted|isSafe|isUnsafe)\w*$/, WITHOUT_PROTOTYPE = /Object\.create\(null\)/, NAMES_OF = /^(?:Object\.(?:keys|entries|getOwnPropertyNames)|Reflect\.ownKeys|(?:_|lodash)\.(?:keys|keysIn|toPairs))\(/, EACH_MEMBER = /^(?:_|lodash|\$|jQuery)\.(?:each|forEach|forOwn|forIn)$/, PARTS = /\.split\(|\.shift\(\)|\.pop\(\)|\]$|\.slice\(/, NUMBERED = /^(?:[ijkn]|idx|index|dir|direction|side|left|right|pos|offset)$/i, EMPTY = /^(?:\{\s*\}|\[\s*\]|Object\.create\(null\))$/, MAX_LENGTH = 6e3;
function escaped(text) {
  return text.replace(/[^\w\s]/g, "\\$&");
}
function functionsAround(node) {
  let found = [];
  for (let outer = node.parent; outer !== null && !(outer.endIndex - outer.startIndex > MAX_LENGTH); outer = outer.parent)
    isFunction(outer) && found.push(outer);
  return found;
}
function nameOf(owner) {
  let { parent } = owner, name = owner.childForFieldName("name") ?? parent?.childForFieldName("name") ?? parent?.childForFieldName("key"), target = parent?.type === "assignment_expression" ? parent.childForFieldName("left") : null;
  return name?.text ?? (target ? propertyName(target) ?? target.text : void 0);
}
function callsItself(owner) {
  let name = nameOf(owner);
  return name === void 0 || !new RegExp(`\\b${escaped(name)}\\(`).test(owner.text) ? [] : owner.descendantsOfType("call_expression").filter((call) => {
    let callee = call.childForFieldName("function");
    return callee !== null && (callee.type === "identifier" ? callee.text : propertyName(callee)) === name;
  });
}
function isNames2(node, bindings2) {
  if (!node) return !1;
  if (NAMES_OF.test(node.text)) return !0;
  let declaration = node.type === "identifier" ? bindings2.resolve(node)?.declaration : void 0;
  return declaration?.kind === "variable" && NAMES_OF.test(declaration.init?.text ?? "");
}
function enumerates({ declaration }, bindings2) {
  if (declaration.kind === "variable") {
    let { path, init } = declaration;
    return path[0] === "<key>" || path[0] === "[]" && isNames2(init, bindings2) ? !0 : init?.type === "subscript_expression" && isNames2(init.childForFieldName("object"), bindings2);
  }
  if (declaration.kind !== "parameter" || declaration.owner.parent?.type !== "arguments") return !1;
  let callee = declaration.owner.parent.parent?.childForFieldName("function");
  if (!callee) return !1;
  let list = callee.childForFieldName("object");
  return NAMES_OF.test(callee.text) || EACH_MEMBER.test(callee.text) || isNames2(list, bindings2);
}
function isPart(binding, key) {
  if (key.type === "subscript_expression") return !0;
  if (binding === void 0 || NUMBERED.test(key.text)) return !1;
  let { declaration } = binding;
  return declaration.kind === "parameter" ? declaration.path[0] === "[]" || declaration.owner.parent?.type === "arguments" : declaration.kind !== "variable" ? !1 : [declaration.init, ...binding.assignments.map(({ value }) => value)].some(
    (value) => value !== void 0 && (PARTS.test(value.text) || declaration.path.includes("[]"))
  );
}
function askedFor(key, owner, bindings2) {
  let found = owner.descendantsOfType("call_expression").filter((call) => argumentsOf(call).some((given) => given.text === key.text)).map((call) => {
    let callee = call.childForFieldName("function") ?? call, name = callee.childForFieldName("object") ?? callee, declaration = name.type === "identifier" ? bindings2.resolve(name)?.declaration : void 0;
    return declaration?.kind === "variable" ? { text: declaration.init?.text ?? "", believed: !1 } : declaration?.kind === "definition" ? { text: declaration.node.text, believed: !1 } : { text: "", believed: NAMED_CHECK.test(callee.text) };
  });
  return { text: found.map(({ text }) => text).join(`
`), believed: found.some(({ believed }) => believed) };
}
function isChecked(key, owner, bindings2) {
  if (WITHOUT_PROTOTYPE.test(owner.text)) return !0;
  let { text, believed } = askedFor(key, owner, bindings2);
  return believed || NAMES.every((name) => name.test(owner.text) || name.test(text));
}
function ownOnly(object) {
  let name = escaped(object);
  return new RegExp(`\\b${name}\\.hasOwnProperty\\(|hasOwn(?:Property\\.call)?\\(${name},`);
}
function reduces(held, member) {
  if (held?.declaration.kind !== "parameter") return !1;
  let { owner } = held.declaration, callee = owner.parent?.type === "arguments" ? owner.parent.parent?.childForFieldName("function") : void 0;
  return callee != null && propertyName(callee) === "reduce" && owner.text.includes(`return ${member}`);
}
function follows(held, object) {
  let step = new RegExp(`\\b${escaped(object)}\\[`);
  return held !== void 0 && held.assignments.some(({ value }) => step.test(value.text));
}
function isMember(given, member, bindings2) {
  let node = unwrap(given);
  if (node.text.startsWith(member)) return !0;
  let binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
  return binding?.declaration.kind !== "variable" ? !1 : [binding.declaration.init, ...binding.assignments.map(({ value }) => value)].some((value) => value?.text.startsWith(member) === !0);
}
function writeAt(assignment, bindings2) {
  let target = assignment.childForFieldName("left"), object = target?.childForFieldName("object"), index = target?.childForFieldName("index"), value = assignment.childForFieldName("right");
  if (!object || !index || !value || object.type !== "identifier" || EMPTY.test(value.text)) return;
  let key = unwrap(index), member = `${object.text}[${key.text}]`, owners = functionsAround(assignment), around = owners.at(-1);
  return around === void 0 || ownOnly(object.text).test(around.text) || isChecked(key, around, bindings2) || new RegExp(`^${escaped(member)}\\s*(?:\\|\\||\\?\\?)`).test(value.text) ? void 0 : { object, member, owners };
}
function pollutes(assignment, bindings2) {
  let index = assignment.childForFieldName("left")?.childForFieldName("index"), key = index ? unwrap(index) : void 0, name = key?.type === "identifier" ? bindings2.resolve(key) : void 0;
  if (key === void 0) return !1;
  let [copied, followed] = [name !== void 0 && enumerates(name, bindings2), isPart(name, key)], write = copied || followed ? writeAt(assignment, bindings2) : void 0;
  if (write === void 0) return !1;
  let { object, member, owners } = write;
  if (owners.flatMap(callsItself).some(
    (call) => argumentsOf(call).slice(0, 2).some((argument) => isMember(argument, member, bindings2))
  )) return !0;
  let held = bindings2.resolve(object);
  return followed && (follows(held, object.text) || reduces(held, member));
}

// src/analyzers/javascript/handlers.ts
var REQUEST_TYPE = /\b(?:\w*Request|IncomingMessage)\b(?!\w)/, RESPONSE_NAME = /^(?:_?res|response|reply|resp|rep|h|next)\b/, REQUEST_KEYS = /* @__PURE__ */ new Set(["query", "params", "body", "headers", "cookies"]), REQUEST_DECORATOR = /@(?:Query|Param|Body|Headers|Req|Request|Cookies|QueryParam|QueryParams|BodyParam)\b/, NEXT_LOADER = /^get(?:ServerSideProps|InitialProps)$/, NEXT_ROUTE = /^(?:GET|POST|PUT|PATCH|DELETE)$/, GLOBALS = /* @__PURE__ */ new Set(["location", "document", "window", "self", "top", "useParams", "route"]), ROUTERS = /(?:^|\.)(?:app|router|server|fastify|route|api|express)$|Router$|\.route\([^()]*\)$/, ROUTES = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "all", "use", "head", "options"]), SOCKETS = /(?:^|\.)(?:ws|socket|webSocket|connection|conn|client)$/, QUIET_EVENTS = /^(?:error|close|connect|connection|end|disconnect|drain|open|timeout|finish|listening)$/, LISTENS = /^(?:on|once|addListener)$/, SERVERS = /(?:^|\.)create(?:Secure)?Server$/, MAX_USES = 20;
function parametersOf(owner) {
  let only = owner.childForFieldName("parameter");
  return only !== null ? [only] : owner.childForFieldName("parameters")?.namedChildren.filter((child) => child.type !== "comment") ?? [];
}
function receiverIn(call) {
  let callee = call?.type === "call_expression" ? call.childForFieldName("function") : null, object = callee?.childForFieldName("object");
  if (!(!call || !callee || !object))
    return { method: propertyName(callee) ?? "", object, first: argumentsOf(call)[0] };
}
function callWith(handed) {
  let outer = handed.parent?.type === "array" ? handed.parent.parent : handed.parent;
  return outer?.type === "arguments" ? outer.parent : null;
}
function receiverOf(owner) {
  return receiverIn(callWith(owner));
}
function nameOf2(owner) {
  let { parent } = owner;
  return owner.childForFieldName("name") ?? parent?.childForFieldName("left") ?? parent?.childForFieldName("name") ?? parent?.childForFieldName("key") ?? void 0;
}
function handlesMessages(owner) {
  let parent = owner.parent;
  if (parent === null) return !1;
  if (parent.type === "assignment_expression" && isField(parent, "right", owner))
    return /\bonmessage$/.test(parent.childForFieldName("left")?.text ?? "");
  let call = parent.type === "arguments" ? parent.parent : null, [first] = call === null ? [] : argumentsOf(call);
  return /\baddEventListener$/.test(call?.childForFieldName("function")?.text ?? "") && first !== void 0 && stringValue(first) === "message";
}
function isRouteMember(owner) {
  let member = owner.type === "method_definition" ? owner : owner.parent;
  return (member?.childForFieldName("key") ?? member?.childForFieldName("name"))?.text !== "handler" || member?.parent?.type !== "object" ? !1 : member.parent.namedChildren.some((other) => /^['"]?(?:method|path|url)\b/.test(other.text));
}
function isRoute(call) {
  if (SERVERS.test(call?.childForFieldName("function")?.text ?? "")) return !0;
  let receiver = receiverIn(call);
  return receiver === void 0 || !ROUTERS.test(receiver.object.text) ? !1 : ROUTES.has(receiver.method) || LISTENS.test(receiver.method) && receiver.first?.text.slice(1, -1) === "request";
}
function isRequestPlace(index, count) {
  return count >= 2 && index === (count === 4 ? 1 : 0);
}
function isCloudEvent(owner, index, name) {
  return index !== 0 || !/^_?event$/.test(name) ? !1 : /(?:^|\.)(?:\w*[hH]andler|lambda|main)$|^(?:module\.)?exports\.\w+$/.test(nameOf2(owner)?.text ?? "");
}
function isResolverInput(all2, index) {
  let third = all2[2]?.text ?? "";
  return index === 1 && /^(?:_\w*|parent|root|obj|source)\b/.test(all2[0]?.text ?? "") && /^(?:\{|ctx\b|context\b)/.test(third);
}
function ofNext(owner, index, path) {
  let name = nameOf2(owner)?.text ?? "";
  if (index === 0 && NEXT_LOADER.test(name)) return "req";
  if ((owner.parent?.type === "variable_declarator" ? owner.parent.parent?.parent : owner.parent)?.type === "export_statement")
    return NEXT_ROUTE.test(name) ? index === 0 || path[0] === "params" ? "req" : void 0 : index === 0 && path[0] === "searchParams" ? "req" : void 0;
}
function handlers(bindings2) {
  let isSocket = (object) => {
    if (SOCKETS.test(object.text)) return !0;
    let declaration = object.type === "identifier" ? bindings2.resolve(object)?.declaration : void 0, receiver = declaration?.kind === "parameter" ? receiverOf(declaration.owner) : void 0;
    return receiver?.first !== void 0 && /^connect(?:ion)?$/.test(stringValue(receiver.first) ?? "");
  }, isPeerData = (owner, index) => {
    let receiver = receiverOf(owner), event = receiver?.first && stringValue(receiver.first);
    if (receiver === void 0 || event === void 0) return !1;
    let object = receiver.object.text;
    return /(?:^|\.)ipcMain$/.test(object) ? index > 0 && /^(?:on|once|handle|handleOnce)$/.test(receiver.method) : index !== 0 || !LISTENS.test(receiver.method) || QUIET_EVENTS.test(event) ? !1 : isSocket(receiver.object) || event === "data" && /(?:^|\.)_?req(?:uest)?$/.test(object);
  }, isRegistered = (owner) => {
    let name = nameOf2(owner);
    return name?.type !== "identifier" ? !1 : bindings2.occurrences(name.text).slice(0, MAX_USES).some((use) => isRoute(callWith(use)));
  }, isRequest = (owner, index, all2) => index === 0 && all2[1] !== void 0 && RESPONSE_NAME.test(all2[1].text) || index === 0 && isRouteMember(owner) ? !0 : isRequestPlace(index, all2.length) ? isRoute(callWith(owner)) || owner.parent?.type !== "arguments" && isRegistered(owner) : !1;
  return {
    rootOf({ owner, parameter, path }, name) {
      if (parameter.type !== "identifier" && REQUEST_DECORATOR.test(parameter.text)) return "req.query";
      let all2 = parametersOf(owner), index = all2.findIndex((candidate) => candidate.id === parameter.id), type = parameter.childForFieldName("type")?.text ?? "";
      if (isPeerData(owner, index) || isCloudEvent(owner, index, name) || isResolverInput(all2, index))
        return "<remote>";
      let next = ofNext(owner, index, path);
      return next !== void 0 ? next : path.length > 0 ? REQUEST_KEYS.has(path[0] ?? "") && isRequest(owner, index, all2) || REQUEST_TYPE.test(type) ? "req" : "?" : handlesMessages(owner) ? "<message>" : REQUEST_TYPE.test(type) || isRequest(owner, index, all2) ? "req" : GLOBALS.has(name) ? "?" : name;
    }
  };
}
function isContext(node) {
  let owner = node.parent;
  for (; owner !== null && (!isFunction(owner) || owner.type === "arrow_function"); ) owner = owner.parent;
  if (owner?.type !== "generator_function" && owner?.type !== "generator_function_declaration") return !1;
  let receiver = receiverOf(owner);
  return receiver === void 0 ? /\bthis\.request\b/.test(owner.text) : ROUTES.has(receiver.method);
}

// src/analyzers/javascript/sources.ts
var MAX_DEPTH8 = 12, REQUEST_MEMBERS = "query|params?|body|headers?|cookies?|signedCookies|url|originalUrl|rawUrl|path|pathname|files?|rawBody|querystring|host|hostname|search|searchParams|nextUrl|raw|payload", REQUEST_CALLS = "param|get|header|json|text|formData|query|queries|parseBody", SOURCE = new RegExp(
  [
    `^(?:this\\.|_|ctx\\.|context\\.|c\\.|event\\.|args\\.)?(?:req|request)\\.(?:(?:${REQUEST_MEMBERS})\\b|(?:${REQUEST_CALLS})\\(\\)|(?:req|request|raw)\\.(?:${REQUEST_MEMBERS})\\b)`,
    "^(?:ctx|context)\\.(?:query|params|querystring|headers|path|url|cookies\\.get\\(\\))(?:\\b|$)",
    "^event\\.(?:queryStringParameters|multiValueQueryStringParameters|pathParameters|body|headers|rawPath|rawQueryString)\\b",
    "^(?:window\\.|document\\.|self\\.|top\\.)*location(?:\\.(?:hash|search|href|pathname))?$",
    "^(?:window\\.|document\\.|self\\.|top\\.)*location\\.(?:hash|search|href|pathname)\\b",
    "^(?:window\\.)?document\\.(?:URL|documentURI|referrer|cookie)\\b",
    "^window\\.name\\b",
    "^<message>\\.data\\b",
    "^<remote>",
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
    "\\b(?:ws|socket|connection|conn|client)\\.on\\b|\\.on(?:ce)?\\([\"'`]connect|\\bipcMain\\.|\\bhandler\\b|getServerSideProps|getInitialProps|searchParams|\\bthis\\.(?:query|request|params)\\b|\\b(?:args|input)\\b[^()]*,\\s*(?:ctx|context)\\b"
  ].join("|"),
  "g"
), ROOT = /^(?:req|request|ctx|context|<message>)$/, MAX_CALLERS = 5, HOOK = /^use(?:SearchParams|Params|Router|Location)$/;
function sources(bindings2, functions2) {
  let { rootOf } = handlers(bindings2), roots = /* @__PURE__ */ new Map(), requests = /* @__PURE__ */ new Map(), ofCallers = (declaration, name, depth) => {
    if (depth > MAX_DEPTH8 || ROOT.test(name) || declaration.owner.parent?.type === "arguments") return name;
    let key = declaration.parameter.id, root = roots.get(key);
    if (root !== void 0) return root;
    roots.set(key, name);
    let { index, rest } = parameterIndex(declaration), { calls } = functions2.callersOf(declaration.owner);
    return root = calls.slice(0, MAX_CALLERS).flatMap((call) => argumentsAt(call, index, rest)).map((argument) => chainOf(argument, depth + 4)).find((chain) => ROOT.test(chain)) ?? name, roots.set(key, root), root;
  }, ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    if (binding === void 0) return node.text;
    let { declaration } = binding;
    if (!reaching(binding, node).initial) return "?";
    if (declaration.kind === "parameter") {
      let root = rootOf(declaration, node.text);
      return [root === node.text ? ofCallers(declaration, root, depth) : root, ...declaration.path].join(".");
    }
    return declaration.kind === "import" ? HOOK.test(node.text) ? node.text : "?" : declaration.kind !== "variable" || declaration.init === void 0 ? "?" : [chainOf(declaration.init, depth + 1), ...declaration.path].join(".");
  }, chainOf = (expression, depth) => {
    if (depth > MAX_DEPTH8) return "?";
    let node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier2(node, depth);
      case "this":
        return isContext(node) ? "ctx" : "this";
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
      let known2 = requests.get(expression.id);
      if (known2 === void 0) {
        let chain = chainOf(expression, 0);
        requests.set(expression.id, known2 = SOURCE.test(chain) && !CHOSEN_HERE.test(chain));
      }
      return known2;
    }
  };
}

// src/analyzers/javascript/dom.ts
var MAX_DEPTH9 = 8, MAX_PARTS = 60, JQUERY = /^(?:\$|jQuery|window\.\$|window\.jQuery|\$j|jq)$/, READS = /^(?:val|text|attr|data|prop|getAttribute|getData)$/, TEXT_MEMBERS = /^(?:value|innerText|textContent|innerHTML|dataset)$/, KEEPS = /^(?:trim|replace|toString|substr|substring|slice|toLowerCase|toUpperCase|concat|split)$/, ELEMENT = /^(?:event|ev|e|evt)\.(?:currentT|t)arget$|^this$|\b(?:el|elem|element|input|textarea|node|field|editor|select)\w*$|(?:getElementById|querySelector)\(|Input$|Element$|Textarea$|\)\[0\]$|\.get\(0\)$/i;
function initOf(node, bindings2) {
  let declaration = node.type === "identifier" ? bindings2.resolve(node)?.declaration : void 0;
  return declaration?.kind === "variable" && declaration.path.length === 0 ? declaration.init : void 0;
}
function isPlugin(node) {
  let owner = node.parent;
  for (; owner !== null && (!owner.type.includes("function") || owner.type === "arrow_function"); ) owner = owner.parent;
  return /^(?:\$|jQuery)\.fn\.\w+$/.test(owner?.parent?.childForFieldName("left")?.text ?? "");
}
function isJquery(expression, knowledge, depth = 0) {
  let node = unwrap(expression);
  if (depth > MAX_DEPTH9) return !1;
  if (node.type === "this") return isPlugin(node);
  if (node.type === "identifier") {
    let init = initOf(node, knowledge.bindings);
    return init === void 0 ? /^\$\w/.test(node.text) : isJquery(init, knowledge, depth + 1);
  }
  if (node.type === "member_expression") return /^\$\w/.test(propertyName(node) ?? "");
  let callee = node.type === "call_expression" ? unwrap(node.childForFieldName("function") ?? node) : void 0;
  if (callee === void 0) return !1;
  if (JQUERY.test(callee.text)) return !0;
  let object = callee.childForFieldName("object");
  return object !== null && isJquery(object, knowledge, depth + 1);
}
function isDomText(expression, knowledge, seen = /* @__PURE__ */ new Set()) {
  let node = unwrap(expression), next = (part) => isDomText(part, knowledge, seen);
  if (seen.size > MAX_PARTS || seen.has(node.id)) return !1;
  if (seen.add(node.id), node.type === "identifier") {
    let init = initOf(node, knowledge.bindings);
    return init !== void 0 && next(init);
  }
  if (/^(?:binary_expression|template_string|template_substitution)$/.test(node.type))
    return node.namedChildren.some(next);
  let object = node.childForFieldName("object");
  return node.type === "member_expression" && object !== null ? propertyName(object) === "dataset" ? !0 : TEXT_MEMBERS.test(propertyName(node) ?? "") && ELEMENT.test(object.text) : node.type === "call_expression" && ofCall2(node, knowledge, next);
}
function ofCall2(call, knowledge, next) {
  let callee = unwrap(call.childForFieldName("function") ?? call), object = callee.childForFieldName("object"), method = propertyName(callee) ?? "";
  if (object === null) return !1;
  if (KEEPS.test(method)) return next(object);
  if (!READS.test(method)) return !1;
  if (method === "getAttribute") return !0;
  if (method === "getData") return /(?:clipboardData|dataTransfer)$/.test(object.text);
  let reads = method === "val" || method === "text" ? 0 : 1;
  return argumentsOf(call).length === reads && isJquery(object, knowledge);
}

// src/analyzers/javascript/tokens.ts
var READS2 = /decode|peek|inspect|unsafe|unverified|expir|header|kid/i, HARMLESS = /^(?:exp|iat|header|kid|alg)$/;
function functionsAround2(node) {
  let found = [];
  for (let outer = node.parent; outer !== null; outer = outer.parent)
    (isFunction(outer) || outer.parent === null) && found.push(outer);
  return found;
}
function verifications(within) {
  return within.descendantsOfType("call_expression").filter((call) => {
    let callee = unwrap(call.childForFieldName("function") ?? call);
    return /verif(?:y|ied)/i.test(callee.type === "identifier" ? callee.text : propertyName(callee) ?? "");
  });
}
function nameOf3(owner) {
  return (owner.childForFieldName("name") ?? owner.parent?.childForFieldName("name") ?? owner.parent?.childForFieldName("key") ?? owner.parent?.childForFieldName("left"))?.text ?? "";
}
function readsHarmless(decoding) {
  let outer = decoding.parent;
  for (; outer !== null && /^(?:parenthesized|non_null|as)_expression$/.test(outer.type); ) outer = outer.parent;
  return outer !== null && HARMLESS.test(propertyName(outer) ?? "");
}
function isUnverified(decoding) {
  let [token] = argumentsOf(decoding);
  if (token === void 0 || readsHarmless(decoding)) return !1;
  let around = functionsAround2(decoding), program = around.at(-1), calls = program === void 0 ? [] : verifications(program);
  if (calls.length > 0 && READS2.test(nameOf3(around[0] ?? decoding))) return !1;
  let outermost = around.at(-2) ?? program;
  return !calls.some((call) => isInside(call, outermost) && argumentsOf(call).some(({ text }) => text === token.text));
}
function isInside({ startIndex, endIndex }, outer) {
  return outer !== void 0 && startIndex >= outer.startIndex && endIndex <= outer.endIndex;
}

// src/analyzers/javascript/tests.ts
var MAX_DEPTH10 = 5, ESCAPED_BACKSLASH = /\\\\/g, UNGUESSABLE = /uuid|mkdtemp|nanoid|crypto|random(?:Bytes|UUID|Fill|Int)|getRandomValues/i;
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
var STRUCTURED = /(?:^|\.)(?:body|query|payload|json\(\)|queryStringParameters)(?:\.|$)|^<remote>|^JSON\.parse\(\)/;
function mayBeObject(expression, { sources: sources2 }) {
  return STRUCTURED.test(sources2.chainOf(unwrap(expression)));
}
function isOurs(expression, { sources: sources2 }) {
  return !sources2.isRequest(unwrap(expression));
}
function isLibraryInput(expression, { bindings: bindings2 }) {
  let node = unwrap(expression), name = node.type === "member_expression" ? node.childForFieldName("object") : node, declaration = name?.type === "identifier" ? bindings2.resolve(name)?.declaration : void 0;
  return declaration?.kind === "parameter" && isPublic(declaration.owner);
}
function isDatabase(callee, { names: names2 }) {
  let object = unwrap(callee).childForFieldName("object");
  return object === null ? !1 : DATABASE.test(names2.nameOf(object) ?? "") || /^(?:t|t1|tx|task)$/.test(object.text);
}
function bounds(test) {
  let node = unwrap(test), [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")], operator = node.childForFieldName("operator")?.text ?? "";
  return left !== null && right !== null && /^(?:<=?|!==?)$/.test(operator) ? [right] : [];
}
function isLengthOfObject(bound, knowledge) {
  let list = bound.type === "member_expression" ? bound.childForFieldName("object") : null;
  return list === null || propertyName(bound) !== "length" || !knowledge.mentions(MAY_HOLD_REQUEST) ? !1 : mayBeObject(list, knowledge) && knowledge.originOf(list, ["isArray", "Array.isArray"]) === "request";
}
function holdsNoWord(name) {
  return name.type === "template_string" ? name.namedChildren.some(({ type, text }) => type === "string_fragment" && /[^\w$]/.test(text)) : name.type !== "binary_expression" ? /[^\w$]/.test(stringValue(name) ?? "") : [name.childForFieldName("left"), name.childForFieldName("right")].some(
    (part) => part !== null && holdsNoWord(part)
  );
}
function isChosenMember(expression, knowledge) {
  if (!knowledge.mentions(MAY_HOLD_REQUEST)) return !1;
  let target = expression.childForFieldName("left")?.childForFieldName("object") ?? expression, node = literalBehind(target, knowledge.bindings), index = node.type === "subscript_expression" ? node.childForFieldName("index") : null;
  if (index === null || stringValue(index) !== void 0 || index.type === "number") return !1;
  let object = node.childForFieldName("object");
  return !(object === null || knowledge.sources.isRequest(object)) && !holdsNoWord(index) && knowledge.originOf(index, []) === "request";
}
function holdsObject(expression, knowledge) {
  return knowledge.objects.valuesOf(expression).some((value) => mayBeObject(value, knowledge));
}
var DATABASE = /^(?:pg-promise|sqlite3|better-sqlite3|sqlite|mysql2?|mssql|pg|mariadb|node:sqlite|duckdb|libsql|@libsql\/client|@google-cloud\/(?:spanner|bigquery))\b.*\(\)/, TO_NUMBER = /^(?:Number|parseInt|parseFloat|Number\.parse(?:Int|Float)|Math\.(?:floor|ceil|round|abs|max|trunc))$/;
function isSize(expression, knowledge, depth = 0) {
  let node = unwrap(expression);
  if (depth > MAX_DEPTH10 || !knowledge.mentions(MAY_HOLD_REQUEST)) return !1;
  if (knowledge.originOf(node, []) === "request") return !0;
  let init = node.type === "identifier" ? literalBehind(node, knowledge.bindings) : node;
  if (init.id !== node.id) return isSize(init, knowledge, depth + 1);
  let callee = node.childForFieldName("function"), parts = callee !== null && TO_NUMBER.test(callee.text) ? argumentsOf(node).slice(0, 1) : /^(?:unary|binary)_expression$/.test(node.type) ? node.namedChildren : [], operator = node.childForFieldName("operator")?.text ?? "+";
  return /^[+*]$/.test(operator) && parts.some((part) => isSize(part, knowledge, depth + 1));
}
function isRandomBytes(expression, { bindings: bindings2 }) {
  let callee = literalBehind(expression, bindings2).childForFieldName("function");
  return /\b(?:randomBytes|getRandomValues|pseudoRandomBytes)$/.test(callee?.text ?? "");
}
function isPredictable(expression, { bindings: bindings2 }) {
  return (expression.type === "identifier" ? [expression] : expression.descendantsOfType("identifier").slice(0, 8)).some((part) => {
    let value = literalBehind(part, bindings2);
    return value.id !== part.id && /^[^;{}]*\bMath\.random\(\)/.test(value.text.slice(0, 200));
  });
}
function isTemporaryPath(expression, { bindings: bindings2 }) {
  let node = literalBehind(expression, bindings2);
  if (node.type === "identifier") return !1;
  let parts = /^(?:binary_expression|template_string|call_expression)$/.test(node.type) ? node.descendantsOfType("identifier").slice(0, 6) : [], text = [node, ...parts.map((part) => literalBehind(part, bindings2))].map((one) => one.text).join(" ");
  return /^[`'"]\/(?:var\/)?tmp\/|tmpdir\(\)|process\.env\.TE?MP\b/.test(text) && !UNGUESSABLE.test(text);
}
var TESTS = /* @__PURE__ */ new Map([
  ["catastrophic-regex", ofExpression(isCatastrophic)],
  ["polynomial-regex", ofExpression(isPolynomial)],
  ["other-hosts-regex", ofExpression(matchesOtherHosts)],
  ["unanchored-host-regex", ofExpression(matchesHostAnywhere)],
  ["semi-anchored-regex", ofExpression(isSemiAnchored)],
  ["strange-range-regex", ofExpression(isStrangeRange)],
  ["misses-tags-regex", ofExpression(missesTags)],
  ["random-bytes", isRandomBytes],
  ["temporary-path", isTemporaryPath],
  ["holds-secret", (expression, { secrets: secrets2 }) => secrets2.holds(expression)],
  ["given-secret", (call, { secrets: secrets2 }) => argumentsOf(call).some((argument) => secrets2.holds(argument))],
  ["pollutes-prototype", (assignment, { bindings: bindings2 }) => pollutes(assignment, bindings2)],
  ["jquery", (expression, knowledge) => isJquery(expression, knowledge)],
  ["dom-text", (expression, knowledge) => isDomText(expression, knowledge)],
  ["sized-by-request", (expression, knowledge) => isSize(expression, knowledge)],
  ["bounded-by-request", (test, knowledge) => bounds(test).some((bound) => isSize(bound, knowledge))],
  ["bounded-by-object", (test, knowledge) => bounds(test).some((bound) => isLengthOfObject(bound, knowledge))],
  ["member-of-request", isChosenMember],
  ["database", isDatabase],
  ["library-input", isLibraryInput],
  ["compares-digest", (comparison2, knowledge) => knowledge.mentions(KEYED) && comparesDigest(comparison2, knowledge)],
  ["no-fingerprint", (hash) => !isFingerprint(hash)],
  ["unverified-token", (decoding) => isUnverified(decoding)],
  ["entry-name", (expression, { bindings: bindings2 }) => isEntryName(expression, bindings2)],
  ["predictable", isPredictable],
  ["ignores-origin", ignoresOrigin],
  ["may-be-object", mayBeObject],
  ["not-from-request", isOurs],
  ["object-of-request", holdsObject]
]), MAY_HOLD = {
  "compares-digest": KEYED,
  "library-input": /\bexports?\b/g,
  "member-of-request": MAY_HOLD_REQUEST,
  "sized-by-request": MAY_HOLD_REQUEST,
  "bounded-by-request": MAY_HOLD_REQUEST,
  "bounded-by-object": MAY_HOLD_REQUEST,
  "random-bytes": /randomBytes|getRandomValues|pseudoRandomBytes/g,
  "temporary-path": /\/tmp\/|tmpdir\(\)|process\.env\.TE?MP\b/g,
  predictable: /\bMath\.random\(\)/g
};
function passes(test, expression, knowledge) {
  return TESTS.get(test)?.(expression, knowledge) === !0;
}

// src/analyzers/javascript/pack.ts
var NAME2 = /(?<![\w$\u0080-\uFFFF.]|\\u)[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]*|(?<=\.\.\.)[A-Za-z_$][\w$]*/g, DEFINES = /\bfunction(?:\s|\*|\/\*.*?\*\/)*$/s, BY_LOOK = [
  [/^[\w$.[\]"']+ = /, "assignment_expression"],
  [/^[\w$.[\]]+ \+= /, "augmented_assignment_expression"],
  [/^\$\w+ (?:\|\||\?\?|[!=]==?) \$\w+$/, "binary_expression"],
  [/^new [\w$.]+\(.*\)$/s, "new_expression"],
  [/^[\w$.[\]]+\(.*\)$/s, "call_expression"]
], OPAQUE = /* @__PURE__ */ new Set(["identifier", "member_expression", "subscript_expression", "call_expression"]);
function facts(tree, text, imported2 = {}) {
  let bound = bindings(tree, text, { names: NAME2, defines: DEFINES, declarationAt, assignmentAt }), held = objects(bound), reexported = { ...ownExports(text), ...imported2 }, members = methods(tree, text, bound), called = functions(bound, members), received = sources(bound, called), written = fields(tree, text), named = names(bound, held, written, reexported), { originOf } = origins({
    bindings: bound,
    names: named,
    sources: received,
    objects: held,
    functions: called,
    fields: written,
    methods: members
  }), kept = secrets(bound, held), mentioned = /* @__PURE__ */ new Map(), asked = { ...{ bindings: bound, functions: called, objects: held, sources: received }, secrets: kept, names: named, mentions: (expression) => {
    let known2 = mentioned.get(expression);
    return known2 === void 0 && mentioned.set(expression, known2 = text.search(expression) !== -1), known2;
  }, originOf };
  return {
    ...named,
    renamesMembers: Object.keys(reexported).length > 0,
    originOf,
    ...shapes(bound, called),
    ...leading(bound),
    literalOf: (expression) => held.literalOf(expression) ?? expression,
    is: (test, expression) => passes(test, expression, asked)
  };
}
function callArguments(call, { literalOf: literalOf2 }) {
  let positional = argumentsOf(call), given = positional.at(-1), last = given && (literalOf2?.(given) ?? given), members = last?.type === "object" ? last.namedChildren : [], named = members.flatMap((pair) => {
    if (pair.type === "shorthand_property_identifier") return [[pair.text, pair]];
    if (pair.type !== "pair") return [];
    let [key, value] = [pair.childForFieldName("key"), pair.childForFieldName("value")];
    return key === null || value === null ? [] : [[stringValue(key) ?? key.text, value]];
  }), spread = [...positional, ...members].some(({ type }) => type === "spread_element");
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
  mayHold: MAY_HOLD,
  facts
};

export {
  javascriptPack
};
