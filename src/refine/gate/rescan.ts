/**
 * The check `rescan`: the finding is gone, and no analyzer sees anything that it did not see before. Pure, but for the scan itself, which is
 * the one that found the finding.
 */
import type { FileChange } from "../../model/candidate.ts";
import type { Finding } from "../../model/finding.ts";
import type { CheckResult, Evidence } from "../../model/verdict.ts";
import { languageOf } from "../../syntax/languages.ts";
import { addressed, type Addressed } from "./addressed.ts";
import { type LineMap, mapLines } from "./line-map.ts";
import { matchSightings, type Sighting, sightingsOf } from "./sightings.ts";

/** What a scan of some files says, whatever it is that silences it. */
export interface Scanned {
  /** Every disposition. */
  findings: readonly Finding[];
  /** Analyzers that ran to the end. */
  analyzers: readonly string[];
  /** Why one failed, or left a file unchecked, in words. */
  gaps: readonly { message: string; path?: string; line?: number }[];
}

/** The scan's own code path, over texts instead of the project's files. */
export type Rescan = (texts: ReadonlyMap<string, string>) => Promise<Scanned>;

export interface ScanPair {
  changes: readonly FileChange[];
  before: Scanned;
  after: Scanned;
}

export interface RescanInput extends ScanPair {
  finding: Finding;
}

export async function checkRescan(input: RescanInput): Promise<CheckResult> {
  const { maps, matched, worse, own } = compare(input, input.finding);
  if (worse.length > 0) return { check: "rescan", status: "failed", evidence: worse };
  if (own.length === 0) return judgeUnseen(input, maps);
  const left = own.flatMap((sighting) => matched.pairs.get(sighting) ?? []);
  if (left.length > 0) return judgeFlagged(input, maps, left);
  return { check: "rescan", status: "passed", evidence: matched.residue.map(leftOver) };
}

/** Security must not get worse anywhere, whatever the patch is about. */
export function checkMonotone(input: ScanPair): CheckResult {
  const { worse } = compare(input);
  return worse.length > 0
    ? { check: "rescan", status: "failed", evidence: worse }
    : { check: "rescan", status: "passed", evidence: [] };
}

/** Of several findings of one rule on one line, what is left stands for the others first: one fewer is the target mended. */
function compare(input: ScanPair, target?: Finding) {
  const maps = new Map(input.changes.map(({ path, before, after }) => [path, mapLines(before, after)]));
  const seen = sightingsOf(input.before.findings);
  const own = target === undefined ? [] : targetSightings(target, seen, maps);
  const others = seen.filter((sighting) => !own.includes(sighting));
  const matched = matchSightings([...others, ...own], sightingsOf(input.after.findings), maps);
  const gaps = gapsOf(input);
  return { maps, own, matched, worse: gaps.length > 0 ? gaps : matched.fresh.map(newFinding) };
}

function leftOver({ witness, path, line }: Sighting): Evidence {
  const { ruleId, analyzer, severity, message } = witness;
  return {
    path,
    line,
    side: "after",
    message: `${ruleId} (${analyzer}, ${severity}) still looks at this place: ${message}`,
  };
}

function gapsOf({ before, after }: ScanPair): Evidence[] {
  const ran = new Set(after.analyzers);
  const missing = before.analyzers.filter((name) => !ran.has(name));
  return [
    ...after.gaps.map((gap) => ({ ...gap, side: "after" as const })),
    ...missing.map((name) => ({ message: `${name} ran before, but not on the patched files` })),
  ];
}

function newFinding({ witness, path, line }: Sighting): Evidence {
  const { ruleId, analyzer, severity, message } = witness;
  return {
    path,
    line,
    side: "after",
    message: `the patch brings a new finding: ${ruleId} (${analyzer}, ${severity}): ${message}`,
  };
}

/** What the scan before the patch saw of the finding: by fingerprint, else by rule and place. */
function targetSightings(finding: Finding, seen: readonly Sighting[], maps: ReadonlyMap<string, LineMap>): Sighting[] {
  if (!maps.has(finding.path)) return [];
  const same = seen.filter(
    ({ finding: other }) => other.fingerprint === finding.fingerprint && other.path === finding.path,
  );
  if (same.length > 0) return same;
  const names = new Set(finding.witnesses.map(({ analyzer, ruleId }) => `${analyzer} ${ruleId}`));
  return seen.filter(
    ({ witness, path, line }) =>
      path === finding.path &&
      names.has(`${witness.analyzer} ${witness.ruleId}`) &&
      line >= finding.startLine &&
      line <= finding.endLine,
  );
}

/** No analyzer that runs here saw it: only the code itself can tell whether anything was done about it. */
async function judgeUnseen(input: RescanInput, maps: ReadonlyMap<string, LineMap>): Promise<CheckResult> {
  const state = await addressedBy(input, maps);
  const { path, startLine: line, analyzer } = input.finding;
  if (state !== undefined && !state.flow) {
    const message = "the patch changes nothing of what flows to the reported code, nor whether it is reached";
    return { check: "rescan", status: "failed", evidence: [{ message, path, line, side: "before" }] };
  }
  const message = `${analyzer} reported this and does not run here: whether it would still report it is not known`;
  return {
    check: "rescan",
    status: "unknown",
    reason: "not-rechecked",
    evidence: [{ message, path, line, side: "before" }, ...(state?.guards ?? [])],
  };
}

async function judgeFlagged(
  input: RescanInput,
  maps: ReadonlyMap<string, LineMap>,
  left: readonly Sighting[],
): Promise<CheckResult> {
  const guards = (await addressedBy(input, maps))?.guards ?? [];
  const reports = left.map(({ witness, path, line }): Evidence => ({
    path,
    line,
    side: "after",
    message: `${witness.ruleId} (${witness.analyzer}) still reports this: ${witness.message}`,
  }));
  if (guards.length === 0) return { check: "rescan", status: "failed", evidence: reports };
  return { check: "rescan", status: "unknown", reason: "still-flagged", evidence: [...reports, ...guards] };
}

/** Undefined for a language whose syntax is not read: honesty says so in its turn. */
function addressedBy(
  { changes, finding }: RescanInput,
  maps: ReadonlyMap<string, LineMap>,
): Promise<Addressed | undefined> {
  const change = changes.find(({ path }) => path === finding.path);
  const lines = maps.get(finding.path);
  const language = change && languageOf(change.path, change.before.split("\n", 1)[0] ?? "");
  if (change === undefined || lines === undefined || language === undefined) return Promise.resolve(undefined);
  return addressed(change, language, finding, lines);
}
