import {
  findValues,
  indexValues,
  secretSpans
} from "./chunk-HIOJ6VH3.js";
import {
  CONFIDENCES,
  SEVERITIES
} from "./chunk-VWDND232.js";
import {
  firstLine
} from "./chunk-W2C4YDMU.js";
import {
  cacheKey
} from "./chunk-HDC5YGEE.js";
import {
  require_node_crypto
} from "./chunk-POKHRKEQ.js";
import {
  clampRegion,
  lastLine,
  splitLines
} from "./chunk-JHCT4PXQ.js";
import {
  isSourceName
} from "./chunk-QPTR37MR.js";
import {
  decodeText,
  encodingMark
} from "./chunk-NAV3HV4A.js";
import {
  matcherOf
} from "./chunk-2MUC5YLB.js";
import {
  namesIn
} from "./chunk-XZ4GGKDC.js";
import {
  displayPath
} from "./chunk-RAZ57TIL.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/run.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);

// src/analyzers/ignore-comments.ts
var MARKER = "provenfix-ignore", OPENER = /(?:#+|\/\/+!?|\/\*+|<!--+|--+|;+|%+|(?<=^\s*)\*+)\s*$/;
var FORM = /^\[(?<rules>[^\]]*)\](?:\s*:(?<reason>.*))?/s, HTML = { start: /^<!--/, closer: "-->" }, BLOCK = { start: /^\{?\s*\/?\*/, closer: "*/" }, STYLES = [
  [/^<!--/, HTML],
  [/^(\/\*|\*)/, BLOCK],
  [/^\/\//, { start: /^\/\//, closer: void 0 }],
  [/^#/, { start: /^#/, closer: void 0 }],
  [/^--/, { start: /^--/, closer: void 0 }],
  [/^;/, { start: /^;/, closer: void 0 }],
  [/^%/, { start: /^%/, closer: void 0 }]
];
function ignoreComments(path, text) {
  if (!text.includes(MARKER)) return [];
  let lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) => {
    let comment = commentIn(line, path);
    return comment === void 0 ? [] : [{ path, line: index + 1, covers: coveredLine(lines, index, comment) + 1, ...rulesAndReason(comment.body) }];
  });
}
function commentIn(line, path) {
  for (let at = line.indexOf(MARKER); at >= 0; at = line.indexOf(MARKER, at + 1)) {
    let reach = Math.max(0, at - 40), opener = OPENER.exec(line.slice(reach, at)), style = STYLES.find(([pattern]) => opener !== null && pattern.test(opener[0]))?.[1];
    if (opener === null || style === void 0 || style !== HTML && /\.(md|mdx|markdown)$/i.test(path)) continue;
    let start = reach + opener.index;
    if (!standsInString(line, start, at + MARKER.length))
      return { start, style, ...bodyOf(line.slice(at + MARKER.length), style) };
  }
}
function bodyOf(tail, { closer }) {
  let end = closer === void 0 ? -1 : tail.indexOf(closer);
  return closer === void 0 || end < 0 ? { body: tail, rest: "", open: closer !== void 0 } : { body: tail.slice(0, end), rest: tail.slice(end + closer.length), open: !1 };
}
function standsInString(line, start, end) {
  let quote = "";
  for (let at = 0; at < start; at++) {
    let char = line[at] ?? "";
    char === "\\" ? at += 1 : quote === "" ? quote = /["'`]/.test(char) ? char : "" : char === quote && (quote = "");
  }
  return quote !== "" && line.includes(quote, end);
}
function rulesAndReason(body) {
  let { rules = "", reason = "" } = FORM.exec(body)?.groups ?? {};
  return { rules: rules.split(",").map((rule) => rule.trim()).filter((rule) => rule !== ""), reason: reason.trim() };
}
function coveredLine(lines, index, { start, style, rest, open }) {
  let before = (lines[index] ?? "").slice(0, start).replace(/^\s*\{?\s*$/, ""), after = rest.replace(/^\s*\}?\s*$/, "");
  if (before !== "" || after !== "") return index;
  let inComment = open;
  for (let next = index + 1; next < lines.length; next++) {
    let line = lines[next] ?? "", isComment = inComment || style.start.test(line.trimStart());
    if (!isComment && line.trim() !== "") return next;
    isComment && style.closer !== void 0 && (inComment = !line.includes(style.closer));
  }
  return index;
}

// src/analyzers/run.ts
async function analyze(input) {
  let { selection, config, pool } = input, tallies = input.analyzers.map((analyzer) => newTally(analyzer, config)), likely = likelyAnalyzers(selection, input.analyzers);
  selection.files.length <= FEW_FILES && pool.prepare(likely.map(({ name }) => name)), selection.files.length >= MANY_FILES && !likely.some(({ largeEngine }) => largeEngine === !0) && pool.optimise();
  let analysis = emptyAnalysis(), underWay = /* @__PURE__ */ new Set(), done = 0;
  for await (let content of selection.contents()) {
    let { path } = content.file;
    content.kind === "skipped" ? analysis.skipped.push({ path, reason: content.reason }) : content.kind === "unreadable" ? analysis.unreadable.push(unreadable(path, content.message)) : (analysis.checkedFiles += 1, content.bytes.includes("provenfix-ignore") && analysis.ignores.push(...ignoreComments(path, decodeText(content.bytes))), track(checkFile(content.file, content.bytes, tallies, pool, input.cache), underWay), underWay.size > pool.capacity && await Promise.race(underWay)), done += 1, input.progress?.(done, selection.files.length);
  }
  await Promise.all(underWay);
  let hashes = new Map(tallies.flatMap(({ reports }) => reports.map(({ path, content }) => [path, content])));
  return { ...analysis, scans: tallies.map(scanOf), hashes };
}
function track(work, underWay) {
  let tracked = work.then(() => {
    underWay.delete(tracked);
  });
  tracked.catch(() => {
  }), underWay.add(tracked);
}
var FEW_FILES = 50, MANY_FILES = 300;
function prepareForFolder(pool, analyzers, folder) {
  let names = namesIn(folder);
  pool.prepare(analyzers.filter((analyzer) => analyzer.likelyIn?.(names) === !0).map(({ name }) => name));
}
function configurePool(pool, analyzers, config) {
  let options = Object.fromEntries(analyzers.map((analyzer) => [analyzer.name, optionsOf(analyzer, config)]));
  pool.configure({ options, fileTimeout: config.limits.fileTimeout }), pool.prepare(analyzers.filter(handlesAll).map(({ name }) => name));
}
var handlesAll = (analyzer) => analyzer.handles("any.thing", "");
function likelyAnalyzers(selection, analyzers) {
  let handles = (analyzer) => selection.files.some(({ path }) => analyzer.handles(path, ""));
  return analyzers.filter(handles);
}
function emptyAnalysis() {
  return { ignores: [], skipped: [], unreadable: [], checkedFiles: 0 };
}
function newTally(analyzer, config) {
  let settings = config.analyzers[analyzer.name];
  return {
    analyzer,
    onError: settings?.onError ?? "fail",
    // Options may hold whole rules, and are part of every file's key.
    optionsKey: (0, import_node_crypto.hash)("sha256", JSON.stringify(optionsOf(analyzer, config)), "base64url"),
    reports: [],
    files: 0,
    loadFailure: void 0
  };
}
function optionsOf(analyzer, config) {
  return config.analyzers[analyzer.name]?.options ?? analyzer.defaults;
}
function unreadable(path, message) {
  return { path, analyzer: "provenfix", kind: "unreadable", message };
}
async function checkFile(file, bytes, tallies, pool, cache) {
  let head = firstLine(bytes), responsible = tallies.filter(({ analyzer }) => analyzer.handles(file.path, head)), content = contentHash(bytes), missing = [];
  for (let tally of responsible) {
    tally.files += 1;
    let key = cacheKey({ content, analyzer: tally.analyzer.name, options: tally.optionsKey, path: file.path }), known = cache.get(key);
    known === void 0 ? missing.push({ tally, key }) : keep(tally, file.path, content, known);
  }
  if (missing.length === 0) return;
  let outcomes = await pool.check(
    file.path,
    bytes,
    missing.map(({ tally }) => tally.analyzer.name)
  );
  for (let { tally, key } of missing) {
    let outcome = outcomes.get(tally.analyzer.name);
    if (outcome === void 0) throw new Error(`${tally.analyzer.name} gave no outcome for ${file.path}`);
    outcome.kind === "load-failed" ? tally.loadFailure = outcome.message : keep(tally, file.path, content, reportOf(outcome)), outcome.kind === "checked" && outcome.report.unchecked?.kind !== "crash" && cache.put(key, outcome.report);
  }
}
function contentHash(bytes) {
  return (0, import_node_crypto.hash)("sha256", bytes, "base64url");
}
function keep(tally, path, content, report) {
  (report.detections.length > 0 || report.unchecked !== void 0) && tally.reports.push({ path, content, report });
}
function reportOf(outcome) {
  if (outcome.kind === "checked") return outcome.report;
  let message = outcome.kind === "timed-out" ? `not finished within ${outcome.seconds} s (limits.fileTimeout)` : outcome.message;
  return { detections: [], unchecked: { kind: outcome.kind === "timed-out" ? "timeout" : "crash", message } };
}
function scanOf(tally) {
  let { analyzer, onError, loadFailure } = tally, head = { analyzer: analyzer.name, version: analyzer.version, onError };
  if (loadFailure !== void 0)
    return { ...head, status: "failed", failure: { kind: "crash", message: loadFailure } };
  let reports = tally.reports.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0), detections = reports.flatMap(
    ({ path, report }) => report.detections.map((detection) => ({ ...detection, path }))
  ), unchecked = reports.flatMap(
    ({ path, report }) => report.unchecked === void 0 ? [] : [{ path, analyzer: analyzer.name, ...report.unchecked }]
  );
  return { ...head, status: "completed", files: tally.files, detections, unchecked };
}

// src/analyzers/all.ts
var import_node_crypto2 = __toESM(require_node_crypto(), 1);
var NOTHING = { scans: [], notices: [], hashes: /* @__PURE__ */ new Map() };
async function analyzeAll(input) {
  let external = input.analyzers.filter((one) => one.kind === "external"), [{ hashes, ...inside }, outside, imported] = await Promise.all([
    analyze({ ...input, analyzers: embeddedOf(input.analyzers) }),
    external.length === 0 ? NOTHING : analyzeOutside(input, external),
    input.sarif === void 0 || input.sarif.length === 0 ? NOTHING : readElsewhere(input, input.sarif)
  ]), isUnchanged = (path, bytes) => [hashes, outside.hashes, imported.hashes].map((one) => one.get(path)).filter((one) => one !== void 0).every((one) => one === (0, import_node_crypto2.hash)("sha256", bytes, "base64url")), scans = [...inside.scans, ...outside.scans, ...imported.scans];
  return { ...inside, scans, notices: [...outside.notices, ...imported.notices], isUnchanged };
}
async function analyzeOutside(input, analyzers) {
  let { analyzeExternally } = await import("./chunk-ZDNR5KT4.js");
  return analyzeExternally({ ...input, analyzers });
}
async function readElsewhere({ selection, place, analyzers }, files) {
  let [{ importSarif }, { listSnapshot }] = await Promise.all([
    import("./chunk-TJH3O7RP.js"),
    import("./chunk-D6JBRKFE.js")
  ]), listed = await listSnapshot(selection.asked, place), selected = selection.files.map(({ path }) => path), paths = /* @__PURE__ */ new Set([
    ...selected,
    ...listed.filter(({ kind }) => kind === "file").map(({ path }) => displayPath(path))
  ]), taken = /* @__PURE__ */ new Set(["provenfix", ...analyzers.map(({ name }) => name)]);
  return importSarif({ files, selection, tree: { root: place.root, paths }, taken });
}
function embeddedOf(analyzers) {
  return analyzers.filter((one) => one.kind === "embedded");
}
function withReplacements(config, enabled) {
  let settings = { ...config.analyzers };
  for (let one of enabled) {
    if (one.kind !== "external" || one.replaces === void 0) continue;
    let { analyzer, options } = one.replaces, before = settings[analyzer];
    before !== void 0 && (settings[analyzer] = { ...before, options: { ...before.options, ...options } });
  }
  return { ...config, analyzers: settings };
}

// src/findings/accept.ts
function accept(drafts, baseline) {
  let left = new Map(baseline.entries.map(({ fingerprint, count }) => [fingerprint, count])), accepted = /* @__PURE__ */ new Set(), take = (index, identities) => {
    let known = identities.find((identity) => (left.get(identity) ?? 0) > 0);
    known === void 0 || accepted.has(index) || (left.set(known, (left.get(known) ?? 0) - 1), accepted.add(index));
  }, eligible = [...drafts.entries()].filter(([, { silencedBy }]) => silencedBy === void 0), ordered = [...eligible.filter(([, { changed }]) => !changed), ...eligible.filter(([, { changed }]) => changed)];
  for (let [index, { identities }] of ordered) take(index, identities.slice(0, 1));
  for (let [index, { identities }] of ordered) take(index, identities);
  return { accepted, left };
}
function baselineUse(baseline, { accepted, left }, path, coverage, known) {
  let knownIds = new Set(known.rules.map(({ id }) => id)), stale = baseline.entries.flatMap((entry) => {
    let count = left.get(entry.fingerprint) ?? 0, judged = coverage.gone(entry.path) || coverage.checked(entry.path) && knownIds.has(entry.ruleId), { fingerprint, ruleId } = entry;
    return count > 0 && judged ? [{ fingerprint, ruleId, path: entry.path, count }] : [];
  });
  return { path, accepted: accepted.size, stale };
}

// src/findings/coverage.ts
function coverageOf({ selection, scans, skipped = [], unreadable: unreadable2 = [] }) {
  let selected = new Set(selection.files.map(({ path }) => path)), left = new Map([...selection.skipped, ...skipped].map(({ path, reason }) => [path, reason])), unchecked = new Set(unreadable2.map(({ path }) => path));
  for (let scan of scans)
    if (scan.status === "completed") for (let { path } of scan.unchecked) unchecked.add(path);
  let complete = scans.every(({ status }) => status === "completed"), whole = selection.asked.kind === "paths" && selection.asked.paths.length === 0;
  return {
    checked: (path) => complete && selected.has(path) && !left.has(path) && !unchecked.has(path),
    gone: (path) => left.get(path) === "deleted" || whole && !selected.has(path) && !left.has(path),
    whole
  };
}

// src/findings/witnesses.ts
var SAME_ENGINE = /* @__PURE__ */ new Map([["ruff", "python"]]);
function independent(analyzers) {
  return new Set([...analyzers].map((name) => SAME_ENGINE.get(name) ?? name));
}
function tooFewWitnesses(seen, least) {
  return seen >= least ? void 0 : `only ${seen === 1 ? "1 analyzer" : `${seen} independent analyzers`} saw it, and minWitnesses asks for ${least}`;
}
function consensusNotices(findings, least, readersOf) {
  if (least < 2) return [];
  let short = [...new Set(findings.map(({ path }) => path))].map((path) => ({ path, readers: readersOf(path) })).filter(({ readers }) => independent(readers).size < least), [first] = short;
  if (first === void 0) return [];
  let more = short.length === 1 ? "" : ` and ${short.length - 1} more`, names = first.readers.length === 0 ? "none" : first.readers.join(", ");
  return [
    `minWitnesses is ${least}, but fewer independent analyzers read ${first.path}${more} (${names}): nothing can block there`
  ];
}

// src/findings/disposition.ts
function dispose(draft, accepted, settings) {
  let [disposition, because] = decide(draft, accepted, settings);
  return { ...draft.finding, disposition, reason: [because, ...draft.notes].join("; ") };
}
function decide(draft, accepted, settings) {
  let { finding, failOn } = draft;
  if (draft.silencedBy !== void 0) return ["suppressed", draft.silencedBy];
  if (accepted) return ["baselined", `accepted in ${settings.baseline}`];
  if (!draft.changed) return ["outside-change", "on lines that the change does not touch"];
  if (draft.onlyOpinion) return ["advisory", "only a language model saw it, and its word alone never blocks"];
  let shortfall = belowThreshold(finding, failOn) ?? tooFewWitnesses(draft.seenBy, settings.minWitnesses);
  return shortfall !== void 0 ? ["advisory", shortfall] : [
    "blocking",
    `${describe(finding)} blocks from ${failOn.severity} severity and ${failOn.confidence} confidence up`
  ];
}
function belowThreshold(finding, failOn) {
  if (failOn.severity === "never") return "the configuration says that nothing blocks here";
  if (SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(failOn.severity))
    return `${finding.severity} severity is below the threshold, ${failOn.severity}`;
  if (CONFIDENCES.indexOf(finding.confidence) > CONFIDENCES.indexOf(failOn.confidence))
    return `${finding.confidence} confidence is below the threshold, ${failOn.confidence}`;
}
function describe({ severity, confidence }) {
  return `${severity} severity with ${confidence} confidence`;
}

// src/findings/fingerprint.ts
var import_node_crypto3 = __toESM(require_node_crypto(), 1);
var MAX_LINES = 20, MAX_WIDTH = 400, AROUND = 80, HEX_DIGITS = 24;
function fingerprintBase(family, path, code) {
  let text = [family, path, code].join("\0");
  return (0, import_node_crypto3.createHash)("sha256").update(text).digest("hex").slice(0, HEX_DIGITS);
}
function numberedFingerprints(bases) {
  let counts = /* @__PURE__ */ new Map();
  return bases.map((base) => {
    let count = (counts.get(base) ?? 0) + 1;
    return counts.set(base, count), `${base}:${count}`;
  });
}
function baseOf(fingerprint) {
  return fingerprint.replace(/:\d+$/, "");
}
function flaggedCode(lines, region) {
  let last = Math.min(lastLine(region), region.startLine + MAX_LINES - 1), parts = [];
  for (let number = region.startLine; number <= last; number++)
    parts.push(nearRegion(lines[number - 1] ?? "", number, region));
  return parts.join("").replaceAll(/\s+/g, "");
}
function nearRegion(line, number, region) {
  if (line.length <= MAX_WIDTH) return line;
  let start = number === region.startLine ? region.startColumn - 1 : 0, end = number === region.endLine ? region.endColumn - 1 : line.length, from = Math.max(0, start - AROUND);
  return line.slice(from, Math.min(end + AROUND, from + MAX_WIDTH));
}

// src/findings/region.ts
function comparePositions(line, column, otherLine, otherColumn) {
  return line - otherLine || column - otherColumn;
}
function compareStarts(a, b) {
  return comparePositions(a.startLine, a.startColumn, b.startLine, b.startColumn);
}
function compareEnds(a, b) {
  return comparePositions(a.endLine, a.endColumn, b.endLine, b.endColumn);
}
function overlap(a, b) {
  return compareStarts(a, b) === 0 || startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
function startsBeforeEnd(a, b) {
  return comparePositions(a.startLine, a.startColumn, b.endLine, b.endColumn) < 0;
}
function sameRegion(a, b) {
  return compareStarts(a, b) === 0 && compareEnds(a, b) === 0;
}
function compareSizes(a, b) {
  return a.endLine - a.startLine - (b.endLine - b.startLine) || a.endColumn - a.startColumn - (b.endColumn - b.startColumn);
}
function touches(region, changed) {
  if (changed === "all") return !0;
  let low = 0, high = changed.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (changed[middle]?.[1] ?? 0) < region.startLine ? low = middle + 1 : high = middle;
  }
  return (changed[low]?.[0] ?? 1 / 0) <= lastLine(region);
}

// src/findings/frame.ts
var CONTEXT = 2, MAX_FLAGGED = 12, MAX_WIDTH2 = 240, LEAD = 60;
function frameOf(lineCount, region, masker) {
  let firstLine2 = Math.max(1, region.startLine - CONTEXT), lines = [], shown = { ...region };
  for (let number = firstLine2; number <= lastShown(lineCount, region); number++) {
    let masked = masker.line(number), flaggedStart = number === region.startLine ? masked.move(region.startColumn - 1, "start") : 0, cut = cutAround(masked.text, flaggedStart);
    lines.push(detached(cut.text)), number === region.startLine && (shown.startColumn = cut.move(flaggedStart) + 1), number === region.endLine && (shown.endColumn = cut.move(masked.move(region.endColumn - 1, "end")) + 1);
  }
  return { firstLine: firstLine2, lines, ...sameRegion(shown, region) ? {} : { region: shown } };
}
function detached(text) {
  return ` ${text}`.slice(1);
}
function lastShown(lineCount, region) {
  let last = lastLine(region);
  return last - region.startLine >= MAX_FLAGGED ? region.startLine + MAX_FLAGGED - 1 : Math.min(lineCount, last + CONTEXT);
}
function cutAround(line, offset) {
  if (line.length <= MAX_WIDTH2) return { text: line, move: (at) => Math.min(at, line.length) };
  let from = boundary(line, Math.max(0, Math.min(offset - LEAD, line.length - MAX_WIDTH2))), to = boundary(line, Math.min(line.length, from + MAX_WIDTH2)), before = from > 0 ? "…" : "";
  return { text: `${before}${line.slice(from, to)}${to < line.length ? "…" : ""}`, move: (at) => Math.max(from, Math.min(at, to)) - from + before.length };
}
function boundary(line, at) {
  return /[\uDC00-\uDFFF]/.test(line[at] ?? "") && at > 0 ? at - 1 : at;
}

// src/findings/kinship.ts
var KIN = [
  ["weak-cipher", "weak-hash", "weak-key", "insecure-protocol"],
  ["tls-verification", "insecure-protocol", "cleartext-transmission"],
  ["code-injection", "command-injection", "template-injection", "deserialization", "unsafe-reflection"],
  ["xss", "template-injection"],
  ["path-traversal", "ssrf"],
  ["path-traversal", "unsafe-reflection"],
  ["open-redirect", "xss"],
  ["missing-timeout", "resource-exhaustion"],
  ["regex-dos", "resource-exhaustion"],
  ["hardcoded-secret", "credentials-storage", "jwt-verification"],
  ["prototype-pollution", "mass-assignment"],
  ["insecure-cookie", "session"],
  ["csrf", "insecure-cookie"],
  ["log-injection", "header-injection"],
  ["permissions", "insecure-temp-file", "path-traversal"],
  ["debug-enabled", "information-exposure"],
  ["authentication", "authorization"],
  ["buffer-overflow", "integer-overflow"]
], CATEGORIES = /* @__PURE__ */ new Set([
  "CWE-20",
  "CWE-74",
  "CWE-284",
  "CWE-693",
  "CWE-703",
  "CWE-707",
  "CWE-710"
]);
function areKin(a, b) {
  return KIN.some((group) => group.includes(a) && group.includes(b));
}
function shareWeakness(a, b) {
  return a.some((cwe) => b.includes(cwe) && !CATEGORIES.has(cwe));
}

// src/findings/merge.ts
function mergeSightings(sightings) {
  let groups = [], open = [];
  for (let sighting of sightings.toSorted(compareForSweep)) {
    open = open.filter(({ anchor }) => overlap(anchor, sighting.reach));
    let group = open.find((candidate) => accepts(candidate, sighting));
    if (group === void 0) {
      let created = { members: [sighting], anchor: sighting.reach };
      groups.push(created), open.push(created);
    } else
      group.members.push(sighting), compareSizes(sighting.reach, group.anchor) < 0 && (group.anchor = sighting.reach);
  }
  return groups.map(({ members }) => members);
}
function accepts({ members }, sighting) {
  return (members.some((member) => sameWeakness(member, sighting)) || isKinOfOthers(members, sighting)) && members.every((member) => !isSecondOfRule(member, sighting));
}
function sameWeakness(a, b) {
  return sameFamily(a, b) || a.secret && b.secret ? !0 : shareWeakness(a.witness.cwe, b.witness.cwe);
}
function sameFamily(a, b) {
  return a.rule.family === b.rule.family && a.rule.family !== "other";
}
function isKinOfOthers(members, sighting) {
  return members.some(({ witness }) => witness.analyzer === sighting.witness.analyzer) ? !1 : members.some(({ rule }) => areKin(rule.family, sighting.rule.family));
}
function isSecondOfRule(a, b) {
  return a.witness.analyzer === b.witness.analyzer && a.witness.ruleId === b.witness.ruleId && !sameRegion(a.witness.region, b.witness.region);
}
function compareForSweep(a, b) {
  return compareStarts(a.reach, b.reach) || compareEnds(b.reach, a.reach) || compareWitnesses(a, b);
}
function compareWitnesses(a, b) {
  return SEVERITIES.indexOf(a.witness.severity) - SEVERITIES.indexOf(b.witness.severity) || CONFIDENCES.indexOf(a.witness.confidence) - CONFIDENCES.indexOf(b.witness.confidence) || compareSizes(a.witness.region, b.witness.region) || compareStarts(a.witness.region, b.witness.region) || compareText(a.witness.analyzer, b.witness.analyzer) || compareText(a.witness.ruleId, b.witness.ruleId) || compareText(a.witness.message, b.witness.message);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/findings/draft.ts
function draftOf(group, file) {
  let voices = voicesOf(group, file.ledger), audible = voices.filter(({ silent }) => !silent), some = (audible.length > 0 ? audible : voices).map(({ sighting }) => sighting), certain = some.filter(({ advisory }) => !advisory), heard = certain.length > 0 ? certain : some;
  for (let silencer of new Set(voices.flatMap(({ silencers }) => silencers)))
    silencer.failure === void 0 && (silencer.record.uses += 1);
  return {
    finding: findingOf(voices, heard, file),
    identities: identitiesOf(heard, file),
    changed: heard.some(({ witness }) => touches(witness.region, file.changed)),
    silencedBy: audible.length > 0 ? void 0 : silenceReason(voices),
    notes: notesOf(voices, audible),
    failOn: file.policy.failOn,
    onlyOpinion: certain.length === 0,
    seenBy: independent(heard.map(({ witness }) => witness.analyzer)).size
  };
}
function voicesOf(group, ledger) {
  let named = group.map((sighting) => ({ sighting, silencers: ledger.silencersOf(sighting) }));
  return named.map(({ sighting }) => {
    let silencers = new Set(
      named.flatMap((other) => other.silencers.filter((silencer) => silences(silencer, other.sighting, sighting)))
    ), silent = sighting.off || [...silencers].some(({ failure }) => failure === void 0);
    return { sighting, silencers: [...silencers], silent };
  }).toSorted(compareVoices);
}
function silences({ record }, named, other) {
  if (named === other) return !0;
  let sameDefect = named.rule.family === other.rule.family || named.secret && other.secret, isWorse = SEVERITIES.indexOf(other.witness.severity) < SEVERITIES.indexOf(named.witness.severity);
  return record.source !== "native" && sameDefect && !isWorse;
}
function compareVoices(a, b) {
  return Number(a.silent) - Number(b.silent) || compareWitnesses(a.sighting, b.sighting);
}
function findingOf(voices, heard, file) {
  let lead = heard[0];
  if (lead === void 0) throw new Error("a group without sightings");
  let { analyzer, ruleId, message, severity, region } = lead.witness;
  return {
    ruleId,
    analyzer,
    title: lead.rule.title,
    message,
    cwe: [...new Set(heard.flatMap(({ witness }) => witness.cwe))],
    severity,
    confidence: CONFIDENCES.find((level) => heard.some(({ witness }) => witness.confidence === level)) ?? "low",
    family: lead.rule.family,
    path: file.path,
    ...region,
    frame: frameOf(file.lines.length, region, file.masker),
    fingerprint: "",
    lineHash: "",
    witnesses: voices.map(({ sighting }) => sighting.witness),
    disposition: "blocking",
    reason: ""
  };
}
function identitiesOf(heard, { path, lines }) {
  let family = heard[0]?.rule.family, bases = heard.filter(({ rule }) => rule.family === family).map(({ rule, witness }) => fingerprintBase(rule.family, path, flaggedCode(lines, witness.region)));
  return [...new Set(bases)];
}
function silenceReason(voices) {
  let reasons = voices.flatMap(({ sighting, silencers }) => {
    let holding = silencers.filter(({ failure }) => failure === void 0);
    return holding.length === 0 ? [`${sighting.witness.ruleId} is off in the configuration`] : holding.map(({ place, record }) => record.source === "native" ? place : `${place}: ${record.reason}`);
  });
  return [...new Set(reasons)].join("; ");
}
function notesOf(voices, audible) {
  if (audible.length === 0) return [];
  let failed = audible.flatMap(
    ({ silencers }) => silencers.map(({ place, failure }) => `${place} does not hold: ${failure}`)
  ), others = audible.map(({ sighting: { witness } }) => `${witness.ruleId} (${witness.analyzer})`).join(", "), partial = voices.filter(({ silent }) => silent).flatMap(
    ({ sighting, silencers }) => silencers.filter(({ failure }) => failure === void 0).map(({ place }) => `${place} silences ${sighting.witness.ruleId}, not ${others}`)
  );
  return [.../* @__PURE__ */ new Set([...failed, ...partial])];
}

// src/findings/group.ts
function groupBy(items, keyOf2) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf2(item), group = groups.get(key);
    group === void 0 ? groups.set(key, [item]) : group.push(item);
  }
  return groups;
}

