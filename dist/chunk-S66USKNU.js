import {
  readReport,
  runOfReport
} from "./chunk-ZNKYVVLX.js";
import "./chunk-H2IDJQXL.js";
import {
  RECOMMENDATIONS,
  compareEntries,
  compareFindings,
  compareRecords,
  consensusNotices,
  entryUnused,
  exitCodeOf,
  ruleBook,
  rulesNamed
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import {
  readRegularFile
} from "./chunk-GRMXK52H.js";
import "./chunk-X35OY2DY.js";
import {
  UserError
} from "./chunk-4EJLRNHY.js";
import "./chunk-JH7TYAU7.js";

// src/stages/merge-runs.ts
function mergeRuns([first, ...others]) {
  let parts = [first, ...others], { shard: _, baseline: __, ...head } = first, analyzers = first.analyzers.map((_analyzer, index) => oneAnalyzer(parts, index)), complete = analyzers.every(({ status }) => status === "completed"), findings = parts.flatMap((part) => part.findings).toSorted(compareFindings), unchecked = allUnchecked(parts, analyzers), baseline = baselineOf(parts, complete);
  return {
    ...head,
    checkedFiles: sum(parts, ({ checkedFiles }) => checkedFiles),
    skipped: allSkipped(parts),
    analyzers,
    findings,
    unchecked,
    uncheckedByChoice: byChoice(parts),
    suppressions: allSuppressions(parts, complete),
    ...baseline && { baseline },
    rules: rulesNamed(findings, ruleBook(parts.flatMap(({ rules }) => rules))),
    notices: allNotices(parts),
    exitCode: exitCodeOf(analyzers, unchecked, findings)
  };
}
function sum(items, countOf) {
  return items.reduce((total, item) => total + countOf(item), 0);
}
function oneAnalyzer(parts, index) {
  let runs = parts.flatMap(({ analyzers }) => analyzers[index] ?? []), [first] = runs;
  if (first === void 0) throw new Error(`no part has analyzer ${index}`);
  let failed = runs.find(({ status }) => status === "failed"), version = runs.find((run) => run.version !== "")?.version ?? "";
  return failed !== void 0 ? { ...failed, version: failed.version || version } : {
    ...first,
    version,
    files: sum(runs, ({ files }) => files),
    detections: sum(runs, ({ detections }) => detections)
  };
}
var byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
function allSkipped(parts) {
  let listed = parts[0]?.skipped.slice(0, parts[0].shard.listed) ?? [], read = parts.flatMap(({ skipped, shard }) => skipped.slice(shard.listed));
  return [...listed, ...read.toSorted(byPath)];
}
function allUnchecked(parts, analyzers) {
  let names = analyzers.map(({ name }) => name), rank = ({ kind, analyzer }) => analyzer === "provenfix" ? kind === "changed-while-scanning" ? names.length : -1 : names.indexOf(analyzer);
  return parts.flatMap(({ unchecked }) => unchecked).toSorted((a, b) => rank(a) - rank(b) || byPath(a, b));
}
function byChoice(parts) {
  let all = parts.flatMap(({ uncheckedByChoice }) => uncheckedByChoice);
  return RECOMMENDATIONS.flatMap(({ language }) => {
    let same = all.filter((one) => one.language === language);
    return same[0] === void 0 ? [] : [{ ...same[0], files: sum(same, ({ files }) => files) }];
  });
}
var inConfiguration = ({ source }) => source === "configuration";
function allSuppressions(parts, complete) {
  let whole2 = parts[0]?.shard.whole ?? !1, entries = (parts[0]?.suppressions ?? []).filter(inConfiguration).map((record, index) => {
    let uses = sum(parts, ({ suppressions }) => suppressions[index]?.uses ?? 0), sight = entrySight(parts.flatMap(({ shard }) => shard.entries[index] ?? [])), problem = record.problem ?? entryUnused(record, sight, { whole: whole2, complete });
    return { ...record, uses, ...problem === void 0 ? {} : { problem } };
  }), inFiles = parts.flatMap(({ suppressions }) => suppressions.filter((record) => !inConfiguration(record)));
  return [...entries, ...inFiles.map((record) => complete ? record : unjudged(record)).toSorted(compareRecords)];
}
function entrySight(sights) {
  return {
    found: sights.some(({ found }) => found),
    matched: sights[0]?.matched ?? 0,
    unchecked: sum(sights, ({ unchecked }) => unchecked),
    itself: sights.some(({ itself }) => itself)
  };
}
function unjudged({ problem, ...record }) {
  return problem === void 0 || problem.startsWith("unused: ") ? record : { ...record, problem };
}
function baselineOf(parts, complete) {
  let uses = parts.flatMap(({ baseline }) => baseline ?? []);
  if (uses[0] === void 0) return;
  let known = [...new Map(uses.flatMap((use) => use.stale).map((entry) => [entry.fingerprint, entry])).values()].filter(
    ({ fingerprint }) => complete || uses.every((use) => use.stale.some((entry) => entry.fingerprint === fingerprint))
  );
  return { path: uses[0].path, accepted: sum(uses, ({ accepted }) => accepted), stale: known.toSorted(compareEntries) };
}
function allNotices(parts) {
  let groups = parts.map(noticeGroups), configuration = (groups[0]?.configuration ?? []).filter(
    (notice) => groups.every((group) => group.configuration.includes(notice))
  );
  return [
    ...new Set(groups.flatMap(({ first }) => first)),
    ...new Set(groups.flatMap(({ analyzers }) => analyzers)),
    ...consensusNotices(consensusOf(parts.map(({ shard }) => shard.consensus))),
    ...configuration
  ];
}
function noticeGroups({ notices, shard }) {
  let { analyzers, consensus, configuration } = shard.notices, atConfiguration = notices.length - configuration, atAnalyzers = atConfiguration - consensus - analyzers;
  return {
    first: notices.slice(0, atAnalyzers),
    analyzers: notices.slice(atAnalyzers, atAnalyzers + analyzers),
    configuration: notices.slice(atConfiguration)
  };
}
function consensusOf(sights) {
  let [first] = sights.flatMap((sight) => sight.first ?? []).toSorted(byPath);
  return { least: sights[0]?.least ?? 1, files: sum(sights, ({ files }) => files), ...first && { first } };
}

// src/stages/join-parts.ts
var LARGEST = 5e8;
function joinParts(files) {
  let byIndex = /* @__PURE__ */ new Map();
  for (let { name, absolute } of files) {
    let read = readRegularFile(absolute, LARGEST);
    if (read.kind !== "bytes")
      throw new UserError(`${name} cannot be read: ${"message" in read ? read.message : read.kind}`);
    let report = readReport(read.bytes.toString("utf8"), name), part = partOf(runOfReport(report), name), same = byIndex.get(part.shard.index), text = JSON.stringify(report);
    if (same !== void 0 && same.report !== text) throw twice(name, same.name, part);
    byIndex.set(part.shard.index, { name, part, report: text });
  }
  return mergeRuns(whole([...byIndex.values()]));
}
function partOf(run, name) {
  if (run.shard === void 0) throw new UserError(`${name} is no part of a split run`, "scan with --shard i/n");
  if (run.repair !== void 0) throw new UserError(`${name} holds repairs`, "merge parts that only scanned");
  return { ...run, shard: run.shard };
}
function twice(name, other, { shard }) {
  return new UserError(`${name} and ${other} are both part ${shard.index} of ${shard.count}, and differ`);
}
function whole(read) {
  let [first, ...others] = read.toSorted((a, b) => a.part.shard.index - b.part.shard.index);
  if (first === void 0) throw new UserError("there is nothing to merge", "name the reports of all parts");
  let { of, count } = first.part.shard, stranger = others.find(({ part }) => part.shard.of !== of);
  if (stranger !== void 0)
    throw new UserError(
      `${stranger.name} and ${first.name} are of different runs`,
      "scan the same files with the same version and configuration in every part, and write the reports where no part scans them"
    );
  let present = new Set(read.map(({ part }) => part.shard.index)), missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !present.has(index));
  if (missing.length > 0)
    throw new UserError(
      `of ${count} parts ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing`,
      "what they would have found is unknown: see why they wrote no report"
    );
  return [first.part, ...others.map(({ part }) => part)];
}
export {
  joinParts
};
