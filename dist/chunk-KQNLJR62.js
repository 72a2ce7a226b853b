import {
  require_node_fs,
  require_node_module,
  require_node_url
} from "./chunk-VIN3LRP6.js";
import {
  setWasmFlags
} from "./chunk-ID5AMOOJ.js";
import {
  __toESM
} from "./chunk-E76U5H52.js";

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
function rememberAnswers(node) {
  let kindOf = Object.getOwnPropertyDescriptor(node.prototype, "type")?.get, childForFieldName = node.prototype.childForFieldName;
  Object.defineProperty(node.prototype, "type", {
    get() {
      return this.kind ??= kindOf.call(this);
    }
  }), node.prototype.childForFieldName = function(field) {
    this.fields ??= /* @__PURE__ */ new Map();
    let child = this.fields.get(field);
    return child === void 0 && this.fields.set(field, child = childForFieldName.call(this, field)), child;
  }, rememberParents(node);
}
function rememberParents(node) {
  let parentOf = Object.getOwnPropertyDescriptor(node.prototype, "parent")?.get, known = /* @__PURE__ */ new WeakMap();
  Object.defineProperty(node.prototype, "parent", {
    get() {
      let parents = known.get(this.tree);
      parents === void 0 && known.set(this.tree, parents = /* @__PURE__ */ new Map());
      let parent = parents.get(this.id);
      return parent === void 0 && parents.set(this.id, parent = parentOf.call(this)), parent;
    }
  });
}
async function start() {
  setWasmFlags();
  let runtime2 = await import("./chunk-3L6ADGIA.js");
  return await runtime2.Parser.init({ wasmBinary: (0, import_node_fs.readFileSync)(assetPath("web-tree-sitter/web-tree-sitter.wasm")) }), rememberAnswers(runtime2.Node), runtime2.Parser.init = () => Promise.resolve(), runtime2;
}
var runtime;
function loadRuntime() {
  return runtime ??= start(), runtime;
}

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
function kindIndex(tree) {
  let byKinds = /* @__PURE__ */ new Map(), expected = /* @__PURE__ */ new Set(), all, walked = (kinds) => tree.rootNode.descendantsOfType([...kinds]).map((node) => ({ node, kind: node.type }));
  return {
    expect(kinds) {
      expected = new Set(kinds), all = void 0;
    },
    nodesOf(kinds) {
      let key = kinds.join(), nodes = byKinds.get(key);
      return nodes !== void 0 || (nodes = (kinds.every((kind) => expected.has(kind)) ? all ??= walked(expected) : walked(kinds)).filter(({ kind }) => kinds.includes(kind)).map(({ node }) => node), byKinds.set(key, nodes)), nodes;
    }
  };
}
var noPatternTree = () => {
};
function findWithoutPatterns() {
  throw new Error("a pattern was asked of a file that was parsed without ast-grep");
}
function parsedTree(grammar, tree) {
  return {
    grammar,
    tree,
    ...kindIndex(tree),
    patternTree: noPatternTree,
    find: findWithoutPatterns,
    free: () => tree.delete()
  };
}
function expressionOf(tree) {
  if (tree === null || tree.rootNode.hasError) return;
  let [statement, ...others] = tree.rootNode.namedChildren;
  if (statement?.type !== "expression_statement" || others.length > 0) return;
  let [expression, ...more] = statement.children;
  return more.length === 0 ? expression : void 0;
}
function matchAt(handle, matcher) {
  let found = handle?.find(matcher);
  if (found === void 0 || found.id() === handle?.id()) return found;
  found.free();
}
var CHARACTERS_PER_NODE = 1e3;
function parsedFile(grammar, root, patterns, expando) {
  let tree = root.getInnerTree(), handle = handles(root, tree), size = tree.rootNode.endIndex, searchAll = (matcher, nodes) => {
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
    ...kindIndex(tree),
    patternTree: (pattern) => expressionOf(patterns.parse(tree.language, pattern.replaceAll("$", expando))),
    find: (matcher, names, nodes) => search(matcher, nodes).flatMap((found) => toMatch(tree, found, names) ?? []),
    free() {
      handle.free(), root.free(), tree.delete();
    }
  };
}

export {
  GRAMMAR_FILES,
  assetPath,
  loadRuntime,
  parsedTree,
  parsedFile
};
