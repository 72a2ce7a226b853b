/** `provenfix scan`: the selection that was asked for, through the pipeline, to the reporters that were asked for. */
import { SEVERITIES } from "../model/finding.ts";
import type { ExitCode } from "../model/run.ts";
import type { Request } from "../pipeline.ts";
import { parseShard } from "../select/shard.ts";
import type { SelectRequest } from "../select/select.ts";
import { UserError } from "../model/user-error.ts";
import type { Command, CommandOption, Host, OptionValues } from "./command.ts";
import { FORMATS, reportTargets, type ReportTarget } from "./report-targets.ts";
import { runPipeline } from "../pipeline.ts";
import { progressLine } from "./progress.ts";
import { writeReports } from "./write-reports.ts";

export interface ScanRequest extends Request {
  reports: ReportTarget[];
  verbosity: "quiet" | "normal" | "verbose";
}

const SELECTION_OPTIONS: readonly CommandOption[] = [
  { flags: "--staged", summary: "what the next commit would add: the bytes in the index" },
  { flags: "--from <ref>", summary: "what changed since REF, as a pull request shows it" },
  { flags: "--to <ref>", summary: "with --from: up to REF instead of HEAD" },
  { flags: "--all", summary: "all files of the repository: tracked, and untracked but not ignored" },
];

/** Options that every command has which scans. */
export const SCAN_OPTIONS: readonly CommandOption[] = [
  ...SELECTION_OPTIONS,
  { flags: "-c, --config <file>", summary: "configuration file instead of .provenfix.yml" },
  {
    flags: "--config-from <ref>",
    summary: "configuration, baseline and own rules as they are at REF; in CI, with --from, those of its REF",
  },
  { flags: "--analyzers <names>", summary: "only these analyzers, separated by commas" },
  { flags: "--no-cache", summary: "check every file anew" },
  { flags: "-v, --verbose", summary: "also what does not block, and each skipped file" },
  { flags: "-q, --quiet", summary: "only what blocks, one line each" },
];

export const scan: Command = {
  name: "scan",
  summary: "find insecure code and refuse it",
  description:
    "Runs every analyzer over the selected files. In a range or in the index only findings on changed lines block;\n" +
    "named paths and --all count in full. Without paths and options it scans what is staged. Where CI is set, --from REF\n" +
    "also takes configuration, baseline and own rules from REF, so that a change cannot weaken its own gate; the change's\n" +
    "own ones count with --config-from HEAD.",
  arguments: [{ name: "[paths...]", summary: "files, folders or globs" }],
  options: [
    ...SCAN_OPTIONS,
    { flags: "--fail-on <severity>", summary: "block from this severity up", choices: SEVERITIES },
    { flags: "--min-witnesses <count>", summary: "block only on what so many independent analyzers saw" },
    { flags: "--no-baseline", summary: "count known findings too" },
    { flags: "--shard <i/n>", summary: "only the i-th of n parts of the files; `provenfix merge` joins the results" },
    {
      flags: "--sarif <file>",
      summary: "also the findings in this SARIF file of another tool; globs; repeatable",
      repeatable: true,
    },
    { flags: "-f, --format <name>", summary: "report format; repeatable", choices: FORMATS, repeatable: true },
    {
      flags: "-o, --output <file>",
      summary: "write the preceding --format to FILE instead of standard output",
      repeatable: true,
      goesWith: "format",
    },
  ],
  examples: [
    { command: "provenfix scan --staged", summary: "what the next commit would add" },
    { command: "provenfix scan src 'lib/**/*.ts'", summary: "files, folders, globs" },
    { command: "provenfix scan --from origin/main", summary: "what this branch changes" },
    { command: "provenfix scan --all --sarif 'results/*.sarif'", summary: "with what other tools found in CI" },
    { command: "provenfix scan --all -f sarif -o results.sarif", summary: "everything, for code scanning" },
    { command: "provenfix scan --all --shard 2/8 -f json -o ../part-2.json", summary: "the second of eight machines" },
  ],
  run: (paths, options, host) => runScan(scanRequestOf(paths, options, host.env), host),
};

