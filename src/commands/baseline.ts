/** `provenfix baseline`: accept what is there today, so that only what comes anew blocks. */
import type { BaselineEntry } from "../findings/baseline.ts";
import type { ExitCode, Run } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { escapeControl } from "../report/escape.ts";
import type { Command, Host, OptionValues } from "./command.ts";
import { pipelineRequestOf } from "./scan.ts";
import { runPipeline } from "../pipeline.ts";
import { baselineOf, grew, readBaseline, serializeBaseline } from "../findings/baseline.ts";
import { writeWhole } from "../system/write.ts";

export const baseline: Command = {
  name: "baseline",
  summary: "accept the findings of today; only new ones block from now on",
  description:
    "Scans the whole repository and writes .provenfix/baseline.json: how often each known finding occurs. A second copy\n" +
    "of a known finding still blocks. Commit the file, and let CI run `provenfix baseline --check` so that it only shrinks.",
  arguments: [],
  options: [
    { flags: "--check", summary: "write nothing; exit 1 if the file would grow" },
    { flags: "-c, --config <file>", summary: "configuration file instead of .provenfix.yml" },
    { flags: "--no-cache", summary: "check every file anew" },
  ],
  examples: [
    { command: "provenfix baseline", summary: "write or renew the baseline" },
    { command: "provenfix baseline --check", summary: "in CI: fail when there is more than it accepts" },
  ],
  run: runBaseline,
};

async function runBaseline(_args: readonly string[], options: OptionValues, host: Host): Promise<ExitCode> {
  const run = await runPipeline(pipelineRequestOf([], { ...options, all: true }), host);
  requireWhole(run);
  const known = (await readBaseline(run.baselineFile)) ?? { entries: [] };
  const next = baselineOf(run.findings);
  const [added, gone] = [grew(known, next), grew(next, known)];
  if (options["check"] === true) return check(run, added, gone, host);
  await writeWhole(run.baselineFile, serializeBaseline(next), "the baseline", "see who may write there");
  const total = count(next.entries);
  host.stdout.write(`${run.baselineFile}: ${total} known (${count(added)} added, ${count(gone)} gone)\n`);
  return 0;
}

/** Entries of files that were not checked would be lost without being mended. */
function requireWhole(run: Run): void {
  if (run.exitCode !== 2) return;
  const gaps = [
    ...run.unchecked.map(({ path, message }) => `${path}: ${message}`),
    ...run.analyzers.flatMap(({ name, failure }) => (failure === undefined ? [] : [`${name}: ${failure}`])),
  ];
  throw new UserError(
    `no baseline of an incomplete scan; not checked:\n  ${gaps.join("\n  ")}`,
    "mend or exclude these files, or set `onError: warn` for the analyzer",
  );
}

function check(run: Run, added: BaselineEntry[], gone: BaselineEntry[], host: Host): ExitCode {
  if (gone.length > 0) {
    host.stdout.write(`${count(gone)} stale: run \`provenfix baseline\` to let them go\n${listOf(gone)}`);
  }
  if (added.length === 0) {
    host.stdout.write("the baseline did not grow\n");
    return 0;
  }
  host.stdout.write(`${count(added)} more than ${run.baselineFile} accepts\n${listOf(added)}`);
  return 1;
}

function count(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.count, 0);
}

function listOf(entries: readonly BaselineEntry[]): string {
  return entries.map(({ path, ruleId, count: times }) => `  ${escapeControl(path)}: ${ruleId} (${times})\n`).join("");
}
