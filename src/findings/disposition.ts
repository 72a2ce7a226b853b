/** What becomes of a finding, and why, in a person's words. */
import type { FailOn } from "../config/config.ts";
import { CONFIDENCES, type Disposition, type Finding, SEVERITIES } from "../model/finding.ts";
import type { Draft } from "./draft.ts";

/** The first that applies: suppressed, baselined, outside the change, below the threshold, blocking. */
export function dispose(draft: Draft, accepted: boolean, baselinePath: string): Finding {
  const [disposition, because] = decide(draft, accepted, baselinePath);
  return { ...draft.finding, disposition, reason: [because, ...draft.notes].join("; ") };
}

function decide(draft: Draft, accepted: boolean, baselinePath: string): [Disposition, string] {
  const { finding, failOn } = draft;
  if (draft.silencedBy !== undefined) return ["suppressed", draft.silencedBy];
  if (accepted) return ["baselined", `accepted in ${baselinePath}`];
  if (!draft.changed) return ["outside-change", "on lines that the change does not touch"];
  const shortfall = belowThreshold(finding, failOn);
  if (shortfall !== undefined) return ["advisory", shortfall];
  return [
    "blocking",
    `${describe(finding)} blocks from ${failOn.severity} severity and ${failOn.confidence} confidence up`,
  ];
}

function belowThreshold(finding: Finding, failOn: FailOn): string | undefined {
  if (failOn.severity === "never") return "the configuration says that nothing blocks here";
  if (SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(failOn.severity)) {
    return `${finding.severity} severity is below the threshold, ${failOn.severity}`;
  }
  if (CONFIDENCES.indexOf(finding.confidence) > CONFIDENCES.indexOf(failOn.confidence)) {
    return `${finding.confidence} confidence is below the threshold, ${failOn.confidence}`;
  }
  return undefined;
}

function describe({ severity, confidence }: Finding): string {
  return `${severity} severity with ${confidence} confidence`;
}
