import {
  LOOK_AHEAD,
  argumentsOf,
  checksPartOfHost,
  classAround,
  decoratorsOf,
  enclosingOf,
  errorSources,
  functionAround,
  hasLooseHost,
  hasLooseRange,
  isFunction,
  memberName,
  parameterName,
  parametersOf,
  sensitiveSources,
  stringValue,
  unwrap
} from "./chunk-G6NEBMEP.js";
import {
  admits,
  bindings,
  confines,
  folderOf,
  isCatastrophic,
  isChoice,
  isWrongCure,
  leadingBy,
  refusesOnly,
  worst
} from "./chunk-PKT4V6GQ.js";
import {
  enclosing,
  isField,
  span
} from "./chunk-USOCIXYR.js";

// src/analyzers/python/values/attributes.ts
var ASSIGNED = /\b(\w+)\.(\w+)(?=\s*(?::[^=\n]{1,200})?=[^=])/g, OWN = /^(?:self|cls)$/;
function assignedTo(leaf) {
  let attribute = leaf?.parent, assignment = attribute?.parent;
  if (!(attribute?.type !== "attribute" || assignment?.type !== "assignment"))
    return assignment.childForFieldName("left")?.id === attribute.id ? assignment.childForFieldName("right") ?? void 0 : void 0;
}
function classValue(owner, name) {
  return (owner.childForFieldName("body")?.namedChildren ?? []).flatMap((statement) => {
    let assignment = statement.type === "expression_statement" ? statement.firstNamedChild : null;
    return assignment?.type !== "assignment" || assignment.childForFieldName("left")?.text !== name ? [] : assignment.childForFieldName("right") ?? [];
  });
}
function definitionOf(statement) {
  return statement.type === "decorated_definition" ? statement.childForFieldName("definition") : statement;
}
function classNamed(tree, name) {
  let found = tree.rootNode.namedChildren.flatMap((statement) => {
    let definition = definitionOf(statement);
    return definition?.type === "class_definition" && definition.childForFieldName("name")?.text === name ? definition : [];
  });
  return found.length === 1 ? found[0] : void 0;
}
function isOf(leaf, owner) {
  let object = leaf.parent?.childForFieldName("object")?.text ?? "";
  return OWN.test(object) ? classAround(leaf)?.id === owner.id : object === owner.childForFieldName("name")?.text;
}
function attributes(tree, text2) {
  let offsets, known2 = /* @__PURE__ */ new Map(), index = () => {
    let found = /* @__PURE__ */ new Map();
    for (let { 1: self = "", 2: name = "", index: at2 } of text2.matchAll(ASSIGNED))
      found.set(name, [...found.get(name) ?? [], at2 + self.length + 1]);
    return found;
  }, collect = (owner, name) => {
    offsets ??= index();
    let assigned = (offsets.get(name) ?? []).flatMap((offset) => {
      let leaf = tree.rootNode.descendantForIndex(offset, offset + name.length);
      return leaf !== null && isOf(leaf, owner) ? assignedTo(leaf) ?? [] : [];
    });
    return [...classValue(owner, name), ...assigned];
  };
  return {
    valuesOf(attribute) {
      let name = attribute.childForFieldName("attribute")?.text, object = attribute.childForFieldName("object")?.text ?? "", owner = OWN.test(object) ? classAround(attribute) : /^[A-Z]\w*$/.test(object) ? classNamed(tree, object) : void 0;
      if (owner === void 0 || name === void 0) return [];
      let key = `${owner.id} ${name}`, values = known2.get(key);
      return values === void 0 && known2.set(key, values = collect(owner, name)), values;
    }
  };
}

