/** Which kinds of node a finder can match, so that only these are offered to it. */

/** By the look of a pattern, the first that fits. */
const BY_LOOK: readonly (readonly [look: RegExp, kind: string])[] = [
  [/^[\w$.[\]]+ = /, "assignment_expression"],
  [/^[\w$.[\]]+ \+= /, "augmented_assignment_expression"],
  [/^\$\w+ (?:\|\||\?\?) \$\w+$/, "binary_expression"],
  [/^new [\w$.]+\(.*\)$/s, "new_expression"],
  [/^[\w$.]+\(.*\)$/s, "call_expression"],
];

function ofPattern(pattern: unknown): readonly string[] | undefined {
  if (typeof pattern === "string") {
    const kind = BY_LOOK.find(([look]) => look.test(pattern))?.[1];
    return kind === undefined ? undefined : [kind];
  }
  const { selector } = pattern as { selector?: string };
  return selector === undefined ? undefined : [selector];
}

/** @returns nothing where only a search through the whole tree will do */
export function rootKinds(rule: unknown): readonly string[] | undefined {
  const { kind, pattern, any, all } = rule as { kind?: string; pattern?: unknown; any?: unknown[]; all?: unknown[] };
  if (kind !== undefined) return [kind];
  if (pattern !== undefined) return ofPattern(pattern);
  if (any !== undefined) {
    const each = any.map(rootKinds);
    return each.includes(undefined) ? undefined : [...new Set(each.flatMap((kinds) => kinds ?? []))];
  }
  return all?.map(rootKinds).find((kinds) => kinds !== undefined);
}
