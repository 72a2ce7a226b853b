/** The matrix event × checkout × permission × result, and what must come of each cell. */
import { dispatch, mergeGroup, push, schedule, ZERO } from "../support/action/events.ts";
import { type Forge, placeOf } from "../support/action/forge.ts";
import type { TriggeringEvent } from "../support/action/runner.ts";
import { PERMISSIONS } from "../support/github.ts";
import type { GitHubState } from "../support/github/state.ts";

export interface Start {
  name: string;
  event(forge: Forge): TriggeringEvent;
  /** Commits that the workflow may check out. */
  checkouts: Record<string, (forge: Forge) => { sha: string; depth: number }>;
  /** `refs/…` of what is uploaded; absent where nothing is. */
  ref?: string;
  isDefault?: true;
  fork?: true;
}

const merge = {
  "merge, depth 1": (forge: Forge) => ({ sha: forge.merge, depth: 1 }),
  "merge, full": (forge: Forge) => ({ sha: forge.merge, depth: 0 }),
};
const head = {
  "head, depth 1": (forge: Forge) => ({ sha: forge.head, depth: 1 }),
  "head, full": (forge: Forge) => ({ sha: forge.head, depth: 0 }),
};
const main = {
  "depth 1": (forge: Forge) => ({ sha: forge.merge, depth: 1 }),
  full: (forge: Forge) => ({ sha: forge.merge, depth: 0 }),
};

/** `main` moves from `base` to `merge`, as after the pull request was merged. */
export const STARTS: readonly Start[] = [
  { name: "pull_request", event: (forge) => forge.pullRequest(), checkouts: { ...merge, ...head }, ref: "refs/pull/1" },
  {
    name: "pull_request from a fork",
    event: (forge) => forge.pullRequest({ from: "mallory/shop" }),
    checkouts: { ...merge, ...head },
    ref: "refs/pull/1",
    fork: true,
  },
  {
    name: "push to the default branch",
    event: (forge) => push(placeOf(forge), { before: forge.base, after: forge.merge }),
    checkouts: main,
    ref: "refs/heads/main",
    isDefault: true,
  },
  {
    name: "push of a new branch",
    event: (forge) => push(placeOf(forge), { before: ZERO, after: forge.head, ref: "refs/heads/feature" }),
    checkouts: head,
    ref: "refs/heads/feature",
  },
  {
    name: "merge_group",
    event: (forge) => mergeGroup(placeOf(forge), { base: forge.base, head: forge.merge }),
    checkouts: main,
  },
  {
    name: "schedule",
    event: (forge) => schedule(placeOf(forge), forge.merge),
    checkouts: { "depth 1": main["depth 1"] },
    ref: "refs/heads/main",
    isDefault: true,
  },
  {
    name: "workflow_dispatch",
    event: (forge) => dispatch(placeOf(forge), forge.merge),
    checkouts: { "depth 1": main["depth 1"] },
    ref: "refs/heads/main",
    isDefault: true,
  },
];

export interface Permission {
  name: string;
  state: Partial<GitHubState>;
  /** What GitHub does with an upload. */
  upload: "taken" | "refused" | "broken";
  /** Whether comments may be written. */
  comments?: true;
}

export const GRANTED: readonly Permission[] = [
  {
    name: "`security-events: write`, `pull-requests: write`",
    state: { permissions: PERMISSIONS.full },
    upload: "taken",
    comments: true,
  },
  { name: "read only", state: { permissions: PERMISSIONS["read-only"] }, upload: "refused" },
  {
    name: "no code scanning",
    state: { permissions: PERMISSIONS.scan, codeScanning: false, private: true },
    upload: "refused",
  },
  {
    name: "`security-events: write`, GitHub fails",
    state: { permissions: PERMISSIONS.scan, processing: { pendingPolls: 0, errors: ["we could not process it"] } },
    upload: "broken",
  },
];

export const RESULTS = ["clean", "findings", "analyzer fails"] as const;
export type Result = (typeof RESULTS)[number];

export interface Outcome {
  exit: 0 | 1 | 2;
  verdict: "clean" | "blocking" | "incomplete";
  /** `uploaded`; `warning`: refused or failed, told, and the findings decide. */
  codeScanning: "uploaded" | "warning" | "not tried" | "error";
  /** On the pull request. */
  comments: number;
}

export function expected(start: Start, permission: Permission, result: Result): Outcome {
  const pullRequest = start.ref === "refs/pull/1" && start.fork !== true;
  const comments = pullRequest && permission.comments === true && result === "findings" ? 1 : 0;
  return { ...withoutComments(start, permission, result), comments };
}

/** The promise, in words: findings decide; what is not whole is 2 and not uploaded; what broke on the default branch is 2. */
function withoutComments(start: Start, permission: Permission, result: Result): Omit<Outcome, "comments"> {
  if (result === "analyzer fails") return { exit: 2, verdict: "incomplete", codeScanning: "not tried" };
  const byFindings =
    result === "clean" ? ({ exit: 0, verdict: "clean" } as const) : ({ exit: 1, verdict: "blocking" } as const);
  if (start.ref === undefined) return { ...byFindings, codeScanning: "not tried" };
  const upload = start.fork === true ? "refused" : permission.upload;
  if (upload === "taken") return { ...byFindings, codeScanning: "uploaded" };
  if (upload === "refused" || start.isDefault !== true) return { ...byFindings, codeScanning: "warning" };
  return { exit: 2, verdict: "incomplete", codeScanning: "error" };
}

/** For the documentation: what holds for every checkout in one line. */
export function table(): string {
  const rows = STARTS.flatMap((start) =>
    GRANTED.flatMap((permission) =>
      RESULTS.map((result) => {
        const { exit, verdict, codeScanning, comments } = expected(start, permission, result);
        const checkouts = Object.keys(start.checkouts).join("; ");
        return [
          start.name,
          checkouts,
          permission.name,
          result,
          String(exit),
          `\`${verdict}\``,
          codeScanning,
          String(comments),
        ];
      }),
    ),
  );
  const lines = [
    ["event", "checkouts", "token", "result", "exit", "`verdict`", "code scanning", "with `comments: all`"],
    ["---", "---", "---", "---", "---", "---", "---", "---"],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
