import {
  require_dist
} from "./chunk-UZ5ETKAW.js";
import {
  nearest
} from "./chunk-C3VMSUOC.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/config/document.ts
var import_yaml = __toESM(require_dist(), 1), MAX_ALIASES = 100;
function syntaxMessage(error) {
  return error.code === "RESOURCE_EXHAUSTION" ? "nested too deeply" : error.code === "DUPLICATE_KEY" ? "this key is here a second time" : error.code === "MULTIPLE_DOCS" ? "a second document starts here; write one" : `not valid YAML: ${error.message.split(`
`)[0]}`;
}
function pairOf(map, key) {
  return map.items.find((pair) => (0, import_yaml.isScalar)(pair.key) && String(pair.key.value) === String(key));
}
function childOf(node, step) {
  return (0, import_yaml.isMap)(node) ? pairOf(node, step)?.value : (0, import_yaml.isSeq)(node) ? node.items[Number(step)] : void 0;
}
function nodesTo(document, path) {
  let chain = [], node = document.contents;
  for (let step of path) {
    if ((0, import_yaml.isAlias)(node) && (node = node.resolve(document)), !node) return chain;
    chain.push(node), node = childOf(node, step);
  }
  return node ? [...chain, node] : chain;
}
function startOf(chain, key) {
  let last = chain.at(-1);
  return (key !== void 0 && (0, import_yaml.isMap)(last) ? pairOf(last, key)?.key : void 0)?.range?.[0] ?? last?.range?.[0] ?? 0;
}
function problemAt(at, node, message) {
  return { ...at(node?.range?.[0] ?? 0), message };
}
function nodeProblems(document, at) {
  let problems = [], aliases = 0;
  return (0, import_yaml.visit)(document, {
    Pair(_, pair) {
      (0, import_yaml.isScalar)(pair.key) && pair.key.value !== null || problems.push(problemAt(at, pair.key ?? pair.value, "a key must be a word"));
    },
    Alias(_, alias) {
      if (++aliases > MAX_ALIASES)
        return problems.push(problemAt(at, alias, `more than ${MAX_ALIASES} aliases`)), import_yaml.visit.BREAK;
      alias.resolve(document) || problems.push(problemAt(at, alias, `no anchor &${alias.source} stands before this`));
    }
  }), problems;
}
function syntaxProblems(document, at) {
  let problems = /* @__PURE__ */ new Map();
  for (let error of [...document.errors, ...document.warnings]) {
    let { line, column } = at(error.pos[0]);
    problems.has(line) || problems.set(line, { line, column, message: syntaxMessage(error) });
  }
  return [...problems.values()];
}
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map((item) => item === null ? null : withoutNulls(item));
  if (value !== null)
    return typeof value != "object" ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutNulls(item)]));
}
function toData(document) {
  try {
    return { data: withoutNulls(document.toJS({ maxAliasCount: MAX_ALIASES })) };
  } catch (error) {
    return { message: `cannot be read as data: ${error.message}` };
  }
}
function parseConfigDocument(text) {
  let lines = new import_yaml.LineCounter(), at = (offset) => {
    let { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }, yaml = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: !1, logLevel: "error" }), syntax = syntaxProblems(yaml, at), problems = syntax.length > 0 ? syntax : nodeProblems(yaml, at);
  if (problems.length > 0) return { kind: "problems", problems };
  let result = toData(yaml);
  if ("message" in result) return { kind: "problems", problems: [{ line: 1, column: 1, message: result.message }] };
  let place = (path, key) => at(startOf(nodesTo(yaml, path), key));
  return { kind: "document", document: { data: result.data, place } };
}

// src/config/problems.ts
function quote(text) {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
function shown(value) {
  return typeof value == "string" ? quote(value) : Array.isArray(value) ? "a list" : value == null ? "empty" : typeof value == "object" ? "a mapping" : String(value);
}
var KINDS = {
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
  string: "a text",
  number: "a number",
  int: "a whole number"
};
function dotted(path) {
  let text = path.map((step) => typeof step == "number" ? `[${step}]` : `.${String(step)}`).join("").replace(/^\./, "");
  return text === "" ? "the file" : quote(text).slice(1, -1);
}
function valueAt(data, path) {
  return path.reduce((value, step) => value?.[step], data);
}
function expected(issue) {
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
}
function suggestion(word, candidates, otherwise) {
  let meant = typeof word == "string" ? nearest(word, candidates) : void 0;
  return meant === void 0 ? otherwise : `; did you mean ${quote(meant)}?`;
}
function branchOfItsShape(issue) {
  if (issue.code !== "invalid_union") return [];
  let isInside = (inner) => inner.path.length > 0 || inner.code === "unrecognized_keys";
  return issue.errors.find((branch) => branch.every(isInside)) ?? [];
}
function unknownKey(key, path, { document, keysAt }) {
  let keys = keysAt(path), where = path.length > 0 ? ` in ${dotted(path)}` : "", valid = keys.length > 0 ? `; valid keys: ${keys.join(", ")}` : "";
  return { ...document.place(path, key), message: `unknown key ${quote(key)}${where}${suggestion(key, keys, valid)}` };
}
function wrongValue(issue, path, { document }) {
  let value = valueAt(document.data, path), branches = issue.code === "invalid_union" ? issue.errors.map((branch) => branch[0]) : [issue], accepted = branches.map((branch) => branch && expected(branch)).filter((text) => text !== void 0), words = branches.flatMap((branch) => branch?.code === "invalid_value" ? branch.values.map(String) : []), place = document.place(path);
  if (accepted.length === 0 || value !== void 0 && !issue.message.startsWith("Invalid "))
    return { ...place, message: `${dotted(path)}: ${issue.message}` };
  if (value === void 0)
    return { ...place, message: `${dotted(path.slice(0, -1))} lacks the key ${quote(String(path.at(-1)))}` };
  let hint = suggestion(value, words, "");
  return { ...place, message: `${dotted(path)} must be ${accepted.join(" or ")}, not ${shown(value)}${hint}` };
}
function problemsOf(issues, context, base = []) {
  return issues.flatMap((issue) => {
    let path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, context));
    let branch = branchOfItsShape(issue);
    return branch.length > 0 ? problemsOf(branch, context, path) : [wrongValue(issue, path, context)];
  });
}

export {
  parseConfigDocument,
  problemsOf
};
