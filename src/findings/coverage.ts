/** What a run can vouch for: which files were checked to their end, and which are known to be gone. */
import type { Scan, Selection, Skipped, Unchecked } from "../model/scan.ts";

export interface Coverage {
  /** Every analyzer that is responsible for the file checked it to its end. */
  checked(path: string): boolean;
  /** The file does not exist any more, as far as this run can know. */
  gone(path: string): boolean;
  /** The whole repository was asked for. */
  whole: boolean;
  /** No analyzer failed as a whole. */
  complete: boolean;
}

export interface CoverageInput {
  selection: Selection;
  scans: readonly Scan[];
  /** Left out for what their bytes showed. */
  skipped?: readonly Skipped[];
  unreadable?: readonly Unchecked[];
}

/** An analyzer that failed as a whole leaves no file checked: what it would have found is unknown. */
export function coverageOf({ selection, scans, skipped = [], unreadable = [] }: CoverageInput): Coverage {
  const selected = new Set(selection.files.map(({ path }) => path));
  const left = new Map([...selection.skipped, ...skipped].map(({ path, reason }) => [path, reason]));
  const unchecked = new Set(unreadable.map(({ path }) => path));
  for (const scan of scans) {
    if (scan.status === "completed") for (const { path } of scan.unchecked) unchecked.add(path);
  }
  const complete = scans.every(({ status }) => status === "completed");
  // `--all`. Named paths are relative to where the command ran, so that even `.` may be a part only.
  const whole = selection.asked.kind === "paths" && selection.asked.paths.length === 0;
  const present = selection.shard?.paths ?? selected;
  return {
    checked: (path) => complete && selected.has(path) && !left.has(path) && !unchecked.has(path),
    gone: (path) => left.get(path) === "deleted" || (whole && !present.has(path) && !left.has(path)),
    whole,
    complete,
  };
}
