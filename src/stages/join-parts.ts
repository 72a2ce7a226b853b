/** Files of the parts of a split run → the whole run. Load this module lazily. */
import type { Run } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { readReport, runOfReport } from "../report/read-json.ts";
import { readRegularFile } from "../system/files.ts";
import { mergeRuns, type Part } from "./merge-runs.ts";

/** Bytes: JSON.parse takes no longer text than V8 takes strings. */
const LARGEST = 500_000_000;

/** @throws UserError for a file that is no part, and where parts are missing or of different runs */
export function joinParts(files: readonly { name: string; absolute: string }[]): Run {
  const byIndex = new Map<number, { name: string; part: Part; report: string }>();
  for (const { name, absolute } of files) {
    const read = readRegularFile(absolute, LARGEST);
    if (read.kind !== "bytes")
      throw new UserError(`${name} cannot be read: ${"message" in read ? read.message : read.kind}`);
    const report = readReport(read.bytes.toString("utf8"), name);
    const part = partOf(runOfReport(report), name);
    const same = byIndex.get(part.shard.index);
    const text = JSON.stringify(report);
    // The JSON and the SARIF of one part say the same.
    if (same !== undefined && same.report !== text) throw twice(name, same.name, part);
    byIndex.set(part.shard.index, { name, part, report: text });
  }
  return mergeRuns(whole([...byIndex.values()]));
}

function partOf(run: Run, name: string): Part {
  if (run.shard === undefined) throw new UserError(`${name} is no part of a split run`, "scan with --shard i/n");
  if (run.repair !== undefined) throw new UserError(`${name} holds repairs`, "merge parts that only scanned");
  return { ...run, shard: run.shard };
}

function twice(name: string, other: string, { shard }: Part): UserError {
  return new UserError(`${name} and ${other} are both part ${shard.index} of ${shard.count}, and differ`);
}

function whole(read: readonly { name: string; part: Part }[]): [Part, ...Part[]] {
  const [first, ...others] = read.toSorted((a, b) => a.part.shard.index - b.part.shard.index);
  if (first === undefined) throw new UserError("there is nothing to merge", "name the reports of all parts");
  const { of, count } = first.part.shard;
  const stranger = others.find(({ part }) => part.shard.of !== of);
  if (stranger !== undefined) {
    throw new UserError(
      `${stranger.name} and ${first.name} are of different runs`,
      "scan the same files with the same version and configuration in every part, and write the reports where no part scans them",
    );
  }
  const present = new Set(read.map(({ part }) => part.shard.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !present.has(index));
  if (missing.length > 0) {
    throw new UserError(
      `of ${count} parts ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing`,
      "what they would have found is unknown: see why they wrote no report",
    );
  }
  return [first.part, ...others.map(({ part }) => part)];
}
