// src/analyzers/python/values/nodes.ts
function unwrap(node) {
  let inner = node;
  for (; inner.type === "parenthesized_expression" || inner.type === "await" || inner.type === "expression_statement"; ) {
    let next = inner.namedChildren.find((child) => child.type !== "comment");
    if (next === void 0) return inner;
    inner = next;
  }
  return inner;
}
function stringValue(node) {
  if (node.type === "concatenated_string") {
    let parts = node.namedChildren.filter(({ type }) => type === "string").map(stringValue);
    return parts.includes(void 0) ? void 0 : parts.join("");
  }
  if (!(node.type !== "string" || node.namedChildren.some(({ type }) => type === "interpolation")))
    return node.namedChildren.filter(({ type }) => type === "string_content").map(({ text }) => text).join("");
}
function memberName(node) {
  return node.type === "attribute" ? node.childForFieldName("attribute")?.text : void 0;
}
function argumentsOf(call) {
  let list = call.childForFieldName("arguments"), given = list?.type === "generator_expression" ? [list] : list?.namedChildren ?? [], named = /* @__PURE__ */ new Map(), positional = [], spread = !1;
  for (let argument of given)
    if (argument.type !== "comment")
      if (argument.type === "keyword_argument") {
        let [name, value] = [argument.childForFieldName("name"), argument.childForFieldName("value")];
        name !== null && value !== null && named.set(name.text, value);
      } else argument.type === "list_splat" || argument.type === "dictionary_splat" ? (spread = !0, argument.type === "list_splat" && positional.push(argument)) : positional.push(argument);
  return { positional, named, spread };
}
function isFunction({ type }) {
  return type === "function_definition" || type === "lambda";
}
function enclosingOf(node, types) {
  let found = node.parent;
  for (; found !== null && !types.includes(found.type); ) found = found.parent;
  return found ?? void 0;
}
function functionAround(node) {
  return enclosingOf(node, ["function_definition", "lambda"]);
}
function classAround(node) {
  return enclosingOf(node, ["class_definition"]);
}
function decoratorsOf(definition) {
  let { parent } = definition;
  return parent?.type !== "decorated_definition" ? [] : parent.namedChildren.flatMap((child) => child.type === "decorator" ? child.firstNamedChild ?? [] : []);
}
function parametersOf(owner) {
  return (owner.childForFieldName("parameters")?.namedChildren ?? []).filter(({ type }) => !["comment", "positional_separator", "keyword_separator"].includes(type));
}
function parameterName(parameter) {
  if (parameter.type === "identifier") return parameter.text;
  let name = parameter.childForFieldName("name") ?? parameter.firstNamedChild;
  return name === null ? void 0 : name.type === "identifier" ? name.text : name.firstNamedChild?.text;
}

