/** What a recipe is: a deterministic, minimal edit. One file per recipe, one line in `recipes/list.ts`. */
import type { Node, Tree } from "web-tree-sitter";
import type { Finding } from "../model/finding.ts";
import type { Language } from "../syntax/languages.ts";

/** Replaces `text[start, end)`, in UTF-16 units of the text before any edit. Edits of one fix do not overlap. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** What is known of the project beside the file. */
export interface Project {
  /** Names of the packages that its manifests declare: `pyproject.toml`, `requirements*.txt`, `package.json`. */
  dependencies: ReadonlySet<string>;
  /** Versions that manifests or lock files pin, where they do. */
  versions: ReadonlyMap<string, string>;
}

export interface RecipeInput {
  path: string;
  language: Language;
  text: string;
  tree: Tree;
  finding: Finding;
  /** The smallest node that spans the finding's region. */
  node: Node;
  project: Project;
}

export type RecipeResult =
  | { kind: "edits"; edits: TextEdit[]; explanation: string }
  /** It cannot know that an edit would be right: why, for the report. */
  | { kind: "refused"; reason: string };

export interface RecipeExample {
  title: string;
  before: string;
  after: string;
  /** What the project's manifests declare, where that matters. */
  dependencies?: readonly string[];
  /** The Pythons that they allow, where that matters: `>=3.8`. */
  requiresPython?: string;
  /** If not the recipe's first. */
  language?: Language;
}

export interface Recipe {
  /** `python/yaml-safe-loader` */
  id: string;
  /** One line for the docs. */
  summary: string;
  languages: readonly Language[];
  /** A finding is its business if a witness's rule (id or alias) or its family is named here. */
  rules?: readonly string[];
  families?: readonly string[];
  examples: readonly RecipeExample[];
  /** It never edits, and only says why a person must: it has no examples of edits. */
  note?: true;
  /** Code that its analyzers flag, or that looks alike, and that it must leave alone. */
  untouched: readonly (string | Pick<RecipeExample, "before" | "dependencies" | "requiresPython">)[];
  fix(input: RecipeInput): RecipeResult;
}
