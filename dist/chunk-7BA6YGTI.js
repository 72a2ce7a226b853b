import {
  expand,
  usedBy
} from "./chunk-DP4G34LB.js";
import {
  gatesOf
} from "./chunk-D2IAMJYA.js";
import {
  regionOf
} from "./chunk-USOCIXYR.js";
import {
  CONFIDENCES
} from "./chunk-C3VMSUOC.js";
import {
  atWork
} from "./chunk-YWFIIS4Y.js";

// src/analyzers/patterns/calls.ts
function add(index, key, node) {
  if (key === void 0) return;
  let nodes = index.get(key);
  nodes === void 0 ? index.set(key, [node]) : nodes.push(node);
}
function isMember(callee, lastName) {
  return lastName !== void 0 && lastName !== "default" && callee.text !== lastName;
}
function lastWord(accepted) {
  return accepted.slice(accepted.lastIndexOf(".") + 1).replace("()", "");
}
function callsOf(parsed, facts, pack) {
  let byLastName = /* @__PURE__ */ new Map(), members = /* @__PURE__ */ new Map(), bare = [];
  for (let call of parsed.nodesOf(pack.calls)) {
    let callee = pack.calleeOf(call);
    if (callee === void 0) continue;
    let lastName = pack.lastNameOf(callee);
    add(byLastName, lastName, call), isMember(callee, lastName) && facts.renamesMembers !== !0 ? add(members, lastName, call) : bare.push(call);
  }
  let nameOf = (call) => {
    let callee = pack.calleeOf(call);
    return callee && facts.nameOf(callee);
  }, bareByName, bareNamed = (name) => {
    if (bareByName === void 0) {
      bareByName = /* @__PURE__ */ new Map();
      for (let call of bare) add(bareByName, nameOf(call), call);
    }
    return bareByName.get(name) ?? [];
  }, below = (prefix) => [...bare, ...[...members.values()].flat()].filter((call) => nameOf(call)?.startsWith(prefix) === !0), named = (name) => name.startsWith("*.") ? byLastName.get(name.slice(2)) ?? [] : name.endsWith(".*") ? below(name.slice(0, -1)) : [...(members.get(lastWord(name)) ?? []).filter((call) => nameOf(call) === name), ...bareNamed(name)];
  return { to: (accepted) => [...new Set(accepted.flatMap(named))] };
}
function at({ positional, named }, places) {
  for (let place of places) {
    let found = typeof place == "number" ? positional[place] : named.get(place);
    if (found !== void 0) return found;
  }
}
function mayBeThere(given, places) {
  let unseen = given.opaque === !0 && places.some((place) => typeof place == "string");
  return given.spread || unseen || at(given, places) !== void 0;
}
function hasReceiver(callee, expression) {
  let object = callee?.childForFieldName("object");
  return object != null && new RegExp(expression).test(object.text);
}
function matchCall(finder, call, pack, facts) {
  let given = pack.argumentsOf(call, facts), callee = pack.calleeOf(call);
  if (finder.receiver !== void 0 && !hasReceiver(callee, finder.receiver)) return;
  let captures = new Map(callee && [["FN", callee]]);
  for (let [variable, places] of Object.entries(finder.arguments ?? {})) {
    let argument = at(given, places);
    if (argument === void 0) return;
    captures.set(variable, argument);
  }
  return (finder.absent ?? []).some((places) => mayBeThere(given, places)) ? void 0 : { node: call, captures };
}

