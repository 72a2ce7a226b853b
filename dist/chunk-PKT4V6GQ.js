// src/analyzers/patterns/bindings.ts
function indexNames(text, names) {
  let index = /* @__PURE__ */ new Map();
  for (let { 0: name, index: at } of text.matchAll(names)) {
    let offsets = index.get(name);
    offsets === void 0 ? index.set(name, [at]) : offsets.push(at);
  }
  return index;
}
function isOnlyCalled(text, start, end, defines) {
  let next = end;
  for (; text[next] === " "; ) next += 1;
  return text[next] === "(" && !defines.test(text.slice(Math.max(0, start - DEFINING), start));
}
var DEFINING = 40;
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
  let names = /* @__PURE__ */ new Map(), leaves = /* @__PURE__ */ new Map(), index, known = /* @__PURE__ */ new Map(), innermost = (declared, at) => {
    let best;
    for (let candidate of declared) {
      let { declaration } = candidate;
      if (at.startIndex < declaration.scope.start || at.startIndex >= declaration.scope.end || syntax.sees?.(declaration, at) === !1) continue;
      let size = sizeOf(declaration), bestSize = best === void 0 ? 1 / 0 : sizeOf(best.declaration);
      (size < bestSize || size === bestSize && best !== void 0 && hasNoValue(best.declaration)) && (best = candidate);
    }
    return best;
  }, leavesAt = (name, offsets) => offsets.flatMap((offset) => {
    let leaf = tree.rootNode.descendantForIndex(offset, offset + name.length);
    return leaf?.startIndex === offset && leaf.endIndex === offset + name.length ? leaf : [];
  }), offsetsOf = (name) => (index ??= indexNames(text, syntax.names)).get(name) ?? [], collect = (name) => {
    let found = { declared: [], assigned: [] }, open = offsetsOf(name).filter((offset) => !isOnlyCalled(text, offset, offset + name.length, syntax.defines));
    for (let leaf of leavesAt(name, open)) {
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
    occurrences(name) {
      let found = leaves.get(name);
      return found === void 0 && leaves.set(name, found = leavesAt(name, offsetsOf(name))), found;
    },
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

// src/analyzers/patterns/leading.ts
function leadingBy({ unwrap, isScheme, partsOf, valueOf }) {
  let firstOf = (expression, depth) => {
    let node = unwrap(expression);
    if (isScheme(node)) return;
    if (depth > 20) return node;
    let value = valueOf(node);
    if (value !== void 0 && (partsOf(unwrap(value)) ?? unwrap(value).type === "string"))
      return firstOf(value, depth + 1);
    let parts = partsOf(node);
    if (parts === void 0) return node;
    for (let part of parts) {
      let first = firstOf(part, depth + 1);
      if (first !== void 0) return first;
    }
  };
  return (expression) => firstOf(expression, 0) ?? expression;
}

// src/analyzers/patterns/origins.ts
var ORIGINS = ["constant", "environment", "unknown", "parameter", "request"];
function worst(given) {
  return ORIGINS.findLast((origin) => given.includes(origin)) ?? "constant";
}

// src/analyzers/patterns/cures.ts
var PAGE = "html|xml|bleach|markupsafe|\\bcgi\\b|(?:^|\\.)escape$|(?:^|\\.)he\\.|css", SHELL = "shlex|pipes|shell|shescape|\\bcmd|_cmd", PATTERN = "re\\.escape|reg_?exp?", OTHER = "sql|ldap|xpath", ADDRESS = "urllib\\.parse\\.quote$|urllib\\.quote$|encodeURI$", any = (...parts) => new RegExp(parts.join("|"), "i"), FAMILIES = [
  { marker: "os.path.basename", wrong: any(PAGE, SHELL, PATTERN, OTHER, ADDRESS) },
  { marker: "path.basename", wrong: any(PAGE, SHELL, PATTERN, OTHER, ADDRESS) },
  { marker: "shlex.quote", wrong: any(PAGE, PATTERN, OTHER) },
  { marker: "shescape.quote", wrong: any(PAGE, PATTERN, OTHER) },
  { marker: "psycopg2.sql.SQL", wrong: any("bleach", SHELL, PATTERN, "ldap|xpath") },
  { marker: "mysql.escape", wrong: any(SHELL, PATTERN, "ldap|xpath") },
  { marker: "html.escape", wrong: any(SHELL, PATTERN, OTHER) },
  { marker: "escape-html", wrong: any(SHELL, PATTERN, OTHER) },
  { marker: "*.startswith", wrong: any(PAGE, SHELL, PATTERN, OTHER, ADDRESS) }
];
function isWrongCure(name, sanitizers) {
  return sanitizers.includes(name) ? !1 : FAMILIES.find(({ marker }) => sanitizers.includes(marker))?.wrong.test(name) === !0;
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
  }, join2 = (left, right) => (connect(left.last, right.first), {
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
    if (max >= MANY) return repeated2(body, min);
    let part = EMPTY, most = Math.min(max, MAX_COPIES);
    for (let copy = most; copy > 0; copy--) {
      let whole = join2(build(body), part);
      part = copy > min ? optional(whole) : whole;
    }
    return part;
  }, repeated2 = (body, min) => {
    let copies = Math.min(min, MAX_COPIES), part = copies === 0 ? optional(loop(body)) : loop(body);
    for (let copy = 1; copy < copies; copy++) part = join2(build(body), part);
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
        return expression.parts.map(build).reduce(join2, EMPTY);
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
  let [only2] = options;
  return options.length === 1 && only2 !== void 0 ? only2 : { kind: "choice", options };
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

// src/analyzers/redos/admits.ts
var ROOM = 3;
function setsIn(expression) {
  switch (expression.kind) {
    case "char":
      return [expression.set];
    case "sequence":
      return expression.parts.flatMap(setsIn);
    case "choice":
      return expression.options.flatMap(setsIn);
    case "repeat":
      return setsIn(expression.body);
    case "assertion":
      return [];
  }
}
function repeated(expression) {
  switch (expression.kind) {
    case "sequence":
      return expression.parts.flatMap(repeated);
    case "choice":
      return expression.options.flatMap(repeated);
    case "repeat":
      return expression.max >= ROOM ? [union(setsIn(expression.body))] : repeated(expression.body);
    default:
      return [];
  }
}
function holds(set, characters) {
  return [...characters].every((one) => intersects(set, [[one.codePointAt(0), one.codePointAt(0)]]));
}
function admits(source, flags, dangers) {
  let expression = parseExpression(source, flags);
  return expression === void 0 || automatonOf(expression) === void 0 ? !0 : repeated(expression).some((set) => dangers.some((danger) => holds(set, danger)));
}
function only(expression) {
  let [part, ...more] = expression?.kind === "sequence" ? expression.parts : [];
  return part !== void 0 && more.length === 0 ? only(part) : expression;
}
function refusesOnly(source, flags) {
  let expression = only(parseExpression(source, flags)), inner = expression?.kind === "repeat" && expression.min <= 1 ? only(expression.body) : expression;
  return inner?.kind === "char" && holds(inner.set, "<'\";|&$`/");
}
function isChoice(source, flags) {
  return only(parseExpression(source, flags))?.kind === "choice";
}

// src/analyzers/patterns/folders.ts
var NOWHERE = { steps: [], open: !0, ends: !1 };
function join(left, right) {
  if (left.open) return left;
  let steps = [...left.steps];
  for (let step of right.steps)
    step === ".." ? steps.pop() : (step !== "/" || steps.length === 0) && steps.push(step);
  let ends = right.steps.length === 0 && left.ends || right.ends, before = right.before === void 0 ? left.before : left.steps.length + right.before;
  return { steps, open: right.open, ends, ...before !== void 0 && { before } };
}
function ofText(text) {
  let steps = text.split(/[/\\]+/).filter((step) => step !== "" && step !== ".");
  return { steps: /^[/\\]/.test(text) ? ["/", ...steps] : steps, open: !1, ends: /[/\\]$/.test(text) };
}
function folderOf(node, read, depth = 0) {
  if (depth > 12) return NOWHERE;
  let piece = read(node);
  switch (piece.kind) {
    case "text":
      return ofText(piece.text);
    case "name":
      return { steps: piece.steps, open: !1, ends: !1, before: 0 };
    case "value":
      return NOWHERE;
    case "parent": {
      let inner = folderOf(piece.of, read, depth + 1);
      return inner.open ? NOWHERE : { ...inner, steps: inner.steps.slice(0, -1), ends: !1 };
    }
    case "parts": {
      let empty = { steps: [], open: !1, ends: !1 }, whole = piece.parts.map((part) => folderOf(part, read, depth + 1)).reduce(join, empty);
      return { ...whole, ends: piece.ends ?? whole.ends };
    }
  }
}
function isFixed({ steps, open }) {
  return !open && steps.some((step) => step !== "/") && !steps.some((step) => /\b(?:req|request|ctx)\b/.test(step));
}
function isWider(folder, value) {
  let own = value.open ? value.steps : value.steps.slice(0, value.before ?? 0);
  return folder.steps.length < own.length && folder.steps.every((step, index) => step === own[index]);
}
function isOwn(folder, value) {
  let last = value.before === void 0 ? void 0 : value.steps[value.before];
  return last !== void 0 && folder.steps.length >= value.steps.length && folder.steps.includes(last);
}
function confines(folder, value, whole) {
  return isFixed(folder) && (whole || folder.ends) && !isWider(folder, value) && !isOwn(folder, value);
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
  admits,
  refusesOnly,
  isChoice,
  folderOf,
  confines,
  leadingBy,
  ORIGINS,
  worst,
  isWrongCure,
  isCatastrophic
};
