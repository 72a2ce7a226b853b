/** The parts of a split run → what one run would have given. What only all of them can know is judged here. */
import { RECOMMENDATIONS } from "../analyzers/recommendations.ts";
import { compareEntries } from "../findings/baseline.ts";
import { entryUnused } from "../findings/configured.ts";
import { compareFindings } from "../findings/draft-file.ts";
import { compareRecords } from "../findings/ledger.ts";
import { consensusNotices } from "../findings/witnesses.ts";
import { ruleBook } from "../model/rule-book.ts";
import type { AnalyzerRun, BaselineUse, Run, SuppressionRecord, UncheckedByChoice } from "../model/run.ts";
import type { Skipped, Unchecked } from "../model/scan.ts";
import type { ConsensusSight, EntrySight, ShardSight } from "../model/shard.ts";
import { exitCodeOf, rulesNamed } from "./run-of.ts";

export interface Part extends Run {
  shard: ShardSight;
}

/** @param parts each once, all of one run, in their order */
export function mergeRuns([first, ...others]: readonly [Part, ...Part[]]): Run {
  const parts = [first, ...others];
  const { shard: _, baseline: __, ...head } = first;
  const analyzers = first.analyzers.map((_analyzer, index) => oneAnalyzer(parts, index));
  const complete = analyzers.every(({ status }) => status === "completed");
  const findings = parts.flatMap((part) => part.findings).toSorted(compareFindings);
  const unchecked = allUnchecked(parts, analyzers);
  const baseline = baselineOf(parts, complete);
  return {
    ...head,
    checkedFiles: sum(parts, ({ checkedFiles }) => checkedFiles),
    skipped: allSkipped(parts),
    analyzers,
    findings,
    unchecked,
    uncheckedByChoice: byChoice(parts),
    suppressions: allSuppressions(parts, complete),
    ...(baseline && { baseline }),
    rules: rulesNamed(findings, ruleBook(parts.flatMap(({ rules }) => rules))),
    notices: allNotices(parts),
    exitCode: exitCodeOf(analyzers, unchecked, findings),
  };
}

function sum<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + countOf(item), 0);
}

