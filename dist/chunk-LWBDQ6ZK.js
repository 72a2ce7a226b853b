import {
  grammarsOf
} from "./chunk-QYGF2YXR.js";
import {
  require_node_module,
  require_node_url,
  setWasmFlags
} from "./chunk-YSAAU3X3.js";
import {
  require_node_fs
} from "./chunk-2BS6B33W.js";
import {
  CONFIDENCES
} from "./chunk-VWDND232.js";
import {
  __commonJS,
  __toESM
} from "./chunk-A7IEVBYI.js";

// builtin:node:vm
var require_node_vm = __commonJS({
  "builtin:node:vm"(exports, module) {
    module.exports = process.getBuiltinModule("node:vm");
  }
});

// src/analyzers/javascript/pattern.ts
function isField(parent, field, child) {
  return parent.childForFieldName(field)?.id === child.id;
}
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
]);
function span(node) {
  return { start: node.startIndex, end: node.endIndex };
}
function enclosing(node, isScope) {
  let scope = node;
  for (; scope.parent !== null && !isScope(scope); ) scope = scope.parent;
  return span(scope);
}
var isBlockScope = (node) => BLOCKS.has(node.type) || isFunction(node), isFunctionScope = (node) => isFunction(node) || node.type === "class_static_block";
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
  let keyword = declarator.parent?.child(0)?.text, scope = enclosing(declarator, keyword === "var" ? isFunctionScope : isBlockScope);
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
  let each = owner.childForFieldName("operator")?.text === "in" ? "<key>" : "[]", scope = keyword === "var" ? enclosing(owner, isFunctionScope) : span(owner), init = owner.childForFieldName("right") ?? void 0;
  return { kind: "variable", constant: keyword === "const", init, path: [each, ...path], scope };
}
function declarationAt(leaf) {
  if (!NAME_KINDS.has(leaf.type)) return;
  let found = outermostPattern(leaf);
  if (found === void 0) return;
  let { top, owner, path } = found;
  if (DEFINITIONS.has(owner.type) && isField(owner, "name", top) && owner.parent !== null)
    return { kind: "definition", node: owner, scope: enclosing(owner.parent, isBlockScope) };
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

// src/analyzers/javascript/bindings.ts
var NAME = /(?<![\w$\u0080-\uFFFF.]|\\u)[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]*|(?<=\.\.\.)[A-Za-z_$][\w$]*/g;
function indexNames(text) {
  let index = /* @__PURE__ */ new Map();
  for (let { 0: name, index: at2 } of text.matchAll(NAME)) {
    let offsets = index.get(name);
    offsets === void 0 ? index.set(name, [at2]) : offsets.push(at2);
  }
  return index;
}
function innermost(declarations, at2) {
  let best;
  for (let declaration of declarations) {
    let { start: start3, end } = declaration.scope;
    if (at2 < start3 || at2 >= end) continue;
    let size = end - start3, bestSize = best === void 0 ? 1 / 0 : best.scope.end - best.scope.start;
    (size < bestSize || size === bestSize && best?.kind === "variable" && best.init === void 0) && (best = declaration);
  }
  return best;
}
function bindings(tree, text) {
  let names2 = /* @__PURE__ */ new Map(), index, known2 = /* @__PURE__ */ new Map(), collect = (name) => {
    let occurrences = { declarations: [], assignments: [] };
    index ??= indexNames(text);
    for (let offset of index.get(name) ?? []) {
      let leaf = tree.rootNode.descendantForIndex(offset, offset + name.length);
      if (leaf === null || leaf.startIndex !== offset || leaf.endIndex !== offset + name.length) continue;
      let declaration = declarationAt(leaf);
      declaration !== void 0 && occurrences.declarations.push(declaration);
      let assignment = declaration === void 0 ? assignmentAt(leaf) : void 0;
      assignment !== void 0 && occurrences.assignments.push({ at: leaf, assignment });
    }
    return occurrences;
  }, lookUp = (name) => {
    let occurrences = names2.get(name);
    return occurrences === void 0 && names2.set(name, occurrences = collect(name)), occurrences;
  };
  return {
    resolve(identifier) {
      let { declarations, assignments } = lookUp(identifier.text), declaration = innermost(declarations, identifier.startIndex);
      if (declaration === void 0) return;
      let binding = known2.get(declaration);
      if (binding === void 0) {
        let own = assignments.filter(({ at: at2 }) => innermost(declarations, at2.startIndex) === declaration);
        known2.set(declaration, binding = { declaration, assignments: own.map(({ assignment }) => assignment) });
      }
      return binding;
    }
  };
}

// src/analyzers/javascript/names.ts
var MAX_DEPTH = 12, GLOBAL_OBJECT = /^(?:window|globalThis|self|global|top|parent)\.(?=\w)/, PROMISIFY = /* @__PURE__ */ new Set(["util.promisify", "promisify", "pify", "bluebird.promisify", "util.default.promisify"]);
function join(...parts) {
  return parts.filter((part) => part !== "default" && part !== "").join(".");
}
function moduleName(specifier) {
  return specifier.replace(/^node:/, "");
}
function names(bindings2) {
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
  }, nameAt = (expression, depth) => {
    if (depth > MAX_DEPTH) return;
    let node = unwrap(expression);
    switch (node.type) {
      case "identifier":
        return ofIdentifier2(node, depth);
      case "member_expression":
      case "subscript_expression": {
        let object = node.childForFieldName("object"), property = propertyName(node), base = object === null || property === void 0 ? void 0 : nameAt(object, depth + 1);
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
  }, known2 = /* @__PURE__ */ new Map();
  return {
    nameOf(expression) {
      return known2.has(expression.id) || known2.set(expression.id, nameAt(expression, 0)), known2.get(expression.id);
    }
  };
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
]), CHOOSING = /* @__PURE__ */ new Set(["+", "||", "??"]), COUNTING_MEMBERS = /^(?:length|size|byteLength|indexOf|lastIndexOf|includes|startsWith|endsWith|test|has|charCodeAt|getTime|isFile|isDirectory)$/, HARMLESS_CALLS = /^(?:Number|parseInt|parseFloat|Boolean|BigInt|isNaN|encodeURIComponent|encodeURI|Symbol|Math\.\w+|Date\.now|Number\.\w+|performance\.now|crypto\.(?:randomUUID|randomBytes|randomInt).*|os\.(?:tmpdir|homedir|hostname|platform|EOL|cpus|arch|type).*|process\.(?:cwd|pid|platform|hrtime|uptime|memoryUsage|version).*|Date\(\)\.\w+|import\.meta\.\w+)$/, SANITIZER = /(?:^|[._])(?:(?:js|html|xml|url|shell|cmd|sql|regexp?|attr)?(?:escape|sanitiz|sanitis|purif|encode|quote)\w*)$/i, PASSING_CALLS = /^(?:String|decodeURIComponent|decodeURI|unescape|atob|Object\.(?:assign|values|keys|entries|fromEntries)|Array\.from|JSON\.(?:parse|stringify)|Buffer\.(?:from|concat)|path\.(?:\w+\.)?(?:join|resolve|normalize|relative|dirname|basename|extname|format)|url\.(?:parse|resolve|format|fileURLToPath|URL\(\))|URL\(\)|fileURLToPath|URLSearchParams\(\)|querystring\.parse|qs\.parse|util\.format|String\.raw|Promise\.(?:all|resolve)|structuredClone)$/, PASSING_METHODS = /^(?:toString|trim|trimStart|trimEnd|replace|replaceAll|concat|slice|substring|substr|split|join|toLowerCase|toUpperCase|padStart|padEnd|repeat|at|pop|shift|get|getAll|map|filter|reverse|sort|flat|flatMap|reduce|normalize|valueOf|match|entries|values|keys|find|toWellFormed|charAt|then|catch|finally)$/, BUILDING_METHODS = /^(?:concat|replace|replaceAll|join|padStart|padEnd)$/, ITERATORS = /^(?:forEach|map|filter|some|every|find|findIndex|flatMap|then|reduce)$/, ENVIRONMENT = /^process\.env\b|^import\.meta\.env\b|^(?:process\.)?(?:cwd|execPath|__dirname|__filename)$|^__dirname$|^__filename$|^import\.meta\.(?:dirname|filename|url)$/, ARGV = /^process\.argv\b/, WHITELIST_REPLACE = /^\/(?:\[\^|\\W|\\D)/, COMPOSED_KINDS = /* @__PURE__ */ new Set([
  "template_string",
  "template_substitution",
  "array",
  "object",
  "spread_element",
  "sequence_expression",
  "jsx_expression"
]);

// src/analyzers/javascript/origin.ts
var ORIGINS = ["constant", "environment", "unknown", "parameter", "request"], MAX_DEPTH2 = 25;
function worst(given) {
  return ORIGINS.findLast((origin) => given.includes(origin)) ?? "constant";
}
function all(evaluation, nodes, depth) {
  return worst(nodes.flatMap((node) => node ? at(evaluation, node, depth + 1) : []));
}
function ofParameter(evaluation, owner, depth) {
  let call = owner.parent?.type === "arguments" ? owner.parent.parent : null;
  if (call === null) return "parameter";
  let callee = call.childForFieldName("function") ?? call, receiver = callee.childForFieldName("object");
  return receiver !== null && ITERATORS.test(propertyName(callee) ?? "") ? at(evaluation, receiver, depth + 1) : "unknown";
}
function ofImport(evaluation, node) {
  let name = evaluation.names.nameOf(node) ?? "";
  return ENVIRONMENT.test(name) || HARMLESS_CALLS.test(name) ? "environment" : "unknown";
}
function initialValue(declaration) {
  if (declaration.kind === "variable")
    return declaration.path[0] === "<key>" && declaration.init?.type === "array" ? void 0 : declaration.init;
}
function ofBinding(evaluation, node, { declaration, assignments }, depth) {
  let assigned = assignments.map(({ value }) => value);
  switch (declaration.kind) {
    case "variable":
      return all(evaluation, [initialValue(declaration), ...assigned], depth);
    case "parameter":
      return worst([ofParameter(evaluation, declaration.owner, depth), all(evaluation, assigned, depth)]);
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
  return object === null || object.type === "this" ? "unknown" : at(evaluation, object, depth + 1);
}
function ofMethod(evaluation, callee, args, depth) {
  let object = callee.childForFieldName("object"), method = propertyName(callee) ?? "";
  if (COUNTING_MEMBERS.test(method)) return "constant";
  if (!PASSING_METHODS.test(method)) return "unknown";
  if (method.startsWith("replace") && WHITELIST_REPLACE.test(args[0]?.text ?? "")) return "constant";
  let parts = BUILDING_METHODS.test(method) ? args.filter((arg) => !isFunction(arg)) : [];
  return all(evaluation, [object, ...parts], depth);
}
function ofCall(evaluation, node, depth) {
  let constructs = node.type === "new_expression", callee = unwrap(node.childForFieldName(constructs ? "constructor" : "function") ?? node), args = argumentsOf(node), name = evaluation.names.nameOf(callee) ?? propertyName(callee) ?? "";
  return evaluation.sanitizers.includes(name) || HARMLESS_CALLS.test(name) || SANITIZER.test(callee.text) ? "constant" : PASSING_CALLS.test(constructs ? `${name}()` : name) ? all(evaluation, args, depth) : callee.type === "member_expression" ? ofMethod(evaluation, callee, args, depth) : "unknown";
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
function at(evaluation, expression, depth) {
  let { active, known: known2 } = evaluation, node = unwrap(expression);
  if (CONSTANT_KINDS.has(node.type) || active.has(node.id)) return "constant";
  if (depth > MAX_DEPTH2) return "unknown";
  let seen = known2.get(node.id);
  if (seen !== void 0) return seen;
  active.add(node.id);
  let origin = evaluation.sources.isRequest(node) ? "request" : ofStructure(evaluation, node, depth);
  return active.delete(node.id), known2.set(node.id, origin), origin;
}
function origins(bindings2, names2, sources2) {
  return {
    originOf: (expression, sanitizers) => at({ bindings: bindings2, names: names2, sources: sources2, sanitizers, active: /* @__PURE__ */ new Set(), known: /* @__PURE__ */ new Map() }, expression, 0)
  };
}

// src/analyzers/javascript/secret.ts
var PLACEHOLDER = /example|sample|change[-_ ]?me|place[-_ ]?holder|your[-_ ]|xxx|\*\*\*|\.\.\.|dummy|fake|mock|todo|redacted|not[-_ ]?set|none|null|undefined|default|insert|replace|(?:^|[^a-z])test|^(?:my|the)?[-_]?(?:super)?[-_]?(?:password|passwd|secret|token|key)$/i, COMPUTED = /\$\{|\{\{|^%.*%$|^<.*>$|^\$|process\.env/, ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|#|@|--)|^[a-z0-9]+(?:[.:/_-][a-z0-9]+)*[.:/](?:[a-z]+)$/i, NAME2 = /^(?:[a-z]+(?:[A-Z][a-z]+)*|[A-Z][a-z]+(?:[A-Z][a-z]+)*|[A-Za-z]+(?:[-_ .:][A-Za-z]+)*)$/;
function entropy(text) {
  let counts = /* @__PURE__ */ new Map();
  for (let character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (let count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
function isPlausibleSecret(value) {
  return value.length < 8 || value.length > 4096 || /\s/.test(value) || PLACEHOLDER.test(value) || COMPUTED.test(value) || ADDRESS.test(value) || NAME2.test(value) ? !1 : entropy(value) >= 2.5;
}

// src/analyzers/javascript/shape.ts
var HOLE = "${}", MAX_DEPTH3 = 20, KEEPS_TEXT = /* @__PURE__ */ new Set(["trim", "toString", "replace", "replaceAll", "toLowerCase", "toUpperCase"]);
function shapes(bindings2) {
  let ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    return binding?.declaration.kind !== "variable" || binding.declaration.path.length > 0 ? HOLE : [binding.declaration.init, ...binding.assignments.map(({ value }) => value)].map((value) => value === void 0 ? "" : shapeAt(value, depth + 1)).join("");
  }, ofCall2 = (node, depth) => {
    let callee = node.childForFieldName("function"), object = callee?.childForFieldName("object"), method = callee === null ? void 0 : propertyName(callee), args = argumentsOf(node);
    return method === "format" && args[0] !== void 0 ? shapeAt(args[0], depth + 1).replace(/%[sdijoO]/g, HOLE) : !object || method === void 0 ? HOLE : KEEPS_TEXT.has(method) ? shapeAt(object, depth + 1) : method === "concat" ? [object, ...args].map((part) => shapeAt(part, depth + 1)).join("") : method === "join" && object.type === "array" ? object.namedChildren.map((part) => shapeAt(part, depth + 1)).join(args[0] ? shapeAt(args[0], depth + 1) : ",") : HOLE;
  }, shapeAt = (expression, depth) => {
    let node = unwrap(expression);
    if (depth > MAX_DEPTH3) return HOLE;
    switch (node.type) {
      case "string":
        return node.text.slice(1, -1);
      case "number":
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

// src/analyzers/javascript/sources.ts
var MAX_DEPTH4 = 12, REQUEST_MEMBERS = "query|params?|body|headers?|cookies?|signedCookies|url|originalUrl|rawUrl|path|pathname|files?|rawBody|querystring|host|hostname|search|searchParams|nextUrl|raw|payload", REQUEST_CALLS = "param|get|header|json|text|formData|query|queries|parseBody", SOURCE = new RegExp(
  [
    `^(?:this\\.|_|ctx\\.|context\\.|c\\.|event\\.|args\\.)?(?:req|request)\\.(?:(?:${REQUEST_MEMBERS})\\b|(?:${REQUEST_CALLS})\\(\\)|(?:req|request|raw)\\.(?:${REQUEST_MEMBERS})\\b)`,
    "^(?:ctx|context)\\.(?:query|params|querystring|headers|path|url|cookies\\.get\\(\\))(?:\\b|$)",
    "^event\\.(?:queryStringParameters|multiValueQueryStringParameters|pathParameters|body|headers|rawPath|rawQueryString)\\b",
    "^(?:window\\.|document\\.|self\\.|top\\.)*location(?:\\.(?:hash|search|href|pathname))?$",
    "^(?:window\\.|document\\.|self\\.|top\\.)*location\\.(?:hash|search|href|pathname)\\b",
    "^(?:window\\.)?document\\.(?:URL|documentURI|referrer|cookie)\\b",
    "^window\\.name\\b",
    "^<message>\\.data\\b"
  ].join("|")
), MAY_HOLD_REQUEST = new RegExp(
  [
    "\\b_?(?:req|request)\\b|\\b\\w*Request\\b|IncomingMessage",
    "\\b(?:ctx|context)\\.(?:query|params|headers|path|url|cookies)|[=:]\\s*(?:ctx|context|event)\\b",
    "\\bevent\\.(?:query|multi|path|body|headers|raw)",
    "\\blocation\\b|\\bdocument\\.(?:URL|documentURI|referrer|cookie)|\\bwindow\\.name|=\\s*(?:document|window)\\b",
    "[\"'`]message[\"'`]|onmessage",
    "\\b(?:query|params|body|headers|cookies)\\b[^{}]*\\}[^(){}]*,\\s*_?(?:res|response|reply|resp|rep|h|next)\\b",
    "@(?:Query|Param|Body|Headers|Req|Cookies)"
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
function parameterRoot({ owner, parameter, path }, name) {
  if (parameter.type !== "identifier" && REQUEST_DECORATOR.test(parameter.text)) return "req.query";
  let all2 = parametersOf(owner), index = all2.findIndex((candidate) => candidate.id === parameter.id), type = parameter.childForFieldName("type")?.text ?? "", handler = index === 0 && all2[1] !== void 0 && RESPONSE_NAME.test(all2[1].text);
  return path.length > 0 ? handler && REQUEST_KEYS.has(path[0] ?? "") || REQUEST_TYPE.test(type) ? "req" : "?" : handlesMessages(owner) ? "<message>" : REQUEST_TYPE.test(type) ? "req" : name;
}
function sources(bindings2) {
  let ofIdentifier2 = (node, depth) => {
    let binding = bindings2.resolve(node);
    if (binding === void 0) return node.text;
    let { declaration } = binding;
    return declaration.kind === "parameter" ? [parameterRoot(declaration, node.text), ...declaration.path].join(".") : declaration.kind !== "variable" || declaration.init === void 0 ? "?" : [chainOf(declaration.init, depth + 1), ...declaration.path].join(".");
  }, chainOf = (expression, depth) => {
    if (depth > MAX_DEPTH4) return "?";
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
  return { isRequest: (expression) => SOURCE.test(chainOf(expression, 0)) };
}

// src/analyzers/javascript/conditions.ts
function factsOf(tree, text) {
  let bound = bindings(tree, text), named = names(bound);
  return { names: named, origins: origins(bound, named, sources(bound)), shapes: shapes(bound) };
}
function isOneOf(name, accepted) {
  return accepted.some((one) => one.endsWith(".*") ? name.startsWith(one.slice(0, -1)) : one === name);
}
function calleeIsOneOf(facts, node, accepted) {
  let callee = node.childForFieldName("function") ?? node.childForFieldName("constructor");
  return callee !== null && resolves(facts, callee, accepted);
}
function resolves(facts, node, accepted) {
  let name = node && facts.names.nameOf(node);
  return name !== void 0 && isOneOf(name, accepted);
}
function hasShape(facts, node, { match, not }) {
  if (node === void 0) return !1;
  let shape = facts.shapes.shapeOf(node);
  return (match === void 0 || new RegExp(match, "iu").test(shape)) && (not === void 0 || !new RegExp(not, "iu").test(shape));
}
function isSecret(node) {
  let value = node && stringValue(node);
  return value !== void 0 && isPlausibleSecret(value);
}
function confidenceOf(facts, { captures }, wanted, rule) {
  let given = new Set(
    Object.entries(wanted).map(([variable2, levels]) => {
      let node = captures.get(variable2);
      return node && levels[facts.origins.originOf(node, rule.sanitizers ?? [])];
    })
  );
  return CONFIDENCES.find((confidence) => given.has(confidence));
}
function meets(facts, match, where, rule) {
  let of = (variable2) => match.captures.get(variable2), every2 = (record, holds2) => Object.entries(record ?? {}).every(([variable2, value]) => holds2(of(variable2), value));
  if (!(every2(where.resolves, (node, accepted) => resolves(facts, node, accepted)) && (where.secret ?? []).every((variable2) => isSecret(of(variable2))) && every2(where.shape, (node, shape) => hasShape(facts, node, shape)))) return;
  if (where.origin === void 0) return {};
  let confidence = confidenceOf(facts, match, where.origin, rule);
  return confidence && { confidence };
}

// src/analyzers/javascript/kinds.ts
var BY_LOOK = [
  [/^[\w$.[\]]+ = /, "assignment_expression"],
  [/^[\w$.[\]]+ \+= /, "augmented_assignment_expression"],
  [/^\$\w+ (?:\|\||\?\?) \$\w+$/, "binary_expression"],
  [/^new [\w$.]+\(.*\)$/s, "new_expression"],
  [/^[\w$.]+\(.*\)$/s, "call_expression"]
];
function ofPattern(pattern) {
  if (typeof pattern == "string") {
    let kind = BY_LOOK.find(([look]) => look.test(pattern))?.[1];
    return kind === void 0 ? void 0 : [kind];
  }
  let { selector } = pattern;
  return selector === void 0 ? void 0 : [selector];
}
function rootKinds(rule) {
  let { kind, pattern, any, all: all2 } = rule;
  if (kind !== void 0) return [kind];
  if (pattern !== void 0) return ofPattern(pattern);
  if (any !== void 0) {
    let each = any.map(rootKinds);
    return each.includes(void 0) ? void 0 : [...new Set(each.flatMap((kinds) => kinds ?? []))];
  }
  return all2?.map(rootKinds).find((kinds) => kinds !== void 0);
}

// src/analyzers/javascript/metavariables.ts
var REST = /(, \$\$\$(?![A-Z])|(?<=[([{] ?)\$\$\$, )/;
function usedBy({ where = {}, focus }) {
  let keyed = [where.resolves, where.origin, where.shape].flatMap((record) => Object.keys(record ?? {}));
  return [.../* @__PURE__ */ new Set([...keyed, ...where.secret ?? [], ...focus === void 0 ? [] : [focus]])];
}
function variants(pattern) {
  return pattern.split(REST).reduce(
    (heads, part, index) => heads.flatMap((head) => index % 2 === 0 ? [head + part] : [head + part, head]),
    [""]
  );
}
function expand(rule) {
  if (Array.isArray(rule)) return rule.map(expand);
  if (typeof rule != "object" || rule === null) return rule;
  let { pattern, ...others } = rule, rest = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, expand(value)]));
  if (typeof pattern != "string") return pattern === void 0 ? rest : { ...rest, pattern };
  let [only, ...more] = variants(pattern);
  if (more.length === 0) return { ...rest, pattern: only };
  let any = [only, ...more].map((variant) => ({ pattern: variant }));
  return Object.keys(rest).length === 0 ? { any } : { all: [{ any }, rest] };
}

// src/analyzers/javascript/searched-text.ts
function wordOffsets(text, word) {
  let found = [];
  for (let at2 = text.indexOf(word); at2 !== -1; at2 = text.indexOf(word, at2 + 1)) found.push(at2);
  return found;
}
function patternOffsets(text, pattern) {
  return Array.from(text.matchAll(pattern), (match) => match.index);
}
function lowerBound(offsets, least) {
  let [low, high] = [0, offsets.length];
  for (; low < high; ) {
    let middle = low + high >> 1;
    (offsets[middle] ?? 0) < least ? low = middle + 1 : high = middle;
  }
  return low;
}
function searched(text) {
  let known2 = /* @__PURE__ */ new Map();
  return {
    has(what, start3, end) {
      let offsets = known2.get(what);
      return offsets === void 0 && (offsets = typeof what == "string" ? wordOffsets(text, what) : patternOffsets(text, what), known2.set(what, offsets)), (offsets[lowerBound(offsets, start3)] ?? 1 / 0) < end;
    }
  };
}

// src/analyzers/javascript/prefilter.ts
var always = () => !0, every = (gates) => {
  let real = gates.filter((gate) => gate !== always);
  return real.length === 0 ? always : (...at2) => real.every((gate) => gate(...at2));
}, some = (gates) => gates.includes(always) ? always : (...at2) => gates.some((gate) => gate(...at2));
function hasWords(source) {
  let words = source.replace(/\$+[A-Z_0-9]*/g, " ").match(/\w{2,}/g) ?? [];
  return words.length === 0 ? always : (text, start3, end) => words.every((word) => text.has(word, start3, end));
}
var SPANNING = /\[\^|\\[sSWD]|(?<!\\)\./;
function hasMatch(source) {
  let anywhere = source.replace(/\(\?i\)/g, "").replace(/\(\?i:/g, "(?:").replace(/(?<!\\)(?:\\\\)*[\^$]/g, "");
  if (SPANNING.test(source)) return always;
  try {
    let pattern = new RegExp(anywhere, source.includes("(?i") ? "gi" : "g");
    return pattern.test("") ? always : (text, start3, end) => text.has(pattern, start3, end);
  } catch {
    return always;
  }
}
var OUTSIDE = /* @__PURE__ */ new Set(["inside", "precedes", "follows"]);
function ofRule(rule, outside) {
  if (typeof rule != "object" || rule === null) return always;
  let gates = Object.entries(rule).map(([key, value]) => {
    if (OUTSIDE.has(key)) return outside ? ofRule({ ...value, stopBy: void 0 }, !0) : always;
    switch (key) {
      case "pattern":
        return hasWords(typeof value == "string" ? value : String(value.context));
      case "regex":
        return hasMatch(String(value));
      case "all":
        return every(value.map((part) => ofRule(part, outside)));
      case "any":
        return some(value.map((part) => ofRule(part, outside)));
      case "has":
        return ofRule({ ...value, stopBy: void 0 }, outside);
      default:
        return always;
    }
  });
  return every(gates);
}
function ofNames(names2) {
  return some(names2.map((name) => hasWords(name.replace(/\.\*$|\(\)/g, ""))));
}
function boundEverywhere(rule, name) {
  let { pattern, any, all: all2 } = rule;
  return pattern !== void 0 ? new RegExp(`\\$${name}(?![A-Z0-9_])`).test(JSON.stringify(pattern)) : any !== void 0 ? any.every((part) => boundEverywhere(part, name)) : all2 !== void 0 && all2.some((part) => boundEverywhere(part, name));
}
var holdsRequest = (text, start3, end) => text.has(MAY_HOLD_REQUEST, start3, end);
function asksForRequest(levels) {
  return Object.keys(levels).every((origin) => origin === "request");
}
function ofFinder({ rule, constraints = {}, where = {} }) {
  let constrained = Object.entries(constraints).flatMap(([name, one]) => boundEverywhere(rule, name) ? [one] : []), node = every([ofRule(rule, !1), ...constrained.map((one) => ofRule(one, !1))]), names2 = Object.values(where.resolves ?? {}).map(ofNames), requestOnly = where.origin !== void 0 && Object.values(where.origin).every(asksForRequest);
  return { node, file: every([node, ofRule(rule, !0), ...names2, requestOnly ? holdsRequest : always]) };
}
var known = /* @__PURE__ */ new WeakMap();
function gatesOf(finder) {
  let gates = known.get(finder);
  return gates === void 0 && known.set(finder, gates = ofFinder(finder)), gates;
}
var expressions = /* @__PURE__ */ new WeakMap();
function literalMatch(rule, match) {
  let expression = expressions.get(rule);
  return expression === void 0 && expressions.set(rule, expression = new RegExp(match, "i")), expression;
}
function hasLiterals(rule, source) {
  let { any, all: all2 = [], match } = rule.literals;
  return any.some((literal) => source.includes(literal)) && all2.every((literal) => source.includes(literal)) && (match === void 0 || literalMatch(rule, match).test(source));
}
function candidates(rules, source) {
  let text = searched(source);
  return { found: rules.filter((rule) => hasLiterals(rule, source)).map((rule) => ({ rule, finders: rule.find.filter((finder) => gatesOf(finder).file(text, 0, source.length)) })).filter(({ finders }) => finders.length > 0), text };
}

// src/analyzers/javascript/detect.ts
var matchers = /* @__PURE__ */ new WeakMap();
function matcherOf(finder) {
  let known2 = matchers.get(finder);
  return known2 === void 0 && (known2 = { matcher: { rule: expand(finder.rule), ...finder.constraints && { constraints: finder.constraints } }, names: usedBy(finder), kinds: rootKinds(finder.rule) }, matchers.set(finder, known2)), known2;
}
function regionOf({ startPosition, endPosition }) {
  return {
    startLine: startPosition.row + 1,
    startColumn: startPosition.column + 1,
    endLine: endPosition.row + 1,
    endColumn: endPosition.column + 1
  };
}
function toDetection(rule, finder, match, path) {
  let place = finder.focus !== void 0 && match.captures.get(finder.focus) || match.node;
  return {
    analyzer: "javascript",
    ruleId: rule.id,
    path,
    region: regionOf(place),
    message: finder.message ?? rule.message,
    ...finder.severity && { severity: finder.severity },
    ...finder.confidence && { confidence: finder.confidence },
    ...finder.where?.secret && { secret: !0 }
  };
}
function possibleNodes(finder, kinds, { parsed, facts, text }) {
  let { node: gate } = gatesOf(finder), callees = finder.where?.resolves?.FN;
  return parsed.nodesOf(kinds).filter((node) => gate(text, node.startIndex, node.endIndex) && (!callees || calleeIsOneOf(facts, node, callees)));
}
function find(rule, finder, file) {
  let { parsed, facts, path } = file;
  if (finder.grammars !== void 0 && !finder.grammars.includes(parsed.grammar)) return [];
  let { matcher, names: names2, kinds } = matcherOf(finder), nodes = kinds && possibleNodes(finder, kinds, file);
  return parsed.find(matcher, names2, nodes).flatMap((match) => {
    let met = finder.where === void 0 ? {} : meets(facts, match, finder.where, rule);
    return met === void 0 ? [] : { ...toDetection(rule, finder, match, path), ...met };
  });
}
function placeOf({ ruleId, region }) {
  return `${ruleId} ${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn}`;
}
function distinct(detections) {
  let places = /* @__PURE__ */ new Map();
  for (let detection of detections) {
    let place = placeOf(detection);
    places.has(place) || places.set(place, detection);
  }
  return [...places.values()];
}
function detect({ found, text }, parsed, source, path) {
  let file = { path, parsed, facts: factsOf(parsed.tree, source), text };
  return distinct(found.flatMap(({ rule, finders }) => finders.flatMap((finder) => find(rule, finder, file))));
}

// src/analyzers/javascript/engine.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);

// src/syntax/languages.ts
var GRAMMAR_FILES = {
  python: "tree-sitter-python/tree-sitter-python.wasm",
  javascript: "tree-sitter-javascript/tree-sitter-javascript.wasm",
  typescript: "tree-sitter-typescript/tree-sitter-typescript.wasm",
  tsx: "tree-sitter-typescript/tree-sitter-tsx.wasm",
  go: "tree-sitter-go/tree-sitter-go.wasm",
  java: "tree-sitter-java/tree-sitter-java.wasm",
  ruby: "tree-sitter-ruby/tree-sitter-ruby.wasm",
  php: "tree-sitter-php/tree-sitter-php.wasm",
  rust: "tree-sitter-rust/tree-sitter-rust.wasm",
  c: "tree-sitter-c/tree-sitter-c.wasm"
};

// src/syntax/runtime.ts
var import_node_fs = __toESM(require_node_fs(), 1), import_node_module = __toESM(require_node_module(), 1), import_node_url = __toESM(require_node_url(), 1);
function assetPath(file) {
  let beside = (0, import_node_url.fileURLToPath)(new URL(file.slice(file.lastIndexOf("/") + 1), import.meta.url));
  return (0, import_node_fs.existsSync)(beside) ? beside : (0, import_node_module.createRequire)(import.meta.url).resolve(file);
}
async function start() {
  setWasmFlags();
  let runtime2 = await import("./chunk-PYVJTSV7.js");
  return await runtime2.Parser.init({ wasmBinary: (0, import_node_fs.readFileSync)(assetPath("web-tree-sitter/web-tree-sitter.wasm")) }), runtime2.Parser.init = () => Promise.resolve(), runtime2;
}
var runtime;
function loadRuntime() {
  return runtime ??= start(), runtime;
}

// src/analyzers/javascript/parsed.ts
function innerNode(tree, found) {
  let range = found.range(), [from, to] = [range.start, range.end], id = found.id(), node = tree.rootNode.descendantForIndex(from.index, to.index);
  for (let handle of [from, to, range]) handle.free();
  for (; node !== null && node.id !== id; ) node = node.parent;
  return node ?? void 0;
}
function toMatch(tree, found, names2) {
  let captures = /* @__PURE__ */ new Map();
  for (let name of names2) {
    let capture = found.getMatch(name);
    if (capture === void 0) continue;
    let inner = innerNode(tree, capture);
    inner !== void 0 && captures.set(name, inner), capture.free();
  }
  let node = innerNode(tree, found);
  return found.free(), node && { node, captures };
}
function handles(root, tree) {
  let known2 = /* @__PURE__ */ new Map(), indices = /* @__PURE__ */ new Map(), indexIn = (parent, child) => {
    let own = indices.get(parent.id);
    return own === void 0 && indices.set(parent.id, own = new Map(parent.children.map(({ id }, index) => [id, index]))), own.get(child.id) ?? -1;
  };
  return {
    of(node) {
      let at2 = tree.rootNode, handle = known2.get(at2.id) ?? root.root();
      for (known2.set(at2.id, handle); at2.id !== node.id; ) {
        let next = at2.childWithDescendant(node), child = next && (known2.get(next.id) ?? handle.child(indexIn(at2, next)));
        if (!next || !child) return;
        known2.set(next.id, child), [handle, at2] = [child, next];
      }
      return handle;
    },
    free: () => known2.forEach((handle) => handle.free())
  };
}
function matchAt(handle, matcher) {
  let found = handle?.find(matcher);
  if (found === void 0 || found.id() === handle?.id()) return found;
  found.free();
}
var CHARACTERS_PER_NODE = 1e3;
function parsedFile(grammar, root, patterns) {
  let tree = root.getInnerTree(), handle = handles(root, tree), byKinds = /* @__PURE__ */ new Map(), size = tree.rootNode.endIndex, searchAll = (matcher, nodes) => {
    let wanted = nodes && new Set(nodes.map(({ id }) => id));
    return (handle.of(tree.rootNode)?.findAll(matcher) ?? []).filter((match) => {
      let counts = wanted === void 0 || wanted.has(match.id());
      return counts || match.free(), counts;
    });
  }, search = (matcher, nodes) => {
    patterns.matching = !0;
    try {
      return nodes === void 0 || nodes.length > size / CHARACTERS_PER_NODE ? searchAll(matcher, nodes) : nodes.flatMap((node) => matchAt(handle.of(node), matcher) ?? []);
    } finally {
      patterns.matching = !1;
    }
  };
  return {
    grammar,
    tree,
    nodesOf(kinds) {
      let key = kinds.join(), nodes = byKinds.get(key);
      return nodes === void 0 && byKinds.set(key, nodes = tree.rootNode.descendantsOfType([...kinds])), nodes;
    },
    find: (matcher, names2, nodes) => search(matcher, nodes).flatMap((found) => toMatch(tree, found, names2) ?? []),
    free() {
      handle.free(), root.free(), tree.delete();
    }
  };
}

// src/analyzers/javascript/engine.ts
var { WebAssembly } = globalThis;
async function instantiate() {
  let glue = await import("./chunk-AJU4LWAR.js"), bytes = (0, import_node_fs2.readFileSync)(assetPath("@ast-grep/wasm/wasm_bg.wasm")), { instance } = await WebAssembly.instantiate(bytes, { "./wasm_bg.js": glue });
  return glue.__wbg_set_wasm(instance.exports), instance.exports.__wbindgen_start(), glue;
}
function memoizePatterns(parser) {
  let state = { matching: !1 }, trees = /* @__PURE__ */ new Map(), parse = parser.prototype.parse;
  return parser.prototype.parse = function(text, old, options) {
    if (!state.matching || typeof text != "string") return parse.call(this, text, old, options);
    let known2 = trees.get(this.language);
    known2 === void 0 && trees.set(this.language, known2 = /* @__PURE__ */ new Map());
    let tree = known2.get(text);
    return tree === void 0 && known2.set(text, tree = parse.call(this, text, null)), tree;
  }, state;
}
function shareTrees(tree) {
  tree.prototype.copy = function() {
    return this;
  };
}
async function start2() {
  let { Parser, Tree } = await loadRuntime(), patterns = memoizePatterns(Parser);
  shareTrees(Tree);
  let astGrep = await instantiate();
  await astGrep.initializeTreeSitter();
  let grammars = /* @__PURE__ */ new Map(), ready = (grammar) => {
    let loading = grammars.get(grammar);
    return loading === void 0 && (loading = astGrep.registerDynamicLanguage({ [grammar]: { libraryPath: assetPath(GRAMMAR_FILES[grammar]) } }), grammars.set(grammar, loading)), loading;
  };
  return {
    async parse(grammar, text) {
      return await ready(grammar), parsedFile(grammar, astGrep.parse(grammar, text), patterns);
    },
    async dumpPattern(grammar, pattern, selector) {
      return await ready(grammar), astGrep.dumpPattern(grammar, pattern, selector);
    }
  };
}
var engine;
function loadEngine() {
  return engine ??= start2(), engine;
}

// src/analyzers/javascript/syntax.ts
var import_node_vm = __toESM(require_node_vm(), 1);
function acceptedByV8(text) {
  try {
    return import_node_vm.default.compileFunction(text.replace(/^\uFEFF?#!/, "//")), !0;
  } catch {
    return !1;
  }
}
function isProblem(node) {
  return node.isError || node.isMissing;
}
function problemNodes(tree) {
  let problems = [], open = tree.rootNode.hasError ? [tree.rootNode] : [];
  for (let node = open.pop(); node !== void 0; node = open.pop())
    isProblem(node) ? problems.push(node) : open.push(...node.children.filter((child) => isProblem(child) || child.hasError).toReversed());
  return problems;
}
function syntaxProblem(node) {
  let message = node.isMissing ? `\`${node.type}\` is missing here` : "this is not valid here";
  return { line: node.startPosition.row + 1, message };
}
async function parseBest(engine2, grammars, text) {
  let first;
  for (let grammar of grammars) {
    let parsed = await engine2.parse(grammar, text);
    if (!parsed.tree.rootNode.hasError)
      return first?.free(), parsed;
    first === void 0 ? first = parsed : parsed.free();
  }
  if (first === void 0) throw new Error("no grammar was given");
  return first;
}

// src/analyzers/javascript/check.ts
function isHarmless(problems, { found, text }) {
  let words = found.flatMap(({ rule }) => rule.literals.any);
  return !problems.some(({ startIndex, endIndex }) => words.some((word) => text.has(word, startIndex, endIndex)));
}
function detectAndFree(parsed, possible, { text, path }) {
  try {
    return { problems: problemNodes(parsed.tree).map(syntaxProblem), detections: detect(possible, parsed, text, path) };
  } finally {
    parsed.free();
  }
}
async function report(engine2, possible, source) {
  let grammars = grammarsOf(source.path), parsed = await parseBest(engine2, grammars, source.text), nodes = problemNodes(parsed.tree), harmless = isHarmless(nodes, possible), { detections, problems } = detectAndFree(parsed, possible, source), [first] = problems;
  if (first === void 0 || harmless && acceptedByV8(source.text)) return { detections };
  let { secondOpinion } = await import("./chunk-7QTYEXW5.js"), opinion = secondOpinion(grammars[0] ?? "javascript", source.text);
  if (opinion?.kind !== "program") return unreadable(detections, opinion?.problem ?? first);
  if (harmless) return { detections };
  let untyped = await parseBest(engine2, grammars, opinion.withoutTypes), again = detectAndFree(untyped, possible, source);
  return again.problems.length === 0 ? { detections: again.detections } : unreadable(detections, { ...first, message: "newer syntax than the analyzer knows: not checked here" });
}
function unreadable(detections, problem) {
  return { detections, unchecked: { kind: "syntax-error", ...problem } };
}
function checker(rules) {
  return {
    async check(source) {
      let possible = candidates(rules, source.text), javascript = grammarsOf(source.path)[0] === "javascript";
      return possible.found.length === 0 && javascript && acceptedByV8(source.text) ? { detections: [] } : report(await loadEngine(), possible, source);
    }
  };
}
export {
  checker
};
