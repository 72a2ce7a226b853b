// src/config/units.ts
var SIZE_UNITS = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1048576,
  gib: 1073741824
}, DURATION_UNITS = { "": 1, ms: 1e-3, s: 1, m: 60 };
function parseQuantity(text, units) {
  let match = /^(\d{1,12}(?:\.\d{1,6})?) ?([a-z]*)$/i.exec(text.trim());
  if (!match) return;
  let unit = (match[2] ?? "").toLowerCase(), factor = Object.hasOwn(units, unit) ? units[unit] : void 0;
  return factor === void 0 ? void 0 : Number(match[1]) * factor;
}
function parseSize(text) {
  let bytes = parseQuantity(text, SIZE_UNITS);
  return bytes === void 0 ? void 0 : Math.round(bytes);
}
function parseDuration(text) {
  return parseQuantity(text, DURATION_UNITS);
}
function formatSize(bytes) {
  let unit = ["GB", "MB", "kB"].find((name) => bytes % (SIZE_UNITS[name.toLowerCase()] ?? 1) === 0);
  return unit && bytes > 0 ? `${bytes / (SIZE_UNITS[unit.toLowerCase()] ?? 1)}${unit}` : `${bytes}B`;
}
function formatDuration(seconds) {
  return Number.isInteger(seconds) ? `${seconds}s` : `${Math.round(seconds * 1e6) / 1e3}ms`;
}

export {
  parseSize,
  parseDuration,
  formatSize,
  formatDuration
};
