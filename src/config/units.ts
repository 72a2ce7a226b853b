/** Sizes and durations as people write them: `2MB`, `512 KiB`, `10s`, `1.5m`. */

const SIZE_UNITS: Record<string, number> = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

const DURATION_UNITS: Record<string, number> = { "": 1, ms: 0.001, s: 1, m: 60 };

function parseQuantity(text: string, units: Record<string, number>): number | undefined {
  const match = /^(\d{1,12}(?:\.\d{1,6})?) ?([a-z]*)$/i.exec(text.trim());
  if (!match) return undefined;
  const unit = (match[2] ?? "").toLowerCase();
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  return factor === undefined ? undefined : Number(match[1]) * factor;
}

/** `2MB` is 2,000,000 bytes, `2MiB` 2,097,152; a bare number counts bytes. */
export function parseSize(text: string): number | undefined {
  const bytes = parseQuantity(text, SIZE_UNITS);
  return bytes === undefined ? undefined : Math.round(bytes);
}

/** In seconds, which is also what a bare number means. */
export function parseDuration(text: string): number | undefined {
  return parseQuantity(text, DURATION_UNITS);
}

/** The shortest form that `parseSize` reads back as the same number. */
export function formatSize(bytes: number): string {
  const unit = (["GB", "MB", "kB"] as const).find((name) => bytes % (SIZE_UNITS[name.toLowerCase()] ?? 1) === 0);
  return unit && bytes > 0 ? `${bytes / (SIZE_UNITS[unit.toLowerCase()] ?? 1)}${unit}` : `${bytes}B`;
}

/** The form that `parseDuration` reads back as the same number. */
export function formatDuration(seconds: number): string {
  return Number.isInteger(seconds) ? `${seconds}s` : `${Math.round(seconds * 1e6) / 1e3}ms`;
}
