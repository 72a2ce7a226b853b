/** Inputs and change → what the pipeline is asked. */
import type { Request } from "../pipeline.ts";
import type { MendRequest } from "../stages/mend.ts";
import type { Change } from "./change.ts";
import type { Job } from "./job.ts";

export function requestOf(job: Job, change: Change): Request {
  const { inputs } = job;
  const fix = mendRequestOf(job);
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
    ...(fix && { fix: { when: "asked", how: fix } }),
  };
}

/**
 * `command: fix` patches the workspace; otherwise the repair is dry, and who publishes it does so from its outcomes. A fork's change
 * gets no model; where the job has more rights than the fork, nothing of it is run either.
 */
function mendRequestOf({ inputs, event, fork }: Job): MendRequest | undefined {
  if (inputs.command === "scan" && inputs.fix === "off") return undefined;
  const privileged = fork && !(event.kind === "pull-request" && !event.privileged);
  const { model, baseUrl, apiKey } = inputs;
  return {
    only: [],
    strategy: undefined,
    model: !fork,
    llm: { model, baseUrl, apiKey: fork ? undefined : apiKey },
    tests: privileged ? false : undefined,
    includeUnverified: undefined,
    maxCost: inputs.maxCost,
    dryRun: inputs.fix !== "off",
    patch: undefined,
    trajectories: undefined,
    showPrompt: undefined,
    review: undefined,
  };
}
