/** The metavariables of a finder, and its patterns made ready for the engine. */
import type { Finder } from "./rule.ts";

const METAVARIABLE = /(?<!\$)\$([A-Z_][A-Z0-9_]*)/g;
/** `$$$` beside a comma, the comma included. */
const REST = /(, \$\$\$(?![A-Z])|(?<=[([{] ?)\$\$\$, )/;

/** All that a finder binds: `$NAME` in any pattern, a call's arguments. */
export function boundBy(finder: Finder): Set<string> {
  if ("call" in finder) return new Set(["NODE", "FN", ...Object.keys(finder.arguments ?? {})]);
  const patterns = JSON.stringify([finder.rule, finder.constraints ?? {}]);
  return new Set(["NODE", ...[...patterns.matchAll(METAVARIABLE)].map(([, name]) => name ?? "")]);
}

/** All that conditions and focus ask for. */
export function usedBy({ where = {}, focus }: Finder): string[] {
  const keyed = [where.resolves, where.origin, where.leading, where.shape, where.is].flatMap((record) =>
    Object.keys(record ?? {}),
  );
  return [...new Set([...keyed, ...(where.secret ?? []), ...(focus === undefined ? [] : [focus])])];
}

/** The pattern with and without each `$$$`. */
function variants(pattern: string): string[] {
  const parts = pattern.split(REST);
  return parts.reduce<string[]>(
    (heads, part, index) => heads.flatMap((head) => (index % 2 === 0 ? [head + part] : [head + part, head])),
    [""],
  );
}

/**
 * To ast-grep, the comma in `f($A, $$$)` is a must, so that it does not match `f(x)`. Here `$$$` is nothing or more,
 * comma included: each pattern stands for all its variants.
 */
export function expand(rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map(expand);
  if (typeof rule !== "object" || rule === null) return rule;
  const { pattern, ...others } = rule as { pattern?: unknown };
  const rest = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, expand(value)]));
  if (typeof pattern !== "string") return pattern === undefined ? rest : { ...rest, pattern };
  const [only, ...more] = variants(pattern);
  if (more.length === 0) return { ...rest, pattern: only };
  const any = [only, ...more].map((variant) => ({ pattern: variant }));
  return Object.keys(rest).length === 0 ? { any } : { all: [{ any }, rest] };
}
