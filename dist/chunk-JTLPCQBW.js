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
  parsedTree,
  parsedFile
};
