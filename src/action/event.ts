/** The event that started the workflow, as far as it says what has changed and whom to trust. */
import { z } from "zod";
import { UserError } from "../model/user-error.ts";

export type Event =
  | {
      kind: "pull-request";
      number: number;
      base: { ref: string; sha: string };
      head: { ref: string; sha: string };
      /** Commits of the pull request. */
      commits: number;
      /** It runs with the base's secrets and a token that may write (`pull_request_target`): nothing of it may be run. */
      privileged: boolean;
    }
  | {
      kind: "push";
      /** Absent for what is new. */
      before: string | undefined;
      after: string;
      forced: boolean;
      deleted: boolean;
    }
  | { kind: "merge-group"; base: string; head: string }
  /** Nothing has changed, or nobody says what: `schedule`, `workflow_dispatch`, `release` … */
  | { kind: "other"; name: string; after?: WorkflowRun };

/** The run of another workflow that this one follows, as GitHub itself tells it. */
export interface WorkflowRun {
  /** What started it. */
  event: string;
  head: { sha: string; branch: string; owner: string };
}

export interface Origin {
  event: Event;
  /** The change comes from a repository of somebody else, or from one that is gone: no secrets, nothing is written. */
  fork: boolean;
  /** Without `refs/heads/`. */
  defaultBranch: string | undefined;
}

const sha = z.string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/);
const repository = z.object({ full_name: z.string() }).nullish();
const side = z.object({ ref: z.string(), sha, repo: repository });

const payloads = {
  pullRequest: z.object({
    pull_request: z.object({ number: z.int().positive(), base: side, head: side, commits: z.int().optional() }),
  }),
  push: z.object({
    before: sha,
    after: sha,
    forced: z.boolean().optional(),
    deleted: z.boolean().optional(),
  }),
  mergeGroup: z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) }),
  workflowRun: z.object({
    workflow_run: z.object({
      head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullish(),
      event: z.string(),
      head_sha: sha,
      head_branch: z.string().nullish(),
    }),
  }),
  common: z.object({ repository: z.object({ default_branch: z.string().optional() }).optional() }),
};

/** @throws UserError where the payload is none of the event's */
export function readEvent(name: string, payload: unknown, ownName: string): Origin {
  const { repository: known } = checked(name, payloads.common, payload);
  const defaultBranch = known?.default_branch;
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const { pull_request: pull } = checked(name, payloads.pullRequest, payload);
      const { number, base, head, commits = 1 } = pull;
      const fork = isForeign(head.repo, ownName);
      const privileged = name === "pull_request_target";
      return { event: { kind: "pull-request", number, base, head, commits, privileged }, fork, defaultBranch };
    }
    case "push": {
      const { before, after, forced = false, deleted = false } = checked(name, payloads.push, payload);
      const from = isZero(before) ? undefined : before;
      return { event: { kind: "push", before: from, after, forced, deleted }, fork: false, defaultBranch };
    }
    case "merge_group": {
      const { base_sha, head_sha } = checked(name, payloads.mergeGroup, payload).merge_group;
      return { event: { kind: "merge-group", base: base_sha, head: head_sha }, fork: false, defaultBranch };
    }
    case "workflow_run": {
      const run = checked(name, payloads.workflowRun, payload).workflow_run;
      const { head_repository: from, head_branch: branch } = run;
      const head = from && branch ? { sha: run.head_sha, branch, owner: from.owner.login } : undefined;
      const after = head && { event: run.event, head };
      const event = { kind: "other" as const, name, ...(after && { after }) };
      return { event, fork: isForeign(from, ownName), defaultBranch };
    }
    default:
      return { event: { kind: "other", name }, fork: false, defaultBranch };
  }
}

/** GitHub writes names as their owner did; they are told apart without regard to case. */
function isForeign(head: z.output<typeof repository>, ownName: string): boolean {
  return head?.full_name.toLowerCase() !== ownName.toLowerCase();
}

export function isZero(oid: string): boolean {
  return /^0+$/.test(oid);
}

function checked<Schema extends z.ZodType>(name: string, schema: Schema, payload: unknown): z.output<Schema> {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  throw new UserError(
    `GITHUB_EVENT_PATH holds no payload of ${name}: ${z.prettifyError(result.error)}`,
    "run it in a workflow of GitHub Actions",
  );
}
