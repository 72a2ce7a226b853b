/** All detections of one file → its findings, in document order, with their fingerprints. */
import type { Detection, Finding } from "../model/finding.ts";
import type { RuleBook } from "../model/rule-book.ts";
import type { ChangedLines } from "../model/scan.ts";
import { type Draft, draftOf } from "./draft.ts";
import { joinFlows } from "./flow.ts";
import { fingerprintBase, numberedFingerprints } from "./fingerprint.ts";
import type { Ledger } from "./ledger.ts";
import { lineHashes } from "./line-hash.ts";
import { createMasker } from "./mask.ts";
import { compareText, mergeSightings } from "./merge.ts";
import type { Policy } from "./policy.ts";
import { clampRegion } from "../model/region.ts";
import { compareStarts } from "./region.ts";
import { sightingOf } from "./sighting.ts";
import type { Source } from "./source.ts";

export interface DetectedFile {
  path: string;
  changed: ChangedLines;
  detections: readonly Detection[];
  source: Source;
  policy: Policy;
  rules: RuleBook;
  /** Whether the findings carry them. */
  lineHashes: boolean;
}

export function draftFile(file: DetectedFile, ledger: Ledger): Draft[] {
  const { path, source, detections } = file;
  if (source.kind === "lost") return draftLost(file, ledger);
  const secrets = detections
    .filter(({ secret }) => secret === true)
    .map(({ region }) => clampRegion(region, source.lines));
  const masker = createMasker(source.lines, secrets);
  const context = { ...file, lines: source.lines, masker, ledger: ledger.forFile(path, masker) };
  const groups = joinFlows(mergeSightings(detections.map((detection) => sightingOf(detection, context))), source.lines);
  const drafts = groups
    .map((group) => draftOf(group, context))
    .toSorted((a, b) => compareFindings(a.finding, b.finding));
  if (!file.lineHashes) return numbered(drafts, new Map());
  const wanted = new Set(drafts.map(({ finding }) => finding.startLine));
  // GitHub hashes what UTF-8 makes of the bytes, the byte order mark included, whatever the encoding.
  return numbered(drafts, lineHashes(source.bytes.toString("utf8"), wanted));
}

/** Without its source a finding is still one: it stands where the analyzer said, shows no code, and matches no baseline. */
function draftLost(file: DetectedFile, ledger: Ledger): Draft[] {
  const masker = createMasker([], []);
  const context = { ...file, lines: [], masker, ledger: ledger.forFile(file.path, masker) };
  const drafts = file.detections.map((detection) => {
    const draft = draftOf([sightingOf(detection, context)], context);
    const { ruleId, family } = draft.finding;
    const identity = fingerprintBase(family, file.path, `${ruleId} ${JSON.stringify(detection.region)}`);
    const frame = { firstLine: detection.region.startLine, lines: [] };
    return { ...draft, finding: { ...draft.finding, ...detection.region, frame }, identities: [identity] };
  });
  return numbered(
    drafts.toSorted((a, b) => compareFindings(a.finding, b.finding)),
    new Map(),
  );
}

function numbered(drafts: readonly Draft[], hashes: ReadonlyMap<number, string>): Draft[] {
  const fingerprints = numberedFingerprints(drafts.map(({ identities }) => identities[0] ?? ""));
  return drafts.map((draft, index) => {
    const lineHash = hashes.get(draft.finding.startLine) ?? "";
    return { ...draft, finding: { ...draft.finding, fingerprint: fingerprints[index] ?? "", lineHash } };
  });
}

/** By path, position, rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    compareStarts(a, b) ||
    compareText(a.ruleId, b.ruleId) ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compareText(a.analyzer, b.analyzer) ||
    compareText(a.message, b.message)
  );
}
