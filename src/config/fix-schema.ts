/** The schema of `fix:`. */
import { z } from "zod";

export const fixSchema = z.strictObject({
  mode: z
    .enum(["off", "apply"])
    .optional()
    .describe(
      "What the hook does with blocking findings. apply: repairs what can be proven, and stages it. Default: off.",
    ),
  commit: z
    .boolean()
    .optional()
    .describe("Whether the commit goes on once nothing blocks any more, without a person's look. Default: false."),
  strategy: z.string().min(1).optional().describe("The way to ask a model: fdsp or tool-feedback. Default: fdsp."),
  strategies: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .optional()
    .describe("Options by strategy: fdsp has solutions and refinements, tool-feedback has turns."),
  includeUnverified: z
    .boolean()
    .optional()
    .describe("Whether patches are applied too that no test is known to execute. Default: false."),
  tests: z.boolean().optional().describe("Whether the project's own tests are run on patches. Default: true."),
});
