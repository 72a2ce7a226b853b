import {
  atWork
} from "./chunk-ID5AMOOJ.js";

// src/analyzers/patterns/searched-text.ts
function wordOffsets(text, word) {
  let found = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}
function patternOffsets(text, pattern) {
  return Array.from(text.matchAll(pattern), (match) => match.index);
}
function lowerBound(offsets, least) {
  let [low, high] = [0, offsets.length];
  for (; low < high; ) {
    let middle = low + high >> 1;
    (offsets[middle] ?? 0) < least ? low = middle + 1 : high = middle;
  }
  return low;
}
var HASHES = 16384;
function hashOf(first, second, third) {
  return first * 961 + second * 31 + third & HASHES - 1;
}
function hashAt(text, index) {
  return hashOf(text.charCodeAt(index), text.charCodeAt(index + 1), text.charCodeAt(index + 2));
}
function triplesOf(text) {
  let marks = new Uint8Array(HASHES), first = text.charCodeAt(0), second = text.charCodeAt(1);
  for (let index = 2; index < text.length; index += 1) {
    let third = text.charCodeAt(index);
    marks[hashOf(first, second, third)] = 1, first = second, second = third;
  }
  return marks;
}
var asked = /* @__PURE__ */ new Map();
function triplesIn(word) {
  let known2 = asked.get(word);
  return known2 === void 0 && (known2 = Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => hashAt(word, index)), asked.set(word, known2)), known2;
}
function wordsIn(...texts) {
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
}
function searched(text, beside = "") {
  let known2 = /* @__PURE__ */ new Map(), anywhere = /* @__PURE__ */ new Map(), words, triples, mayBeThere = (what) => {
    triples ??= triplesOf(text);
    for (let triple of triplesIn(what)) if (triples[triple] === 0) return !1;
    return !0;
  }, isBeside = (what) => beside !== "" && (typeof what == "string" ? beside.includes(what) : beside.search(what) >= 0), isThere = (what) => {
    let there = anywhere.get(what);
    return there === void 0 && (there = typeof what == "string" ? mayBeThere(what) && text.includes(what) : text.search(what) >= 0, there ||= isBeside(what), anywhere.set(what, there)), there;
  };
  return {
    hasWord: (word) => (mayBeThere(word) || isBeside(word)) && (words ??= wordsIn(text, beside)).has(word),
    has(what, start, end) {
      if (!isThere(what)) return !1;
      if (start <= 0 && end >= text.length) return !0;
      let offsets = known2.get(what);
      return offsets === void 0 && (offsets = typeof what == "string" ? wordOffsets(text, what) : patternOffsets(text, what), known2.set(what, offsets)), (offsets[lowerBound(offsets, start)] ?? 1 / 0) < end;
    }
  };
}

