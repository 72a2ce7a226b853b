/** Findings of a pull request → comments beside their lines, each once, with its patch where there is one. */
import type { Finding } from "../../model/finding.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Run } from "../../model/run.ts";
import { lineEdits } from "../../refine/diff.ts";
import { type CommentedPatch, commentText } from "../../report/review-comment.ts";
import { mostSevereFirst, plural, ruleOf } from "../../report/summary.ts";
import type { Answer, GitHub } from "../../system/github.ts";
import type { Done, Publisher, Told } from "../publisher.ts";
import { shownHunks, type ShownHunks } from "../review/hunks.ts";
import { linesAtHead } from "../review/lines.ts";
import { placementOf } from "../review/placement.ts";
import { type Plan, planOf, type Wanted } from "../review/plan.ts";
import { deleteComment, editComment, ownThreads, reopenThread, resolveThread } from "../review/threads.ts";

export const comments: Publisher = {
  name: "comments",
  isWanted: ({ job, change }) =>
    job.inputs.comments !== "false" && job.event.kind === "pull-request" && change.empty !== true,
  publish: comment,
};

type Refusal = Exclude<Answer, { kind: "ok" }>;

async function comment(done: Done): Promise<Told> {
  const { job, run, github } = done;
  const { event, inputs } = job;
  const findings = commentable(run, inputs.comments === "all");
  if (event.kind !== "pull-request") return NOTHING;
  if (github === undefined) return findings.length === 0 ? NOTHING : unable("there is no token", job.fork);
  const threads = await ownThreads(github, event.number);
  if (!Array.isArray(threads)) return findings.length === 0 ? NOTHING : unable(threads.message, job.fork);
  if (findings.length === 0 && threads.length === 0) return NOTHING;
  const hunks = findings.length === 0 ? new Map() : await shownHunks(github, event.number);
  if (hunks === undefined) return unable("GitHub does not show the difference", job.fork);
  const wanted = await placed(done, findings, hunks, event.head.sha);
  const present = new Set(run.findings.filter(isOpen).map(({ fingerprint }) => fingerprint));
  const plan = planOf({ wanted, threads, present, complete: isComplete(done), most: inputs.maxComments });
  const refused = await carryOut(plan, github, { number: event.number, commit: event.head.sha });
  if (refused !== undefined) return unable(refused.message, job.fork);
  return { notes: notesOn(plan, findings.length - wanted.length), fails: false };
}

const NOTHING: Told = { notes: [], fails: false };

const isOpen = ({ disposition }: Finding) => disposition === "blocking" || disposition === "advisory";

/** What was not looked at would read as mended. */
function isComplete({ run, job: { inputs } }: Done): boolean {
  return run.exitCode < 2 && inputs.shard === undefined && inputs.paths.length === 0 && inputs.analyzers === undefined;
}

type WithPatch = Extract<Outcome, { chosen: unknown }>;

function patchFor({ repair }: Run, { fingerprint }: Finding): WithPatch | undefined {
  const outcome = repair?.outcomes.find((one) => one.fingerprint === fingerprint);
  return outcome !== undefined && "chosen" in outcome ? outcome : undefined;
}

function commentable(run: Run, all: boolean): Finding[] {
  return mostSevereFirst(
    run.findings.filter((one) => patchFor(run, one) !== undefined || (all && one.disposition === "blocking")),
  );
}

async function placed({ job, change, run }: Done, findings: readonly Finding[], hunks: ShownHunks, head: string) {
  const mapFor = findings.length === 0 ? undefined : await linesAtHead(job, change.commit, head);
  const wanted: Wanted[] = [];
  for (const finding of findings) {
    const shown = hunks.get(finding.path) ?? [];
    const toHead = shown.length === 0 ? undefined : await mapFor?.(finding.path);
    const outcome = patchFor(run, finding);
    const placement = toHead && placementOf(finding, exactEdits(run, outcome), shown, toHead);
    if (placement === undefined) continue;
    const patch = outcome && commentedPatch(run, outcome, placement.suggestion);
    const body = commentText(finding, ruleOf(run, finding), patch);
    wanted.push({ ...placement, fingerprint: finding.fingerprint, body });
  }
  return wanted;
}

