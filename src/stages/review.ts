/** The model's word on what changed, beside the analyzers'. Whatever goes wrong with it, the run goes on without. */
import path from "node:path";
import type { Cache } from "../analyzers/cache.ts";
import type { LlmOptions } from "../config/llm.ts";
import type { Scan, Selection } from "../model/scan.ts";
import { UserError } from "../model/user-error.ts";
import { LLM, reviewChanges } from "../refine/review.ts";
import { openTrajectory } from "../refine/trajectory.ts";
import type { Place } from "../select/request.ts";
import { timestamp } from "../system/clock.ts";
import { startModel } from "./model.ts";

export interface ReviewInput {
  options: LlmOptions;
  selection: Selection;
  place: Place;
  cache: Cache;
  env: NodeJS.ProcessEnv;
}

export async function reviewed({ options, selection, place, cache, env }: ReviewInput): Promise<Scan> {
  const folder = place.repository && path.join(place.repository.commonDir, "provenfix");
  try {
    const run = await startModel(options, { env, root: place.root, folder });
    const log =
      folder &&
      openTrajectory(path.join(folder, "trajectories"), { fingerprint: "review" }, timestamp(env), (text) => text);
    const model = run.forFinding((exchange) => (log ? log.record(exchange) : undefined));
    return await reviewChanges(selection.contents(), model, cache);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = { kind: "missing" as const, message: error.message };
    return { analyzer: LLM, version: options.model, onError: "warn", status: "failed", failure };
  }
}
