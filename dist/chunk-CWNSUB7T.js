import {
  applied,
  hunksOf,
  linesOf
} from "./chunk-FERIL3QS.js";
import {
  applyPatch,
  parsePatch
} from "./chunk-H2IDJQXL.js";
import {
  EDITS,
  SOLUTIONS,
  TRAJECTORY_FORMAT,
  applyEdits,
  noTrajectory,
  openTrajectory,
  parseEdits,
  parseSolutions,
  prompt,
  readCode,
  redaction,
  secretsIn
} from "./chunk-K4WRFITZ.js";
import {
  whileRecorded
} from "./chunk-56ILQYTI.js";
import {
  childOf,
  enclosing,
  ofRole,
  textOf,
  within
} from "./chunk-J5EZN4WL.js";
import {
  parse
} from "./chunk-LFETFLX5.js";
import {
  languageOf,
  ticks,
  timestamp
} from "./chunk-C3VMSUOC.js";
import {
  version
} from "./chunk-RJSW7HVF.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";

// src/recipes/edit.ts
var refused = (reason) => ({ kind: "refused", reason }), edited = (explanation, ...edits) => ({
  kind: "edits",
  edits: edits.flat(),
  explanation
}), replace = ({ startIndex, endIndex }, text) => ({
  start: startIndex,
  end: endIndex,
  text
}), insertAt = (offset, text) => ({ start: offset, end: offset, text });
function around(node, ...kinds) {
  for (let at = node; at !== null; at = at.parent) if (kinds.includes(at.type)) return at;
}
function statementOf(node, blocks) {
  let at = node;
  for (; at.parent !== null && !blocks.includes(at.parent.type); ) at = at.parent;
  return at;
}
function indentOf(text, node) {
  let lineStart = text.lastIndexOf(`
`, node.startIndex - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, node.startIndex))?.[0] ?? "";
}
var lineEndOf = (text) => text.includes(`\r
`) ? `\r
` : `
`;
function namedChildren(node) {
  return node.namedChildren.filter((child) => child.type !== "comment");
}
function* descendants(node) {
  yield node;
  for (let child of node.children) yield* descendants(child);
}
function nodesNear(node, ...kinds) {
  let outside = [];
  for (let at = node; at !== null; at = at.parent) kinds.includes(at.type) && outside.push(at);
  let inside = [...descendants(node)].filter((each) => kinds.includes(each.type) && each.id !== node.id);
  return [...outside, ...inside];
}
var isWithin = (node, { startIndex, endIndex }) => node.startIndex >= startIndex && node.endIndex <= endIndex;
function startsItsLine(text, { startIndex }) {
  return /^[ \t\uFEFF]*$/.test(text.slice(text.lastIndexOf(`
`, startIndex - 1) + 1, startIndex));
}
function standsAlone(text, node) {
  return startsItsLine(text, node) && /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.test(text.slice(node.endIndex));
}
function withoutListItem(text, node) {
  let [before, after] = [node.previousSibling, node.nextSibling];
  if (before?.type === ",") return { start: before.startIndex, end: node.endIndex, text: "" };
  if (after?.type !== ",") return { start: node.startIndex, end: node.endIndex, text: "" };
  let space = /^[ \t]*/.exec(text.slice(after.endIndex))?.[0].length ?? 0;
  return { start: node.startIndex, end: after.endIndex + space, text: "" };
}
var indentUnit = (text, usual) => /^(\t| {2,8})\S/m.exec(text)?.[1] ?? usual;
function isChangedBetween(scope, codes, start, end) {
  let names = new Set(codes.flatMap((code) => code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []));
  return [...descendants(scope)].some((node) => {
    if (node.startIndex < start || node.endIndex > end) return !1;
    let target = /assign|update_expression|^for_|named_expression|delete/.test(node.type) ? node.childForFieldName("left") ?? node.childForFieldName("name") ?? node.childForFieldName("argument") ?? node : void 0;
    return target !== void 0 && [...descendants(target)].some(({ text, childCount }) => childCount === 0 && names.has(text));
  });
}

// src/recipes/parts.ts
function joinTexts(parts) {
  let joined = [];
  for (let part of parts) {
    let last = joined.at(-1);
    part.kind === "text" && last?.kind === "text" ? joined[joined.length - 1] = { kind: "text", text: last.text + part.text } : (part.kind === "value" || part.text !== "") && joined.push(part);
  }
  return joined;
}
function allOf(lists) {
  return lists.every((list) => list !== void 0) ? lists.flat() : void 0;
}
function quoted(text, quote) {
  let other = quote === '"' ? "'" : '"';
  return text.includes(quote) && !text.includes(other) ? `${other}${text}${other}` : `${quote}${text.replaceAll(quote, `\\${quote}`)}${quote}`;
}
var quoteOf = (code) => /["']/.exec(code)?.[0] ?? '"';

// src/recipes/javascript/syntax.ts
var FUNCTIONS = [
  "function_declaration",
  "function_expression",
  "arrow_function",
  "method_definition",
  "generator_function_declaration",
  "generator_function"
], functionAround = (node) => around(node, ...FUNCTIONS), isFunction = ({ type }) => FUNCTIONS.includes(type), BLOCKS = ["program", "statement_block", "class_body", "switch_case", "switch_default"], scriptStatement = (node) => statementOf(node, BLOCKS), takesStatementBefore = ({ parent }) => parent !== null && (parent.type === "program" || parent.type === "statement_block");
function argumentsOf(call) {
  let list = call.childForFieldName("arguments");
  if (list?.type !== "arguments") return;
  let given = namedChildren(list);
  return given.some(({ type }) => type === "spread_element") ? void 0 : given;
}
var calleeOf = (call) => call.childForFieldName("function") ?? call.childForFieldName("constructor") ?? void 0, methodOf = (call) => calleeOf(call)?.childForFieldName("property")?.text ?? void 0, callsNear = (node) => nodesNear(node, "call_expression");
function withoutParentheses(node) {
  let [inner, ...others] = node.type === "parenthesized_expression" ? namedChildren(node) : [];
  return inner !== void 0 && others.length === 0 ? withoutParentheses(inner) : node;
}
function stringValue(node) {
  if (!(node?.type !== "string" || node.text.includes("\\")))
    return node.text.slice(1, -1);
}
function propertiesOf(object) {
  if (object?.type !== "object") return;
  let found = [];
  for (let node of namedChildren(object)) {
    let [key, value] = [node.childForFieldName("key"), node.childForFieldName("value")];
    if (node.type === "shorthand_property_identifier") found.push({ name: node.text, value: node, node });
    else if (node.type === "method_definition")
      found.push({ name: node.childForFieldName("name")?.text ?? "", value: node, node });
    else {
      if (node.type !== "pair" || key === null || value === null || key.type === "computed_property_name")
        return;
      found.push({ name: key.text.replaceAll(/^["']|["']$/g, ""), value, node });
    }
  }
  return found;
}
function withProperties(text, object, added) {
  let last = namedChildren(object).at(-1);
  if (last === void 0) return { start: object.startIndex, end: object.endIndex, text: `{ ${added.join(", ")} }` };
  let before = /\r?\n[ \t]*$/.exec(text.slice(object.startIndex, last.startIndex))?.[0] ?? " ";
  return insertAt(last.endIndex, added.map((each) => `,${before}${each}`).join(""));
}
var semicolonOf = (text) => /;[ \t]*\r?$/m.test(text) || !text.includes(`
`) ? ";" : "";

// src/recipes/javascript/cookie-flags.ts
var EXPLANATION = "Without `secure` a cookie also goes over plain http, without `httpOnly` every script in the page reads it, without `sameSite` other sites' requests carry it. All are now set.";
function fix(input) {
  return fixCall(input) ?? fixObject(input) ?? refused("there is neither a call that sets a cookie nor a cookie's options here");
}
function fixCall({ node, text }) {
  let call = callsNear(node).find((each) => /^(?:cookie|setCookie)$/.test(methodOf(each) ?? ""));
  if (call === void 0) return;
  let [name, value, options, ...others] = argumentsOf(call) ?? [];
  return name === void 0 || value === void 0 || others.length > 0 ? refused("the call's arguments are not plain") : /csrf|xsrf/i.test(name.text) ? refused("the page's own scripts must read this cookie") : options === void 0 ? edited(EXPLANATION, insertAt(value.endIndex, `, { ${missing(text, []).join(", ")} }`)) : protect(text, options);
}
function fixObject({ node, text }) {
  let pair = around(node, "pair"), key = pair?.childForFieldName("key")?.text ?? "", object = /^["']?(?:httponly|secure)["']?$/i.test(key) ? pair?.parent : /cookie/i.test(key) ? pair?.childForFieldName("value") : void 0;
  return object?.type === "object" ? protect(text, object) : void 0;
}
function protect(text, object) {
  let properties = propertiesOf(object);
  if (properties === void 0) return refused("the options are not written out");
  let edits = properties.filter(({ name, value }) => /^(?:httpOnly|httponly|secure)$/.test(name) && value.text === "false").map(({ value }) => replace(value, "true")), added = missing(
    text,
    properties.map(({ name }) => name)
  ), all = added.length === 0 ? edits : [...edits, withProperties(text, object, added)];
  return all.length === 0 ? refused("the cookie is protected already, or by a value that is not known") : edited(EXPLANATION, all);
}
function missing(text, given) {
  let has = (name) => given.some((each) => each.toLowerCase() === name.toLowerCase()), quote = quoteOf(text);
  return [
    ...has("httpOnly") ? [] : ["httpOnly: true"],
    ...has("secure") ? [] : ["secure: true"],
    ...has("sameSite") ? [] : [`sameSite: ${quote}lax${quote}`]
  ];
}
var cookieFlags = {
  id: "javascript/cookie-flags",
  summary: "cookies are `httpOnly`, `secure` and `sameSite`",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/cookie-flags", "js/insecure-cookie", "js/session-settings"],
  examples: [
    {
      title: "no options",
      before: `module.exports = (res, id) => res.cookie("sessionId", id);
`,
      after: `module.exports = (res, id) => res.cookie("sessionId", id, { httpOnly: true, secure: true, sameSite: "lax" });
`
    },
    {
      title: "options on lines of their own, one switched off",
      before: `export function login(res, token) {
  res.cookie('auth', token, {
    maxAge: 1000,
    httpOnly: false,
  })
}
`,
      after: `export function login(res, token) {
  res.cookie('auth', token, {
    maxAge: 1000,
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
  })
}
`
    },
    {
      title: "express-session",
      before: `const session = require("express-session");

module.exports = session({ name: "id", secret: process.env.S, cookie: { maxAge: 1000 } });
`,
      after: `const session = require("express-session");

module.exports = session({ name: "id", secret: process.env.S, cookie: { maxAge: 1000, httpOnly: true, secure: true, sameSite: "lax" } });
`
    }
  ],
  untouched: [
    `const session = require("express-session");
module.exports = { middleware: session({ secret: process.env.S, resave: false }) };
`,
    `module.exports = (res, id, options) => res.cookie("sessionId", id, { ...options, httpOnly: false });
`,
    `module.exports = (token) => { document.cookie = "token=" + token; };
`,
    `module.exports = (res, token) => res.cookie("csrfToken", token);
`,
    `module.exports = (res, id, options) => res.cookie("sessionId", id, options);
`
  ],
  fix
};

// src/recipes/shell-words.ts
var SHELL_SYNTAX = /[|&;<>()$`\\"'*?[\]#~=%!{}\r\n]/, HARMLESS = /(?<=\S)=/g, BUILTINS = new Set(
  ". : alias bg cd eval exec exit export fg hash jobs popd pushd read set shift source trap type ulimit umask unalias unset wait".split(
    " "
  )
), ALWAYS_THERE = new Set(
  "awk basename cat chgrp chmod chown cmp comm cp cut date dd df diff dirname du echo env expr false find fold grep head id kill ln ls mkdir mkfifo mv nice od paste printf ps pwd rm rmdir sed sh sleep sort split stat stty tail tar tee test touch tr true tty uname uniq wc which xargs".split(
    " "
  )
), mayBeMissing = (program) => !ALWAYS_THERE.has(program.replace(/^\/(?:usr\/)?bin\//, "")), SEVERAL_WORDS = /(?:pattern|glob|mask|wildcard|globspec|filespec)$|(?:arg(?:ument)?|option|opt|flag|param|parameter|switch|file|path|name|package|target)s$|^(?:cmd|command|commandline|extra|rest)$|_(?:cmd|command)$|Command$/i, SHELL_QUOTED = /\b(?:quote|shell_?quote|shell_?escape|escape_?shell\w*)\(/i, JOINED = [/^(["']) \1\.join\(([\w.]+)\)$/, /^([\w$.]+)\.join\((["']) \2\)$/];
function joinedList(code) {
  return JOINED[0].exec(code)?.[2] ?? JOINED[1].exec(code)?.[1];
}
var isJoined = (code) => joinedList(code) !== void 0;
function shellWords(parts) {
  let words = split(parts);
  if (words === void 0) return { reason: "the command uses the shell's own syntax, or quotes" };
  let [first] = words, rest = parts.some((part) => part.kind === "value" && isJoined(part.code));
  if (first === void 0 || first.some(({ kind }) => kind === "value") && (!rest || first.length > 1))
    return { reason: "which program is started is a value: no argument list makes that safe" };
  let program = first.map((part) => part.kind === "text" ? part.text : "").join("");
  if (program.includes("=") || BUILTINS.has(program)) return { reason: `\`${program}\` is the shell's own` };
  if (parts.some((part) => part.kind === "value" && SHELL_QUOTED.test(part.code))) return { reason: "a value is quoted for a shell: a program would take the quotes for a part of it" };
  let several = parts.find(
    (part) => part.kind === "value" && part !== first[0] && !isJoined(part.code) && SEVERAL_WORDS.test(lastName(part.code))
  );
  return several?.kind === "value" ? { reason: `\`${several.code}\` may stand for several words, as its name says` } : { words, program };
}
var alone = (words) => words.flatMap(([only, ...others]) => only?.kind === "value" && others.length === 0 ? [only.code] : []), mayBeEmpty = (code) => `\`${code}\` may be empty: a shell leaves such a word out, and a list does not`, lastName = (code) => /(\w+)["'\])]*$/.exec(code)?.[1] ?? "";
function split(parts) {
  let words = [[]];
  for (let part of parts) {
    if (part.kind === "value") {
      words.at(-1)?.push(part);
      continue;
    }
    if (SHELL_SYNTAX.test(part.text.replaceAll(HARMLESS, ""))) return;
    for (let [index, text] of part.text.split(/[ \t]+/).entries())
      index > 0 && words.push([]), text !== "" && words.at(-1)?.push({ kind: "text", text });
  }
  return words.filter((word) => word.length > 0);
}

// src/recipes/javascript/template.ts
function partsOf(node) {
  let parts = rawParts(node);
  return parts && joinTexts(parts);
}
function rawParts(node) {
  switch (node.type) {
    case "parenthesized_expression": {
      let inner = withoutParentheses(node);
      return inner.type === "parenthesized_expression" ? void 0 : rawParts(inner);
    }
    case "string":
    case "template_string":
      return literalParts(node);
    case "binary_expression":
      return sumParts(node);
    default:
      return;
  }
}
function literalParts(node) {
  return allOf(
    node.children.slice(1, -1).map((child) => {
      if (child.type === "string_fragment") return [{ kind: "text", text: child.text }];
      let [value, ...others] = child.type === "template_substitution" ? namedChildren(child) : [];
      return value === void 0 || others.length > 0 ? void 0 : nested(value);
    })
  );
}
function nested(value) {
  return value.type === "string" || value.type === "template_string" ? literalParts(value) : isPlain(value) ? [{ kind: "value", code: value.text, isText: isString(value) }] : void 0;
}
function sumParts(node) {
  let operands = operandsOf(node);
  return operands?.slice(0, 2).some((operand) => rawParts(operand) !== void 0) === !0 ? allOf((operands ?? []).map((operand) => rawParts(operand) ?? nested(withoutParentheses(operand)))) : void 0;
}
function operandsOf(node) {
  let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")];
  if (node.childForFieldName("operator")?.text !== "+" || left === null || right === null) return;
  if (left.type !== "binary_expression") return [left, right];
  let before = operandsOf(left);
  return before && [...before, right];
}
function isPlain(node) {
  return ![...descendants(node)].some(({ type }) => type === "comment") && !/\n/.test(node.text) && !/^(?:assignment|sequence|yield|await|augmented)/.test(node.type);
}
function isString(node) {
  return node.type === "call_expression" ? /^(?:String|encodeURIComponent|JSON\.stringify|path\.(?:join|resolve|basename))\(|\.(?:toString|trim|toLowerCase|toUpperCase|join)\([^()]*\)$/.test(
    node.text
  ) : node.type !== "identifier" ? !1 : (functionAround(node)?.childForFieldName("parameters")?.namedChildren ?? []).some(
    (parameter) => parameter.type === "required_parameter" && parameter.childForFieldName("pattern")?.text === node.text && parameter.childForFieldName("type")?.text.replaceAll(/[:\s]/g, "") === "string"
  );
}
function templateCode(parts, quote) {
  let [only] = parts;
  return parts.length === 1 && only?.kind === "text" ? quoted(only.text, quote) : `\`${parts.map((part) => part.kind === "text" ? part.text.replaceAll(/[`$\\]/g, "\\$&") : `\${${part.code}}`).join("")}\``;
}
function stringCode(text, quote) {
  return text.includes(`
`) || text.includes('"') && text.includes("'") ? `\`${text.replaceAll(/[`\\]|\$\{/g, "\\$&")}\`` : quoted(text, quote);
}
function fileQuote(text) {
  let code = text.replaceAll(/`[^`]*`/g, ""), [double, single] = ['"', "'"].map((quote) => code.split(quote).length - 1);
  return single > double ? "'" : '"';
}

// src/recipes/javascript/command.ts
var SCRIPTS_ON_WINDOWS = new Set(
  "npm npx yarn pnpm tsc eslint jest vitest mocha gulp grunt webpack node-gyp az gcloud code dir type copy del move".split(
    " "
  )
);
function programAndArguments(command) {
  let parts = partsOf(command);
  if (parts === void 0) return { reason: "the command is not put together in one plain expression" };
  let split2 = shellWords(parts);
  if ("reason" in split2) return split2;
  let { program, words } = split2;
  if (SCRIPTS_ON_WINDOWS.has(program))
    return { reason: `\`${program}\` is a script on Windows, which only a shell can start` };
  let empty = alone(words).find((code) => hasEmptyDefault(command, code));
  if (empty !== void 0) return { reason: mayBeEmpty(empty) };
  let quote = quoteOf(command.text), [first, ...rest] = words.map((word) => wordCode(word, quote));
  return { code: `${first}, [${rest.join(", ")}]` };
}
function hasEmptyDefault(command, code) {
  let names = (functionAround(command)?.childForFieldName("parameters")?.namedChildren ?? []).map((each) => ({
    name: (each.childForFieldName("left") ?? each.childForFieldName("pattern"))?.text,
    value: each.childForFieldName("right") ?? each.childForFieldName("value")
  }));
  return EMPTY.test(names.find(({ name }) => name === code)?.value?.text ?? code);
}
var EMPTY = /(?:^|\|\| ?|\?\? ?|: ?)(?:""|'')\)?$/;
function wordCode(word, quote) {
  let [only] = word;
  if (only?.kind !== "value" || word.length > 1) return templateCode(word, quote);
  let list = joinedList(only.code);
  return list !== void 0 ? `...${list}` : only.isText ? only.code : `String(${only.code})`;
}

// src/recipes/javascript/bindings.ts
var plainModule = (name) => name.replace(/^node:/, "");
function bindingsOf(root) {
  let found = /* @__PURE__ */ new Map();
  for (let node of descendants(root))
    node.type === "import_statement" ? addImport(node, found) : node.type === "variable_declarator" && addRequire(node, found);
  for (let name of found.keys()) bindersOf(root, name).length > 1 && found.delete(name);
  return found;
}
function addImport(statement, found) {
  let clause = namedChildren(statement).find(({ type }) => /^import_(?:require_)?clause$/.test(type)), source = stringValue(statement.childForFieldName("source") ?? clause?.childForFieldName("source"));
  if (!(clause === void 0 || source === void 0 || /^import\s+type\b/.test(statement.text)))
    for (let child of namedChildren(clause)) {
      if (child.type === "identifier" && found.set(child.text, { full: plainModule(source), node: child, kind: "module" }), child.type === "namespace_import") {
        let name = namedChildren(child)[0];
        name !== void 0 && found.set(name.text, { full: plainModule(source), node: name, kind: "module" });
      }
      if (child.type === "named_imports") for (let each of namedChildren(child)) addSpecifier(each, source, found);
    }
}
function addSpecifier(node, source, found) {
  let [name, alias] = [node.childForFieldName("name"), node.childForFieldName("alias")], local = (alias ?? name)?.text;
  local !== void 0 && found.set(local, { full: `${plainModule(source)}.${name?.text}`, node, kind: "specifier" });
}
function addRequire(declarator, found) {
  let [target, value] = [declarator.childForFieldName("name"), declarator.childForFieldName("value")], required = value && requiredName(value);
  if (!(target === null || !required) && (target.type === "identifier" && found.set(target.text, { full: required, node: declarator, kind: "module" }), target.type === "object_pattern"))
    for (let child of namedChildren(target)) {
      let [key, local] = [
        child.childForFieldName("key")?.text ?? child.text,
        child.childForFieldName("value") ?? child
      ];
      /^[\w$]+$/.test(local.text) && found.set(local.text, { full: `${required}.${key}`, node: child, kind: "specifier" });
    }
}
function requiredName(node) {
  if (node.type !== "call_expression" || calleeOf(node)?.text !== "require") return;
  let name = stringValue(argumentsOf(node)?.[0]);
  return name === void 0 ? void 0 : plainModule(name);
}
function bindersOf(root, name) {
  return [...descendants(root)].filter((node) => node.text === name && isBinder(node));
}
var BINDERS = /^(?:variable_declarator|formal_parameters|required_parameter|optional_parameter|function_declaration|class_declaration|import_clause|namespace_import|import_require_clause|catch_clause|array_pattern|rest_pattern|generator_function_declaration)$/;
function isBinder(node) {
  if (node.type === "shorthand_property_identifier_pattern") return !0;
  let { parent } = node;
  return parent === null || !node.type.endsWith("identifier") ? !1 : parent.type === "import_specifier" ? (parent.childForFieldName("alias") ?? parent.childForFieldName("name"))?.id === node.id : parent.type === "pair_pattern" ? parent.childForFieldName("value")?.id === node.id : parent.type === "arrow_function" ? parent.childForFieldName("parameter")?.id === node.id : parent.type === "assignment_pattern" ? parent.childForFieldName("left")?.id === node.id : parent.type === "variable_declarator" ? parent.childForFieldName("name")?.id === node.id : parent.type === "for_in_statement" ? parent.childForFieldName("left")?.id === node.id : BINDERS.test(parent.type) && parent.childForFieldName("value")?.id !== node.id;
}
function isTaken(root, name) {
  return [...descendants(root)].some(
    ({ type, text }) => text === name && /^(?:identifier|shorthand_property_identifier(?:_pattern)?|type_identifier)$/.test(type)
  );
}
function resolved(node, bindings) {
  if (!node) return;
  if (node.type === "identifier") return bindings.get(node.text)?.full ?? node.text;
  if (node.type === "call_expression") return requiredName(node);
  if (node.type !== "member_expression") return;
  let object = resolved(node.childForFieldName("object"), bindings);
  return object === void 0 ? void 0 : `${object}.${node.childForFieldName("property")?.text}`;
}

// src/recipes/javascript/imports.ts
function memberOf({ root, text, path }, module, member) {
  let bindings = [...bindingsOf(root)].filter(([, { node }]) => isTopLevel(node)), known = bindings.find(([, { full }]) => full === `${module}.${member}`);
  if (known !== void 0) return { code: known[0], edits: [] };
  let whole = bindings.find(([, { full }]) => full === module);
  if (whole !== void 0) return { code: `${whole[0]}.${member}`, edits: [] };
  let listed = bindings.find(([, { full, kind }]) => kind === "specifier" && full.startsWith(`${module}.`));
  return listed !== void 0 ? isTaken(root, member) ? void 0 : { code: member, edits: [insertAt(listed[1].node.endIndex, `, ${member}`)] } : newImport({ root, text, path }, module, member);
}
function newImport({ root, text, path }, module, member) {
  let isModule = usesImports(root, path), local = isModule ? member : module;
  if (isTaken(root, local)) return;
  let quote = fileQuote(text), name = `${quote}${/["']node:/.test(text) ? "node:" : ""}${module}${quote}`, statement = isModule ? `import { ${member} } from ${name}` : `const ${local} = require(${name})`, [after, end] = [lastImport(root), lineEndOf(text)], next = text.slice(after?.endIndex ?? firstCode(root, text)), line = `${statement}${/^\s*[([`/+-]/.test(next) ? ";" : semicolonOf(text)}`, edit = after === void 0 ? insertAt(firstCode(root, text), `${line}${end}${end}`) : insertAt(after.endIndex, `${end}${line}`);
  return { code: isModule ? member : `${module}.${member}`, edits: [edit] };
}
var isTopLevel = (node) => {
  for (let at = node; at !== null; at = at.parent)
    if (at.parent?.type === "program") return /^(?:import|lexical|variable)/.test(at.type);
  return !1;
};
function usesImports(root, path) {
  let types = new Set(namedChildren(root).map(({ type }) => type));
  return types.has("import_statement") || /\.m[jt]s$/.test(path) ? !0 : /\.c[jt]s$/.test(path) || /\brequire\(|\bmodule\.exports\b/.test(root.text) ? !1 : types.has("export_statement") || /\.tsx?$/.test(path);
}
function lastImport(root) {
  let last;
  for (let child of namedChildren(root)) {
    let isImport = child.type === "import_statement" || /^(?:lexical|variable)_declaration$/.test(child.type) && /\brequire\(["'][^"']*["']\)/.test(child.text), isDirective = child.type === "expression_statement" && child.namedChildren[0]?.type === "string";
    if (isImport || isDirective && last === void 0) last = child;
    else if (!isDirective) break;
  }
  return last;
}
function firstCode(root, text) {
  return root.namedChildren.find(({ type }) => type !== "comment" && type !== "hash_bang_line")?.startIndex ?? text.length;
}
function exchangeMember(root, uses, to) {
  let [use] = uses;
  if (use === void 0) return;
  let property = use.childForFieldName("property");
  if (use.type === "member_expression" && property !== null)
    return uses.map((each) => replace(each.childForFieldName("property") ?? each, to));
  let bindings = bindingsOf(root), binding = bindings.get(use.text);
  if (use.type !== "identifier" || binding?.kind !== "specifier") return;
  let module = binding.full.slice(0, binding.full.lastIndexOf(".")), known = [...bindings].find(([, { full }]) => full === `${module}.${to}`);
  if (known !== void 0) return uses.map((each) => replace(each, known[0]));
  let isNeeded = otherUses(root, use.text, [...uses, binding.node]).length > 0, [original, alias] = binding.node.namedChildren;
  return !isNeeded && original !== void 0 && alias !== void 0 ? [replace(original, to)] : isTaken(root, to) ? void 0 : [...uses.map((each) => replace(each, to)), isNeeded ? insertAt(binding.node.endIndex, `, ${to}`) : replace(binding.node, to)];
}
function otherUses(root, name, but) {
  return [...descendants(root)].filter(
    (node) => node.text === name && /^(?:identifier|shorthand_property_identifier)$/.test(node.type) && !but.some((each) => isWithin(node, each))
  );
}

// src/recipes/javascript/local-value.ts
function sourceOf(expression) {
  if (expression.type !== "identifier") return expression;
  let scope = functionAround(expression) ?? expression.tree.rootNode, uses = [...descendants(scope)].filter(
    ({ type, text }) => /^(?:identifier|shorthand_property_identifier(?:_pattern)?)$/.test(type) && text === expression.text
  ), declared = uses.filter(
    ({ parent, id }) => parent?.type === "variable_declarator" && parent.childForFieldName("name")?.id === id
  ), [target] = declared;
  if (!(target === void 0 || declared.length > 1 || uses.length !== 2) && !target.parent?.childForFieldName("type"))
    return target.parent?.childForFieldName("value") ?? void 0;
}

// src/recipes/javascript/exec-file.ts
var TWINS = { exec: "execFile", execSync: "execFileSync" }, STARTER = /^child_process\.(exec|execSync)$/;
function fix2({ node, tree }) {
  let root = tree.rootNode, bindings = bindingsOf(root), started = starterNear(node, bindings), given = started && argumentsOf(started.call), [command] = given ?? [];
  if (started === void 0 || given === void 0 || command === void 0)
    return refused("there is no plain call of child_process's exec or execSync here");
  if (!given.slice(1).every(keepsShellOut)) return refused("the call's options may choose a shell");
  let source = sourceOf(command);
  if (source === void 0) return refused("where the command comes from cannot be followed");
  let result = programAndArguments(source);
  if ("reason" in result) return refused(result.reason);
  let { from, uses } = started, exchanged = exchangeMember(root, uses, TWINS[from] ?? from);
  if (exchanged === void 0) return refused("the function is named in a way that an import cannot simply follow");
  let edits = placed(command, source, result.code);
  return edits === void 0 ? refused("where the command comes from cannot be followed") : edited("A shell reads the whole command, and values in it can start other programs. Now the program gets its arguments one by one.", edits, exchanged);
}
function placed(command, source, code) {
  if (source.id === command.id) return [replace(command, code)];
  let declaration = source.parent?.parent;
  if (!declaration || !/^(?:lexical|variable)_declaration$/.test(declaration.type) || !takesStatementBefore(declaration) || namedChildren(declaration).length !== 1)
    return;
  let scope = functionAround(command) ?? command.tree.rootNode;
  if (isChangedBetween(scope, [source.text], source.endIndex, command.startIndex)) return;
  let { text } = command.tree.rootNode, rest = /^[ \t]*\r?\n[ \t]*/.exec(text.slice(declaration.endIndex))?.[0] ?? "";
  return [{ start: declaration.startIndex, end: declaration.endIndex + rest.length, text: "" }, replace(command, code)];
}
function starterNear(node, bindings) {
  for (let call of callsNear(node)) {
    let callee = calleeOf(call), direct = STARTER.exec(resolved(callee, bindings) ?? "")?.[1];
    if (callee !== void 0 && direct !== void 0) return { call, from: direct, uses: [callee] };
    let promisified = callee && promisifiedAs(callee, bindings);
    if (promisified !== void 0) return { call, from: "exec", uses: [promisified] };
  }
}
function promisifiedAs(callee, bindings) {
  let root = callee.tree.rootNode;
  if (callee.type !== "identifier") return;
  let declarators = [...descendants(root)].filter(
    (each) => each.type === "variable_declarator" && each.childForFieldName("name")?.text === callee.text
  ), [declarator] = declarators, value = declarator?.childForFieldName("value"), name = value?.type === "call_expression" ? resolved(calleeOf(value), bindings) : void 0, [wrapped] = value && name === "util.promisify" ? argumentsOf(value) ?? [] : [];
  if (!(!(wrapped !== void 0 && resolved(wrapped, bindings) === "child_process.exec") || declarator === void 0 || declarators.length > 1))
    return otherUses(root, callee.text, [callee, declarator]).length === 0 ? wrapped : void 0;
}
function keepsShellOut(given) {
  return isFunction(given) ? !0 : given.type === "identifier" ? /^(?:cb|callback|done|next|resolve|reject|on[A-Z]\w*|handle\w*)$/.test(given.text) : propertiesOf(given)?.every(({ name }) => name !== "shell") === !0;
}
var execFile = {
  id: "javascript/exec-file",
  summary: "`exec` and `execSync` become `execFile` and `execFileSync` with an argument list",
  languages: ["javascript", "typescript", "tsx"],
  families: ["command-injection"],
  examples: [
    {
      title: "a template literal, CommonJS, a callback",
      before: `const { exec } = require("child_process");