// src/findings/flow.ts
var FLOWING = /* @__PURE__ */ new Set([
  "code-injection",
  "command-injection",
  "ldap-injection",
  "nosql-injection",
  "open-redirect",
  "path-traversal",
  "sql-injection",
  "ssrf",
  "template-injection",
  "xpath-injection",
  "xss"
]), REACH = 30, MOST_LINES = 20, MOST_BEFORE = 100, ASSIGNMENT = /^\s*(?:[\w<>[\],*&.]+\s+){0,3}(?<name>[A-Za-z_$][\w$]*)(?:\s*:\s*[\w<>[\]|. ]+)?\s*(?:[:+.]?=)(?![=>~])/, FUNCTION = /^\s*(?:export\s+|public\s+|private\s+|static\s+|async\s+)*(?:def|func|function|class|fn)\b/;
function joinFlows(groups, lines) {
  let joined = /* @__PURE__ */ new Set(), byFamily = groupBy(groups.filter(isFlowing), ([first]) => first?.rule.family);
  for (let alike of byFamily.values()) {
    if (rulesOf(alike).size < 2) continue;
    let sorted = alike.toSorted((a, b) => compareStarts(placeOf(a), placeOf(b)));
    for (let [index, use] of sorted.entries()) {
      let making = makingOf(use, index, sorted, (group) => !joined.has(group) && isMakingOf(group, use, lines));
      making !== void 0 && (use.push(...making), joined.add(making));
    }
  }
  return groups.filter((group) => !joined.has(group));
}
function rulesOf(groups) {
  return new Set(groups.flatMap((group) => group.map(ruleOf)));
}
function ruleOf({ witness }) {
  return `${witness.analyzer}\0${witness.ruleId}`;
}
function makingOf(use, index, sorted, fits) {
  let start = placeOf(use).startLine;
  for (let before = index - 1; before >= Math.max(0, index - MOST_BEFORE); before--) {
    let group = sorted[before];
    if (group === void 0 || start - placeOf(group).startLine > REACH + MOST_LINES) return;
    if (fits(group)) return group;
  }
}
function isFlowing([first]) {
  return first !== void 0 && FLOWING.has(first.rule.family);
}
function placeOf([first]) {
  if (first === void 0) throw new Error("a group without sightings");
  return first.reach;
}
function isMakingOf(making, use, lines) {
  let [from, to] = [placeOf(making), placeOf(use)], distance = to.startLine - from.endLine;
  if (distance < 1 || distance > REACH || sharesRule(making, use)) return !1;
  let name = ASSIGNMENT.exec(lines[from.startLine - 1] ?? "")?.groups?.name;
  return name === void 0 || !mentions(lines.slice(to.startLine - 1, to.endLine), name) ? !1 : !lines.slice(from.endLine, to.startLine - 1).some((line) => FUNCTION.test(line) || ASSIGNMENT.exec(line)?.groups?.name === name);
}
function sharesRule(a, b) {
  return a.some((one) => b.some((other) => ruleOf(one) === ruleOf(other)));
}
function mentions(lines, name) {
  return lines.some((line) => line.split(/[^\w$]+/).includes(name));
}

