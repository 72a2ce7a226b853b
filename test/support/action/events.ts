/** Payloads of events with the fields of recorded ones, as far as anybody reads them, and the rest that surrounds them. */
import type { TriggeringEvent } from "./runner.ts";

export const ZERO = "0".repeat(40);

const sender = { login: "octocat", id: 583231, type: "User" };

export interface EventPlace {
  owner: string;
  repo: string;
  /** `GITHUB_SERVER_URL`. */
  serverUrl: string;
}

function repositoryOf({ owner, repo, serverUrl }: EventPlace) {
  return {
    id: 1296269,
    name: repo,
    full_name: `${owner}/${repo}`,
    private: false,
    fork: false,
    owner: { login: owner, id: 1, type: "Organization" },
    html_url: `${serverUrl}/${owner}/${repo}`,
    clone_url: `${serverUrl}/${owner}/${repo}.git`,
    default_branch: "main",
  };
}

export interface PullRequestFacts {
  number?: number;
  base: string;
  head: string;
  /** The commit of `refs/pull/N/merge`. */
  merge: string;
  /** Names of branches. */
  headRef?: string;
  title?: string;
  body?: string;
  /** Commits of the pull request. */
  commits?: number;
  /** `owner/name` that it comes from; `null` where that repository is gone. */
  from?: string | null;
  action?: string;
  /** `pull_request_target` runs at the base. */
  name?: "pull_request" | "pull_request_target";
}

export function pullRequest(place: EventPlace, facts: PullRequestFacts): TriggeringEvent {
  const repository = repositoryOf(place);
  const { number = 1, base, head, merge, headRef = "feature", commits = 1, name = "pull_request" } = facts;
  const from = facts.from === undefined ? repository.full_name : facts.from;
  const headRepo = from === null ? null : { ...repository, full_name: from, fork: from !== repository.full_name };
  return {
    name,
    sha: name === "pull_request" ? merge : base,
    ref: name === "pull_request" ? `refs/pull/${number}/merge` : "refs/heads/main",
    payload: {
      action: facts.action ?? "synchronize",
      number,
      pull_request: {
        number,
        state: "open",
        draft: false,
        title: facts.title ?? "Add a feature",
        body: facts.body ?? null,
        user: sender,
        html_url: `${repository.html_url}/pull/${number}`,
        merge_commit_sha: merge,
        commits,
        changed_files: 1,
        base: { ref: "main", sha: base, label: `${place.owner}:main`, repo: repository },
        head: { ref: headRef, sha: head, label: `${place.owner}:${headRef}`, repo: headRepo },
      },
      repository,
      sender,
    },
  };
}

export function push(
  place: EventPlace,
  facts: { before: string; after: string; ref?: string; forced?: boolean; deleted?: boolean },
): TriggeringEvent {
  const { before, after, ref = "refs/heads/main", forced = false, deleted = false } = facts;
  return {
    name: "push",
    sha: after,
    ref,
    payload: {
      ref,
      before,
      after,
      created: before === ZERO,
      deleted,
      forced,
      base_ref: null,
      compare: `${place.serverUrl}/${place.owner}/${place.repo}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: [],
      head_commit: deleted ? null : { id: after, message: "a commit" },
      pusher: { name: "octocat", email: "octocat@example.org" },
      repository: repositoryOf(place),
      sender,
    },
  };
}

export function mergeGroup(place: EventPlace, facts: { base: string; head: string }): TriggeringEvent {
  const ref = `refs/heads/gh-readonly-queue/main/pr-1-${facts.base}`;
  return {
    name: "merge_group",
    sha: facts.head,
    ref,
    payload: {
      action: "checks_requested",
      merge_group: { head_sha: facts.head, head_ref: ref, base_sha: facts.base, base_ref: "refs/heads/main" },
      repository: repositoryOf(place),
      sender,
    },
  };
}

export function schedule(place: EventPlace, sha: string): TriggeringEvent {
  const payload = { schedule: "17 4 * * 1", repository: repositoryOf(place), workflow: ".github/workflows/s.yml" };
  return { name: "schedule", sha, ref: "refs/heads/main", payload };
}

export function dispatch(place: EventPlace, sha: string, ref = "refs/heads/main"): TriggeringEvent {
  return {
    name: "workflow_dispatch",
    sha,
    ref,
    payload: { inputs: null, ref, repository: repositoryOf(place), sender },
  };
}

/** A run of another workflow, for a pull request, has ended: this one runs at the default branch, with its rights. */
export function workflowRun(
  place: EventPlace,
  facts: { sha: string; head: string; branch?: string; from?: string; event?: string },
): TriggeringEvent {
  const repository = repositoryOf(place);
  const { sha, head, branch = "feature", from = repository.full_name, event = "pull_request" } = facts;
  const [login = ""] = from.split("/");
  return {
    name: "workflow_run",
    sha,
    ref: "refs/heads/main",
    payload: {
      action: "completed",
      workflow_run: {
        id: 42,
        event,
        status: "completed",
        conclusion: "success",
        head_sha: head,
        head_branch: branch,
        head_repository: { full_name: from, owner: { login }, fork: from !== repository.full_name },
        // Empty for forks, as the original has it.
        pull_requests: [],
      },
      repository,
      sender,
    },
  };
}
