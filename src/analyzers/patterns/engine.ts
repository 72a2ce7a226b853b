/**
 * `@ast-grep/wasm` over `web-tree-sitter`, loaded once a thread and shielded from what they leak.
 * Three wasm parts: ast-grep itself, the tree-sitter runtime, and one per grammar, read when it is first needed.
 */
import { readFileSync } from "node:fs";
import type { Language, Parser, Tree } from "web-tree-sitter";
import { GRAMMAR_FILES, type Language as Grammar } from "../../syntax/languages.ts";
import { assetPath, loadRuntime } from "../../syntax/runtime.ts";
import { type Parsed, parsedFile, type PatternMode } from "./parsed.ts";

type AstGrep = typeof import("@ast-grep/wasm/wasm_bg.js");
type Exports = Record<string, unknown>;

/** The one function of the global that is used here; TypeScript declares it only for browsers. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Uint8Array, imports: Record<string, object>): Promise<{ instance: { exports: Exports } }>;
  };
};

/** Stands for `$` in the patterns of languages whose names cannot hold one. */
const EXPANDO: Partial<Record<Grammar, { expandoChar: string }>> = { python: { expandoChar: "µ" } };

export interface Engine {
  parse(grammar: Grammar, text: string): Promise<Parsed>;
  /** Explains an ast-grep pattern node by node; `ERROR` kinds tell that it does not parse. */
  dumpPattern(grammar: Grammar, pattern: string, selector?: string): Promise<unknown>;
}

async function instantiate(): Promise<AstGrep> {
  const glue: AstGrep = await import("@ast-grep/wasm/wasm_bg.js");
  const bytes = readFileSync(assetPath("@ast-grep/wasm/wasm_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./wasm_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return glue;
}

/**
 * ast-grep compiles a rule's patterns on every call, each by parsing it to a tree that nobody frees. While it
 * matches, every parse is of a pattern: answering these from a table is faster and keeps memory flat.
 */
function memoizePatterns(parser: typeof Parser): PatternMode {
  const trees = new Map<Language | null, Map<string, Tree | null>>();
  const parse = parser.prototype.parse;
  const remember = (by: Parser, text: string): Tree | null => {
    let known = trees.get(by.language);
    if (known === undefined) trees.set(by.language, (known = new Map()));
    let tree = known.get(text);
    if (tree === undefined) known.set(text, (tree = parse.call(by, text, null)));
    return tree;
  };
  let own: Parser | undefined;
  const state: PatternMode = {
    matching: false,
    parse: (language, text) => remember((own ??= new parser()).setLanguage(language), text),
  };
  parser.prototype.parse = function (text, old, options) {
    if (!state.matching || typeof text !== "string") return parse.call(this, text, old, options);
    return remember(this, text);
  };
  return state;
}

/** ast-grep copies the tree with every handle and never deletes a copy. Nobody edits trees here: one is enough. */
function shareTrees(tree: typeof Tree): void {
  tree.prototype.copy = function () {
    return this;
  };
}

async function start(): Promise<Engine> {
  const { Parser, Tree } = await loadRuntime();
  const patterns = memoizePatterns(Parser);
  shareTrees(Tree);
  const astGrep = await instantiate();
  await astGrep.initializeTreeSitter();
  const grammars = new Map<Grammar, Promise<void>>();
  const ready = (grammar: Grammar): Promise<void> => {
    let loading = grammars.get(grammar);
    if (loading === undefined) {
      loading = astGrep.registerDynamicLanguage({
        [grammar]: { libraryPath: assetPath(GRAMMAR_FILES[grammar]), ...EXPANDO[grammar] },
      });
      grammars.set(grammar, loading);
    }
    return loading;
  };
  return {
    async parse(grammar, text) {
      await ready(grammar);
      const { expandoChar = "$" } = EXPANDO[grammar] ?? {};
      return parsedFile(grammar, astGrep.parse(grammar, text), patterns, expandoChar);
    },
    async dumpPattern(grammar, pattern, selector) {
      await ready(grammar);
      return astGrep.dumpPattern(grammar, pattern, selector);
    },
  };
}

let engine: Promise<Engine> | undefined;

/** The thread's one engine: a second initialisation of the runtime would crash. */
export function loadEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}