// src/findings/line-hash.ts
var EVICTED_LOW = Number(BigInt.asIntN(32, BigInt(37) ** BigInt(100))), TWO_32 = 2 ** 32, TAB = 9, LF = 10, CR = 13, SPACE = 32;
function lineHashes(text, wanted) {
  let kept = keptUnits(text), lows = lowHalves(kept), wantedLows = new Set([...wanted].map((line) => lows[line - 1])), counts = /* @__PURE__ */ new Map(), hashes = /* @__PURE__ */ new Map();
  for (let index = 0; index < lows.length; index++) {
    if (!wantedLows.has(lows[index])) continue;
    let hash3 = hashFrom(kept.units, kept.starts[index] ?? 0), count = (counts.get(hash3) ?? 0) + 1;
    counts.set(hash3, count), wanted.has(index + 1) && hashes.set(index + 1, `${hash3}:${count}`);
  }
  return hashes;
}
function keptUnits(text) {
  let units = new Uint16Array(text.length + 1 + 100), starts = [0], length = 0, afterCr = !1;
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    if (unit === SPACE || unit === TAB || unit === LF && afterCr) {
      afterCr = !1;
      continue;
    }
    afterCr = unit === CR;
    let ends = afterCr || unit === LF;
    units[length++] = ends ? LF : unit, ends && starts.push(length);
  }
  return units[length++] = 65535, { units, length, starts };
}
function lowHalves({ units, length, starts }) {
  let lows = new Int32Array(starts.length), low = 0, line = 0, due = 99;
  for (let at = 0; at < length + 100; at++) {
    let evicted = at < 100 ? 0 : units[at - 100] ?? 0;
    low = Math.imul(low, 37) + (units[at] ?? 0) - Math.imul(EVICTED_LOW, evicted) | 0, at === due && (lows[line] = low, line += 1, due = (starts[line] ?? length + 100) + 100 - 1);
  }
  return lows;
}
function hashFrom(units, start) {
  let high = 0, low = 0;
  for (let at = start; at < start + 100; at++) {
    let sum = low * 37 + (units[at] ?? 0);
    low = sum >>> 0, high = high * 37 + (sum - low) / TWO_32 >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/findings/mask.ts
function createMasker(lines, secrets) {
  if (secrets.length === 0) return { line: (number) => plainLine(lines[number - 1] ?? ""), text: (text) => text };
  let byLine = /* @__PURE__ */ new Map(), values = /* @__PURE__ */ new Set();
  for (let [number, span] of secrets.flatMap((region) => secretSpans(lines, region))) {
    let spans = byLine.get(number);
    spans === void 0 ? byLine.set(number, [span]) : spans.push(span), values.add((lines[number - 1] ?? "").slice(span.start, span.end));
  }
  let index = indexValues(values), known = /* @__PURE__ */ new Map();
  return { line: (number) => {
    let text = lines[number - 1] ?? "", masked = known.get(number) ?? maskLine(text, [...byLine.get(number) ?? [], ...findValues(text, index)]);
    return known.set(number, masked), masked;
  }, text: (text) => maskLine(text, findValues(text, index)).text };
}
function plainLine(text) {
  return { text, move: (offset) => Math.min(offset, text.length) };
}
function maskLine(text, found) {
  if (found.length === 0) return plainLine(text);
  let parts = [], hidden = [], at = 0, shift = 0;
  for (let span of unite(found)) {
    parts.push(text.slice(at, span.start), span.shown);
    let shiftBefore = shift;
    shift += span.shown.length - (span.end - span.start), hidden.push({ ...span, shiftBefore, shiftAfter: shift }), at = span.end;
  }
  return { text: parts.join("") + text.slice(at), move: (offset, side) => moveOffset(offset, side, hidden) };
}
function unite(spans) {
  let united = [];
  for (let span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    let last = united.at(-1);
    last === void 0 || span.start >= last.end ? united.push({ ...span }) : last.end = Math.max(last.end, span.end);
  }
  return united;
}
function moveOffset(offset, side, hidden) {
  let last = lastBefore(offset, hidden);
  return last === void 0 ? offset : offset >= last.end ? offset + last.shiftAfter : last.start + last.shiftBefore + (side === "start" ? 0 : last.shown.length);
}
function lastBefore(offset, hidden) {
  let low = 0, high = hidden.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (hidden[middle]?.start ?? 1 / 0) < offset ? low = middle + 1 : high = middle;
  }
  return hidden[low - 1];
}

// src/findings/names.ts
function canonicalName(name) {
  let folded = name.trim().toLowerCase(), cwe = /^cwe[-_ ]?0*(\d+)$/.exec(folded);
  return cwe ? `cwe-${cwe[1]}` : folded;
}
function namesOf(rule, cwe = rule.cwe) {
  return [...new Set([rule.id, ...rule.aliases, ...cwe, ...rule.cwe].map(canonicalName))];
}

// src/findings/reach.ts
function reachOf(lines, region) {
  let end = callEnd(lines, region);
  return end === void 0 ? region : { ...region, ...end };
}
function callEnd(lines, region) {
  if (lines[region.endLine - 1]?.[region.endColumn - 1] !== "(") return;
  let depth = 0, units = 0, beyond = Math.min(region.endLine + 12, lines.length + 1);
  for (let number = region.endLine; number < beyond; number++) {
    let line = lines[number - 1] ?? "";
    for (let at = number === region.endLine ? region.endColumn - 1 : 0; at < line.length; at++) {
      if (depth += depthChange(line[at] ?? ""), depth === 0) return { endLine: number, endColumn: at + 2 };
      if (units += 1, units > 1e3) return;
    }
  }
}
function depthChange(char) {
  return "([{".includes(char) ? 1 : ")]}".includes(char) ? -1 : 0;
}

// src/findings/sighting.ts
function sightingOf(detection, file) {
  let rule = file.rules.find(detection.analyzer, detection.ruleId) ?? unknownRule(detection), cwe = detection.cwe ?? rule.cwe, names = namesOf(rule, cwe), setting = file.policy.settingOf(names), region = clampRegion(detection.region, file.lines), severity = detection.severity ?? rule.severity;
  return {
    witness: {
      analyzer: detection.analyzer,
      ruleId: detection.ruleId,
      message: file.masker.text(detection.message),
      severity: setting === void 0 || setting === "off" ? severity : setting,
      confidence: detection.confidence ?? rule.confidence,
      cwe,
      region
    },
    rule,
    names,
    reach: reachOf(file.lines, region),
    secret: detection.secret === !0,
    advisory: detection.advisory === !0,
    off: setting === "off",
    native: detection.suppression
  };
}
function unknownRule({ analyzer, ruleId, message }) {
  return {
    id: ruleId,
    analyzer,
    title: ruleId,
    cwe: [],
    severity: "medium",
    confidence: "medium",
    family: ruleId,
    aliases: [],
    help: { why: message, fix: "", bad: "", good: "", language: "", link: "" }
  };
}

// src/findings/draft-file.ts
function draftFile(file, ledger) {
  let { path, source, detections } = file;
  if (source.kind === "lost") return draftLost(file, ledger);
  let secrets = detections.filter(({ secret }) => secret === !0).map(({ region }) => clampRegion(region, source.lines)), masker = createMasker(source.lines, secrets), context = { ...file, lines: source.lines, masker, ledger: ledger.forFile(path, masker) }, drafts = joinFlows(mergeSightings(detections.map((detection) => sightingOf(detection, context))), source.lines).map((group) => draftOf(group, context)).toSorted((a, b) => compareFindings(a.finding, b.finding));
  if (!file.lineHashes) return numbered(drafts, /* @__PURE__ */ new Map());
  let wanted = new Set(drafts.map(({ finding }) => finding.startLine));
  return numbered(drafts, lineHashes(source.bytes.toString("utf8"), wanted));
}
function draftLost(file, ledger) {
  let masker = createMasker([], []), context = { ...file, lines: [], masker, ledger: ledger.forFile(file.path, masker) }, drafts = file.detections.map((detection) => {
    let draft = draftOf([sightingOf(detection, context)], context), { ruleId, family } = draft.finding, identity = fingerprintBase(family, file.path, `${ruleId} ${JSON.stringify(detection.region)}`), frame = { firstLine: detection.region.startLine, lines: [] };
    return { ...draft, finding: { ...draft.finding, ...detection.region, frame }, identities: [identity] };
  });
  return numbered(
    drafts.toSorted((a, b) => compareFindings(a.finding, b.finding)),
    /* @__PURE__ */ new Map()
  );
}
function numbered(drafts, hashes) {
  let fingerprints = numberedFingerprints(drafts.map(({ identities }) => identities[0] ?? ""));
  return drafts.map((draft, index) => {
    let lineHash = hashes.get(draft.finding.startLine) ?? "";
    return { ...draft, finding: { ...draft.finding, fingerprint: fingerprints[index] ?? "", lineHash } };
  });
}
function compareFindings(a, b) {
  return compareText(a.path, b.path) || compareStarts(a, b) || compareText(a.ruleId, b.ruleId) || a.endLine - b.endLine || a.endColumn - b.endColumn || compareText(a.analyzer, b.analyzer) || compareText(a.message, b.message);
}

// src/findings/silencer.ts
function speaksOf(silencer, names) {
  let found = silencer.names.filter((name) => names.includes(name));
  for (let name of found) silencer.found.add(name);
  return found.length > 0 || silencer.names.length === 0;
}
function givesReason(reason) {
  return new RegExp("\\p{L}", "u").test(reason);
}

// src/findings/configured.ts
function configuredSilencers(entries, today) {
  return Promise.all(
    entries.map(async (entry, index) => {
      let form = `suppressions[${index}]`, failure = entryProblem(entry, today);
      return {
        record: recordOf(entry, form, failure),
        place: `\`${form}\` in the configuration`,
        failure,
        names: [canonicalName(entry.rule)],
        found: /* @__PURE__ */ new Set(),
        matches: await matcherOf([entry.path])
      };
    })
  );
}
function recordOf(entry, form, failure) {
  let { rule, path, line, reason, owner, expires } = entry;
  return {
    source: "configuration",
    form,
    path,
    line,
    rules: [rule],
    reason,
    ...owner === void 0 ? {} : { owner },
    ...expires === void 0 ? {} : { expires },
    uses: 0,
    held: failure === void 0,
    ...failure === void 0 ? {} : { problem: failure }
  };
}
function entryProblem({ reason, expires }, today) {
  return givesReason(reason) ? expires !== void 0 && expires < today ? `it expired on ${expires}` : void 0 : "it gives no reason";
}
function configuredUnused(silencer, coverage, paths) {
  if (silencer.failure !== void 0 || silencer.found.size > 0) return;
  let { path, rules } = silencer.record, notFound = `unused: ${rules.join(", ")} is not found there`;
  if (!coverage.whole) return path.includes("/") && coverage.checked(path) ? notFound : void 0;
  let matched = paths.filter((candidate) => silencer.matches(candidate));
  return matched.length === 0 ? "unused: its path matches no file that is checked" : matched.every((candidate) => coverage.checked(candidate)) ? notFound : void 0;
}

// src/findings/inline.ts
var FORM2 = "provenfix-ignore";
function inlineSilencer(comment) {
  let failure = formProblem(comment), record = {
    source: "inline",
    form: FORM2,
    path: comment.path,
    line: comment.line,
    rules: comment.rules,
    reason: comment.reason,
    uses: 0,
    held: failure === void 0,
    ...failure === void 0 ? {} : { problem: failure }
  }, place = `the \`${FORM2}\` on line ${comment.line}`;
  return { record, place, failure, names: comment.rules.map(canonicalName), found: /* @__PURE__ */ new Set() };
}
function formProblem({ rules, reason }) {
  if (rules.length === 0) return `it names no rule; write \`${FORM2}[rule]: reason\``;
  if (!givesReason(reason)) return `it gives no reason; write \`${FORM2}[${rules.join(", ")}]: reason\``;
}
function inlineUnused(silencer, known, coverage) {
  let unused = silencer.names.filter((name) => !silencer.found.has(name));
  if (silencer.failure !== void 0 || unused.length === 0 || !coverage.checked(silencer.record.path))
    return;
  let named = silencer.record.rules.filter((rule) => unused.includes(canonicalName(rule))), unknown = named.filter((rule) => !known.has(canonicalName(rule)));
  return unknown.length > 0 ? `unused: no enabled analyzer has a rule ${unknown.join(", ")}` : `unused: nothing of ${named.join(", ")} is found there`;
}

// src/findings/native.ts
function nativeSilencer(path, { kind, line, text }) {
  return {
    record: { source: "native", form: kind, path, line, rules: [], reason: text, uses: 0, held: !0 },
    place: `the \`${kind}\` on line ${line}`,
    failure: void 0,
    names: [],
    found: /* @__PURE__ */ new Set()
  };
}

// src/findings/ledger.ts
async function openLedger(config, ignores, today) {
  let configured = await configuredSilencers(config.suppressions, today), inline = ignores.map((comment) => ({ covers: comment.covers, silencer: inlineSilencer(comment) })), inlineByPath = groupBy(inline, ({ silencer }) => silencer.record.path), native = [];
  return {
    forFile(path, masker) {
      let comments = inlineByPath.get(path) ?? [];
      for (let { silencer } of comments) silencer.record.reason = masker.text(silencer.record.reason);
      return fileLedger(
        path,
        masker,
        comments,
        configured.filter(({ matches }) => matches(path)),
        native
      );
    },
    records({ rules }, coverage, paths) {
      let known = new Set(rules.flatMap((rule) => namesOf(rule)));
      for (let { silencer } of inline) note(silencer, inlineUnused(silencer, known, coverage));
      for (let silencer of configured) note(silencer, configuredUnused(silencer, coverage, paths));
      let inFiles = [...inline.map(({ silencer }) => silencer), ...native].map(({ record }) => record);
      return [...configured.map(({ record }) => record), ...inFiles.toSorted(compareRecords)];
    }
  };
}
function note({ record }, problem) {
  problem !== void 0 && (record.problem = problem);
}
function compareRecords(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.form, b.form);
}
function fileLedger(path, masker, comments, configured, native) {
  let byLine = groupBy(comments, ({ covers }) => covers), nativeByPlace = /* @__PURE__ */ new Map(), nativeOf = ({ native: found, rule }) => {
    if (found === void 0) return [];
    let key = `${found.kind} ${found.line}`, silencer = nativeByPlace.get(key) ?? nativeSilencer(path, { ...found, text: masker.text(found.text) });
    return nativeByPlace.has(key) || native.push(silencer), nativeByPlace.set(key, silencer), silencer.record.rules.includes(rule.id) || (silencer.record.rules = [...silencer.record.rules, rule.id].toSorted()), [silencer];
  };
  return {
    silencersOf(sighting) {
      let inline = commentsOn(sighting, byLine).filter((silencer) => speaksOf(silencer, sighting.names)), entries = configured.filter((silencer) => speaksOf(silencer, sighting.names));
      return [...inline, ...entries, ...nativeOf(sighting)];
    }
  };
}
function commentsOn({ witness: { region } }, byLine) {
  if (byLine.size === 0) return [];
  let silencers = [];
  for (let line = region.startLine; line <= lastLine(region); line++)
    silencers.push(...(byLine.get(line) ?? []).map(({ silencer }) => silencer));
  return silencers;
}

