/** What a job without rights hands over to one with them. */
import type { MendRequest } from "../stages/mend.ts";
import type { Run } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import type { Job } from "./job.ts";

export interface HandedOver {
  /** As if it ran for the pull request, with the rights of the base: nothing of the change may be run. */
  job: Job;
  patch?: MendRequest["patch"];
  notices: string[];
}

/** A patch of somebody else's that cannot even be judged must not keep the findings from being told. */
export async function withPatch(
  patch: MendRequest["patch"],
  run: (patch: MendRequest["patch"]) => Promise<Run>,
): Promise<Run> {
  if (patch === undefined) return run(undefined);
  try {
    return await run(patch);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const found = await run(undefined);
    return { ...found, notices: [`the patch of the artifact was not judged: ${error.message}`, ...found.notices] };
  }
}
