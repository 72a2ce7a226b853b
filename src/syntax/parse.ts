/** Text → syntax tree. */
import { readFileSync } from "node:fs";
import type { Language as Grammar, Parser, Tree } from "web-tree-sitter";
import { GRAMMAR_FILES, type Language } from "./languages.ts";
import { assetPath, loadRuntime } from "./runtime.ts";

const grammars = new Map<Language, Promise<Grammar>>();
let parser: Parser | undefined;

async function load(language: Language): Promise<Grammar> {
  const { Language } = await loadRuntime();
  return Language.load(readFileSync(assetPath(GRAMMAR_FILES[language])));
}

/** The grammar, loaded once a thread; for queries too. */
export function grammarOf(language: Language): Promise<Grammar> {
  let grammar = grammars.get(language);
  if (grammar === undefined) grammars.set(language, (grammar = load(language)));
  return grammar;
}

/**
 * Parses a text; what does not parse becomes `ERROR` and missing nodes (`rootNode.hasError`). Positions are 0-based rows and
 * columns in UTF-16 units. The tree's memory lies outside the garbage collector's reach: `delete()` it.
 */
export async function parse(language: Language, text: string): Promise<Tree> {
  const [{ Parser }, grammar] = await Promise.all([loadRuntime(), grammarOf(language)]);
  parser ??= new Parser();
  parser.setLanguage(grammar);
  const tree = parser.parse(text);
  if (tree === null) throw new Error(`the ${language} parser gave no tree`);
  return tree;
}
