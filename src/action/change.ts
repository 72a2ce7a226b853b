/** From the event to what is scanned: the pull request's own change from any checkout, a push's, a merge group's, or everything. */
import type { GuardFiles } from "../config/staged.ts";
import type { RangeRequest, SelectRequest } from "../select/request.ts";
import { UserError } from "../model/user-error.ts";
import type { GitHub } from "../system/github.ts";
import type { Event } from "./event.ts";
import { openRepository } from "../system/repository.ts";
import { openHistory, type History } from "./history.ts";
import type { Job } from "./job.ts";
import { filesOnServer, guardOnServer, mergeBaseOnServer } from "./server.ts";

export interface Change {
  selection: SelectRequest;
  /** Where configuration, baseline and rules are read from; absent: those that are checked out. */
  guard?: string | GuardFiles;
  /** What was checked, as GitHub names it. */
  commit: string;
  ref: string;
  /** Nothing was there to check, and no results are to be uploaded in its name. */
  empty?: true;
  notices: string[];
}

/** `direct`: the very commit that the change starts from, so that no merge base is looked for. */
interface Range extends Pick<RangeRequest, "known"> {
  from: string;
  to: string;
  /** Where FROM is not in this clone. */
  guard?: GuardFiles;
}

type PullRequest = Extract<Event, { kind: "pull-request" }>;
type Push = Extract<Event, { kind: "push" }>;

/** @throws UserError where nothing is checked out, or nobody can say what has changed */
export async function changeOf(job: Job, github: () => Promise<GitHub | undefined>): Promise<Change> {
  const repository = await openRepository(job.workspace, job.env).catch(noCheckout);
  const history = openHistory(repository, job);
  const change = await changeBy(job, history, github);
  const { selection, guard } = change;
  if (selection.kind !== "range" || selection.known !== undefined) return change;
  if (await history.isPartial()) await warm(history, selection, guard);
  return change;
}

function noCheckout(error: unknown): never {
  if (!(error instanceof UserError) || !/not in a git repository/.test(error.message)) throw error;
  throw new UserError(
    `there is no checkout to scan: ${error.message}`,
    "run actions/checkout in a step before this one, without its input `path`",
  );
}

async function changeBy(job: Job, history: History, github: () => Promise<GitHub | undefined>): Promise<Change> {
  const { event, sha, ref } = job;
  const here = { commit: sha, ref, notices: [] };
  switch (event.kind) {
    case "pull-request":
      return ofPullRequest(event, job, history, github);
    case "push": {
      if (event.deleted) return nothing(job);
      const range = await ofPush(event, job, history);
      if (range === undefined) return { ...here, selection: everything(job) };
      return { ...here, selection: { ...rangeRequest(range, job), wide: wantsUpload(job) } };
    }
    case "merge-group": {
      if (!(await has(history, event.base))) throw missing("the merge group's base", event.base);
      if (!(await has(history, event.head))) throw missing("the merge group's head", event.head);
      return { ...here, selection: rangeRequest({ from: event.base, to: event.head }, job), guard: event.base };
    }
    case "other":
      return { ...here, selection: everything(job) };
  }
}

/** What code scanning gets for a branch replaces what it had: all of the files must be in it. */
function wantsUpload({ inputs }: Job): boolean {
  return inputs.sarifUpload !== "never";
}

/** The job runs at the default branch then, which this push did not change. */
function nothing({ sha, ref }: Job): Change {
  const selection: SelectRequest = { kind: "range", from: sha, to: sha, direct: true };
  return { selection, commit: sha, ref, notices: ["this push deletes a branch: nothing was checked"], empty: true };
}

function everything({ inputs }: Job): SelectRequest {
  return inputs.paths.length > 0 ? { kind: "paths", paths: inputs.paths } : { kind: "all" };
}

function rangeRequest({ from, to, known }: Range, { inputs }: Job): RangeRequest {
  return { kind: "range", from, to, direct: true, paths: inputs.paths, ...(known && { known }) };
}

/** Where it is not here yet, it alone is fetched. */
async function has(history: History, commit: string): Promise<boolean> {
  return (await history.has(commit)) || ((await history.fetch([commit], 1)) && history.has(commit));
}

