/** Options about a model, where none would be asked: they would do nothing, and nobody would say so. Loads little. */
import type { Config } from "../config/config.ts";
import { UserError } from "../model/user-error.ts";
import type { AskedModel } from "./model.ts";

/** Of a `MendRequest`. */
interface Asked {
  strategy: string | undefined;
  maxCost: number | undefined;
  showPrompt: unknown;
  model: boolean;
  llm?: AskedModel;
}

/** @throws UserError for a strategy that does not exist, and for the first option that needs a model where none is configured */
export async function checkModelOptions(request: Asked, { fix, llm }: Config): Promise<void> {
  const [{ chooseStrategy }, { withAsked }] = await Promise.all([import("./cases.ts"), import("./model.ts")]);
  if (request.strategy !== undefined) await chooseStrategy(request.strategy, fix);
  const option = modelOptionOf(request);
  if (option === undefined || !request.model || withAsked(llm, request.llm) !== undefined) return;
  throw new UserError(
    `${option} is about the model that is asked for patches, and none is configured`,
    `name one in \`llm.model\` of .provenfix.yml, or leave ${option} out: recipes need none`,
  );
}

/** The first one given. */
export function modelOptionOf({ strategy, maxCost, showPrompt }: Asked): string | undefined {
  if (strategy !== undefined) return "--strategy";
  if (maxCost !== undefined) return "--max-cost";
  return showPrompt === undefined ? undefined : "--show-prompt";
}
