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
  let byKinds = /* @__PURE__ */ new Map();
  return (kinds) => {
    let key = kinds.join(), nodes = byKinds.get(key);
    return nodes === void 0 && byKinds.set(key, nodes = tree.rootNode.descendantsOfType([...kinds])), nodes;
  };
}
function parsedTree(grammar, tree) {
  let find = () => {
    throw new Error("a pattern was asked of a file that was parsed without ast-grep");
  };
  return { grammar, tree, nodesOf: kindIndex(tree), find, free: () => tree.delete() };
}
function matchAt(handle, matcher) {
  let found = handle?.find(matcher);
  if (found === void 0 || found.id() === handle?.id()) return found;
  found.free();
}
var CHARACTERS_PER_NODE = 1e3;
function parsedFile(grammar, root, patterns) {
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
    nodesOf: kindIndex(tree),
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
