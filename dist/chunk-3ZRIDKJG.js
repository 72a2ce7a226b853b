import {
  assetPath,
  loadRuntime
} from "./chunk-D242N3JV.js";
import {
  GRAMMAR_FILES
} from "./chunk-BH6JOT2T.js";
import {
  require_node_fs
} from "./chunk-5SOJTAPC.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/patterns/engine.ts
var import_node_fs = __toESM(require_node_fs(), 1);

// src/analyzers/patterns/parsed.ts
function innerNode(tree, found) {
  let range = found.range(), [from, to] = [range.start, range.end], id = found.id(), node = tree.rootNode.descendantForIndex(from.index, to.index);
  for (let handle of [from, to, range]) handle.free();
  for (; node !== null && node.id !== id; ) node = node.parent;
  return node ?? void 0;
}
function toMatch(tree, found, names) {
  let captures = /* @__PURE__ */ new Map();
  for (let name of names) {
    let capture = found.getMatch(name);
    if (capture === void 0) continue;
    let inner = innerNode(tree, capture);
    inner !== void 0 && captures.set(name, inner), capture.free();
  }
  let node = innerNode(tree, found);
  return found.free(), node && { node, captures };
}
function handles(root, tree) {
  let known = /* @__PURE__ */ new Map(), indices = /* @__PURE__ */ new Map(), indexIn = (parent, child) => {
    let own = indices.get(parent.id);
    return own === void 0 && indices.set(parent.id, own = new Map(parent.children.map(({ id }, index) => [id, index]))), own.get(child.id) ?? -1;
  };
  return {
    of(node) {
      let at = tree.rootNode, handle = known.get(at.id) ?? root.root();
      for (known.set(at.id, handle); at.id !== node.id; ) {
        let next = at.childWithDescendant(node), child = next && (known.get(next.id) ?? handle.child(indexIn(at, next)));
        if (!next || !child) return;
        known.set(next.id, child), [handle, at] = [child, next];
      }
      return handle;
    },
    free: () => known.forEach((handle) => handle.free())
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
    find: (matcher, names, nodes) => search(matcher, nodes).flatMap((found) => toMatch(tree, found, names) ?? []),
    free() {
      handle.free(), root.free(), tree.delete();
    }
  };
}

// src/analyzers/patterns/engine.ts
var { WebAssembly } = globalThis, EXPANDO = { python: { expandoChar: "µ" } };
async function instantiate() {
  let glue = await import("./chunk-R7L3AIX4.js"), bytes = (0, import_node_fs.readFileSync)(assetPath("@ast-grep/wasm/wasm_bg.wasm")), { instance } = await WebAssembly.instantiate(bytes, { "./wasm_bg.js": glue });
  return glue.__wbg_set_wasm(instance.exports), instance.exports.__wbindgen_start(), glue;
}
function memoizePatterns(parser) {
  let state = { matching: !1 }, trees = /* @__PURE__ */ new Map(), parse = parser.prototype.parse;
  return parser.prototype.parse = function(text, old, options) {
    if (!state.matching || typeof text != "string") return parse.call(this, text, old, options);
    let known = trees.get(this.language);
    known === void 0 && trees.set(this.language, known = /* @__PURE__ */ new Map());
    let tree = known.get(text);
    return tree === void 0 && known.set(text, tree = parse.call(this, text, null)), tree;
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
      return await ready(grammar), parsedFile(grammar, astGrep.parse(grammar, text), patterns);
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