function ping(host, done) {
  exec(\`ping -c 1 \${host}\`, { timeout: 5000 }, (error, out) => done(error, out));
}
`,
      after: `const { execFile } = require("child_process");

function ping(host, done) {
  execFile("ping", ["-c", "1", String(host)], { timeout: 5000 }, (error, out) => done(error, out));
}
`
    },
    {
      title: "concatenation, an import of the whole module, synchronous",
      before: `import * as cp from 'node:child_process'

export const log = (branch) => cp.execSync('git log --max-count=5 ' + branch)
`,
      after: `import * as cp from 'node:child_process'

export const log = (branch) => cp.execFileSync('git', ['log', '--max-count=5', String(branch)])
`
    },
    {
      title: "promisified",
      before: `import { exec } from "child_process";
import { promisify } from "util";

const run = promisify(exec);

export async function clone(url, depth) {
  await run(\`git clone --depth=\${depth} \${url}\`);
}
`,
      after: `import { execFile } from "child_process";
import { promisify } from "util";

const run = promisify(execFile);

export async function clone(url, depth) {
  await run("git", ["clone", \`--depth=\${depth}\`, String(url)]);
}
`
    },
    {
      title: "TypeScript knows that it is a string",
      before: `import { execSync as run } from "node:child_process";

export function show(name: string): Buffer {
  return run(\`cat \${name}\`);
}
`,
      after: `import { execFileSync as run } from "node:child_process";

export function show(name: string): Buffer {
  return run("cat", [name]);
}
`,
      language: "typescript"
    },
    {
      title: "a variable; the old function is needed elsewhere",
      before: `const { exec } = require("child_process");

exec("uptime | mail root");

function show(name) {
  const line = "cat " + name;
  exec(line);
}
`,
      after: `const { exec, execFile } = require("child_process");

exec("uptime | mail root");

function show(name) {
  execFile("cat", [String(name)]);
}
`
    }
  ],
  untouched: [
    'const { execSync } = require("child_process");\nmodule.exports = (folder = "") => execSync(`ls ${folder}`);\n',
    'const { execSync } = require("child_process");\nmodule.exports = (pattern) => execSync(`rm ${pattern}`);\n',
    `const { exec } = require("child_process");
module.exports = (name) => { let line = "cat " + name; name = "x"; exec(line); return name; };
`,
    'const { exec } = require("child_process");\nmodule.exports = (name) => exec(`ls ${name} | wc -l`);\n',
    `const { exec } = require("child_process");
module.exports = (command) => exec(command);
`,
    'const { exec } = require("child_process");\nmodule.exports = (name, options) => exec(`ls ${name}`, options);\n',
    'const { exec } = require("child_process");\nmodule.exports = (name) => exec(`ls ${name}`, { shell: "/bin/bash" });\n',
    'const { execSync } = require("child_process");\nmodule.exports = (name) => execSync(`npm install ${name}`);\n',
    'const { execSync } = require("child_process");\nmodule.exports = (flags) => execSync(`ls ${flags}`);\n',
    'const { exec } = require("child_process");\nconst execFile = null;\nmodule.exports = (name) => exec(`ls ${name}`, () => execFile);\n',
    'const { exec } = require("child_process");\nconst run = require("util").promisify(exec);\nmodule.exports = { run, list: (name) => run(`ls ${name}`) };\n'
  ],
  fix: fix2
};

