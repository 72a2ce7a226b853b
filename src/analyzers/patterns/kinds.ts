/** Which kinds of node a finder can match, so that only these are offered to it. */

type KindOf = (pattern: string) => string | undefined;

function ofPattern(pattern: unknown, kindOf: KindOf): readonly string[] | undefined {
  const kind = typeof pattern === "string" ? kindOf(pattern) : (pattern as { selector?: string }).selector;
  return kind === undefined ? undefined : [kind];
}

/**
 * @param kindOf the kind of node that a pattern is about
 * @returns nothing where only a search through the whole tree will do
 */
export function rootKinds(rule: unknown, kindOf: KindOf): readonly string[] | undefined {
  const { kind, pattern, any, all } = rule as { kind?: string; pattern?: unknown; any?: unknown[]; all?: unknown[] };
  if (kind !== undefined) return [kind];
  if (pattern !== undefined) return ofPattern(pattern, kindOf);
  if (any !== undefined) {
    const each = any.map((one) => rootKinds(one, kindOf));
    return each.includes(undefined) ? undefined : [...new Set(each.flatMap((kinds) => kinds ?? []))];
  }
  return all?.map((one) => rootKinds(one, kindOf)).find((kinds) => kinds !== undefined);
}
