// src/analyzers/patterns/bindings.ts
function indexNames(text, names) {
  let index = /* @__PURE__ */ new Map();
  for (let { 0: name, index: at } of text.matchAll(names)) {
    let offsets = index.get(name);
    offsets === void 0 ? index.set(name, [at]) : offsets.push(at);
  }
  return index;
}
function sizeOf({ scope }) {
  return scope.end - scope.start;
}
function hasNoValue({ kind, ...rest }) {
  return kind === "variable" && rest.init === void 0;
}
function redeclared(all, { at, declaration }) {
  return all.flatMap(({ at: leaf, declaration: other }) => {
    let isSame = other.scope.start === declaration.scope.start && other.scope.end === declaration.scope.end;
    return leaf.id === at.id || !isSame || other.kind !== "variable" || other.init === void 0 ? [] : [{ at: leaf, value: other.init, path: other.path }];
  });
}
function bindings(tree, text, syntax) {
  let names = /* @__PURE__ */ new Map(), index, known = /* @__PURE__ */ new Map(), innermost = (declared, at) => {
    let best;
    for (let candidate of declared) {
      let { declaration } = candidate;
      if (at.startIndex < declaration.scope.start || at.startIndex >= declaration.scope.end || syntax.sees?.(declaration, at) === !1) continue;
      let size = sizeOf(declaration), bestSize = best === void 0 ? 1 / 0 : sizeOf(best.declaration);
      (size < bestSize || size === bestSize && best !== void 0 && hasNoValue(best.declaration)) && (best = candidate);
    }
    return best;
  }, collect = (name) => {
    let found = { leaves: [], declared: [], assigned: [] };
    index ??= indexNames(text, syntax.names);
    for (let offset of index.get(name) ?? []) {
      let leaf = tree.rootNode.descendantForIndex(offset, offset + name.length);
      if (leaf === null || leaf.startIndex !== offset || leaf.endIndex !== offset + name.length) continue;
      found.leaves.push(leaf);
      let declaration = syntax.declarationAt(leaf);
      declaration !== void 0 && found.declared.push({ at: leaf, declaration });
      let assignment = declaration === void 0 ? syntax.assignmentAt(leaf) : void 0;
      assignment !== void 0 && found.assigned.push({ at: leaf, ...assignment });
    }
    return found;
  }, lookUp = (name) => {
    let occurrences = names.get(name);
    return occurrences === void 0 && names.set(name, occurrences = collect(name)), occurrences;
  };
  return {
    occurrences: (name) => lookUp(name).leaves,
    resolve(identifier) {
      let { declared, assigned } = lookUp(identifier.text), best = innermost(declared, identifier);
      if (best === void 0) return;
      let binding = known.get(best.declaration);
      if (binding === void 0) {
        let own = assigned.filter(({ at }) => innermost(declared, at)?.declaration === best.declaration), assignments = [...redeclared(declared, best), ...own].toSorted(
          (a, b) => a.at.startIndex - b.at.startIndex
        );
        known.set(best.declaration, binding = { declaration: best.declaration, leaf: best.at, assignments });
      }
      return binding;
    }
  };
}