// src/analyzers/patterns/prefilter.ts
var always = () => !0, every = (gates) => {
  let real = gates.filter((gate) => gate !== always);
  return real.length === 0 ? always : (...at) => real.every((gate) => gate(...at));
}, some = (gates) => gates.includes(always) ? always : (...at) => gates.some((gate) => gate(...at));
function hasWords(source) {
  let words = source.replace(/\$+[A-Z_0-9]*/g, " ").match(/\w{2,}/g) ?? [];
  return words.length === 0 ? always : (text, start, end) => words.every((word) => text.has(word, start, end));
}
var SPANNING = /\[\^|\\[sSWD]|(?<!\\)\./;
function hasMatch(source) {
  let anywhere = source.replace(/\(\?i\)/g, "").replace(/\(\?i:/g, "(?:").replace(/(?<!\\)(?:\\\\)*[\^$]/g, "");
  if (SPANNING.test(source)) return always;
  try {
    let pattern = new RegExp(anywhere, source.includes("(?i") ? "gi" : "g");
    return pattern.test("") ? always : (text, start, end) => text.has(pattern, start, end);
  } catch {
    return always;
  }
}
var hasLook = (look) => (text, start, end) => text.has(look, start, end), OUTSIDE = /* @__PURE__ */ new Set(["inside", "precedes", "follows"]);
function ofRule(rule, outside) {
  if (typeof rule != "object" || rule === null) return always;
  let gates = Object.entries(rule).map(([key, value]) => {
    if (OUTSIDE.has(key)) return outside ? ofRule({ ...value, stopBy: void 0 }, !0) : always;
    switch (key) {
      case "pattern":
        return hasWords(typeof value == "string" ? value : String(value.context));
      case "regex":
        return hasMatch(String(value));
      case "all":
        return every(value.map((part) => ofRule(part, outside)));
      case "any":
        return some(value.map((part) => ofRule(part, outside)));
      case "has":
        return ofRule({ ...value, stopBy: void 0 }, outside);
      default:
        return always;
    }
  });
  return every(gates);
}
function ofNames(names) {
  let each = names.map((name) => name.match(/\w{2,}/g) ?? []);
  return each.some((words) => words.length === 0) ? always : (text) => each.some((words) => words.every((word) => text.hasWord(word)));
}
function ofCall(name, called) {
  let gate = ofNames([name]);
  if (called === void 0 || !/^\*\.\w+$/.test(name)) return gate;
  let place = called(name.slice(2));
  return every([gate, (text) => text.has(place, 0, 1 / 0)]);
}
function boundEverywhere(rule, name) {
  let { pattern, any, all } = rule;
  return pattern !== void 0 ? new RegExp(`\\$${name}(?![A-Z0-9_])`).test(JSON.stringify(pattern)) : any !== void 0 ? any.every((part) => boundEverywhere(part, name)) : all !== void 0 && all.some((part) => boundEverywhere(part, name));
}
function asksForRequest(levels) {
  return Object.keys(levels).every((origin) => origin === "request");
}
function ofPattern(rule, constraints) {
  let constrained = Object.entries(constraints).flatMap(([name, one]) => boundEverywhere(rule, name) ? [one] : []), node = every([ofRule(rule, !1), ...constrained.map((one) => ofRule(one, !1))]);
  return { node, file: every([node, ofRule(rule, !0)]) };
}
function ofFinder(finder, { mayHoldRequest, mayHold = {}, called }) {
  let { where = {} } = finder, own = "call" in finder ? { node: always, file: some(finder.call.map((name) => ofCall(name, called))) } : ofPattern(finder.rule, finder.constraints ?? {}), names = Object.values(where.resolves ?? {}).map(ofNames), looks = [
    ...[where.origin, where.leading].some((one) => one && Object.values(one).every(asksForRequest)) ? [mayHoldRequest] : [],
    ...Object.values(where.is ?? {}).flatMap((test) => mayHold[test] ?? [])
  ];
  return { node: own.node, file: every([own.file, ...names, ...looks.map(hasLook)]) };
}
var known = /* @__PURE__ */ new WeakMap();
function gatesOf(finder, pack) {
  let gates = known.get(finder);
  return gates === void 0 && known.set(finder, gates = ofFinder(finder, pack)), gates;
}
var expressions = /* @__PURE__ */ new Map();
function literalMatch(match) {
  let expression = expressions.get(match);
  return expression === void 0 && expressions.set(match, expression = new RegExp(match, "gi")), expression;
}
function hasLiterals({ any, all = [], match }, text) {
  let holds = (what) => text.has(what, 0, 1 / 0);
  return (any?.some(holds) ?? !0) && all.every(holds) && (match === void 0 || holds(literalMatch(match)));
}
function mayMatch(finder, text, pack) {
  return hasLiterals(finder.literals ?? {}, text) && gatesOf(finder, pack).file(text, 0, 1 / 0);
}
function candidates(rules, source, pack, reexports = {}) {
  let text = searched(source, Object.values(reexports).join(`
`)), found = rules.flatMap((rule) => {
    if (atWork(rule), !hasLiterals(rule.literals, text)) return [];
    let finders = rule.find.filter((finder) => mayMatch(finder, text, pack));
    return finders.length > 0 ? [{ rule, finders }] : [];
  });
  return atWork(void 0), { found, text };
}

export {
  gatesOf,
  candidates
};
