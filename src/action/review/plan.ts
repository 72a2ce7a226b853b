/** What is to be done so that each finding has its comment, once. Pure. */
import type { Placement } from "./placement.ts";
import type { Thread } from "./threads.ts";

export interface Wanted extends Placement {
  fingerprint: string;
  body: string;
}

export interface Plan {
  create: Wanted[];
  edit: { thread: Thread; body: string }[];
  /** Where the lines have moved on: made anew at their place, unless somebody answered. */
  remove: Thread[];
  reopen: { thread: Thread; body: string }[];
  resolve: Thread[];
  /** Beyond the limit. */
  leftOut: number;
}

export interface PlanInput {
  /** The most important first. */
  wanted: readonly Wanted[];
  threads: readonly Thread[];
  /** Fingerprints of all that the change has. */
  present: ReadonlySet<string>;
  /** Whether what is not present is known to be gone. */
  complete: boolean;
  most: number;
}

export function planOf({ wanted, threads, present, complete, most }: PlanInput): Plan {
  const plan: Plan = { create: [], edit: [], remove: [], reopen: [], resolve: [], leftOut: 0 };
  const known = new Map(threads.toReversed().map((thread) => [thread.fingerprint, thread]));
  const asked = new Set(wanted.map(({ fingerprint }) => fingerprint));
  const open = threads.filter(({ state, fingerprint }) => state === "open" && present.has(fingerprint));
  // What is there stays and counts.
  let room = most - open.filter(({ fingerprint }) => !asked.has(fingerprint)).length;
  for (const one of wanted) {
    const thread = known.get(one.fingerprint);
    if (room <= 0 && thread === undefined) plan.leftOut += 1;
    else {
      room -= 1;
      decide(plan, one, thread);
    }
  }
  if (complete)
    plan.resolve = threads.filter(({ state, fingerprint }) => state === "open" && !present.has(fingerprint));
  return plan;
}

function decide(plan: Plan, wanted: Wanted, thread: Thread | undefined): void {
  if (thread === undefined) return void plan.create.push(wanted);
  // A person has seen to it.
  if (thread.state === "open" && thread.isResolved) return;
  const stays =
    thread.path === wanted.path &&
    thread.line === wanted.line &&
    (thread.startLine ?? wanted.line) === (wanted.startLine ?? wanted.line);
  if (!thread.hasReplies && (!stays || thread.state === "resolved")) {
    plan.remove.push(thread);
    plan.create.push(wanted);
  } else if (thread.state === "resolved") plan.reopen.push({ thread, body: wanted.body });
  // A suggestion replaces the lines that it stands beside: elsewhere it would break them.
  else if (stays && thread.comment.body !== wanted.body) plan.edit.push({ thread, body: wanted.body });
}
