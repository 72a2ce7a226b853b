import {
  __commonJS,
  __toESM
} from "./chunk-E76U5H52.js";

// builtin:node:worker_threads
var require_node_worker_threads = __commonJS({
  "builtin:node:worker_threads"(exports, module) {
    module.exports = process.getBuiltinModule("node:worker_threads");
  }
});

// builtin:node:buffer
var require_node_buffer = __commonJS({
  "builtin:node:buffer"(exports, module) {
    module.exports = process.getBuiltinModule("node:buffer");
  }
});

// builtin:node:path
var require_node_path = __commonJS({
  "builtin:node:path"(exports, module) {
    module.exports = process.getBuiltinModule("node:path");
  }
});

// builtin:node:v8
var require_node_v8 = __commonJS({
  "builtin:node:v8"(exports, module) {
    module.exports = process.getBuiltinModule("node:v8");
  }
});

// src/analyzers/worker.ts
var import_node_worker_threads = __toESM(require_node_worker_threads(), 1);

// src/select/decode.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);

// src/select/python-encodings.ts
var SIMPLE_ESCAPES = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v"
}, ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\n\\'"abfnrtv]))/g, RAW_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g, UTF7_RUN = /\+([A-Za-z0-9+/]*)-?/g, PYTHON_ENCODINGS = /* @__PURE__ */ new Map([
  ["unicode-escape", (text) => text.replace(ESCAPE, unescaped)],
  ["raw-unicode-escape", (text) => text.replace(RAW_ESCAPE, unescapedRaw)],
  ["utf-7", decodeUtf7],
  ["utf7", decodeUtf7],
  ["u7", decodeUtf7]
]);
function unescapedRaw(all, short, long) {
  return character(all, short ?? long);
}
function unescaped(all, x, u, long, octal, simple) {
  return octal !== void 0 ? String.fromCharCode(Number.parseInt(octal, 8)) : simple !== void 0 ? SIMPLE_ESCAPES[simple] ?? all : character(all, x ?? u ?? long);
}
function character(all, hex) {
  let code = Number.parseInt(hex ?? "", 16);
  return code <= 1114111 ? String.fromCodePoint(code) : all;
}
function decodeUtf7(text) {
  return text.replace(UTF7_RUN, (all, base64) => {
    if (base64 === "") return all === "+-" ? "+" : all;
    let units = Buffer.from(base64, "base64");
    return units.subarray(0, units.length & -2).swap16().toString("utf16le");
  });
}

