/** Inputs and change → what the pipeline is asked. */
import type { Request } from "../pipeline.ts";
import { UserError } from "../model/user-error.ts";
import { parseShard } from "../select/shard.ts";
import type { MendRequest } from "../stages/mend.ts";
import type { Change } from "./change.ts";
import type { Job } from "./job.ts";

/** @param patch that somebody else made: only judged, and without running anything of the change */
export function requestOf(job: Job, change: Change, patch?: MendRequest["patch"]): Request {
  const { inputs } = job;
  const fix = inputs.command === "publish" ? judgeOnly(job, patch) : mendRequestOf(job);
  const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard);
  if (shard !== undefined && fix !== undefined) {
    throw new UserError("the inputs shard and fix exclude each other", "repair in a job that sees all files");
  }
  return {
    selection: change.selection,
    ...(change.guard === undefined ? {} : { guard: change.guard }),
    configFile: inputs.config,
    analyzers: inputs.analyzers,
    failOn: inputs.failOn,
    minWitnesses: undefined,
    cache: true,
    baseline: true,
    sarif: [],
    lineHashes: true,
    ...(shard && { shard }),
    ...(fix && { fix: { when: "asked", how: fix } }),
  };
}

function judgeOnly(job: Job, patch: MendRequest["patch"]): MendRequest | undefined {
  return patch && { ...mendRequest(job), model: false, tests: false, dryRun: true, patch };
}

/**
 * `command: fix` patches the workspace; otherwise the repair is dry, and who publishes it does so from its outcomes. A fork's change
 * gets no model; where the job has more rights than the fork, nothing of it is run either.
 */
function mendRequestOf(job: Job): MendRequest | undefined {
  return job.inputs.command === "scan" && job.inputs.fix === "off" ? undefined : mendRequest(job);
}

function mendRequest({ inputs, event, fork }: Job): MendRequest {
  const privileged = fork && !(event.kind === "pull-request" && !event.privileged);
  const { model, baseUrl, apiKey } = inputs;
  return {
    only: [],
    strategy: undefined,
    model: !fork,
    llm: { model, baseUrl, apiKey: fork ? undefined : apiKey },
    tests: privileged ? false : undefined,
    // Whatever the configuration allows at a keyboard: here nobody looks before it is handed on.
    includeUnverified: false,
    maxCost: inputs.maxCost,
    dryRun: inputs.fix !== "off",
    patch: undefined,
    trajectories: undefined,
    showPrompt: undefined,
    review: undefined,
  };
}
