import {
  parsedFile
} from "./chunk-JTLPCQBW.js";
import {
  assetPath,
  loadRuntime
} from "./chunk-COFCJTBF.js";
import {
  GRAMMAR_FILES
} from "./chunk-C3VMSUOC.js";
import {
  require_node_fs
} from "./chunk-X35OY2DY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/patterns/engine.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var { WebAssembly } = globalThis, EXPANDO = { python: { expandoChar: "µ" } };
async function instantiate() {
  let glue = await import("./chunk-R7L3AIX4.js"), bytes = (0, import_node_fs.readFileSync)(assetPath("@ast-grep/wasm/wasm_bg.wasm")), { instance } = await WebAssembly.instantiate(bytes, { "./wasm_bg.js": glue });
  return glue.__wbg_set_wasm(instance.exports), instance.exports.__wbindgen_start(), glue;
}
function memoizePatterns(parser) {
  let trees = /* @__PURE__ */ new Map(), parse = parser.prototype.parse, remember = (by, text) => {
    let known = trees.get(by.language);
    known === void 0 && trees.set(by.language, known = /* @__PURE__ */ new Map());
    let tree = known.get(text);
    return tree === void 0 && known.set(text, tree = parse.call(by, text, null)), tree;
  }, own, state = {
    matching: !1,
    parse: (language, text) => remember((own ??= new parser()).setLanguage(language), text)
  };
  return parser.prototype.parse = function(text, old, options) {
    return !state.matching || typeof text != "string" ? parse.call(this, text, old, options) : remember(this, text);
  }, state;
}
function shareTrees(tree) {
  tree.prototype.copy = function() {
    return this;
  };
}
async function start() {
  let { Parser, Tree } = await loadRuntime(), patterns = memoizePatterns(Parser);
  shareTrees(Tree);
  let astGrep = await instantiate();
  await astGrep.initializeTreeSitter();
  let grammars = /* @__PURE__ */ new Map(), ready = (grammar) => {
    let loading = grammars.get(grammar);
    return loading === void 0 && (loading = astGrep.registerDynamicLanguage({
      [grammar]: { libraryPath: assetPath(GRAMMAR_FILES[grammar]), ...EXPANDO[grammar] }
    }), grammars.set(grammar, loading)), loading;
  };
  return {
    async parse(grammar, text) {
      await ready(grammar);
      let { expandoChar = "$" } = EXPANDO[grammar] ?? {};
      return parsedFile(grammar, astGrep.parse(grammar, text), patterns, expandoChar);
    },
    async dumpPattern(grammar, pattern, selector) {
      return await ready(grammar), astGrep.dumpPattern(grammar, pattern, selector);
    }
  };
}
var engine;
function loadEngine() {
  return engine ??= start(), engine;
}

export {
  loadEngine
};