// src/recipes/javascript/json-parse.ts
function fix3({ node, tree }) {
  let root = tree.rootNode, found = nodesNear(node, "call_expression").map(evaluated).find((each) => each !== void 0);
  if (found === void 0) return refused("there is no call of eval or of a new Function with one text here");
  let data = dataIn(found.code, found.opening);
  return data === void 0 ? refused("whether the text is data or code cannot be told") : isTaken(root, "JSON") && /\b(?:const|let|var|import)\s+\{?\s*JSON\b/.test(root.text) ? refused("the name `JSON` means something else in this file") : edited("`eval` runs whatever the text says. `JSON.parse` reads data, and refuses all else.", replace(found.call, `JSON.parse(${data})`));
}
function evaluated(call) {
  let callee = calleeOf(call), [code, ...others] = argumentsOf(call) ?? [];
  if (/^(?:(?:window|globalThis)\.)?eval$/.test(callee?.text ?? ""))
    return code === void 0 || others.length > 0 ? void 0 : { call, code, opening: /^\(?$/ };
  let isCalledAtOnce = callee !== void 0 && /^(?:new_expression|call_expression)$/.test(callee.type) && calleeOf(callee)?.text === "Function", [body, ...more] = isCalledAtOnce && code === void 0 && argumentsOf(callee) || [];
  return body === void 0 || more.length > 0 ? void 0 : { call, code: body, opening: /^(?:"use strict";\s*)?return\s*\(?$/ };
}
function dataIn(code, opening) {
  let parts = partsOf(code) ?? [{ kind: "value", code: code.text, isText: !1 }], [before, value] = parts[0]?.kind === "text" ? [parts[0].text, parts[1]] : ["", parts[0]], after = parts[parts[0]?.kind === "text" ? 2 : 1];
  if (value?.kind !== "value" || parts.length > 3 || after !== void 0 && after.kind !== "text") return;
  let hasBrackets = before.endsWith("(");
  if (!(!opening.test(before) || !(hasBrackets ? /^\);?$/ : /^;?$/).test(after?.text ?? "")))
    return hasBrackets || saysJson(value.code) ? value.code : void 0;
}
var saysJson = (code) => /json|responseText$|stringified|serialized/i.test(code), jsonParse = {
  id: "javascript/json-parse",
  summary: "`eval` and `new Function` of JSON become `JSON.parse`",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/code-injection"],
  families: ["code-injection"],
  examples: [
    {
      title: "in brackets",
      before: `export function read(text) {
  return eval("(" + text + ")");
}
`,
      after: `export function read(text) {
  return JSON.parse(text);
}
`
    },
    {
      title: "a new function, called at once",
      before: `function read(json) {
  return new Function('return ' + json)();
}
`,
      after: `function read(json) {
  return JSON.parse(json);
}
`
    }
  ],
  untouched: [
    `module.exports = (formula) => eval(formula);
`,
    "module.exports = (a, b) => eval(`(${a} + ${b})`);\n",
    `module.exports = (body) => new Function('a', body);
`,
    `module.exports = (expression) => new Function('return ' + expression)();
`
  ],
  fix: fix3
};

// src/recipes/javascript/jwt-verification.ts
function fix4(input) {
  return fixOption(input) ?? fixDecode(input) ?? fixMiddleware(input) ?? fixSwitch(input) ?? refused("with which key and algorithm the token must be verified is not known here");
}
function fixOption({ node, text }) {
  let call = callsNear(node)[0], pairs = call === void 0 ? [] : (argumentsOf(call) ?? []).flatMap((given) => propertiesOf(given) ?? []), near = around(node, "pair"), own = near && {
    name: near.childForFieldName("key")?.text ?? "",
    value: near.childForFieldName("value") ?? near,
    node: near
  };
  for (let { name, value } of own === void 0 ? pairs : [own, ...pairs]) {
    if (name === "ignoreExpiration" && value.text === "true")
      return edited("Tokens that have expired were accepted. Their expiry is checked again.", replace(value, "false"));
    if (name !== "algorithms" || value.type !== "array") continue;
    let all = namedChildren(value), none = all.filter((each) => /^none$/i.test(stringValue(each) ?? "")), [only] = none;
    if (only !== void 0)
      return none.length !== 1 || all.length === 1 ? refused("`none` is the only algorithm: which one signs the tokens is not known") : edited(
        "The algorithm `none` means a token without signature, which anybody can write. It is no longer accepted.",
        withoutListItem(text, only)
      );
  }
}
function fixDecode({ node, tree }) {
  let root = tree.rootNode, bindings = bindingsOf(root), isCallOf2 = (call2, name) => resolved(calleeOf(call2), bindings) === name, call = callsNear(node).find((each) => isCallOf2(each, "jsonwebtoken.decode")), callee = call && calleeOf(call);
  if (call === void 0 || callee === void 0) return;
  let given = argumentsOf(call);
  if (given?.length !== 1 || given[0] === void 0)
    return refused("`decode` is asked for more than the content: what for is not known");
  let keys = [...descendants(root)].filter((each) => each.type === "call_expression" && isCallOf2(each, "jsonwebtoken.sign")).map(signingKey), [key] = keys;
  if (key === void 0 || keys.some((each) => each !== key))
    return refused("with which key the token must be verified is not known");
  let exchanged = exchangeMember(root, [callee], "verify");
  return exchanged === void 0 ? refused("the function is named in a way that an import cannot simply follow") : edited("`decode` reads a token that anybody can write. `verify` also checks its signature, with the key that this file signs with.", exchanged, replace(given[0], `${given[0].text}, ${key}, { algorithms: ["HS256"] }`));
}
function signingKey(sign) {
  let [, key, options, ...others] = argumentsOf(sign) ?? [];
  if (!(key === void 0 || others.length > 0 || !/^(?:[A-Z][A-Z0-9_]*|process\.env\.\w+|config\.[\w.]+)$/.test(key.text)))
    return options === void 0 || propertiesOf(options)?.every(({ name }) => name !== "algorithm") === !0 ? key.text : void 0;
}
function fixMiddleware({ node, tree, text }) {
  let bindings = bindingsOf(tree.rootNode), call = callsNear(node).find(
    (each) => /^express-?jwt(?:\.expressjwt)?$/i.test(resolved(calleeOf(each), bindings) ?? "")
  ), [options] = (call && argumentsOf(call)) ?? [], properties = propertiesOf(options), secret = properties?.find(({ name }) => name === "secret")?.value;
  if (options === void 0 || secret === void 0 || properties?.some(({ name }) => name === "algorithms") === !0)
    return;
  if (secret.type !== "string" && !/secret$/i.test(secret.text))
    return refused("whether the key is a shared secret or a public key is not known");
  let quote = /["']/.exec(text)?.[0] ?? '"';
  return edited(
    "Any algorithm was accepted. With a shared secret it is HS256.",
    withProperties(text, options, [`algorithms: [${quote}HS256${quote}]`])
  );
}
function fixSwitch({ node, tree, text }) {
  let bindings = bindingsOf(tree.rootNode), call = callsNear(node).find((each) => resolved(calleeOf(each), bindings) === "jwt-simple.decode"), [, , off, ...others] = (call && argumentsOf(call)) ?? [];
  if (!(off?.text !== "true" || others.length > 0))
    return edited(
      "The third argument switched the check of the signature off. It is checked again.",
      withoutListItem(text, off)
    );
}
var jwtVerification = {
  id: "javascript/jwt-verification",
  summary: "JSON Web Tokens are verified: no algorithm `none`, expiry checked, `decode` becomes `verify` where the key is known",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/jwt-verification"],
  examples: [
    {
      title: "none among the algorithms",
      before: `import jwt from "jsonwebtoken";

export const read = (token, key) => jwt.verify(token, key, { algorithms: ["HS256", "none"] });
`,
      after: `import jwt from "jsonwebtoken";

export const read = (token, key) => jwt.verify(token, key, { algorithms: ["HS256"] });
`
    },
    {
      title: "expiry",
      before: `const jwt = require("jsonwebtoken");

module.exports = (token, key) => jwt.verify(token, key, { ignoreExpiration: true });
`,
      after: `const jwt = require("jsonwebtoken");

module.exports = (token, key) => jwt.verify(token, key, { ignoreExpiration: false });
`
    },
    {
      title: "decode, where the file signs",
      before: `const jwt = require("jsonwebtoken");

const issue = (id) => jwt.sign({ id }, process.env.JWT_SECRET);
const userOf = (token) => jwt.decode(token).id;

module.exports = { issue, userOf };
`,
      after: `const jwt = require("jsonwebtoken");

const issue = (id) => jwt.sign({ id }, process.env.JWT_SECRET);
const userOf = (token) => jwt.verify(token, process.env.JWT_SECRET, { algorithms: ["HS256"] }).id;

module.exports = { issue, userOf };
`
    }
  ],
  untouched: [
    `const jwt = require("jsonwebtoken");

module.exports = (token) => jwt.decode(token);
`,
    `const jwt = require("jsonwebtoken");

module.exports = (token) => jwt.verify(token, null);
`,
    `const jwt = require("jsonwebtoken");

module.exports = (token, key) => jwt.verify(token, key, { algorithms: ["none"] });
`
  ],
  fix: fix4
};

// src/recipes/folder.ts
var WHOLE = /^["'`]\/?["'`]$/;
function isFixedName(name, { valuesOf: valuesOf3, isFixed: isFixed3, functionAround: functionAround4, given }) {
  let values = valuesOf3(name), [only] = values ?? [];
  if (values === void 0 || values.length > 1) return !1;
  let isUpper = /^[A-Z][A-Z0-9_]*$/.test(name.text);
  return only === void 0 ? isUpper : WHOLE.test(only.text) ? !1 : isUpper && functionAround4(only) === void 0 && !given.test(only.text) || isFixed3(only);
}
var CLIMBS = /(?:^|[/\\"'`])\.\.(?:[/\\"'`]|$)/;
function folderOf(given, reader) {
  let at = given.findIndex((each, index) => !reader.isFixed(each, index)), name = given[at];
  if (name === void 0) return { reason: "no part of the path comes from elsewhere" };
  if (at === 0) return { reason: "the folder itself comes from elsewhere" };
  if (!given.slice(at + 1).every((each, index) => reader.isFixed(each, index + 1) && !CLIMBS.test(each.text))) return { reason: "more than one part of the path comes from elsewhere, or it climbs after the name" };
  let start = startOf(name, reader);
  if (start === void 0) return { reason: "which folder stands before the name within one part cannot be told" };
  let inner = start.replace(/[^/]*$/, "").replace(/\/+$/, ""), before = given.slice(0, at).map(({ text }) => text), folder = inner === "" ? before : [...before, quoted(inner, quoteOf(name.text))];
  return folder.length === 1 && WHOLE.test(folder[0] ?? "") ? { reason: "the folder is the whole file system, or none" } : { folder };
}
function startOf(name, reader) {
  let parts = reader.partsOf(name);
  if (parts === void 0) return reader.isBare(name) ? "" : void 0;
  let start = parts[0]?.kind === "text" ? parts[0].text : "", rest = parts.slice(start === "" ? 0 : 1), isPlain3 = rest.every((part, index) => {
    if (part.kind === "text") return !CLIMBS.test(part.text) && (index === rest.length - 1 || !/[/\\]/.test(part.text));
    let node = [...descendants(name)].find(({ text }) => text === part.code);
    return node !== void 0 && reader.isBare(node);
  }), isOwn = !start.includes("\\") && !(reader.restarts && start.startsWith("/"));
  return isPlain3 && isOwn ? start : void 0;
}

// src/recipes/javascript/path-parts.ts
var pathReader = (restarts) => ({
  isFixed,
  partsOf: (argument) => BUILT.test(argument.type) ? partsOf(argument) : void 0,
  isBare,
  restarts
}), BUILT = /^(?:template_string|binary_expression|parenthesized_expression)$/, FIXED = /^(?:__dirname|__filename|import\.meta\.(?:dirname|filename|url)|process\.cwd\(\)|os\.(?:tmpdir|homedir)\(\)|process\.env\.\w+|config\.[\w.]+)$/, GIVEN = /\breq|request|query|params|body|ctx|args|argv/;
function isFixed(node, index = 0) {
  return node.type === "string" ? !0 : node.type === "template_string" ? namedChildren(node).every(({ type }) => type === "string_fragment") : GIVEN.test(node.text) ? !1 : FIXED.test(node.text) ? !0 : /^this\.\w+$/.test(node.text) ? index === 0 : node.type === "identifier" ? isFixedName(node, NAMES) : /^(?:path\.(?:join|resolve|dirname|normalize)|fileURLToPath)$/.test(calleeOf(node)?.text ?? "") && argumentsOf(node)?.every((each) => isFixed(each)) === !0;
}
function valuesOf(name) {
  let values = [];
  for (let node of descendants(name.tree.rootNode)) {
    if ((node.childForFieldName("name") ?? node.childForFieldName("left"))?.text !== name.text) continue;
    if (node.type === "augmented_assignment_expression") return;
    let value = node.childForFieldName("value") ?? node.childForFieldName("right");
    /^(?:variable_declarator|assignment_expression)$/.test(node.type) && value !== null && values.push(value);
  }
  return values;
}
var NAMES = { valuesOf, isFixed, functionAround, given: GIVEN }, KEEPS = /^(?:toString|trim|toLowerCase|toUpperCase|normalize|replace|replaceAll|slice|substring)$/, READS = /^(?:get|param|header|query)$/;
function isBare(node) {
  let [inner] = namedChildren(node);
  switch (node.type) {
    case "member_expression":
    case "subscript_expression":
      return !0;
    case "identifier":
      return valuesOf(node)?.every((value) => value.text !== node.text && isBare(value)) === !0 && isGivenBare(node);
    case "string":
      return !/[/\\]/.test(node.text);
    case "binary_expression":
      return /^(?:\|\||\?\?)$/.test(node.childForFieldName("operator")?.text ?? "") && namedChildren(node).every(isBare);
    case "call_expression":
      return isBareCall(node);
    default:
      return /^(?:parenthesized|await|as|non_null|satisfies)_expression$/.test(node.type) && !!inner && isBare(inner);
  }
}
function isBareCall(call) {
  let [method, callee] = [methodOf(call) ?? "", calleeOf(call)], object = callee?.childForFieldName("object");
  if (object && KEEPS.test(method)) return isBare(object);
  if (object && READS.test(method)) return !0;
  let [first] = argumentsOf(call) ?? [];
  return /^(?:String|decodeURI(?:Component)?|unescape|path\.(?:normalize|basename))$/.test(callee?.text ?? "") && first !== void 0 && isBare(first);
}
function isGivenBare(name) {
  let scope = functionAround(name), holder = scope?.parent?.type === "variable_declarator" || scope?.parent?.type === "pair" ? scope.parent : scope, called = (holder?.childForFieldName("name") ?? holder?.childForFieldName("key"))?.text;
  return called === void 0 ? !0 : !name.tree.rootNode.descendantsOfType("call_expression").some((call) => {
    let callee = calleeOf(call);
    return (callee?.childForFieldName("property") ?? callee)?.text === called && /["'`][^"'`]*\/|\/[^"'`]*["'`]/.test(call.childForFieldName("arguments")?.text ?? "");
  });
}

// src/recipes/javascript/path-containment.ts
function fix5({ node, tree, text }) {
  let root = tree.rootNode, bindings = bindingsOf(root), scope = functionAround(node) ?? root, join = joinFor(node, scope, bindings), [path, method] = /^(.+)\.(join|resolve)$/.exec((join && calleeOf(join)?.text) ?? "")?.slice(1) ?? [], given = join && argumentsOf(join);
  if (join === void 0 || given === void 0 || path === void 0)
    return refused(
      "the path is not joined by path.join or path.resolve from a folder, so which folder it must stay in is not known"
    );
  let isResolve = method === "resolve", known = folderOf(given, pathReader(isResolve));
  if ("reason" in known) return refused(known.reason);
  let statement = scriptStatement(join);
  if (!takesStatementBefore(statement) || !isReadAtStart(join, statement))
    return refused("the path is joined in the middle of a larger statement");
  let names = NAMES2.find((each) => !each.some((name) => isTaken(scope, name)));
  if (names === void 0) return refused("the names that the check would use are taken");
  let [base, full] = names, [indent, end, semicolon] = [indentOf(text, statement), lineEndOf(text), semicolonOf(text)], answer2 = refusal(join, text);
  if (answer2 === void 0) return refused("an error that is thrown in a callback would end the process");
  let folder = known.folder.join(", "), isOne = isResolve || known.folder.length === 1, outside = `!${full}.startsWith(${base} + ${path}.sep)`, check = [
    `const ${base} = ${path}.resolve(${isOne ? folder : `${path}.join(${folder})`})${semicolon}`,
    `const ${full} = ${isResolve ? join.text : `${path}.resolve(${join.text})`}${semicolon}`,
    `if (${meansFolder(scope) ? `${full} !== ${base} && ${outside}` : outside}) {`,
    ...answer2.map((line) => `${indentUnit(text, "  ")}${line}${semicolon}`),
    "}"
  ].map((line) => `${line}${end}${indent}`).join("");
  return edited("`../` in the name leads out of the folder. The path is now resolved and refused if it does.", insertAt(statement.startIndex, check), replace(join, full));
}
var NAMES2 = [
  ["baseDir", "fullPath"],
  ["rootDir", "resolvedPath"]
], meansFolder = ({ text }) => !/\b(?:rm|rmdir|unlink|rename|remove|emptyDir)(?:Sync)?\(/.test(text) && /\b(?:readdir|opendir|isDirectory|l?stat)(?:Sync)?\(|\breq\w*\.(?:url|path|originalUrl)\b|\bpathname\b/.test(text);
function refusal(join, text) {
  let scope = functionAround(join), response = scope && responseOf(scope), body = scope?.text ?? "", uses = (methods) => new RegExp(`\\b${response}(?:\\.status\\(\\w+\\))?\\.(?:${methods})\\(`).test(body);
  if (response !== void 0 && uses("sendFile|sendStatus|send|json|render|download|redirect|status"))
    return [`${response}.sendStatus(400)`, "return"];
  if (response !== void 0 && (uses("end|write|writeHead|setHeader") || body.includes(`.pipe(${response})`)))
    return [`${response}.statusCode = 400`, `${response}.end()`, "return"];
  for (let at = scope?.parent; at; at = at.parent) if (isFunction(at) && responseOf(at) !== void 0) return;
  let quote = fileQuote(text);
  return [`throw new Error(${quote}path is outside of its folder${quote})`];
}
var responseOf = (scope) => (scope.childForFieldName("parameters")?.namedChildren ?? []).map((each) => (each.childForFieldName("pattern") ?? each).text).find((name) => /^(?:res|response)$/.test(name));
function joinFor(node, scope, bindings) {
  let isJoin = (call) => call.type === "call_expression" && /^path(?:\.posix)?\.(?:join|resolve)$/.test(resolved(calleeOf(call), bindings) ?? ""), flagged = [...callsNear(node).slice(0, 1), node].flatMap((each) => [...descendants(each)]), here = [...new Map(flagged.filter(isJoin).map((each) => [each.id, each])).values()].filter(
    (each) => isWithin(each, scope)
  );
  if (here.length > 0) return here.length === 1 ? here[0] : void 0;
  let used = new Set([...descendants(node)].filter(({ type }) => type === "identifier").map(({ text }) => text)), declared = [...descendants(scope)].filter((each) => {
    let target = each.parent?.type === "variable_declarator" ? each.parent.childForFieldName("name")?.text : void 0;
    return isJoin(each) && target !== void 0 && used.has(target) && each.startIndex < node.startIndex;
  });
  return declared.length === 1 ? declared[0] : void 0;
}
function isReadAtStart(join, statement) {
  for (let at = join; at.id !== statement.id && at.parent !== null; at = at.parent)
    if (isFunction(at) || /^(?:ternary_expression|for_|while_|do_|try_|switch_|catch_|finally_|else_)/.test(at.parent.type) || at.parent.type === "binary_expression" && at.parent.childForFieldName("right")?.id === at.id && /^(?:&&|\|\||\?\?)$/.test(at.parent.childForFieldName("operator")?.text ?? "") || at.parent.type === "if_statement" && at.parent.childForFieldName("condition")?.id !== at.id) return !1;
  return !/^(?:for|while|do|function|class|export)/.test(statement.type);
}
var scriptPathContainment = {
  id: "javascript/path-containment",
  summary: "a path joined with a name from a request must stay in its folder",
  languages: ["javascript", "typescript", "tsx"],
  families: ["path-traversal"],
  examples: [
    {
      title: "an Express handler",
      before: `const path = require("path");

const ROOT = "/srv/files";

module.exports = (app) => {
  app.get("/:name", (req, res) => {
    res.sendFile(path.join(ROOT, req.params.name));
  });
};
`,
      after: `const path = require("path");

const ROOT = "/srv/files";

module.exports = (app) => {
  app.get("/:name", (req, res) => {
    const baseDir = path.resolve(ROOT);
    const fullPath = path.resolve(path.join(ROOT, req.params.name));
    if (!fullPath.startsWith(baseDir + path.sep)) {
      res.sendStatus(400);
      return;
    }
    res.sendFile(fullPath);
  });
};
`
    },
    {
      title: "joined before, without semicolons",
      before: `import fs from 'node:fs/promises'
import path from 'node:path'

export async function get({ query }, res) {
  const file = path.join(process.cwd(), query.file)
  res.end(await fs.readFile(file, 'utf8'))
}
`,
      after: `import fs from 'node:fs/promises'
import path from 'node:path'

export async function get({ query }, res) {
  const baseDir = path.resolve(process.cwd())
  const fullPath = path.resolve(path.join(process.cwd(), query.file))
  if (!fullPath.startsWith(baseDir + path.sep)) {
    res.statusCode = 400
    res.end()
    return
  }
  const file = fullPath
  res.end(await fs.readFile(file, 'utf8'))
}
`
    },
    {
      title: "the folder is all that stands before the name, within its argument too",
      before: `const path = require("path");

module.exports = (app) => {
  app.get("/:name", (req, res) => {
    res.sendFile(path.join(__dirname, "../uploads", \`users/\${req.params.name}.png\`));
  });
};
`,
      after: `const path = require("path");

module.exports = (app) => {
  app.get("/:name", (req, res) => {
    const baseDir = path.resolve(path.join(__dirname, "../uploads", "users"));
    const fullPath = path.resolve(path.join(__dirname, "../uploads", \`users/\${req.params.name}.png\`));
    if (!fullPath.startsWith(baseDir + path.sep)) {
      res.sendStatus(400);
      return;
    }
    res.sendFile(fullPath);
  });
};
`
    },
    {
      title: "the folder itself may be asked for",
      before: `const fs = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "public");

module.exports = (req, res) => {
  const file = path.join(root, req.url);
  fs.createReadStream(file).pipe(res);
};
`,
      after: `const fs = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "public");

module.exports = (req, res) => {
  const baseDir = path.resolve(root);
  const fullPath = path.resolve(path.join(root, req.url));
  if (fullPath !== baseDir && !fullPath.startsWith(baseDir + path.sep)) {
    res.statusCode = 400;
    res.end();
    return;
  }
  const file = fullPath;
  fs.createReadStream(file).pipe(res);
};
`
    }
  ],
  untouched: [
    `const path = require("path");
module.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join("/srv/data", req.user.id, req.query.name)); });
`,
    'const path = require("path");\nmodule.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join("/srv/data", `${req.user.id}/${req.query.name}`)); });\n',
    `const path = require("path");
module.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join(__dirname, req.query.name, "../index.html")); });
`,
    `const path = require("path");
module.exports = (app) => app.get("/", (req, res) => { const part = "files/" + req.query.name; res.sendFile(path.join(__dirname, part)); });
`,
    `const path = require("path");
module.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.resolve(__dirname, "/" + req.query.name)); });
`,
    `const fs = require("fs");
const path = require("path");
module.exports = (req, res) => { fs.stat("/srv", () => { fs.createReadStream(path.join("/srv", req.query.name)).pipe(res); }); };
`,
    `const fs = require("fs");
module.exports = (app) => app.get("/", (req, res) => { fs.readFile(req.query.name, (e, d) => res.send(d)); });
`,
    `const path = require("path");
module.exports = (app) => app.get("/", (req, res) => { res.sendFile(path.join(req.query.folder, req.query.name)); });
`,
    `const path = require("path");
module.exports = (app) => app.get("/", (req, res) => res.sendFile(path.join("/srv", req.query.name)));
`
  ],
  fix: fix5
};

// src/recipes/javascript/prototype-guard.ts
var LOOPS = /* @__PURE__ */ new Set(["for_in_statement", "for_statement", "while_statement"]);
function fix6({ node, text }) {
  let key = keyAt(node), body = key && bodyAround(key);
  if (key === void 0 || body === void 0)
    return refused("the names are not followed in a loop with a block of its own");
  if (!/^[\w$]+(?:\[[\w$]+\])?$/.test(key.text)) return refused("the name is computed anew each time it is used");
  if (!isKnownAtStart(key, body)) return refused("the name is made in the middle of the loop");
  let quote = fileQuote(text), condition = `if (${["__proto__", "constructor", "prototype"].map((name) => `${key.text} === ${quote}${name}${quote}`).join(" || ")})`, semicolon = /^\s*[([`]/.test(text.slice(body.startIndex + 1)) ? ";" : semicolonOf(text), step = isMerge(body) ? leaveOut(body) : `throw new Error(${quote}unsafe property name${quote})`;
  return edited("`__proto__` and `constructor.prototype` among the names change all objects of the program. They are now left out.", insertAt(body.startIndex + 1, lines(text, body, `${condition} ${step}${semicolon}`)));
}
function isMerge({ parent }) {
  let loop = parent !== null && isFunction(parent) ? parent.parent?.parent : parent, head = loop?.text.slice(0, 200) ?? "";
  return loop?.type === "for_in_statement" && loop.childForFieldName("operator")?.text === "in" || /^(?:for\s*\([^]*?\bof\s+)?(?:Object\.(?:keys|entries|getOwnPropertyNames)|Reflect\.ownKeys)\(/.test(head);
}
var leaveOut = ({ parent }) => parent !== null && isFunction(parent) ? "return" : "continue";
function lines(text, body, statement) {
  let first = namedChildren(body)[0];
  return first === void 0 || first.startPosition.row === body.startPosition.row ? ` ${statement}${statement.endsWith(";") ? "" : ";"}` : `${lineEndOf(text)}${indentOf(text, first) || indentUnit(text, "  ")}${statement}`;
}
function keyAt(node) {
  let scope = around(node, "call_expression", "assignment_expression") ?? node;
  return [...descendants(scope)].find(({ type }) => type === "subscript_expression")?.childForFieldName("index") ?? void 0;
}
function bodyAround(key) {
  for (let at = key; at !== null; at = at.parent) {
    if (!LOOPS.has(at.type) && !isFunction(at)) continue;
    let body = at.childForFieldName("body");
    return (LOOPS.has(at.type) || at.parent?.parent?.childForFieldName("function")?.text.endsWith(".forEach") === !0) && body?.type === "statement_block" ? body : void 0;
  }
}
function isKnownAtStart(key, body) {
  let names = new Set(key.text.match(/[A-Za-z_$][\w$]*/g) ?? []);
  return ![...descendants(body)].some(({ type, text, parent }) => type !== "identifier" || !names.has(text) ? !1 : (parent?.childForFieldName("name") ?? (/assignment|update/.test(parent?.type ?? "") ? parent?.childForFieldName("left") ?? parent?.childForFieldName("argument") : void 0))?.text === text);
}
var prototypeGuard = {
  id: "javascript/prototype-guard",
  summary: "recursive merges and paths of names leave `__proto__`, `constructor` and `prototype` out",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/prototype-pollution", "js/prototype-walk"],
  examples: [
    {
      title: "a merge",
      before: `function merge(a, b) {
  for (const key in b) {
    if (typeof b[key] === "object") merge(a[key], b[key]);
    else a[key] = b[key];
  }
  return a;
}
`,
      after: `function merge(a, b) {
  for (const key in b) {
    if (key === "__proto__" || key === "constructor" || key === "prototype") continue;
    if (typeof b[key] === "object") merge(a[key], b[key]);
    else a[key] = b[key];
  }
  return a;
}
`
    },
    {
      title: "an object's own names, in a callback",
      before: `function merge(a, b) {
  Object.keys(b).forEach((key) => {
    if (typeof b[key] === "object") merge(a[key], b[key]);
    else a[key] = b[key];
  });
  return a;
}
`,
      after: `function merge(a, b) {
  Object.keys(b).forEach((key) => {
    if (key === "__proto__" || key === "constructor" || key === "prototype") return;
    if (typeof b[key] === "object") merge(a[key], b[key]);
    else a[key] = b[key];
  });
  return a;
}
`
    },
    {
      title: "names and values",
      before: `function merge(a, b) {
  for (const [key, value] of Object.entries(b)) {
    if (typeof value === "object") merge(a[key], value);
    else a[key] = value;
  }
  return a;
}
`,
      after: `function merge(a, b) {
  for (const [key, value] of Object.entries(b)) {
    if (key === "__proto__" || key === "constructor" || key === "prototype") continue;
    if (typeof value === "object") merge(a[key], value);
    else a[key] = value;
  }
  return a;
}
`
    },
    {
      title: "a path",
      before: `export function set(target, path, value) {
  const names = path.split('.')
  for (const name of names.slice(0, -1)) {
    target = target[name]
  }
  target[names.at(-1)] = value
}
`,
      after: `export function set(target, path, value) {
  const names = path.split('.')
  for (const name of names.slice(0, -1)) {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') throw new Error('unsafe property name')
    target = target[name]
  }
  target[names.at(-1)] = value
}
`
    }
  ],
  untouched: [
    `const _ = require("lodash");
module.exports = (app) => app.post("/", (req) => { _.merge(config, req.body); });
`,
    `module.exports = (app) => app.post("/", (req) => { settings[req.body.section][req.body.key] = req.body.value; });
`,
    `function merge(a, b) {
  for (const k in b) merge(a[k], b[k]);
}
`
  ],
  fix: fix6
};

// src/recipes/javascript/secure-random.ts
var EXPLANATION2 = "The next numbers of `Math.random` can be computed from those before. `crypto` draws from the operating system.";
function fix7(input) {
  let call = nodesNear(input.node, "call_expression").find((each) => calleeOf(each)?.text === "Math.random");
  if (call === void 0) return refused("there is no call of Math.random here");
  let wanted = textOf2(call) ?? numberBelow(call) ?? partOfText(call);
  return wanted === void 0 ? refused("what the number becomes is neither a text nor a whole number below a limit") : isForBrowsers(input) ? inBrowser(wanted, input) : inNode(wanted, input);
}
function textOf2(random) {
  let toString = methodCall(random, "toString");
  if (toString === void 0 || !/^\((?:36|16|32)\)$/.test(toString.childForFieldName("arguments")?.text ?? ""))
    return;
  let cut = ["slice", "substring", "substr"].map((name) => methodCall(toString, name)).find((each) => each !== void 0);
  if (cut === void 0) return isTakenApart(toString) ? void 0 : { kind: "text", node: toString };
  let [from, to, ...others] = (argumentsOf(cut) ?? []).map(({ text }) => Number(text));
  if (from === void 0 || !Number.isInteger(from) || from < 0 || others.length > 0) return;
  if (to === void 0) return { kind: "text", node: cut };
  let length = methodOf(cut) === "substr" ? to : to - from;
  return Number.isInteger(length) && length > 0 && length <= 16 ? { kind: "text", node: cut, length } : void 0;
}
function isTakenApart({ parent, id }) {
  return parent?.type === "member_expression" && parent.childForFieldName("object")?.id === id && !/^(?:toUpperCase|toLowerCase|trim|length)$/.test(parent.childForFieldName("property")?.text ?? "");
}
function methodCall(node, method) {
  let member = node.parent, call = member?.parent;
  return member?.type === "member_expression" && member.childForFieldName("object")?.id === node.id && call?.type === "call_expression" && methodOf(call) === method ? call : void 0;
}
function numberBelow(random) {
  let product = random.parent;
  if (product?.type !== "binary_expression" || product.childForFieldName("operator")?.text !== "*") return;
  let [left, right] = [product.childForFieldName("left"), product.childForFieldName("right")], limit = left?.id === random.id ? right : left, sum = sumWith(product), floor = (sum?.node ?? product).parent?.parent;
  if (!limit || floor?.type !== "call_expression" || !/^Math\.(?:floor|trunc)$/.test(calleeOf(floor)?.text ?? ""))
    return;
  let { text } = withoutParentheses(limit);
  if (!(!(/^[1-9]\d{0,13}$/.test(text) || /^[\w$.]+\.length$/.test(text)) || sum !== void 0 && !/^\d+$/.test(text)))
    return { kind: "below", node: floor, limit: text, ...sum && { from: sum.from } };
}
function sumWith(product) {
  let inner = product.parent?.type === "parenthesized_expression" ? product.parent : product, node = inner.parent;
  if (node?.type !== "binary_expression" || node.childForFieldName("operator")?.text !== "+") return;
  let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")], other = left?.id === inner.id ? right : left;
  return other !== null && /^[1-9]\d{0,12}$/.test(other?.text ?? "") ? { node, from: Number(other?.text) } : void 0;
}
function partOfText(random) {
  let { parent } = random;
  return (parent?.type === "template_substitution" || parent?.type === "binary_expression" && parent.childForFieldName("right")?.id === random.id && partsOf(parent) !== void 0) && around(random, "for_statement", "while_statement") === void 0 ? { kind: "unique", node: random } : void 0;
}
function inNode(wanted, { tree, text, path }) {
  let name = wanted.kind === "text" ? "randomBytes" : wanted.kind === "below" ? "randomInt" : "randomUUID", member = memberOf({ root: tree.rootNode, text, path }, "crypto", name);
  return member === void 0 ? refused(`the name \`${name}\` or \`crypto\` means something else in this file`) : edited(EXPLANATION2, replace(wanted.node, nodeCode(wanted, member.code, fileQuote(text))), member.edits);
}
function nodeCode(wanted, code, quote) {
  if (wanted.kind === "below") {
    let { from, limit } = wanted;
    return from === void 0 ? `${code}(${limit})` : `${code}(${from}, ${from + Number(limit)})`;
  }
  if (wanted.kind === "unique") return `${code}()`;
  let { length = 32 } = wanted, hex = `${code}(${Math.ceil(length / 2)}).toString(${quote}hex${quote})`;
  return length % 2 === 0 ? hex : `${hex}.slice(0, ${length})`;
}
function inBrowser(wanted, { tree, text, language }) {
  if (isTaken(tree.rootNode, "crypto") && !/\bcrypto\.(?:getRandomValues|subtle|randomUUID)/.test(text))
    return refused("the name `crypto` means something else in this file");
  if (wanted.kind === "below")
    return edited(
      EXPLANATION2,
      replace(
        wanted.node,
        `(${wanted.from === void 0 ? "" : `${wanted.from} + `}crypto.getRandomValues(new Uint32Array(1))[0]${language === "javascript" ? "" : "!"} % ${wanted.limit})`
      )
    );
  let length = wanted.kind === "text" ? wanted.length ?? 32 : 32, quote = fileQuote(text), bytes = `Array.from(crypto.getRandomValues(new Uint8Array(${Math.ceil(length / 2)})), (byte) => byte.toString(16).padStart(2, ${quote}0${quote})).join(${quote}${quote})`;
  return edited(EXPLANATION2, replace(wanted.node, length % 2 === 0 ? bytes : `${bytes}.slice(0, ${length})`));
}
function isForBrowsers({ text }) {
  return !/\brequire\(|\bmodule\.exports\b|\bprocess\.|\bBuffer\b|["']node:|from ["'](?:crypto|fs|path|http|https|express|fastify|koa)["']/.test(
    text
  ) && /\b(?:document|window|navigator|localStorage|sessionStorage|customElements)\b|from ["'](?:react|vue|svelte|@angular\/\w+)/.test(
    text
  );
}
var secureRandom = {
  id: "javascript/secure-random",
  summary: "`Math.random` becomes `crypto` where tokens and passwords are made",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/weak-randomness"],
  families: ["weak-randomness"],
  examples: [
    {
      title: "a token, CommonJS",
      before: `const fs = require("fs");

const token = Math.random().toString(36).slice(2);
fs.writeFileSync("token", token);
`,
      after: `const fs = require("fs");
const crypto = require("crypto");

const token = crypto.randomBytes(16).toString("hex");
fs.writeFileSync("token", token);
`
    },
    {
      title: "a character of a password",
      before: `import { randomBytes } from 'node:crypto'

export function generatePassword(chars) {
  let out = randomBytes(1).toString('hex')
  for (let i = 0; i < 8; i++) out += chars[Math.floor(Math.random() * chars.length)]
  return out
}
`,
      after: `import { randomBytes, randomInt } from 'node:crypto'

export function generatePassword(chars) {
  let out = randomBytes(1).toString('hex')
  for (let i = 0; i < 8; i++) out += chars[randomInt(chars.length)]
  return out
}
`
    },
    {
      title: "a number of four digits",
      before: `const crypto = require("crypto");

module.exports = () => {
  const pin = Math.floor(1000 + Math.random() * 9000);
  return { pin, id: crypto.randomUUID() };
};
`,
      after: `const crypto = require("crypto");

module.exports = () => {
  const pin = crypto.randomInt(1000, 10000);
  return { pin, id: crypto.randomUUID() };
};
`
    },
    {
      title: "in a page",
      before: `export function start() {
  const nonce = Math.random().toString(36).substring(2, 10);
  document.cookie = \`seen=\${nonce}\`;
}
`,
      after: `export function start() {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  document.cookie = \`seen=\${nonce}\`;
}
`
    },
    {
      title: "part of a text",
      before: `import express from "express";

export const open = () => {
  const session = { sessionId: "s" + Math.random() };
  return { express, session };
};
`,
      after: `import express from "express";
import { randomUUID } from "crypto";

export const open = () => {
  const session = { sessionId: "s" + randomUUID() };
  return { express, session };
};
`
    }
  ],
  untouched: [
    `module.exports = () => { const token = Math.random().toString(36).split('.')[1]; return token; };
`,
    `module.exports = () => { const otp = 'abc'.length + Math.random(); return otp; };
`,
    `module.exports = () => Math.random() * 100;
`,
    `module.exports = (min, max) => { const pin = Math.floor(Math.random() * (max - min)) + min; return pin; };
`,
    `const crypto = null;
module.exports = () => { const token = Math.random().toString(36).slice(2); return token + crypto; };
`
  ],
  fix: fix7
};

// src/recipes/javascript/security-headers.ts
var securityHeaders = {
  id: "javascript/security-headers",
  summary: "headers that Helmet would set: a note, and never an edit",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/security-headers", "js/powered-by"],
  note: !0,
  examples: [],
  untouched: [
    `const helmet = require("helmet");
module.exports = (app) => app.use(helmet({ contentSecurityPolicy: false }));
`,
    `const express = require("express");
const app = express();
app.get("/", (req, res) => res.send("ok"));
app.listen(80);
`
  ],
  fix: () => refused(
    "headers change what browsers let a page do: use Helmet's defaults, and allow by nonce or hash what the pages then miss"
  )
};

// src/recipes/sql.ts
var STATEMENT = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|MERGE)\b/i, BEFORE_VALUE = /(?:[=<>(,]|\b(?:LIKE|ILIKE|IN|BETWEEN|AND|OR|LIMIT|OFFSET|VALUES|THEN|ELSE|WHEN|IS|NOT))\s*$/i, BEFORE_NAME = /\b(?:SELECT|FROM|JOIN|INTO|UPDATE|TABLE|ORDER\s+BY|GROUP\s+BY|SET|AS|ON|RETURNING|USING|PRAGMA|COLLATE)\b(?:(?!\b(?:WHERE|VALUES|HAVING|LIMIT|LIKE|BETWEEN)\b|[=<>]).)*$/is;
function parameterized(parts, shape = "statement") {
  let first = parts[0];
  if (first?.kind !== "text" || shape === "statement" && !STATEMENT.test(first.text) || parts.some((part) => part.kind === "text" && /--|\/\*|;\s*\S|\\/.test(part.text))) return;
  let texts = [first.text], values = [];
  for (let index = 1; index < parts.length; index += 2) {
    let [value, after] = [parts[index], parts[index + 1]];
    if (value?.kind !== "value" || after !== void 0 && after.kind !== "text") return;
    let bound = bind(texts.at(-1) ?? "", value.code, after?.text ?? "");
    if (bound === void 0) return;
    texts[texts.length - 1] = bound.head, texts.push(bound.tail), values.push(bound.value);
  }
  return values.length === 0 ? void 0 : { texts, values };
}
function bind(head, code, tail) {
  let open = openQuote(head);
  if (open !== void 0) return bindQuoted(head, open, code, tail);
  if (!(!BEFORE_VALUE.test(head) || BEFORE_NAME.test(head) || !/^(?:\s|[,);]|$)/.test(tail)) && !(/\bIN\s*\(\s*$/i.test(head) && /^\s*\)/.test(tail)))
    return { head, value: { before: "", code, after: "", isQuoted: !1 }, tail };
}
function openQuote(text) {
  let open;
  for (let at = 0; at < text.length; at += 1)
    text[at] === "'" && (open = open === void 0 ? at : void 0);
  return open;
}
function bindQuoted(head, open, code, tail) {
  let close = tail.indexOf("'"), [before, after] = [head.slice(open + 1), tail.slice(0, Math.max(close, 0))], outer = head.slice(0, open);
  if (!(close < 0 || tail[close + 1] === "'" || !BEFORE_VALUE.test(outer)))
    return { head: outer, value: { before, code, after, isQuoted: !0 }, tail: tail.slice(close + 1) };
}
var NUMBER = /^(?:str|int|float|len|round|String|Number|parseInt|parseFloat)\(|\.(?:length|toString\(\))$/, asksForNumber = ({ texts, values }) => values.some(
  ({ code, isQuoted }, index) => !isQuoted && !NUMBER.test(code) && /[)\d]\s*(?:<>|[<>!=]=?|==)\s*$/.test(texts[index] ?? "")
), ASKS_FOR_NUMBER = "the value is compared with an expression, where SQLite tells numbers from text: which it is, is not known";
function asItWas(code) {
  let inner = /^(?:str|String)\(((?:[^()]|\([^()]*\))*)\)$/.exec(code)?.[1] ?? /^([\w$.[\]]+)\.toString\(\)$/.exec(code)?.[1];
  return inner === void 0 || /,/.test(inner.replaceAll(/\([^()]*\)/g, "")) ? code : inner;
}

// src/recipes/javascript/sql-drivers.ts
var MYSQL = {
  modules: /^(?:mysql|mysql2|mysql2\/promise|mariadb|promise-mysql)$/,
  methods: /^(?:query|execute)$/,
  mark: "?",
  place: "list",
  needsStrings: !0
}, PREPARED = {
  modules: /^better-sqlite3$/,
  methods: /^prepare$/,
  mark: "?",
  place: "run",
  needsStrings: !0
}, SQLITE = {
  modules: /^(?:sqlite3|sqlite)$/,
  methods: /^(?:run|get|all|each)$/,
  mark: "?",
  place: "list",
  needsStrings: !1
}, KNEX = {
  modules: /^knex$/,
  methods: /^(?:raw|whereRaw|andWhereRaw|orWhereRaw|havingRaw)$/,
  mark: "?",
  place: "list",
  needsStrings: !1
}, SEQUELIZE = {
  modules: /^sequelize(?:-typescript)?$/,
  methods: /^query$/,
  mark: "?",
  place: "replacements",
  needsStrings: !0
}, DRIVERS = [
  {
    modules: /^(?:pg|pg-pool|@neondatabase\/serverless|@vercel\/postgres)$/,
    methods: /^query$/,
    mark: "$",
    place: "list",
    needsStrings: !1
  },
  MYSQL,
  SQLITE,
  PREPARED,
  KNEX,
  SEQUELIZE
], BUILDERS = ["knex", "sequelize", "typeorm", "prisma", "@prisma/client", "drizzle-orm", "kysely"], isMysql = (driver) => driver === MYSQL, isSqlite = (driver) => driver === SQLITE || driver === PREPARED, requiredIn = (root) => root.descendantsOfType("call_expression").flatMap((call) => resolved(call, /* @__PURE__ */ new Map()) ?? []);
function driverOf(root, text, { dependencies }) {
  if (/["']node:sqlite["']/.test(text)) return PREPARED;
  let names = [...bindingsOf(root).values()].flatMap(({ full }) => [full, full.replace(/\.[^./]+$/, "")]);
  names.push(...requiredIn(root));
  let here = DRIVERS.filter(({ modules }) => names.some((name) => modules.test(name))), builder = here.find((each) => each === SEQUELIZE || each === KNEX);
  if (here.length > 0) return builder ?? (here.length === 1 ? here[0] : void 0);
  let builders = BUILDERS.filter((name) => dependencies.has(name));
  if (builders.length > 1) return;
  let known = DRIVERS.filter(
    ({ modules }) => (builders.length === 1 ? builders : [...dependencies]).some((name) => modules.test(name))
  );
  return known.length === 1 ? known[0] : void 0;
}

// src/recipes/javascript/sql-parameters.ts
function fix8({ node, tree, text, project }) {
  let driver = driverOf(tree.rootNode, text, project);
  if (driver === void 0)
    return refused("which driver runs the statement, and so how it marks parameters, cannot be seen");
  let call = callsNear(node).find((each) => driver.methods.test(methodOf(each) ?? "") && isAbout(each, node)) ?? callOf(node, driver), [first, second, ...others] = (call && argumentsOf(call)) ?? [];
  if (call === void 0 || first === void 0) return refused("there is no plain call that runs the statement here");
  if (others.length > 0 || second !== void 0 && !goesWithParameters(second, driver))
    return refused("the statement has parameters or options already");
  let source = sourceOf(first), parts = source && partsOf(source), statement = parts && parameterized(parts, methodOf(call)?.endsWith("Raw") === !0 ? "fragment" : "statement");
  if (source === void 0 || statement === void 0)
    return refused(
      "the statement cannot be followed, or a value stands where no parameter can: a name, a keyword, a part of a word"
    );
  let codes = statement.values.map(({ code }) => code);
  if (isChangedBetween(functionAround(call) ?? tree.rootNode, codes, source.endIndex, call.startIndex))
    return refused("a value changes between the statement and the call that runs it");
  let obstacle = obstacleTo(statement, driver);
  if (obstacle !== void 0) return refused(obstacle);
  let quote = source.type === "template_string" ? fileQuote(text) : quoteOf(source.text), values = statement.values.map((value) => valueCode(value, driver, source)).join(", "), explanation = "The values were part of the statement's text, and could change what it says. Now they travel beside it as parameters.", given = placed2({ call, first, second, values, text }, driver);
  return given === void 0 ? refused("the prepared statement is not run at once") : edited(explanation, replace(source, stringCode(written(statement, driver), quote)), given);
}
function isAbout(call, node) {
  let statement = argumentsOf(call)?.[0];
  return isWithin(call, node) || statement !== void 0 && isWithin(node, statement);
}
function callOf(node, driver) {
  let at = node;
  for (; at !== null && at.type !== "variable_declarator"; ) at = at.parent;
  let name = at?.childForFieldName("name")?.text;
  if (at === null || name === void 0) return;
  let scope = functionAround(at) ?? node.tree.rootNode;
  return [...descendants(scope)].find(
    (each) => each.type === "call_expression" && driver.methods.test(methodOf(each) ?? "") && argumentsOf(each)?.[0]?.text === name
  );
}
function goesWithParameters(second, { place }) {
  return place !== "replacements" ? isCallback(second) : propertiesOf(second)?.every(({ name }) => name !== "replacements" && name !== "bind") === !0;
}
function placed2({ call, first, second, values, text }, { place }) {
  if (place === "list") return insertAt(first.endIndex, `, [${values}]`);
  if (place === "replacements") {
    let property = `replacements: [${values}]`;
    return second === void 0 ? insertAt(first.endIndex, `, { ${property} }`) : withProperties(text, second, [property]);
  }
  let run2 = runnerOf(call);
  return run2 && insertAt(run2.startIndex + 1, values);
}
var isCallback = (node) => isFunction(node) || /^(?:cb|callback|done|next)$/.test(node.text);
function runnerOf(prepare) {
  let run2 = prepare.parent?.parent;
  if (!(!(run2?.type === "call_expression" && calleeOf(run2)?.childForFieldName("object")?.id === prepare.id) || !/^(?:run|get|all|iterate)$/.test(methodOf(run2) ?? "") || argumentsOf(run2)?.length !== 0))
    return run2.childForFieldName("arguments") ?? void 0;
}
function obstacleTo(statement, driver) {
  let { texts } = statement;
  return isSqlite(driver) && asksForNumber(statement) ? ASKS_FOR_NUMBER : texts.some((each) => driver.mark === "?" ? each.includes("?") : /\$\d/.test(each)) ? "the statement holds parameters' marks already" : texts.slice(0, -1).some((each) => /\b(?:LIMIT|OFFSET)\s+$/i.test(each)) && isMysql(driver) ? "MySQL takes no such parameter for LIMIT" : void 0;
}
function written({ texts }, { mark }) {
  return texts.map((text, index) => index === 0 ? text : `${mark === "$" ? `$${index}` : "?"}${text}`).join("");
}
function valueCode({ before, code, after, isQuoted }, driver, source) {
  if (before !== "" || after !== "") return `\`${before}\${${code}}${after}\``;
  if (!isQuoted && isSqlite(driver)) return asItWas(code);
  let isRequest = /\b(?:req|request|ctx|query|body|params)\b/.test(code) && (isMysql(driver) || driver.place === "replacements");
  return !driver.needsStrings || !isQuoted && !isRequest || isKnownString(code, source) ? code : `String(${code})`;
}
function isKnownString(code, source) {
  let value = [...descendants(source)].find(
    (each) => each.text === code && each.childCount >= 0 && /identifier|call_expression/.test(each.type)
  );
  return value !== void 0 && isString(value);
}
var scriptSqlParameters = {
  id: "javascript/sql-parameters",
  summary: "values in an SQL statement's text become parameters (pg, mysql and mysql2, sqlite3, better-sqlite3, node:sqlite, knex raw, Sequelize)",
  languages: ["javascript", "typescript", "tsx"],
  families: ["sql-injection"],
  examples: [
    {
      title: "pg",
      before: `import { Pool } from "pg";

const pool = new Pool();

export async function find(name, age) {
  return pool.query(\`SELECT id FROM users WHERE name = '\${name}' AND age > \${age}\`);
}
`,
      after: `import { Pool } from "pg";

const pool = new Pool();

export async function find(name, age) {
  return pool.query("SELECT id FROM users WHERE name = $1 AND age > $2", [name, age]);
}
`
    },
    {
      title: "mysql2, a variable and a callback; an object from a request would become SQL",
      before: `const mysql = require('mysql2');
const db = mysql.createPool({});

module.exports = (req, done) => {
  const sql = 'SELECT id FROM users WHERE email = "x" OR id = ' + req.body.id;
  db.query(sql, (error, rows) => done(error, rows));
};
`,
      after: `const mysql = require('mysql2');
const db = mysql.createPool({});

module.exports = (req, done) => {
  const sql = 'SELECT id FROM users WHERE email = "x" OR id = ?';
  db.query(sql, [String(req.body.id)], (error, rows) => done(error, rows));
};
`
    },
    {
      title: "sqlite3; LIKE keeps its wildcards",
      before: `const sqlite3 = require("sqlite3");
const db = new sqlite3.Database("x.db");

module.exports = (term, done) => db.all(\`SELECT * FROM notes WHERE body LIKE '%\${term}%'\`, done);
`,
      after: `const sqlite3 = require("sqlite3");
const db = new sqlite3.Database("x.db");

module.exports = (term, done) => db.all("SELECT * FROM notes WHERE body LIKE ?", [\`%\${term}%\`], done);
`
    },
    {
      title: "better-sqlite3",
      before: `import Database from "better-sqlite3";

const db = new Database("x.db");

export const find = (id) => db.prepare("SELECT * FROM users WHERE id = " + id).get();
`,
      after: `import Database from "better-sqlite3";

const db = new Database("x.db");

export const find = (id) => db.prepare("SELECT * FROM users WHERE id = ?").get(id);
`
    },
    {
      title: "sqlite3, verbose; a number that was made text",
      before: `const sqlite3 = require("sqlite3").verbose();
const db = new sqlite3.Database("x.db");

module.exports = (n, done) => db.all("SELECT * FROM notes WHERE length(body) > " + String(n), done);
`,
      after: `const sqlite3 = require("sqlite3").verbose();
const db = new sqlite3.Database("x.db");

module.exports = (n, done) => db.all("SELECT * FROM notes WHERE length(body) > ?", [n], done);
`
    },
    {
      title: "knex, made where it is required",
      before: `const db = require("knex")({ client: "pg" });

module.exports = (req) => db.raw("SELECT * FROM t WHERE name = '" + req.query.name + "'");
`,
      after: `const db = require("knex")({ client: "pg" });

module.exports = (req) => db.raw("SELECT * FROM t WHERE name = ?", [req.query.name]);
`
    },
    {
      title: "knex raw, as the project depends on it",
      before: "export const touch = (knex, id) => knex.raw(`UPDATE t SET seen = 1 WHERE id = ${id}`)\n",
      after: `export const touch = (knex, id) => knex.raw("UPDATE t SET seen = 1 WHERE id = ?", [id])
`,
      dependencies: ["knex", "pg"]
    },
    {
      title: "Sequelize, with options",
      before: `import { Sequelize } from 'sequelize'

const db = new Sequelize('sqlite::memory:')

export const login = (req) =>
  db.query(\`SELECT * FROM Users WHERE email = '\${req.body.email || ''}' AND deletedAt IS NULL\`, { plain: true })
`,
      after: `import { Sequelize } from 'sequelize'

const db = new Sequelize('sqlite::memory:')

export const login = (req) =>
  db.query('SELECT * FROM Users WHERE email = ? AND deletedAt IS NULL', { plain: true, replacements: [String(req.body.email || '')] })
`
    }
  ],
  untouched: [
    'const sqlite3 = require("sqlite3");\nmodule.exports = (db, n, done) => db.all(`SELECT * FROM t WHERE length(body) > ${n}`, done);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const all = (table) => pool.query(`SELECT * FROM ${table}`);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const all = (column) => pool.query(`SELECT * FROM t ORDER BY ${column}`);\n',
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const find = (a, b) => pool.query(`SELECT * FROM t WHERE a = ${a} AND b = $1`, [b]);\n',
    `module.exports = (db, id) => db.query("SELECT * FROM t WHERE id = " + id);
`,
    `const mysql = require("mysql2");
module.exports = (db, n) => db.query("SELECT * FROM t LIMIT " + n);
`,
    'import { Pool } from "pg";\nconst pool = new Pool();\nexport const some = (ids) => pool.query(`SELECT * FROM t WHERE id IN (${ids.join(",")})`);\n'
  ],
  fix: fix8
};

// src/recipes/javascript/text-content.ts
var HTML = /html|markup|svg|xml|template|tpl|content|render|markdown|snippet|fragment|partial|body|icon|rich|sanit|escape/i, TEXT = /(?:name|title|text|message|msg|label|error|count|total|status|user|email|query|term|search|keyword|comment|hash|city|date|time|price|id|value|reason|subject|author)$/i;
function fix9({ node }) {
  let assignment = around(node, "assignment_expression", "augmented_assignment_expression"), [left, right] = [assignment?.childForFieldName("left"), assignment?.childForFieldName("right")], property = left?.childForFieldName("property");
  return !right || property?.text !== "innerHTML" ? refused("there is no assignment to innerHTML here") : assignment?.type !== "assignment_expression" ? refused("what is in the element already may be markup, and stays there") : isText(right) ? edited("`innerHTML` parses the value as markup, scripts included. `textContent` shows it as the text that it is.", replace(property, "textContent")) : refused("whether the value is meant as text or as markup cannot be told");
}
function isText(value) {
  let parts = partsOf(value) ?? [{ kind: "value", code: value.text, isText: !1 }], values = parts.flatMap((part) => part.kind === "value" ? [part.code] : []), texts = parts.flatMap((part) => part.kind === "text" ? [part.text] : []);
  return texts.some((text) => /[<>&]/.test(text)) || values.some((code) => HTML.test(code) || /[<>`]/.test(code)) ? !1 : texts.some((text) => new RegExp("\\p{L}", "u").test(text)) || values.length > 0 && values.every(isNamedText);
}
function isNamedText(code) {
  let last = /(\w+)(?:["']?\]|["']\)|\.toString\(\)|\.trim\(\))?$/.exec(code)?.[1] ?? "";
  return /^[\w.$?!]+(?:\[["']\w+["']\]|\(["']\w+["']\)|\.toString\(\)|\.trim\(\))?$/.test(code) && TEXT.test(last);
}
var textContent = {
  id: "javascript/text-content",
  summary: "`innerHTML` becomes `textContent` where the value is text",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/dom-xss"],
  families: ["xss"],
  examples: [
    {
      title: "a sentence",
      before: "function greet(element, user) {\n  element.innerHTML = `Hello, ${user}!`;\n}\n",
      after: "function greet(element, user) {\n  element.textContent = `Hello, ${user}!`;\n}\n"
    },
    {
      title: "a name",
      before: `export function show(user) {
  document.querySelector('#name').innerHTML = user.name
}
`,
      after: `export function show(user) {
  document.querySelector('#name').textContent = user.name
}
`
    }
  ],
  untouched: [
    `function show(element, html) {
  element.innerHTML = html;
}
`,
    "function show(element, name) {\n  element.innerHTML = `<b>${name}</b>`;\n}\n",
    `function show(element, name) {
  element.innerHTML += name;
}
`,
    `function show(element, name) {
  element.outerHTML = name;
}
`,
    `function show(element, name) {
  element.innerHTML = 'Hello &nbsp; ' + name;
}
`
  ],
  fix: fix9
};

// src/recipes/javascript/timing-safe-equal.ts
function fix10({ node, tree, text, path }) {
  let root = tree.rootNode, comparison = around(node, "binary_expression"), operator = comparison?.childForFieldName("operator")?.text ?? "", [left, right] = [comparison?.childForFieldName("left"), comparison?.childForFieldName("right")];
  if (comparison === void 0 || !left || !right || !/^[!=]==?$/.test(operator))
    return refused("there is no comparison of two values here");
  let statement = scriptStatement(comparison), scope = functionAround(comparison) ?? root;
  if (!takesStatementBefore(statement) || !isWhole(comparison, statement))
    return refused(
      "the comparison is part of a larger condition: whether both sides can be read before it is not known"
    );
  let sides = [left, right].map(withoutParentheses), kinds = sides.map(kindOf), obstacle = obstacleTo2(sides, kinds);
  if (obstacle !== void 0) return refused(obstacle);
  let names = NAMES3.find((each) => !each.some((name) => isTaken(scope, name)));
  if (names === void 0) return refused("the names that the comparison would use are taken");
  let member = memberOf({ root, text, path }, "crypto", "timingSafeEqual");
  if (member === void 0) return refused("the name `timingSafeEqual` or `crypto` means something else in this file");
  let [actual, expected] = names, rest = `${semicolonOf(text)}${lineEndOf(text)}${indentOf(text, statement)}`, bytes = sides.map((side, index) => `const ${names[index]} = ${bytesOf(side, kinds[index], text)}${rest}`), equal = `${kinds.includes("full") ? "" : `${actual}.length > 0 && `}${actual}.length === ${expected}.length && ${member.code}(${actual}, ${expected})`, code = operator.startsWith("!") ? `!(${equal})` : equal;
  return edited("The comparison ends at the first difference, and its time tells how much of a guess was right. `timingSafeEqual` takes the same time for all. A side that is missing, or no text, equals nothing.", insertAt(statement.startIndex, bytes.join("")), replace(comparison, code), member.edits);
}
var NAMES3 = [
  ["actual", "expected"],
  ["actualBytes", "expectedBytes"]
], TEXT_READS = /^(?:\w+\.)?(?:req|request|ctx)\w*\.(?:headers|query|params|cookies|signedCookies)(?:\.\w+|\[["'][\w-]+["']\])$|^(?:req|request|ctx)\.(?:get|header)\(["'][\w-]+["']\)$|^process\.env(?:\.\w+|\[["']\w+["']\])$/;
function kindOf(side) {
  return side.type === "string" ? side.text.length > 2 ? "full" : "no secret" : /^(?:null|undefined|true|false|number|object|array|unary_expression)$/.test(side.type) || side.text === "undefined" ? "no secret" : /\.digest\(["'](?:hex|base64|base64url)["']\)$/.test(side.text) ? "full" : TEXT_READS.test(side.text) || isString(side) ? "text" : side.type === "identifier" ? constantKind(side) : /^(?:member_expression|subscript_expression)$/.test(side.type) && !/[()]/.test(side.text) ? "other" : "call";
}
function constantKind(name) {
  let declared = name.tree.rootNode.descendantsOfType("variable_declarator").filter((each) => each.childForFieldName("name")?.text === name.text), [only] = declared, value = only?.parent?.text.startsWith("const") === !0 ? only.childForFieldName("value") : void 0, isParameter = functionAround(name)?.childForFieldName("parameters")?.descendantsOfType(["identifier", "shorthand_property_identifier_pattern"]).some((each) => each.text === name.text);
  if (declared.length !== 1 || isParameter === !0 || !value || value.type === "identifier") return "other";
  let kind = kindOf(value);
  return kind === "full" || kind === "text" ? kind : "other";
}
var SECRET_TEXT = /(?:token|secret|signature|sig|key|hash|digest|hmac|mac|passw(?:or)?d|nonce)["'\]]*$/i, PERHAPS_NUMBER = /(?:pin|otp|code|number|count|id)["'\]]*$/i;
function obstacleTo2(sides, kinds) {
  return kinds.includes("no secret") ? "one side is no secret" : kinds.includes("call") ? "what the call returns, and whether it may be asked twice, is not known" : sides.some(({ text }) => PERHAPS_NUMBER.test(text)) ? "the values may be numbers, as their names tell" : kinds.some((kind) => kind !== "other") || sides.some(({ text }) => SECRET_TEXT.test(text)) ? void 0 : "whether the values are text cannot be told";
}
function bytesOf(side, kind, text) {
  let [code, quote] = [side.text, fileQuote(text)];
  return side.type === "call_expression" ? kind === "full" || isString(side) ? `Buffer.from(${code})` : `Buffer.from(${code} ?? ${quote}${quote})` : `Buffer.from(${kind === "full" ? code : `typeof ${code} === ${quote}string${quote} ? ${code} : ${quote}${quote}`})`;
}
function isWhole(comparison, statement) {
  let top = comparison.parent?.type === "parenthesized_expression" ? comparison.parent : comparison, { parent } = top;
  if (parent?.type === "if_statement")
    return parent.id === statement.id && parent.childForFieldName("condition")?.id === top.id;
  if (parent?.type === "return_statement") return parent.id === statement.id;
  let isOnly = statement.namedChildren.filter(({ type }) => type === "variable_declarator").length === 1;
  return parent?.type === "variable_declarator" && parent.parent?.id === statement.id && isOnly && withoutParentheses(top).id === comparison.id;
}
var timingSafeEqual = {
  id: "javascript/timing-safe-equal",
  summary: "secrets and digests are compared with `crypto.timingSafeEqual`, after their lengths",
  languages: ["javascript", "typescript", "tsx"],
  families: ["timing-attack"],
  examples: [
    {
      title: "a signature",
      before: `const crypto = require("crypto");

function verify(body, signature, key) {
  return signature === crypto.createHmac("sha256", key).update(body).digest("hex");
}
`,
      after: `const crypto = require("crypto");

function verify(body, signature, key) {
  const actual = Buffer.from(typeof signature === "string" ? signature : "");
  const expected = Buffer.from(crypto.createHmac("sha256", key).update(body).digest("hex"));
  return actual.length === expected.length && crypto.timingSafeEqual(actual, expected);
}
`
    },
    {
      title: "a key from a request, imported by name",
      before: `import { createHmac } from 'node:crypto'

export function guard(req, res, next) {
  if (req.headers['x-api-key'] !== API_KEY) {
    return res.sendStatus(403)
  }
  next(createHmac)
}
`,
      after: `import { createHmac, timingSafeEqual } from 'node:crypto'

export function guard(req, res, next) {
  const actual = Buffer.from(typeof req.headers['x-api-key'] === 'string' ? req.headers['x-api-key'] : '')
  const expected = Buffer.from(typeof API_KEY === 'string' ? API_KEY : '')
  if (!(actual.length > 0 && actual.length === expected.length && timingSafeEqual(actual, expected))) {
    return res.sendStatus(403)
  }
  next(createHmac)
}
`
    },
    {
      title: "a token that may be missing; the usual name is taken",
      before: `const crypto = require("crypto");

function reset(user, req, sent) {
  const expected = crypto.createHash("sha256").update(sent).digest("hex");
  if (user.resetToken !== req.body.token) {
    throw new Error("token");
  }
  return expected;
}
`,
      after: `const crypto = require("crypto");

function reset(user, req, sent) {
  const expected = crypto.createHash("sha256").update(sent).digest("hex");
  const actualBytes = Buffer.from(typeof user.resetToken === "string" ? user.resetToken : "");
  const expectedBytes = Buffer.from(typeof req.body.token === "string" ? req.body.token : "");
  if (!(actualBytes.length > 0 && actualBytes.length === expectedBytes.length && crypto.timingSafeEqual(actualBytes, expectedBytes))) {
    throw new Error("token");
  }
  return expected;
}
`
    },
    {
      title: "a header, which TypeScript knows may be missing",
      before: `import type { Request } from "express";
import { randomBytes } from "node:crypto";

export function isKnown(req: Request, apiKey: string): boolean {
  return req.get("x-api-key") === apiKey;
}

export const fresh = () => randomBytes(8);
`,
      after: `import type { Request } from "express";
import { randomBytes, timingSafeEqual } from "node:crypto";

export function isKnown(req: Request, apiKey: string): boolean {
  const actual = Buffer.from(req.get("x-api-key") ?? "");
  const expected = Buffer.from(typeof apiKey === "string" ? apiKey : "");
  return actual.length > 0 && actual.length === expected.length && timingSafeEqual(actual, expected);
}

export const fresh = () => randomBytes(8);
`,
      language: "typescript"
    },
    {
      title: "a constant that holds a digest",
      before: `const crypto = require("crypto");

function verify(body, signature, key) {
  const expected = crypto.createHmac("sha256", key).update(body).digest("hex");
  return signature === expected;
}
`,
      after: `const crypto = require("crypto");

function verify(body, signature, key) {
  const expected = crypto.createHmac("sha256", key).update(body).digest("hex");
  const actualBytes = Buffer.from(typeof signature === "string" ? signature : "");
  const expectedBytes = Buffer.from(expected);
  return actualBytes.length === expectedBytes.length && crypto.timingSafeEqual(actualBytes, expectedBytes);
}
`
    }
  ],
  untouched: [
    `module.exports = (user, req) => {
  if (user.otpToken.pin !== req.body.pin) throw new Error("pin");
};
`,
    `module.exports = (req, secretFor) => {
  if (secretFor(req) !== req.headers["x-api-key"]) throw new Error("key");
};
`,
    `const crypto = require("crypto");
module.exports = (user, body, given) => user !== null && given === crypto.createHmac("sha256", user.key).update(body).digest("hex");
`,
    `const crypto = require("crypto");
module.exports = (body, given, key) => given === crypto.createHmac("sha256", key).update(body).digest("hex");
`
  ],
  fix: fix10
};

// src/recipes/javascript/tls-verification.ts
var EXPLANATION3 = "Without verification anybody on the way can answer in the server's place. Now its certificate is checked, as is the default.";
function fix11({ node, text }) {
  let pair = around(node, "pair", "assignment_expression"), name = (pair?.childForFieldName("key") ?? pair?.childForFieldName("left"))?.text ?? "", value = pair?.childForFieldName("value") ?? pair?.childForFieldName("right");
  if (pair === void 0 || !value) return refused("no setting of TLS is switched off here");
  if (/(?:^|\.)["']?(?:rejectUnauthorized|strictSSL)["']?$/.test(name) && /^(?:false|0)$/.test(value.text))
    return edited(EXPLANATION3, replace(value, "true"));
  if (/NODE_TLS_REJECT_UNAUTHORIZED/.test(name)) {
    let quote = /["'`]/.exec(value.text)?.[0] ?? '"';
    return edited(EXPLANATION3, replace(value, `${quote}1${quote}`));
  }
  return /^["']?checkServerIdentity["']?$/.test(name) ? edited(EXPLANATION3, withoutListItem(text, pair)) : refused("no setting of TLS is switched off here");
}
var scriptTlsVerification = {
  id: "javascript/tls-verification",
  summary: "`rejectUnauthorized: false`, `NODE_TLS_REJECT_UNAUTHORIZED` and empty `checkServerIdentity`: certificates are checked",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/tls-verification"],
  examples: [
    {
      title: "an agent",
      before: `const https = require("https");

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
`,
      after: `const https = require("https");

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: true });
`
    },
    {
      title: "the environment",
      before: `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
`,
      after: `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'
`
    },
    {
      title: "the server's name",
      before: `import tls from "tls";

export const open = (host) => tls.connect({ host, port: 443, checkServerIdentity: () => undefined });
`,
      after: `import tls from "tls";

export const open = (host) => tls.connect({ host, port: 443 });
`
    }
  ],
  untouched: [
    `const https = require("https");
module.exports = (strict) => new https.Agent({ rejectUnauthorized: strict });
`,
    `if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0") console.warn("unsafe");
`
  ],
  fix: fix11
};

// src/recipes/purpose.ts
var SECURITY = /passw|passwd|pwd|secret|token|sign(?!al|if)|hmac|auth(?!or)|credential|session|csrf|nonce|salt|api_?key|digest_auth|otp(?![a-z]{3})/i, IDENTITY = /etag|cache|checksum|dedup|fingerprint|bucket|shard|content_?(?:hash|md5)|file_?hash|key_?for|uuid|cdn|gravatar|integrity|crc|\bgit/i, CIPHER = /Cipher|\bAES\b|\bDES3?\b|Fernet|Blowfish|\bARC4\b/, digestsPassword = (statement) => /passw|pwd/i.test(statement), NO_PASSWORD_HASH = "a fast digest protects no password, whichever it is: scrypt, bcrypt or Argon2 do, and the stored ones must be made anew";
function purposeOfDigest(names) {
  if (CIPHER.test(names)) return "unknown";
  let [security, identity] = [SECURITY.test(names), IDENTITY.test(names)];
  return security === identity ? "unknown" : security ? "security" : "identity";
}

// src/recipes/javascript/weak-hash.ts
var WEAK = /^(?:md[245]|sha-?1|ripemd|rmd160)$/i;
function fix12({ node, tree }) {
  let bindings = bindingsOf(tree.rootNode), call = callsNear(node).find(
    (each) => /^(?:crypto|create-hash|crypto-browserify)(?:\.createHash|\.hash)?$/.test(resolved(calleeOf(each), bindings) ?? "")
  ), [algorithm] = (call && argumentsOf(call)) ?? [];
  if (call === void 0 || algorithm === void 0 || !WEAK.test(stringValue(algorithm) ?? ""))
    return refused("there is no call of crypto.createHash with a weak algorithm here");
  if (digestsPassword(scriptStatement(call).text.slice(0, 400))) return refused(NO_PASSWORD_HASH);
  let purpose = purposeOfDigest(namesAround(call));
  if (purpose === "identity")
    return refused("the digest identifies bytes and protects nothing: another one would not match what is stored");
  if (purpose === "unknown")
    return refused("whether the digest serves security or identity cannot be told from the names");
  let quote = algorithm.text[0] ?? '"';
  return edited("MD5 and SHA-1 are broken: collisions and pre-images are cheap. SHA-256 is not.", replace(algorithm, `${quote}sha256${quote}`));
}
function namesAround(node) {
  let scope = functionAround(node), holder = scope?.parent?.type === "variable_declarator" || scope?.parent?.type === "pair" ? scope.parent : scope, name = holder?.childForFieldName("name") ?? holder?.childForFieldName("key"), cipher = /create(?:C|Dec)ipher\w*/i.exec(scope?.text ?? "")?.[0] ?? "";
  return `${scriptStatement(node).text.slice(0, 400)} ${name?.text ?? ""} ${cipher}`;
}
var scriptWeakHash = {
  id: "javascript/weak-hash",
  summary: "MD5 and SHA-1 become SHA-256 where they protect something",
  languages: ["javascript", "typescript", "tsx"],
  rules: ["js/weak-hash"],
  families: ["weak-hash"],
  examples: [
    {
      title: "a token, CommonJS",
      before: `const crypto = require("crypto");

function makeToken(user) {
  return crypto.createHash("md5").update(user.id).digest("hex");
}
`,
      after: `const crypto = require("crypto");

function makeToken(user) {
  return crypto.createHash("sha256").update(user.id).digest("hex");
}
`
    },
    {
      title: "a signature, imported by name",
      before: `import { createHash } from 'node:crypto'

export const sign = (data) => createHash('sha1').update(data).digest('hex')
`,
      after: `import { createHash } from 'node:crypto'

export const sign = (data) => createHash('sha256').update(data).digest('hex')
`
    }
  ],
  untouched: [
    `const crypto = require("crypto");

function digest(password) {
  return crypto.createHash("md5").update(password).digest("hex");
}
`,
    `const crypto = require("crypto");

function encryptToken(secret, iv) {
  const key = crypto.createHash("md5").update(secret).digest();
  return crypto.createCipheriv("aes-128-cbc", key, iv);
}
`,
    `const crypto = require("crypto");

function etag(body) {
  return crypto.createHash("sha1").update(body).digest("hex");
}
`,
    `const crypto = require("crypto");

function compute(data) {
  return crypto.createHash("md5").update(data).digest("hex");
}
`,
    `const crypto = require("crypto");

function sessionCacheKey(data) {
  return crypto.createHash("md5").update(data).digest("hex");
}
`
  ],
  fix: fix12
};

// src/recipes/python/assert-raise.ts
function fix13({ node, text }) {
  let statement = around(node, "assert_statement");
  if (statement === void 0) return refused("there is no assert statement here");
  let [condition, message, ...others] = namedChildren(statement);
  if (condition === void 0 || others.length > 0) return refused("the assert statement is not plain");
  if (condition.type === "tuple")
    return refused("the condition is a tuple, which is always true: what was meant is not known");
  if (!standsAlone(text, statement)) return refused("the assert statement shares its line with another");
  let inner = `${indentOf(text, statement)}${indentUnit(text, "    ")}`, raised = message === void 0 ? "AssertionError" : `AssertionError(${message.text})`, code = `if ${negated(condition)}:${lineEndOf(text)}${inner}raise ${raised}`;
  return edited("`python -O` drops assert statements, and the check with them. The same error is now raised in any case.", replace(statement, code));
}
function negated(condition) {
  let inner = namedChildren(condition)[0];
  if (condition.type === "not_operator" && inner !== void 0) return withoutBrackets(inner);
  if (condition.type === "comparison_operator" && namedChildren(condition).length === 2) {
    let flipped = flip(condition);
    if (flipped !== void 0) return flipped;
  }
  return /^(?:identifier|call|attribute|subscript|parenthesized_expression)$/.test(condition.type) ? `not ${condition.text}` : `not (${condition.text})`;
}
var withoutBrackets = (node) => node.type === "parenthesized_expression" && !/[\n#]/.test(node.text) ? namedChildren(node)[0]?.text ?? node.text : node.text, OPPOSITES = { in: "not in", "not in": "in", is: "is not", "is not": "is" };
function flip(comparison) {
  let [left, right] = namedChildren(comparison);
  if (left === void 0 || right === void 0) return;
  let operator = comparison.text.slice(
    left.endIndex - comparison.startIndex,
    right.startIndex - comparison.startIndex
  ), opposite = OPPOSITES[operator.trim().replaceAll(/\s+/g, " ")];
  return opposite === void 0 ? void 0 : `${left.text} ${opposite} ${right.text}`;
}
var assertRaise = {
  id: "python/assert-raise",
  summary: "`assert` as a check becomes `raise AssertionError`",
  languages: ["python"],
  rules: ["S101", "B101", "py/assert-authorization"],
  examples: [
    {
      title: "with a message",
      before: `def pay(user, amount):
    assert amount > 0, "no amount"
    return user.pay(amount)
`,
      after: `def pay(user, amount):
    if not (amount > 0):
        raise AssertionError("no amount")
    return user.pay(amount)
`
    },
    {
      title: "without; in a nested block",
      before: `def check(users):
    for user in users:
        assert user.name not in BLOCKED
`,
      after: `def check(users):
    for user in users:
        if user.name in BLOCKED:
            raise AssertionError
`
    },
    {
      title: "brackets hold several lines together",
      before: `def check(a, b):
    assert not (
        a  # one
        or b
    )
`,
      after: `def check(a, b):
    if (
        a  # one
        or b
    ):
        raise AssertionError
`
    }
  ],
  untouched: [
    `def f(a):
    assert (a, 'never false')
`,
    `def f(a):
    return a
`,
    `def f(users):
    for user in users: assert user.ok
`,
    `def f(a):
    b = 1; assert a
`
  ],
  fix: fix13
};

// src/recipes/python/syntax.ts
var callsNear2 = (node) => nodesNear(node, "call");
function argumentsOf2(call) {
  let list = call.childForFieldName("arguments");
  if (list === null || list.type !== "argument_list") return;
  let found = [];
  for (let node of namedChildren(list)) {
    if (/splat/.test(node.type)) return;
    if (node.type !== "keyword_argument") found.push({ name: void 0, value: node, node });
    else {
      let value = node.childForFieldName("value");
      if (value === null) return;
      found.push({ name: node.childForFieldName("name")?.text, value, node });
    }
  }
  return found;
}
function keyword(call, name) {
  return argumentsOf2(call)?.find((argument) => argument.name === name);
}
function positional(call, index) {
  return argumentsOf2(call)?.filter(({ name }) => name === void 0)[index]?.value;
}
function calleeOf2(call) {
  return call.childForFieldName("function") ?? void 0;
}
var importedNames = (root) => namesOf(descendants(root)), topLevelNames = (root) => namesOf(namedChildren(root));
function namesOf(nodes) {
  let names = /* @__PURE__ */ new Map();
  for (let node of nodes) {
    if (node.type === "import_statement") for (let child of namedChildren(node)) addImport2(names, child, "");
    if (node.type === "import_from_statement") {
      let [module, ...imported] = namedChildren(node);
      for (let child of imported) addImport2(names, child, `${module?.text}.`);
    }
  }
  return names;
}
function addImport2(names, node, prefix) {
  if (node.type === "aliased_import") {
    let alias = node.childForFieldName("alias")?.text;
    alias !== void 0 && names.set(alias, prefix + node.childForFieldName("name")?.text);
  } else if (node.type === "dotted_name") {
    let bound = prefix === "" ? node.text.split(".")[0] ?? node.text : node.text;
    names.set(bound, prefix + bound);
  }
}
function resolved2(node, names) {
  if (node === void 0 || !/^[\w.]+$/.test(node.text)) return;
  let [head = "", ...rest] = node.text.split(".");
  return [names.get(head) ?? head, ...rest].join(".");
}
function isCallOf(call, names, wanted) {
  let name = resolved2(calleeOf2(call), names);
  return name === void 0 ? !1 : typeof wanted == "string" ? name === wanted : wanted.test(name);
}
function findCall(node, root, wanted) {
  let names = importedNames(root);
  return callsNear2(node).find((call) => isCallOf(call, names, wanted));
}
var BLOCKS2 = ["module", "block"], pythonStatement = (node) => statementOf(node, BLOCKS2), withoutArgument = (text, { node }) => withoutListItem(text, node);
function withArgument(call, argument) {
  let list = call.childForFieldName("arguments");
  if (list === null || list.type !== "argument_list") return;
  let last = namedChildren(list).at(-1);
  return last === void 0 ? insertAt(list.startIndex + 1, argument) : insertAt(last.endIndex, `, ${argument}`);
}
function stringValue2(node) {
  if (node?.type !== "string" || node.namedChildren.some(({ type }) => type === "interpolation")) return;
  let match = /^[uU]?("""|'''|"|')([^]*)\1$/.exec(node.text);
  return match === null || match[2]?.includes("\\") ? void 0 : match[2];
}
var functionAround2 = (node) => around(node, "function_definition"), resolvedCallee = (call, names) => resolved2(calleeOf2(call), names), LATER = /^(?:lambda|list_comprehension|set_comprehension|dictionary_comprehension|generator_expression|conditional_expression)$/, LOOPS_AND_BRANCHES = /^(?:while_statement|elif_clause|else_clause|except_clause|case_clause|finally_clause)$/;
function isReadFirst(node, statement) {
  for (let at = node; at.id !== statement.id && at.parent !== null; at = at.parent) {
    let { parent } = at, isRight = parent.childForFieldName("right")?.id === at.id;
    if (LATER.test(parent.type) || LOOPS_AND_BRANCHES.test(parent.type) || parent.type === "block" || parent.type === "boolean_operator" && isRight) return !1;
  }
  return !0;
}

// src/recipes/python/bind-localhost.ts
function fix14({ node }) {
  let literal = node.type === "string" ? node : around(node, "string");
  if (literal === void 0 || stringValue2(literal) !== "0.0.0.0")
    return refused("the address is not the plain string 0.0.0.0");
  let call = around(literal, "call"), name = calleeOf2(call ?? literal)?.text ?? "";
  if (call === void 0 || !/(?:^|\.)(?:run|bind|serve|run_app|run_simple|listen|make_server|start_server)$/.test(name))
    return refused("the address is a setting: whether other machines must reach the server is not known");
  let quote = literal.text[0] ?? '"';
  return edited("The server answered on every network of the machine. It now listens on this machine alone.", replace(literal, `${quote}127.0.0.1${quote}`));
}
var bindLocalhost = {
  id: "python/bind-localhost",
  summary: "a server that is started in the code listens on localhost instead of all interfaces",
  languages: ["python"],
  rules: ["S104", "B104"],
  examples: [
    {
      title: "Flask",
      before: `from flask import Flask

app = Flask(__name__)
app.run(host="0.0.0.0", port=80)
`,
      after: `from flask import Flask

app = Flask(__name__)
app.run(host="127.0.0.1", port=80)
`
    },
    {
      title: "a socket",
      before: `import socket

server = socket.socket()
server.bind(('0.0.0.0', 8000))
`,
      after: `import socket

server = socket.socket()
server.bind(('127.0.0.1', 8000))
`
    }
  ],
  untouched: [`HOST = "0.0.0.0"
`, `def start(host="0.0.0.0"):
    return host
`],
  fix: fix14
};

// src/recipes/python/imports.ts
function moduleName(root, module) {
  for (let [local, full] of topLevelNames(root)) if (full === module) return { name: local, imported: !0 };
  return { name: module, imported: !1 };
}
function moduleAt(node, text, module) {
  if ((around(node, "function_definition")?.descendantsOfType("import_statement") ?? []).find((each) => each.text === `import ${module}` && reaches(each, node)) !== void 0) return { name: module, edits: [] };
  let root = node.tree.rootNode, edits = importEdits(root, text, module);
  return edits && { name: moduleName(root, module).name, edits };
}
var reaches = (statement, node) => statement.parent !== null && statement.endIndex <= node.startIndex && isWithin(node, statement.parent);
function isTaken2(root, name) {
  for (let node of descendants(root)) if (node.text === name && isVariable(node)) return !0;
  return !1;
}
function isVariable(node) {
  if (node.type !== "identifier") return !1;
  let { parent } = node, isAttribute = parent?.type === "attribute" && parent.childForFieldName("attribute")?.id === node.id, isKeyword = parent?.type === "keyword_argument" && parent.childForFieldName("name")?.id === node.id;
  return !isAttribute && !isKeyword;
}
function importEdits(root, text, module) {
  let { imported } = moduleName(root, module);
  if (imported) return [];
  if (isTaken2(root, module.split(".")[0] ?? module)) return;
  let [statement, end] = [`import ${module}`, lineEndOf(text)], { imports, before } = headOf(root), plain2 = imports.filter(({ type }) => type === "import_statement"), next = plain2.find((other) => other.text > statement) ?? (plain2.length === 0 ? imports[0] : void 0);
  if (next !== void 0) return [insertAt(next.startIndex, `${statement}${end}`)];
  let last = plain2.at(-1);
  return last !== void 0 ? [insertAt(last.endIndex, `${end}${statement}`)] : before !== void 0 ? [insertAt(before.endIndex, `${end}${end}${statement}`)] : [insertAt(firstCode2(root, text), `${statement}${end}${end}`)];
}
function memberOf2(root, module, member) {
  let known = [...topLevelNames(root)], [own] = known.find(([, full]) => full === `${module}.${member}`) ?? [];
  if (own !== void 0) return { name: own, edits: [] };
  let whole = known.find(([local, full]) => full === module && local !== "")?.[0];
  if (whole !== void 0 && !module.includes(".")) return { name: `${whole}.${member}`, edits: [] };
  let statement = namedChildren(root).find(
    (child) => child.type === "import_from_statement" && child.childForFieldName("module_name")?.text === module
  ), [, ...listed] = statement === void 0 ? [] : namedChildren(statement), last = listed.at(-1);
  if (last === void 0 || last.type === "wildcard_import" || isTaken2(root, member)) return;
  let next = listed.every(({ text }, index) => index === 0 || (listed[index - 1]?.text ?? "") <= text) ? listed.find(({ text }) => text > member) : void 0, edit = next === void 0 ? insertAt(last.endIndex, `, ${member}`) : insertAt(next.startIndex, `${member}, `);
  return { name: member, edits: [edit] };
}
function headOf(root) {
  let imports = [], before;
  for (let child of namedChildren(root)) {
    let isDocstring = child.type === "expression_statement" && child.namedChildren[0]?.type === "string";
    if (child.type === "import_statement" || child.type === "import_from_statement") imports.push(child);
    else if (imports.length === 0 && (child.type === "future_import_statement" || isDocstring)) before = child;
    else if (!isDunder(child)) break;
  }
  return { imports, before };
}
var isDunder = (node) => /^__\w+__\s*=/.test(node.text);
function firstCode2(root, text) {
  return root.namedChildren.find(({ type }) => type !== "comment")?.startIndex ?? text.length;
}
function exchangeEdits(root, text, { from, to, replaced }) {
  let added = importEdits(root, text, to), unneeded = unneededImport(root, from, replaced);
  return added === void 0 || unneeded === void 0 ? added : added.length > 0 ? [replace(unneeded, `import ${to}`)] : [withoutLine(text, unneeded)];
}
function unneededImport(root, module, replaced) {
  let statement = namedChildren(root).find(
    (child) => child.type === "import_statement" && child.text === `import ${module}` && standsAlone(root.text, child)
  );
  if (statement === void 0) return;
  let gone = [...replaced, statement], isGone = (node) => gone.some(({ startIndex, endIndex }) => node.startIndex >= startIndex && node.endIndex <= endIndex);
  return [...descendants(root)].filter((node) => node.text === module && isVariable(node) && !isGone(node)).length === 0 ? statement : void 0;
}
function withoutLine(text, { startIndex, endIndex }) {
  let rest = /^[ \t]*\r?\n/.exec(text.slice(endIndex));
  return { start: startIndex, end: endIndex + (rest?.[0].length ?? 0), text: "" };
}

// src/recipes/python/compare-digest.ts
function fix15({ node, text }) {
  let comparison = around(node, "comparison_operator"), [left, right, ...others] = comparison === void 0 ? [] : namedChildren(comparison);
  if (comparison === void 0 || left === void 0 || right === void 0 || others.length > 0)
    return refused("there is no comparison of two values here");
  let operator = text.slice(left.endIndex, right.startIndex).trim();
  if (operator !== "==" && operator !== "!=") return refused("the values are not compared for equality");
  if (/^None$|^True$|^False$/.test(right.text) || /^None$/.test(left.text)) return refused("one side is no secret");
  let [first, second] = [knownType(left), knownType(right)], hmac = moduleAt(comparison, text, "hmac");
  if (hmac === void 0) return refused("the name `hmac` means something else in this file");
  let same = comparable([left, first], [right, second], `${hmac.name}.compare_digest`);
  if (same === void 0)
    return refused("whether the values are text or bytes cannot be told: compare_digest takes no others");
  let code = operator === "==" ? same : `not ${same.includes(" and ") ? `(${same})` : same}`;
  return edited("`==` ends at the first difference, and its time tells how much of a guess was right. `compare_digest` takes the same time for all.", replace(comparison, standsFree(comparison) ? code : `(${code})`), hmac.edits);
}
var standsFree = ({ parent }) => parent !== null && /^(?:return_statement|if_statement|elif_clause|while_statement|assignment|parenthesized_expression|expression_statement|argument_list|keyword_argument)$/.test(
  parent.type
), MAYBE_TEXT = /^(?:flask\.)?request\.(?:headers|args|form|cookies|GET|POST|META)\.get\(["'][\w-]+["']\)$|^os\.(?:environ\.get|getenv)\(["']\w+["']\)$/;
function knownType(node) {
  if (node.text.endsWith(".hexdigest()") || stringValue2(node) !== void 0) return "text";
  if (/\.digest\(\)$|\.encode\([^()]*\)$/.test(node.text) || /^b["']/.test(node.text)) return "bytes";
  if (/^(?:flask\.)?request\.(?:headers|args|form|cookies|GET|POST|META)\[[^\]]+\]$|^os\.environ\[[^\]]+\]$/.test(
    node.text
  ))
    return "text";
  if (MAYBE_TEXT.test(node.text)) return "maybe text";
  if (node.type !== "identifier") return;
  let given = functionAround2(node)?.childForFieldName("parameters")?.namedChildren ?? [], typed = given.find((each) => each.type.startsWith("typed_") && parameterName(each) === node.text), annotation = typed?.childForFieldName("type")?.text;
  return typed?.type === "typed_parameter" && (annotation === "str" || annotation === "bytes") ? annotation === "str" ? "text" : "bytes" : given.some((each) => parameterName(each) === node.text) ? void 0 : assignedType(node);
}
var parameterName = (parameter) => parameter.type === "identifier" ? parameter.text : (parameter.childForFieldName("name") ?? parameter.namedChildren[0])?.text;
function assignedType(node) {
  let assigned = [...descendants(node.tree.rootNode)].filter(
    (each) => each.type === "assignment" && each.childForFieldName("left")?.text === node.text
  ), [only] = assigned, place = only && functionAround2(only), isHere = place === void 0 || place.id === functionAround2(node)?.id, value = assigned.length === 1 && isHere ? only?.childForFieldName("right") : void 0;
  return value && value.type !== "identifier" ? knownType(value) : void 0;
}
function comparable(left, right, compare) {
  let kinds = new Set(
    [left[1], right[1]].flatMap((each) => each === void 0 ? [] : [each.replace("maybe ", "")])
  ), unknown = [left, right].filter(([, each]) => each === void 0 || each === "maybe text").map(([node]) => node);
  if (kinds.size !== 1 || !unknown.every(isPlainRead)) return;
  let isText2 = kinds.has("text"), sides = [left, right].map(([node]) => isText2 ? encoded(node) : node.text);
  return [...unknown.map((node) => `isinstance(${node.text}, ${isText2 ? "str" : "bytes"})`), `${compare}(${sides.join(", ")})`].join(" and ");
}
var encoded = (node) => `${/^(?:binary_operator|boolean_operator|conditional_expression)$/.test(node.type) ? `(${node.text})` : node.text}.encode()`, isPlainRead = ({ type, text }) => /^(?:identifier|attribute|subscript)$/.test(type) && !/[()]/.test(text) || MAYBE_TEXT.test(text), compareDigest = {
  id: "python/compare-digest",
  summary: "digests and secrets are compared in constant time",
  languages: ["python"],
  families: ["timing-attack"],
  examples: [
    {
      title: "equal",
      before: `import hmac


def check(key, body, given):
    return hmac.new(key, body, "sha256").hexdigest() == given
`,
      after: `import hmac


def check(key, body, given):
    return isinstance(given, str) and hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest().encode(), given.encode())
`
    },
    {
      title: "not equal",
      before: `import hmac


def check(key, body, given):
    expected = hmac.new(key, body, "sha256").digest()
    if expected != given:
        raise ValueError("signature")
`,
      after: `import hmac


def check(key, body, given):
    expected = hmac.new(key, body, "sha256").digest()
    if not (isinstance(given, bytes) and hmac.compare_digest(expected, given)):
        raise ValueError("signature")
`
    },
    {
      title: "a token that may be missing",
      before: `import hmac

from flask import request


def check(user):
    return request.form["token"] == user.reset_token
`,
      after: `import hmac

from flask import request


def check(user):
    return isinstance(user.reset_token, str) and hmac.compare_digest(request.form["token"].encode(), user.reset_token.encode())
`
    },
    {
      title: "both may be missing",
      before: `import hmac

from flask import request


def check(user):
    return request.args.get('token') == user.token
`,
      after: `import hmac

from flask import request


def check(user):
    return isinstance(request.args.get('token'), str) and isinstance(user.token, str) and hmac.compare_digest(request.args.get('token').encode(), user.token.encode())
`
    },
    {
      title: "imported in the function",
      before: `def check(key, body, given: str):
    import hmac

    return hmac.new(key, body, "sha256").hexdigest() == given
`,
      after: `def check(key, body, given: str):
    import hmac

    return hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest().encode(), given.encode())
`
    }
  ],
  untouched: [
    `import hmac


def check(key, body, sent):
    return hmac.new(key, body, "sha256").hexdigest() == sent.pop()
`,
    `def check(user, given_token):
    return given_token == user.token
`,
    `import hmac


def check(a, b):
    return hmac.compare_digest(a, b)
`,
    `def check(a):
    return a == 1
`
  ],
  fix: fix15
};

// src/recipes/python/debug-off.ts
var SETTING = "With debugging on, error pages show source code, settings and variables to everybody.";
function fix16(input) {
  return fixRun(input) ?? fixSetting(input) ?? fixUpdate(input) ?? refused("debugging is not switched on by a literal True here");
}
function fixRun({ node, text }) {
  let debug = callsNear2(node).map((call) => keyword(call, "debug") ?? keyword(call, "use_debugger")).find((argument) => argument !== void 0 && /^(?:True|1)$/.test(argument.value.text));
  return debug === void 0 ? void 0 : edited("The debugger lets whoever sees an error page run code. `debug` is off by default.", withoutArgument(text, debug));
}
function fixSetting({ node }) {
  let assignment = around(node, "assignment"), [left, right] = [assignment?.childForFieldName("left"), assignment?.childForFieldName("right")];
  if (!(!left || right?.text !== "True" || !/^(?:[\w.]+\.)?(?:\w+\[["'])?(?:DEBUG|debug|PROPAGATE_EXCEPTIONS)(?:["']\])?$/.test(left.text)))
    return edited(SETTING, replace(right, "False"));
}
function fixUpdate({ node }) {
  let debug = callsNear2(node).map((call) => keyword(call, "DEBUG")).find((argument) => argument?.value.text === "True");
  return debug && edited(SETTING, replace(debug.value, "False"));
}
var debugOff = {
  id: "python/debug-off",
  summary: "Flask's and Django's debugging is switched off",
  languages: ["python"],
  rules: ["S201", "B201"],
  families: ["debug-enabled"],
  examples: [
    {
      title: "Flask",
      before: `from flask import Flask

app = Flask(__name__)

if __name__ == '__main__':
    app.run(debug=True)
`,
      after: `from flask import Flask

app = Flask(__name__)

if __name__ == '__main__':
    app.run()
`
    },
    {
      title: "among other arguments",
      before: `from flask import Flask

app = Flask(__name__)
app.run(port=8000, debug=True, threaded=True)
`,
      after: `from flask import Flask

app = Flask(__name__)
app.run(port=8000, threaded=True)
`
    },
    {
      title: "a setting of Flask",
      before: `from flask import Flask

app = Flask(__name__)
app.config['DEBUG'] = True
`,
      after: `from flask import Flask

app = Flask(__name__)
app.config['DEBUG'] = False
`
    },
    {
      title: "a comment that ends with a comma stays",
      before: `from flask import Flask

app = Flask(__name__)
app.run(
    port=8000,  # first,
    debug=True
)
`,
      after: `from flask import Flask

app = Flask(__name__)
app.run(
    port=8000,  # first,
    
)
`
    }
  ],
  untouched: [
    `import os

from flask import Flask

app = Flask(__name__)
app.run(debug=bool(os.environ.get('DEBUG')))
`,
    `from flask import Flask

app = Flask(__name__)
app.run(debug=False)
`
  ],
  fix: fix16
};

// src/recipes/python/defused-xml.ts
var TWINS2 = {
  "xml.etree.ElementTree": /* @__PURE__ */ new Set(["parse", "iterparse", "fromstring", "XML", "XMLParser", "ParseError", "tostring"]),
  "xml.etree.cElementTree": /* @__PURE__ */ new Set(["parse", "iterparse", "fromstring", "XML", "XMLParser", "ParseError", "tostring"]),
  "xml.dom.minidom": /* @__PURE__ */ new Set(["parse", "parseString"]),
  "xml.dom.pulldom": /* @__PURE__ */ new Set(["parse", "parseString"]),
  "xml.sax": /* @__PURE__ */ new Set(["parse", "parseString", "make_parser"])
}, EXPLANATION4 = "A document could name entities that grow without end, or that read files of this machine. `defusedxml`, which the project depends on, refuses such documents.";
function fix17(input) {
  return fixLxml(input) ?? fixFeature(input) ?? fixStandard(input);
}
var SETTINGS = [
  ["resolve_entities", "True", "False"],
  ["no_network", "False", "True"],
  ["load_dtd", "True", "False"]
];
function fixLxml({ node, tree }) {
  let names = importedNames(tree.rootNode), call = callsNear2(node).find(
    (each) => /^lxml\.etree\.\w*(?:Parser|iterparse)$/.test(resolvedCallee(each, names) ?? "")
  ), loose = SETTINGS.flatMap(([name, value, safe]) => {
    let given = call && keyword(call, name);
    return given?.value.text === value ? [replace(given.value, safe)] : [];
  });
  return loose.length === 0 ? void 0 : edited("External entities let a document read files of this machine and call its network. The parser no longer resolves them.", loose);
}
function fixFeature({ node }) {
  let call = callsNear2(node).find((each) => calleeOf2(each)?.text.endsWith(".setFeature") === !0), on = call && positional(call, 1);
  return !/feature_external_[gp]es$/.test((call && positional(call, 0)?.text) ?? "") || on === void 0 || !/^(?:True|1)$/.test(on.text) ? void 0 : edited("External entities let a document read files of this machine and call its network. They are left out.", replace(on, "False"));
}
function fixStandard({ tree, project, finding, node }) {
  if (!project.dependencies.has("defusedxml"))
    return refused(
      "defusedxml is no dependency of the project, and the standard library's parser has no setting that is safe"
    );
  let module = moduleOf(tree.rootNode, node, finding.message);
  if (module === void 0) return refused("which XML module is used cannot be told");
  let statement = importOf(tree.rootNode, module);
  if (statement === void 0) return refused("the module is not imported under a name of its own");
  let missing2 = usedNames(tree.rootNode, statement.local).find((name) => !TWINS2[module]?.has(name));
  if (missing2 !== void 0) return refused(`defusedxml has no \`${missing2}\`, which this file uses`);
  let twin2 = module.replace(/^xml\.(?:dom\.)?/, "defusedxml.").replace("etree.c", "").replace("etree.", "");
  return edited(EXPLANATION4, replace(statement.module, twin2));
}
function moduleOf(root, node, message) {
  let names = importedNames(root), used = callsNear2(node).map((call) => resolvedCallee(call, names) ?? "");
  return Object.keys(TWINS2).find(
    (module) => used.some((name) => name.startsWith(`${module}.`)) || message.includes(`\`${module}`)
  );
}
function importOf(root, module) {
  for (let statement of namedChildren(root))
    if (statement.type === "import_statement")
      for (let child of namedChildren(statement)) {
        let name = child.type === "aliased_import" ? child.childForFieldName("name") : null, local = child.childForFieldName("alias")?.text;
        if (name?.text === module && local !== void 0) return { module: name, local };
      }
}
function usedNames(root, local) {
  return [...descendants(root)].flatMap((node) => node.type === "attribute" && node.childForFieldName("object")?.text === local ? [node.childForFieldName("attribute")?.text ?? ""] : []);
}
var defusedXml = {
  id: "python/defused-xml",
  summary: "XML from outside is read by defusedxml where the project depends on it; lxml's parsers resolve no entities",
  languages: ["python"],
  rules: ["S313", "S314", "S317", "S318", "S319", "B313", "B314", "B317", "B318", "B319", "py/xxe"],
  examples: [
    {
      title: "ElementTree",
      before: `import xml.etree.ElementTree as ET


def read(text):
    return ET.fromstring(text)
`,
      after: `import defusedxml.ElementTree as ET


def read(text):
    return ET.fromstring(text)
`,
      dependencies: ["defusedxml"]
    },
    {
      title: "minidom",
      before: `import xml.dom.minidom as minidom


def read(name):
    return minidom.parse(name)
`,
      after: `import defusedxml.minidom as minidom


def read(name):
    return minidom.parse(name)
`,
      dependencies: ["defusedxml"]
    },
    {
      title: "lxml",
      before: `from lxml import etree

parser = etree.XMLParser(resolve_entities=True)
`,
      after: `from lxml import etree

parser = etree.XMLParser(resolve_entities=False)
`
    },
    {
      title: "a feature of the standard library's parser",
      before: `import xml.sax
from xml.sax.handler import feature_external_ges

parser = xml.sax.make_parser()
parser.setFeature(feature_external_ges, True)
`,
      after: `import xml.sax
from xml.sax.handler import feature_external_ges

parser = xml.sax.make_parser()
parser.setFeature(feature_external_ges, False)
`
    }
  ],
  untouched: [
    `import xml.etree.ElementTree as ET


def read(text):
    return ET.fromstring(text)
`,
    `import xml.etree.ElementTree


def read(text):
    return xml.etree.ElementTree.fromstring(text)
`
  ],
  fix: fix17
};

// src/recipes/python/version.ts
var KEYS = ["requires-python", "python-requires", "python", "python-version"];
function lowestMinor({ versions }) {
  let minors = KEYS.flatMap((key) => {
    let text = versions.get(key);
    if (text === void 0) return [];
    if (/(?:^|[\s,>=~^])2(?:\.\d+)?(?:\D|$)/.test(text) || /^\s*(?:\*|<)/.test(text)) return [0];
    let minor = /(?:^|>=|==|~=|\^|~|>)\s*3(?:\.(\d+))?/.exec(text);
    return minor === null ? [] : [Number(minor[1] ?? 0)];
  });
  return minors.length === 0 ? void 0 : Math.min(...minors);
}
function olderThan(minor, project) {
  let lowest = lowestMinor(project);
  return lowest !== void 0 && lowest < minor ? `the project runs on Python 3.${lowest} too, and this came with 3.${minor}` : void 0;
}

// src/recipes/python/extraction-filter.ts
var EXPLANATION5 = "A member's name such as `../../etc/cron.d/x` is written outside of the folder. The `data` filter (PEP 706; Python 3.12, 3.11.4, 3.10.12, 3.9.17, 3.8.17) refuses such members.";
function fix18({ node, tree, project }) {
  let call = callsNear2(node).find((each) => /\.extract(?:all)?$/.test(calleeOf2(each)?.text ?? ""));
  if (call === void 0 || argumentsOf2(call) === void 0)
    return refused("there is no plain call of extractall here");
  let modules = [...importedNames(tree.rootNode).values()];
  if (!modules.some((name) => /^tarfile\b/.test(name)))
    return refused("this file does not import tarfile: the archive may be of another kind");
  if (modules.some((name) => /^(?:zipfile|py7zr|rarfile)\b/.test(name)) && !isFromTarfile(call, node))
    return refused("the archive may be of another kind, whose extraction takes no filter");
  let loose = keyword(call, "filter");
  if (loose !== void 0 && /^["']fully_trusted["']$/.test(loose.value.text))
    return edited(EXPLANATION5, replace(loose.value, loose.value.text.replace("fully_trusted", "data")));
  if (keyword(call, "filter") !== void 0) return refused("the call has a filter already");
  if (keyword(call, "members") !== void 0) return refused("the call chooses its members itself");
  let older = olderThan(8, project);
  if (older !== void 0) return refused(older);
  let quote = tree.rootNode.text.includes('"') ? '"' : "'", added = withArgument(call, `filter=${quote}data${quote}`);
  return added === void 0 ? refused("the call's arguments are not plain") : edited(EXPLANATION5, added);
}
function isFromTarfile(call, node) {
  let archive = calleeOf2(call)?.childForFieldName("object")?.text ?? "";
  return /^tarfile\.(?:open|TarFile)\b/.test(archive) ? !0 : [
    ...(functionAround2(node) ?? node.tree.rootNode).text.matchAll(/\b(?:(\w+) = tarfile\.(?:open|TarFile)\(|tarfile\.(?:open|TarFile)\([^\n]*\) as (\w+))/g)
  ].some(([, assigned, bound]) => (assigned ?? bound) === archive);
}
var extractionFilter = {
  id: "python/extraction-filter",
  summary: '`tarfile` extraction gets `filter="data"`',
  languages: ["python"],
  rules: ["S202", "B202", "py/archive-traversal"],
  examples: [
    {
      title: "into a folder",
      before: `import tarfile


def unpack(name, target):
    with tarfile.open(name, "r:gz") as archive:
        archive.extractall(target)
`,
      after: `import tarfile


def unpack(name, target):
    with tarfile.open(name, "r:gz") as archive:
        archive.extractall(target, filter="data")
`
    },
    {
      title: "here",
      before: `import tarfile


def unpack(name):
    tarfile.open(name).extractall()
`,
      after: `import tarfile


def unpack(name):
    tarfile.open(name).extractall(filter='data')
`
    },
    {
      title: "in a file that knows zip files too",
      before: `import tarfile
import zipfile


def unpack(name):
    if zipfile.is_zipfile(name):
        return
    with tarfile.open(name) as archive:
        archive.extractall('x')
`,
      after: `import tarfile
import zipfile


def unpack(name):
    if zipfile.is_zipfile(name):
        return
    with tarfile.open(name) as archive:
        archive.extractall('x', filter='data')
`
    }
  ],
  untouched: [
    {
      before: `import tarfile


def unpack(name):
    tarfile.open(name).extractall()
`,
      requiresPython: ">=3.7,<4"
    },
    `import tarfile
import zipfile


def unpack(name):
    archive = zipfile.ZipFile(name) if name.endswith('.zip') else tarfile.open(name)
    archive.extractall('x')
`,
    `import tarfile


def unpack(archive, chosen):
    archive.extractall(members=chosen(archive))
`,
    `import tarfile


def unpack(archive, **options):
    archive.extractall(**options)
`
  ],
  fix: fix18
};

// src/recipes/python/file-mode.ts
function fix19({ node }) {
  let call = callsNear2(node).find(
    (each) => /(?:^|\.)(?:l?chmod|fchmod|mkdir|makedirs)$/.test(calleeOf2(each)?.text ?? "")
  ), mode = call && (keyword(call, "mode")?.value ?? positional(call, 1) ?? positional(call, 0)), value = mode && octalOf(mode.text);
  return mode === void 0 || value === void 0 ? refused("the mode is not an octal literal") : (value & 63) === 0 ? refused("nobody but the owner has access already") : (value & 384) === 0 ? refused("the owner has no access either: what the mode is for is not known") : (value & 3584) !== 0 ? refused("the mode has special bits: what they are for is not known") : edited("Other users of the machine could change or run the file. Now only its owner has access.", replace(mode, `0o${(value & 448).toString(8)}`));
}
function octalOf(code) {
  let digits = /^0o([0-7]{1,5})$/i.exec(code)?.[1];
  return digits === void 0 ? void 0 : Number.parseInt(digits, 8);
}
var fileMode = {
  id: "python/file-mode",
  summary: "permissive `chmod` keeps access for the owner only",
  languages: ["python"],
  rules: ["S103", "B103", "py/insecure-permissions"],
  examples: [
    {
      title: "everybody may do everything",
      before: `import os


def share(path):
    os.chmod(path, 0o777)
`,
      after: `import os


def share(path):
    os.chmod(path, 0o700)
`
    },
    {
      title: "by keyword",
      before: `import os


def share(path):
    os.chmod(path, mode=0o666)
`,
      after: `import os


def share(path):
    os.chmod(path, mode=0o600)
`
    }
  ],
  untouched: [
    `import os
import stat


def share(path):
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXO)
`,
    `import os


def share(path):
    os.chmod(path, 0o600)
`
  ],
  fix: fix19
};

// src/recipes/python/host-keys.ts
var POLICIES = /^(?:AutoAddPolicy|WarningPolicy)$/;
function fix20({ node, tree }) {
  let call = callsNear2(node).find((each) => calleeOf2(each)?.text.endsWith(".set_missing_host_key_policy") === !0), policy = call && [...descendants(call)].find(({ type, text }) => type === "identifier" && POLICIES.test(text));
  return policy?.parent?.type !== "attribute" ? refused("the policy is not named as paramiko's here") : /\.load_(?:system_)?host_keys\(/.test(tree.rootNode.text) ? edited("Any key was accepted for a host that is not known, an attacker's as well. Such hosts are now refused.", replace(policy, "RejectPolicy")) : refused("this file loads no known host keys: with another policy it could connect to no host");
}
var hostKeys = {
  id: "python/host-keys",
  summary: "paramiko refuses unknown hosts, where the file loads the keys of those that it knows",
  languages: ["python"],
  rules: ["S507", "B507"],
  examples: [
    {
      title: "an instance",
      before: `import paramiko

client = paramiko.SSHClient()
client.load_system_host_keys()
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
`,
      after: `import paramiko

client = paramiko.SSHClient()
client.load_system_host_keys()
client.set_missing_host_key_policy(paramiko.RejectPolicy())
`
    },
    {
      title: "a class",
      before: `import paramiko


def connect(name):
    client = paramiko.SSHClient()
    client.load_host_keys('known_hosts')
    client.set_missing_host_key_policy(paramiko.WarningPolicy)
    client.connect(name)
`,
      after: `import paramiko


def connect(name):
    client = paramiko.SSHClient()
    client.load_host_keys('known_hosts')
    client.set_missing_host_key_policy(paramiko.RejectPolicy)
    client.connect(name)
`
    }
  ],
  untouched: [
    `import paramiko

client = paramiko.SSHClient()
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
`,
    `from paramiko import AutoAddPolicy, SSHClient

client = SSHClient()
client.load_system_host_keys()
client.set_missing_host_key_policy(AutoAddPolicy())
`
  ],
  fix: fix20
};

// src/recipes/python/jinja-autoescape.ts
function fix21({ node, tree }) {
  let root = tree.rootNode, call = findCall(node, root, /^jinja2(?:\.environment)?\.Environment$/);
  if (call === void 0 || argumentsOf2(call) === void 0)
    return refused("there is no plain call of jinja2.Environment here");
  let helper = helperName(root, call);
  if (helper === void 0) return refused("how this file names jinja2 cannot be told");
  let given = keyword(call, "autoescape");
  if (given !== void 0 && given.value.text !== "False") return refused("`autoescape` is not the literal False");
  let edit = given === void 0 ? withArgument(call, `autoescape=${helper.name}()`) : replace(given.value, `${helper.name}()`);
  return edit === void 0 ? refused("the call's arguments are not plain") : edited("Values went into HTML templates as they are, scripts included. Templates for HTML and XML, and those from strings, now escape them; other files do not change.", edit, helper.edits);
}
function helperName(root, call) {
  let callee = calleeOf2(call);
  if (callee?.type === "attribute") {
    let module = callee.childForFieldName("object") ?? void 0;
    return resolved2(module, importedNames(root)) === "jinja2" ? { name: `${module?.text}.select_autoescape`, edits: [] } : void 0;
  }
  return memberOf2(root, "jinja2", "select_autoescape");
}
var jinjaAutoescape = {
  id: "python/jinja-autoescape",
  summary: "Jinja2 environments escape values in HTML and XML templates",
  languages: ["python"],
  rules: ["S701", "B701"],
  examples: [
    {
      title: "imported by name",
      before: `from jinja2 import Environment, FileSystemLoader

env = Environment(loader=FileSystemLoader('templates'))
`,
      after: `from jinja2 import Environment, FileSystemLoader, select_autoescape

env = Environment(loader=FileSystemLoader('templates'), autoescape=select_autoescape())
`
    },
    {
      title: "switched off",
      before: `import jinja2

env = jinja2.Environment(autoescape=False)
`,
      after: `import jinja2

env = jinja2.Environment(autoescape=jinja2.select_autoescape())
`
    }
  ],
  untouched: [
    `from jinja2 import *

env = Environment(autoescape=False)
`,
    `import jinja2.environment

env = jinja2.environment.Environment(autoescape=False)
`,
    `import jinja2


def make(escape):
    return jinja2.Environment(autoescape=escape)
`,
    `import jinja2


def make(**options):
    return jinja2.Environment(**options)
`
  ],
  fix: fix21
};

// src/recipes/python/template.ts
function partsOf2(node) {
  let parts = rawParts2(node);
  return parts && joinTexts(parts);
}
function rawParts2(node) {
  switch (node.type) {
    case "parenthesized_expression": {
      let [inner, ...others] = namedChildren(node);
      return inner !== void 0 && others.length === 0 ? rawParts2(inner) : void 0;
    }
    case "string":
      return stringParts(node);
    case "concatenated_string":
      return allOf(namedChildren(node).map(rawParts2));
    case "binary_operator":
      return operatorParts(node);
    case "call":
      return formatParts(node);
    default:
      return;
  }
}
function stringParts(node) {
  let open = node.children[0]?.text ?? "";
  if (!/^[fFuU]?(?:"""|'''|"|')$/.test(open)) return;
  let parts = [];
  for (let child of node.children.slice(1, -1))
    if (child.type === "interpolation") {
      let value = interpolated(child);
      if (value === void 0) return;
      parts.push(value);
    } else if (child.type === "string_content") {
      if (child.namedChildren.length > 0 || child.text.includes("\\")) return;
      parts.push({ kind: "text", text: child.text });
    } else return;
  return parts;
}
function interpolated(node) {
  let [value, ...others] = namedChildren(node);
  if (!(!(value !== void 0 && others.length === 0 && /^\{\s*$/.test(node.text.slice(0, value.startIndex - node.startIndex))) || /[\n#]/.test(node.text) || !/^\s*\}$/.test(node.text.slice(value.endIndex - node.startIndex))))
    return { kind: "value", code: value.text, isText: !1 };
}
function operatorParts(node) {
  let [left, right] = [node.childForFieldName("left"), node.childForFieldName("right")], operator = node.childForFieldName("operator")?.text;
  if (!(left === null || right === null))
    return operator === "+" ? sumParts2(left, right) : operator === "%" ? percentParts(left, right) : void 0;
}
function operandParts(node) {
  return rawParts2(node) ?? (isPlain2(node) ? [valueOf(node)] : void 0);
}
function sumParts2(left, right) {
  let parts = allOf([operandParts(left), operandParts(right)]);
  return parts?.some(({ kind }) => kind === "text") === !0 ? parts : void 0;
}
var valueOf = (node) => ({ kind: "value", code: node.text, isText: !0 });
function isPlain2({ type, text }) {
  return /^(?:identifier|attribute|subscript|call)$/.test(type) && !text.includes(`
`);
}
function percentParts(left, right) {
  let format = rawParts2(left);
  if (format === void 0 || format.some(({ kind }) => kind === "value")) return;
  let values = right.type === "tuple" ? namedChildren(right) : [right];
  if (!values.every(isPlain2) || right.type === "dictionary") return;
  let text = format.map((part) => part.kind === "text" ? part.text : "").join("");
  if (!(/%(?![s%])/.test(text) || text.includes("%%")))
    return filled(text.split("%s"), values);
}
function formatParts(call) {
  let callee = calleeOf2(call);
  if (callee?.type !== "attribute" || callee.childForFieldName("attribute")?.text !== "format") return;
  let object = callee.childForFieldName("object"), format = object === null ? void 0 : rawParts2(object), given = argumentsOf2(call);
  if (format === void 0 || given === void 0 || format.some(({ kind }) => kind === "value")) return;
  let text = format.map((part) => part.kind === "text" ? part.text : "").join("");
  if (!/\{\{|\}\}|\{[^}]*[!:.[]/.test(text))
    return placeholders(text, given);
}
function placeholders(text, given) {
  let values = [...text.matchAll(/\{(\w*)\}/g)].map(([, name = ""]) => name).map((name, index) => name === "" || /^\d+$/.test(name) ? given.filter((each) => each.name === void 0)[name === "" ? index : Number(name)]?.value : given.find((each) => each.name === name)?.value);
  if (values.every((value) => value !== void 0 && isPlain2(value)))
    return filled(text.split(/\{\w*\}/), values);
}
function filled(texts, values) {
  if (texts.length === values.length + 1)
    return texts.flatMap((text, index) => {
      let value = values[index], after = value === void 0 ? [] : [{ kind: "value", code: value.text, isText: !1 }];
      return [{ kind: "text", text }, ...after];
    });
}
function textCode(parts, quote) {
  let other = quote === '"' ? "'" : '"', inner = parts.map((part) => part.kind === "text" ? part.text.replaceAll(/[{}]/g, "$&$&") : `{${part.code}}`).join(""), outer = [quote, other].find((each) => !inner.includes(each)), fits2 = !parts.some((part) => part.kind === "value" && /[\\\n]|^\{/.test(part.code));
  return outer !== void 0 && fits2 ? `f${outer}${inner}${outer}` : parts.map((part) => part.kind === "text" ? quoted(part.text, quote) : part.isText ? part.code : `str(${part.code})`).join(" + ");
}

// src/recipes/python/literal-eval.ts
function fix22({ node, tree, text }) {
  let root = tree.rootNode, call = findCall(node, root, "eval"), callee = call && calleeOf2(call), [only, ...others] = (call && argumentsOf2(call)) ?? [];
  if (callee === void 0 || only === void 0 || others.length > 0)
    return refused("there is no call of eval with one argument here");
  if (partsOf2(only.value) !== void 0) return refused("the text is put together here: it is code, and not a literal");
  if (call !== void 0 && isCode(only.value, call))
    return refused("the names say that the text is an expression or code, which is more than a literal");
  let imports = importEdits(root, text, "ast");
  return imports === void 0 ? refused("the name `ast` means something else in this file") : edited("`eval` runs whatever the text says. `ast.literal_eval` reads numbers, strings, lists and other literals, and refuses all else.", replace(callee, `${moduleName(root, "ast").name}.literal_eval`), imports);
}
var CODE = /expr|formula|calc|comput|code|script|command|cmd|condition|compile|function|lambda|program|rule|predicate/i;
function isCode(value, call) {
  return CODE.test(value.text) || CODE.test(functionAround2(call)?.childForFieldName("name")?.text ?? "");
}
var literalEval = {
  id: "python/literal-eval",
  summary: "`eval` of data becomes `ast.literal_eval`",
  languages: ["python"],
  rules: ["S307", "B307", "py/code-injection"],
  examples: [
    {
      title: "a parameter",
      before: `import sys


def parse(text):
    return eval(text)
`,
      after: `import ast
import sys


def parse(text):
    return ast.literal_eval(text)
`
    },
    {
      title: "no imports yet",
      before: `"""Reads points."""


def parse(line):
    return eval(line.strip())
`,
      after: `"""Reads points."""

import ast


def parse(line):
    return ast.literal_eval(line.strip())
`
    }
  ],
  untouched: [
    `def calculate(text):
    return eval(text)
`,
    `def run(source):
    return eval(compile(source, 'x', 'eval'))
`,
    `def area(width, height):
    return eval(f'{width} * {height}')
`,
    `def run(text, names):
    return eval(text, names)
`,
    `ast = None


def parse(text):
    return eval(text)
`
  ],
  fix: fix22
};

// src/recipes/python/command.ts
function argumentList(command, call) {
  let parts = partsOf2(command);
  if (parts === void 0) return { reason: "the command is not put together in one plain expression" };
  let split2 = shellWords(parts);
  if ("reason" in split2) return split2;
  if (mayBeMissing(split2.program) && asksHowItEnded(call))
    return {
      reason: `if \`${split2.program}\` is missing, the shell says so by its exit code, and Python by an error that nothing here catches`
    };
  let empty = alone(split2.words).find((code) => hasEmptyDefault2(command, code));
  if (empty !== void 0) return { reason: mayBeEmpty(empty) };
  let quote = quoteOf(command.text), known = knownStrings(command);
  return { list: `[${split2.words.map((word) => wordCode2(word, quote, known)).join(", ")}]` };
}
function hasEmptyDefault2(command, code) {
  let parameter = (functionAround2(command)?.childForFieldName("parameters")?.namedChildren ?? []).find((each) => each.childForFieldName("name")?.text === code);
  return EMPTY2.test(parameter?.childForFieldName("value")?.text ?? code);
}
var EMPTY2 = /(?:^|\bor |\belse |, ?)(?:""|'')\)?$/, CATCHES_MISSING = /\b(?:OSError|FileNotFoundError|IOError|EnvironmentError|Exception|BaseException)\b|^except\s*:/;
function asksHowItEnded(call) {
  for (let at = call; at !== null && at.type !== "function_definition"; at = at.parent) {
    if (at.parent?.type !== "try_statement" || at.parent.childForFieldName("body")?.id !== at.id) continue;
    let handlers = at.parent.namedChildren.filter(({ type }) => type === "except_clause");
    if (handlers.some(({ text }) => CATCHES_MISSING.test(text.split(`
`)[0] ?? ""))) return !1;
    if (handlers.some(({ text }) => /Error/.test(text.split(`
`)[0] ?? ""))) return !0;
  }
  let name = calleeOf2(call)?.text ?? "";
  if (/(?:check_call|check_output|Popen|popen)$/.test(name) || keyword(call, "check")?.value.text === "True")
    return !1;
  let scope = functionAround2(call) ?? call.tree.rootNode;
  return /(?:^|\.)run$/.test(name) ? /\.returncode\b/.test(scope.text) : call.parent?.type !== "expression_statement";
}
function wordCode2(word, quote, known) {
  let [only] = word;
  if (only !== void 0 && word.length === 1) {
    if (only.kind === "text") return quoted(only.text, quote);
    let list = joinedList(only.code);
    return list !== void 0 ? `*${list}` : only.isText || known.has(only.code) ? only.code : `str(${only.code})`;
  }
  return textCode(word, quote);
}
function knownStrings(node) {
  let typed = (functionAround2(node)?.childForFieldName("parameters")?.namedChildren ?? []).filter(({ type }) => type.startsWith("typed_"));
  return new Set(
    typed.filter((parameter) => parameter.childForFieldName("type")?.text === "str").map((parameter) => (parameter.childForFieldName("name") ?? parameter.namedChildren[0])?.text ?? "")
  );
}

// src/recipes/python/local-value.ts
function sourceOf2(expression) {
  if (expression.type !== "identifier") return expression;
  let scope = functionAround2(expression) ?? expression.tree.rootNode, uses = [...descendants(scope)].filter(({ type, text }) => type === "identifier" && text === expression.text), assigned = uses.filter((use) => isTarget(use)), [target] = assigned;
  if (!(target === void 0 || assigned.length > 1 || uses.length !== 2) && !target.parent?.childForFieldName("type"))
    return target.parent?.childForFieldName("right") ?? void 0;
}
function isTarget(use) {
  return use.parent?.type === "assignment" && use.parent.childForFieldName("left")?.id === use.id;
}

// src/recipes/python/os-system.ts
function fix23({ node, tree, text, project }) {
  let root = tree.rootNode, call = findCall(node, root, /^os\.(?:system|popen)$/), command = call && positional(call, 0);
  if (call === void 0 || command === void 0 || argumentsOf2(call)?.length !== 1)
    return refused("there is no plain call of os.system or os.popen here");
  let source = sourceOf2(command);
  if (source === void 0) return refused("where the command comes from cannot be followed");
  let result = argumentList(source, call);
  if ("reason" in result) return refused(result.reason);
  let { name } = moduleName(root, "subprocess"), list = source.id === command.id ? result.list : command.text, isPopen = resolved2(calleeOf2(call), importedNames(root)) === "os.popen", older = isPopen ? olderThan(7, project) : void 0;
  if (older !== void 0) return refused(older);
  let started = isPopen ? popen(call, name, list) : system(call, name, list);
  if (started === void 0) return refused("what becomes of the result depends on how the shell reports it");
  let imports = exchangeEdits(root, text, { from: "os", to: "subprocess", replaced: [started.node] });
  if (imports === void 0) return refused("the name `subprocess` means something else in this file");
  let follow = source.id === command.id ? [] : [replace(source, result.list)];
  return edited("A shell reads the whole command, and values in it can start other programs. Now the program gets its arguments one by one.", replace(started.node, started.code), follow, imports);
}
function system(call, name, list) {
  let run2 = `${name}.run(${list}, check=False)`, { parent } = call;
  if (parent?.type === "expression_statement") return { node: call, code: run2 };
  let isComparedToZero = parent?.type === "comparison_operator" && /^(?:\S[^]*)\s*[!=]=\s*0$/.test(parent.text), isCondition = parent?.type === "not_operator" || parent !== null && /^(?:if|elif|while)/.test(parent.type);
  return isComparedToZero || isCondition ? { node: call, code: `${run2}.returncode` } : void 0;
}
function popen(call, name, list) {
  let attribute = call.parent, read = attribute?.parent;
  if (!(!(attribute?.type === "attribute" && attribute.childForFieldName("attribute")?.text === "read") || read?.type !== "call" || argumentsOf2(read)?.length !== 0))
    return { node: read, code: `${name}.run(${list}, capture_output=True, text=True, check=False).stdout` };
}
var osSystem = {
  id: "python/os-system",
  summary: "`os.system` and `os.popen(…).read()` become `subprocess.run` with an argument list",
  languages: ["python"],
  rules: ["S605", "B605", "py/command-injection"],
  examples: [
    {
      title: "a statement",
      before: `import os


def remove(name):
    os.system("rm -f " + name)
`,
      after: `import subprocess


def remove(name):
    subprocess.run(["rm", "-f", name], check=False)
`
    },
    {
      title: "a condition",
      before: `import os
import sys


def same(name: str):
    return os.system(f"cmp /etc/hosts {name}") == 0
`,
      after: `import subprocess
import sys


def same(name: str):
    return subprocess.run(["cmp", "/etc/hosts", name], check=False).returncode == 0
`
    },
    {
      title: "popen",
      before: `import os
import subprocess


def whois(name):
    return os.popen('whois %s' % name).read()
`,
      after: `import subprocess


def whois(name):
    return subprocess.run(['whois', str(name)], capture_output=True, text=True, check=False).stdout
`
    },
    {
      title: "popen, one of two, and what is done with its text",
      before: `import os


def count(name):
    for line in os.popen("ls " + name):
        print(line)
    return os.popen("grep -c x " + name).read().strip()
`,
      after: `import os
import subprocess


def count(name):
    for line in os.popen("ls " + name):
        print(line)
    return subprocess.run(["grep", "-c", "x", name], capture_output=True, text=True, check=False).stdout.strip()
`
    }
  ],
  untouched: [
    { before: `import os


def f(name):
    return os.popen("grep x " + name).read()
`, requiresPython: "^3.6" },
    `import os


def alive(host):
    return os.system("ping -c 1 " + host) == 0
`,
    `import os


def f(name):
    return os.system("ls " + name)
`,
    `import os


def f(name):
    os.system("cd /tmp && ls " + name)
`,
    `import os


def f(name):
    return os.popen("ls " + name)
`,
    `import os

subprocess = None


def f(name):
    os.system("ls " + name)
`
  ],
  fix: fix23
};

// src/recipes/python/path-parts.ts
var pathReader2 = {
  isFixed: isFixed2,
  partsOf: (argument) => BUILT2.test(argument.type) || isFormat(argument) ? partsOf2(argument) : void 0,
  isBare: isBare2,
  restarts: !0
}, BUILT2 = /^(?:string|concatenated_string|binary_operator|parenthesized_expression)$/, isFormat = (node) => calleeOf2(node)?.childForFieldName("attribute")?.text === "format", GIVEN2 = /request|args|GET|POST|FILES|argv|input\(/, FIXED2 = /^(?:__file__|(?:\w+\.)*(?:root_path|instance_path|static_folder)|(?:\w+\.)*(?:config|settings|environ)(?:\.\w+|\[["']\w+["']\])|os\.getcwd\(\)|tempfile\.gettempdir\(\)|(?:\w+\.)*[A-Z][A-Z0-9_]+)$/, FOLDER_CALLS = /^(?:os\.path\.(?:join|abspath|realpath|dirname|normpath|expanduser)|str)$/;
function isFixed2(node, index = 0) {
  return node.type === "string" ? !node.namedChildren.some(({ type }) => type === "interpolation") : GIVEN2.test(node.text) ? !1 : /^self\.\w+$/.test(node.text) ? index === 0 : node.type === "identifier" && node.text !== "__file__" ? isFixedName(node, NAMES4) : FIXED2.test(node.text) ? !0 : node.type === "call" && FOLDER_CALLS.test(calleeOf2(node)?.text ?? "") && argumentsOf2(node)?.every(({ value }) => isFixed2(value)) === !0;
}
function valuesOf2(name) {
  let values = [];
  for (let node of descendants(name.tree.rootNode)) {
    if ((node.childForFieldName("left") ?? (node.type === "named_expression" ? node.namedChildren[0] : null))?.text !== name.text) continue;
    if (node.type === "augmented_assignment") return;
    let value = node.childForFieldName("right") ?? node.childForFieldName("value");
    /^(?:assignment|named_expression)$/.test(node.type) && value !== null && values.push(value);
  }
  return values;
}
var NAMES4 = { valuesOf: valuesOf2, isFixed: isFixed2, functionAround: functionAround2, given: GIVEN2 }, KEEPS2 = /^(?:strip|lower|upper|replace|lstrip|rstrip|casefold|title|decode)$/, READS2 = /^(?:get|pop|getlist)$/;
function isBare2(node) {
  let [inner] = namedChildren(node);
  switch (node.type) {
    case "attribute":
    case "subscript":
      return !0;
    case "identifier":
      return valuesOf2(node)?.every((value) => value.text !== node.text && isBare2(value)) === !0 && isGivenBare2(node);
    case "string":
      return !/[/\\{]/.test(node.text);
    case "boolean_operator":
      return namedChildren(node).every(isBare2);
    case "call":
      return isBareCall2(node);
    default:
      return /^(?:parenthesized_expression|await)$/.test(node.type) && inner !== void 0 && isBare2(inner);
  }
}
function isBareCall2(call) {
  let callee = calleeOf2(call), object = callee?.childForFieldName("object"), method = callee?.childForFieldName("attribute")?.text ?? "";
  if (object && KEEPS2.test(method)) return isBare2(object);
  if (object && READS2.test(method)) return !0;
  let [first] = argumentsOf2(call) ?? [];
  return /^(?:str|(?:\w+\.)*unquote(?:_plus)?|os\.path\.(?:normpath|basename))$/.test(callee?.text ?? "") && first !== void 0 && isBare2(first.value);
}
function isGivenBare2(name) {
  let called = functionAround2(name)?.childForFieldName("name")?.text;
  return called === void 0 ? !0 : !name.tree.rootNode.descendantsOfType("call").some((call) => {
    let callee = calleeOf2(call);
    return (callee?.childForFieldName("attribute") ?? callee)?.text === called && /["'][^"']*\/|\/[^"']*["']/.test(call.childForFieldName("arguments")?.text ?? "");
  });
}

// src/recipes/python/path-containment.ts
var JOIN = "os.path.join";
function fix24({ node, tree, text, finding }) {
  let root = tree.rootNode, names = importedNames(root), scope = functionAround2(node) ?? root, join = joinFor2(node, scope, names, finding.endLine), given = join && argumentsOf2(join);
  if (join === void 0 || given === void 0 || given.some(({ name }) => name !== void 0))
    return refused(
      "the path is not joined by os.path.join from a folder, so which folder it must stay in is not known"
    );
  let known = folderOf(
    given.map(({ value }) => value),
    pathReader2
  );
  if ("reason" in known) return refused(known.reason);
  let statement = pythonStatement(join);
  if (!startsItsLine(text, statement) || !isReadFirst(join, statement))
    return refused("the path is joined in the middle of a larger statement");
  let free = NAMES5.find((each) => !each.some((name) => isTaken2(scope, name)));
  if (free === void 0) return refused("the names that the check would use are taken");
  let [folder, full] = free, imports = importEdits(root, text, "os");
  if (imports === void 0) return refused("the name `os` means something else in this file");
  let os = moduleName(root, "os").name, [indent, end, base] = [indentOf(text, statement), lineEndOf(text), known.folder.join(", ")], answer2 = answerOf(scope, root, names), check = [
    `${folder} = ${os}.path.realpath(${known.folder.length === 1 ? base : `${calleeOf2(join)?.text}(${base})`})`,
    `${full} = ${os}.path.realpath(${join.text})`,
    `if ${REMOVES.test(statement.text) ? `${full} == ${folder} or ` : ""}${os}.path.commonpath([${folder}, ${full}]) != ${folder}:`,
    `${indentUnit(text, "    ")}${answer2.code}`
  ].map((line) => `${line}${end}${indent}`).join("");
  return edited("`../` or an absolute path in the name leads out of the folder. The path is now resolved and refused if it does.", insertAt(statement.startIndex, check), replace(join, full), imports, answer2.edits);
}
function joinFor2(node, scope, names, line) {
  let isJoin = (call) => call.type === "call" && resolvedCallee(call, names) === JOIN, here = [...descendants(pythonStatement(node))].filter(isJoin);
  if (here.length > 0) return here.length === 1 ? here[0] : void 0;
  let used = new Set([...descendants(node)].filter(({ type }) => type === "identifier").map(({ text }) => text)), assigned = [...descendants(scope)].filter((each) => {
    let target = each.parent?.type === "assignment" ? each.parent.childForFieldName("left")?.text : void 0;
    return isJoin(each) && target !== void 0 && used.has(target) && each.startPosition.row < line;
  });
  return assigned.length === 1 ? assigned[0] : void 0;
}
var ANSWERS = [
  { module: "flask", member: "abort", code: (name) => `${name}(404)` },
  { module: "fastapi", member: "HTTPException", code: (name) => `raise ${name}(status_code=404)` },
  { module: "django.http", member: "Http404", code: (name) => `raise ${name}` }
];
function answerOf(scope, root, names) {
  let decorators = scope.parent?.type === "decorated_definition" ? scope.parent.text.split(/\bdef\b/)[0] : "", isRoute = /@[\w.]+\.(?:route|api_route|get|post|put|patch|delete)\(/.test(decorators ?? ""), isDjango = /^\((?:self,\s*)?request\b/.test(scope.childForFieldName("parameters")?.text ?? ""), readsFlask = [...scope.descendantsOfType(["identifier", "attribute"])].some(
    (each) => resolved2(each, names) === "flask.request"
  );
  for (let { module, member, code } of scope.type === "module" ? [] : ANSWERS) {
    let known = (module === "django.http" ? isDjango : isRoute || module === "flask" && readsFlask) ? memberOf2(root, module, member) : void 0;
    if (known !== void 0) return { code: code(known.name), edits: known.edits };
  }
  return { code: 'raise ValueError("path is outside of its folder")', edits: [] };
}
var REMOVES = /\b(?:rmtree|rmdir|removedirs|move|rename|replace)\(/, NAMES5 = [
  ["base_dir", "full_path"],
  ["root_dir", "resolved_path"]
], pathContainment = {
  id: "python/path-containment",
  summary: "a path joined with a name from outside must stay in its folder",
  languages: ["python"],
  families: ["path-traversal"],
  examples: [
    {
      title: "joined where it is used",
      before: `import os

from flask import request

ROOT = "/srv/files"


def view():
    return open(os.path.join(ROOT, request.args["name"])).read()
`,
      after: `import os

from flask import abort, request

ROOT = "/srv/files"


def view():
    base_dir = os.path.realpath(ROOT)
    full_path = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if os.path.commonpath([base_dir, full_path]) != base_dir:
        abort(404)
    return open(full_path).read()
`
    },
    {
      title: "joined before",
      before: `import os

from flask import request


def view():
    path = os.path.join("/srv", request.args["name"])
    with open(path) as file:
        return file.read()
`,
      after: `import os

from flask import abort, request


def view():
    base_dir = os.path.realpath("/srv")
    full_path = os.path.realpath(os.path.join("/srv", request.args["name"]))
    if os.path.commonpath([base_dir, full_path]) != base_dir:
        abort(404)
    path = full_path
    with open(path) as file:
        return file.read()
`
    },
    {
      title: "the folder is all that stands before the name",
      before: `import os

import flask

HERE = os.path.dirname(__file__)


def view():
    name = flask.request.args.get("name", "")
    with open(os.path.join(HERE, "..", f"uploads/{name}")) as file:
        return file.read()
`,
      after: `import os

import flask

HERE = os.path.dirname(__file__)


def view():
    name = flask.request.args.get("name", "")
    base_dir = os.path.realpath(os.path.join(HERE, "..", "uploads"))
    full_path = os.path.realpath(os.path.join(HERE, "..", f"uploads/{name}"))
    if os.path.commonpath([base_dir, full_path]) != base_dir:
        flask.abort(404)
    with open(full_path) as file:
        return file.read()
`
    },
    {
      title: "the folder itself must not go",
      before: `import os
import shutil

from flask import request


def remove():
    shutil.rmtree(os.path.join("/srv/files", request.args["name"]))
`,
      after: `import os
import shutil

from flask import abort, request


def remove():
    base_dir = os.path.realpath("/srv/files")
    full_path = os.path.realpath(os.path.join("/srv/files", request.args["name"]))
    if full_path == base_dir or os.path.commonpath([base_dir, full_path]) != base_dir:
        abort(404)
    shutil.rmtree(full_path)
`
    },
    {
      title: "a framework without an answer that is known here",
      before: `import os

from bottle import request


def read():
    return open(os.path.join("/srv", request.query["name"])).read()
`,
      after: `import os

from bottle import request


def read():
    base_dir = os.path.realpath("/srv")
    full_path = os.path.realpath(os.path.join("/srv", request.query["name"]))
    if os.path.commonpath([base_dir, full_path]) != base_dir:
        raise ValueError("path is outside of its folder")
    return open(full_path).read()
`
    },
    {
      title: "a route of FastAPI",
      before: `import os

from fastapi import FastAPI

app = FastAPI()


@app.get("/{name:path}")
def read(name: str):
    return open(os.path.join("/srv", "files", name)).read()
`,
      after: `import os

from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/{name:path}")
def read(name: str):
    base_dir = os.path.realpath(os.path.join("/srv", "files"))
    full_path = os.path.realpath(os.path.join("/srv", "files", name))
    if os.path.commonpath([base_dir, full_path]) != base_dir:
        raise HTTPException(status_code=404)
    return open(full_path).read()
`
    }
  ],
  untouched: [
    `import os

from flask import request


def view(user):
    return open(os.path.join("/srv/data", user.id, request.args["name"])).read()
`,
    `import os

from flask import request


def view(user):
    return open(os.path.join("/srv/data", f"{user.id}/{request.args['name']}")).read()
`,
    `import os

from flask import request


def view():
    return open(os.path.join("/srv/data", "/" + request.args["name"])).read()
`,
    `import os

from flask import request


def view():
    folder = request.args["folder"]
    return open(os.path.join(folder, request.args["name"])).read()
`,
    `import os

from flask import request


HERE = os.path.dirname(__file__)


def view():
    part = "files/" + request.args["name"]
    return open(os.path.join(HERE, part)).read()
`,
    `import os

from flask import request


def view():
    return [open(os.path.join("/srv", n)).read() for n in request.args.getlist("n")]
`,
    `import os

from flask import request


def view(user):
    return user and open(os.path.join("/srv", request.args["n"])).read()
`,
    `from flask import request


def view():
    return open(request.args["name"]).read()
`,
    `import os

from flask import request


def view():
    return open(os.path.join(request.args["folder"], request.args["name"])).read()
`
  ],
  fix: fix24
};

// src/recipes/python/pickle-json.ts
function fix25({ tree, text }) {
  let root = tree.rootNode, names = importedNames(root), calls = [...descendants(root)].filter((node) => node.type === "call"), named = (pattern) => calls.filter((call) => pattern.test(resolvedCallee(call, names) ?? "")), [dumps, loads] = [
    named(/^(?:pickle|marshal|jsonpickle)\.(?:dumps|encode)$/),
    named(/^(?:pickle|marshal|jsonpickle)\.(?:loads|decode)$/)
  ], others = named(/^(?:pickle|marshal|jsonpickle)\.(?!dumps$|loads$|encode$|decode$)/);
  if (dumps.length === 0 || loads.length === 0 || others.length > 0)
    return refused("whether all that is read was written by this file, as plain data, cannot be shown");
  if (!dumps.map((call) => argumentsOf2(call)).every((given) => given?.length === 1 && isPlainData(given[0]?.value)))
    return refused("a value that is pickled may be more than JSON can hold");
  let from = resolvedCallee(dumps[0], names)?.split(".")[0] ?? "pickle", gone = [...dumps, ...loads].flatMap((call) => calleeOf2(call) ?? []), imports = exchangeEdits(root, text, { from, to: "json", replaced: gone });
  if (imports === void 0) return refused("the name `json` means something else in this file");
  let { name } = moduleName(root, "json"), isText2 = (call) => resolvedCallee(call, names)?.startsWith("jsonpickle.") === !0, edits = [
    ...dumps.map(
      (call) => replace(call, `${name}.dumps(${argumentsOf2(call)?.[0]?.value.text})${isText2(call) ? "" : ".encode()"}`)
    ),
    ...loads.map((call) => replace(calleeOf2(call) ?? call, `${name}.loads`))
  ];
  return edited("Pickled data can run any code when they are read. What is kept here is plain data, which JSON holds as well.", edits, imports);
}
function isPlainData(node) {
  switch (node?.type) {
    case "string":
      return /^["']/.test(node.text) || /^[fu]["']/i.test(node.text);
    case "integer":
    case "true":
    case "false":
    case "none":
      return !0;
    case "list":
      return namedChildren(node).every(isPlainData);
    case "dictionary":
      return namedChildren(node).every(isPlainPair);
    default:
      return !1;
  }
}
function isPlainPair(pair) {
  let [key, value] = [pair.childForFieldName("key"), pair.childForFieldName("value")];
  return pair.type === "pair" && key?.type === "string" && value !== null && isPlainData(value);
}
var pickleJson = {
  id: "python/pickle-json",
  summary: "pickled plain data become JSON, where the whole file shows that they are plain",
  languages: ["python"],
  rules: ["S301", "B301", "S302", "B302", "py/unsafe-deserialization"],
  examples: [
    {
      title: "there and back",
      before: `import pickle


def pack():
    return pickle.dumps({'version': 1, 'names': ['a', 'b']})


def unpack(data):
    return pickle.loads(data)
`,
      after: `import json


def pack():
    return json.dumps({'version': 1, 'names': ['a', 'b']}).encode()


def unpack(data):
    return json.loads(data)
`
    },
    {
      title: "marshal",
      before: `import json
import marshal

DATA = marshal.dumps([1, 2, 3])
print(marshal.loads(DATA))
`,
      after: `import json

DATA = json.dumps([1, 2, 3]).encode()
print(json.loads(DATA))
`
    }
  ],
  untouched: [
    `import pickle


def unpack(data):
    return pickle.loads(data)
`,
    `import pickle


def pack(thing):
    return pickle.dumps(thing)


def unpack(data):
    return pickle.loads(data)
`,
    `import pickle


def pack():
    return pickle.dumps({1: 'a'})


def unpack(data):
    return pickle.loads(data)
`
  ],
  fix: fix25
};

// src/recipes/python/request-timeout.ts
var TIMEOUT = "30", EXPLANATION6 = "Without a timeout a server that does not answer holds the caller for ever.";
function fix26({ node, tree }) {
  let call = findCall(
    node,
    tree.rootNode,
    /^(?:requests|httpx)\.(?:get|post|put|patch|delete|head|options|request|stream|Client|AsyncClient)$/
  );
  if (call === void 0 || argumentsOf2(call) === void 0) return refused("the call's arguments are not plain");
  let timeout = keyword(call, "timeout");
  if (timeout?.value.text === "None") return edited(EXPLANATION6, replace(timeout.value, TIMEOUT));
  if (timeout !== void 0) return refused("there is a timeout already");
  let added = withArgument(call, `timeout=${TIMEOUT}`);
  return added === void 0 ? refused("the call's arguments are not plain") : edited(EXPLANATION6, added);
}
var requestTimeout = {
  id: "python/request-timeout",
  summary: "requests and httpx calls get a timeout",
  languages: ["python"],
  rules: ["S113", "B113"],
  examples: [
    {
      title: "none given",
      before: `import requests


def fetch(url):
    return requests.get(url).text
`,
      after: `import requests


def fetch(url):
    return requests.get(url, timeout=30).text
`
    },
    {
      title: "switched off",
      before: `import requests


def send(url, data):
    requests.post(url, json=data, timeout=None)
`,
      after: `import requests


def send(url, data):
    requests.post(url, json=data, timeout=30)
`
    }
  ],
  untouched: [
    `import requests


def fetch(url, **options):
    return requests.get(url, **options)
`,
    `import requests


def fetch(url, seconds):
    return requests.get(url, timeout=seconds)
`
  ],
  fix: fix26
};

// src/recipes/python/secret-from-environment.ts
var NO_SECRET = /(?:^|_)(?:ALGORITHM|ALG|NAME|URL|URI|PATH|FILE|DIR|HEADER|FIELD|PREFIX|SUFFIX|TYPE|FORMAT|PROMPT|LABEL|TITLE|COOKIE|PARAM|ENDPOINT|HASHER|MODE|SCHEME|PATTERN|REGEX|MESSAGE|ERROR|TEMPLATE)$/;
function fix27({ node, tree, text }) {
  let root = tree.rootNode, literal = node.type === "string" ? node : around(node, "string");
  if (literal === void 0 || stringValue2(literal) === void 0) return refused("the secret is not a plain string");
  if (around(literal, "default_parameter", "typed_default_parameter") !== void 0)
    return refused("the secret is a parameter's default: callers may rely on it");
  if (around(literal, "comparison_operator") !== void 0) return refused("the secret is compared with, not used");
  let name = nameFor(literal);
  if (name === void 0) return refused("no name says what the secret is for");
  if (NO_SECRET.test(name)) return refused("the name says that this is about a secret, and not one");
  if (root.descendantsOfType("string").filter((each) => nameFor(each) === name && each.text !== literal.text).length > 0) return refused(`other values in this file would get the name ${name} too`);
  let imports = importEdits(root, text, "os");
  if (imports === void 0) return refused("the name `os` means something else in this file");
  let quote = literal.text.startsWith("'") ? "'" : '"', code = `${moduleName(root, "os").name}.environ[${quote}${name}${quote}]`, explanation = `Everybody who can read the code knows this secret: treat it as leaked, and replace it. It is now read from the environment variable ${name}, which must be set wherever this runs, its tests included.`;
  return edited(explanation, replace(literal, code), imports);
}
function nameFor(literal) {
  let holder = literal.parent, target = holder?.type === "keyword_argument" ? holder.childForFieldName("name")?.text : holder?.type === "pair" ? holder.childForFieldName("key")?.text : holder?.type === "assignment" ? holder.childForFieldName("left")?.text : void 0, word = /(\w+)["'\]]*$/.exec(target ?? "")?.[1];
  return word === void 0 ? void 0 : word.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase().replace(/^_+/, "");
}
var secretFromEnvironment = {
  id: "python/secret-from-environment",
  summary: "hard-coded passwords and keys are read from the environment",
  languages: ["python"],
  rules: ["S105", "B105", "S106", "B106", "py/secret-key-setting", "py/hardcoded-key"],
  examples: [
    {
      title: "a variable",
      before: `import sys

PASSWORD = "correct horse battery"
print(sys.argv)
`,
      after: `import os
import sys

PASSWORD = os.environ["PASSWORD"]
print(sys.argv)
`
    },
    {
      title: "an argument",
      before: `import os
import db


def connect():
    return db.connect(user='app', password='s3cr3t-Pa55')
`,
      after: `import os
import db


def connect():
    return db.connect(user='app', password=os.environ['PASSWORD'])
`
    }
  ],
  untouched: [
    `def connect(db):
    return db.open(password='s3cr3t-Pa55'), db.open(password='0ther-Pa55')
`,
    `SESSION_SECRET_ALGORITHM = 'HS256'

TOKEN_URL = '/oauth/token'
`,
    `def connect(password='s3cr3t-Pa55'):
    return password
`,
    `def check(password):
    return password == 's3cr3t-Pa55'
`
  ],
  fix: fix27
};

// src/recipes/python/secrets-module.ts
var SECRET = /token|secret|passw|pwd|otp|pin\b|nonce|salt|session|csrf|api_?key|verification|reset|invite|coupon|voucher|credential|code/i;
function fix28({ node, tree, text }) {
  let root = tree.rootNode, call = findCall(
    node,
    root,
    /^random\.(?:choice|choices|randint|randrange|sample|shuffle|random|uniform|getrandbits)$/
  ), callee = call && calleeOf2(call), method = callee?.childForFieldName("attribute");
  if (call === void 0 || callee === void 0 || !method) return refused("there is no call like random.choice here");
  if (!isForSecret(call)) return refused("whether the number is a secret cannot be told from the names");
  if (/\.seed\(/.test(root.text)) return refused("the file seeds its random numbers, and so wants them to repeat");
  let imports = exchangeEdits(root, text, { from: "random", to: "secrets", replaced: [callee] });
  if (imports === void 0) return refused("the name `secrets` means something else in this file");
  let { name } = moduleName(root, "secrets");
  return edited("The next numbers of `random` can be computed from those before. `secrets` draws from the operating system.", replace(callee, twin(call, method.text, name)), imports);
}
function twin(call, method, name) {
  return method === "choice" && argumentsOf2(call)?.length === 1 ? `${name}.choice` : `${name}.SystemRandom().${method}`;
}
function isForSecret(call) {
  let names = `${pythonStatement(call).text.slice(0, 400)} ${functionAround2(call)?.childForFieldName("name")?.text ?? ""}`;
  return SECRET.test(names) && [...importedNames(call.tree.rootNode).values()].includes("random");
}
var secretsModule = {
  id: "python/secrets-module",
  summary: "`random` becomes `secrets` where names tell of tokens and passwords",
  languages: ["python"],
  rules: ["S311", "B311"],
  families: ["weak-randomness"],
  examples: [
    {
      title: "a token",
      before: `import random
import string


def make_token():
    return "".join(random.choice(string.ascii_letters) for _ in range(32))
`,
      after: `import secrets
import string


def make_token():
    return "".join(secrets.choice(string.ascii_letters) for _ in range(32))
`
    },
    {
      title: "a number",
      before: `import random


def reset_pin():
    return random.randint(1000, 9999)
`,
      after: `import secrets


def reset_pin():
    return secrets.SystemRandom().randint(1000, 9999)
`
    }
  ],
  untouched: [
    `import random


def roll():
    return random.randint(1, 6)
`,
    `import random

random.seed(7)


def make_token():
    return random.randint(0, 10)
`
  ],
  fix: fix28
};

// src/recipes/python/secure-cookie.ts
var EXPLANATION7 = "Without `secure` a cookie also goes over plain http, without `httponly` every script in the page reads it, without `samesite` other sites' requests carry it. All are now set.";
function fix29(input) {
  return fixCall2(input) ?? fixSetting2(input) ?? fixUpdate2(input) ?? refused("there is neither a plain call of set_cookie nor a cookie setting here");
}
function fixCall2({ node }) {
  let call = callsNear2(node).find((each) => calleeOf2(each)?.text.endsWith(".set_cookie") === !0);
  if (call === void 0) return;
  if (argumentsOf2(call) === void 0) return refused("the call's arguments are not plain");
  let plain2 = (argumentsOf2(call) ?? []).filter(({ name }) => name === void 0);
  if (plain2.length > 6 || plain2.length < 2)
    return refused("the call gives its arguments by position, or is another library's");
  if (/csrf|xsrf/i.test(plain2[0]?.value.text ?? "")) return refused("the page's own scripts must read this cookie");
  let edits = [], missing2 = [];
  for (let name of ["secure", "httponly"]) {
    let given = keyword(call, name);
    given === void 0 ? missing2.push(`${name}=True`) : /^(?:False|None|0)$/.test(given.value.text) && edits.push(replace(given.value, "True"));
  }
  keyword(call, "samesite") === void 0 && missing2.push(`samesite=${quoteOf(call.text)}Lax${quoteOf(call.text)}`);
  let added = missing2.length === 0 ? void 0 : withArgument(call, missing2.join(", ")), all = added === void 0 ? edits : [...edits, added];
  return all.length === 0 ? refused("the cookie is protected already, or by a value that is not known") : edited(EXPLANATION7, all);
}
function fixSetting2({ node }) {
  let assignment = around(node, "assignment"), [left, right] = [assignment?.childForFieldName("left"), assignment?.childForFieldName("right")];
  if (!(!left || !/_COOKIE_(?:SECURE|HTTPONLY)["'\]]*$/.test(left.text) || right?.text !== "False"))
    return edited(EXPLANATION7, replace(right, "True"));
}
function fixUpdate2({ node }) {
  let off = callsNear2(node).flatMap((call) => argumentsOf2(call) ?? []).filter(({ name, value }) => /_COOKIE_(?:SECURE|HTTPONLY)$/.test(name ?? "") && value.text === "False");
  return off.length === 0 ? void 0 : edited(
    EXPLANATION7,
    off.map(({ value }) => replace(value, "True"))
  );
}
var secureCookie = {
  id: "python/secure-cookie",
  summary: "cookies are `secure`, `httponly` and `samesite`",
  languages: ["python"],
  families: ["insecure-cookie"],
  examples: [
    {
      title: "nothing given",
      before: `from flask import make_response


def login(token):
    response = make_response('ok')
    response.set_cookie('session', token)
    return response
`,
      after: `from flask import make_response


def login(token):
    response = make_response('ok')
    response.set_cookie('session', token, secure=True, httponly=True, samesite='Lax')
    return response
`
    },
    {
      title: "switched off",
      before: `def login(response, token):
    response.set_cookie('session', token, httponly=True, secure=False)
`,
      after: `def login(response, token):
    response.set_cookie('session', token, httponly=True, secure=True, samesite='Lax')
`
    }
  ],
  untouched: [
    `def keep(jar, cookie):
    jar.set_cookie(cookie)
`,
    `def login(response, token):
    response.set_cookie('session', token, 60, None, '/', None, False)
`,
    `def login(response, token, **options):
    response.set_cookie('session', token, **options)
`,
    `def login(response, token):
    response.set_cookie('session', token, secure=True, httponly=True, samesite='Lax')
`
  ],
  fix: fix29
};

// src/recipes/python/shell-true.ts
var STARTERS = /^subprocess\.(?:run|call|check_call|check_output|Popen)$/;
function fix30({ node, tree, text }) {
  let call = findCall(node, tree.rootNode, STARTERS);
  if (call === void 0 || argumentsOf2(call) === void 0)
    return refused("there is no plain call of subprocess here");
  let shell = keyword(call, "shell");
  if (shell?.value.text !== "True") return refused("`shell` is not the literal True");
  if (keyword(call, "executable") !== void 0) return refused("the call chooses its shell");
  let command = positional(call, 0) ?? keyword(call, "args")?.value, source = command && sourceOf2(command);
  if (source === void 0) return refused("where the command comes from cannot be followed");
  let result = argumentList(source, call);
  return "reason" in result ? refused(result.reason) : edited("With `shell=True` a shell reads the whole command, and values in it can start other programs. Now the program gets its arguments one by one.", replace(source, result.list), withoutArgument(text, shell));
}
var shellTrue = {
  id: "python/shell-true",
  summary: "`shell=True` becomes an argument list",
  languages: ["python"],
  rules: ["S602", "B602", "S604", "B604", "S609", "B609", "py/command-injection"],
  examples: [
    {
      title: "an f-string",
      before: `import subprocess


def ping(host: str):
    subprocess.run(f"ping -c 1 {host}", shell=True, check=True)
`,
      after: `import subprocess


def ping(host: str):
    subprocess.run(["ping", "-c", "1", host], check=True)
`
    },
    {
      title: "concatenation",
      before: `import subprocess


def show(name):
    return subprocess.check_output('cat ' + name, shell=True)
`,
      after: `import subprocess


def show(name):
    return subprocess.check_output(['cat', name])
`
    },
    {
      title: "a variable; what may be no string is made one; part of a word",
      before: `import subprocess as sp


def clone(url, depth):
    cmd = "git clone --depth={} {}".format(depth, url)
    sp.call(cmd, shell=True)
`,
      after: `import subprocess as sp


def clone(url, depth):
    cmd = ["git", "clone", f"--depth={depth}", str(url)]
    sp.call(cmd)
`
    },
    {
      title: "a list of arguments, joined",
      before: `import subprocess


def run(program, arguments):
    return subprocess.check_output(f"{program} {' '.join(arguments)}", shell=True, text=True)
`,
      after: `import subprocess


def run(program, arguments):
    return subprocess.check_output([str(program), *arguments], text=True)
`
    },
    {
      title: "who asks how it ended catches a missing program too",
      before: `import subprocess


def ping(host):
    try:
        subprocess.check_call("ping -c 1 " + host, shell=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True
`,
      after: `import subprocess


def ping(host):
    try:
        subprocess.check_call(["ping", "-c", "1", host])
    except (OSError, subprocess.CalledProcessError):
        return False
    return True
`
    }
  ],
  untouched: [
    `import shlex
import subprocess


def f(name):
    subprocess.run("ls " + shlex.quote(name), shell=True)
`,
    `import subprocess


def f(folder=""):
    subprocess.run(f"ls -l {folder}", shell=True, check=True)
`,
    `import subprocess


def f(pattern):
    subprocess.run(f"rm {pattern}", shell=True)
`,
    `import subprocess


def ping(host):
    try:
        subprocess.check_call("ping -c 1 " + host, shell=True)
    except subprocess.CalledProcessError:
        return False
    return True
`,
    `import subprocess


def ping(host):
    return subprocess.call("ping -c 1 " + host, shell=True) == 0
`,
    `import subprocess


def ping(host):
    result = subprocess.run(f"ping -c 1 {host}", shell=True)
    return result.returncode == 0
`,
    `import subprocess


def f(command, extra):
    subprocess.run(f"{command} {extra}", shell=True)
`,
    `import subprocess


def f(options):
    subprocess.run(f"ls {options}", shell=True)
`,
    `import subprocess


def f(name):
    subprocess.run(f"ls {name=}", shell=True)
`,
    `import subprocess


def f(name):
    subprocess.run(f"ls {name} | wc -l", shell=True)
`,
    `import subprocess


def f(command):
    subprocess.run(command, shell=True)
`,
    `import subprocess


def f(program):
    subprocess.run(f"{program} --help", shell=True)
`,
    `import subprocess


def f(name):
    subprocess.run(f"grep 'a b' {name}", shell=True)
`,
    `import subprocess


def f(name):
    cmd = f"ls {name}"
    print(cmd)
    subprocess.run(cmd, shell=True)
`,
    `import subprocess


def f(name):
    subprocess.run(f"LANG=C ls {name}", shell=True)
`
  ],
  fix: fix30
};

// src/recipes/python/sql-parameters.ts
var DRIVERS2 = [
  [/^(?:sqlite3|aiosqlite|pyodbc|duckdb|pysqlcipher3)\b/, "qmark"],
  [/^(?:psycopg2?|MySQLdb|pymysql|mysql\.connector|mysql|mariadb|pymssql|aiomysql|django\.db)\b/i, "format"]
], EXECUTES = /(?:^|\.)(?:execute|executemany|read_sql|raw)$/;
function fix31({ node, tree }) {
  let root = tree.rootNode, names = importedNames(root), execute = callsNear2(node).filter((call) => EXECUTES.test(calleeOf2(call)?.text ?? "")).find((call) => (argumentsOf2(call)?.length ?? 0) > 0) ?? executeOf(node), given = execute && argumentsOf2(execute), first = execute && positional(execute, 0);
  if (execute === void 0 || given === void 0 || first === void 0)
    return refused("there is no plain call of execute here");
  if (given.length !== 1) return refused("the statement has parameters already");
  let wrapped = textOf3(first, names) ?? textOf3(sourceOf2(first), names), style = wrapped === void 0 ? styleOf(names) : "named";
  if (style === void 0)
    return refused("which driver runs the statement, and so how it marks parameters, cannot be seen in this file");
  let source = sourceOf2(wrapped ?? first), parts = source && partsOf2(source), statement = parts && parameterized(parts);
  if (source === void 0 || statement === void 0)
    return refused(
      "the statement cannot be followed, or a value stands where no parameter can: a name, a keyword, a part of a word"
    );
  if (style === "named" && statement.texts.some((text) => /:\w/.test(text)))
    return refused("the statement names parameters already");
  let codes = statement.values.map(({ code }) => code);
  if (isChangedBetween(functionAround2(execute) ?? root, codes, source.endIndex, execute.startIndex))
    return refused("a value changes between the statement and the call that runs it");
  if (style === "format" && statement.texts.some((text) => text.includes("%")))
    return refused("the statement holds `%` already");
  if (style === "qmark" && asksForNumber(statement)) return refused(ASKS_FOR_NUMBER);
  let { sql, values } = written2(statement, style, quoteOf(source.text)), at = first.endIndex;
  return edited("The values were part of the statement's text, and could change what it says. Now they travel beside it as parameters.", replace(source, sql), { start: at, end: at, text: `, ${values}` });
}
function textOf3(node, names) {
  return node?.type === "call" && isCallOf(node, names, /^sqlalchemy(?:\.\w+)*\.text$/) ? positional(node, 0) : void 0;
}
function executeOf(node) {
  let at = node;
  for (; at !== null && at.type !== "assignment"; ) at = at.parent;
  let name = at?.childForFieldName("left")?.text, block = at?.parent?.parent;
  return name === void 0 || !block ? void 0 : block.descendantsOfType("call").find((call) => EXECUTES.test(calleeOf2(call)?.text ?? "") && positional(call, 0)?.text === name);
}
function styleOf(names) {
  let modules = [...names.values()], styles = DRIVERS2.filter(([module]) => modules.some((name) => module.test(name))).map(([, style]) => style);
  return styles.length === 1 ? styles[0] : void 0;
}
function written2({ texts, values }, style, quote) {
  let names = uniqueNames(values), mark = (index) => style === "qmark" ? "?" : style === "format" ? "%s" : `:${names[index]}`, sql = texts.map((text2, index) => index === 0 ? text2 : mark(index - 1) + text2).join(""), codes = values.map((value) => valueCode2(value, quote)), listed = codes.length === 1 ? `(${codes[0]},)` : `(${codes.join(", ")})`, named = `{${codes.map((code, index) => `${quote}${names[index]}${quote}: ${code}`).join(", ")}}`, triple = sql.includes('"""') || sql.endsWith('"') ? "'''" : '"""';
  return { sql: sql.includes(`
`) ? `${triple}${sql}${triple}` : quoted(sql, quote), values: style === "named" ? named : listed };
}
function valueCode2({ before, code, after, isQuoted }, quote) {
  return before === "" && after === "" ? isQuoted ? code : asItWas(code) : textCode(joinTexts([
    { kind: "text", text: before },
    { kind: "value", code, isText: !1 },
    { kind: "text", text: after }
  ]), quote);
}
function uniqueNames(values) {
  let names = [];
  for (let [index, { code: given }] of values.entries()) {
    let code = asItWas(given), own = /^\w+$/.test(code) ? code : /(?:\.|\[["'])(\w+)["'\]]*$/.exec(code)?.[1] ?? `value_${index + 1}`;
    names.push(names.includes(own) ? `${own}_${index + 1}` : own);
  }
  return names;
}
var sqlParameters = {
  id: "python/sql-parameters",
  summary: "values in an SQL statement's text become parameters (sqlite3, psycopg, MySQL, SQLAlchemy `text`)",
  languages: ["python"],
  rules: ["S608", "B608"],
  families: ["sql-injection"],
  examples: [
    {
      title: "sqlite3, an f-string",
      before: `import sqlite3


def find(db, name):
    return db.execute(f"SELECT id FROM users WHERE name = '{name}'").fetchone()
`,
      after: `import sqlite3


def find(db, name):
    return db.execute("SELECT id FROM users WHERE name = ?", (name,)).fetchone()
`
    },
    {
      title: "psycopg, a variable and %",
      before: `import psycopg2


def find(cur, name, age):
    query = "SELECT id FROM users WHERE name = '%s' AND age > %s" % (name, age)
    cur.execute(query)
    return cur.fetchall()
`,
      after: `import psycopg2


def find(cur, name, age):
    query = "SELECT id FROM users WHERE name = %s AND age > %s"
    cur.execute(query, (name, age))
    return cur.fetchall()
`
    },
    {
      title: "LIKE keeps its wildcards",
      before: `import sqlite3


def search(db, term):
    return db.execute("SELECT * FROM notes WHERE body LIKE '%" + term + "%'")
`,
      after: `import sqlite3


def search(db, term):
    return db.execute("SELECT * FROM notes WHERE body LIKE ?", (f"%{term}%",))
`
    },
    {
      title: "SQLAlchemy text",
      before: `from sqlalchemy import text


def find(session, user):
    return session.execute(text(f"SELECT id FROM users WHERE name = '{user.name}'"))
`,
      after: `from sqlalchemy import text


def find(session, user):
    return session.execute(text("SELECT id FROM users WHERE name = :name"), {"name": user.name})
`
    },
    {
      title: "a number that was made text for the statement",
      before: `import sqlite3


def longer(db, n):
    return db.execute("SELECT id FROM users WHERE length(name) > " + str(n)).fetchall()
`,
      after: `import sqlite3


def longer(db, n):
    return db.execute("SELECT id FROM users WHERE length(name) > ?", (n,)).fetchall()
`
    },
    {
      title: "SQLAlchemy text in a variable",
      before: `from sqlalchemy import text


def find(session, user):
    stmt = text("SELECT id FROM users WHERE id = " + str(user.id))
    return session.execute(stmt)
`,
      after: `from sqlalchemy import text


def find(session, user):
    stmt = text("SELECT id FROM users WHERE id = :id")
    return session.execute(stmt, {"id": user.id})
`
    }
  ],
  untouched: [
    `import sqlite3


def longer(db, n):
    return db.execute(f"SELECT id FROM users WHERE length(name) > {n}").fetchall()
`,
    `import sqlite3


def find(db, name):
    query = f"SELECT id FROM t WHERE a = {name}"
    name = None
    return db.execute(query), name
`,
    `import sqlite3


def find(db, name):
    return db.execute(f"SELECT id FROM t WHERE a = {name=}")
`,
    `import sqlite3


def find(db, table):
    return db.execute(f"SELECT id FROM {table}")
`,
    `import sqlite3


def find(db, column):
    return db.execute(f"SELECT id FROM t ORDER BY {column}")
`,
    `import sqlite3


def find(db, where):
    return db.execute("SELECT id FROM t WHERE " + where)
`,
    `def find(db, name):
    return db.execute(f"SELECT id FROM users WHERE name = '{name}'")
`,
    `import sqlite3


def find(db, name, x):
    return db.execute(f"SELECT id FROM t WHERE a = {name} AND b = ?", (x,))
`,
    `import sqlite3


def find(db, ids):
    return db.execute("SELECT id FROM t WHERE id IN (%s)" % ",".join(ids))
`
  ],
  fix: fix31
};

// src/recipes/python/ssl-version.ts
var OLD = /^(?:PROTOCOL_(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)|(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)_METHOD)$/;
function fix32({ node }) {
  let flagged = [...descendants(node)].filter(isOldVersion), statement = pythonStatement(node), isSimple = statement.descendantsOfType("block").length === 0, names = flagged.length > 0 || !isSimple ? flagged : [...descendants(statement)].filter(isOldVersion);
  return names.length === 0 ? refused("there is no name of an old protocol version here") : edited(
    "Old versions of SSL and TLS can be broken by whoever is on the way. Now both sides agree on the best that they know.",
    names.map((name) => replace(name, name.text.endsWith("METHOD") ? "TLS_METHOD" : "PROTOCOL_TLS"))
  );
}
function isOldVersion(node) {
  let isAttribute = node.parent?.childForFieldName("attribute")?.id === node.id;
  return node.type === "identifier" && isAttribute && OLD.test(node.text);
}
var sslVersion = {
  id: "python/ssl-version",
  summary: "old SSL and TLS versions become `PROTOCOL_TLS`",
  languages: ["python"],
  rules: ["S502", "B502", "S503", "B503", "py/old-tls"],
  examples: [
    {
      title: "a socket",
      before: `import ssl


def wrap(sock):
    return ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_SSLv3)
`,
      after: `import ssl


def wrap(sock):
    return ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_TLS)
`
    },
    {
      title: "a default",
      before: `import ssl


def connect(host, version=ssl.PROTOCOL_TLSv1):
    return (host, version)
`,
      after: `import ssl


def connect(host, version=ssl.PROTOCOL_TLS):
    return (host, version)
`
    },
    {
      title: "a context",
      before: `import ssl


def make():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)
`,
      after: `import ssl


def make():
    return ssl.SSLContext(ssl.PROTOCOL_TLS)
`
    }
  ],
  untouched: [
    `from ssl import PROTOCOL_SSLv3, wrap_socket


def wrap(sock):
    return wrap_socket(sock, ssl_version=PROTOCOL_SSLv3)
`,
    `import ssl


def wrap(sock, version):
    return ssl.wrap_socket(sock, ssl_version=version)
`
  ],
  fix: fix32
};

// src/recipes/python/temporary-file.ts
var NEEDS_NO_FILE = /\b(?:mkdir|makedirs|mkfifo|symlink|link|copytree|bind|exists|rename|listen)\s*\(/;
function fix33({ node, tree, text }) {
  let root = tree.rootNode, call = findCall(node, root, "tempfile.mktemp"), attribute = call && calleeOf2(call)?.childForFieldName("attribute");
  if (call === void 0 || !attribute || argumentsOf2(call) === void 0)
    return refused("there is no plain call of tempfile.mktemp here");
  let statement = pythonStatement(call), target = /^([A-Za-z_]\w*)\s*=\s*$/.exec(text.slice(statement.startIndex, call.startIndex))?.[1];
  if (target === void 0 || statement.endIndex !== call.endIndex)
    return refused("the name is not simply kept in a variable");
  let scope = functionAround2(call) ?? root;
  if (!standsAlone(text, statement)) return refused("the statement shares its line with another");
  if (NEEDS_NO_FILE.test(scope.text))
    return refused("the name may be for something that must not exist yet: a folder, a link, a socket");
  if (isTaken2(scope, "descriptor")) return refused("the name `descriptor` is in use here");
  let imports = importEdits(root, text, "os");
  if (imports === void 0) return refused("the name `os` means something else in this file");
  let { name } = moduleName(root, "os"), made = call.text.replace(/\bmktemp(?=\s*\()/, "mkstemp"), next = `${lineEndOf(text)}${indentOf(text, statement)}${name}.close(descriptor)`;
  return edited("Between `mktemp` and the opening of the file somebody else can make it, or a link of that name. `mkstemp` makes the file itself.", replace(statement, `descriptor, ${target} = ${made}${next}`), imports);
}
var temporaryFile = {
  id: "python/temporary-file",
  summary: "`tempfile.mktemp` becomes `tempfile.mkstemp`",
  languages: ["python"],
  rules: ["S306", "B306"],
  examples: [
    {
      title: "a variable",
      before: `import tempfile


def make():
    path = tempfile.mktemp(suffix=".txt")
    return path
`,
      after: `import os
import tempfile


def make():
    descriptor, path = tempfile.mkstemp(suffix=".txt")
    os.close(descriptor)
    return path
`
    },
    {
      title: "at the top level",
      before: `import os
import tempfile

NAME = tempfile.mktemp()
`,
      after: `import os
import tempfile

descriptor, NAME = tempfile.mkstemp()
os.close(descriptor)
`
    }
  ],
  untouched: [
    `import os
import tempfile


def make():
    path = tempfile.mktemp()
    os.mkdir(path)
    return path
`,
    `import tempfile


def make(new):
    if new: path = tempfile.mktemp()
    return path
`,
    `import tempfile


def make():
    return open(tempfile.mktemp(), 'w')
`,
    `import tempfile


def make(descriptor):
    path = tempfile.mktemp()
    return path, descriptor
`
  ],
  fix: fix33
};

// src/recipes/python/tls-verification.ts
var EXPLANATION8 = "Without verification anybody on the way can answer in the server's place. Now its certificate is checked, as is the default.";
function fix34(input) {
  return fixContext(input) ?? fixAssignment(input) ?? fixVerify(input);
}
function fixContext({ node, tree }) {
  let call = findCall(node, tree.rootNode, "ssl._create_unverified_context"), attribute = call && calleeOf2(call)?.childForFieldName("attribute");
  return attribute ? edited(EXPLANATION8, replace(attribute, "create_default_context")) : void 0;
}
function fixAssignment({ node, tree }) {
  let assignment = around(node, "assignment"), own = assignment && safeValue(assignment);
  if (assignment === void 0 || own === void 0) return;
  let object = objectOf(assignment);
  if (object === void 0) return edited(EXPLANATION8, own);
  let edits = (functionAround2(assignment) ?? tree.rootNode).descendantsOfType("assignment").filter((each) => objectOf(each) === object).map(safeValue);
  return edits.includes(void 0) ? refused("the context is set to other values too: which are meant is not known") : edited(
    EXPLANATION8,
    edits.filter((each) => each !== void 0)
  );
}
function safeValue(assignment) {
  let [left, right] = [assignment.childForFieldName("left"), assignment.childForFieldName("right")];
  if (!left || !right) return;
  if (/\.(?:verify|check_hostname)$/.test(left.text) && right.text === "False") return replace(right, "True");
  let isMode = left.text.endsWith(".verify_mode"), mode = right.type === "attribute" ? right.childForFieldName("attribute") : right;
  return isMode && mode?.text === "CERT_NONE" && right.type === "attribute" ? replace(mode, "CERT_REQUIRED") : void 0;
}
var objectOf = (assignment) => /^(.+)\.(?:check_hostname|verify_mode)$/.exec(assignment.childForFieldName("left")?.text ?? "")?.[1], SETTINGS2 = /* @__PURE__ */ new Set(["verify", "verify_ssl", "ssl_verify", "verify_certs", "ssl"]);
function offIn(call) {
  let list = call.childForFieldName("arguments");
  return (list === null ? [] : namedChildren(list).filter(({ type }) => type === "keyword_argument")).find((each) => {
    let [name, value] = [each.childForFieldName("name"), each.childForFieldName("value")];
    return value?.text === "False" && SETTINGS2.has(name?.text ?? "");
  });
}
function fixVerify({ node, tree, text }) {
  let names = importedNames(tree.rootNode), [found] = callsNear2(node).flatMap((call2) => {
    let verify2 = offIn(call2);
    return verify2 === void 0 ? [] : [{ call: call2, verify: verify2 }];
  });
  if (found === void 0) return refused("no argument here is the literal `verify=False`");
  let { call, verify } = found;
  if (isCallOf(call, names, /jwt/i)) return refused("this `verify` is not about TLS");
  if (argumentsOf2(call) !== void 0) return edited(EXPLANATION8, withoutListItem(text, verify));
  let [name, value] = [verify.childForFieldName("name"), verify.childForFieldName("value")];
  return value === null || name?.text === "ssl" ? refused("what stands in `**` may set it as well") : edited(EXPLANATION8, replace(value, "True"));
}
var tlsVerification = {
  id: "python/tls-verification",
  summary: "`verify=False` goes; unverified SSL contexts become default ones",
  languages: ["python"],
  rules: ["S501", "B501", "S323", "B323", "py/tls-verification"],
  examples: [
    {
      title: "requests",
      before: `import requests


def fetch(url):
    return requests.get(url, verify=False, timeout=5)
`,
      after: `import requests


def fetch(url):
    return requests.get(url, timeout=5)
`
    },
    {
      title: "the only argument",
      before: `import httpx


def client():
    return httpx.Client(verify=False)
`,
      after: `import httpx


def client():
    return httpx.Client()
`
    },
    {
      title: "with arguments that are not seen",
      before: `import requests


def fetch(url, **kw):
    return requests.get(url, verify=False, **kw)
`,
      after: `import requests


def fetch(url, **kw):
    return requests.get(url, verify=True, **kw)
`
    },
    {
      title: "an SSL context",
      before: `import ssl

context = ssl._create_unverified_context()
`,
      after: `import ssl

context = ssl.create_default_context()
`
    },
    {
      title: "a session",
      before: `import requests

session = requests.Session()
session.verify = False
`,
      after: `import requests

session = requests.Session()
session.verify = True
`
    },
    {
      title: "a context",
      before: `import ssl

context = ssl.create_default_context()
context.verify_mode = ssl.CERT_NONE
`,
      after: `import ssl

context = ssl.create_default_context()
context.verify_mode = ssl.CERT_REQUIRED
`
    },
    {
      title: "a context's two settings go together",
      before: `import ssl


def make():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
`,
      after: `import ssl


def make():
    context = ssl.create_default_context()
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    return context
`
    }
  ],
  untouched: [
    `import ssl


def make(strict):
    context = ssl.create_default_context()
    context.check_hostname = strict
    context.verify_mode = ssl.CERT_NONE
    return context
`,
    `import ssl
from ssl import CERT_NONE


def make():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = CERT_NONE
    return context
`,
    `import requests


def fetch(url, check):
    return requests.get(url, verify=check, timeout=5)
`,
    `import ssl


ssl._create_default_https_context = ssl._create_unverified_context
`
  ],
  fix: fix34
};

// src/recipes/python/weak-hash.ts
var WEAK2 = /^hashlib\.(?:md5|sha1|md4|new)$/;
function fix35({ node, tree, project }) {
  let call = findCall(node, tree.rootNode, WEAK2), callee = call && calleeOf2(call);
  if (call === void 0 || callee === void 0)
    return refused("there is no call of hashlib.md5 or hashlib.sha1 here");
  if (digestsPassword(pythonStatement(call).text)) return refused(NO_PASSWORD_HASH);
  let purpose = purposeOf(call);
  if (purpose === "unknown")
    return refused("whether the digest serves security or identity cannot be told from the names");
  if (purpose === "identity") {
    if (keyword(call, "usedforsecurity") !== void 0) return refused("the call says what the digest is for");
    let older = olderThan(9, project);
    if (older !== void 0) return refused(older);
    let added = withArgument(call, "usedforsecurity=False");
    return added === void 0 ? refused("the call's arguments are not plain") : edited("The digest identifies bytes and protects nothing; `usedforsecurity=False` says so, and the digest stays the same.", added);
  }
  return toSha256(call, callee, importedNames(tree.rootNode));
}
function purposeOf(call) {
  let scope = functionAround2(call), cipher = /\bAES\b|\bDES3?\b|Cipher|Fernet|Blowfish/.exec(scope?.text ?? "")?.[0] ?? "", names = `${pythonStatement(call).text} ${scope?.childForFieldName("name")?.text ?? ""} ${cipher}`;
  return purposeOfDigest(names);
}
function toSha256(call, callee, names) {
  let explanation = "MD5 and SHA-1 are broken: collisions and pre-images are cheap. SHA-256 is not.";
  if (resolved2(callee, names) === "hashlib.new") {
    let algorithm = positional(call, 0), quoted2 = stringValue2(algorithm);
    return algorithm === void 0 || quoted2 === void 0 ? refused("the algorithm's name is computed") : edited(explanation, replace(algorithm, algorithm.text.replace(quoted2, "sha256")));
  }
  let attribute = callee.childForFieldName("attribute");
  return attribute === null ? refused("the function was imported by name: the import would have to change too") : edited(explanation, replace(attribute, "sha256"));
}
var weakHash = {
  id: "python/weak-hash",
  summary: "MD5 and SHA-1 become SHA-256 where they protect something, and `usedforsecurity=False` where they identify bytes",
  languages: ["python"],
  rules: ["S324", "B324", "S303", "B303"],
  examples: [
    {
      title: "a token",
      before: `import hashlib


def make_token(user):
    return hashlib.md5(user.encode()).hexdigest()
`,
      after: `import hashlib


def make_token(user):
    return hashlib.sha256(user.encode()).hexdigest()
`
    },
    {
      title: "an identity of bytes keeps its digest",
      before: `import hashlib


def etag(body):
    return hashlib.sha1(body).hexdigest()
`,
      after: `import hashlib


def etag(body):
    return hashlib.sha1(body, usedforsecurity=False).hexdigest()
`
    },
    {
      title: "by name",
      before: `import hashlib


def sign(data):
    return hashlib.new('md5', data).digest()
`,
      after: `import hashlib


def sign(data):
    return hashlib.new('sha256', data).digest()
`
    }
  ],
  untouched: [
    `import hashlib


def check(user, password):
    return hashlib.md5(password.encode()).hexdigest() == user.digest
`,
    {
      before: `import hashlib


def etag(body):
    return hashlib.sha1(body).hexdigest()
`,
      requiresPython: ">=3.7"
    },
    `import hashlib

from Crypto.Cipher import AES


def encrypt(password, data):
    key = hashlib.md5(password).digest()
    return AES.new(key, AES.MODE_GCM).encrypt(data)
`,
    `import hashlib


def compute(data):
    return hashlib.md5(data).hexdigest()
`,
    `from hashlib import md5


def sign(data):
    return md5(data).hexdigest()
`
  ],
  fix: fix35
};

// src/recipes/python/yaml-safe-loader.ts
var SAFE = /SafeLoader\b|BaseLoader\b/, UNSAFE_LOADER = /^(?:\w+\.)?(?:C?(?:Unsafe|Full)?Loader)$/;
function fix36({ node, tree, text }) {
  let call = findCall(
    node,
    tree.rootNode,
    /^yaml\.(?:load|load_all|unsafe_load|unsafe_load_all|full_load|full_load_all)$/
  ), callee = call && calleeOf2(call), given = call && argumentsOf2(call);
  if (callee === void 0 || given === void 0) return refused("there is no plain call of yaml.load here");
  let [, second] = given.filter(({ name }) => name === void 0), loader = given.find(({ name }) => name === "Loader") ?? second;
  if (loader !== void 0 && SAFE.test(loader.value.text)) return refused("the loader is a safe one already");
  if (loader !== void 0 && !UNSAFE_LOADER.test(loader.value.text))
    return refused("the loader is the project's own: whether its documents need it cannot be known");
  let writes = otherTags(text, loader?.value.text ?? callee.text);
  if (writes !== void 0) return refused(writes);
  let attribute = callee.childForFieldName("attribute");
  if (attribute === null) return refused("the function was imported by name: the import would have to change too");
  let safe = `safe_${attribute.text.replace(/^(?:unsafe|full)_/, "")}`;
  return edited("`yaml.load` can build any Python object that a document names; `yaml.safe_load` builds plain data only.", replace(attribute, safe), loader === void 0 ? [] : withoutArgument(text, loader));
}
function otherTags(text, loader) {
  if (/!!python\/|\bYAMLObject\b|\badd_(?:multi_)?(?:constructor|representer|implicit_resolver)\(/.test(text))
    return "this file has tags of its own, which safe_load would not know";
  let isUnsafe = /[Uu]nsafe|(?:^|\.)C?Loader$/.test(loader), dumps = [...text.matchAll(/\byaml\.dump(?:_all)?\(([^\n]*)/g)].some(([, given = ""]) => !/Safe/.test(given));
  return isUnsafe && dumps ? "this file writes with yaml.dump, which tags objects: safe_load would not read those back" : void 0;
}
var yamlSafeLoader = {
  id: "python/yaml-safe-loader",
  summary: "`yaml.load` becomes `yaml.safe_load`",
  languages: ["python"],
  rules: ["S506", "B506", "py/pickle-loader", "py/unsafe-deserialization"],
  examples: [
    {
      title: "no loader",
      before: `import yaml


def read(stream):
    return yaml.load(stream)
`,
      after: `import yaml


def read(stream):
    return yaml.safe_load(stream)
`
    },
    {
      title: "an unsafe loader is dropped",
      before: `import yaml as y


def read(stream):
    return list(y.load(stream, Loader=y.FullLoader))
`,
      after: `import yaml as y


def read(stream):
    return list(y.safe_load(stream))
`
    },
    {
      title: "the loader by position",
      before: `import yaml

data = yaml.load(open('x.yml'), yaml.Loader)
`,
      after: `import yaml

data = yaml.safe_load(open('x.yml'))
`
    },
    {
      title: "all documents",
      before: `import yaml
from flask import request


def read():
    return list(yaml.load_all(request.data, Loader=yaml.Loader))
`,
      after: `import yaml
from flask import request


def read():
    return list(yaml.safe_load_all(request.data))
`
    },
    {
      title: "unsafe by name",
      before: `import yaml


def read(stream):
    return yaml.unsafe_load(stream)
`,
      after: `import yaml


def read(stream):
    return yaml.safe_load(stream)
`
    }
  ],
  untouched: [
    `import yaml


def read(stream):
    return yaml.load(stream, Loader=yaml.UnsafeLoader)


def write(thing, stream):
    yaml.dump(thing, stream)
`,
    `import yaml

yaml.add_constructor('!point', lambda loader, node: loader.construct_sequence(node))


def read(stream):
    return yaml.load(stream)
`,
    `import yaml

from .loaders import OurLoader


def read(stream):
    return yaml.load(stream, Loader=OurLoader)
`,
    `from yaml import load


def read(stream):
    return load(stream)
`,
    `import yaml


def read(stream, **options):
    return yaml.load(stream, **options)
`
  ],
  fix: fix36
};

// src/recipes/list.ts
var recipes = [
  assertRaise,
  debugOff,
  extractionFilter,
  fileMode,
  literalEval,
  osSystem,
  requestTimeout,
  secretsModule,
  shellTrue,
  sqlParameters,
  sslVersion,
  temporaryFile,
  tlsVerification,
  weakHash,
  yamlSafeLoader,
  jinjaAutoescape,
  defusedXml,
  pickleJson,
  secretFromEnvironment,
  pathContainment,
  compareDigest,
  bindLocalhost,
  secureCookie,
  hostKeys,
  execFile,
  textContent,
  scriptSqlParameters,
  secureRandom,
  scriptWeakHash,
  scriptTlsVerification,
  jwtVerification,
  cookieFlags,
  jsonParse,
  prototypeGuard,
  scriptPathContainment,
  timingSafeEqual,
  securityHeaders
];

// src/refine/declaration.ts
function declarationOf(node) {
  let at = node;
  for (; at.parent !== void 0 && at.parent.role !== "block" && !/_body$|list$/.test(at.parent.kind); ) at = at.parent;
  return at.parent === void 0 ? node : at;
}

// src/refine/gate/tree/names.ts
var MEMBERS = /* @__PURE__ */ new Set(["attribute", "property", "field", "label", "key"]), NAMED_ARGUMENTS = /* @__PURE__ */ new Set(["keyword_argument", "pair", "argument", "named_argument"]);
function isVariable2(node) {
  let { parent, field, role } = node;
  return role !== "identifier" || parent === void 0 ? role === "identifier" : field !== void 0 && MEMBERS.has(field) || field === "name" && NAMED_ARGUMENTS.has(parent.kind) ? !1 : parent.kind !== "variable_name" && !isCalledMember(node, parent);
}
function isCalledMember(node, parent) {
  return (node.field === "name" || node.field === "method") && parent.role === "call" && childOf(parent, "object", "receiver", "scope") !== void 0;
}
var WRAPPERS = /pattern|^expression_list$|assignment_list|^tuple$|declarator$|parameter$|parameter_declaration$|specifier|import_|imports?$|^aliased|^dotted_name$|^use_|^scoped_|catch_formal|^spread_/, VALUES = /* @__PURE__ */ new Set(["value", "right", "default_value", "type", "object", "arguments"]), TARGETS = /* @__PURE__ */ new Set([
  "left",
  "name",
  "pattern",
  "declarator",
  "parameter",
  "alias",
  "parameters"
]), ANCHORS = /^(?:as_pattern_target|exception_variable|global_statement|nonlocal_statement|block_parameters|range_clause|for_in_clause|declaration|enum_constant|enumerator|preproc_def|preproc_function_def|type_definition|field_declaration|namespace_use_clause|catch_formal_parameter)$/;
function isBinding(node) {
  if (!isVariable2(node)) return !1;
  let at = node;
  for (; ; ) {
    let { parent, field } = at;
    if (parent === void 0 || field !== void 0 && VALUES.has(field) && parent.kind !== "pair_pattern")
      return !1;
    if (isAnchor(parent, field)) return !0;
    if (!WRAPPERS.test(parent.kind)) return !1;
    at = parent;
  }
}
function isAnchor(parent, field) {
  let isTarget2 = field !== void 0 && TARGETS.has(field);
  return parent.role === "parameters" || parent.role === "import" ? field !== "module_name" && field !== "source" : parent.role === "assign" || parent.role === "loop" || parent.role === "function" || parent.role === "class" ? isTarget2 : parent.role === "catch" ? field !== "body" : ANCHORS.test(parent.kind) && (field === void 0 || isTarget2);
}
function boundNames(node) {
  return namesIn(node, isBinding);
}
function readNames(node) {
  return namesIn(node, isRead);
}
function isRead(node) {
  return isVariable2(node) ? !isBinding(node) || /augmented|operator_assignment|compound/.test(node.parent?.kind ?? "") : !1;
}
function namesIn(node, counts) {
  let names = /* @__PURE__ */ new Set();
  for (let part of within(node)) part.role === "identifier" && counts(part) && names.add(textOf(part));
  return names;
}

// src/refine/members.ts
function usedMembers(code, method) {
  let name = ownerOf(method);
  if (name === void 0) return [];
  let around2 = enclosing(method.node, "class"), used = ownNames(method.node, selvesOf(method, name, code));
  used.delete(method.own);
  let members = membersOf(code, name, used, /* @__PURE__ */ new Set([method.node]));
  return around2 === void 0 ? members : [headOf2(around2), ...members];
}
function ownerOf({ name, own }) {
  let whole = plain(name);
  return whole.endsWith(`.${own}`) ? plain(whole.slice(0, -own.length - 1)) : void 0;
}
var plain = (name) => name.replace(/#\d+$/, "").replace(/<[^]*>$/, "");
function membersOf(code, owner, used, seen) {
  let classes = code.definitions.filter(
    ({ kind, name, node }) => kind === "class" && plain(name) === owner && !seen.has(node)
  ), methods = code.definitions.filter(
    (each) => each.kind === "function" && ownerOf(each) === owner && !seen.has(each.node)
  );
  for (let { node } of classes) seen.add(node);
  let called = methods.filter(({ own }) => used.has(bareName(own))), found = new Set(called.map(({ own }) => bareName(own))), lines2 = [
    ...called.map(({ node }) => linesOf2(node)),
    ...classes.flatMap(({ node }) => fieldsOf(node, used, found, code)),
    ...methods.filter(isConstructor).flatMap((each) => givenIn(each, used, found, code))
  ], left = new Set([...used].filter((name) => !found.has(name)));
  return [...lines2, ...classes.flatMap(({ node }) => inherited(code, node, left, seen))];
}
function inherited(code, node, used, seen) {
  let body = bodyOf(node), head = new Set(leavesOf(node, (part) => part !== body).map(textOf));
  return code.definitions.filter((each) => each.kind === "class" && head.has(each.own) && !seen.has(each.node)).flatMap((base) => {
    let lines2 = membersOf(code, plain(base.name), used, seen);
    return lines2.length === 0 ? [] : [headOf2(base.node), ...lines2];
  });
}
function bodyOf(node) {
  return childOf(node, "body") ?? [...within(node)].find(({ kind }) => kind === "field_declaration_list");
}
function linesOf2(node) {
  let { line, endLine } = declarationOf(node);
  return { first: line, last: endLine };
}
function headOf2(node) {
  let body = bodyOf(node), before = node.children.filter(({ end }) => body === void 0 || end <= body.start), opened = body !== void 0 && node.source[body.start] === "{" ? body.line : 0, { line } = node.kind === "type_spec" ? node : declarationOf(node);
  return { first: line, last: Math.max(line, opened, ...before.map(({ endLine }) => endLine)) };
}
function fieldsOf(node, used, found, { definitions }) {
  let defined = new Set(definitions.map((each) => declarationOf(each.node))), shown2 = (bodyOf(node)?.children ?? []).filter((child) => child.named && !defined.has(child)).filter((field) => take(declaredIn(field), used, found));
  return shown2.length === 0 ? [] : [headOf2(node), ...shown2.map(({ line, endLine }) => ({ first: line, last: endLine }))];
}
function declaredIn(field) {
  let names = boundNames(field);
  for (let leaf of leavesOf(field, ({ role, kind }) => role !== "type" && !/type/.test(kind))) {
    if (textOf(leaf) === "=") break;
    names.add(bareName(textOf(leaf)));
  }
  return names;
}
function take(names, used, found) {
  let taken = [...names].filter((name) => used.has(name));
  for (let name of taken) found.add(name);
  return taken.length > 0;
}
var CONSTRUCTORS = /* @__PURE__ */ new Set([
  "__init__",
  "__post_init__",
  "constructor",
  "initialize",
  "__construct"
]);
function isConstructor({ own, node }) {
  return CONSTRUCTORS.has(own) || node.kind === "constructor_declaration";
}
function givenIn(constructor, used, found, code) {
  let { node } = constructor, selves = selvesOf(constructor, ownerOf(constructor) ?? "", code), given = ofRole(node, "assign").filter((assign) => {
    let target = childOf(assign, "left", "name");
    return target !== void 0 && take(ownNames(target, selves), used, found);
  }), parameters = childOf(node, "parameters"), isPromoted = parameters !== void 0 && take(declaredIn(parameters), used, /* @__PURE__ */ new Set());
  return given.length === 0 && !isPromoted ? [] : [headOf2(node), ...given.map(({ line, endLine }) => ({ first: line, last: endLine }))];
}
var SELVES = ["self", "cls", "this", "Self", "static", "super", "parent"];
function selvesOf({ node }, owner, { language }) {
  let receiver = childOf(node, "receiver"), named = receiver === void 0 ? [] : [...boundNames(receiver)], names = /* @__PURE__ */ new Set([...SELVES, owner.slice(owner.lastIndexOf(".") + 1), ...named]);
  return language === "ruby" ? { names, locals: boundNames(node) } : { names, locals: language === "java" ? javaLocals(node) : void 0 };
}
function javaLocals(method) {
  let declared = [...within(method)].filter(({ kind }) => /^(?:formal_parameter|variable_declarator)$/.test(kind));
  return new Set(declared.flatMap((node) => childOf(node, "name") ?? []).map(textOf));
}
var ACCESS = /* @__PURE__ */ new Set([".", "?.", "->", "?->", "::", "&."]);
function ownNames(node, { names, locals }) {
  let leaves = leavesOf(node, ({ role }) => role !== "comment"), texts = leaves.map(textOf).filter((text) => text !== "$"), kinds = leaves.filter((leaf) => textOf(leaf) !== "$").map(({ kind }) => kind), found = texts.filter((text, at) => /^@@?\w/.test(text) ? !0 : ACCESS.has(texts[at - 1] ?? "") ? names.has(texts[at - 2] ?? "") : locals !== void 0 && /identifier|constant/.test(kinds[at] ?? "") && !locals.has(text));
  return new Set(found.map(bareName));
}
var bareName = (text) => text.replace(/^[@#$:]+/, "");
function leavesOf(node, into) {
  return [...within(node, into)].filter((part) => part.children.length === 0 && (part === node || into(part)));
}

// src/refine/excerpt.ts
var LONGEST_DECLARATION = 40, LINES_AROUND = 12;
function excerptOf(code, region) {
  let { root } = code, holder = functionAround3(code, region), around2 = aroundFinding(code, region, holder), imports = ofRole(root, "import").map((node) => linesOf3(code, node.line, node.endLine)), used = usedDeclarations(code, around2), members = holder === void 0 ? [] : usedMembers(code, holder).map((lines2) => shortened(code, lines2)), spans = united([around2, ...imports, ...used, ...members]);
  return { spans, ...shown(code, spans), functions: wholeFunctions(code, spans) };
}
function functionAround3(code, { startLine, endLine }) {
  return code.definitions.findLast(
    ({ kind, node, local }) => kind === "function" && !local && node.line <= startLine && node.endLine >= endLine
  );
}
function aroundFinding(code, { startLine, endLine }, holder) {
  return holder !== void 0 ? spanOf(code, holder.node) : linesOf3(code, startLine - LINES_AROUND, endLine + LINES_AROUND);
}
function spanOf(code, node) {
  let outer = declarationOf(node);
  return linesOf3(code, outer.line, outer.endLine);
}
function usedDeclarations(code, around2) {
  let read = new Set(
    [...within(code.root)].filter(({ start, end, children }) => children.length > 0 && start >= around2.start && end <= around2.end).flatMap((node) => [...readNames(node)])
  );
  return code.root.children.filter(({ named, role, end, start }) => named && role !== "import" && (end <= around2.start || start >= around2.end)).filter((statement) => [...declaredNames(code, statement)].some((name) => read.has(name))).map(({ line, endLine }) => shortened(code, { first: line, last: endLine }));
}
function shortened(code, { first, last }) {
  return linesOf3(code, first, Math.min(last, first + LONGEST_DECLARATION - 1));
}
function declaredNames(code, statement) {
  let own = code.definitions.find(({ node }) => node === statement || declarationOf(node) === statement);
  if (own !== void 0) return /* @__PURE__ */ new Set([own.own]);
  let outside = [...within(statement, ({ role }) => role !== "function")];
  return new Set(outside.filter(isBinding).map(textOf));
}
function linesOf3({ text }, first, last) {
  return { start: offsetOfLine(text, Math.max(first, 1)), end: offsetOfLine(text, last + 1) };
}
function offsetOfLine(text, line) {
  let at = 0;
  for (let number = 1; number < line; number += 1) {
    let end = text.indexOf(`
`, at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}
function united(spans) {
  let joined = [];
  for (let span of spans.toSorted((a, b) => a.start - b.start)) {
    let last = joined.at(-1);
    last !== void 0 && span.start <= last.end ? last.end = Math.max(last.end, span.end) : span.end > span.start && joined.push({ ...span });
  }
  return joined;
}
function shown({ text }, spans) {
  let lineAt = (offset) => text.slice(0, offset).split(`
`).length, parts = [], lines2 = [], next = 1;
  for (let { start, end } of spans) {
    let [first, last] = [lineAt(start), lineAt(Math.max(end - 1, start))];
    first > next && parts.push(`[… ${first - next} lines are not shown …]`), parts.push(text.slice(start, end).replace(/\r?\n$/, "")), lines2.push(first === last ? `${first}` : `${first}-${last}`), next = last + 1;
  }
  return { text: parts.join(`
`), lines: lines2.join(", ") };
}
function wholeFunctions(code, spans) {
  return code.definitions.flatMap(({ kind, own, node }) => {
    let { start, end } = declarationOf(node);
    return kind === "function" && spans.some((span) => start >= span.start && end <= span.end) ? [{ name: own, start, end }] : [];
  });
}

// src/refine/source.ts
var noMore = (provenance, reason, failed = !1) => ({
  failed,
  refusals: [{ provenance, reason }]
});
async function* withoutIdeas(reason) {
  return yield* [], noMore({ kind: "recipe", recipe: "none" }, reason);
}

// src/refine/from-file.ts
async function changesOf(diff, file, textOf4) {
  let parsed = parseDiff(diff, file), changes = [];
  for (let part of parsed) {
    let path = pathOf(part.newFileName ?? part.oldFileName ?? ""), before = await textOf4(path);
    if (before === void 0)
      throw new UserError(
        `--patch ${file}: ${path} is not among the scanned files`,
        "a patch may change scanned files only"
      );
    let after = applyPatch(before, part);
    if (after === !1)
      throw new UserError(`--patch ${file}: it does not fit ${path}`, "make it anew for what is scanned");
    changes.push({ path, before, after });
  }
  return changes;
}
function parseDiff(diff, file) {
  let parsed;
  try {
    parsed = parsePatch(diff).filter(({ hunks }) => hunks.length > 0);
  } catch (error) {
    throw new UserError(
      `--patch ${file}: ${error instanceof Error ? error.message : "it cannot be read"}`,
      "give a unified diff, as `git diff` writes it"
    );
  }
  if (parsed.length === 0)
    throw new UserError(`--patch ${file}: it holds no changes`, "give a unified diff, as `git diff` writes it");
  return parsed;
}
var pathOf = (name) => name.replace(/^[ab]\//, "").replace(/\t.*$/, "");
async function* fromFile(finding, others, changes, file) {
  let provenance = { kind: "file", path: file }, own = changes.find((change) => change.path === finding.path);
  if (own === void 0) return noMore(provenance, "the patch does not touch the file");
  let { fingerprint } = finding, candidate = { fingerprint, provenance, explanation: `The patch of ${file}.` };
  if (yield [{ ...candidate, changes: [...changes] }], changes.some(({ path }) => !others.some((other) => other.path === path))) return noMore(provenance, REFUSED);
  let part = partFor(finding, others, own);
  return part.after === part.before ? noMore(provenance, "no part of the patch is about this finding") : ((changes.length > 1 || part.after !== own.after) && (yield [{ ...candidate, changes: [part], explanation: `The part of ${file} that is about this finding.` }]), noMore(provenance, REFUSED));
}
var REFUSED = "the patch was refused";
function partFor(finding, others, { path, before, after }) {
  let lines2 = linesOf(before), rivals = others.filter((other) => other.path === path && other.fingerprint !== finding.fingerprint), own = hunksOf(lines2, linesOf(after)).filter(
    (hunk) => rivals.every((rival) => distance(hunk, finding) <= distance(hunk, rival))
  );
  return { path, before, after: applied(lines2, own) };
}
function distance({ start, end }, { startLine, endLine }) {
  return Math.max(startLine - 1 - Math.max(end - 1, start), start - (endLine - 1), 0);
}

// src/refine/from-model.ts
async function* fromModel(task) {
  let { finding, strategy, model } = task, provenance = (solution, turn) => ({
    kind: "model",
    strategy: strategy.name,
    model: model.name,
    solution,
    turn
  }), drafts = strategy.run(contextOf(task), task.options), verdicts = [];
  for (; ; ) {
    let step = await drafts.next(verdicts);
    if (step.done) return noMore(provenance(0, 0), step.value.reason, step.value.failed);
    verdicts = yield step.value.map(({ solution, turn, explanation, after }) => ({
      fingerprint: finding.fingerprint,
      provenance: provenance(solution, turn),
      changes: [{ path: finding.path, before: task.text, after }],
      explanation
    }));
  }
}
function contextOf(task) {
  let { model, redaction: redaction2, excerpt, text, signal } = task;
  return {
    task: promptTask(task),
    ask: (purpose, messages, schema) => model.chat(
      {
        purpose,
        // Once more, whatever the strategy put in: nothing leaves unhidden.
        messages: messages.map(({ role, content }) => ({ role, content: redaction2.hide(content) })),
        ...schema && { schema }
      },
      signal
    ),
    carryOut: (reply) => applyEdits(text, excerpt.spans, excerpt.functions, revealed(reply, redaction2))
  };
}
function promptTask({ finding, language, excerpt, redaction: redaction2, rulesOf: rulesOf2 }) {
  return {
    path: redaction2.hide(finding.path),
    language,
    lines: excerpt.lines,
    code: redaction2.hide(excerpt.text),
    feedback: redaction2.hide(analyzerFeedback(finding, rulesOf2(finding)))
  };
}
function analyzerFeedback(finding, rules) {
  let said = finding.witnesses.map(
    ({ analyzer, ruleId, message, severity, cwe, region }) => `- ${analyzer} ${ruleId} (${severity}${cwe.length === 0 ? "" : `, ${cwe.join(", ")}`}), line ${region.startLine}: ${message}`
  ), explained = rules.filter(({ help }) => help.why !== "").map(({ id, help: { why, fix: fix37 } }) => `${id}: ${why} ${fix37}`);
  return [...said, ...new Set(explained)].join(`
`);
}
function revealed(reply, { reveal }) {
  return {
    explanation: reply.explanation,
    edits: reply.edits.map(({ search, replace: replace2 }) => ({ search: reveal(search), replace: reveal(replace2) })),
    functions: reply.functions.map(({ name, code }) => ({ name, code: reveal(code) }))
  };
}

// src/refine/from-recipes.ts
async function* fromRecipes(task) {
  let refusals = [];
  for (let recipe of task.recipes.filter((each) => fits(each, task))) {
    let proposal = await propose(recipe, task);
    "reason" in proposal ? refusals.push(proposal) : yield [proposal];
  }
  return { failed: !1, refusals };
}
function fits(recipe, { finding, language, ruleNames }) {
  return recipe.languages.includes(language) ? recipe.families?.includes(finding.family) === !0 || recipe.rules?.some((rule) => ruleNames.has(rule)) === !0 : !1;
}
async function propose(recipe, task) {
  let provenance = { kind: "recipe", recipe: recipe.id }, result = await askRecipe(recipe, task);
  if (result.kind === "refused") return { provenance, reason: result.reason };
  let { path, fingerprint } = task.finding, after = withEdits(task.text, result.edits);
  if (after === task.text) return { provenance, reason: "its edits change nothing" };
  let changes = [{ path, before: task.text, after }];
  return { fingerprint, provenance, changes, explanation: result.explanation };
}
async function askRecipe(recipe, { finding, language, text, project }) {
  let tree = await parse(language, text);
  try {
    let node = nodeAt(tree.rootNode, text, finding), input = { path: finding.path, language, text, tree, finding, node, project };
    return recipe.fix(input);
  } finally {
    tree.delete();
  }
}
function nodeAt(root, text, region) {
  let start = offsetOf(text, region.startLine, region.startColumn), end = offsetOf(text, region.endLine, region.endColumn);
  return root.descendantForIndex(start, Math.max(start, end - 1)) ?? root;
}
function offsetOf(text, line, column) {
  let at = 0;
  for (let number = 1; number < line; number += 1) {
    let end = text.indexOf(`
`, at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return Math.min(at + column - 1, text.length);
}
function withEdits(text, edits) {
  let at = 0, result = "";
  for (let edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error("a recipe's edits overlap");
    result += text.slice(at, edit.start) + edit.text, at = edit.end;
  }
  return result + text.slice(at);
}

// src/refine/lanes.ts
var formatOf = () => prompt("edit-format");
function systemPrompt() {
  return prompt("system", { placeholder: "REDACTED_SECRET_1" });
}
function taskPrompt({ task }) {
  return prompt("task", { ...task });
}
async function* lanes(context, purpose, openings, turns) {
  let parts = { task: taskPrompt(context), format: formatOf() }, open = openings.map((opening, index) => ({ solution: index + 1, messages: begin(opening(parts)) })), seen = /* @__PURE__ */ new Set();
  for (let turn = 1; turn <= turns; turn += 1) {
    let going = open.filter(({ stopped }) => stopped === void 0), replies = await Promise.all(going.map((lane) => context.ask(purpose, lane.messages, EDITS))), drafts = going.flatMap((lane, index) => {
      let reply = replies[index], result = reply === void 0 ? void 0 : takeTurn(context, lane, turn, reply, seen);
      return result?.kind === "draft" ? [result] : [];
    });
    if (drafts.length > 0 && answer(drafts, yield drafts.map(({ draft }) => draft)), open.every(({ stopped }) => stopped !== void 0)) break;
  }
  return endOf(open, turns);
}
function begin(content) {
  return [
    { role: "system", content: systemPrompt() },
    { role: "user", content }
  ];
}
function takeTurn(context, lane, turn, reply, seen) {
  if (reply.kind === "failed") return stop(lane, !0, reply.message);
  if (reply.kind === "refusal") return stop(lane, !1, `the model refused: ${reply.message}`);
  if (lane.messages.push({ role: "assistant", content: reply.text }), reply.kind === "cut-off") return complain(lane, "it was cut off: it is too long");
  let parsed = parseEdits(reply.text);
  if (parsed.kind === "malformed") return complain(lane, parsed.problem);
  let patched = context.carryOut(parsed.value);
  if (patched.kind === "malformed") return complain(lane, patched.problem);
  if (seen.has(patched.value)) return complain(lane, "it is a patch that was refused before");
  seen.add(patched.value);
  let { explanation } = parsed.value;
  return { kind: "draft", lane, draft: { solution: lane.solution, turn, explanation, after: patched.value } };
}
function stop(lane, failed, reason) {
  return lane.stopped = { failed, reason }, { kind: "nothing" };
}
function complain(lane, problem) {
  return lane.messages.push({ role: "user", content: prompt("malformed", { problem }, { format: formatOf() }) }), { kind: "nothing" };
}
function answer(drafts, verdicts) {
  for (let [index, { lane }] of drafts.entries()) {
    let verdict = verdicts[index];
    if (verdict === void 0) continue;
    let content = prompt("rejected", feedbackOf(verdict), { format: formatOf() });
    lane.messages.push({ role: "user", content });
  }
}
var MOST_EVIDENCE = 12;
function feedbackOf(verdict) {
  let last = verdict.checks.findLast(({ status }) => status !== "passed"), lines2 = (verdict.state === "rejected" ? verdict.evidence : last?.evidence ?? []).slice(0, MOST_EVIDENCE).map(({ path, line, message, side }) => {
    let place = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}`;
    return `- ${place === "" ? "" : `${place}${side === "before" ? " (before the patch)" : ""}: `}${message}`;
  });
  return { check: verdict.state === "rejected" ? verdict.failed : last?.check ?? "tests", evidence: lines2.length === 0 ? "no details" : lines2.join(`
`) };
}
function endOf(open, turns) {
  let failure = open.find(({ stopped }) => stopped?.failed)?.stopped, refusal2 = open.find(({ stopped }) => stopped !== void 0)?.stopped;
  return failure ?? refusal2 ?? { failed: !1, reason: `no patch passed the gate in ${turns} turns` };
}

// src/refine/strategies/fdsp.ts
var fdsp = {
  name: "fdsp",
  summary: "explains the finding, proposes distinct solutions, refines each until one is proven",
  source: "Alrashedy et al., Can LLMs Patch Security Issues?, Algorithm 1",
  options: (zod) => zod.strictObject({
    solutions: zod.int().min(1).max(10).default(3).describe("Distinct solutions (K). Default: 3."),
    refinements: zod.int().min(1).max(10).default(3).describe("Refinements of each (N). Default: 3.")
  }),
  defaults: { solutions: 3, refinements: 3 },
  run
};
async function* run(context, { solutions: count, refinements }) {
  let explained = await verbalise(context);
  if ("failed" in explained) return explained;
  let { explanation } = explained, proposed = await propose2(context, explanation, count);
  if ("failed" in proposed) return proposed;
  let openings = proposed.solutions.map(
    ({ title, plan }) => (parts) => prompt("implement", { explanation, solution: `${title}: ${plan}` }, parts)
  );
  return yield* lanes(context, "fdsp/refinement", openings, refinements);
}
async function verbalise(context) {
  let content = prompt("verbalize", {}, { task: taskPrompt(context) }), reply = await context.ask("fdsp/verbalization", [system2(), { role: "user", content }]);
  return reply.kind === "failed" ? { failed: !0, reason: reply.message } : reply.kind === "refusal" ? { failed: !1, reason: `the model refused: ${reply.message}` } : { explanation: reply.text.slice(0, LONGEST_EXPLANATION) };
}
var LONGEST_EXPLANATION = 6e3, system2 = () => ({ role: "system", content: systemPrompt() });
async function propose2(context, explanation, count) {
  let content = prompt("solutions", { explanation, count: String(count) }, { task: taskPrompt(context) }), opening = [system2(), { role: "user", content }], first = await context.ask("fdsp/solutions", opening, SOLUTIONS), read = readSolutions(first, count);
  if (!("problem" in read)) return read;
  let complaint = `The answer cannot be used: ${read.problem}

${content}`, again = [
    ...opening,
    { role: "assistant", content: read.text },
    { role: "user", content: complaint }
  ], second = readSolutions(await context.ask("fdsp/solutions", again, SOLUTIONS), count);
  return "problem" in second ? { failed: !1, reason: `no usable solutions: ${second.problem}` } : second;
}
function readSolutions(reply, count) {
  if (reply.kind === "failed") return { failed: !0, reason: reply.message };
  if (reply.kind === "refusal") return { failed: !1, reason: `the model refused: ${reply.message}` };
  let parsed = parseSolutions(reply.text);
  return parsed.kind === "malformed" ? { problem: parsed.problem, text: reply.text } : { solutions: parsed.value.solutions.slice(0, count) };
}

// src/refine/strategies/tool-feedback.ts
var toolFeedback = {
  name: "tool-feedback",
  summary: "asks for a patch, and again with what analyzers and gate say of it",
  source: "Shaikhelislamov et al., Tuning LLM in Secure Code Generation (CodePatchLLM)",
  options: (zod) => zod.strictObject({ turns: zod.int().min(1).max(20).default(3).describe("Replies at most. Default: 3.") }),
  defaults: { turns: 3 },
  run: (context, { turns }) => lanes(context, "tool-feedback", [(parts) => prompt("tool-feedback", {}, parts)], turns)
};

// src/refine/strategies/list.ts
var strategies = [fdsp, toolFeedback];

// src/stages/cases.ts
async function chooseStrategy(name, { strategies: given }) {
  let { z } = await import("./chunk-ZGPJIVU6.js"), names = strategies.map((each) => each.name), unknown = [name, ...Object.keys(given)].find((each) => !names.includes(each));
  if (unknown !== void 0)
    throw new UserError(`there is no strategy "${unknown}"`, `the strategies are ${names.join(", ")}`);
  for (let strategy of strategies) {
    let parsed = strategy.options(z).safeParse(given[strategy.name] ?? {});
    if (!parsed.success) {
      let [issue] = parsed.error.issues, key = ["fix", "strategies", strategy.name, ...issue?.path ?? []].join(".");
      throw new UserError(`${key}: ${issue?.message}`, "see docs/fix.md for what the strategy takes");
    }
    if (strategy.name === name) return { strategy, options: parsed.data };
  }
  throw new Error(`the strategy ${name} is in the list, and was not found in it`);
}
async function caseOf(finding, input) {
  let { path } = finding, text = await input.textAt(path);
  if (text === void 0)
    return { finding, sources: [withoutIdeas(UNREADABLE)], ...recordOf(noTrajectory, () => NO_SPENDING) };
  let secrets = await secretsIn(path, text, input.secretRegions(path)), hidden = redaction(secrets, [text]), language = languageOf(path, text.slice(0, 128).split(`
`)[0] ?? ""), trajectory = begin2(finding, text, language, hidden, input), spent = { tokens: 0, cost: 0 }, model = input.model && modelFor(input.model, trajectory, spent);
  return {
    finding,
    sources: await sourcesOf({ finding, text, language, hidden, model }, input),
    ...recordOf(trajectory, () => spent),
    ...model && { model }
  };
}
function modelFor(run2, trajectory, spent) {
  let sent = run2.forFinding((exchange) => {
    if (exchange.result.kind !== "failed") {
      let { usage } = exchange.result;
      spent.tokens += usage.promptTokens + usage.replyTokens, spent.cost += run2.costOf(usage);
    }
    trajectory.record(exchange);
  });
  return whileRecorded(sent, () => trajectory.problem());
}
var NO_SPENDING = { tokens: 0, cost: 0 }, UNREADABLE = "the file is no UTF-8 text, so no patch can be sure to keep its other bytes", NOT_READ = "provenfix cannot read this language's syntax, and has no recipes for it";
async function sourcesOf(prepared, input) {
  let { finding, text, language, model } = prepared;
  if (input.patch !== void 0) {
    let { file, changes, targets } = input.patch;
    return [fromFile(finding, targets, changes, file)];
  }
  if (language === void 0) return [withoutIdeas(NOT_READ)];
  let rules = rulesOf(finding, input.rules), ruleNames = new Set(rules.flatMap(({ id, aliases }) => [id, ...aliases]).concat(finding.ruleId)), deterministic = fromRecipes({ finding, language, text, project: input.project, recipes, ruleNames }), { chosen, signal } = input;
  if (model === void 0 || chosen === void 0) return [deterministic];
  let excerpt = excerptOf(await readCode(finding.path, language, text), finding), task = {
    finding,
    text,
    language,
    excerpt,
    redaction: prepared.hidden,
    model,
    rulesOf: () => rules,
    signal
  };
  return [deterministic, fromModel({ ...task, ...chosen })];
}
function rulesOf(finding, book) {
  return finding.witnesses.flatMap(({ analyzer, ruleId }) => book.find(analyzer, ruleId) ?? []);
}
function begin2(finding, before, language, { hide }, { trajectories, env, chosen, model, rules }) {
  if (trajectories === void 0) return noTrajectory;
  let time = timestamp(env), trajectory = openTrajectory(trajectories, finding, time, hide), [rule] = rulesOf(finding, rules);
  return trajectory.record({
    kind: "start",
    format: TRAJECTORY_FORMAT,
    time,
    provenfix: version,
    finding,
    ...rule && { rule },
    language: language ?? "unknown",
    before,
    ...chosen && model && { strategy: { name: chosen.strategy.name, options: chosen.options, model: model.name } }
  }), trajectory;
}
function recordOf(trajectory, spent) {
  let started = ticks(), numbers = /* @__PURE__ */ new Map(), seconds = 0, observer = {
    candidate(number, { provenance, explanation, changes }) {
      numbers.set(changes, number), trajectory.record({ kind: "candidate", number, provenance, explanation, changes });
    },
    verdict: (candidate, verdict) => trajectory.record({ kind: "verdict", candidate, verdict }),
    end({ refusals }) {
      seconds = (ticks() - started) / 1e3;
      for (let { provenance, reason } of refusals) trajectory.record({ kind: "refusal", provenance, reason });
    }
  };
  return { observer, close: (outcome) => {
    let edited2 = outcome.attempts.filter(({ candidate }) => !numbers.has(candidate.changes));
    for (let { candidate, verdict } of edited2) {
      let number = numbers.size + 1;
      observer.candidate(number, candidate), observer.verdict(number, verdict);
    }
    let chosen = "chosen" in outcome ? numbers.get(outcome.chosen.candidate.changes) : void 0;
    trajectory.record({
      kind: "end",
      status: outcome.status,
      ..."reason" in outcome && { reason: outcome.reason },
      ...chosen !== void 0 && { chosen },
      seconds,
      ...spent()
    });
  } };
}

export {
  changesOf,
  isVariable2 as isVariable,
  isBinding,
  boundNames,
  readNames,
  isRead,
  purposeOfDigest,
  declarationOf,
  chooseStrategy,
  caseOf
};
