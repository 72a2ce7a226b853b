/** The languages whose syntax trees provenfix can read, with or without an analyzer of its own. */

export const LANGUAGES = [
  "python",
  "javascript",
  "typescript",
  "tsx",
  "go",
  "java",
  "ruby",
  "php",
  "rust",
  "c",
] as const;
export type Language = (typeof LANGUAGES)[number];

/** The official packages' WebAssembly, by package path. */
export const GRAMMAR_FILES: Record<Language, string> = {
  python: "tree-sitter-python/tree-sitter-python.wasm",
  javascript: "tree-sitter-javascript/tree-sitter-javascript.wasm",
  typescript: "tree-sitter-typescript/tree-sitter-typescript.wasm",
  tsx: "tree-sitter-typescript/tree-sitter-tsx.wasm",
  go: "tree-sitter-go/tree-sitter-go.wasm",
  java: "tree-sitter-java/tree-sitter-java.wasm",
  ruby: "tree-sitter-ruby/tree-sitter-ruby.wasm",
  php: "tree-sitter-php/tree-sitter-php.wasm",
  rust: "tree-sitter-rust/tree-sitter-rust.wasm",
  c: "tree-sitter-c/tree-sitter-c.wasm",
};

const BY_EXTENSION: Record<string, Language> = {
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
  h: "c",
};

const BY_INTERPRETER: readonly (readonly [RegExp, Language])[] = [
  [/\bpython[\d.]*\b/, "python"],
  [/\b(?:node|nodejs|bun)\b/, "javascript"],
  [/\bruby\b/, "ruby"],
  [/\bphp\b/, "php"],
];

/** @param firstLine looked at only where the name has no extension */
export function languageOf(path: string, firstLine: string): Language | undefined {
  const extension = /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  if (extension !== undefined) return BY_EXTENSION[extension];
  if (!firstLine.startsWith("#!")) return undefined;
  return BY_INTERPRETER.find(([interpreter]) => interpreter.test(firstLine))?.[1];
}
