/** A job that could not be done: told where people look, and never a pass. */
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { version } from "../model/version.ts";
import { markdownText } from "../report/markdown.ts";
import { VERDICTS } from "../report/summary.ts";
import type { Log } from "./log.ts";

/** 2 for what a person can mend, 3 for what only we can. */
export async function tellFailure(error: unknown, log: Log, env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const exitCode: ExitCode = error instanceof UserError ? 2 : 3;
  const message = messageOf(error);
  // An annotation has one line; the log has them all.
  log.annotate("error", message.split("\n")[0] ?? "");
  log.print(message);
  if (exitCode === 3) {
    log.print(error instanceof Error ? (error.stack ?? "") : "");
    log.print("Please report this with the lines above: https://github.com/provenfix/provenfix/issues");
  }
  const runner = await import("../system/runner.ts");
  runner.writeOutputs({ verdict: VERDICTS[exitCode] });
  await runner.writeSummary(
    `## ⚠️ Nothing was checked\n\n${message.split("\n").map(markdownText).join("<br>\n")}\n`,
    env,
  );
  return exitCode;
}

function messageOf(error: unknown): string {
  if (error instanceof UserError)
    return error.hint === undefined ? error.message : `${error.message}\nhelp: ${error.hint}`;
  const what = error instanceof Error ? error.message : String(error);
  return `provenfix ${version} failed by its own fault; nothing counts as checked: ${what}`;
}
