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

export {
  GRAMMARS,
  handles,
  grammarsOf
};
