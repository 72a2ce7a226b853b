/**
 * Iterates on what the analyzers and the gate say: the feedback loop of CodePatchLLM (Shaikhelislamov et al., 'Tuning LLM in Secure Code
 * Generation', 2025), and the 'Bandit feedback' baseline of 'Can LLMs Patch Security Issues?' (Alrashedy et al.), which gives the model the
 * analyzer's output and nothing else.
 */
import { lanes } from "../lanes.ts";
import { prompt } from "../prompt.ts";
import type { Strategy } from "../strategy.ts";

export const toolFeedback: Strategy<{ turns: number }> = {
  name: "tool-feedback",
  summary: "asks for a patch, and again with what analyzers and gate say of it",
  source: "Shaikhelislamov et al., Tuning LLM in Secure Code Generation (CodePatchLLM)",
  options: (zod) =>
    zod.strictObject({ turns: zod.int().min(1).max(20).default(3).describe("Replies at most. Default: 3.") }),
  defaults: { turns: 3 },
  run: (context, { turns }) => lanes(context, "tool-feedback", [(parts) => prompt("tool-feedback", {}, parts)], turns),
};
