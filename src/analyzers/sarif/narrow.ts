/** Reading JSON of which nothing is known: each function gives what it is asked for, or nothing. */

export type Json = Readonly<Record<string, unknown>>;

const NOTHING: Json = {};

/** An empty object where there is none: what it lacks is missing, whatever stands in its place. */
export function objectIn(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : NOTHING;
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Trimmed; an empty text says nothing. */
export function textIn(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

export function textsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => textIn(item) ?? []);
}

/** An index into a list; SARIF writes -1 for 'none'. */
export function indexIn(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Own properties only: `__proto__` and `constructor` are names like any other. */
export function memberOf(object: Json, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
