/** The SARIF that a command printed → its report. What it says of files that it was never given is a lie, and a failure. */
import type { Detection, Rule } from "../../model/finding.ts";
import type { Unchecked } from "../../model/scan.ts";
import type { ExternalJob, ExternalReport } from "../analyzer.ts";
import { failed, isFileIn, unfounded } from "../external/output.ts";
import { detectionsIn, placeRun } from "../sarif/detections.ts";
import { lossNotices, type Losses, shown } from "../sarif/losses.ts";
import { type ReadOptions, readSarif, type SarifRun } from "../sarif/read.ts";
import { fileText } from "../sarif/region.ts";
import type { Copy } from "./copy.ts";
import type { CommandOptions } from "./options.ts";

interface Found {
  detections: Detection[];
  unchecked: Unchecked[];
  rules: Rule[];
  notices: string[];
}

type Failure = ExternalReport & { status: "failed" };

/** @param claims whether the exit code says that there are findings */
export async function reportOf(
  name: string,
  bytes: Buffer,
  claims: boolean,
  copy: Copy,
  job: ExternalJob<CommandOptions>,
): Promise<({ status: "completed" } & Found) | Failure> {
  const reading = await readSarif(bytes, readOptions(name, job.options));
  if (reading.kind === "bad") return failed("bad-output", `the output of ${name} ${reading.message}`);
  const { runs, losses } = reading;
  if (claims && runs.every((run) => run.stated === 0)) return unfounded(name);
  const found: Found = { detections: [], unchecked: [], rules: [], notices: [] };
  for (const run of runs) {
    const failure = addRun(found, run, losses, name, copy, job);
    if (failure !== undefined) return failure;
  }
  return { status: "completed", ...found, notices: [...found.notices, ...lossNotices(name, losses)] };
}

function readOptions(name: string, { severities, cwe }: CommandOptions): ReadOptions {
  const words = Object.entries(severities).map(([word, severity]) => [word.toLowerCase(), severity] as const);
  const patterns = Object.entries(cwe).map(([id, named]) => ({ id, cwes: [named].flat() }));
  return {
    nameOf: () => name,
    severities: new Map(words),
    cweOf: (ruleId) => patterns.find(({ id }) => matches(id, ruleId))?.cwes,
  };
}

/** A `*` at the end stands for any rest. */
function matches(pattern: string, id: string): boolean {
  return pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}

function addRun(
  found: Found,
  run: SarifRun,
  losses: Losses,
  name: string,
  copy: Copy,
  job: ExternalJob<CommandOptions>,
): Failure | undefined {
  const placed = placeRun(run, { root: copy.folder, paths: copy.paths });
  const lie = placed.strays.find(({ named }) => !isFileIn(copy.folder, named));
  if (lie !== undefined) return failed("bad-output", `${name} reports ${shown(lie.named)}, which it was not given`);
  // What the command itself has made, such as generated sources, is nobody's file.
  for (const { named } of placed.strays) losses.lose(shown(named), "is not a file of the repository: left out");
  const whole = placed.troubles.find(({ path: file }) => file === undefined);
  if (whole !== undefined) return failed("crash", `${name} reports of itself: ${whole.message}`);
  for (const { message, path: file = "" } of placed.troubles) {
    found.unchecked.push({ path: file, analyzer: name, kind: "crash", message });
  }
  const asked = new Set(job.files);
  for (const [file, spots] of placed.byPath) {
    if (!asked.has(file)) continue;
    const text = job.read(file);
    const { detections, unchecked } = detectionsIn(file, spots, fileText(Buffer.from(text), text), run, losses);
    found.detections.push(...detections);
    found.unchecked.push(...unchecked);
  }
  found.rules.push(...run.rules);
  return undefined;
}
