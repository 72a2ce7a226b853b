/** `provenfix fix`: the scan, and for what blocks patches that are proven. */
import type { Command } from "./command.ts";
import { scan } from "./scan.ts";

const FIX_OPTIONS = [
  {
    flags: "--only <what>",
    summary: "only this rule, CWE, path or fingerprint, also if nothing of it blocks; repeatable",
    repeatable: true,
  },
  { flags: "--dry-run", summary: "change nothing: print what would be applied as a diff for `git apply`" },
  { flags: "-i, --interactive", summary: "ask about each patch: accept, skip, edit, quit" },
  {
    flags: "--patch <file>",
    summary: "judge this diff (- for standard input) instead of making patches, and apply it if proven",
  },
  { flags: "--include-unverified", summary: "apply also what no test is known to execute" },
  { flags: "--strategy <name>", summary: "the way to ask the model: fdsp or tool-feedback" },
  { flags: "--no-model", summary: "recipes only" },
  { flags: "--no-tests", summary: "do not run the project's tests: nothing is proven then, only proposed" },
  { flags: "--show-prompt", summary: "print what the model would be sent, and send nothing" },
  { flags: "--max-cost <money>", summary: "what this run may cost, in the currency of llm.price" },
  { flags: "--trajectory <folder>", summary: "where the records of the refinement go" },
];

export const fix: Command = {
  name: "fix",
  summary: "repair what blocks with patches that are proven",
  description:
    "Scans as `scan` does. For each finding that blocks it tries recipes, then the configured model, and holds every patch to the\n" +
    "gate: it must parse, the finding must be gone and nothing new be there, it must be honest, and the project's own tests must\n" +
    "pass as before and execute it. What is staged is patched in the index and the working tree together; everything else in the\n" +
    "working tree. `provenfix undo` takes it back.",
  arguments: scan.arguments,
  options: [...scan.options, ...FIX_OPTIONS],
  examples: [
    { command: "provenfix fix --staged", summary: "what the next commit would add" },
    { command: "provenfix fix --all --dry-run > fixes.patch", summary: "everything, as a diff" },
    { command: "provenfix fix src --only CWE-78 -i", summary: "one weakness, one patch at a time" },
  ],
  async run(paths, options, host) {
    const { runFix } = await import("./fix-run.ts");
    return runFix(paths, options, host);
  },
};
