import type { Syntax } from "./gate/tree/plain.ts";

/** With what the grammar wraps around it: decorators, `export`, `const`. */
export function declarationOf(node: Syntax): Syntax {
  let at = node;
  while (at.parent !== undefined && at.parent.role !== "block" && !/_body$|list$/.test(at.parent.kind)) at = at.parent;
  return at.parent === undefined ? node : at;
}
