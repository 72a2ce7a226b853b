// src/analyzers/patterns/nodes.ts
function span(node) {
  return { start: node.startIndex, end: node.endIndex };
}
function isField(parent, field, child) {
  return parent.childForFieldName(field)?.id === child.id;
}
function enclosing(node, isScope) {
  let scope = node;
  for (; scope.parent !== null && !isScope(scope); ) scope = scope.parent;
  return scope;
}
function regionOf({ startPosition, endPosition }) {
  return {
    startLine: startPosition.row + 1,
    startColumn: startPosition.column + 1,
    endLine: endPosition.row + 1,
    endColumn: endPosition.column + 1
  };
}

export {
  span,
  isField,
  enclosing,
  regionOf
};