// src/findings/policy.ts
async function createPolicies(config) {
  let overrides = await Promise.all(
    config.overrides.map(async ({ paths, failOn, rules }) => ({
      matches: await matcherOf(paths),
      failOn,
      settings: settingsOf(rules)
    }))
  ), base = settingsOf(config.rules);
  return (path) => {
    let applying = overrides.filter(({ matches }) => matches(path)), layers = [base, ...applying.map(({ settings }) => settings)].toReversed();
    return {
      failOn: Object.assign({ ...config.failOn }, ...applying.map(({ failOn }) => failOn)),
      settingOf: (names) => firstSetting(layers, names)
    };
  };
}
function settingsOf(rules) {
  return new Map(Object.entries(rules).map(([name, setting]) => [canonicalName(name), setting]));
}
function firstSetting(layers, names) {
  for (let settings of layers) {
    let name = names.find((candidate) => settings.has(candidate));
    if (name !== void 0) return settings.get(name);
  }
}

// src/findings/source.ts
var CHANGED = "changed between its analysis and the report; scan again";
function sourceOf(content, detections, isUnchanged) {
  if (content === void 0) return { kind: "lost", message: "the analyzer reported on a file that was not selected" };
  if (content.kind === "unreadable")
    return { kind: "lost", message: `was analyzed, but could not be read again: ${content.message}` };
  if (content.kind === "skipped")
    return { kind: "lost", message: `was analyzed, but is now left out: ${content.reason}` };
  let { bytes, file } = content;
  if (!isUnchanged(file.path, bytes)) return { kind: "lost", message: CHANGED };
  let lines = splitLines(decodeText(bytes));
  return detections.some(({ region }) => region.startLine > lines.length) ? { kind: "lost", message: CHANGED } : { kind: "text", bytes, lines };
}

