// src/select/globs.ts
var OPTIONS = { dot: !0, nonegate: !0, flags: "s" };
async function matcherOf(patterns) {
  if (patterns.length === 0) return () => !1;
  let { default: picomatch } = await import("./chunk-KZSZY6EO.js");
  return picomatch(patterns.flatMap(expand), OPTIONS);
}
async function exactMatcherOf(pattern) {
  let { default: picomatch } = await import("./chunk-KZSZY6EO.js");
  return picomatch(pattern, OPTIONS);
}
async function splitGlob(text) {
  if (!/[*?[\]{}()!+@]/.test(text)) return;
  let { default: picomatch } = await import("./chunk-KZSZY6EO.js"), { base, glob, isGlob } = picomatch.scan(text);
  return isGlob && glob !== "" ? { base, glob } : void 0;
}
function expand(pattern) {
  let bare = pattern.replace(/^\.?\//, "").replace(/\/+$/, ""), start = pattern.startsWith("/") || bare.includes("/") ? bare : `**/${bare}`;
  return [start, `${start}/**`];
}

export {
  matcherOf,
  exactMatcherOf,
  splitGlob
};
