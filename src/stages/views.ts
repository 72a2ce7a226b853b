/** Patches as reports show them. */
import { redaction } from "../llm/redact.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Repair } from "../model/repair.ts";
import { lineEdits, unifiedDiff } from "../refine/diff.ts";
import { secretsIn } from "../refine/secrets.ts";
import type { CaseInput } from "./cases.ts";

/** Patches as they may be shown: what is a secret in the file is none of a report's. */
export async function viewsOf(
  outcomes: readonly Outcome[],
  { secretRegions }: Pick<CaseInput, "secretRegions">,
): Promise<Repair["views"]> {
  const views: Repair["views"] = {};
  for (const outcome of outcomes) {
    if (!("chosen" in outcome)) continue;
    const { changes } = outcome.chosen.candidate;
    const secrets: string[] = [];
    for (const { path, before } of changes) secrets.push(...(await secretsIn(path, before, secretRegions(path))));
    const { hide } = redaction(
      secrets,
      changes.map(({ before }) => before),
    );
    const edits = lineEdits(changes).map((edit) => ({ ...edit, text: hide(edit.text) }));
    views[outcome.fingerprint] = { diff: hide(unifiedDiff(changes)), edits };
  }
  return views;
}
