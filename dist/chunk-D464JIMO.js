import {
  parseJson
} from "./chunk-BV4ZGMQF.js";
import {
  ruleMetadata
} from "./chunk-JYPZPGZB.js";
import {
  familyHelp,
  familyOf
} from "./chunk-YYESSOCH.js";
import {
  CONFIDENCES,
  SEVERITIES,
  splitLines
} from "./chunk-C3VMSUOC.js";
import {
  decodePath,
  displayPath
} from "./chunk-X35OY2DY.js";

// src/analyzers/sarif/losses.ts
function collectLosses() {
  let told = [], count = 0;
  return {
    told,
    get count() {
      return count;
    },
    lose(where, what) {
      count += 1, told.length < 10 && told.push(`${where}: ${what}`.slice(0, 300));
    }
  };
}
function lossNotices(name, { told, count }) {
  let more = count - told.length, notices = told.map((sentence) => `${name}: ${sentence}`);
  return more > 0 ? [...notices, `${name}: … and ${more} more of the kind`] : notices;
}
function shown(value) {
  return (typeof value == "object" && value !== null ? Array.isArray(value) ? "a list" : "an object" : void 0) ?? String(JSON.stringify(value) ?? value).slice(0, 80);
}

// src/analyzers/sarif/region.ts
var FROM_ONE = ["startLine", "startColumn", "endLine", "endColumn"], FROM_ZERO = ["charOffset", "charLength", "byteOffset", "byteLength"], MOST = 2 ** 31;
function sarifRegion(region, wrong) {
  let read = {};
  for (let key of [...FROM_ONE, ...FROM_ZERO]) {
    let value = region[key], least = key.startsWith("start") || key.startsWith("end") ? 1 : 0;
    typeof value == "number" && Number.isInteger(value) && value >= least && value < MOST ? read[key] = value : value != null && value !== -1 && wrong(key, value);
  }
  return read;
}
function fileText(bytes, text) {
  return { bytes, text, lines: splitLines(text) };
}
function regionIn(region, file, columns) {
  if (region.startLine === void 0) return regionOfOffsets(region, file, columns) ?? firstLine(file);
  let { startLine, startColumn = 1 } = region;
  if (startLine > file.lines.length) return;
  let endLine = Math.min(Math.max(region.endLine ?? startLine, startLine), file.lines.length), [first, last] = [file.lines[startLine - 1] ?? "", file.lines[endLine - 1] ?? ""], start = unitColumn(first, startColumn, columns), end = region.endColumn === void 0 ? last.length + 1 : unitColumn(last, region.endColumn, columns), backwards = endLine === startLine && end < start;
  return { startLine, startColumn: start, endLine, endColumn: backwards ? last.length + 1 : end };
}
function firstLine({ lines }) {
  return { startLine: 1, startColumn: 1, endLine: 1, endColumn: (lines[0]?.length ?? 0) + 1 };
}
function unitColumn(line, column, columns) {
  let units = columns === "utf16CodeUnits" ? column - 1 : unitsOf(line, column - 1);
  return Math.min(units, line.length) + 1;
}
function unitsOf(text, points) {
  let at = 0, point = 0;
  for (; point < points && at < text.length; point++) at += text.codePointAt(at) > 65535 ? 2 : 1;
  return at + points - point;
}
function regionOfOffsets(region, file, columns) {
  let { charOffset, charLength = 0, byteOffset, byteLength = 0 } = region, toUnits = columns === "utf16CodeUnits" ? (at) => at : (at) => unitsOf(file.text, at);
  if (charOffset !== void 0) return between(file, toUnits(charOffset), toUnits(charOffset + charLength));
  if (byteOffset === void 0) return;
  let units = (at) => new TextDecoder().decode(file.bytes.subarray(0, at)).length;
  return between(file, units(byteOffset), units(byteOffset + byteLength));
}
function between({ text }, from, to) {
  if (from > text.length) return;
  let start = positionOf(text, from), end = positionOf(text, Math.max(from, to));
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function positionOf(text, at) {
  let before = splitLines(text.slice(0, at));
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// src/analyzers/sarif/place.ts
function placeAll(places, tree) {
  let index = indexOf(tree.paths), found = /* @__PURE__ */ new Map(), foreign = [];
  for (let place of places) {
    let path = asItIs(place, tree);
    path !== void 0 ? found.set(place, { kind: "found", path }) : foreign.push({ place, options: withoutLeading(place, tree, index.folders) });
  }
  let prefix = mostFrequent(foreign.flatMap(({ options }) => options.map((option) => option.prefix)));
  for (let { place, options } of foreign) {
    let chosen = options.find((option) => option.prefix === prefix);
    found.set(place, chosen ? { kind: "found", path: chosen.path } : below(place, index));
  }
  return found;
}
function asItIs({ absolute, paths }, { root, paths: known }) {
  let top = `${root.replace(/^\/|\/$/g, "")}/`;
  return (absolute ? paths.filter((path) => path.startsWith(top)).map((path) => path.slice(top.length)) : paths).find((path) => known.has(path));
}
function withoutLeading({ absolute, paths }, tree, folders) {
  let top = tree.root.replace(/^\//, "");
  return paths.filter(
    (path) => absolute ? !path.startsWith(`${top}/`) : !folders.has(path.split("/", 1)[0] ?? "")
  ).flatMap((path) => {
    let start = [...absolute ? [0] : [], ...[...path.matchAll(/\//g)].map(({ index }) => index + 1)].find((at) => tree.paths.has(path.slice(at)));
    return start === void 0 ? [] : [{ prefix: path.slice(0, start), path: path.slice(start) }];
  });
}
function mostFrequent(prefixes) {
  let counts = /* @__PURE__ */ new Map();
  for (let prefix of prefixes) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  return [...counts].toSorted(
    ([a, some], [b, others]) => others - some || a.length - b.length || (a < b ? -1 : 1)
  )[0]?.[0];
}
function indexOf(paths) {
  let folders = /* @__PURE__ */ new Set(), byName = /* @__PURE__ */ new Map();
  for (let path of paths) {
    let end = path.indexOf("/");
    end > 0 && folders.add(path.slice(0, end));
    let name = path.slice(path.lastIndexOf("/") + 1), same = byName.get(name);
    same === void 0 ? byName.set(name, [path]) : same.push(path);
  }
  return { folders, byName };
}
function below({ absolute, paths }, { byName }) {
  if (paths.length === 0) return { kind: "lost", why: "leads out of the repository" };
  let path = paths[0] ?? "", candidates = (absolute ? [] : byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? []).filter((known) => known.endsWith(`/${path}`));
  return candidates.length === 1 ? { kind: "found", path: candidates[0] ?? "" } : candidates.length === 0 ? { kind: "lost", why: "is no file of the repository" } : { kind: "lost", why: `may be any of ${candidates.toSorted().slice(0, 3).join(", ")}` };
}

// src/analyzers/sarif/detections.ts
function placeRun(run, tree) {
  let spots = run.results.flatMap((result) => result.spots.map((spot) => ({ ...spot, result }))), troubled = run.troubles.flatMap(({ place }) => place ?? []), found = placeAll([...spots.map(({ place }) => place), ...troubled], tree), placed = { byPath: /* @__PURE__ */ new Map(), strays: [], troubles: [] };
  for (let { place, result, region } of spots) {
    let answer = found.get(place);
    answer?.kind === "found" ? add(placed.byPath, answer.path, { result, region }) : placed.strays.push({ named: place.named, why: answer?.why ?? "" });
  }
  for (let { message, place } of run.troubles) {
    let answer = place && found.get(place);
    placed.troubles.push({ message, path: answer?.kind === "found" ? answer.path : void 0 });
  }
  return placed;
}
function add(byPath, path, spot) {
  let known = byPath.get(path);
  known === void 0 ? byPath.set(path, [spot]) : known.push(spot);
}
var MOST_IN_FILE = 2e3;
function detectionsIn(path, spots, file, run, losses) {
  let detections = /* @__PURE__ */ new Map();
  for (let spot of spots) {
    let detection = detectionOf(path, spot, file, run, losses), { startLine, startColumn, endLine, endColumn } = detection.region, key = [startLine, startColumn, endLine, endColumn, detection.ruleId].join(" ");
    if (detections.has(key) || detections.set(key, detection), detections.size === MOST_IN_FILE) break;
  }
  let message = `more than ${MOST_IN_FILE} findings of ${run.analyzer} are in it; only the first are shown`, unchecked = detections.size < MOST_IN_FILE ? [] : [{ path, analyzer: run.analyzer, kind: "crash", message }];
  return { detections: [...detections.values()], unchecked };
}
function detectionOf(path, { result, region }, file, run, losses) {
  let inside = regionIn(region, file, run.columns);
  inside === void 0 && losses.lose(
    result.where,
    `line ${region.startLine} is behind the end of ${shown(path)}: the tool saw other bytes; kept at line 1`
  );
  let place = inside ?? regionIn({}, file, run.columns), detection = { ...result.statement, path, region: place };
  return region.startLine === void 0 && delete detection.secret, result.suppressed === void 0 ? detection : {
    ...detection,
    suppression: { kind: `${run.analyzer} suppression`, line: place.startLine, text: result.suppressed }
  };
}

// src/analyzers/sarif/narrow.ts
var NOTHING = {};
function objectIn(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value) ? value : NOTHING;
}
function listIn(value) {
  return Array.isArray(value) ? value : [];
}
function textIn(value) {
  let text = typeof value == "string" ? value.trim() : "";
  return text === "" ? void 0 : text;
}
function textsIn(value) {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => textIn(item) ?? []);
}
function indexIn(value) {
  return typeof value == "number" && Number.isInteger(value) && value >= 0 ? value : void 0;
}
function memberOf(object, name) {
  return Object.hasOwn(object, name) ? object[name] : void 0;
}

// src/analyzers/sarif/descriptors.ts
function descriptorsOf(tool) {
  let driver = componentOf(tool.driver), extensions = listIn(tool.extensions).map(componentOf), byId = /* @__PURE__ */ new Map();
  for (let component of [driver, ...extensions])
    for (let descriptor of component.rules) {
      let id = textIn(descriptor.id);
      id !== void 0 && !byId.has(id) && byId.set(id, { ...component, descriptor });
    }
  return (result) => {
    let reference = objectIn(result.rule), id = textIn(result.ruleId) ?? textIn(reference.id), component = referred(objectIn(reference.toolComponent), extensions) ?? driver, descriptor = component.rules[indexIn(result.ruleIndex) ?? indexIn(reference.index) ?? -1], own = descriptor && textIn(descriptor.id);
    if (descriptor !== void 0 && (id === void 0 || own === void 0 || isOrBelow(id, own)))
      return { id: id ?? own, descriptor, messages: component.about.globalMessageStrings };
    let known = id === void 0 ? void 0 : byId.get(id) ?? byId.get(id.split("/").slice(0, -1).join("/"));
    return {
      id,
      descriptor: known?.descriptor ?? {},
      messages: (known ?? component).about.globalMessageStrings
    };
  };
}
function isOrBelow(id, rule) {
  return id === rule || id.startsWith(`${rule}/`);
}
function componentOf(value) {
  let about = objectIn(value);
  return { about, rules: listIn(about.rules).map(objectIn) };
}
function referred(reference, extensions) {
  let [guid, name] = [textIn(reference.guid), textIn(reference.name)], isMeant = ({ about }) => guid !== void 0 && about.guid === guid || name !== void 0 && about.name === name;
  return extensions[indexIn(reference.index) ?? -1] ?? extensions.find(isMeant);
}

// src/analyzers/sarif/message.ts
var MOST_CHARACTERS = 2e3;
function messageText(message, tables = []) {
  let own = objectIn(message), id = textIn(own.id), found = id === void 0 ? [] : tables.map((table) => objectIn(memberOf(objectIn(table), id))), template = [own, ...found].map(templateOf).find((text) => text !== void 0) ?? textIn(message);
  if (template !== void 0)
    return shorten(plain(filled(template, listIn(own.arguments))), MOST_CHARACTERS);
}
function templateOf(message) {
  return textIn(message.text) ?? textIn(message.markdown);
}
function filled(template, values) {
  return values.length === 0 ? template : template.replace(/\{\{|\}\}|\{(\d+)\}/g, (match, index) => {
    if (index === void 0) return match.slice(1);
    let value = values[Number(index)];
    return typeof value == "string" || typeof value == "number" ? String(value) : match;
  });
}
function plain(text) {
  return text.replace(/(?<!\\)\[((?:\\.|[^[\]\\]){1,500})\]\((?:\d{1,6}|[a-z]{2,10}:[^\s()]{1,500})\)/g, "$1").replace(/\\([[\]])/g, "$1");
}
function shorten(text, most) {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

// src/analyzers/sarif/severity.ts
var LEVELS = [
  ["error", "high"],
  ["warning", "medium"],
  ["note", "low"],
  ["none", "note"]
], WORDS = [
  ...SEVERITIES.map((severity) => [severity, severity]),
  ["blocker", "critical"],
  ["error", "high"],
  ["major", "high"],
  ["warning", "medium"],
  ["moderate", "medium"],
  ["minor", "low"],
  ["info", "note"],
  ["informational", "note"],
  ["information", "note"]
];
function severityWords(own = /* @__PURE__ */ new Map()) {
  let [levels, words] = [new Map([...LEVELS, ...own]), new Map([...WORDS, ...own])];
  return {
    ofLevel: (level) => levels.get(level.toLowerCase()),
    ofWord: (word) => words.get(word.trim().toLowerCase())
  };
}
function severityOfScore(score, words) {
  let text = typeof score == "number" ? String(score) : textIn(score) ?? "", value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(value) ? words.ofWord(text) : value >= 9 ? "critical" : value >= 7 ? "high" : value >= 4 ? "medium" : value > 0 ? "low" : "note";
}
function confidenceOfWord(word) {
  let folded = word.trim().toLowerCase();
  return folded === "very-high" || folded === "certain" ? "high" : CONFIDENCES.find((confidence) => confidence === folded);
}
function severityProperty(properties, words) {
  return firstOf(properties, /^(?!.*(problem\.|security-|sub-)).*severity$/i, words.ofWord);
}
function confidenceProperty(properties) {
  return firstOf(properties, /(confidence|^precision)$/i, confidenceOfWord);
}
function firstOf(properties, key, read) {
  for (let [name, value] of Object.entries(properties)) {
    let word = key.test(name) && typeof value == "string" ? read(value) : void 0;
    if (word !== void 0) return word;
  }
}

// src/analyzers/sarif/secret.ts
var WEAKNESSES = /* @__PURE__ */ new Set(["CWE-798", "CWE-259", "CWE-321"]), SECRET_SCANNERS = /^(gitleaks|trufflehog|secretlint|detect-secrets|ggshield|kingfisher|whispers|git-secrets)\b/;
function isSecretRule({ id, cwe }, analyzer) {
  return SECRET_SCANNERS.test(analyzer) || cwe.some((weakness) => WEAKNESSES.has(weakness)) || /\bsecrets?\b/i.test(id);
}

// src/analyzers/sarif/uri.ts
function artifactsOf(run) {
  return { artifacts: listIn(run.artifacts), bases: objectIn(run.originalUriBaseIds) };
}
function placeOf(location, run) {
  let own = objectIn(location), index = indexIn(own.index), indexed = index === void 0 ? {} : objectIn(objectIn(run.artifacts[index]).location), full = textIn(own.uri) === void 0 ? indexed : own, uri = textIn(full.uri);
  if (uri === void 0)
    return { kind: "none", why: index === void 0 ? "it names no file" : "its artifact has no uri" };
  let whole = withBase(uri, textIn(full.uriBaseId), run.bases, MOST_BASES), scheme = /^([a-z][a-z0-9+.-]+):/i.exec(whole)?.[1];
  return scheme !== void 0 && scheme.toLowerCase() !== "file" ? { kind: "none", why: `it is no file: ${scheme}:` } : { kind: "place", place: placeFrom(uri, whole) };
}
var MOST_BASES = 8;
function withBase(uri, id, bases, left) {
  if (id === void 0 || left === 0 || isAbsolute(uri)) return uri;
  let base = objectIn(memberOf(bases, id)), above = textIn(base.uri);
  return above === void 0 ? uri : `${withBase(above, textIn(base.uriBaseId), bases, left - 1).replace(/\/*$/, "/")}${uri}`;
}
function isAbsolute(uri) {
  return /^([a-z][a-z0-9+.-]*:|[\\/])/i.test(uri);
}
function placeFrom(named, whole) {
  let path = whole.replace(/^file:\/\/(?=\/)/i, "").replace(/^file:(\/\/localhost(?=\/)|\/(?=\/)|(?!\/))/i, ""), spelled = [decoded(path), path].flatMap((text) => [text, text.replaceAll("\\", "/")]).map((text) => text.replace(/^\/(?=[a-z]:\/)/i, "")), absolute = isAbsolute(spelled[1] ?? "");
  return { named, absolute, paths: [...new Set(spelled.flatMap((text) => normalised(text) ?? []))] };
}
function decoded(path) {
  return !path.includes("%") || /%(?![0-9a-f]{2})/i.test(path) ? path : displayPath(decodePath(unescaped(path)));
}
function unescaped(path) {
  let parts = path.split(/%([0-9a-f]{2})/i);
  return Buffer.concat(parts.map((part, index) => index % 2 === 0 ? Buffer.from(part) : Buffer.from(part, "hex")));
}
function normalised(path) {
  let steps = [];
  for (let step of path.split("/"))
    if (!(step === "" || step === ".")) {
      if (step !== "..") steps.push(step);
      else if (steps.pop() === void 0) return;
    }
  return steps.join("/");
}

// src/analyzers/sarif/weakness.ts
var CWE = /\bcwe[-_: /]*0*([1-9]\d{0,4})\b/gi, DEFINITION = /cwe\.mitre\.org\/data\/definitions\/0*([1-9]\d{0,4})\b/gi, NUMBER = /^0*([1-9]\d{0,4})$/;
function cwesIn(texts) {
  let numbers = texts.flatMap(
    (text) => [...text.matchAll(CWE), ...text.matchAll(DEFINITION)].map((match) => match[1])
  );
  return unique(numbers.map((number) => `CWE-${number}`));
}
function unique(values) {
  return [...new Set(values)];
}
function cweProperties(properties) {
  let numbered = ["cwe", "CWE", "cwe_id", "cwe_ids", "cweIds", "cwe-id"].flatMap(
    (name) => textsIn(asText(properties[name]))
  ).map((text) => text.replace(NUMBER, "CWE-$1"));
  return cwesIn([...numbered, ...textsIn(properties.tags)]);
}
function asText(value) {
  return Array.isArray(value) ? value.map(asText) : typeof value == "number" ? String(value) : value;
}
function cwesOfTaxa(references, taxonomies) {
  return unique(references.flatMap((reference) => cwesOfTaxon(objectIn(reference), taxonomies)));
}
function cwesOfTaxon(reference, taxonomies) {
  let component = objectIn(reference.toolComponent), taxonomy = objectIn(taxonomies[Number(component.index ?? 0)]), id = textIn(reference.id) ?? textIn(objectIn(listIn(taxonomy.taxa)[Number(reference.index)]).id), name = textIn(component.name) ?? textIn(taxonomy.name) ?? "";
  return cwesIn(id === void 0 ? [] : [id, .../^cwe$/i.test(name) ? [id.replace(NUMBER, "CWE-$1")] : []]);
}

// src/analyzers/sarif/result.ts
var MOST_SPOTS = 100, QUIET = /* @__PURE__ */ new Set(["pass", "notApplicable", "informational"]), UNDECIDED = /* @__PURE__ */ new Set(["open", "review"]);
function resultOf(result, rule, tables, context) {
  let kind = textIn(result.kind) ?? "fail";
  if (QUIET.has(kind) || result.baselineState === "absent") return { kind: "quiet" };
  let { where, losses } = context;
  kind !== "fail" && !UNDECIDED.has(kind) && losses.lose(`${where}.kind`, `${shown(kind)} is no kind; read as fail`);
  let spots = spotsOf(result, context);
  if (spots.length === 0) return { kind: "placeless" };
  let statement = statementOf(result, rule, tables, context);
  return { kind: "finding", finding: { where, statement, spots, suppressed: suppressionOf(result) } };
}
function statementOf(result, read, tables, context) {
  let { rule } = read, { where, analyzer, losses } = context, message = messageText(result.message, tables);
  message === void 0 && losses.lose(`${where}.message`, "it has no text; the rule's title stands for it");
  let properties = objectIn(result.properties), cwe = unique([...cweProperties(properties), ...cwesOfTaxa(listIn(result.taxa), context.taxonomies)]);
  return {
    analyzer,
    ruleId: rule.id,
    message: message ?? rule.title,
    severity: severityOf(result, properties, read, context),
    confidence: confidenceProperty(properties) ?? rule.confidence,
    cwe: cwe.length > 0 ? cwe : rule.cwe,
    ...isSecretRule(rule, analyzer) && { secret: !0 }
  };
}
function severityOf(result, properties, { rule, decides }, { where, losses, words }) {
  if (UNDECIDED.has(textIn(result.kind) ?? "")) return "note";
  let own = severityOfScore(properties["security-severity"], words) ?? severityProperty(properties, words), level = textIn(result.level);
  if (own !== void 0 || level === void 0 || decides) return own ?? rule.severity;
  let severity = words.ofLevel(level);
  return severity === void 0 && losses.lose(`${where}.level`, `${shown(level)} is no level; read as ${rule.severity}`), severity ?? rule.severity;
}
function spotsOf(result, context) {
  let { where, losses } = context, locations = listIn(result.locations), given = locations.length > 0 ? locations : fallback(result);
  given.length > MOST_SPOTS && losses.lose(`${where}.locations`, `only the first ${MOST_SPOTS} of ${given.length} are read`);
  let spots = given.slice(0, MOST_SPOTS).flatMap((location, index) => spotOf(location, `${where}.locations[${index}]`, context));
  return given.length === 0 && losses.lose(where, `is in no file, and left out: ${shown(messageText(result.message))}`), spots;
}
function fallback(result) {
  let target = objectIn(result.analysisTarget);
  return Object.keys(target).length === 0 ? [] : [{ physicalLocation: { artifactLocation: target } }];
}
function spotOf(value, where, { artifacts, losses }) {
  let location = objectIn(value), physical = objectIn(location.physicalLocation), placed = placeOf(physical.artifactLocation, artifacts);
  if (placed.kind === "none") {
    let logical = objectIn(listIn(location.logicalLocations)[0]), named = textIn(logical.fullyQualifiedName) ?? textIn(logical.name);
    return losses.lose(where, `left out: ${placed.why}${named === void 0 ? "" : `, only ${shown(named)}`}`), [];
  }
  let wrong = (key, number) => losses.lose(`${where}.physicalLocation.region.${key}`, `${shown(number)} is no position; read as absent`);
  return [{ place: placed.place, region: sarifRegion(objectIn(physical.region), wrong) }];
}
function suppressionOf(result) {
  let suppressions = listIn(result.suppressions).map(objectIn), open = suppressions.some((one) => /^(underReview|rejected)$/.test(textIn(one.status ?? one.state) ?? "")), [first] = suppressions;
  if (first === void 0 || open) return;
  let reasons = suppressions.flatMap((one) => textIn(one.justification) ?? []), where = first.kind === "inSource" ? "in the source" : "outside the source";
  return reasons.length > 0 ? shorten(reasons.join("; "), 500) : `suppressed ${where}, without a justification`;
}

// src/analyzers/sarif/rule.ts
var MOST_CHARACTERS2 = 4e3, MOST_IN_TITLE = 200;
async function ruleOf(id, descriptor, context) {
  let known = await knownRule(context.analyzer, id), properties = objectIn(descriptor.properties), { words, cweOf } = context, own = cweOf?.(id) ?? cweOfRule(descriptor, context.taxonomies), cwe = own.length > 0 ? own : known?.cwe ?? [], aboutQuality = context.tagsSecurity && isAboutQuality(properties, cwe), scored = severityOfScore(properties["security-severity"], words) ?? severityProperty(properties, words), said = scored ?? known?.severity ?? severityOfLevels(descriptor, words), described = describedRule(id, descriptor, context.analyzer), family = known?.family ?? familyOf({ cwe, id, text: described.title });
  return { rule: {
    ...described,
    cwe,
    severity: aboutQuality && said !== "note" ? "low" : said,
    confidence: confidenceProperty(properties) ?? known?.confidence ?? "medium",
    family,
    help: { ...described.help, fix: familyHelp(family, "", "").fix },
    aliases: unique([...described.aliases, ...known?.aliases ?? []])
  }, decides: aboutQuality || scored !== void 0 || known?.severity !== void 0 };
}
async function knownRule(analyzer, id) {
  return await ruleMetadata(analyzer, id) ?? ruleMetadata(analyzer.split("-", 1)[0] ?? "", id);
}
function describedRule(id, descriptor, analyzer) {
  let short = textOf(descriptor.shortDescription), full = textOf(descriptor.fullDescription), title = short ?? textIn(descriptor.name) ?? full ?? id;
  return {
    id,
    analyzer,
    title: shorten(title.replace(/\s+/g, " "), MOST_IN_TITLE),
    aliases: textsIn(descriptor.deprecatedIds).filter((alias) => alias !== id),
    help: {
      why: shorten(full ?? textOf(descriptor.help) ?? title, MOST_CHARACTERS2),
      fix: "",
      bad: "",
      good: "",
      language: "",
      link: linkOf(descriptor)
    }
  };
}
function textOf(value) {
  return textIn(objectIn(value).text);
}
function linkOf(descriptor) {
  let uri = textIn(descriptor.helpUri) ?? "";
  return /^https?:\/\/\S{1,500}$/.test(uri) ? uri : "";
}
function cweOfRule(descriptor, taxonomies) {
  let targets = listIn(descriptor.relationships).map((relationship) => objectIn(relationship).target), named = [...cweProperties(objectIn(descriptor.properties)), ...cwesOfTaxa(targets, taxonomies)];
  return unique([...named, ...cwesIn(textsIn(descriptor.helpUri))]);
}
function severityOfLevels(descriptor, words) {
  let level = textIn(objectIn(descriptor.defaultConfiguration).level), problem = textIn(objectIn(descriptor.properties)["problem.severity"]);
  return words.ofLevel(level ?? problem ?? "") ?? "medium";
}
function isAboutQuality(properties, cwe) {
  let tags = textsIn(properties.tags);
  return tags.length > 0 && cwe.length === 0 && properties["security-severity"] === void 0 && !isSecurity(tags);
}
var isSecurity = (tags) => tags.some((tag) => tag.toLowerCase() === "security");
function tagsSecurity(tool) {
  return [tool.driver, ...listIn(tool.extensions)].some(
    (component) => listIn(objectIn(component).rules).some(
      (rule) => isSecurity(textsIn(objectIn(objectIn(rule).properties).tags))
    )
  );
}

// src/analyzers/sarif/read.ts
var MOST_RESULTS = 25e4;
async function readSarif(bytes, options = { nameOf: (own) => own }) {
  let parsed = parseJson(bytes);
  if (parsed.kind === "bad") return parsed;
  let log = objectIn(parsed.value), problem = problemOf(log);
  if (problem !== void 0) return { kind: "bad", message: problem };
  let losses = collectLosses();
  parsed.mended && losses.lose("bytes", "some are not UTF-8; each reads as U+FFFD"), log.version !== "2.1.0" && losses.lose("version", `${shown(log.version)} is not 2.1.0; read as if it were`);
  let runs = [];
  for (let [index, run] of listIn(log.runs).entries())
    runs.push(await runOf(objectIn(run), `runs[${index}]`, losses, options));
  return { kind: "read", runs, losses };
}
function problemOf(log) {
  if (!Array.isArray(log.runs)) return "is not SARIF: it has no list `runs`";
  let runs = log.runs.map(objectIn);
  if (runs.length === 0) return "holds no run: there is no tool's result in it";
  let apart = runs.findIndex((run) => objectIn(run.externalPropertyFileReferences).results !== void 0);
  if (apart >= 0)
    return `keeps the results of runs[${apart}] in other files (externalPropertyFileReferences): write them inline`;
  let without = runs.findIndex((run) => run.results !== null && !Array.isArray(run.results));
  if (without >= 0) return `has no \`results\` in runs[${without}]: its tool did not scan`;
  let count = runs.reduce((sum, run) => sum + listIn(run.results).length, 0);
  return count > MOST_RESULTS ? `has ${count} results; the most that is read is ${MOST_RESULTS}` : void 0;
}
async function runOf(run, where, losses, options) {
  let tool = objectIn(run.tool), driver = objectIn(tool.driver), name = textIn(driver.name);
  name === void 0 && losses.lose(`${where}.tool.driver.name`, "is missing");
  let artifacts = artifactsOf(run), head = {
    analyzer: options.nameOf(slug(name ?? "")),
    version: textIn(driver.semanticVersion) ?? textIn(driver.version) ?? "",
    // Absent: tools that leave it out mostly count characters, as Python and Go do.
    columns: run.columnKind === "utf16CodeUnits" ? "utf16CodeUnits" : "unicodeCodePoints",
    troubles: troublesOf(run, artifacts),
    stated: listIn(run.results).length
  };
  return { ...head, ...await resultsOf(run, { where, tool, artifacts, losses, analyzer: head.analyzer, options }) };
}
function slug(name) {
  return (name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-").slice(0, 40).replace(/-$/, "") || "sarif";
}
async function resultsOf(run, { where, tool, artifacts, losses, analyzer, options }) {
  let describe = descriptorsOf(tool), taxonomies = listIn(run.taxonomies), words = severityWords(options.severities), context = { analyzer, taxonomies, tagsSecurity: tagsSecurity(tool), words, cweOf: options.cweOf }, rules = /* @__PURE__ */ new Map(), results = [], placeless = 0;
  for (let [index, value] of listIn(run.results).entries()) {
    let result = objectIn(value), at = `${where}.results[${index}]`, named = describe(result);
    named.id === void 0 && losses.lose(at, `names no rule; read as ${analyzer}/unnamed`);
    let id = (named.id ?? `${analyzer}/unnamed`).slice(0, MOST_IN_ID), rule = rules.get(id) ?? await ruleOf(id, named.descriptor, context), tables = [named.descriptor.messageStrings, named.messages], read = resultOf(result, rule, tables, { where: at, analyzer, taxonomies, artifacts, losses, words });
    read.kind === "placeless" && (placeless += 1), read.kind === "finding" && (rules.set(id, rule), results.push(read.finding));
  }
  return { results, rules: [...rules.values()].map(({ rule }) => rule), placeless };
}
var MOST_IN_ID = 300;
function troublesOf(run, artifacts) {
  return listIn(run.invocations).flatMap((value) => {
    let invocation = objectIn(value), troubles = [invocation.toolExecutionNotifications, invocation.toolConfigurationNotifications].flatMap(listIn).map(objectIn).filter(({ level }) => level === "error").map((notification) => troubleOf(notification, artifacts));
    if (invocation.executionSuccessful !== !1 || troubles.length > 0) return troubles;
    let code = invocation.exitCode ?? invocation.exitCodeDescription ?? invocation.exitSignalName;
    return [
      { message: `says that it did not end well${code === void 0 ? "" : ` (${shown(code)})`}`, place: void 0 }
    ];
  });
}
function troubleOf(notification, artifacts) {
  let physical = objectIn(objectIn(listIn(notification.locations)[0]).physicalLocation), placed = placeOf(physical.artifactLocation, artifacts), id = textIn(objectIn(notification.descriptor).id);
  return { message: messageText(notification.message) ?? id ?? "it reports an error without saying which", place: placed.kind === "place" ? placed.place : void 0 };
}

export {
  lossNotices,
  shown,
  fileText,
  placeRun,
  detectionsIn,
  readSarif
};
