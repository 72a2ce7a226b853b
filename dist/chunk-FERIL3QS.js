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
var keyOf = ({ start, end, lines }) => `${start} ${end} ${lines.join("")}`, byPlace = (a, b) => a.start - b.start || a.end - b.end || (keyOf(a) < keyOf(b) ? -1 : 1), meets = (before, next) => next.start < before.end || next.start === before.start && next.end === before.end;
function unite(base, lists, resolve = () => {
}) {
  let all = [...new Map(lists.flat().map((hunk) => [keyOf(hunk), hunk])).values()].toSorted(byPlace), groups = [];
  for (let hunk of all) {
    let last = groups.at(-1);
    last === void 0 || !meets(last.end, hunk) ? groups.push({ end: hunk, of: [hunk] }) : (last.of.push(hunk), hunk.end > last.end.end && (last.end = hunk));
  }
  let joined = groups.map(({ of }) => {
    let [only, ...others] = of, hunk = others.length === 0 ? only : resolve(base, of);
    return hunk && { ...hunk, of };
  });
  return joined.every((hunk) => hunk !== void 0) ? joined : void 0;
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
  let lines = linesOf(base), hunks = unite(lines, [hunksOf(lines, linesOf(ours)), hunksOf(lines, linesOf(theirs))]);
  return hunks && applied(lines, hunks);
}
function areNeighbours(base, ours, theirs) {
  let lines = linesOf(base), [mine, yours] = [hunksOf(lines, linesOf(ours)), hunksOf(lines, linesOf(theirs))];
  return mine.some((a) => yours.some((b) => keyOf(a) !== keyOf(b) && a.start <= b.end && b.start <= a.end));
}

export {
  linesOf,
  hunksOf,
  keyOf,
  unite,
  applied,
  merge,
  areNeighbours
};