/** An analyzer whose files are all in other parts was not even looked for, and has no version here. */
function oneAnalyzer(parts: readonly Part[], index: number): AnalyzerRun {
  const runs = parts.flatMap(({ analyzers }) => analyzers[index] ?? []);
  const [first] = runs;
  if (first === undefined) throw new Error(`no part has analyzer ${index}`);
  const failed = runs.find(({ status }) => status === "failed");
  const version = runs.find((run) => run.version !== "")?.version ?? "";
  if (failed !== undefined) return { ...failed, version: failed.version || version };
  return {
    ...first,
    version,
    files: sum(runs, ({ files }) => files),
    detections: sum(runs, ({ detections }) => detections),
  };
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function allSkipped(parts: readonly Part[]): Skipped[] {
  const listed = parts[0]?.skipped.slice(0, parts[0].shard.listed) ?? [];
  const read = parts.flatMap(({ skipped, shard }) => skipped.slice(shard.listed));
  return [...listed, ...read.toSorted(byPath)];
}

/** Unreadable files, then by analyzer, then what changed under the run. */
function allUnchecked(parts: readonly Part[], analyzers: readonly AnalyzerRun[]): Unchecked[] {
  const names = analyzers.map(({ name }) => name);
  const rank = ({ kind, analyzer }: Unchecked) => {
    if (analyzer === "provenfix") return kind === "changed-while-scanning" ? names.length : -1;
    return names.indexOf(analyzer);
  };
  return parts.flatMap(({ unchecked }) => unchecked).toSorted((a, b) => rank(a) - rank(b) || byPath(a, b));
}

function byChoice(parts: readonly Part[]): UncheckedByChoice[] {
  const all = parts.flatMap(({ uncheckedByChoice }) => uncheckedByChoice);
  return RECOMMENDATIONS.flatMap(({ language }) => {
    const same = all.filter((one) => one.language === language);
    return same[0] === undefined ? [] : [{ ...same[0], files: sum(same, ({ files }) => files) }];
  });
}

const inConfiguration = ({ source }: SuppressionRecord) => source === "configuration";

/** Entries of the configuration are in every part; a comment is in the part that has its file. */
function allSuppressions(parts: readonly Part[], complete: boolean): SuppressionRecord[] {
  const whole = parts[0]?.shard.whole ?? false;
  const entries = (parts[0]?.suppressions ?? []).filter(inConfiguration).map((record, index) => {
    const uses = sum(parts, ({ suppressions }) => suppressions[index]?.uses ?? 0);
    const sight = entrySight(parts.flatMap(({ shard }) => shard.entries[index] ?? []));
    const problem = record.problem ?? entryUnused(record, sight, { whole, complete });
    return { ...record, uses, ...(problem === undefined ? {} : { problem }) };
  });
  const inFiles = parts.flatMap(({ suppressions }) => suppressions.filter((record) => !inConfiguration(record)));
  return [...entries, ...inFiles.map((record) => (complete ? record : unjudged(record))).toSorted(compareRecords)];
}

function entrySight(sights: readonly EntrySight[]): EntrySight {
  return {
    found: sights.some(({ found }) => found),
    matched: sights[0]?.matched ?? 0,
    unchecked: sum(sights, ({ unchecked }) => unchecked),
    itself: sights.some(({ itself }) => itself),
  };
}

/** Where an analyzer failed elsewhere, nobody can say that a comment is not used. */
function unjudged({ problem, ...record }: SuppressionRecord): SuppressionRecord {
  return problem === undefined || problem.startsWith("unused: ") ? record : { ...record, problem };
}

/** Entries of files that are gone are in every part; others only in the part that checked the file. */
function baselineOf(parts: readonly Part[], complete: boolean): BaselineUse | undefined {
  const uses = parts.flatMap(({ baseline }) => baseline ?? []);
  if (uses[0] === undefined) return undefined;
  const stale = new Map(uses.flatMap((use) => use.stale).map((entry) => [entry.fingerprint, entry]));
  const known = [...stale.values()].filter(
    ({ fingerprint }) => complete || uses.every((use) => use.stale.some((entry) => entry.fingerprint === fingerprint)),
  );
  return { path: uses[0].path, accepted: sum(uses, ({ accepted }) => accepted), stale: known.toSorted(compareEntries) };
}

/** What a rule's name means is known only where its analyzer had something to say: who knows it overrules the others. */
function allNotices(parts: readonly Part[]): string[] {
  const groups = parts.map(noticeGroups);
  const configuration = (groups[0]?.configuration ?? []).filter((notice) =>
    groups.every((group) => group.configuration.includes(notice)),
  );
  return [
    ...new Set(groups.flatMap(({ first }) => first)),
    ...new Set(groups.flatMap(({ analyzers }) => analyzers)),
    ...consensusNotices(consensusOf(parts.map(({ shard }) => shard.consensus))),
    ...configuration,
  ];
}

function noticeGroups({ notices, shard }: Part) {
  const { analyzers, consensus, configuration } = shard.notices;
  const atConfiguration = notices.length - configuration;
  const atAnalyzers = atConfiguration - consensus - analyzers;
  return {
    first: notices.slice(0, atAnalyzers),
    analyzers: notices.slice(atAnalyzers, atAnalyzers + analyzers),
    configuration: notices.slice(atConfiguration),
  };
}

function consensusOf(sights: readonly ConsensusSight[]): ConsensusSight {
  const [first] = sights.flatMap((sight) => sight.first ?? []).toSorted(byPath);
  return { least: sights[0]?.least ?? 1, files: sum(sights, ({ files }) => files), ...(first && { first }) };
}