/** Runs the pipeline and writes the reports. The hook calls it with its own request. */
export async function runScan(request: ScanRequest, host: Host): Promise<ExitCode> {
  const progress = progressLine(host.stderr, request.verbosity !== "quiet");
  const run = await runPipeline(request, { cwd: host.cwd, env: host.env, progress: progress.show }).finally(
    progress.clear,
  );
  await writeReports(run, request, host);
  return run.exitCode;
}

/** Arguments → request. Contradictions are usage errors. */
export function scanRequestOf(
  paths: readonly string[],
  options: OptionValues,
  env: NodeJS.ProcessEnv = {},
): ScanRequest {
  const reports = reportTargets(options["format"], options["output"]);
  const shard = text(options["shard"]);
  const request = pipelineRequestOf(paths, options, env);
  if (shard !== undefined && request.sarif.length > 0) {
    throw new UserError(
      "--shard and --sarif exclude each other",
      "each part would count the other tool's results anew",
    );
  }
  return {
    ...request,
    ...(shard === undefined ? {} : { shard: parseShard(shard) }),
    lineHashes: reports.some(({ reporter }) => reporter.lineHashes === true),
    reports,
    verbosity: options["quiet"] === true ? "quiet" : options["verbose"] === true ? "verbose" : "normal",
  };
}

/** The part of the request that says what is scanned, and how. */
export function pipelineRequestOf(
  paths: readonly string[],
  options: OptionValues,
  env: NodeJS.ProcessEnv = {},
): Request {
  const guard = text(options["configFrom"]) ?? (isContinuousIntegration(env) ? text(options["from"]) : undefined);
  return {
    selection: selectionOf(paths, options),
    configFile: text(options["config"]),
    ...(guard === undefined ? {} : { guard }),
    analyzers: text(options["analyzers"])
      ?.split(",")
      .map((name) => name.trim()),
    failOn: SEVERITIES.find((severity) => severity === options["failOn"]),
    minWitnesses: countOf("--min-witnesses", options["minWitnesses"]),
    cache: options["cache"] !== false,
    baseline: options["baseline"] !== false,
    sarif: Array.isArray(options["sarif"]) ? options["sarif"] : [],
    lineHashes: false,
  };
}

/** Nobody looks on there: a change that could write its own configuration would pass its own gate. */
function isContinuousIntegration({ CI = "" }: NodeJS.ProcessEnv): boolean {
  return !/^(?:|0|false|no|off)$/i.test(CI);
}

function countOf(flag: string, value: OptionValues[string]): number | undefined {
  if (value === undefined) return undefined;
  const count = typeof value === "string" && /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= 20) return count;
  throw new UserError(`${flag} ${JSON.stringify(value)} is no count of analyzers`, "give a number from 1 to 20");
}

function text(value: OptionValues[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function selectionOf(paths: readonly string[], options: OptionValues): SelectRequest {
  const [from, to] = [text(options["from"]), text(options["to"])];
  const asked = [
    options["staged"] === true ? "--staged" : "",
    from === undefined ? "" : "--from",
    options["all"] === true ? "--all" : "",
  ].filter((name) => name !== "");
  if (asked.length > 1) throw new UserError(`${asked.join(" and ")} exclude each other`, "give one of them");
  if (to !== undefined && from === undefined) throw new UserError("--to needs --from", "add --from <ref>");
  if (asked[0] === "--all" && paths.length > 0) {
    throw new UserError("--all and paths exclude each other", "leave out --all to scan the paths in full");
  }
  if (from !== undefined) return { kind: "range", from, ...(to === undefined ? {} : { to }), paths: [...paths] };
  if (asked[0] === "--all") return { kind: "all" };
  if (asked[0] === "--staged" || paths.length === 0) return { kind: "staged", paths: [...paths] };
  return { kind: "paths", paths: [...paths] };
}
