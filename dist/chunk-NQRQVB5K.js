import {
  expand,
  usedBy
} from "./chunk-DP4G34LB.js";
import {
  gatesOf
} from "./chunk-5XRUDFJP.js";
import {
  regionOf
} from "./chunk-USOCIXYR.js";
import {
  CONFIDENCES
} from "./chunk-VWDND232.js";

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
    add(byLastName, lastName, call), isMember(callee, lastName) ? add(members, lastName, call) : bare.push(call);
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

// src/analyzers/patterns/detect.ts
var matchers = /* @__PURE__ */ new WeakMap();
function matcherOf(finder, pack) {
  let known = matchers.get(finder);
  if (known === void 0) {
    let matcher = { rule: expand(finder.rule), ...finder.constraints && { constraints: finder.constraints } }, kinds = rootKinds(finder.rule, (pattern) => pack.kindOfPattern(pattern)), [isPossibleName, ofField] = [lastNameTest(finder), fieldTest(finder)];
    matchers.set(finder, known = { matcher, names: usedBy(finder), kinds, isPossibleName, ofField });
  }
  return known;
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
function possibleNodes(finder, kinds, asked, file) {
  let { parsed, facts, text, pack } = file, { node: gate } = gatesOf(finder, pack), callees = finder.where?.resolves?.FN;
  return parsed.nodesOf(kinds).filter((node) => !hasPossibleName(node, asked, file) || !gate(text, node.startIndex, node.endIndex) ? !1 : !callees || resolves(facts, pack.calleeOf(node), callees));
}
function matchesOf(finder, file) {
  let { parsed, pack } = file;
  if ("call" in finder)
    return file.calls().to(finder.call).flatMap((call) => matchCall(finder, call, pack, file.facts) ?? []);
  let asked = matcherOf(finder, pack), { matcher, names, kinds } = asked, nodes = kinds && possibleNodes(finder, kinds, asked, file);
  return nodes !== void 0 && Object.keys(finder.rule).join() === "kind" ? nodes.map((node) => ({ node, captures: /* @__PURE__ */ new Map() })) : parsed.find(matcher, names, nodes);
}
function find(rule, finder, file) {
  return finder.grammars !== void 0 && !finder.grammars.includes(file.parsed.grammar) ? [] : matchesOf(finder, file).flatMap((match) => {
    let met = finder.where === void 0 ? {} : meets(file, match, finder.where, rule);
    return met === void 0 ? [] : { ...toDetection(rule, finder, match, file), ...met };
  });
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
function detect({ found, text }, parsed, pack, { text: source, path }, facts = pack.facts(parsed.tree, source)) {
  let calls, file = {
    path,
    parsed,
    pack,
    facts,
    text,
    calls: () => calls ??= callsOf(parsed, facts, pack),
    targetNames: /* @__PURE__ */ new Map()
  };
  return distinct(found.flatMap(({ rule, finders }) => finders.flatMap((finder) => find(rule, finder, file))));
}

export {
  detect
};