// src/select/decode.ts
var MARKS = [
  ["utf-8", Buffer.of(239, 187, 191)],
  ["utf-16le", Buffer.of(255, 254)],
  ["utf-16be", Buffer.of(254, 255)]
];
function encodingMark(bytes) {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}
function decodeText(bytes) {
  let encoding = encodingMark(bytes) ?? declaredEncoding(bytes) ?? ((0, import_node_buffer.isUtf8)(bytes) ? "utf-8" : "windows-1252");
  return decodeAs(encoding, bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}
var CODING = /^(?:[ \t\f]*(?:#[^\r\n]*)?\r?\n)?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;
function declaredEncoding(bytes) {
  let declared2 = CODING.exec(latin1(bytes.subarray(0, 512)))?.[1]?.toLowerCase();
  return declared2 === void 0 ? void 0 : [
    declared2.replaceAll("_", "-"),
    declared2.replace(/^iso-latin-1.*/, "latin1"),
    declared2.replace("_", "")
  ].find((name) => PYTHON_ENCODINGS.has(name) || isKnown(name));
}
function isKnown(name) {
  try {
    return new TextDecoder(name).encoding !== "replacement";
  } catch {
    return !1;
  }
}
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function decodeAs(encoding, bytes) {
  let python2 = PYTHON_ENCODINGS.get(encoding);
  if (python2) return python2(latin1(bytes));
  try {
    return new TextDecoder(encoding, { fatal: !encoding.startsWith("utf-16") }).decode(bytes);
  } catch {
    return;
  }
}

// src/analyzers/patterns/at-work.ts
var place, numbers = /* @__PURE__ */ new WeakMap();
function watchedBy(shared) {
  place = shared;
}
function atWork(rule) {
  place !== void 0 && (place[0] = rule === void 0 ? 0 : numberOf(rule));
}
function numberOf(rule) {
  let number = numbers.get(rule);
  if (number === void 0) {
    number = -2128831035;
    for (let at = 0; at < rule.id.length; at += 1) number = Math.imul(number ^ rule.id.charCodeAt(at), 16777619);
    numbers.set(rule, number);
  }
  return number;
}

// src/analyzers/javascript/reexports.ts
var NAME = "[A-Za-z_$][\\w$]*", MODULE = `["'](?:node:)?([A-Za-z@][^"'\\s]*)["']`, REQUIRED = `require\\(\\s*${MODULE}\\s*\\)`, MEMBERS = `(?:\\.${NAME})*`, ENDS = "(?![\\w$]|\\s*[.([?|&+*=<>`-])", VALUE = `(?:${REQUIRED}|(${NAME}))(${MEMBERS})`, WHOLE = new RegExp(`^(?:(?:${NAME}\\.)*promisify\\(\\s*)?${VALUE}(?:\\s*\\))?$`), WRITTEN = `((?:(?:${NAME}\\.)*promisify\\(\\s*)?(?:require\\([^()]*\\)|${NAME})${MEMBERS}(?:\\s*\\))?)${ENDS}`, TYPE = "(?:\\s*:[^=\\n]{1,200})?", IMPORT = new RegExp(`(?:^|;)[ \\t]*import\\s+(?!type\\b)([\\w$*{][^"';()=]{0,2000}?)\\bfrom\\s*${MODULE}`, "gm"), CONSTANT = new RegExp(
  `(?:^|;)[ \\t]*(?:export\\s+)?(?:const|var|import)\\s+(${NAME}|\\{[^{}]{0,2000}\\})${TYPE}\\s*=\\s*${WRITTEN}`,
  "gm"
), EXPORTED = /\bexports?\b/g, BEGINS = /(?:^|;)[ \t]*(?:exports\s*=\s*)?(?:module\.)?$/, FROM = new RegExp(
  `export\\s*(?:\\*\\s*(?:as\\s+(${NAME})\\s+)?|(\\{[^{}]{0,2000}\\})\\s*)from\\s*${MODULE}`,
  "y"
), LISTED = /export\s*(\{[^{}]{0,2000}\})(?!\s*from)/y, DECLARED = new RegExp(
  `export\\s+(?:const|var|let)\\s+(${NAME}|\\{[^{}]{0,2000}\\})${TYPE}\\s*=\\s*(?:${WRITTEN})?`,
  "y"
), DEFINED = new RegExp(`export\\s+(?:async\\s+)?(?:function\\s*\\*?|(?:abstract\\s+)?class)\\s*(${NAME})`, "y"), ASSIGNED = new RegExp(
  `(?:export\\s+default\\s|export\\s*=|exports(?:\\.(${NAME}))?\\s*=(?!=))\\s*(?:(\\{)|${WRITTEN})?`,
  "y"
), ALL = "*";
function join(...parts) {
  return parts.filter((part) => part !== "" && part !== "default").join(".");
}
function pairsIn(braces) {
  return braces.replace(/\/\/[^\n]*|[{}]/g, "").split(",").flatMap((item) => {
    let found = /^\s*(?!type\s)([\w$]+)(?:(?:\s+as\s+|\s*:\s*)([\w$]+))?\s*$/.exec(item);
    return found?.[1] === void 0 ? [] : [[found[1], found[2] ?? found[1]]];
  });
}
function nameIn(value, bound) {
  let [, module, local = "", members = ""] = WHOLE.exec(value ?? "") ?? [], base = module ?? bound.get(local);
  return base === void 0 ? void 0 : join(base, ...members.split("."));
}
function bindTo(target, value, into) {
  if (!target.startsWith("{")) into.set(target, value);
  else for (let [from, to] of pairsIn(target)) into.set(to, join(value, from));
}
function boundIn(text) {
  let bound = /* @__PURE__ */ new Map();
  for (let [, clause = "", module = ""] of text.matchAll(IMPORT)) {
    let braces = /\{[^}]*\}/.exec(clause)?.[0] ?? "{}";
    bindTo(braces, module, bound);
    for (let item of clause.replace(braces, "").split(",")) {
      let name = item.replace(/^\s*\*\s*as\b/, "").trim();
      name !== "" && bound.set(name, module);
    }
  }
  for (let { 1: target = "", 2: value } of text.matchAll(CONSTANT)) {
    let name = nameIn(value, bound);
    name !== void 0 && bindTo(target, name, bound);
  }
  return bound;
}
var LONGEST_OBJECT = 1e4;
function membersAt(text, start) {
  let members = [], [depth, begun] = [0, start + 1];
  for (let at = start; at < Math.min(text.length, start + LONGEST_OBJECT); at += 1) {
    let character2 = text.charAt(at);
    if ("{[(".includes(character2) ? depth += 1 : "}])".includes(character2) && (depth -= 1), depth === 0 || depth === 1 && character2 === ",") {
      let item = text.slice(begun, at).replace(/\/\/[^\n]*/g, ""), [, name, value] = /^\s*([\w$]+)\s*(?::([^{}]*))?$/.exec(item) ?? [];
      name !== void 0 && members.push([name, (value ?? name).trim()]), begun = at + 1;
    }
    if (depth === 0) break;
  }
  return members;
}
function matchAt(expression, text, at) {
  return expression.lastIndex = at, expression.exec(text) ?? void 0;
}
var passedOn = (text, at) => {
  let [, namespace = ALL, braces, module = ""] = matchAt(FROM, text, at) ?? [];
  return module === "" ? [] : braces === void 0 ? [[namespace, module]] : pairsIn(braces).map(([from, to]) => [to, join(module, from)]);
}, listed = (text, at, bound) => pairsIn(matchAt(LISTED, text, at)?.[1] ?? "").map(([local, name]) => [name, bound().get(local)]), declared = (text, at, bound) => {
  let [, target = "", value] = matchAt(DECLARED, text, at) ?? matchAt(DEFINED, text, at) ?? [];
  return (target.startsWith("{") ? pairsIn(target).map(([, name]) => name) : [target]).map((name) => [name, value === void 0 ? void 0 : bound().get(name)]);
}, assigned = (text, at, bound) => {
  let [whole, name = ALL, opens, value] = matchAt(ASSIGNED, text, at) ?? [];
  return whole === void 0 ? [] : opens === void 0 ? [[name, nameIn(value, bound())]] : (name === ALL ? membersAt(text, at + whole.length - 1) : []).map(([member, given]) => [member, nameIn(given, bound())]);
}, READERS = [passedOn, listed, declared, assigned], BEFORE = 80;
function exportsOf(text) {
  let names, bound = () => names ??= boundIn(text), exports = /* @__PURE__ */ new Map();
  for (let { index } of text.matchAll(EXPORTED)) {
    let lineStart = text.slice(Math.max(0, index - BEFORE), index).split(`
`).at(-1) ?? "";
    if (BEGINS.test(lineStart))
      for (let [name, from] of READERS.flatMap((read) => read(text, index, bound))) {
        let key = name === "default" ? ALL : name, before = exports.get(key);
        exports.set(key, before === void 0 || before === from ? from : void 0);
      }
  }
  return exports.delete(""), exports;
}
function reexports(text) {
  let exports = exportsOf(text), known = [...exports].filter(([, from]) => from !== void 0 || exports.get(ALL) !== void 0);
  return Object.fromEntries(known.map(([name, from]) => [name, from ?? ""]));
}
function ownExports(text) {
  if (!/\bexports\s*\.\s*\w+\s*\(/.test(text)) return {};
  let own = Object.entries(reexports(text)).filter(([name]) => name !== ALL);
  return Object.fromEntries(
    own.flatMap(([name, from]) => [`exports.${name}`, `module.exports.${name}`].map((it) => [it, from]))
  );
}

// src/analyzers/javascript/specifiers.ts
var import_node_path = __toESM(require_node_path(), 1), RELATIVE = /["'](\.{1,2}(?:\/[^"'\n]*)?)["']/g, IMPORTS = /\b(?:from|require\s*\(|import\s*\()\s*$/, BEFORE2 = 20, EXTENSIONS = [".js", ".ts", ".tsx", ".jsx", ".mjs", ".cjs", ".mts", ".cts"], SOURCES = {
  ".js": [".ts", ".tsx"],
  ".jsx": [".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"]
}, NO_PROGRAM = /\.(?:json|css|scss|sass|less|svg|png|jpe?g|gif|webp|woff2?|vue|svelte|astro|html?|wasm|node|graphql|md)$/i;
function inOrder(own) {
  return EXTENSIONS.includes(own) ? [own, ...EXTENSIONS.filter((extension2) => extension2 !== own)] : EXTENSIONS;
}
function pathsOf(importer, specifier) {
  let target = import_node_path.default.posix.join(import_node_path.default.posix.dirname(importer), specifier).replace(/\/$/, "");
  if (/^\.\.(?:\/|$)/.test(target) || NO_PROGRAM.test(target)) return [];
  let extension2 = import_node_path.default.posix.extname(target);
  if (EXTENSIONS.includes(extension2)) {
    let bare = target.slice(0, -extension2.length);
    return [target, ...(SOURCES[extension2] ?? []).map((source) => bare + source)];
  }
  let order = inOrder(import_node_path.default.posix.extname(importer));
  return [.../(?:^|\/)\.{0,2}$/.test(specifier) ? [] : order.map((one) => target + one), ...order.map((one) => import_node_path.default.posix.join(target, `index${one}`))];
}
var MOST = 200;
function specifiers(importer, bytes) {
  let text = bytes.toString("utf8"), found = /* @__PURE__ */ new Set();
  for (let { 1: specifier = "", index } of text.matchAll(RELATIVE))
    IMPORTS.test(text.slice(Math.max(0, index - BEFORE2), index)) && found.add(specifier);
  return new Map([...found].slice(0, MOST).map((specifier) => [specifier, pathsOf(importer, specifier)]));
}

// src/analyzers/javascript/imports.ts
var imports = { specifiers, reexports };

// src/analyzers/javascript/grammar.ts
var GRAMMARS = ["javascript", "typescript", "tsx"], BY_EXTENSION = {
  js: ["javascript", "tsx", "typescript"],
  jsx: ["javascript", "tsx"],
  cjs: ["javascript", "typescript"],
  mjs: ["javascript", "typescript"],
  ts: ["typescript", "tsx", "javascript"],
  mts: ["typescript", "javascript"],
  cts: ["typescript", "javascript"],
  tsx: ["tsx", "javascript"]
}, NODE_SHEBANG = /^#!.*\b(?:node|nodejs|bun|deno|tsx|ts-node|zx)\b/;
function extension(path2) {
  let name = path2.slice(path2.lastIndexOf("/") + 1), dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : void 0;
}
var DECLARATION_FILE = /\.d\.(?:[^/]+\.)?[cm]?ts$/i;
function handles(path2, firstLine) {
  let found = extension(path2);
  return found === void 0 ? NODE_SHEBANG.test(firstLine) : Object.hasOwn(BY_EXTENSION, found) && !DECLARATION_FILE.test(path2);
}
function grammarsOf(path2) {
  return BY_EXTENSION[extension(path2) ?? "js"] ?? ["javascript", "typescript"];
}

// src/analyzers/python/python.ts
var python = {
  kind: "embedded",
  name: "python",
  summary: "Python: Bandit's checks, run by Ruff, and rules that follow values through a file",
  version: "ruff 0.17.3",
  handles: (path2, firstLine) => /\.py[iw]?$/i.test(path2) || !/\.[^/]*$/.test(path2) && /^#!.*\bpython[\d.]*\b/.test(firstLine),
  likelyIn: (names) => names.some((name) => /\.py$|^(?:pyproject\.toml|setup\.cfg|Pipfile|requirements.*\.txt)$/.test(name)),
  largeEngine: !0,
  options: (zod) => zod.strictObject({
    ruff: zod.boolean().optional().describe("Whether the Ruff within runs, or only the other checks. Default: true.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-PC3SAQTO.js")).rules,
  async load({ ruff = !0 }) {
    let [{ loadEngine }, { checkFile }] = await Promise.all([import("./chunk-XGPAVMZ4.js"), import("./chunk-GVC2ELHE.js")]), engine = ruff ? loadEngine() : { check: () => [] };
    return { check: ({ path: path2, text }) => checkFile(engine, path2, text) };
  }
};

// src/analyzers/custom/languages.ts
var RULE_LANGUAGES = {
  javascript: {
    grammars: GRAMMARS,
    handles,
    example: "example.js",
    pack: async () => (await import("./chunk-A6VLAEOL.js")).javascriptPack,
    checker: async () => (await import("./chunk-WER7QS7D.js")).checker
  },
  python: {
    grammars: ["python"],
    handles: python.handles,
    example: "example.py",
    pack: async () => (await import("./chunk-PMBPWK2O.js")).pythonPack,
    async checker() {
      let [{ pythonPack }, { packChecker }] = await Promise.all([
        import("./chunk-PMBPWK2O.js"),
        import("./chunk-QRJHO65R.js")
      ]);
      return packChecker(pythonPack);
    }
  }
};

// src/analyzers/custom/user-rule.ts
var RULES_FOLDER = ".provenfix/rules", CUSTOM = "custom";

// src/analyzers/custom/custom.ts
var custom = {
  kind: "embedded",
  name: CUSTOM,
  summary: `Your own rules in ${RULES_FOLDER}, for JavaScript, TypeScript and Python`,
  version: "ast-grep 0.45.3",
  handles: (path2, firstLine) => Object.values(RULE_LANGUAGES).some(({ handles: handles2 }) => handles2(path2, firstLine)),
  imports,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules({ rules = [] } = {}) {
    let { toRule } = await import("./chunk-BTA2YC2Q.js");
    return rules.map(({ rule }) => toRule(rule, { analyzer: CUSTOM, language: rule.language }));
  },
  async load({ rules = [] }) {
    if (rules.length === 0) throw new Error(`there are no rules in ${RULES_FOLDER}`);
    let { customChecker } = await import("./chunk-NW3C6CCT.js");
    return customChecker(rules);
  }
};

// src/analyzers/javascript/javascript.ts
var javascript = {
  kind: "embedded",
  name: "javascript",
  summary: "JavaScript, TypeScript, JSX and TSX: provenfix's own rules, matched by ast-grep",
  version: "ast-grep 0.45.3",
  handles,
  imports,
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules() {
    return (await import("./chunk-KJKG6RMT.js")).rules;
  },
  async load() {
    let [{ packRules }, { checker: checker2 }] = await Promise.all([import("./chunk-JTLQVJ6M.js"), import("./chunk-WER7QS7D.js")]);
    return checker2(packRules);
  }
};

// src/analyzers/secrets/secrets.ts
var secrets = {
  kind: "embedded",
  name: "secrets",
  summary: "passwords, keys and tokens in any text file",
  version: "secretlint 12.0.0",
  handles: () => !0,
  options: (z) => z.strictObject({
    allow: z.array(z.string().refine(isPattern, "not a regular expression")).default([]).describe("Regular expressions over whole values; what matches is listed as suppressed")
  }),
  defaults: { allow: [] },
  rules: async () => (await import("./chunk-6LSC2RH5.js")).allRules(),
  load: async (options2) => (await import("./chunk-6LSC2RH5.js")).secretsChecker(options2)
};
function isPattern(source) {
  try {
    return new RegExp(source, "su").unicode;
  } catch {
    return !1;
  }
}

// src/analyzers/embedded.ts
var embedded = [python, javascript, secrets, custom];

// src/syntax/wasm-flags.ts
var import_node_v8 = __toESM(require_node_v8(), 1), LAZY = ["--wasm-lazy-compilation", "--wasm-lazy-validation"], ONCE = ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"], state = { set: !1, optimise: !1 };
function allowOptimising() {
  state.optimise = !0;
}
function setWasmFlags() {
  if (!state.set) {
    state.set = !0;
    for (let flag of state.optimise ? LAZY : [...LAZY, ...ONCE]) (0, import_node_v8.setFlagsFromString)(flag);
  }
}

// src/analyzers/worker.ts
watchedBy(import_node_worker_threads.workerData);
var options = Object.fromEntries(embedded.map(({ name, defaults }) => [name, defaults])), checkers = /* @__PURE__ */ new Map();
function checker(name) {
  let known = checkers.get(name);
  if (known !== void 0) return known;
  let loading = load(name);
  return checkers.set(name, loading), loading;
}
async function load(name) {
  let analyzer = embedded.find((candidate) => candidate.name === name);
  if (analyzer === void 0) throw new Error(`no analyzer is called ${name}`);
  return analyzer.load(options[name]);
}
function messageOf(error) {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
async function check(name, request, text) {
  let ready;
  try {
    ready = await checker(name);
  } catch (error) {
    return { id: request.id, analyzer: name, kind: "load-failed", message: messageOf(error) };
  }
  try {
    let { path: path2, reexports: reexports2 } = request, report = await ready.check({ path: path2, text, ...reexports2 && { reexports: reexports2 } });
    return { id: request.id, analyzer: name, kind: "checked", report };
  } catch (error) {
    let unchecked = { kind: "crash", message: messageOf(error) };
    return { id: request.id, analyzer: name, kind: "checked", report: { detections: [], unchecked } };
  }
}
async function answer(request) {
  let text = decodeText(Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.bytes.byteLength));
  for (let name of request.analyzers) import_node_worker_threads.parentPort?.postMessage(await check(name, request, text));
}
function configure(configured) {
  for (let name of Object.keys(configured))
    JSON.stringify(configured[name]) !== JSON.stringify(options[name]) && checkers.delete(name);
  options = configured;
}
async function prepare(names) {
  for (let name of names) await checker(name).catch(() => {
  });
}
var queue = Promise.resolve();
import_node_worker_threads.parentPort?.on("message", (message) => {
  message.kind === "settings" ? configure(message.options) : message.kind === "optimise" ? allowOptimising() : message.kind === "prepare" ? queue = queue.then(() => prepare(message.analyzers)) : queue = queue.then(() => answer(message));
});

export {
  atWork,
  ownExports,
  require_node_path,
  GRAMMARS,
  grammarsOf,
  setWasmFlags,
  RULE_LANGUAGES,
  CUSTOM
};
