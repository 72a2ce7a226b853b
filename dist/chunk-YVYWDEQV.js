import {
  boundNames,
  caseOf,
  changesOf,
  chooseStrategy,
  declarationOf,
  isBinding,
  isRead,
  isVariable,
  purposeOfDigest,
  readNames
} from "./chunk-CWNSUB7T.js";
import {
  checkModelOptions
} from "./chunk-HCLTIG7E.js";
import {
  lineEdits,
  unifiedDiff
} from "./chunk-6UD3NKE5.js";
import {
  applied,
  areNeighbours,
  hunksOf,
  keyOf,
  linesOf,
  merge,
  unite
} from "./chunk-FERIL3QS.js";
import {
  diffArrays
} from "./chunk-H2IDJQXL.js";
import {
  Overtaken,
  execute
} from "./chunk-BNM52SAN.js";
import {
  indexEntry,
  isRunning,
  ownPid,
  ownUid,
  readObject,
  readSmudged,
  storeBytes,
  storeClean,
  uniqueId
} from "./chunk-L5E3S3YM.js";
import {
  definitionAround,
  definitionsOf,
  isExported,
  isPublic,
  isScript,
  parseAs,
  prompt,
  readCode,
  redaction,
  schemaOf,
  secretsIn
} from "./chunk-K4WRFITZ.js";
import {
  startModel,
  withAsked
} from "./chunk-TQGJOF5A.js";
import "./chunk-56ILQYTI.js";
import "./chunk-CR4DTWJH.js";
import "./chunk-NATFNZ7K.js";
import {
  checkSyntax
} from "./chunk-CTA2JGO6.js";
import {
  ancestors,
  childOf,
  enclosing,
  ofRole,
  plainTree,
  textOf,
  within
} from "./chunk-J5EZN4WL.js";
import {
  require_dist
} from "./chunk-UZ5ETKAW.js";
import {
  external_exports
} from "./chunk-A7C3JD7Q.js";
import "./chunk-LFETFLX5.js";
import "./chunk-COFCJTBF.js";
import "./chunk-SXJ4LA43.js";
import {
  createPrivateFolder,
  findProgram,
  isExecutable,
  scrubbedEnvironment
} from "./chunk-G4G5HH37.js";
import {
  materialise,
  writeInto
} from "./chunk-BR4FAJT5.js";
import {
  FILE_PLACEHOLDER,
  SEVERITIES,
  analyzeAll,
  languageOf,
  now,
  readBlobs,
  require_node_crypto,
  ruleBook,
  skippedByContent,
  ticks,
  triage
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import {
  buildId
} from "./chunk-RJSW7HVF.js";
import {
  require_node_os
} from "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  exactMatcherOf,
  isFolder,
  isInside,
  listSnapshot,
  matcherOf,
  namesIn,
  readRegularFile,
  readTextIfThere,
  realPathOf,
  statOf,
  walk
} from "./chunk-GRMXK52H.js";
import {
  decodePath,
  encodePath,
  require_node_fs,
  require_node_path,
  runProcess
} from "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import {
  __callDispose,
  __commonJS,
  __toESM,
  __using
} from "./chunk-JH7TYAU7.js";

// builtin:node:path/posix
var require_posix = __commonJS({
  "builtin:node:path/posix"(exports2, module) {
    module.exports = process.getBuiltinModule("node:path/posix");
  }
});

// src/stages/mend.ts
var import_node_path25 = __toESM(require_node_path(), 1);

// src/model/verdict.ts
var CHECKS = ["scope", "syntax", "rescan", "honesty", "tests", "intent"];

// src/refine/gate/tree/calls.ts
function callsIn(node) {
  return ofRole(node, "call").map(callOf);
}
function callOf(node) {
  let callee = calleeText(node).replaceAll(/\s+/g, ""), segments = callee.split(/\?\.|->|::|\./), list = childOf(node, "arguments") ?? node.children.find(({ kind }) => /arguments|token_tree/.test(kind));
  return {
    node,
    callee,
    method: (segments.at(-1) ?? "").replace(/!$/, ""),
    root: segments.length > 1 ? /^[$\w@]+/.exec(segments[0] ?? "")?.[0] ?? "" : "",
    arguments: (list?.children ?? []).filter(({ named: named2, role }) => named2 && role !== "comment")
  };
}
function calleeText(node) {
  let whole = childOf(node, "function", "constructor", "macro", "type");
  if (whole !== void 0) return textOf(whole);
  let name = childOf(node, "name", "method"), receiver = childOf(node, "object", "receiver", "scope"), own = name ? textOf(name) : node.children.find(({ named: named2 }) => named2)?.source.slice(node.start, node.end) ?? "";
  return receiver === void 0 ? own : `${textOf(receiver)}.${own}`;
}

// src/refine/gate/tree/purity.ts
var PURE = new Set(
  `abs all any bool bytes bytearray chr dict divmod enumerate filter float format frozenset getattr hasattr hash hex id int isinstance
  issubclass iter len list locals map max min oct ord range repr reversed round slice sorted str sum tuple type vars zip
  join strip lstrip rstrip split rsplit splitlines lower upper title capitalize replace startswith endswith find index count
  encode decode keys values items get isdigit isalpha isalnum isnumeric islower isupper casefold partition center ljust rjust
  zfill hexdigest digest compile match fullmatch search findall finditer sub escape unescape quote unquote basename dirname
  abspath realpath normpath splitext isabs
  String Number Boolean Array Object Symbol parseInt parseFloat isNaN isInteger isArray toString toFixed toLowerCase toUpperCase trim
  trimStart trimEnd slice substring substr at charAt charCodeAt concat includes indexOf lastIndexOf test entries fromEntries freeze
  hasOwnProperty hasOwn getPrototypeOf isPrototypeOf propertyIsEnumerable
  every some reduce flat flatMap padStart padEnd stringify normalize resolve extname encodeURIComponent decodeURIComponent encodeURI
  RegExp Map Set Error URL ceil floor sqrt pow
  byte rune string uint uint8 uint16 uint32 uint64 int8 int16 int32 int64 float32 float64 uintptr
  cap make Sprintf Sprint Sprintln Errorf Itoa Atoi Contains HasPrefix HasSuffix TrimSpace Split Join Replace ReplaceAll
  ToLower ToUpper EqualFold MustCompile MatchString
  equals hashCode length size isEmpty contains charAt valueOf matches toCharArray stream collect of asList
  nil? empty? to_s to_i to_f to_sym include? start_with? end_with? is_a? respond_to? key? any? all? none? select reject
  strlen strtolower strtoupper substr strpos str_replace explode implode in_array count is_string is_int is_array is_numeric
  isset empty intval strval sprintf htmlspecialchars htmlentities preg_match array_key_exists array_keys array_values
  clone to_string to_owned as_str as_ref as_bytes into from unwrap_or is_some is_none is_ok is_err is_empty chars len
  sizeof strcmp strncmp memcmp isspace`.split(/\s+/)
), PURE_FUNCTIONS = /* @__PURE__ */ new Set(["set", "append", "copy", "new"]), REPORTING = /^(?:print|pprint|puts|p|echo|printf|println!?|eprintln!?|print!|dbg!|var_dump|print_r|error_log)$|(?:^|\.)(?:console\.\w+|(?:log(?:ger|ging)?|LOG(?:GER)?|_log(?:ger)?)(?:\.getLogger\([^)]*\))?\.\w+|System\.(?:out|err)\.\w+|fmt\.(?:Print\w*)|log\.Print\w*|warnings\.warn)$/, REMOTE = /^(?:app|router|server|requests|httpx|axios|http|https|session|client|db|cursor|conn|connection|redis|cache|urllib\w*|superagent|got|fetch)\b/i;
function isPureCall(node) {
  let { callee, method: last } = callOf(node), method = /^(?:call|apply|bind)$/.test(last) ? callee.split(".").at(-2) ?? last : last;
  return REMOTE.test(callee) ? !1 : PURE_FUNCTIONS.has(callee) ? !0 : PURE.has(method) || PURE.has(callee);
}
function isReport(node) {
  return REPORTING.test(callOf(node).callee);
}
var EFFECTS = /^(?:await|await_expression|yield|yield_expression|update_expression|delete_expression|delete_statement|go_statement|defer_statement|send_statement|inc_statement|dec_statement|with_statement|using_statement|subshell|backtick|shell_command_expression|include_expression|include_once_expression|require_expression|require_once_expression)$/;
function isPure(node) {
  for (let part of within(node, runsHere))
    if (part.role === "call" && !isPureCall(part) || part.role === "assign" && part !== node || part.role === "return" || part.role === "raise" || part.role === "jump" || EFFECTS.test(part.kind) || part.kind === "unary_expression" && part.children[0]?.kind === "delete") return !1;
  return !0;
}
function runsHere({ role, parent }) {
  return role !== "function" || parent === void 0 || /arguments|argument_list|^pair$|^object$|^block$/.test(parent.kind);
}

// src/refine/gate/tree/statements.ts
function statementsOf(block) {
  return block === void 0 ? [] : block.children.filter(({ named: named2, role }) => named2 && role !== "comment").flatMap((child) => child.kind === "statement_list" ? statementsOf(child) : [child]);
}
function allStatements(node) {
  return [...within(node)].filter((part) => part.role === "block").flatMap(ownStatements);
}
function ownStatements(block) {
  return block.kind === "statement_list" || !block.children.some(({ kind }) => kind === "statement_list") ? block.children.filter(({ named: named2, role }) => named2 && role !== "comment" && role !== "block") : [];
}
function statementOf(node) {
  let at = node;
  for (; at.parent !== void 0 && at.parent.role !== "block"; ) at = at.parent;
  return at;
}
function unwrapped(node) {
  let at = node;
  for (; at.role === "expression" || at.role === "parenthesized"; ) {
    let inner = at.children.filter(({ named: named2, role }) => named2 && role !== "comment");
    if (inner.length !== 1 || inner[0] === void 0) return at;
    at = inner[0];
  }
  return at;
}
function conditionOf(node) {
  let named2 = childOf(node, "condition");
  if (named2 !== void 0) return unwrapped(named2);
  if (!(node.kind !== "conditional_expression" || node.role !== "if"))
    return node.children.filter((child) => child.named)[1];
}
var RAISING = /^(?:raise|throw|fail|panic!?|abort|unreachable!?|bail!?|exit|_exit|halt|http_error|abort_if|notFound|error_out)$/, ENDING = /^(?:sys\.exit|os\._exit|os\.abort|quit|exit!?|die|process\.(?:exit|abort|kill)|System\.exit|os\.Exit|syscall\.Exit|log\.Fatal\w*|std::process::(?:exit|abort)|process::(?:exit|abort)|_Exit|_exit|abort|Runtime\.getRuntime\(\)\.(?:exit|halt)|Kernel\.exit!?)$/;
function isRaise(node) {
  let inner = unwrapped(node);
  return inner.role === "raise" ? !0 : inner.role === "call" && RAISING.test(callOf(inner).method);
}
function isExit(node) {
  let inner = unwrapped(node);
  return inner.kind === "exit_statement" || inner.role === "call" && isEnding(callOf(inner));
}
function isEnding({ callee, arguments: [first] }) {
  return ENDING.test(callee) && !(callee === "abort" && first !== void 0 && first.role !== "string");
}
function leaves(node) {
  let inner = unwrapped(node);
  return inner.role === "return" || inner.role === "jump" || isRaise(inner) || isExit(inner);
}
function branchLeaves(branch) {
  if (branch === void 0) return !1;
  let last = branch.role === "block" || /clause|^else$|^then$/.test(branch.kind) ? lastStatement(branch) : branch;
  return last === void 0 ? !1 : leaves(last) || last.role === "block" && branchLeaves(last);
}
function lastStatement(branch) {
  return statementsOf(branch).at(-1);
}
function consequenceOf(node) {
  return childOf(node, "consequence", "body");
}
function isWithin(node, outer) {
  return node === outer || ancestors(node).includes(outer);
}
function constantTruth(condition) {
  let node = unwrapped(condition), text = textOf(node);
  if (node.role === "constant") return /^true$/i.test(text);
  if (node.role === "number") return Number(text) !== 0;
  if (node.role === "string") return !/^\w*(?:""|'')$/.test(text);
}
function conjunctsOf(condition) {
  let node = unwrapped(condition), [left, operator2, right] = node.children;
  return node.children.length !== 3 || left === void 0 || operator2 === void 0 || right === void 0 ? [node] : /^(?:and|&&)$/.test(textOf(operator2)) ? [...conjunctsOf(left), ...conjunctsOf(right)] : [node];
}
function atomsOf(condition) {
  let node = unwrapped(condition), operator2 = node.children.length === 3 ? textOf(node.children[1] ?? node) : "";
  if (/^(?:and|or|&&|\|\|)$/.test(operator2))
    return [node.children[0], node.children[2]].flatMap((side) => side === void 0 ? [] : atomsOf(side));
  let first = node.children[0];
  return node.children.length === 2 && first !== void 0 && /^(?:not|!)$/.test(textOf(first)) ? node.children.slice(1).flatMap(atomsOf) : [node];
}

// src/refine/gate/tree/inert.ts
function inertStatements(scope, omitted = () => !1) {
  let statements2 = allStatements(scope), uses = usesIn(scope), inert = new Set(statements2.filter((statement) => isNoise(statement) || omitted(statement)));
  for (let size2 = -1; size2 !== inert.size; ) {
    size2 = inert.size;
    for (let statement of statements2)
      !inert.has(statement) && isIdle(statement, inert, uses) && inert.add(statement);
  }
  return inert;
}
function usesIn(scope) {
  let uses = /* @__PURE__ */ new Map();
  for (let node of within(scope)) {
    if (node.role !== "identifier" || !isRead(node)) continue;
    let name = textOf(node);
    uses.set(name, [...uses.get(name) ?? [], node]);
  }
  return uses;
}
function isNoise(statement) {
  if (statement.role === "pass") return !0;
  let inner = unwrapped(statement);
  return inner.role === "string" || inner.role === "number" || inner.role === "constant" ? !isResult(statement) : inner.role === "assign" && isSelfAssigned(inner) ? !0 : inner.kind === "assert_statement" ? assertsNothing(inner) : statement.role === "expression" ? inner.role !== "assign" && isPure(inner) : inner.role === "identifier" && !isResult(statement);
}
function isResult(statement) {
  return statement.role !== "expression";
}
function isSelfAssigned(assign) {
  let [target, value] = [childOf(assign, "left", "name", "pattern"), childOf(assign, "right", "value")];
  return target?.role === "identifier" && value !== void 0 && textOf(target) === textOf(value);
}
function assertsNothing(statement) {
  let condition = statement.children.find(({ named: named2 }) => named2);
  return condition !== void 0 && constantTruth(condition) === !0;
}
function isIdle(statement, inert, uses) {
  let inner = unwrapped(statement);
  if (enclosing(statement, "function") === void 0) return !1;
  if (inner.role === "if") return isIdleBranch(inner, inert) || givesWhatItHas(inner);
  if (inner.role === "loop") return isIdleLoop(inner, inert);
  if (inner.kind === "delete_statement") return namesDead([...within(inner)], inert, uses, statement);
  let assigns = assignmentsOf(statement);
  return assigns.length === 0 || !assigns.every(isPlain) ? !1 : namesDead(assigns.flatMap(targetsOf), inert, uses, statement);
}
function givesWhatItHas(node) {
  let [left, operator2, right] = conditionOf(node)?.children ?? [], [only2, ...others] = statementsOf(childOf(node, "consequence", "body")), assign = only2 && unwrapped(only2);
  if (left === void 0 || right === void 0 || assign?.role !== "assign" || others.length > 0) return !1;
  let [target, value] = [childOf(assign, "left"), childOf(assign, "right")];
  return !/^(?:is|===?)$/.test(operator2 === void 0 ? "" : textOf(operator2)) || childOf(node, "alternative") !== void 0 ? !1 : target !== void 0 && value !== void 0 && textOf(target) === textOf(left) && textOf(value) === textOf(right);
}
function isIdleLoop(node, inert) {
  let head = childOf(node, "right", "condition", "value"), body = statementsOf(childOf(node, "body"));
  return head !== void 0 && isPure(head) && body.every((part) => inert.has(part) || part.role === "jump");
}
function isIdleBranch(node, inert) {
  let condition = conditionOf(node);
  if (condition === void 0 || !isPure(condition)) return !1;
  let blocks = ofRole(node, "block").filter((block) => block.parent === node || block.parent?.parent === node), bodies2 = blocks.flatMap(statementsOf);
  return (bodies2.length > 0 || blocks.length > 0) && bodies2.every((part) => inert.has(part));
}
function assignmentsOf(statement) {
  let inner = unwrapped(statement);
  return inner.role === "assign" ? [inner] : inner.kind.endsWith("declaration") ? inner.children.flatMap((child) => child.role === "assign" ? [child] : assignmentsOfList(child)) : [];
}
function assignmentsOfList(node) {
  return node.kind.endsWith("_list") ? node.children.filter(({ role }) => role === "assign") : [];
}
function isPlain(assign) {
  let target = childOf(assign, "left", "name", "pattern", "declarator"), value = childOf(assign, "right", "value");
  return target === void 0 || value !== void 0 && !isPure(value) ? !1 : [...within(target)].every(
    ({ kind }) => !/attribute|member|subscript|selector|field|index|element_ref|instance|global|class_var/.test(kind)
  );
}
function targetsOf(assign) {
  let target = childOf(assign, "left", "name", "pattern", "declarator");
  return target === void 0 ? [] : [...within(target)].filter((node) => isBinding(node) || node.role === "identifier");
}
function namesDead(targets, inert, uses, own) {
  let names = targets.filter(({ role }) => role === "identifier").map(textOf);
  return names.length > 0 && names.every((name) => (uses.get(name) ?? []).every((use) => isIn(use, inert, own)));
}
function isIn(use, inert, own) {
  if (isWithin(use, own)) return !0;
  for (let at = use; at !== void 0; at = at.parent) if (inert.has(at)) return !0;
  return !1;
}

// src/refine/gate/tree/scope-of.ts
function outermostFunction(node) {
  let found2;
  for (let at = node; at !== void 0; at = at.parent) at.role === "function" && (found2 = at);
  return found2;
}
function localsOf(scope) {
  let locals = boundNames(scope), parameters = childOf(scope, "parameters", "parameter"), name = childOf(scope, "name");
  if (parameters !== void 0) for (let parameter of boundNames(parameters)) locals.delete(parameter);
  return name !== void 0 && locals.delete(textOf(name)), locals;
}

// src/refine/gate/tree/inlined.ts
function inlinable(node, omitted) {
  let definitions = /* @__PURE__ */ new Set(), uses = /* @__PURE__ */ new Map(), mentions3 = mentionsIn(node);
  for (let block of ofRole(node, "block")) {
    let statements2 = statementsOf(block).filter((statement) => !omitted(statement));
    for (let [index, statement] of statements2.entries()) {
      let next = statements2[index + 1], named2 = plainAssignment(statement);
      if (next === void 0 || named2 === void 0 || outermostFunction(statement) === void 0) continue;
      let others = (mentions3.get(textOf(named2.target)) ?? []).filter((mention) => mention !== named2.target);
      others.length !== 1 || others[0] === void 0 || !isRead(others[0]) || !isAtOnce(others[0], next) || (definitions.add(statement), uses.set(others[0], named2.value));
    }
  }
  for (let scope of ofRole(node, "function"))
    outermostFunction(scope) === scope && addAliases(scope, definitions, uses);
  return { definitions, uses };
}
function addAliases(scope, definitions, uses) {
  let mentions3 = mentionsIn(scope), isFixed = (name, times) => (mentions3.get(name) ?? []).filter(isBinding).length <= times;
  for (let statement of allStatements(scope)) {
    let named2 = plainAssignment(statement);
    if (named2 === void 0 || definitions.has(statement) || !isVariable(named2.value)) continue;
    let [alias, original] = [textOf(named2.target), textOf(named2.value)];
    if (!(alias === original || !isFixed(alias, 1) || !isFixed(original, 1))) {
      definitions.add(statement);
      for (let mention of mentions3.get(alias) ?? []) mention !== named2.target && uses.set(mention, named2.value);
    }
  }
}
function mentionsIn(node) {
  let mentions3 = /* @__PURE__ */ new Map();
  for (let part of within(node))
    part.role !== "identifier" || !isVariable(part) || mentions3.set(textOf(part), [...mentions3.get(textOf(part)) ?? [], part]);
  return mentions3;
}
function plainAssignment(statement) {
  let inner = unwrapped(statement);
  if (inner.role !== "assign" && inner.kind.endsWith("declaration")) {
    let declared2 = inner.children.filter(({ role }) => role === "assign");
    if (declared2.length !== 1 || declared2[0] === void 0) return;
    inner = declared2[0];
  }
  if (inner.role !== "assign" || /augmented|operator_|compound/.test(inner.kind)) return;
  let target = only(childOf(inner, "left", "name", "pattern")), value = only(childOf(inner, "right", "value"));
  return target?.role === "identifier" && value !== void 0 && isBinding(target) ? { target, value } : void 0;
}
function only(node) {
  return node?.kind === "expression_list" && node.children.length === 1 ? node.children[0] : node;
}
function isAtOnce(mention, statement) {
  if (!isWithin(mention, statement)) return !1;
  for (let at = mention; at !== statement && at.parent !== void 0; at = at.parent)
    if (at.role === "block" || at.role === "function") return !1;
  return !0;
}

// src/refine/gate/tree/texts.ts
function textPieces(node) {
  if (node.role === "parenthesized") {
    let inner = node.children.filter(({ named: named2 }) => named2);
    return inner.length === 1 && inner[0] !== void 0 ? textPieces(inner[0]) : void 0;
  }
  if (node.role === "string") return literalPieces(node);
  if (node.role === "call") return formattedPieces(node);
  let operator2 = childOf(node, "operator") ?? node.children[1], symbol = operator2 && textOf(operator2);
  if (!(node.children.length !== 3 || symbol === void 0))
    return symbol === "+" || symbol === "." ? addedPieces(node) : symbol === "%" ? percentPieces(node) : void 0;
}
function spoken(piece) {
  if (piece.role !== "call") return piece;
  let { callee, arguments: values2 } = callOf(piece);
  return /^(?:str|String|strval)$/.test(callee) && values2.length === 1 && values2[0] !== void 0 ? values2[0] : piece;
}
function literalPieces(node) {
  if (/^concatenated|^chained/.test(node.kind))
    return node.children.filter(({ named: named2 }) => named2).flatMap((part) => textPieces(part) ?? [part]);
  if (/^(?:character|char)_literal$|bytes/.test(node.kind)) return [textOf(node)];
  let text = textOf(node), prefix = /^[A-Za-z]*(?=["'#])/.exec(text)?.[0].toLowerCase() ?? "", isRaw = prefix.includes("r") || node.kind.startsWith("raw_"), head = prefix.includes("b") ? ["b:"] : [], parts = node.children.filter(({ named: named2, kind }) => named2 && kind !== "string_start" && kind !== "string_end");
  return parts.length === 0 ? [...head, cooked(text.slice(prefix.length).replace(/^("""|'''|["'`])([\s\S]*)\1$/, "$2"), isRaw)] : [...head, ...parts.map((part) => pieceOf(part, isRaw))];
}
function pieceOf(part, isRaw) {
  if (part.role === void 0 && /content|fragment|escape/.test(part.kind)) return cooked(textOf(part), isRaw);
  let inner = part.children.filter(({ named: named2 }) => named2);
  return inner.length === 1 && inner[0] !== void 0 && part.role === "interpolation" ? spoken(inner[0]) : part;
}
var ESCAPES = {
  n: `
`,
  t: "	",
  r: "\r",
  0: "\0",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "`": "`"
};
function cooked(text, isRaw) {
  return isRaw ? text : text.replaceAll(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([ntr0\\'"`]))/g,
    (_, hex, unicode, plain) => plain === void 0 ? String.fromCharCode(Number.parseInt(hex ?? unicode ?? "0", 16)) : ESCAPES[plain] ?? plain
  );
}
function addedPieces(node) {
  let [left, , right] = node.children;
  if (left === void 0 || right === void 0) return;
  let [first, second] = [textPieces(left), textPieces(right)];
  if (!(first === void 0 && second === void 0))
    return [...first ?? [spoken(left)], ...second ?? [spoken(right)]];
}
function percentPieces(node) {
  let [left, , right] = node.children, template = left && textPieces(left);
  if (template === void 0 || right === void 0 || template.some((piece) => typeof piece != "string"))
    return;
  let values2 = right.kind === "tuple" ? right.children.filter(({ named: named2 }) => named2) : [right];
  return filled(template.join(""), /%[sd]/g, values2);
}
function formattedPieces(node) {
  let { method, arguments: values2 } = callOf(node);
  if (method === "Sprintf" || method === "format" && values2.length > 1 && values2[0]?.role === "string") {
    let template2 = values2[0] && textPieces(values2[0]);
    return template2 && filled(template2.join(""), /%[sdv]/g, values2.slice(1));
  }
  let object = childOf(childOf(node, "function") ?? node, "object");
  if (method !== "format" || object?.role !== "string") return;
  let template = textPieces(object)?.join("") ?? "", named2 = new Map(
    values2.flatMap(
      (value) => value.kind === "keyword_argument" ? [[textOf(childOf(value, "name") ?? value), childOf(value, "value") ?? value]] : []
    )
  );
  return named2.size === 0 ? filled(template, /\{\d*\}/g, values2) : filled(
    template,
    /\{\w+\}/g,
    [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => named2.get(name ?? "") ?? [])
  );
}
function filled(template, placeholder, values2) {
  let parts = template.split(placeholder);
  if (parts.length === values2.length + 1)
    return parts.flatMap((part, index) => [part, ...values2[index] === void 0 ? [] : [values2[index]]]).filter((part) => part !== "");
}

// src/refine/gate/tree/canonical.ts
function canonical(node, omit = () => !1) {
  let scopes = [node, ...ofRole(node, "function")].filter((scope) => enclosing(scope, "function") === void 0), inert = new Set(scopes.flatMap((scope) => [...inertStatements(scope, omit)])), names = renaming(), { definitions, uses } = inlinable(node, (part) => inert.has(part) || omit(part));
  return write(node, {
    omits: (part) => inert.has(part) || definitions.has(part) || omit(part),
    rename: names,
    inlined: (part) => uses.get(part)
  });
}
function plainForm(node) {
  return write(node, { omits: () => !1, rename: () => {
  }, inlined: () => {
  } });
}
function renaming() {
  let scopes = /* @__PURE__ */ new Map();
  return (node) => {
    let scope = outermostFunction(node);
    if (scope === void 0) return;
    let own = scopes.get(scope);
    own === void 0 && scopes.set(scope, own = { locals: localsOf(scope), numbers: /* @__PURE__ */ new Map() });
    let name = textOf(node);
    if (!own.locals.has(name)) return;
    let number = own.numbers.get(name) ?? own.numbers.size;
    return own.numbers.set(name, number), `$${number}`;
  };
}
var CLAIMS = /^(?:as_expression|satisfies_expression|non_null_expression)$/, PUNCTUATION = /^[\s,;:(){}[\]"'`.]*$/, NEGATED = {
  "==": "!=",
  "!=": "==",
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  in: "not in",
  "not in": "in",
  is: "is not",
  "is not": "is"
};
function write(node, form) {
  if (node.role === "comment" || node.role === "type" || form.omits(node)) return "";
  let pieces = textPieces(node);
  if (pieces !== void 0)
    return `"${pieces.map((piece) => typeof piece == "string" ? piece : `{${write(piece, form)}}`).join("")}"`;
  if (node.role === "parenthesized" || node.role === "expression") return writeChildren(node, form).join(" ");
  if (CLAIMS.test(node.kind)) return node.children[0] === void 0 ? "" : write(node.children[0], form);
  if (node.role === "number") return numberText(textOf(node));
  if (node.role === "identifier") return writeName(node, form);
  if (!node.named && node.children.length > 0) return textOf(node).replaceAll(/\s+/g, " ");
  if (node.children.length === 0) return node.named || !PUNCTUATION.test(textOf(node)) ? textOf(node) : "";
  let negated2 = negatedComparison(node);
  if (negated2 !== void 0) return writeNegated(negated2, form);
  let parts = writeChildren(node, form).filter((part) => part !== "->");
  return node.kind === "typed_parameter" || node.kind === "expression_list" && parts.length === 1 ? parts.join(" ") : `(${[node.kind.replace("typed_", ""), ...sortedArguments(node, parts)].join(" ")})`;
}
function writeName(node, form) {
  if (!isVariable(node)) return textOf(node);
  let value = form.inlined(node);
  return value === void 0 ? form.rename(node) ?? textOf(node) : write(value, form);
}
function writeChildren(node, form) {
  return node.children.map((child) => write(child, form)).filter((text) => text !== "");
}
function numberText(text) {
  let value = Number(text.replaceAll("_", "").replace(/n$/, ""));
  return Number.isNaN(value) ? text : String(value);
}
function negatedComparison(node) {
  if (!/^(?:not_operator|unary_expression|unary|unary_op_expression)$/.test(node.kind) || !/^(?:not|!)$/.test(textOf(node.children[0] ?? node))) return;
  let inner = node.children.at(-1);
  for (; inner?.role === "parenthesized"; ) inner = inner.children.find(({ named: named2 }) => named2);
  if (!(inner === void 0 || inner.children.length !== 3))
    return NEGATED[operatorOf(inner)] === void 0 ? void 0 : inner;
}
function operatorOf(comparison) {
  return textOf(comparison.children[1] ?? comparison).replaceAll(/\s+/g, " ");
}
function writeNegated(comparison, form) {
  let [left, , right] = comparison.children, sides = [left, right].map((side) => side === void 0 ? "" : write(side, form));
  return `(${comparison.kind} ${sides[0]} ${NEGATED[operatorOf(comparison)]} ${sides[1]})`;
}
var isNamed = (text) => text.startsWith("(keyword_argument");
function sortedArguments(node, texts2) {
  return /^(?:argument_list|arguments)$/.test(node.kind) ? [...texts2.filter((text) => !isNamed(text)), ...texts2.filter(isNamed).toSorted()] : texts2;
}

// src/refine/gate/tree/compare.ts
function added(before2, after, keyOf6) {
  let counts = /* @__PURE__ */ new Map();
  for (let item of before2) counts.set(keyOf6(item), (counts.get(keyOf6(item)) ?? 0) + 1);
  return after.filter((item) => {
    let left = counts.get(keyOf6(item)) ?? 0;
    return counts.set(keyOf6(item), left - 1), left <= 0;
  });
}
function pairsOf(before2, after) {
  let olds = new Map(before2.definitions.map((definition) => [definition.name, definition]));
  return after.definitions.flatMap((definition) => {
    let old = olds.get(definition.name);
    return old === void 0 ? [] : [{ before: old, after: definition }];
  });
}
function newDefinitions(before2, after) {
  let names = new Set(before2.definitions.map(({ name }) => name));
  return after.definitions.filter(({ name }) => !names.has(name));
}
function lostDefinitions(before2, after) {
  return newDefinitions(after, before2);
}
function unitsOf(code) {
  let units = known.get(code);
  return units === void 0 && known.set(code, units = readUnits(code)), units;
}
var known = /* @__PURE__ */ new WeakMap();
function readUnits(code) {
  let functions = code.definitions.filter(({ kind, local }) => kind === "function" && !local), nodes = new Set(functions.map(({ node }) => node)), units = functions.map(({ name, node }) => [name, { name, node, form: canonical(node) }]), rest = canonical(code.root, (node) => nodes.has(node));
  return new Map([...units, ["", { name: "", node: code.root, form: rest }]]);
}
var asIs = (word) => word;
function wordsChanged(before2, after) {
  let [old, current] = [before2.split(/\s+/), after.split(/\s+/)];
  return { lost: added(current, old, asIs).length, gained: added(old, current, asIs).length };
}

// src/refine/gate/tree/slice.ts
function sliceOf(scope, places) {
  let all = allStatements(scope), names = new Set(places.flatMap((place) => [...readNames(place)])), statements2 = new Set(all.filter((statement) => places.some((place) => isWithin(place, statement))));
  for (let size2 = -1; size2 !== names.size + statements2.size; ) {
    size2 = names.size + statements2.size;
    for (let statement of all) !statements2.has(statement) && feeds(statement, names) && statements2.add(statement);
    for (let statement of statements2) for (let name of readBy(statement, places)) names.add(name);
  }
  return { statements: statements2, names };
}
function assignedTo(scope, names) {
  let assigns = ofRole(scope, "assign"), found2 = /* @__PURE__ */ new Set();
  for (let size2 = -1; size2 !== found2.size; ) {
    size2 = found2.size;
    for (let assign of assigns)
      if (!(found2.has(assign) || ![...boundNames(assign)].some((name) => names.has(name)))) {
        found2.add(assign);
        for (let name of readNames(assign)) names.add(name);
      }
  }
  return found2;
}
function readBy(statement, places) {
  let head = headOf(statement);
  return head === statement || places.includes(statement) ? readNames(statement) : new Set(head === void 0 ? [] : readNames(head));
}
function headOf(statement) {
  let inner = unwrapped(statement);
  return inner.role === "if" ? conditionOf(inner) : inner.role === "loop" ? childOf(inner, "condition", "right", "value") : [...within(inner, ({ role }) => role !== "function")].some(({ role }) => role === "block") ? void 0 : statement;
}
function feeds(statement, names) {
  let inner = unwrapped(statement), reads = (node) => [...readNames(node)].some((name) => names.has(name));
  if (inner.role === "if") {
    let condition = conditionOf(inner);
    return condition !== void 0 && reads(condition) && [...within(inner)].some(leaves);
  }
  return headOf(statement) !== statement ? [...boundNames(inner)].some((name) => names.has(name)) && inner.role === "loop" : [...boundNames(inner)].some((name) => names.has(name)) ? !0 : callsIn(inner).some(({ node }) => !isPureCall(node) && !isReport(node) && reads(node));
}
function sliceForm(scope, { statements: statements2 }, omit = () => !1) {
  let kept = /* @__PURE__ */ new Set();
  for (let statement of statements2)
    for (let at = statement; at !== void 0 && at !== scope; at = at.parent) kept.add(at);
  for (let statement of statements2)
    if (unwrapped(statement).role === "if")
      for (let inner of allStatements(statement).filter(leaves))
        for (let at = inner; at !== void 0 && !kept.has(at); at = at.parent) kept.add(at);
  let own = new Set(allStatements(scope));
  return canonical(scope, (node) => omit(node) || own.has(node) && !kept.has(node));
}

// src/refine/gate/place.ts
function isGivenAlong(statement, first, touching) {
  let around2 = enclosing(statement, "function");
  return around2 !== void 0 && touching.some((other) => other.line >= first && other !== statement && isWithin(around2, other) && other !== around2);
}
function placeOf(code, { first, last }) {
  let around2 = code.definitions.filter(
    ({ kind, node }) => kind === "function" && node.line <= last && node.endLine >= first
  ), innermost2 = definitionAround(around2, first, last) ?? around2[0], scope = (innermost2 && outermostFunction(innermost2.node)) ?? code.root;
  if (scope !== code.root && first <= scope.line) return { scope, nodes: [scope] };
  let all = allStatements(scope).filter(({ line, endLine }) => line <= last && endLine >= first), touching = all.filter((statement) => !isGivenAlong(statement, first, all)), inner = touching.filter(
    (statement) => !touching.some((other) => other !== statement && other.start >= statement.start && other.end <= statement.end)
  );
  return { scope, nodes: inner.length === 0 ? [scope] : inner };
}
function flowsTo({ scope, nodes }) {
  let { names } = sliceOf(scope, nodes);
  return (node) => {
    if (nodes.some((place) => isWithin(node, place))) return !0;
    let assign = enclosing(node, "assign");
    return assign !== void 0 && [...boundNames(assign)].some((name) => names.has(name));
  };
}

// src/refine/gate/sanitisers.ts
var SANITISERS = [
  [/^CWE-(?:77|78|88)$/, /(?:^|\.)(?:shlex\.(?:quote|join)|quote|escapeshellarg|shellescape|Shellwords\.escape)$/],
  [
    /^CWE-(?:79|80|83|116)$/,
    /(?:^|\.)(?:escape|html_escape|htmlspecialchars|htmlentities|bleach\.clean|sanitize|escapeHtml4?|(?:HTML)?EscapeString)$/
  ],
  [/^CWE-(?:22|23|36|73)$/, /(?:^|\.)(?:secure_filename|basename|safe_join|filepath\.Base|getCanonicalPath)$/],
  [/^CWE-(?:89|564)$/, /(?:^|\.)(?:quote_ident(?:ifier)?|quote_name|quoteName|escapeId|Identifier)$/],
  [/^CWE-90$/, /(?:^|\.)(?:escape_filter_chars|escape_dn_chars|filter\.escape|ldap_escape)$/],
  [/^CWE-(?:400|1333)$/, /(?:^|\.)(?:re\.escape|escapeRegExp|QuoteMeta|Regexp\.escape|preg_quote)$/]
];
function addedSanitisers({ finding, before: before2, after }) {
  let cures = SANITISERS.filter(([weakness]) => finding.cwe.some((cwe) => weakness.test(cwe)));
  if (cures.length === 0) return [];
  let find = ({ scope }) => callsIn(scope).flatMap(({ node, callee }) => cures.some(([, cure]) => cure.test(callee)) ? [node] : []);
  return added(find(before2.place), find(after.place), (node) => canonical(node)).filter(flowsTo(after.place));
}

// src/refine/gate/guard.ts
var RESOURCE = /^CWE-(?:400|409|674|770|776|789|834|1333|119|120|121|122|125|131|190|787)$/;
function isResource(cwe) {
  return cwe.some((one) => RESOURCE.test(one));
}
function addedGuards({ finding, before: before2, after }) {
  let resource = isResource(finding.cwe), known3 = new Set(conditionsIn(before2.place.scope).map((condition) => canonical(condition))), { names } = sliceOf(after.place.scope, after.place.nodes), guards = conditionsIn(after.place.scope).filter((condition) => !known3.has(canonical(condition))).filter((condition) => [...readNames(condition)].some((name) => names.has(name)) && saysMore(condition, resource) && decides(condition, after.place) && !isOptional(condition, names)), { path: path24 } = after.code;
  return [...guards, ...addedSanitisers({ finding, before: before2, after })].map((node) => ({
    message: `\`${textOf(node).slice(0, 80)}\` decides what reaches the reported code`,
    path: path24,
    line: node.line,
    side: "after"
  }));
}
function conditionsIn(scope) {
  return ofRole(scope, "if").flatMap((node) => conditionOf(node) ?? []);
}
function decides(condition, { nodes, scope }) {
  let owner = ownerOf(condition);
  if (owner === void 0) return !1;
  let places = nodes.filter((node) => !isWithin(owner, node));
  return places.some((place) => isWithin(place, owner) && !isWithin(place, condition)) ? !0 : !branchLeaves(consequenceOf(owner)) && !hasLeavingBranch(owner) || places.some((place) => isCaught(owner, place)) ? !1 : places.length === 0 ? nodes.includes(scope) : places.some((place) => owner.start < place.start);
}
function isCaught(owner, place) {
  for (let at = owner.parent; at !== void 0 && at.role !== "function"; at = at.parent) {
    if (isWithin(place, at)) return !1;
    if (isForgiving(at)) return !0;
  }
  return !1;
}
function isForgiving(node) {
  return node.kind === "with_statement" ? /^with\s[^:]*\bsuppress\(/.test(textOf(node)) : (node.role === "try" ? node.children.filter(({ role }) => role === "catch") : []).some((handler) => !branchLeaves(handler.children.findLast(({ role }) => role === "block")));
}
function isOptional(condition, names) {
  let owner = ownerOf(condition);
  if (owner === void 0 || !branchLeaves(consequenceOf(owner))) return !1;
  let joined = conjunctsOf(condition);
  return joined.length > 1 && joined.some((atom) => ![...readNames(atom)].some((name) => names.has(name)));
}
function ownerOf(condition) {
  let at = condition.parent;
  for (; at !== void 0 && at.role !== "if"; ) at = at.parent;
  return at;
}
function hasLeavingBranch(owner) {
  if (owner.kind.endsWith("_modifier")) return owner.children.some(leaves);
  let other = childOf(owner, "alternative");
  return other !== void 0 && (leaves(other) || statementsOf(other).some(leaves) || ofRole(other, "block").some((block) => branchLeaves(block)));
}
function saysMore(condition, resource) {
  return constantTruth(condition) !== void 0 ? !1 : atomsOf(condition).some((atom) => isTelling(atom, resource));
}
function isTelling(atom, resource) {
  if (atom.role === "identifier" || atom.role === "constant") return !1;
  if (atom.role === "call") return isTellingCall(atom);
  let [left, , right] = atom.children;
  if (atom.children.length !== 3 || left === void 0 || right === void 0 || textOf(left) === textOf(right) || [left, right].some((side) => isEmptiness(side))) return !1;
  let measured = [left, right].some(
    (side) => /\blen\b|length|size|count|strlen/i.test(textOf(side)) || side.role === "number"
  );
  return resource || !measured;
}
function isEmptiness(side) {
  return side.role === "constant" || /^(?:""|''|\[\]|\{\}|\(\)|0|-1|nil|null|None|undefined|""")$/.test(textOf(side)) || textOf(side) === "str";
}
function isTellingCall(call) {
  let [own] = callsIn(call);
  return own === void 0 ? !1 : /^(?:isinstance|is_a\?|instance_of\?)$/.test(own.method) ? !/\b(?:str|bytes|String|object)\b|\btype\(/.test(textOf(call)) : /^(?:bool|str|repr|int|type|len|any|isset|empty|is_string|nil\?|isEmpty|is_none|is_some|hasattr)$/.test(own.method) ? !1 : !isPureCall(call) || [...within(call)].length > 2;
}

// src/refine/gate/addresses.ts
function changesFlow(before2, after, cwe) {
  let [old, current] = [formOf(before2, () => !1), formOf(after, idleGuards(before2, after, cwe))];
  return old !== current || usesChanged(before2, after);
}
var PRESENCE = /^CWE-(?:20|248|252|476|617|690|703|754|755|824)$/;
function idleGuards(before2, after, cwe) {
  if (cwe.some((one) => PRESENCE.test(one))) return () => !1;
  let known3 = new Set(ofRole(before2.place.scope, "if").map((node) => plainForm(conditionOf(node) ?? node))), idle = ofRole(after.place.scope, "if").filter((node) => {
    let condition = conditionOf(node);
    if (condition === void 0 || known3.has(plainForm(condition)) || childOf(node, "alternative") !== void 0 || !branchLeaves(consequenceOf(node))) return !1;
    let { scope, nodes } = after.place;
    return !nodes.includes(scope) && nodes.every((place) => place.end <= node.start) || nodes.some((place) => isCaught(node, place)) || !saysMore(condition, isResource(cwe));
  }), statements2 = new Set(idle);
  return (node) => statements2.has(node);
}
function formOf({ place }, omit) {
  let { scope, nodes } = place;
  return nodes.includes(scope) ? canonical(scope, omit) : sliceForm(scope, sliceOf(scope, nodes), omit);
}
function usesChanged(before2, after) {
  let used = usedIn(after.place.scope);
  return [
    ...pairsOf(before2.code, after.code).filter(
      ({ before: old, after: current }) => canonical(old.node) !== canonical(current.node)
    ).map(({ after: { own } }) => own),
    ...[...newDefinitions(before2.code, after.code), ...lostDefinitions(before2.code, after.code)].map(({ own }) => own)
  ].some((name) => used.has(name)) || constants(before2.code, used) !== constants(after.code, used);
}
function usedIn(scope) {
  return /* @__PURE__ */ new Set([...readNames(scope), ...callsIn(scope).map(({ method }) => method)]);
}
function constants({ root, definitions }, used) {
  let inner = new Set(definitions.map(({ node }) => node));
  return root.children.filter(
    (child) => !inner.has(child) && child.role !== "import" && [...readNames(child), ...namesBound(child)].some((name) => used.has(name))
  ).filter((statement) => statement.role !== "function" && statement.role !== "class").map((statement) => canonical(statement, (node) => inner.has(node))).join(`
`);
}
function namesBound(node) {
  return /^\s*(?:(?:const|let|var|final|static|public|private)\s+)*(\$?\w+)/.exec(node.source.slice(node.start, node.end))?.slice(1) ?? [];
}

// src/refine/gate/addressed.ts
async function addressed({ path: path24, before: before2, after }, language, finding, lines2) {
  let [old, current] = [await readCode(path24, language, before2), await readCode(path24, language, after)], [from, target] = sidesOf(old, current, finding, lines2);
  return {
    flow: changesFlow(from, target, finding.cwe),
    guards: addedGuards({ finding, before: from, after: target })
  };
}
function sidesOf(old, current, finding, lines2) {
  let range2 = {
    first: finding.startLine,
    last: Math.max(finding.startLine, finding.endColumn === 1 ? finding.endLine - 1 : finding.endLine)
  }, there = lines2.toAfter(range2.first, range2.last), from = { code: old, place: placeOf(old, range2) }, to = { code: current, place: placeOf(current, there) }, same = from.place.nodes.includes(from.place.scope) ? current.definitions.find(
    ({ name }) => name === old.definitions.find(({ node }) => node === from.place.scope)?.name
  ) : void 0;
  return [from, same === void 0 ? to : { code: current, place: { scope: same.node, nodes: [same.node] } }];
}

// src/refine/gate/honesty/check.ts
function evidence(code, node, message, side = "after") {
  return { message, path: code.path, line: node.line, side };
}
function quoted(text) {
  let line = text.replaceAll(/\s+/g, " ").trim();
  return `\`${line.length > 60 ? `${line.slice(0, 57)}...` : line}\``;
}
function isTarget({ before: before2, finding }) {
  return before2.path === finding.path;
}

// src/refine/gate/honesty/imports.ts
var import_posix = __toESM(require_posix(), 1);

// src/refine/gate/honesty/standard-libraries.ts
var words = (text) => new Set(text.trim().split(/\s+/)), PYTHON = words(`
  abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2
  cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser
  contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest
  email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath
  getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io
  ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
  modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
  ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty
  pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched
  secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
  sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog
  tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace
  traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref
  webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo __future__ imp distutils
  asyncore smtpd annotationlib compression`), NODE = words(`
  assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2
  https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite stream string_decoder sys test
  timers tls trace_events tty url util v8 vm wasi worker_threads zlib`), RUBY = words(`
  English abbrev base64 benchmark bigdecimal bundler cgi coverage csv date debug delegate did_you_mean digest drb erb error_highlight
  etc expect fcntl fiddle fileutils find forwardable getoptlong io ipaddr irb json logger matrix mkmf monitor mutex_m net nkf objspace
  observer open-uri open3 openssl optparse ostruct pathname pp prettyprint prime pstore psych pty rbconfig rdoc readline reline resolv
  resolv-replace rexml ripper rubygems securerandom set shellwords singleton socket stringio strscan syslog tempfile time timeout tmpdir
  tracer tsort un unicode_normalize uri weakref webrick yaml zlib`), C = words(`
  aio arpa/inet assert complex cpio ctype dirent dlfcn errno fcntl fenv float fmtmsg fnmatch ftw getopt glob grp iconv inttypes iso646
  langinfo libgen limits linux/limits locale math monetary mqueue ndbm net/if netdb netinet/in netinet/tcp nl_types poll pthread pwd regex
  sched search semaphore setjmp signal spawn stdalign stdarg stdatomic stdbit stdbool stdckdint stddef stdint stdio stdlib stdnoreturn
  string strings stropts sys/ipc sys/mman sys/msg sys/random sys/resource sys/select sys/sem sys/shm sys/socket sys/stat sys/statvfs
  sys/time sys/times sys/types sys/uio sys/un sys/utsname sys/wait syslog tar termios tgmath threads time uchar ulimit unistd utime utmpx
  wchar wctype wordexp windows bcrypt`), PYTHON_DISTRIBUTIONS = /* @__PURE__ */ new Map([
  ["yaml", "pyyaml"],
  ["cv2", "opencv-python"],
  ["PIL", "pillow"],
  ["bs4", "beautifulsoup4"],
  ["sklearn", "scikit-learn"],
  ["jwt", "pyjwt"],
  ["Crypto", "pycryptodome"],
  ["OpenSSL", "pyopenssl"],
  ["dateutil", "python-dateutil"],
  ["dotenv", "python-dotenv"],
  ["jose", "python-jose"],
  ["ldap", "python-ldap"],
  ["magic", "python-magic"],
  ["MySQLdb", "mysqlclient"],
  ["psycopg2", "psycopg2-binary"],
  ["google", "protobuf"],
  ["serial", "pyserial"],
  ["git", "gitpython"],
  ["markupsafe", "flask"],
  ["werkzeug", "flask"],
  ["jinja2", "flask"],
  ["itsdangerous", "flask"],
  ["starlette", "fastapi"],
  ["pydantic", "fastapi"],
  ["rest_framework", "djangorestframework"]
]), PYTHON_BUILTINS = words(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
  BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
  DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError
  FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError
  IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
  NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
  PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning
  StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError
  UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning
  ValueError Warning ZeroDivisionError __build_class__ __debug__ __doc__ __import__ __loader__ __name__ __package__ __spec__
  abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright
  credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help
  hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow
  print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
  __file__ __path__ __builtins__ WindowsError PythonFinalizationError _`);

// src/refine/gate/honesty/imports.ts
var imports = ({ before: before2, after, project }) => {
  let known3 = new Set(importsIn(before2).map(({ module }) => module));
  return importsIn(after).filter(({ module }) => module !== "" && !known3.has(module)).filter(
    ({ module }) => !resolves(module, after, { project, roots: new Set([...known3].map((name) => rootOf(name, after.language))) })
  ).map(
    ({ module, node }) => evidence(after, node, `${quoted(module)} is neither in the standard library nor in the project or its manifests`)
  );
};
function importsIn(code) {
  let declared2 = ofRole(code.root, "import").flatMap(modulesOf), required2 = callsIn(code.root).filter(
    ({ callee }) => /^(?:require|require_relative|import|load|autoload|importlib\.import_module|__import__)$/.test(callee)
  );
  return [
    ...declared2,
    ...required2.flatMap(({ callee, arguments: [first], node }) => {
      if (first?.role !== "string") return [];
      let path24 = unquoted(textOf(first));
      return [{ module: callee === "require_relative" && !path24.startsWith(".") ? `./${path24}` : path24, node }];
    })
  ];
}
function ownImports(code, project) {
  return importsIn(code).filter(({ module }) => {
    if (/^\.{1,2}(?:\/|$)/.test(module)) return !0;
    if (code.language !== "python") return !1;
    let root = rootOf(module, "python");
    return !PYTHON.has(root) && !isDeclared(root, module, project) && isPythonFile(module, code.path, project);
  });
}
function modulesOf(node) {
  let source = childOf(node, "module_name", "source", "path", "argument");
  if (source !== void 0) return [{ module: unquoted(textOf(source)), node }];
  let specs = [...within(node)].filter(({ kind }) => kind === "import_spec");
  return specs.length > 0 ? specs.map((spec) => ({ module: unquoted(textOf(childOf(spec, "path") ?? spec)), node: spec })) : [...within(node)].filter(
    ({ kind, parent }) => /^(?:dotted_name|scoped_identifier|qualified_name|namespace_use_clause)$/.test(kind) && !/^(?:scoped_identifier|qualified_name|namespace_use_clause)$/.test(parent?.kind ?? "")
  ).map((name) => ({ module: textOf(name).split(/\s+as\s+/)[0] ?? "", node }));
}
function unquoted(text) {
  return text.replaceAll(/^[\s"'`<]+|[\s"'`>]+$/g, "");
}
function rootOf(module, language) {
  return language === "python" ? module.split(".")[0] ?? module : language === "java" ? module.split(".").slice(0, 2).join(".") : language === "php" ? module.replace(/^\\/, "").split("\\")[0] ?? module : language === "rust" ? module.split("::")[0] ?? module : language === "go" ? module.split("/").slice(0, 3).join("/") : module.split("/").slice(0, module.startsWith("@") ? 2 : 1).join("/");
}
function resolves(module, { path: path24, language }, { project, roots }) {
  let root = rootOf(module, language);
  return /^\.{1,2}(?:\/|$)/.test(module) ? hasFile(project, (0, import_posix.join)((0, import_posix.dirname)(path24), module)) : isStandard(module, root, language) || roots.has(root) || isDeclared(root, module, project) ? !0 : language === "python" ? isPythonFile(module, path24, project) : language === "c" ? project.has((0, import_posix.join)((0, import_posix.dirname)(path24), module)) || project.has(module) || project.has(`include/${module}`) : language === "php" ? !module.includes("\\") || project.has(root.toLowerCase()) : hasFile(project, module) || hasFile(project, (0, import_posix.join)((0, import_posix.dirname)(path24), module)) || hasFile(project, `lib/${module}`);
}
function isStandard(module, root, language) {
  return language === "python" ? PYTHON.has(root) : language === "go" ? !(module.split("/")[0] ?? "").includes(".") : language === "java" ? /^(?:java|javax|jdk|org\.w3c|org\.xml)\./.test(module) : language === "ruby" ? RUBY.has(root) : language === "rust" ? /^(?:std|core|alloc|crate|self|super)$/.test(root) : language === "c" ? C.has(module.replace(/\.h$/, "")) : NODE.has(module.replace(/^node:/, "").split("/")[0] ?? module);
}
function isDeclared(root, module, { dependencies }) {
  let spelled = [root, root.replaceAll("_", "-"), PYTHON_DISTRIBUTIONS.get(root) ?? root, `@types/${root}`], names = new Set([...dependencies].map((name) => name.toLowerCase().replaceAll("_", "-")));
  return spelled.some((name) => names.has(name.toLowerCase())) || [...dependencies].some((name) => name !== "" && module.startsWith(`${name}/`));
}
function isPythonFile(module, path24, project) {
  let dots = /^\.*/.exec(module)?.[0].length ?? 0, inner = module.slice(dots).replaceAll(".", "/");
  if (dots > 0) {
    let folder = Array.from({ length: dots - 1 }).reduce((at) => (0, import_posix.dirname)(at), (0, import_posix.dirname)(path24));
    return inner === "" || hasFile(project, (0, import_posix.join)(folder, inner));
  }
  let root = inner.split("/")[0] ?? inner;
  return ["", "src", (0, import_posix.dirname)(path24)].some((folder) => hasFile(project, (0, import_posix.join)(folder, root)));
}
var ENDINGS = [
  "",
  ".py",
  ".js",
  ".ts",
  ".tsx",
  ".jsx",
  ".mjs",
  ".cjs",
  ".mts",
  ".json",
  ".rb",
  ".php",
  "/index.js",
  "/index.ts",
  "/__init__.py"
];
function hasFile(project, path24) {
  let plain = path24.replace(/\.(?:js|mjs|jsx)$/, "");
  return [path24, plain].some((name) => ENDINGS.some((ending) => project.has(name + ending)));
}

// src/refine/gate/line-map.ts
function mapLines(before2, after) {
  let blocks = blocksOf(lines(before2), lines(after)), changed = blocks.filter(({ same }) => !same);
  return {
    toAfter: (first, last) => mapped(blocks, { first, last }, "before", "after"),
    toBefore: (first, last) => mapped(blocks, { first, last }, "after", "before"),
    added: changed.map((block) => block.after).filter(({ first, last }) => last >= first),
    changedLines: changed.reduce((sum, block) => sum + length(block.before) + length(block.after), 0)
  };
}
function lines(text) {
  return text.split(/\r\n|\n|\r/);
}
function length({ first, last }) {
  return Math.max(0, last - first + 1);
}
function blocksOf(before2, after) {
  let blocks = [], [old, current] = [1, 1];
  for (let { added: added2 = !1, removed: removed2 = !1, count = 0 } of diffArrays(before2, after)) {
    let same = !added2 && !removed2, [oldCount, newCount] = [added2 ? 0 : count, removed2 ? 0 : count], previous = blocks.at(-1);
    !same && previous !== void 0 && !previous.same ? (previous.before.last += oldCount, previous.after.last += newCount) : blocks.push({
      before: { first: old, last: old + oldCount - 1 },
      after: { first: current, last: current + newCount - 1 },
      same
    }), old += oldCount, current += newCount;
  }
  return blocks;
}
function mapped(blocks, range2, from, to) {
  let parts = blocks.filter((block) => block[from].first <= range2.last && block[from].last >= range2.first).map((block) => {
    if (!block.same) return block[to];
    let shift = block[to].first - block[from].first;
    return {
      first: Math.max(range2.first, block[from].first) + shift,
      last: Math.min(range2.last, block[from].last) + shift
    };
  });
  return {
    first: Math.min(...parts.map(({ first }) => first)),
    last: Math.max(...parts.map(({ last }) => last))
  };
}

// src/refine/gate/imported-cures.ts
async function importedCures({ path: path24, before: before2, after }, language, finding, project) {
  let [old, current] = [await readCode(path24, language, before2), await readCode(path24, language, after)], origins = originsIn(current, project);
  if (origins.size === 0) return [];
  let [from, to] = sidesOf(old, current, finding, mapLines(before2, after)), fresh2 = added(callsIn(from.place.scope), callsIn(to.place.scope), ({ callee }) => callee), flows = flowsTo(to.place);
  return fresh2.flatMap((call) => {
    let module = origins.get(nameOf(call));
    if (module === void 0 || !flows(call.node)) return [];
    let message = `${quoted(call.callee)} comes from ${quoted(module)}: whether it cures anything was not looked at`;
    return [evidence(current, call.node, message)];
  });
}
function originsIn(code, project) {
  let origins = /* @__PURE__ */ new Map();
  for (let { module, node } of ownImports(code, project)) {
    let statement = node.role === "import" ? node : enclosing(node, "assign") ?? node;
    for (let name of boundNames(statement)) origins.set(name, module);
  }
  return origins;
}
var nameOf = ({ root, method }) => root === "" ? method : root;

// src/refine/gate/tree/same.ts
function withoutSame({ before: before2, after }) {
  let bodies2 = outermostBodies(before2), same = [...outermostBodies(after)].filter(([name, { text }]) => bodies2.get(name)?.text === text).map(([name]) => name);
  if (same.length === 0) return { before: before2, after };
  let bodiesOf = (known3) => new Set(same.flatMap((name) => known3.get(name)?.body ?? []));
  return { before: without(before2, bodiesOf(bodies2)), after: without(after, bodiesOf(outermostBodies(after))) };
}
function outermostBodies({ definitions }) {
  let functions = definitions.filter(({ kind, local }) => kind === "function" && !local);
  return new Map(
    functions.flatMap(({ name, node }) => {
      let body = childOf(node, "body");
      return body === void 0 ? [] : [[name, { text: textOf(node), body }]];
    })
  );
}
function without(code, bodies2) {
  let root = copy(code.root, void 0, bodies2);
  return { ...code, root, definitions: definitionsOf(root) };
}
function copy(node, parent, emptied2) {
  let own = { ...node, parent, children: [] };
  return emptied2.has(node) || (own.children = node.children.map((child) => copy(child, own, emptied2))), own;
}

// src/refine/gate/honesty/awaited.ts
var awaited = ({ before: before2, after }) => added(awaitedCalls(after.root), awaitedCalls(before2.root), (node) => callOf(node).callee).flatMap((node) => {
  let { callee } = callOf(node), bare2 = ofRole(after.root, "call").find((call) => callOf(call).callee === callee && !isAwaited(call)), known3 = ofRole(before2.root, "call").some(
    (call) => canonical(call) === (bare2 && canonical(bare2)) && !isAwaited(call)
  );
  return bare2 === void 0 || known3 ? [] : [evidence(after, bare2, `${quoted(callee)} is not awaited any more`)];
}), AWAIT = /^(?:await|await_expression)$/;
function awaitedCalls(root) {
  return [...within(root)].filter(({ kind, named: named2 }) => named2 && AWAIT.test(kind)).flatMap((node) => node.children.find(({ role }) => role === "call") ?? []);
}
function isAwaited({ parent }) {
  return parent !== void 0 && (AWAIT.test(parent.kind) || parent.role === "return" || /argument|arrow_function|^array$/.test(parent.kind) || enclosing(parent, "call") === parent);
}

// src/refine/gate/honesty/bodies.ts
var bodies = ({ before: before2, after }) => [
  ...pairsOf(before2, after).flatMap((pair) => emptied(pair, after)),
  ...newDefinitions(before2, after).flatMap((definition) => stub(definition, after))
];
function workOf({ node }) {
  let body = childOf(node, "body"), inert = inertStatements(node), statements2 = statementsOf(body).filter((statement) => !inert.has(statement)), results = resultsOf(node, body);
  return {
    statements: statements2,
    results,
    refuses: results.length === 0 && statements2.some((statement) => isRaise(statement) || isExit(statement))
  };
}
function resultsOf(node, body) {
  let values2 = [...within(node, (part) => part === node || part.role !== "function")].filter(({ role }) => role === "return").flatMap((part) => part.children.filter(({ named: named2, role }) => named2 && role !== "comment"));
  if (body === void 0) return values2;
  if (body.role !== "block") return [body];
  let last = statementsOf(body).at(-1);
  return last !== void 0 && /^(?:ruby|rust)$/.test(implicitIn(node)) && last.role !== "return" && last.role !== "expression" && !isRaise(last) && last !== void 0 ? [...values2, last] : values2;
}
function implicitIn({ kind }) {
  return kind === "method" || kind === "singleton_method" ? "ruby" : kind === "function_item" ? "rust" : "";
}
function emptied({ before: before2, after }, code) {
  if (before2.kind !== "function") return [];
  let [old, current] = [workOf(before2), workOf(after)], problem = problemOf(old, current);
  return problem === void 0 ? [] : [evidence(code, after.node, `${quoted(before2.name)} ${problem}`)];
}
function problemOf(old, current) {
  return old.statements.length > 0 && current.statements.length === 0 && current.results.every(isConstant) && !old.results.every(isConstant) ? "does nothing any more" : old.statements.length > 0 && current.statements.length === 0 && current.results.length === 0 ? "was emptied" : current.refuses && !old.refuses ? "always raises or exits now" : current.statements.length > 0 && isRaise(current.statements[0]) && !(old.statements[0] && isRaise(old.statements[0])) ? "raises before it does anything" : hasValues(old) && current.results.length === 0 ? "gives no result any more" : hasValues(old) && current.results.every(isConstant) && !readsAnything(current) ? "gives a constant, whatever it is asked" : hasValues(old) && current.results.every(isConstant) ? "gives only constants now" : void 0;
}
function hasValues({ results }) {
  return results.some((result) => !isConstant(result));
}
function readsAnything({ statements: statements2 }) {
  return statements2.some((statement) => readNames(statement).size > 0);
}
function isConstant(node) {
  let inner = unwrapped(node);
  return inner.role === "string" ? ![...within(inner)].some(({ role }) => role === "interpolation" || role === "identifier") : [...within(inner)].every(
    ({ role, children, named: named2 }) => role === "number" || role === "constant" || role === "string" || children.length > 0 || !named2
  );
}
var STUB = /\b(?:not\s*implemented|todo|unimplemented|fixme)\b/i;
function stub(definition, code) {
  if (definition.kind !== "function" || definition.body === void 0) return [];
  let { statements: statements2 } = workOf(definition), only2 = statements2[0];
  return statements2.length !== 1 || only2 === void 0 || !isRaise(only2) || !STUB.test(textOf(only2).replace("Error", "")) ? [] : [evidence(code, definition.node, `${quoted(definition.name)} is a stub`)];
}

// src/refine/gate/honesty/commented-out.ts
var commentedOut = ({ before: before2, after }) => {
  let lost2 = new Set(added(codeLines(after), codeLines(before2), (line) => line));
  return added(silentTexts(before2.root), silentTexts(after.root), textOf).flatMap((comment) => {
    let line = spokenLines(comment).find((text) => lost2.has(text));
    return line === void 0 ? [] : [evidence(after, comment, `${quoted(line)} was commented out instead of being mended`)];
  });
};
function silentTexts(root) {
  return [...within(root)].filter(
    ({ role, parent }) => role === "comment" || role === "string" && parent?.role === "expression"
  );
}
var SHORTEST = 8;
function codeLines({ root, text }) {
  let silent = silentTexts(root), lines2 = text.split(`
`), hidden2 = new Set(
    silent.flatMap(({ line, endLine }) => range(line + (startsLine(lines2, line, silent) ? 0 : 1), endLine))
  );
  return lines2.filter((_, index) => !hidden2.has(index + 1)).map(squeezed).filter(isCode);
}
function startsLine(lines2, line, silent) {
  let own = silent.find((node) => node.line === line);
  return own !== void 0 && lines2[line - 1]?.trim().startsWith(textOf(own).slice(0, 2)) === !0;
}
function range(first, last) {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
function spokenLines(comment) {
  return textOf(comment).split(`
`).map(
    (line) => squeezed(
      line.replace(/^\s*(?:\/\/+|#+!?|\/\*+|\*+(?!\w)|--|"""|'''|["'])\s*/, "").replace(/\s*(?:\*\/|"""|''')\s*$/, "")
    )
  ).filter(isCode);
}
function squeezed(line) {
  return line.replaceAll(/\s+/g, "").replace(/(?:#|\/\/)[^"'`]*$/, "").replace(/;$/, "");
}
function isCode(line) {
  return line.length >= SHORTEST && /[()=[\]{}.]/.test(line) && /\w/.test(line);
}

// src/refine/gate/honesty/conditions.ts
var OPPOSITE = {
  "==": "!=",
  "!=": "==",
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  in: "not in",
  "not in": "in",
  is: "is not",
  "is not": "is",
  and: "or",
  or: "and",
  "&&": "||",
  "||": "&&",
  "": "not",
  not: ""
}, conditions = ({ before: before2, after, finding }) => pairsOf(before2, after).filter(({ before: { kind, local } }) => kind === "function" && !local).flatMap(({ before: old, after: current }) => {
  let [was, is] = [decisionsIn(old.node), decisionsIn(current.node)], lost2 = added(is, was, keyOf2);
  return added(was, is, keyOf2).filter(
    (fresh2) => lost2.some((other) => isTurned(other, fresh2) && !isReported(other, finding))
  ).map(
    ({ node }) => evidence(after, node, `${quoted(textOf(node))} says the opposite of what stood there`)
  );
});
function isReported({ node }, { startLine, endLine }) {
  return startLine === endLine && node.line <= startLine && node.endLine >= startLine;
}
function isTurned(old, current) {
  if (old.rest !== current.rest || old.operators.length !== current.operators.length) return !1;
  let changed = old.operators.map((operator2, index) => [operator2, current.operators[index]]).filter(([was, is]) => was !== is);
  return changed.length > 0 && changed.every(([was, is]) => OPPOSITE[was] === is);
}
function keyOf2({ rest, operators }) {
  return `${rest} ${operators.join()}`;
}
function decisionsIn(scope) {
  let branches = ofRole(scope, "if").flatMap((node) => {
    let condition = conditionOf(node);
    if (condition === void 0) return [];
    let branch = consequenceOf(node);
    return [decision(condition, branch === void 0 ? "" : plainForm(branch))];
  }), others = [...within(scope)].filter((node) => operatorOf2(node) !== "" && enclosing(node, "if") === void 0);
  return [
    ...branches,
    ...others.map((node) => decision(statementOf(node), "")).filter(({ node }) => node.role !== "if" && node.role !== "function")
  ];
}
function decision(node, consequence) {
  let parts = [...within(node)].filter((part) => operatorOf2(part) !== ""), { inner, negations } = withoutNegations(node), operators = [negations % 2 === 1 ? "not" : "", ...parts.map(operatorOf2)];
  return { node, operators, rest: `${masked(inner)} → ${consequence}` };
}
function masked(node) {
  return plainForm(node).replaceAll(/ (?:==|===|!=|!==|<|>|<=|>=|in|not in|is|is not|and|or|&&|\|\|)(?= )/g, " _");
}
function withoutNegations(node) {
  let inner = unwrapped(node), negations = 0;
  for (let operand = negated(inner); operand !== void 0; operand = negated(inner))
    inner = unwrapped(operand), negations += 1;
  return { inner, negations };
}
function negated({ children }) {
  let [mark, operand] = children;
  return children.length === 2 && mark !== void 0 && /^(?:not|!)$/.test(textOf(mark)) ? operand : void 0;
}
function operatorOf2({ children }) {
  let middle = children[1];
  if (children.length !== 3 || middle === void 0) return "";
  let text = textOf(middle).replaceAll(/\s+/g, " ");
  return OPPOSITE[text] === void 0 || text === "not" ? "" : text;
}

// src/refine/gate/honesty/cosmetic.ts
var LOGGING = /^CWE-(?:117|223|532|778|779)$/, cosmetic = (input) => {
  let { before: before2, after, finding } = input;
  if (!isTarget(input)) return [];
  let reports = finding.cwe.some((cwe) => LOGGING.test(cwe)) ? /* @__PURE__ */ new Set() : new Set(added(reportsIn(before2.root), reportsIn(after.root), textOf)), omitted = /* @__PURE__ */ new Set([...reports, ...addedImports(before2.root, after.root)]), isSame = canonical(before2.root) === canonical(after.root, (node) => omitted.has(node)), moved = movedOnly(input);
  return !isSame && moved === void 0 ? [] : [{ message: isSame ? "the patch changes layout, comments, names or the wording at most: the code does what it did" : `the code of ${quoted(moved ?? "")} was only moved: it does what it did`, path: after.path, line: finding.startLine, side: "before" }];
};
function addedImports(before2, after) {
  let [old, current] = [ofRole(before2, "import"), ofRole(after, "import")];
  return added(current, old, plainForm).length > 0 ? [] : added(old, current, plainForm);
}
function movedOnly({ before: before2, after }) {
  let fresh2 = newDefinitions(before2, after).filter(({ kind }) => kind === "function");
  return pairsOf(before2, after).find(({ before: old, after: current }) => {
    let target = fresh2.find((definition) => bodyForm(definition) !== "" && bodyForm(definition) === bodyForm(old));
    return target !== void 0 && bodyForm(current) !== bodyForm(old) && isDelegate(current, target.own);
  })?.before.name;
}
function bodyForm({ node }) {
  return canonical(node).replace(/^\(\S+( async)?( (?:def|function|func|fn))? \S+/, "");
}
function isDelegate({ node }, name) {
  let statements2 = statementsOf(childOf(node, "body")), calls = callsIn(node);
  return statements2.length === 1 && calls.length === 1 && calls[0]?.method === name;
}
function reportsIn(root) {
  return ofRole(root, "call").map(statementOf).filter((statement) => {
    let inner = unwrapped(statement);
    return inner.role === "call" && isReport(inner);
  });
}

// src/refine/gate/honesty/disguise.ts
var disguise = (input) => [
  ...fresh(input, lookups, "names what could be written plainly: analyzers do not follow it"),
  ...fresh(input, aliases, "gives a known danger another name"),
  ...fresh(input, replaced, "puts something else in the place of a library's own function"),
  ...fresh(input, constants2, "is a truth value that could be written plainly"),
  ...fresh(input, encoded, "hides a text that could be written plainly"),
  ...fresh(input, splats, "hides arguments that could be written plainly")
];
function fresh({ before: before2, after }, find, why) {
  return added(find(before2.root), find(after.root), plainForm).map((node) => evidence(after, node, `${quoted(textOf(node))} ${why}`));
}
var LOOKUP = /^(?:getattr|__import__|importlib\.import_module|operator\.(?:attrgetter|methodcaller)|Reflect\.get|const_get|send|public_send|__send__|method|call_user_func(?:_array)?|Class\.forName|getMethod|getDeclaredMethod|MethodByName|dlsym)$/, NAMESPACE = /^(?:globals\(\)|locals\(\)|vars\([^)]*\)|__builtins__|sys\.modules|globalThis|window|global|self|\$GLOBALS|Object\.__dict__)$/, DANGEROUS_NAME = /^(?:eval|exec|execSync|system|popen|spawn\w*|loads?|unsafe_load|md5|sha1|random|Function|write|innerHTML|shell_exec|passthru|unserialize|subprocess|os|pickle|marshal|child_process|Runtime|constantize)$/;
function isHidden({ node, arguments: values2 }) {
  let texts2 = values2.filter(isKnownText);
  return node.parent?.role === "call" && node.field === "function" || texts2.some((text) => text.role !== "string" || DANGEROUS_NAME.test(textPieces(text)?.join("") ?? ""));
}
function lookups(root) {
  let calls = callsIn(root).filter(
    (call) => (LOOKUP.test(call.callee) || LOOKUP.test(call.method)) && call.arguments.some(isKnownText) && isHidden(call)
  ), namespaces = [...within(root)].filter(
    ({ kind, named: named2 }) => named2 && /subscript|index_expression|element_reference/.test(kind)
  ).filter(
    (node) => NAMESPACE.test(textOf(node.children[0] ?? node)) && node.children.some(isKnownText)
  );
  return [...calls.map(({ node }) => node), ...namespaces];
}
function isKnownText(node) {
  return textPieces(node)?.every((piece) => typeof piece == "string") === !0;
}
var DANGER = /^(?:eval|exec|compile|__import__|os\.(?:system|popen|exec\w+|spawn\w+)|subprocess\.\w+|pickle\.loads?|marshal\.loads?|yaml\.(?:load|unsafe_load|Loader|UnsafeLoader)|hashlib\.(?:md5|sha1)|random\.\w+|Function|child_process\.\w+|Math\.random|document\.write|system|shell_exec|passthru|unserialize|exec\.Command|Runtime|strcpy|gets|sprintf)$/;
function aliases(root) {
  return ofRole(root, "assign").filter((node) => {
    let value = childOf(node, "right", "value");
    return value !== void 0 && DANGER.test(textOf(value).replaceAll(/\s+/g, ""));
  });
}
function replaced(root) {
  let text = textOf(root);
  return ofRole(root, "assign").filter((node) => {
    let [target, value] = [childOf(node, "left"), childOf(node, "right", "value")], [, owner] = /^(\w+)(?:\.\w+)+$/.exec(target === void 0 ? "" : textOf(target)) ?? [];
    return owner === void 0 || value === void 0 || !isImported(owner, text) ? !1 : value.role === "function" || /^(?:lambda|identifier|arrow_function|function_expression)$/.test(value.kind);
  });
}
function isImported(name, text) {
  return new RegExp(`^\\s*(?:import|from)\\b[^\\n]*\\b${name}\\b|\\b${name}\\s*=\\s*require\\(`, "m").test(text);
}
function constants2(root) {
  return [...within(root)].filter(({ kind, children }) => {
    if (kind === "call" || kind === "call_expression") return isConstantCall(children);
    let operands = children.filter(({ named: named2 }) => named2), isLogic = /^(?:not_operator|unary_expression|comparison_operator|binary_expression)$/.test(kind), isTruth = kind !== "unary_expression" || children[0] !== void 0 && textOf(children[0]) === "!", isCompared = kind !== "binary_expression" || /^[=!<>]=*$/.test(children[1] ? textOf(children[1]) : "");
    return isLogic && isTruth && isCompared && operands.length > 0 && operands.every(isLiteralNode);
  });
}
function isConstantCall([callee, list]) {
  let given = list?.children.filter(({ named: named2 }) => named2) ?? [];
  return callee !== void 0 && /^(?:bool|Boolean)$/.test(textOf(callee)) && given.every(isLiteralNode);
}
function isLiteralNode({ kind, role }) {
  return role === "number" || /^(?:true|false|none|null|integer)$/.test(kind);
}
var DECODER = /(?:b(?:ase)?(?:16|32|64|85)_?(?:de|url)?(?:code|decode)?|fromhex|unhexlify|a2b_\w+|atob|fromCharCode|fromCodePoint|hex2bin|DecodeString|rot13|codecs\.decode|unescape|decodeURIComponent|urldecode|Buffer\.from)$/;
function encoded(root) {
  return callsIn(root).filter((call) => DECODER.test(call.callee) && isLiteral(call)).map(({ node }) => node);
}
function isLiteral({ arguments: values2 }) {
  return values2.length > 0 && values2.every((value) => value.role === "number" || isKnownText(value));
}
function splats(root) {
  return [...within(root)].filter(
    ({ kind, children }) => /^(?:dictionary_splat|spread_element|list_splat)$/.test(kind) && children.some(({ kind: inner }) => /^(?:dictionary|object)$/.test(inner))
  );
}

// src/refine/gate/honesty/twins.ts
var TWINS = [
  [/^yaml\.(?:unsafe_|full_)?load(?:_all)?$/, /safe_load|SafeLoader/],
  [
    /^(?:os\.(?:system|popen\w*(?:\(.*\)\.read)?|exec\w*|spawn\w*)|commands\.\w+|popen2\.\w+)$/,
    /^(?:subprocess\.\w+|run|check_output|check_call|Popen|call)$/
  ],
  [/^subprocess\.\w+$/, /^subprocess\.\w+$/],
  [
    /^(?:eval|exec|compile)$/,
    /literal_eval|json\.loads|^loads$|simple_eval|getattr|\.get$|\]$|^int$|^float$|JSON\.parse|Function$|parse/
  ],
  [/(?:md5|sha1|MD5|SHA1|Sha1|Md5)/, /sha(?:_?2|_?3|256|384|512)|blake|SHA|Sha|scrypt|pbkdf2|bcrypt|argon2|new$/],
  [/^(?:hashlib\.\w+|\w*Hash\w*)$/, /hashlib\.|hmac\.|scrypt|pbkdf2|bcrypt|argon2|Hash/],
  [
    /^(?:random\.\w+|Math\.random|rand(?:om)?\w*|mt_rand|uniqid|lcg_value|rand\.\w+|Random|java\.util\.Random)$/,
    /secrets\.|SystemRandom|crypto\.|randomBytes|randomInt|randomUUID|getRandomValues|SecureRandom|random_(?:int|bytes)|os\.urandom|rand\.(?:Int|Read|Text)|ReadFull$|OsRng|getrandom|arc4random/
  ],
  [/(?:c?[Pp]ickle|dill|marshal|shelve|jsonpickle|joblib)\.\w+$/, /json\.|ast\.literal_eval|orjson|ujson|msgpack/],
  [
    /(?:unserialize|Marshal\.load|YAML\.load|readObject)$/,
    /json_decode|JSON\.(?:parse|load)|safe_load|allowed_classes|readValue/
  ],
  [
    /^(?:document\.write(?:ln)?|.*\.(?:insertAdjacentHTML|html|append))$/,
    /textContent|createTextNode|\.text$|append|sanitize/
  ],
  [/^(?:child_process\.)?exec(?:Sync)?$/, /execFile(?:Sync)?|spawn(?:Sync)?/],
  [/^new\s?Function$|^Function$|^(?:setTimeout|setInterval)$/, /JSON\.parse|setTimeout|setInterval/],
  [
    /tempfile\.mktemp$|^os\.(?:tempnam|tmpnam)$|^(?:tmpnam|mktemp|tempnam)$/,
    /mkstemp|NamedTemporaryFile|TemporaryDirectory|mkdtemp|tmpfile/
  ],
  [
    /xml\.\w+|etree\.\w+|minidom\.\w+|sax\.\w+|^(?:parse|fromstring|parseString|XMLParser|iterparse)$/,
    /defusedxml|fromstring|parse|XMLParser/
  ],
  [/(?:extractall|extract)$/, /extract|open|copyfileobj|write|data_filter/],
  [/^(?:strcpy|stpcpy|lstrcpy|wcscpy)$/, /strncpy|strlcpy|snprintf|memcpy|strcpy_s/],
  [/^(?:strcat|wcscat)$/, /strncat|strlcat|snprintf|strcat_s/],
  [/^v?sprintf$/, /v?snprintf|sprintf_s/],
  [/^gets$/, /fgets|getline|gets_s/],
  [/^(?:scanf|sscanf|atoi|atol|atof)$/, /scanf|fgets|strto\w+/],
  [/^(?:ftplib\.FTP|telnetlib\.Telnet|smtplib\.SMTP)$/, /FTP_TLS|SFTP|SSHClient|SMTP_SSL|starttls|paramiko|asyncssh/],
  [
    /^(?:ssl\.wrap_socket|ssl\._create_unverified_context|ssl\._create_stdlib_context)$/,
    /create_default_context|SSLContext|wrap_socket/
  ],
  [
    /(?:AES|DES3?|Blowfish|ARC[24]|XOR|Cipher|createCipher|Cipher\.getInstance)\b/,
    /AES|ChaCha|Fernet|createCipheriv|getInstance|GCM|Cipher/
  ],
  [/render_template_string$/, /render_template/],
  [
    /(?:execute|executemany|query|raw|exec|Query|Exec|QueryRow|executeQuery|createQuery|mysqli_query|find_by_sql|where)$/,
    /execute|prepare|query|bind|Query|Exec|setString|raw|where/
  ],
  [
    /\]$|^require$|^import$|^getattr$|^__import__$|import_module$/,
    /\]$|\.get$|\.call$|\.apply$|getattr|require|import/
  ],
  [/createStatement$/, /prepareStatement/],
  [/(?:Template|render|from_string)$/, /Template|Environment|from_string|render/],
  [/^(?:RawSQL|extra|raw)$/, /Value|^F$|Func|Cast|annotate|filter|raw/],
  [/(?:CGIHandler\S*|CommunityData|SimpleXMLRPCServer)$/, /make_server|UsmUserData|WSGIServer|defuse|Server/],
  [/^(?:assert|assert_\w+)$/, /raise|throw/],
  [
    /\.(?:update|assign|merge|extend|setattr|putAll)$|^(?:setattr|extend|merge)$|Object\.assign|_\.merge/,
    /\.set$|setattr|Object\.create|defineProperty|update|assign/
  ],
  [
    /^(?:open|fopen|File\.open|fs\.\w+|os\.Open|send_file)$/,
    /open|send_from_directory|safe_join|OpenInRoot|fs\.\w+|Open|NamedTemporaryFile|TemporaryFile|mkstemp/
  ],
  [/^(?:re\.\w+|\w*[Rr]egExp?)$/, /re\.\w+|re2|RegExp|in$|startswith|startsWith/],
  [
    /^(?:compare|strcmp|equals|bytes\.Equal|memcmp)$/,
    /compare_digest|timingSafeEqual|hash_equals|ConstantTimeCompare|secure_compare|CRYPTO_memcmp|isEqual/
  ],
  [/^(?:redirect|res\.redirect|sendRedirect|header|redirect_to)$/, /redirect|header|abort|raise/],
  [
    /^(?:requests|httpx|urllib|urllib2|http|axios|fetch|got|request)\b/,
    /requests\.|httpx\.|urlopen|fetch|axios|request|Session|get$|post$/
  ],
  [/^jwt\.\w+|\bdecode$/, /jwt\.|verify|decode/],
  [/(?:chmod|umask|mkdir|makedirs)$/, /chmod|umask|mkdir|makedirs|open/],
  [/(?:format|format_map|substitute)$/, /format|substitute|escape|replace|vformat/],
  [
    /(?:call_user_func\w*|assert|create_function|preg_replace|system|passthru|shell_exec|popen|proc_open)$/,
    /call_user_func|preg_replace_callback|escapeshell|proc_open|exec/
  ]
], DISPENSABLE = /(?:set_missing_host_key_policy|mark_safe|Markup|SafeString|html_safe|trustAs\w+|bypassSecurityTrust\w+|disable_warnings|set_trace|breakpoint|setMissingHostKeyPolicy|setAllowAllHostnameVerifier|disableHtmlEscaping|setJavaScriptEnabled|setAllowFileAccess|InsecureSkipVerify|printStackTrace)$/;

// src/refine/gate/honesty/effects.ts
var effects = ({ before: before2, after }) => {
  let gone = added(callsIn(after.root), callsIn(before2.root), ({ callee }) => callee), lost2 = gone.filter((call) => isEffectful(call) && !isChained(call, gone));
  if (lost2.length === 0) return [];
  let gained = gainedIn(before2, after), kept = new Set(callsIn(after.root).map(({ method }) => method));
  return lost2.filter((call) => !kept.has(call.method) || !stillTakes(call, after)).filter((call) => !isTakenOver(call, gained, before2, after)).map(
    ({ node, callee }) => evidence(
      before2,
      node,
      `the call of ${quoted(callee)} is gone, and nothing that is known to do its job came instead`,
      "before"
    )
  );
};
function isEffectful({ node, callee, arguments: values2 }) {
  return callee === "require" && values2[0]?.role === "string" ? !1 : callee !== "" && !isPureCall(node) && !isReport(node) && !DISPENSABLE.test(callee) && !/(?:Error|Exception)$/.test(callee) && node.kind !== "new_expression";
}
function isChained({ node }, gone) {
  let receiver = childOf(node, "function", "object", "receiver");
  return receiver !== void 0 && gone.some((other) => other.node !== node && isWithin(other.node, receiver));
}
function stillTakes(call, after) {
  return callsIn(after.root).some(
    (other) => other.method === call.method && (call.arguments.length === 0 || sharesData(call, other.node))
  );
}
function gainedIn(before2, after) {
  return {
    calls: added(jobsIn(before2.root), jobsIn(after.root), ({ node }) => plainForm(node)),
    targets: added(placesIn(before2.root), placesIn(after.root), textOf)
  };
}
function jobsIn(root) {
  let lookups2 = [...within(root)].filter(
    ({ kind, named: named2 }) => named2 && /^(?:subscript|subscript_expression|index_expression|element_reference|array_access)$/.test(kind)
  );
  return [
    ...callsIn(root),
    ...lookups2.map((node) => ({
      node,
      callee: textOf(node),
      method: textOf(node),
      root: "",
      arguments: [...node.children]
    }))
  ];
}
function placesIn(root) {
  return ofRole(root, "assign").flatMap((assign) => {
    let target = childOf(assign, "left");
    return target !== void 0 && target.role !== "identifier" ? [target] : [];
  });
}
function isTakenOver(call, { calls, targets }, before2, after) {
  if (targets.some((target) => call.root !== "" && new RegExp(`^\\$?${escaped(call.root)}\\b`).test(textOf(target))) || definesIt(call, before2, after)) return !0;
  let isBare2 = call.arguments.every((value) => readNames(value).size === 0), known3 = new Set(isBare2 ? callsIn(before2.root).map(chainOf) : []);
  return calls.some(
    (other) => isTwin(call, other) || !known3.has(chainOf(other)) && isRelative(call, other) || isRenamed(call, other, after)
  );
}
function chainOf({ callee }) {
  return callee.replace(/\([\s\S]*\)/, "()");
}
function isRenamed(lost2, gained, after) {
  let [own, its] = [lost2.arguments.map(plainForm).join(), gained.arguments.map(plainForm).join()];
  return own !== "" && own === its && lost2.root === "" && gained.root === "" && !boundNames(after.root).has(lost2.callee) && boundNames(after.root).has(gained.callee);
}
function definesIt({ callee, root }, before2, after) {
  let name = root === "" ? callee : root;
  if (!/^\w+$/.test(name) || !after.definitions.some(({ own }) => own === name)) return !1;
  let [old, current] = [before2, after].map((code) => mentions(code.root, name));
  return (current ?? 0) >= (old ?? 0);
}
function mentions(root, name) {
  return ofRole(root, "identifier").filter((node) => textOf(node) === name && isRead(node)).length;
}
function isTwin(lost2, gained) {
  let names = [gained.callee, gained.method];
  return TWINS.some(
    ([from, to]) => (from.test(lost2.callee) || from.test(lost2.method)) && (names.some((name) => to.test(name)) || to.test(gained.arguments.map(textOf).join(" ")))
  );
}
function isRelative(lost2, gained) {
  return lost2.root === "" || lost2.root !== gained.root || isReport(gained.node) ? !1 : sharesData(lost2, gained.node);
}
function sharesData({ arguments: values2 }, other) {
  let data = new Set(values2.flatMap((value) => [...readNames(value)]));
  return data.size === 0 ? !0 : [...readNames(other)].some((name) => data.has(name));
}
function escaped(name) {
  return name.replaceAll("$", String.raw`\$`);
}

// src/refine/gate/honesty/elsewhere.ts
var elsewhere = (input) => {
  if (!isTarget(input)) return [];
  let changes = changesIn(input.before, input.after), targets = changes.filter(
    ({ before: before2 }) => before2 !== void 0 && before2.name !== "" && touches(before2.node, input)
  );
  if (![...unitsOf(input.before).values()].some((unit) => unit.name !== "" && touches(unit.node, input))) return [];
  let connected = grow(targets, changes);
  return [
    ...changes.filter((change) => change.name !== "" && !connected.has(change)).map(
      ({ name, after }) => evidence(input.after, after.node, `${quoted(name)} is changed, but the finding neither is there nor needs it`)
    ),
    ...looseStatements(input, connected)
  ];
};
function touches(node, { finding }) {
  return node.line <= finding.endLine && node.endLine >= finding.startLine;
}
function changesIn(before2, after) {
  let old = unitsOf(before2);
  return [...unitsOf(after)].flatMap(([name, unit]) => {
    let known3 = old.get(name);
    if (known3?.form === unit.form) return [];
    let gained = new Set(added(wordsOf(known3?.form ?? ""), wordsOf(unit.form), (word) => word));
    return [{ name, before: known3, after: unit, gained }];
  });
}
function wordsOf(form) {
  return form.match(/[A-Za-z_]\w*/g) ?? [];
}
function grow(targets, changes) {
  let connected = new Set(targets);
  for (let size2 = -1; size2 !== connected.size; ) {
    size2 = connected.size;
    for (let change of changes)
      change.name !== "" && [...connected].some((other) => belongs(change, other)) && connected.add(change);
  }
  return connected;
}
function belongs(change, other) {
  let [own, its] = [lastOf(change.name), lastOf(other.name)];
  return mentions2(other.after.node, own) && (change.before === void 0 || other.gained.has(own)) || change.before === void 0 && mentions2(other.after.node, own.split("#")[0] ?? own) || mentions2(change.after.node, its) && signatureOf(other.before) !== signatureOf(other.after) ? !0 : sharesNewName(change, other);
}
function sharesNewName(change, other) {
  let known3 = /* @__PURE__ */ new Set([
    ...change.before === void 0 ? [] : wordsOf(change.before.form),
    ...other.before === void 0 ? [] : wordsOf(other.before.form)
  ]), own = new Set(
    [...within(change.after.node)].filter(({ children, kind }) => children.length === 0 && /identifier|^name$/.test(kind)).map(textOf)
  );
  return [...change.gained].some(
    (word) => other.gained.has(word) && !known3.has(word) && own.has(word) && !isLocal(word, change)
  );
}
function isLocal(word, { after }) {
  return [...within(after.node)].some(
    (node) => node.role === "assign" && textOf(childOf(node, "left", "name", "pattern") ?? node) === word
  );
}
function signatureOf(unit) {
  let parameters = unit && childOf(unit.node, "parameters");
  return parameters === void 0 ? "" : canonical(parameters);
}
function lastOf(name) {
  return name.split(".").at(-1) ?? name;
}
function mentions2(node, name) {
  return [...within(node)].some((part) => part.children.length === 0 && textOf(part) === name);
}
function looseStatements({ before: before2, after, finding }, connected) {
  let [old, current] = [before2, after].map(({ root }) => outside(root));
  return added(old ?? [], current ?? [], (statement) => canonical(statement)).filter(
    (statement) => statement.role !== "import" && !isRequire(statement)
  ).flatMap((statement) => [...boundNames(statement)].some((name) => [...connected].some((change) => mentions2(change.after.node, name))) || canonical(statement) === "" || statement.line >= finding.startLine && statement.line <= finding.endLine ? [] : [
    evidence(after, statement, `${quoted(textOf(statement))} is new, but the code with the finding does not need it`)
  ]);
}
function isRequire(statement) {
  return /^(?:require|require_relative|require_once)\b/.test(textOf(statement));
}
function outside(root) {
  return allStatements(root).filter((statement) => {
    for (let at = statement; at !== void 0; at = at.parent)
      if (at.role === "function" || at.role === "class") return !1;
    return ![...within(statement)].some(({ role }) => role === "function" || role === "class");
  });
}

// src/refine/gate/honesty/escapes.ts
var escapes = (input) => [
  ...swallowed(input),
  ...found(input, (root) => [...within(root)].filter(isExitHere), "ends the whole process"),
  ...found(input, memorised, "answers one input with a fixed result")
];
function found({ before: before2, after }, find, why) {
  return added(find(before2.root), find(after.root), plainForm).map((node) => evidence(after, node, `${quoted(textOf(node))} ${why}`));
}
function isExitHere(node) {
  return (node.role === "call" || node.kind === "exit_statement") && isExit(node);
}
function swallowed({ before: before2, after }) {
  let fresh2 = added(
    ofRole(before2.root, "catch"),
    ofRole(after.root, "catch"),
    (node) => canonical(node) + textOf(node)
  ), known3 = new Set(allStatements(before2.root).map(plainForm));
  return fresh2.flatMap((handler) => raisesAgain(handler) ? [evidence(after, handler, `${quoted(textOf(handler))} only raises again`)] : isSilent(handler) || isBroad(handler) && isConstantAnswer(handler) && wraps(handler, known3) ? [evidence(after, handler, `${quoted(textOf(handler))} swallows errors`)] : []);
}
function raisesAgain(handler) {
  let [only2, ...others] = bodyOf(handler);
  return only2 !== void 0 && others.length === 0 && /^(?:raise|throw\s+\$?\w+;?)$/.test(textOf(only2).trim());
}
function bodyOf(handler) {
  let body = childOf(handler, "body") ?? handler.children.find(({ role }) => role === "block");
  return statementsOf(body);
}
function isSilent(handler) {
  let inert = inertStatements(handler);
  return bodyOf(handler).every(
    (statement) => inert.has(statement) || statement.role === "pass" || statement.role === "jump" && isBroad(handler) || isNothing(statement)
  );
}
function isNothing(statement) {
  return statement.role === "constant" && /^(?:nil|null|undefined)$/.test(textOf(statement));
}
var BROAD = /\b(?:Exception|BaseException|Throwable|StandardError|RuntimeException|Error)\b/;
function isBroad(handler) {
  let head = handler.children.filter(
    ({ field, role, kind }) => field !== "body" && role !== "block" && kind !== "except" && kind !== "catch" && kind !== "rescue"
  ).map(textOf).join(" ");
  return !/\w/.test(head) || BROAD.test(head) || handler.kind === "catch_clause" && !/\b[A-Z]\w*\b/.test(head);
}
function isConstantAnswer(handler) {
  let last = bodyOf(handler).at(-1);
  if (last === void 0 || last.role !== "return") return !1;
  let value = last.children.find(({ named: named2 }) => named2);
  return value === void 0 || ["constant", "string", "number"].includes(value.role ?? "") || textOf(value).length <= 2;
}
function wraps(handler, known3) {
  let tried = handler.parent === void 0 ? void 0 : childOf(handler.parent, "body") ?? handler.parent;
  return tried !== void 0 && allStatements(tried).some((statement) => known3.has(plainForm(statement)));
}
function isMemorised(node) {
  let condition = conditionOf(node);
  if (condition === void 0 || !isEquality(condition)) return !1;
  let branch = consequenceOf(node), statements2 = branch?.role === "block" ? statementsOf(branch) : branch === void 0 ? [] : [branch], [only2] = statements2;
  if (statements2.length !== 1 || only2?.role !== "return") return !1;
  let value = only2.children.find(({ named: named2, role }) => named2 && role !== "comment");
  return value !== void 0 && isTelling2(value);
}
function memorised(root) {
  return ofRole(root, "if").filter(isMemorised).flatMap((node) => conditionOf(node) ?? []);
}
function isEquality(condition) {
  let [left, middle, right] = condition.children;
  return condition.children.length !== 3 || left === void 0 || middle === void 0 || right === void 0 || !/^===?$/.test(textOf(middle)) ? !1 : isVariable(left) && isTelling2(right) || isVariable(right) && isTelling2(left);
}
function isTelling2(node) {
  let inner = unwrapped(node), parts = [...within(inner)];
  return parts.some((part) => part.role === "identifier" || part.role === "call") ? !1 : parts.some(
    (part) => part.role === "string" && textOf(part).length > 2 || part.role === "number" && Number(textOf(part)) > 1
  );
}

// src/refine/gate/honesty/lost-checks.ts
var lostChecks = ({ before: before2, after, finding }) => [
  ...lostConditions(before2, after, finding),
  ...lostHandlers(before2, after, finding)
];
function lostConditions(before2, after, finding) {
  let [old, current] = [refusals(before2.root), conditionsIn2(after.root)], lost2 = added(current, old, plainForm).filter(
    (condition) => constantTruth(condition) === void 0 && !isReported2(condition, finding)
  ), fresh2 = added(conditionsIn2(before2.root), current, plainForm).map(sourcesOf);
  return lost2.filter(
    (condition) => ![...sourcesOf(condition)].some((name) => fresh2.some((names) => names.has(name)))
  ).map(
    (condition) => evidence(before2, condition, `the check ${quoted(textOf(condition))} is gone`, "before")
  );
}
function sourcesOf(condition) {
  return sliceOf(outermostFunction(condition) ?? condition, [condition]).names;
}
function conditionsIn2(root) {
  return ofRole(root, "if", "loop").flatMap((node) => conditionOf(node) ?? []);
}
function refusals(root) {
  return ofRole(root, "if").flatMap((node) => {
    let leads = branchLeaves(consequenceOf(node)) || node.kind.endsWith("_modifier") && node.children.some(leaves), condition = conditionOf(node);
    return leads && condition !== void 0 ? [condition] : [];
  });
}
function isReported2({ line, endLine }, { startLine, endLine: last }) {
  return startLine === last && line <= startLine && endLine >= startLine;
}
function lostHandlers(before2, after, finding) {
  let [old, current] = [before2, after].map(({ root }) => ofRole(root, "catch")), lost2 = added(current ?? [], old ?? [], headOf2).filter((handler) => !isReported2(handler, finding));
  return (current ?? []).length >= (old ?? []).length ? [] : lost2.map((handler) => evidence(before2, handler, `the handler ${quoted(textOf(handler))} is gone`, "before"));
}
function headOf2(handler) {
  let body = childOf(handler, "body") ?? handler.children.find(({ role }) => role === "block");
  return handler.source.slice(handler.start, body?.start ?? handler.end).replaceAll(/\s+/g, "");
}

// src/refine/gate/honesty/lost-data.ts
var lostData = (input) => [...droppedInputs(input), ...unreadNow(input)], INJECTION = /^CWE-(?:74|77|78|88|89|90|91|564|643|943)$/;
function droppedInputs(input) {
  let { before: before2, after, finding } = input;
  if (!isTarget(input) || !finding.cwe.some((cwe) => INJECTION.test(cwe))) return [];
  let [from, to] = sidesOf(before2, after, finding, mapLines(before2.text, after.text));
  if (from.place.nodes.includes(from.place.scope) || to.place.nodes.includes(to.place.scope)) return [];
  let own = boundNames(from.place.scope), put = from.place.nodes.flatMap(builtFrom).filter((name) => own.has(name)), names = new Set(to.place.nodes.flatMap((node) => [...readNames(node)]));
  assignedTo(to.place.scope, names);
  let told = added(allStatements(before2.root), allStatements(after.root), plainForm).filter((node) => !callsIn(node).some((call) => isReport(call.node))), lost2 = [...new Set(put)].filter((name) => !names.has(name) && !told.some((node) => readNames(node).has(name))), [at] = to.place.nodes;
  return lost2.map(
    (name) => evidence(after, at ?? after.root, `${quoted(name)} was part of what the reported code asks for, and is left out`)
  );
}
function builtFrom(node) {
  return [...within(node)].flatMap(
    (part) => (textPieces(part) ?? []).flatMap((piece) => typeof piece == "string" ? [] : [...readNames(piece)])
  );
}
function unreadNow({ before: before2, after, finding }) {
  let [old, current] = [boundNames(before2.root), boundNames(after.root)], read5 = readNames(after.whole), isElsewhere = ({ line }) => line < finding.startLine || line > finding.endLine;
  return [...new Map(
    ofRole(before2.root, "identifier").filter((node) => isRead(node) && isElsewhere(node) && !isShared(node)).map((node) => [textOf(node), node])
  )].filter(([name]) => old.has(name) && current.has(name) && !read5.has(name) && !name.startsWith("_")).map(([name, node]) => evidence(before2, node, `nothing looks at ${quoted(name)} any more`, "before"));
}
function isShared({ parent }) {
  return parent?.role === "function" || parent?.role === "class" || /export/.test(parent?.kind ?? "");
}

// src/refine/gate/honesty/same-danger.ts
var UNSAFE_LOADER = /\b(?:Full|Unsafe|C|CFull|CUnsafe)?Loader\b|\b(?:Full|Unsafe)?Constructor\b/, WEAK_HASH = /(?:^|[^a-z\d])(?:md[245]|sha-?1|_md5|_sha1|crc32|adler32|ripemd(?:-?160)?)(?![a-z\d])/i, STRONG_NAME = /\(\s*(?:name\s*=\s*)?["'`](?:sha-?(?:224|256|384|512)|sha3[-_]\d+|shake[-_]?\d+|blake2[bs]\d*|sm3)["'`]|[Ss]ha(?:256|384|512)|SHA(?:256|384|512)|sha3|blake2/, DOORS = [
  { weakness: /^CWE-502$/, callee: /(?:^|\.)(?:unsafe_load|full_load)(?:_all)?$/ },
  { weakness: /^CWE-502$/, callee: /(?:^|\.)(?:Full|Unsafe|C|CFull|CUnsafe)?Loader$/ },
  { weakness: /^CWE-502$/, callee: /(?:^|\.)(?:load|load_all|parse)$/, call: UNSAFE_LOADER },
  { weakness: /^CWE-502$/, callee: /(?:^|\.)load_all$/, unless: /Safe|Base|json/ },
  {
    weakness: /^CWE-502$/,
    callee: /(?:[Pp]ickler?|dill|marshal|shelve|jsonpickle|joblib|klepto|dumper|serialize|v8)\b.*\.(?:_?loads?|open|decode|deserialize|unserialize)$|Unpickler$|read_pickle$|^unserialize$/
  },
  {
    weakness: /^CWE-(?:94|95|96)$/,
    callee: /(?:^|\.)(?:Timer|timeit|repeat|InteractiveInterpreter|InteractiveConsole|interact|runcode|runsource|run_path|run_module|runctx|FunctionType|compile_command|execfile|sympify|parse_expr|from_string|Script|runIn\w*Context|compileFunction|_compile|Function|GeneratorFunction|AsyncFunction|runString)$/
  },
  {
    weakness: /^CWE-(?:94|95|96)$/,
    callee: /^(?:cProfile|profile|pdb|trace|doctest|numexpr|pandas|pd)\.(?:\w*\.)*(?:run\w*|eval\w*)$/
  },
  { weakness: /^CWE-(?:94|95|96)$/, callee: /(?:^|\.)(?:setTimeout|setInterval|setImmediate)$/, unless: /=>|function/ },
  {
    weakness: /^CWE-(?:89|564)$/,
    callee: /(?:^|\.)(?:substitute|safe_substitute|vformat|Formatter|from_string|executescript)$/
  },
  {
    weakness: /^CWE-(?:77|78|88)$/,
    callee: /(?:^|\.)(?:system|popen\w*|getoutput|getstatusoutput|create_subprocess_shell|subprocess_shell|run_command|execSync|exec_command|shell_exec|passthru|proc_open)$|^(?:pty|pexpect)\.\w+$|^(?:child_process|cp)\.exec$/
  },
  { weakness: /^CWE-(?:327|328|916|759|760|261)$/, callee: WEAK_HASH },
  {
    weakness: /^CWE-(?:327|328|916|759|760|261)$/,
    callee: /(?:^|\.)(?:new|createHash|createHmac|hmac|getInstance|pbkdf2\w*|digest|file_digest)$/,
    call: WEAK_HASH
  },
  {
    weakness: /^CWE-(?:327|328|916|759|760|261)$/,
    callee: /^(?:hashlib\.new|crypto\.createHash|createHash)$/,
    unless: STRONG_NAME
  },
  {
    weakness: /^CWE-(?:330|331|338)$/,
    callee: /(?:^|\.)(?:zfill|ljust|rjust|center|padStart|padEnd|repeat)$/,
    call: /secrets\.|random|token|uuid/i
  },
  {
    weakness: /^CWE-(?:330|331|338)$/,
    callee: /(?:^|\.)(?:token_hex|token_bytes|token_urlsafe|randomBytes|urandom)$/,
    call: /\(\s*[0-3]\s*\)$/
  },
  {
    weakness: /^CWE-(?:330|331|338)$/,
    callee: /(?:^|\.)(?:Random|RandomState|default_rng|seed|uuid1|getnode|time|time_ns|now|getpid)$/
  }
], INTERPRETERS = /^(?:\/(?:usr\/)?(?:local\/)?bin\/)?(?:(?:ba|da|z|k|a|c|tc)?sh|busybox|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh|xargs|[gmn]?awk|perl|python[\d.]*|ruby|node|php|lua|tclsh|expect|parallel|ssh|su)$/i, sameDanger = (input) => {
  let { after, finding } = input, opens = (weakness) => finding.cwe.some((cwe) => weakness.test(cwe)), doors = DOORS.filter(({ weakness }) => opens(weakness));
  return [
    ...freshCalls(input, doors),
    ...opens(/^CWE-(?:77|78|88)$/) ? freshPrograms(input) : [],
    ...opens(/^CWE-(?:330|331|338)$/) ? repeatedSecrets(input) : []
  ].map(
    (node) => evidence(after, node, `${quoted(textOf(node))} brings the same weakness in by another way`)
  );
};
function plainName(callee) {
  let shorter = callee.replaceAll(/\([^()]*\)/g, "…");
  return shorter === callee ? callee : plainName(shorter);
}
function leadsTo({ node, callee, method }, doors) {
  let text = textOf(node), name = plainName(callee);
  return doors.some(
    (door) => (door.callee.test(name) || door.callee.test(method)) && door.call?.test(text) !== !1 && door.unless?.test(text) !== !0
  );
}
function freshCalls({ before: before2, after }, doors) {
  let through = (root) => callsIn(root).filter((call) => leadsTo(call, doors));
  return added(through(before2.root), through(after.root), ({ callee }) => plainName(callee)).map(({ node }) => node);
}
function freshPrograms({ before: before2, after }) {
  let words2 = new Set(before2.text.match(/[\w./-]+/g));
  return ofRole(after.root, "string").filter((node) => {
    let [only2, ...more] = textPieces(node) ?? [];
    return typeof only2 == "string" && more.length === 0 && INTERPRETERS.test(only2) && !words2.has(only2);
  });
}
var SECRET_TEXT = /^\[?\s*(?:["']["']\.join\()?\s*(?:secrets\.|\w*\.?SystemRandom|os\.urandom)|\*\s*\[?secrets\./, SECRET_NUMBER = /randbelow|randbits|randint|random\(\)/;
function repeatedSecrets({ before: before2, after }) {
  return added(products(before2.root), products(after.root), textOf);
}
function products(root) {
  return [...within(root)].filter((node) => {
    let [, operator2] = node.children;
    return !/^binary_(?:operator|expression)$/.test(node.kind) || operator2 === void 0 || textOf(operator2) !== "*" ? !1 : SECRET_TEXT.test(textOf(node)) && !SECRET_NUMBER.test(textOf(node));
  });
}

// src/refine/gate/honesty/parameters.ts
var OPTIONAL = /default|optional|splat|rest_pattern|variadic|spread|assignment_pattern|block_parameter|hash_splat|keyword_separator|list_splat|dictionary_splat/;
function parametersOf(node) {
  let list = parameterList(node);
  return list === void 0 ? [] : list.role === "identifier" ? [{ name: textOf(list), optional: !1, type: "" }] : list.children.filter(
    ({ named: named2, role, kind }) => named2 && role !== "comment" && kind !== "keyword_separator"
  ).flatMap(
    (parameter) => namesOf(parameter).map((name) => ({ name, optional: isOptional2(parameter), type: typeOf(parameter) }))
  );
}
function parameterList(node) {
  let direct = childOf(node, "parameters", "parameter");
  if (direct !== void 0) return direct;
  let declarator = childOf(node, "declarator");
  return declarator && [...within(declarator)].find(({ field }) => field === "parameters");
}
function namesOf(parameter) {
  if (parameter.children.length === 0) return [textOf(parameter)];
  let named2 = parameter.children.filter(({ field }) => field === "name").map(textOf);
  if (named2.length > 0) return named2;
  let inner = childOf(parameter, "pattern", "left", "declarator") ?? parameter.children.find(({ role }) => role === "identifier");
  return [textOf(inner ?? parameter).replaceAll(/\s+/g, " ")];
}
function isOptional2(parameter) {
  let first = parameter.children[0];
  return OPTIONAL.test(parameter.kind) || OPTIONAL.test(first?.kind ?? "") ? !0 : childOf(parameter, "value", "default_value") !== void 0;
}
function typeOf(parameter) {
  let type = childOf(parameter, "type");
  return type === void 0 ? "" : textOf(type).replaceAll(/\s+/g, "");
}

// src/refine/gate/honesty/interface.ts
var publicInterface = ({ before: before2, after, finding }) => {
  let pairs = pairsOf(before2, after);
  return [
    ...lostNames(before2, after),
    ...lostVariables(before2, after),
    ...pairs.flatMap((pair) => changedSignature(pair, before2, after, finding)),
    ...pairs.flatMap((pair) => lostDecorators(pair, after)),
    ...pairs.flatMap((pair) => hidden(pair, before2, after)),
    ...lostBases(pairs, after)
  ];
};
function lostNames(before2, after) {
  let kept = boundNames(after.root);
  return lostDefinitions(before2, after).filter((definition) => isPublic(definition, before2.language)).filter(({ name, own }) => name.includes(".") || !kept.has(own)).map(
    ({ kind, name, node }) => evidence(before2, node, `the ${kind} ${quoted(name)} is gone; others may use it`, "before")
  );
}
function moduleNames(code) {
  let found2 = /* @__PURE__ */ new Map();
  for (let assign of ofRole(code.root, "assign")) {
    if (enclosing(assign, "function") !== void 0) continue;
    let target = childOf(assign, "left", "name", "pattern", "declarator");
    target?.role === "identifier" && isTopLevel(assign) && found2.set(textOf(target), assign);
  }
  return found2;
}
function isTopLevel(node) {
  return enclosing(node, "class") === void 0 && enclosing(node, "block")?.parent === void 0;
}
function lostVariables(before2, after) {
  let kept = boundNames(after.root);
  return [...moduleNames(before2)].filter(
    ([name, node]) => !name.startsWith("_") && !kept.has(name) && (!isScript(before2.language) || isExported(node, name))
  ).map(([name, node]) => evidence(before2, node, `${quoted(name)} is gone; others may use it`, "before"));
}
var SECRET = /^CWE-(?:259|321|798|1392|1393)$/;
function changedSignature({ before: before2, after }, old, current, { cwe, startLine, endLine }) {
  if (before2.kind !== "function" || before2.local) return [];
  let list = childOf(before2.node, "parameters"), isReported4 = list !== void 0 && cwe.some((one) => SECRET.test(one)) && startLine >= list.line && endLine <= list.endLine, parameters = parametersOf(before2.node).map(
    (parameter) => isReported4 ? { ...parameter, optional: !1 } : parameter
  ), result = incompatibility(parameters, parametersOf(after.node), old.language) ?? resultChange(before2.node, after.node, old.language), at = childOf(after.node, "parameters") ?? after.node;
  return result === void 0 ? [] : [evidence(current, at, `the signature of ${quoted(before2.name)} is another: ${result}`)];
}
function hidden({ before: before2, after }, old, current) {
  let isGone = isPublic(before2, old.language) && !isPublic(after, current.language), isOther = isAsync(before2.node) !== isAsync(after.node) && !before2.local;
  return isGone ? [evidence(current, after.node, `${quoted(before2.name)} is no longer public; others may use it`)] : isOther ? [evidence(current, after.node, `${quoted(before2.name)} has to be awaited in one version only`)] : [];
}
function isAsync(node) {
  return node.children.some(({ kind }) => kind === "async" || kind === "function_modifiers") && /\basync\b/.test(node.source.slice(node.start, childOf(node, "name", "parameters")?.start ?? node.end));
}
var NAMED = /* @__PURE__ */ new Set(["python", "ruby", "php"]), TYPED = /* @__PURE__ */ new Set(["go", "java", "rust", "c"]);
function incompatibility(old, current, language) {
  for (let [index, parameter] of old.entries()) {
    let other = current[index];
    if (other === void 0) return `the parameter ${quoted(parameter.name)} is gone`;
    if (NAMED.has(language) && other.name !== parameter.name)
      return `${quoted(other.name)} stands where ${quoted(parameter.name)} did`;
    if (parameter.optional && !other.optional) return `${quoted(parameter.name)} has no default any more`;
    if (TYPED.has(language) && other.type !== parameter.type) return `${quoted(parameter.name)} has another type`;
  }
  let required2 = current.slice(old.length).find(({ optional }) => !optional);
  return required2 && `callers do not give ${quoted(required2.name)}`;
}
function resultChange(before2, after, language) {
  if (!TYPED.has(language)) return;
  let [old, current] = [before2, after].map((node) => {
    let type = childOf(node, "result", "return_type", "type");
    return type === void 0 ? "" : textOf(type).replaceAll(/\s+/g, "");
  });
  return old === current ? void 0 : "it gives another type";
}
function lostDecorators({ before: before2, after }, current) {
  let kept = new Set(decoratorsOf(after.node).map(decoratorName));
  return decoratorsOf(before2.node).filter((decorator) => !kept.has(decoratorName(decorator))).map(
    (decorator) => evidence(current, after.node, `${quoted(before2.name)} lost ${quoted(textOf(decorator))}`)
  );
}
function decoratorsOf(node) {
  let around2 = node.parent?.kind === "decorated_definition" || node.parent?.kind === "export_statement" ? node.parent.children : [], own = node.children.flatMap((child) => child.kind === "modifiers" ? child.children : [child]);
  return [...around2, ...own, ...attributesBefore(node)].filter(({ role }) => role === "decorator");
}
function attributesBefore(node) {
  let siblings = node.parent?.children ?? [], at = siblings.indexOf(node), found2 = [];
  for (let index = at - 1; siblings[index]?.role === "decorator"; index--) found2.push(siblings[index] ?? node);
  return found2;
}
function decoratorName(decorator) {
  return textOf(decorator).replace(/\s*\([\s\S]*$/, "");
}
function lostBases(pairs, after) {
  return pairs.flatMap(({ before: before2, after: current }) => {
    if (before2.kind !== "class") return [];
    let [bases, members] = [basesOf(before2.node), membersOf(before2)], keptBases = basesOf(current.node), keptMembers = new Set(membersOf(current));
    return [
      ...bases.filter((base2) => !keptBases.includes(base2)),
      ...members.filter((name) => !keptMembers.has(name))
    ].map((name) => evidence(after, current.node, `${quoted(before2.name)} lost ${quoted(name)}`));
  });
}
function basesOf(node) {
  return node.children.filter(
    ({ field, kind }) => /superclass|interfaces/.test(field ?? "") || /heritage|base_clause|interface_clause/.test(kind)
  ).flatMap((list) => textOf(list).match(/[\w.:\\]+/g) ?? []);
}
function membersOf({ body }) {
  return body === void 0 ? [] : statementsOf(body).filter(
    ({ role, kind }) => role !== "function" && role !== "class" && kind !== "decorated_definition"
  ).flatMap((statement) => [...fieldNames(statement)]).filter((name) => !name.startsWith("_") && !name.startsWith("#"));
}
function* fieldNames(statement) {
  for (let node of within(statement, ({ role }) => role !== "function"))
    if (node.role === "assign" || /field_definition|property_element|property_signature|field_declaration$/.test(node.kind)) {
      let target = childOf(node, "left", "name", "property");
      target !== void 0 && (yield textOf(target));
    }
}

// src/refine/gate/honesty/size.ts
var ROOM = 600, FACTOR = 3, SMALL = 20, KEPT_AT_LEAST = 0.1, size = (input) => {
  let { before: before2, after, finding } = input, [old, current] = [unitsOf(before2), unitsOf(after)], around2 = definitionAround(before2.definitions, finding.startLine, finding.startLine), target = isTarget(input) ? around2?.name : void 0, form = old.get(target ?? "")?.form ?? "", all = [old, current].map((units) => [...units.values()].map((unit) => unit.form).join(" ")), { lost: lost2, gained } = wordsChanged(all[0] ?? "", all[1] ?? ""), budget = ROOM + FACTOR * form.split(/\s+/).length;
  if (lost2 + gained > budget) {
    let message = `the patch changes ${lost2 + gained} elements of the code; the finding is in ${around2 === void 0 ? "the file" : quoted(around2.name)}, for which ${budget} are the limit`;
    return [evidence(after, after.root, message)];
  }
  return [...current].filter(([name, unit]) => name !== "" && isRewritten(old.get(name), unit)).map(
    ([name, unit]) => evidence(after, unit.node, `${quoted(name)} was written anew: hardly anything of it is left`)
  );
};
function isRewritten(before2, after) {
  if (before2 === void 0 || before2.form === after.form) return !1;
  let words2 = significant(before2.node);
  if (words2.length < SMALL) return !1;
  let lost2 = added(significant(after.node), words2, (word) => word).length;
  return (words2.length - lost2) / words2.length < KEPT_AT_LEAST;
}
function significant(scope) {
  let own = boundNames(scope);
  return [...within(scope)].filter(
    ({ children, named: named2, role, kind }) => named2 && children.length === 0 && (role !== void 0 || /identifier|content|fragment|^name$/.test(kind))
  ).filter(({ role }) => role !== "comment").map(textOf).filter((text) => !own.has(text));
}

// src/refine/gate/honesty/softened.ts
var softened = (input) => {
  let [old, current] = [refusalsIn(input.before.root), refusalsIn(input.after.root)], lost2 = added(current, old, keyOf3).filter(({ head }) => !isReported3(head, input)), fresh2 = added(old, current, keyOf3);
  return lost2.flatMap((refusal) => {
    let successor = fresh2.find(({ key }) => key === refusal.key), problem = successor === void 0 ? void 0 : problemOf2(refusal.body, successor.body);
    if (successor !== void 0 && problem !== void 0) return [say(input, successor, problem)];
    let narrower = fresh2.find((other) => other.form === refusal.form && isNarrower(refusal, other));
    return successor === void 0 && narrower !== void 0 ? [say(input, narrower, "refuses less than before")] : [];
  });
};
function keyOf3({ key, form }) {
  return `${key} → ${form}`;
}
function say({ after }, { head }, problem) {
  return evidence(after, head, `the check ${quoted(textOf(head))} ${problem}`);
}
function isReported3({ line, endLine }, { finding }) {
  return line <= finding.endLine && endLine >= finding.startLine;
}
function refusalsIn(root) {
  let branches = ofRole(root, "if").flatMap((node) => {
    let [head, body] = [conditionOf(node), consequenceOf(node)];
    return head === void 0 || body === void 0 ? [] : [refusalOf(head, plainForm(head), body)];
  }), handlers = ofRole(root, "catch").flatMap((node) => {
    let body = childOf(node, "body") ?? node.children.findLast(({ role }) => role === "block");
    return body === void 0 ? [] : [refusalOf(node, `catch ${around(node)}`, body)];
  });
  return [...branches, ...handlers];
}
function around({ parent }) {
  let tried = parent && (childOf(parent, "body") ?? parent.children.find(({ role }) => role === "block"));
  return tried === void 0 ? "" : `${statementsOf(tried).length}`;
}
function refusalOf(head, key, body) {
  return { head, key, body, form: plainForm(body) };
}
function problemOf2(before2, after) {
  let [old, current] = [endingOf(before2), endingOf(after)];
  if (old === void 0) return;
  if (current === void 0) return "leads nowhere any more";
  if (isRaise(old) && !isRaise(current) && !isExit(current)) return "raises no error any more";
  if (isRaise(old) && errorOf(old) !== errorOf(current)) return "raises another kind of error";
  let [told, tells] = [readNames(old), readNames(current)];
  return told.size > 0 && tells.size === 0 && old.role === "return" ? "gives nothing of what it gave" : changedNumber(old, current) ? "answers with another number" : void 0;
}
function endingOf(body) {
  let last = body.role === "block" ? statementsOf(body).at(-1) : body;
  if (last !== void 0)
    return leaves(last) ? last : last.role === "block" ? endingOf(last) : void 0;
}
function errorOf(node) {
  return /^(?:raise|throw)?\s*(?:new\s+)?([\w.:\\$]*)/.exec(textOf(node).trim())?.[1] ?? "";
}
function changedNumber(before2, after) {
  let [old, current] = [numbersIn(before2), numbersIn(after)];
  return old.length > 0 && old.length === current.length && old.join() !== current.join();
}
function numbersIn(node) {
  return [...within(node)].filter(({ role }) => role === "number").map(textOf);
}
function isNarrower(old, current) {
  if (endingOf(old.body) === void 0) return !1;
  let names = readNames(old.head);
  return conjunctsOf(current.head).length > conjunctsOf(old.head).length && [...readNames(current.head)].some((name) => names.has(name));
}

// src/refine/gate/honesty/still-built.ts
var BUILT = /^CWE-(?:77|78|89|90|564|643|943)$/, COMMAND = /^CWE-(?:77|78)$/, stillBuilt = (input) => {
  let { before: before2, after, finding } = input;
  if (!isTarget(input) || !finding.cwe.some((cwe) => BUILT.test(cwe))) return [];
  let [from, to] = sidesOf(before2, after, finding, mapLines(before2.text, after.text)), old = builtAt(from);
  return old.size === 0 || addedGuards({ finding, before: from, after: to }).length > 0 ? [] : isSplit(finding, before2.root, after.root) ? [] : [...skeletonsIn(after.root)].filter(([skeleton, node]) => old.has(skeleton) && !isConverted(node, from, to)).map(
    ([, node]) => evidence(
      after,
      node,
      `${quoted(textOf(node))} is put together as before: only the way it is handed over is another`
    )
  );
};
function builtAt({ place }) {
  if (place.nodes.includes(place.scope)) return /* @__PURE__ */ new Map();
  let names = new Set(place.nodes.flatMap((node) => [...readNames(node)]));
  return new Map([...place.nodes, ...assignedTo(place.scope, names)].flatMap((node) => [...skeletonsIn(node)]));
}
function skeletonsIn(root) {
  let found2 = /* @__PURE__ */ new Map();
  for (let node of within(root)) {
    let pieces = textPieces(node), values2 = (pieces ?? []).filter((piece) => typeof piece != "string");
    if (pieces === void 0 || node.parent !== void 0 && textPieces(node.parent) !== void 0 || values2.length === 0 || !values2.every(isBare)) continue;
    let skeleton = pieces.map((piece) => typeof piece == "string" ? piece : "{}").join("");
    /[A-Za-z]{2}/.test(skeleton) && found2.set(skeleton, node);
  }
  return found2;
}
function isBare(piece) {
  return ![...within(piece)].some(({ role }) => role === "call");
}
function cuts(root) {
  return callsIn(root).filter(({ method }) => /^(?:split|Fields|shellsplit|shellwords)$/.test(method));
}
function isSplit({ cwe }, before2, after) {
  return cwe.some((one) => COMMAND.test(one)) ? added(cuts(before2), cuts(after), ({ node }) => canonical(node)).length > 0 : !1;
}
function isConverted(text, before2, after) {
  let names = readNames(text), assigns = ({ place: { scope } }) => ofRole(scope, "assign").filter((node) => [...boundNames(node)].some((name) => names.has(name)));
  return added(assigns(before2), assigns(after), (node) => canonical(node)).length > 0;
}

// src/refine/gate/honesty/suppressions.ts
var FORMS = new RegExp(
  [
    String.raw`\bno(?:sec|qa|lint|semgrep|sem|sonar|pmd|inspection|sast|pep8|type|lintnextline)\b`,
    String.raw`\bprovenfix-ignore\b`,
    String.raw`\b(?:es|ts|oxlint|tslint|stylelint|js|standard|rubocop|erb|brakeman|phpcs|phpmd|pylint|pyright|pytype|pycodestyle|flake8|ruff|mypy|bandit|biome|deno-lint|secretlint|eslint|xo|bearer|snyk|checkov|tfsec|trivy|kics|horusec|njsscan|gosec|golangci|staticcheck|detekt|ktlint|swiftlint|shellcheck|hadolint|zizmor|trufflehog|gitleaks|devskim|flawfinder|rats|cppcheck|clang-tidy|psalm|phpstan|phan|coverity|codeql|lgtm|semgrep|deepcode|skipcq|sonar|detect-secrets)\b[-:\s@]*\[?\s*(?:ignore|disable|suppress|skip|off|allow|noqa|nolint|-?ignore-next-line)`,
    String.raw`\beslint(?:-disable|\s+[\w/-]+\s*:\s*(?:0|off|["']off))`,
    String.raw`@ts-(?:ignore|expect-error|nocheck)\b`,
    String.raw`\btype:\s*ignore\b`,
    String.raw`\bpyre-(?:fixme|ignore)\b|\blint:ignore\b`,
    String.raw`^\W*(?:lgtm|ignore\s*[[(])`,
    String.raw`\b(?:lgtm|codeql|coverity)\s*\[`,
    String.raw`\bpragma:?\s*(?:no\s*cover|allowlist|whitelist|no\s*branch)`,
    String.raw`\b(?:istanbul|c8|v8)\s+ignore\b`,
    String.raw`\bpsalm-suppress\b|@phpstan-ignore|codingStandardsIgnore|cppcheck-suppress|@phan-suppress|\bskipcq\b`,
    String.raw`\bCHECKSTYLE[.:]?OFF\b|\bReSharper\s+disable\b|\bggignore\b|\bfalse[- ]positive\b|\bjscs:disable\b|\bjshint\s+ignore\b`,
    String.raw`\bSuppress(?:Warnings|FBWarnings|Lint)\b`,
    // The form itself, whatever the tool's name.
    String.raw`^\W*@?[\w.-]+(?::\s?|-|@)(?:ignore|disable|suppress|skip)(?:-next-line|-line|-file)?\s*(?:[[(=:]|$)`
  ].join("|"),
  "i"
), HARMLESS = /^\W*(?:prettier-ignore\b|dprint-ignore\b|fmt:\s*(?:off|on|skip)|yapf:\s*(?:disable|enable)|isort:\s*(?:skip|off|on)|clang-format\s+(?:off|on)|@formatter:(?:off|on)|oxfmt-ignore\b)[\s\w-]*\W*$/i, ANY_TOOL = /\b(?:eslint|nosec|noqa|lint)\b/i, SILENT_ANNOTATION = /\bSuppress\w*\b|\b(?:allow|expect)\s*\(|NoLint|ExcludeFromCodeCoverage|@codeCoverageIgnore/, SILENT_CALL = /^(?:warnings\.(?:filterwarnings|simplefilter)|(?:\w+\.)*disable_warnings|logging\.disable|error_reporting|(?:\w+\.)*captureWarnings)$/, SILENT_DIRECTIVE = /^#\s*pragma\s+(?:warning\s*\(?\s*(?:disable|suppress)|(?:GCC|clang)\s+diagnostic\s+ignored|ide\s+diagnostic)/i;
function suppressingLines(before2, after) {
  return added(speakingLines(before2), speakingLines(after), ({ text }) => text);
}
function speakingLines(text) {
  return text.split(`
`).flatMap((line, index) => FORMS.test(line) ? [{ line: index + 1, text: line.trim() }] : []);
}
var suppressions = ({ before: before2, after }) => {
  let [known3, found2] = [before2, after].map(({ root }) => silencersIn(root));
  return added(known3 ?? [], found2 ?? [], (node) => keyOf4(node)).map(
    (node) => evidence(after, node, `${quoted(textOf(node))} silences a tool instead of mending the code`)
  );
};
function keyOf4(node) {
  return textOf(node).replaceAll(/\s+/g, " ").toLowerCase();
}
function silencersIn(root) {
  return [...within(root)].filter(isSilencer);
}
function isHarmless(comment) {
  return HARMLESS.test(comment) && !ANY_TOOL.test(comment);
}
function isSilencer(node) {
  return node.role === "comment" ? FORMS.test(textOf(node)) && !isHarmless(textOf(node)) : node.role === "decorator" || node.kind === "inner_attribute_item" ? SILENT_ANNOTATION.test(textOf(node)) : node.kind === "error_suppression_expression" ? !0 : node.kind === "preproc_call" ? SILENT_DIRECTIVE.test(textOf(node)) : node.kind === "keyword_argument" ? isUnfoundedDisclaimer(node) : node.role === "call" && SILENT_CALL.test(callOf(node).callee);
}
function isUnfoundedDisclaimer(node) {
  if (!/^usedforsecurity\s*=\s*False$/.test(textOf(node))) return !1;
  let around2 = enclosing(node, "function"), name = around2 === void 0 ? "" : textOf(childOf(around2, "name") ?? around2).slice(0, 200), statement = ancestors(node).find(({ parent }) => parent?.role === "block");
  return purposeOfDigest(`${statement === void 0 ? "" : textOf(statement)} ${name}`) !== "identity";
}

// src/refine/gate/honesty/switches.ts
var UNDER_TEST = /\b(?:pytest|PYTEST_\w+|JEST_WORKER_ID|VITEST\w*|MOCHA_\w+|TESTING|IS_TEST|testing\.Testing|__coverage__|RSpec|PHPUnit\w*)\b|\bsys\.modules\b|cfg!\(\s*test|\b(?:global|globalThis|typeof)(?:\.|\s+)(?:describe|it|jest|expect)\b|\b\w*_?ENV\b[^&|]*["']test(?:ing)?["']/, ENVIRONMENT = /\bos\.(?:environ|getenv)\b|\bprocess\.env\b|\bENV\s*(?:\[|\.fetch)|\bos\.(?:Getenv|LookupEnv)\b|\bSystem\.get(?:env|Property)\b|\b(?:Boolean|Integer)\.get(?:Boolean|Integer)\b|\bgetenv\s*\(|\benv::var\b|\bapp\.config\b|\bsettings\.[A-Z_]+\b/, CONFIGURED = /^CWE-(?:11|215|259|312|321|489|522|538|547|614|798|1004|1188|1392)$/, switches = ({ before: before2, after, finding }) => {
  let fresh2 = added(conditionsIn3(before2.root), conditionsIn3(after.root), (node) => canonical(node)), isConfigured = finding.cwe.some((cwe) => CONFIGURED.test(cwe));
  return fresh2.flatMap((node) => {
    let text = textOf(node);
    return UNDER_TEST.test(text) ? [evidence(after, node, `${quoted(text)} asks whether tests are running`)] : !isConfigured && ENVIRONMENT.test(text) ? [evidence(after, node, `${quoted(text)} is a switch: whether the code is safe depends on a setting`)] : [];
  });
};
function conditionsIn3(root) {
  return ofRole(root, "if").flatMap((node) => conditionOf(node) ?? []);
}

// src/refine/gate/honesty/undefined-names.ts
var undefinedNames = ({ before: before2, after }) => {
  let bound = boundNames(after.whole), wasBound = boundNames(before2.whole), wasRead = new Set(readsIn(before2.whole).map(textOf)), isOpen = after.language !== "python" || /import\s*\*/.test(after.text), missing = readsIn(after.whole).filter((node) => {
    let name = textOf(node);
    return bound.has(name) ? !1 : wasBound.has(name) || !isOpen && !wasRead.has(name) && !PYTHON_BUILTINS.has(name);
  });
  return [...new Map(missing.toReversed().map((node) => [textOf(node), node]))].map(([name, node]) => evidence(after, node, `nothing gives ${quoted(name)} a value`));
};
function readsIn(root) {
  return [...within(root)].filter(
    (node) => node.role === "identifier" && isRead(node) && enclosing(node, "import") === void 0
  );
}

// src/refine/gate/honesty/unreachable.ts
var unreachable = ({ before: before2, after }) => [
  ...newOnes(before2, after, behindLeaving, "can never run: the statement before it leaves"),
  ...newOnes(before2, after, constantBranches, "does not depend on anything"),
  ...newOnes(before2, after, switchedOff, "asks a name that never changes"),
  ...newOnes(before2, after, constantOperands, "makes the condition constant"),
  ...newOnes(before2, after, sameSides, "always has the same answer"),
  ...newOnes(before2, after, contradictions, "can never be true"),
  ...newOnes(before2, after, repeated, "stands there twice")
];
function newOnes(before2, after, find, why) {
  return added(find(before2.root), find(after.root), plainForm).map((node) => evidence(after, node, `${quoted(textOf(node))} ${why}`));
}
function behindLeaving(root) {
  return ofRole(root, "block").flatMap((block) => {
    let statements2 = statementsOf(block), exit = statements2.findIndex(leaves), next = exit < 0 ? void 0 : statements2[exit + 1];
    return next === void 0 || next.role === "function" || next.role === "case" || next.role === "catch" || next.role === "pass" ? [] : /^(?:labeled_statement|ensure|else|function_declaration|rescue)$/.test(next.kind) ? [] : [next];
  });
}
function constantBranches(root) {
  let compiled = [...within(root)].filter(({ kind }) => kind === "preproc_if");
  return [...ofRole(root, "if", "loop"), ...compiled].flatMap((node) => {
    let condition = conditionOf(node), truth = condition && constantTruth(condition);
    return condition === void 0 || truth === void 0 || truth && node.role === "loop" ? [] : [condition];
  });
}
function switchedOff(root) {
  let values2 = /* @__PURE__ */ new Map();
  for (let assign of ofRole(root, "assign")) {
    let target = childOf(assign, "left", "name", "pattern");
    target?.role === "identifier" && values2.set(textOf(target), [...values2.get(textOf(target)) ?? [], childOf(assign, "right", "value") ?? assign]);
  }
  return ofRole(root, "if", "loop").flatMap((node) => {
    let condition = conditionOf(node);
    return condition === void 0 ? [] : atomsOf(condition).filter((atom) => isSwitch(values2.get(textOf(atom)) ?? []));
  });
}
function isSwitch([only2, ...others]) {
  return only2 !== void 0 && others.length === 0 && constantTruth(only2) !== void 0;
}
var LOGICAL = /^(?:and|or|&&|\|\|)$/;
function constantOperands(root) {
  return ofRole(root, "if", "loop").flatMap((node) => {
    let condition = conditionOf(node);
    return condition === void 0 ? [] : [...within(condition)].filter(
      ({ children }) => children.length === 3 && LOGICAL.test(operator(children)) && [children[0], children[2]].some((side) => side !== void 0 && constantTruth(side) !== void 0)
    );
  });
}
function operator(children) {
  return textOf(children[1]);
}
var COMPARISON = /^(?:==|===|!=|!==|<|>|<=|>=|is|in|not in|is not)$/;
function sameSides(root) {
  return [...within(root)].filter(({ role, children }) => {
    let [left, middle, right] = children;
    return role === "string" || children.length !== 3 || left === void 0 || middle === void 0 || right === void 0 ? !1 : isAlwaysSame(left, textOf(middle), right) ? !0 : COMPARISON.test(textOf(middle)) && textOf(left) === textOf(right) && left.role !== "number";
  });
}
function isLength(node) {
  return /^(?:len|strlen|sizeof|count)\s*\(|\.(?:length|size|len|count)(?:\(\))?$/.test(textOf(node));
}
function isAlwaysSame(left, sign, right) {
  return isLength(left) ? /^(?:<|>=)$/.test(sign) && textOf(right) === "0" : isLength(right) && /^(?:>|<=)$/.test(sign) && textOf(left) === "0";
}
function contradictions(root) {
  return ofRole(root, "if", "loop").flatMap((node) => {
    let condition = conditionOf(node), joined = condition === void 0 ? [] : conjunctsOf(condition), forms = new Set(joined.map((part) => canonical(part))), negated2 = joined.flatMap((part) => {
      let [mark, operand] = part.children;
      return part.children.length === 2 && mark !== void 0 && /^(?:not|!)$/.test(textOf(mark)) && operand !== void 0 ? [canonical(unwrapped(operand))] : [];
    });
    return condition !== void 0 && negated2.some((form) => forms.has(form)) ? [condition] : [];
  });
}
function repeated(root) {
  return ofRole(root, "block").flatMap((block) => {
    let statements2 = statementsOf(block);
    return statements2.filter((statement, index) => {
      let previous = statements2[index - 1];
      return previous === void 0 || textOf(statement).length < 8 || unwrapped(statement).role === "call" ? !1 : squeezed2(previous) === squeezed2(statement) && canonical(statement) !== "";
    });
  });
}
function squeezed2(node) {
  return textOf(node).replaceAll(/\s+/g, "");
}

// src/refine/gate/honesty/unused.ts
var unused = ({ before: before2, after }) => {
  let mentions3 = mentionsIn2(after.whole), dead = deadDefinitions(before2, after, mentions3);
  return [
    ...dead.map(({ kind, name, node }) => evidence(after, node, `the new ${kind} ${quoted(name)} is never used`)),
    ...idleStatements(before2, after, dead),
    ...unreadVariables(before2, after),
    ...unusedImports(before2, after, mentions3)
  ];
};
function mentionsIn2(root) {
  let mentions3 = /* @__PURE__ */ new Map();
  for (let node of within(root)) {
    if (node.children.length > 0 && node.role !== "string") continue;
    let text = node.role === "string" ? textOf(node).replaceAll(/^\W+|\W+$/g, "") : textOf(node), known3 = mentions3.get(text);
    known3 === void 0 ? mentions3.set(text, [node]) : known3.push(node);
  }
  return mentions3;
}
function deadDefinitions(before2, after, mentions3) {
  let dead = newDefinitions(before2, after).filter((definition) => !isCalledFromOutside(definition));
  for (let size2 = -1; size2 !== dead.length; ) {
    size2 = dead.length;
    let nodes = dead.map(({ node }) => node);
    dead = dead.filter(
      ({ own, node }) => (mentions3.get(lastName(own)) ?? []).every((mention) => mention.role !== "comment" && isIn2(mention, node, nodes))
    );
  }
  let outer = new Set(dead.map(({ node }) => node));
  return dead.filter(({ node }) => !ancestors(node).some((around2) => outer.has(around2)));
}
function isIn2(mention, own, dead) {
  return dead.some((node) => covers(node, mention)) || covers(own, mention) || isOwnName(mention, own);
}
function isOwnName(mention, own) {
  return own.parent !== void 0 && own.parent.role === "assign" && covers(own.parent, mention) && !covers(own, mention);
}
function covers(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function lastName(own) {
  return own.split(".").at(-1) ?? own;
}
var ENTRY_POINTS = /^(?:__\w+__|constructor|initialize|main|init|toString|equals|hashCode|to_s|inspect|respond_to_missing\?|method_missing|drop|fmt|run|call|__\w+)$/;
function isCalledFromOutside({ node, own, local }) {
  let around2 = enclosing(node, "class");
  return /^(?:module\.)?exports\b/.test(own) || around2 !== void 0 && ENTRY_POINTS.test(own) || !local && /^(?:main|init|setUp|tearDown)$/.test(own) || node.parent?.kind === "decorated_definition" || node.children.some(
    ({ kind, children }) => kind === "modifiers" && children.some(({ role }) => role === "decorator")
  ) ? !0 : around2 !== void 0 && around2.children.some(
    ({ field, kind }) => /superclass|interfaces|trait/.test(field ?? "") || /heritage|base_clause|interface_clause/.test(kind)
  );
}
function idleStatements(before2, after, dead) {
  let own = added(allStatements(before2.root), idleIn(after), plainForm).filter((node) => !dead.some((definition) => isWithin(node, definition.node)));
  return own.filter((node) => !own.some((other) => other !== node && isWithin(node, other))).map((node) => evidence(after, node, `${quoted(textOf(node))} has no effect`));
}
function idleIn({ root }) {
  let scopes = [root, ...ofRole(root, "function").filter((node) => enclosing(node, "function") === void 0)];
  return [...new Set(scopes.flatMap((scope) => [...inertStatements(scope)]))].filter((node) => !isPlaceholder(node) && !isDocumentation(node));
}
function isPlaceholder(node) {
  return node.role === "pass" && (/^;$/.test(textOf(node)) || statementsOf(node.parent).length === 1);
}
function isDocumentation(node) {
  return (node.role === "string" || node.children[0]?.role === "string") && (statementsOf(node.parent)[0] === node || node.parent?.parent?.role === "class" || node.parent?.parent === void 0);
}
function unusedImports(before2, after, mentions3) {
  if (after.language === "rust" || after.language === "c") return [];
  let known3 = new Set(ofRole(before2.root, "import").flatMap((node) => [...boundNames(node)]));
  return ofRole(after.root, "import").flatMap((node) => {
    if (node.kind === "future_import_statement") return [];
    let fresh2 = [...within(node)].filter((part) => isBinding(part) || isImportedName(part)).filter((part) => !known3.has(textOf(part)) && !isRenamed2(part)), idle = fresh2.filter(
      (part) => (mentions3.get(textOf(part)) ?? []).every((mention) => enclosing(mention, "import") !== void 0)
    );
    return idle.length < fresh2.length && idle.some(isSegment) ? [] : idle.slice(0, 1).map((part) => evidence(after, node, `the new import ${quoted(textOf(part))} is never used`));
  });
}
function unreadVariables(before2, after) {
  let known3 = boundNames(before2.whole), read5 = readNames(after.whole);
  return ofRole(after.root, "assign").flatMap((assign) => {
    let target = childOf(assign, "left", "name", "pattern");
    if (target?.role !== "identifier" || enclosing(assign, "function") === void 0) return [];
    let name = textOf(target);
    return known3.has(name) || read5.has(name) || name === "_" || isValue(assign) ? [] : [evidence(after, target, `nothing reads the new variable ${quoted(name)}`)];
  });
}
function isValue(assign) {
  return assign.parent?.role === "block" && assign.kind === "assignment" && statementsOf(assign.parent).at(-1) === assign;
}
function isImportedName(node) {
  return node.children.length === 0 && node.field === "name" && /identifier|^name$/.test(node.kind);
}
function isRenamed2(node) {
  let holder = node.parent?.kind === "dotted_name" ? node.parent : node;
  return holder.field === "name" && (holder.parent?.children.some(({ field }) => field === "alias") ?? !1);
}
function isSegment(node) {
  return /dotted_name|scoped_/.test(node.parent?.kind ?? "") && (node.parent?.children.length ?? 0) > 1;
}

// src/refine/gate/honesty/unsafe-settings.ts
var ON = /^(?:True|true)$/, OFF = /^(?:False|false)$/, SETTINGS = [
  {
    weakness: /^CWE-(?:295|297|298|299)$/,
    name: /^(?:verify|verify_ssl|ssl_verify|verify_certs|validate_certs|ssl_assert_hostname|check_hostname|rejectUnauthorized|strictSSL)$/,
    // A bundle of one's own, or a context.
    safe: /^(?:True|true|r?["'].+["']|[\w.]*(?:ca_?|cert|bundle|pem|context|ctx)[\w.()]*|certifi\.where\(\)|ssl\.create_default_context\(.*\))$/is
  },
  {
    weakness: /^CWE-295$/,
    name: /^(?:verify_mode|cert_reqs|ssl_cert_reqs)$/,
    safe: /CERT_REQUIRED["']?$|^["']required["']$/
  },
  {
    weakness: /^CWE-295$/,
    name: /^(?:InsecureSkipVerify|insecure|tlsInsecure|tlsAllowInvalidCertificates|tlsAllowInvalidHostnames)$/,
    safe: OFF
  },
  { weakness: /^CWE-295$/, name: /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/, safe: /^["']1["']$/ },
  { weakness: /^CWE-(?:77|78|88)$/, name: /^shell$/, safe: OFF },
  {
    weakness: /^CWE-611$/,
    name: /^(?:resolve_entities|load_dtd|dtd_validation|noent|huge_tree|expandEntities)$/,
    safe: OFF
  },
  { weakness: /^CWE-611$/, name: /^(?:no_network|forbid_\w+)$/, safe: ON },
  { weakness: /^CWE-347$/, name: /^(?:verify|verify_signature|verify_exp|verify_aud)$/, safe: ON },
  {
    weakness: /^CWE-(?:79|94|1336)$/,
    name: /^autoescape$/,
    safe: /^(?:True|select_autoescape\(.*\)|jinja2\.select_autoescape\(.*\))$/s
  },
  { weakness: /^CWE-502$/, name: /^(?:allow_pickle|allow_dangerous_deserialization|trust_remote_code)$/, safe: OFF },
  { weakness: /^CWE-502$/, name: /^(?:weights_only|safe_mode)$/, safe: ON },
  { weakness: /^CWE-(?:22|23)$/, name: /^filter$/, safe: /^["'](?:data|tar)["']$|(?:data|tar)_filter$|lambda|^\w+$/ }
], NAMED2 = /^(?:keyword_argument|default_parameter|typed_default_parameter|pair|assignment|assignment_expression|keyed_element|variable_declarator)$/, PARTS = /^[\w$.[\]"'()]*?["']?([\w$]+)["']?\]?\s*(?::\s*[\w.[\]| ]+?\s*=|=|:)\s*(?![=])(.+)$/s, unsafeSettings = ({ before: before2, after, finding }) => {
  let settings = SETTINGS.filter(({ weakness }) => finding.cwe.some((cwe) => weakness.test(cwe)));
  if (settings.length === 0) return [];
  let unsafe = (root) => [...within(root)].filter((node) => isUnsafe(node, settings));
  return added(
    unsafe(before2.root),
    unsafe(after.root),
    ({ kind, ...node }) => `${kind} ${node.source.slice(node.start, node.end).replaceAll(/\s+/g, "")}`
  ).map((node) => evidence(after, node, `${quoted(textOf(node))} does not say plainly that it is safe`));
};
function isUnsafe(node, settings) {
  if (!NAMED2.test(node.kind)) return !1;
  let [, name = "", value = ""] = PARTS.exec(textOf(node)) ?? [];
  return settings.some(
    (setting) => setting.name.test(name) && !setting.safe.test(value.trim()) && !isHandedOn(node, name, value)
  );
}
function isHandedOn({ kind }, name, value) {
  return /^(?:keyword_argument|pair)$/.test(kind) && value.trim() === name;
}

// src/refine/gate/honesty/values.ts
var values = (input) => {
  let { before: before2, after, finding } = input, isReported4 = ({ line, endLine }) => line <= finding.endLine && endLine >= finding.startLine, isInFunction = before2.definitions.some(({ kind, node }) => kind === "function" && isReported4(node));
  if (!isTarget(input) || !isInFunction) return [];
  let [old, current] = [linesIn(before2.root), linesIn(after.root)], lost2 = added(current, old, keyOf5).filter(({ node }) => !isReported4(node) && !isConcerned(node, input)), fresh2 = added(old, current, keyOf5);
  return lost2.flatMap(({ form }) => {
    let successor = fresh2.find((other) => other.form === form);
    return successor === void 0 ? [] : [
      evidence(
        after,
        successor.node,
        `${quoted(textOf(successor.node))} has another value, which the finding does not ask for`
      )
    ];
  });
};
function keyOf5({ form, values: given }) {
  return `${form} ← ${given}`;
}
function linesIn(root) {
  let literals = [...within(root)].filter(isLiteral2), lines2 = new Map(literals.map((node) => [holderOf(node), []]));
  for (let node of literals) lines2.get(holderOf(node))?.push(node);
  return [...lines2].map(([node, own]) => ({ node, form: masked2(node, own), values: own.map(textOf).join() }));
}
function isLiteral2(node) {
  return node.role === "number" || node.role === "constant" && /^(?:true|false)$/i.test(textOf(node)) ? !0 : node.role === "string" && enclosing(node, "decorator") !== void 0;
}
function holderOf(node) {
  let decorator = enclosing(node, "decorator");
  if (decorator !== void 0) return decorator;
  let at = node;
  for (; at.parent !== void 0 && at.parent.role !== "block" && !/(?:declaration_list|class_body|_list)$/.test(at.parent.kind); )
    at = at.parent;
  return at.parent !== void 0 && /argument_list|parameter_list|expression_list/.test(at.parent.kind) ? holderOf(at.parent) : at;
}
function masked2(node, literals) {
  let hidden2 = new Set(literals), words2 = [];
  for (let part of within(node, (inner) => inner.role !== "block" && !hidden2.has(inner)))
    hidden2.has(part) ? words2.push("#") : part.children.length === 0 && part.role !== "comment" && words2.push(textOf(part));
  return words2.join(" ");
}
var TOGETHER = /\.(?:check_hostname|verify_mode)\s*=/;
function isConcerned(node, { before: before2, finding }) {
  let reported = [...within(before2.root)].filter(
    ({ line, endLine, children }) => line >= finding.startLine && endLine <= finding.endLine && children.length > 0
  );
  if (TOGETHER.test(textOf(node)) && reported.some((part) => TOGETHER.test(textOf(part)))) return !0;
  let names = new Set(reported.flatMap((part) => [...readNames(part)]));
  assignedTo(before2.root, names);
  let called = new Set(reported.flatMap((part) => callsIn(part).map(({ callee }) => callee))), head = childOf(node, "parameters") ?? node;
  return [...boundNames(head)].some((name) => names.has(name)) || callsIn(node).some(({ callee }) => called.has(callee));
}

// src/refine/gate/honesty/honesty.ts
var HONESTY_CHECKS = {
  suppressions,
  publicInterface,
  bodies,
  commentedOut,
  unreachable,
  unused,
  effects,
  awaited,
  lostChecks,
  softened,
  lostData,
  imports,
  undefinedNames,
  conditions,
  values,
  switches,
  unsafeSettings,
  disguise,
  sameDanger,
  stillBuilt,
  escapes,
  cosmetic,
  elsewhere,
  size
};
async function checkHonesty({ changes, finding, project }) {
  let found2 = [], unread;
  for (let change of changes) {
    let pair = await readPair(change);
    pair === void 0 ? (unread = change.path, found2.push(...suppressedLines(change))) : found2.push(...dishonesties({ ...pair, finding, project }));
  }
  return found2.length > 0 ? { check: "honesty", status: "failed", evidence: found2 } : unread === void 0 ? relied(await reliances(changes, finding, project)) : { check: "honesty", status: "unknown", reason: "language-not-read", evidence: [{ message: `${unread} is in a language whose syntax is not read here: whether the patch is honest is for a person to see`, path: unread }] };
}
async function reliances(changes, finding, project) {
  let change = changes.find(({ path: path24 }) => path24 === finding.path), language = change && languageOf(change.path, change.before.split(`
`, 1)[0] ?? "");
  return change === void 0 || language === void 0 ? [] : importedCures(change, language, finding, project);
}
function relied(on) {
  return on.length === 0 ? { check: "honesty", status: "passed", evidence: [] } : { check: "honesty", status: "unknown", reason: "cure-not-seen", evidence: on };
}
async function checkNames(changes) {
  let found2 = [];
  for (let change of changes) {
    let pair = await readPair(change);
    pair !== void 0 && found2.push(...undefinedNames(pair));
  }
  return { check: "honesty", status: found2.length > 0 ? "failed" : "passed", evidence: found2 };
}
function dishonesties(input) {
  return Object.values(HONESTY_CHECKS).flatMap((check) => check(input));
}
async function readPair(change) {
  let { path: path24 } = change, language = languageOf(path24, change.before.split(`
`, 1)[0] ?? "");
  if (language === void 0) return;
  let [before2, after] = [await readCode(path24, language, change.before), await readCode(path24, language, change.after)];
  return withoutSame({ before: before2, after });
}
function suppressedLines({ path: path24, before: before2, after }) {
  return suppressingLines(before2, after).map(({ line, text }) => ({
    message: `${quoted(text)} silences a tool instead of mending the code`,
    path: path24,
    line,
    side: "after"
  }));
}

// src/refine/gate/sightings.ts
function sightingsOf(findings) {
  return findings.flatMap(
    (finding) => finding.witnesses.map((witness) => ({ finding, witness, path: finding.path, line: witness.region.startLine }))
  );
}
function matchSightings(before2, after, maps) {
  let place = (old, current) => isAt(old, current, maps), pairs = /* @__PURE__ */ new Map(), open2 = [...after], match = (test) => {
    for (let old of before2) {
      if (pairs.has(old)) continue;
      let found2 = open2.find((current) => test(old, current));
      found2 !== void 0 && (pairs.set(old, found2), open2 = open2.filter((current) => current !== found2));
    }
  };
  match((old, current) => isSameRule(old, current) && isSameCode(old, current) && place(old, current)), match((old, current) => isSameRule(old, current) && place(old, current)), match((old, current) => isSameRule(old, current) && isSameCode(old, current));
  let gone = before2.filter((old) => !pairs.has(old)), isMoved = (old, current) => isNote(current) && isAdded(current, maps) && !open2.some((other) => isLess(old, other) && place(old, other)), residue = residueOf(gone, open2, (old, current) => place(old, current) || isImportFor(old, current) || isMoved(old, current));
  return { pairs, fresh: open2.filter((current) => !residue.includes(current)), residue };
}
function residueOf(gone, open2, isHere) {
  let taken = /* @__PURE__ */ new Set();
  return open2.filter((current) => {
    let { analyzer, ruleId } = current.witness, free = gone.findIndex(
      (old, index) => isLess(old, current) && isHere(old, current) && !taken.has(JSON.stringify([index, analyzer, ruleId]))
    );
    return free >= 0 && taken.add(JSON.stringify([free, analyzer, ruleId])), free >= 0;
  });
}
function isNote({ witness: { severity } }) {
  return severity === "low" || severity === "note";
}
function isAdded({ path: path24, witness }, maps) {
  let { startLine, endLine } = witness.region;
  return (maps.get(path24)?.added ?? []).some(({ first, last }) => first <= startLine && last >= Math.max(startLine, endLine));
}
function isSameRule({ witness: a }, { witness: b }) {
  return a.analyzer === b.analyzer && a.ruleId === b.ruleId;
}
function isSameCode({ finding: a }, { finding: b }) {
  return a.path === b.path && a.fingerprint.replace(/:\d+$/, "") === b.fingerprint.replace(/:\d+$/, "");
}
function isAt(old, current, maps) {
  if (old.path !== current.path) return !1;
  let { startLine, endLine } = old.witness.region, range2 = maps.get(old.path)?.toAfter(startLine, Math.max(startLine, endLine)) ?? {
    first: startLine,
    last: endLine
  }, region = current.witness.region;
  return region.startLine <= range2.last && Math.max(region.startLine, region.endLine) >= range2.first;
}
function isImportFor(old, current) {
  return current.finding.family === "insecure-import" && old.path === current.path;
}
function isLess(old, current) {
  let [worse, now2] = [old.witness, current.witness], related = old.finding.family === current.finding.family || isNote(current) && worse.cwe.some((cwe) => now2.cwe.includes(cwe));
  return worse.analyzer === now2.analyzer && related && SEVERITIES.indexOf(now2.severity) > SEVERITIES.indexOf(worse.severity);
}

// src/refine/gate/rescan.ts
async function checkRescan(input) {
  let { maps, matched, worse, own } = compare(input, input.finding);
  if (worse.length > 0) return { check: "rescan", status: "failed", evidence: worse };
  if (own.length === 0) return judgeUnseen(input, maps);
  let left = own.flatMap((sighting) => matched.pairs.get(sighting) ?? []);
  return left.length > 0 ? judgeFlagged(input, maps, left) : { check: "rescan", status: "passed", evidence: matched.residue.map(leftOver) };
}
function checkMonotone(input) {
  let { worse } = compare(input);
  return worse.length > 0 ? { check: "rescan", status: "failed", evidence: worse } : { check: "rescan", status: "passed", evidence: [] };
}
function compare(input, target) {
  let maps = new Map(input.changes.map(({ path: path24, before: before2, after }) => [path24, mapLines(before2, after)])), seen = sightingsOf(input.before.findings), own = target === void 0 ? [] : targetSightings(target, seen, maps), others = seen.filter((sighting) => !own.includes(sighting)), matched = matchSightings([...others, ...own], sightingsOf(input.after.findings), maps), gaps = gapsOf(input);
  return { maps, own, matched, worse: gaps.length > 0 ? gaps : matched.fresh.map(newFinding) };
}
function leftOver({ witness, path: path24, line }) {
  let { ruleId, analyzer, severity, message } = witness;
  return {
    path: path24,
    line,
    side: "after",
    message: `${ruleId} (${analyzer}, ${severity}) still looks at this place: ${message}`
  };
}
function gapsOf({ before: before2, after }) {
  let ran = new Set(after.analyzers), missing = before2.analyzers.filter((name) => !ran.has(name));
  return [
    ...after.gaps.map((gap) => ({ ...gap, side: "after" })),
    ...missing.map((name) => ({ message: `${name} ran before, but not on the patched files` }))
  ];
}
function newFinding({ witness, path: path24, line }) {
  let { ruleId, analyzer, severity, message } = witness;
  return {
    path: path24,
    line,
    side: "after",
    message: `the patch brings a new finding: ${ruleId} (${analyzer}, ${severity}): ${message}`
  };
}
function targetSightings(finding, seen, maps) {
  if (!maps.has(finding.path)) return [];
  let same = seen.filter(
    ({ finding: other }) => other.fingerprint === finding.fingerprint && other.path === finding.path
  );
  if (same.length > 0) return same;
  let names = new Set(finding.witnesses.map(({ analyzer, ruleId }) => `${analyzer} ${ruleId}`));
  return seen.filter(
    ({ witness, path: path24, line }) => path24 === finding.path && names.has(`${witness.analyzer} ${witness.ruleId}`) && line >= finding.startLine && line <= finding.endLine
  );
}
async function judgeUnseen(input, maps) {
  let state = await addressedBy(input, maps), { path: path24, startLine: line, analyzer } = input.finding;
  return state !== void 0 && !state.flow ? { check: "rescan", status: "failed", evidence: [{ message: "the patch changes nothing of what flows to the reported code, nor whether it is reached", path: path24, line, side: "before" }] } : {
    check: "rescan",
    status: "unknown",
    reason: "not-rechecked",
    evidence: [{ message: `${analyzer} reported this and does not run here: whether it would still report it is not known`, path: path24, line, side: "before" }, ...state?.guards ?? []]
  };
}
async function judgeFlagged(input, maps, left) {
  let guards = (await addressedBy(input, maps))?.guards ?? [], reports = left.map(({ witness, path: path24, line }) => ({
    path: path24,
    line,
    side: "after",
    message: `${witness.ruleId} (${witness.analyzer}) still reports this: ${witness.message}`
  }));
  return guards.length === 0 ? { check: "rescan", status: "failed", evidence: reports } : { check: "rescan", status: "unknown", reason: "still-flagged", evidence: [...reports, ...guards] };
}
function addressedBy({ changes, finding }, maps) {
  let change = changes.find(({ path: path24 }) => path24 === finding.path), lines2 = maps.get(finding.path), language = change && languageOf(change.path, change.before.split(`
`, 1)[0] ?? "");
  return change === void 0 || lines2 === void 0 || language === void 0 ? Promise.resolve(void 0) : addressed(change, language, finding, lines2);
}

// src/refine/gate/protected-paths.ts
var PROTECTED = [
  ["a test", /(?:^|\/)(?:tests?|__tests__|specs?|testing|__mocks__|__snapshots__|e2e|testdata|fixtures)\//i],
  [
    "a test",
    /(?:^|\/)(?:test_[^/]*\.py|[^/]*_tests?\.(?:py|go|rb|rs|c|php)|[^/]*[._-](?:test|spec|e2e|cy)\.[cm]?[jt]sx?|[^/]*_spec\.rb|conftest\.py|[^/]*Tests?\.(?:java|php|kt|cs))$/
  ],
  [
    "the configuration of tests",
    /(?:^|\/)(?:pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc|phpunit\.xml(?:\.dist)?|\.rspec|\.mocharc[^/]*|(?:vitest|vite|jest|karma|playwright|cypress|ava|nyc)\.config\.[^/]*)$/
  ],
  [
    "a lock file",
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|Pipfile\.lock|uv\.lock|pdm\.lock|Cargo\.lock|go\.sum|Gemfile\.lock|composer\.lock|gradle\.lockfile|[^/]*\.lock)$/
  ],
  [
    "a manifest",
    /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|Cargo\.toml|go\.mod|go\.work|Gemfile|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|Makefile|tsconfig[^/]*\.json)$/
  ],
  [
    "CI configuration",
    /(?:^|\/)(?:\.github|\.circleci|\.buildkite|\.gitlab|\.drone|\.woodpecker|\.teamcity|\.azure-pipelines|\.ci)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|azure-pipelines|bitbucket-pipelines|appveyor|\.drone|\.woodpecker|cloudbuild|action)\.ya?ml$|(?:^|\/)(?:Jenkinsfile|CODEOWNERS)$/i
  ],
  [
    "analyzer configuration",
    /(?:^|\/)(?:\.?eslint(?:rc|ignore|\.config)[^/]*|\.bandit|bandit\.ya?ml|\.pylintrc|pylintrc|\.?ruff\.toml|\.flake8|\.?mypy\.ini|\.pyre_configuration|pyrightconfig\.json|\.semgrep[^/]*|\.semgrepignore|\.gitleaks(?:\.toml|ignore)|\.secretlint[^/]*|\.secrets\.baseline|sonar-project\.properties|\.sonarcloud\.properties|\.golangci\.[^/]*|\.?gosec[^/]*\.json|\.rubocop[^/]*\.yml|\.brakeman[^/]*|brakeman\.ignore|phpcs\.xml[^/]*|phpstan[^/]*\.neon[^/]*|psalm\.xml[^/]*|\.?clippy\.toml|\.clang-tidy|\.cppcheck[^/]*|\.oxlintrc\.json|biome\.jsonc?|tslint\.json|\.stylelintrc[^/]*|\.snyk|\.trivyignore[^/]*|\.checkov\.ya?ml|\.njsscan|\.bearer\/.*|bearer\.yml|\.codeclimate\.yml|\.deepsource\.toml|\.codacy\.ya?ml|\.lgtm\.yml|\.hadolint\.ya?ml|\.shellcheckrc|\.zizmor\.ya?ml|zizmor\.yml|\.whitesource|codeql[^/]*\.ya?ml|findbugs-exclude\.xml|spotbugs[^/]*\.xml|checkstyle[^/]*\.xml|pmd[^/]*\.xml|\.provenfix[^/]*)$|(?:^|\/)\.(?:provenfix|semgrep|codeql)\//i
  ],
  [
    "hook configuration",
    /(?:^|\/)(?:\.husky|\.githooks|\.git)\/|(?:^|\/)(?:\.pre-commit-(?:config|hooks)\.ya?ml|\.?lefthook[^/]*\.(?:ya?ml|toml|json)|\.lintstagedrc[^/]*|lint-staged\.config\.[^/]*|\.overcommit\.yml|\.huskyrc[^/]*|commitlint\.config\.[^/]*|\.gitattributes|\.gitmodules|\.gitignore|\.gitconfig|\.mailmap)$/i
  ]
];

// src/refine/gate/scope.ts
var MAX_CHANGED_LINES = 1500, MAX_GROWTH_BYTES = 4e4, MAX_FILES = 5;
function checkScope(changes, facts) {
  let evidence2 = [...setProblems(changes), ...changes.flatMap((change) => problemsOf(change, facts))];
  return evidence2.length === 0 ? { check: "scope", status: "passed", evidence: evidence2 } : { check: "scope", status: "failed", evidence: evidence2 };
}
function setProblems(changes) {
  if (changes.length === 0) return [{ message: "the patch changes no file" }];
  if (changes.length > MAX_FILES)
    return [{ message: `the patch touches ${changes.length} files; ${MAX_FILES} are the limit` }];
  let folded = changes.map(({ path: path24 }) => path24.normalize("NFC").toLowerCase());
  return new Set(folded).size === folded.length ? [] : [{ message: "the patch names a file twice" }];
}
function problemsOf(change, { flagged, textAt }) {
  let { path: path24, before: before2, after } = change, trick = pathTrick(path24);
  if (trick !== void 0) return [{ message: `${JSON.stringify(path24)} ${trick}` }];
  let say2 = (message) => ({ message, path: path24 }), kind = PROTECTED.find(([, pattern]) => pattern.test(path24))?.[0], problems = [];
  flagged.has(path24) || problems.push(say2("nothing is reported in this file, so a patch has no business there")), kind !== void 0 && problems.push(say2(`the file is ${kind}: what judges the code is not changed to please it`));
  let current = textAt(path24);
  return current === void 0 ? problems.push(say2("there is no regular file at this path: none to create, no link to write through")) : current !== before2 && problems.push(say2("the file is not what the patch was made for")), before2 === after && problems.push(say2("the patch leaves the file as it is")), [...problems, ...sizeProblems(change), ...hiddenCharacters(change)];
}
function pathTrick(path24) {
  if (path24 === "" || path24.startsWith("/") || /^[A-Za-z]:/.test(path24) || path24.startsWith("~"))
    return "is not relative to the repository";
  if (path24.split("/").some((part) => part === ".." || part === "." || part === "")) return "is not a plain path";
  if (/[\\\p{Cc}\p{Cf}]/u.test(path24)) return "holds characters that hide what it names";
  if (path24.split("/").some((part) => /^\.git(?:~\d+)?[. ]*$/i.test(part) || /[. ]$/.test(part)))
    return "leads into git's own folder";
}
function sizeProblems({ path: path24, before: before2, after }) {
  let growth = Buffer.byteLength(after) - Buffer.byteLength(before2);
  if (growth > MAX_GROWTH_BYTES)
    return [{ path: path24, message: `the file grows by ${growth} bytes; ${MAX_GROWTH_BYTES} are the limit` }];
  let { changedLines } = mapLines(before2, after);
  return changedLines > MAX_CHANGED_LINES ? [{ path: path24, message: `${changedLines} lines are changed; ${MAX_CHANGED_LINES} are the limit` }] : [];
}
var HIDDEN = /[\u0000\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g, LOOKALIKE = /[A-Za-z0-9_][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][A-Za-z0-9_]|[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/gu;
function hiddenCharacters({ path: path24, before: before2, after }) {
  return [
    ...newMatches(HIDDEN, "the patch adds characters that nobody sees"),
    ...newMatches(LOOKALIKE, "the patch adds letters that look like others")
  ];
  function newMatches(pattern, message) {
    let count = (text) => text.match(pattern)?.length ?? 0;
    if (count(after) <= count(before2)) return [];
    let line = after.slice(0, after.search(pattern)).split(`
`).length;
    return [{ path: path24, line, side: "after", message }];
  }
}

// src/refine/gate/gate.ts
function createGate(options) {
  let known3 = new Map(options.findings.map((finding) => [finding.fingerprint, finding])), judged = {
    ...options,
    flagged: new Set(options.findings.map(({ path: path24 }) => path24)),
    scanBefore: remembered(options.rescan)
  }, findingOf = ({ fingerprint }) => {
    let finding = known3.get(fingerprint);
    if (finding === void 0) throw new Error(`a candidate for ${fingerprint}, which is no finding of this run`);
    return finding;
  }, screen = async (candidate) => {
    let checks = await staticChecks(candidate.changes, findingOf(candidate), judged);
    return isRejected(checks) ? { state: "rejected", verdict: verdictOf(checks, void 0) } : { state: "passed", checks };
  }, prove = async (survivors, signal) => {
    let patches = survivors.map(({ candidate }) => candidate.changes), results = await testsOf(patches, options, signal);
    return Promise.all(
      survivors.map((survivor, index) => completed(survivor, results[index], options, findingOf(survivor.candidate)))
    );
  };
  return {
    screen,
    prove,
    judge: (candidates, signal) => judgeAll(candidates, { screen, prove }, signal),
    recheck: (changes) => checkTogether(changes, judged),
    retest: (changes, signal) => testsOf(
      changes.map((change) => [change]),
      options,
      signal
    )
  };
}
async function judgeAll(candidates, { screen, prove }, signal) {
  let screened = [];
  for (let candidate of candidates) screened.push(await screen(candidate));
  let survivors = candidates.flatMap((candidate, index) => {
    let result = screened[index];
    return result?.state === "passed" ? [{ candidate, checks: result.checks }] : [];
  }), proven = (await prove(survivors, signal)).values();
  return screened.map(
    (result) => result.state === "rejected" ? result.verdict : proven.next().value ?? verdictOf(result.checks, void 0)
  );
}
async function completed({ candidate, checks }, tests, { intent }, finding) {
  let all = tests === void 0 ? [...checks] : [...checks, plainResult(tests)];
  return !isRejected(all) && intent !== void 0 && all.push(await intent(candidate, finding)), verdictOf(all, tests?.proof);
}
async function checkTogether(changes, { rescan, scanBefore, syntax }) {
  let parsed = await checkSyntax(changes, syntax);
  if (parsed.status !== "passed") return parsed;
  let named2 = await checkNames(changes);
  return named2.status === "failed" ? named2 : checkMonotone({
    changes,
    before: await scanBefore(texts(changes, "before")),
    after: await rescan(texts(changes, "after"))
  });
}
async function staticChecks(changes, finding, judged) {
  let { rescan, scanBefore, project, syntax } = judged, scans = async () => ({
    before: await scanBefore(texts(changes, "before")),
    after: await rescan(texts(changes, "after"))
  }), steps = [
    () => Promise.resolve(checkScope(changes, judged)),
    () => checkSyntax(changes, syntax),
    async () => checkRescan({ changes, finding, ...await scans() }),
    () => checkHonesty({ changes, finding, project })
  ], results = [];
  for (let step of steps)
    if (results.push(await step().catch((error) => unreadable(error, results.length))), isRejected(results)) break;
  return results;
}
function unreadable(error, step) {
  let check = CHECKS[step];
  if (!(error instanceof RangeError) || check === void 0) throw error;
  return { check, status: "failed", evidence: [{ message: "the code is nested too deeply to be read" }] };
}
function texts(changes, side) {
  return new Map(changes.map((change) => [change.path, change[side]]));
}
function remembered(rescan) {
  let last;
  return (files) => {
    let key = JSON.stringify([...files]);
    return last?.key !== key && (last = { key, scanned: rescan(files) }), last.scanned;
  };
}
function isRejected(checks) {
  return checks.some(({ status }) => status === "failed");
}
var TESTS_OFF = {
  check: "tests",
  status: "unknown",
  reason: "tests-off",
  evidence: [{ message: "no tests were run: they are switched off" }]
};
async function testsOf(patches, { tests }, signal) {
  return patches.length === 0 ? [] : tests === void 0 ? patches.map(() => TESTS_OFF) : tests.judge(patches, signal);
}
function plainResult(result) {
  let { check, evidence: evidence2 } = result;
  return result.status === "unknown" ? { check, evidence: evidence2, status: "unknown", reason: result.reason } : { check, evidence: evidence2, status: result.status };
}
function verdictOf(checks, proof) {
  let failed2 = checks.find(({ status }) => status === "failed");
  if (failed2 !== void 0) return { checks, state: "rejected", failed: failed2.check, evidence: failed2.evidence };
  let reasons = checks.flatMap((result) => result.status === "unknown" ? [result.reason] : []);
  if (reasons.length === 0 && proof !== void 0) return { checks, state: "verified", tests: proof };
  let known3 = reasons.length === 0 ? ["no-tests"] : [...new Set(reasons)];
  return { checks, state: "unverified", reasons: known3, ...proof === void 0 ? {} : { tests: proof } };
}

// src/refine/workspace/execute.ts
var import_node_fs3 = __toESM(require_node_fs(), 1), import_node_path2 = __toESM(require_node_path(), 1);

// src/system/strays.ts
var import_node_fs = __toESM(require_node_fs(), 1), ROUNDS = 10;
function killMarked(mark) {
  let killed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let found2 = marked(mark);
    if (found2.length === 0) break;
    for (let pid of found2) killed += kill(pid);
  }
  return killed;
}
function marked(mark) {
  return (attempt(() => (0, import_node_fs.readdirSync)("/proc"))?.filter((name) => /^\d+$/.test(name)) ?? []).filter(
    (pid) => attempt(() => (0, import_node_fs.readFileSync)(`/proc/${pid}/environ`, "latin1"))?.split("\0").includes(mark)
  ).map(Number);
}
function kill(pid) {
  return pid === process.pid ? 0 : attempt(() => process.kill(pid, "SIGKILL")) ? 1 : 0;
}
function attempt(action) {
  try {
    return action();
  } catch {
    return;
  }
}

// src/refine/workspace/sandbox.ts
var import_node_fs2 = __toESM(require_node_fs(), 1), import_node_path = __toESM(require_node_path(), 1);

// src/refine/workspace/bubblewrap.ts
var ISOLATION = [
  "--unshare-user",
  "--unshare-ipc",
  "--unshare-pid",
  "--unshare-net",
  "--unshare-uts",
  "--unshare-cgroup-try",
  "--die-with-parent",
  "--new-session",
  "--ro-bind",
  "/",
  "/",
  "--dev",
  "/dev",
  "--proc",
  "/proc"
];
function bubblewrapArguments({ mounts, cwd, argv }) {
  return [...ISOLATION, ...mounts.flatMap(argumentsOf), "--chdir", cwd, "--", ...argv];
}
function argumentsOf(mount) {
  return mount.kind === "empty" ? ["--tmpfs", mount.target] : [mount.kind === "writable" ? "--bind" : "--ro-bind", mount.source, mount.target];
}

// src/refine/workspace/seatbelt.ts
function seatbeltArguments({ mounts, argv }) {
  let writable2 = mounts.flatMap((mount) => mount.kind === "writable" ? [mount.source] : []), hidden2 = mounts.flatMap((mount) => mount.kind === "empty" ? [mount.target] : []);
  return [...[...named("W", writable2), ...named("H", hidden2)].flatMap(([name, path24]) => [
    "-D",
    `${name}=${path24}`
  ]), "-p", profile(writable2.length, hidden2.length), ...argv];
}
function named(letter, paths) {
  return paths.map((path24, index) => [`${letter}${index}`, path24]);
}
function profile(writable2, hidden2) {
  return [
    "(version 1)",
    "(allow default)",
    "(deny network*)",
    "(deny file-write*)",
    `(allow file-write* (literal "/dev/null") (literal "/dev/tty") ${subpaths("W", writable2)})`,
    ...hidden2 > 0 ? [`(deny file-read* ${subpaths("H", hidden2)})`] : []
  ].join(`
`);
}
function subpaths(letter, count) {
  return Array.from({ length: count }, (_, index) => `(subpath (param "${letter}${index}"))`).join(" ");
}

// src/refine/workspace/unshare.ts
var NAMESPACES = [
  "--map-root-user",
  "--mount",
  "--pid",
  "--fork",
  "--kill-child",
  "--net",
  "--ipc",
  "--uts",
  "--mount-proc"
], SCRIPT = `
set -e
path=$PATH
PATH=/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin
unshare=$(command -v unshare)
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
old=$1; shift
mount -c --make-rprivate /
mount -c --rbind / "$old"
cd "$old"
while read -r _ target _ options _; do
  target=$(printf '%b' "$target")
  flags=ro
  for flag in nosuid nodev noexec noatime nodiratime relatime; do
    case ",$options," in *",$flag,"*) flags=$flags,$flag ;; esac
  done
  case $target in "$old"|"$old"/*|/proc|/proc/*|/dev|/dev/*) ;;
    *) mount -c -o "remount,bind,$flags" "$target" 2>/dev/null || [ "$target" != / ] ;;
  esac
done < /proc/self/mounts
while [ "$1" != -- ]; do
  if [ "$1" = empty ]; then mkdir -p "$3" 2>/dev/null || :; mount -c -t tmpfs -o mode=755 tmpfs "$3"
  else
    if [ -d ".$2" ]; then mkdir -p "$3" 2>/dev/null || :; else [ -e "$3" ] || { mkdir -p "\${3%/*}"; : > "$3"; }; fi
    mount -c --bind ".$2" "$3"
    if [ "$1" = read-only ]; then mount -c -o remount,bind,ro "$3" 2>/dev/null || mount -c -o remount,bind,ro,nosuid,nodev "$3"; fi
  fi
  shift 3
done
shift
if [ -d "$old" ]; then mount -c -t tmpfs -o ro tmpfs "$old" 2>/dev/null || :; fi
cd "$1"; shift
PATH=$path
exec "$unshare" --user --map-current-user -- "$@"
`;
function unshareArguments({ mounts, cwd, argv, scratch }) {
  return [...NAMESPACES, "--", "/bin/sh", "-c", SCRIPT, "sh", scratch, ...mounts.flatMap(tripleOf), "--", cwd, ...argv];
}
function tripleOf(mount) {
  return [mount.kind, mount.kind === "empty" ? "" : mount.source, mount.target];
}

// src/refine/workspace/sandbox.ts
var UNSANDBOXED = { kind: "unsandboxed", mounts: !1, wrap: ({ argv }) => [...argv] }, KINDS = [
  { kind: "bubblewrap", program: "bwrap", mounts: !0, arguments: bubblewrapArguments },
  { kind: "unshare", program: "unshare", mounts: !0, arguments: unshareArguments },
  { kind: "sandbox-exec", program: "sandbox-exec", mounts: !1, arguments: seatbeltArguments }
], TRIAL = 'touch "$1" 2>/dev/null; touch "$2"', TRIAL_TIMEOUT_MS = 1e4;
async function chooseSandbox(folder, env) {
  for (let kind of KINDS) {
    let program = findProgram(kind.program, env);
    if (program !== void 0 && await works(kind, program, import_node_path.default.join(folder, kind.kind), env))
      return { kind: kind.kind, mounts: kind.mounts, wrap: (layout) => [program, ...kind.arguments(layout)] };
  }
  return UNSANDBOXED;
}
async function works(kind, program, folder, env) {
  let [outside2, inside, scratch] = ["outside", "inside", "scratch"].map((name) => import_node_path.default.join(folder, name));
  for (let each of [outside2, inside, scratch]) (0, import_node_fs2.mkdirSync)(each ?? folder, { recursive: !0 });
  let layout = {
    mounts: [{ kind: "writable", source: `${inside}`, target: `${inside}` }],
    cwd: "/",
    argv: ["sh", "-c", TRIAL, "sh", `${outside2}/written`, `${inside}/written`],
    scratch: `${scratch}`
  }, result = await runProcess(program, kind.arguments(layout), { cwd: "/", env, timeoutMs: TRIAL_TIMEOUT_MS });
  return result.kind === "exited" && result.code === 0 && (0, import_node_fs2.existsSync)(`${inside}/written`) && !(0, import_node_fs2.existsSync)(`${outside2}/written`);
}
function limited(argv, limits, sandbox, env) {
  let prlimit = findProgram("prlimit", env);
  if (prlimit === void 0) return [...argv];
  let flags = ["--core=0", `--data=${limits.memory}`, `--fsize=${limits.fileSize}`];
  return sandbox.mounts && flags.push(`--nproc=${limits.processes}`), [prlimit, ...flags, "--", ...argv];
}

// src/refine/workspace/execute.ts
var SPACE_FLOOR = 200 * 1024 * 1024, OUTPUT_LIMIT = 512 * 1024 * 1024, TAIL = 4e3, REDIRECT = 'exec "$@" >"$0/stdout" 2>"$0/stderr" </dev/null';
async function execute2(sandbox, execution, env) {
  let { out, timeout } = execution, mark = uniqueId(), redirected = ["sh", "-c", REDIRECT, out, ...execution.argv], [command, ...args] = sandbox.wrap({ ...execution, argv: limited(redirected, execution.limits, sandbox, env) }), guard = guardSpace(out, execution.signal), start = ticks(), result = await runProcess(command, args, {
    cwd: sandbox.mounts ? "/" : execution.cwd,
    env: { ...execution.env, PROVENFIX_RUN: mark },
    timeoutMs: Math.max(1, timeout * 1e3),
    signal: guard.signal
  });
  guard.stop(), sandbox.mounts || killMarked(`PROVENFIX_RUN=${mark}`);
  let ended = guard.full() ? broken("it used up the disk") : endOf(result, timeout, execution.signal), stderr = read(import_node_path2.default.join(out, "stderr")).toString("utf8").slice(-TAIL) || ("stderr" in result ? result.stderr : "");
  return { ended, stdout: read(import_node_path2.default.join(out, "stdout")), stderr, seconds: (ticks() - start) / 1e3 };
}
var broken = (message) => ({ kind: "broken", message });
function endOf(result, timeout, signal) {
  if (signal?.aborted) return broken("it was stopped");
  switch (result.kind) {
    case "exited":
      return { kind: "exited", code: result.code };
    case "timed-out":
      return broken(
        `it did not end within ${Math.round(timeout * 10) / 10} s, and was ended with all that it had started`
      );
    case "killed":
      return broken(`it was ended by ${result.signal}`);
    case "failed-to-start":
      return broken(`it could not be started: ${result.message}`);
    default:
      return broken(`it could not be started (${result.kind})`);
  }
}
function read(file) {
  let content = readRegularFile(file, OUTPUT_LIMIT);
  return content.kind === "bytes" ? content.bytes : Buffer.alloc(0);
}
function lastLines(text) {
  return text.trim().split(`
`).slice(-6).join(`
`).slice(-800);
}
function guardSpace(folder, outer) {
  let controller = new AbortController(), full = !1, abort = () => controller.abort();
  outer?.addEventListener("abort", abort, { once: !0 }), outer?.aborted && abort();
  let started = freeSpace(folder), timer = setInterval(() => {
    let free = freeSpace(folder);
    free >= SPACE_FLOOR || free >= started || (full = !0, abort());
  }, 500), stop = () => {
    clearInterval(timer), outer?.removeEventListener("abort", abort);
  };
  return { signal: controller.signal, full: () => full, stop };
}
function freeSpace(folder) {
  try {
    let { bavail, bsize } = (0, import_node_fs3.statfsSync)(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

// src/refine/workspace/one-by-one.ts
function oneByOne() {
  let last = Promise.resolve();
  return (work) => {
    let result = last.then(work);
    return last = result, result;
  };
}

// src/refine/gate/project-syntax.ts
var LONGEST = 60;
function projectSyntax({ commands, workspace, timeout, signal }) {
  let inTurn = oneByOne(), run = (argv, path24, changes) => inTurn(async () => {
    let job = { changes, folder: ".", timeout: Math.min(timeout, LONGEST), signal }, { run: start, sandbox } = await workspace.open(), ran = await start({ ...job, command: ({ root }) => ({ argv: withFile(argv, `${root}/${path24}`) }) });
    return endOf2(ran, shown(argv, path24), sandbox);
  }), unpatched = /* @__PURE__ */ new Map(), baseline = (argv, path24) => {
    let key = JSON.stringify([argv, path24]), known3 = unpatched.get(key) ?? run(argv, path24, []);
    return unpatched.set(key, known3), known3;
  };
  return async (path24, changes) => {
    let said2 = [];
    for (let [glob, argv] of Object.entries(commands)) {
      if (!(await matcherOf([glob]))(path24)) continue;
      let before2 = await baseline(argv, path24), command = `\`${shown(argv, path24)}\``;
      before2.kind === "accepts" ? said2.push(ofPatched(command, await run(argv, path24, changes))) : said2.push(ofUnpatched(command, before2));
    }
    return said2;
  };
}
function withFile([program = "", ...args], file) {
  return [program, ...args.map((argument) => argument.replaceAll(FILE_PLACEHOLDER, () => file))];
}
var shown = (argv, path24) => withFile(argv, path24).join(" "), NOT_STARTED = /* @__PURE__ */ new Set([126, 127]);
function endOf2({ ended, stdout, stderr, seen }, command, sandbox) {
  if (ended.kind === "broken") return { kind: "unended", how: ended.message };
  if (ended.code === 0) return { kind: "accepts", how: sandbox === "unsandboxed" ? "; it ran unsandboxed" : "" };
  if (isSignal(ended.code)) return { kind: "unended", how: `it was ended by signal ${ended.code - 128}` };
  let said2 = [stdout.subarray(-4e3).toString("utf8"), stderr].map((text) => oneLine(text, seen.root)).filter((text) => text !== "").join(" | ") || "it says nothing";
  if (!NOT_STARTED.has(ended.code)) return { kind: "refuses", how: `it ended with code ${ended.code}: ${said2}` };
  throw new UserError(
    `fix.syntax: \`${command}\` could not be started: ${said2}`,
    "install the program, or correct the command: without it nobody knows whether a patched file parses"
  );
}
function isSignal(code) {
  return code > 128 && code < 160;
}
function oneLine(text, root) {
  return lastLines(text).replaceAll(`${root}/`, "").split(`
`).flatMap((line) => line.trim() || []).join(" | ");
}
function ofUnpatched(command, { kind, how }) {
  return { kind: "silent", message: kind === "refuses" ? `${command} refuses the unpatched file too, and so says nothing of the patch: ${how}` : `${command} gives no answer on the unpatched file: ${how}` };
}
function ofPatched(command, { kind, how }) {
  return kind === "accepts" ? { kind: "parses", message: `${command} accepts it${how}` } : kind === "refuses" ? { kind: "broken", message: `after the patch, ${command} refuses the file: ${how}` } : { kind: "silent", message: `${command} gives no answer on the patched file: ${how}` };
}

// src/refine/gate/rescanner.ts
function rescanner(parts) {
  return async (texts2) => {
    let selection = selectionOf(parts.selection, texts2), analysis = await analyzeAll({ ...parts, selection, progress: void 0, sarif: [] }), rules = rulesOf(parts.rules, analysis.scans), { config, today } = parts, triaged = await triage({
      ...analysis,
      selection,
      rules,
      config,
      baseline: void 0,
      lineHashes: !1,
      today
    });
    return {
      findings: triaged.findings,
      analyzers: completed2(analysis.scans),
      gaps: gapsOf2(analysis.scans, [...analysis.unreadable, ...triaged.unchecked, ...skippedIn(analysis.skipped)])
    };
  };
}
function selectionOf(scanned, texts2) {
  let known3 = new Map(scanned.files.map((file) => [file.path, file])), files = [...texts2.keys()].map((path24) => ({
    path: path24,
    source: { kind: "file", absolute: path24 },
    ...known3.get(path24),
    changed: "all"
  }));
  return { ...scanned, files, skipped: [], notices: [], contents: (asked2 = files) => patchedContents(asked2, texts2) };
}
async function* patchedContents(files, texts2) {
  for (let file of files) {
    let text = texts2.get(file.path);
    yield text === void 0 ? { kind: "unreadable", file, message: "is no part of the patch" } : contentOf(file, Buffer.from(text));
  }
}
function contentOf(file, bytes) {
  let reason = skippedByContent(file.path, bytes);
  return reason === void 0 ? { kind: "text", file, bytes } : { kind: "skipped", file, reason };
}
function rulesOf(rules, scans) {
  return ruleBook([...rules, ...scans.flatMap((scan) => scan.status === "completed" ? scan.rules ?? [] : [])]);
}
function completed2(scans) {
  return scans.flatMap((scan) => scan.status === "completed" ? [scan.analyzer] : []);
}
function skippedIn(skipped) {
  return skipped.map(({ path: path24, reason }) => ({ path: path24, analyzer: "provenfix", message: `left out as ${reason}` }));
}
function gapsOf2(scans, others) {
  let failed2 = scans.flatMap(
    (scan) => scan.status === "failed" ? [{ message: `${scan.analyzer} failed: ${scan.failure.message}` }] : []
  ), gaps = [...scans.flatMap((scan) => scan.status === "completed" ? scan.unchecked : []), ...others].map(({ path: path24, analyzer, message, line }) => ({
    path: path24,
    ...line === void 0 ? {} : { line },
    message: `${analyzer} could not check ${path24} to its end: ${message}`
  }));
  return [...failed2, ...gaps];
}

// src/refine/gate/tests/bench.ts
var import_node_path22 = __toESM(require_node_path(), 1);

// src/refine/workspace/workspace.ts
var import_node_fs8 = __toESM(require_node_fs(), 1), import_node_path8 = __toESM(require_node_path(), 1);

// src/refine/workspace/copy.ts
var import_node_fs6 = __toESM(require_node_fs(), 1), import_node_path4 = __toESM(require_node_path(), 1);

// src/refine/workspace/dependencies.ts
var import_node_fs4 = __toESM(require_node_fs(), 1), import_node_path3 = __toESM(require_node_path(), 1);
var KINDS2 = [
  { manifest: /^package\.json$/, folders: ["node_modules"], how: "links" },
  { manifest: /^(?:go\.mod|composer\.json)$/, folders: ["vendor"], how: "whole" },
  {
    manifest: /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|tox\.ini|pytest\.ini)$/,
    folders: [".venv", "venv", "env"],
    how: "whole"
  }
];
function findDependencies(paths, root) {
  let tracked = new Set(paths.flatMap(foldersOf)), all = [...paths.flatMap((file) => {
    let folder = import_node_path3.default.posix.dirname(file);
    return KINDS2.filter(({ manifest }) => manifest.test(import_node_path3.default.posix.basename(file))).flatMap(({ folders, how }) => folders.map((name) => ({ folder: import_node_path3.default.posix.join(folder, name), how })));
  }), { folder: ".venv", how: "whole" }, { folder: "venv", how: "whole" }];
  return [...new Map(all.map((one) => [one.folder, one])).values()].filter((one) => !tracked.has(one.folder) && isInstalled(import_node_path3.default.join(root, one.folder)));
}
function foldersOf(file) {
  let parts = file.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function isInstalled(folder) {
  return isFolder(folder) ? !/^(?:\.venv|venv|env)$/.test(import_node_path3.default.basename(folder)) || typeof statOf(import_node_path3.default.join(folder, "pyvenv.cfg")) == "object" : !1;
}
function linkDependencies(dependencies, where) {
  let linked = { mounts: [], made: [] };
  for (let [index, { folder, how }] of dependencies.entries()) {
    let original = import_node_path3.default.join(where.root, folder), target = import_node_path3.default.join(where.copy, folder);
    if ((0, import_node_fs4.mkdirSync)(import_node_path3.default.dirname(target), { recursive: !0 }), how === "links") {
      let shelf = where.shelf && import_node_path3.default.join(where.shelf, String(index), "node_modules");
      shelf !== void 0 && linked.mounts.push({ kind: "read-only", source: original, target: shelf }), linked.made.push(
        ...linkEntries({ original, target, shown: shelf ?? original, ...where, mounted: shelf !== void 0 })
      );
    } else where.shelf !== void 0 ? ((0, import_node_fs4.mkdirSync)(target, { recursive: !0 }), linked.mounts.push({ kind: "read-only", source: original, target: import_node_path3.default.join(where.root, folder) })) : ((0, import_node_fs4.symlinkSync)(original, target), linked.made.push(target));
  }
  return linked;
}
var CACHES = /^\.(?:cache|vite|vitest|vite-temp|tmp|nyc_output|babel-cache)$/;
function linkEntries(farm) {
  return (0, import_node_fs4.mkdirSync)(farm.target, { recursive: !0 }), (0, import_node_fs4.readdirSync)(farm.original, { withFileTypes: !0 }).flatMap((entry) => {
    if (CACHES.test(entry.name)) return [];
    let below2 = (folder) => import_node_path3.default.join(folder, entry.name), next = { ...farm, original: below2(farm.original), target: below2(farm.target), shown: below2(farm.shown) };
    return entry.isDirectory() && /^(?:@.*|\.bin)$/.test(entry.name) ? linkEntries(next) : ((0, import_node_fs4.symlinkSync)(entry.isSymbolicLink() ? retarget(next) : next.shown, next.target), [next.target]);
  });
}
function retarget({ original, root, copy: copy2, mounted }) {
  let text = (0, import_node_fs4.readlinkSync)(original);
  return !import_node_path3.default.isAbsolute(text) || mounted || !isInside(text, root) ? text : import_node_path3.default.join(copy2, import_node_path3.default.relative(root, text));
}

// src/refine/workspace/remove.ts
var import_node_fs5 = __toESM(require_node_fs(), 1);
function removeTree(folder) {
  try {
    (0, import_node_fs5.rmSync)(encodePath(folder), { recursive: !0, force: !0 });
  } catch {
    openFolders(folder), (0, import_node_fs5.rmSync)(encodePath(folder), { recursive: !0, force: !0 });
  }
}
function openFolders(folder) {
  try {
    (0, import_node_fs5.chmodSync)(encodePath(folder), 448);
    for (let entry of (0, import_node_fs5.readdirSync)(encodePath(folder), { withFileTypes: !0, encoding: "buffer" }))
      entry.isDirectory() && openFolders(`${folder}/${decodePath(entry.name)}`);
  } catch {
  }
}

// src/refine/workspace/copy.ts
function createCopy(folder, source) {
  let entries = new Map(source.entries.map((entry) => [entry.path, entry])), stamps, mounts = [], make = async () => {
    removeTree(folder), (0, import_node_fs6.mkdirSync)(folder, { recursive: !0, mode: 448 }), requireWhole(await materialise(source.entries, folder, source.repository)), mounts = linkDependencies(source.dependencies, { ...source, copy: folder }).mounts;
    for (let name of source.keep) keepAlong(source.root, folder, name);
    return stampsOf(folder);
  }, mend2 = async (known3) => {
    let current = stampsOf(folder), strayed = [...current].filter(([name, stamp]) => known3.get(name) !== stamp).map(([name]) => name), files = [...known3].filter(([name, stamp]) => current.get(name) !== stamp).map(([name]) => name).filter((name) => known3.get(name) !== "folder");
    if (!files.some((name) => entries.get(name)?.kind !== "file")) {
      for (let name of strayed) removeTree(`${folder}/${name}`);
      requireWhole(
        await materialise(
          files.flatMap((name) => entries.get(name) ?? []),
          folder,
          source.repository
        )
      );
      for (let name of files) known3.set(name, stampOf(folder, name));
      return known3;
    }
  };
  return {
    folder,
    get mounts() {
      return mounts;
    },
    async restore(changes) {
      let mended = stamps && await mend2(stamps).catch(() => {
      });
      stamps = mended ?? await make();
      for (let change of changes) replace(folder, change, entries.get(change.path)?.executable ?? !1);
      return { fresh: mended === void 0 };
    },
    accept() {
      stamps = stampsOf(folder);
    }
  };
}
function requireWhole({ left }) {
  let refused2 = left.find(({ reason }) => /^E[A-Z]+:/.test(reason));
  if (refused2 === void 0) return;
  let hint = "TMPDIR names the folder for temporary files: see that there is room in it";
  throw new UserError(`cannot copy the tree for its tests: ${refused2.path}: ${refused2.reason}`, hint);
}
function replace(folder, { path: name, after }, executable) {
  (0, import_node_fs6.rmSync)(encodePath(`${folder}/${name}`), { force: !0 }), writeInto(folder, name, Buffer.from(after), executable ? 493 : 420);
}
function keepAlong(root, folder, name) {
  let mode = import_node_fs6.constants.COPYFILE_FICLONE;
  (0, import_node_fs6.cpSync)(import_node_path4.default.join(root, name), import_node_path4.default.join(folder, name), {
    recursive: !0,
    verbatimSymlinks: !0,
    mode,
    force: !1
  });
}
var NOTHING = /* @__PURE__ */ new Set();
function stampsOf(folder) {
  let { paths, folders, unreadable: unreadable2 } = walk(folder, NOTHING);
  if (unreadable2.length > 0) throw new Error("a folder of the copy cannot be read");
  let places = folders.map((name) => [name.slice(0, -1), "folder"]);
  return new Map([...places, ...paths.map((name) => [name, stampOf(folder, name)])]);
}
function stampOf(folder, name) {
  let { ino, ctimeNs, size: size2, mode } = (0, import_node_fs6.lstatSync)(encodePath(`${folder}/${name}`), { bigint: !0 });
  return `${ino} ${ctimeNs} ${size2} ${mode}`;
}

// src/refine/workspace/environment.ts
var import_node_path5 = __toESM(require_node_path(), 1);
var PASSED_ON = "JAVA_HOME GOROOT GOPATH GOMODCACHE GOTOOLCHAIN GOPRIVATE CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN PYENV_VERSION PYENV_ROOT VIRTUAL_ENV CONDA_PREFIX NVM_DIR VOLTA_HOME LD_LIBRARY_PATH TZ USER LOGNAME".split(
  " "
), BELOW_HOME = [
  ["GOPATH", "go"],
  ["CARGO_HOME", ".cargo"],
  ["RUSTUP_HOME", ".rustup"],
  ["PYENV_ROOT", ".pyenv"],
  ["NVM_DIR", ".nvm"],
  ["VOLTA_HOME", ".volta"],
  ["PYTHONUSERBASE", ".local"],
  ["GRADLE_RO_DEP_CACHE", ".gradle/caches"]
], STEADY = {
  CI: "1",
  PYTHONHASHSEED: "0",
  PYTHONUNBUFFERED: "1",
  // A patched file of the same size, written within the same second, would run as its stale bytecode.
  PYTHONDONTWRITEBYTECODE: "1",
  GOFLAGS: "-buildvcs=false",
  GOPROXY: "off",
  CARGO_NET_OFFLINE: "true",
  npm_config_update_notifier: "false"
};
function testEnvironment(env, { home, temporary, named: named2 }) {
  let passed2 = [...PASSED_ON, ...named2].map((name) => [name, env[name]]);
  return present({
    ...scrubbedEnvironment(env, { home, temporary }),
    ...STEADY,
    ...toolFolders(env.HOME),
    ...present(Object.fromEntries(passed2))
  });
}
function toolFolders(home) {
  if (home === void 0 || home === "") return {};
  let folders = BELOW_HOME.map(([variable, folder]) => [variable, import_node_path5.default.join(home, folder)]);
  return Object.fromEntries(folders.filter(([, folder]) => isFolder(folder)));
}
function present(variables) {
  let entries = Object.entries(variables);
  return Object.fromEntries(entries.filter((pair) => pair[1] !== void 0));
}

// src/refine/workspace/leftovers.ts
var import_node_os = __toESM(require_node_os(), 1), import_node_path6 = __toESM(require_node_path(), 1);
var PREFIX = "provenfix-tests-", NAME = /^provenfix-tests-(\d+)-\w+$/, workspacePrefix = () => `${PREFIX}${ownPid()}-`;
function sweepLeftovers(folder = (0, import_node_os.tmpdir)()) {
  return namesIn(folder).filter((name) => isStale(name) && isOwn(import_node_path6.default.join(folder, name))).filter((name) => removed(import_node_path6.default.join(folder, name))).length;
}
function isStale(name) {
  let pid = Number(NAME.exec(name)?.[1] ?? 0);
  return pid > 0 && !isRunning(pid);
}
function isOwn(folder) {
  let stats = statOf(folder);
  return typeof stats == "object" && stats.isDirectory() && (ownUid() ?? stats.uid) === stats.uid;
}
function removed(folder) {
  try {
    return removeTree(folder), !0;
  } catch {
    return !1;
  }
}

// src/refine/workspace/view.ts
var import_node_fs7 = __toESM(require_node_fs(), 1), import_node_path7 = __toESM(require_node_path(), 1);

// src/refine/workspace/mounts.ts
var SECRET_PLACES = [
  ".ssh",
  ".gnupg",
  ".aws",
  ".azure",
  ".kube",
  ".docker",
  ".config/gcloud",
  ".config/gh",
  ".config/hub",
  ".config/git",
  ".password-store",
  ".local/share/keyrings",
  ".mozilla",
  ".config/google-chrome",
  ".netrc",
  ".npmrc",
  ".yarnrc.yml",
  ".pypirc",
  ".git-credentials",
  ".gitconfig",
  ".pgpass",
  ".my.cnf",
  ".vault-token",
  ".cargo/credentials.toml",
  ".m2/settings.xml",
  ".gradle/gradle.properties",
  ".bash_history",
  ".zsh_history"
];

// src/refine/workspace/view.ts
function mountsOf(base2, at, copy2, root, env) {
  return [
    writable(at("tmp"), "/tmp"),
    ...["/var/tmp", "/run"].filter(isFolder).map((target) => ({ kind: "empty", target })),
    ...coveredTools(env).map((source) => ({ kind: "read-only", source, target: source })),
    ...secretMounts(env.HOME),
    writable(copy2.folder, root),
    ...copy2.mounts,
    { kind: "read-only", source: import_node_path7.default.join(base2, "support"), target: import_node_path7.default.join(base2, "support") },
    ...["out", "home", "tmp"].map((name) => writable(at(name))),
    writable(import_node_path7.default.join(base2, "cache"))
  ];
}
var writable = (source, target = source) => ({ kind: "writable", source, target }), COVERED = ["/tmp", "/var/tmp", "/run"];
function coveredTools(env) {
  let places = [...(env.PATH ?? "").split(import_node_path7.default.delimiter).filter((folder) => import_node_path7.default.isAbsolute(folder)).flatMap((folder) => [import_node_path7.default.dirname(folder), folder]), env.VIRTUAL_ENV, env.GOROOT];
  return [...new Set(places)].filter(
    (folder) => folder !== void 0 && isFolder(folder) && isCovered(folder)
  );
}
function isCovered(folder) {
  return COVERED.some((top) => folder !== top && isInside(folder, top));
}
function secretMounts(home) {
  return home === void 0 || !import_node_path7.default.isAbsolute(home) ? [] : SECRET_PLACES.map((name) => realPathOf(import_node_path7.default.join(home, name))).filter((place) => (0, import_node_fs7.existsSync)(place)).map(
    (target) => isFolder(target) ? { kind: "empty", target } : { kind: "read-only", source: "/dev/null", target }
  );
}

// src/refine/workspace/workspace.ts
var FILE_SIZE_LIMIT = 2 * 1024 ** 3, PROCESS_LIMIT = 2048;
async function openWorkspace(source, support) {
  sweepLeftovers();
  let folder = createPrivateFolder(workspacePrefix());
  try {
    return await openIn(folder.path, source, support, () => dispose(folder));
  } catch (error) {
    throw dispose(folder), error;
  }
}
function dispose(folder) {
  removeTree(folder.path), folder[Symbol.dispose]();
}
async function openIn(base2, source, support, close2) {
  let at = (name) => import_node_path8.default.join(base2, name);
  for (let name of ["support", "cache", "runs", "shelf", "trial"]) (0, import_node_fs8.mkdirSync)(at(name));
  for (let [name, text] of Object.entries(support)) (0, import_node_fs8.writeFileSync)(at(`support/${name}`), text);
  let sandbox = await sandboxFor(source, at("trial")), { entries, place, options } = source, dependencies = findDependencies(
    entries.map(({ path: name }) => name),
    place.root
  ), shelf = sandbox.mounts ? at("shelf") : void 0, copy2 = createCopy(at("copy"), { entries, ...place, dependencies, shelf, keep: options.keep }), runs2 = 0, start = (job) => runIn(base2, ++runs2, copy2, sandbox, source, job), ready = async (changes) => {
    let { fresh: fresh2 } = await copy2.restore(changes);
    !fresh2 || options.setup === void 0 || (await copy2.restore([]), await setUp(options, start), copy2.accept(), await copy2.restore(changes));
  }, run = async ({ changes, ...job }) => (await ready(changes), start(job));
  await ready([]);
  let places = { copy: copy2.folder, root: rootOf2(sandbox, copy2, source), support: at("support"), cache: at("cache") };
  return { sandbox: sandbox.kind, dependencies, ...places, run, [Symbol.dispose]: close2 };
}
async function setUp(options, start) {
  let [program = "", ...rest] = options.setup ?? [], { ended, stderr } = await start({
    folder: ".",
    timeout: options.timeout,
    command: () => ({ argv: [program, ...rest] })
  });
  if (ended.kind === "exited" && ended.code === 0) return;
  let how = ended.kind === "exited" ? `ended with code ${ended.code}` : ended.message, command = [program, ...rest].join(" ");
  throw new UserError(
    `tests.setup: \`${command}\` failed: ${how}
${stderr}`,
    "run it in a fresh clone of the project"
  );
}
async function sandboxFor({ options, env }, trial) {
  let sandbox = options.sandbox === "off" ? UNSANDBOXED : await chooseSandbox(trial, env);
  if (sandbox.kind !== "unsandboxed" || options.sandbox !== "required") return sandbox;
  throw new UserError(
    "tests.sandbox: this machine offers no sandbox, and the configuration requires one",
    "install bubblewrap and allow user namespaces, or set `tests.sandbox: auto`"
  );
}
async function runIn(base2, number, copy2, sandbox, source, job) {
  let { place, options, env } = source, own = import_node_path8.default.join(base2, "runs", String(number)), at = (name) => import_node_path8.default.join(own, name);
  for (let name of ["", "out", "home", "tmp", "scratch"]) (0, import_node_fs8.mkdirSync)(at(name));
  let root = rootOf2(sandbox, copy2, source), seen = {
    root,
    support: import_node_path8.default.join(base2, "support"),
    out: at("out"),
    cache: import_node_path8.default.join(base2, "cache"),
    home: env.HOME ?? "",
    moved: !sandbox.mounts
  }, { argv, env: added2, path: before2 = [] } = job.command(seen), scrubbed = testEnvironment(env, { home: at("home"), temporary: at("tmp"), named: options.env }), search2 = [...before2, scrubbed.PATH ?? ""].join(import_node_path8.default.delimiter), executed = await execute2(
    sandbox,
    {
      argv,
      cwd: import_node_path8.default.join(root, job.folder),
      env: { ...scrubbed, PATH: search2, ...added2 },
      mounts: mountsOf(base2, at, copy2, place.root, env),
      out: at("out"),
      scratch: at("scratch"),
      limits: { memory: options.memory, fileSize: FILE_SIZE_LIMIT, processes: PROCESS_LIMIT },
      timeout: job.timeout,
      signal: job.signal
    },
    env
  );
  for (let name of ["home", "tmp"]) removeTree(at(name));
  return { ...executed, seen, copy: copy2.folder, out: at("out") };
}
function rootOf2(sandbox, copy2, { place }) {
  return sandbox.mounts ? place.root : copy2.folder;
}

// src/refine/workspace/lazy.ts
function lazyWorkspace(source, support) {
  let opened;
  return {
    open: () => opened ??= openWorkspace(source, support),
    async [Symbol.asyncDispose]() {
      (await opened?.catch(() => {
      }))?.[Symbol.dispose]();
    }
  };
}

// src/refine/gate/tests/find.ts
var import_node_path15 = __toESM(require_node_path(), 1);

// src/refine/gate/tests/report.ts
var ReportError = class extends Error {
  name = "ReportError";
}, MESSAGE_LIMIT = 500, MAX_CASES = 5e5;
function reportOf(cases) {
  let byId = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Map();
  for (let one of cases) {
    let count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    let id = count === 1 ? one.id : `${one.id} #${count}`;
    if (byId.set(id, { ...one, id, ...one.message === void 0 ? {} : { message: shortened(one.message) } }), byId.size > MAX_CASES) throw new ReportError(`it names more than ${MAX_CASES} tests`);
  }
  return { cases: byId };
}
function shortened(message) {
  let text = message.trim();
  return text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT)} …` : text;
}

// src/refine/gate/tests/reports/jest.ts
var schema = external_exports.object({
  testResults: external_exports.array(
    external_exports.object({
      name: external_exports.string(),
      status: external_exports.string().optional(),
      message: external_exports.string().nullish(),
      assertionResults: external_exports.array(
        external_exports.object({
          ancestorTitles: external_exports.array(external_exports.string()),
          title: external_exports.string(),
          status: external_exports.string(),
          failureMessages: external_exports.array(external_exports.string()).nullish()
        })
      )
    })
  )
}), STATUS = { passed: "passed", failed: "failed" };
function parseJest(text, relative) {
  let { testResults } = read2(text);
  return reportOf(testResults.flatMap((suite) => casesOf(suite, relative(suite.name))));
}
function read2(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new ReportError(`it is no JSON: ${error.message}`);
  }
  let checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  throw new ReportError("it has not the form of Jest's JSON: `testResults` with `assertionResults`");
}
function casesOf({ assertionResults, status, message }, file) {
  let cases = assertionResults.map(({ ancestorTitles, title, status: own, failureMessages }) => {
    let id = [file, ...ancestorTitles, title].join(" > "), text = failureMessages?.join(`
`);
    return { id, file, status: STATUS[own] ?? "skipped", ...text ? { message: text } : {} };
  });
  return status === "failed" && cases.every(({ status: own }) => own !== "failed") && cases.push({ id: file, file, status: "error", message: message ?? "the file could not be run" }), cases;
}

// node_modules/fast-xml-parser/src/util.js
var nameStartChar = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD", nameChar = nameStartChar + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040", nameRegexp = "[" + nameStartChar + "][" + nameChar + "]*", regexName = new RegExp("^" + nameRegexp + "$");
function getAllMatches(string, regex) {
  let matches2 = [], match = regex.exec(string);
  for (; match; ) {
    let allmatches = [];
    allmatches.startIndex = regex.lastIndex - match[0].length;
    let len = match.length;
    for (let index = 0; index < len; index++)
      allmatches.push(match[index]);
    matches2.push(allmatches), match = regex.exec(string);
  }
  return matches2;
}
var isName = function(string) {
  let match = regexName.exec(string);
  return !(match === null || typeof match > "u");
};
function isExist(v) {
  return typeof v < "u";
}
var DANGEROUS_PROPERTY_NAMES = [
  // '__proto__',
  // 'constructor',
  // 'prototype',
  "hasOwnProperty",
  "toString",
  "valueOf",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__"
], criticalProperties = ["__proto__", "constructor", "prototype"];

// node_modules/fast-xml-parser/src/validator.js
var defaultOptions = {
  allowBooleanAttributes: !1,
  //A tag can have attributes without any value
  unpairedTags: []
};
function validate(xmlData, options) {
  options = Object.assign({}, defaultOptions, options);
  let tags = [], tagFound = !1, reachedRoot = !1;
  xmlData[0] === "\uFEFF" && (xmlData = xmlData.substr(1));
  for (let i = 0; i < xmlData.length; i++)
    if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
      if (i += 2, i = readPI(xmlData, i), i.err) return i;
    } else if (xmlData[i] === "<") {
      let tagStartPos = i;
      if (i++, xmlData[i] === "!") {
        i = readCommentAndCDATA(xmlData, i);
        continue;
      } else {
        let closingTag = !1;
        xmlData[i] === "/" && (closingTag = !0, i++);
        let tagName = "";
        for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== `
` && xmlData[i] !== "\r"; i++)
          tagName += xmlData[i];
        if (tagName = tagName.trim(), tagName[tagName.length - 1] === "/" && (tagName = tagName.substring(0, tagName.length - 1), i--), !validateTagName(tagName)) {
          let msg;
          return tagName.trim().length === 0 ? msg = "Invalid space after '<'." : msg = "Tag '" + tagName + "' is an invalid name.", getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
        }
        let result = readAttributeStr(xmlData, i);
        if (result === !1)
          return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
        let attrStr = result.value;
        if (i = result.index, attrStr[attrStr.length - 1] === "/") {
          let attrStrStart = i - attrStr.length;
          attrStr = attrStr.substring(0, attrStr.length - 1);
          let isValid = validateAttributeString(attrStr, options);
          if (isValid === !0)
            tagFound = !0;
          else
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
        } else if (closingTag)
          if (result.tagClosed) {
            if (attrStr.trim().length > 0)
              return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
            if (tags.length === 0)
              return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
            {
              let otg = tags.pop();
              if (tagName !== otg.tagName) {
                let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
                return getErrorObject(
                  "InvalidTag",
                  "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.",
                  getLineNumberForPosition(xmlData, tagStartPos)
                );
              }
              tags.length == 0 && (reachedRoot = !0);
            }
          } else return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
        else {
          let isValid = validateAttributeString(attrStr, options);
          if (isValid !== !0)
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
          if (reachedRoot === !0)
            return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
          options.unpairedTags.indexOf(tagName) !== -1 || tags.push({ tagName, tagStartPos }), tagFound = !0;
        }
        for (i++; i < xmlData.length; i++)
          if (xmlData[i] === "<")
            if (xmlData[i + 1] === "!") {
              i++, i = readCommentAndCDATA(xmlData, i);
              continue;
            } else if (xmlData[i + 1] === "?") {
              if (i = readPI(xmlData, ++i), i.err) return i;
            } else
              break;
          else if (xmlData[i] === "&") {
            let afterAmp = validateAmpersand(xmlData, i);
            if (afterAmp == -1)
              return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
            i = afterAmp;
          } else if (reachedRoot === !0 && !isWhiteSpace(xmlData[i]))
            return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
        xmlData[i] === "<" && i--;
      }
    } else {
      if (isWhiteSpace(xmlData[i]))
        continue;
      return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
    }
  if (tagFound) {
    if (tags.length == 1)
      return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
    if (tags.length > 0)
      return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", { line: 1, col: 1 });
  } else return getErrorObject("InvalidXml", "Start tag expected.", 1);
  return !0;
}
function isWhiteSpace(char) {
  return char === " " || char === "	" || char === `
` || char === "\r";
}
function readPI(xmlData, i) {
  let start = i;
  for (; i < xmlData.length; i++)
    if (xmlData[i] == "?" || xmlData[i] == " ") {
      let tagname = xmlData.substr(start, i - start);
      if (i > 5 && tagname === "xml")
        return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
      if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
        i++;
        break;
      } else
        continue;
    }
  return i;
}
function readCommentAndCDATA(xmlData, i) {
  if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
    for (i += 3; i < xmlData.length; i++)
      if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
  } else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
    let angleBracketsCount = 1;
    for (i += 8; i < xmlData.length; i++)
      if (xmlData[i] === "<")
        angleBracketsCount++;
      else if (xmlData[i] === ">" && (angleBracketsCount--, angleBracketsCount === 0))
        break;
  } else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
    for (i += 8; i < xmlData.length; i++)
      if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
  }
  return i;
}
var doubleQuote = '"', singleQuote = "'";
function readAttributeStr(xmlData, i) {
  let attrStr = "", startChar = "", tagClosed = !1;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote)
      startChar === "" ? startChar = xmlData[i] : startChar !== xmlData[i] || (startChar = "");
    else if (xmlData[i] === ">" && startChar === "") {
      tagClosed = !0;
      break;
    }
    attrStr += xmlData[i];
  }
  return startChar !== "" ? !1 : {
    value: attrStr,
    index: i,
    tagClosed
  };
}
function scanAttributeTokens(attrStr) {
  let tokens = [], len = attrStr.length, i = 0;
  for (; i < len; ) {
    let tokenStart = i;
    for (; i < len && isWhiteSpace(attrStr[i]); ) i++;
    if (i >= len) break;
    if (attrStr[i] === "=") {
      i++;
      continue;
    }
    let leadingWs = attrStr.slice(tokenStart, i), nameStart = i;
    for (; i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "="; ) i++;
    let name = attrStr.slice(nameStart, i), equalsGroup, j = i;
    for (; j < len && isWhiteSpace(attrStr[j]); ) j++;
    j < len && attrStr[j] === "=" && (equalsGroup = attrStr.slice(i, j + 1), i = j + 1);
    let quoteChar, value, k = i;
    for (; k < len && isWhiteSpace(attrStr[k]); ) k++;
    if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
      let valueStart = k + 1, closeIdx = attrStr.indexOf(attrStr[k], valueStart);
      closeIdx !== -1 && (quoteChar = attrStr[k], value = attrStr.slice(valueStart, closeIdx), i = closeIdx + 1);
    }
    let token = { startIndex: tokenStart };
    token[1] = leadingWs, token[2] = name, token[3] = equalsGroup, token[4] = quoteChar !== void 0 ? !0 : void 0, token[5] = quoteChar, token[6] = value, tokens.push(token);
  }
  return tokens;
}
function validateAttributeString(attrStr, options) {
  let matches2 = scanAttributeTokens(attrStr), attrNames = {};
  for (let i = 0; i < matches2.length; i++) {
    if (matches2[i][1].length === 0)
      return getErrorObject("InvalidAttr", "Attribute '" + matches2[i][2] + "' has no space in starting.", getPositionFromMatch(matches2[i]));
    if (matches2[i][3] !== void 0 && matches2[i][4] === void 0)
      return getErrorObject("InvalidAttr", "Attribute '" + matches2[i][2] + "' is without value.", getPositionFromMatch(matches2[i]));
    if (matches2[i][3] === void 0 && !options.allowBooleanAttributes)
      return getErrorObject("InvalidAttr", "boolean attribute '" + matches2[i][2] + "' is not allowed.", getPositionFromMatch(matches2[i]));
    let attrName = matches2[i][2];
    if (!validateAttrName(attrName))
      return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches2[i]));
    if (!Object.prototype.hasOwnProperty.call(attrNames, attrName))
      attrNames[attrName] = 1;
    else
      return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches2[i]));
  }
  return !0;
}
function validateNumberAmpersand(xmlData, i) {
  let re = /\d/;
  for (xmlData[i] === "x" && (i++, re = /[\da-fA-F]/); i < xmlData.length; i++) {
    if (xmlData[i] === ";")
      return i;
    if (!xmlData[i].match(re))
      break;
  }
  return -1;
}
function validateAmpersand(xmlData, i) {
  if (i++, xmlData[i] === ";")
    return -1;
  if (xmlData[i] === "#")
    return i++, validateNumberAmpersand(xmlData, i);
  let count = 0;
  for (; i < xmlData.length; i++, count++)
    if (!(xmlData[i].match(/\w/) && count < 20)) {
      if (xmlData[i] === ";")
        break;
      return -1;
    }
  return i;
}
function getErrorObject(code, message, lineNumber) {
  return {
    err: {
      code,
      msg: message,
      line: lineNumber.line || lineNumber,
      col: lineNumber.col
    }
  };
}
function validateAttrName(attrName) {
  return isName(attrName);
}
function validateTagName(tagname) {
  return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
  let lines2 = xmlData.substring(0, index).split(/\r?\n/);
  return {
    line: lines2.length,
    // column number is last line's length + 1, because column numbering starts at 1:
    col: lines2[lines2.length - 1].length + 1
  };
}
function getPositionFromMatch(match) {
  return match.startIndex + match[1].length;
}

// node_modules/@nodable/entities/src/entities.js
var CURRENCY = {
  cent: "¢",
  pound: "£",
  curren: "¤",
  yen: "¥",
  euro: "€",
  dollar: "$",
  fnof: "ƒ",
  inr: "₹",
  af: "؋",
  birr: "ብር",
  peso: "₱",
  rub: "₽",
  won: "₩",
  yuan: "¥",
  cedil: "¸"
};
var XML = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"'
}, COMMON_HTML = {
  nbsp: " ",
  copy: "©",
  reg: "®",
  trade: "™",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  para: "¶",
  sect: "§",
  deg: "°",
  frac12: "½",
  frac14: "¼",
  frac34: "¾"
};

// node_modules/@nodable/entities/src/EntityDecoder.js
var ENTITY_ACTION = Object.freeze({
  /** Resolve and expand the entity normally. */
  ALLOW: "allow",
  /** Silently skip this entity — it will not be registered. */
  BLOCK: "block",
  /** Throw an error, aborting entity registration entirely. */
  THROW: "throw"
}), SPECIAL_CHARS = new Set("!?\\\\/[]$%{}^&*()<>|+");
function validateEntityName(name) {
  if (name[0] === "#")
    throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
  for (let ch of name)
    if (SPECIAL_CHARS.has(ch))
      throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
  return name;
}
function mergeEntityMaps(...maps) {
  let out = /* @__PURE__ */ Object.create(null);
  for (let map of maps)
    if (map)
      for (let key of Object.keys(map)) {
        let raw = map[key];
        if (typeof raw == "string")
          out[key] = raw;
        else if (raw && typeof raw == "object" && raw.val !== void 0) {
          let val = raw.val;
          typeof val == "string" && (out[key] = val);
        }
      }
  return out;
}
var LIMIT_TIER_EXTERNAL = "external", LIMIT_TIER_BASE = "base", LIMIT_TIER_ALL = "all";
function parseLimitTiers(raw) {
  return !raw || raw === LIMIT_TIER_EXTERNAL ? /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]) : raw === LIMIT_TIER_ALL ? /* @__PURE__ */ new Set([LIMIT_TIER_ALL]) : raw === LIMIT_TIER_BASE ? /* @__PURE__ */ new Set([LIMIT_TIER_BASE]) : Array.isArray(raw) ? new Set(raw) : /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
var NCR_LEVEL = Object.freeze({ allow: 0, leave: 1, remove: 2, throw: 3 }), XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([9, 10, 13]);
function parseNCRConfig(ncr) {
  if (!ncr)
    return { xmlVersion: 1, onLevel: NCR_LEVEL.allow, nullLevel: NCR_LEVEL.remove };
  let xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1, onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow, nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove, clampedNull = Math.max(nullLevel, NCR_LEVEL.remove);
  return { xmlVersion, onLevel, nullLevel: clampedNull };
}
var EntityDecoder = class {
  /**
   * @param {object} [options]
   * @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
   * @param {object}  [options.limit]                 — security limits
   * @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
   * @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
   * @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
   *   Which entity tiers count against the security limits:
   *   - 'external' (default) — only input/runtime + persistent external entities
   *   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
   *   - 'all'                — every entity regardless of tier
   *   - string[]             — explicit combination, e.g. ['external', 'base']
   * @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
   * @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
   * @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
   * @param {object}   [options.ncr]       — Numeric Character Reference controls
   * @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
   *   XML version governing which codepoint ranges are restricted:
   *   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
   *   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
   * @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
   *   Base action for numeric references. Severity order: allow < leave < remove < throw.
   *   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
   *   the effective action is max(onNCR, rangeMinimum).
   * @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
   *   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
   *   Hook called when an external entity is registered via `setExternalEntities()` or
   *   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
   *   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
   *   Hook called when an input entity is registered via `addInputEntities()`. Return
   *   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
   *   `ENTITY_ACTION.THROW` to abort with an error.
   */
  constructor(options = {}) {
    this._limit = options.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof options.postCheck == "function" ? options.postCheck : (r) => r, this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL), this._numericAllowed = options.numericAllowed ?? !0, this._baseMap = mergeEntityMaps(XML, options.namedEntities || null), this._externalMap = /* @__PURE__ */ Object.create(null), this._inputMap = /* @__PURE__ */ Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []), this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
    let ncrCfg = parseNCRConfig(options.ncr);
    this._ncrXmlVersion = ncrCfg.xmlVersion, this._ncrOnLevel = ncrCfg.onLevel, this._ncrNullLevel = ncrCfg.nullLevel, this._onExternalEntity = typeof options.onExternalEntity == "function" ? options.onExternalEntity : null, this._onInputEntity = typeof options.onInputEntity == "function" ? options.onInputEntity : null;
  }
  // -------------------------------------------------------------------------
  // Private: registration hook dispatch
  // -------------------------------------------------------------------------
  /**
   * Invoke a registration hook for a single entity name/value pair.
   * Returns true when the entity should be accepted, false when it should be
   * silently skipped (BLOCK), and throws when the hook returns THROW.
   *
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
   * @param {string} name
   * @param {string} value
   * @param {string} context  — used in error messages ('external' | 'input')
   * @returns {boolean}  true = accept, false = skip
   */
  _applyRegistrationHook(hook, name, value, context) {
    if (!hook) return !0;
    let action = hook(name, value);
    if (action === ENTITY_ACTION.BLOCK) return !1;
    if (action === ENTITY_ACTION.THROW)
      throw new Error(
        `[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`
      );
    return !0;
  }
  // -------------------------------------------------------------------------
  // Persistent external entity registration
  // -------------------------------------------------------------------------
  /**
   * Replace the full set of persistent external entities.
   * All keys are validated — throws on invalid characters.
   * If `onExternalEntity` is set, it is called once per entry; entries that
   * return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
   * aborts the whole call.
   * @param {Record<string, string | { regex?: RegExp, val: string }>} map
   */
  setExternalEntities(map) {
    if (map)
      for (let key of Object.keys(map))
        validateEntityName(key);
    if (!this._onExternalEntity) {
      this._externalMap = mergeEntityMaps(map);
      return;
    }
    let flat2 = mergeEntityMaps(map), filtered = /* @__PURE__ */ Object.create(null);
    for (let [name, value] of Object.entries(flat2))
      this._applyRegistrationHook(this._onExternalEntity, name, value, "external") && (filtered[name] = value);
    this._externalMap = filtered;
  }
  /**
   * Add a single persistent external entity.
   * If `onExternalEntity` is set it is called before the entity is stored;
   * `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
   * @param {string} key
   * @param {string} value
   */
  addExternalEntity(key, value) {
    validateEntityName(key), typeof value == "string" && value.indexOf("&") === -1 && this._applyRegistrationHook(this._onExternalEntity, key, value, "external") && (this._externalMap[key] = value);
  }
  // -------------------------------------------------------------------------
  // Input / runtime entity registration (per document)
  // -------------------------------------------------------------------------
  /**
   * Inject DOCTYPE entities for the current document.
   * Also resets per-document expansion counters.
   * If `onInputEntity` is set it is called once per entry; entries returning
   * `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
   * @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
   */
  addInputEntities(map) {
    if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
      this._inputMap = mergeEntityMaps(map);
      return;
    }
    let flat2 = mergeEntityMaps(map), filtered = /* @__PURE__ */ Object.create(null);
    for (let [name, value] of Object.entries(flat2))
      this._applyRegistrationHook(this._onInputEntity, name, value, "input") && (filtered[name] = value);
    this._inputMap = filtered;
  }
  // -------------------------------------------------------------------------
  // Per-document reset
  // -------------------------------------------------------------------------
  /**
   * Wipe input/runtime entities and reset counters.
   * Call this before processing each new document.
   * @returns {this}
   */
  reset() {
    return this._inputMap = /* @__PURE__ */ Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
  }
  // -------------------------------------------------------------------------
  // XML version (can be set after construction, e.g. once parser reads <?xml?>)
  // -------------------------------------------------------------------------
  /**
   * Update the XML version used for NCR classification.
   * Call this as soon as the document's `<?xml version="...">` declaration is parsed.
   * @param {1.0|1.1|number} version
   */
  setXmlVersion(version) {
    this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
  }
  // -------------------------------------------------------------------------
  // Primary API
  // -------------------------------------------------------------------------
  /**
   * Replace all entity references in `str` in a single pass.
   *
   * @param {string} str
   * @returns {string}
   */
  decode(str) {
    if (typeof str != "string" || str.length === 0 || str.indexOf("&") === -1) return str;
    let original = str, chunks = [], len = str.length, last = 0, i = 0, limitExpansions = this._maxTotalExpansions > 0, limitLength = this._maxExpandedLength > 0, checkLimits = limitExpansions || limitLength;
    for (; i < len; ) {
      if (str.charCodeAt(i) !== 38) {
        i++;
        continue;
      }
      let j = i + 1;
      for (; j < len && str.charCodeAt(j) !== 59 && j - i <= 32; ) j++;
      if (j >= len || str.charCodeAt(j) !== 59) {
        i++;
        continue;
      }
      let token = str.slice(i + 1, j);
      if (token.length === 0) {
        i++;
        continue;
      }
      let replacement, tier;
      if (this._removeSet.has(token))
        replacement = "", tier === void 0 && (tier = LIMIT_TIER_EXTERNAL);
      else if (this._leaveSet.has(token)) {
        i++;
        continue;
      } else if (token.charCodeAt(0) === 35) {
        let ncrResult = this._resolveNCR(token);
        if (ncrResult === void 0) {
          i++;
          continue;
        }
        replacement = ncrResult, tier = LIMIT_TIER_BASE;
      } else {
        let resolved = this._resolveName(token);
        replacement = resolved?.value, tier = resolved?.tier;
      }
      if (replacement === void 0) {
        i++;
        continue;
      }
      if (i > last && chunks.push(str.slice(last, i)), chunks.push(replacement), last = j + 1, i = last, checkLimits && this._tierCounts(tier)) {
        if (limitExpansions && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions))
          throw new Error(
            `[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`
          );
        if (limitLength) {
          let delta = replacement.length - (token.length + 2);
          if (delta > 0 && (this._expandedLength += delta, this._expandedLength > this._maxExpandedLength))
            throw new Error(
              `[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`
            );
        }
      }
    }
    last < len && chunks.push(str.slice(last));
    let result = chunks.length === 0 ? str : chunks.join("");
    return this._postCheck(result, original);
  }
  // -------------------------------------------------------------------------
  // Private: limit tier check
  // -------------------------------------------------------------------------
  /**
   * Returns true if a resolved entity of the given tier should count
   * against the expansion/length limits.
   * @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
   * @returns {boolean}
   */
  _tierCounts(tier) {
    return this._limitTiers.has(LIMIT_TIER_ALL) ? !0 : this._limitTiers.has(tier);
  }
  // -------------------------------------------------------------------------
  // Private: entity resolution
  // -------------------------------------------------------------------------
  /**
   * Resolve a named entity token (without & and ;).
   * Priority: inputMap > externalMap > baseMap
   * Returns the resolved value tagged with its limit tier.
   *
   * @param {string} name
   * @returns {{ value: string, tier: string }|undefined}
   */
  _resolveName(name) {
    if (name in this._inputMap) return { value: this._inputMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._externalMap) return { value: this._externalMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._baseMap) return { value: this._baseMap[name], tier: LIMIT_TIER_BASE };
  }
  /**
   * Classify a codepoint and return the minimum action level that must be applied.
   * Returns -1 when no minimum is imposed (normal allow path).
   *
   * Ranges checked (in priority order):
   *   1. U+0000            — null, governed by nullNCR (always ≥ remove)
   *   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
   *   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
   *      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
   *
   * @param {number} cp  — codepoint
   * @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
   */
  _classifyNCR(cp) {
    return cp === 0 ? this._ncrNullLevel : cp >= 55296 && cp <= 57343 || this._ncrXmlVersion === 1 && cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp) ? NCR_LEVEL.remove : -1;
  }
  /**
   * Execute a resolved NCR action.
   *
   * @param {number} action   — NCR_LEVEL value
   * @param {string} token    — raw token (e.g. '#38') for error messages
   * @param {number} cp       — codepoint, used only for error messages
   * @returns {string|undefined}
   *   - decoded character string  → 'allow'
   *   - ''                        → 'remove'
   *   - undefined                 → 'leave' (caller must skip past '&' only)
   *   - throws Error              → 'throw'
   */
  _applyNCRAction(action, token, cp) {
    switch (action) {
      case NCR_LEVEL.allow:
        return String.fromCodePoint(cp);
      case NCR_LEVEL.remove:
        return "";
      case NCR_LEVEL.leave:
        return;
      // signal: keep literal
      case NCR_LEVEL.throw:
        throw new Error(
          `[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`
        );
      default:
        return String.fromCodePoint(cp);
    }
  }
  /**
   * Full NCR resolution pipeline for a numeric token.
   *
   * Steps:
   *   1. Parse the codepoint (decimal or hex).
   *   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
   *   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
   *   4. Classify the codepoint to find the minimum required action level.
   *   5. Resolve effective action = max(onNCR, minimum).
   *   6. Apply and return.
   *
   * @param {string} token  — e.g. '#38', '#x26', '#X26'
   * @returns {string|undefined}
   *   - string (incl. '')  — replacement ('' = remove)
   *   - undefined          — leave original &token; as-is
   */
  _resolveNCR(token) {
    let second = token.charCodeAt(1), cp;
    if (second === 120 || second === 88 ? cp = parseInt(token.slice(2), 16) : cp = parseInt(token.slice(1), 10), Number.isNaN(cp) || cp < 0 || cp > 1114111) return;
    let minimum = this._classifyNCR(cp);
    if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return;
    let effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
    return this._applyNCRAction(effective, token, cp);
  }
};

// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
var defaultOnDangerousProperty = (name) => DANGEROUS_PROPERTY_NAMES.includes(name) ? "__" + name : name, defaultOptions2 = {
  preserveOrder: !1,
  attributeNamePrefix: "@_",
  attributesGroupName: !1,
  textNodeName: "#text",
  ignoreAttributes: !0,
  removeNSPrefix: !1,
  // remove NS from tag name or attribute name if true
  allowBooleanAttributes: !1,
  //a tag can have attributes without any value
  //ignoreRootElement : false,
  parseTagValue: !0,
  parseAttributeValue: !1,
  trimValues: !0,
  //Trim string values of tag and attributes
  cdataPropName: !1,
  numberParseOptions: {
    hex: !0,
    leadingZeros: !0,
    eNotation: !0,
    unicode: !1
  },
  tagValueProcessor: function(tagName, val) {
    return val;
  },
  attributeValueProcessor: function(attrName, val) {
    return val;
  },
  stopNodes: [],
  //nested tags will not be parsed even for errors
  alwaysCreateTextNode: !1,
  isArray: () => !1,
  commentPropName: !1,
  unpairedTags: [],
  processEntities: !0,
  htmlEntities: !1,
  entityDecoder: null,
  ignoreDeclaration: !1,
  ignorePiTags: !1,
  transformTagName: !1,
  transformAttributeName: !1,
  updateTag: function(tagName, jPath, attrs) {
    return tagName;
  },
  // skipEmptyListItem: false
  captureMetaData: !1,
  maxNestedTags: 100,
  strictReservedNames: !0,
  jPath: !0,
  // if true, pass jPath string to callbacks; if false, pass matcher instance
  onDangerousProperty: defaultOnDangerousProperty
};
function validatePropertyName(propertyName, optionName) {
  if (typeof propertyName != "string")
    return;
  let normalized2 = propertyName.toLowerCase();
  if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized2 === dangerous.toLowerCase()))
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
  if (criticalProperties.some((dangerous) => normalized2 === dangerous.toLowerCase()))
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
}
function normalizeProcessEntities(value, htmlEntities) {
  return typeof value == "boolean" ? {
    enabled: value,
    // true or false
    maxEntitySize: 1e4,
    maxExpansionDepth: 1e4,
    maxTotalExpansions: 1 / 0,
    maxExpandedLength: 1e5,
    maxEntityCount: 1e3,
    allowedTags: null,
    tagFilter: null,
    appliesTo: "all"
  } : typeof value == "object" && value !== null ? {
    enabled: value.enabled !== !1,
    maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
    maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
    maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? 1 / 0),
    maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
    maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
    allowedTags: value.allowedTags ?? null,
    tagFilter: value.tagFilter ?? null,
    appliesTo: value.appliesTo ?? "all"
  } : normalizeProcessEntities(!0);
}
var buildOptions = function(options) {
  let built = Object.assign({}, defaultOptions2, options), propertyNameOptions = [
    { value: built.attributeNamePrefix, name: "attributeNamePrefix" },
    { value: built.attributesGroupName, name: "attributesGroupName" },
    { value: built.textNodeName, name: "textNodeName" },
    { value: built.cdataPropName, name: "cdataPropName" },
    { value: built.commentPropName, name: "commentPropName" }
  ];
  for (let { value, name } of propertyNameOptions)
    value && validatePropertyName(value, name);
  return built.onDangerousProperty === null && (built.onDangerousProperty = defaultOnDangerousProperty), built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities), built.unpairedTagsSet = new Set(built.unpairedTags), built.stopNodes && Array.isArray(built.stopNodes) && (built.stopNodes = built.stopNodes.map((node) => typeof node == "string" && node.startsWith("*.") ? ".." + node.substring(2) : node)), built;
};

// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
var METADATA_SYMBOL;
typeof Symbol != "function" ? METADATA_SYMBOL = "@@xmlMetadata" : METADATA_SYMBOL = /* @__PURE__ */ Symbol("XML Node Metadata");
var XmlNode = class {
  constructor(tagname) {
    this.tagname = tagname, this.child = [], this[":@"] = /* @__PURE__ */ Object.create(null);
  }
  add(key, val) {
    key === "__proto__" && (key = "#__proto__"), this.child.push({ [key]: val });
  }
  addChild(node, startIndex) {
    node.tagname === "__proto__" && (node.tagname = "#__proto__"), node[":@"] && Object.keys(node[":@"]).length > 0 ? this.child.push({ [node.tagname]: node.child, ":@": node[":@"] }) : this.child.push({ [node.tagname]: node.child }), this.addStartIndex(startIndex);
  }
  addStartIndex(startIndex) {
    startIndex !== void 0 && (this.child[this.child.length - 1][METADATA_SYMBOL] = { startIndex });
  }
  addEndIndex(endIndex) {
    let lastChild = this.child[this.child.length - 1];
    lastChild !== void 0 && lastChild[METADATA_SYMBOL] !== void 0 && lastChild[METADATA_SYMBOL].endIndex === void 0 && (lastChild[METADATA_SYMBOL].endIndex = endIndex);
  }
  /** symbol used for metadata */
  static getMetaDataSymbol() {
    return METADATA_SYMBOL;
  }
};

// node_modules/xml-naming/src/index.js
var nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�", nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀", nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀", buildRegexes = (startChar, char, flags = "") => {
  let ncStart = startChar.replace(":", ""), ncChar = char.replace(":", ""), ncNamePat = `[${ncStart}][${ncChar}]*`;
  return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
  };
}, regexes10 = buildRegexes(nameStartChar10, nameChar10), regexes11 = buildRegexes(nameStartChar11, nameChar11, "u"), nameStartCharAscii = ":A-Za-z_", nameCharAscii = nameStartCharAscii + "\\-\\.\\d", regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii), getRegexes = (xmlVersion = "1.0", asciiOnly = !1) => asciiOnly ? regexesAscii : xmlVersion === "1.1" ? regexes11 : regexes10;
var qName = (str, { xmlVersion = "1.0", asciiOnly = !1 } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);

// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
  constructor(options, xmlVersion) {
    this.suppressValidationErr = !options, this.options = options, this.xmlVersion = xmlVersion || 1;
  }
  setXmlVersion(xmlVersion = 1) {
    this.xmlVersion = xmlVersion;
  }
  readDocType(xmlData, i) {
    let entities = /* @__PURE__ */ Object.create(null), entityCount = 0;
    if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
      i = i + 9;
      let angleBracketsCount = 1, hasBody = !1, comment = !1, quoteChar = null, exp = "";
      for (; i < xmlData.length; i++) {
        if (quoteChar !== null) {
          xmlData[i] === quoteChar && (quoteChar = null), exp += xmlData[i];
          continue;
        }
        if (!hasBody && !comment && (xmlData[i] === '"' || xmlData[i] === "'")) {
          quoteChar = xmlData[i], exp += xmlData[i];
          continue;
        }
        if (xmlData[i] === "<" && !comment) {
          if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
            i += 7;
            let entityName, val;
            if ([entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr), val.indexOf("&") === -1) {
              if (this.options.enabled !== !1 && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount)
                throw new Error(
                  `Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`
                );
              entities[entityName] = val, entityCount++;
            }
          } else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
            i += 8;
            let { index } = this.readElementExp(xmlData, i + 1);
            i = index;
          } else if (hasBody && hasSeq(xmlData, "!ATTLIST", i))
            i += 8;
          else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
            i += 9;
            let { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
            i = index;
          } else if (hasSeq(xmlData, "!--", i)) comment = !0;
          else throw new Error("Invalid DOCTYPE");
          angleBracketsCount++, exp = "";
        } else if (xmlData[i] === ">") {
          if (comment ? xmlData[i - 1] === "-" && xmlData[i - 2] === "-" && (comment = !1, angleBracketsCount--) : angleBracketsCount--, angleBracketsCount === 0)
            break;
        } else xmlData[i] === "[" ? hasBody = !0 : exp += xmlData[i];
      }
      if (quoteChar !== null || angleBracketsCount !== 0)
        throw new Error("Unclosed DOCTYPE");
    } else
      throw new Error("Invalid Tag instead of DOCTYPE");
    return { entities, i };
  }
  readEntityExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== '"' && xmlData[i] !== "'"; )
      i++;
    let entityName = xmlData.substring(startIndex, i);
    if (validateEntityName2(entityName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i), !this.suppressValidationErr) {
      if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM")
        throw new Error("External entities are not supported");
      if (xmlData[i] === "%")
        throw new Error("Parameter entities are not supported");
    }
    let entityValue = "";
    if ([i, entityValue] = this.readIdentifierVal(xmlData, i, "entity"), this.options.enabled !== !1 && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize)
      throw new Error(
        `Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`
      );
    return i--, [entityName, entityValue, i];
  }
  readNotationExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let notationName = xmlData.substring(startIndex, i);
    !this.suppressValidationErr && validateEntityName2(notationName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i);
    let identifierType = xmlData.substring(i, i + 6).toUpperCase();
    if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC")
      throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
    i += identifierType.length, i = skipWhitespace(xmlData, i);
    let publicIdentifier = null, systemIdentifier = null;
    if (identifierType === "PUBLIC")
      [i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier"), i = skipWhitespace(xmlData, i), (xmlData[i] === '"' || xmlData[i] === "'") && ([i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier"));
    else if (identifierType === "SYSTEM" && ([i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier"), !this.suppressValidationErr && !systemIdentifier))
      throw new Error("Missing mandatory system identifier for SYSTEM notation");
    return { notationName, publicIdentifier, systemIdentifier, index: --i };
  }
  readIdentifierVal(xmlData, i, type) {
    let identifierVal = "", startChar = xmlData[i];
    if (startChar !== '"' && startChar !== "'")
      throw new Error(`Expected quoted string, found "${startChar}"`);
    i++;
    let startIndex = i;
    for (; i < xmlData.length && xmlData[i] !== startChar; )
      i++;
    if (identifierVal = xmlData.substring(startIndex, i), xmlData[i] !== startChar)
      throw new Error(`Unterminated ${type} value`);
    return i++, [i, identifierVal];
  }
  readElementExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let elementName = xmlData.substring(startIndex, i);
    if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion }))
      throw new Error(`Invalid element name: "${elementName}"`);
    i = skipWhitespace(xmlData, i);
    let contentModel = "";
    if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
    else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
    else if (xmlData[i] === "(") {
      i++;
      let startIndex2 = i;
      for (; i < xmlData.length && xmlData[i] !== ")"; )
        i++;
      if (contentModel = xmlData.substring(startIndex2, i), xmlData[i] !== ")")
        throw new Error("Unterminated content model");
    } else if (!this.suppressValidationErr)
      throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
    return {
      elementName,
      contentModel: contentModel.trim(),
      index: i
    };
  }
  readAttlistExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let elementName = xmlData.substring(startIndex, i);
    for (validateEntityName2(elementName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i), startIndex = i; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let attributeName = xmlData.substring(startIndex, i);
    if (!validateEntityName2(attributeName, { xmlVersion: this.xmlVersion }))
      throw new Error(`Invalid attribute name: "${attributeName}"`);
    i = skipWhitespace(xmlData, i);
    let attributeType = "";
    if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
      if (attributeType = "NOTATION", i += 8, i = skipWhitespace(xmlData, i), xmlData[i] !== "(")
        throw new Error(`Expected '(', found "${xmlData[i]}"`);
      i++;
      let allowedNotations = [];
      for (; i < xmlData.length && xmlData[i] !== ")"; ) {
        let startIndex2 = i;
        for (; i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")"; )
          i++;
        let notation = xmlData.substring(startIndex2, i);
        if (notation = notation.trim(), !validateEntityName2(notation, { xmlVersion: this.xmlVersion }))
          throw new Error(`Invalid notation name: "${notation}"`);
        allowedNotations.push(notation), xmlData[i] === "|" && (i++, i = skipWhitespace(xmlData, i));
      }
      if (xmlData[i] !== ")")
        throw new Error("Unterminated list of notations");
      i++, attributeType += " (" + allowedNotations.join("|") + ")";
    } else {
      let startIndex2 = i;
      for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
        i++;
      attributeType += xmlData.substring(startIndex2, i);
      let validTypes = ["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"];
      if (!this.suppressValidationErr && !validTypes.includes(attributeType.toUpperCase()))
        throw new Error(`Invalid attribute type: "${attributeType}"`);
    }
    i = skipWhitespace(xmlData, i);
    let defaultValue = "";
    return xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED" ? (defaultValue = "#REQUIRED", i += 8) : xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED" ? (defaultValue = "#IMPLIED", i += 7) : [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST"), {
      elementName,
      attributeName,
      attributeType,
      defaultValue,
      index: i
    };
  }
}, skipWhitespace = (data, index) => {
  for (; index < data.length && /\s/.test(data[index]); )
    index++;
  return index;
};
function hasSeq(data, seq, i) {
  for (let j = 0; j < seq.length; j++)
    if (seq[j] !== data[i + j + 1]) return !1;
  return !0;
}
function validateEntityName2(name, xmlVersion) {
  if (qName(name, { xmlVersion }))
    return name;
  throw new Error(`Invalid entity name ${name}`);
}

// node_modules/anynum/digitTable.js
var SCRIPT_ZEROS = [
  // Basic Latin (ASCII) — included for completeness / pass-through
  48,
  // 0-9
  // Arabic scripts
  1632,
  // Arabic-Indic ٠١٢٣٤٥٦٧٨٩
  1776,
  // Extended Arabic-Indic (Urdu/Persian/Sindhi) ۰۱۲۳
  // Indic scripts
  2406,
  // Devanagari ०१२३४५६७८९
  2534,
  // Bengali ০১২৩৪৫৬৭৮৯
  2662,
  // Gurmukhi ੦੧੨੩੪੫੬੭੮੯
  2790,
  // Gujarati ૦૧૨૩૪૫૬૭૮૯
  2918,
  // Odia ୦୧୨୩୪୫୬୭୮୯
  3046,
  // Tamil ௦௧௨௩௪௫௬௭௮௯
  3174,
  // Telugu ౦౧౨౩౪౫౬౭౮౯
  3302,
  // Kannada ೦೧೨೩೪೫೬೭೮೯
  3430,
  // Malayalam ൦൧൨൩൪൫൬൭൮൯
  3558,
  // Sinhala Archaic ෦෧෨෩෪෫෬෭෮෯
  // Southeast Asian scripts
  3664,
  // Thai ๐๑๒๓๔๕๖๗๘๙
  3792,
  // Lao ໐໑໒໓໔໕໖໗໘໙
  3872,
  // Tibetan ༠༡༢༣༤༥༦༧༨༩
  4160,
  // Myanmar ၀၁၂၃၄၅၆၇၈၉
  4240,
  // Myanmar Shan ႐႑႒႓႔႕႖႗႘႙
  6112,
  // Khmer ០១២៣៤៥៦៧៨៩
  6160,
  // Mongolian ᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙
  6470,
  // Limbu ᥆᥇᥈᥉᥊᥋᥌᥍᥎᥏
  6608,
  // New Tai Lue ᧐᧑᧒᧓᧔᧕᧖᧗᧘᧙
  6784,
  // Tai Tham Hora ᪀᪁᪂᪃᪄᪅᪆᪇᪈᪉
  6800,
  // Tai Tham Tham ᪐᪑᪒᪓᪔᪕᪖᪗᪘᪙
  6992,
  // Balinese ᭐᭑᭒᭓᭔᭕᭖᭗᭘᭙
  7088,
  // Sundanese ᮰᮱᮲᮳᮴᮵᮶᮷᮸᮹
  7232,
  // Lepcha ᱀᱁᱂᱃᱄᱅᱆᱇᱈᱉
  7248,
  // Ol Chiki ᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙
  // Fullwidth (CJK context)
  65296,
  // Fullwidth ０１２３４５６７８９
  // Mathematical digit variants (Unicode math block)
  120782,
  // Mathematical Bold
  120792,
  // Mathematical Double-Struck
  120802,
  // Mathematical Sans-Serif
  120812,
  // Mathematical Sans-Serif Bold
  120822,
  // Mathematical Monospace
  // Other scripts
  66720,
  // Osmanya 𐒠𐒡𐒢𐒣𐒤𐒥𐒦𐒧𐒨𐒩
  68912,
  // Hanifi Rohingya 𐴰𐴱𐴲𐴳𐴴𐴵𐴶𐴷𐴸𐴹
  69734,
  // Brahmi 𑁦𑁧𑁨𑁩𑁪𑁫𑁬𑁭𑁮𑁯
  69872,
  // Sora Sompeng 𑃰𑃱𑃲𑃳𑃴𑃵𑃶𑃷𑃸𑃹
  69942,
  // Chakma 𑄶𑄷𑄸𑄹𑄺𑄻𑄼𑄽𑄾𑄿
  70096,
  // Sharada 𑇐𑇑𑇒𑇓𑇔𑇕𑇖𑇗𑇘𑇙
  70384,
  // Khudawadi 𑋰𑋱𑋲𑋳𑋴𑋵𑋶𑋷𑋸𑋹
  70736,
  // Newa 𑑐𑑑𑑒𑑓𑑔𑑕𑑖𑑗𑑘𑑙
  70864,
  // Tirhuta 𑓐𑓑𑓒𑓓𑓔𑓕𑓖𑓗𑓘𑓙
  71248,
  // Modi 𑙐𑙑𑙒𑙓𑙔𑙕𑙖𑙗𑙘𑙙
  71360,
  // Takri 𑛀𑛁𑛂𑛃𑛄𑛅𑛆𑛇𑛈𑛉
  71472,
  // Ahom 𑜰𑜱𑜲𑜳𑜴𑜵𑜶𑜷𑜸𑜹
  71904,
  // Warang Citi 𑣠𑣡𑣢𑣣𑣤𑣥𑣦𑣧𑣨𑣩
  72016,
  // Dives Akuru 𑥐𑥑𑥒𑥓𑥔𑥕𑥖𑥗𑥘𑥙
  72688,
  // Khitan Small Script 𑯰𑯱𑯲𑯳𑯴𑯵𑯶𑯷𑯸𑯹
  72784,
  // Bhaiksuki 𑱐𑱑𑱒𑱓𑱔𑱕𑱖𑱗𑱘𑱙
  73040,
  // Masaram Gondi 𑵐𑵑𑵒𑵓𑵔𑵕𑵖𑵗𑵘𑵙
  73120,
  // Gunjala Gondi 𑶠𑶡𑶢𑶣𑶤𑶥𑶦𑶧𑶨𑶩
  73552,
  // Kawi 𑽐𑽑𑽒𑽓𑽔𑽕𑽖𑽗𑽘𑽙
  92768,
  // Mro 𖩠𖩡𖩢𖩣𖩤𖩥𖩦𖩧𖩨𖩩
  92864,
  // Tangsa 𖫀𖫁𖫂𖫃𖫄𖫅𖫆𖫇𖫈𖫉
  93008,
  // Pahawh Hmong 𖭐𖭑𖭒𖭓𖭔𖭕𖭖𖭗𖭘𖭙
  123200,
  // Nyiakeng Puachue Hmong 𞅀𞅁𞅂𞅃𞅄𞅅𞅆𞅇𞅈𞅉
  123632,
  // Wancho 𞋰𞋱𞋲𞋳𞋴𞋵𞋶𞋷𞋸𞋹
  124144,
  // Nag Mundari 𞓰𞓱𞓲𞓳𞓴𞓵𞓶𞓷𞓸𞓹
  125264,
  // Adlam 𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙
  130032
  // Segmented digit symbols 🯰🯱🯲🯳🯴🯵🯶🯷🯸🯹
], NOT_DIGIT = 255, HIGH_MAP = /* @__PURE__ */ new Map(), LOW_MAX = 65535, LOW_MIN = 1632, TABLE_OFFSET = LOW_MIN, TABLE_SIZE = LOW_MAX - LOW_MIN + 1, TABLE = new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);
for (let zero of SCRIPT_ZEROS)
  for (let d = 0; d < 10; d++) {
    let cp = zero + d;
    cp <= LOW_MAX ? TABLE[cp - TABLE_OFFSET] = d : HIGH_MAP.set(cp, d);
  }

// node_modules/anynum/anynum.js
var CHAR_0 = 48, CHAR_9 = 57, CHAR_MINUS = 45, MINUS_SET = /* @__PURE__ */ new Set([8722, 65293, 65123]);
function anynum(str) {
  if (typeof str != "string") return str;
  let len = str.length;
  if (len === 0) return str;
  let firstHit = -1;
  for (let i = 0; i < len; i++) {
    let cc = str.charCodeAt(i);
    if (!(cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS)) {
      if (cc < TABLE_OFFSET) {
        if (MINUS_SET.has(cc)) {
          firstHit = i;
          break;
        }
        continue;
      }
      if (cc >= 55296 && cc <= 56319) {
        if (i + 1 < len) {
          let low = str.charCodeAt(i + 1);
          if (low >= 56320 && low <= 57343) {
            let cp = 65536 + (cc - 55296 << 10) + (low - 56320);
            if (HIGH_MAP.has(cp)) {
              firstHit = i;
              break;
            }
          }
        }
        continue;
      }
      if (TABLE[cc - TABLE_OFFSET] !== NOT_DIGIT || MINUS_SET.has(cc)) {
        firstHit = i;
        break;
      }
    }
  }
  if (firstHit === -1) return str;
  let chars = [];
  firstHit > 0 && chars.push(str.slice(0, firstHit));
  for (let i = firstHit; i < len; i++) {
    let cc = str.charCodeAt(i);
    if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
      chars.push(str[i]);
      continue;
    }
    if (cc < TABLE_OFFSET) {
      chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
      continue;
    }
    if (cc >= 55296 && cc <= 56319) {
      if (i + 1 < len) {
        let low = str.charCodeAt(i + 1);
        if (low >= 56320 && low <= 57343) {
          let cp = 65536 + (cc - 55296 << 10) + (low - 56320), d2 = HIGH_MAP.get(cp);
          if (d2 !== void 0) {
            chars.push(String.fromCharCode(d2 + 48)), i++;
            continue;
          }
        }
      }
      chars.push(str[i]);
      continue;
    }
    if (MINUS_SET.has(cc)) {
      chars.push("-");
      continue;
    }
    let d = TABLE[cc - TABLE_OFFSET];
    chars.push(d !== NOT_DIGIT ? String.fromCharCode(d + 48) : str[i]);
  }
  return chars.join("");
}
var anynum_default = anynum;

// node_modules/strnum/strnum.js
var hexRegex = /^[-+]?0x[a-fA-F0-9]+$/, binRegex = /^0b[01]+$/, octRegex = /^0o[0-7]+$/, numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, consider = {
  hex: !0,
  binary: !1,
  octal: !1,
  leadingZeros: !0,
  decimalPoint: ".",
  eNotation: !0,
  //skipLike: /regex/,
  infinity: "original",
  // "null", "infinity" (Infinity type), "string" ("Infinity" (the string literal))
  unicode: !1
};
function toNumber(str, options = {}) {
  if (options = Object.assign({}, consider, options), !str || typeof str != "string") return str;
  let trimmedStr = str.trim();
  if (trimmedStr.length === 0) return str;
  if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
  if (trimmedStr === "0" || options.unicode && (trimmedStr = anynum_default(trimmedStr), trimmedStr === "0"))
    return 0;
  if (options.hex && hexRegex.test(trimmedStr))
    return parse_int(trimmedStr, 16);
  if (options.binary && binRegex.test(trimmedStr))
    return parse_int(trimmedStr, 2);
  if (options.octal && octRegex.test(trimmedStr))
    return parse_int(trimmedStr, 8);
  if (isFinite(trimmedStr)) {
    if (trimmedStr.includes("e") || trimmedStr.includes("E"))
      return resolveEnotation(str, trimmedStr, options);
    {
      let match = numRegex.exec(trimmedStr);
      if (match) {
        let sign = match[1] || "", leadingZeros = match[2], numTrimmedByZeros = trimZeros(match[3]), decimalAdjacentToLeadingZeros = sign ? (
          // 0., -00., 000.
          trimmedStr[leadingZeros.length + 1] === "."
        ) : trimmedStr[leadingZeros.length] === ".";
        if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros))
          return str;
        {
          let num = Number(trimmedStr), parsedStr = String(num);
          if (num === 0) return num;
          if (parsedStr.search(/[eE]/) !== -1)
            return options.eNotation ? num : str;
          if (trimmedStr.indexOf(".") !== -1)
            return parsedStr === "0" || parsedStr === numTrimmedByZeros || parsedStr === `${sign}${numTrimmedByZeros}` ? num : str;
          let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
          return leadingZeros ? n === parsedStr || sign + n === parsedStr ? num : str : n === parsedStr || n === sign + parsedStr ? num : str;
        }
      } else
        return str;
    }
  } else {
    let num = Number(trimmedStr);
    return Number.isNaN(num) ? str : handleInfinity(str, num, options);
  }
}
var eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
  if (!options.eNotation) return str;
  let notation = trimmedStr.match(eNotationRegx);
  if (notation) {
    let sign = notation[1] || "", eChar = notation[3].indexOf("e") === -1 ? "E" : "e", leadingZeros = notation[2], eAdjacentToLeadingZeros = sign ? (
      // 0E.
      trimmedStr[leadingZeros.length + 1] === eChar
    ) : trimmedStr[leadingZeros.length] === eChar;
    return leadingZeros.length > 1 && eAdjacentToLeadingZeros ? str : leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar) ? Number(trimmedStr) : leadingZeros.length > 0 ? options.leadingZeros && !eAdjacentToLeadingZeros ? Number(trimmedStr) : str : Number(trimmedStr);
  } else
    return str;
}
function trimZeros(numStr) {
  if (numStr && numStr.indexOf(".") !== -1) {
    let end2 = numStr.length;
    for (; end2 > 0 && numStr.charCodeAt(end2 - 1) === 48; ) end2--;
    return numStr = numStr.slice(0, end2), numStr === "." ? numStr = "0" : numStr[0] === "." ? numStr = "0" + numStr : numStr[numStr.length - 1] === "." && (numStr = numStr.substring(0, numStr.length - 1)), numStr;
  }
  return numStr;
}
function parse_int(numStr, base2) {
  let str = numStr.trim();
  if ((base2 === 2 || base2 === 8) && (numStr = str.substring(2)), parseInt) return parseInt(numStr, base2);
  if (Number.parseInt) return Number.parseInt(numStr, base2);
  if (window && window.parseInt) return window.parseInt(numStr, base2);
  throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
function handleInfinity(str, num, options) {
  let isPositive = num === 1 / 0;
  switch (options.infinity.toLowerCase()) {
    case "null":
      return null;
    case "infinity":
      return num;
    // Return Infinity or -Infinity
    case "string":
      return isPositive ? "Infinity" : "-Infinity";
    default:
      return str;
  }
}

// node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
  return typeof ignoreAttributes == "function" ? ignoreAttributes : Array.isArray(ignoreAttributes) ? (attrName) => {
    for (let pattern of ignoreAttributes)
      if (typeof pattern == "string" && attrName === pattern || pattern instanceof RegExp && pattern.test(attrName))
        return !0;
  } : () => !1;
}

// node_modules/path-expression-matcher/src/Expression.js
var Expression = class {
  /**
   * Create a new Expression
   * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
   * @param {Object} options - Configuration options
   * @param {string} options.separator - Path separator (default: '.')
   */
  constructor(pattern, options = {}, data) {
    this.pattern = pattern, this.separator = options.separator || ".", this.segments = this._parse(pattern), this.data = data, this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard"), this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0), this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
  }
  /**
   * Parse pattern string into segments
   * @private
   * @param {string} pattern - Pattern to parse
   * @returns {Array} Array of segment objects
   */
  _parse(pattern) {
    let segments = [], i = 0, currentPart = "";
    for (; i < pattern.length; )
      pattern[i] === this.separator ? i + 1 < pattern.length && pattern[i + 1] === this.separator ? (currentPart.trim() && (segments.push(this._parseSegment(currentPart.trim())), currentPart = ""), segments.push({ type: "deep-wildcard" }), i += 2) : (currentPart.trim() && segments.push(this._parseSegment(currentPart.trim())), currentPart = "", i++) : (currentPart += pattern[i], i++);
    return currentPart.trim() && segments.push(this._parseSegment(currentPart.trim())), segments;
  }
  /**
   * Parse a single segment
   * @private
   * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
   * @returns {Object} Segment object
   */
  _parseSegment(part) {
    let segment = { type: "tag" }, bracketContent = null, withoutBrackets = part, bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch && (withoutBrackets = bracketMatch[1] + bracketMatch[3], bracketMatch[2])) {
      let content = bracketMatch[2].slice(1, -1);
      content && (bracketContent = content);
    }
    let namespace, tagAndPosition = withoutBrackets;
    if (withoutBrackets.includes("::")) {
      let nsIndex = withoutBrackets.indexOf("::");
      if (namespace = withoutBrackets.substring(0, nsIndex).trim(), tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim(), !namespace)
        throw new Error(`Invalid namespace in pattern: ${part}`);
    }
    let tag, positionMatch = null;
    if (tagAndPosition.includes(":")) {
      let colonIndex = tagAndPosition.lastIndexOf(":"), tagPart = tagAndPosition.substring(0, colonIndex).trim(), posPart = tagAndPosition.substring(colonIndex + 1).trim();
      ["first", "last", "odd", "even"].includes(posPart) || /^nth\(\d+\)$/.test(posPart) ? (tag = tagPart, positionMatch = posPart) : tag = tagAndPosition;
    } else
      tag = tagAndPosition;
    if (!tag)
      throw new Error(`Invalid segment pattern: ${part}`);
    if (segment.tag = tag, namespace && (segment.namespace = namespace), bracketContent)
      if (bracketContent.includes("=")) {
        let eqIndex = bracketContent.indexOf("=");
        segment.attrName = bracketContent.substring(0, eqIndex).trim(), segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
      } else
        segment.attrName = bracketContent.trim();
    if (positionMatch) {
      let nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
      nthMatch ? (segment.position = "nth", segment.positionValue = parseInt(nthMatch[1], 10)) : segment.position = positionMatch;
    }
    return segment;
  }
  /**
   * Get the number of segments
   * @returns {number}
   */
  get length() {
    return this.segments.length;
  }
  /**
   * Check if expression contains deep wildcard
   * @returns {boolean}
   */
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }
  /**
   * Check if expression has attribute conditions
   * @returns {boolean}
   */
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }
  /**
   * Check if expression has position selectors
   * @returns {boolean}
   */
  hasPositionSelector() {
    return this._hasPositionSelector;
  }
  /**
   * Get string representation
   * @returns {string}
   */
  toString() {
    return this.pattern;
  }
};

// node_modules/path-expression-matcher/src/ExpressionSet.js
var ExpressionSet = class {
  constructor() {
    this._byDepthAndTag = /* @__PURE__ */ new Map(), this._wildcardByDepth = /* @__PURE__ */ new Map(), this._deepWildcards = [], this._deepByTerminalTag = /* @__PURE__ */ new Map(), this._patterns = /* @__PURE__ */ new Set(), this._sealed = !1;
  }
  /**
   * Add an Expression to the set.
   * Duplicate patterns (same pattern string) are silently ignored.
   *
   * @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
   * @returns {this} for chaining
   * @throws {TypeError} if called after seal()
   *
   * @example
   * set.add(new Expression('root.users.user'));
   * set.add(new Expression('..script'));
   */
  add(expression) {
    if (this._sealed)
      throw new TypeError(
        "ExpressionSet is sealed. Create a new ExpressionSet to add more expressions."
      );
    if (this._patterns.has(expression.pattern)) return this;
    if (this._patterns.add(expression.pattern), expression.hasDeepWildcard()) {
      let lastSeg2 = expression.segments[expression.segments.length - 1];
      if (lastSeg2 && lastSeg2.type !== "deep-wildcard" && lastSeg2.tag !== "*") {
        let tag2 = lastSeg2.tag;
        this._deepByTerminalTag.has(tag2) || this._deepByTerminalTag.set(tag2, []), this._deepByTerminalTag.get(tag2).push(expression);
      } else
        this._deepWildcards.push(expression);
      return this;
    }
    let depth = expression.length, tag = expression.segments[expression.segments.length - 1]?.tag;
    if (!tag || tag === "*")
      this._wildcardByDepth.has(depth) || this._wildcardByDepth.set(depth, []), this._wildcardByDepth.get(depth).push(expression);
    else {
      let key = `${depth}:${tag}`;
      this._byDepthAndTag.has(key) || this._byDepthAndTag.set(key, []), this._byDepthAndTag.get(key).push(expression);
    }
    return this;
  }
  /**
   * Add multiple expressions at once.
   *
   * @param {import('./Expression.js').default[]} expressions - Array of Expression instances
   * @returns {this} for chaining
   *
   * @example
   * set.addAll([
   *   new Expression('root.users.user'),
   *   new Expression('root.config.setting'),
   * ]);
   */
  addAll(expressions) {
    for (let expr of expressions) this.add(expr);
    return this;
  }
  /**
   * Check whether a pattern string is already present in the set.
   *
   * @param {import('./Expression.js').default} expression
   * @returns {boolean}
   */
  has(expression) {
    return this._patterns.has(expression.pattern);
  }
  /**
   * Number of expressions in the set.
   * @type {number}
   */
  get size() {
    return this._patterns.size;
  }
  /**
   * Seal the set against further modifications.
   * Useful to prevent accidental mutations after config is built.
   * Calling add() or addAll() on a sealed set throws a TypeError.
   *
   * @returns {this}
   */
  seal() {
    return this._sealed = !0, this;
  }
  /**
   * Whether the set has been sealed.
   * @type {boolean}
   */
  get isSealed() {
    return this._sealed;
  }
  /**
   * Test whether the matcher's current path matches any expression in the set.
   *
   * Evaluation order (cheapest → most expensive):
   *  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
   *  2. Depth-only wildcard bucket — O(1) lookup, rare
   *  3. Deep-wildcard list         — always checked, but usually small
   *
   * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
   * @returns {boolean} true if any expression matches the current path
   *
   * @example
   * if (stopNodes.matchesAny(matcher)) {
   *   // handle stop node
   * }
   */
  matchesAny(matcher) {
    return this.findMatch(matcher) !== null;
  }
  /**
  * Find and return the first Expression that matches the matcher's current path.
  *
  * Uses the same evaluation order as matchesAny (cheapest → most expensive):
  *  1. Exact depth + tag bucket
  *  2. Depth-only wildcard bucket
  *  3. Deep-wildcard list
  *
  * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
  * @returns {import('./Expression.js').default | null} the first matching Expression, or null
  *
  * @example
  * const expr = stopNodes.findMatch(matcher);
  * if (expr) {
  *   // access expr.config, expr.pattern, etc.
  * }
  */
  findMatch(matcher) {
    let depth = matcher.getDepth(), tag = matcher.getCurrentTag(), exactKey = `${depth}:${tag}`, exactBucket = this._byDepthAndTag.get(exactKey);
    if (exactBucket) {
      for (let i = 0; i < exactBucket.length; i++)
        if (matcher.matches(exactBucket[i])) return exactBucket[i];
    }
    let wildcardBucket = this._wildcardByDepth.get(depth);
    if (wildcardBucket) {
      for (let i = 0; i < wildcardBucket.length; i++)
        if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
    }
    let deepBucket = this._deepByTerminalTag.get(tag);
    if (deepBucket) {
      for (let i = 0; i < deepBucket.length; i++)
        if (matcher.matches(deepBucket[i])) return deepBucket[i];
    }
    for (let i = 0; i < this._deepWildcards.length; i++)
      if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
    return null;
  }
};

// node_modules/path-expression-matcher/src/Matcher.js
var MatcherView = class {
  /**
   * @param {Matcher} matcher - The parent Matcher instance to read from.
   */
  constructor(matcher) {
    this._matcher = matcher;
  }
  /**
   * Get the path separator used by the parent matcher.
   * @returns {string}
   */
  get separator() {
    return this._matcher.separator;
  }
  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    let path24 = this._matcher.path;
    return path24.length > 0 ? path24[path24.length - 1].tag : void 0;
  }
  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    let path24 = this._matcher.path;
    return path24.length > 0 ? path24[path24.length - 1].namespace : void 0;
  }
  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    let path24 = this._matcher.path;
    if (path24.length !== 0)
      return path24[path24.length - 1].values?.[attrName];
  }
  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    let path24 = this._matcher.path;
    if (path24.length === 0) return !1;
    let current = path24[path24.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {*}
   */
  getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
  }
  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
  }
  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    let path24 = this._matcher.path;
    return path24.length === 0 ? -1 : path24[path24.length - 1].position ?? 0;
  }
  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    let path24 = this._matcher.path;
    return path24.length === 0 ? -1 : path24[path24.length - 1].counter ?? 0;
  }
  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }
  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this._matcher.path.length;
  }
  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = !0) {
    return this._matcher.toString(separator, includeNamespace);
  }
  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this._matcher.path.map((n) => n.tag);
  }
  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    return this._matcher.matches(expression);
  }
  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
  }
}, Matcher = class {
  /**
   * Create a new Matcher.
   * @param {Object} [options={}]
   * @param {string} [options.separator='.'] - Default path separator
   */
  constructor(options = {}) {
    this.separator = options.separator || ".", this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new MatcherView(this), this._keptAttrs = [];
  }
  /**
   * Push a new tag onto the path.
   * @param {string} tagName
   * @param {Object|null} [attrValues=null]
   * @param {string|null} [namespace=null]
   * @param {Object|null} [options=null]
   * @param {string[]} [options.keep] - Names of attributes (from attrValues)
   */
  push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
    let currentLevel = this.path.length, level = this.siblingStacks[currentLevel];
    level || (level = { counts: /* @__PURE__ */ new Map(), total: 0 }, this.siblingStacks[currentLevel] = level);
    let siblingKey = namespace ? `${namespace}:${tagName}` : tagName, counter = level.counts.get(siblingKey) || 0, position = level.total;
    level.counts.set(siblingKey, counter + 1), level.total++;
    let node = {
      tag: tagName,
      position,
      counter
    };
    namespace != null && (node.namespace = namespace), attrValues != null && (node.values = attrValues), this.path.push(node);
    let depth = this.path.length, keep = options !== null ? options.keep : null;
    if (keep != null && keep.length > 0 && attrValues)
      for (let i = 0; i < keep.length; i++) {
        let name = keep[i];
        attrValues[name] !== void 0 && this._keptAttrs.push({ depth, name, value: attrValues[name] });
      }
  }
  /**
   * Pop the last tag from the path.
   * @returns {Object|undefined} The popped node
   */
  pop() {
    if (this.path.length === 0) return;
    this._pathStringCache = null;
    let node = this.path.pop();
    this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
    let poppedDepth = this.path.length + 1;
    for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth; )
      this._keptAttrs.pop();
    return node;
  }
  /**
   * Update current node's attribute values.
   * Useful when attributes are parsed after push.
   * @param {Object} attrValues
   */
  updateCurrent(attrValues) {
    if (this.path.length > 0) {
      let current = this.path[this.path.length - 1];
      attrValues != null && (current.values = attrValues);
    }
  }
  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
  }
  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
  }
  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    if (this.path.length !== 0)
      return this.path[this.path.length - 1].values?.[attrName];
  }
  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    if (this.path.length === 0) return !1;
    let current = this.path[this.path.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * Unlike getAttrValue(), this works regardless of how deep the path has
   * gone since the attribute was pushed — but only for attribute names that
   * were explicitly marked with `keep` at push time. Cost is proportional to
   * the number of currently-kept attributes (typically 0-3), not path depth.
   * @param {string} attrName
   * @returns {*} the value, or undefined if no ancestor kept this attribute
   */
  getAnyParentAttr(attrName) {
    let kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--)
      if (kept[i].name === attrName) return kept[i].value;
  }
  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    let kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--)
      if (kept[i].name === attrName) return !0;
    return !1;
  }
  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
  }
  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
  }
  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }
  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this.path.length;
  }
  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = !0) {
    let sep2 = separator || this.separator;
    if (sep2 === this.separator && includeNamespace === !0) {
      if (this._pathStringCache !== null)
        return this._pathStringCache;
      let result = this.path.map(
        (n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag
      ).join(sep2);
      return this._pathStringCache = result, result;
    }
    return this.path.map(
      (n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag
    ).join(sep2);
  }
  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this.path.map((n) => n.tag);
  }
  /**
   * Reset the path to empty.
   */
  reset() {
    this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
  }
  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    let segments = expression.segments;
    return segments.length === 0 ? !1 : expression.hasDeepWildcard() ? this._matchWithDeepWildcard(segments) : this._matchSimple(segments);
  }
  /**
   * @private
   */
  _matchSimple(segments) {
    if (this.path.length !== segments.length)
      return !1;
    for (let i = 0; i < segments.length; i++)
      if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1))
        return !1;
    return !0;
  }
  /**
   * @private
   */
  _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1, segIdx = segments.length - 1;
    for (; segIdx >= 0 && pathIdx >= 0; ) {
      let segment = segments[segIdx];
      if (segment.type === "deep-wildcard") {
        if (segIdx--, segIdx < 0)
          return !0;
        let nextSeg = segments[segIdx], found2 = !1;
        for (let i = pathIdx; i >= 0; i--)
          if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
            pathIdx = i - 1, segIdx--, found2 = !0;
            break;
          }
        if (!found2)
          return !1;
      } else {
        if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1))
          return !1;
        pathIdx--, segIdx--;
      }
    }
    return segIdx < 0;
  }
  /**
   * @private
   */
  _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== "*" && segment.tag !== node.tag || segment.namespace !== void 0 && segment.namespace !== "*" && segment.namespace !== node.namespace || segment.attrName !== void 0 && (!isCurrentNode || !node.values || !(segment.attrName in node.values) || segment.attrValue !== void 0 && String(node.values[segment.attrName]) !== String(segment.attrValue)))
      return !1;
    if (segment.position !== void 0) {
      if (!isCurrentNode)
        return !1;
      let counter = node.counter ?? 0;
      if (segment.position === "first" && counter !== 0)
        return !1;
      if (segment.position === "odd" && counter % 2 !== 1)
        return !1;
      if (segment.position === "even" && counter % 2 !== 0)
        return !1;
      if (segment.position === "nth" && counter !== segment.positionValue)
        return !1;
    }
    return !0;
  }
  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this);
  }
  /**
   * Create a snapshot of current state.
   * @returns {Object}
   */
  snapshot() {
    return {
      path: this.path.map((node) => ({ ...node })),
      siblingStacks: this.siblingStacks.map((level) => level && { counts: new Map(level.counts), total: level.total }),
      keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
    };
  }
  /**
   * Restore state from snapshot.
   * @param {Object} snapshot
   */
  restore(snapshot) {
    this._pathStringCache = null, this.path = snapshot.path.map((node) => ({ ...node })), this.siblingStacks = snapshot.siblingStacks.map((level) => level && { counts: new Map(level.counts), total: level.total }), this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
  }
  /**
   * Return the read-only {@link MatcherView} for this matcher.
   *
   * The same instance is returned on every call — no allocation occurs.
   * It always reflects the current parser state and is safe to pass to
   * user callbacks without risk of accidental mutation.
   *
   * @returns {MatcherView}
   *
   * @example
   * const view = matcher.readOnly();
   * // pass view to callbacks — it stays in sync automatically
   * view.matches(expr);       // ✓
   * view.getCurrentTag();     // ✓
   * // view.push(...)         // ✗ method does not exist — caught by TypeScript
   */
  readOnly() {
    return this._view;
  }
};

// node_modules/is-unsafe/src/contexts/html.js
var HTML_PATTERNS = [
  {
    id: "html-script-open",
    description: "<script opening tag",
    pattern: /<script[\s>/]/i
  },
  {
    id: "html-script-close",
    description: "</script closing tag",
    pattern: /<\/script[\s>]/i
  },
  {
    id: "html-javascript-protocol",
    description: "javascript: URI scheme (with optional whitespace/encoding)",
    // Handles j&#x61;vascript:, j\u0061vascript:, and whitespace variants
    pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
  },
  {
    id: "html-vbscript-protocol",
    description: "vbscript: URI scheme",
    pattern: /vbscript[\t\n\r ]*:/i
  },
  {
    id: "html-data-html",
    description: "data:text/html URI — can execute scripts in browsers",
    pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
  },
  {
    id: "html-data-xhtml",
    description: "data:application/xhtml+xml URI",
    pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
  },
  {
    id: "html-data-svg",
    description: "data:image/svg+xml URI — can execute scripts",
    pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
  },
  {
    id: "html-inline-event-handler",
    description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
    // \bon ensures we match a word boundary so "phonetic=" is not caught
    pattern: /\bon\w{1,30}\s*=/i
  },
  {
    id: "html-entity-obfuscated-script",
    description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
    // Entities include optional trailing semicolon: &#x3C; or &#x3C (both valid in HTML5)
    pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
  },
  {
    id: "html-entity-obfuscated-javascript",
    description: 'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',
    pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
  },
  {
    id: "html-style-expression",
    description: "CSS expression() — IE-era code execution in style attributes",
    pattern: /style[\s\S]{0,20}expression\s*\(/i
  },
  {
    id: "html-object-embed",
    description: "<object or <embed tags that can load active content",
    pattern: /<(?:object|embed)[\s>/]/i
  },
  {
    id: "html-base-tag",
    description: "<base href= — can hijack all relative URLs on a page",
    pattern: /<base[\s>]/i
  },
  {
    id: "html-meta-refresh",
    description: '<meta http-equiv="refresh" — can redirect users',
    pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
  },
  {
    id: "html-srcdoc",
    description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
    pattern: /srcdoc\s*=/i
  },
  {
    id: "html-iframe",
    description: "<iframe tag",
    pattern: /<iframe[\s>/]/i
  },
  {
    id: "html-form",
    description: "<form tag — can be used for phishing / credential harvesting injection",
    pattern: /<form[\s>/]/i
  }
], html_default = HTML_PATTERNS;

// node_modules/is-unsafe/src/contexts/xml.js
var XML_PATTERNS = [
  {
    id: "xml-cdata-injection",
    description: "CDATA section injection: <![CDATA[ breaks out of text node context",
    pattern: /<!\[CDATA\[/i
  },
  {
    id: "xml-cdata-close",
    description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
    pattern: /\]\]>/
  },
  {
    id: "xml-processing-instruction",
    description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
    pattern: /<\?(?:xml[\- ]|php|asp)/i
  },
  {
    id: "xml-doctype-injection",
    description: "DOCTYPE declaration embedded in content — can define entities",
    // Match <!DOCTYPE followed by end-of-string, whitespace, or [ (internal subset)
    pattern: /<!DOCTYPE(?:[\s[]|$)/i
  },
  {
    id: "xml-entity-system",
    description: "SYSTEM keyword — used in external entity declarations (XXE)",
    pattern: /\bSYSTEM\s+["']/i
  },
  {
    id: "xml-entity-public",
    description: "PUBLIC keyword — used in external entity declarations (XXE)",
    pattern: /\bPUBLIC\s+["']/i
  },
  {
    id: "xml-entity-declaration",
    description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
    pattern: /<!ENTITY[\s%]/i
  },
  {
    id: "xml-billion-laughs",
    description: "Entity reference chaining / billion laughs: repeated &eX; style references",
    // Heuristic: 3+ consecutive entity refs suggests expansion attack
    pattern: /(?:&\w{1,20};){3,}/
  },
  {
    id: "xml-namespace-confusion",
    description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
    // pattern: /\bxmlns\s*(?::\w{1,40})?\s*=/i,
    pattern: /\bxmlns(?::\w{1,40})?\s*=/i
  },
  {
    id: "xml-comment-injection",
    description: "<!-- comment injection — can hide content from some parsers",
    pattern: /<!--/
  },
  {
    id: "xml-comment-close",
    description: "--> closes an enclosing XML comment",
    pattern: /-->/
  },
  {
    id: "xml-pi-close",
    description: "?> closes an enclosing processing instruction",
    pattern: /\?>/
  }
], xml_default = XML_PATTERNS;

// node_modules/is-unsafe/src/contexts/svg.js
var SVG_PATTERNS = [
  {
    id: "svg-script-element",
    description: "<script element inside SVG executes JavaScript",
    pattern: /<script[\s>/]/i
  },
  {
    id: "svg-xlink-href-javascript",
    description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
    pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
  },
  {
    id: "svg-href-javascript",
    description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
    pattern: /href\s*=\s*["']?\s*javascript\s*:/i
  },
  {
    id: "svg-foreignobject",
    description: "<foreignObject embeds HTML inside SVG — can execute scripts",
    pattern: /<foreignObject[\s>/]/i
  },
  {
    id: "svg-use-external",
    description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
    // Match <use with href= where the value starts with a non-# character (external URL)
    // [\"'][^#] catches quoted values not starting with #; [^\"'#\s>] catches unquoted
    pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
  },
  {
    id: "svg-animate-href",
    description: '<animate attributeName="href" — can dynamically change href to javascript:',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
  },
  {
    id: "svg-animate-xlinkhref",
    description: '<animate attributeName="xlink:href"',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
  },
  {
    id: "svg-set-javascript",
    description: '<set to="javascript:..." — sets an attribute to a javascript: URI',
    pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
  },
  {
    id: "svg-event-handler",
    description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
    pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
  },
  {
    id: "svg-handler-generic",
    description: "Generic on* handler catch-all for SVG attributes",
    pattern: /\bon\w{1,30}\s*=/i
  },
  {
    id: "svg-filter-feimage",
    description: "<feImage href= — filter primitive that can load external resources",
    pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
  },
  {
    id: "svg-image-external",
    description: "<image xlink:href with http/https or javascript protocol",
    pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
  },
  {
    id: "svg-style-javascript",
    description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
    pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
  }
], svg_default = SVG_PATTERNS;

// node_modules/is-unsafe/src/contexts/sql.js
var SQL_PATTERNS = [
  {
    id: "sql-block-comment-open",
    description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
    pattern: /\/\*/
  },
  {
    id: "sql-union-select",
    description: "UNION SELECT — most common SQL injection aggregation attack",
    pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
  },
  {
    id: "sql-drop-table",
    description: "DROP TABLE — destructive DDL injection",
    pattern: /\bDROP\s{1,20}TABLE\b/i
  },
  {
    id: "sql-drop-database",
    description: "DROP DATABASE — destructive DDL injection",
    pattern: /\bDROP\s{1,20}DATABASE\b/i
  },
  {
    id: "sql-insert-into",
    description: "INSERT INTO — data injection",
    pattern: /\bINSERT\s{1,20}INTO\b/i
  },
  {
    id: "sql-delete-from",
    description: "DELETE FROM — data deletion injection",
    pattern: /\bDELETE\s{1,20}FROM\b/i
  },
  {
    id: "sql-update-set",
    description: "UPDATE ... SET — data modification injection",
    // Allows arbitrary content between UPDATE and SET (table name, alias, etc.)
    pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
  },
  {
    id: "sql-exec-xp",
    description: "EXEC xp_ — MSSQL extended stored procedure execution",
    pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
  },
  {
    id: "sql-tautology-string",
    description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,
    // Last quote is optional — injection may truncate it: ' OR '1'='1--
    pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
  },
  {
    id: "sql-tautology-numeric",
    description: "Numeric tautology: OR 1=1",
    pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
  },
  {
    id: "sql-always-true-zero",
    description: "Numeric tautology: OR 0=0",
    pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
  },
  {
    id: "sql-sleep-benchmark",
    description: "Time-based blind injection: SLEEP() or BENCHMARK()",
    pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
  },
  {
    id: "sql-waitfor-delay",
    description: "MSSQL time-based blind injection: WAITFOR DELAY",
    pattern: /\bWAITFOR\s{1,20}DELAY\b/i
  },
  {
    id: "sql-char-function",
    description: "CHAR() function — used to obfuscate injected strings",
    pattern: /\bCHAR\s*\(\s*\d{1,3}/i
  },
  {
    id: "sql-information-schema",
    description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
    pattern: /\bINFORMATION_SCHEMA\b/i
  }
], sql_default = SQL_PATTERNS;

// node_modules/is-unsafe/src/contexts/shell.js
var SHELL_PATTERNS = [
  {
    id: "shell-path-traversal-unix",
    description: "Unix path traversal: ../  — climbing the directory tree",
    pattern: /\.\.\//
  },
  {
    id: "shell-path-traversal-windows",
    description: "Windows path traversal: ..\\ — climbing the directory tree",
    pattern: /\.\.\\/
  },
  {
    id: "shell-path-traversal-encoded",
    description: "URL-encoded path traversal: %2e%2e or %2f variants",
    pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
  },
  {
    id: "shell-null-byte",
    description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
    pattern: /\x00|%00/
  },
  {
    id: "shell-semicolon",
    description: "Semicolon command separator: cmd1; cmd2",
    pattern: /;/
  },
  {
    id: "shell-pipe",
    description: "Pipe operator: cmd1 | cmd2",
    pattern: /\|/
  },
  {
    id: "shell-and-operator",
    description: "AND operator: cmd1 && cmd2",
    pattern: /&&/
  },
  {
    id: "shell-or-operator",
    description: "OR operator: cmd1 || cmd2",
    pattern: /\|\|/
  },
  {
    id: "shell-backtick",
    description: "Backtick command substitution: `cmd`",
    pattern: /`/
  },
  {
    id: "shell-dollar-paren",
    description: "Dollar-paren command substitution: $(cmd)",
    pattern: /\$\(/
  },
  {
    id: "shell-dollar-brace",
    description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
    pattern: /\$\{/
  },
  {
    id: "shell-redirect-out",
    description: "Output redirection: cmd > file or cmd >> file",
    pattern: />{1,2}/
  },
  {
    id: "shell-redirect-in",
    description: "Input redirection: cmd < file",
    pattern: /</
  },
  {
    id: "shell-newline-injection",
    description: "Newline injection: \\n or \\r — can inject new shell commands",
    pattern: /[\n\r]/
  },
  {
    id: "shell-glob-star",
    description: "Glob expansion: * or ? — can expand to unintended files",
    // Only flag when combined with path separators to reduce false positives
    pattern: /[/\\][*?]/
  },
  {
    id: "shell-absolute-root",
    description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
    pattern: /^(?:\/|\\\\)/
  },
  {
    id: "shell-windows-drive",
    description: "Windows drive letter path injection: C:\\ or D:/",
    pattern: /^[a-zA-Z]:[/\\]/
  },
  {
    id: "shell-curl-wget",
    description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
    // Require a URL scheme (http/https/ftp) or a flag (-) to reduce false positives
    // "curl is a tool" won't match; "curl http://..." or "curl -s ..." will
    pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
  }
], shell_default = SHELL_PATTERNS;

// node_modules/is-unsafe/src/contexts/redos.js
var REDOS_PATTERNS = [
  {
    id: "redos-nested-quantifier-plus",
    description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
    // Matches any group containing a + quantifier, with an outer * or + — catches (a+)+, (.+b)*, etc.
    pattern: /\([^)]*\+[^)]*\)[+*]/
  },
  {
    id: "redos-nested-quantifier-star",
    description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
    pattern: /\([^)]*\*[^)]*\)[*+]/
  },
  {
    id: "redos-nested-groups",
    description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
    pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
  },
  {
    id: "redos-alternation-overlap",
    description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
    // Detect repeated identical alternatives under a quantifier
    pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
  },
  {
    id: "redos-star-plus-concat",
    description: "(x*x)+ pattern — triggers super-linear backtracking",
    pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
  },
  {
    id: "redos-dot-star-greedy",
    description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
    pattern: /\(\.[*+]\)\{?\d/
  },
  {
    id: "redos-large-repetition",
    description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
    // Matches { followed by 4+ digits (≥1000), then optional ,digits }
    pattern: /\{\d{4,}(?:,\d*)?\}/
  },
  {
    id: "redos-catastrophic-alternation",
    description: "Long alternation with many similar branches — polynomial backtracking risk",
    // Heuristic: 10+ pipe-separated alternatives in a single group
    pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
  }
], redos_default = REDOS_PATTERNS;

// node_modules/is-unsafe/src/contexts/nosql.js
var sep = `["'\\s]*:`, NOSQL_PATTERNS = [
  // ─── MongoDB $ operator injection ────────────────────────────────────────
  {
    id: "nosql-where-operator",
    description: "$where — executes arbitrary JavaScript server-side in MongoDB",
    pattern: new RegExp(`\\$where${sep}`, "i")
  },
  {
    id: "nosql-ne-operator",
    description: '$ne — "not equal" operator used to bypass equality checks',
    pattern: new RegExp(`\\$ne${sep}`, "i")
  },
  {
    id: "nosql-gt-operator",
    description: '$gt — "greater than" used to bypass password/value checks',
    pattern: new RegExp(`\\$gte?${sep}`, "i")
  },
  {
    id: "nosql-lt-operator",
    description: '$lt / $lte — "less than" bypass variants',
    pattern: new RegExp(`\\$lte?${sep}`, "i")
  },
  {
    id: "nosql-regex-operator",
    description: "$regex — can be used to extract data character by character (blind injection)",
    pattern: new RegExp(`\\$regex${sep}`, "i")
  },
  {
    id: "nosql-or-operator",
    description: "$or — logical OR; used to create always-true conditions",
    pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
  },
  {
    id: "nosql-and-operator",
    description: "$and — logical AND operator injection",
    pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
  },
  {
    id: "nosql-nor-operator",
    description: "$nor — logical NOR operator injection",
    pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
  },
  {
    id: "nosql-exists-operator",
    description: "$exists — can enumerate fields to determine schema",
    pattern: new RegExp(`\\$exists${sep}`, "i")
  },
  {
    id: "nosql-in-operator",
    description: "$in — matches any value in a list; can enumerate values",
    pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
  },
  {
    id: "nosql-expr-operator",
    description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
    pattern: new RegExp(`\\$expr${sep}`, "i")
  },
  {
    id: "nosql-function-operator",
    description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
    pattern: new RegExp(`\\$function${sep}`, "i")
  },
  {
    id: "nosql-accumulator-operator",
    description: "$accumulator — custom aggregation with arbitrary JS execution",
    pattern: new RegExp(`\\$accumulator${sep}`, "i")
  },
  // ─── Prototype pollution ─────────────────────────────────────────────────
  {
    id: "nosql-proto-pollution",
    description: "__proto__ — prototype pollution via object key injection",
    pattern: /__proto__/
  },
  {
    id: "nosql-constructor-prototype",
    description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
    // Matches dot-notation (obj.constructor.prototype) and JSON key adjacency
    // ("constructor": {"prototype": ...})
    pattern: /constructor[\s"':.,{\[]*prototype/i
  },
  {
    id: "nosql-proto-bracket",
    description: '["__proto__"] — bracket-notation prototype pollution',
    pattern: /\[["']__proto__["']\]/
  }
], nosql_default = NOSQL_PATTERNS;

// node_modules/is-unsafe/src/contexts/log.js
var LOG_PATTERNS = [
  // ─── CRLF / newline injection ─────────────────────────────────────────────
  {
    id: "log-crlf-injection",
    description: "CRLF injection: literal \\r or \\n embeds fake log lines",
    pattern: /[\r\n]/
  },
  {
    id: "log-url-encoded-crlf",
    description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
    pattern: /%0[dDaA]/
  },
  {
    id: "log-unicode-newline",
    description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
    pattern: /[\u2028\u2029]/
  },
  // ─── Log4Shell / JNDI injection (CVE-2021-44228) ─────────────────────────
  {
    id: "log-log4shell-jndi",
    description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
    pattern: /\$\{jndi\s*:/i
  },
  {
    id: "log-log4shell-obfuscated",
    description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
    // ${::- is the Log4j lookup-bypass escape sequence; presence alone is suspicious
    pattern: /\$\{::-/
  },
  {
    id: "log-log4j-lookup",
    description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
    pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
  },
  // ─── Server-Side Template Injection (SSTI) in log messages ───────────────
  {
    id: "log-ssti-double-brace",
    description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
    pattern: /\{\{[\s\S]{0,80}\}\}/
  },
  {
    id: "log-ssti-hash-brace",
    description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
    pattern: /#\{[\s\S]{0,80}\}/
  },
  {
    id: "log-ssti-dollar-brace",
    description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
    // Require that the ${...} content looks like an expression, not a plain variable name.
    // Flags if the content contains: . ( * + operators, or known SSTI keywords.
    // This avoids flagging ${PATH}, ${HOME} etc. (plain shell variables).
    pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
  },
  {
    id: "log-ssti-percent-tag",
    description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
    pattern: /<%=[\s\S]{0,80}%>/
  },
  // ─── Null byte ────────────────────────────────────────────────────────────
  {
    id: "log-null-byte",
    description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
    pattern: /\x00|%00/
  },
  // ─── ANSI escape injection ────────────────────────────────────────────────
  {
    id: "log-ansi-escape",
    description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
    pattern: /\x1b\[/
  }
], log_default = LOG_PATTERNS;

// node_modules/is-unsafe/src/contexts/sql-strict.js
var SQL_STRICT_EXTRA = [
  {
    id: "sql-line-comment",
    description: "SQL line comment: -- followed by whitespace or end of string",
    pattern: /--(?:\s|$)/
  },
  {
    id: "sql-stacked-query",
    description: "Stacked queries: semicolon immediately followed by a SQL keyword",
    pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
  },
  {
    id: "sql-hex-encoding",
    description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
    pattern: /\b0x[0-9a-f]{4,}/i
  }
], SQL_STRICT_PATTERNS = [...sql_default, ...SQL_STRICT_EXTRA], sql_strict_default = SQL_STRICT_PATTERNS;

// node_modules/is-unsafe/src/util/decode-entities.js
var NAMED3 = Object.freeze({
  colon: ":",
  Tab: "	",
  NewLine: `
`
}), ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
  return input.indexOf("&") === -1 ? input : input.replace(ENTITY_RE, (match, hex, dec, name) => {
    if (name !== void 0)
      return Object.prototype.hasOwnProperty.call(NAMED3, name) ? NAMED3[name] : match;
    let cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
    return !Number.isFinite(cp) || cp > 1114111 ? match : String.fromCodePoint(cp);
  });
}

// node_modules/is-unsafe/src/index.js
html_default.label = "HTML";
xml_default.label = "XML";
svg_default.label = "SVG";
html_default.decodeEntities = !0;
xml_default.decodeEntities = !0;
svg_default.decodeEntities = !0;
sql_default.label = "SQL";
sql_strict_default.label = "SQL-STRICT";
shell_default.label = "SHELL";
redos_default.label = "REDOS";
nosql_default.label = "NOSQL";
log_default.label = "LOG";
var VALID_CONTEXTS = Object.freeze({
  HTML: html_default,
  XML: xml_default,
  SVG: svg_default,
  SQL: sql_default,
  "SQL-STRICT": sql_strict_default,
  SHELL: shell_default,
  REDOS: redos_default,
  NOSQL: nosql_default,
  LOG: log_default
});
function assertString(value) {
  if (typeof value != "string")
    throw new TypeError(
      `is-unsafe: first argument must be a string, got ${typeof value}`
    );
}
function assertContext(context) {
  if (!(context instanceof RegExp)) {
    if (Array.isArray(context)) {
      if (context.length === 0)
        throw new TypeError("is-unsafe: context must not be an empty array");
      if (Array.isArray(context[0])) {
        for (let list of context)
          if (!Array.isArray(list) || list.length === 0)
            throw new TypeError(
              "is-unsafe: each context in the array must be a non-empty pattern array (PatternList)"
            );
      }
      return;
    }
    throw new TypeError(
      `is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`
    );
  }
}
function normalise(context) {
  return context instanceof RegExp ? { lists: null, regex: context } : Array.isArray(context[0]) ? { lists: context, regex: null } : { lists: [context], regex: null };
}
function decodedCopy(value, list) {
  if (!list.decodeEntities) return null;
  let decoded = decodeEntities(value);
  return decoded === value ? null : decoded;
}
function matchList(value, list) {
  let label = list.label ?? "CUSTOM", decoded = decodedCopy(value, list);
  for (let rule of list)
    if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded))
      return { context: label, id: rule.id, description: rule.description, pattern: rule.pattern };
  return null;
}
function isUnsafe2(value, context) {
  assertString(value), assertContext(context);
  let { lists, regex } = normalise(context);
  if (regex) return regex.test(value);
  for (let list of lists)
    if (matchList(value, list) !== null) return !0;
  return !1;
}

// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function extractRawAttributes(prefixedAttrs, options) {
  if (!prefixedAttrs) return {};
  let attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
  if (!attrs) return {};
  let rawAttrs = {};
  for (let key in attrs)
    if (key.startsWith(options.attributeNamePrefix)) {
      let rawName = key.substring(options.attributeNamePrefix.length);
      rawAttrs[rawName] = attrs[key];
    } else
      rawAttrs[key] = attrs[key];
  return rawAttrs;
}
function extractNamespace(rawTagName) {
  if (!rawTagName || typeof rawTagName != "string") return;
  let colonIndex = rawTagName.indexOf(":");
  if (colonIndex !== -1 && colonIndex > 0) {
    let ns = rawTagName.substring(0, colonIndex);
    if (ns !== "xmlns")
      return ns;
  }
}
var OrderedObjParser = class {
  constructor(options, externalEntities) {
    this.options = options, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = parseXml, this.parseTextData = parseTextData, this.resolveNameSpace = resolveNameSpace, this.buildAttributesMap = buildAttributesMap, this.isItStopNode = isItStopNode, this.replaceEntitiesValue = replaceEntitiesValue, this.readStopNodeData = readStopNodeData, this.saveTextToParentTag = saveTextToParentTag, this.addChild = addChild, this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
    let namedEntities = { ...XML };
    this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == "object" ? namedEntities = this.options.htmlEntities : this.options.htmlEntities === !0 && (namedEntities = { ...COMMON_HTML, ...CURRENCY }), this.entityDecoder = new EntityDecoder({
      namedEntities: { ...namedEntities, ...externalEntities },
      numericAllowed: this.options.htmlEntities,
      limit: {
        maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
        maxExpandedLength: this.options.processEntities.maxExpandedLength,
        applyLimitsTo: this.options.processEntities.appliesTo
      },
      // onExternalEntity: (name, value) => isUnsafe(value) ? 'block' : 'allow',
      onInputEntity: (name, value) => (
        //TODO: VALID_CONTEXTS.HTML should be set only if this.options.htmlEntities
        isUnsafe2(value, [html_default, xml_default]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
      )
      //postCheck: resolved => resolved
    })), this.matcher = new Matcher(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new ExpressionSet();
    let stopNodesOpts = this.options.stopNodes;
    if (stopNodesOpts && stopNodesOpts.length > 0) {
      for (let i = 0; i < stopNodesOpts.length; i++) {
        let stopNodeExp = stopNodesOpts[i];
        typeof stopNodeExp == "string" ? this.stopNodeExpressionsSet.add(new Expression(stopNodeExp)) : stopNodeExp instanceof Expression && this.stopNodeExpressionsSet.add(stopNodeExp);
      }
      this.stopNodeExpressionsSet.seal();
    }
  }
};
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
  let options = this.options;
  if (val !== void 0 && (options.trimValues && !dontTrim && (val = val.trim()), val.length > 0)) {
    escapeEntities || (val = this.replaceEntitiesValue(val, tagName, jPath));
    let jPathOrMatcher = options.jPath ? jPath.toString() : jPath, newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
    return newval == null ? val : typeof newval != typeof val || newval !== val ? newval : options.trimValues || val.trim() === val ? parseValue(val, options.parseTagValue, options.numberParseOptions) : val;
  }
}
function resolveNameSpace(tagname) {
  if (this.options.removeNSPrefix) {
    let tags = tagname.split(":"), prefix = tagname.charAt(0) === "/" ? "/" : "";
    if (tags[0] === "xmlns")
      return "";
    tags.length === 2 && (tagname = prefix + tags[1]);
  }
  return tagname;
}
var attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
  return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = !1) {
  let options = this.options;
  if (force === !0 || options.ignoreAttributes !== !0 && typeof attrStr == "string") {
    let matches2 = getAllMatches(attrStr, attrsRegx), len = matches2.length, attrs = {}, processedVals = new Array(len), hasRawAttrs = !1, rawAttrsForMatcher = {};
    for (let i = 0; i < len; i++) {
      let attrName = this.resolveNameSpace(matches2[i][1]), oldVal = attrValue(matches2[i]);
      if (attrName.length && oldVal !== void 0) {
        let val = oldVal;
        options.trimValues && (val = val.trim()), val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher), processedVals[i] = val, rawAttrsForMatcher[attrName] = val, hasRawAttrs = !0;
      }
    }
    hasRawAttrs && typeof jPath == "object" && jPath.updateCurrent && jPath.updateCurrent(rawAttrsForMatcher);
    let jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher, hasAttrs = !1;
    for (let i = 0; i < len; i++) {
      let attrName = this.resolveNameSpace(matches2[i][1]);
      if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
      let aName = options.attributeNamePrefix + attrName;
      if (attrName.length)
        if (options.transformAttributeName && (aName = options.transformAttributeName(aName)), aName = sanitizeName(aName, options), attrValue(matches2[i]) !== void 0) {
          let oldVal = processedVals[i], newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
          newVal == null ? attrs[aName] = oldVal : typeof newVal != typeof oldVal || newVal !== oldVal ? attrs[aName] = newVal : attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions), hasAttrs = !0;
        } else options.allowBooleanAttributes && (attrs[aName] = !0, hasAttrs = !0);
    }
    if (!hasAttrs) return;
    if (options.attributesGroupName && !options.preserveOrder) {
      let attrCollection = {};
      return attrCollection[options.attributesGroupName] = attrs, attrCollection;
    }
    return attrs;
  }
}
var parseXml = function(xmlData) {
  let options = this.options, crlfPositions = options.captureMetaData ? [] : void 0;
  xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => (newline.length === 2 && crlfPositions.push(index - crlfPositions.length), `
`) : `
`);
  let xmlObj = new XmlNode("!xml"), currentNode = xmlObj, textData = "";
  this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
  let docTypeReader = new DocTypeReader(options.processEntities), xmlLen = xmlData.length;
  for (let i = 0; i < xmlLen; i++)
    if (xmlData[i] === "<") {
      let c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {
        let closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed."), tagName = xmlData.substring(i + 2, closeIndex).trim();
        if (options.removeNSPrefix) {
          let colonIndex = tagName.indexOf(":");
          colonIndex !== -1 && (tagName = tagName.substr(colonIndex + 1));
        }
        tagName = transformTagName(options.transformTagName, tagName, "", options).tagName, currentNode && (textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher));
        let lastTagName = this.matcher.getCurrentTag();
        if (tagName && options.unpairedTagsSet.has(tagName))
          throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
        lastTagName && options.unpairedTagsSet.has(lastTagName) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, currentNode = this.tagsNodeStack.pop() || xmlObj, options.captureMetaData && currentNode && currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions)), textData = "", i = closeIndex;
      } else if (c1 === 63) {
        let tagData = readTagExp(xmlData, i, !1, "?>");
        if (!tagData) throw new Error("Pi Tag is not closed.");
        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        let attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, !0);
        if (attsMap) {
          let ver = attsMap[this.options.attributeNamePrefix + "version"];
          this.entityDecoder.setXmlVersion(Number(ver) || 1), docTypeReader.setXmlVersion(Number(ver) || 1);
        }
        if (!(options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags)) {
          let childNode = new XmlNode(tagData.tagName);
          childNode.add(options.textNodeName, ""), tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== !0 && (childNode[":@"] = attsMap);
          let startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
          this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
        }
        i = tagData.closeIndex + 1;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
        let endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
        if (options.commentPropName) {
          let comment = xmlData.substring(i + 4, endIndex - 2);
          textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher), currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
        }
        i = endIndex;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
        if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
        this.doctypefound = !0;
        let result = docTypeReader.readDocType(xmlData, i);
        this.entityDecoder.addInputEntities(result.entities), i = result.i;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
        let closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2, tagExp = xmlData.substring(i + 9, closeIndex);
        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, !0, !1, !0, !0);
        val == null && (val = ""), options.cdataPropName ? currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]) : currentNode.add(options.textNodeName, val), i = closeIndex + 2;
      } else {
        let result = readTagExp(xmlData, i, options.removeNSPrefix);
        if (!result) {
          let context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
          throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
        }
        let tagName = result.tagName, rawTagName = result.rawTagName, tagExp = result.tagExp, attrExpPresent = result.attrExpPresent, closeIndex = result.closeIndex;
        if ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options), options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName))
          throw new Error(`Invalid tag name: ${tagName}`);
        currentNode && textData && currentNode.tagname !== "!xml" && (textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, !1));
        let lastTag = currentNode;
        lastTag && options.unpairedTagsSet.has(lastTag.tagname) && (currentNode = this.tagsNodeStack.pop(), this.matcher.pop());
        let isSelfClosing = !1;
        tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1 && (isSelfClosing = !0, tagName[tagName.length - 1] === "/" ? (tagName = tagName.substr(0, tagName.length - 1), tagExp = tagName) : tagExp = tagExp.substr(0, tagExp.length - 1), attrExpPresent = tagName !== tagExp);
        let prefixedAttrs = null, rawAttrs = {}, namespace;
        namespace = extractNamespace(rawTagName), tagName !== xmlObj.tagname && this.matcher.push(tagName, {}, namespace), tagName !== tagExp && attrExpPresent && (prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName), prefixedAttrs && (rawAttrs = extractRawAttributes(prefixedAttrs, options))), tagName !== xmlObj.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
        let startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
        if (this.isCurrentNodeStopNode) {
          let tagContent = "";
          if (isSelfClosing)
            i = result.closeIndex;
          else if (options.unpairedTagsSet.has(tagName))
            i = result.closeIndex;
          else {
            let result2 = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
            if (!result2) throw new Error(`Unexpected end of ${rawTagName}`);
            i = result2.i, tagContent = result2.tagContent;
          }
          let childNode = new XmlNode(tagName);
          prefixedAttrs && (childNode[":@"] = prefixedAttrs), childNode.add(options.textNodeName, tagContent), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
        } else {
          if (isSelfClosing) {
            ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));
            let childNode = new XmlNode(tagName);
            prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
          } else if (options.unpairedTagsSet.has(tagName)) {
            let childNode = new XmlNode(tagName);
            prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i = result.closeIndex;
            continue;
          } else {
            let childNode = new XmlNode(tagName);
            if (this.tagsNodeStack.length > options.maxNestedTags)
              throw new Error("Maximum nested tags exceeded");
            this.tagsNodeStack.push(currentNode), prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), currentNode = childNode;
          }
          textData = "", i = closeIndex;
        }
      }
    } else
      textData += xmlData[i];
  return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
  let low = 0, high = crlfPositions.length;
  for (; low < high; ) {
    let middle = Math.floor((low + high) / 2);
    crlfPositions[middle] < index ? low = middle + 1 : high = middle;
  }
  return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
  this.options.captureMetaData || (startIndex = void 0);
  let jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher, result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
  result === !1 || (typeof result == "string" && (childNode.tagname = result), currentNode.addChild(childNode, startIndex));
}
function replaceEntitiesValue(val, tagName, jPath) {
  let entityConfig = this.options.processEntities;
  if (!entityConfig || !entityConfig.enabled)
    return val;
  if (entityConfig.allowedTags) {
    let jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher)))
      return val;
  }
  if (entityConfig.tagFilter) {
    let jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!entityConfig.tagFilter(tagName, jPathOrMatcher))
      return val;
  }
  return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
  return textData && (isLeafNode === void 0 && (isLeafNode = parentNode.child.length === 0), textData = this.parseTextData(
    textData,
    parentNode.tagname,
    matcher,
    !1,
    parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : !1,
    isLeafNode
  ), textData !== void 0 && textData !== "" && parentNode.add(this.options.textNodeName, textData), textData = ""), textData;
}
function isItStopNode() {
  return this.stopNodeExpressionsSet.size === 0 ? !1 : this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
  let len = xmlData.length, closeCode0 = closingChar.charCodeAt(0), closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1, result = "", segmentStart = i;
  for (let index = i; index < len; index++) {
    let code = xmlData.charCodeAt(index);
    if (code === 34 || code === 39) {
      if (index = xmlData.indexOf(xmlData[index], index + 1), index === -1) return;
    } else if (code === closeCode0)
      if (closeCode1 !== -1) {
        if (xmlData.charCodeAt(index + 1) === closeCode1)
          return result += xmlData.substring(segmentStart, index), { data: result, index };
      } else
        return result += xmlData.substring(segmentStart, index), { data: result, index };
    else code === 9 && (result += xmlData.substring(segmentStart, index) + " ", segmentStart = index + 1);
  }
}
function findClosingIndex(xmlData, str, i, errMsg) {
  let closingIndex = xmlData.indexOf(str, i);
  if (closingIndex === -1)
    throw new Error(errMsg);
  return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
  let closingIndex = xmlData.indexOf(char, i);
  if (closingIndex === -1) throw new Error(errMsg);
  return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
  let result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
  if (!result) return;
  let tagExp = result.data, closeIndex = result.index, separatorIndex = tagExp.search(/\s/), tagName = tagExp, attrExpPresent = !0;
  separatorIndex !== -1 && (tagName = tagExp.substring(0, separatorIndex), tagExp = tagExp.substring(separatorIndex + 1).trimStart());
  let rawTagName = tagName;
  if (removeNSPrefix) {
    let colonIndex = tagName.indexOf(":");
    colonIndex !== -1 && (tagName = tagName.substr(colonIndex + 1), attrExpPresent = tagName !== result.data.substr(colonIndex + 1));
  }
  return {
    tagName,
    tagExp,
    closeIndex,
    attrExpPresent,
    rawTagName
  };
}
function readStopNodeData(xmlData, tagName, i) {
  let startIndex = i, openTagCount = 1, lenient = !1, nextGt = -1, xmllen = xmlData.length;
  for (; i < xmllen; i++)
    if (xmlData[i] === "<") {
      let c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {
        let closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
        if (xmlData.substring(i + 2, closeIndex).trim() === tagName && (openTagCount--, openTagCount === 0))
          return {
            tagContent: xmlData.substring(startIndex, i),
            i: closeIndex
          };
        i = closeIndex;
      } else if (c1 === 63)
        i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
      else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45)
        i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
      else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91)
        i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
      else {
        let tagData = lenient ? void 0 : readTagExp(xmlData, i, !1);
        if (tagData)
          tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/" && openTagCount++, i = tagData.closeIndex;
        else {
          if (lenient = !0, nextGt < i && (nextGt = xmlData.indexOf(">", i), nextGt === -1))
            return;
          let nextLt = xmlData.indexOf("<", i + 1);
          if (nextLt === -1 || nextLt > nextGt) {
            let exp = xmlData.substring(i + 1, nextGt), sep2 = exp.search(/\s/);
            (sep2 === -1 ? exp : exp.substring(0, sep2)) === tagName && exp[exp.length - 1] !== "/" && openTagCount++, i = nextGt;
          }
        }
      }
    }
}
function parseValue(val, shouldParse, options) {
  if (shouldParse && typeof val == "string") {
    let newval = val.trim();
    return newval === "true" ? !0 : newval === "false" ? !1 : toNumber(val, options);
  } else
    return isExist(val) ? val : "";
}
function transformTagName(fn, tagName, tagExp, options) {
  if (fn) {
    let newTagName = fn(tagName);
    tagExp === tagName && (tagExp = newTagName), tagName = newTagName;
  }
  return tagName = sanitizeName(tagName, options), { tagName, tagExp };
}
function sanitizeName(name, options) {
  if (criticalProperties.includes(name))
    throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
  return DANGEROUS_PROPERTY_NAMES.includes(name) ? options.onDangerousProperty(name) : name;
}

// node_modules/fast-xml-parser/src/xmlparser/node2json.js
var METADATA_SYMBOL2 = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(attrs, prefix) {
  if (!attrs || typeof attrs != "object") return {};
  if (!prefix) return attrs;
  let rawAttrs = {};
  for (let key in attrs)
    if (key.startsWith(prefix)) {
      let rawName = key.substring(prefix.length);
      rawAttrs[rawName] = attrs[key];
    } else
      rawAttrs[key] = attrs[key];
  return rawAttrs;
}
function prettify(node, options, matcher, readonlyMatcher) {
  return compress(node, options, matcher, readonlyMatcher);
}
function compress(arr, options, matcher, readonlyMatcher) {
  let text, compressedObj = {};
  for (let i = 0; i < arr.length; i++) {
    let tagObj = arr[i], property = propName(tagObj);
    if (property !== void 0 && property !== options.textNodeName) {
      let rawAttrs = stripAttributePrefix(
        tagObj[":@"] || {},
        options.attributeNamePrefix
      );
      matcher.push(property, rawAttrs);
    }
    if (property === options.textNodeName)
      text === void 0 ? text = tagObj[property] : text += "" + tagObj[property];
    else {
      if (property === void 0)
        continue;
      if (tagObj[property]) {
        let val = compress(tagObj[property], options, matcher, readonlyMatcher), isLeaf = isLeafTag(val, options);
        if (Object.keys(val).length === 0 && options.alwaysCreateTextNode && (val[options.textNodeName] = ""), tagObj[":@"] ? assignAttributes(val, tagObj[":@"], readonlyMatcher, options) : Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode ? val = val[options.textNodeName] : Object.keys(val).length === 0 && (options.alwaysCreateTextNode ? val[options.textNodeName] = "" : val = ""), tagObj[METADATA_SYMBOL2] !== void 0 && typeof val == "object" && val !== null && (val[METADATA_SYMBOL2] = tagObj[METADATA_SYMBOL2]), compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property))
          Array.isArray(compressedObj[property]) || (compressedObj[property] = [compressedObj[property]]), compressedObj[property].push(val);
        else {
          let jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
          options.isArray(property, jPathOrMatcher, isLeaf) ? compressedObj[property] = [val] : compressedObj[property] = val;
        }
        property !== void 0 && property !== options.textNodeName && matcher.pop();
      }
    }
  }
  return typeof text == "string" ? text.length > 0 && (compressedObj[options.textNodeName] = text) : text !== void 0 && (compressedObj[options.textNodeName] = text), compressedObj;
}
function propName(obj) {
  let keys = Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    let key = keys[i];
    if (key !== ":@") return key;
  }
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
  if (attrMap) {
    let keys = Object.keys(attrMap), len = keys.length;
    for (let i = 0; i < len; i++) {
      let atrrName = keys[i], rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName, jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
      options.isArray(atrrName, jPathOrMatcher, !0, !0) ? obj[atrrName] = [attrMap[atrrName]] : obj[atrrName] = attrMap[atrrName];
    }
  }
}
function isLeafTag(obj, options) {
  let { textNodeName } = options, propCount = Object.keys(obj).length;
  return !!(propCount === 0 || propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] == "boolean" || obj[textNodeName] === 0));
}

// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
  constructor(options) {
    this.externalEntities = {}, this.options = buildOptions(options);
  }
  /**
   * Parse XML dats to JS object 
   * @param {string|Uint8Array} xmlData 
   * @param {boolean|Object} validationOption 
   */
  parse(xmlData, validationOption) {
    if (typeof xmlData != "string" && xmlData.toString)
      xmlData instanceof Uint8Array && !(typeof Buffer < "u" && Buffer.isBuffer(xmlData)) ? xmlData = new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(xmlData) : xmlData = xmlData.toString();
    else if (typeof xmlData != "string")
      throw new Error("XML data is accepted in String or Bytes[] form.");
    if (validationOption) {
      validationOption === !0 && (validationOption = {});
      let result = validate(xmlData, validationOption);
      if (result !== !0)
        throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
    }
    let orderedObjParser = new OrderedObjParser(this.options, this.externalEntities), orderedResult = orderedObjParser.parseXml(xmlData);
    return this.options.preserveOrder || orderedResult === void 0 ? orderedResult : prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
  }
  /**
   * Add Entity which is not by default supported by this library
   * @param {string} key 
   * @param {string} value 
   */
  addEntity(key, value) {
    if (value.indexOf("&") !== -1)
      throw new Error("Entity value can't have '&'");
    if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1)
      throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
    if (value === "&")
      throw new Error("An entity with value '&' is not permitted");
    this.externalEntities[key] = value;
  }
  /**
   * Returns a Symbol that can be used to access the metadata
   * property on a node.
   * 
   * If Symbol is not available in the environment, an ordinary property is used
   * and the name of the property is here returned.
   * 
   * The XMLMetaData property is only present when `captureMetaData`
   * is true in the options.
   */
  static getMetaDataSymbol() {
    return XmlNode.getMetaDataSymbol();
  }
};

// node_modules/fast-xml-parser/src/fxp.js
var XMLValidator = {
  validate
};

// src/refine/gate/tests/reports/junit.ts
var parser = new XMLParser({
  ignoreAttributes: !1,
  attributeNamePrefix: "@",
  textNodeName: "#",
  parseAttributeValue: !1,
  parseTagValue: !1,
  isArray: (name) => ["testsuite", "testcase", "failure", "error", "skipped"].includes(name)
});
function parseJunit(texts2) {
  return reportOf(texts2.flatMap((text) => [...casesOf2(rootOf3(text))]));
}
function rootOf3(text) {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ReportError("it declares a document type or entities");
  let validity = XMLValidator.validate(text);
  if (validity !== !0) throw new ReportError(`it is no XML: line ${validity.err.line}: ${validity.err.msg}`);
  let root = parser.parse(text);
  if (root.testsuites === void 0 && root.testsuite === void 0)
    throw new ReportError("it has no <testsuite>");
  return root;
}
function* casesOf2(element) {
  let suites = [element.testsuites, element.testsuite].flat().filter(isElement);
  for (let suite of suites) yield* casesOf2(suite);
  for (let one of [element.testcase].flat().filter(isElement)) yield caseOf2(one);
}
function isElement(value) {
  return typeof value == "object" && value !== null;
}
function caseOf2(element) {
  let attribute = (name2) => stringOf(element[`@${name2}`]), [status, problem] = statusOf(element), [scope, name, file] = [attribute("classname"), attribute("name"), attribute("file")];
  return {
    id: scope === "" ? name : `${scope}::${name}`,
    status,
    ...file === "" ? {} : { file },
    ...problem === void 0 ? {} : { message: messageOf(problem) }
  };
}
function statusOf(element) {
  for (let [name, status] of [
    ["error", "error"],
    ["failure", "failed"],
    ["skipped", "skipped"]
  ]) {
    let found2 = [element[name]].flat()[0];
    if (found2 !== void 0) return [status, found2];
  }
  return ["passed", void 0];
}
function messageOf(problem) {
  return isElement(problem) ? [stringOf(problem["@message"]), stringOf(problem["#"])].filter((part) => part !== "").join(`
`) : stringOf(problem);
}
function stringOf(value) {
  return typeof value == "string" ? value : "";
}

// src/refine/gate/tests/reports/tap.ts
var TEST_POINT = /^(not )?ok\b(?: (\d+))?(?: -)?[ ]?(.*)$/, PLAN = /^1\.\.(\d+)\b/, SUBTEST = /^# Subtest: (.*)$/;
function parseTap(text) {
  let cases = [], top = { names: [], planned: void 0, points: 0 };
  for (let line of text.split(/\r?\n/)) {
    let depth = Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 4);
    readLine(line.trim(), depth, top, cases);
  }
  if (top.planned === void 0 && top.points === 0)
    throw new ReportError("it holds no TAP: no plan and no test point");
  return top.planned !== void 0 && top.planned > top.points && cases.push({ id: "(plan)", status: "error", message: `${top.planned} tests were planned, ${top.points} reported` }), reportOf(cases);
}
function readLine(line, depth, top, cases) {
  let subtest = SUBTEST.exec(line)?.[1];
  if (subtest !== void 0) {
    top.names.length = Math.min(top.names.length, depth), top.names[depth] = subtest;
    return;
  }
  let plan = PLAN.exec(line)?.[1];
  plan !== void 0 && depth === 0 && (top.planned = Number(plan));
  let point = TEST_POINT.exec(line);
  point !== null && cases.push(pointOf(point, top.names.slice(0, depth))), point !== null && depth === 0 && (top.points += 1), line.startsWith("Bail out!") && cases.push({ id: "(bail out)", status: "error", message: line });
}
function pointOf([, not, number, rest = ""], names) {
  let [description = "", directive = ""] = rest.split(/(?<!\\)#\s*/, 2), name = description.trim() || `#${number ?? ""}`, id = [...names.map((one) => one ?? ""), name].join(" > ");
  return /^(?:skip|todo)/i.test(directive) ? { id, status: "skipped", message: directive } : { id, status: not === void 0 ? "passed" : "failed" };
}

// src/refine/gate/tests/runners/custom.ts
function customRunner({ command, report, folder }) {
  let [program, ...args] = command ?? [];
  if (!(program === void 0 || report === void 0))
    return {
      name: "tests.command",
      folder,
      command: [program, ...args].join(" "),
      fingerprint: JSON.stringify(report),
      selects: { tests: !1, related: !1 },
      plan: () => ({ argv: [program, ...args] }),
      report: async (output) => read3(await textsOf(output, report.path), report.format, output)
    };
}
async function textsOf({ stdout, written }, path24) {
  if (path24 === void 0) return [stdout.toString("utf8")];
  let texts2 = await written(path24);
  if (texts2.length === 0) throw new ReportError(`the command wrote no file ${path24}`);
  return texts2;
}
function read3(texts2, format, output) {
  if (format === "junit") return parseJunit(texts2);
  if (format === "tap") return parseTap(texts2.join(`
`));
  let reports = texts2.map((text) => parseJest(text, output.relative));
  return { cases: new Map(reports.flatMap(({ cases }) => [...cases])) };
}

// src/refine/gate/tests/runners/cargo.ts
var import_node_path10 = __toESM(require_node_path(), 1);

// src/refine/gate/tests/reports/cargo.ts
var BINARY = /^\s*(?:Running (?:unittests )?(\S+) \(|Doc-tests (\S+))/, TEST = /^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED|ignored)/, PANIC = /^---- (.+) stdout ----$/, STATUS2 = { ok: "passed", FAILED: "failed", ignored: "skipped" };
function parseCargo(text) {
  let scope = "", cases = [], messages = messagesOf(text);
  for (let line of text.split(`
`)) {
    let [, file, crate] = BINARY.exec(line) ?? [];
    (file !== void 0 || crate !== void 0) && (scope = file ?? `doc ${crate}`);
    let [, name, outcome] = TEST.exec(line) ?? [];
    if (name === void 0 || outcome === void 0) continue;
    let message = outcome === "FAILED" ? messages.get(name) : void 0, steady = name.replace(/ \(line \d+\)/, "");
    cases.push({
      id: `${scope}::${steady}`,
      file: scope,
      status: STATUS2[outcome] ?? "error",
      ...message ? { message } : {}
    });
  }
  if (cases.length === 0 && !/^test result: /m.test(text))
    throw new ReportError("it names no tests: the code did not build");
  return reportOf(cases);
}
function messagesOf(text) {
  let parts = text.split(/^(?=---- .+ stdout ----$)/m).slice(1);
  return new Map(parts.map((part) => [PANIC.exec(part.split(`
`)[0] ?? "")?.[1] ?? "", part.slice(0, 600)]));
}

// src/refine/gate/tests/runners/places.ts
var import_node_path9 = __toESM(require_node_path(), 1);
function foldersAbove(file) {
  let folders = [];
  for (let folder = import_node_path9.default.posix.dirname(file); ; folder = import_node_path9.default.posix.dirname(folder))
    if (folders.push(folder), folder === ".") return folders;
}
function nearestWith(file, names, tree) {
  return foldersAbove(file).find((folder) => names.some((name) => tree.paths.has(import_node_path9.default.posix.join(folder, name))));
}
function below(folder, tree) {
  if (folder === ".") return [...tree.paths];
  let prefix = `${folder}/`;
  return [...tree.paths].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
}
var MAX_NAMED = 200;
function fewEnough(names) {
  return names !== void 0 && names.length > 0 && names.length <= MAX_NAMED ? names : void 0;
}

// src/refine/gate/tests/runners/cargo.ts
var JOINED = 'exec cargo test --offline --no-fail-fast "$@" 2>&1', cargo = {
  extensions: ["rs"],
  async find(file, tree, ask) {
    let folder = nearestWith(file, ["Cargo.toml"], tree);
    if (folder === void 0) return;
    let version = await ask(["cargo", "--version"], folder);
    return version === void 0 ? { problem: "there is a Cargo.toml, but `cargo` is not on PATH" } : {
      name: "cargo test",
      folder,
      command: "cargo test",
      fingerprint: version,
      caches: ["target"],
      selects: { tests: !0, related: !1 },
      plan(seen, { tests }) {
        let names = fewEnough(tests)?.map((id) => id.slice(id.indexOf("::") + 2));
        return {
          argv: ["sh", "-c", JOINED, "sh", ...names ? ["--", "--exact", ...names] : []],
          env: { CARGO_TARGET_DIR: import_node_path10.default.join(seen.cache, "target"), CARGO_TERM_COLOR: "never" }
        };
      },
      report: ({ stdout }) => parseCargo(stdout.toString("utf8"))
    };
  }
};

// src/refine/gate/tests/runners/go.ts
var import_node_path11 = __toESM(require_node_path(), 1);

// src/refine/gate/tests/reports/go.ts
var STATUS3 = { pass: "passed", fail: "failed", skip: "skipped" };
function parseGoTest(text) {
  let cases = [], output = /* @__PURE__ */ new Map(), events = text.split(`
`).flatMap(eventOf);
  if (events.length === 0) throw new ReportError("it holds no events of `go test -json`");
  for (let { Action = "", Package: scope = "", ImportPath, Test: test, Output } of events) {
    let id = test === void 0 ? scope || (ImportPath ?? "") : `${scope}.${test}`;
    Output !== void 0 && output.set(id, ((output.get(id) ?? "") + Output).slice(-1e3));
    let status = STATUS3[Action];
    if (status === void 0 || test === void 0 && status !== "failed") continue;
    let message = status === "failed" ? { message: output.get(id) ?? "" } : {};
    cases.push({ id, status: test === void 0 ? "error" : status, file: scope, ...message });
  }
  return reportOf(cases);
}
function eventOf(line) {
  if (!line.startsWith("{")) return [];
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

// src/refine/gate/tests/runners/go.ts
var LIST = ["go", "list", "-e", "-test", "-f", '{{.ImportPath}}	{{.Dir}}	{{join .Deps ","}}', "./..."], go = {
  extensions: ["go"],
  async find(file, tree, ask) {
    let folder = nearestWith(file, ["go.mod"], tree);
    if (folder === void 0) return;
    let version = await ask(["go", "version"], folder);
    return version === void 0 ? { problem: "there is a go.mod, but `go` is not on PATH" } : runner(folder, version, await listPackages(folder, ask));
  }
};
async function listPackages(folder, ask) {
  let packages = { byFolder: /* @__PURE__ */ new Map(), needs: /* @__PURE__ */ new Map() }, root = (await ask(["pwd"], folder))?.trim() ?? "";
  for (let line of (await ask(LIST, folder))?.split(`
`) ?? []) {
    let [name = "", at = "", needs = ""] = line.split("	");
    name.endsWith(".test") ? packages.needs.set(name.slice(0, -5), new Set(needs.split(",").map(bare))) : name.includes(" ") || packages.byFolder.set(import_node_path11.default.relative(root, at) || ".", name);
  }
  return packages;
}
function runner(folder, version, packages) {
  return {
    name: "go test",
    folder,
    command: "go test ./...",
    fingerprint: version,
    caches: ["go-build"],
    selects: { tests: !0, related: packages.needs.size > 0 },
    plan(seen, { tests, related }) {
      let named2 = fewEnough(tests), scope = named2 ? [...new Set(named2.map(packageOf))] : related ? relatedPackages(packages, related) : [], names = named2?.map((id) => testOf(id).split("/")[0] ?? "").filter((name) => name !== "");
      return {
        argv: ["go", "test", "-json", "-count=1", "-vet=off", ...names && names.length > 0 ? ["-run", `^(?:${[...new Set(names)].join("|")})$`] : [], ...scope.length > 0 ? scope : ["./..."]],
        env: { GOCACHE: import_node_path11.default.join(seen.cache, "go-build") }
      };
    },
    report: ({ stdout }) => parseGoTest(stdout.toString("utf8"))
  };
}
var bare = (text) => text.replace(/ \[.*\]$/, "");
function splitId(id) {
  let at = id.search(/\.(?:Test|Fuzz|Example|Benchmark)[^.]*$/);
  return at < 0 ? [id, ""] : [id.slice(0, at), id.slice(at + 1)];
}
var packageOf = (id) => splitId(id)[0], testOf = (id) => splitId(id)[1];
function relatedPackages({ byFolder, needs }, files) {
  let changed = files.map((file) => byFolder.get(import_node_path11.default.posix.dirname(file)));
  return changed.includes(void 0) ? [] : [...needs].filter(([name, parts]) => changed.some((one) => one === name || parts.has(one ?? ""))).map(([name]) => name);
}

// src/refine/gate/tests/runners/java.ts
var import_node_path12 = __toESM(require_node_path(), 1);
var java = {
  extensions: ["java", "kt", "kts", "groovy", "scala"],
  async find(file, tree, ask) {
    let maven = topWith(file, "pom.xml", tree), gradle = nearestWith(
      file,
      ["settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts"],
      tree
    ), folder = maven ?? gradle;
    if (folder === void 0) return;
    let wrapper = maven === void 0 && tree.paths.has(import_node_path12.default.posix.join(folder, "gradlew")), name = maven !== void 0 ? "mvn" : wrapper ? "./gradlew" : "gradle", version = await ask([name, "--version"], folder);
    return version === void 0 ? { problem: `${name} cannot be started here without network` } : maven === void 0 ? gradleRunner(folder, name, version) : mavenRunner(folder, name, version);
  }
};
function topWith(file, name, tree) {
  return foldersAbove(file).findLast((folder) => tree.paths.has(import_node_path12.default.posix.join(folder, name)));
}
var REPORTS = { maven: "**/target/surefire-reports/TEST-*.xml", gradle: "**/build/test-results/**/TEST-*.xml" };
function base(folder, command, fingerprint, glob) {
  return {
    folder,
    command,
    fingerprint,
    selects: { tests: !0, related: !1 },
    report: async ({ written }) => parseJunit(await written(glob))
  };
}
function mavenRunner(folder, program, version) {
  let plan = (seen, { tests }) => {
    let classes = fewEnough(tests)?.map((id) => id.replace("::", "#").replace(/[[({].*$/, "")), only2 = classes ? [`-Dtest=${[...new Set(classes)].join(",")}`, "-Dsurefire.failIfNoSpecifiedTests=false"] : [], repository = `-Dmaven.repo.local=${import_node_path12.default.join(seen.home, ".m2/repository")}`;
    return {
      argv: [
        program,
        "--offline",
        "--batch-mode",
        "-fae",
        "-Dmaven.test.failure.ignore=true",
        repository,
        ...only2,
        "test"
      ]
    };
  };
  return { ...base(folder, "mvn test", version, REPORTS.maven), name: "maven", plan };
}
function gradleRunner(folder, program, version) {
  let plan = (seen, { tests }) => {
    let classes = fewEnough(tests)?.map((id) => id.replace("::", ".").replace(/[[({].*$/, "")), only2 = [...new Set(classes)].flatMap((name) => ["--tests", name]);
    return {
      argv: [program, "--offline", "--no-daemon", "--continue", "test", ...only2],
      env: { GRADLE_USER_HOME: import_node_path12.default.join(seen.cache, "gradle") }
    };
  };
  return { ...base(folder, "gradle test", version, REPORTS.gradle), name: "gradle", plan };
}

// src/refine/gate/tests/runners/javascript.ts
var import_node_path13 = __toESM(require_node_path(), 1);

// src/refine/gate/tests/reports/lines.ts
var STATUSES = /* @__PURE__ */ new Set(["passed", "failed", "error", "skipped"]);
function parseLines(text) {
  let lines2 = text.split(`
`).filter((line) => line !== "").map(lineOf), report = reportOf(lines2.flatMap(caseOf3));
  if (lines2.at(-1)?.end === !0) return report;
  throw new ReportError(`it breaks off after ${report.cases.size} tests: the runner was ended, or ended itself`);
}
function lineOf(text) {
  try {
    let value = JSON.parse(text);
    if (typeof value == "object" && value !== null) return value;
  } catch {
  }
  throw new ReportError("a line of it is no JSON object");
}
function caseOf3({ id, status, file, message }) {
  return typeof id != "string" || !STATUSES.has(status) ? [] : [
    {
      id,
      status,
      ...typeof file == "string" ? { file } : {},
      ...typeof message == "string" && message !== "" ? { message } : {}
    }
  ];
}

// src/refine/gate/tests/runners/package-script.ts
var SCRIPT_RUNNERS = ["vitest", "jest", "mocha", "node", "react-scripts"];
var WRAPPERS = /^(?:cross-env|npx|c8|nyc|env|pnpm|yarn|exec|--no-install|--)$/, ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/, SHELL_SYNTAX = /[|&;<>()$`\\\n*?~#]/;
function readTestScript(scripts, name = "test") {
  let line = expanded(scripts, name, 4);
  if (line === void 0) return;
  let last = line.split("&&").at(-1)?.trim() ?? "", words2 = wordsOf2(last), { env, rest } = unwrapped2(words2), program = rest[0]?.split("/").at(-1)?.replace(/\.m?js$/, ""), runner2 = SCRIPT_RUNNERS.find((known3) => known3 === program);
  if (runner2 === void 0 || runner2 === "node" && !rest.includes("--test")) return;
  let plain = line === last && !SHELL_SYNTAX.test(last.replaceAll(/"[^"$`\\]*"|'[^']*'/g, ""));
  return { runner: runner2, line, ...plain ? { words: { env, args: rest.slice(1) } } : {} };
}
function expanded(scripts, name, steps) {
  let line = Object.hasOwn(scripts, name) ? scripts[name]?.trim() : void 0;
  if (line === void 0 || steps === 0) return;
  let parts = line.split("&&").map((part) => part.trim()), [, next] = /^(?:npm|pnpm|yarn)(?: run)? ([\w:.-]+)$/.exec(parts.at(-1) ?? "") ?? [], last = next !== void 0 && Object.hasOwn(scripts, next) ? expanded(scripts, next, steps - 1) : parts.at(-1);
  return last === void 0 ? void 0 : [...parts.slice(0, -1), last].join(" && ");
}
function wordsOf2(text) {
  return (text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, a, b) => a ?? b ?? ""));
}
function unwrapped2(words2) {
  let env = {}, rest = [...words2];
  for (let word = rest[0]; word !== void 0; word = rest[0]) {
    let [, name, value = ""] = ASSIGNMENT.exec(word) ?? [];
    if (name !== void 0) env[name] = value;
    else if (!WRAPPERS.test(word)) break;
    rest.shift();
  }
  return { env, rest };
}

// src/refine/gate/tests/runners/javascript.ts
var javascript = {
  extensions: ["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts"],
  async find(file, tree, ask) {
    for (let folder of foldersAbove(file)) {
      let script = scriptOf(folder, tree);
      if (script === void 0) continue;
      if ("problem" in script) return script;
      let version = await ask(["node", "--version"], folder) ?? "";
      return runnerFor(script, folder, `${version.trim()} ${script.line}`);
    }
  }
};
function scriptOf(folder, tree) {
  let manifest = readManifest(tree.read(import_node_path13.default.posix.join(folder, "package.json")));
  if (manifest === void 0) return;
  let script = readTestScript(manifest.scripts ?? {});
  if (script !== void 0) return script;
  let own = manifest.scripts?.test;
  if (own !== void 0 && !/no test specified/.test(own))
    return { problem: `the script \`test\` of ${folder}/package.json ends in no runner known here: set tests.command` };
  let installed = { ...manifest.dependencies, ...manifest.devDependencies }, found2 = ["vitest", "jest", "mocha"].find((name) => Object.hasOwn(installed, name)) ?? (usesNodeTest(folder, tree) ? "node" : void 0);
  if (found2 === void 0) return;
  let args = found2 === "node" ? ["--test"] : [];
  return { runner: found2, line: [found2, ...args].join(" "), words: { env: {}, args } };
}
function readManifest(text) {
  try {
    let data = JSON.parse(text ?? "");
    return typeof data == "object" && data !== null ? data : void 0;
  } catch {
    return;
  }
}
function usesNodeTest(folder, tree) {
  return below(folder, tree).filter((name) => /(?:[._-]test|^test|\/test)\.[cm]?js$/.test(name)).slice(0, 20).some((name) => /["']node:test["']/.test(tree.read(import_node_path13.default.posix.join(folder, name)) ?? ""));
}
var reportFile = (seen, name) => import_node_path13.default.join(seen.out, name), filesOf = (tests) => [...new Set(tests.map((id) => id.split(" > ")[0] ?? ""))];
function jestFlags(seen, { tests, related }) {
  let files = fewEnough(tests && filesOf(tests));
  return [
    "--json",
    `--outputFile=${reportFile(seen, "report.json")}`,
    "--ci",
    "--bail=0",
    "--coverage=false",
    "--watchAll=false",
    ...files ? ["--runTestsByPath", ...files] : related ? ["--findRelatedTests", ...related] : []
  ];
}
function vitestFlags(seen, { tests, related }) {
  let files = fewEnough(tests && filesOf(tests));
  return [
    ...files ? ["run", ...files] : related ? ["related", ...related, "--run"] : ["run"],
    "--reporter=json",
    `--outputFile=${reportFile(seen, "report.json")}`,
    "--bail=0",
    "--coverage.enabled=false"
  ];
}
function mochaFlags(seen, { tests, probing }) {
  let titles = fewEnough(tests)?.map((id) => escaped2(id.split(" > ").slice(1).join(" ")));
  return [
    "--reporter",
    import_node_path13.default.join(seen.support, "mocha-reporter.cjs"),
    "--no-bail",
    ...probing ? ["--require", import_node_path13.default.join(seen.support, "mocha-hooks.cjs")] : [],
    ...titles ? ["--grep", `^(?:${titles.join("|")})$`] : []
  ];
}
var escaped2 = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
function nodeFlags(seen) {
  return [`--test-reporter=${import_node_path13.default.join(seen.support, "node-reporter.mjs")}`, "--test-reporter-destination=stdout"];
}
var DIALECTS = {
  vitest: { flags: vitestFlags, report: "jest", selects: { tests: !0, related: !0 } },
  jest: { flags: jestFlags, report: "jest", selects: { tests: !0, related: !0 } },
  "react-scripts": { flags: jestFlags, report: "jest", selects: { tests: !0, related: !1 } },
  mocha: { flags: mochaFlags, report: "lines", selects: { tests: !0, related: !1 } },
  node: { flags: nodeFlags, report: "lines", selects: { tests: !1, related: !1 } }
};
function runnerFor(script, folder, fingerprint) {
  let dialect = DIALECTS[script.runner], { words: words2 } = script, selects = words2 === void 0 ? { tests: !1, related: !1 } : dialect.selects;
  return {
    name: script.runner,
    folder,
    command: script.line,
    fingerprint,
    selects,
    plan(seen, subset) {
      let env = { ...words2?.env, ...reportEnvironment(seen) };
      return {
        argv: callOf2(script, dialect.flags(seen, words2 ? subset : withoutSelection(subset))),
        env,
        path: binaries(seen, folder)
      };
    },
    report: (output) => dialect.report === "jest" ? jestReport(output) : parseLines(output.out("report.jsonl") ?? "")
  };
}
var withoutSelection = ({ probing }) => probing ? { probing } : {};
function callOf2({ runner: runner2, words: words2, line }, flags) {
  if (words2 === void 0) return ["sh", "-c", `${line} "$@"`, "sh", ...withoutSubcommand(flags)];
  if (runner2 === "node") return ["node", ...flags, ...words2.args];
  let args = runner2 === "vitest" ? words2.args.filter((word) => !/^(?:run|watch|dev|--run|--watch|-w|--coverage)$/.test(word)) : words2.args;
  return runner2 === "vitest" ? ["vitest", flags[0] ?? "run", ...args, ...flags.slice(1)] : [runner2, ...args, ...flags];
}
var withoutSubcommand = (flags) => flags.filter((flag) => flag !== "run");
function reportEnvironment(seen) {
  return { PROVENFIX_REPORT: reportFile(seen, "report.jsonl") };
}
function binaries(seen, folder) {
  return foldersAbove(import_node_path13.default.posix.join(folder, "_")).map((at) => import_node_path13.default.join(seen.root, at, "node_modules/.bin"));
}
function jestReport(output) {
  return parseJest(output.out("report.json") ?? "", (file) => output.relative(file));
}

// src/refine/gate/tests/runners/python.ts
var import_node_path14 = __toESM(require_node_path(), 1);
var MANIFESTS = ["pyproject.toml", "pytest.ini", "setup.cfg", "setup.py", "tox.ini", "requirements.txt", "manage.py"], TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests?)\.py$/, ENVIRONMENTS = [".venv", "venv", "env"], QUESTION = "import sys,importlib.util as u;print(sys.executable);print(sys.version.split()[0]);print(int(u.find_spec('pytest') is not None))", python = {
  extensions: ["py", "pyi"],
  async find(file, tree, ask) {
    let folder = projectFolder(file, tree);
    if (folder === void 0) return;
    let found2 = await findPython(folder, tree, ask);
    if ("problem" in found2) return found2;
    let texts2 = testTexts(folder, tree);
    if (!wantsPytest(folder, tree, texts2)) return unittestRunner(folder, found2);
    if (found2.hasPytest)
      return pytestRunner(folder, found2, (seen) => [found2.program(seen), "-m", "pytest"], `${found2.name} -m pytest`);
    let version = await ask(["pytest", "--version"], folder);
    return version !== void 0 ? pytestRunner(folder, { ...found2, version }, () => ["pytest"], "pytest") : {
      problem: `the tests use pytest, which ${found2.name} does not have${found2.note === void 0 ? "" : ` (${found2.note})`}: install it in .venv, or set tests.command`
    };
  }
};
function projectFolder(file, tree) {
  let hasTests = (folder) => below(folder, tree).some((name) => TEST_FILE.test(name)), isProject = (folder) => MANIFESTS.some((name) => tree.paths.has(import_node_path14.default.posix.join(folder, name)));
  return foldersAbove(file).find((folder) => (folder === "." || isProject(folder)) && hasTests(folder));
}
async function findPython(folder, tree, ask) {
  let own = [.../* @__PURE__ */ new Set([folder, "."])].flatMap(
    (at) => ENVIRONMENTS.map((name) => import_node_path14.default.posix.join(at, name, "bin/python"))
  ).filter((place) => isExecutable(import_node_path14.default.join(tree.root, place)));
  for (let place of own) {
    let answer = await ask([`./${import_node_path14.default.posix.relative(folder, place)}`, "-c", QUESTION], folder);
    if (answer !== void 0) return interrogate(place, (seen) => import_node_path14.default.join(seen.root, place), answer);
  }
  let note = own[0] && `${own[0]} cannot be used in the copy that the tests run in: ${unusable(tree.root, own[0])}`;
  for (let name of ["python3", "python"]) {
    let answer = await ask([name, "-c", QUESTION], folder);
    if (answer !== void 0)
      return { ...interrogate(name, () => answer.split(`
`)[0] ?? name, answer), ...note && { note } };
  }
  return { problem: `there is no Python here: ${note ?? "no .venv"}, and no \`python3\` on PATH` };
}
function unusable(root, place) {
  let environment2 = import_node_path14.default.posix.dirname(import_node_path14.default.posix.dirname(place));
  return isFolder(import_node_path14.default.join(root, environment2)) ? "it does not run there" : `${environment2} is a link`;
}
function interrogate(name, program, answer) {
  let [, version = "", hasPytest] = answer.split(`
`);
  return { name, program, version, hasPytest: hasPytest === "1" };
}
var MOST_READ = 60;
function testTexts(folder, tree) {
  return below(folder, tree).filter((name) => TEST_FILE.test(name)).slice(0, MOST_READ).map((name) => tree.read(import_node_path14.default.posix.join(folder, name)) ?? "");
}
function wantsPytest(folder, tree, texts2) {
  let names = below(folder, tree);
  return names.some((name) => /(?:^|\/)(?:conftest\.py|pytest\.ini)$/.test(name)) || names.filter(
    (name) => /^(?:pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|Pipfile|requirements[^/]*\.txt)$/.test(name)
  ).some((name) => /\bpytest\b/.test(tree.read(import_node_path14.default.posix.join(folder, name)) ?? "")) || texts2.some((text) => /^\s*(?:import|from) pytest\b/m.test(text)) ? !0 : !texts2.some((text) => /\bTestCase\b/.test(text));
}
function pytestRunner(folder, { version, note }, program, name) {
  return {
    name: "pytest",
    folder,
    command: name,
    ...note && { note },
    fingerprint: version,
    selects: { tests: !0, related: !1 },
    plan: (seen, { tests }) => ({
      argv: [
        ...program(seen),
        "-p",
        "provenfix_pytest",
        ...PYTEST_FLAGS,
        ...fewEnough(tests)?.filter((id) => id.includes("::")) ?? []
      ],
      env: reporting(seen)
    }),
    report: linesOf2
  };
}
var PYTEST_FLAGS = ["--continue-on-collection-errors", "--maxfail=0", "-p", "no:randomly", "--tb=short", "-q"];
function unittestRunner(folder, { program, name, version, note }) {
  return {
    name: "unittest",
    folder,
    command: `${name} -m unittest`,
    ...note && { note },
    fingerprint: version,
    selects: { tests: !0, related: !1 },
    plan: (seen, { tests }) => ({
      argv: [program(seen), import_node_path14.default.join(seen.support, "provenfix_unittest.py"), ...fewEnough(tests) ?? []],
      env: reporting(seen)
    }),
    report: linesOf2
  };
}
function reporting(seen) {
  return {
    PROVENFIX_REPORT: import_node_path14.default.join(seen.out, "report.jsonl"),
    PYTHONPATH: [seen.support, ...seen.moved ? [seen.root, import_node_path14.default.join(seen.root, "src")] : []].join(import_node_path14.default.delimiter)
  };
}
function linesOf2(output) {
  return parseLines(output.out("report.jsonl") ?? "");
}

// src/refine/gate/tests/runners/list.ts
var runnerKinds = [python, javascript, go, cargo, java];

// src/refine/gate/tests/find.ts
var ASK_TIMEOUT = 60;
function findRunner(tree, workspace, options) {
  let custom = customRunner(options);
  if (custom !== void 0) return async () => ({ runner: custom });
  let ask = askIn(workspace), projects = /* @__PURE__ */ new Map(), byFolder = /* @__PURE__ */ new Map(), unify = (found2) => {
    if (!("runner" in found2)) return found2;
    let key = `${found2.runner.name} ${found2.runner.folder}`, runner2 = projects.get(key) ?? found2.runner;
    return projects.set(key, runner2), { runner: runner2 };
  };
  return (file) => {
    let key = `${import_node_path15.default.posix.dirname(file)} ${import_node_path15.default.posix.extname(file)}`, known3 = byFolder.get(key) ?? search(file, tree, ask).then(unify);
    return byFolder.set(key, known3), known3;
  };
}
async function search(file, tree, ask) {
  let extension = import_node_path15.default.posix.extname(file).slice(1).toLowerCase(), kinds = runnerKinds.filter(({ extensions }) => extensions.includes(extension));
  for (let kind of kinds) {
    let found2 = await kind.find(file, tree, ask);
    if (found2 !== void 0) return "problem" in found2 ? found2 : { runner: found2 };
  }
  let hint = "set tests.command if there are some";
  return kinds.length === 0 ? { problem: `no test runner is known for ${file}: ${hint}` } : { problem: `no tests were found for ${file}: ${hint}` };
}
function askIn(workspace) {
  let answers = /* @__PURE__ */ new Map(), inTurn = oneByOne();
  return (argv, folder) => {
    let key = JSON.stringify([argv, folder]), known3 = answers.get(key);
    if (known3 !== void 0) return known3;
    let answer = inTurn(() => askOne(workspace, argv, folder));
    return answers.set(key, answer), answer;
  };
}
async function askOne(workspace, argv, folder) {
  let { ended, stdout } = await workspace.run({
    changes: [],
    folder,
    timeout: ASK_TIMEOUT,
    command: () => ({ argv })
  });
  return ended.kind === "exited" && ended.code === 0 ? stdout.toString("utf8").trim() : void 0;
}

// src/refine/gate/tests/project.ts
var import_node_path21 = __toESM(require_node_path(), 1);

// src/refine/workspace/kept-caches.ts
var import_node_fs9 = __toESM(require_node_fs(), 1), import_node_path16 = __toESM(require_node_path(), 1);
var COPY = {
  recursive: !0,
  preserveTimestamps: !0,
  verbatimSymlinks: !0,
  mode: import_node_fs9.constants.COPYFILE_FICLONE
};
function takeCache(kept, name, into) {
  let [from, to] = [import_node_path16.default.join(kept, name), import_node_path16.default.join(into, name)];
  return !(0, import_node_fs9.existsSync)(from) || (0, import_node_fs9.existsSync)(to) ? !1 : attempt2(() => (0, import_node_fs9.cpSync)(from, to, COPY));
}
function keepCache(kept, name, from) {
  let source = import_node_path16.default.join(from, name);
  if (!(0, import_node_fs9.existsSync)(source)) return;
  let [target, fresh2, old] = [name, `${name}.${uniqueId()}`, `${name}.${uniqueId()}`].map(
    (one) => import_node_path16.default.join(kept, one)
  ), done = attempt2(() => {
    (0, import_node_fs9.mkdirSync)(kept, { recursive: !0, mode: 448 }), (0, import_node_fs9.cpSync)(source, `${fresh2}`, COPY), (0, import_node_fs9.existsSync)(`${target}`) && (0, import_node_fs9.renameSync)(`${target}`, `${old}`), (0, import_node_fs9.renameSync)(`${fresh2}`, `${target}`);
  });
  for (let rest of done ? [old] : [fresh2, old]) attempt2(() => removeTree(`${rest}`));
}
function attempt2(action) {
  try {
    return action(), !0;
  } catch {
    return !1;
  }
}

// src/refine/gate/tests/baseline.ts
var import_node_fs10 = __toESM(require_node_fs(), 1), import_node_crypto = __toESM(require_node_crypto(), 1), import_node_path17 = __toESM(require_node_path(), 1);
var FORMAT = 1, MOST_KEPT = 40, SIZE_LIMIT = 64 * 1024 * 1024, schema2 = external_exports.object({
  format: external_exports.literal(FORMAT),
  cases: external_exports.array(
    external_exports.object({
      id: external_exports.string(),
      status: external_exports.enum(["passed", "failed", "error", "skipped"]),
      file: external_exports.string().exactOptional(),
      message: external_exports.string().exactOptional()
    })
  ),
  exitCode: external_exports.number(),
  seconds: external_exports.number(),
  flaky: external_exports.array(external_exports.string()),
  passes: external_exports.array(external_exports.tuple([external_exports.string(), external_exports.number()]))
}), NOWHERE = { load: () => {
}, save: () => {
} };
function baselineKey(entries, runner2, related, around2) {
  let tree = [];
  for (let { path: name2, kind, executable, source } of entries) {
    if (source.kind !== "blob") return;
    tree.push(`${name2}\0${kind}\0${executable}\0${source.oid}`);
  }
  let installed = around2.dependencies.map(({ folder: folder2 }) => `${folder2} ${stampOf2(import_node_path17.default.join(around2.root, folder2))}`), { name, folder, command, fingerprint } = runner2, parts = [
    buildId,
    tree,
    name,
    folder,
    command,
    fingerprint,
    related ?? null,
    installed,
    around2.sandbox,
    around2.settings
  ];
  return (0, import_node_crypto.hash)("sha256", JSON.stringify(parts), "hex").slice(0, 32);
}
function stampOf2(folder) {
  let places = ["", ".package-lock.json", ".yarn-state.yml", ".modules.yaml", "modules.txt", "lib", "lib64"], python2 = readable(import_node_path17.default.join(folder, "lib")).map((name) => import_node_path17.default.join("lib", name, "site-packages"));
  return [...places, ...python2].map((place) => stampOfOne(import_node_path17.default.join(folder, place))).join(" ");
}
function stampOfOne(place) {
  let stats = statOf(place);
  return typeof stats == "string" ? "-" : `${stats.mtimeMs}:${stats.size}`;
}
function readable(folder) {
  try {
    return (0, import_node_fs10.readdirSync)(folder).filter((name) => name.startsWith("python"));
  } catch {
    return [];
  }
}
function baselineStore(folder, key) {
  if (folder === void 0 || key === void 0) return NOWHERE;
  let file = import_node_path17.default.join(folder, `${key}.json`);
  return {
    load: () => read4(file),
    save: (baseline) => attempt3(() => write2(folder, file, baseline))
  };
}
function read4(file) {
  let checked = attempt3(() => schema2.parse(JSON.parse(readTextIfThere(file, SIZE_LIMIT) ?? "")));
  if (checked === void 0) return;
  let { cases, exitCode, seconds, flaky, passes } = checked;
  return { report: { cases: new Map(cases.map((one) => [one.id, one])) }, exitCode, seconds, flaky: new Set(flaky), doubtful: /* @__PURE__ */ new Set(), passes: new Map(passes) };
}
function write2(folder, file, { report, exitCode, seconds, flaky, passes }) {
  (0, import_node_fs10.mkdirSync)(folder, { recursive: !0, mode: 448 });
  let data = {
    format: FORMAT,
    cases: [...report.cases.values()],
    exitCode,
    seconds,
    flaky: [...flaky],
    passes: [...passes]
  }, temporary = `${file}.${uniqueId()}`;
  (0, import_node_fs10.writeFileSync)(temporary, JSON.stringify(data), { mode: 384 }), (0, import_node_fs10.renameSync)(temporary, file), prune(folder);
}
function prune(folder) {
  let oldest = (0, import_node_fs10.readdirSync)(folder).map((name) => import_node_path17.default.join(folder, name)).map((file) => ({ file, at: (0, import_node_fs10.statSync)(file).mtimeMs })).toSorted((a, b) => b.at - a.at);
  for (let { file } of oldest.slice(MOST_KEPT)) (0, import_node_fs10.rmSync)(file, { force: !0 });
}
function attempt3(action) {
  try {
    return action();
  } catch {
    return;
  }
}

// src/refine/gate/tests/compare.ts
var WHOLE_COMMAND = "(the command's exit code)";
function passedIds({ cases }) {
  return [...cases.values()].filter(({ status }) => status === "passed").map(({ id }) => id);
}
function steadyIds({ report, flaky, doubtful }) {
  return passedIds(report).filter((id) => !flaky.has(id) && !doubtful.has(id));
}
function lossesOf(baseline, run, only2) {
  let expected = steadyIds(baseline).filter((id) => only2?.has(id) ?? !0);
  if (run.kind === "broken") return expected.map((id) => ({ id, now: "missing", message: run.message }));
  let losses = expected.flatMap((id) => lossOf(id, run.report.cases.get(id)));
  return losses.length > 0 || only2 !== void 0 || !failsSilently(baseline, run) ? losses : [{ id: WHOLE_COMMAND, now: "failed", message: `it ended with code 0 before, and with ${run.exitCode} now` }];
}
function lossOf(id, found2) {
  return found2 === void 0 ? [{ id, now: "missing" }] : found2.status === "passed" ? [] : [{ id, now: found2.status, ...found2.message === void 0 ? {} : { message: found2.message } }];
}
function failsSilently(baseline, run) {
  let explained = [...run.report.cases.values()].some(({ status }) => status === "failed" || status === "error");
  return baseline.exitCode === 0 && run.exitCode !== 0 && !explained;
}
var HOW = { failed: "fails", error: "ends in an error", skipped: "is skipped", missing: "is missing" };
function sentenceOf({ id, now: now2, message }) {
  let why = message === void 0 ? "" : `: ${message.replaceAll(/\s+/g, " ").slice(0, 300)}`;
  return `${id} passed before and now ${HOW[now2]}${why}`;
}

// src/refine/gate/tests/probe/probe.ts
var import_node_fs11 = __toESM(require_node_fs(), 1), import_node_path19 = __toESM(require_node_path(), 1);

// src/refine/gate/tests/probe/hits.ts
function readHits(text) {
  return text.split(`
`).flatMap((line) => hitOf(line) ?? []);
}
function hitOf(line) {
  try {
    let { n, test, file } = JSON.parse(line);
    return typeof n != "number" ? void 0 : { n, ...typeof test == "string" ? { test } : {}, ...typeof file == "string" ? { file } : {} };
  } catch {
    return;
  }
}
var LOADING = " (while it is loaded)", isLoading = (id) => id.endsWith(LOADING), fileOfLoading = (id) => id.slice(0, -LOADING.length), flat = (text) => text.replaceAll(" > ", " ");
function testsOf2(hit, report, relative) {
  let file = hit.file === void 0 ? void 0 : relative(hit.file), passed2 = passedIds(report);
  if (hit.test !== void 0 && hit.test !== "") return namedTests(hit.test, file, passed2);
  if (file === void 0) return [];
  let folder = /(?:^|\/)conftest\.py$/.test(file) ? file.replace(/conftest\.py$/, "") : void 0, belongs2 = (id) => folder === void 0 ? isOf(id, file, report) : id.startsWith(folder);
  return passed2.some(belongs2) ? [file + LOADING] : [];
}
function isOf(id, file, report) {
  return id.startsWith(`${file}.`) || id.startsWith(file) || report.cases.get(id)?.file === file;
}
function namedTests(name, file, passed2) {
  if (passed2.includes(name)) return [name];
  let wanted = flat(name), among = file === void 0 ? passed2 : passed2.filter((id) => id.startsWith(`${file} > `)), exact = among.filter((id) => flat(file === void 0 ? id : id.slice(file.length + 3)) === wanted);
  return exact.length > 0 ? exact : among.filter(
    (id) => id.endsWith(`::${name}`) || id.startsWith(`${name}[`) || id.startsWith(`${name}(`) || id.endsWith(` > ${name}`)
  );
}

// src/refine/gate/tests/probe/instrument.ts
var import_node_path18 = __toESM(require_node_path(), 1);

// src/refine/join-imports.ts
var IMPORT = /^\s*(?:import\b(?!\s*\().*|from\s+\S+\s+import\b.*|(?:const|let|var)\b.*=\s*require\s*\(\s*(["'])[^"']+\1\s*\)[\w.]*\s*;?\s*)$/, isImport = (line) => IMPORT.test(line.trimEnd()), isBlank = (line) => line.trim() === "", joinImports = (base2, meeting) => {
  let start = Math.min(...meeting.map((hunk) => hunk.start)), end2 = Math.max(...meeting.map((hunk) => hunk.end));
  if (start === end2) return insertedTogether(start, meeting);
  let region = base2.slice(start, end2), versions = meeting.map((hunk) => [
    ...base2.slice(start, hunk.start),
    ...hunk.lines,
    ...base2.slice(hunk.end, end2)
  ]);
  if (![region, ...versions].every((lines2) => lines2.every((line) => isImport(line) || isBlank(line)))) return;
  let text = joinWords(region.join(""), versions);
  return text === void 0 ? void 0 : { start, end: end2, lines: linesOf(text) };
};
function insertedTogether(at, meeting) {
  let parts = meeting.map(({ lines: lines2 }) => parted(lines2)), [first] = parts, alike = parts.every(({ above, below: below2 }) => above === first?.above && below2 === first.below), statements2 = parts.flatMap(({ inner: inner2 }) => inner2);
  if (first === void 0 || !alike || !statements2.every(isImport)) return;
  let inner = [...new Set(statements2)].toSorted();
  return { start: at, end: at, lines: linesOf(first.above + inner.join("") + first.below) };
}
function parted(lines2) {
  let from = lines2.findIndex((line) => !isBlank(line)), to = lines2.findLastIndex((line) => !isBlank(line)) + 1;
  return { above: lines2.slice(0, from).join(""), inner: lines2.slice(from, to), below: lines2.slice(to).join("") };
}
var wordsOf3 = (text) => text.match(/\w+|\s+|[^\w\s]/g) ?? [];
function joinWords(base2, versions) {
  let words2 = wordsOf3(base2), lists = versions.map((lines2) => hunksOf(words2, wordsOf3(lines2.join("")))), hunks = unite(words2, lists, (_, meeting) => listedTogether(meeting));
  return hunks && applied(words2, hunks);
}
function listedTogether(meeting) {
  let [first] = meeting, added2 = meeting.map(({ lines: lines2 }) => lines2.join("")).toSorted(), isInserted = meeting.every(({ start, end: end2 }) => start === end2), isListed = [/^,[\w\s,:]*\w$/, /^\w[\w\s,:]*,\s*$/].some((form) => added2.every((text) => form.test(text)));
  return first !== void 0 && isInserted && isListed ? { ...first, lines: added2 } : void 0;
}

// src/refine/combine.ts
function combine(sets) {
  let files = /* @__PURE__ */ new Map();
  for (let change of sets.flat()) files.set(change.path, [...files.get(change.path) ?? [], change]);
  let united = [];
  for (let changes of files.values()) {
    let one = inOneFile(changes);
    if (one === void 0) return;
    united.push(one);
  }
  return united;
}
function inOneFile(changes) {
  let [first] = changes;
  if (first === void 0 || changes.every(({ after }) => after === first.after)) return first;
  let base2 = linesOf(first.before), hunks = joinedHunks(base2, changes.map(hunksIn));
  return hunks && { ...first, after: applied(base2, hunks) };
}
function joinedHunks(base2, lists) {
  return unite(base2, lists, joinImports);
}
var known2 = /* @__PURE__ */ new WeakMap();
function hunksIn(change) {
  let hunks = known2.get(change) ?? hunksOf(linesOf(change.before), linesOf(change.after));
  return known2.set(change, hunks), hunks;
}
function uniteGreedily(patches) {
  let whole = combine(patches.map(({ changes }) => changes));
  if (whole !== void 0) return { taken: [...patches], refused: [], changes: whole };
  let taken = [], refused2 = [];
  for (let patch of patches)
    (combine([...taken, patch].map(({ changes }) => changes)) !== void 0 ? taken : refused2).push(patch);
  return { taken, refused: refused2, changes: combine(taken.map(({ changes }) => changes)) ?? [] };
}

// src/refine/gate/tests/confirm.ts
var PASSES = 3, DOUBTS = 3, MASS = 50;
async function confirm(repetition, changes, losses) {
  if (losses.length === 0) return [];
  let { baseline } = repetition, again = await repeat(repetition, changes, losses), doubtful = losses.filter(({ id }) => !again.has(id)), flaky = new Set(doubtful.map(({ id }) => id));
  for (let turn = 0; turn < DOUBTS && flaky.size > 0; turn += 1) {
    let failed2 = await repeat(repetition, changes, doubtful);
    for (let id of failed2) flaky.delete(id);
  }
  for (let id of flaky) baseline.doubtful.add(id);
  let repeated2 = losses.filter(({ id }) => !flaky.has(id));
  if (repeated2.length <= MASS) for (let id of await unsteady(repetition, repeated2)) baseline.flaky.add(id);
  return repeated2.filter(({ id }) => !baseline.flaky.has(id));
}
async function repeat({ suite, baseline, timeout }, changes, losses) {
  let ids = losses.map(({ id }) => id), whole = ids.includes(WHOLE_COMMAND), only2 = new Set(ids), run = await suite.run(changes, whole ? {} : { tests: ids }, { timeout });
  return new Set(lossesOf(baseline, run, whole ? void 0 : only2).map(({ id }) => id));
}
async function unsteady(repetition, losses) {
  let { baseline } = repetition, found2 = /* @__PURE__ */ new Set(), seen = (id) => baseline.passes.get(id) ?? 1;
  for (let turn = 1; turn < PASSES; turn += 1) {
    let asked2 = losses.filter(({ id }) => !found2.has(id) && seen(id) < PASSES);
    if (asked2.length === 0) break;
    let lost2 = await repeat(repetition, [], asked2);
    for (let { id } of asked2)
      lost2.has(id) ? found2.add(id) : baseline.passes.set(id, seen(id) + 1);
  }
  return found2;
}

// src/refine/gate/tests/sift.ts
function union(patches) {
  return combine(patches.map(({ changes }) => changes)) ?? [];
}
function pack(patches) {
  let { taken, refused: refused2 } = uniteGreedily(patches);
  return [...taken.length > 0 ? [taken] : [], ...refused2.length > 0 ? pack(refused2) : []];
}
async function sift(trial, patches) {
  let lost2 = /* @__PURE__ */ new Map(), kept = [...patches];
  for (; kept.length > 0; ) {
    let [losses, run] = await judge(trial, kept);
    if (losses.length === 0) return { kept, lost: lost2, run };
    let found2 = kept.length === 1 ? new Map(kept.map((patch) => [patch, losses])) : await bisect(trial, kept, losses), guilty = found2.size > 0 ? found2 : new Map(kept.map((patch) => [patch, losses]));
    for (let [patch, own] of guilty) lost2.set(patch, own);
    kept = kept.filter((patch) => !guilty.has(patch));
  }
  return { kept, lost: lost2, run: void 0 };
}
async function judge(trial, patches, only2) {
  let { suite, baseline, related, timeout } = trial, changes = union(patches), run = await suite.run(changes, only2 ? { tests: [...only2] } : related ? { related } : {}, { timeout });
  return [await confirm(trial, changes, lossesOf(baseline, run, only2)), run];
}
async function bisect(trial, patches, losses) {
  let only2 = losses.some(({ id }) => id === WHOLE_COMMAND) ? void 0 : new Set(losses.map(({ id }) => id)), guilty = /* @__PURE__ */ new Map(), search2 = async (some, ground) => {
    let [found2] = await judge(trial, [...ground, ...some], only2);
    if (found2.length === 0) return [...some];
    let [first] = some;
    if (some.length === 1 && first !== void 0)
      return guilty.set(first, found2), [];
    let middle2 = some.length >> 1, left2 = await search2(some.slice(0, middle2), ground);
    return [...left2, ...await search2(some.slice(middle2), [...ground, ...left2])];
  }, middle = patches.length >> 1, left = await search2(patches.slice(0, middle), []);
  return await search2(patches.slice(middle), left), guilty;
}

// src/refine/gate/tests/probe/hunks.ts
function changedRanges(before2, afters) {
  let base2 = linesOf(before2), own = afters.map((after) => hunksOf(base2, linesOf(after))), places = /* @__PURE__ */ new Map(), shift = 0;
  for (let { of, ...hunk } of joinedHunks(base2, own) ?? []) {
    let first = hunk.start + shift + 1, place = { first, last: first + hunk.lines.length - 1, removed: base2.slice(hunk.start, hunk.end) };
    for (let part of of) places.set(keyOf(part), place);
    shift += hunk.lines.length - (hunk.end - hunk.start);
  }
  return own.map((hunks) => {
    let ownShift = 0;
    return hunks.flatMap((hunk) => {
      let place = places.get(keyOf(hunk)), moved = (place?.first ?? 0) - (hunk.start + ownShift + 1);
      return ownShift += hunk.lines.length - (hunk.end - hunk.start), place === void 0 ? [] : [{ ...place, moved }];
    });
  });
}

// src/refine/gate/tests/support/python.ts
var PYTEST_PLUGIN = `
import json, os

class Reporter:
    def __init__(self, path):
        self.fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self.open = {}

    def write(self, record):
        os.write(self.fd, (json.dumps(record) + "\\n").encode())

    def pytest_runtest_logreport(self, report):
        if report.outcome == "rerun":
            return
        known = self.open.setdefault(report.nodeid, {"id": report.nodeid, "file": report.nodeid.split("::")[0]})
        if report.failed:
            known["status"] = "failed" if report.when == "call" else "error"
            known.setdefault("message", reason(report))
        elif report.skipped:
            known.setdefault("status", "skipped")
        elif report.when == "call":
            known.setdefault("status", "passed")
        if report.when == "teardown" and "status" in known:
            self.write(self.open.pop(report.nodeid))

    def pytest_collectreport(self, report):
        if report.failed:
            self.write({"id": report.nodeid or "(collection)", "file": report.nodeid.split("::")[0], "status": "error", "message": reason(report)})

    def pytest_sessionfinish(self):
        for known in self.open.values():
            self.write({"status": "error", **known})
        self.write({"end": True})

def reason(report):
    crash = getattr(report.longrepr, "reprcrash", None)
    return (crash.message if crash is not None else str(report.longrepr))[-500:]

def pytest_configure(config):
    path = os.environ.get("PROVENFIX_REPORT")
    if path and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Reporter(path), "provenfix-reporter")
`, UNITTEST_RUNNER = `
import json, os, sys, unittest

fd = os.open(os.environ.pop("PROVENFIX_REPORT"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
sys.path[0] = os.getcwd()

def write(record):
    os.write(fd, (json.dumps(record) + "\\n").encode())

class Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        self.record = {"id": test.id(), "status": "passed"}
        os.environ["PROVENFIX_TEST"] = test.id()

    def stopTest(self, test):
        super().stopTest(test)
        os.environ.pop("PROVENFIX_TEST", None)
        write(self.record)

    def note(self, test, status, error=None):
        message = str(error[1]) if error else ""
        if not hasattr(self, "record"):
            return write({"id": str(test), "status": status, "message": message})
        self.record.update(status=status, message=message)

    def addError(self, test, err):
        if hasattr(self, "record") and self.record["id"] == test.id():
            self.note(test, "error", err)
        else:
            write({"id": str(test), "status": "error", "message": str(err[1])})

    def addFailure(self, test, err): self.note(test, "failed", err)
    def addSkip(self, test, reason): self.note(test, "skipped")
    def addExpectedFailure(self, test, err): self.note(test, "skipped")
    def addUnexpectedSuccess(self, test): self.note(test, "failed")
    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.note(test, "failed", err)

def discovered():
    loader = unittest.TestLoader()
    names = sys.argv[1:]
    if names:
        for folder in ("tests", "test"):
            if os.path.isdir(folder): sys.path.append(os.path.abspath(folder))
        return loader.loadTestsFromNames(names)
    suites = [loader.discover(".")]
    for folder in ("tests", "test"):
        if os.path.isdir(folder) and not os.path.exists(os.path.join(folder, "__init__.py")):
            loader._top_level_dir = None
            suites.append(loader.discover(folder, top_level_dir=folder))
    return unittest.TestSuite(suites)

result = Result()
discovered().run(result)
write({"end": True})
sys.exit(0 if result.wasSuccessful() else 1)
`, PYTHON_PROBE = `
import json, os, sys

_open, _write, _close, _environ = os.open, os.write, os.close, os.environ
_getframe = sys._getframe
seen = set()

class PlantedFailure(BaseException):
    pass

def context():
    test = _environ.get("PYTEST_CURRENT_TEST") or _environ.get("PROVENFIX_TEST")
    if test:
        return {"test": test.rpartition(" (")[0] if test.endswith(")") else test}
    frame = _getframe(2)
    while frame is not None:
        path = frame.f_code.co_filename
        name = path.replace("\\\\", "/").rpartition("/")[2]
        if name.endswith(".py") and (name.startswith("test") or name.endswith("_test.py") or name in ("conftest.py", "tests.py")):
            return {"file": path}
        frame = frame.f_back
    return {}

def hit(number):
    where = context()
    key = (number, where.get("test"), where.get("file"))
    if key in seen:
        return
    seen.add(key)
    note(HITS, {"n": number, **where})
    if "test" in where and plant(where["test"]):
        raise PlantedFailure("planted by provenfix to see that the tests notice it")

def note(path, record):
    fd = _open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    _write(fd, (json.dumps(record) + "\\n").encode())
    _close(fd)

def plant(test):
    fd = _open(HITS, os.O_RDONLY)
    text = b""
    while True:
        part = os.read(fd, 65536)
        if not part: break
        text += part
    _close(fd)
    if len({json.loads(line)["n"] for line in text.splitlines()}) < TOTAL:
        return False
    for turn in range(PLANTS):
        try:
            fd = _open(PLANTED + str(turn), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        _write(fd, json.dumps({"test": test}).encode())
        _close(fd)
        return True
    return False

sys._provenfix = hit
`;

// src/refine/gate/tests/probe/markers.ts
var PLANTS = 2;
function markerStyle(language, files, total) {
  switch (language) {
    case "python":
      return pythonStyle(files);
    case "javascript":
      return ecmaScriptStyle("globalThis.process?.__provenfix?.");
    case "typescript":
    case "tsx":
      return ecmaScriptStyle("(globalThis as any).process?.__provenfix?.");
    case "go":
      return { statement: (n) => `provenfixHit(${n}); `, helper: (text) => goHelper(text, files, total) };
    case "java":
      return { statement: (n) => `ProvenfixProbe.hit(${n}); `, helper: (text) => javaHelper(text, files, total) };
    case "rust":
      return { statement: (n) => rustMarker(n, files, total) };
    default:
      return;
  }
}
function pythonStyle({ python: python2 }) {
  let load = `hasattr(__import__("sys"), "_provenfix") or exec(__import__("io").open(${JSON.stringify(python2)}).read(), {})`, hit = '__import__("sys")._provenfix';
  return {
    ownLine: !0,
    statement: (n) => `${load}; ${hit}(${n})`,
    around: (n) => [`(${load}, ${hit}(${n}), (`, "))[2]"]
  };
}
function ecmaScriptStyle(call) {
  let hit = (n) => `${call}(${n}, globalThis)`;
  return { statement: (n) => `${hit(n)};`, around: (n) => [`(${hit(n)}, `, ")"] };
}
function pythonProbe(files, total) {
  let settings = { HITS: files.hits, PLANTED: files.planted, PLANTS, TOTAL: total };
  return `${Object.entries(settings).map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join(`
`)}
${PYTHON_PROBE}`;
}
function goHelper(text, { hits, planted }, total) {
  let name = /^package[ \t]+(\w+)/m.exec(text)?.[1];
  if (name !== void 0)
    return {
      name: "provenfix_probe.go",
      text: `package ${name}

import (
	provenfixBytes "bytes"
	provenfixJSON "encoding/json"
	provenfixFmt "fmt"
	provenfixOS "os"
	provenfixRuntime "runtime"
	provenfixDebug "runtime/debug"
	provenfixStrings "strings"
	provenfixSync "sync"
)

var provenfixSeen provenfixSync.Map

func provenfixTest() string {
	counters := make([]uintptr, 256)
	frames := provenfixRuntime.CallersFrames(counters[:provenfixRuntime.Callers(3, counters)])
	found := ""
	for {
		frame, more := frames.Next()
		base := frame.Function[provenfixStrings.LastIndex(frame.Function, "/")+1:]
		parts := provenfixStrings.Split(base, ".")
		if provenfixStrings.HasSuffix(frame.File, "_test.go") && len(parts) > 1 && (provenfixStrings.HasPrefix(parts[1], "Test") || provenfixStrings.HasPrefix(parts[1], "Fuzz") || provenfixStrings.HasPrefix(parts[1], "Example")) {
			found = frame.Function[:len(frame.Function)-len(base)] + provenfixStrings.TrimSuffix(parts[0], "_test") + "." + parts[1]
		}
		if !more {
			return found
		}
	}
}

func provenfixHit(n int) {
	test := provenfixTest()
	if _, known := provenfixSeen.LoadOrStore(provenfixFmt.Sprint(n, " ", test), true); known {
		return
	}
	record := map[string]any{"n": n}
	if test != "" {
		record["test"] = test
	} else if info, ok := provenfixDebug.ReadBuildInfo(); ok {
		record["file"] = provenfixStrings.TrimSuffix(info.Path, ".test")
	}
	line, _ := provenfixJSON.Marshal(record)
	if file, err := provenfixOS.OpenFile(${JSON.stringify(hits)}, provenfixOS.O_APPEND|provenfixOS.O_CREATE|provenfixOS.O_WRONLY, 0o600); err == nil {
		file.Write(append(line, '\\n'))
		file.Close()
	}
	if test != "" && provenfixPlant(test) {
		panic("planted by provenfix to see that the tests notice it")
	}
}

func provenfixPlant(test string) bool {
	text, _ := provenfixOS.ReadFile(${JSON.stringify(hits)})
	numbers := map[float64]bool{}
	for _, line := range provenfixBytes.Split(text, []byte("\\n")) {
		record := map[string]any{}
		if provenfixJSON.Unmarshal(line, &record) == nil {
			if n, ok := record["n"].(float64); ok {
				numbers[n] = true
			}
		}
	}
	if len(numbers) < ${total} {
		return false
	}
	file, err := provenfixOS.OpenFile(${JSON.stringify(`${planted}0`)}, provenfixOS.O_CREATE|provenfixOS.O_EXCL|provenfixOS.O_WRONLY, 0o600)
	if err != nil {
		return false
	}
	line, _ := provenfixJSON.Marshal(map[string]string{"test": test})
	file.Write(line)
	file.Close()
	return true
}
`
    };
}
function javaHelper(text, { hits, planted }, total) {
  let scope = /^\s*package\s+([\w.]+)\s*;/m.exec(text)?.[1];
  return {
    name: "ProvenfixProbe.java",
    text: `${scope === void 0 ? "" : `package ${scope};`}
final class ProvenfixProbe {
  private static final java.util.Set<String> SEEN = java.util.concurrent.ConcurrentHashMap.newKeySet();
  private static String test() {
    String found = null;
    for (StackTraceElement frame : new Throwable().getStackTrace()) {
      String name = frame.getClassName().replaceAll("\\\\$.*", "");
      if (name.matches("(org\\\\.(junit|testng|apache\\\\.maven|gradle|spockframework)|junit|java|jdk|sun)\\\\..*")) continue;
      if (name.matches("(.*\\\\.)?(Test\\\\w*|\\\\w*(Test|Tests|TestCase|IT|Spec))") && !frame.getMethodName().contains("$") && !frame.getMethodName().startsWith("<")) found = name + "::" + frame.getMethodName();
    }
    return found;
  }
  static void hit(int n) {
    String test = test();
    if (!SEEN.add(n + " " + test)) return;
    write(${JSON.stringify(hits)}, "{\\"n\\":" + n + (test == null ? "" : ",\\"test\\":\\"" + test + "\\"") + "}\\n", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    if (test != null && allSeen() && write(${JSON.stringify(`${planted}0`)}, "{\\"test\\":\\"" + test + "\\"}", java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)) throw new AssertionError("planted by provenfix to see that the tests notice it");
  }
  private static boolean write(String path, String text, java.nio.file.OpenOption... options) {
    try {
      java.nio.file.Files.write(java.nio.file.Paths.get(path), text.getBytes(), options);
      return true;
    } catch (java.io.IOException error) {
      return false;
    }
  }
  private static boolean allSeen() {
    try {
      return java.nio.file.Files.lines(java.nio.file.Paths.get(${JSON.stringify(hits)})).map(line -> line.replaceAll("[,}].*", "")).distinct().count() >= ${total};
    } catch (java.io.IOException error) {
      return false;
    }
  }
}
`
  };
}
function rustMarker(n, { hits, planted }, total) {
  return [
    "{ ::std::thread_local!(static PROVENFIX: ::std::cell::Cell<bool> = ::std::cell::Cell::new(false)); if !PROVENFIX.with(|seen| seen.replace(true)) {",
    ' let provenfix_test = ::std::thread::current().name().unwrap_or("").to_string();',
    ` if let Ok(mut file) = ${rustOpen(hits, ".append(true).create(true)")} { let _ = ::std::io::Write::write_all(&mut file, ::std::format!("{{\\"n\\":${n},\\"test\\":\\"{}\\"}}\\n", provenfix_test).as_bytes()); }`,
    ` let provenfix_all = ::std::fs::read_to_string(${JSON.stringify(hits)}).unwrap_or_default().lines().filter_map(|line| line.split(',').next().map(|head| head.to_string())).collect::<::std::collections::HashSet<_>>().len() >= ${total};`,
    ` if provenfix_all { if let Ok(mut file) = ${rustOpen(`${planted}0`, ".create_new(true)")} { let _ = ::std::io::Write::write_all(&mut file, ::std::format!("{{\\"test\\":\\"{}\\"}}", provenfix_test).as_bytes()); ::std::panic!("planted by provenfix to see that the tests notice it"); } }`,
    " } } "
  ].join("");
}
function rustOpen(file, how) {
  return `::std::fs::OpenOptions::new().write(true)${how}.open(${JSON.stringify(file)})`;
}

// src/refine/gate/tests/probe/places.ts
var RUNS_ON_LOAD = /* @__PURE__ */ new Set(["python", "javascript", "typescript", "tsx"]), DECLARATION = /^(?:decorated_definition|function_definition|class_definition|(?:generator_)?function_declaration|class_declaration|abstract_class_declaration|interface_declaration|type_alias_declaration|enum_declaration|export_statement|ambient_declaration|import_\w+|future_import_statement|method_declaration|type_declaration|const_declaration|local_class_declaration|package_\w+|(?:function|struct|enum|trait|impl|mod|const|static|use|type|union)_(?:item|declaration)|attribute_item|inner_attribute_item|macro_definition|extern_crate_declaration|global_statement|nonlocal_statement|pass_statement|empty_statement|explicit_constructor_invocation|super_constructor_invocation)$/, CLAUSE = /^(?:else_clause|elif_clause|except_clause|except_group_clause|finally_clause|catch_clause|case_clause|switch_case|switch_default|switch_block_statement_group|expression_case|type_case|default_case|communication_case|match_arm)$/;
function probePlaces(root, range2, language) {
  let touched = range2.last < range2.first ? { ...range2, first: range2.first - 1, last: range2.first } : range2;
  if (isInert(root, range2)) return [];
  let starting = statements(root, language).filter(({ line }) => line >= touched.first && line <= touched.last), groups = /* @__PURE__ */ new Map();
  for (let statement of starting) {
    let owner = functionOf(statement) ?? root;
    groups.has(owner) || groups.set(owner, before(climbed(statement, touched)));
  }
  for (let [owner, place] of expressionBodies(root, touched)) groups.has(owner) || groups.set(owner, place);
  let places = required(groups, touched);
  return places.length > 0 ? places : surrounding(root, touched, language);
}
function required(groups, range2) {
  let known3 = [...groups].filter(([owner]) => !isNewFunction(owner, range2)).map(([, place]) => place);
  return known3.length > 0 ? known3 : [...groups.values()].slice(0, 1);
}
function isNewFunction(node, { first, last, removed: removed2 }) {
  if (node.role !== "function" || node.line < first || node.line > last) return !1;
  let name = childOf(node, "name");
  return name === void 0 || !removed2.some((line) => line.split(/\W+/).includes(textOf(name)));
}
function statements(root, language) {
  return [...within(root)].filter((node) => isStatement(node) && !isDeclaration(node) && runs(node, language));
}
function isStatement({ named: named2, role, parent, kind }) {
  return !named2 || role === "comment" || parent === void 0 || kind === "statement_list" ? !1 : parent.role === "block" ? role !== "block" || kind === "block" : parent.role === "case" && /(?:_statement|_declaration)$/.test(kind);
}
function runs(node, language) {
  return RUNS_ON_LOAD.has(language) || functionOf(node) !== void 0;
}
function isDeclaration(node) {
  if (DECLARATION.test(node.kind) || isDocumentation2(node)) return !0;
  let values2 = node.children.filter(({ role }) => role === "assign").map(assignedValue);
  return values2.length > 0 && values2.every((value) => value?.role === "function" || value?.role === "class");
}
function assignedValue(node) {
  let value = childOf(node, "value", "right");
  return value?.role === "assign" ? assignedValue(value) : value;
}
function isDocumentation2({ role, children }) {
  let [only2, ...others] = children.filter((child) => child.named);
  return role === "expression" && only2?.role === "string" && others.length === 0;
}
function functionOf(node) {
  return ancestors(node).find(({ role }) => role === "function");
}
function climbed(statement, { first }) {
  let owner = functionOf(statement), chain = ancestors(statement), clause = (owner === void 0 ? chain : chain.slice(0, chain.indexOf(owner))).findLast((node) => CLAUSE.test(node.kind) && node.line >= first), holder = clause && [clause, ...ancestors(clause)].find((node) => isStatement(node) && !CLAUSE.test(node.kind));
  return holder !== void 0 && functionOf(holder) === owner ? holder : statement;
}
var before = (node) => ({ kind: "statement", at: node.start, line: node.line });
function expressionBodies(root, { first, last }) {
  return [...within(root)].flatMap((node) => {
    let body = node.role === "function" ? childOf(node, "body") : void 0;
    return body === void 0 || body.role === "block" || body.line > last || body.endLine < first ? [] : !(node.parent !== void 0 && /^(?:variable_declarator|assignment|assignment_expression|pair|keyword_argument)$/.test(node.parent.kind)) && (node.line < first || node.endLine > last || body.line < first) ? [] : /^(?:arrow_function|lambda)$/.test(node.kind) ? [[node, { kind: "expression", start: body.start, end: body.end, line: body.line }]] : [];
  });
}
function surrounding(root, { first, last }, language) {
  let inner = [...within(root)].filter((node) => node.line <= first && node.endLine >= Math.min(last, first)).findLast((node) => node.role === "function" || isStatement(node) && !CLAUSE.test(node.kind));
  if (inner === void 0) return [];
  let head = inner.role === "function" ? inner : isDeclaration(inner) ? firstFunction(inner) : void 0;
  return head !== void 0 ? bodyStart(head) : isDeclaration(inner) || !runs(inner, language) ? [] : [before(inner)];
}
function firstFunction(node) {
  return [...within(node)].find(({ role }) => role === "function");
}
function bodyStart(node) {
  let body = childOf(node, "body");
  return body === void 0 ? [] : body.role !== "block" ? [{ kind: "expression", start: body.start, end: body.end, line: body.line }] : [...within(body)].filter((one) => isStatement(one) && functionOf(one) === node && !isDeclaration(one)).slice(0, 1).map(before);
}
var BLANK = /^\s*(?:$|#|\/\/|\/?\*|"""|'''|import\b|from\b.*\bimport\b|use\b|\)?[()\],{}]*;?\s*$)/;
function isInert(root, { first, last, removed: removed2 }) {
  let added2 = textOf(root).split(`
`).slice(first - 1, last);
  if (added2.length === removed2.length && added2.every((line, index) => sameButQuotes(line, removed2[index] ?? "")))
    return !0;
  if (removed2.some((line) => !BLANK.test(line))) return !1;
  let silent = [...within(root)].filter(
    (node) => node.role === "comment" || node.role === "import" || isDocumentation2(node)
  ), isSilent2 = (line) => silent.some((node) => node.line <= line && node.endLine >= line);
  return added2.every((text, index) => BLANK.test(text) || isSilent2(first + index));
}
function sameButQuotes(a, b) {
  return hasBothQuotes(a) || hasBothQuotes(b) ? !1 : a.replaceAll("'", '"').trimEnd() === b.replaceAll("'", '"').trimEnd();
}
var hasBothQuotes = (line) => line.includes("'") && line.includes('"');

// src/refine/gate/tests/probe/instrument.ts
async function instrument(patches, files) {
  let changes = union(patches), placed = /* @__PURE__ */ new Map();
  for (let change of changes) placed.set(change.path, await placesIn2(change, patches, files));
  let all = [...placed.values()].flat(), written = changes.flatMap((change) => write3(change, placed.get(change.path) ?? [], all, files));
  return { markers: all.map(({ marker }) => marker), changes: written };
}
async function placesIn2(change, patches, files) {
  let language = languageOf(change.path, change.after.split(`
`, 1)[0] ?? ""), style = language && markerStyle(language, files, 0);
  if (language === void 0 || style === void 0) return [];
  let own = patches.flatMap((patch) => {
    let found2 = patch.changes.find(({ path: name }) => name === change.path);
    return found2 === void 0 ? [] : [{ patch, after: found2.after }];
  }), root = await plainTree(language, change.after), ranges = changedRanges(
    change.before,
    own.map(({ after }) => after)
  );
  return own.flatMap(({ patch }, index) => {
    let places = (ranges[index] ?? []).flatMap((range2) => probePlaces(root, range2, language).map((place) => ({ ...place, line: place.line - range2.moved })));
    return [
      ...new Map(places.map((place) => [`${place.kind} ${"at" in place ? place.at : place.start}`, place])).values()
    ].map((place) => ({ marker: { patch, path: change.path, line: place.line }, place, style }));
  });
}
function write3(change, placed, all, files) {
  let language = languageOf(change.path, change.after.split(`
`, 1)[0] ?? ""), style = language && markerStyle(language, files, all.length);
  if (style === void 0 || placed.length === 0) return [change];
  let after = placed.flatMap((one) => insertionsOf(one.place, all.indexOf(one), style, change.after)).toSorted((a, b) => b.at - a.at).reduce((text, { at, text: added2 }) => text.slice(0, at) + added2 + text.slice(at), change.after), helper = style.helper?.(change.after);
  if (helper === void 0) return [{ ...change, after }];
  let beside = import_node_path18.default.posix.join(import_node_path18.default.posix.dirname(change.path), helper.name);
  return [
    { ...change, after },
    { path: beside, before: "", after: helper.text }
  ];
}
function insertionsOf(place, number, style, text) {
  if (place.kind === "expression") {
    let [open2, close2] = style.around?.(number) ?? ["", ""];
    return [
      { at: place.start, text: open2 },
      { at: place.end, text: close2 }
    ];
  }
  let statement = style.statement(number);
  if (!style.ownLine) return [{ at: place.at, text: statement }];
  let indent = text.slice(text.lastIndexOf(`
`, place.at - 1) + 1, place.at), beginsLine = /^[ \t]*$/.test(indent);
  return [{ at: place.at, text: beginsLine ? `${statement}
${indent}` : `${statement}; ` }];
}

// src/refine/gate/tests/probe/probe.ts
var LOG_LIMIT = 64 * 1024 * 1024;
async function probe(trial, patches, report) {
  let { related } = trial, watched = await watch(trial, patches, report, related ? { related } : {});
  if (watched === void 0) return new Map(patches.map((patch) => [patch, { kind: "no-marker" }]));
  if (watched.broken !== void 0) return separately(trial, patches, report, watched.broken);
  let executions = new Map(patches.map((patch) => [patch, executionOf(patch, watched)]));
  return isPlanted(watched.planted) ? executions : plantApart(trial, executions, report);
}
async function watch(trial, patches, report, subset) {
  let { suite, timeout } = trial, files = filesIn(suite), { markers, changes } = await instrument(patches, files);
  if (markers.length === 0) return;
  (0, import_node_fs11.writeFileSync)(files.python, pythonProbe(files, markers.length));
  let env = environment(suite, files, markers.length), run = await suite.run(changes, { ...subset, probing: !0 }, { env, timeout: timeout * 2 }), hits = readHits(readTextIfThere(files.hits, LOG_LIMIT) ?? ""), testsAt = (number) => hits.filter(({ n }) => n === number).flatMap((hit) => testsOf2(hit, report, suite.relative));
  return {
    markers: markers.map((marker, number) => ({ marker, tests: testsAt(number) })),
    planted: run.kind === "reported" ? plantedIn(files, suite, report, run.report) : NONE_PLANTED,
    broken: run.kind === "broken" && hits.length === 0 ? run.message : void 0
  };
}
async function plantApart(trial, executions, report) {
  let reached2 = [...executions].flatMap(
    ([patch, execution]) => execution.kind === "executed" ? [{ patch, ...execution }] : []
  ), tests = [...new Set(reached2.flatMap((one) => one.tests.filter((id) => report.cases.has(id))))];
  if (tests.length === 0 || !trial.suite.runner.selects.tests) return executions;
  let patches = reached2.map(({ patch }) => patch), watched = await watch(trial, patches, report, { tests });
  if (watched === void 0 || !isPlanted(watched.planted)) return executions;
  let { noticed, unnoticed } = watched.planted;
  for (let { patch, tests: own } of reached2) {
    let missed = noticed.length === 0 ? unnoticed[0] : void 0;
    executions.set(
      patch,
      missed === void 0 ? { kind: "executed", tests: own, planted: noticed } : { kind: "unnoticed", test: missed }
    );
  }
  return executions;
}
async function separately(trial, patches, report, message) {
  if (patches.length === 1) return new Map(patches.map((patch) => [patch, { kind: "unknown", message }]));
  let middle = patches.length >> 1, left = await probe(trial, patches.slice(0, middle), report), right = await probe(trial, patches.slice(middle), report);
  return new Map([...left, ...right]);
}
function filesIn(suite) {
  let folder = import_node_path19.default.join(suite.cache, `probe-${uniqueId()}`);
  (0, import_node_fs11.mkdirSync)(folder);
  let [hits, planted, python2] = ["hits.jsonl", "planted-", "probe.py"].map((name) => import_node_path19.default.join(folder, name));
  return { hits: `${hits}`, planted: `${planted}`, python: `${python2}` };
}
function environment({ support }, { hits, planted }, total) {
  return {
    NODE_OPTIONS: `--require ${JSON.stringify(import_node_path19.default.join(support, "probe.cjs"))}`,
    PROVENFIX_PROBE: JSON.stringify({ hits, planted, plants: PLANTS, total })
  };
}
var NONE_PLANTED = { noticed: [], unnoticed: [] }, isPlanted = ({ noticed, unnoticed }) => noticed.length + unnoticed.length > 0;
function plantedIn({ planted }, { relative }, before2, after) {
  let tests = Array.from({ length: PLANTS }, (_, turn) => readTextIfThere(`${planted}${turn}`)).filter(
    (text) => text !== void 0
  ).flatMap((text) => readHits(text.replace("{", '{"n":0,'))).flatMap((hit) => testsOf2(hit, before2, relative)), failed2 = (id) => after.cases.get(id)?.status !== "passed";
  return { noticed: tests.filter(failed2), unnoticed: tests.filter((id) => !failed2(id)) };
}
function executionOf(patch, { markers, planted }) {
  let own = markers.filter(({ marker }) => marker.patch === patch);
  if (own.length === 0) return { kind: "no-marker" };
  let tests = [...new Set(own.flatMap((one) => one.tests))].toSorted(), unreached = own.filter((one) => one.tests.length === 0).map(({ marker }) => marker);
  if (unreached.length > 0) return { kind: "unreached", markers: unreached, tests };
  let [missed] = planted.unnoticed;
  return planted.noticed.length === 0 && missed !== void 0 ? { kind: "unnoticed", test: missed } : { kind: "executed", tests, planted: planted.noticed };
}

// src/refine/gate/tests/results.ts
var MOST_NAMED = 10;
function unknown(reason, message, proof) {
  let result = { check: "tests", status: "unknown", reason, evidence: [{ message }] };
  return proof === void 0 ? { ...result, evidence: [...result.evidence] } : { ...result, evidence: [...result.evidence], proof };
}
function failed(losses, proof) {
  let evidence2 = losses.slice(0, MOST_NAMED).map((loss) => ({ message: sentenceOf(loss) })), more = losses.length - evidence2.length;
  return more > 0 && evidence2.push({ message: `… and ${more} more tests` }), { check: "tests", status: "failed", evidence: evidence2, proof };
}
function resultOf(execution, proof) {
  switch (execution.kind) {
    case "executed":
      return { check: "tests", status: "passed", evidence: [{ message: summary(proof, execution.planted) }], proof };
    case "unreached":
      return { check: "tests", status: "unknown", reason: "not-executed", evidence: execution.markers.map(({ path: path24, line }) => ({
        message: "no test is known to execute this",
        path: path24,
        line,
        side: "after"
      })), proof };
    case "no-marker":
      return unknown("not-executed", "no line that the patch changes can be watched while the tests run", proof);
    case "unnoticed":
      return unknown("not-loaded", `a failure planted in the patched code went unnoticed by ${execution.test}`, proof);
    case "unknown":
      return unknown("not-executed", `which tests execute the patch could not be seen: ${execution.message}`, proof);
  }
}
function summary({ passed: passed2, executing, flaky, sandbox }, planted) {
  let parts = [`${counted(passed2)} as before`, reached(executing)];
  return planted[0] !== void 0 && parts.push(`a failure planted there made ${planted[0]} fail`), flaky.length > 0 && parts.push(`set aside as flaky: ${flaky.slice(0, MOST_NAMED).join(", ")}`), sandbox === "unsandboxed" && parts.push("the tests ran unsandboxed"), parts.join("; ");
}
var counted = (count) => count === 1 ? "1 test passes" : `${count} tests pass`;
function reached(executing) {
  let tests = executing.filter((id) => !isLoading(id));
  return tests.length === 0 ? `the patched lines run while ${executing.map(fileOfLoading).join(", ")} is loaded` : `${tests.length} of them ${tests.length === 1 ? "executes" : "execute"} the patched lines`;
}

// src/refine/gate/tests/suite.ts
var import_node_path20 = __toESM(require_node_path(), 1);

// src/refine/gate/tests/moved-values.ts
var READ = /^(?:.*;[ \t]*)?(.*?)\bos\.environ\[(["'])(\w+)\2\](.*)$/, RUN = /^(?:PATH|HOME|TMPDIR|SHELL|LD_|DYLD_|PYTHON|PYTEST|PROVENFIX)/;
function movedValues(changes) {
  return Object.fromEntries(
    changes.flatMap(({ before: before2, after }) => {
      let old = before2.split(`
`);
      return after.split(`
`).filter((line) => !old.includes(line)).flatMap((line) => {
        let [, head = "", , name, tail = ""] = READ.exec(line) ?? [];
        if (name === void 0 || RUN.test(name)) return [];
        let values2 = old.flatMap((each) => {
          let value = each.startsWith(head) && each.endsWith(tail) && each.length > head.length + tail.length ? /^(["'])([^"'\\]+)\1$/.exec(each.slice(head.length, each.length - tail.length))?.[2] : void 0;
          return value === void 0 ? [] : [value];
        });
        return values2.length === 1 && values2[0] !== void 0 ? [[name, values2[0]]] : [];
      });
    })
  );
}

// src/refine/gate/tests/suite.ts
var REPORT_LIMIT = 256 * 1024 * 1024;
function createSuite(runner2, workspace, limits) {
  let seconds = 0;
  return { runner: runner2, run: async (changes, subset, how = {}) => {
    let timeout = Math.min(
      how.timeout ?? limits.timeout,
      limits.timeout,
      limits.left?.() ?? Number.POSITIVE_INFINITY
    );
    if (timeout <= 0) return { kind: "broken", message: "the time limit was reached", seconds: 0 };
    let ran = await workspace.run({
      changes,
      folder: runner2.folder,
      timeout,
      signal: limits.signal,
      command: (seen) => {
        let command = runner2.plan(seen, runnable(runner2, subset));
        return { ...command, env: { ...movedValues(changes), ...command.env, ...how.env } };
      }
    });
    return seconds += ran.seconds, resultOf2(runner2, ran);
  }, seconds: () => seconds, relative: (file) => relativeTo(import_node_path20.default.join(workspace.root, runner2.folder), file), support: workspace.support, cache: workspace.cache };
}
function runnable({ selects }, { tests, related, probing }) {
  return {
    ...tests !== void 0 && selects.tests ? { tests } : {},
    ...related !== void 0 && selects.related ? { related } : {},
    ...probing ? { probing } : {}
  };
}
async function resultOf2(runner2, ran) {
  let { ended, seconds } = ran;
  if (ended.kind === "broken") return { kind: "broken", message: `\`${runner2.command}\`: ${ended.message}`, seconds };
  try {
    return { kind: "reported", report: await runner2.report(outputOf(runner2, ran)), exitCode: ended.code, seconds };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    let said2 = lastLines(ran.stderr) || lastLines(ran.stdout.subarray(-4e3).toString("utf8")), message = `\`${runner2.command}\` ended with code ${ended.code}, and its report cannot be used: ${error.message}`;
    return { kind: "broken", message: said2 === "" ? message : `${message}
${said2}`, seconds };
  }
}
function outputOf({ folder }, ran) {
  let base2 = import_node_path20.default.join(ran.copy, folder);
  return {
    stdout: ran.stdout,
    stderr: ran.stderr,
    out: (name) => readTextIfThere(import_node_path20.default.join(ran.out, name), REPORT_LIMIT),
    async written(glob) {
      let matches2 = await exactMatcherOf(glob);
      return walk(base2, /* @__PURE__ */ new Set(["node_modules", ".git"])).paths.filter((name) => matches2(name)).toSorted().flatMap((name) => readTextIfThere(import_node_path20.default.join(base2, name), REPORT_LIMIT) ?? []);
    },
    relative: (file) => relativeTo(import_node_path20.default.join(ran.seen.root, folder), file)
  };
}
function relativeTo(folder, file) {
  return import_node_path20.default.isAbsolute(file) && isInside(file, folder) ? import_node_path20.default.relative(folder, file).split(import_node_path20.default.sep).join("/") : file;
}

// src/refine/gate/tests/project.ts
async function judgeProject(context, patches) {
  let { runner: runner2, workspace, source, signal } = context, kept = keptFolder(source, "build");
  if (kept !== void 0) for (let name of runner2.caches ?? []) takeCache(kept, name, workspace.cache);
  let suite = createSuite(runner2, workspace, { timeout: source.options.timeout, left: source.left, signal }), changed = [...new Set(patches.flatMap(({ changes }) => changes.map(({ path: name }) => name)))].toSorted(), { result: found2, save } = await baselineOf(context, suite, changed);
  if (found2.kind === "none") return patches.map(() => noted(unknown("no-tests", found2.message), runner2));
  let { baseline, related } = found2;
  baseline.doubtful.clear();
  let trial = { suite, baseline, related, timeout: patience(baseline.seconds) }, results = /* @__PURE__ */ new Map();
  for (let set of pack(patches))
    for (let [patch, result] of await judgeSet(trial, set, workspace)) results.set(patch, result);
  return save(), patches.map((patch) => noted(results.get(patch) ?? unknown("no-tests", "nothing was run"), runner2));
}
function noted(result, { note }) {
  return note === void 0 ? result : { ...result, evidence: [...result.evidence, { message: note }] };
}
var patience = (seconds) => 20 + 5 * seconds;
async function judgeSet(trial, set, workspace) {
  let { suite, baseline } = trial, { kept, lost: lost2, run } = await sift(trial, set), executions = run?.kind === "reported" ? await probe(trial, kept, run.report) : /* @__PURE__ */ new Map(), passed2 = steadyIds(baseline).length, proof = (executing, losses = 0) => ({
    command: suite.runner.command,
    passed: passed2 - losses,
    flaky: [.../* @__PURE__ */ new Set([...baseline.flaky, ...baseline.doubtful])].toSorted(),
    executing,
    sandbox: workspace.sandbox,
    seconds: Math.round((suite.seconds() + baseline.seconds) * 1e3) / 1e3
  }), results = /* @__PURE__ */ new Map();
  for (let [patch, losses] of lost2) results.set(patch, failed(losses, proof([], losses.length)));
  for (let patch of kept) {
    let execution = executions.get(patch) ?? { kind: "unknown", message: "nothing was run" };
    results.set(patch, resultOf(execution, proof("tests" in execution ? execution.tests : [])));
  }
  return results;
}
async function baselineOf(context, suite, changed) {
  let { runner: runner2 } = context, related = runner2.selects.related ? changed.map((name) => import_node_path21.default.posix.relative(runner2.folder, name)) : void 0;
  if (related !== void 0) {
    let found2 = await baselineFor(context, suite, related);
    if (found2.result.kind === "baseline") return found2;
  }
  return baselineFor(context, suite, void 0);
}
async function baselineFor(context, suite, related) {
  let { source, runner: runner2, workspace, baselines } = context, { entries, place, options } = source, known3 = JSON.stringify([runner2.name, runner2.folder, related]), around2 = {
    root: place.root,
    dependencies: workspace.dependencies,
    sandbox: workspace.sandbox,
    settings: options
  }, key = baselineKey(entries, runner2, related, around2), folder = keptFolder(source, "tests"), store = baselineStore(folder, key), stored = baselines.has(known3) ? void 0 : store.load(), result = baselines.get(known3) ?? (stored && { kind: "baseline", baseline: stored, related }) ?? await runBaseline(context, suite, related);
  return baselines.set(known3, result), { result, save: () => result.kind === "baseline" && store.save(result.baseline) };
}
function keptFolder({ cache, place }, name) {
  return cache && place.repository ? import_node_path21.default.join(place.repository.commonDir, "provenfix", name) : void 0;
}
async function runBaseline(context, suite, related) {
  let run = await suite.run([], related ? { related } : {}), kept = keptFolder(context.source, "build");
  if (kept !== void 0) for (let name of suite.runner.caches ?? []) keepCache(kept, name, suite.cache);
  if (run.kind === "broken")
    return { kind: "none", message: `the tests of the unpatched tree give no result: ${run.message}` };
  let { report, exitCode, seconds } = run, baseline = { report, exitCode, seconds, flaky: /* @__PURE__ */ new Set(), doubtful: /* @__PURE__ */ new Set(), passes: /* @__PURE__ */ new Map() }, { command } = suite.runner;
  if (report.cases.size === 0) return { kind: "none", message: `\`${command}\` ran no test` };
  if (passedIds(report).length > 0) return { kind: "baseline", baseline, related };
  let [first] = report.cases.values(), why = first?.message === void 0 ? "" : `; ${first.id}: ${first.message.slice(0, 300)}`;
  return {
    kind: "none",
    message: `none of the ${report.cases.size} tests of \`${command}\` passes on the unpatched tree${why}`
  };
}

// src/refine/gate/tests/support/javascript.ts
var MOCHA_REPORTER = `
const fs = require("fs");
const path = require("path");
const { env } = process;
module.exports = class {
  constructor(runner) {
    const write = (record) => fs.appendFileSync(env.PROVENFIX_REPORT, JSON.stringify(record) + "\\n");
    const note = (status) => (test, error) => {
      const file = test.file ? path.relative(process.cwd(), test.file) : "";
      const titles = test.titlePath ? test.titlePath() : [test.fullTitle()];
      write({ id: [file, ...titles].join(" > "), file, status, message: error ? String(error.message || error) : "" });
    };
    runner.on("pass", note("passed"));
    runner.on("fail", note("failed"));
    runner.on("pending", note("skipped"));
    runner.once("end", () => write({ end: true }));
  }
};
`, NODE_REPORTER = `
import { appendFileSync } from "node:fs";
import path from "node:path";
const { env } = process;
const names = new Map();
const write = (record) => appendFileSync(env.PROVENFIX_REPORT, JSON.stringify(record) + "\\n");
export default async function* (source) {
  for await (const { type, data } of source) {
    const file = data && data.file ? path.relative(process.cwd(), data.file) : "";
    if (type === "test:start") {
      const open = names.get(file) ?? [];
      open.length = Math.min(open.length, data.nesting);
      open[data.nesting] = data.name;
      names.set(file, open);
    }
    if (type !== "test:pass" && type !== "test:fail") continue;
    const open = (names.get(file) ?? []).slice(0, data.nesting);
    const status = data.skip !== undefined || data.todo !== undefined ? "skipped" : type === "test:pass" ? "passed" : "failed";
    const error = data.details && data.details.error;
    const message = error ? String((error.cause && error.cause.message) || error.message || error) : "";
    // A file as a whole is reported too: by its path.
    const isFile = data.nesting === 0 && path.resolve(data.name) === path.resolve(data.file || "");
    write({ id: isFile ? file : [file, ...open, data.name].join(" > "), file, status, message });
  }
  write({ end: true });
}
`, JAVASCRIPT_PROBE = `
const fs = require("fs");
const { appendFileSync, readFileSync, openSync, writeSync, closeSync } = fs;
const { env } = process;
const settings = JSON.parse(env.PROVENFIX_PROBE || "null");
const seen = new Set();

function vitest(worker) {
  const task = worker.current;
  if (!task || !task.suite && !task.file) return { file: worker.filepath };
  const names = [];
  for (let at = task; at && at.name !== undefined && at !== at.file; at = at.suite) names.unshift(at.name);
  return task.type === "test" || task.type === "custom" ? { file: worker.filepath, test: names.join(" > ") } : { file: worker.filepath };
}

function context(realm) {
  const jest = realm[Symbol.for("$$jest-matchers-object")];
  if (realm.__vitest_worker__) return vitest(realm.__vitest_worker__);
  if (jest && jest.state && jest.state.testPath) {
    const { currentTestName, testPath } = jest.state;
    return currentTestName ? { file: testPath, test: currentTestName } : { file: testPath };
  }
  if (process.__provenfixTest) return process.__provenfixTest;
  return process.argv[1] ? { file: process.argv[1] } : {};
}

function plant(where) {
  const numbers = new Set(readFileSync(settings.hits, "utf8").split("\\n").filter(Boolean).map((line) => JSON.parse(line).n));
  if (numbers.size < settings.total) return false;
  for (let turn = 0; turn < settings.plants; turn += 1) {
    try {
      const fd = openSync(settings.planted + turn, "wx");
      writeSync(fd, JSON.stringify(where));
      closeSync(fd);
      return true;
    } catch {}
  }
  return false;
}

if (settings) {
  process.__provenfix = (number, realm) => {
    const where = context(realm);
    const key = JSON.stringify([number, where]);
    if (seen.has(key)) return;
    seen.add(key);
    appendFileSync(settings.hits, JSON.stringify({ n: number, ...where }) + "\\n");
    if (where.test !== undefined && plant(where)) throw new Error("planted by provenfix to see that the tests notice it");
  };
  if (env.NODE_TEST_CONTEXT) {
    const { beforeEach, afterEach } = require("node:test");
    beforeEach((test) => { process.__provenfixTest = { file: process.argv[1], test: test && (test.fullName || test.name) || "" }; });
    afterEach(() => { process.__provenfixTest = undefined; });
  }
}
`, MOCHA_HOOKS = `
exports.mochaHooks = {
  beforeEach() {
    const test = this.currentTest;
    process.__provenfixTest = { file: test.file, test: test.titlePath ? test.titlePath().join(" > ") : test.fullTitle() };
  },
  afterEach() { process.__provenfixTest = undefined; },
};
`;

// src/refine/gate/tests/support/files.ts
var SUPPORT_FILES = {
  "provenfix_pytest.py": PYTEST_PLUGIN,
  "provenfix_unittest.py": UNITTEST_RUNNER,
  "mocha-reporter.cjs": MOCHA_REPORTER,
  "mocha-hooks.cjs": MOCHA_HOOKS,
  "node-reporter.mjs": NODE_REPORTER,
  "probe.cjs": JAVASCRIPT_PROBE
};

// src/refine/gate/tests/bench.ts
function openTestBench(source, workspace = lazyWorkspace(source, SUPPORT_FILES)) {
  let opened;
  return {
    async judge(patches, signal) {
      opened ??= open(source, workspace);
      let bench = await opened, results = [];
      for (let [found2, indices] of await byProject(bench, patches)) {
        let some = indices.map((index) => ({ index, changes: patches[index] ?? [] })), judged = "runner" in found2 ? await judgeProject({ ...bench.context, ...found2, signal }, some) : some.map(() => found2.result);
        for (let [at, index] of indices.entries())
          results[index] = judged[at] ?? unknown("no-tests", "nothing was run");
      }
      return results;
    },
    [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose]()
  };
}
async function open(source, lazy) {
  let workspace = await lazy.open(), paths = new Set(source.entries.map(({ path: name }) => name)), root = source.place.root, find = findRunner({
    paths,
    root,
    read: (name) => paths.has(name) ? readTextIfThere(import_node_path22.default.join(workspace.copy, name)) : void 0
  }, workspace, source.options);
  return { context: { workspace, source, baselines: /* @__PURE__ */ new Map() }, find };
}
async function byProject({ find }, patches) {
  let groups = /* @__PURE__ */ new Map(), known3 = /* @__PURE__ */ new Map();
  for (let [index, changes] of patches.entries()) {
    let found2 = await Promise.all(changes.map(({ path: name }) => find(name))), group = groupOf(found2), same = "runner" in group ? known3.get(group.runner) ?? group : group;
    "runner" in same && known3.set(same.runner, same), groups.set(same, [...groups.get(same) ?? [], index]);
  }
  return groups;
}
function groupOf(found2) {
  let problem = found2.find((one) => "problem" in one);
  if (problem !== void 0 && "problem" in problem) return { result: unknown("no-tests", problem.problem) };
  let [first, ...others] = found2.flatMap((one) => "runner" in one ? [one.runner] : []);
  return first === void 0 ? { result: unknown("no-tests", "the patch changes no file") } : others.every((other) => other === first) ? { runner: first } : { result: unknown("no-tests", "the patch spans projects whose tests are run apart: no one run can judge it") };
}

// src/refine/size.ts
function changedSize(changes) {
  return changes.reduce((sum, change) => sum + sizeOf(change), 0);
}
function sizeOf({ before: before2, after }) {
  return diffArrays(wordsOf4(before2), wordsOf4(after)).filter(({ added: added2, removed: removed2 }) => added2 || removed2).reduce((sum, { value }) => sum + value.join("").length, 0);
}
var wordsOf4 = (text) => text.match(/\w+|\s+|[^\w\s]/g) ?? [];

// src/refine/gate/rank.ts
function safe(secure, pass) {
  return secure * (Math.exp(pass) - 1) / (Math.E - 1);
}
var STATES = ["verified", "unverified", "rejected"];
function safeOf(verdict) {
  if (verdict.state === "rejected") return 0;
  let isOpen = verdict.checks.some(({ check, status }) => check === "rescan" && status !== "passed"), isTested = verdict.checks.some(({ check }) => check === "tests");
  return safe(isOpen ? 0 : 1, !isTested || (verdict.tests?.passed ?? 0) > 0 ? 1 : 0);
}
function ranked(rivals, attemptOf) {
  return rivals.map((rival) => {
    let { candidate, verdict } = attemptOf(rival);
    return {
      rival,
      state: STATES.indexOf(verdict.state),
      safe: safeOf(verdict),
      size: changedSize(candidate.changes)
    };
  }).toSorted((a, b) => a.state - b.state || b.safe - a.safe || a.size - b.size).map(({ rival }) => rival);
}

// src/refine/refine.ts
async function refine(cases, gate, signal) {
  let all = cases.map(begin);
  for (let open2 = all; open2.length > 0; open2 = all.filter(({ outcome }) => outcome === void 0)) {
    await Promise.all(open2.map((work) => advance(work, gate, signal)));
    let ready = open2.filter(({ outcome }) => outcome === void 0), verdicts = await gate.prove(ready.flatMap(({ rivals }) => rivals[0] ? [rivals[0].survivor] : []));
    for (let [index, work] of ready.entries()) settle(work, verdicts[index]);
    await Promise.all(all.filter(({ outcome }) => outcome !== void 0).map(({ left }) => close(left)));
  }
  return all.map(({ outcome, finding }) => outcome ?? lost(finding));
}
function begin(given) {
  return { ...given, ...{ verdicts: [], rivals: [], attempts: [], refusals: [] }, left: [...given.sources], failed: !1, fallback: void 0, outcome: void 0 };
}
async function close(sources) {
  for (let source of sources.splice(0)) await source.return({ failed: !1, refusals: [] });
}
async function advance(work, gate, signal) {
  for (; work.rivals.length === 0; ) {
    let [source] = work.left;
    if (source === void 0) return finish(work);
    if (signal?.aborted) return fail(work, "the run was ended before this finding was through");
    let step = await source.next(work.verdicts);
    if (work.verdicts = [], !step.done) {
      await screenAll(work, step.value, gate);
      continue;
    }
    work.left.shift(), work.refusals.push(...step.value.refusals), work.failed ||= step.value.failed;
  }
}
async function screenAll(work, candidates, gate) {
  for (let [index, candidate] of candidates.entries()) {
    let number = work.attempts.length + work.rivals.length + 1;
    work.observer.candidate(number, candidate);
    let screened = await gate.screen(candidate);
    screened.state === "passed" ? work.rivals.push({ index, number, survivor: { candidate, checks: screened.checks } }) : judge2(work, { index, number, candidate }, screened.verdict);
  }
  work.rivals = ranked(work.rivals, ({ survivor: { candidate, checks } }) => ({
    candidate,
    verdict: verdictOf(checks, void 0)
  }));
}
function judge2(work, { index, number, candidate }, verdict) {
  work.verdicts[index] = verdict, work.attempts.push({ candidate, verdict }), work.observer.verdict(number, verdict);
}
var WORTH_ANOTHER = /* @__PURE__ */ new Set(["still-flagged", "cure-not-seen", "intent-changed"]);
function settle(work, verdict) {
  let rival = work.rivals.shift();
  if (rival === void 0 || verdict === void 0) return;
  let { candidate } = rival.survivor;
  if (judge2(work, { ...rival, candidate }, verdict), verdict.state === "rejected") return;
  let attempt4 = { candidate, verdict };
  if (verdict.state === "verified") return end(work, { status: "fixed", chosen: attempt4, applied: !1 });
  [work.fallback] = ranked(work.fallback === void 0 ? [attempt4] : [work.fallback, attempt4], (each) => each), verdict.reasons.some((reason) => WORTH_ANOTHER.has(reason)) || propose(work, attempt4);
}
function propose(work, attempt4) {
  let { verdict } = attempt4;
  end(work, { status: "proposed", chosen: attempt4, applied: !1, reason: doubtsOf(verdict) });
}
var SENTENCES = {
  "still-flagged": "the analyzer still reports the finding, although the patch adds a guard",
  "cure-not-seen": "the patch relies on a function of another file, and nobody looked whether that cures anything",
  "language-not-read": "provenfix cannot read this language's syntax, so nobody looked for cheats",
  "syntax-not-checked": "the project's own syntax check could not tell whether the patched file parses",
  "no-tests": "no test could be run",
  "not-executed": "no test is known to execute the patched lines",
  "not-loaded": "the tests could not be shown to load the patched code",
  "not-rechecked": "the analyzer that reported it did not run here, so nobody knows whether it would still report it",
  "tests-off": "the tests were not run",
  "intent-changed": "a model says that the code no longer does what its documentation says",
  "intent-unclear": "a model was to say whether the code still does what its documentation says, and did not"
}, LONGEST_CAUSE = 500;
function doubtsOf(verdict) {
  if (verdict.state !== "unverified") return "";
  let sentence = (reason) => reason === "no-tests" && causeOf(verdict) || SENTENCES[reason];
  return verdict.reasons.map(sentence).join("; ");
}
function causeOf({ checks }) {
  let cause = (checks.find(({ check }) => check === "tests")?.evidence.map(({ message }) => message) ?? []).join("; ").replaceAll(/\s+/g, " ").trim();
  return cause.length > LONGEST_CAUSE ? `${cause.slice(0, LONGEST_CAUSE)}…` : cause;
}
function finish(work) {
  if (work.fallback !== void 0) return propose(work, work.fallback);
  if (work.failed) return fail(work, work.refusals.at(-1)?.reason ?? "a source of patches failed");
  let last = work.attempts.at(-1)?.verdict;
  if (last?.state === "rejected") {
    let said3 = last.evidence[0]?.message, reason = `every patch was refused; the last by the check "${last.failed}"${said3 ? `: ${said3}` : ""}`;
    return end(work, { status: "rejected", reason });
  }
  let said2 = work.refusals.map(({ reason }) => reason);
  end(work, { status: "skipped", reason: said2.length === 0 ? "nobody has a patch for this rule" : said2.join("; ") });
}
function fail(work, reason) {
  work.fallback !== void 0 ? propose(work, work.fallback) : end(work, { status: "failed", reason });
}
function end(work, ending) {
  let { finding, attempts, refusals: refusals2 } = work;
  work.outcome = { fingerprint: finding.fingerprint, attempts, refusals: refusals2, ...ending }, work.rivals = [], work.observer.end(work.outcome);
}
function lost({ fingerprint }) {
  return {
    fingerprint,
    attempts: [],
    refusals: [],
    status: "failed",
    reason: "its refinement ended without an outcome"
  };
}

// src/apply/plan.ts
var import_node_path23 = __toESM(require_node_path(), 1);
var LARGEST = 1e8, REGULAR = /^100(?:644|755)$/;
async function planFile(repository, target, change) {
  let base2 = await storeBytes(repository, Buffer.from(change.before)), to = await storeBytes(repository, Buffer.from(change.after)), index = target === "index" ? await indexEntry(repository, change.path) : void 0;
  if (target === "index" && (index === void 0 || index.oid !== base2 || !REGULAR.test(index.mode)))
    return refused(change, "what is staged changed meanwhile");
  let work = await planWork(repository, change, { base: base2, to });
  if ("reason" in work) return refused(change, work.reason);
  if (index === void 0 && work.turn === void 0) return refused(change, "the file is gone from the working tree");
  let staged = index && { index: { mode: index.mode, from: base2, to } };
  return { kind: "ready", entry: { path: change.path, ...staged, ...work.turn && { work: work.turn } }, edited: work.edited ?? !1 };
}
function refused({ path: file }, reason) {
  return { kind: "refused", path: file, reason };
}
async function planWork(repository, change, { base: base2, to }) {
  let absolute = import_node_path23.default.join(repository.topLevel, change.path), stats = statOf(absolute);
  if (stats === "absent") return {};
  let read5 = readRegularFile(absolute, LARGEST);
  if (stats === "unknown" || read5.kind !== "bytes") return { reason: "the working file cannot be read" };
  let from = await storeBytes(repository, read5.bytes), after = await workAfter(repository, change, { base: base2, to, from, bytes: read5.bytes });
  return after === void 0 ? { reason: "unstaged edits in the working tree meet the patched lines" } : { turn: { from, to: after.oid, mode: stats.mode & 4095 }, edited: after.edited };
}
async function workAfter(repository, change, sides) {
  let clean = await storeClean(repository, change.path, sides.bytes);
  if (sides.from === sides.base && clean !== sides.base) return { oid: sides.to, edited: !1 };
  let merged = clean === sides.base ? change.after : await mergeClean(repository, change, clean);
  if (merged === void 0) return;
  let oid = await storeBytes(repository, Buffer.from(merged));
  return {
    oid: await storeBytes(repository, await readSmudged(repository, oid, change.path)),
    edited: clean !== sides.base
  };
}
async function mergeClean(repository, { path: name, before: before2, after }, clean) {
  let bytes = await readObject(repository, clean), text = bytes.toString("utf8"), merged = Buffer.from(text).equals(bytes) ? merge(before2, text, after) : void 0;
  if (merged === void 0 || !areNeighbours(before2, text, after)) return merged;
  let { parses } = await import("./chunk-PNP3FSNJ.js");
  return await parses(name, merged) ? merged : void 0;
}

// src/apply/apply.ts
async function rehearse(patches, finish2) {
  let { patches: applied3, changes, refused: refused2 } = unite2(patches);
  return { applied: applied3, refused: refused2, changes: await finish2(changes) };
}
async function applyPatches(repository, target, patches, finish2 = async (changes) => [...changes]) {
  let refused2 = [], wanted = patches;
  for (; ; ) {
    let united = unite2(wanted);
    if (refused2.push(...united.refused), united.patches.length === 0) return { applied: [], refused: refused2, changes: [] };
    let finished = await finish2(united.changes), planned = await Promise.all(
      united.changes.map((change, index) => planFinished(repository, target, change, finished[index] ?? change))
    ), plans = planned.map(({ plan }) => plan), obstacles = plans.filter((plan) => plan.kind === "refused"), overtaken = obstacles.length > 0 ? void 0 : await carryOut(repository, united.patches, plans);
    if (obstacles.length === 0 && overtaken === void 0)
      return { applied: united.patches, refused: refused2, changes: planned.map(({ change }) => change) };
    overtaken !== void 0 && obstacles.push(overtaken);
    let reasons = new Map(obstacles.map(({ path: path24, reason }) => [path24, reason])), reasonFor = (patch) => patch.changes.map(({ path: path24 }) => reasons.get(path24)).find((reason) => reason);
    for (let patch of united.patches) {
      let reason = reasonFor(patch);
      reason !== void 0 && refused2.push({ patch, reason });
    }
    wanted = united.patches.filter((patch) => reasonFor(patch) === void 0);
  }
}
async function planFinished(repository, target, change, finished) {
  let plan = await planFile(repository, target, finished);
  return finished === change || plan.kind === "ready" && !plan.edited ? { change: finished, plan } : { change, plan: await planFile(repository, target, change) };
}
function unite2(patches) {
  let { taken, refused: refused2, changes } = uniteGreedily(patches), reason = "it changes the same lines as another patch of this run";
  return { patches: taken, changes, refused: refused2.map((patch) => ({ patch, reason })) };
}
async function carryOut(repository, patches, plans) {
  let entries = plans.flatMap((plan) => plan.kind === "ready" ? [plan.entry] : []), titles = patches.map(({ title }) => title), journal = {
    format: 1,
    id: uniqueId(),
    pid: ownPid(),
    time: now(),
    purpose: "apply",
    titles,
    entries
  };
  try {
    await execute(repository, journal);
    return;
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return { kind: "refused", path: error.path, reason: "the file changed meanwhile" };
  }
}

// src/refine/imported-names.ts
function importedNames(language, root) {
  return root.children.flatMap((statement) => {
    let found2 = language === "python" ? pythonItems(statement) : javascriptItems(statement);
    if (found2 === void 0 || [...within(statement)].some(({ role, broken: broken2 }) => role === "comment" || broken2))
      return [];
    let { module, items } = found2, isStandard2 = language === "python" ? PYTHON.has(module.split(".")[0] ?? "") : isNode(module);
    return language === "python" && !isStandard2 ? [] : items.map((item) => ({ name: localName(item), said: textOf(statement), statement, item, count: items.length, isStandard: isStandard2 }));
  });
}
var isNode = (module) => NODE.has(module.replace(/^node:/, "").split("/")[0] ?? ""), moduleOf = (node) => node === void 0 ? "" : textOf(node).replaceAll(/["'`]/g, "");
function pythonItems(statement) {
  if (!/^import_(?:from_)?statement$/.test(statement.kind)) return;
  let items = statement.children.filter(({ field }) => field === "name"), from = childOf(statement, "module_name"), [first] = items;
  if (from !== void 0 || first === void 0) return { module: moduleOf(from), items };
  let modules = items.map((item) => moduleOf(childOf(item, "name") ?? item));
  return { module: modules.find((module) => !PYTHON.has(module.split(".")[0] ?? "")) ?? modules[0] ?? "", items };
}
var REQUIRED = /^require\s*\(\s*["']([^"']+)["']\s*\)$/;
function javascriptItems(statement) {
  if (statement.kind === "import_statement") {
    let [clause, ...others] = statement.children.find(({ kind }) => kind === "import_clause")?.children ?? [];
    return clause === void 0 || others.length > 0 ? void 0 : { module: moduleOf(childOf(statement, "source")), items: itemsIn(clause, "import_specifier") };
  }
  if (!/^(?:lexical|variable)_declaration$/.test(statement.kind)) return;
  let [declarator, ...more] = statement.children.filter(({ kind }) => kind === "variable_declarator"), [, module] = REQUIRED.exec(valueOf(declarator)) ?? [], pattern = declarator && childOf(declarator, "name");
  if (module === void 0 || pattern === void 0 || more.length > 0) return;
  let items = itemsIn(pattern, "shorthand_property_identifier_pattern", "pair_pattern");
  return pattern.kind !== "object_pattern" || pattern.children.filter(({ named: named2 }) => named2).length === items.length ? { module, items } : void 0;
}
var valueOf = (declarator) => {
  let value = declarator && childOf(declarator, "value");
  return value === void 0 ? "" : textOf(value);
};
function itemsIn(node, ...kinds) {
  return node.kind === "identifier" || node.kind === "namespace_import" ? [node] : node.children.filter(({ kind }) => kinds.includes(kind));
}
function localName(item) {
  let own = childOf(item, "alias", "value") ?? childOf(item, "name") ?? item, text = textOf(own);
  return item.kind === "namespace_import" ? text.replace(/^\*\s*as\s+/, "") : text.split(".")[0] ?? text;
}
var CODE_IN_TEXT = /^[\w$.[\]|]+$/;
function usedNames(root) {
  let names = /* @__PURE__ */ new Set(["React", "h"]);
  for (let node of within(root)) {
    if (node.children.length > 0) continue;
    let text = textOf(node);
    if (!(!(/string|comment/.test(node.kind) && (CODE_IN_TEXT.test(text) || /^#\s*type:/.test(text))) && !isName2(node) || isImporting(node)))
      for (let [word] of text.matchAll(/[\p{L}\p{N}_$]+/gu)) names.add(word);
  }
  return names;
}
function isName2(node) {
  return !node.kind.includes("identifier") || node.kind === "property_identifier" ? !1 : node.role !== "identifier" || isVariable(node);
}
function isImporting(node) {
  let chain = [node, ...ancestors(node)];
  if (chain.some(({ kind }) => /^import_(?:from_)?statement$/.test(kind))) return !0;
  let declarator = chain.find(({ kind }) => kind === "variable_declarator");
  return REQUIRED.test(valueOf(declarator)) && !chain.some(({ kind }) => kind.endsWith("assignment_pattern"));
}
function withoutName(text, { statement, item, count, isStandard: isStandard2 }) {
  return count > 1 ? withoutItem(text, item) : isStandard2 ? withoutStatement(text, statement) : void 0;
}
function withoutItem(text, item) {
  let siblings = item.parent?.children ?? [], at = siblings.indexOf(item), [before2, after] = [siblings[at - 1], siblings[at + 1]], comma = after !== void 0 && textOf(after) === "," ? after : void 0, whole = linesAround(text, item.start, comma?.end ?? item.end);
  if (whole !== void 0) return cut(text, whole.start, whole.end);
  if (before2 !== void 0 && textOf(before2) === ",") return cut(text, before2.start, item.end);
  if (comma !== void 0)
    return cut(text, item.start, comma.end + (/^[ \t]*/.exec(text.slice(comma.end))?.[0].length ?? 0));
}
function withoutStatement(text, { start, end: end2 }) {
  let whole = linesAround(text, start, end2);
  if (whole === void 0) return;
  let head = text.slice(0, whole.start), above = /\n((?:[ \t]*\r?\n)+)$/.exec(head)?.[1] ?? "", below2 = /^(?:[ \t]*\r?\n)*/.exec(text.slice(whole.end))?.[0] ?? "";
  return head.trim() === "" ? cut(text, whole.start, whole.end + below2.length) : above === "" || below2 === "" ? cut(text, whole.start, whole.end) : below2.length <= above.length ? cut(text, whole.start, whole.end + below2.length) : cut(text, whole.start - above.length, whole.end);
}
function linesAround(text, start, end2) {
  let from = text.lastIndexOf(`
`, start - 1) + 1, [rest] = /^[ \t]*;?[ \t]*(?:\r?\n|$)/.exec(text.slice(end2)) ?? [];
  return rest === void 0 || text.slice(from, start).trim() !== "" ? void 0 : { start: from, end: end2 + rest.length };
}
var cut = (text, start, end2) => text.slice(0, start) + text.slice(end2);

// src/refine/unused-imports.ts
async function withoutUnusedImports(change) {
  let language = languageOf(change.path, change.before.split(`
`, 1)[0] ?? "");
  if (language === void 0 || !LANGUAGES.has(language) || change.path.endsWith("__init__.py")) return change;
  let before2 = await plainTree(language, change.before), [known3, used] = [importedNames(language, before2), usedNames(before2)], unneeded = ({ name }) => known3.some((one) => one.name === name) && used.has(name), { after } = change;
  for (let last = ""; last !== after; )
    last = after, after = await oneLess(language, after, unneeded, known3);
  return after === change.after ? change : { ...change, after };
}
var LANGUAGES = /* @__PURE__ */ new Set(["python", "javascript", "typescript", "tsx"]);
async function oneLess(language, text, mayGo, before2) {
  let root = await plainTree(language, text), [names, used] = [importedNames(language, root), usedNames(root)];
  for (let [index, one] of names.entries()) {
    let less = !used.has(one.name) && mayGo(one) || isSecond(one, names.slice(0, index), before2) ? withoutName(text, one) : void 0;
    if (less !== void 0) return less;
  }
  return text;
}
function isSecond({ name, said: said2 }, above, before2) {
  let same = (other) => other.name === name && other.said === said2;
  return above.some(same) && before2.filter(same).length < 2;
}

// src/stages/together.ts
function demoted(outcome, reason) {
  return { ...outcome, status: "proposed", applied: !1, reason };
}
function wantedOf(outcomes) {
  return outcomes.filter((outcome) => "chosen" in outcome && outcome.applied).toSorted((a, b) => +(b.status === "fixed") - +(a.status === "fixed"));
}
async function keepWhatGoesTogether(outcomes, gate) {
  let wanted = wantedOf(outcomes);
  if (wanted.length < 2 || await obstacleTo(wanted, gate) === void 0) return [...outcomes];
  let kept = [], demotions = /* @__PURE__ */ new Map();
  for (let outcome of wanted) {
    let obstacle = kept.length === 0 ? void 0 : await obstacleTo([...kept, outcome], gate);
    obstacle === void 0 ? kept.push(outcome) : demotions.set(outcome, demoted(outcome, obstacle));
  }
  return outcomes.map((outcome) => demotions.get(outcome) ?? outcome);
}
async function obstacleTo(wanted, gate) {
  let changes = combine(wanted.map(({ chosen }) => chosen.candidate.changes));
  if (changes === void 0) return "it changes the same lines as another patch of this run";
  let { status, evidence: evidence2 } = await gate.recheck(changes);
  if (status === "passed" || status === "unknown" && wanted.some(isDoubtful)) return;
  let said2 = evidence2[0]?.message;
  return `it does not go together with another patch of this run${said2 === void 0 ? "" : `: ${said2}`}`;
}
var isDoubtful = ({ chosen }) => chosen.verdict.checks.some(({ check, status }) => check !== "tests" && status === "unknown");
function finisher(outcomes, gate, signal) {
  let proven = new Set(
    wantedOf(outcomes).flatMap(
      ({ status, chosen }) => status === "fixed" ? chosen.candidate.changes.map(({ path: path24 }) => path24) : []
    )
  );
  return async (changes) => {
    let finished = await Promise.all(changes.map(withoutUnusedImports));
    if (finished.every((change, index) => change === changes[index])) return finished;
    if ((await gate.recheck(finished)).status !== "passed") return [...changes];
    let results = await gate.retest(finished, signal);
    return changes.map((change, index) => {
      let [last, tested] = [finished[index], results[index]];
      return last !== void 0 && tested !== void 0 && isKept(tested, proven.has(change.path)) ? last : change;
    });
  };
}
function isKept(tests, isProven) {
  return tests.status !== "unknown" ? tests.status === "passed" : !isProven || tests.reason === "not-executed" || tests.reason === "not-loaded";
}

// src/stages/applied.ts
async function applied2(outcomes, { repository, target, dryRun, ...input }) {
  let patches = wantedOf(outcomes).map((outcome) => patchOf(outcome, input.targets)), application = dryRun ? await rehearse(patches, input.finish) : await applyPatches(repository, target, patches, input.finish), { changes } = application;
  return { outcomes: withApplication(outcomes, application), changes, notices: noticesOf(application) };
}
function noticesOf({ applied: patches, changes }) {
  let plain = combine(patches.map((patch) => patch.changes)) ?? [];
  return changes.flatMap(({ path: path24, after }) => plain.some((change) => change.path === path24 && change.after === after) ? [] : [`${path24}: imports that nothing uses any more with these patches go too`]);
}
function patchOf({ fingerprint, chosen }, targets) {
  let finding = targets.find((one) => one.fingerprint === fingerprint), place = finding === void 0 ? "" : `${finding.path}:${finding.startLine} ${finding.ruleId}: `, { explanation, changes } = chosen.candidate;
  return { fingerprint, title: `${place}${explanation}`, changes };
}
function withApplication(outcomes, { refused: refused2 }) {
  let reasons = new Map(refused2.map(({ patch, reason }) => [patch.fingerprint, reason]));
  return outcomes.map((outcome) => {
    let reason = reasons.get(outcome.fingerprint);
    return reason === void 0 || !("chosen" in outcome) ? outcome : demoted(outcome, reason);
  });
}

// src/stages/asked-for.ts
var import_node_path24 = __toESM(require_node_path(), 1), SHORTEST_FINGERPRINT = 6;
function isAskedFor(finding, one, root, rules) {
  let folder = one.text.replace(/^\.\//, "").replace(/\/+$/, "");
  return isNamed2(finding, one, rules) || isAt2(finding.path, folder) || isAt2((0, import_node_path24.join)(root, finding.path), one.path);
}
function isNamed2(finding, { text }, rules) {
  return text.length >= SHORTEST_FINGERPRINT && finding.fingerprint.startsWith(text) || namesOf2(finding, rules).has(text.toLowerCase());
}
var isAt2 = (here, place) => here === place || here.startsWith(`${place}/`);
function namesOf2({ ruleId, witnesses, cwe, family }, rules) {
  let known3 = witnesses.flatMap(({ analyzer, ruleId: id }) => [id, ...rules.find(analyzer, id)?.aliases ?? []]);
  return new Set([ruleId, ...known3, ...cwe, family].map((name) => name.toLowerCase()));
}
function asked(findings, only2, root, rules) {
  let blocking = findings.filter(({ disposition }) => disposition === "blocking");
  if (only2.length === 0) return { targets: blocking, notices: [] };
  let advisory = findings.filter(({ disposition }) => disposition === "advisory"), targets = /* @__PURE__ */ new Set(), notices = only2.flatMap((one) => {
    let found2 = blocking.filter((finding) => isAskedFor(finding, one, root, rules)), named2 = found2.length > 0 ? [] : advisory.filter((finding) => isNamed2(finding, one, rules));
    for (let finding of [...found2, ...named2]) targets.add(finding);
    return found2.length > 0 ? [] : [aboutNamed(one, named2.length)];
  });
  return { targets: findings.filter((finding) => targets.has(finding)), notices };
}
function aboutNamed({ text }, advisory) {
  let vain = `--only ${JSON.stringify(text)} fits nothing that blocks`;
  return advisory === 0 ? vain : `${vain}; ${advisory === 1 ? "1 finding that does" : `${advisory} findings that do`} not block ${advisory === 1 ? "is" : "are"} tried, as named`;
}

// src/stages/choose.ts
async function choose(outcomes, targets, wishes, gate) {
  if (wishes.review === void 0)
    return outcomes.map((outcome) => marked2(outcome, isWanted(outcome, wishes.includeUnverified)));
  let offered = outcomes.filter((outcome) => "chosen" in outcome), decided = /* @__PURE__ */ new Map(), quit = !1;
  for (let [index, outcome] of offered.entries()) {
    let finding = targets.find(({ fingerprint }) => fingerprint === outcome.fingerprint);
    if (finding === void 0) continue;
    let position = { index, count: offered.length }, decision2 = quit ? "quit" : await reviewed(wishes.review, finding, outcome, position, gate);
    decision2 === "quit" && (quit = !0), decided.set(outcome, typeof decision2 == "string" ? demoted(outcome, "a person left it out") : decision2);
  }
  return outcomes.map((outcome) => decided.get(outcome) ?? outcome);
}
async function reviewed(review, finding, outcome, position, gate) {
  let attempt4 = outcome.chosen;
  for (; ; ) {
    let decision2 = await review(finding, attempt4, position);
    if (decision2.kind === "quit" || decision2.kind === "skip") return decision2.kind;
    if (decision2.kind === "accept" && attempt4.verdict.state === "rejected") continue;
    if (decision2.kind === "accept") return accepted(outcome, attempt4);
    let changes = attempt4.candidate.changes.map((change) => ({
      ...change,
      after: decision2.after.get(change.path) ?? change.after
    })), candidate = { ...attempt4.candidate, changes, provenance: { kind: "file", path: "your editor" } }, [verdict] = await gate.judge([candidate]);
    verdict !== void 0 && (attempt4 = { candidate, verdict }), outcome.attempts.push(attempt4);
  }
}
function accepted(outcome, chosen) {
  let { fingerprint, attempts, refusals: refusals2 } = outcome, known3 = { fingerprint, attempts, refusals: refusals2, chosen, applied: !0 };
  return chosen.verdict.state === "verified" ? { ...known3, status: "fixed" } : { ...known3, status: "proposed", reason: "a person accepted it" };
}
function marked2(outcome, wanted) {
  return "chosen" in outcome ? { ...outcome, applied: wanted } : outcome;
}
var ABOUT_TESTS = /* @__PURE__ */ new Set(["no-tests", "not-executed", "not-loaded", "tests-off"]);
function isWanted(outcome, includeUnverified) {
  if (outcome.status === "fixed") return !0;
  if (outcome.status !== "proposed" || !includeUnverified) return !1;
  let { verdict } = outcome.chosen;
  return verdict.state === "unverified" && verdict.reasons.every((reason) => ABOUT_TESTS.has(reason));
}

// src/refine/gate/intent-view.ts
function intentView(before2, after) {
  let map = mapLines(before2.text, after.text), lost2 = mapLines(after.text, before2.text).added, backwards = spansOf(after, map.added).map(({ first, last }) => map.toBefore(first, last)), old = spansOf(before2, [...lost2, ...backwards.filter(isThere)]), forwards = old.map(({ first, last }) => map.toAfter(first, last)), current = spansOf(after, [...map.added, ...forwards.filter(isThere)]), comments = silentTexts(before2.root);
  return {
    before: textOf2(before2, old),
    after: textOf2(after, current),
    documented: comments.some(({ line }) => old.some(({ first, last }) => line >= first && line <= last))
  };
}
function isThere({ first, last }) {
  return Number.isFinite(first) && first <= last;
}
function spansOf(code, ranges) {
  let lines2 = [...codeLines2(code)].filter((line) => ranges.some(({ first, last }) => line >= first && line <= last)), units = unitsOf2(code), spans = [...new Set(lines2.flatMap((line) => innermost(units, line) ?? []))].map((node) => withComments(code, node));
  return spans.filter((span) => !spans.some((other) => other !== span && holds(other, span))).toSorted((a, b) => a.first - b.first);
}
var holds = (outer, { first, last }) => outer.first <= first && outer.last >= last;
function unitsOf2({ root, definitions }) {
  let outside2 = definitions.filter(({ local }) => !local), functions = outside2.filter(({ kind }) => kind === "function").map(({ node }) => declarationOf(node)), members = outside2.flatMap(({ kind, body }) => kind === "class" && body !== void 0 ? partsOf(body) : []);
  return [...functions, ...members, ...partsOf(root)];
}
function partsOf(node) {
  return node.children.filter(({ named: named2, role }) => named2 && role !== "comment");
}
function innermost(units, line) {
  return units.filter((unit) => unit.line <= line && unit.endLine >= line).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}
function codeLines2({ root }) {
  let silent = new Set(silentTexts(root)), isCode2 = (node) => node.role !== "import" && !silent.has(node), leaves2 = [...within(root, isCode2)].filter((node) => node.children.length === 0 && isCode2(node));
  return new Set(
    leaves2.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, at) => line + at))
  );
}
function withComments({ root, text }, { line, endLine }) {
  let lines2 = text.split(`
`), above = silentTexts(root).filter(
    (node) => lines2[node.line - 1]?.trimStart().startsWith(firstWord(node)) === !0
  ), first = line;
  for (let next = above.findLast((node) => isAbove(node, first)); next !== void 0; )
    first = next.line, next = above.findLast((node) => isAbove(node, first));
  return { first, last: endLine };
}
var firstWord = ({ source, start, end: end2 }) => source.slice(start, end2).split(`
`, 1)[0]?.trim() ?? "";
function isAbove({ line, endLine }, first) {
  return line < first && (endLine === first - 1 || endLine === first);
}
function textOf2({ text }, spans) {
  let lines2 = text.split(`
`);
  return spans.map(({ first, last }) => lines2.slice(first - 1, last).join(`
`)).join(`

`);
}

// src/refine/gate/intent.ts
var opinion = external_exports.strictObject({
  verdict: external_exports.enum(["kept", "changed", "unsure"]),
  behaviour: external_exports.string(),
  reason: external_exports.string().trim().min(1)
}), INTENT = { name: "intent", schema: schemaOf(opinion) };
async function checkIntent({
  candidate,
  finding,
  model,
  secretRegions,
  signal
}) {
  let pieces = [];
  for (let change of candidate.changes) {
    let piece = await pieceOf2(change);
    if (piece === void 0)
      return unclear(`no model was asked: ${change.path} is in a language that is not read here`);
    piece.documented && pieces.push(piece);
  }
  if (pieces.length === 0) return passed("no model was asked: nothing documents the code that the patch changes");
  if (pieces.some(({ before: before2, after }) => before2.length + after.length > LONGEST2))
    return unclear("no model was asked: the code that the patch changes is too long to be shown");
  let { hide } = redaction(await secretsOf(candidate.changes, secretRegions), candidate.changes.flatMap(textsOf2)), messages = messagesFor(pieces, finding).map(({ role, content }) => ({ role, content: hide(content) }));
  return resultOf3(model.name, await model.chat({ purpose: "intent", messages, schema: INTENT }, signal));
}
var LONGEST2 = 6e4;
async function pieceOf2({ path: path24, before: before2, after }) {
  let language = languageOf(path24, before2.slice(0, 128).split(`
`)[0] ?? "");
  if (language === void 0) return;
  let [old, current] = [await readCode(path24, language, before2), await readCode(path24, language, after)];
  return { path: path24, language, ...intentView(old, current) };
}
var textsOf2 = ({ before: before2, after }) => [before2, after];
async function secretsOf(changes, regions) {
  let found2 = [];
  for (let { path: path24, before: before2, after } of changes)
    found2.push(...await secretsIn(path24, before2, regions(path24)), ...await secretsIn(path24, after, []));
  return found2;
}
var unique = (texts2) => [...new Set(texts2)].join(", ");
function messagesFor(pieces, { ruleId, cwe }) {
  let joined = (side) => pieces.map((piece) => piece[side]).join(`

`), content = prompt("intent", {
    path: unique(pieces.map(({ path: path24 }) => path24)),
    language: unique(pieces.map(({ language }) => language)),
    before: joined("before"),
    after: joined("after"),
    weakness: [ruleId, ...cwe].join(", ")
  });
  return [
    { role: "system", content: prompt("judge") },
    { role: "user", content }
  ];
}
function resultOf3(name, result) {
  if (result.kind === "failed") return unclear(`the model ${name} gave no answer: ${short(result.message)}`);
  if (result.kind === "refusal") return unclear(`the model ${name} refused: ${short(result.message)}`);
  if (result.kind === "cut-off") return unclear(`the reply of the model ${name} was cut off`);
  let parsed = parseAs(result.text, opinion);
  return parsed.kind === "malformed" ? unclear(`the reply of the model ${name} is not of the form that was asked for`) : said(name, parsed.value);
}
function said(name, { verdict, behaviour, reason }) {
  let about = short(behaviour), message = `${about === "" ? "" : `"${about}": `}${short(reason)}`;
  return verdict === "kept" ? passed(`the model ${name} sees documented behaviour kept: ${message}`) : verdict === "unsure" ? unclear(`the model ${name} is not sure that documented behaviour is kept: ${message}`) : unknown2("intent-changed", `the model ${name} sees documented behaviour changed: ${message}`);
}
function short(text) {
  let line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 400 ? `${line.slice(0, 399)}…` : line;
}
function passed(message) {
  return { check: "intent", status: "passed", evidence: [{ message }] };
}
var unclear = (message) => unknown2("intent-unclear", message);
function unknown2(reason, message) {
  return { check: "intent", status: "unknown", reason, evidence: [{ message }] };
}

// src/stages/intent.ts
function intentOf(cases, { secretRegions, signal }) {
  let models = new Map(cases.map(({ finding, model }) => [finding.fingerprint, model]));
  return (candidate, finding) => {
    let model = models.get(finding.fingerprint);
    if (model === void 0) throw new Error(`a patch for ${finding.path}, which no model may be asked about`);
    return checkIntent({ candidate, finding, model, secretRegions, signal });
  };
}

// src/refine/project-facts.ts
var import_yaml = __toESM(require_dist(), 1), MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:cfg|py)|Pipfile|environment\.ya?ml|(?:[\w-]*requirements[\w-]*|constraints)\.(?:txt|in)|requirements\/[^/]+\.txt|go\.mod|Cargo\.toml|composer\.json|Gemfile|pom\.xml)$/, VENDORED = /(?:^|\/)(?:node_modules|vendor|\.venv|site-packages)\//, isManifest = (path24) => MANIFEST.test(path24) && !VENDORED.test(path24);
function projectOf(paths, manifests) {
  let known3 = /* @__PURE__ */ new Set();
  for (let path24 of paths) for (let at = path24; at !== "" && !known3.has(at); at = parentOf(at)) known3.add(at);
  let dependencies = /* @__PURE__ */ new Set(), versions = /* @__PURE__ */ new Map();
  for (let [path24, text] of manifests)
    for (let [name, version] of declared(path24, text))
      dependencies.add(name), version !== void 0 && versions.set(name, version);
  return { dependencies, versions, has: (path24) => known3.has(path24) };
}
var parentOf = (path24) => path24.slice(0, Math.max(path24.lastIndexOf("/"), 0));
function declared(path24, text) {
  let name = path24.slice(path24.lastIndexOf("/") + 1);
  return name === "package.json" || name === "composer.json" ? fromJson(text) : /\.(?:txt|in)$/.test(name) ? text.split(`
`).flatMap(requirement) : /^environment\.ya?ml$/.test(name) ? fromConda(text) : name === "go.mod" ? matches(text, /^\s*(?:require\s+)?([\w.-]+\.[\w./-]+)\s+v([\w.+-]+)/gm) : name === "pom.xml" ? matches(text, /<artifactId>([^<]+)<\/artifactId>(?:\s*<version>([^<]+)<)?/g) : name === "Gemfile" ? matches(text, /^\s*gem\s+["']([^"']+)["'](?:\s*,\s*["']([^"']+)["'])?/gm) : name === "Cargo.toml" ? matches(text, /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|\{)/gm) : fromPython(text);
}
function fromJson(text) {
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch {
    return [];
  }
  return [
    "dependencies",
    "devDependencies",
    "peerDependencies",
    "optionalDependencies",
    "require",
    "require-dev"
  ].flatMap((group) => {
    let listed = manifest[group];
    return typeof listed != "object" || listed === null ? [] : Object.entries(listed).map(([name, version]) => [
      name,
      typeof version == "string" ? version : void 0
    ]);
  });
}
function fromConda(text) {
  let listed;
  try {
    listed = (0, import_yaml.parse)(text)?.dependencies;
  } catch {
    return [];
  }
  return Array.isArray(listed) ? listed.flat(2).flatMap((item) => typeof item == "string" ? requirement(item) : []) : [];
}
function fromPython(text) {
  let quoted2 = [...text.matchAll(/["']([A-Za-z][\w.-]*(?:\[[\w,\s-]*\])?\s*(?:[<>=!~;@][^"'\n]*)?)["']/g)].flatMap(
    ([, item = ""]) => requirement(item)
  ), keys = matches(text, /^\s*([A-Za-z][\w.-]*)\s*=\s*(?:["']([^"'\n]*)["']|\{\s*version)/gm), pythons = matches(text, /^\s*(python_requires)\s*=\s*([<>=~!][^"'\n]*)/gm), listed = text.split(`
`).flatMap(
    (line) => /^\s+[A-Za-z][\w.-]*(?:\[.*\])?\s*(?:[<>=!~]=?[\w.*]+)?\s*$/.test(line) ? requirement(line) : []
  );
  return [...quoted2, ...keys, ...pythons, ...listed].map(([name, version]) => [normalized(name), version]);
}
function requirement(line) {
  let match = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:={2,3}\s*([\w.+!-]+))?/.exec(line.replace(/#.*/, ""));
  return match === null ? [] : [[normalized(match[1] ?? ""), match[2]]];
}
var normalized = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, name = "", version]) => [name, version]);
}

// src/stages/tree.ts
var LARGEST2 = 2e7;
async function openTree(selection, place) {
  let entries = await listSnapshot(selection.asked, place), byPath = new Map(entries.filter(({ kind }) => kind === "file").map((entry) => [entry.path, entry.source])), read5 = async (path24) => {
    let source = byPath.get(path24);
    return source && textOf3(await bytesOf(source, place));
  }, manifests = /* @__PURE__ */ new Map();
  for (let path24 of byPath.keys()) {
    let text = isManifest(path24) ? await read5(path24) : void 0;
    text !== void 0 && manifests.set(path24, text);
  }
  return {
    entries,
    project: projectOf(
      entries.map(({ path: path24 }) => path24),
      manifests
    ),
    textAt: read5
  };
}
async function bytesOf(source, { repository }) {
  if (source.kind === "file") {
    let read5 = readRegularFile(source.absolute, LARGEST2);
    return read5.kind === "bytes" ? read5.bytes : void 0;
  }
  if (repository !== void 0)
    for await (let blob of readBlobs(repository, [source.oid], LARGEST2))
      return blob.kind === "bytes" ? blob.bytes : void 0;
}
function textOf3(bytes) {
  let text = bytes?.toString("utf8");
  return text !== void 0 && bytes !== void 0 && Buffer.from(text).equals(bytes) ? text : void 0;
}

// src/stages/views.ts
async function viewsOf(outcomes, { secretRegions }) {
  let views = {};
  for (let outcome of outcomes) {
    if (!("chosen" in outcome)) continue;
    let { changes } = outcome.chosen.candidate, secrets = [];
    for (let { path: path24, before: before2 } of changes) secrets.push(...await secretsIn(path24, before2, secretRegions(path24)));
    let { hide } = redaction(
      secrets,
      changes.map(({ before: before2 }) => before2)
    ), edits = lineEdits(changes).map((edit) => ({ ...edit, text: hide(edit.text) }));
    views[outcome.fingerprint] = { diff: hide(unifiedDiff(changes)), edits };
  }
  return views;
}

// src/stages/mend.ts
async function mend(context, request) {
  var _stack = [];
  try {
    let { place, config, selection } = context;
    let { repository } = place;
    if (repository === void 0)
      throw new UserError(
        "`fix` needs a git repository",
        "run it in one: patches are applied so that they can be taken back"
      );
    await checkModelOptions(request, config);
    let { targets, notices } = asked(context.findings, request.only, place.root, context.rules);
    let target = selection.asked.kind === "staged" ? "index" : "working-tree";
    let { dryRun } = request;
    if (targets.length === 0)
      return { repair: { outcomes: [], views: {}, patch: "", changes: [], dryRun, target }, notices };
    let tree = await openTree(selection, place);
    let model = await modelFor(context, request);
    let chosen = model && request.patch === void 0 ? await chooseStrategy(request.strategy ?? config.fix.strategy, config.fix) : void 0;
    let input = caseInput(context, request, { tree, model, chosen, patch: await patchOf2(request, tree, targets) });
    let cases = await Promise.all(targets.map((finding) => caseOf(finding, input)));
    let workspace = __using(_stack, workspaceFor(context, tree), !0);
    let { rules, findings } = context;
    let rescan = rescanner({ ...context, rules: rules.rules });
    let gate = createGate({
      findings,
      rescan,
      textAt: await textsAt(findings, tree),
      project: tree.project,
      ...checksFor(context, request, workspace),
      ...config.fix.intent && model && { intent: intentOf(cases, input) }
    });
    let judged = await refine(cases, gate, context.signal);
    let wanted = await choose(judged, targets, wishesOf(context, request), gate);
    let together = await keepWhatGoesTogether(wanted, gate);
    let finish2 = finisher(together, gate, context.signal);
    let done = await applied2(together, { repository, target, dryRun, targets, finish: finish2 });
    let { outcomes, changes } = done;
    for (let [index, outcome] of outcomes.entries()) cases[index]?.close(outcome);
    let written = { outcomes, views: await viewsOf(outcomes, input), changes, patch: unifiedDiff(changes) };
    let repair = { ...written, dryRun, target, ...model && { model: model.use() } };
    return { repair, notices: [...notices, ...done.notices] };
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function wishesOf({ config }, { review, includeUnverified }) {
  return { review, includeUnverified: includeUnverified ?? config.fix.includeUnverified };
}
function folderOf({ place }) {
  return place.repository && (0, import_node_path25.join)(place.repository.commonDir, "provenfix");
}
async function modelFor(context, request) {
  let { config, env, place } = context, llm = withAsked(config.llm, request.llm), { intent } = config.fix;
  if (!request.model || request.patch !== void 0 && !intent) return;
  if (llm === void 0 && intent)
    throw new UserError(
      "`fix.intent` asks a model, and none is configured",
      "name one in `llm.model`, or use --no-model"
    );
  if (llm === void 0) return;
  let show = request.showPrompt, key = request.llm?.apiKey;
  return startModel(withMaxCost(llm, request.maxCost), {
    env: key === void 0 ? env : { ...env, [llm.apiKeyVariable]: key },
    root: place.root,
    folder: folderOf(context),
    ...show && { show }
  });
}
function withMaxCost(options, maxCost) {
  if (maxCost === void 0) return options;
  if (options.price === void 0)
    throw new UserError("--max-cost needs `llm.price` to count with", "add price: {input, output} per million tokens");
  return { ...options, limits: { ...options.limits, run: { ...options.limits.run, cost: maxCost } } };
}
function workspaceFor({ config, place, env }, { entries }) {
  let source = { entries, place, options: config.tests, env, cache: config.cache };
  return { source, ...lazyWorkspace(source, SUPPORT_FILES) };
}
function checksFor({ config, signal }, { tests }, workspace) {
  let { syntax: commands, tests: wanted } = config.fix;
  return {
    syntax: projectSyntax({ commands, workspace, timeout: config.tests.timeout, signal }),
    ...(tests ?? wanted) && { tests: openTestBench(workspace.source, workspace) }
  };
}
async function textsAt(findings, { textAt }) {
  let texts2 = /* @__PURE__ */ new Map();
  for (let { path: path24 } of findings) texts2.has(path24) || texts2.set(path24, await textAt(path24));
  return (path24) => texts2.get(path24);
}
async function patchOf2({ patch }, { textAt }, targets) {
  return patch && { file: patch.file, changes: await changesOf(patch.diff, patch.file, textAt), targets };
}
function caseInput(context, request, { tree, model, chosen, patch }) {
  let { rules, env, signal, findings } = context, folder = folderOf(context), trajectories = request.trajectories ?? (folder && (0, import_node_path25.join)(folder, "trajectories")), secretRegions = (path24) => findings.filter((each) => each.path === path24 && each.family === "hardcoded-secret");
  return {
    rules,
    project: tree.project,
    textAt: tree.textAt,
    secretRegions,
    patch,
    model,
    chosen,
    trajectories,
    env,
    signal
  };
}
export {
  mend
};
