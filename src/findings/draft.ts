/** A group of sightings becomes one finding, lacking only what the rest of the run decides: its disposition. */
import type { FailOn } from "../config/config.ts";
import { CONFIDENCES, type Finding, SEVERITIES } from "../model/finding.ts";
import type { ChangedLines } from "../model/scan.ts";
import { fingerprintBase, flaggedCode } from "./fingerprint.ts";
import { frameOf } from "./frame.ts";
import type { FileLedger } from "./ledger.ts";
import { compareWitnesses } from "./merge.ts";
import { touches } from "./region.ts";
import type { FileContext, Sighting } from "./sighting.ts";
import type { Silencer } from "./silencer.ts";
import { independent } from "./witnesses.ts";

/** A witness, and the suppressions that speak of it. */
interface Voice {
  sighting: Sighting;
  silencers: Silencer[];
  silent: boolean;
}

export interface Draft {
  finding: Finding;
  /** What identical copies share; first by the lead witness, then by the others of the same family. */
  identities: string[];
  /** The change touches it. */
  changed: boolean;
  /** Why nothing is left of it, where every witness is silenced. */
  silencedBy: string | undefined;
  /** Suppressions that were meant for it and did not silence it, in words. */
  notes: string[];
  failOn: FailOn;
  /** Independent analyzers that saw it and are not silenced; opinions do not count. */
  seenBy: number;
  /** Nobody but whose word is only an opinion saw it. */
  onlyOpinion: boolean;
}

export interface DraftContext extends FileContext {
  ledger: FileLedger;
  changed: ChangedLines;
}

/** The lead comes from the witnesses that are not silenced; if all are, from all. */
export function draftOf(group: readonly Sighting[], file: DraftContext): Draft {
  const voices = voicesOf(group, file.ledger);
  const audible = voices.filter(({ silent }) => !silent);
  const some = (audible.length > 0 ? audible : voices).map(({ sighting }) => sighting);
  const certain = some.filter(({ advisory }) => !advisory);
  // Beside an analyzer that knows, an opinion changes neither severity nor confidence nor what is counted.
  const heard = certain.length > 0 ? certain : some;
  for (const silencer of new Set(voices.flatMap(({ silencers }) => silencers))) {
    if (silencer.failure === undefined) silencer.record.uses += 1;
  }
  return {
    finding: findingOf(voices, heard, file),
    identities: identitiesOf(heard, file),
    changed: heard.some(({ witness }) => touches(witness.region, file.changed)),
    silencedBy: audible.length > 0 ? undefined : silenceReason(voices),
    notes: notesOf(voices, audible),
    failOn: file.policy.failOn,
    onlyOpinion: certain.length === 0,
    seenBy: independent(heard.map(({ witness }) => witness.analyzer)).size,
  };
}

function voicesOf(group: readonly Sighting[], ledger: FileLedger): Voice[] {
  const named = group.map((sighting) => ({ sighting, silencers: ledger.silencersOf(sighting) }));
  const voices = named.map(({ sighting }) => {
    const silencers = new Set(
      named.flatMap((other) => other.silencers.filter((silencer) => silences(silencer, other.sighting, sighting))),
    );
    const silent = sighting.off || [...silencers].some(({ failure }) => failure === undefined);
    return { sighting, silencers: [...silencers], silent };
  });
  return voices.toSorted(compareVoices);
}

/**
 * A person who accepts a defect accepts it whoever sees it, as long as none calls it worse. An analyzer's own comment, such as
 * `nosec B602`, does not speak for another analyzer.
 */
function silences({ record }: Silencer, named: Sighting, other: Sighting): boolean {
  if (named === other) return true;
  const sameDefect = named.rule.family === other.rule.family || (named.secret && other.secret);
  const isWorse = SEVERITIES.indexOf(other.witness.severity) < SEVERITIES.indexOf(named.witness.severity);
  return record.source !== "native" && sameDefect && !isWorse;
}

function compareVoices(a: Voice, b: Voice): number {
  return Number(a.silent) - Number(b.silent) || compareWitnesses(a.sighting, b.sighting);
}

/** Analyzers that agree are surer than one: the finding is as confident as the most confident of those heard. */
function findingOf(voices: readonly Voice[], heard: readonly Sighting[], file: DraftContext): Finding {
  const lead = heard[0];
  if (lead === undefined) throw new Error("a group without sightings");
  const { analyzer, ruleId, message, severity, region } = lead.witness;
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
    reason: "",
  };
}

function identitiesOf(heard: readonly Sighting[], { path, lines }: FileContext): string[] {
  const family = heard[0]?.rule.family;
  const same = heard.filter(({ rule }) => rule.family === family);
  const bases = same.map(({ rule, witness }) => fingerprintBase(rule.family, path, flaggedCode(lines, witness.region)));
  return [...new Set(bases)];
}

function silenceReason(voices: readonly Voice[]): string {
  const reasons = voices.flatMap(({ sighting, silencers }) => {
    const holding = silencers.filter(({ failure }) => failure === undefined);
    if (holding.length === 0) return [`${sighting.witness.ruleId} is off in the configuration`];
    return holding.map(({ place, record }) => (record.source === "native" ? place : `${place}: ${record.reason}`));
  });
  return [...new Set(reasons)].join("; ");
}

function notesOf(voices: readonly Voice[], audible: readonly Voice[]): string[] {
  if (audible.length === 0) return [];
  const failed = audible.flatMap(({ silencers }) =>
    silencers.map(({ place, failure }) => `${place} does not hold: ${failure}`),
  );
  const others = audible.map(({ sighting: { witness } }) => `${witness.ruleId} (${witness.analyzer})`).join(", ");
  const partial = voices
    .filter(({ silent }) => silent)
    .flatMap(({ sighting, silencers }) =>
      silencers
        .filter(({ failure }) => failure === undefined)
        .map(({ place }) => `${place} silences ${sighting.witness.ruleId}, not ${others}`),
    );
  return [...new Set([...failed, ...partial])];
}
