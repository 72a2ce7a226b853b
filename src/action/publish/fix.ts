/** Verified patches → a commit on the pull request's branch, or a pull request of their own. Never for a fork. */
import { z } from "zod";
import { plural } from "../../report/summary.ts";
import type { GitPlace } from "../../system/git.ts";
import type { Answer, GitHub } from "../../system/github.ts";
import { openRepository } from "../../system/repository.ts";
import { commitPatches, type Committed, push, remoteTip } from "../fix/commit.ts";
import { commitMessage, type ProvenFix, provenFixes, pullRequestText, titleOf } from "../fix/text.ts";
import { addressOf, openHistory, tokenEnvironment } from "../history.ts";
import type { Job } from "../job.ts";
import type { Done, Publisher, Told } from "../publisher.ts";

export const fix: Publisher = {
  name: "fix",
  isWanted: ({ job, change }) =>
    (job.inputs.fix === "commit" || job.inputs.fix === "pull-request") && change.empty !== true,
  publish: publishFixes,
};

const NOTHING: Told = { notes: [], fails: false };

const notice = (text: string): Told => ({ notes: [{ kind: "notice", text }], fails: false });
const warning = (text: string): Told => ({ notes: [{ kind: "warning", text }], fails: false });

async function publishFixes(done: Done): Promise<Told> {
  const { job, run, github } = done;
  const fixes = provenFixes(run);
  if (fixes.length === 0) return NOTHING;
  if (job.fork) return notice("The patches were not written anywhere: the change comes from a fork");
  const tip = tipOf(job);
  if (tip === undefined) return notice(`fix: ${job.inputs.fix} has no branch to write to in ${job.ref}`);
  const env = tokenEnvironment(job, job.env);
  if (env === undefined || github === undefined) return warning("The patches were not written: there is no token");
  const place = { cwd: (await openRepository(job.workspace, job.env)).cwd, env };
  if (!(await isHere(job, tip.commit))) return warning(`The patches were not written: ${tip.commit} cannot be fetched`);
  const message = commitMessage(fixes);
  const request = { parent: tip.commit, changes: run.repair?.changes ?? [], message, temporary: job.temporary };
  const made = await commitPatches(place, request);
  if (made.commit === tip.commit)
    return notice(`The patches do not fit ${tip.branch} as it is now: ${made.unfit.join(", ")}`);
  const written = { place, made, fixes, github, job, tip };
  const told = job.inputs.fix === "commit" ? await pushCommit(written) : await proposeBranch(written);
  if (made.unfit.length === 0) return told;
  return {
    ...told,
    notes: [...told.notes, ...notice(`Patches left out, for they do not fit: ${made.unfit.join(", ")}`).notes],
  };
}

interface Tip {
  branch: string;
  commit: string;
}

/** What the patches lead on from: not a merge that GitHub made for the checks, but what its author pushed. */
function tipOf({ event, inputs, ref, sha }: Job): Tip | undefined {
  if (event.kind === "pull-request") return { branch: event.head.ref, commit: event.head.sha };
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined || event.kind === "merge-group" || inputs.fix === "commit") return undefined;
  return { branch, commit: sha };
}

async function isHere(job: Job, commit: string): Promise<boolean> {
  const history = openHistory(await openRepository(job.workspace, job.env), job);
  return (await history.has(commit)) || ((await history.fetch([commit], 1)) && history.has(commit));
}

interface Written {
  place: GitPlace;
  made: Committed;
  fixes: readonly ProvenFix[];
  github: GitHub;
  job: Job;
  tip: Tip;
}

async function pushCommit({ place, made, fixes, job, tip }: Written): Promise<Told> {
  const pushed = await push(place, addressOf(job), { commit: made.commit, branch: tip.branch });
  if (pushed.kind === "refused") return warning(notPushed(tip.branch, pushed.message));
  return notice(`${titleOf(fixes)}: pushed to ${tip.branch} as ${made.commit}`);
}

function notPushed(branch: string, message: string): string {
  return `The patches were not pushed to ${branch}: ${message}; the job needs \`permissions: {contents: write}\`, and a branch that did not move on meanwhile`;
}

/** One per base: the next run moves it along. */
export function branchFor(base: string): string {
  return `provenfix/fix/${base}`;
}

async function proposeBranch(written: Written): Promise<Told> {
  const { place, made, job, tip } = written;
  if (tip.branch.startsWith(branchFor("")))
    return notice("These are provenfix's own patches: no further pull request is made of them");
  const [address, branch] = [addressOf(job), branchFor(tip.branch)];
  const old = await remoteTip(place, address, branch);
  if (old === undefined || !(await isSame(job, old, made, tip))) {
    const pushed = await push(place, address, { commit: made.commit, branch, replaces: old ?? "" });
    if (pushed.kind === "refused") return warning(notPushed(branch, pushed.message));
  }
  return openPullRequest(written, branch);
}

/** Made before, of the same commit and with the same files: only its time differs. */
async function isSame(job: Job, old: string, { tree }: Committed, tip: Tip): Promise<boolean> {
  if (!(await isHere(job, old))) return false;
  const history = openHistory(await openRepository(job.workspace, job.env), job);
  const [oldTree, parents] = [await history.treeOf(old), await history.parentsAsWritten(old)];
  return oldTree === tree && parents.join() === tip.commit;
}

const pulls = z.array(
  z.object({ number: z.int(), title: z.string(), body: z.string().nullable(), html_url: z.string() }),
);

async function openPullRequest({ github, fixes, job, tip }: Written, branch: string): Promise<Told> {
  const { owner } = job.repository;
  const texts = { title: `${titleOf(fixes)} in ${tip.branch}`, body: pullRequestText(fixes, tip.branch) };
  const query = { state: "open", head: `${owner}:${branch}`, base: tip.branch };
  const listed = await github.call("GET /repos/{owner}/{repo}/pulls", query);
  if (listed.kind !== "ok") return refused(listed);
  const [known] = pulls.parse(listed.data);
  if (known !== undefined && known.title === texts.title && known.body === texts.body)
    return opened(known.number, fixes);
  const answer = await (known === undefined
    ? github.call("POST /repos/{owner}/{repo}/pulls", { ...texts, head: branch, base: tip.branch })
    : github.call("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { ...texts, pull_number: known.number }));
  if (answer.kind !== "ok") return refused(answer);
  return opened(z.object({ number: z.int() }).parse(answer.data).number, fixes);
}

function opened(number: number, fixes: readonly ProvenFix[]): Told {
  return notice(`${plural(fixes.length, "verified patch", "verified patches")} in pull request ${number}`);
}

function refused({ message }: Exclude<Answer, { kind: "ok" }>): Told {
  const advice = /not permitted to create/i.test(message)
    ? "allow it in the repository's settings under Actions, General, Workflow permissions, or give a token of an app"
    : "give the job `permissions: {contents: write, pull-requests: write}`";
  return warning(`No pull request was opened: GitHub says "${message}": ${advice}`);
}
