/** How dangerous a value is, by where it comes from. */

/** From harmless to dangerous: the index is the rank. `constant` also stands for numbers and for sanitized values. */
export const ORIGINS = ["constant", "environment", "unknown", "parameter", "request"] as const;
export type Origin = (typeof ORIGINS)[number];

/** Of all values that may reach an expression the most dangerous one counts. */
export function worst(given: readonly Origin[]): Origin {
  return ORIGINS.findLast((origin) => given.includes(origin)) ?? "constant";
}