async function ofPullRequest(
  event: PullRequest,
  job: Job,
  history: History,
  github: () => Promise<GitHub | undefined>,
): Promise<Change> {
  const checkedOut = await history.head();
  if (checkedOut === job.sha && !event.privileged) {
    const base = await firstParent(history, job.sha);
    if (base !== undefined) {
      const selection = rangeRequest({ from: base, to: job.sha }, job);
      return { selection, guard: base, commit: job.sha, ref: job.ref, notices: [] };
    }
  }
  const head = event.head.sha;
  if (!(await has(history, head))) throw missing("the pull request's head", head);
  const notices =
    checkedOut === head
      ? []
      : [`the checkout is neither the pull request's merge nor its head: its head ${head} was fetched and checked`];
  const range = await sinceMergeBase(event, history, github);
  const ref = `refs/pull/${event.number}/head`;
  return { selection: rangeRequest(range, job), guard: range.guard ?? event.base.sha, commit: head, ref, notices };
}

/** A pull request's merge has its base first: against it, the difference is the pull request's own change. */
async function firstParent(history: History, merge: string): Promise<string | undefined> {
  const known = await history.parents(merge);
  const parents = known.length > 0 || !(await history.fetch([merge], 2)) ? known : await history.parents(merge);
  return parents.length > 1 ? parents[0] : undefined;
}

/** Commits of history that are fetched when nobody says where the branches part. */
const DEPTHS = [50, 500, 5000];

async function sinceMergeBase(
  { base, head, number }: PullRequest,
  history: History,
  github: () => Promise<GitHub | undefined>,
): Promise<Range> {
  const to = head.sha;
  const found = (await history.has(base.sha)) ? await history.mergeBase(base.sha, to) : undefined;
  if (found !== undefined) return { from: found, to };
  const server = await github();
  const from = server && (await mergeBaseOnServer(server, base.sha, to));
  if (from !== undefined && (await has(history, from)) && (await has(history, base.sha))) return { from, to };
  for (const depth of DEPTHS) {
    if (!(await history.fetch([base.sha, to], depth))) break;
    const deepened = await history.mergeBase(base.sha, to);
    if (deepened !== undefined) return { from: deepened, to };
  }
  const known = server && (await filesOnServer(server, number));
  if (server !== undefined && known !== undefined)
    return { from: base.sha, to, known, guard: guardOnServer(server, base.sha) };
  throw missing("what the pull request starts from", base.sha);
}

/** `undefined`: nothing is known before it, so that everything counts. */
async function ofPush(event: Push, job: Job, history: History): Promise<Range | undefined> {
  const { before, after, forced } = event;
  if (!(await has(history, after))) throw missing("what was pushed", after);
  const own = job.defaultBranch === undefined || job.ref === `refs/heads/${job.defaultBranch}`;
  if (before !== undefined && (own || !forced) && (await has(history, before))) return { from: before, to: after };
  return own ? undefined : sinceDefaultBranch(job, after, history);
}

/** What a new or rewritten branch brings, as its pull request would show it. */
async function sinceDefaultBranch(job: Job, after: string, history: History): Promise<Range | undefined> {
  const remote = `refs/remotes/origin/${job.defaultBranch}`;
  for (const depth of DEPTHS) {
    const from = await history.mergeBase(remote, after);
    if (from !== undefined) return { from, to: after };
    if (!(await history.fetch([`+refs/heads/${job.defaultBranch}:${remote}`, after], depth))) break;
  }
  const from = await history.mergeBase(remote, after);
  return from === undefined ? undefined : { from, to: after };
}

/** GitHub's object ids are SHA-1: that of the tree that holds nothing. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** What decides what blocks, wherever the configuration does not name another place. */
const GUARD_NAMES = [".gitattributes", ".provenfix.yml", ".provenfix.yaml", ".provenfix"];

/** In a partial clone git would fetch each file on its own, and without the token: what the run will ask for is fetched at once. */
async function warm(history: History, request: RangeRequest, guard: Change["guard"]): Promise<void> {
  const { from, to = "HEAD", wide = false } = request;
  const diff = ["diff", "--no-ext-diff", "--no-textconv", "--find-renames", "--shortstat"];
  await history.warm([...diff, wide ? EMPTY_TREE : from, to, "--"]);
  if (wide) await history.warm([...diff, from, to, "--"]);
  for (const commit of new Set([from, ...(typeof guard === "string" ? [guard] : [])])) {
    await history.warm([...diff, EMPTY_TREE, commit, "--", ...GUARD_NAMES]);
  }
}

function missing(what: string, commit: string): UserError {
  return new UserError(
    `${what} (${commit}) is not in this checkout, and it could not be fetched`,
    "see that the token may read contents, or check out with `fetch-depth: 0`",
  );
}
