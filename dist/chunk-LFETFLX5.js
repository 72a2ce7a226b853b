import {
  assetPath,
  loadRuntime
} from "./chunk-COFCJTBF.js";
import {
  GRAMMAR_FILES
} from "./chunk-C3VMSUOC.js";
import {
  require_node_fs
} from "./chunk-X35OY2DY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/syntax/parse.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var grammars = /* @__PURE__ */ new Map(), parser;
async function load(language) {
  let { Language } = await loadRuntime();
  return Language.load((0, import_node_fs.readFileSync)(assetPath(GRAMMAR_FILES[language])));
}
function grammarOf(language) {
  let grammar = grammars.get(language);
  return grammar === void 0 && grammars.set(language, grammar = load(language)), grammar;
}
async function parse(language, text) {
  let [{ Parser }, grammar] = await Promise.all([loadRuntime(), grammarOf(language)]);
  parser ??= new Parser(), parser.setLanguage(grammar);
  let tree = parser.parse(text);
  if (tree === null) throw new Error(`the ${language} parser gave no tree`);
  return tree;
}

export {
  parse
};