// src/findings/triage.ts
async function triage(input) {
  let { selection, rules, config, baseline } = input, ledger = await openLedger(config, input.ignores, input.today), { drafts, unchecked } = await draftFindings(input, ledger), acceptance = accept(drafts, baseline ?? { entries: [] }), coverage = coverageOf(input), findings = drafts.map((draft, index) => dispose(draft, acceptance.accepted.has(index), config)), paths = selection.files.map(({ path }) => path);
  return {
    findings: findings.toSorted(compareFindings),
    suppressions: ledger.records(rules, coverage, paths),
    ...baseline && { baseline: baselineUse(baseline, acceptance, config.baseline, coverage, rules) },
    unchecked
  };
}
async function draftFindings(input, ledger) {
  let { selection, rules, lineHashes: lineHashes2, isUnchanged = () => !0 } = input, policyFor = await createPolicies(input.config), byPath = groupBy(input.scans.flatMap(detectionsOf), ({ path }) => path), drafts = [], unchecked = [], add = (path, content) => {
    let detections = byPath.get(path) ?? [];
    byPath.delete(path);
    let source = sourceOf(content, detections, isUnchanged);
    source.kind === "lost" && unchecked.push(changedWhileScanning(path, source.message));
    let changed = content?.file.changed ?? "all";
    drafts.push(
      ...draftFile({ path, changed, detections, source, policy: policyFor(path), rules, lineHashes: lineHashes2 }, ledger)
    );
  }, files = selection.files.filter(({ path }) => byPath.has(path));
  if (files.length > 0) for await (let content of selection.contents(files)) add(content.file.path, content);
  for (let path of byPath.keys()) add(path, void 0);
  return { drafts, unchecked };
}
function detectionsOf(scan) {
  return scan.status === "completed" ? scan.detections : [];
}
function changedWhileScanning(path, message) {
  return { path, analyzer: "provenfix", kind: "changed-while-scanning", message };
}

