import type { Command, Host, OptionValues } from "./command.ts";
import { runScan, SCAN_OPTIONS, scanRequestOf } from "./scan.ts";
import { hookSelection } from "./hook-selection.ts";

/** What to scan is not asked of a person here, but told by git or by the pre-commit framework. */
const OWN_OPTIONS = SCAN_OPTIONS.filter(({ flags }) => !/^--(staged|from|to|all)\b/.test(flags));

export const hook: Command = {
  name: "hook",
  summary: "what git hooks and the pre-commit framework call",
  description:
    "Scans what is about to be committed. With PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF, which the pre-commit framework\n" +
    "sets before a push, it scans that range. Files that are not staged are scanned in full (pre-commit run --all-files).",
  arguments: [{ name: "[files...]", summary: "narrow it to these files" }],
  options: OWN_OPTIONS,
  examples: [
    { command: "provenfix hook", summary: "what the git hook runs" },
    { command: "provenfix hook app.py lib/db.ts", summary: "what the pre-commit framework runs" },
  ],
  async run(files: readonly string[], options: OptionValues, host: Host) {
    const selection = await hookSelection(files, host);
    return runScan({ ...scanRequestOf([], options), selection }, host);
  },
};