// src/analyzers/redos/automaton.ts
var EMPTY = { first: /* @__PURE__ */ new Map(), last: /* @__PURE__ */ new Set(), free: /* @__PURE__ */ new Set(), nullable: !0, skippable: !0 }, ASSERTION = { ...EMPTY, skippable: !1 }, MAX_COPIES = 6, MANY = 12, MAX_POSITIONS = 160;
function added(...maps) {
  let sum = /* @__PURE__ */ new Map();
  for (let [position, ways] of maps.flatMap((map) => [...map]))
    sum.set(position, Math.min(2, (sum.get(position) ?? 0) + ways));
  return sum;
}
function hasLook(expression) {
  switch (expression.kind) {
    case "assertion":
      return !0;
    case "repeat":
      return hasLook(expression.body);
    case "sequence":
      return expression.parts.some(hasLook);
    case "choice":
      return expression.options.some(hasLook);
    default:
      return !1;
  }
}
function either(parts) {
  return {
    first: added(...parts.map(({ first }) => first)),
    last: new Set(parts.flatMap(({ last }) => [...last])),
    free: new Set(parts.flatMap(({ free }) => [...free])),
    nullable: parts.some(({ nullable }) => nullable),
    skippable: parts.some(({ skippable }) => skippable)
  };
}
function optional(part) {
  return { ...part, nullable: !0, skippable: !0 };
}
function automatonOf(root) {
  let automaton = {
    sets: [],
    first: /* @__PURE__ */ new Set(),
    follow: [],
    free: /* @__PURE__ */ new Set(),
    last: /* @__PURE__ */ new Set(),
    unclear: /* @__PURE__ */ new Set()
  }, connect = (from, to) => {
    for (let position of from) automaton.follow[position] = added(automaton.follow[position] ?? /* @__PURE__ */ new Map(), to);
  }, join = (left, right) => (connect(left.last, right.first), {
    first: left.nullable ? added(left.first, right.first) : left.first,
    last: /* @__PURE__ */ new Set([...right.last, ...right.nullable ? left.last : []]),
    free: /* @__PURE__ */ new Set([...right.free, ...right.skippable ? left.free : []]),
    nullable: left.nullable && right.nullable,
    skippable: left.skippable && right.skippable
  }), loop = (body) => {
    let before = automaton.sets.length, part = build(body);
    if (connect(part.last, part.first), hasLook(body)) for (let at = before; at < automaton.sets.length; at++) automaton.unclear.add(at);
    return part;
  }, repeat = (body, min, max) => {
    if (max >= MANY) return repeated(body, min);
    let part = EMPTY, most = Math.min(max, MAX_COPIES);
    for (let copy = most; copy > 0; copy--) {
      let whole = join(build(body), part);
      part = copy > min ? optional(whole) : whole;
    }
    return part;
  }, repeated = (body, min) => {
    let copies = Math.min(min, MAX_COPIES), part = copies === 0 ? optional(loop(body)) : loop(body);
    for (let copy = 1; copy < copies; copy++) part = join(build(body), part);
    return part;
  }, char2 = (set) => {
    let position = automaton.sets.push(set) - 1;
    if (position >= MAX_POSITIONS) throw new RangeError("too large");
    automaton.follow.push(/* @__PURE__ */ new Map());
    let own = /* @__PURE__ */ new Set([position]);
    return { first: /* @__PURE__ */ new Map([[position, 1]]), last: own, free: own, nullable: !1, skippable: !1 };
  }, build = (expression) => {
    switch (expression.kind) {
      case "char":
        return char2(expression.set);
      case "sequence":
        return expression.parts.map(build).reduce(join, EMPTY);
      case "choice":
        return either(expression.options.map(build));
      case "repeat":
        return repeat(expression.body, expression.min, expression.max);
      case "assertion":
        return expression.start ? EMPTY : ASSERTION;
    }
  };
  try {
    let whole = build(root);
    return { ...automaton, first: new Set(whole.first.keys()), free: whole.free, last: whole.last };
  } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
  }
}

// src/analyzers/redos/charset.ts
var ANY = [[0, 1114111]], LINE_ENDS = [
  [10, 10],
  [13, 13],
  [8232, 8233]
], DIGITS = [[48, 57]], WORDS = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122]
], SPACES = [
  [9, 13],
  [32, 32],
  [160, 160],
  [8192, 8202],
  [8232, 8233],
  [12288, 12288]
];
function union(sets) {
  let merged = [];
  for (let [low, high] of sets.flat().toSorted((a, b) => a[0] - b[0])) {
    let last = merged.at(-1);
    last !== void 0 && low <= last[1] + 1 ? last[1] = Math.max(last[1], high) : merged.push([low, high]);
  }
  return merged;
}
function complement(set) {
  let gaps = [], next = 0;
  for (let [low, high] of set)
    low > next && gaps.push([next, low - 1]), next = high + 1;
  return next <= 1114111 && gaps.push([next, 1114111]), gaps;
}
var DOT = complement(LINE_ENDS);
function intersects(a, b) {
  return a.some(([low, high]) => b.some((other) => low <= other[1] && other[0] <= high));
}
function intersection(a, b) {
  return complement(union([complement(a), complement(b)]));
}
function isEverything(set) {
  return complement(set).length === 0;
}
function ignoringCase(set) {
  let shifted = (from, to, by) => set.flatMap(([low, high]) => {
    let [start, end] = [Math.max(low, from), Math.min(high, to)];
    return start <= end ? [[start + by, end + by]] : [];
  });
  return union([set, shifted(65, 90, 32), shifted(97, 122, -32)]);
}

