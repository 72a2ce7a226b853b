/** `fix.intent`: the check that asks each finding's own model. */
import type { GateOptions } from "../refine/gate/gate.ts";
import { checkIntent } from "../refine/gate/intent.ts";
import type { Case, CaseInput } from "./cases.ts";

/** @param cases each with its model */
export function intentOf(
  cases: readonly Case[],
  { secretRegions, signal }: Pick<CaseInput, "secretRegions" | "signal">,
): NonNullable<GateOptions["intent"]> {
  const models = new Map(cases.map(({ finding, model }) => [finding.fingerprint, model]));
  return (candidate, finding) => {
    const model = models.get(finding.fingerprint);
    if (model === undefined) throw new Error(`a patch for ${finding.path}, which no model may be asked about`);
    return checkIntent({ candidate, finding, model, secretRegions, signal });
  };
}
