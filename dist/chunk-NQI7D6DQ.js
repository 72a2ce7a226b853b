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
  let declared = CODING.exec(latin1(bytes.subarray(0, 512)))?.[1]?.toLowerCase();
  return declared === void 0 ? void 0 : [
    declared.replaceAll("_", "-"),
    declared.replace(/^iso-latin-1.*/, "latin1"),
    declared.replace("_", "")
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
function extension(path) {
  let name = path.slice(path.lastIndexOf("/") + 1), dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : void 0;
}
var DECLARATION_FILE = /\.d\.(?:[^/]+\.)?[cm]?ts$/i;
function handles(path, firstLine) {
  let found = extension(path);
  return found === void 0 ? NODE_SHEBANG.test(firstLine) : Object.hasOwn(BY_EXTENSION, found) && !DECLARATION_FILE.test(path);
}
function grammarsOf(path) {
  return BY_EXTENSION[extension(path) ?? "js"] ?? ["javascript", "typescript"];
}

// src/analyzers/python/python.ts
var python = {
  kind: "embedded",
  name: "python",
  summary: "Python: Bandit's checks, run by Ruff, and rules that follow values through a file",
  version: "ruff 0.17.3",
  handles: (path, firstLine) => /\.py[iw]?$/i.test(path) || !/\.[^/]*$/.test(path) && /^#!.*\bpython[\d.]*\b/.test(firstLine),
  likelyIn: (names) => names.some((name) => /\.py$|^(?:pyproject\.toml|setup\.cfg|Pipfile|requirements.*\.txt)$/.test(name)),
  largeEngine: !0,
  options: (zod) => zod.strictObject({
    ruff: zod.boolean().optional().describe("Whether the Ruff within runs, or only the other checks. Default: true.")
  }),
  defaults: {},
  rules: async () => (await import("./chunk-QLBEK3NC.js")).rules,
  async load({ ruff = !0 }) {
    let [{ loadEngine }, { checkFile }] = await Promise.all([import("./chunk-LYYDGGNJ.js"), import("./chunk-6Q4SDX7C.js")]), engine = ruff ? loadEngine() : { check: () => [] };
    return { check: ({ path, text }) => checkFile(engine, path, text) };
  }
};

// src/analyzers/custom/languages.ts
var RULE_LANGUAGES = {
  javascript: {
    grammars: GRAMMARS,
    handles,
    example: "example.js",
    pack: async () => (await import("./chunk-S5JINEH6.js")).javascriptPack,
    checker: async () => (await import("./chunk-XOGHAFOD.js")).checker
  },
  python: {
    grammars: ["python"],
    handles: python.handles,
    example: "example.py",
    pack: async () => (await import("./chunk-G3X32NK6.js")).pythonPack,
    async checker() {
      let [{ pythonPack }, { packChecker }] = await Promise.all([
        import("./chunk-G3X32NK6.js"),
        import("./chunk-54SLYI3K.js")
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
  handles: (path, firstLine) => Object.values(RULE_LANGUAGES).some(({ handles: handles2 }) => handles2(path, firstLine)),
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules({ rules = [] } = {}) {
    let { toRule } = await import("./chunk-XUKZFMHN.js");
    return rules.map(({ rule }) => toRule(rule, { analyzer: CUSTOM, language: rule.language }));
  },
  async load({ rules = [] }) {
    if (rules.length === 0) throw new Error(`there are no rules in ${RULES_FOLDER}`);
    let { customChecker } = await import("./chunk-PSUUGENJ.js");
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
  options: (zod) => zod.strictObject({}),
  defaults: {},
  async rules() {
    return (await import("./chunk-2XN7GGEM.js")).rules;
  },
  async load() {
    let [{ packRules }, { checker: checker2 }] = await Promise.all([import("./chunk-D7IU4XTH.js"), import("./chunk-XOGHAFOD.js")]);
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
  rules: async () => (await import("./chunk-SZCT3F5H.js")).allRules(),
  load: async (options2) => (await import("./chunk-SZCT3F5H.js")).secretsChecker(options2)
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
    let report = await ready.check({ path: request.path, text });
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
  GRAMMARS,
  grammarsOf,
  setWasmFlags,
  RULE_LANGUAGES,
  CUSTOM
};
