import {
  diffArrays
} from "./chunk-H2IDJQXL.js";

// src/refine/merge.ts
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function hunksOf(base, changed) {
  let hunks = [], at = 0;
  for (let { added, removed, value, count } of diffArrays([...base], [...changed])) {
    let last = hunks.at(-1), touching = last !== void 0 && last.end === at;
    added && touching ? last.lines.push(...value) : added ? hunks.push({ start: at, end: at, lines: value }) : removed && touching ? last.end = at += count : removed ? hunks.push({ start: at, end: at += count, lines: [] }) : at += count;
  }
  return hunks;
}
var sameHunk = (a, b) => a.start === b.start && a.end === b.end && a.lines.join("") === b.lines.join(""), meet = (a, b) => a.start <= b.end && b.start <= a.end;
function unite(some, others) {
  let fresh = others.filter((other) => !some.some((hunk) => sameHunk(hunk, other)));
  if (!fresh.some((other) => some.some((hunk) => meet(hunk, other))))
    return [...some, ...fresh].toSorted((a, b) => a.start - b.start);
}
function applied(base, hunks) {
  let at = 0, text = "";
  for (let { start, end, lines } of hunks)
    text += base.slice(at, start).join("") + lines.join(""), at = end;
  return text + base.slice(at).join("");
}
function merge(base, ours, theirs) {
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  let lines = linesOf(base), hunks = unite(hunksOf(lines, linesOf(ours)), hunksOf(lines, linesOf(theirs)));
  return hunks && applied(lines, hunks);
}

export {
  linesOf,
  hunksOf,
  applied,
  merge
};
