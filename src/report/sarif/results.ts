/** Findings as SARIF results. */
import type { Finding } from "../../model/finding.ts";
import type { Run, SuppressionRecord } from "../../model/run.ts";
import { escapeLine } from "../escape.ts";
import { LEVELS } from "./levels.ts";
import { ruleKey } from "./rules.ts";
import { pathToUri } from "./uri.ts";

/** Where things stand in the lists that results point into. */
export interface Indices {
  /** By `ruleKey`. */
  rules: ReadonlyMap<string, { id: string; index: number }>;
  artifacts: ReadonlyMap<string, number>;
}

export function resultOf(finding: Finding, run: Run, indices: Indices) {
  const rule = indices.rules.get(ruleKey(finding.analyzer, finding.ruleId));
  return {
    ruleId: rule?.id ?? finding.ruleId,
    ruleIndex: rule?.index,
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message || finding.title) },
    locations: [{ physicalLocation: physicalLocation(finding, indices) }],
    partialFingerprints: {
      ...(finding.lineHash === "" ? {} : { primaryLocationLineHash: finding.lineHash }),
      "provenfix/v1": finding.fingerprint,
    },
    ...(run.baseline === undefined ? {} : { baselineState: finding.disposition === "baselined" ? "unchanged" : "new" }),
    ...(finding.disposition === "suppressed" ? { suppressions: [suppression(finding, run)] } : {}),
    ...fixesOf(finding, run, indices),
    properties: {
      disposition: finding.disposition,
      reason: escapeLine(finding.reason),
      severity: finding.severity,
      confidence: finding.confidence,
      cwe: finding.cwe,
      analyzers: finding.witnesses.map(({ analyzer, ruleId }) => ({ analyzer, ruleId })),
    },
  };
}

/** Only what the gate has proven, or let pass as far as it could tell: its verdict stands in the description. */
function fixesOf({ fingerprint }: Finding, { repair }: Run, { artifacts }: Indices) {
  const outcome = repair?.outcomes.find((one) => one.fingerprint === fingerprint);
  const view = repair?.views[fingerprint];
  if (outcome === undefined || view === undefined || !("chosen" in outcome)) return {};
  const { candidate, verdict } = outcome.chosen;
  const byPath = new Map(view.edits.map(({ path }) => [path, view.edits.filter((edit) => edit.path === path)]));
  const artifactChanges = [...byPath].map(([path, edits]) => ({
    artifactLocation: artifactLocation(path, artifacts),
    replacements: edits.map(({ startLine, endLine, text }) => ({
      deletedRegion: { startLine, startColumn: 1, endLine, endColumn: 1 },
      insertedContent: { text },
    })),
  }));
  const text = messageText(`${verdict.state}: ${candidate.explanation}`);
  return { fixes: [{ description: { text }, artifactChanges }] };
}

/** A message is plain text: what would be an embedded link (SARIF 3.11.6) is taken apart. */
export function messageText(text: string): string {
  return escapeLine(text).replaceAll("](", "] (");
}

export function artifactLocation(path: string, artifacts: Indices["artifacts"]) {
  return { uri: pathToUri(path), uriBaseId: "SRCROOT", index: artifacts.get(path) };
}

function physicalLocation(finding: Finding, { artifacts }: Indices) {
  const { startLine, startColumn, endLine, endColumn, frame } = finding;
  const context = {
    startLine: frame.firstLine,
    endLine: frame.firstLine + frame.lines.length - 1,
    snippet: { text: frame.lines.join("\n") },
  };
  return {
    artifactLocation: artifactLocation(finding.path, artifacts),
    region: { startLine, startColumn, endLine, endColumn },
    ...(frame.lines.length > 0 ? { contextRegion: context } : {}),
  };
}

function suppression(finding: Finding, run: Run) {
  return {
    kind: isSuppressedInSource(finding, run) ? "inSource" : "external",
    status: "accepted",
    justification: escapeLine(finding.reason) || "no reason was given",
  };
}

/** By a comment on the finding's lines or the line above, or because no entry of the configuration is in use. */
function isSuppressedInSource(finding: Finding, run: Run): boolean {
  const used = run.suppressions.filter(({ held, uses }) => held && uses > 0);
  const isNear = ({ path, line = 0 }: SuppressionRecord) =>
    path === finding.path && line >= finding.startLine - 1 && line <= finding.endLine;
  return (
    used.some((record) => record.source !== "configuration" && isNear(record)) ||
    used.every((record) => record.source !== "configuration")
  );
}