// src/analyzers/python/values/constants.ts
var MAX_DEPTH = 20;
function isTrue(value) {
  return value !== null && value !== !1 && value !== 0 && value !== "";
}
function numeral(written) {
  let value = Number(written.replaceAll("_", ""));
  return Number.isFinite(value) ? { is: value } : void 0;
}
function text(node) {
  let value = stringValue(node);
  return value === void 0 || value.includes("\\") ? void 0 : { is: value };
}
function arithmetic(operator, left, right) {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "//":
      return Math.floor(left / right);
    case "%":
      return left - right * Math.floor(left / right);
    case "**":
      return left ** right;
    default:
      return;
  }
}
function combined(operator, left, right) {
  if (typeof left == "string" && typeof right == "string" && operator === "+") return { is: left + right };
  if (typeof left == "string" || typeof right == "string" || left === null || right === null) return;
  let value = arithmetic(operator, Number(left), Number(right));
  return value !== void 0 && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { is: value } : void 0;
}
function equals(left, right) {
  return [left, right].every((one) => typeof one == "number" || typeof one == "boolean") ? Number(left) === Number(right) : left === right;
}
function ordered(left, right) {
  if (typeof left == "string" && typeof right == "string") return left < right ? -1 : +(left > right);
  if (!(typeof left == "string" || typeof right == "string" || left === null || right === null))
    return Number(left) - Number(right);
}
function compared(operator, left, right) {
  if (operator === "==" || operator === "is") return equals(left, right);
  if (operator === "!=" || operator === "is not") return !equals(left, right);
  if (operator === "in" || operator === "not in")
    return typeof left == "string" && typeof right == "string" ? right.includes(left) === (operator === "in") : void 0;
  let order = ordered(left, right);
  if (order !== void 0)
    return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[operator];
}
function operatorOf(comparison) {
  let { children } = comparison;
  return children.length === 3 ? children[1]?.text.replace(/\s+/g, " ") : void 0;
}
function evaluate(expression, valueOfName, depth = 0) {
  let node = unwrap(expression), at2 = (inner) => inner ? evaluate(inner, valueOfName, depth + 1) : void 0, both = (left2, right2, combine) => {
    let [a, b] = [at2(left2), at2(right2)];
    return a === void 0 || b === void 0 ? void 0 : combine(a.is, b.is);
  }, [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")], operator = node.childForFieldName("operator")?.text ?? "";
  if (!(depth > MAX_DEPTH))
    switch (node.type) {
      case "integer":
      case "float":
        return numeral(node.text);
      case "true":
        return { is: !0 };
      case "false":
        return { is: !1 };
      case "none":
        return { is: null };
      case "string":
      case "concatenated_string":
        return text(node);
      case "identifier":
        return at2(valueOfName(node));
      case "unary_operator": {
        let value = at2(node.childForFieldName("argument"));
        return operator === "-" && typeof value?.is == "number" ? { is: -value.is } : void 0;
      }
      case "not_operator": {
        let value = at2(node.childForFieldName("argument"));
        return value && { is: !isTrue(value.is) };
      }
      case "boolean_operator":
        return ofBoolean(at2(left), operator, () => at2(right));
      case "binary_operator":
        return both(left, right, (a, b) => combined(operator, a, b));
      case "comparison_operator":
        return both(node.namedChild(0), node.namedChild(1), (a, b) => {
          let is = compared(operatorOf(node) ?? "", a, b);
          return is === void 0 ? void 0 : { is };
        });
      case "subscript":
        return both(node.childForFieldName("value"), node.childForFieldName("subscript"), characterOf);
      case "call":
        return ofLength(node, at2);
      default:
        return;
    }
}
function ofBoolean(left, operator, right) {
  if (left !== void 0)
    return isTrue(left.is) === (operator === "and") ? right() : left;
}
function characterOf(whole, index) {
  let character = typeof whole == "string" && typeof index == "number" ? whole.at(index) : void 0;
  return character === void 0 ? void 0 : { is: character };
}
function ofLength(call, at2) {
  if (call.childForFieldName("function")?.text !== "len") return;
  let value = at2(argumentsOf(call).positional[0]);
  return typeof value?.is == "string" ? { is: value.is.length } : void 0;
}

// src/analyzers/python/values/branches.ts
function fate(before, own) {
  return before.includes(!0) || own === !1 ? "never" : own === !0 && before.every((one) => one === !1) ? "always" : void 0;
}
function ofClause(clause, truth) {
  let statement = clause.parent;
  if (statement?.type !== "if_statement") return;
  let earlier = statement.childrenForFieldName("alternative").filter((one) => one !== null && one.startIndex < clause.startIndex), before = [statement, ...earlier].map((one) => truth(one.childForFieldName("condition")));
  return fate(before, clause.type === "else_clause" ? !0 : truth(clause.childForFieldName("condition")));
}
function takes(clause, subject, valueOfName) {
  let pattern = clause.namedChildren.find(({ type }) => type === "case_pattern");
  if (pattern === void 0 || clause.childForFieldName("guard") !== null) return;
  if (pattern.text === "_") return !0;
  let value = evaluate(subject, valueOfName), [inner] = pattern.namedChildren, literals = (inner?.type === "union_pattern" ? inner.namedChildren : [inner]).map((one) => one && evaluate(one, () => {
  }));
  if (!(value === void 0 || literals.includes(void 0)))
    return literals.some((one) => one?.is === value.is);
}
function ofCase(clause, valueOfName) {
  let statement = clause.parent?.parent, subject = statement?.childForFieldName("subject");
  if (statement?.type !== "match_statement" || !subject) return;
  let before = (clause.parent?.namedChildren.filter(({ type }) => type === "case_clause") ?? []).filter(({ startIndex }) => startIndex < clause.startIndex), taken = (one) => takes(one, subject, valueOfName);
  return fate(before.map(taken), taken(clause));
}
function branches(valueOfName) {
  let known2 = /* @__PURE__ */ new Map(), truthOf = (condition) => {
    let value = condition === null ? void 0 : evaluate(condition, valueOfName);
    return value && isTrue(value.is);
  }, computed = (block) => {
    let owner = block.parent;
    switch (owner?.type) {
      case "if_statement":
        return fate([], truthOf(owner.childForFieldName("condition")));
      case "elif_clause":
      case "else_clause":
        return ofClause(owner, truthOf);
      case "case_clause":
        return ofCase(owner, valueOfName);
      default:
        return;
    }
  };
  return {
    truthOf,
    fateOf(block) {
      if (known2.has(block.id)) return known2.get(block.id);
      known2.set(block.id, void 0);
      let found = computed(block);
      return known2.set(block.id, found), found;
    }
  };
}

// src/analyzers/python/values/flow.ts
function valuesOf({ declaration, leaf, assignments }) {
  return [...declaration.kind === "variable" && declaration.init !== void 0 ? [{ at: leaf, value: declaration.init, path: declaration.path }] : [], ...assignments].toSorted((a, b) => a.at.startIndex - b.at.startIndex);
}
var LEAVES = /^(?:return|raise|continue|break)_statement$/, ENDS = /^(?:flask\.)?abort\(|^(?:sys\.)?exit\(|^os\._exit\(|^self\.(?:fail|abort|error|send_error)\(|^quit\(/;
function leaves(block) {
  let last = block?.namedChildren.findLast(({ type }) => type !== "comment");
  return last !== void 0 && (LEAVES.test(last.type) || ENDS.test(last.text));
}
function statementOf(node) {
  let statement = node;
  for (; statement.parent !== null && statement.parent.type !== "block" && statement.parent.type !== "module"; )
    statement = statement.parent;
  return statement.parent === null ? void 0 : { statement, block: statement.parent };
}
var known = /* @__PURE__ */ new WeakMap();
function branchesOf(bindings2) {
  let found = known.get(bindings2);
  return found === void 0 && known.set(bindings2, found = branches((name) => localValue(name, bindings2))), found;
}
function branchedBy(block) {
  let owner = block.parent;
  for (; owner !== null && owner.type !== "if_statement" && owner.type !== "match_statement"; ) owner = owner.parent;
  return owner ?? void 0;
}
function transparentParent(block, bindings2) {
  let owner = block.parent;
  return owner?.type === "with_statement" ? owner : branchesOf(bindings2).fateOf(block) === "always" ? branchedBy(block) : owner?.type !== "try_statement" || owner.childForFieldName("body")?.id !== block.id ? void 0 : owner.namedChildren.filter(({ type }) => type === "except_clause").every((handler) => leaves(handler.namedChildren.at(-1))) ? owner : void 0;
}
function precedesAlways(at2, use, bindings2) {
  let place = statementOf(at2);
  for (; place !== void 0; ) {
    let { block } = place;
    if (use.startIndex >= block.startIndex && use.endIndex <= block.endIndex) return !0;
    let outer = transparentParent(block, bindings2);
    place = outer && statementOf(outer);
  }
  return !1;
}
function isDead(at2, bindings2) {
  for (let node = at2.parent; node !== null && node.type !== "function_definition"; node = node.parent)
    if (node.type === "block" && branchesOf(bindings2).fateOf(node) === "never") return !0;
  return !1;
}
function isOverwriting({ at: at2, path }) {
  let owner = at2.parent;
  return path.length === 0 && (owner?.type === "assignment" || owner?.type === "named_expression");
}
function inLoopWith(at2, use) {
  for (let node = use.parent; node !== null; node = node.parent)
    if (!(node.type !== "for_statement" && node.type !== "while_statement") && at2.startIndex >= node.startIndex && at2.endIndex <= node.endIndex)
      return !0;
  return !1;
}
function isInOwnValue({ at: at2, value }, use) {
  return use.startIndex >= value.startIndex && use.endIndex <= value.endIndex && at2.id !== use.id;
}
function onlyValue(identifier, bindings2) {
  let binding = bindings2.resolve(identifier);
  if (binding?.declaration.kind !== "variable") return;
  let { values } = reaching(binding, identifier, bindings2), [only] = values;
  return values.length === 1 && only?.path.length === 0 ? only.value : void 0;
}
function localValue(identifier, bindings2) {
  let value = onlyValue(identifier, bindings2);
  return value && functionAround(value)?.id === functionAround(identifier)?.id ? unwrap(value) : void 0;
}
function reaching(binding, use, bindings2) {
  let placed = valuesOf(binding), all2 = placed.length > 1 ? placed.filter(({ at: at2 }) => !isDead(at2, bindings2)) : placed, owner = functionAround(use)?.id;
  if (all2.some(({ at: at2 }) => functionAround(at2)?.id !== owner)) return { values: all2, initial: !0 };
  let before = all2.filter((one) => one.at.startIndex < use.startIndex && !isInOwnValue(one, use)), overwritten = before.findLastIndex((one) => isOverwriting(one) && precedesAlways(one.at, use, bindings2)), again = all2.filter(
    (one) => (one.at.startIndex >= use.startIndex || isInOwnValue(one, use)) && inLoopWith(one.at, use)
  );
  return { values: [...before.slice(Math.max(0, overwritten)), ...again], initial: overwritten < 0 };
}

// src/analyzers/python/values/containers.ts
var READERS = /^(?:len|print|str|repr|sorted|list|dict|tuple|set|sum|min|max|any|all|iter|enumerate|bool)$/, READING_METHODS = /^(?:get|keys|values|items|index|count|copy|sections|options|has_option|has_section|add_section)$/, MAPPING_CALLS = /^(?:dict|collections\.OrderedDict|OrderedDict|configparser\.(?:Raw)?ConfigParser)$/, LOOPS = ["for_statement", "while_statement"];
function keyOf(keys) {
  return keys.length === 0 || keys.includes(void 0) ? void 0 : JSON.stringify(keys);
}
function lastAssignment(binding, use, bindings2) {
  let { declaration, leaf, assignments } = binding;
  if (declaration.kind !== "variable" || declaration.init === void 0) return;
  let last = [{ at: leaf, value: declaration.init, path: declaration.path }, ...assignments].filter(({ at: at2, path }) => path.length === 0 && at2.parent?.type === "assignment").filter(({ at: at2 }) => at2.startIndex < use.startIndex && !isDead(at2, bindings2)).toSorted((a, b) => a.at.startIndex - b.at.startIndex).at(-1);
  return last && precedesAlways(last.at, use, bindings2) ? last : void 0;
}
function containers(bindings2) {
  let constant = (node) => evaluate(node, (name) => onlyValue(name, bindings2))?.is ?? void 0, keysOf = (nodes) => keyOf(nodes.map(constant)), made = (value) => {
    let node = unwrap(value), parts = node.namedChildren.filter(({ type }) => type !== "comment");
    if (node.type === "list" && parts.every(({ type }) => type !== "list_splat")) return { kind: "list", items: parts };
    if (node.type === "call") {
      let callee = node.childForFieldName("function")?.text ?? "", isEmpty2 = argumentsOf(node).positional.length + argumentsOf(node).named.size === 0;
      return callee === "list" && isEmpty2 ? { kind: "list", items: [] } : MAPPING_CALLS.test(callee) && isEmpty2 ? { kind: "mapping", items: /* @__PURE__ */ new Map() } : void 0;
    }
    if (node.type !== "dictionary") return;
    let items = /* @__PURE__ */ new Map();
    for (let part of parts) {
      let [key, item] = [part.childForFieldName("key"), part.childForFieldName("value")], name = key === null ? void 0 : keysOf([key]);
      if (part.type !== "pair" || name === void 0 || item === null) return;
      items.set(name, item);
    }
    return { kind: "mapping", items };
  }, put = (content, keys, value) => {
    let key = keysOf(keys);
    if (key === void 0) return !1;
    if (content.kind === "mapping") return content.items.set(key, value) !== void 0;
    let index = positionIn(content.items, constant(keys[0]));
    return index === void 0 ? !1 : (content.items[index] = value, !0);
  }, called = (content, method, call) => {
    let { positional, named, spread } = argumentsOf(call), [first] = positional;
    if (READING_METHODS.test(method)) return !0;
    if (spread || named.size > 0) return !1;
    if (content.kind === "mapping")
      return method === "set" && positional.length > 1 && put(content, positional.slice(0, -1), positional.at(-1));
    if (method === "append" && first !== void 0) return content.items.push(first) > 0;
    let index = method === "pop" && first === void 0 ? -1 : first && constant(first);
    if (method === "insert" && typeof index == "number" && index >= 0 && positional[1] !== void 0)
      return content.items.splice(index, 0, positional[1]), !0;
    let at2 = method === "pop" ? positionIn(content.items, index) : void 0;
    return at2 !== void 0 && content.items.splice(at2, 1).length === 1;
  }, step = (content, leaf) => {
    let owner = leaf.parent, outer = owner?.parent;
    if (owner?.type === "attribute" && outer?.type === "call") return called(content, memberName(owner) ?? "", outer);
    if (owner?.type === "subscript" && owner.childForFieldName("value")?.id === leaf.id) {
      let isTarget = outer?.childForFieldName("left")?.id === owner.id, value = outer?.type === "assignment" && isTarget ? outer.childForFieldName("right") : void 0;
      return value ? put(
        content,
        owner.childrenForFieldName("subscript").flatMap((key) => key ?? []),
        value
      ) : !isTarget && outer?.type !== "delete_statement";
    }
    return owner?.type === "argument_list" ? READERS.test(outer?.childForFieldName("function")?.text ?? "") : owner?.type === "comparison_operator" || owner?.type === "for_statement" || owner?.type === "for_in_clause";
  }, contentAt = (use) => {
    let binding = bindings2.resolve(use), start = binding && lastAssignment(binding, use, bindings2), content = start && made(start.value);
    if (binding === void 0 || start === void 0 || content === void 0) return;
    let loop = enclosingOf(start.at, LOOPS)?.id, isPlain = (leaf) => enclosingOf(leaf, LOOPS)?.id === loop && functionAround(leaf)?.id === functionAround(start.at)?.id && precedesAlways(leaf, use, bindings2);
    return bindings2.occurrences(use.text).filter(({ startIndex }) => startIndex > start.value.endIndex && startIndex < use.startIndex).filter((leaf) => bindings2.resolve(leaf)?.leaf.id === binding.leaf.id && !isDead(leaf, bindings2)).every((leaf) => isPlain(leaf) && step(content, leaf)) ? content : void 0;
  };
  return {
    itemOf(container, keys) {
      let content = container.type === "identifier" && keys.length > 0 ? contentAt(container) : void 0;
      if (content?.kind === "mapping") return content.items.get(keysOf(keys) ?? "");
      let index = content && positionIn(content.items, constant(keys[0]));
      return index === void 0 ? void 0 : content?.items[index];
    }
  };
}
function positionIn(items, index) {
  if (typeof index != "number") return;
  let at2 = index < 0 ? items.length + index : index;
  return Number.isInteger(at2) && at2 >= 0 && at2 < items.length ? at2 : void 0;
}

// src/analyzers/python/values/declarations.ts
var PATTERNS = /* @__PURE__ */ new Set(["pattern_list", "tuple_pattern", "list_pattern", "list_splat_pattern"]), COMPREHENSIONS = /* @__PURE__ */ new Set([
  "list_comprehension",
  "set_comprehension",
  "dictionary_comprehension",
  "generator_expression"
]), MUTATORS = /^(?:append|appendleft|add|extend|insert|update|setdefault|push|put|write|set)$/, isScope = (node) => isFunction(node) || node.type === "class_definition" || node.type === "module";
function isGlobal(scope, name) {
  return new RegExp(`\\b(?:global|nonlocal)\\b[^\\n]*\\b${name}\\b`).test(scope.text);
}
function variableScope(leaf) {
  let scope = enclosing(leaf, isScope);
  return scope.type !== "function_definition" || !isGlobal(scope, leaf.text) ? span(scope) : span(enclosing(scope, ({ type }) => type === "module"));
}
function outermostPattern(leaf) {
  let path = [], top = leaf;
  for (let owner = top.parent; owner !== null; owner = top.parent) {
    if (!PATTERNS.has(owner.type)) return { top, owner, path };
    path.unshift(owner.type === "list_splat_pattern" ? "..." : "[]"), top = owner;
  }
}
function variable(leaf, init, path, scope = variableScope(leaf)) {
  return { kind: "variable", constant: !1, init: init ?? void 0, path, scope };
}
function imported(leaf, name) {
  let aliased = name.parent?.type === "aliased_import" ? name.parent : void 0, declared = aliased?.childForFieldName("alias") ?? name.firstNamedChild, statement = (aliased ?? name).parent;
  if (declared?.id !== leaf.id || statement === null) return;
  let dotted = aliased?.childForFieldName("name") ?? name, scope = span(enclosing(leaf, isScope));
  if (statement.type === "import_statement")
    return { kind: "import", module: aliased === void 0 ? leaf.text : dotted.text, path: [], scope };
  let module = statement.childForFieldName("module_name");
  if (!(module === null || module.id === name.id))
    return { kind: "import", module: module.text, path: [dotted.text], scope };
}
function parameter(leaf, parameters) {
  let owner = parameters.parent;
  if (owner === null) return;
  let own = leaf;
  for (; own.parent !== null && own.parent.id !== parameters.id; ) own = own.parent;
  return { kind: "parameter", owner, parameter: own, path: [], scope: span(owner) };
}
function comprehensionVariable(leaf, clause, path) {
  let scope = enclosing(clause, ({ type }) => COMPREHENSIONS.has(type));
  return variable(leaf, clause.childForFieldName("right"), ["[]", ...path], span(scope));
}
function bound(leaf, target) {
  let pattern = target.parent;
  return pattern?.parent?.type === "except_clause" ? { kind: "catch", scope: variableScope(leaf) } : variable(leaf, pattern?.firstNamedChild ?? null, []);
}
function declarationAt(leaf) {
  if (leaf.type !== "identifier") return;
  let found = outermostPattern(leaf);
  if (found === void 0) return;
  let { top, owner, path } = found;
  switch (owner.type) {
    case "assignment":
      return isField(owner, "left", top) ? variable(leaf, owner.childForFieldName("right"), path) : void 0;
    case "named_expression":
      return isField(owner, "name", top) ? variable(leaf, owner.childForFieldName("value"), path) : void 0;
    case "for_statement":
      return isField(owner, "left", top) ? variable(leaf, owner.childForFieldName("right"), ["[]", ...path]) : void 0;
    case "for_in_clause":
      return isField(owner, "left", top) ? comprehensionVariable(leaf, owner, path) : void 0;
    case "as_pattern_target":
      return bound(leaf, owner);
    case "function_definition":
    case "class_definition":
      return isField(owner, "name", top) && owner.parent !== null ? { kind: "definition", node: owner, scope: span(enclosing(owner.parent, isScope)) } : void 0;
    case "dotted_name":
      return imported(leaf, owner);
    case "aliased_import": {
      let name = owner.childForFieldName("name");
      return name === null ? void 0 : imported(leaf, name);
    }
    case "parameters":
    case "lambda_parameters":
      return parameter(leaf, owner);
    case "default_parameter":
    case "typed_default_parameter":
      return isField(owner, "name", top) && owner.parent ? parameter(leaf, owner.parent) : void 0;
    case "typed_parameter":
    case "dictionary_splat_pattern":
      return owner.parent && owner.firstNamedChild?.id === top.id ? parameterIn(leaf, owner.parent) : void 0;
    default:
      return;
  }
}
function parameterIn(leaf, parent) {
  let list = parent.type === "typed_parameter" ? parent.parent : parent;
  return list !== null && list.type.endsWith("parameters") ? parameter(leaf, list) : void 0;
}
function itemAssignment(leaf, subscript) {
  let owner = subscript.parent;
  if (!isField(subscript, "value", leaf) || owner?.type !== "assignment" || !isField(owner, "left", subscript))
    return;
  let [value, key] = [owner.childForFieldName("right"), subscript.childForFieldName("subscript")], name = key && stringValue(key);
  return value === null ? void 0 : { value, path: [typeof name == "string" ? `.${name}` : "[]"] };
}
function mutation(leaf, attribute) {
  let call = attribute.parent, method = attribute.childForFieldName("attribute")?.text ?? "";
  if (!isField(attribute, "object", leaf) || call?.type !== "call" || !MUTATORS.test(method)) return;
  let value = call.childForFieldName("arguments")?.namedChildren.at(-1);
  return value && { value, path: ["[]"] };
}
function assignmentAt(leaf) {
  let owner = leaf.parent;
  if (leaf.type !== "identifier" || owner === null) return;
  if (owner.type === "subscript") return itemAssignment(leaf, owner);
  if (owner.type === "attribute") return mutation(leaf, owner);
  if (owner.type !== "augmented_assignment" || !isField(owner, "left", leaf)) return;
  let value = owner.childForFieldName("right");
  return value === null ? void 0 : { value, path: ["+="] };
}
function sees({ scope }, at2) {
  let crossed = !1;
  for (let node = at2.parent; node !== null; node = node.parent) {
    if (node.startIndex === scope.start && node.endIndex === scope.end && isScope(node))
      return node.type !== "class_definition" || !crossed;
    isFunction(node) && (crossed = !0);
  }
  return !0;
}
var PYTHON_BINDINGS = {
  names: /(?<![\w\u0080-\uFFFF.])[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*/g,
  defines: /\b(?:def|class)[\s\\]+$/,
  declarationAt,
  assignmentAt,
  sees
};

// src/analyzers/python/values/functions.ts
function methodOf(owner, name) {
  return (owner?.childForFieldName("body")?.namedChildren ?? []).map(
    (child) => child.type === "decorated_definition" ? child.childForFieldName("definition") : child
  ).find((one) => one?.type === "function_definition" && one.childForFieldName("name")?.text === name) ?? void 0;
}
function fillable(definition) {
  let isMethod = definition.parent?.parent?.type === "class_definition" || definition.parent?.parent?.parent?.type === "class_definition", isStatic = decoratorsOf(definition).some(({ text: text2 }) => text2 === "staticmethod"), all2 = parametersOf(definition);
  return isMethod && !isStatic ? all2.slice(1) : all2;
}
function argumentFor(definition, parameter2, call) {
  let { positional, named } = argumentsOf(call);
  return named.get(parameterName(parameter2) ?? "") ?? positional[fillable(definition).findIndex(({ id }) => id === parameter2.id)];
}
function memberOffsets(text2) {
  let found = /* @__PURE__ */ new Map();
  for (let { 1: name = "", index } of text2.matchAll(/(?<=\b(?:self|cls)\.)(\w+)(?=\()/g)) {
    let offsets = found.get(name);
    offsets === void 0 ? found.set(name, [index]) : offsets.push(index);
  }
  return found;
}
function functions(bindings2, text2) {
  let results = /* @__PURE__ */ new Map(), callers = /* @__PURE__ */ new Map(), members, classOf = (object) => {
    let made = object.type === "identifier" ? onlyValue(object, bindings2) : object, callee = made?.type === "call" ? made.childForFieldName("function") : object, declaration = callee?.type === "identifier" ? bindings2.resolve(callee)?.declaration : void 0;
    return declaration?.kind === "definition" ? declaration.node : void 0;
  }, definitionOf2 = (callee) => {
    if (callee.type === "lambda") return callee;
    if (callee.type === "identifier") {
      let declaration = bindings2.resolve(callee)?.declaration;
      if (declaration?.kind === "variable") {
        let value = onlyValue(callee, bindings2);
        return value?.type === "lambda" ? value : void 0;
      }
      return declaration?.kind === "definition" && declaration.node.type === "function_definition" ? declaration.node : void 0;
    }
    let object = callee.childForFieldName("object"), name = memberName(callee);
    if (!(object === null || name === void 0))
      return object.text === "self" || object.text === "cls" ? methodOf(classAround(callee), name) : methodOf(classOf(object), name);
  }, memberCalls = (name, owner) => {
    members ??= memberOffsets(text2);
    let root = owner.tree.rootNode;
    return (members.get(name) ?? []).flatMap((offset) => {
      let callee = root.descendantForIndex(offset, offset + 1)?.parent;
      return callee?.type === "attribute" && callee.parent?.type === "call" && definitionOf2(callee)?.id === owner.id ? callee.parent : [];
    });
  }, callersOf = (owner) => {
    let name = owner.childForFieldName("name")?.text;
    return name === void 0 ? [] : [...bindings2.occurrences(name).flatMap((leaf) => {
      let call = leaf.parent;
      return call?.type === "call" && call.childForFieldName("function")?.id === leaf.id && definitionOf2(leaf)?.id === owner.id ? call : [];
    }), ...memberCalls(name, owner)];
  };
  return {
    definitionOf: definitionOf2,
    argumentsFor: (definition, call) => parametersOf(definition).map((parameter2) => ({ parameter: parameter2, value: argumentFor(definition, parameter2, call) })),
    resultsOf(definition) {
      let found = results.get(definition.id);
      if (found === void 0) {
        let own = definition.descendantsOfType(["return_statement", "yield"]).filter((node) => node !== null && functionAround(node)?.id === definition.id), body = definition.type === "lambda" ? definition.childForFieldName("body") : null;
        found = body === null ? own.flatMap((node) => node.firstNamedChild ?? []) : [body], results.set(definition.id, found);
      }
      return found;
    },
    passedTo(owner, parameter2) {
      let calls = callers.get(owner.id);
      calls === void 0 && callers.set(owner.id, calls = callersOf(owner));
      let name = owner.childForFieldName("name")?.text ?? "";
      return { values: calls.flatMap((call) => argumentFor(owner, parameter2, call) ?? []), isPrivate: /^_(?!_)/.test(name) || functionAround(owner) !== void 0 };
    }
  };
}

// src/analyzers/python/values/confinement.ts
var NORMALISES = /(?:^|\.)(?:realpath|abspath|normpath)$/, KEEPS = /(?:^|\.)(?:fspath|str|expanduser|expandvars|Path|PurePath|PosixPath|join)$/, NORMALISING_METHODS = /^(?:resolve)$/, KEEPING_METHODS = /^(?:absolute|expanduser|as_posix|joinpath)$/, HERE = ["<5>", "<4>", "<3>", "<2>", "<1>", "<folder>", "<file>"], CLOSED_ADDRESS = /^[a-z][a-z\d+.-]*:\/\/[^/?#\\@]+[/?#]|^\/[^/\\]/i;
function interpolated(node) {
  return node.namedChildren.filter(({ type }) => type === "string_content" || type === "interpolation").map((part) => part.type === "interpolation" ? part.firstNamedChild ?? part : part);
}
function pieceOfCall(call) {
  let callee = call.childForFieldName("function"), object = callee?.childForFieldName("object"), text2 = callee?.text ?? "", method = callee ? memberName(callee) ?? "" : "", { positional } = argumentsOf(call);
  if (/(?:^|\.)dirname$/.test(text2) && positional[0]) return { kind: "parent", of: positional[0] };
  if (NORMALISES.test(text2)) return { kind: "parts", parts: positional, ends: !1 };
  if (KEEPS.test(text2) && positional.length > 0) {
    let last = positional.at(-1);
    return method === "join" && last !== void 0 && stringValue(last) === "" ? { kind: "parts", parts: positional, ends: !0 } : { kind: "parts", parts: positional };
  }
  return object && NORMALISING_METHODS.test(method) ? { kind: "parts", parts: [object], ends: !1 } : object && KEEPING_METHODS.test(method) ? { kind: "parts", parts: [object, ...positional] } : { kind: "name", steps: [call.text] };
}
function reader({ bindings: bindings2, isValue }) {
  return (given2) => {
    let node = unwrap(given2), text2 = node.type === "string_content" ? node.text : stringValue(node);
    if (text2 !== void 0) return { kind: "text", text: text2 };
    switch (node.type) {
      case "identifier": {
        if (node.text === "__file__") return { kind: "name", steps: HERE };
        let only = onlyValue(node, bindings2);
        return only !== void 0 ? { kind: "parts", parts: [only] } : isValue(node) ? { kind: "value" } : { kind: "name", steps: [node.text] };
      }
      case "attribute": {
        let object = node.childForFieldName("object");
        return /^(?:os\.(?:path\.)?)sep$/.test(node.text) ? { kind: "text", text: "/" } : memberName(node) === "parent" && object ? { kind: "parent", of: object } : { kind: "name", steps: [node.text] };
      }
      case "binary_operator":
        return { kind: "parts", parts: node.namedChildren };
      case "string":
        return { kind: "parts", parts: interpolated(node) };
      case "call":
        return pieceOfCall(node);
      default:
        return { kind: "name", steps: [node.text] };
    }
  };
}
function isResolved(given2, bindings2, depth = 0) {
  let node = unwrap(given2);
  if (depth > 6) return !1;
  if (node.type === "identifier") {
    let only = onlyValue(node, bindings2);
    return only !== void 0 && isResolved(only, bindings2, depth + 1);
  }
  let callee = node.type === "call" ? node.childForFieldName("function") : null;
  if (callee === null) return !1;
  if (NORMALISES.test(callee.text) || callee.childForFieldName("object") && NORMALISING_METHODS.test(memberName(callee) ?? "")) return !0;
  let inner = /^(?:str|(?:\w+\.)*(?:fspath|Path))$/.test(callee.text) ? argumentsOf(node).positional : [];
  return inner.length === 1 && isResolved(inner[0], bindings2, depth + 1);
}
function keepsIn(base, value, confinement, whole) {
  let { bindings: bindings2, isValue } = confinement;
  if (!isValue(value) || !isResolved(value, bindings2)) return !1;
  let read = reader(confinement);
  return confines(folderOf(base, read), folderOf(value, read), whole);
}
var options = (node) => unwrap(node).type === "tuple" ? unwrap(node).namedChildren : [node];
function staysInFolder(call, confinement) {
  let callee = call.childForFieldName("function"), value = callee?.childForFieldName("object"), { positional } = argumentsOf(call), [base] = positional, method = callee ? memberName(callee) : void 0;
  return !value || base === void 0 ? !1 : method === "startswith" ? options(base).every((one) => keepsIn(one, value, confinement, !1)) : /^(?:is_)?relative_to$/.test(method ?? "") && keepsIn(base, value, confinement, !0);
}
function sharesFolder(comparison, confinement) {
  let [left, right] = comparison.namedChildren, [call, other] = left?.type === "call" ? [left, right] : [right, left], callee = call?.type === "call" ? call.childForFieldName("function")?.text ?? "" : "", kind = /common(path|prefix)$/.exec(callee)?.[1], list = call && kind ? argumentsOf(call).positional[0] : void 0;
  if (!list || !other) return !1;
  let parts = unwrap(list).namedChildren, value = parts.find((part) => confinement.isValue(part)), bases = parts.filter((part) => part !== value);
  return value === void 0 || bases.length === 0 ? !1 : [...bases, other].every((base) => keepsIn(base, value, confinement, kind === "path"));
}
function staysWithHost(call, { bindings: bindings2, isValue }) {
  let callee = call.childForFieldName("function"), [base] = argumentsOf(call).positional, object = callee?.childForFieldName("object");
  return !object || base === void 0 || !isValue(object) ? !1 : options(base).every((given2) => {
    let one = unwrap(given2), known2 = stringValue(one) ?? stringValue(onlyValue(one, bindings2) ?? one);
    return known2 === void 0 ? /^[\w.]+$|\/["']$/.test(one.text) && !isValue(one) : CLOSED_ADDRESS.test(known2);
  });
}

// src/analyzers/python/values/refusals.ts
var PREFIX = "text:";
function isName(node, name) {
  return node?.type === "identifier" && node.text === name;
}
function mayStartAnew(name, bindings2) {
  return bindings2.occurrences(name).some((leaf) => {
    let outer = leaf.parent;
    if (outer?.type === "binary_operator") return outer.childForFieldName("operator")?.text === "/";
    let callee = (outer?.type === "argument_list" ? outer.parent : null)?.childForFieldName("function") ?? null;
    return callee !== null && /^(?:join|joinpath|Path|open)$/.test(memberName(callee) ?? callee.text);
  });
}
function refusesText(comparison, name, sanitizers, bindings2) {
  let [left, right] = comparison.namedChildren, text2 = left && stringValue(left), isIn = comparison.children[1]?.type === "in";
  return text2 === void 0 || !isIn || !isName(right, name) || !sanitizers.includes(PREFIX + text2) ? !1 : !text2.startsWith("..") || !mayStartAnew(name, bindings2);
}
function soughtIn(list, bindings2) {
  let node = unwrap((list.type === "identifier" ? onlyValue(list, bindings2) : void 0) ?? list), text2 = stringValue(node);
  if (text2 !== void 0) return [...text2.matchAll(/\\.|./g)].map(([one]) => one);
  if (/^(?:list|tuple|set)$/.test(node.type))
    return node.namedChildren.map((one) => stringValue(one) ?? "");
}
function refusesCharacters(call, name, sanitizers, bindings2) {
  let callee = call.childForFieldName("function")?.text ?? "", { positional } = argumentsOf(call);
  if (/(?:^|\.)re\.search$/.test(callee))
    return isName(positional[1], name) && refusesOnly(stringValue(positional[0]) ?? "", "");
  let body = positional[0]?.type === "generator_expression" ? positional[0].firstNamedChild : null, isIn = body?.type === "comparison_operator" && body.children[1]?.type === "in";
  if (callee !== "any" || !isIn || !isName(body.namedChildren[1], name)) return !1;
  let list = positional[0]?.namedChildren.at(-1)?.childForFieldName("right"), sought = list && soughtIn(list, bindings2);
  return sanitizers.some((one) => one.startsWith(PREFIX) && (sought?.includes(one.slice(PREFIX.length)) ?? !0));
}

// src/analyzers/python/values/conditions.ts
var PREDICATE_METHODS = /^(?:isdigit|isalnum|isalpha|isidentifier|isnumeric|isdecimal|fullmatch)$/, PREDICATE = /(?:^|[._])(?:is|has)_?\w*(?:safe|valid|allowed|permitted|trusted|whitelisted|internal|public|known)\w*$|(?:^|[._])_?(?:allowed|validate|verify|check|ensure|assert)(?:_\w+)?$/i, ENDS2 = /(?:\$|\\Z)$/, REQUEST = /\brequest\b|\binput\(|\bsys\.argv\b/, DANGERS = [
  ["os.path.basename", ["./", ".\\"]],
  ["shlex.quote", [";", "|", "&", "$", "`", `
`, "<", ">"]]
], ALL = ["</'\";|&$`"], ANY_HOST = [".e"], OWN_HOST = /[a-z\d]\\?\.[a-z]+(?:\\?\/|\$)/;
function mentions(node, name) {
  return node.type === "identifier" ? node.text === name : node.text.includes(name) && node.descendantsOfType("identifier").some((leaf) => leaf?.text === name);
}
function patternOf(given2, bindings2) {
  let node = unwrap(given2), only = node.type === "identifier" ? onlyValue(node, bindings2) : void 0;
  if (only !== void 0) return patternOf(only, bindings2);
  if (node.type === "call" && /(?:^|\.)compile$/.test(node.childForFieldName("function")?.text ?? "")) {
    let { positional } = argumentsOf(node);
    return positional[0] && patternOf(positional[0], bindings2);
  }
  return stringValue(node);
}
function holdsBack(pattern, whole, sanitizers) {
  if (pattern === void 0) return !0;
  if (!whole && (!ENDS2.test(pattern) || isChoice(pattern, ""))) return !1;
  let known2 = DANGERS.find(([sanitizer]) => sanitizers.includes(sanitizer))?.[1], isAddress = known2 === void 0 && sanitizers.includes("*.startswith") && !OWN_HOST.test(pattern), dangers = known2 ?? (isAddress ? ANY_HOST : ALL), plain = pattern.replace(/^\\A/, "^").replace(/\\Z$/, "$").replaceAll("(?P<", "(?<");
  return !admits(plain, "", dangers);
}
function matches(call, { sanitizers, bindings: bindings2, isValue }) {
  let callee = call.childForFieldName("function"), method = callee === null ? void 0 : memberName(callee) ?? callee.text;
  if (method !== "fullmatch" && method !== "match") return;
  let { positional } = argumentsOf(call), object = callee?.childForFieldName("object"), [pattern, value] = positional.length > 1 ? positional : [object, positional[0]];
  return !pattern || !value || !isValue(value) ? !1 : holdsBack(patternOf(pattern, bindings2), method === "fullmatch", sanitizers);
}
function isPathRule({ sanitizers }) {
  return sanitizers.includes("*.is_relative_to");
}
function vouches(call, question) {
  let { sanitizers, functions: functions2 } = question, callee = call.childForFieldName("function");
  if (callee === null) return !1;
  let matched = matches(call, question);
  if (matched !== void 0) return matched;
  let method = memberName(callee), own = callee.childForFieldName("object");
  return method !== void 0 && own !== null && question.isValue(own) ? sanitizers.includes(`*.${method}`) ? method !== "startswith" && method !== "is_relative_to" ? !0 : isPathRule(question) ? staysInFolder(call, question) : staysWithHost(call, question) : PREDICATE_METHODS.test(method) : vouchesByName(call, callee, question, functions2);
}
function vouchesByName(call, callee, question, functions2) {
  let { positional } = argumentsOf(call), [first] = positional;
  if (callee.text === "bool" && first !== void 0) return tells(first, "holds", question);
  if (callee.text === "all" && first !== void 0) return allOf(first, question);
  if (!positional.some(question.isValue)) return !1;
  let definition = functions2.definitionOf(callee);
  if (definition !== void 0) return question.doesCheck(definition, call);
  let last = callee.text.slice(callee.text.lastIndexOf(".") + 1), isNamed = question.sanitizers.some((one) => one === callee.text || one.endsWith(`.${last}`));
  return PREDICATE.test(callee.text) || isNamed && /^(?:is|has|url_has)_/.test(last);
}
function allOf(generator, { isValue }) {
  let [body, loop] = generator.type === "generator_expression" ? generator.namedChildren : [], over = loop?.childForFieldName("right");
  return !body || !over || !isValue(over) ? !1 : / in \w|\.is(?:alnum|digit|alpha|decimal|numeric)\(\)/.test(body.text) && !/ not in /.test(body.text);
}
function compares(comparison, sense, { name, isValue, sanitizers }) {
  let [left, ...rest] = comparison.namedChildren, right = rest.at(-1);
  if (left === void 0 || right === void 0) return !1;
  let operator = comparison.text.slice(left.endIndex - comparison.startIndex, right.startIndex - comparison.startIndex).trim(), equality = sense === "holds" ? "==" : "!=";
  return operator === equality && isCleaned(left, right, sanitizers) ? isValue(left) || isValue(right) : !isValue(left) || left.type === "string" || right.type === "string" && operator.endsWith("in") || mentions(right, name) || REQUEST.test(right.text) ? !1 : operator === (sense === "holds" ? "in" : "not in") ? !0 : operator === equality && right.type !== "none" && !isEmpty(right);
}
function isCleaned(left, right, sanitizers) {
  let [call, other] = left.type === "call" ? [left, right] : [right, left], last = call.childForFieldName("function")?.text.split(".").at(-1) ?? "", known2 = sanitizers.some((one) => one === last || one.endsWith(`.${last}`) && !one.startsWith("*"));
  return call.type === "call" && known2 && argumentsOf(call).positional[0]?.text === other.text;
}
function isEmpty({ text: text2 }) {
  return /^(?:""|''|0|-1)$/.test(text2);
}
function ofComparison(node, sense, question) {
  let { name, sanitizers, bindings: bindings2 } = question, [left, right] = node.namedChildren, operator = node.children[1]?.text.replace(/\s+/g, " ") ?? "";
  return left && right?.type === "none" && /^(?:is|is not|==|!=)$/.test(operator) ? (operator === "is not" || operator === "!=") === (sense === "holds") && tells(left, "holds", question) : compares(node, sense, question) || sense === "fails" && refusesText(node, name, sanitizers, bindings2) ? !0 : operator === (sense === "holds" ? "==" : "!=") && isPathRule(question) && sharesFolder(node, question);
}
function ofBoolean2(node, sense, question) {
  let all2 = node.childForFieldName("operator")?.text === (sense === "holds" ? "and" : "or"), sides = [node.childForFieldName("left"), node.childForFieldName("right")].flatMap((side) => side ?? []), told = (side) => tells(side, sense, question);
  return all2 && !isPathRule(question) && question.sanitizers.includes("*.startswith") && isOnSite(node) ? !0 : all2 ? sides.some(told) : sides.every(told);
}
function isOnSite(node) {
  let text2 = node.text.replaceAll(/\s+/g, "").replaceAll("'", '"'), name = /^(?:not)?\(*(\w+)\.startswith\("\/"\)/.exec(text2)?.[1];
  if (name === void 0) return !1;
  let others = text2.slice(text2.indexOf(")") + 1);
  return new RegExp(`${name}(?:\\.startswith\\(|\\[1\\])`).test(others) && /"\/\/"/.test(others) && /\\\\"/.test(others);
}
function tells(condition, sense, question) {
  let node = unwrap(condition);
  switch (node.type) {
    case "not_operator": {
      let inner = node.childForFieldName("argument");
      return inner !== null && tells(inner, sense === "holds" ? "fails" : "holds", question);
    }
    case "boolean_operator":
      return ofBoolean2(node, sense, question);
    case "comparison_operator":
      return ofComparison(node, sense, question);
    case "call":
      return sense === "holds" ? vouches(node, question) : refusesCharacters(node, question.name, question.sanitizers, question.bindings);
    case "named_expression": {
      let value = node.childForFieldName("value");
      return value !== null && tells(value, sense, question);
    }
    case "identifier": {
      let only = onlyValue(node, question.bindings);
      return only !== void 0 && only.type !== "identifier" && tells(only, sense, question);
    }
    default:
      return !1;
  }
}

// src/analyzers/python/values/whole.ts
var MAX_DEPTH2 = 6, WHOLE_METHODS = /^(?:strip|lower|upper|casefold|encode|decode|resolve|absolute|expanduser|as_posix|format|join|joinpath|geturl|get_full_path|__str__)$/, WHOLE_CALLS = /^(?:str|bytes|repr|(?:\w+\.)*(?:realpath|abspath|normpath|join|expanduser|fspath|unquote|unquote_plus|normalize)|(?:pathlib\.)?(?:Pure)?(?:Posix|Windows)?Path)$/, ADDRESS_CALLS = /(?:^|\.)(?:urlparse|urlsplit|urljoin|make_url|parse_url|URL|ip_address|gethostbyname|getaddrinfo)$/, ADDRESS_PARTS = /^(?:netloc|hostname|host)$/, PATH_CALLS = /(?:^|\.)(?:dirname)$/, HARMLESS = /^[-_. ]?$/;
function ofCall(call, isWhole) {
  let callee = call.childForFieldName("function");
  if (callee === null) return !1;
  let { positional } = argumentsOf(call), object = callee.childForFieldName("object"), method = memberName(callee) ?? "";
  if (object !== null && isWhole(object))
    return method === "replace" ? positional.every((one) => HARMLESS.test(stringValue(one) ?? "x")) : WHOLE_METHODS.test(method) && (method !== "strip" || positional.length === 0);
  let takes2 = WHOLE_CALLS.test(callee.text) || ADDRESS_CALLS.test(callee.text) || PATH_CALLS.test(callee.text), builds = /^(?:format|join|joinpath)$/.test(method);
  return (takes2 || builds) && positional.some(isWhole);
}
function isPartOf(node, isWhole) {
  switch (node.type) {
    case "call":
      return ofCall(node, isWhole);
    case "attribute": {
      let object = node.childForFieldName("object"), part = memberName(node) ?? "";
      return object !== null && (ADDRESS_PARTS.test(part) || part === "parent") && isWhole(object);
    }
    case "subscript": {
      let [value, key] = [node.childForFieldName("value"), node.childForFieldName("subscript")];
      return value?.type === "call" && key?.text === "1" && isWhole(value);
    }
    case "binary_operator":
    case "list":
    case "tuple":
    case "string":
    case "named_expression":
      return node.namedChildren.some(
        (child) => isWhole(child.type === "interpolation" ? child.firstNamedChild ?? child : child)
      );
    default:
      return !1;
  }
}
function wholeOf(name, bindings2) {
  let at2 = (given2, depth) => {
    let node = unwrap(given2);
    if (depth > MAX_DEPTH2) return !1;
    if (node.type !== "identifier") return isPartOf(node, (inner) => at2(inner, depth + 1));
    if (node.text === name) return !0;
    let binding = bindings2.resolve(node);
    if (binding?.declaration.kind !== "variable") return !1;
    let { values } = reaching(binding, node, bindings2);
    return values.some(({ value, path }) => path.length === 0 && value.text.includes(name) && at2(value, depth + 1));
  };
  return (node) => at2(node, 0);
}

// src/analyzers/python/values/guards.ts
var MAX_CALLS = 3;
function conditionOf(statement) {
  return statement.childForFieldName("condition");
}
function isInsideGuard(use, question) {
  let child = use;
  for (let node = use.parent; node !== null; child = node, node = node.parent) {
    let condition = conditionOf(node);
    if (/^(?:if|elif|while)_(?:statement|clause)$/.test(node.type) && condition !== null) {
      if (node.childForFieldName("consequence")?.id === child.id || node.childForFieldName("body")?.id === child.id) {
        if (tells(condition, "holds", question)) return !0;
      } else if (child.type === "else_clause" && tells(condition, "fails", question)) return !0;
    }
    if (node.type === "conditional_expression") {
      let [yes, asked, no] = node.namedChildren;
      if (asked && yes?.id === child.id && tells(asked, "holds", question) || asked && no?.id === child.id && tells(asked, "fails", question)) return !0;
    }
    if (node.type === "boolean_operator" && node.childForFieldName("right")?.id === child.id) {
      let left = node.childForFieldName("left"), sense = node.childForFieldName("operator")?.text === "and" ? "holds" : "fails";
      if (left !== null && tells(left, sense, question)) return !0;
    }
    if (node.type === "function_definition") return !1;
  }
  return !1;
}
function isAfterGuard(use, question) {
  for (let node = use; node.parent !== null && node.type !== "function_definition"; node = node.parent)
    if (!(node.parent.type !== "block" && node.parent.type !== "module"))
      for (let before = node.previousNamedSibling; before !== null; before = before.previousNamedSibling) {
        if (refuses(before, question)) return !0;
        if (isReplaced(before, question)) return !1;
      }
  return !1;
}
function isReplaced(statement, { name }) {
  let assignment = statement.type === "expression_statement" ? statement.firstNamedChild : null;
  if (assignment?.type !== "assignment" || assignment.childForFieldName("left")?.text !== name) return !1;
  let value = assignment.childForFieldName("right");
  return value !== null && !mentions(value, name);
}
function refuses(statement, question) {
  if (statement.type === "if_statement") {
    let condition = conditionOf(statement);
    return condition !== null && (leaves(statement.childForFieldName("consequence")) || replaces(statement, question.name)) && tells(condition, "fails", question);
  }
  if (statement.type === "assert_statement")
    return statement.firstNamedChild !== null && tells(statement.firstNamedChild, "holds", question);
  let expression = statement.type === "expression_statement" ? statement.firstNamedChild : null, call = expression?.type === "assignment" ? expression.childForFieldName("right") : expression;
  if (call?.type === "call") return isCheck(call, question);
  if (statement.type !== "try_statement") return !1;
  let body = statement.childForFieldName("body")?.namedChildren ?? [];
  return statement.namedChildren.filter(({ type }) => type === "except_clause").every((handler) => leaves(handler.namedChildren.at(-1))) && body.some((inner) => refuses(inner, question));
}
function replaces(statement, name) {
  return (statement.childForFieldName("consequence")?.namedChildren ?? []).some(
    (inner) => inner.firstNamedChild?.type === "assignment" && inner.firstNamedChild.childForFieldName("left")?.text === name
  );
}
var NAMED_CHECK = /(?:^|[._])_?(?:validate|verify|check|ensure|assert|require)_\w+$|(?:^|[._])(?:validate|relative_to)$/i;
function isCheck(call, question) {
  let callee = call.childForFieldName("function"), text2 = callee?.text ?? "";
  if (callee === null) return !1;
  if (/(?:^|\.)relative_to$/.test(text2)) return staysInFolder(call, question);
  if (call.parent?.type === "assignment" || !NAMED_CHECK.test(text2) && !question.sanitizers.includes(text2)) return !1;
  let definition = question.functions.definitionOf(callee);
  return definition !== void 0 ? question.doesCheck(definition, call) : [...argumentsOf(call).positional, ...argumentsOf(call).named.values()].some(question.isValue);
}
function checksParameter(definition, question) {
  let body = definition.childForFieldName("body");
  if (body === null) return !1;
  let raises = body.namedChildren.some((statement) => refuses(statement, question)), answers = question.functions.resultsOf(definition);
  if (raises && answers.every(({ type }) => type !== "false")) return !0;
  let positive = answers.filter(({ type }) => type !== "false" && type !== "none");
  return positive.length > 0 && positive.every(
    (answer) => isInsideGuard(answer, question) || isAfterGuard(answer, question) || tells(answer, "holds", question)
  );
}
function guards(bindings2, functions2) {
  let ask = (name, sanitizers, calls) => {
    let question = {
      name,
      sanitizers,
      bindings: bindings2,
      functions: functions2,
      isValue: wholeOf(name, bindings2),
      doesCheck: (definition, call) => calls < MAX_CALLS && functions2.argumentsFor(definition, call).some(({ parameter: parameter2, value }) => {
        let inner = value && question.isValue(value) ? parameterName(parameter2) : void 0;
        return inner !== void 0 && checksParameter(definition, ask(inner, sanitizers, calls + 1));
      })
    };
    return question;
  };
  return {
    isGuarded(identifier, sanitizers) {
      let question = ask(identifier.text, sanitizers, 0);
      return isInsideGuard(identifier, question) || isAfterGuard(identifier, question);
    }
  };
}

// src/analyzers/python/values/leading.ts
var SCHEME = /^(?:[a-z][a-z\d+.-]*:)?\/{0,3}$/i;
function isScheme(node) {
  return node.type === "string_content" ? SCHEME.test(node.text) : SCHEME.test(stringValue(node) ?? "-");
}
function filledIn(template, values, placeholder) {
  let text2 = stringValue(template), at2 = text2?.search(placeholder) ?? -1;
  return text2 !== void 0 && at2 >= 0 && SCHEME.test(text2.slice(0, at2)) ? values : [template];
}
function partsOf(node) {
  let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  switch (node.type) {
    case "binary_operator": {
      let operator = node.childForFieldName("operator")?.text;
      return left === null || right === null ? void 0 : operator === "%" ? filledIn(left, right.type === "tuple" ? right.namedChildren : [right], /%/) : operator === "+" || operator === "/" ? [left, right] : void 0;
    }
    case "string":
      return stringValue(node) === void 0 ? node.namedChildren.filter(({ type }) => type === "string_content" || type === "interpolation") : void 0;
    case "concatenated_string":
    case "list":
    case "tuple":
      return node.namedChildren;
    case "interpolation":
      return [node.childForFieldName("expression")].flatMap((part) => part ?? []);
    case "call":
      return ofFormat(node);
    default:
      return;
  }
}
function ofFormat(call) {
  let callee = call.childForFieldName("function"), template = callee?.childForFieldName("object");
  if (!template || memberName(callee) !== "format" || stringValue(template) === void 0) return;
  let { positional, named } = argumentsOf(call);
  return filledIn(template, [...positional, ...named.values()], /\{/);
}
function leading(bindings2) {
  return { leadingOf: leadingBy({ unwrap, isScheme, partsOf, valueOf: (node) => {
    let binding = node.type === "identifier" ? bindings2.resolve(node) : void 0;
    if (binding?.declaration.kind !== "variable") return;
    let { values } = reaching(binding, node, bindings2), [first] = values;
    return first?.path.length === 0 && values.every(({ path }, index) => index === 0 || path[0] === "+=") ? first.value : void 0;
  } }) };
}

// src/analyzers/python/values/names.ts
var MAX_DEPTH3 = 12, WILDCARD = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+\*/gm, BUILTIN = /^(?:abs|all|any|bool|bytearray|bytes|callable|chr|compile|delattr|dict|dir|eval|exec|execfile|float|format|frozenset|getattr|globals|hash|hex|input|int|isinstance|iter|len|list|locals|map|max|min|next|object|open|ord|print|range|raw_input|repr|reversed|round|set|setattr|sorted|str|sum|super|tuple|type|unicode|vars|zip|file|filter|self|cls|__import__|__file__|__name__)$/, TYPE = /^(?:[\w.]+\.)?[A-Z]\w*$/;
function names(bindings2, attributes2, text2) {
  let wildcards, ofUnbound = (name) => {
    wildcards ??= Array.from(text2.matchAll(WILDCARD), ([, module]) => module ?? "");
    let [only] = wildcards;
    return wildcards.length === 1 && only !== void 0 && !BUILTIN.test(name) ? `${only}.${name}` : name;
  }, ofAnnotated = (declaration, depth) => {
    let type = declaration.parameter.childForFieldName("type")?.firstNamedChild, name = type && TYPE.test(type.text) ? nameAt(type, depth + 1) : void 0;
    return name === void 0 ? void 0 : `${name}()`;
  }, ofValues = (binding, node, depth) => {
    let { values } = reaching(binding, node, bindings2), found = new Set(
      values.filter(({ path }) => path.length === 0).filter(({ value }) => value.type !== "none").map(({ value }) => nameAt(value, depth + 1))
    ), [only] = found;
    return found.size === 1 ? only : void 0;
  }, ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    if (binding === void 0) return ofUnbound(node.text);
    let { declaration } = binding;
    return declaration.kind === "import" ? [declaration.module, ...declaration.path].join(".") : declaration.kind === "parameter" ? ofAnnotated(declaration, depth) : declaration.kind === "variable" && declaration.path.length === 0 ? ofValues(binding, node, depth) : void 0;
  }, ofAttribute2 = (node, depth) => {
    let object = node.childForFieldName("object"), member = node.childForFieldName("attribute")?.text, base = object === null ? void 0 : nameAt(object, depth + 1);
    if (base !== void 0 && !/^(?:self|cls)$/.test(object?.text ?? "")) return `${base}.${member}`;
    let found = new Set(attributes2.valuesOf(node).map((value) => nameAt(value, depth + 1))), [only] = found;
    return found.size === 1 && only !== void 0 ? only : `${object?.text === "self" ? "self" : "?"}.${member}`;
  }, ofCall3 = (node, depth) => {
    let callee = node.childForFieldName("function"), name = callee === null ? void 0 : nameAt(callee, depth + 1);
    if (name === "__import__" || name === "importlib.import_module") {
      let module = argumentsOf(node).positional[0];
      return (module && stringValue(module)) ?? `${name}()`;
    }
    return name === "getattr" ? ofGetattr(node, depth) : name && `${name}()`;
  }, ofGetattr = (node, depth) => {
    let [object, member] = argumentsOf(node).positional, key = member && stringValue(member), base = object && nameAt(object, depth + 1);
    return key === void 0 || base === void 0 ? void 0 : `${base}.${key}`;
  }, nameAt = (expression, depth) => {
    if (depth > MAX_DEPTH3) return;
    let node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier2(node, depth);
      case "attribute":
        return ofAttribute2(node, depth);
      case "call":
        return ofCall3(node, depth);
      case "subscript": {
        let value = node.childForFieldName("value"), base = value === null ? void 0 : nameAt(value, depth + 1);
        return base === void 0 ? void 0 : `${base}[]`;
      }
      case "as_pattern":
        return node.firstNamedChild === null ? void 0 : nameAt(node.firstNamedChild, depth + 1);
      default:
        return;
    }
  }, known2 = /* @__PURE__ */ new Map();
  return {
    nameOf(expression) {
      return known2.has(expression.id) || known2.set(expression.id, nameAt(expression, 0)), known2.get(expression.id);
    }
  };
}

// src/analyzers/python/values/rewriting.ts
var REWRITES = "rewrites", DANGEROUS = [
  ["os.path.basename", /[/\\]/],
  ["shlex.quote", /'/],
  ["html.escape", /</],
  ["text:\\n", /\\[nr]/]
], ANY = /[^\w\s]|\\/;
function replaces2(call, method, sanitizers) {
  let dangerous = DANGEROUS.find(([sanitizer]) => sanitizers.includes(sanitizer))?.[1] ?? ANY, [first] = argumentsOf(call).positional, text2 = first === void 0 ? void 0 : stringValue(first);
  return method === "replace" ? text2 !== void 0 && dangerous.test(text2) : method === "sub" && text2 !== void 0 && dangerous.test(text2);
}
function picks(call) {
  let [generator] = argumentsOf(call).positional;
  return /^(?:generator_expression|list_comprehension)$/.test(generator?.type ?? "") ? generator?.firstNamedChild?.type === "call" || generator?.text.includes(" if ") === !0 : !1;
}
function rewrites(call, callee, sanitizers) {
  if (!sanitizers.includes(REWRITES)) return !1;
  let method = memberName(callee) ?? "";
  return method === "translate" || method === "join" && picks(call) || replaces2(call, method, sanitizers);
}

// src/analyzers/python/values/vocabulary.ts
var CONSTANT_KINDS = /* @__PURE__ */ new Set([
  "integer",
  "float",
  "true",
  "false",
  "none",
  "comparison_operator",
  "not_operator",
  "unary_operator",
  "lambda",
  "comment",
  "string_start",
  "string_end",
  "string_content",
  "escape_sequence",
  "ellipsis"
]), HARMLESS_CALLS = /^(?:int|float|bool|len|abs|round|hash|id|ord|isinstance|hasattr|callable|any|all|complex|range|uuid\.\w+|ipaddress\.\w+|datetime\..*|time\..*|random\..*|secrets\..*|hashlib\..*\.(?:hexdigest|digest)|hashlib\.\w+|os\.(?:getpid|getcwd|urandom|cpu_count|path\.(?:exists|isfile|isdir|getsize|getmtime))|platform\.\w+|socket\.gethostname|tempfile\.\w+|decimal\.Decimal|fractions\.Fraction|urllib\.parse\.quote(?:_plus)?|urllib\.parse\.urlencode|django\.utils\.http\.(?:urlquote|urlencode)|werkzeug\.utils\.secure_filename|math\.\w+|threading\.\w+|logging\.\w+|re\.escape|shlex\.quote|pipes\.quote|html\.escape|cgi\.escape|markupsafe\.escape|flask\.escape|django\.utils\.html\.(?:escape|format_html|conditional_escape|strip_tags)|bleach\.\w+|ast\.literal_eval|django\.shortcuts\.(?:reverse|resolve_url)|django\.urls\.reverse|flask\.url_for|url_for|reverse)$/, SANITIZER = /(?:^|[._])(?:(?:html|xml|url|uri|shell|cmd|sql|regexp?|attr|path|file_?name|ldap|xpath|js)?_?(?:escape|sanitiz|sanitis|purif|quote|clean_html|secure_filename|safe_join|safe_path|slugify|whitelist|allowlist)\w*)$/i, PASSING_CALLS = /^(?:str|bytes|bytearray|unicode|repr|list|tuple|set|frozenset|dict|sorted|reversed|iter|next|zip|enumerate|filter|map|min|max|format|sum|copy\.(?:copy|deepcopy)|os\.path\.(?:join|normpath|abspath|realpath|expanduser|expandvars|relpath|dirname|split|splitext)|os\.fs(?:path|decode|encode)|sys\.intern|(?:str|bytes)\.\w+|unicodedata\.normalize|functools\.reduce|posixpath\.\w+|ntpath\.\w+|pathlib\.\w+(?:\(\)\.\w+)?|py\.path\.local|urllib\.parse\.(?:unquote|unquote_plus|urljoin|urlparse|urlsplit|parse_qs|parse_qsl|urlunparse|urlunsplit)|urlparse\.\w+|urllib\.unquote(?:_plus)?|six\.moves\.urllib\.parse\.(?:unquote|unquote_plus|urljoin|urlparse)|base64\.\w+|binascii\.\w+|codecs\.(?:encode|decode)|(?:simple|u|or)?json\.(?:loads|dumps|load)|bson\.json_util\.\w+|bson\.\w+|textwrap\.dedent|string\.Template|io\.(?:BytesIO|StringIO)|StringIO\.StringIO|six\.(?:ensure_str|ensure_text|ensure_binary|text_type|b|u)|typing\.cast|operator\.\w+|itertools\.\w+|collections\.\w+|asyncio\.(?:gather|wait_for|to_thread)|html\.unescape|shlex\.(?:split|join)|django\.utils\.encoding\.\w+|werkzeug\.utils\.\w+|sqlalchemy\.(?:text|sql\.text|sql\.expression\.text)|re\.sub|yaml\.\w+|xml\.sax\.saxutils\.unescape|psycopg2\.extensions\.\w+)$/, PASSING_METHODS = /^(?:get|getlist|getall|getfirst|getvalue|get_all|getone|pop|popitem|popleft|strip|lstrip|rstrip|lower|upper|title|capitalize|swapcase|casefold|replace|format|format_map|join|encode|decode|split|rsplit|splitlines|partition|rpartition|ljust|rjust|center|zfill|expandtabs|removeprefix|removesuffix|translate|items|values|keys|copy|to_dict|dict|model_dump|read|readline|readlines|getvalue|joinpath|resolve|absolute|expanduser|with_suffix|with_name|relative_to|as_posix|substitute|safe_substitute|group|groups|tobytes|hex|setdefault|__str__|as_str|geturl|text|json|first|last|__getitem__|getitem|unquote|most_common|tolist|flatten|to_string)$/, BUILDING_METHODS = /^(?:format|format_map|join|replace|joinpath|with_name|with_suffix|substitute|safe_substitute|ljust|rjust|removeprefix)$/, COUNTING_MEMBERS = /^(?:count|index|find|rfind|startswith|endswith|isdigit|isalpha|isalnum|isnumeric|isdecimal|isidentifier|islower|isupper|is_valid|is_file|is_dir|exists|is_relative_to|__len__|__class__|__name__|method|status_code|content_length|content_type|mimetype|is_secure|is_ajax|remote_addr|user|session|size|timestamp|total_seconds|bit_length|hexdigest|digest)$/, ENVIRONMENT = /^(?:os\.(?:environ|getenv|getcwd|path\.(?:expanduser|dirname|abspath))\b|__file__$|__name__$|django\.conf\.settings\b|settings\.|config\.|flask\.current_app\b|current_app\b|app\.config\b|sys\.(?:executable|prefix|platform|version|path)\b)|(?:^|\.)[A-Z][A-Z\d_]+$/, ARGV = /^sys\.argv\b|^(?:raw_)?input\(\)|^argparse\.ArgumentParser\(\)\.parse_args\(\)|^sys\.stdin\b|^click\.prompt\(\)|^optparse\.OptionParser\(\)\.parse_args\(\)|^getpass\.getpass\(\)/, WHITELIST_PATTERN = /^(?:[rbu]*["']+)(?:\[\^|\\W|\\D)/, COMPOSED_KINDS = /* @__PURE__ */ new Set([
  "string",
  "concatenated_string",
  "list",
  "tuple",
  "set",
  "dictionary",
  "list_splat",
  "dictionary_splat",
  "expression_list",
  "list_comprehension",
  "set_comprehension",
  "generator_expression",
  "dictionary_comprehension",
  "format_expression",
  "slice"
]), LOOKUP = /(?:^|[._])(?:get|find|fetch|load|lookup|query|search|select|filter|create|save|insert|update|delete|validate|check|is|has|verify|authenticate|login|count|hash|exists|resolve|allowed|safe|clean|parse_int|to_int|compute|render|send|log|register|make)(?:_\w+|[A-Z]\w*)?$/;

// src/analyzers/python/values/origin-of-call.ts
var MAX_CALLS2 = 3, SAFE_BY_NAME = [HARMLESS_CALLS, SANITIZER], WRITTEN_SAFE = /\bsafe\s*=\s*(?:""|'')/;
function isSafe(evaluation, callee, name) {
  let method = memberName(callee);
  return HARMLESS_CALLS.test(name) || SANITIZER.test(evaluation.names.nameOf(callee) === void 0 ? nameBy(evaluation, callee) : name) || method !== void 0 && evaluation.sanitizers.includes(`*.${method}`);
}
function nameBy({ bindings: bindings2 }, callee) {
  return (callee.type === "identifier" ? bindings2.resolve(callee)?.declaration : void 0)?.kind === "variable" ? "" : callee.text;
}
function undoneBy(name, args) {
  let [inner] = args.map(unwrap);
  if (inner?.type !== "call" || !/unquote|unescape|decode/.test(name)) return;
  let callee = inner.childForFieldName("function")?.text ?? "";
  return /(?<!un)(?:quote|escape|encode)\w*$/.test(callee) ? argumentsOf(inner).positional : void 0;
}
function ofOwnFunction(evaluation, callee, call, depth) {
  let definition = evaluation.functions.definitionOf(callee);
  if (definition === void 0) return;
  if (evaluation.calls >= MAX_CALLS2 || evaluation.active.has(definition.id)) return "unknown";
  let given2 = new Map(
    evaluation.functions.argumentsFor(definition, call).map(({ parameter: parameter2, value }) => [
      parameter2.id,
      value === void 0 ? "constant" : evaluation.all(evaluation, [value], depth)
    ])
  );
  evaluation.active.add(definition.id);
  let sanitizers = SANITIZER.test(callee.text) && !evaluation.sanitizers.includes(REWRITES) ? [...evaluation.sanitizers, REWRITES] : evaluation.sanitizers, inner = { ...evaluation, sanitizers, given: given2, calls: evaluation.calls + 1, known: /* @__PURE__ */ new Map() }, origin = evaluation.all(inner, evaluation.functions.resultsOf(definition), depth);
  return evaluation.active.delete(definition.id), origin;
}
function ofMethod(evaluation, callee, args, depth) {
  let object = callee.childForFieldName("object"), method = memberName(callee) ?? "";
  if (COUNTING_MEMBERS.test(method)) return "constant";
  if (!PASSING_METHODS.test(method)) return "unknown";
  let item = method === "get" && object ? evaluation.containers.itemOf(object, args) : void 0;
  if (item !== void 0) return evaluation.all(evaluation, [item], depth);
  let parts = BUILDING_METHODS.test(method) ? args : [];
  return evaluation.all(evaluation, [object, ...parts], depth);
}
function ofUnknownCall(evaluation, callee, args, depth) {
  return LOOKUP.test(callee.text) ? "unknown" : evaluation.all(evaluation, args, depth) === "request" ? "parameter" : "unknown";
}
function ofCall2(evaluation, node, depth) {
  let callee = unwrap(node.childForFieldName("function") ?? node), { positional, named } = argumentsOf(node), args = [...positional, ...named.values()], name = (evaluation.names.nameOf(callee) ?? callee.text).replace(/^builtins\./, "");
  if (evaluation.sanitizers.includes(name)) return "constant";
  let own = ofOwnFunction(evaluation, callee, node, depth);
  if (own !== void 0) return own;
  if (isWrongCure(name, evaluation.sanitizers) && !WRITTEN_SAFE.test(node.text) && SAFE_BY_NAME.some((one) => one.test(name)))
    return evaluation.all(evaluation, args, depth);
  let undone = undoneBy(name, args);
  return undone !== void 0 ? evaluation.all(evaluation, undone, depth) : isSafe(evaluation, callee, name) || rewrites(node, callee, evaluation.sanitizers) ? "constant" : ARGV.test(`${name}()`) ? "parameter" : ENVIRONMENT.test(name) ? "environment" : /^re\.sub$|\.sub$/.test(name) && WHITELIST_PATTERN.test(positional[0]?.text ?? "") ? "constant" : PASSING_CALLS.test(name) ? evaluation.all(evaluation, args, depth) : callee.type === "attribute" && !evaluation.names.nameOf(callee)?.match(/^\w+(?:\.\w+)*$/) || callee.type === "attribute" && PASSING_METHODS.test(memberName(callee) ?? "") ? ofMethod(evaluation, callee, args, depth) : ofUnknownCall(evaluation, callee, args, depth);
}

// src/analyzers/python/values/origin.ts
var MAX_DEPTH4 = 25;
function all(evaluation, nodes, depth) {
  return worst(nodes.flatMap((node) => node ? at(evaluation, node, depth + 1) : []));
}
function ofParameter(evaluation, { declaration }, depth) {
  if (declaration.kind !== "parameter") return "unknown";
  let { owner, parameter: parameter2 } = declaration, given2 = evaluation.given.get(parameter2.id);
  if (given2 !== void 0) return given2;
  if (evaluation.sources.isConverted?.(declaration) === !0) return "constant";
  let passed = evaluation.functions.passedTo(owner, parameter2), own = passed.isPrivate && passed.values.length > 0 ? [] : ["parameter"];
  return worst([...own, all(evaluation, passed.values, depth)]);
}
function ofBinding(evaluation, node, binding, depth) {
  let { declaration } = binding;
  if (declaration.kind === "definition") return "constant";
  if (declaration.kind === "import") return ofGlobal(evaluation, node);
  if (declaration.kind === "catch") return "unknown";
  let { values, initial } = reaching(binding, node, evaluation.bindings), key = keyOf2(node), counting = values.filter(({ path }) => key === void 0 || !path[0]?.startsWith(".") || path[0] === `.${key}`), held = all(
    evaluation,
    counting.map(({ value }) => value),
    depth
  );
  return declaration.kind === "parameter" && initial ? worst([held, ofParameter(evaluation, binding, depth)]) : held;
}
function keyOf2(node) {
  let { parent } = node;
  if (parent?.type !== "subscript" || parent.childForFieldName("value")?.id !== node.id) return;
  let key = parent.childForFieldName("subscript");
  return key === null ? void 0 : stringValue(key);
}
function ofGlobal(evaluation, node) {
  let name = evaluation.names.nameOf(node) ?? node.text;
  return ARGV.test(name) ? "parameter" : ENVIRONMENT.test(name) || HARMLESS_CALLS.test(name) ? "environment" : "unknown";
}
function ofIdentifier(evaluation, node, depth) {
  let binding = evaluation.bindings.resolve(node);
  if (binding === void 0) return ofGlobal(evaluation, node);
  let origin = ofBinding(evaluation, node, binding, depth);
  return origin === "constant" || origin === "environment" ? origin : evaluation.guards.isGuarded(node, evaluation.sanitizers) ? "constant" : origin;
}
function ofAttribute(evaluation, node, depth) {
  let member = memberName(node) ?? "";
  if (COUNTING_MEMBERS.test(member)) return "constant";
  let object = node.childForFieldName("object");
  if (object === null) return "unknown";
  let values = evaluation.attributes.valuesOf(node);
  if (values.length > 0) return all(evaluation, values, depth);
  if (object.text === "self" || object.text === "cls") return "unknown";
  let name = evaluation.names.nameOf(node) ?? "";
  return ARGV.test(name) ? "parameter" : ENVIRONMENT.test(name) ? "environment" : at(evaluation, object, depth + 1);
}
function ofSubscript(evaluation, node, depth) {
  let name = evaluation.names.nameOf(node) ?? "";
  if (ARGV.test(name)) return "parameter";
  if (ENVIRONMENT.test(name)) return "environment";
  let value = node.childForFieldName("value"), keys = node.childrenForFieldName("subscript").flatMap((key) => key ?? []);
  return all(evaluation, [(value && evaluation.containers.itemOf(value, keys)) ?? value], depth);
}
var NUMBERS_ONLY = /%(?!%)[-#0 +]*\d*(?:\.\d+)?[a-zA-Z]/g;
function ofBinary(evaluation, node, depth) {
  let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")], operator = node.childForFieldName("operator")?.text ?? "";
  return !["+", "%", "*", "/", "|"].includes(operator) || operator === "%" && left !== null && stringValue(left)?.match(NUMBERS_ONLY)?.every((directive) => /[dioxXfFeEgGc]$/.test(directive)) ? "constant" : all(evaluation, [left, right], depth);
}
function ofInterpolation(evaluation, node, depth) {
  let format = node.namedChildren.find(({ type }) => type === "format_specifier")?.text ?? "";
  return /^:[^{}]*[dfxXobeEgGn%]$/.test(format) ? "constant" : all(evaluation, [node.childForFieldName("expression")], depth);
}
function ofStructure(evaluation, node, depth) {
  let children = (...indices) => all(
    evaluation,
    indices.map((index) => node.namedChildren[index]),
    depth
  );
  switch (node.type) {
    case "identifier":
      return ofIdentifier(evaluation, node, depth);
    case "attribute":
      return ofAttribute(evaluation, node, depth);
    case "subscript":
      return ofSubscript(evaluation, node, depth);
    case "call":
      return ofCall2(evaluation, node, depth);
    case "binary_operator":
      return ofBinary(evaluation, node, depth);
    case "boolean_operator":
      return node.childForFieldName("operator")?.text === "and" ? children(1) : children(0, 1);
    case "conditional_expression": {
      let truth = branchesOf(evaluation.bindings).truthOf(node.namedChildren[1]);
      return truth === void 0 ? children(0, 2) : children(truth ? 0 : 2);
    }
    case "interpolation":
      return ofInterpolation(evaluation, node, depth);
    case "keyword_argument":
    case "named_expression":
    case "pair":
      return all(evaluation, [node.childForFieldName("value")], depth);
    case "as_pattern":
      return children(0);
    default:
      return COMPOSED_KINDS.has(node.type) ? ofComposed(evaluation, node, depth) : "unknown";
  }
}
function ofComposed(evaluation, node, depth) {
  let parts = node.type.endsWith("comprehension") || node.type === "generator_expression" ? [node.firstNamedChild] : node.namedChildren;
  return all(evaluation, parts, depth);
}
function at(evaluation, expression, depth) {
  let { active, known: known2 } = evaluation, node = unwrap(expression);
  if (CONSTANT_KINDS.has(node.type) || active.has(node.id)) return "constant";
  if (depth > MAX_DEPTH4) return "unknown";
  let seen = known2.get(node.id);
  if (seen !== void 0) return seen;
  active.add(node.id);
  let request = evaluation.sources.requestOf(node), origin = request !== void 0 && !COUNTING_MEMBERS.test(memberName(node) ?? "") ? ofRequest(evaluation, node, request) : ofStructure(evaluation, node, depth);
  return active.delete(node.id), known2.set(node.id, origin), origin;
}
function ofRequest({ guards: guards2, sanitizers }, node, chain) {
  return node.type === "identifier" && guards2.isGuarded(node, sanitizers) || sanitizers.some((one) => chain === one || chain.startsWith(`${one}.`)) ? "constant" : "request";
}
function origins(knowledge) {
  return {
    originOf: (expression, sanitizers) => at(
      { ...knowledge, sanitizers, active: /* @__PURE__ */ new Set(), known: /* @__PURE__ */ new Map(), given: /* @__PURE__ */ new Map(), calls: 0, all },
      expression,
      0
    )
  };
}

// src/analyzers/python/values/texts.ts
var MAX_DEPTH5 = 10;
function texts(bindings2) {
  let collect = (node, depth) => {
    if (depth > MAX_DEPTH5) return [];
    if (node.type === "string" || node.type === "concatenated_string") return [node];
    if (node.type === "identifier") {
      let binding = bindings2.resolve(node);
      return (binding === void 0 ? [] : reaching(binding, node, bindings2).values).flatMap(({ value }) => collect(value, depth + 1));
    }
    if (node.type === "call") {
      let object = node.childForFieldName("function")?.childForFieldName("object");
      return [...object ? [object] : [], ...argumentsOf(node).positional].flatMap((part) => collect(part, depth + 1));
    }
    return /^(?:binary_operator|parenthesized_expression|conditional_expression)$/.test(node.type) ? node.namedChildren.flatMap((part) => collect(part, depth + 1)) : [];
  };
  return { textsOf: (expression) => collect(expression, 0) };
}

// src/analyzers/python/values/shape.ts
var HOLE = "${}", MAX_DEPTH6 = 20, KEEPS_TEXT = /^(?:strip|lstrip|rstrip|encode|decode|lower|upper|replace|format_map|expandtabs|dedent)$/, DIRECTIVE = /%(?:\(\w*\))?[-#0 +]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[a-zA-Z]/g;
function shapes(bindings2) {
  let each = (nodes, depth, between = "") => nodes.map((node) => shapeAt(node, depth + 1)).join(between), ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    if (binding?.declaration.kind === "definition") return node.text;
    if (binding?.declaration.kind !== "variable") return HOLE;
    let { values, initial } = reaching(binding, node, bindings2);
    if (initial && values.length === 0) return HOLE;
    let texts2 = values.filter(({ path }) => path.length === 0 || path[0] === "+=").map(({ value }) => shapeAt(value, depth + 1));
    return texts2.length === 0 ? HOLE : texts2.join("");
  }, ofCall3 = (node, depth) => {
    let callee = node.childForFieldName("function"), object = callee?.childForFieldName("object"), method = callee === null ? void 0 : memberName(callee), { positional } = argumentsOf(node), [first] = positional;
    if (callee?.type === "identifier")
      return first !== void 0 && positional.length === 1 ? shapeAt(first, depth + 1) : HOLE;
    if (!object || method === void 0) return HOLE;
    if (method === "format")
      return shapeAt(object, depth + 1).replace(/\{[^{}]*\}/g, HOLE).replaceAll("$${}", HOLE);
    if (KEEPS_TEXT.test(method)) return shapeAt(object, depth + 1);
    if (method === "join" && first !== void 0) {
      let items = ["list", "tuple"].includes(unwrap(first).type) ? unwrap(first).namedChildren : [first];
      return each(items, depth, shapeAt(object, depth + 1));
    }
    return first !== void 0 && positional.length === 1 && method === "text" ? shapeAt(first, depth + 1) : HOLE;
  }, ofBinary2 = (node, depth) => {
    let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")], operator = node.childForFieldName("operator")?.text;
    return left === null || right === null ? HOLE : operator === "+" ? each([left, right], depth) : operator === "%" ? shapeAt(left, depth + 1).replace(DIRECTIVE, HOLE) : HOLE;
  }, shapeAt = (expression, depth) => {
    let node = unwrap(expression);
    if (depth > MAX_DEPTH6) return HOLE;
    switch (node.type) {
      case "string":
        return each(node.namedChildren, depth);
      case "string_start":
      case "string_end":
        return "";
      case "string_content":
      case "integer":
      case "float":
      case "true":
      case "false":
      case "none":
      case "unary_operator":
        return node.text;
      case "concatenated_string":
        return each(node.namedChildren, depth);
      case "binary_operator":
        return ofBinary2(node, depth);
      case "identifier":
        return ofIdentifier2(node, depth);
      case "attribute":
        return /^[\w.]+\.[A-Z_\d]+$/.test(node.text) ? node.text : HOLE;
      case "list":
      case "tuple":
      case "set":
        return node.namedChildren.length === 0 ? node.text : each(node.namedChildren, depth, ",");
      case "call":
        return ofCall3(node, depth);
      default:
        return HOLE;
    }
  };
  return { shapeOf: (expression) => shapeAt(expression, 0) };
}

// src/analyzers/python/values/crypto.ts
var BROKEN = /\.(?:ARC4|ARC2|RC4|RC2|DES3?|TripleDES|Blowfish|IDEA|CAST5|CAST|SEED|XOR)(?:$|\.new\b|\(\))|\.(?:MODE_ECB|modes\.ECB)(?:$|\(\))/, ANY_TLS = /(?:^|\.)(?:PROTOCOL_TLS|PROTOCOL_TLS_CLIENT|PROTOCOL_TLS_SERVER|PROTOCOL_SSLv23|SSLv23_METHOD|TLS_METHOD)$/, OLD_TLS = /(?:^|\.)(?:PROTOCOL_(?:SSLv[23]|TLSv1|TLSv1_1)|(?:SSLv[23]|TLSv1|TLSv1_1)_METHOD)$/;
function madeBy(node, bindings2) {
  let inner = unwrap(node), value = inner.type === "identifier" ? onlyValue(inner, bindings2) : inner, made = value === void 0 ? void 0 : unwrap(value);
  return made?.type === "call" ? made : void 0;
}
function given(call) {
  let { positional, named } = argumentsOf(call);
  return [...positional, ...named.values()];
}
function isOfBrokenCipher(callee, knowledge, depth = 0) {
  let object = callee.childForFieldName("object"), made = object && madeBy(object, knowledge.bindings), maker = made?.childForFieldName("function");
  if (!made || !maker || depth > 3) return !1;
  let isBroken = (node) => BROKEN.test(knowledge.names.nameOf(node) ?? "");
  return isBroken(maker) || given(made).some(isBroken) || isOfBrokenCipher(maker, knowledge, depth + 1);
}
function isOfWeakHash(callee, { bindings: bindings2, names: names2 }) {
  let object = callee.childForFieldName("object"), made = object && madeBy(object, bindings2), [algorithm] = made ? given(made) : [], maker = made?.childForFieldName("function");
  if (!maker || algorithm === void 0) return !1;
  let name = names2.nameOf(maker);
  return name === "hashlib.new" ? /^(?:md[45]|sha-?1)$/i.test(stringValue(algorithm) ?? "") : name?.endsWith("hashes.Hash") === !0 && /hashes\.(?:MD5|SHA1)\(\)$/.test(names2.nameOf(algorithm) ?? "");
}
function settingsOf(context, { bindings: bindings2 }) {
  return (context.type === "identifier" ? bindings2.occurrences(context.text) : []).filter(({ startIndex }) => startIndex < context.startIndex).map((leaf) => enclosingOf(leaf, ["expression_statement"])?.text ?? "").join(`
`);
}
var REFUSES_OLD = /minimum_version\s*=\s*[\w.]*TLSv1_[23]|set_min_proto_version\([^)]*(?:TLS1_[23]|77[12])/;
function takesOldTls(context, knowledge) {
  let made = madeBy(context, knowledge.bindings), [version] = made === void 0 ? [] : given(made), name = version && knowledge.names.nameOf(version);
  if (name === void 0 || made?.childForFieldName("function")?.text.endsWith("Context") !== !0) return !1;
  if (OLD_TLS.test(name)) return !0;
  let settings = settingsOf(unwrap(context), knowledge), refused = /\bOP_NO_TLSv1\b/.test(settings) && /\bOP_NO_TLSv1_1\b/.test(settings);
  return ANY_TLS.test(name) && !refused && !REFUSES_OLD.test(settings);
}

// src/analyzers/python/values/regex.ts
function isCatastrophic2(source, literal2) {
  let pattern = /^[a-z]*r/i.test(literal2) ? source : source.replaceAll("\\\\", "\\");
  if (/\(\?\(|\(\?[aiLmsux-]*x|\n/.test(pattern)) return !1;
  let translated = pattern.replace(/^\(\?[aiLmsu]+\)/, "").replaceAll("(?P<", "(?<").replaceAll(/\(\?P=(\w+)\)/g, "\\k<$1>").replaceAll("\\A", "^").replaceAll("\\Z", "$");
  return isCatastrophic(translated, "");
}

// src/analyzers/python/values/tests.ts
function valueOf(node, bindings2, depth = 0) {
  let inner = unwrap(node);
  if (inner.type !== "identifier" || depth > 5) return inner;
  let only = onlyValue(inner, bindings2);
  return only === void 0 ? inner : valueOf(only, bindings2, depth + 1);
}
var NO_MODEL = /(?:Form|FormSet|Schema|Serializer|Request|Response|Params|Parameters|Config|Query|Filter|Validator|Input|Args|Options|Error|Exception)$/, TEXTS = ["args", "form", "GET", "POST", "values", "cookies", "headers", "view_args", "query_params", "matchdict"], holdsParsed = (node, { origins: origins2, flows }) => flows.parsed.originOf(node, ["str", "int"]) === "request" && origins2.originOf(node, ["str"]) === "request", holdsStructure = (node, knowledge) => holdsParsed(node, knowledge) || knowledge.origins.originOf(node, [...TEXTS.map((member) => `request.${member}`), "<parameter>"]) === "request", holdsWhere = (node, { bindings: bindings2 }) => /["']\$(?:where|function|accumulator)["']/.test(valueOf(node, bindings2).text), PATH_CALLS2 = /(?:^|\.)(?:join|Path|format|joinpath)$/, isPath = (node, { bindings: bindings2 }) => {
  let value = valueOf(node, bindings2);
  return value.type === "call" ? PATH_CALLS2.test(value.childForFieldName("function")?.text ?? "") : /^(?:string|concatenated_string|binary_operator)$/.test(value.type) || memberName(value) === "filename";
}, isComposedText = (node, { bindings: bindings2 }) => {
  let value = valueOf(node, bindings2);
  if (value.type === "call") {
    let callee = value.childForFieldName("function");
    return callee !== null && memberName(callee) === "format";
  }
  return value.type === "binary_operator" && /^(?:[+%])$/.test(value.childForFieldName("operator")?.text ?? "") || value.type === "string" && stringValue(value) === void 0 || value.type === "concatenated_string";
}, isText = (node, { bindings: bindings2, sources: sources2 }) => {
  let value = valueOf(node, bindings2);
  return /^(?:dictionary|list|set|tuple|list_comprehension|dictionary_comprehension)$/.test(value.type) ? !1 : !/^request\.(?:json|get_json\(\)|data|json_body)\b(?!.*\[)/.test(sources2.requestOf(value) ?? "");
}, isPage = (node, knowledge) => {
  if (/\b(?:fastapi|rest_framework|ninja|litestar)\b/.test(knowledge.text)) return !1;
  let [body] = node.type === "expression_list" || node.type === "tuple" ? node.namedChildren : [node];
  return body !== void 0 && knowledge.origins.originOf(body, []) === "request" && isText(body, knowledge);
}, SIGNATURE_OFF = /["']?\bverify_signature["']?\s*[:=]\s*(?:False|0)\b/, switchesOffSignature = (node, { bindings: bindings2 }) => SIGNATURE_OFF.test(valueOf(node, bindings2).text), PLACEHOLDER = /^<.*>$|\$\{|\{\{|^(?:x+|\*+|\.+|none|null)$/i;
function literal(node, bindings2) {
  let value = valueOf(node, bindings2), callee = value.type === "call" ? value.childForFieldName("function") : null, encoded = callee && memberName(callee) === "encode" ? callee.childForFieldName("object") : null;
  return stringValue(encoded === null ? value : valueOf(encoded, bindings2));
}
var isLiteralKey = (node, { bindings: bindings2 }) => {
  let key = literal(node, bindings2);
  return key !== void 0 && key.length >= 4 && key.length <= 4096 && !PLACEHOLDER.test(key) && !key.startsWith("-----BEGIN PUBLIC");
}, isFixedBytes = (node, { bindings: bindings2 }) => {
  if (literal(node, bindings2) !== void 0) return !0;
  let value = valueOf(node, bindings2);
  if (value.type === "binary_operator")
    return value.childForFieldName("operator")?.text === "*" && stringValue(value.childForFieldName("left") ?? value) !== void 0;
  let callee = value.type === "call" ? value.childForFieldName("function")?.text ?? "" : "", [first] = value.type === "call" ? argumentsOf(value).positional : [];
  return /^(?:bytes|bytearray)$/.test(callee) && (first?.type === "integer" || first !== void 0 && stringValue(first) !== void 0);
}, PASSWORD = /(?:^|[_.["'])(?:passw(?:or)?d|passwd|pwd|passphrase|plain_?text_?password)(?:$|[_."'\]\d])/i, namesPassword = (node) => node.descendantsOfType(["identifier", "attribute", "subscript"]).some((part) => part !== null && PASSWORD.test(part.text)) || PASSWORD.test(node.text.replace(/\(.*$/s, "")), MEMBER_SANITIZERS = [
  "os.path.basename",
  "werkzeug.utils.secure_filename",
  "*.startswith",
  "*.is_relative_to",
  "text:..",
  "text:../"
], NO_SECRET = ["*.encrypt", "*.hexdigest", "*.digest", "mask", "redact", "hash_password", "make_password", "type"], TESTS = {
  "holds-structured-request-data": holdsStructure,
  "holds-where-operator": holdsWhere,
  "path-expression": isPath,
  "model-like": (node) => !NO_MODEL.test(node.text),
  "composed-text": isComposedText,
  "is-text": isText,
  "is-page": isPage,
  "switches-off-signature": switchesOffSignature,
  "literal-key": isLiteralKey,
  "fixed-bytes": isFixedBytes,
  "names-password": namesPassword,
  "archive-member-path": (node, { flows }) => flows.archive.originOf(node, MEMBER_SANITIZERS) === "request",
  "sensitive-data": (node, { flows }) => flows.sensitive.originOf(node, NO_SECRET) === "request",
  "sensitive-arguments": (node, { flows }) => argumentsOf(node).positional.some((value) => flows.sensitive.originOf(value, NO_SECRET) === "request"),
  "password-data": (node, { flows }) => flows.password.originOf(node, NO_SECRET) === "request",
  "error-details": (node, { flows }) => flows.error.originOf(node, []) === "request",
  "error-argument": (node, { flows }) => given(node).some((value) => flows.error.originOf(value, []) === "request"),
  "holds-parsed-argument": (node, knowledge) => given(node).some((value) => holdsParsed(value, knowledge)),
  "of-weak-hash": (node, knowledge) => isOfWeakHash(node, knowledge),
  "of-broken-cipher": (node, knowledge) => isOfBrokenCipher(node, knowledge),
  "takes-old-tls": (node, knowledge) => takesOldTls(node, knowledge),
  "of-old-tls-context": (node, knowledge) => {
    let context = node.childForFieldName("object");
    return context !== null && takesOldTls(context, knowledge);
  },
  "checks-part-of-host": (node) => checksPartOfHost(node),
  "loose-host-pattern": (node, { bindings: bindings2 }) => hasLooseHost(stringValue(valueOf(node, bindings2)) ?? ""),
  "loose-range": (node, { bindings: bindings2 }) => hasLooseRange(stringValue(valueOf(node, bindings2)) ?? ""),
  "catastrophic-regex": (node, { bindings: bindings2 }) => {
    let value = valueOf(node, bindings2), source = stringValue(value);
    return source !== void 0 && isCatastrophic2(source, value.text);
  }
};
function tests(knowledge) {
  return { is: (test, expression) => TESTS[test]?.(expression, knowledge) ?? !1 };
}
var PARSED_SOURCES = {
  requestOf(expression) {
    let node = unwrap(expression), callee = node.type === "call" ? node.childForFieldName("function") : null;
    return callee !== null && /(?:^|\.)(?:loads|json_decode)$/.test(callee.text) ? "parsed" : void 0;
  }
}, ARCHIVE_SOURCES = {
  requestOf(expression) {
    let node = unwrap(expression), callee = node.type === "call" ? node.childForFieldName("function") : null;
    return callee !== null && /^(?:namelist|infolist|getnames|getmembers)$/.test(memberName(callee) ?? "") ? "archive" : void 0;
  }
};

// src/analyzers/python/values/sources.ts
var MAX_DEPTH7 = 12, SERVER_MEMBERS = "args|form|values|query_params|query_string|query_arguments|body_arguments|path_params|view_args|match_info|matchdict|json_body|params|GET|POST|FILES|META|COOKIES|REQUEST|QUERY_PARAMS|DATA|forms|raw_args|rel_url|full_path|base_url|environ|get_full_path\\(\\)|get_raw_uri\\(\\)|build_absolute_uri\\(\\)|get_json\\(\\)|get_data\\(\\)|get_param\\(\\)|get_param_as_list\\(\\)|get_media\\(\\)|form\\(\\)|post\\(\\)|multipart\\(\\)|resolver_match|path_info|path_qs|referrer|user_agent|get_signed_cookie\\(\\)|get_argument\\(\\)|get_arguments\\(\\)|get_cookie\\(\\)|uri|arguments|file|upload_files", SHARED_MEMBERS = "data|json|json\\(\\)|files|headers|cookies|body|body\\(\\)|text\\(\\)|read\\(\\)|content|url|path|host|stream|stream\\(\\)|get\\(\\)|get_all\\(\\)|media|query|referer|host_url|url_root|port", SOURCE = new RegExp(
  [
    `<request>\\.(?:${SERVER_MEMBERS}|${SHARED_MEMBERS})`,
    `(?:request|req|self\\.request|cls\\.request|info\\.context|self\\.context\\[\\])\\.(?:${SERVER_MEMBERS})`,
    "self\\.(?:get_argument|get_arguments|get_query_argument|get_query_arguments|get_body_argument|get_body_arguments|get_cookie|get_secure_cookie)\\(\\)",
    "<handler>\\.(?:path|headers|rfile|requestline|raw_requestline)",
    "<parameter>|<event>|<wsgi>\\[\\]|<wsgi>\\.get\\(\\)",
    "cgi\\.FieldStorage\\(\\)|web\\.input\\(\\)|web\\.data\\(\\)|web\\.cookies\\(\\)|streamlit\\.text_input\\(\\)|streamlit\\.text_area\\(\\)",
    "cherrypy\\.request\\.(?:params|json|body|headers|cookie)",
    "(?:\\w+\\.)*(?:receive_text|receive_json|receive_bytes)\\(\\)"
  ].map((one) => `^(?:${one})$`).join("|")
), SHARED_SOURCE = new RegExp(`^(?:request|req|self\\.request|cls\\.request)\\.(?:${SHARED_MEMBERS})$`), FRAMEWORK_REQUEST = /^(?:flask|quart|bottle|sanic|werkzeug\.local|cherrypy|flask\.globals|starlette\.requests)\.request(?=$|\.)/, SERVER = /\b(?:flask|django|rest_framework|fastapi|starlette|aiohttp|sanic|bottle|pyramid|tornado|falcon|webapp2|cherrypy|quart|litestar|robyn|werkzeug|webob|responder|ninja|web\.py|cgi|wsgiref|http\.server|BaseHTTPServer)\b/, REQUEST_TYPE = /(?:^|[.\W])(?:HttpRequest|WSGIRequest|ASGIRequest|HTTPConnection|LocalProxy|HTTPServerRequest)\b|^(?:fastapi\.|starlette\.requests\.|web\.|rest_framework\.request\.|django\.\w+\.|flask\.|sanic\.|pyramid\.request\.|falcon\.|aiohttp\.web\.)?Request$|^fastapi\.Request/, ROUTE = /(?:^|\.)(?:route|get|post|put|delete|patch|head|options|websocket|api_route|add_url_rule|expose|view|api_view|url|operation|api_operation|action)$/, ROUTE_OWNER = /^(?:\w*app|\w*api|\w*router|\w*bp|\w*blueprint|\w*ns|\w*namespace|\w*routes|self|\w*server|\w*application|bottle|web|mod|\w*views?|\w*_?controller|cherrypy|hug)$/i, HARMLESS_TYPE = /^(?:Optional\[)?(?:int|float|bool|UUID|uuid\.UUID|UUID4|Decimal|date|datetime(?:\.datetime)?|Literal\[.*|\w*Enum|PositiveInt|conint\(.*|BackgroundTasks|Response|Session|AsyncSession|WebSocket|SecurityScopes|\w*Service|\w*Repository|\w*Settings|\w*Request)\b/, NUMBER = /^(?:typing\.)?(?:Optional\[)?(?:int|float|bool|complex|UUID|uuid\.UUID|Decimal|decimal\.Decimal|datetime(?:\.\w+)?|date|timedelta)\b\]?(?:\s*\|\s*None)?$/, INJECTED = /\b(?:Depends|Security|inject|Provide|get_db|current_user)\b/;
function isConverted(decorators, name) {
  let converter = new RegExp(`<(?:int|float|uuid)(?:\\([^)]*\\))?:${name}>`);
  return decorators.some(({ text: text2 }) => converter.test(text2));
}
function isHost(decorators, name) {
  let pattern = new RegExp(`\\b(?:subdomain|host)\\s*=\\s*["'][^"']*<(?:\\w+:)?${name}>`);
  return decorators.some(({ text: text2 }) => pattern.test(text2));
}
function isRoute(decorator) {
  let callee = decorator.type === "call" ? decorator.childForFieldName("function") : decorator;
  if (callee === null) return !1;
  if (callee.type === "identifier") {
    let [path] = decorator.type === "call" ? argumentsOf(decorator).positional : [];
    return /^(?:route|expose|get|post|put|delete|patch)$/.test(callee.text) && path?.type === "string";
  }
  let owner = callee.childForFieldName("object")?.text ?? "";
  return ROUTE.test(callee.text) && ROUTE_OWNER.test(owner.slice(owner.lastIndexOf(".") + 1));
}
function isHandlerParameter({ owner, parameter: parameter2 }, name) {
  let decorators = decoratorsOf(owner);
  if (!decorators.some(isRoute) || isConverted(decorators, name) || isHost(decorators, name)) return !1;
  let type = parameter2.childForFieldName("type")?.text ?? "", value = parameter2.childForFieldName("value")?.text ?? "";
  return !HARMLESS_TYPE.test(type) && !INJECTED.test(`${type} ${value}`) && !/^(?:self|cls|request|req)$/.test(name);
}
function parameterRoot(declaration, name, isServer) {
  let { owner, parameter: parameter2 } = declaration, type = parameter2.childForFieldName("type")?.text ?? "";
  if (REQUEST_TYPE.test(type) && (isServer || type !== "Request")) return "<request>";
  let all2 = parametersOf(owner).map((one) => parameterName(one));
  return name === "event" && all2[0] === "event" && all2[1] === "context" && all2.length === 2 ? "<event>" : name === "environ" && all2.includes("start_response") ? "<wsgi>" : /^(?:request|req)$/.test(name) && type === "" ? isServer ? "<request>" : name : isHandlerParameter(declaration, name) ? "<parameter>" : "?";
}
function handlesHttp(node) {
  return /RequestHandler\b/.test(classAround(node)?.childForFieldName("superclasses")?.text ?? "");
}
function sources(bindings2, names2, text2) {
  let server, isServer = () => server ??= SERVER.test(text2), ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    if (binding === void 0 || binding.declaration.kind === "import") return names2.nameOf(node) ?? node.text;
    let { declaration } = binding;
    return declaration.kind === "parameter" ? parameterRoot(declaration, node.text, isServer()) : declaration.kind !== "variable" || binding.assignments.length > 0 || declaration.path.length > 0 || declaration.init === void 0 ? "?" : chainOf(declaration.init, depth + 1);
  }, ofAttribute2 = (node, depth) => {
    let object = node.childForFieldName("object");
    if (object === null) return "?";
    let member = memberName(node) ?? "";
    return object.text === "self" || object.text === "cls" ? member === "request" && isServer() ? "<request>" : handlesHttp(node) ? `<handler>.${member}` : `${object.text}.${member}` : `${chainOf(object, depth + 1)}.${member}`;
  }, chainOf = (expression, depth) => {
    if (depth > MAX_DEPTH7) return "?";
    let node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier2(node, depth).replace(FRAMEWORK_REQUEST, "<request>");
      case "attribute":
        return ofAttribute2(node, depth).replace(FRAMEWORK_REQUEST, "<request>");
      case "subscript": {
        let value = node.childForFieldName("value");
        return value === null ? "?" : `${chainOf(value, depth + 1)}[]`;
      }
      case "call": {
        let callee = node.childForFieldName("function");
        return callee === null ? "?" : `${chainOf(callee, depth + 1)}()`;
      }
      default:
        return "?";
    }
  };
  return {
    isConverted({ owner, parameter: parameter2 }) {
      let type = parameter2.childForFieldName("type")?.text ?? "";
      return NUMBER.test(type) || isConverted(decoratorsOf(owner), parameterName(parameter2) ?? "");
    },
    requestOf(expression) {
      let chain = chainOf(expression, 0);
      return SOURCE.test(chain) || SHARED_SOURCE.test(chain) && isServer() ? chain.replace("<request>", "request") : void 0;
    }
  };
}

// src/analyzers/python/pack/pack.ts
var BY_LOOK = [
  [/^[\w$.]+(?:\[[^\]]*\])? = /, "assignment"],
  [/^[\w$.]+(?:\[[^\]]*\])? \+= /, "augmented_assignment"],
  [/^\$\w+ [=!]= \$\w+$/, "comparison_operator"],
  [/^\$\w+ % \$\w+$/, "binary_operator"],
  [/^return /, "return_statement"],
  [/^[\w$.]+(?:\(\))?\[\$\w+\]$/, "subscript"],
  [/^[\w$.]+(?:\(\)\.\w+)?\([^()]*\)$/s, "call"],
  [/^[\w$.]+\(.*\)$/s, "call"]
];
function pythonFacts(tree, text2) {
  let bound2 = bindings(tree, text2, PYTHON_BINDINGS), members = attributes(tree, text2), named = names(bound2, members, text2), called = functions(bound2, text2), knowledge = {
    bindings: bound2,
    names: named,
    sources: sources(bound2, named, text2),
    attributes: members,
    containers: containers(bound2),
    functions: called,
    guards: guards(bound2, called)
  }, asked = origins(knowledge), of = (kind) => origins({ ...knowledge, sources: kind }), flows = {
    archive: of(ARCHIVE_SOURCES),
    parsed: of(PARSED_SOURCES),
    sensitive: of(sensitiveSources(bound2, "any")),
    password: of(sensitiveSources(bound2, "password")),
    error: of(errorSources(bound2))
  }, own = tests({ bindings: bound2, names: named, sources: knowledge.sources, origins: asked, flows, text: text2 });
  return { ...named, ...asked, ...shapes(bound2), ...leading(bound2), ...own, ...texts(bound2) };
}
var pythonPack = {
  analyzer: "python",
  language: "python",
  grammars: ["python"],
  calls: ["call"],
  calleeOf: (call) => call.childForFieldName("function") ?? void 0,
  lastNameOf(callee) {
    let node = unwrap(callee);
    return node.type === "identifier" ? node.text : memberName(node);
  },
  argumentsOf,
  stringValue,
  kindOfPattern: (pattern) => BY_LOOK.find(([look]) => look.test(pattern))?.[1],
  ...LOOK_AHEAD,
  facts: pythonFacts
};

export {
  pythonFacts,
  pythonPack
};
