/** The schema of `fix:`. */
import { z } from "zod";
import { FILE_PLACEHOLDER } from "./fix.ts";
import { globProblem } from "./globs.ts";
import { command } from "./parts.ts";

/** Alone, or behind an option: within a script for a shell a file's name would be run. */
const HOLDS_FILE = /^[\w/:.=-]*\{file\}$/;

const syntax = z.record(z.string(), command).superRefine((commands, context) => {
  const refuse = (glob: string, message: string) => context.addIssue({ code: "custom", path: [glob], message });
  for (const [glob, [program = "", ...args]] of Object.entries(commands)) {
    const problem = globProblem(glob);
    if (problem !== undefined) refuse(glob, `the glob ${JSON.stringify(glob)} ${problem}`);
    const holding = args.filter((argument) => argument.includes(FILE_PLACEHOLDER));
    if (program.includes(FILE_PLACEHOLDER)) refuse(glob, `${FILE_PLACEHOLDER} cannot be the program`);
    if (holding.length === 0) refuse(glob, `needs the argument ${FILE_PLACEHOLDER}, which stands for the file`);
    if (!holding.every((argument) => HOLDS_FILE.test(argument)))
      refuse(
        glob,
        `${FILE_PLACEHOLDER} must be an argument of its own, or end one such as --input=${FILE_PLACEHOLDER}`,
      );
  }
});

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
  syntax: syntax
    .optional()
    .describe(
      "By glob: a command that exits with 0 if a file parses. Program and arguments, no shell; {file} stands for the file.",
    ),
  intent: z
    .boolean()
    .optional()
    .describe(
      "Whether the model is asked, last of all, if the code still does what its documentation says. Default: false.",
    ),
});
