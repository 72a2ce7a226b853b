// src/analyzers/patterns/problems.ts
function isProblem(node) {
  return node.isError || node.isMissing;
}
function problemNodes(tree) {
  let problems = [], open = tree.rootNode.hasError ? [tree.rootNode] : [];
  for (let node = open.pop(); node !== void 0; node = open.pop())
    isProblem(node) ? problems.push(node) : open.push(...node.children.filter((child) => isProblem(child) || child.hasError).toReversed());
  return problems;
}
function syntaxProblem(node) {
  let message = node.isMissing ? `\`${node.type}\` is missing here` : "this is not valid here";
  return { line: node.startPosition.row + 1, message };
}
async function parseBest(engine, grammars, text) {
  let first;
  for (let grammar of grammars) {
    let parsed = await engine.parse(grammar, text);
    if (!parsed.tree.rootNode.hasError)
      return first?.free(), parsed;
    first === void 0 ? first = parsed : parsed.free();
  }
  if (first === void 0) throw new Error("no grammar was given");
  return first;
}

export {
  problemNodes,
  syntaxProblem,
  parseBest
};