// src/analyzers/python/values/sensitive.ts
var PASSWORD = "passwords?|passwd|passphrase|passcode|pwd", SECRET = "secret|(?:api|secret|private|encryption|signing|access|auth)_?keys?|(?:access|auth|refresh|bearer|secret|session)_tokens?|credentials?", CERTIFICATE = "cert|certificates?", PRIVATE = "ssn|social_security(?:_\\w+)?|credit_?card(?:_num(?:ber)?)?|card_num(?:ber)?|ccn|cvv|cvc|iban|bank_account(?:_\\w+)?|post_?code|zip_?code|passport(?:_num(?:ber)?|_no)?|(?:mobile|tele|cell)_?phone(?:_num(?:ber)?)?|phone_num(?:ber)?|salary|date_of_birth|birth_?date|dob|latitude|longitude|medical_\\w+|health_\\w+|home_address", ending = (accepted) => new RegExp(`(?:^|_)(?:${accepted})(?:_?\\d+|_(?:text|value|str|data|plain|clear|raw))?$`), ALL = [PASSWORD, SECRET, CERTIFICATE, PRIVATE].join("|"), KINDS = { password: ending(PASSWORD), any: ending(ALL) }, HARMLESS = /hash|digest|crypt|cipher|mask|redact|censor|obfusc|sanit|dummy|fake|invalid|wrong|missing|incorrect|^(?:is|has|no|needs?|use|show|ask|with|requires?|allow|forgot|valid|check|verify|validate|reset|change|set|confirm|update)_|^conf_/, GETTER = /^(?:get|fetch|load|read|generate|gen|create|make|new|find|retrieve|current|user|my|the|input|prompt|ask|decrypt)?_?(?=\w)/, mayHold = (accepted) => new RegExp(`(?:getpass|(?:${accepted})(?:_?\\d+|_(?:text|value|str|data|plain|clear|raw))?)(?!\\w)`, "gi"), MAY_HOLD_SENSITIVE = { password: mayHold(PASSWORD), any: mayHold(ALL) };
function words(name) {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase();
}
function isSensitive(name, kind) {
  let plain = words(name).replace(/^_+/, "");
  return KINDS[kind].test(plain) && !HARMLESS.test(plain);
}
function keyIn(node) {
  if (node.type === "subscript") {
    let key2 = node.childForFieldName("subscript");
    return key2 === null ? void 0 : stringValue(key2);
  }
  let callee = node.childForFieldName("function"), [key] = argumentsOf(node).positional;
  return callee && /^(?:get|getenv|pop)$/.test(memberName(callee) ?? "") && key ? stringValue(key) : void 0;
}
function resultName(call) {
  let callee = call.childForFieldName("function"), name = callee && (callee.type === "identifier" ? callee.text : memberName(callee));
  return name === "getpass" ? "password" : name?.replace(GETTER, "");
}
function nameIn(node, bindings) {
  switch (node.type) {
    case "identifier": {
      let kind = bindings.resolve(node)?.declaration.kind;
      return kind === "definition" || kind === "import" ? void 0 : node.text;
    }
    case "attribute":
      return node.parent?.type === "call" && node.parent.childForFieldName("function")?.id === node.id ? void 0 : memberName(node);
    case "subscript":
      return keyIn(node);
    case "call":
      return keyIn(node) ?? resultName(node);
    default:
      return;
  }
}
function sensitiveSources(bindings, kind) {
  return {
    requestOf(expression) {
      let name = nameIn(unwrap(expression), bindings);
      return name !== void 0 && name.length <= 80 && isSensitive(name, kind) ? "sensitive" : void 0;
    }
  };
}
function errorSources(bindings) {
  return {
    requestOf(expression) {
      let node = unwrap(expression);
      if (node.type === "call") {
        let callee = node.childForFieldName("function")?.text ?? "";
        return /(?:^|\.)(?:format_exc|format_exception|format_tb|format_stack|exc_info)$/.test(callee) ? "error" : void 0;
      }
      let binding = node.type === "identifier" ? bindings.resolve(node) : void 0;
      return binding?.declaration.kind === "catch" && isAnyError(binding.leaf) ? "error" : void 0;
    }
  };
}
function isAnyError(leaf) {
  let type = leaf.parent?.parent?.type === "as_pattern" ? leaf.parent.parent.firstNamedChild?.text : void 0;
  return /^\(?\s*(?:Exception|BaseException|(?:Runtime|OS|IO|System|Type|Attribute|Import|Index|Name|Arithmetic|ZeroDivision|Memory|Recursion|Connection|Timeout|Unicode)Error|\w+\.Error)\b/.test(
    type ?? ""
  );
}

// src/analyzers/python/values/hosts.ts
var TOP_LEVEL = "(?:com|org|net|edu|gov|io|dev|app|co|uk|de|eu|info|biz|cloud|internal|local)", HOST = new RegExp(`^(?:[a-z][a-z\\d+.-]*:)?(?://)?(?:[a-z\\d-]+\\.)+${TOP_LEVEL}(?::\\d+)?$`, "i"), DOTTED_HOST = new RegExp(`^(?:[a-z][a-z\\d+.-]*:)?(?://)?\\.?(?:[a-z\\d-]+\\.)+${TOP_LEVEL}(?::\\d+)?/?$`, "i"), ADDRESS = /url|uri|host|domain|netloc|link|href|referr?er|origin|address|target|redirect|next|site|server|endpoint|location/i, MAY_HOLD_HOST = {
  text: new RegExp(`\\.${TOP_LEVEL}(?::\\d+)?/?["']`, "gi"),
  pattern: new RegExp(`\\.${TOP_LEVEL}(?![\\w.*+?{-]|\\((?![?/:$\\\\^[|]))`, "gi")
};
function isAddress(node) {
  return node != null && node.type !== "string" && ADDRESS.test(node.text);
}
function searches(comparison) {
  let [left, right] = comparison.namedChildren, host = left && stringValue(left);
  return /^(?:not )?in$/.test(comparison.children[1]?.text ?? "") && DOTTED_HOST.test(host ?? "") && isAddress(right);
}
function touches(call) {
  let callee = call.childForFieldName("function"), method = callee ? memberName(callee) : void 0, [text] = argumentsOf(call).positional;
  if (!/^(?:startswith|endswith)$/.test(method ?? "") || text === void 0) return !1;
  let host = stringValue(text) ?? "";
  return isAddress(callee?.childForFieldName("object")) && HOST.test(host) && (method === "endswith" || host.includes("//"));
}
function checksPartOfHost(node) {
  return node.type === "call" ? touches(node) : searches(node);
}
var HOST_IN_PATTERN = new RegExp(`(?:[a-z\\d-]+\\\\?\\.)+${TOP_LEVEL}(?![\\w.*+?{-])`, "gi");
function hasLooseHost(pattern) {
  return /:\/\/|\^|\(\?:?www|www\\?\./.test(pattern) ? [...pattern.replaceAll("\\\\.", "\\.").matchAll(HOST_IN_PATTERN)].some(([host]) => /(?<!\\)\./.test(host)) : !1;
}
var CLASS = /(?<!\\)\[\^?((?:\\.|[^\]\\])+)\]/g, RANGE = /(\\?.)-(\\?.)/gs, kindOf = (character) => /[a-z]/.test(character) ? "lower" : /[A-Z]/.test(character) ? "upper" : /\d/.test(character) ? "digit" : "other", MAY_HOLD_RANGE = /\[(?:\\.|[^\]\\\n]){0,100}?(?:[A-Z]-[a-z[\\^_`{|}]|[a-z]-[{|}]|\d-[A-Za-z:;<=>?@[\\^_`{|}]|[!-'*-/;-@[\\^-`{-~]-[^\]\s~])/g;
function isLoose(from, to) {
  if ([from, to].some((one) => /^\\[a-z\d]/i.test(one))) return !1;
  let [first, last] = [from.at(-1), to.at(-1)];
  if (last.charCodeAt(0) > 126 || first.charCodeAt(0) < 34) return !1;
  if (kindOf(first) !== kindOf(last)) return last !== "~";
  let spans = first < "0" && last > "9";
  return kindOf(first) === "other" && spans && last !== "~";
}
function hasLooseRange(pattern) {
  return [...pattern.matchAll(CLASS)].some(
    ([, inner = ""]) => [...inner.matchAll(RANGE)].some(([, from = "", to = ""]) => isLoose(from, to))
  );
}

// src/analyzers/python/values/look-ahead.ts
var MAY_HOLD_REQUEST = /\brequest\s*\.\s*(?!method\b|user\b|session\b)\w|\brequest\s+as\b|=\s*request\b|\breq\.|\bevent\s*(?::[^,)]+)?,\s*context\b|get_(?:argument|arguments|cookie|query_argument|body_argument)|FieldStorage|RequestHandler|HttpRequest|@[\w.]+\.(?:route|get|post|put|delete|patch|api_route|websocket|expose|view)\(|start_response|receive_(?:text|json|bytes)|\bweb\.(?:input|data|cookies)|text_input|text_area|@\w*(?:route|api_view|get|post|expose)\b/g, MAY_HOLD = {
  "checks-part-of-host": MAY_HOLD_HOST.text,
  "loose-host-pattern": MAY_HOLD_HOST.pattern,
  "loose-range": MAY_HOLD_RANGE,
  "sensitive-data": MAY_HOLD_SENSITIVE.any,
  "sensitive-arguments": MAY_HOLD_SENSITIVE.any,
  "password-data": MAY_HOLD_SENSITIVE.password
}, LOOK_AHEAD = {
  mayHold: MAY_HOLD,
  mayHoldRequest: MAY_HOLD_REQUEST,
  called: (name) => new RegExp(`\\b${name}\\b[\\s)\\\\]*\\(`, "g")
};

export {
  unwrap,
  stringValue,
  memberName,
  argumentsOf,
  isFunction,
  enclosingOf,
  functionAround,
  classAround,
  decoratorsOf,
  parametersOf,
  parameterName,
  checksPartOfHost,
  hasLooseHost,
  hasLooseRange,
  sensitiveSources,
  errorSources,
  LOOK_AHEAD
};
