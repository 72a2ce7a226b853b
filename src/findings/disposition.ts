/** What becomes of a finding, and why, in a person's words. */
import type { Config, FailOn } from "../config/config.ts";
import { CONFIDENCES, type Disposition, type Finding, SEVERITIES } from "../model/finding.ts";
import type { Draft } from "./draft.ts";
import { tooFewWitnesses } from "./witnesses.ts";

type Settings = Pick<Config, "baseline" | "minWitnesses">;

/** The first that applies: suppressed, baselined, outside the change, below the threshold, seen by too few, blocking. */
export function dispose(draft: Draft, accepted: boolean, settings: Settings): Finding {
  const [disposition, because] = decide(draft, accepted, settings);
  return { ...draft.finding, disposition, reason: [because, ...draft.notes].join("; ") };
}

function decide(draft: Draft, accepted: boolean, settings: Settings): [Disposition, string] {
  const { finding, failOn } = draft;
  if (draft.silencedBy !== undefined) return ["suppressed", draft.silencedBy];
  if (accepted) return ["baselined", `accepted in ${settings.baseline}`];
  if (!draft.changed) return ["outside-change", "on lines that the change does not touch"];
  if (draft.onlyOpinion) return ["advisory", "only a language model saw it, and its word alone never blocks"];
  const shortfall = belowThreshold(finding, failOn) ?? tooFewWitnesses(draft.seenBy, settings.minWitnesses);
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
