/** What a name at one place declares or assigns: the form in which each language tells it. */
import type { Node } from "web-tree-sitter";
import type { Span } from "./nodes.ts";

/**
 * `path` leads from the value to the name through a destructuring pattern: `const { a: [b] } = c` declares `b` with
 * the path `["a", "[]"]`; the rest is `"..."`.
 */
export type Declaration = { scope: Span } & (
  | { kind: "import"; module: string; path: string[] }
  | { kind: "variable"; constant: boolean; init: Node | undefined; path: string[] }
  | { kind: "parameter"; owner: Node; parameter: Node; path: string[] }
  | { kind: "definition"; node: Node }
  | { kind: "catch" }
);

export interface Assignment {
  value: Node;
  path: string[];
}