// src/model/rule-book.ts
function ruleBook(rules) {
  let byKey = /* @__PURE__ */ new Map();
  for (let rule of rules) {
    let key = keyOf(rule.analyzer, rule.id);
    byKey.has(key) || byKey.set(key, rule);
  }
  return { rules: [...byKey.values()], find: (analyzer, id) => byKey.get(keyOf(analyzer, id)) };
}
function keyOf(analyzer, id) {
  return `${analyzer}\0${id}`;
}

// src/select/sniff.ts
var BINARY_WINDOW = 8e3, MARKER_WINDOW = 2048, MARKER_LINES = 20, LONG_LINE = 500;
function skippedByContent(path, bytes) {
  return isBinary(path, bytes) ? "binary" : isLfsPointer(bytes) ? "lfs-pointer" : isGenerated(bytes) ? "generated" : isMinified(path, bytes) ? "minified" : void 0;
}
function isBinary(path, bytes) {
  return !(isSourceName(path) || encodingMark(bytes) !== void 0 || bytes.toString("latin1", 0, 2) === "#!") && bytes.subarray(0, BINARY_WINDOW).includes(0);
}
function isLfsPointer(bytes) {
  return bytes.length > 1024 || bytes[0] !== 118 ? !1 : /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/.test(bytes.toString("latin1"));
}
var COMMENT = String.raw`^[ \t]*(?:#+|\/\/+|\/\*+!?|\*+|--|;+|<!--|%+|"""|''')[ \t]*`, GENERATED = new RegExp(
  String.raw`${COMMENT}(?:(?:This (?:file|code) (?:is|was) )?(?:auto(?:matically)?[- ]?)?@generated\b|(?:Code )?(?:auto(?:matically)?[- ]?)?generated\b.*\bDO NOT EDIT\b)`,
  "im"
);
function isGenerated(bytes) {
  let start = bytes.toString("latin1", 0, MARKER_WINDOW);
  return /generated/i.test(start) ? GENERATED.test(start.split(`
`, MARKER_LINES).join(`
`)) : !1;
}
function isMinified(path, bytes) {
  if (!/\.(?:[cm]?js|css)$/i.test(path) || bytes.length <= LONG_LINE) return !1;
  let [long, short] = [0, 0];
  for (let at = bannerEnd(bytes); at < bytes.length; ) {
    let newline = bytes.indexOf(10, at), end = newline < 0 ? bytes.length : newline;
    end - at > LONG_LINE ? long += 1 : end - at > 1 && (short += 1), at = end + 1;
  }
  return long > 0 && long >= short;
}
function bannerEnd(bytes) {
  return bytes.toString("latin1", 0, 2) === "/*" ? Math.max(bytes.indexOf("*/"), 0) + 2 : 0;
}

export {
  prepareForFolder,
  configurePool,
  analyzeAll,
  embeddedOf,
  withReplacements,
  consensusNotices,
  baseOf,
  compareText,
  canonicalName,
  namesOf,
  triage,
  ruleBook,
  skippedByContent
};
