/** Where the reported code is on a syntax tree. */
import type { LineRange } from "./line-map.ts";
import type { Code } from "./tree/code.ts";
import { definitionAround } from "./tree/definitions.ts";
import { boundNames } from "./tree/names.ts";
import { enclosing, type Syntax } from "./tree/plain.ts";
import { outermostFunction } from "./tree/scope-of.ts";
import { sliceOf } from "./tree/slice.ts";
import { allStatements, isWithin } from "./tree/statements.ts";

export interface Place {
  /** The outermost function that holds it, else the file. */
  scope: Syntax;
  /** The innermost statements on its lines; the scope itself where the report means all of it. */
  nodes: Syntax[];
}

/** In a function that the reported statement hands over: it runs later. */
function isGivenAlong(statement: Syntax, first: number, touching: readonly Syntax[]): boolean {
  const around = enclosing(statement, "function");
  return (
    around !== undefined &&
    touching.some((other) => other.line >= first && other !== statement && isWithin(around, other) && other !== around)
  );
}

export function placeOf(code: Code, { first, last }: LineRange): Place {
  const around = code.definitions.filter(
    ({ kind, node }) => kind === "function" && node.line <= last && node.endLine >= first,
  );
  const innermost = definitionAround(around, first, last) ?? around[0];
  const scope = (innermost && outermostFunction(innermost.node)) ?? code.root;
  // A report on a function's head or on the whole of it means whatever the function does.
  if (scope !== code.root && first <= scope.line) return { scope, nodes: [scope] };
  const all = allStatements(scope).filter(({ line, endLine }) => line <= last && endLine >= first);
  const touching = all.filter((statement) => !isGivenAlong(statement, first, all));
  const inner = touching.filter(
    (statement) =>
      !touching.some((other) => other !== statement && other.start >= statement.start && other.end <= statement.end),
  );
  return { scope, nodes: inner.length === 0 ? [scope] : inner };
}

/** Whether a call stands at the place, or gives a value that the place reads. */
export function flowsTo({ scope, nodes }: Place): (node: Syntax) => boolean {
  const { names } = sliceOf(scope, nodes);
  return (node) => {
    if (nodes.some((place) => isWithin(node, place))) return true;
    const assign = enclosing(node, "assign");
    return assign !== undefined && [...boundNames(assign)].some((name) => names.has(name));
  };
}
