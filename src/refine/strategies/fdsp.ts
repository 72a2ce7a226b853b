/**
 * Feedback-Driven Security Patching: Algorithm 1 of Alrashedy et al., 'Can LLMs Patch Security Issues?'. The analyzers' feedback is
 * verbalised by the model (equation 1), the model proposes K distinct solutions (equation 2), and each is refined up to N times. The
 * paper stops at the first refinement that Bandit does not flag; this stops at the first that the gate proves.
 */
import { lanes, systemPrompt, taskPrompt } from "../lanes.ts";
import { prompt } from "../prompt.ts";
import { parseSolutions, type Solution, SOLUTIONS } from "../reply.ts";
import type { Draft, End, Strategy, StrategyContext } from "../strategy.ts";
import type { Verdict } from "../../model/verdict.ts";

export interface FdspOptions {
  /** K */
  solutions: number;
  /** N */
  refinements: number;
}

export const fdsp: Strategy<FdspOptions> = {
  name: "fdsp",
  summary: "explains the finding, proposes distinct solutions, refines each until one is proven",
  source: "Alrashedy et al., Can LLMs Patch Security Issues?, Algorithm 1",
  options: (zod) =>
    zod.strictObject({
      solutions: zod.int().min(1).max(10).default(3).describe("Distinct solutions (K). Default: 3."),
      refinements: zod.int().min(1).max(10).default(3).describe("Refinements of each (N). Default: 3."),
    }),
  defaults: { solutions: 3, refinements: 3 },
  run,
};

async function* run(
  context: StrategyContext,
  { solutions: count, refinements }: FdspOptions,
): AsyncGenerator<Draft[], End, Verdict[]> {
  const explained = await verbalise(context);
  if ("failed" in explained) return explained;
  const { explanation } = explained;
  const proposed = await propose(context, explanation, count);
  if ("failed" in proposed) return proposed;
  const openings = proposed.solutions.map(
    ({ title, plan }) =>
      (parts: { task: string; format: string }) =>
        prompt("implement", { explanation, solution: `${title}: ${plan}` }, parts),
  );
  return yield* lanes(context, "fdsp/refinement", openings, refinements);
}

/** Equation 1: VF from C and BF. */
async function verbalise(context: StrategyContext): Promise<{ explanation: string } | End> {
  const content = prompt("verbalize", {}, { task: taskPrompt(context) });
  const reply = await context.ask("fdsp/verbalization", [system(), { role: "user", content }]);
  if (reply.kind === "failed") return { failed: true, reason: reply.message };
  if (reply.kind === "refusal") return { failed: false, reason: `the model refused: ${reply.message}` };
  return { explanation: reply.text.slice(0, LONGEST_EXPLANATION) };
}

const LONGEST_EXPLANATION = 6000;

const system = () => ({ role: "system" as const, content: systemPrompt() });

/** Equation 2: K solutions from C, BF and VF. A reply that cannot be read is answered once with what was wrong. */
async function propose(
  context: StrategyContext,
  explanation: string,
  count: number,
): Promise<{ solutions: Solution[] } | End> {
  const content = prompt("solutions", { explanation, count: String(count) }, { task: taskPrompt(context) });
  const opening = [system(), { role: "user" as const, content }];
  const first = await context.ask("fdsp/solutions", opening, SOLUTIONS);
  const read = readSolutions(first, count);
  if (!("problem" in read)) return read;
  const complaint = `The answer cannot be used: ${read.problem}\n\n${content}`;
  const again = [
    ...opening,
    { role: "assistant" as const, content: read.text },
    { role: "user" as const, content: complaint },
  ];
  const second = readSolutions(await context.ask("fdsp/solutions", again, SOLUTIONS), count);
  return "problem" in second ? { failed: false, reason: `no usable solutions: ${second.problem}` } : second;
}

function readSolutions(
  reply: Awaited<ReturnType<StrategyContext["ask"]>>,
  count: number,
): { solutions: Solution[] } | End | { problem: string; text: string } {
  if (reply.kind === "failed") return { failed: true, reason: reply.message };
  if (reply.kind === "refusal") return { failed: false, reason: `the model refused: ${reply.message}` };
  const parsed = parseSolutions(reply.text);
  if (parsed.kind === "malformed") return { problem: parsed.problem, text: reply.text };
  return { solutions: parsed.value.solutions.slice(0, count) };
}
