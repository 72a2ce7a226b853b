/** What the rule engine asks of a language: everything else about rules is the same for all. */
import type { Node, Tree } from "web-tree-sitter";
import type { Language } from "../../syntax/languages.ts";
import type { Reexports } from "../analyzer.ts";
import type { Origin } from "./origins.ts";

/** Languages that rules can be written for. */
export const PACK_LANGUAGES = ["javascript", "python"] as const;
export type PackLanguage = (typeof PACK_LANGUAGES)[number];

/** What one file tells of its values; each answer is computed when it is first asked for. */
export interface Facts {
  /**
   * What an expression is called, wherever it was imported from and however it was renamed: dotted, `()` after what is
   * called. Nothing for what only exists at run time.
   */
  nameOf(expression: Node): string | undefined;
  /** Whether a member's name may end otherwise than it is written: `sh.run` is another module's `exec`. */
  renamesMembers?: boolean;
  /** @param sanitizers dotted names of functions that make a value safe for the rule that asks */
  originOf(expression: Node, sanitizers: readonly string[]): Origin;
  /** The literal text of a value, with `${}` where it is computed. */
  shapeOf(expression: Node): string;
  /** The expression that a text begins with, a constant scheme and slashes aside; the text itself where it is not joined. */
  leadingOf?(expression: Node): Node;
  /** The literal that an expression stands for: that of a constant which nothing changes, or itself. */
  literalOf?(expression: Node): Node;
  /** The language's own tests by name; no test of that name never holds. */
  is?(test: string, expression: Node): boolean;
}

/** A call's arguments by position and by name. */
export interface CallArguments {
  positional: readonly Node[];
  named: ReadonlyMap<string, Node>;
  /** Whether it also takes what a list or a mapping holds: `f(*args, **options)`. */
  spread: boolean;
  /** Whether a last argument may hold names that cannot be seen: `session(options)` in JavaScript. */
  opaque?: boolean;
}

export interface LanguagePack {
  /** The analyzer in whose name rules report. */
  analyzer: string;
  /** What a rule's `language` says, and the fence of its examples. */
  language: PackLanguage;
  /** All that its files may be read with. */
  grammars: readonly Language[];
  /** The kinds of node that are calls. */
  calls: readonly string[];
  /** What is called by a call. */
  calleeOf(call: Node): Node | undefined;
  /** The last word of a callee, whatever it is a member of: `execute` of `self.db.cursor().execute`. */
  lastNameOf(callee: Node): string | undefined;
  argumentsOf(call: Node, facts: Facts): CallArguments;
  /** A string's content where it is written out. */
  stringValue(node: Node): string | undefined;
  /** The kind of node that a pattern is about, by its look; nothing where only a search through the whole tree will do. */
  kindOfPattern(pattern: string): string | undefined;
  /** Stands in every file where an origin can be `request`. Global. */
  mayHoldRequest: RegExp;
  /** Stands in every file where something of that name is called, if the language can know it. Global. */
  called?(name: string): RegExp;
  /** By the name of a test of the language's own: stands in every file where it can hold. Global. */
  mayHold?: Readonly<Record<string, RegExp>>;
  facts(tree: Tree, text: string, reexports?: Reexports): Facts;
}
