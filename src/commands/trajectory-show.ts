/** A trajectory, told to a person. */
import path from "node:path";
import type { ExitCode } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { unifiedDiff } from "../refine/diff.ts";
import type { TrajectoryLine } from "../refine/trajectory.ts";
import { escapeControl, escapeLine } from "../report/escape.ts";
import { originOf } from "../report/provenance.ts";
import { namesIn, readTextIfThere } from "../system/files.ts";
import { openRepository } from "../system/repository.ts";
import type { Host } from "./command.ts";

const LARGEST = 50_000_000;

export async function listTrajectories(given: string | undefined, host: Host): Promise<ExitCode> {
  const folder = await folderOf(given, host);
  for (const name of recordsIn(folder)) {
    const lines = readLines(path.join(folder, name));
    const start = lines.find((line) => line.kind === "start");
    const end = lines.find((line) => line.kind === "end");
    const about =
      start?.kind === "start" ? `${start.finding.path}:${start.finding.startLine} ${start.finding.ruleId}` : "?";
    host.stdout.write(`${escapeLine(name)}  ${escapeLine(about)}  ${end?.kind === "end" ? end.status : "not ended"}\n`);
  }
  return 0;
}

export async function showTrajectory(
  which: string | undefined,
  given: string | undefined,
  host: Host,
): Promise<ExitCode> {
  const file =
    which !== undefined && which.endsWith(".jsonl") && which.includes("/")
      ? path.resolve(host.cwd, which)
      : await find(which, given, host);
  for (const line of readLines(file)) host.stdout.write(`${escapeControl(tell(line))}\n`);
  return 0;
}

async function folderOf(given: string | undefined, { cwd, env }: Host): Promise<string> {
  if (given !== undefined) return path.resolve(cwd, given);
  return path.join(
    (await openRepository(cwd, env, "run it in one, or name the records' folder with --trajectory")).commonDir,
    "provenfix",
    "trajectories",
  );
}

/** The oldest first: names begin with the time. */
const recordsIn = (folder: string): string[] =>
  namesIn(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted();

async function find(which: string | undefined, given: string | undefined, host: Host): Promise<string> {
  const folder = await folderOf(given, host);
  const names = recordsIn(folder);
  const name = which === undefined ? names.at(-1) : (names.find((each) => each === which) ?? latestOf(names, which));
  if (name !== undefined) return path.join(folder, name);
  throw new UserError(
    which === undefined ? `there is no trajectory in ${folder}` : `there is no trajectory of ${which} in ${folder}`,
    "`provenfix fix` makes them; `provenfix trajectory list` names them",
  );
}

/** By a finding's fingerprint, or its beginning. */
function latestOf(names: readonly string[], fingerprint: string): string | undefined {
  const wanted = fingerprint.slice(0, 16);
  return names.findLast((each) => wanted !== "" && each.slice(each.indexOf("-") + 1).startsWith(wanted));
}

function readLines(file: string): TrajectoryLine[] {
  const text = readTextIfThere(file, LARGEST);
  if (text === undefined)
    throw new UserError(`the trajectory ${file} cannot be read`, "see `provenfix trajectory list`");
  return text.split("\n").flatMap((line, index) => {
    if (line === "") return [];
    try {
      return [JSON.parse(line) as TrajectoryLine];
    } catch {
      throw new UserError(`line ${index + 1} of ${file} is no JSON`, "the record was damaged; remove the file");
    }
  });
}

function tell(line: TrajectoryLine): string {
  switch (line.kind) {
    case "start": {
      const { path: file, startLine, ruleId, message } = line.finding;
      const how =
        line.strategy === undefined ? "recipes" : `recipes, then ${line.strategy.name} with ${line.strategy.model}`;
      return `${line.time} ${file}:${startLine} ${ruleId}: ${message}\n  ${how}`;
    }
    case "exchange": {
      const asked = line.messages.at(-1)?.content ?? "";
      const { result } = line;
      const said = result.kind === "reply" || result.kind === "cut-off" ? result.text : `(${result.message})`;
      return `? ${line.purpose} (${line.model}, ${line.seconds.toFixed(1)} s)\n${indented(asked)}\n! ${result.kind}\n${indented(said)}`;
    }
    case "candidate":
      return `# candidate ${line.number}, ${originOf(line.provenance)}: ${line.explanation}\n${indented(unifiedDiff(line.changes))}`;
    case "verdict": {
      const { verdict } = line;
      const checks = verdict.checks.map(({ check, status }) => `${check} ${status}`).join(", ");
      const why =
        verdict.state === "rejected" ? verdict.evidence.map(({ message }) => `\n    ${message}`).join("") : "";
      return `= candidate ${line.candidate}: ${verdict.state} (${checks})${why}`;
    }
    case "refusal":
      return `- ${originOf(line.provenance)}: ${line.reason}`;
    case "end":
      return `${line.status}${line.reason === undefined ? "" : `: ${line.reason}`} (${line.seconds.toFixed(1)} s, ${line.tokens} tokens)`;
    case "truncated":
      return `… the record was cut after ${line.afterBytes} bytes`;
  }
}

const indented = (text: string): string => text.replaceAll(/^/gm, "    ");