// src/analyzers/patterns/secret.ts
var PLACEHOLDER = /example|sample|change[-_ ]?me|place[-_ ]?holder|your[-_ ]|xxx|\*\*\*|\.\.\.|dummy|fake|mock|todo|redacted|not[-_ ]?set|none|null|undefined|default|insert|replace|(?:^|[^a-z])test|^(?:my|the)?[-_]?(?:super)?[-_]?(?:password|passwd|secret|token|key)$/i, COMPUTED = /\$\{|\{\{|^%.*%$|^<.*>$|^\$|process\.env/, ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|#|@|--)|^[a-z0-9]+(?:[.:/_-][a-z0-9]+)*[.:/](?:[a-z]+)$/i, NAME = /^(?:[a-z]+(?:[A-Z][a-z]+)*|[A-Z][a-z]+(?:[A-Z][a-z]+)*|[A-Za-z]+(?:[-_ .:][A-Za-z]+)*)$/;
function entropy(text) {
  let counts = /* @__PURE__ */ new Map();
  for (let character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (let count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
function isPlausibleSecret(value) {
  return value.length < 8 || value.length > 4096 || /\s/.test(value) || PLACEHOLDER.test(value) || COMPUTED.test(value) || ADDRESS.test(value) || NAME.test(value) ? !1 : entropy(value) >= 2.5;
}

// src/analyzers/patterns/conditions.ts
function isOneOf(name, accepted) {
  return accepted.some((one) => one.endsWith(".*") ? name.startsWith(one.slice(0, -1)) : one === name);
}
function resolves(facts, node, accepted) {
  let name = node && facts.nameOf(node);
  return name !== void 0 && isOneOf(name, accepted);
}
function hasShape(facts, node, { match, not }) {
  if (node === void 0) return !1;
  let shape = facts.shapeOf(node);
  return (match === void 0 || new RegExp(match, "iu").test(shape)) && (not === void 0 || !new RegExp(not, "iu").test(shape));
}
function confidenceOf(wanted, of, originOf) {
  let given = new Set(
    Object.entries(wanted).map(([variable, levels]) => {
      let node = of(variable);
      return node && levels[originOf(node)];
    })
  );
  return CONFIDENCES.find((confidence) => given.has(confidence));
}
function judged(facts, { origin, leading }, of, sanitizers) {
  let whole = (node) => facts.originOf(node, sanitizers), head = (node) => whole(facts.leadingOf?.(node) ?? node), given = [origin && confidenceOf(origin, of, whole), leading && confidenceOf(leading, of, head)];
  if (origin && !given[0] || leading && !given[1]) return;
  let confidence = CONFIDENCES.findLast((one) => given.includes(one));
  return confidence === void 0 ? {} : { confidence };
}
var WHOLE = "NODE";
function meets({ facts, pack }, match, where, rule) {
  let of = (variable) => variable === WHOLE ? match.node : match.captures.get(variable), every = (record, holds2) => Object.entries(record ?? {}).every(([variable, value]) => holds2(of(variable), value)), isSecret = (node) => {
    let value = node && pack.stringValue(node);
    return value !== void 0 && isPlausibleSecret(value);
  };
  return every(where.resolves, (node, accepted) => resolves(facts, node, accepted)) && (where.secret ?? []).every((variable) => isSecret(of(variable))) && every(where.shape, (node, shape) => hasShape(facts, node, shape)) && every(where.is, (node, test) => node !== void 0 && facts.is?.(test, node) === !0) ? judged(facts, where, of, rule.sanitizers ?? []) : void 0;
}

// src/analyzers/patterns/kinds.ts
function ofPattern(pattern, kindOf) {
  let kind = typeof pattern == "string" ? kindOf(pattern) : pattern.selector;
  return kind === void 0 ? void 0 : [kind];
}
function rootKinds(rule, kindOf) {
  let { kind, pattern, any, all } = rule;
  if (kind !== void 0) return [kind];
  if (pattern !== void 0) return ofPattern(pattern, kindOf);
  if (any !== void 0) {
    let each = any.map((one) => rootKinds(one, kindOf));
    return each.includes(void 0) ? void 0 : [...new Set(each.flatMap((kinds) => kinds ?? []))];
  }
  return all?.map((one) => rootKinds(one, kindOf)).find((kinds) => kinds !== void 0);
}

// src/analyzers/patterns/last-names.ts
var CALLEE = /^(?:new )?[\w$.]*?([\w$]+)\(/, TARGET = /^[\w$.]+\.([\w$]+) \+?= /;
function patternsOf(rule) {
  let { pattern, any } = rule;
  if (pattern !== void 0) return [pattern];
  let each = any?.map(patternsOf);
  return each === void 0 || each.includes(void 0) ? void 0 : each.flatMap((patterns) => patterns ?? []);
}
function expressionOf(constraint) {
  let { regex } = constraint ?? {};
  if (regex === void 0) return;
  let ignoreCase = regex.startsWith("(?i)"), source = ignoreCase ? regex.slice(4) : regex;
  if (!/\(\?[^:]/.test(source))
    try {
      let expression = new RegExp(source, ignoreCase ? "iu" : "u");
      return (name) => expression.test(name);
    } catch {
      return;
    }
}
function testOf(pattern, { constraints = {} }) {
  if (typeof pattern != "string") return;
  let name = (CALLEE.exec(pattern) ?? TARGET.exec(pattern))?.[1];
  if (name !== void 0)
    return name.startsWith("$") ? expressionOf(constraints[name.slice(1)]) : (given) => given === name;
}
function fieldTest({ rule }) {
  let { kind, has, all = [] } = rule;
  if (kind !== void 0)
    for (let asked of [has, ...all.map((part) => part.has)]) {
      let { field, stopBy } = asked ?? {}, test = field === void 0 || stopBy !== void 0 ? void 0 : expressionOf(asked);
      if (field !== void 0 && test !== void 0) return { field, test };
    }
}
function lastNameTest(finder) {
  let tests = patternsOf(finder.rule)?.map((pattern) => testOf(pattern, finder));
  if (!(tests === void 0 || tests.length === 0 || tests.includes(void 0)))
    return (name) => tests.some((test) => test?.(name));
}

// src/analyzers/patterns/verdict.ts
var unknown = () => {
};
function both(outlines) {
  return outlines.every((outline) => outline === unknown) ? unknown : outlines.length === 1 && outlines[0] !== void 0 ? outlines[0] : (node, captures) => {
    let verdict = !0;
    for (let outline of outlines) {
      let found = outline(node, captures);
      if (found === !1) return !1;
      found === void 0 && (verdict = void 0);
    }
    return verdict;
  };
}
function inField(field, outline) {
  return (node, captures) => {
    let child = node.childForFieldName(field);
    return child === null ? !1 : outline(child, captures);
  };
}

// src/analyzers/patterns/pattern-outline.ts
var METAVARIABLE = /^[$µ]([A-Z_][A-Z0-9_]*)$/, REST = /^[$µ]{3}[A-Z0-9_]*$/, FIELDS = {
  call_expression: ["function", "arguments"],
  new_expression: ["constructor", "arguments"],
  call: ["function", "arguments"],
  member_expression: ["object", "property"],
  attribute: ["object", "attribute"],
  subscript_expression: ["object", "index"],
  assignment_expression: ["left", "right"],
  augmented_assignment_expression: ["left", "operator", "right"],
  binary_expression: ["left", "operator", "right"]
}, ARGUMENTS = /* @__PURE__ */ new Set(["arguments", "argument_list"]);
function bind(name, node, captures) {
  let bound = captures.get(name);
  if (!(bound !== void 0 && bound.id !== node.id && name !== "_"))
    return captures.set(name, node), !0;
}
function ofMetavariable(name, constraint) {
  return (node, captures) => {
    let verdict = constraint === void 0 ? !0 : constraint(node, /* @__PURE__ */ new Map());
    return verdict === !0 ? bind(name, node, captures) : verdict;
  };
}
function isRegular(list, count) {
  return list.childCount === (count === 0 ? 2 : 2 * count + 1);
}
function ofArguments(pattern, context) {
  let all = pattern.namedChildren, rest = all.findIndex(({ text }) => REST.test(text)), fixed = rest === -1 ? all : all.slice(0, rest), outlines = fixed.map((node) => ofPatternNode(node, context)), least = all.filter(({ text }) => !REST.test(text)).length, isWhole = least === fixed.length;
  return (list, captures) => {
    if (list.type !== pattern.type) return !1;
    let given = list.namedChildren;
    if (given.some(({ type }) => type === "comment")) return;
    if (given.length < least || rest === -1 && given.length > least) return !1;
    let verdict = isWhole && isRegular(list, given.length) || void 0;
    for (let [index, outline] of outlines.entries()) {
      let found = given[index] && outline(given[index], captures);
      if (found === !1) return !1;
      found === void 0 && (verdict = void 0);
    }
    return verdict;
  };
}
function sameTokens(pattern) {
  let tokens = pattern.children.flatMap((child, index) => child.isNamed ? [] : [{ index, type: child.type }]), { childCount } = pattern;
  return (node) => node.childCount === childCount && tokens.every(({ index, type }) => node.child(index)?.type === type) || void 0;
}
function ofParts(pattern, context) {
  let fields = FIELDS[pattern.type] ?? [], parts = fields.flatMap((field) => {
    let part = pattern.childForFieldName(field);
    return part === null ? [] : [{ field, part }];
  }), isAll = parts.filter(({ part }) => part.isNamed).length === pattern.namedChildCount;
  return fields.length === 0 || !isAll ? unknown : both([...parts.map(({ field, part }) => inField(field, ofPatternNode(part, context))), sameTokens(pattern)]);
}
function ofPatternNode(pattern, context) {
  let { type: kind, text, childCount } = pattern, name = METAVARIABLE.exec(text)?.[1];
  if (name !== void 0) return ofMetavariable(name, context.constraints[name]);
  if (childCount === 0) return (node) => node.type === kind && node.text === text;
  if (ARGUMENTS.has(kind)) return ofArguments(pattern, context);
  let parts = ofParts(pattern, context);
  return (node, captures) => node.type === kind ? parts(node, captures) : !1;
}
function outlineOfPattern(pattern, context) {
  let tree = context.treeOf(pattern);
  return tree === void 0 ? unknown : ofPatternNode(tree, context);
}

// src/analyzers/patterns/outline.ts
function either(outlines) {
  return outlines.every((outline) => outline === unknown) ? unknown : (node, captures) => {
    for (let outline of outlines) {
      let own = new Map(captures), found = outline(node, own);
      if (found === void 0) return;
      if (found) {
        for (let [name, bound] of own) captures.set(name, bound);
        return !0;
      }
    }
    return !1;
  };
}
function inverse(outline) {
  return outline === unknown ? unknown : (node) => {
    let verdict = outline(node, /* @__PURE__ */ new Map());
    return verdict === void 0 ? void 0 : !verdict;
  };
}
var SAME_FOR_BOTH = /^[\x00-\x0C\x0E-\x7F]*$/, NOT_IN_BOTH = /\(\?[^:]|\[\[|&&|--|~~/, BY_ALPHABET = /\\[wWdDsSbBpP]|\./, LONG = 500;
function ofText(expression) {
  let isFree = !expression.ignoreCase && !BY_ALPHABET.test(expression.source);
  return (text) => isFree || SAME_FOR_BOTH.test(text) ? expression.test(text) : void 0;
}
function remembered(test) {
  let trees = /* @__PURE__ */ new WeakMap();
  return ({ tree, id, text }) => {
    if (text.length < LONG) return test(text);
    let known = trees.get(tree);
    return known === void 0 && trees.set(tree, known = /* @__PURE__ */ new Map()), known.has(id) || known.set(id, test(text)), known.get(id);
  };
}
function ofRegex(regex) {
  let ignoreCase = regex.startsWith("(?i)"), source = ignoreCase ? regex.slice(4) : regex;
  if (NOT_IN_BOTH.test(source)) return unknown;
  try {
    return remembered(ofText(new RegExp(source, ignoreCase ? "iu" : "u")));
  } catch {
    return unknown;
  }
}
function stopOf(stopBy, context) {
  return stopBy === "neighbor" ? () => !0 : stopBy === "end" ? () => !1 : ofRule(stopBy, context);
}
function ofInside({ stopBy = "neighbor", ...rule }, context) {
  let [outline, stop] = [ofRule(rule, context), stopOf(stopBy, context)];
  if (rule.field !== void 0 || outline === unknown || stop === unknown) return unknown;
  let names = new Set([...JSON.stringify(rule).matchAll(/\$+([A-Z_][A-Z0-9_]*)/g)].map((match) => match[1] ?? "")), known = /* @__PURE__ */ new WeakMap();
  return (node, captures) => {
    let isFree = ![...captures.keys()].some((name) => names.has(name)), answers = known.get(node.tree);
    answers === void 0 && known.set(node.tree, answers = /* @__PURE__ */ new Map());
    let passed = [], answer = (verdict) => {
      if (isFree && (verdict === !1 || names.size === 0)) for (let id of passed) answers.set(id, verdict);
      return verdict;
    }, at2 = node;
    for (; ; ) {
      if (isFree && answers.has(at2.id)) return answer(answers.get(at2.id));
      passed.push(at2.id);
      let above = at2.parent;
      if (above === null) return answer(!1);
      let found = outline(above, captures);
      if (found !== !1) return answer(found);
      let stops = stop(above, /* @__PURE__ */ new Map());
      if (stops !== !1) return answer(stops === !0 ? !1 : void 0);
      at2 = above;
    }
  };
}
function ofHas({ field, stopBy, ...rule }, context) {
  return field === void 0 || stopBy !== void 0 ? unknown : inField(field, ofRule(rule, context));
}
var KEYS = ["kind", "pattern", "regex", "any", "all", "has", "not", "inside"];
function ofKey(key, value, context) {
  let each = () => value.map((one) => ofRule(one, context));
  switch (key) {
    case "kind":
      return (node) => node.type === value;
    case "regex":
      return ofRegex(String(value));
    case "pattern":
      return typeof value == "string" ? outlineOfPattern(value, context) : unknown;
    case "any":
      return either(each());
    case "all":
      return both(each());
    case "not":
      return inverse(ofRule(value, context));
    case "inside":
      return ofInside(value, context);
    case "has":
      return ofHas(value, context);
    default:
      return unknown;
  }
}
function ofRule(rule, context) {
  let keys = Object.entries(rule).toSorted(([a], [b]) => KEYS.indexOf(a) - KEYS.indexOf(b));
  return both(keys.map(([key, value]) => ofKey(key, value, context)));
}
function outlineOf(rule, constraints, treeOf) {
  let free = { constraints: {}, treeOf }, each = Object.entries(constraints).map(([name, one]) => [name, ofRule(one, free)]);
  return ofRule(rule, { constraints: Object.fromEntries(each), treeOf });
}

// src/analyzers/patterns/detect.ts
var matchers = /* @__PURE__ */ new WeakMap();
function matcherOf(finder, { pack, parsed }) {
  let known = matchers.get(finder);
  if (known === void 0) {
    let matcher = { rule: expand(finder.rule), ...finder.constraints && { constraints: finder.constraints } }, kinds = rootKinds(finder.rule, (pattern) => pack.kindOfPattern(pattern)), [isPossibleName, ofField] = [lastNameTest(finder), fieldTest(finder)], outline = outlineOf(finder.rule, finder.constraints ?? {}, parsed.patternTree);
    matchers.set(finder, known = { matcher, names: usedBy(finder), kinds, isPossibleName, ofField, outline });
  }
  return known;
}
function kindsOf(finder, file) {
  return "rule" in finder ? matcherOf(finder, file).kinds ?? [] : [];
}
function toDetection(rule, finder, match, { path, pack }) {
  let place = finder.focus !== void 0 && match.captures.get(finder.focus) || match.node;
  return {
    analyzer: pack.analyzer,
    ruleId: rule.id,
    path,
    region: regionOf(place),
    message: finder.message ?? rule.message,
    ...finder.severity && { severity: finder.severity },
    ...finder.confidence && { confidence: finder.confidence },
    ...(finder.where?.secret ?? finder.hides) && { secret: !0 }
  };
}
function targetName(node, { pack, targetNames }) {
  if (!targetNames.has(node.id)) {
    let target = pack.calleeOf(node) ?? node.childForFieldName("left");
    targetNames.set(node.id, target ? pack.lastNameOf(target) : void 0);
  }
  return targetNames.get(node.id);
}
function hasPossibleName(node, { isPossibleName, ofField }, file) {
  let name = isPossibleName && targetName(node, file);
  return name !== void 0 && isPossibleName?.(name) === !1 ? !1 : ofField === void 0 || ofField.test(node.childForFieldName(ofField.field)?.text ?? "");
}
function possibleMatches(finder, kinds, asked, file) {
  let { parsed, facts, text, pack } = file, { node: gate } = gatesOf(finder, pack), callees = finder.where?.resolves?.FN;
  return parsed.nodesOf(kinds).flatMap((node) => {
    if (!hasPossibleName(node, asked, file)) return [];
    if (!gate(text, node.startIndex, node.endIndex)) return [];
    let captures = /* @__PURE__ */ new Map(), verdict = asked.outline(node, captures);
    return verdict === !1 ? [] : callees && !resolves(facts, pack.calleeOf(node), callees) ? [] : [verdict ? { node, captures } : { node }];
  });
}
function decided(possible, { matcher, names }, { parsed }) {
  let open = possible.flatMap(({ node, captures }) => captures === void 0 ? [node] : []), found = open.length === 0 ? [] : parsed.find(matcher, names, open);
  if (open.length === possible.length) return found;
  let known = new Map(found.map((match) => [match.node.id, match]));
  return possible.flatMap(({ node, captures }) => captures ? { node, captures } : known.get(node.id) ?? []);
}
function matchesOf(finder, file) {
  let { pack } = file;
  if ("call" in finder)
    return file.calls().to(finder.call).flatMap((call) => matchCall(finder, call, pack, file.facts) ?? []);
  let asked = matcherOf(finder, file), { matcher, names, kinds } = asked;
  return kinds === void 0 ? file.parsed.find(matcher, names) : decided(possibleMatches(finder, kinds, asked, file), asked, file);
}
function find(rule, finder, file) {
  return finder.grammars !== void 0 && !finder.grammars.includes(file.parsed.grammar) ? [] : (atWork(rule), matchesOf(finder, file).flatMap((match) => {
    let met = finder.where === void 0 ? {} : meets(file, match, finder.where, rule);
    return met === void 0 ? [] : { match, detection: { ...toDetection(rule, finder, match, file), ...met } };
  }));
}
function innermost(found) {
  let places = new Set(found.map(({ match }) => match.node.id)), handsOn = ({ node, captures }) => [...captures.values()].some(({ id }) => id !== node.id && places.has(id));
  return found.flatMap(({ match, detection }) => handsOn(match) ? [] : detection);
}
function placeOf({ ruleId, region }) {
  return `${ruleId} ${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn}`;
}
function distinct(detections) {
  let places = /* @__PURE__ */ new Map();
  for (let detection of detections) {
    let place = placeOf(detection);
    places.has(place) || places.set(place, detection);
  }
  return [...places.values()];
}
function detect({ found, text }, parsed, pack, { text: source, path, reexports }, facts = pack.facts(parsed.tree, source, reexports)) {
  let calls, file = {
    path,
    parsed,
    pack,
    facts,
    text,
    calls: () => calls ??= callsOf(parsed, facts, pack),
    targetNames: /* @__PURE__ */ new Map()
  };
  parsed.expect([...pack.calls, ...found.flatMap(({ finders }) => finders.flatMap((finder) => kindsOf(finder, file)))]);
  let all = found.flatMap(({ rule, finders }) => innermost(finders.flatMap((finder) => find(rule, finder, file))));
  return atWork(void 0), distinct(all);
}

export {
  detect
};
