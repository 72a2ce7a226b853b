/** The function that a node's local variables belong to. */
import { boundNames } from "./names.ts";
import { childOf, type Syntax, textOf } from "./plain.ts";

export function outermostFunction(node: Syntax): Syntax | undefined {
  let found: Syntax | undefined;
  for (let at: Syntax | undefined = node; at !== undefined; at = at.parent) if (at.role === "function") found = at;
  return found;
}

/** Without its parameters: callers may name them. */
export function localsOf(scope: Syntax): Set<string> {
  const locals = boundNames(scope);
  const parameters = childOf(scope, "parameters", "parameter");
  const name = childOf(scope, "name");
  if (parameters !== undefined) for (const parameter of boundNames(parameters)) locals.delete(parameter);
  if (name !== undefined) locals.delete(textOf(name));
  return locals;
}
