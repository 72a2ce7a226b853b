/** Runs of ESLint, and its JSON report as detections. */
import path from "node:path";
import { z } from "zod";
import type { Detection, Rule } from "../../model/finding.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { parsedOutput } from "../external/chunks.ts";
import { chunked, failed, leftOut, outputOf, pathIn, unfounded } from "../external/output.ts";
import { familyHelp, familyOf } from "../metadata/families.ts";
import { metadataOf } from "../metadata/metadata.ts";
import { directivesIn } from "./directives.ts";
import type { EslintOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";

type Job = ExternalJob<EslintOptions>;

const REPORT = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(
      z.object({
        ruleId: z.string().nullable(),
        fatal: z.boolean().optional(),
        message: z.string(),
        line: z.number().optional(),
        column: z.number().optional(),
        endLine: z.number().nullish(),
        endColumn: z.number().nullish(),
      }),
    ),
  }),
);

type FileResult = z.infer<typeof REPORT>[number];
type Message = FileResult["messages"][number];

export async function checkWithEslint(job: Job): Promise<ExternalReport> {
  const settings = await settingsOf(job);
  if (settings.kind === "problem") return failed("missing", settings.message);
  const isUnread = (file: string) =>
    settings.kind === "own" && !settings.readsTypeScript && /\.(?:[cm]?ts|tsx)$/i.test(file);
  const unchecked: Unchecked[] = job.files.filter(isUnread).map(withoutParser);
  const detections: Detection[] = [];
  const rules = new Map((await metadataOf("eslint")).map((rule) => [rule.id, rule]));
  const others = new Map<string, Rule>();
  const seen = new Set<string>();
  for (const chunk of chunked(job.files.filter((file) => !isUnread(file)).map((file) => path.join(job.folder, file)))) {
    const report = await runEslint(job, settings.args, chunk);
    if (report.status === "failed") return report;
    unchecked.push(...report.crashed);
    for (const result of report.results) {
      seen.add(pathIn(job.folder, result.filePath) ?? "");
      const { found, gaps } = readFile(result, job, (id) => rules.has(id) || job.options.allRules);
      detections.push(...found);
      unchecked.push(...gaps);
    }
  }
  unchecked.push(...leftOut("eslint", job.files, seen, unchecked, LEFT_OUT[settings.kind]));
  for (const { ruleId, message } of detections)
    if (!rules.has(ruleId)) others.set(ruleId, unknownRule(ruleId, message));
  return { status: "completed", detections, unchecked, rules: [...others.values()] };
}

const LEFT_OUT = {
  own: "ESLint left it out",
  project: "ESLint left it out: the repository's configuration ignores it, or has nothing for files of its kind",
};

function withoutParser(file: string): Unchecked {
  const message = "ESLint reads TypeScript only with @typescript-eslint/parser in analyzers.eslint.nodeModules";
  return { path: file, analyzer: "eslint", kind: "left-out", message };
}

type Ran = { status: "ran"; results: FileResult[]; crashed: Unchecked[] } | ReturnType<typeof failed>;

/** A rule that throws ends the whole run: ESLint says on which file, and the others are tried again without it. */
const MOST_CRASHES = 10;

async function runEslint(job: Job, args: readonly string[], files: readonly string[]): Promise<Ran> {
  const crashed: Unchecked[] = [];
  let left = [...files];
  while (left.length > 0) {
    const result = await job.run(["eslint", "--format=json", ...args, ...left], {
      env: { ESLINT_USE_FLAT_CONFIG: "true" },
    });
    const culprit = result.kind === "exited" && result.code === 2 ? culpritOf(result.stderr, left) : undefined;
    if (culprit === undefined || crashed.length >= MOST_CRASHES) return resultsOf(result, crashed);
    left = left.filter((file) => file !== culprit.file);
    crashed.push({
      path: pathIn(job.folder, culprit.file) ?? "",
      analyzer: "eslint",
      kind: "crash",
      message: culprit.message,
    });
  }
  return { status: "ran", results: [], crashed };
}

function culpritOf(stderr: string, files: readonly string[]): { file: string; message: string } | undefined {
  const named = /^Occurred while linting (?<file>.+?):\d+\s*$/m.exec(stderr)?.groups?.["file"];
  const file = files.find((candidate) => candidate === named);
  if (file === undefined) return undefined;
  const rule = /^Rule: "(?<rule>[^"]+)"/m.exec(stderr)?.groups?.["rule"];
  const error = /^\s*(?<error>\w*Error: .+)$/m.exec(stderr)?.groups?.["error"] ?? "an error";
  return { file, message: `${rule ?? "a rule"} threw on it: ${error.slice(0, 300)}` };
}

/** Its exit code where there are errors. */
const FOUND = 1;

function resultsOf(result: Parameters<typeof outputOf>[0], crashed: Unchecked[]): Ran {
  const output = outputOf(result, "eslint", [0, FOUND]);
  if (output.status === "failed") return output;
  const parsed = parsedOutput(output, "eslint", REPORT);
  if (parsed.status === "failed") return parsed;
  const isEmpty = parsed.value.every(({ messages }) => messages.length === 0);
  return output.code === FOUND && isEmpty ? unfounded("eslint") : { status: "ran", results: parsed.value, crashed };
}

/** Messages without a rule speak of the configuration, but for a fatal one: the file does not parse. */
function readFile({ filePath, messages }: FileResult, job: Job, isWanted: (ruleId: string) => boolean) {
  const name = pathIn(job.folder, filePath) ?? filePath;
  // What was not asked for is not read: the caller judges it.
  const directive = directivesIn(messages.length === 0 || !job.files.includes(name) ? "" : job.read(name));
  const found = messages.flatMap((message): Detection[] => {
    const { ruleId, line = 1 } = message;
    if (ruleId === null || !isWanted(ruleId)) return [];
    const suppression = directive(line, ruleId);
    return [{ ...detectionOf(message, ruleId, name), ...(suppression !== undefined && { suppression }) }];
  });
  const gaps = messages
    .filter(({ fatal }) => fatal === true)
    .map(({ message, line }): Unchecked => ({
      path: name,
      analyzer: "eslint",
      kind: "syntax-error",
      message,
      ...(line !== undefined && { line }),
    }));
  return { found, gaps };
}

function detectionOf(
  { message, line = 1, column = 1, endLine, endColumn }: Message,
  ruleId: string,
  file: string,
): Detection {
  const region = { startLine: line, startColumn: column, endLine: endLine ?? line, endColumn: endColumn ?? column };
  const secret = ruleId.startsWith("no-secrets/") ? { secret: true } : {};
  return { analyzer: "eslint", ruleId, path: file, region, message, ...secret };
}

/** With `allRules`, or in the project's own configuration. */
function unknownRule(id: string, message: string): Rule {
  const family = familyOf({ cwe: [], id, text: message });
  const help = familyHelp(family, "javascript", "");
  return {
    id,
    analyzer: "eslint",
    title: id,
    cwe: [],
    severity: "low",
    confidence: "medium",
    family,
    aliases: [],
    help,
  };
}
