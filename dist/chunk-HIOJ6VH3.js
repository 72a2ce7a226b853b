import {
  lastLine
} from "./chunk-JHCT4PXQ.js";

// src/findings/secret-values.ts
var MASK = "****", LEAST_SEARCHED = 4, LEAST_WITHIN_WORDS = 8, LEAST_WITH_PREFIX = 20, NAME = String.raw`(?:[\w.$-]+|"[\w.$-]+"|'[\w.$-]+')(?:\[["']?[\w.-]+["']?\])*`, OPERATOR = String.raw`(?:[=!]==?|:?=|:|=>)`, QUOTED = new RegExp(
  String.raw`^(?<head>(?:${NAME}\s*${OPERATOR}\s*)?[a-zA-Z]{0,2})(?<quote>"""|'''|["'\`])(?<value>.*)\k<quote>$`,
  "s"
);
function maskOf(value) {
  return value.length >= LEAST_WITH_PREFIX && /^[\w.+/=-]+$/.test(value) && /\d/.test(value) ? value.slice(0, 4) + MASK : MASK;
}
function secretSpans(lines, region) {
  if (lastLine(region) === region.startLine) return [[region.startLine, spanInLine(lines, region)]];
  let spans = [];
  for (let number = region.startLine; number <= lastLine(region); number++) {
    let line = lines[number - 1] ?? "", start = number === region.startLine ? region.startColumn - 1 : line.search(/\S|$/), end = number === region.endLine ? region.endColumn - 1 : line.length;
    end > start && spans.push([number, { start, end, shown: MASK }]);
  }
  return spans;
}
function spanInLine(lines, region) {
  let line = lines[region.startLine - 1] ?? "", [start, end] = [region.startColumn - 1, region.endLine > region.startLine ? line.length : region.endColumn - 1], slice = line.slice(start, end), { head, quote, value } = QUOTED.exec(slice)?.groups ?? {};
  if (head === void 0 || quote === void 0 || value === void 0) return { start, end, shown: maskOf(slice) };
  let valueStart = start + head.length + quote.length;
  return { start: valueStart, end: valueStart + value.length, shown: maskOf(value) };
}
function indexValues(values) {
  let index = /* @__PURE__ */ new Map();
  for (let value of values) {
    let trimmed = value.trim();
    if (trimmed.length < LEAST_SEARCHED) continue;
    let lengths = getOrAdd(index, trimmed.slice(0, LEAST_SEARCHED), () => /* @__PURE__ */ new Map());
    getOrAdd(lengths, trimmed.length, () => /* @__PURE__ */ new Set()).add(trimmed);
  }
  return index;
}
function getOrAdd(map, key, create) {
  let known = map.get(key) ?? create();
  return map.set(key, known), known;
}
function findValues(text, index) {
  let spans = [];
  if (index.size === 0) return spans;
  for (let start = 0; start + LEAST_SEARCHED <= text.length; start++) {
    let end = longestValueAt(text, start, index);
    end !== void 0 && spans.push({ start, end, shown: maskOf(text.slice(start, end)) });
  }
  return spans;
}
function longestValueAt(text, start, index) {
  let longest;
  for (let [length, values] of index.get(text.slice(start, start + LEAST_SEARCHED)) ?? []) {
    let end = start + length;
    end <= (longest ?? start) || !values.has(text.slice(start, end)) || (length >= LEAST_WITHIN_WORDS || standsAlone(text, start, end)) && (longest = end);
  }
  return longest;
}
function standsAlone(text, start, end) {
  return !/[A-Za-z0-9]/.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`);
}

export {
  secretSpans,
  indexValues,
  findValues
};
