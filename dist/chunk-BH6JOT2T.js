// src/syntax/languages.ts
var LANGUAGES = [
  "python",
  "javascript",
  "typescript",
  "tsx",
  "go",
  "java",
  "ruby",
  "php",
  "rust",
  "c"
], GRAMMAR_FILES = {
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
}, BY_EXTENSION = {
  py: "python",
  pyi: "python",
  pyw: "python",
  js: "javascript",
  jsx: "javascript",
  cjs: "javascript",
  mjs: "javascript",
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  tsx: "tsx",
  go: "go",
  java: "java",
  rb: "ruby",
  php: "php",
  rs: "rust",
  c: "c",
  h: "c"
}, BY_INTERPRETER = [
  [/\bpython[\d.]*\b/, "python"],
  [/\b(?:node|nodejs|bun)\b/, "javascript"],
  [/\bruby\b/, "ruby"],
  [/\bphp\b/, "php"]
];
function languageOf(path, firstLine) {
  let extension = /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  if (extension !== void 0) return BY_EXTENSION[extension];
  if (firstLine.startsWith("#!"))
    return BY_INTERPRETER.find(([interpreter]) => interpreter.test(firstLine))?.[1];
}

export {
  LANGUAGES,
  GRAMMAR_FILES,
  languageOf
};
