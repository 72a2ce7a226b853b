/** Conversations with a model, side by side: each asks for a patch, and asks again with what was wrong with the last one. */
import type { ChatResult, Message } from "../llm/model.ts";
import type { Verdict } from "../model/verdict.ts";
import { prompt } from "./prompt.ts";
import { EDITS, parseEdits } from "./reply.ts";
import type { Draft, End, StrategyContext } from "./strategy.ts";

/** One conversation under way. */
interface Lane {
  solution: number;
  messages: Message[];
  /** Set where it cannot go on. */
  stopped?: End;
}

type Turn = { kind: "draft"; lane: Lane; draft: Draft } | { kind: "nothing" };

const formatOf = () => prompt("edit-format");

export function systemPrompt(): string {
  return prompt("system", { placeholder: "REDACTED_SECRET_1" });
}

export function taskPrompt({ task }: StrategyContext): string {
  return prompt("task", { ...task });
}

/**
 * One lane per opening, all in step: in each round every lane that is still open asks for a patch. A reply that cannot be used, or that
 * repeats a refused patch, costs its turn and is answered with what was wrong.
 *
 * @param openings the first user message of each lane, given the parts `task` and `format`
 * @param turns at most so many replies in each lane
 */
export async function* lanes(
  context: StrategyContext,
  purpose: string,
  openings: readonly ((parts: { task: string; format: string }) => string)[],
  turns: number,
): AsyncGenerator<Draft[], End, Verdict[]> {
  const parts = { task: taskPrompt(context), format: formatOf() };
  const open = openings.map((opening, index): Lane => ({ solution: index + 1, messages: begin(opening(parts)) }));
  const seen = new Set<string>();
  for (let turn = 1; turn <= turns; turn += 1) {
    const going = open.filter(({ stopped }) => stopped === undefined);
    const replies = await Promise.all(going.map((lane) => context.ask(purpose, lane.messages, EDITS)));
    const drafts = going.flatMap((lane, index) => {
      const reply = replies[index];
      const result = reply === undefined ? undefined : takeTurn(context, lane, turn, reply, seen);
      return result?.kind === "draft" ? [result] : [];
    });
    if (drafts.length > 0) answer(drafts, yield drafts.map(({ draft }) => draft));
    if (open.every(({ stopped }) => stopped !== undefined)) break;
  }
  return endOf(open, turns);
}

function begin(content: string): Message[] {
  return [
    { role: "system", content: systemPrompt() },
    { role: "user", content },
  ];
}

function takeTurn(context: StrategyContext, lane: Lane, turn: number, reply: ChatResult, seen: Set<string>): Turn {
  if (reply.kind === "failed") return stop(lane, true, reply.message);
  if (reply.kind === "refusal") return stop(lane, false, `the model refused: ${reply.message}`);
  lane.messages.push({ role: "assistant", content: reply.text });
  if (reply.kind === "cut-off") return complain(lane, "it was cut off: it is too long");
  const parsed = parseEdits(reply.text);
  if (parsed.kind === "malformed") return complain(lane, parsed.problem);
  const patched = context.carryOut(parsed.value);
  if (patched.kind === "malformed") return complain(lane, patched.problem);
  if (seen.has(patched.value)) return complain(lane, "it is a patch that was refused before");
  seen.add(patched.value);
  const { explanation } = parsed.value;
  return { kind: "draft", lane, draft: { solution: lane.solution, turn, explanation, after: patched.value } };
}

function stop(lane: Lane, failed: boolean, reason: string): Turn {
  lane.stopped = { failed, reason };
  return { kind: "nothing" };
}

function complain(lane: Lane, problem: string): Turn {
  lane.messages.push({ role: "user", content: prompt("malformed", { problem }, { format: formatOf() }) });
  return { kind: "nothing" };
}

function answer(drafts: readonly { lane: Lane }[], verdicts: readonly Verdict[]): void {
  for (const [index, { lane }] of drafts.entries()) {
    const verdict = verdicts[index];
    if (verdict === undefined) continue;
    const content = prompt("rejected", feedbackOf(verdict), { format: formatOf() });
    lane.messages.push({ role: "user", content });
  }
}

/** At most so many pieces of evidence: the first ones matter. */
const MOST_EVIDENCE = 12;

/** What the gate found, in words for whoever makes the next attempt. */
export function feedbackOf(verdict: Verdict): { check: string; evidence: string } {
  const last = verdict.checks.findLast(({ status }) => status !== "passed");
  const pieces = verdict.state === "rejected" ? verdict.evidence : (last?.evidence ?? []);
  const lines = pieces.slice(0, MOST_EVIDENCE).map(({ path, line, message, side }) => {
    const place = path === undefined ? "" : `${path}${line === undefined ? "" : `:${line}`}`;
    return `- ${place === "" ? "" : `${place}${side === "before" ? " (before the patch)" : ""}: `}${message}`;
  });
  const check = verdict.state === "rejected" ? verdict.failed : (last?.check ?? "tests");
  return { check, evidence: lines.length === 0 ? "no details" : lines.join("\n") };
}

function endOf(open: readonly Lane[], turns: number): End {
  const failure = open.find(({ stopped }) => stopped?.failed)?.stopped;
  const refusal = open.find(({ stopped }) => stopped !== undefined)?.stopped;
  return failure ?? refusal ?? { failed: false, reason: `no patch passed the gate in ${turns} turns` };
}
