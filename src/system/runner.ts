/** What a step tells the runner through its files: outputs with random delimiters, the job's summary. Load this module lazily. */
import { setOutput, setSecret, summary } from "@actions/core";

/** The runner replaces it in every log from now on. */
export function mask(secret: string): void {
  if (secret !== "") setSecret(secret);
}

export function writeOutputs(outputs: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, String(value));
}

/** At most 1 MiB a step, or the runner drops it whole. A server too old for summaries has no file for one. */
export async function writeSummary(markdown: string, env: NodeJS.ProcessEnv): Promise<void> {
  if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await summary.addRaw(markdown, true).write();
}
