import type { Request } from "../pipeline.ts";
import type { Command, Host, OptionValues } from "./command.ts";
import { runScan, SCAN_OPTIONS, scanRequestOf } from "./scan.ts";
import { hookSelection } from "./hook-selection.ts";

/** What to scan is not asked of a person here, but told by git or by the pre-commit framework. */
const OWN_OPTIONS = SCAN_OPTIONS.filter(({ flags }) => !/^--(staged|from|to|all)\b/.test(flags));

/** `fix.mode: apply` in the configuration: as `provenfix fix --staged`. */
const AS_CONFIGURED: Request["fix"] = {
  when: "configured",
  how: {
    only: [],
    strategy: undefined,
    model: true,
    tests: undefined,
    includeUnverified: undefined,
    dryRun: false,
    maxCost: undefined,
    patch: undefined,
    trajectories: undefined,
    showPrompt: undefined,
    review: undefined,
  },
};

export const hook: Command = {
  name: "hook",
  summary: "what git hooks and the pre-commit framework call",
  description:
    "Scans what is about to be committed. With PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF, which the pre-commit framework\n" +
    "sets before a push, it scans that range. Files that are not staged are scanned in full (pre-commit run --all-files).\n" +
    "With `fix.mode: apply` in the configuration it repairs what it can prove, stages that, and stops the commit for a look.",
  arguments: [{ name: "[files...]", summary: "narrow it to these files" }],
  options: OWN_OPTIONS,
  examples: [
    { command: "provenfix hook", summary: "what the git hook runs" },
    { command: "provenfix hook app.py lib/db.ts", summary: "what the pre-commit framework runs" },
  ],
  async run(files: readonly string[], options: OptionValues, host: Host) {
    const selection = await hookSelection(files, host);
    return runScan({ ...scanRequestOf([], options), selection, fix: AS_CONFIGURED }, host);
  },
};
