/**
 * `command: publish`: a job with rights tells of a fork's pull request what a job without rights found. Whatever that one left was under
 * the fork's control, so it is only data: which pull request it is about, GitHub says; what is insecure, the scan here says; of the
 * artifact only the patch is taken, and judged here by every check that runs nothing. Load this module lazily.
 */
import path from "node:path";
import { z } from "zod";
import { UserError } from "../model/user-error.ts";
import { readReport } from "../report/read-json.ts";
import { readRegularFile } from "../system/files.ts";
import type { GitHub } from "../system/github.ts";
import type { WorkflowRun } from "./event.ts";
import type { HandedOver } from "./patch-or-not.ts";
import type { Job } from "./job.ts";

/** Bytes. */
const LARGEST_REPORT = 50_000_000;
const LARGEST_PATCH = 1_000_000;

/** @throws UserError where there is no such pull request any more, or the artifact is not what it should be */
export async function handedOver(job: Job, github: GitHub | undefined): Promise<HandedOver> {
  const { event, inputs } = job;
  const after = event.kind === "other" ? event.after : undefined;
  if (after === undefined || after.event !== "pull_request") {
    throw new UserError(
      "command: publish has no pull request to publish for",
      "run it on `workflow_run` of the workflow that scanned one; docs/action.md shows both",
    );
  }
  if (github === undefined) throw new UserError("command: publish needs a token", "leave github-token as it is");
  if (inputs.artifact === undefined)
    throw new UserError("command: publish needs the input artifact", "name its folder");
  const pull = await pullRequestOf(after, github);
  const folder = path.resolve(job.workspace, inputs.artifact);
  const said = readReport(required(path.join(folder, "report.json"), LARGEST_REPORT), "report.json of the artifact");
  const { verdict } = said.summary;
  const diff = optional(path.join(folder, "fixes.patch"), LARGEST_PATCH);
  const own = `${github.repository.owner}/${github.repository.repo}`.toLowerCase();
  return {
    job: {
      ...job,
      event: {
        kind: "pull-request",
        number: pull.number,
        base: pull.base,
        head: pull.head,
        commits: 1,
        privileged: true,
      },
      fork: pull.head.repo?.full_name.toLowerCase() !== own,
      ref: `refs/pull/${pull.number}/head`,
      inputs: { ...inputs, fix: "suggest" },
    },
    ...(diff !== undefined && { patch: { file: "fixes.patch", diff } }),
    notices: [`the job without rights said "${verdict}"; what follows was found here`],
  };
}

const side = z.object({ ref: z.string(), sha: z.string().regex(/^[0-9a-f]{40,64}$/) });
const pulls = z.array(
  z.object({
    number: z.int(),
    base: side,
    head: side.extend({ repo: z.object({ full_name: z.string() }).nullish() }),
  }),
);

/** By what GitHub itself says of the run: a number in the artifact could be anybody's. */
async function pullRequestOf({ head }: WorkflowRun, github: GitHub) {
  const query = { state: "open", head: `${head.owner}:${head.branch}`, per_page: 100 };
  const answer = await github.call("GET /repos/{owner}/{repo}/pulls", query);
  if (answer.kind !== "ok")
    throw new UserError(`GitHub shows no pull requests: ${answer.message}`, "see the token's permissions");
  const found = pulls.parse(answer.data).find((pull) => pull.head.sha === head.sha);
  if (found !== undefined) return found;
  throw new UserError(
    `no open pull request has ${head.sha} as its head`,
    "it was closed, or has moved on: then a newer run tells of it",
  );
}

function required(file: string, largest: number): string {
  const text = optional(file, largest);
  if (text !== undefined) return text;
  throw new UserError(`the artifact has no ${path.basename(file)}`, "see what the job without rights uploaded");
}

function optional(file: string, largest: number): string | undefined {
  const read = readRegularFile(file, largest);
  if (read.kind === "bytes") return read.bytes.toString("utf8");
  if (read.kind === "unreadable" && read.message === "it is gone") return undefined;
  const why = read.kind === "unreadable" ? read.message : read.kind;
  throw new UserError(
    `${path.basename(file)} of the artifact is refused: ${why}`,
    "only regular files of a sane size are read",
  );
}
