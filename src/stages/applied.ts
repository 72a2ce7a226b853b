/** Outcomes whose patches are to be applied → what became of them. */
import { type Application, applyPatches, type Finish, type Patch, rehearse } from "../apply/apply.ts";
import type { Target } from "../apply/plan.ts";
import type { Finding } from "../model/finding.ts";
import type { Outcome } from "../model/outcome.ts";
import { combine } from "../refine/combine.ts";
import type { Repository } from "../system/repository.ts";
import { demoted, wantedOf, type WithPatch } from "./together.ts";

export interface ApplyInput {
  repository: Repository;
  target: Target;
  /** Only says what would be. */
  dryRun: boolean;
  targets: readonly Finding[];
  finish: Finish;
}

/** With what they change together. A patch that somebody's edits stand in the way of is proposed. */
export async function applied(outcomes: readonly Outcome[], { repository, target, dryRun, ...input }: ApplyInput) {
  const patches = wantedOf(outcomes).map((outcome) => patchOf(outcome, input.targets));
  const application = dryRun
    ? await rehearse(patches, input.finish)
    : await applyPatches(repository, target, patches, input.finish);
  const { changes } = application;
  return { outcomes: withApplication(outcomes, application), changes, notices: noticesOf(application) };
}

/** No patch shows it: it is what they do together. */
function noticesOf({ applied: patches, changes }: Application): string[] {
  const plain = combine(patches.map((patch) => patch.changes)) ?? [];
  return changes.flatMap(({ path, after }) => {
    const isPlain = plain.some((change) => change.path === path && change.after === after);
    return isPlain ? [] : [`${path}: imports that nothing uses any more with these patches go too`];
  });
}

function patchOf({ fingerprint, chosen }: WithPatch, targets: readonly Finding[]): Patch {
  const finding = targets.find((one) => one.fingerprint === fingerprint);
  const place = finding === undefined ? "" : `${finding.path}:${finding.startLine} ${finding.ruleId}: `;
  const { explanation, changes } = chosen.candidate;
  return { fingerprint, title: `${place}${explanation}`, changes };
}

function withApplication(outcomes: readonly Outcome[], { refused }: Application): Outcome[] {
  const reasons = new Map(refused.map(({ patch, reason }) => [patch.fingerprint, reason]));
  return outcomes.map((outcome) => {
    const reason = reasons.get(outcome.fingerprint);
    return reason === undefined || !("chosen" in outcome) ? outcome : demoted(outcome, reason);
  });
}
