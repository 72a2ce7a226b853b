/** Every analyzer's word before and after a patch, matched one to one: what is new, what stayed, what is left of what went. Pure. */
import { type Finding, SEVERITIES, type Witness } from "../../model/finding.ts";
import type { LineMap } from "./line-map.ts";

export interface Sighting {
  finding: Finding;
  witness: Witness;
  path: string;
  line: number;
}

export interface Matched {
  /** Seen before → seen after. */
  pairs: Map<Sighting, Sighting>;
  /** Seen after only. */
  fresh: Sighting[];
  /** Seen after only, at the place and of the family of something worse that is gone: less of the same. */
  residue: Sighting[];
}

/** Findings merge what several analyzers saw, and how they merge may differ after a patch: the witnesses are what is compared. */
export function sightingsOf(findings: readonly Finding[]): Sighting[] {
  return findings.flatMap((finding) =>
    finding.witnesses.map((witness) => ({ finding, witness, path: finding.path, line: witness.region.startLine })),
  );
}

type Test = (before: Sighting, after: Sighting) => boolean;

/** Each seen before stands for at most one seen after. By fingerprint first, so that copies keep to their own. */
export function matchSightings(
  before: readonly Sighting[],
  after: readonly Sighting[],
  maps: ReadonlyMap<string, LineMap>,
): Matched {
  const place: Test = (old, current) => isAt(old, current, maps);
  const pairs = new Map<Sighting, Sighting>();
  let open = [...after];
  const match = (test: Test): void => {
    for (const old of before) {
      if (pairs.has(old)) continue;
      const found = open.find((current) => test(old, current));
      if (found === undefined) continue;
      pairs.set(old, found);
      open = open.filter((current) => current !== found);
    }
  };
  match((old, current) => isSameRule(old, current) && isSameCode(old, current) && place(old, current));
  match((old, current) => isSameRule(old, current) && place(old, current));
  match((old, current) => isSameRule(old, current) && isSameCode(old, current));
  const gone = before.filter((old) => !pairs.has(old));
  // The code may have gone into a helper, if nothing of the kind is left where it was.
  const isMoved: Test = (old, current) =>
    isNote(current) && isAdded(current, maps) && !open.some((other) => isLess(old, other) && place(old, other));
  const isHere: Test = (old, current) => place(old, current) || isImportFor(old, current) || isMoved(old, current);
  const residue = residueOf(gone, open, isHere);
  return { pairs, fresh: open.filter((current) => !residue.includes(current)), residue };
}

/** One of each rule for each that is gone, so that nothing hides behind it. */
function residueOf(gone: readonly Sighting[], open: readonly Sighting[], isHere: Test): Sighting[] {
  const taken = new Set<string>();
  return open.filter((current) => {
    const { analyzer, ruleId } = current.witness;
    const free = gone.findIndex(
      (old, index) =>
        isLess(old, current) && isHere(old, current) && !taken.has(JSON.stringify([index, analyzer, ruleId])),
    );
    if (free >= 0) taken.add(JSON.stringify([free, analyzer, ruleId]));
    return free >= 0;
  });
}

function isNote({ witness: { severity } }: Sighting): boolean {
  return severity === "low" || severity === "note";
}

/** On lines that the patch wrote. */
function isAdded({ path, witness }: Sighting, maps: ReadonlyMap<string, LineMap>): boolean {
  const { startLine, endLine } = witness.region;
  const added = maps.get(path)?.added ?? [];
  return added.some(({ first, last }) => first <= startLine && last >= Math.max(startLine, endLine));
}

function isSameRule({ witness: a }: Sighting, { witness: b }: Sighting): boolean {
  return a.analyzer === b.analyzer && a.ruleId === b.ruleId;
}

function isSameCode({ finding: a }: Sighting, { finding: b }: Sighting): boolean {
  return a.path === b.path && a.fingerprint.replace(/:\d+$/, "") === b.fingerprint.replace(/:\d+$/, "");
}

/** Where its lines went, including all that came in place of replaced ones. */
function isAt(old: Sighting, current: Sighting, maps: ReadonlyMap<string, LineMap>): boolean {
  if (old.path !== current.path) return false;
  const { startLine, endLine } = old.witness.region;
  const range = maps.get(old.path)?.toAfter(startLine, Math.max(startLine, endLine)) ?? {
    first: startLine,
    last: endLine,
  };
  const region = current.witness.region;
  return region.startLine <= range.last && Math.max(region.startLine, region.endLine) >= range.first;
}

/** What takes the place of something worse may have to be imported: Bandit and its kin have a note for that of `subprocess`. */
function isImportFor(old: Sighting, current: Sighting): boolean {
  return current.finding.family === "insecure-import" && old.path === current.path;
}

/** Of the same analyzer and family, and less severe: `shell=True` is gone, and the call of a program is still worth a note. */
function isLess(old: Sighting, current: Sighting): boolean {
  const [worse, now] = [old.witness, current.witness];
  const related =
    old.finding.family === current.finding.family ||
    (isNote(current) && worse.cwe.some((cwe) => now.cwe.includes(cwe)));
  return (
    worse.analyzer === now.analyzer && related && SEVERITIES.indexOf(now.severity) > SEVERITIES.indexOf(worse.severity)
  );
}
