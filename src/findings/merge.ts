/** One defect that several rules or analyzers saw becomes one group of sightings. */
import { CONFIDENCES, type Region, SEVERITIES } from "../model/finding.ts";
import { areKin, shareWeakness } from "./kinship.ts";
import { compareEnds, compareSizes, compareStarts, likeness, overlap, sameRegion } from "./region.ts";
import type { Sighting } from "./sighting.ts";

interface Group {
  members: Sighting[];
  /** The narrowest member's reach. What overlaps only a wider one is another defect within the same statement. */
  anchor: Region;
}

/**
 * Groups the sightings of one file. They are one defect if they overlap and share the family of weakness, a CWE, or
 * both are secrets; between analyzers families that tools confuse are enough. A rule that reports two regions means two defects. The result, and the order of each group's
 * members, does not depend on the order of the input. A sweep in document order: only groups that are still open are compared.
 */
export function mergeSightings(sightings: readonly Sighting[]): Sighting[][] {
  const groups: Group[] = [];
  let open: Group[] = [];
  for (const sighting of sightings.toSorted(compareForSweep)) {
    // Later sightings start no earlier: a group whose anchor ended before this one can take none of them.
    open = open.filter(({ anchor }) => overlap(anchor, sighting.reach));
    const group = closest(open, sighting);
    if (group === undefined) {
      const created = { members: [sighting], anchor: sighting.reach };
      groups.push(created);
      open.push(created);
    } else {
      group.members.push(sighting);
      if (compareSizes(sighting.reach, group.anchor) < 0) group.anchor = sighting.reach;
    }
  }
  return groups.map(({ members }) => members);
}

/** The one whose rules are known to be the same, then the one whose place is most like: calls stand in calls. */
function closest(open: readonly Group[], sighting: Sighting): Group | undefined {
  const rated = open
    .filter((group) => accepts(group, sighting))
    .map((group) => ({
      group,
      isNamesake: group.members.some((member) => areNamesakes(member, sighting)),
      likeness: likeness(group.anchor, sighting.reach),
    }));
  const [best] = rated.toSorted((a, b) => Number(b.isNamesake) - Number(a.isNamesake) || b.likeness - a.likeness);
  return best?.group;
}

/** Bandit's B602 is Ruff's S602: ids and aliases, without the CWEs, which many share. */
function areNamesakes(a: Sighting, b: Sighting): boolean {
  const known = new Set(ruleNames(a));
  return ruleNames(b).some((name) => known.has(name));
}

function ruleNames({ names }: Sighting): string[] {
  return names.filter((name) => !name.startsWith("cwe-"));
}

function accepts({ members }: Group, sighting: Sighting): boolean {
  const isAlike = members.some((member) => sameWeakness(member, sighting)) || isKinOfOthers(members, sighting);
  return isAlike && members.every((member) => !isSecondOfRule(member, sighting));
}

function sameWeakness(a: Sighting, b: Sighting): boolean {
  if (sameFamily(a, b) || (a.secret && b.secret)) return true;
  return shareWeakness(a.witness.cwe, b.witness.cwe);
}

/** So wide that two of them at one place are two defects: `import subprocess, telnetlib`. */
const WIDE: ReadonlySet<string> = new Set(["other", "insecure-import"]);

function sameFamily(a: Sighting, b: Sighting): boolean {
  return a.rule.family === b.rule.family && !WIDE.has(a.rule.family);
}

/** An analyzer that reports both tells them apart. */
function isKinOfOthers(members: readonly Sighting[], sighting: Sighting): boolean {
  if (members.some(({ witness }) => witness.analyzer === sighting.witness.analyzer)) return false;
  return members.some(({ rule }) => areKin(rule.family, sighting.rule.family));
}

function isSecondOfRule(a: Sighting, b: Sighting): boolean {
  const sameRule = a.witness.analyzer === b.witness.analyzer && a.witness.ruleId === b.witness.ruleId;
  return sameRule && !sameRegion(a.witness.region, b.witness.region);
}

/** In document order, of those that start together the wider first. */
function compareForSweep(a: Sighting, b: Sighting): number {
  return compareStarts(a.reach, b.reach) || compareEnds(b.reach, a.reach) || compareWitnesses(a, b);
}

/** The lead first: the most severe, then the most confident, then the most specific region, then by name. */
export function compareWitnesses(a: Sighting, b: Sighting): number {
  return (
    SEVERITIES.indexOf(a.witness.severity) - SEVERITIES.indexOf(b.witness.severity) ||
    CONFIDENCES.indexOf(a.witness.confidence) - CONFIDENCES.indexOf(b.witness.confidence) ||
    compareSizes(a.witness.region, b.witness.region) ||
    compareStarts(a.witness.region, b.witness.region) ||
    compareText(a.witness.analyzer, b.witness.analyzer) ||
    compareText(a.witness.ruleId, b.witness.ruleId) ||
    compareText(a.witness.message, b.witness.message)
  );
}

/** By code units, not by locale: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