// src/analyzers/redos/syntax.ts
var UNSUPPORTED = new Error("not understood"), CLASSES = { d: DIGITS, w: WORDS, s: SPACES }, CONTROLS = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, b: 8 }, PROPERTIES = {
  L: [
    [65, 90],
    [97, 122],
    [170, 12287]
  ],
  N: [
    [48, 57],
    [178, 179],
    [1632, 1641]
  ]
};
function take(reader, expected) {
  let sticky = new RegExp(expected.source, "yu");
  sticky.lastIndex = reader.at;
  let match = sticky.exec(reader.source);
  if (match !== null)
    return reader.at = sticky.lastIndex, match;
}
function cased(reader, set) {
  return reader.flags.includes("i") ? ignoringCase(set) : set;
}
function ofCodePoint(code) {
  return [[code, code]];
}
function escapedSet(reader) {
  let known = take(reader, /[dwsDWS]/);
  if (known !== void 0) {
    let letter = known[0], set = CLASSES[letter.toLowerCase()] ?? [];
    return letter === letter.toLowerCase() ? set : complement(set);
  }
  let property = take(reader, /([pP])\{(?:Script=|General_Category=|gc=)?(\w)\w*\}/);
  if (property !== void 0) {
    let set = PROPERTIES[property[2] ?? ""];
    if (set === void 0) throw UNSUPPORTED;
    return property[1] === "p" ? set : complement(set);
  }
  let hex = take(reader, /x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})/);
  if (hex !== void 0) return ofCodePoint(parseInt(hex[1] ?? hex[2] ?? hex[3] ?? "0", 16));
  let control = take(reader, /[nrtfv0]/);
  if (control !== void 0) return ofCodePoint(CONTROLS[control[0]] ?? 0);
  let other = take(reader, /c[A-Za-z]|./s);
  if (other === void 0) throw UNSUPPORTED;
  return ofCodePoint(other[0].codePointAt(other[0].length > 1 ? 1 : 0) ?? 0);
}
function classMember(reader) {
  if (take(reader, /\\/)) return take(reader, /b/) ? ofCodePoint(8) : escapedSet(reader);
  let plain = take(reader, /[^\]]/s);
  if (plain === void 0) throw UNSUPPORTED;
  return ofCodePoint(plain[0].codePointAt(0) ?? 0);
}
function characterClass(reader) {
  let negated = take(reader, /\^/) !== void 0, sets = [];
  for (; !take(reader, /\]/); ) {
    let from = classMember(reader);
    if (!(from.length === 1 && from[0]?.[0] === from[0]?.[1] && /^-[^\]]/s.test(reader.source.slice(reader.at))) || from[0] === void 0) {
      sets.push(from);
      continue;
    }
    reader.at += 1;
    let to = classMember(reader), high = to[0]?.[1];
    sets.push(to.length === 1 && high !== void 0 && high >= from[0][0] ? [[from[0][0], high]] : union([from, to]));
  }
  let set = cased(reader, union(sets));
  return negated ? complement(set) : set;
}
function group(reader) {
  let look = take(reader, /\?(?:=|!|<=|<!)/);
  if (look === void 0 && take(reader, /\?(?::|P?<\w+>)|(?!\?)/u) === void 0) throw UNSUPPORTED;
  let body = choice(reader);
  if (!take(reader, /\)/)) throw UNSUPPORTED;
  return look === void 0 ? body : { kind: "assertion", look: body, start: !1 };
}
function assertion(start) {
  return { kind: "assertion", look: void 0, start };
}
function char(set) {
  return { kind: "char", set };
}
function atom(reader) {
  if (take(reader, /\(/)) return group(reader);
  if (take(reader, /\[/)) return char(characterClass(reader));
  if (take(reader, /\./)) return char(reader.flags.includes("s") ? ANY : DOT);
  if (take(reader, /\^/)) return assertion(!0);
  if (take(reader, /\$|\\[bBZ]/)) return assertion(!1);
  if (take(reader, /\\A/)) return assertion(!0);
  if (take(reader, /\\(?:[1-9]\d*|k<\w+>)/)) return { kind: "repeat", body: char(ANY), min: 0, max: 1 };
  if (take(reader, /\\/)) return char(cased(reader, escapedSet(reader)));
  let plain = take(reader, /[^()|*+?]/s);
  if (plain === void 0) throw UNSUPPORTED;
  return char(cased(reader, ofCodePoint(plain[0].codePointAt(0) ?? 0)));
}
function quantified(reader) {
  let body = atom(reader), quantifier = take(reader, /[*+?]|\{(\d+)(,?)(\d*)\}/);
  if (quantifier === void 0) return body;
  if (take(reader, /\+/)) throw UNSUPPORTED;
  take(reader, /\?/);
  let [symbol, least, comma, most] = quantifier;
  if (least === void 0)
    return { kind: "repeat", body, min: symbol === "+" ? 1 : 0, max: symbol === "?" ? 1 : 1 / 0 };
  let max = comma === "" ? Number(least) : most === "" ? 1 / 0 : Number(most);
  return { kind: "repeat", body, min: Number(least), max };
}
function sequence(reader) {
  let parts = [];
  for (; reader.at < reader.source.length && !/^[|)]/.test(reader.source.slice(reader.at, reader.at + 1)); )
    parts.push(quantified(reader));
  return { kind: "sequence", parts };
}
function choice(reader) {
  let options = [sequence(reader)];
  for (; take(reader, /\|/); ) options.push(sequence(reader));
  let [only] = options;
  return options.length === 1 && only !== void 0 ? only : { kind: "choice", options };
}
function parseExpression(source, flags) {
  let reader = { source, at: 0, flags };
  try {
    let expression = choice(reader);
    return reader.at === source.length ? expression : void 0;
  } catch (error) {
    if (error === UNSUPPORTED) return;
    throw error;
  }
}

// src/analyzers/redos/redos.ts
var MAX_WORK = 4e5;
function reachable(start, steps) {
  let seen = /* @__PURE__ */ new Set(), open = [start];
  for (let at = open.pop(); at !== void 0; at = open.pop())
    for (let next of steps(at))
      seen.has(next) || (seen.add(next), open.push(next));
  return seen;
}
function around(start, steps) {
  let ahead = reachable(start, steps), backwards = /* @__PURE__ */ new Map();
  for (let from of ahead)
    for (let to of steps(from)) {
      let known = backwards.get(to);
      known === void 0 ? backwards.set(to, [from]) : known.push(from);
    }
  let back = reachable(start, (to) => backwards.get(to) ?? []);
  return new Set([...ahead].filter((one) => back.has(one)));
}
function pairSteps({ sets, follow }) {
  let size = sets.length, known = /* @__PURE__ */ new Map(), work = 0, compute = (pair) => {
    let [one, other] = [Math.floor(pair / size), pair % size], beside = [...follow[other]?.keys() ?? []];
    return work += beside.length * (follow[one]?.size ?? 0), work > MAX_WORK ? [] : [...follow[one]?.keys() ?? []].flatMap(
      (next) => beside.filter((last) => intersects(sets[next] ?? [], sets[last] ?? [])).map((last) => next * size + last)
    );
  };
  return (pair) => {
    let steps = known.get(pair);
    return steps === void 0 && known.set(pair, steps = compute(pair)), steps;
  };
}
function isAmbiguous(pivot, { sets, follow }, steps) {
  let size = sets.length, pairs = around(pivot * size + pivot, steps);
  return [...pairs].some((pair) => {
    let [one, other] = [Math.floor(pair / size), pair % size];
    return one !== other ? !0 : [...follow[one] ?? []].some(([next, ways]) => ways > 1 && pairs.has(next * size + next));
  });
}
function canFail(loop, { free, last, follow, sets }) {
  return [...loop].every((position) => {
    if (free.has(position)) return !1;
    if (!last.has(position)) return !0;
    let next = [...follow[position]?.keys() ?? []].map((one) => sets[one] ?? []);
    return !isEverything(union(next));
  });
}
function lookArounds(expression) {
  switch (expression.kind) {
    case "assertion":
      return expression.look === void 0 ? [] : [expression.look, ...lookArounds(expression.look)];
    case "repeat":
      return lookArounds(expression.body);
    case "sequence":
      return expression.parts.flatMap(lookArounds);
    case "choice":
      return expression.options.flatMap(lookArounds);
    default:
      return [];
  }
}
function isExponential(expression) {
  let automaton = automatonOf(expression);
  if (automaton === void 0) return !1;
  let steps = pairSteps(automaton), asked = /* @__PURE__ */ new Set();
  return automaton.sets.some((_, pivot) => {
    if (asked.has(pivot)) return !1;
    let loop = around(pivot, (position) => [...automaton.follow[position]?.keys() ?? []]);
    for (let position of loop) asked.add(position);
    let clear = ![...loop].some((position) => automaton.unclear.has(position));
    return loop.size > 0 && clear && canFail(loop, automaton) && isAmbiguous(pivot, automaton, steps);
  });
}
var answers = /* @__PURE__ */ new Map();
function isCatastrophic(source, flags) {
  let key = `${flags}/${source}`, answer = answers.get(key);
  if (answer === void 0) {
    let expression = parseExpression(source, flags);
    answer = expression !== void 0 && [expression, ...lookArounds(expression)].some(isExponential), answers.set(key, answer);
  }
  return answer;
}

export {
  bindings,
  automatonOf,
  ANY,
  union,
  intersects,
  intersection,
  isEverything,
  parseExpression,
  isCatastrophic
};