/** Only what is proven is offered for a click, and nothing that a mask for secrets has altered. */
function exactEdits({ repair }: Run, outcome: WithPatch | undefined) {
  if (outcome?.status !== "fixed") return undefined;
  const exact = lineEdits(outcome.chosen.candidate.changes);
  const shown = repair?.views[outcome.fingerprint]?.edits;
  return JSON.stringify(exact) === JSON.stringify(shown) ? exact : undefined;
}

function commentedPatch({ repair }: Run, outcome: WithPatch, suggestion: string[] | undefined): CommentedPatch {
  const { chosen } = outcome;
  const diff = repair?.views[outcome.fingerprint]?.diff ?? "";
  return { chosen, diff, suggestion, ...(outcome.status === "proposed" && { reason: outcome.reason }) };
}

interface Target {
  number: number;
  commit: string;
}

/** @returns the first refusal that makes the rest pointless */
async function carryOut(plan: Plan, github: GitHub, target: Target): Promise<Refusal | undefined> {
  const steps = [
    ...plan.resolve.map((thread) => () => resolveThread(github, thread)),
    ...plan.edit.map(
      ({ thread, body }) =>
        () =>
          editComment(github, thread, body),
    ),
    ...plan.reopen.map(
      ({ thread, body }) =>
        () =>
          reopenThread(github, thread, body),
    ),
    ...plan.remove.map((thread) => () => deleteComment(github, thread)),
    ...(plan.create.length > 0 ? [() => create(github, plan.create, target)] : []),
  ];
  for (const step of steps) {
    const answer = await step();
    // Gone already: somebody else deleted it.
    if (answer.kind !== "ok" && !(answer.kind === "refused" && answer.status === 404)) return answer;
  }
  return undefined;
}

/** One review, so that people get one mail; where GitHub takes it not whole, comment by comment. */
async function create(github: GitHub, wanted: readonly Wanted[], { number, commit }: Target): Promise<Answer> {
  const review = { pull_number: number, commit_id: commit, event: "COMMENT", body: "", comments: wanted.map(bodyOf) };
  const answer = await github.call("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", review);
  if (answer.kind !== "refused" || answer.status !== 422) return answer;
  let last: Answer = answer;
  for (const one of wanted) {
    const parameters = { pull_number: number, commit_id: commit, ...bodyOf(one) };
    last = await github.call("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", parameters);
    if (last.kind !== "ok" && !(last.kind === "refused" && last.status === 422)) return last;
  }
  return last;
}

function bodyOf({ path, line, startLine, body }: Wanted) {
  const span = startLine === undefined ? {} : { start_line: startLine, start_side: "RIGHT" };
  return { path, body, line, side: "RIGHT", ...span };
}

function notesOn({ leftOut }: Plan, outside: number): Told["notes"] {
  const beyond = `${plural(leftOut, "finding")} more than max-comments allows got no comment`;
  const unplaced = `${plural(outside, "finding")} on lines that the pull request does not show got no comment`;
  return [
    ...(leftOut > 0 ? [{ kind: "notice" as const, text: beyond }] : []),
    ...(outside > 0 ? [{ kind: "notice" as const, text: unplaced }] : []),
  ];
}

function unable(message: string, fork: boolean): Told {
  const advice = fork
    ? "a pull request from a fork may not; docs/action.md has a pair of workflows for that"
    : "give the job `permissions: {pull-requests: write}`, or set comments: false";
  const text = `No comments were written: GitHub says "${message}": ${advice}`;
  return { notes: [{ kind: "warning", text }], fails: false, annotate: true };
}
